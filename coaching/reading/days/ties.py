"""The grammar of what ties two days into one answer, and of the edges before a day."""

from dataclasses import replace

from coaching.reading.days.cursor import Cursor
from coaching.reading.days.items import item
from coaching.reading.days.periods import part_of
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

# They lead to another chance: "Friday, if not then the following one".
_ELSE = frozenset(
    listed("but, ., -, maybe, if, not, then, or, otherwise, else, failing that, hopefully")
) | {","}
_ONE_AFTER = tuple(
    tuple(phrase.split())
    for phrase in listed(
        "the one after, the next one, the following one, one after, the following, the one before"
    )
)


def edges_at(look: Cursor, at: int) -> tuple[list[str], int]:
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


def tied(look: Cursor, shape: Shape, end: int, between: bool) -> tuple[Shape, int]:
    """Read a second item behind "to", "or", in "between" also behind "and"."""
    later = _one_after(look, shape, end)
    if later is not None:
        return later
    for _ in range(2):
        then = look.past(end, {","}, 1)
        tie = look.word(then, "link")
        again = look.past(then + 1, {"the"}, 1)
        early = _next_part(look, shape, then)
        if early is not None:
            return Either(first=shape, last=early[0]), early[1]
        if look.form(then) in ("otherwise", "if") and then > end:
            again = look.past(then, _ELSE, 4)
            tie = "or" if again > then + (look.form(then) == "if") else tie
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
        _, begin = edges_at(look, then + 1)
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


def _next_part(look: Cursor, shape: Shape, at: int) -> tuple[Shape, int] | None:
    """Read the "early next" of "end of this week, early next"."""
    part, then = part_of(look, look.past(at, _ELSE, 3))
    if part is None or look.word(then, "modifier") != "next":
        return None
    if not isinstance(shape, Calendar) or shape.shift != 0 or shape.unit == "year":
        return None
    if {"unit", "weekday", "month"} & look.at(then + 1).senses.keys():
        return None
    return replace(shape, shift=1, modifier="next", part=part), then + 1


def _one_after(look: Cursor, shape: Shape, end: int) -> tuple[Shape, int] | None:
    """Read "not this week, the one after", "not this Friday but the next one"."""
    then = look.past(end, _ELSE, 6)
    if look.form(then) in ("this", "that") and look.form(then + 1) == "one":
        then = look.past(then + 2, _ELSE, 3)
    if not isinstance(shape, (Weekday, Calendar)) or then == end:
        return None
    words = " ".join(look.form(at) for at in range(then, then + 4)).split()
    if words[:1] == ["next"] and look.form(then + 1) in ("", ".", ",", "!", "?", ";"):
        words = ["one", "after"]
    for phrase in _ONE_AFTER:
        if tuple(words[: len(phrase)]) != phrase:
            continue
        last = then
        while len(" ".join(look.form(at) for at in range(then, last)).split()) < len(phrase):
            last += 1
            if look.form(last) in ("", ".", ",", "!", "?", ";"):
                break
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
