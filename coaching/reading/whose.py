"""Whose a day is: the employer's word, or the plan, the fear or the news of somebody else."""

import re
from datetime import date

from coaching.reading.cues import Cue, others, talk
from coaching.reading.days import Period

#: "my exam. They said"; refused: "my exam and they". Where a sentence ends.
SENTENCE = re.compile(r"[.;!?\n]+(?:\s|$)")
#: Where a clause ends within a sentence.
CLAUSE = re.compile(r",|\b(?:and|but|so|because|coz|cos|then|lakini|kwa hivyo|sasa)\b")


def is_anothers(text: str, period: Period) -> bool:
    """Tells a day that is no word of the employer: a friend's, an ultimatum's, a question's.

    Args:
        text: The message, in which the period has its place.
        period: The day.

    Examples:
        >>> from coaching.reading.days.reading import find_days
        >>> from datetime import datetime, UTC
        >>> def anothers(text):
        ...     days = find_days(text, now=datetime(2026, 12, 1, 9, tzinfo=UTC), zone=UTC)
        ...     return [is_anothers(text, m.period) for m in days]
        >>> anothers("friend got his result today"), anothers("they have until friday or i'm out")
        ([True], [True])
        >>> anothers("they said by friday"), anothers("my friend says they'll decide by friday")
        ([False], [False])
    """
    low = text.lower().replace("’", "'")
    before = SENTENCE.split(low[: period.start])[-1]
    if others.OF_RIVAL.finds(before) or is_demanded(text, period):
        return True
    return _follows(others.SOMEBODY_ELSE, before) or _follows(others.ASKED_WHETHER, before)


def is_demanded(text: str, period: Period) -> bool:
    """Tells the day of an ultimatum: what the candidate gives them, or demands of them, by it.

    Args:
        text: The message, in which the period has its place.
        period: The day.
    """
    low = text.lower().replace("’", "'")
    before = SENTENCE.split(low[: period.start])[-1]
    demand = others.GIVEN.finds(before) or others.DEMANDS.finds(before)
    return (
        demand is not None
        or others.OR_ELSE.finds(SENTENCE.split(low[period.end :])[0]) is not None
    )


def _follows(cue: Cue, before: str) -> bool:
    """Tells whether the words before a day hold a cue, and no word of the employer after it."""
    found = [*cue.regex.finditer(before)]
    return bool(found) and others.EMPLOYER_AGAIN.finds(before[found[-1].end() :]) is None


def names_none(text: str, period: Period) -> bool:
    """Tells the "a day" of "nobody said a day", which is none.

    Args:
        text: The message, in which the period has its place.
        period: What was read as a day from now.
    """
    low = text.lower().replace("’", "'")
    bare = re.fullmatch(
        r"(?:an?|any|the|one)? ?(?:exact |specific )?(?:day|date)", low[period.start : period.end]
    )
    return bare is not None and others.NONE_NAMED.finds(low[: period.start]) is not None


def is_condition(text: str, period: Period) -> bool:
    """Tells whether a day stands in an "if" that nobody else has said.

    Args:
        text: The message, in which the period has its place.
        period: The day.
    """
    before = SENTENCE.split(text.lower().replace("’", "'")[: period.start])[-1]
    found = [*others.CONDITION.regex.finditer(before)]
    if not found:
        return False
    clause = before[found[-1].end() :]
    own = others.PASSED_ON.finds(before[: found[-1].start()]) is None
    return own and "," not in clause and others.THEY_WILL.finds(clause) is None


def is_planned(text: str, period: Period) -> bool:
    """Tells the day of a deed that is asked about or planned: "is it ok to write them today?".

    Args:
        text: The message, in which the period has its place.
        period: The day.

    Examples:
        >>> from coaching.reading.days.reading import find_days
        >>> from datetime import datetime, UTC
        >>> def planned(text):
        ...     days = find_days(text, now=datetime(2026, 12, 1, 9, tzinfo=UTC), zone=UTC)
        ...     return [is_planned(text, m.period) for m in days]
        >>> planned("is it ok to send thanks today?"), planned("by friday, can i call today?")
        ([True], [False, True])
        >>> planned("they said i should call on friday")
        [False]
    """
    low = text.lower().replace("’", "'")
    parts = [m.end() for m in CLAUSE.finditer(low)] + [m.end() for m in SENTENCE.finditer(low)]
    begin = max((end for end in parts if end <= period.start), default=0)
    end = min((end for end in parts if end >= period.end), default=len(low))
    clause = low[begin:end]
    plans_it = talk.OWN_PLAN.finds(clause) or others.MAY_I.finds(clause)
    return plans_it is not None and others.THEIR_SPEECH.finds(low[begin : period.start]) is None


def names_today(text: str, period: Period, today: date) -> bool:
    """Tells a weekday that only says which day today is: "its friday", "thurs now".

    Args:
        text: The message, in which the period has its place.
        period: The day, as one to come or one gone by.
        today: The candidate's own day.
    """
    if period.precision != "day" or period.latest.weekday() != today.weekday():
        return False
    low = text.lower().replace("’", "'")
    if re.search(
        r"\d|next|last|ijayo|iliyopita|week|wiki|today|leo", low[period.start : period.end]
    ):
        return False
    behind = SENTENCE.split(low[period.end :])[0].split(",")[0]
    if others.THEIR_SPEECH.finds(low[: period.start]) or others.THEIR_SPEECH.finds(behind):
        return False
    said = others.TODAY_IS.finds(low[: period.start])
    return said is not None or others.ALREADY.finds(low[period.end :]) is not None
