"""What a message changes in the record of an interview: facts told, contacts made, new words."""

import re
from dataclasses import replace
from datetime import date

from coaching.amending import Learned, amended, mention_of
from coaching.calendar import local
from coaching.model import Asks, Contact, Interview, Outcome
from coaching.moment import moment_day, try_of
from coaching.nudging import opener_moment
from coaching.promises import learn_promise
from coaching.reading import Reading
from coaching.reading.days import Mention, Period
from coaching.reading.known import is_post
from coaching.reading.renaming import renamed, renamed_role
from coaching.replies import eased, judged_now, learn_papers, learn_reply, without_last
from coaching.scene import Scene


def learn(
    scene: Scene, interview: Interview, reading: Reading, text: str, asked: Asks | None
) -> Learned:
    """Takes every fact that a message holds into the record of an interview."""
    reading = amended(scene, interview, reading)
    learned = Learned(interview=interview)
    learned = _learn_case(scene, learned, reading, text)
    learned = _learn_day(scene, learned, reading, asked, text)
    learned = _learn_barred(scene, learned, reading)
    waits = reading.facts.outcome is None  # Where it has ended, no word on when is left.
    before = _promise_first(reading)
    if before and waits:
        learned = learn_promise(scene, learned, reading, text, asked)
    learned = _learn_contacts(scene, learned, reading)
    if not before and waits:
        learned = learn_promise(scene, learned, reading, text, asked)
    learned = learn_papers(scene, learned, reading)
    return eased(scene, learn_reply(scene, learned, interview, text), interview, text)


def _learn_case(scene: Scene, learned: Learned, reading: Reading, text: str) -> Learned:
    interview, facts = learned.interview, reading.facts
    employer = facts.renamed or (facts.employer if interview.employer is None else None)
    role = facts.role if interview.role is None else None
    if reading.change.corrects or OUTRIGHT.search(text.lower()):
        employer = employer or renamed(text, interview.employer)
        post = facts.role or renamed_role(text, interview.role)
        role = role or (post if post and (reading.change.corrects or is_post(post)) else None)
    if employer in (None, interview.employer) and role in (None, interview.role):
        return learned
    interview = replace(
        interview, employer=employer or interview.employer, role=role or interview.role
    )
    if interview.employer is None:
        note = scene.words("noted-role", role=interview.role or "none")
    else:
        role = interview.role or "none"
        note = scene.words("noted-case", employer=scene.name(interview), role=role)
    return replace(learned, interview=interview, notes=(*learned.notes, note), changed=True)


#: "the employer was Equity", "and the job is cashier"; refused: "the job is far from home".
OUTRIGHT = re.compile(
    r"^\W*(?:and |ok |so |by the way |btw )?(?:the |my )?"
    r"(?:employer|company|job|role|position|post)(?: title)? (?:is|was) (?:an? )?\w+(?: \w+)?\W*$"
)


def _learn_day(
    scene: Scene, learned: Learned, reading: Reading, asked: Asks | None, text: str
) -> Learned:
    if asked == "interview_day" and isinstance(reading.days, Period):
        return with_day(scene, learned, reading.days.latest, ahead_today=reading.facts.ahead)
    mention = _held_or_coming(scene, reading)
    known = learned.interview.held_on
    if known is not None and mention is None and _is_put_off(learned.interview, reading, text):
        off = replace(learned.interview, held_on=None, opener_at=None)
        kept = tuple(a for a in off.asked if a not in ("interview_day", "opener"))
        return replace(learned, interview=replace(off, asked=kept), changed=True)
    if known is not None and not (mention and _is_new_day(scene, learned, reading, mention, text)):
        return learned
    if mention is None:
        return with_day(scene, learned, scene.today) if reading.facts.just_now else learned
    return with_day(scene, learned, mention.period.latest, ahead_today=reading.facts.ahead)


def _held_or_coming(scene: Scene, reading: Reading) -> Mention | None:
    """Finds the day of the interview; beside a next round, that of the round that was held."""
    if reading.facts.outcome != "next_round":
        return mention_of(reading, "interview")
    days = [m for m in reading.mentions if m.role == "interview"]
    held = [m for m in days if m.period.latest <= scene.today]
    return held[-1] if held else None


#: "the interview was on monday"; refused: "my first interview was on monday".
STATES = re.compile(
    r"\b(?:the|my|our|that) interview (?:was|took place|happened|ilikuwa)\b|\binterview ilikuwa\b"
    r"|^\W*(?:ilikuwa|it was) (?:on |siku ya )?\w{3,12}\W*$"
)


#: "they postponed the interview"; refused: "i changed my shirt for the interview".
PUT_OFF = re.compile(
    r"\b(?:interview|usaili|mahojiano|it|them)\b[^.!?\n]{0,30}"
    r"(?:postponed|called off|put off|delayed)"
    r"|(?:postponed|called off|put off|delayed)\b[^.!?\n]{0,30}\b(?:interview|it)\b|ahirish"
)


def _is_put_off(interview: Interview, reading: Reading, text: str) -> bool:
    """Tells whether an interview ahead has lost its day, and no new one is known."""
    moved = interview.upcoming and reading.change.moved and "?" not in text
    return moved and PUT_OFF.search(text.lower()) is not None


def _is_new_day(
    scene: Scene, learned: Learned, reading: Reading, mention: Mention, text: str
) -> bool:
    """Tells whether a message changes the day of an interview that is already known."""
    period, interview = mention.period, learned.interview
    if period.latest == interview.held_on:
        return False
    if reading.change.corrects:
        return True
    if reading.facts.another_round:
        return False
    if interview.upcoming:
        return period.latest >= scene.today and not period.vague
    exact = period.precision == "day" and not re.search(r"ago|week|wiki", text[period.start :])
    return exact and STATES.search(text.lower()) is not None


def with_day(scene: Scene, learned: Learned, on: date, *, ahead_today: bool = False) -> Learned:
    """Sets the day of the interview, which may lie ahead, even today."""
    ahead = on > scene.today or (on == scene.today and ahead_today)
    interview = replace(learned.interview, held_on=on, upcoming=ahead)
    interview = _reopened(scene, passed(scene, interview))
    note = scene.words("noted-ahead" if interview.upcoming else "noted-day", day=on)
    return replace(
        learned,
        interview=interview,
        notes=(*learned.notes, note),
        changed=True,
        read_back=(*learned.read_back, "interview_day"),
    )


def _reopened(scene: Scene, interview: Interview) -> Interview:
    """Lets the opener that was wished for move with the day of the interview."""
    if interview.opener_at is None:
        return interview
    at = opener_moment(interview, scene.candidate) if interview.upcoming else None
    return replace(interview, opener_at=at)


def _learn_barred(scene: Scene, learned: Learned, reading: Reading) -> Learned:
    told, known = reading.facts.barred, learned.interview.barred
    if told is None or told == known:
        return learned
    interview = replace(learned.interview, barred=told)
    said = "noted-barred" if told else "noted-not-barred" if known else None
    notes = (*learned.notes, *((scene.words(said),) if said is not None else ()))
    return replace(learned, interview=interview, notes=notes, changed=True)


def _learn_contacts(scene: Scene, learned: Learned, reading: Reading) -> Learned:
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
    if facts.contacted == 0:
        running = len(interview.waits) - 1
        kept = tuple(c for c in interview.contacts if c.thanks or c.wait < running)
        if reading.change.corrects and len(kept) == len(interview.contacts):
            kept = without_last(kept)
        none = replace(interview, contacts=kept, contacted=any(not c.thanks for c in kept))
        gone = len(kept) < len(interview.contacts)
        notes = (*learned.notes, *([scene.words("noted-no-contact")] if gone else ()))
        return replace(learned, interview=none, notes=notes, changed=True)
    on = _contact_day(scene, reading)
    if reading.change.corrects and mention_of(reading, "contact") and _running(interview):
        return _redated(scene, learned, on)
    told = reading.facts.contact_today or mention_of(reading, "contact") is not None
    day_known = told or _nudged_today(scene, interview) or judged_now(scene, interview)
    told_before = learned.notes
    for day in _days_of(scene, reading, facts.contacted):
        made = Contact(on=day, wait=len(interview.waits) - 1, channel=facts.channel)
        learned = replace(learned, notes=told_before)
        learned = with_contact(scene, learned, made, day_known=day_known)
    return learned


def _contacted_before(interview: Interview) -> bool:
    return any(not c.thanks for c in interview.contacts)


def _running(interview: Interview) -> list[int]:
    """The places of the contacts of the running wait."""
    wait = len(interview.waits) - 1
    return [n for n, c in enumerate(interview.contacts) if c.wait == wait and not c.thanks]


def _redated(scene: Scene, learned: Learned, on: date) -> Learned:
    """Corrects the day of the last contact."""
    interview, place = learned.interview, _running(learned.interview)[-1]
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
    before = replace(interview, contacts=tuple(c for c in interview.contacts if c is not made))
    if interview.barred or try_of(before, scene.candidate) is not None:
        return scene.words("noted-contact", day=made.on)
    if try_of(interview, scene.candidate) is not None:
        return scene.words("noted-try", day=made.on)
    judged = scene.candidate.talk.judged
    if judged is not None and judged[1].rule == "V5" and made.on == scene.today:
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


def _promise_first(reading: Reading) -> bool:
    """Tells whether the employer's word stands before the contact in the message."""
    said = [m.period.start for m in reading.mentions if m.role in ("promise", "invitation")]
    place = reading.facts.contact_at
    return not said or place < 0 or min(said) < place


def close(scene: Scene, interview: Interview, outcome: Outcome) -> Interview:
    """Closes an interview with its outcome."""
    return replace(interview, outcome=outcome, closed_at=scene.now, upcoming=False)


def reopen(interview: Interview) -> Interview:
    """Opens a closed interview again."""
    return replace(interview, outcome=None, closed_at=None)


def passed(scene: Scene, interview: Interview) -> Interview:
    """Turns an interview that lay ahead into a held one once its evening has come."""
    at = opener_moment(interview, scene.candidate)
    if interview.upcoming and at is not None and at <= scene.now:
        return replace(interview, upcoming=False)
    return interview
