"""Says whether the words look ahead or back."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from coaching.reading.days import cues
from coaching.reading.days.shapes import (
    Calendar,
    Dated,
    Edged,
    Either,
    Event,
    Month,
    Offset,
    Shape,
    Span,
    Weekday,
)
from coaching.reading.days.words import Word, listed

_WENT = frozenset(listed(cues.WENT))
_CLOSED = frozenset(listed(cues.CLOSED))


@dataclass(frozen=True, slots=True)
class Tense:
    """What the whole message says of past and future."""

    overdue: bool
    coming: bool
    past: bool


def _has(text: str, phrases: str) -> bool:
    """Say whether one of the phrases stands in a text of words with blanks around."""
    return any(f" {phrase} " in text for phrase in listed(phrases))


def of(words: Sequence[Word]) -> Tense:
    """Read the tense of a message."""
    text = f" {' '.join(word.form for word in words)} "
    went = any(word.form in _WENT for word in words)
    coming = _has(text, cues.AHEAD) or (_has(text, cues.COMING) and not went)
    past = went or any(word.form in _CLOSED for word in words)
    return Tense(overdue=_has(text, cues.OVERDUE), coming=coming, past=past)


def ahead(
    role: str, shape: Shape, tense: Tense, asked: Literal["interview_day", "promise"] | None
) -> bool:
    """Say whether a shape without a direction of its own looks ahead."""
    match role:
        case "interview":
            return tense.coming
        case "contact" | "said":
            return False
        case "promise" | "invitation":
            return not tense.overdue or _is_span(shape)
        case "unknown":
            if asked == "interview_day":
                return tense.coming
            return not tense.overdue or _is_span(shape)
        case _:
            return role == "plan" or not tense.past


def counts_from_interview(shape: Shape) -> bool:
    """Say whether a shape is a span from the interview on."""
    if isinstance(shape, Edged):
        return counts_from_interview(shape.shape)
    return isinstance(shape, Span) and isinstance(shape.origin, Event)


def _is_span(shape: Shape) -> bool:
    """Say whether a shape is a span, with or without an edge."""
    return _is_span(shape.shape) if isinstance(shape, Edged) else isinstance(shape, Span)


def direction(shape: Shape) -> int:
    """Say where a shape points by itself: 1 ahead, -1 back, 0 either.

    >>> direction(Offset(days=-1)), direction(Weekday(day=4, modifier="next"))
    (-1, 1)
    >>> direction(Weekday(day=4))
    0
    """
    match shape:
        case Offset(days=days):
            return (days > 0) - (days < 0)
        case Weekday(modifier="last"):
            return -1
        case Weekday(modifier="next" | "coming") | Dated(modifier="next"):
            return 1
        case Weekday(week=week) if week:
            return 1 if week > 0 else -1
        case Weekday(plus=plus) if plus > 0:
            return 1
        case Calendar(shift=shift) | Dated(shift=shift) if shift:
            return 1 if shift > 0 else -1
        case Month(modifier="last"):
            return -1
        case Month(modifier="next"):
            return 1
        case Span(way="ago"):
            return -1
        case Span(way="ahead" | "within"):
            return 1
        case Edged(edge="within" | "by"):
            return direction(shape.shape) or 1
        case Edged(edge="in") if isinstance(shape.shape, Span):
            return 1
        case Edged():
            return direction(shape.shape)
        case Either():
            return direction(shape.last)
        case _:
            return 0
