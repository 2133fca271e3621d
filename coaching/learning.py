"""What a message changes in the record of an interview: facts told, contacts made, new words."""

import re
from dataclasses import replace
from datetime import date

from coaching.amending import Learned, amended, learn_case, mention_of
from coaching.contacting import learn_contacts
from coaching.model import Asks, Interview, Outcome
from coaching.nudging import opener_moment
from coaching.promises import learn_promise
from coaching.reading import Reading
from coaching.reading.days import Mention, Period
from coaching.replies import eased, learn_papers, learn_reply
from coaching.scene import Scene


def learn(
    scene: Scene, interview: Interview, reading: Reading, text: str, asked: Asks | None
) -> Learned:
    """Takes every fact that a message holds into the record of an interview."""
    reading = amended(scene, interview, reading, text)
    learned = Learned(interview=interview)
    learned = learn_case(scene, learned, reading, text)
    learned = _learn_day(scene, learned, reading, asked, text)
    learned = _learn_barred(scene, learned, reading)
    waits = reading.facts.outcome is None  # Where it has ended, no word on when is left.
    before = _promise_first(reading, text)
    if before and waits:
        learned = learn_promise(scene, learned, reading, text, asked)
    learned = learn_contacts(scene, learned, reading, text, asked)
    if not before and waits:
        learned = learn_promise(scene, learned, reading, text, asked)
    learned = learn_papers(scene, learned, reading)
    learned = learn_reply(scene, learned, interview, reading, text)
    return learned if reading.deed is not None else eased(scene, learned, interview, text)


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
    if known is not None and mention is not None and _restates(mention, known, reading, text):
        note = scene.words("noted-day", day=known)
        return replace(learned, notes=(*learned.notes, note), changed=True)
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


def _restates(mention: Mention, known: date, reading: Reading, text: str) -> bool:
    """Tells whether a message only says once more on which day the interview was."""
    plain = reading.deed is None and len(reading.mentions) == 1 and "?" not in text
    return plain and mention.period.latest == known and STATES.search(text.lower()) is not None


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


def _promise_first(reading: Reading, text: str) -> bool:
    """Tells whether the employer's word stands before the contact, and is no answer to it."""
    said = [m.period.start for m in reading.mentions if m.role in ("promise", "invitation")]
    place = reading.facts.contact_at
    if place > 0 and re.search(r"\b(?:when|after|once|as)\W+$", text[:place].lower()):
        return False
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
