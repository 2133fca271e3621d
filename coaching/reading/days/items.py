"""The grammar of one thing said of days: the longest reading, and what it counts from."""

from coaching.reading.days.cursor import Cursor, remembered
from coaching.reading.days.dates import dated
from coaching.reading.days.periods import calendar, feast, month, part_of
from coaching.reading.days.shapes import (
    Calendar,
    Edged,
    Event,
    Offset,
    Shape,
    Span,
    Weekday,
    WeekOf,
)
from coaching.reading.days.spans import INTERVIEW, span
from coaching.reading.days.weekdays import nth_weekday, weekday
from coaching.reading.days.words import listed

_BEFORE_ORIGIN = frozenset(
    listed(
        """
        the, my, our, date of, day of, day, date, of, siku ya, this, ya, last, when, i, we, had,
        was, sat, did, attended, done
        """
    )
)
_FROM = frozenset(
    listed("from, after, kutoka, baada ya, following, kuanzia, starting, as from, as of")
)
_COUNTING = frozenset(listed("counting, counted, calculated, starting, beginning, effective"))
_THEN = {"then", "that", "hapo", "it"}


@remembered
def item(look: Cursor, at: int) -> tuple[Shape, int] | None:
    """Give the longest single thing that stands at a place."""
    lead = (
        at
        if look.form(at) == "first thing" and (calendar(look, at) or month(look, at))
        else look.past_kind(at, "hour", 1)
    )
    lead = lead if lead > at and look.word(at, "hour") in ("close", "am") else at
    best: tuple[Shape, int] | None = None
    begin = lead
    if lead > at:
        begin = look.past(lead, {"on", ",", "of", "by", "the", "ya"}, 2)
    if look.has(begin, "date") and look.has(
        look.past(begin + 1, {"ya", ":", "ni", "is"}), "weekday"
    ):
        begin += 1
    for read in (
        _offset(look, begin),
        weekday(look, begin),
        nth_weekday(look, begin),
        dated(look, begin),
        _span(look, begin),
        month(look, begin),
        feast(look, begin),
        _calendar(look, begin),
    ):
        if read is not None and (best is None or read[1] > best[1]):
            best = read
    if best is None and lead > at and look.word(at, "hour") == "close":
        return Offset(days=0), lead
    return best


@remembered
def _offset(look: Cursor, at: int) -> tuple[Shape, int] | None:
    """Read "tomorrow", "kesho kutwa", "this morning"."""
    days = look.number(at, "day")
    if days is not None and look.form(at + 1) in ("week", "fortnight"):
        unit = look.word(at + 1, "unit") or "week"
        return Span(least=1, most=1, unit=unit, way="ahead", origin=Offset(days=days)), at + 2
    if days is not None:
        return Offset(days=days), at + 1
    if look.form(at) in ("this", "same") and look.form(at + 1) == "day":
        week = calendar(look, at + 2)
        if week is not None and isinstance(week[0], Calendar) and week[0].unit == "week":
            return Offset(days=7 * (week[0].shift or 0)), week[1]
    if look.word(at, "modifier") == "next" and look.word(at + 1, "unit") == "fortnight":
        return Span(least=1, most=1, unit="fortnight", way="within"), at + 2
    at = look.past(at, {"the"}, 1)
    if look.word(at, "unit") == "day" and look.form(at + 1) in ("after", "before"):
        then = look.past(at + 2, {"the"}, 1)
        read = weekday(look, then) or dated(look, then) or feast(look, then)
        if read is not None:
            return Edged(edge=f"day {look.form(at + 1)}", shape=read[0]), read[1]
    if look.word(at, "modifier") in ("next", "following") and look.word(at + 1, "unit") in (
        "day",
        "workday",
    ):
        unit = look.word(at + 1, "unit") or "day"
        return Span(least=1, most=1, unit=unit, way="ahead"), at + 2
    return None


@remembered
def _calendar(look: Cursor, at: int) -> tuple[Shape, int] | None:
    """Read a calendar unit, also "the week of the 7th" and "week commencing Monday"."""
    part, begin = part_of(look, at)
    begin = look.past(begin, {"the"}, 1)
    joined = look.word(begin, "unit") == "wc"
    if joined or (look.word(begin, "unit") == "week" and look.has(begin + 1, "week of")):
        of = begin + 2 - joined
        inner = dated(look, of) or weekday(look, of)
        if inner is not None:
            return WeekOf(day=inner[0]), inner[1]
    if look.word(begin, "unit") == "week" and look.form(begin + 1) in ("ya", "yenye"):
        inner = dated(look, begin + 2)
        if inner is not None:
            return WeekOf(day=inner[0]), inner[1]
    after = look.form(begin + 1)
    if (
        begin > at
        and look.word(begin, "unit") == "week"
        and after in ("after", "following")
        and look.form(begin + 2) in ("", ".", ",", "that", "!", "?", ";", "and", "but")
    ):
        return Calendar(unit="week", shift=None, modifier="after", part=part), begin + 2
    if look.word(begin, "unit") == "week" and after == "after":
        inner = feast(look, begin + 2) or weekday(look, begin + 2)
        if inner is not None and look.word(begin + 2, "modifier") is None:
            return Edged(edge="week after", shape=inner[0]), inner[1]
    return calendar(look, at)


@remembered
def _span(look: Cursor, at: int) -> tuple[Shape, int] | None:
    """Read a span and the day from which it counts, if that is said."""
    read = span(look, at)
    if read is None:
        return None
    shape, end = read
    origin = _origin(look, end, shape)
    if origin is not None:
        shape = Span(
            least=shape.least,
            most=shape.most,
            unit=shape.unit,
            rough=shape.rough,
            way="ahead",
            origin=origin[0],
        )
        end = origin[1]
    return shape, end


def _origin(look: Cursor, at: int, shape: Span) -> tuple[Shape, int] | None:
    """Read "from Monday", "after the interview", "on Friday", "last Monday" behind a span."""
    at += look.form(at) in _COUNTING and look.form(at + 1) in _FROM
    form = look.form(at)
    if form == "of" or form in _FROM:
        then = look.past(at + 1, _BEFORE_ORIGIN, 6)
        if look.form(then) in INTERVIEW or (look.form(then) in _THEN and form != "that"):
            return Event(), then + 1
        if form == "of" and look.number(at + 1, "day") is not None:
            return Offset(days=look.number(at + 1, "day") or 0), at + 2
        if form == "of":
            return dated(look, at + 1)
    elif shape.way == "ago" and look.has(at, "day"):
        return Edged(edge="minus", shape=Offset(days=look.number(at, "day") or 0)), at + 1
    elif (
        shape.unit in ("week", "fortnight")
        and (look.number(at, "day") or 0) >= 0
        and look.has(at, "day")
    ):
        return Offset(days=look.number(at, "day") or 0), at + 1
    elif form == "before":
        read = feast(look, at + 1) or dated(look, at + 1)
        return None if read is None else (Edged(edge="minus", shape=read[0]), read[1])
    elif shape.way == "ago" and shape.unit in ("week", "fortnight") and look.has(at, "weekday"):
        day = look.number(at, "weekday") or 0
        return Edged(edge="minus", shape=Weekday(day=day, modifier="last")), at + 1
    elif shape.way == "bare" and shape.unit == "week" and look.has(at, "weekday"):
        return Weekday(day=look.number(at, "weekday") or 0, modifier="coming"), at + 1
    elif form not in ("on", "last", "this", "past") or shape.unit not in (
        "week",
        "fortnight",
        "month",
    ):
        return None
    then = at if form in ("last", "this", "past") else at + 1
    then = look.past(then, {"on", "the", "about"})
    read = weekday(look, then) or dated(look, then) or feast(look, then) or _offset(look, then)
    if read is None:
        return None
    from_last = form in _FROM
    back = isinstance(read[0], Weekday) and read[0].modifier == "last" and not from_last
    if shape.way == "ago" or back:
        return Edged(edge="minus", shape=read[0]), read[1]
    return read
