"""Finds the words for days in a text: edges, an item, and what is tied to it."""

from collections.abc import Iterator
from dataclasses import dataclass

from coaching.reading.days import cues
from coaching.reading.days.asides import is_move
from coaching.reading.days.cursor import Cursor
from coaching.reading.days.items import item
from coaching.reading.days.periods import part_behind, parted
from coaching.reading.days.shapes import (
    Calendar,
    Dated,
    Edged,
    Feast,
    Month,
    Numeric,
    Offset,
    Shape,
    Span,
    Weekday,
)
from coaching.reading.days.spans import AT_MOST
from coaching.reading.days.ties import edges_at, tied
from coaching.reading.days.words import listed

_SKIPPED = {"the", "of", ",", "that", "this day", "siku ya", "day"}
# Between a date and the name of its day: "12/12 ilikuwa Saturday", "the 7th, must have been a".
_NAMING = frozenset(
    listed(
        """
        -, (, a, am, ama, an, anyway, au, be, been, believe, can't, could, either, fairly, guess,
        have, i, ie, if, ilikuwa, is, isn't, it, it's, kama, like, maybe, might, might've, mightve,
        must, nadhani, nafikiri, ni, nahisi, nakumbuka, not, of, on, or, pretty, probably, quite,
        reckon, remember, say, sijui, sikosei, sikumbuki, so, sure, that, the, that's, think, to,
        wanna, want, was, wasn't, which, yaani
        """
    )
) | {","}
# Without one of them, "the 3rd or Friday" names two days.
_NAMED_BY = frozenset(listed("(, a, an, been, ilikuwa, is, it's, ni, that's, was, wasn't, on"))
_ELSE = frozenset(listed("ama, au, either, maybe, or, probably, kama, if"))
# What may follow such a name.
_HEDGES = frozenset(
    listed(
        "ama, au, either, hivi, i, if, labda, maybe, naamini, nadhani, not, or, probably, sijui"
    )
) | frozenset(("", ")", ".", ",", "!", "?", ";"))
# Holidays that have no name of their own.
_ANY_HOLIDAY = frozenset({"any_holiday", "bank_holiday"})
# Between a holiday and its day, and between a day and that it is a holiday.
_ON_ITS_DAY = frozenset(listed("on, this, (, the, of, that, is, which, coming")) | {","}
_AS_IT_IS = frozenset(
    listed("-, (, a, as, cause, coz, is, it's, its, since, the, which, that")
) | {","}

_SPOKEN = {"of", "said", "say", "need", "take", "promised", "walisema", "wamesema", "mentioned"}
_IT = frozenset(listed("it, to, be, ni, hadi, kuwa"))
_REMADE = frozenset(listed(cues.REMADE))
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
    vague = False
    found = 0
    while at < len(look.lexemes) and found < MOST_FOUND:
        read = _phrase(look, at) if look.at(at).senses else None
        if read is None and unit is not None:
            read = _unitless(look, at, unit, vague)
        elif read is not None:
            unit = _unit_of(read[0]) or unit
            vague = isinstance(read[0], Span) and read[0].least is None
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


def _unitless(look: Cursor, at: int, unit: str, vague: bool) -> tuple[Shape, int] | None:
    """Read the "ten" of "six days since I met them, they spoke of ten", and "max three"."""
    number = look.number(at, "number")
    if number is None or number > 60 or look.has(at + 1, "unit"):
        return None
    closed = look.past_kind(at + 1, "roughly")
    if look.form(closed) not in ("", ".", ",", "!", "?", ";", ")"):
        return None
    capped = look.form(at - 1) in AT_MOST or (closed > at + 1 and look.form(at + 1) in AT_MOST)
    alone = vague and look.form(at - 1) in (".", ",", "like", "say", "about", "maybe", "kama")
    remade = look.form(at - 1) in _IT and any(
        look.form(at - k) in _REMADE or is_move(look.form(at - k)) for k in range(2, 6)
    )
    if not (capped or alone or remade) and look.form(at - 1) not in _SPOKEN:
        return None
    if look.form(at - 2) in ("advert", "ad", "posting", "tangazo"):
        return None
    if look.form(at - 1) == "of" and look.form(at - 2) not in _TALKED:
        return None
    return Span(least=number, most=number, unit=unit, way="bare"), closed


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
    edges, then = edges_at(look, at)
    read = item(look, then)
    if read is None:
        if not edges:
            return None
        read = _whole_unit(look, then, edges)
        return None if read is None else (_edged(edges, read[0]), read[1])
    shape, end = _holiday(look, *read)
    if isinstance(shape, (Calendar, Month, Feast)) and shape.part is None:
        part, end = part_behind(look, end)
        shape = shape if part is None else parted(shape, part)
    shape, end = tied(look, shape, end, "between" in edges)
    return _edged(edges, shape), _trail(look, _named_again(look, shape, end))


def _holiday(look: Cursor, shape: Shape, end: int) -> tuple[Shape, int]:
    """Read the day of a holiday: "the bank holiday on Monday", "Monday, which is a holiday"."""
    if isinstance(shape, Feast) and shape.name in _ANY_HOLIDAY:
        on = item(look, look.past(end, _ON_ITS_DAY, 4))
        if on is not None and isinstance(on[0], (Weekday, Dated, Numeric, Offset)):
            return Feast(name="any_holiday", on=on[0]), on[1]
    if isinstance(shape, (Weekday, Dated, Numeric, Offset)):
        then = look.past(end, _AS_IT_IS, 5)
        name = look.word(then, "feast")
        plain = name in _ANY_HOLIDAY and look.form(then) != "long weekend"
        if plain or (name is not None and isinstance(shape, (Dated, Numeric))):
            return Feast(name="any_holiday", on=shape), look.past(then + 1, {"holiday", ")"}, 2)
    return shape, end


def _named_again(look: Cursor, shape: Shape, end: int) -> int:
    """Take in the weekdays of a date that stand behind it: "the 7th (Monday)", "or a Tuesday"."""
    if isinstance(shape, Span) and shape.way == "ago":
        then = look.past(end, _NAMING, 5)
        return then + 1 if look.form(then - 1) == "a" and look.has(then, "weekday") else end
    if not isinstance(shape, (Dated, Numeric)):
        return end
    named = False
    for _ in range(3):
        then = look.past(end, _NAMING, 10)
        between = {look.form(at) for at in range(end, then)}
        two = not named and not _ELSE.isdisjoint(between) and _NAMED_BY.isdisjoint(between)
        is_name = look.has(then, "weekday") or (look.has(then, "weekday?") and then > end)
        if two or not is_name or look.form(then + 1) not in _HEDGES:
            break
        named, end = True, look.past(then + 1, {")"}, 1)
    return end


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


def _trail(look: Cursor, end: int) -> int:
    """Take in "or so", "at the latest", "afternoon", ", by end of day" behind an item."""
    end = look.past_kind(look.past_kind(end, "roughly"), "hour")
    then = look.past(end, {",", "(", "-", "by", "before", "at", "around", "kabla ya", "like"}, 3)
    if then > end and look.has(then, "hour") and _is_no_day(look, then + 1):
        return look.past_kind(then, "hour")
    return end


def _is_no_day(look: Cursor, at: int) -> bool:
    """Say whether no day follows that an hour before it could belong to."""
    at = look.past(at, {"on", "of", "the", ",", "ya"}, 2)
    return not {"day", "weekday", "ordinal", "month", "modifier"} & look.at(at).senses.keys()


def _edged(edges: list[str], shape: Shape) -> Shape:
    """Lay the last telling edge over a shape."""
    telling = [edge for edge in edges if edge not in ("on", "between")]
    return Edged(edge=telling[-1], shape=shape) if telling else shape
