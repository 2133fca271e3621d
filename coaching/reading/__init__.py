"""From words to meaning: what the coach understands of one message."""

import re
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Literal, TypeAlias
from zoneinfo import ZoneInfo

from coaching.model import Act, Deed, Mistake
from coaching.reading.cues import talk
from coaching.reading.days import Mention, NoDay, Period, Unclear, find_days, read_days
from coaching.reading.facts import Facts, read_facts
from coaching.reading.intent import Evidence, Intent, read_intent

Asked: TypeAlias = Literal["interview_day", "promise"]
#: No message of a messenger is longer; what lies beyond is not read. Source: Telegram's limit.
CHARACTERS_MOST = 4096
#: "can i ask them to reconsider"; refused: "can i ask for feedback".
RECONSIDER = re.compile(
    r"\b(?:re-?consider\w*|change their minds?|second chance|wafikirie tena|wabadilishe)\b"
)
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
    days = read_days(
        text, now=now, zone=zone, asked=asked, interview_on=interview_on, country=country
    )
    found = find_days(text, now=now, zone=zone, interview_on=interview_on, country=country)
    mentions = tuple(m for m in found if _is_near(m.period, now))
    if isinstance(days, Period) and not _is_near(days, now):
        days = Unclear(reason="too_far")
    facts = read_facts(text)
    intent = _with_ultimatum(text, read_intent(text))
    return Reading(
        act=intent.act,
        sure=intent.sure,
        mistakes=intent.mistakes,
        evidence=intent.evidence,
        days=days,
        mentions=mentions,
        facts=facts,
        deed=_deed(text, intent, facts, mentions),
    )


def _is_near(period: Period, now: datetime) -> bool:
    """Tells whether days are close enough to have to do with a job; a slip of the hand is not."""
    return max(abs(period.earliest - now.date()), abs(period.latest - now.date())) <= FARTHEST


def _with_ultimatum(text: str, intent: Intent) -> Intent:
    """Adds the one mistake that a phrase gives away where the model overlooked it."""
    found = talk.ULTIMATUM.finds(text.lower())
    judged = intent.act in ("proposal", "draft") and "overconfidence" not in intent.mistakes
    if found is None or not judged:
        return intent
    shown = Evidence(mistake="overconfidence", start=found.start(), end=found.end())
    return replace(
        intent,
        mistakes=("overconfidence", *intent.mistakes),
        evidence=(shown, *intent.evidence),
    )


def _deed(text: str, intent: Intent, facts: Facts, mentions: tuple[Mention, ...]) -> Deed | None:
    if intent.act not in ("proposal", "draft"):
        return None
    # A day beside a rival offer is its deadline.
    deadline = facts.deadline if facts.deadline is None else bool(facts.deadline or mentions)
    planned = next((m.period.earliest for m in mentions if m.role == "plan"), None)
    # An exception needs its reason in the words; told to call is an invitation, with its own rule.
    fair = facts.fair or facts.asked_for or facts.deadline is not None
    invited = facts.invited and facts.deadline is None and not facts.fair
    no_exception = intent.deed == "exception" and (invited or not fair)
    # To ask them to think again is no question for feedback.
    pleads = intent.deed == "feedback" and RECONSIDER.search(text.lower()) is not None
    return Deed(
        kind="contact" if no_exception or pleads else intent.deed,
        mistakes=intent.mistakes,
        again=facts.again or (intent.deed == "contact" and bool(facts.contacted)),
        repeats=facts.repeats,
        on=planned,
        asked_for=facts.asked_for,
        deadline=deadline,
        draft=intent.act == "draft",
        channel=facts.channel,
        text=text,
        spans=tuple((e.mistake, e.start, e.end) for e in intent.evidence),
    )
