"""Reads a weekday that explains the day before it: "yesterday, that is Friday"."""

from collections.abc import Sequence
from dataclasses import replace

from coaching.reading.days.shapes import (
    Calendar,
    Dated,
    Edged,
    Numeric,
    Offset,
    Shape,
    Span,
    Weekday,
)
from coaching.reading.days.words import Word, listed

# What leads from a day to its name, and what may stand around it.
_LEADS = tuple(
    tuple(phrase.split())
    for phrase in listed(
        """
        that is, that's, i . e, i . e ., i . e . on, i e, ie, ie ., yaani, yani, meaning, so,
        which is, which was, which means, which would be, hiyo ni, namely, being, it was, that was,
        that would be, that'd be, that will be, so that's, so that is, so it's, so like, ilikuwa,
        hiyo ilikuwa, ambayo ni, ambayo ilikuwa, that means, means, basically, or rather on, aka
        """
    )
)
_AROUND = frozenset(listed("(, -, just, like, only, probably, tu, on, say, then")) | {","}
_CLOSED = frozenset(("", ".", ",", "!", "?", ";", ")", "-", "\n"))


def explained(shape: Shape, before: Shape, words: Sequence[Word], *places: int) -> Shape | None:
    """Give a date, or a weekday as one beside the day that it explains, or nothing.

    Args:
        shape: what the words name.
        before: the day that stands before them.
        words: the message.
        places: where the day before ends, where the weekday begins, and where it ends.
    """
    inner = shape.shape if isinstance(shape, Edged) and shape.edge == "by" else shape
    place = before.shape if isinstance(before, Edged) else before
    end, first, last = places
    leads = is_lead([word.form for word in words[end:first]])
    if leads and isinstance(inner, (Dated, Numeric)) and isinstance(place, (Span, Calendar)):
        return shape
    if not isinstance(inner, Weekday) or inner != Weekday(day=inner.day):
        return None
    behind = words[last].form if last < len(words) else ""
    if not leads or behind not in _CLOSED:
        return None
    match place:
        case Calendar(unit="week"):
            return replace(inner, modifier="in week")
        case Offset() | Span():
            return replace(inner, modifier="beside")
        case Weekday() if place != Weekday(day=place.day):
            return replace(inner, modifier="beside")
        case _:
            return None


def is_lead(between: Sequence[str]) -> bool:
    """Say whether the words lead from a day to its name: "that is", "so", "yaani"."""
    return tuple(form for form in between if form not in _AROUND) in _LEADS
