"""The contacts that a candidate tells of: how many, on which day, and whether they were early."""

from dataclasses import replace
from datetime import date

from coaching.amending import Learned, mention_of
from coaching.calendar import local
from coaching.model import Asks, Channel, Contact, Interview
from coaching.moment import moment_day, try_of
from coaching.reading import Reading
from coaching.reading.cues import any_of, exceptions
from coaching.reading.facts import channel_in
from coaching.replies import judged_now, without_last
from coaching.scene import Scene

#: Questions about a contact that is on record already.
DETAILS: frozenset[Asks | None] = frozenset(("channel", "contact_day", "answer"))


def learn_contacts(
    scene: Scene, learned: Learned, reading: Reading, text: str, asked: Asks | None = None
) -> Learned:
    """Takes the contacts that a message tells of, or takes back those that were none."""
    facts, interview = reading.facts, learned.interview
    if interview.upcoming:
        return learned
    if facts.thanked and not any(c.thanks for c in interview.contacts):
        made = Contact(on=_contact_day(scene, reading), wait=len(interview.waits) - 1, thanks=True)
        interview = replace(interview, contacts=(*interview.contacts, made))
        note = scene.words("noted-thanks")
        learned = replace(learned, interview=interview, notes=(*learned.notes, note), changed=True)
    elif facts.thanked and facts.again:
        # A second thank-you is a contact like any other.
        made = Contact(on=_contact_day(scene, reading), wait=len(interview.waits) - 1)
        return with_contact(scene, learned, made, day_known=True)
    if facts.contacted is None or (facts.retold and _contacted_before(interview)):
        return learned
    if facts.contacted == 1 and _is_on_record(scene, interview, reading):
        return learned
    if facts.contacted == 0:
        running = len(interview.waits) - 1
        kept = tuple(c for c in interview.contacts if c.thanks or c.wait < running)
        if reading.change.corrects and len(kept) == len(interview.contacts):
            kept = without_last(kept)
        none = replace(interview, contacts=kept, contacted=any(not c.thanks for c in kept))
        gone = len(kept) < len(interview.contacts)
        notes = (*learned.notes, *([scene.words("noted-no-contact")] if gone else ()))
        return replace(learned, interview=none, notes=notes, changed=True)
    if _is_the_one_asked_about(scene, interview, reading, asked):
        known = _with_channel(learned, facts.channel)
        return replace(known, changed=learned.changed)
    corrects = reading.change.corrects and not _is_another(scene, interview, reading)
    if corrects and _running(interview) and mention_of(reading, "contact"):
        channel = facts.channel or channel_in(text)
        return _redated(scene, learned, _contact_day(scene, reading), channel)
    if corrects and _running(interview) and reading.change.surely:
        return _with_channel(learned, facts.channel)
    told = reading.facts.contact_today or mention_of(reading, "contact") is not None
    day_known = told or _nudged_today(scene, interview) or judged_now(scene, interview)
    told_before = learned.notes
    for day in _days_of(scene, reading, facts.contacted):
        made = Contact(
            on=day,
            wait=len(interview.waits) - 1,
            channel=facts.channel,
            fair=_is_fair(scene, interview, reading, text),
        )
        learned = replace(learned, notes=told_before)
        learned = with_contact(scene, learned, made, day_known=day_known)
    return learned


def _is_the_one_asked_about(
    scene: Scene, interview: Interview, reading: Reading, asked: Asks | None
) -> bool:
    """Tells "I texted them yesterday", said to "Which day was that?", from one more contact."""
    made = [c for c in interview.contacts if not c.thanks]
    facts = reading.facts
    if asked not in DETAILS or not made or facts.again or facts.contacted != 1:
        return False
    if asked != "answer":
        return True
    last, on = made[-1], _contact_day(scene, reading)
    dated = facts.contact_today or mention_of(reading, "contact") is not None
    other = facts.channel != last.channel and "other" not in (facts.channel, last.channel)
    return not (other or (dated and on > last.on))


def _is_another(scene: Scene, interview: Interview, reading: Reading) -> bool:
    """Tells "sorry, I have texted them just now" from a correction of what is on record."""
    facts, places = reading.facts, _running(interview)
    if not places or not (reading.change.apology or facts.again):
        return False
    last = interview.contacts[places[-1]]
    later = facts.contact_today or _contact_day(scene, reading) == scene.today
    other = facts.channel != last.channel and "other" not in (facts.channel, last.channel)
    return facts.again or other or (later and last.on < scene.today)


def _with_channel(learned: Learned, channel: Channel | None) -> Learned:
    """Keeps by which way the last contact was made, where that is told."""
    interview = learned.interview
    place = max(n for n, c in enumerate(interview.contacts) if not c.thanks)
    if channel in (None, "other", interview.contacts[place].channel):
        return learned
    made = replace(interview.contacts[place], channel=channel)
    contacts = (*interview.contacts[:place], made, *interview.contacts[place + 1 :])
    asked: tuple[Asks, ...] = (*(a for a in interview.asked if a != "channel"), "channel")
    interview = replace(interview, contacts=contacts, asked=asked)
    return replace(learned, interview=interview, changed=True)


def _is_fair(scene: Scene, interview: Interview, reading: Reading, text: str) -> bool:
    """Tells a fair exception, allowed a moment ago or named in the words, from a try for news."""
    judged, current = scene.candidate.talk.judged, scene.current
    same = current is not None and current.id == interview.id
    if same and judged is not None and judged[1].rule == "V5":
        return True
    facts, low = reading.facts, text.lower().replace("’", "'")
    number = any_of(exceptions.NUMBER, low) is not None
    wanted = interview.papers_wanted and exceptions.PAPERS.finds(low) is not None
    return number or wanted or facts.rang or (facts.asked_for and facts.fair)


def _is_on_record(scene: Scene, interview: Interview, reading: Reading) -> bool:
    """Tells whether the contact of a past day is told once more: the same day by the same way."""
    facts, told = reading.facts, mention_of(reading, "contact")
    on = _contact_day(scene, reading)
    if told is None or facts.again or reading.change.corrects or on >= scene.today:
        return False
    made = [c for c in interview.contacts if not c.thanks and not c.presumed]
    return any(c.on == on and c.channel == facts.channel for c in made)


def _contacted_before(interview: Interview) -> bool:
    return any(not c.thanks for c in interview.contacts)


def _running(interview: Interview) -> list[int]:
    """The places of the contacts of the running wait."""
    wait = len(interview.waits) - 1
    return [n for n, c in enumerate(interview.contacts) if c.wait == wait and not c.thanks]


def _redated(scene: Scene, learned: Learned, on: date, channel: Channel | None) -> Learned:
    """Corrects the day of the last contact, by the channel where one is named."""
    interview, places = learned.interview, _running(learned.interview)
    same = [n for n in places if channel and interview.contacts[n].channel == channel]
    place = (same or places)[-1]
    made = replace(interview.contacts[place], on=on, presumed=False)
    contacts = (*interview.contacts[:place], made, *interview.contacts[place + 1 :])
    interview = replace(interview, contacts=contacts)
    notes = (*learned.notes, contact_note(scene, interview, made))
    return replace(learned, interview=interview, notes=notes, changed=True)


def _nudged_today(scene: Scene, interview: Interview) -> bool:
    """Tells whether a contact without a day answers the nudge of this very day."""
    sent = (n.sent_at for n in interview.wait.sendings if n.sent_at is not None)
    return any(local(at, scene.candidate).date() == scene.today for at in sent)


def with_contact(scene: Scene, learned: Learned, made: Contact, *, day_known: bool) -> Learned:
    """Takes one contact into the record and says whether it was early."""
    interview = learned.interview
    kept = tuple(c for c in interview.contacts if not c.presumed)
    known: tuple[Asks, ...] = ("contact",)
    if made.channel is not None:
        known = (*known, "channel")
    if day_known:
        known = (*known, "contact_day")
    details = ("channel", "contact_day", "answer")
    asked = tuple(a for a in interview.asked if a not in details)
    interview = replace(interview, contacts=(*kept, made), contacted=True, asked=(*asked, *known))
    # Without its day nothing is known of a contact but that it was made; the day is asked.
    note = contact_note(scene, interview, made) if day_known else scene.words("news-noted")
    notes = (*learned.notes, note)
    told = tuple(dict.fromkeys(notes))
    return replace(learned, interview=interview, notes=told[-4:], changed=True)


def contact_note(scene: Scene, interview: Interview, made: Contact) -> str:
    """Reads a contact back: warmly where it is the one try, and says so where it was early."""
    # A contact is timed by its own wait, and not by the one that it has opened.
    interview = replace(interview, waits=interview.waits[: made.wait + 1])
    before = replace(interview, contacts=tuple(c for c in interview.contacts if c is not made))
    if interview.barred or try_of(before, scene.candidate) is not None:
        return scene.words("noted-contact", day=made.on)
    if try_of(interview, scene.candidate) is not None:
        return scene.words("noted-try", day=made.on)
    judged = scene.candidate.talk.judged
    allowed = judged is not None and judged[1].rule == "V5" and made.on == scene.today
    if made.fair or allowed:
        return scene.words("noted-exception")
    return scene.words("noted-early", until=moment_day(before, scene.candidate)[1])


def _days_of(scene: Scene, reading: Reading, count: int) -> list[date]:
    """Gives each contact told of its own day: "called on the 16th and emailed on the 19th"."""
    told = {m.period.latest for m in reading.mentions if m.role == "contact"}
    days = sorted(day for day in told if day <= scene.today)
    if len(days) < 2:
        return [_contact_day(scene, reading)] * count
    return days + [days[-1]] * (count - len(days))


def _contact_day(scene: Scene, reading: Reading) -> date:
    mention = mention_of(reading, "contact")
    return min(mention.period.latest, scene.today) if mention else scene.today
