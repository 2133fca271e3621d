"""What a message changes: an interview after it, its names, the fact that each day is about."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from coaching.model import Asks, Interview
from coaching.reading import Reading
from coaching.reading.cues import contacts
from coaching.reading.days import Mention, NoDay, Period
from coaching.reading.known import is_post
from coaching.reading.renaming import denied, renamed, renamed_role
from coaching.scene import Scene

#: Roles of days of which the words alone do not say what happens on them.
LOOSE = frozenset({"unknown", "other", "plan"})
DAY, WEEK = timedelta(days=1), timedelta(days=7)


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


def amended(scene: Scene, interview: Interview, reading: Reading, text: str) -> Reading:
    """Gives the days of a correction or of a moved day the role that the record tells.

    "Not Friday, Wednesday" is about what was on Friday; a day that an interview was moved to is
    one of the interview as long as it lies ahead.
    """
    change = reading.change
    if _is_of_contact(interview, reading, text):
        return _redating(scene, reading)
    if not (change.corrects or change.moved or change.extends):
        return reading
    mentions = tuple(m for m in reading.mentions if not _is_denied(m, change.denied))
    if change.corrects:
        was = _role_of_denied(interview, change.denied)
        mentions = tuple(_corrected(scene, interview, m, was) for m in mentions)
    if change.moved:
        mentions = tuple(_moved(scene, interview, m) for m in mentions)
    if change.extends:
        mentions = tuple(_extended(scene, interview, m) for m in mentions)
    return replace(reading, mentions=mentions)


def _is_of_contact(interview: Interview, reading: Reading, text: str) -> bool:
    """Tells whether a correction is about the day of a contact that is on record."""
    made = any(not c.thanks for c in interview.contacts)
    change, low = reading.change, text.lower().replace("’", "'")
    days = [m for m in reading.mentions if not _is_denied(m, change.denied)]
    if not (made and days) or reading.facts.interviewed or "?" in text:
        return False
    own = contacts.OWN_ONE.finds(low) or reading.facts.contacted
    was = _role_of_denied(interview, change.denied)
    if own:
        return change.corrects or contacts.SORRY.finds(low) is not None
    return change.corrects and was == "contact" and all(m.role in LOOSE for m in days)


def _redating(scene: Scene, reading: Reading) -> Reading:
    """Gives the days of such a correction to the contact; a weekday is the one gone by."""
    days = [m for m in reading.mentions if not _is_denied(m, reading.change.denied)]
    told = [
        _shifted(m, -7) if _is_day(m.period) and m.period.latest > scene.today else m for m in days
    ]
    mentions = tuple(replace(m, role="contact") for m in told)
    change = replace(reading.change, corrects=True)
    facts = replace(reading.facts, contacted=reading.facts.contacted or 1, retold=False)
    return replace(
        reading, mentions=mentions, change=change, facts=facts, days=NoDay(said=False), deed=None
    )


def _is_denied(mention: Mention, denied: tuple[Period, ...]) -> bool:
    return any(mention.period == one for one in denied)


def _role_of_denied(interview: Interview, denied: tuple[Period, ...]) -> str | None:
    """Finds which fact on record bears a day that is said to be wrong."""
    promise = interview.wait.promise
    contacts = [c.on for c in interview.contacts if not c.thanks]
    facts: list[tuple[str, date]] = []
    if promise is not None:
        role = "invitation" if promise.kind == "invitation" else "promise"
        facts += [(role, promise.latest), (role, promise.earliest)]
    if interview.held_on is not None:
        facts.append(("interview", interview.held_on))
    if contacts:
        facts.append(("contact", contacts[-1]))
    days = [one.latest for one in denied]
    same_day = [role for role, on in facts if on in days]
    # "Not Friday" means the Friday on record, also where another one lies nearer.
    weekdays = {day.weekday() for one, day in zip(denied, days, strict=True) if _is_day(one)}
    same_weekday = [role for role, on in facts if on.weekday() in weekdays]
    return next(iter(same_day + same_weekday), None)


def _is_day(period: Period) -> bool:
    return period.precision == "day"


def _corrected(scene: Scene, interview: Interview, mention: Mention, was: str | None) -> Mention:
    if was is not None and (mention.role in LOOSE or not _is_told(mention)):
        told = replace(mention, role=was)  # type: ignore[arg-type]
        # "Not Tuesday, Monday" of a day that is over means the Monday before.
        coming = DAY <= mention.period.latest - scene.today < WEEK
        back = was in ("interview", "contact") and not interview.upcoming and coming
        return _shifted(told, -7) if back and _is_day(mention.period) else told
    promise = interview.wait.promise
    if mention.role == "promise" and promise is not None and promise.kind == "invitation":
        return replace(mention, role="invitation")
    if mention.role != "unknown":
        return mention
    if interview.upcoming or mention.period.latest < scene.today:
        return replace(mention, role="interview")
    return replace(mention, role="promise") if promise is not None else mention


def _shifted(mention: Mention, days: int) -> Mention:
    period = mention.period
    on = replace(
        period,
        earliest=period.earliest + timedelta(days=days),
        latest=period.latest + timedelta(days=days),
    )
    return replace(mention, period=on)


def _is_told(mention: Mention) -> bool:
    """Tells whether the words themselves say what happens on a day."""
    return mention.role in ("interview", "promise", "invitation", "contact")


def _moved(scene: Scene, interview: Interview, mention: Mention) -> Mention:
    gone = scene.today - mention.period.latest
    if interview.upcoming and DAY <= gone < WEEK and _is_day(mention.period):
        mention = _shifted(mention, 7)
    by = mention.period.latest - scene.today
    if interview.upcoming and interview.held_on and mention.period.precision == "span":
        # "Pushed back a week" counts from the day it was to be.
        mention = _shifted(mention, (interview.held_on + by - mention.period.latest).days)
    ahead = mention.period.latest >= scene.today
    if interview.upcoming and ahead and mention.role != "contact":
        return replace(mention, role="interview")
    if not interview.upcoming and ahead and mention.role in ("unknown", "interview"):
        return replace(mention, role="promise")
    return mention


def _extended(scene: Scene, interview: Interview, mention: Mention) -> Mention:
    """Counts a length of time that they add from the day they had named, while it is not over."""
    promise, period = interview.wait.promise, mention.period
    ahead = abs(period.latest - scene.today)
    counted = period.precision == "span" and mention.role not in ("contact", "plan")
    if promise is None or not counted or ahead < DAY or promise.kind == "invitation":
        return mention
    latest = max(promise.latest, scene.today) + ahead
    return replace(
        mention, role="promise", period=replace(period, earliest=scene.today, latest=latest)
    )


def mention_of(reading: Reading, role: str) -> Mention | None:
    """Finds the last day of a message that has a role."""
    found = [m for m in reading.mentions if m.role == role]
    return found[-1] if found else None


def day_of_next_round(scene: Scene, before: Interview, reading: Reading, text: str) -> date | None:
    """Finds the day of a next round that is told of; None where none lies ahead."""
    ahead = [
        m
        for m in reading.mentions
        if m.period.latest >= scene.today and m.period.latest != before.held_on
    ]
    found = [m for m in ahead if m.role == "interview"] or [
        m for m in ahead if m.role in ("unknown", "invitation", "promise") and _is_named(m.period)
    ]
    if found:
        return found[-1].period.latest
    over = [
        m.period.latest
        for m in reading.mentions
        if m.role == "interview" and m.period.precision == "day" and _is_weekday(m.period, text)
    ]
    near = over and scene.today - WEEK < over[-1] < scene.today
    return over[-1] + WEEK if near and over[-1] != before.held_on else None


def _is_weekday(period: Period, text: str) -> bool:
    """Tells a bare weekday, which of a round to come is the next one: "on wednesday 9am"."""
    words = text[period.start : period.end].lower()
    return re.search(
        r"day\b|\b(?:mon|tue|wed|thu|fri|sat|sun|j3)|juma|ijumaa|alhamisi", words
    ) is not None and not re.search(r"last|ago|yesterday|today|iliyopita", words)


def _is_named(period: Period) -> bool:
    """Tells whether a period is one day that was named, be it one of two weeks."""
    return period.precision == "day" or not period.vague


def learn_case(scene: Scene, learned: Learned, reading: Reading, text: str) -> Learned:
    """Takes employer and role out of a message, or puts right what was said of them."""
    interview, facts = learned.interview, reading.facts
    employer = facts.renamed or (facts.employer if interview.employer is None else None)
    role = facts.role if interview.role is None else None
    if reading.change.corrects or OUTRIGHT.search(text.lower()):
        employer = employer or renamed(text, interview.employer)
        post = facts.role or renamed_role(text, interview.role)
        role = role or (post if post and (reading.change.corrects or is_post(post)) else None)
    role = role or denied(text, interview.role)
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
    r"^\W*(?:(?:and|ok|so|by the way|btw|na|pia|kumbe|basi) )*(?:the |my |jina la )?"
    r"(?:employer|company|job|role|position|post|kazi|nafasi|cheo|kampuni|mwajiri)"
    r"(?: title| yenyewe| yangu)? (?:is|was|ni|ilikuwa)(?: ya)? (?:an? )?\w+(?: \w+){0,3}\W*$"
)
