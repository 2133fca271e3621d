"""Finds the words for days in a text: edges, an item, and what is tied to it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from coaching.reading.days.cursor import Cursor
from coaching.reading.days.items import item
from coaching.reading.days.shapes import (
    Calendar,
    Dated,
    Edged,
    Either,
    Feast,
    Month,
    Numeric,
    Offset,
    Shape,
    Span,
    Weekday,
    WeekOf,
)
from coaching.reading.days.words import listed

_SKIPPED = {"the", "of", ",", "that", "this day", "siku ya", "day"}
# Between a date and the name of its day: "12/12 ilikuwa Saturday", "the 7th, a Monday".
_NAMING = frozenset(listed("(, on, a, which, is, ie, was, ni, ilikuwa, it, it's, i, think")) | {
    ","
}
_ONE_AFTER = tuple(
    tuple(phrase.split())
    for phrase in listed(
        "the one after, the next one, the following one, one after, the following, the one before"
    )
)
_SPOKEN = {"of", "said", "say", "need", "take", "promised", "walisema", "wamesema", "mentioned"}
_TALKED = {"spoke", "spoken", "talked", "speak", "talk", "minimum", "maximum"}
# Nobody names more days than this in one message; bounds the work.
MOST_FOUND = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A shape and the lexemes, first and past the last, that say it."""

    shape: Shape
    first: int
    last: int


def find(look: Cursor) -> Iterator[Found]:
    """Give every shape in order; none overlap."""
    at = 0
    unit: str | None = None
    found = 0
    while at < len(look.lexemes) and found < MOST_FOUND:
        read = _phrase(look, at) if look.at(at).senses else None
        if read is None and unit is not None:
            read = _unitless(look, at, unit)
        elif read is not None:
            unit = _unit_of(read[0]) or unit
        if read is None:
            at += 1
            continue
        shape, end = read
        if _is_passing(shape):
            at = end
            continue
        found += 1
        yield Found(shape=shape, first=at, last=end)
        at = max(end, at + 1)


def _unitless(look: Cursor, at: int, unit: str) -> tuple[Shape, int] | None:
    """Read the "ten" of "six days since I met them, they spoke of ten"."""
    number = look.number(at, "number")
    if number is None or number > 60 or look.form(at - 1) not in _SPOKEN:
        return None
    if look.form(at + 1) not in ("", ".", ",", "!", "?", ";"):
        return None
    if look.form(at - 1) == "of" and look.form(at - 2) not in _TALKED:
        return None
    return Span(least=number, most=number, unit=unit, way="bare"), at + 1


def _unit_of(shape: Shape) -> str | None:
    """Give the unit of a span, with or without an edge."""
    if isinstance(shape, Edged):
        return _unit_of(shape.shape)
    return shape.unit if isinstance(shape, Span) else None


def _is_passing(shape: Shape) -> bool:
    """Say whether a shape is an hour's length, which says nothing of days: "an hour"."""
    return (
        isinstance(shape, Span)
        and shape.unit == "hour"
        and shape.way == "bare"
        and ((shape.most or 0) < 20)
    )


def _phrase(look: Cursor, at: int) -> tuple[Shape, int] | None:
    """Read edges, an item, a second item tied to it, and what trails."""
    edges, then = _edges(look, at)
    read = item(look, then)
    if read is None:
        if not edges:
            return None
        read = _whole_unit(look, then, edges)
        return None if read is None else (_edged(edges, read[0]), read[1])
    shape, end = read
    shape, end = _tied(look, shape, end, "between" in edges)
    return _edged(edges, shape), _trail(look, _named_again(look, shape, end))


def _named_again(look: Cursor, shape: Shape, end: int) -> int:
    """Take in the weekday of a date that stands behind it: "the 7th (Monday)"."""
    then = look.past(end, _NAMING, 5)
    a_day = look.form(then - 1) == "a" and isinstance(shape, Span) and shape.way == "ago"
    if (
        not (isinstance(shape, (Dated, Numeric)) or a_day)
        or not look.has(then, "weekday")
        or then == end == 0
    ):
        return end
    closed = look.form(then + 1) in ("", ")", ".", ",", "!", "?", ";")
    return look.past(then + 1, {")"}, 1) if closed else end


def _edges(look: Cursor, at: int) -> tuple[list[str], int]:
    """Read up to three edges and the small words between them."""
    edges: list[str] = []
    begin = at
    while at < begin + 6:
        edge = look.word(at, "edge")
        if edges and look.word(at, "hour") == "close":
            edges = ["by" if said == "before" else said for said in edges]
        if edges and _is_hour(look, at):
            edges = [{"before": "by", "after": "on"}.get(said, said) for said in edges]
            at += 1
            continue
        if edge is not None and not (look.has(at, "modifier") and item(look, at) is not None):
            edges.append(edge)
        elif not edges or not (
            look.form(at)
            in ("the", "about", "around", "kama", "karibu", "like", "say", "maybe", ":")
            or look.has(at, "hour")
        ):
            break
        if item(look, at) is not None and edge is None:
            break
        at += 1
    return edges, at


def _is_hour(look: Cursor, at: int) -> bool:
    """Say whether "10 am" or the "4" of "by 4 tomorrow" stands here."""
    if look.has(at, "hour") and look.word(at, "hour") != "close":
        return look.has(at + 1, "edge") or look.has(at + 1, "day") or look.has(at + 1, "weekday")
    number = look.number(at, "number")
    if number is None or number > 24:
        return False
    return (
        look.has(at + 1, "day")
        or look.has(at + 1, "weekday")
        or (look.form(at + 1) == "on" and look.has(at + 2, "weekday"))
    )


def _whole_unit(look: Cursor, at: int, edges: list[str]) -> tuple[Shape, int] | None:
    """Read "before the year ends", "within the week", "kabla ya mwaka kuisha"."""
    at = look.past(at, {"the", "this"}, 2)
    unit = look.word(at, "unit")
    if unit not in ("week", "month", "quarter", "year", "weekend", "day", "hour", "fortnight"):
        return None
    if look.has(at + 1, "finish") and edges[-1] in ("before", "by", "after", "within"):
        edges[:] = ["after"] if edges[-1] == "after" else ["by"]
        if unit == "day":
            return Offset(days=0), at + 2
        return Calendar(unit=unit, shift=0, part="end"), at + 2
    if edges[-1] == "within" and look.form(at) in ("days", "weeks", "months"):
        return Span(least=None, most=None, unit=unit, way="within", rough=True, vague=True), at + 1
    if edges[-1] == "within" and unit != "weekend":
        return Span(least=1, most=1, unit=unit, way="within"), at + 1
    if (
        edges[-1] in ("in", "after")
        and unit in ("week", "month")
        and look.word(at + 1, "afterwards")
    ):
        return Span(least=1, most=1, unit=unit, way="ahead"), at + 2
    return None


def _tied(look: Cursor, shape: Shape, end: int, between: bool) -> tuple[Shape, int]:
    """Read a second item behind "to", "or", in "between" also behind "and"."""
    later = _one_after(look, shape, end)
    if later is not None:
        return later
    for _ in range(2):
        then = look.past(end, {","}, 1)
        tie = look.word(then, "link")
        again = look.past(then + 1, {"the"}, 1)
        if (tie == "or" or look.form(then) == "but") and look.word(again, "modifier") == "next":
            if isinstance(shape, Calendar) and not look.has(again + 1, "unit"):
                return Either(
                    first=shape, last=replace(shape, shift=1, modifier="next")
                ), again + 1
            if isinstance(shape, Weekday) and not look.has(again + 1, "weekday"):
                last = replace(shape, modifier="coming", plus=1)
                return Either(first=shape, last=last), again + 1
        if tie is None or (tie == "and" and not between):
            break
        _, begin = _edges(look, then + 1)
        begin = look.past_kind(begin, "roughly")
        read = item(look, begin)
        if read is None:
            after = look.past(then + 1, {"the"}, 1)
            if look.word(after, "unit") == "week" and look.form(after + 1) in (
                "after",
                "following",
            ):
                read = Calendar(unit="week", shift=None, modifier="after"), after + 2
            elif look.word(after, "unit") == "day" and look.form(after + 1) == "after":
                read = Edged(edge="day after", shape=shape), after + 2
        if read is None or not _akin(shape, read[0]):
            break
        shape, end = Either(first=shape, last=read[0]), read[1]
    return shape, end


def _one_after(look: Cursor, shape: Shape, end: int) -> tuple[Shape, int] | None:
    """Read "not this week, the one after", "not this Friday but the next one"."""
    then = look.past(end, {",", "but", ".", "-", "maybe"}, 2)
    if not isinstance(shape, (Weekday, Calendar)) or then == end:
        return None
    words = " ".join(look.form(at) for at in range(then, then + 4)).split()
    for phrase in _ONE_AFTER:
        if tuple(words[: len(phrase)]) != phrase:
            continue
        last = then
        while len(" ".join(look.form(at) for at in range(then, last)).split()) < len(phrase):
            last += 1
        if isinstance(shape, Weekday):
            step = -1 if phrase[-1] == "before" else 1
            return replace(shape, plus=shape.plus + step), last
        if phrase[-1] != "before" and shape.shift is not None and shape.unit in ("week", "month"):
            return replace(shape, shift=shape.shift + 1, modifier="next"), last
    return None


def _akin(first: Shape, last: Shape) -> bool:
    """Say whether two shapes can make one range."""
    if isinstance(first, Feast) and isinstance(last, Weekday):
        return False
    if isinstance(first, Span) or isinstance(last, Span):
        return isinstance(first, (Span, Either, Offset)) and isinstance(last, Span)
    named = (Edged, Weekday, Dated, Numeric, Offset, Calendar, Month, Feast, WeekOf, Either)
    return isinstance(first, named) and isinstance(last, named)


def _trail(look: Cursor, end: int) -> int:
    """Take in "or so", "at the latest", "afternoon", "at 4pm" behind an item."""
    return look.past_kind(look.past_kind(end, "roughly"), "hour")


def _edged(edges: list[str], shape: Shape) -> Shape:
    """Lay the last telling edge over a shape."""
    telling = [edge for edge in edges if edge not in ("on", "between")]
    return Edged(edge=telling[-1], shape=shape) if telling else shape
