"""Chooses, of the days of a message, the one that answers a question, and sets others apart."""

from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import Literal

from coaching.reading.days import cues, tenses
from coaching.reading.days.asides import falls_back, is_move
from coaching.reading.days.letters import is_of_interview
from coaching.reading.days.meaning import Period
from coaching.reading.days.nowadays import is_today
from coaching.reading.days.roles import Inner
from coaching.reading.days.shapes import Dated, Edged, Feast, Numeric, Offset, Shape, Span
from coaching.reading.days.signs import TOLD
from coaching.reading.days.tails import is_lead
from coaching.reading.days.upcoming import is_still_to_come
from coaching.reading.days.words import Word, listed

Asked = Literal["interview_day", "promise"] | None
_TODAY = Offset(days=0)
# So few words lie between "today" and the day's name; a house rule.
_FEW = 3
_THAT_WAS = (["that", "was"], ["which", "was"], ["this", "was"], ["hiyo", "ilikuwa"])
_AND_SO = frozenset(listed(cues.AND_SO))
_PROMISED = ("promise", "invitation")
_CHANGES = frozenset(listed(cues.TIES)) | frozenset(listed(cues.CORRECTIONS))
# They change a day for another, whichever lies before.
_SHIFTS = _CHANGES - frozenset(listed("now, then, later, no, wait, mean, meant"))
# They lead from one interview back to one before it.
_EARLIER = frozenset(listed("first, earlier, previous, kwanza, awali"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """A shape with its place in the text, its role, and the days once they are known."""

    shape: Shape
    start: int
    end: int
    role: Inner
    first: int
    last: int
    period: Period | None = None


def choose(spoken: list[Spoken], asked: Asked, words: list[Word]) -> Spoken | None:
    """Give the mention that answers, if there is one.

    A day that was changed gives way to the new one. Of several that stand, the later is the
    employer's last word, or the last interview; what lies within another makes it exact.
    """
    found = _fitting(spoken, asked)
    if not found:
        return None
    chosen = found[-1]
    for one, then in reversed(list(pairwise(found))):
        forms = [word.form for word in words[one.last : then.first]]
        if not _CHANGES.isdisjoint(forms) and not falls_back(forms):
            break
        if isinstance(then.shape, (Dated, Numeric)) and is_lead(forms):
            break
        if one.period is None or chosen.period is None:
            break
        leads_back = _leads_back([word.form for word in words[one.last : chosen.first]])
        if _outlasts(one.period, chosen.period, asked, leads_back):
            chosen = one
    return chosen


def _leads_back(between: list[str]) -> bool:
    """Say whether the words lead to an interview before: "the first one was", not "it earlier"."""
    moved = [then for one, then in pairwise(between) if one in ("it", "me", "come", "came")]
    return any(form in _EARLIER for form in between) and "earlier" not in moved


def _outlasts(one: Period, chosen: Period, asked: Asked, leads_back: bool) -> bool:
    """Say whether an earlier mention goes before one behind it."""
    if asked == "interview_day":
        return leads_back or _within(one, chosen)
    return one.latest > chosen.latest and not _within(chosen, one)


def _within(narrow: Period, wide: Period) -> bool:
    """Say whether a period lies in another one of several days."""
    if wide.precision == "day":
        return False
    return wide.earliest <= narrow.earliest and narrow.latest <= wide.latest


def _fitting(spoken: list[Spoken], asked: Asked) -> list[Spoken]:
    """Give the mentions that can answer, in order of the text."""
    unknown = _by_role(spoken, "unknown")
    if asked == "interview_day":
        return _by_role(spoken, "interview") or unknown
    found = _by_role(spoken, *_PROMISED)
    if asked == "promise":
        return found or unknown
    return found or unknown or _by_role(spoken, "interview")


def _by_role(spoken: list[Spoken], *wanted: str) -> list[Spoken]:
    """Give the mentions with one of the roles."""
    return [one for one in spoken if one.role in wanted]


def set_apart(spoken: list[Spoken], words: list[Word], today: date) -> list[Spoken]:
    """Set apart today's name, the day of telling and the background.

    They are the Tuesday of "today is Tuesday", the Monday of "told on Monday that", the feast of
    "they said Friday, though nobody works over Christmas".
    """
    done = [replace(one, role="other") if named(one, words, today) else one for one in spoken]
    promised = {one.first for one in spoken if one.role in _PROMISED or one.role == "unknown"}
    for at, one in enumerate(spoken):
        if _is_background(one.shape) and promised - {one.first}:
            done[at] = replace(done[at], role="other")
    for at, (one, then) in enumerate(pairwise(done)):
        between = [word.form for word in words[one.last : then.first]]
        if one.shape == _TODAY and between in (["is"], ["ni"], ["'s"]):
            done[at], done[at + 1] = replace(one, role="other"), replace(then, role="other")
        elif _TODAY in (one.shape, then.shape) and len(between) <= _FEW:
            if named(one, words, today) or named(then, words, today):
                done[at], done[at + 1] = replace(one, role="other"), replace(then, role="other")
        elif tenses.counts_from_interview(one.shape) and is_of_interview(between):
            done[at + 1] = replace(then, role="interview")
        elif _is_told_span(one, then, words):
            done[at] = replace(one, role="said")
        elif tenses.direction(then.shape) < 0 and between[-2:] in _THAT_WAS:
            done[at + 1] = replace(then, role="said")
        elif then.role == "promise" and between and tenses.direction(one.shape) <= 0:
            told = any(word.form in TOLD for word in words[max(one.first - 3, 0) : one.first])
            if told and between[0] in _AND_SO:
                done[at] = replace(one, role="said")
    return done


def _is_told_span(one: Spoken, then: Spoken, words: list[Word]) -> bool:
    """Say whether a span counts from the day it was told on: "yesterday they texted within 7"."""
    span = then.shape.shape if isinstance(then.shape, Edged) else then.shape
    if not isinstance(span, Span) or span.way != "bare" or one.role in ("interview", "other"):
        return False
    if isinstance(one.shape, Span):
        return False
    between = [word.form for word in words[one.last : then.first + 1]]
    back = tenses.direction(one.shape)
    told = any(form in TOLD for form in between[:4])
    early = one.first <= 1 or words[one.first - 1].form in TOLD
    apart = between[:1] == [","] and not TOLD.intersection(between[1:2])
    return told and (back < 0 or (back == 0 and early)) and not apart


def is_shifted(spoken: list[Spoken], at: int, words: list[Word]) -> bool:
    """Say whether an interview was moved, from this day or to it, without a word of the future."""
    for one, then in pairwise(spoken[max(at - 1, 0) : at + 2]):
        forms = [word.form for word in words[one.last : then.first]]
        moved = any(is_move(form) or form in _SHIFTS for form in forms)
        if moved and one.role == then.role and tenses.direction(one.shape) <= 0:
            return True
    return False


def still_to_come(spoken: list[Spoken], words: list[Word]) -> list[Spoken]:
    """Take what they told for the interview that was not held yet: "not yet, they said Friday"."""
    if not is_still_to_come(words):
        return spoken
    return [
        replace(one, role="interview")
        if one.role == "promise" and not (isinstance(one.shape, Edged) and one.shape.edge == "by")
        else one
        for one in spoken
    ]


def named(one: Spoken, words: list[Word], today: date) -> bool:
    """Say whether a mention is only today's name."""
    return is_today(one.shape, words, one.first, one.last, today)


def _is_background(shape: Shape) -> bool:
    """Say whether a shape only tells of a time of rest: "over Christmas", "in the holidays"."""
    if isinstance(shape, Feast):
        return shape.on is not None
    return isinstance(shape, Edged) and shape.edge == "in" and isinstance(shape.shape, Feast)
