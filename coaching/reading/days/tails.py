"""Reads a weekday that explains the day before it: "yesterday, that is Friday"."""

from collections.abc import Sequence
from dataclasses import replace

from coaching.reading.days.shapes import Calendar, Edged, Offset, Shape, Span, Weekday
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
    """Give the weekday as one beside the day that it explains, or nothing where it does not.

    Args:
        shape: what the words name.
        before: the day that stands before them.
        words: the message.
        places: where the day before ends, where the weekday begins, and where it ends.
    """
    inner = shape.shape if isinstance(shape, Edged) and shape.edge == "by" else shape
    if not isinstance(inner, Weekday) or inner != Weekday(day=inner.day):
        return None
    end, first, last = places
    lead = tuple(word.form for word in words[end:first] if word.form not in _AROUND)
    behind = words[last].form if last < len(words) else ""
    if lead not in _LEADS or behind not in _CLOSED:
        return None
    place = before.shape if isinstance(before, Edged) else before
    match place:
        case Calendar(unit="week"):
            return replace(inner, modifier="in week")
        case Offset() | Span():
            return replace(inner, modifier="beside")
        case Weekday() if place != Weekday(day=place.day):
            return replace(inner, modifier="beside")
        case _:
            return None
