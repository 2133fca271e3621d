"""What a message changes in the record of an interview: facts told, contacts made, new words."""

import calendar
import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from coaching.model import Asks, Contact, Interview, Outcome, Promise, Wait
from coaching.moment import moment_day, try_of
from coaching.nudging import opener_moment
from coaching.reading import Reading
from coaching.reading.days import Mention, Period
from coaching.scene import Scene


@dataclass(frozen=True, slots=True, kw_only=True)
class Learned:
    """An interview after a message, and what to read back of it, as HTML lines.

    `vague` holds the last day of a promise that has to be asked back; `changed` says that the
    message told anything new; `read_back` which days were understood and may be corrected.
    """

    interview: Interview
    notes: tuple[str, ...] = ()
    vague: date | None = None
    changed: bool = False
    read_back: tuple[Asks, ...] = ()


def learn(
    scene: Scene, interview: Interview, reading: Reading, text: str, asked: Asks | None
) -> Learned:
    """Takes every fact that a message holds into the record of an interview."""
    learned = Learned(interview=interview)
    learned = _learn_case(scene, learned, reading, asked)
    learned = _learn_day(scene, learned, reading, asked)
    learned = _learn_barred(scene, learned, reading)
    before = _promise_first(reading)
    if before:
        learned = _learn_promise(scene, learned, reading, text, asked)
    learned = _learn_contacts(scene, learned, reading)
    if not before:
        learned = _learn_promise(scene, learned, reading, text, asked)
    return learned


def _learn_case(scene: Scene, learned: Learned, reading: Reading, asked: Asks | None) -> Learned:
    interview, facts = learned.interview, reading.facts
    employer = facts.renamed or (facts.employer if interview.employer is None else None)
    role = facts.role if interview.role is None else None
    if employer is None and role is None:
        return learned
    interview = replace(
        interview, employer=employer or interview.employer, role=role or interview.role
    )
    note = scene.words("noted-case", employer=scene.name(interview), role=interview.role or "none")
    return replace(learned, interview=interview, notes=(*learned.notes, note), changed=True)


def _learn_day(scene: Scene, learned: Learned, reading: Reading, asked: Asks | None) -> Learned:
    if asked == "interview_day" and isinstance(reading.days, Period):
        return with_day(scene, learned, reading.days.latest, ahead_today=reading.facts.ahead)
    mention = _mention(reading, "interview")
    if learned.interview.held_on is not None:
        return learned
    if mention is None:
        return with_day(scene, learned, scene.today) if reading.facts.just_now else learned
    return with_day(scene, learned, mention.period.latest, ahead_today=reading.facts.ahead)


def with_day(scene: Scene, learned: Learned, on: date, *, ahead_today: bool = False) -> Learned:
    """Sets the day of the interview, which may lie ahead, even today."""
    ahead = on > scene.today or (on == scene.today and ahead_today)
    interview = replace(learned.interview, held_on=on, upcoming=ahead)
    interview = passed(scene, interview)
    note = scene.words("noted-ahead" if interview.upcoming else "noted-day", day=on)
    return replace(
        learned,
        interview=interview,
        notes=(*learned.notes, note),
        changed=True,
        read_back=(*learned.read_back, "interview_day"),
    )


def _learn_barred(scene: Scene, learned: Learned, reading: Reading) -> Learned:
    if reading.facts.barred is False and learned.interview.barred:
        note = scene.words("noted-not-barred")
        interview = replace(learned.interview, barred=False)
        return replace(learned, interview=interview, notes=(*learned.notes, note), changed=True)
    if not reading.facts.barred or learned.interview.barred:
        return learned
    note = scene.words("noted-barred")
    interview = replace(learned.interview, barred=True)
    return replace(learned, interview=interview, notes=(*learned.notes, note), changed=True)


def _learn_promise(
    scene: Scene, learned: Learned, reading: Reading, text: str, asked: Asks | None
) -> Learned:
    mention = _mention(reading, "invitation") or _mention(reading, "promise")
    if reading.facts.missed:
        return learned
    if mention is not None and not _is_their_word(scene, learned.interview, mention, text):
        mention = None
    period = mention.period if mention else None
    kind = "invitation" if mention and mention.role == "invitation" else "answer"
    if asked in ("promise", "answer") and isinstance(reading.days, Period):
        period = reading.days
        kind = "invitation" if _invites(reading, period) else "answer"
    if learned.interview.upcoming:
        return learned
    if period is None:
        return _invited_at_once(scene, learned, reading)
    if period.vague and kind == "answer" and not scene.insisted:
        return replace(learned, vague=period.latest, changed=True)
    words = text[period.start : period.end]
    back = _years_too_late(scene, learned.interview, period.latest)
    promise = Promise(
        earliest=period.earliest - back,
        latest=period.latest - back,
        kind="invitation" if kind == "invitation" else "answer",
        words=words,
    )
    initial = asked == "promise" and not scene.hears_new_word
    return with_promise(scene, learned, promise, initial=initial)


#: "they said by friday"; refused: "mum told my uncle". Words in which the employer speaks.
THEIR_WORD = re.compile(
    r"\b(?:they|they'?d|they'?ll|he|she|hr|said|says|promised|recruiters?|manager|boss|lady|panel|head|principal|decision|results?|answer"
    r"|wali\w{2,}|ali\w{2,}|wame\w{2,}|ame\w{2,}|wata\w{2,}|ata\w{2,}|waka\w{2,}|aka\w{2,}|majibu)\b"
)


#: "the other offer runs out"; refused: "they decide". A day to answer by oneself.
OWN_DEADLINE = re.compile(
    r"\b(?:offer|ofa|expires?|runs? out|deadline|(?:want|need) (?:my |an )?answer)\b"
)


def _is_their_word(scene: Scene, interview: Interview, mention: Mention, text: str) -> bool:
    """Tells the employer's word from a day that only seems one.

    What they said before, told once more, is no new word, and a span does not start anew.
    """
    if THEIR_WORD.search(text.lower()) is None:
        return False
    before = text[: mention.period.start].lower()
    clause = re.split(r"[.;!?\n]|, | and | but ", before)[-1]
    if OWN_DEADLINE.search(clause):
        return False
    period, running = mention.period, interview.wait.promise
    words = text[period.start : period.end].lower().strip()
    if running is not None and words and words == running.words.lower().strip():
        return False
    if period.latest >= scene.today or mention.role != "promise":
        return True
    return re.search(r"\b(?:they|hr|she|he|wali\w+|ali\w+)\b", text.lower()) is not None


def _invited_at_once(scene: Scene, learned: Learned, reading: Reading) -> Learned:
    """Takes "they told me to call" without a day as an invitation that stands from today."""
    running = learned.interview.wait.promise
    if not reading.facts.invited or (running is not None and running.kind == "invitation"):
        return learned
    promise = Promise(earliest=scene.today, latest=scene.today, kind="invitation")
    return with_promise(scene, learned, promise, initial=False)


def _years_too_late(scene: Scene, interview: Interview, latest: date) -> timedelta:
    """Finds the year to take off a day read as next year's that lies since the interview."""
    if interview.held_on is None or latest - scene.today < timedelta(days=300):
        return timedelta(0)
    year = timedelta(days=366 if calendar.isleap(latest.year) and latest.month > 2 else 365)
    return year if latest - year >= interview.held_on else timedelta(0)


def _invites(reading: Reading, period: Period) -> bool:
    return any(
        m.role == "invitation" and m.period.start <= period.end and period.start <= m.period.end
        for m in reading.mentions
    )


def with_promise(scene: Scene, learned: Learned, promise: Promise, *, initial: bool) -> Learned:
    """Takes a word of the employer: the first belongs to the interview, a later one opens a wait.

    Args:
        scene: For today and the words.
        learned: The interview so far.
        promise: The word.
        initial: True where the candidate answers what was said at the interview itself.
    """
    interview = learned.interview
    running = interview.wait
    same = running.promise is not None and (
        (running.promise.latest, running.promise.kind) == (promise.latest, promise.kind)
    )
    if same:
        return learned
    untouched = running.promise is None and not any(
        c.wait == len(interview.waits) - 1 and not c.thanks for c in interview.contacts
    )
    if initial or (interview.promised is None and untouched):
        interview = interview.with_wait(replace(running, promise=promise))
    else:
        interview = open_wait(interview, promise, scene.today)
    interview = replace(interview, promised=True)
    note = _promise_note(scene, promise)
    return replace(
        learned,
        interview=interview,
        notes=(*learned.notes, note),
        changed=True,
        read_back=(*learned.read_back, "promise"),
    )


def _promise_note(scene: Scene, promise: Promise) -> str:
    if promise.kind == "invitation":
        return scene.words("noted-invitation", day=promise.earliest)
    return scene.words("noted-promise", day=promise.latest)


def open_wait(interview: Interview, promise: Promise | None, today: date) -> Interview:
    """Opens a new wait; a nudge not sent yet moves with it, else a new one needs a yes."""
    last = interview.wait
    nudged = last.nudge is not None and (last.nudge.state != "planned" or last.nudge.tries > 0)
    closed = replace(
        last,
        nudge=last.nudge if nudged else None,
        reminder=last.reminder if last.reminder and last.reminder.state == "sent" else None,
    )
    wait = Wait(opened_on=today, promise=promise, nudge_wanted=None if nudged else True)
    return replace(interview, waits=(*interview.waits[:-1], closed, wait))


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
        none = replace(interview, contacts=kept, contacted=any(not c.thanks for c in kept))
        return replace(learned, interview=none, changed=True)
    on = _contact_day(scene, reading)
    day_known = reading.facts.contact_today or _mention(reading, "contact") is not None
    for _ in range(facts.contacted):
        made = Contact(on=on, wait=len(interview.waits) - 1, channel=facts.channel)
        learned = with_contact(scene, learned, made, day_known=day_known)
    return learned


def _contacted_before(interview: Interview) -> bool:
    return any(not c.thanks for c in interview.contacts)


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
    return replace(learned, interview=interview, notes=notes[-4:], changed=True)


def contact_note(scene: Scene, interview: Interview, made: Contact) -> str:
    """Reads a contact back, and says so where it was early."""
    if try_of(interview, scene.candidate) is not None or interview.barred:
        return scene.words("noted-contact", day=made.on)
    before = replace(interview, contacts=tuple(c for c in interview.contacts if c is not made))
    day = moment_day(before, scene.candidate)[1]
    return scene.words("noted-early", until=day)


def _contact_day(scene: Scene, reading: Reading) -> date:
    mention = _mention(reading, "contact")
    return min(mention.period.latest, scene.today) if mention else scene.today


def _promise_first(reading: Reading) -> bool:
    """Tells whether the employer's word stands before the contact in the message."""
    mention = _mention(reading, "promise") or _mention(reading, "invitation")
    place = reading.facts.contact_at
    return mention is None or place < 0 or mention.period.start < place


def _mention(reading: Reading, role: str) -> Mention | None:
    found = [m for m in reading.mentions if m.role == role]
    return found[-1] if found else None


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
