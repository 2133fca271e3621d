"""From words to meaning: what the coach understands of one message."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Literal, TypeAlias
from zoneinfo import ZoneInfo

from coaching.model import Act, Deed, Mistake
from coaching.reading.bidding import is_own, own_or_theirs
from coaching.reading.changes import Change, invited, is_bidden, not_made_yet, read_change
from coaching.reading.cues.strays import strays
from coaching.reading.days import Mention, NoDay, Period, Unclear, find_days, read_days
from coaching.reading.deeds import mend
from coaching.reading.facts import Facts, read_facts
from coaching.reading.favours import without_asides
from coaching.reading.intent import Evidence, Intent, read_intent
from coaching.reading.placing import beside_facts, is_request, placed
from coaching.reading.proposing import deed_of
from coaching.reading.shorthand import Spelled, spell_out
from coaching.reading.telling import tells_interview
from coaching.reading.whose import (
    is_anothers,
    is_condition,
    is_demanded,
    is_planned,
    names_none,
    names_today,
)

Asked: TypeAlias = Literal["interview_day", "promise"]
#: No message of a messenger is longer; what lies beyond is not read. Source: Telegram's limit.
CHARACTERS_MOST = 4096
#: Days farther off than this belong to no follow-up. Source: house rule.
FARTHEST = timedelta(days=730)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What the coach understood of a message.

    `sure` is the probability that the act is right; `days` answers the question asked;
    `mentions` are all the days of the text with what happens on them; `deed` is what is proposed
    or drafted, None for the other acts.
    """

    act: Act
    sure: float
    mistakes: tuple[Mistake, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    days: Period | NoDay | Unclear
    mentions: tuple[Mention, ...] = ()
    facts: Facts = field(default_factory=Facts)
    change: Change = field(default_factory=Change)
    deed: Deed | None = None


def read(
    text: str,
    now: datetime,
    zone: ZoneInfo,
    asked: Asked | None,
    *,
    interview_on: date | None = None,
    country: str = "KE",
) -> Reading:
    """Reads one message.

    Args:
        text: As the candidate wrote it, in English, Swahili or both.
        now: When it was written, aware.
        zone: The candidate's; today is the local date of `now`.
        asked: The question that the message answers, if it was one for days.
        interview_on: The day of the interview, from which spans may count.
        country: Whose public holidays are meant, ISO 3166.

    Returns:
        The reading; it never raises on any text.
    """
    text = text[:CHARACTERS_MOST]
    spelled = spell_out(text)
    facts = read_facts(spelled.text)
    plain = _without_names(spelled.text, facts.employer, facts.role)
    days = read_days(
        plain, now=now, zone=zone, asked=asked, interview_on=interview_on, country=country
    )
    found = find_days(plain, now=now, zone=zone, interview_on=interview_on, country=country)
    today = now.astimezone(zone).date()
    found = tuple(
        m
        for m in found
        if not (names_today(plain, m.period, today) or names_none(plain, m.period))
    )
    near = tuple(placed(m, plain, today) for m in found if _is_near(m.period, now))
    mentions = tuple(
        _theirs(own_or_theirs(not_made_yet(m, today), plain, n.period.start), plain, n.period)
        for m, n in zip(invited(plain, near), near, strict=True)
    )
    if isinstance(days, Period):
        answer = _answer(days, plain, today) if asked == "promise" else days
        far = not _is_near(days, now)
        days = Unclear(reason="too_far") if far else answer
        days = _back(spelled, days) if isinstance(days, Period) else days
    mentions = beside_facts(mentions, plain, facts, today)
    if facts.employer is not None and any(m.role == "interview" for m in mentions):
        facts = replace(facts, interviewed=True)
    tells = tells_interview(spelled.text, facts, mentions)
    mentions = tuple(replace(m, period=_back(spelled, m.period)) for m in mentions)
    place = spelled.back(facts.contact_at, facts.contact_at)[0] if facts.contact_at > 0 else None
    facts = facts if place is None else replace(facts, contact_at=place)
    intent = _mended(text, spelled, facts, mentions)
    if asked == "promise" and intent.act == "proposal" and isinstance(days, Period):
        own = is_planned(text, days) and not is_bidden(text)
        days = NoDay(said=False) if own else days
    if intent.act == "draft" and tells:
        intent = Intent(act="report", sure=1.0)
    if asked is None and intent.act in ("proposal", "other") and strays(spelled.text.lower()):
        intent, mentions = Intent(act="other", sure=1.0), ()
    return Reading(
        act=intent.act,
        sure=intent.sure,
        mistakes=intent.mistakes,
        evidence=intent.evidence,
        days=days,
        mentions=mentions,
        facts=facts,
        change=read_change(text, mentions),
        deed=deed_of(text, intent, facts, mentions),
    )


def _mended(text: str, spelled: Spelled, facts: Facts, mentions: tuple[Mention, ...]) -> Intent:
    """Mends the learned reading by the words spelled out, with its evidence in those typed."""
    learned = read_intent(without_asides(text))
    mended = mend(without_asides(spelled.text), learned, facts, mentions)
    evidence = tuple(
        e if e in learned.evidence else _evidence_back(spelled, e) for e in mended.evidence
    )
    return replace(mended, evidence=evidence)


def _evidence_back(spelled: Spelled, evidence: Evidence) -> Evidence:
    start, end = spelled.back(evidence.start, evidence.end)
    return replace(evidence, start=start, end=end)


def _answer(days: Period, plain: str, today: date) -> Period | NoDay | Unclear:
    """Takes a day for an answer to the question for their word only if it is their word."""
    low = plain.lower()
    if is_own(low, days.start, days.end):
        return Unclear(reason="own_plan")
    if names_none(plain, days):
        return NoDay(said=True)
    other = is_anothers(plain, days) or names_today(plain, days, today)
    return NoDay(said=False) if other or is_request(low[: days.start]) else days


def _theirs(mention: Mention, text: str, told: Period) -> Mention:
    """Takes a day that is a friend's, a threat's or a question's for no word of the employer."""
    if mention.role == "unknown" and is_demanded(text, told):
        return replace(mention, role="other")
    if mention.role not in ("promise", "invitation"):
        return mention
    other = is_anothers(text, told) or is_condition(text, told)
    return replace(mention, role="other") if other else mention


def _without_names(text: str, *names: str | None) -> str:
    """Blanks employer and role, for Target is no aim, Sun King no Sunday, a graduate no day."""
    for name in names:
        place = text.find(name) if name else -1
        if name and place >= 0:
            text = f"{text[:place]}{'X' * len(name)}{text[place + len(name) :]}"
    return text


def _back(spelled: Spelled, period: Period) -> Period:
    """Points a period into the words as they were typed."""
    start, end = spelled.back(period.start, period.end)
    return replace(period, start=start, end=end)


def _is_near(period: Period, now: datetime) -> bool:
    """Tells whether days are close enough to have to do with a job; a slip of the hand is not."""
    return max(abs(period.earliest - now.date()), abs(period.latest - now.date())) <= FARTHEST
