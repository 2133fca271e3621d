"""The grammar of days of the week: "next Friday", "Tuesday week", "Ijumaa ijayo"."""

from coaching.reading.days.cursor import Cursor, remembered
from coaching.reading.days.dates import NOT_DATED, dated
from coaching.reading.days.periods import OF, Read, calendar, feast, month, ordinal
from coaching.reading.days.shapes import (
    Beside,
    Calendar,
    Dated,
    Month,
    NthWeekday,
    Numeric,
    Weekday,
)
from coaching.reading.days.spans import span
from coaching.reading.days.words import listed

# Behind a weekday a bare number up to here may be an hour.
AFTERNOON = 12
LONGEST_MONTH = 31
# Before and behind a short name of a day: "said wed", "it's now wed and".
_NAMED = frozenset(
    listed(
        """
    said, says, ., was, it's, is, now, already, only, leo, ni, me, nikumbushe, unikumbushe,
    kumbushe
    """
    )
) | {","}
_GOES_ON = frozenset(listed("and, n, but, bt, na, lakini, so, still"))


@remembered
def weekday(look: Cursor, at: int) -> Read:
    """Read "Friday", "next Friday", "Friday next week", "Tuesday week", "Ijumaa ijayo".

    >>> from coaching.reading.days.lexemes import lexemes
    >>> def said(text):
    ...     read = weekday(Cursor(lexemes(text)[1]), 0)
    ...     return read and (read[0].day, read[0].modifier, read[0].plus)
    >>> said("next Friday"), said("Tuesday week")
    ((4, 'next', 0), (1, None, 1))
    >>> said("Ijumaa ijayo saa tatu") == said("Ijumaa ijayo")
    True
    >>> said("Ijumaa ijayo")
    (4, 'next', 0)
    >>> said("sat there") is None
    True
    """
    begin = at
    counted = _counted(look, at)
    if counted is not None:
        return counted
    week: Calendar | None = None
    read = calendar(look, at)
    if read is not None and isinstance(read[0], Calendar) and read[0].unit == "week":
        dots = look.form(read[1]) == "." == look.form(read[1] + 1)
        then = look.past(read[1], {"."}) if dots else look.past(read[1], {"…"}, 1)
        then = look.past(then, {"on", ",", "ya", "siku ya", "-", "the", "by", "'s"})
        if (
            (look.has(then, "weekday") or look.has(then, "weekday?"))
            and read[0].part is None
            and read[0].shift is not None
        ):
            week, at = read[0], then
    at = look.past(at, {"the"}, 1)
    modifier = look.word(at, "modifier") if week is None else None
    at += modifier is not None
    day = look.number(at, "weekday")
    if day is None:
        day = look.number(at, "weekday?")
        if day is None or not (week or modifier or _is_day(look, begin, at)):
            return None
    if week is not None and week.shift is not None:
        return Weekday(day=day, week=week.shift, modifier="week"), at + 1
    return _weekday_tail(look, at + 1, day, modifier)


def _counted(look: Cursor, at: int) -> Read:
    """Read "two Tuesdays ago", "three Fridays from now"."""
    number, day = look.number(at, "number"), look.number(at + 1, "weekday")
    way = look.word(at + 2, "afterwards")
    if number is None or day is None or way is None or not 1 <= number <= 10:
        return None
    if way == "ago":
        return Weekday(day=day, modifier="last", plus=1 - number), at + 3
    return Weekday(day=day, modifier="coming", plus=number - 1), at + 3


def _is_day(look: Cursor, begin: int, at: int) -> bool:
    """Say whether "sat", "sun", "mon" or "wed" stands where only a day can."""
    after = look.at(at + 1)
    closed = after.form in ("", ".", ",", ";", "!", "?", "or", "to", "-") or bool(
        {"hour", "ordinal", "modifier", "numeric"} & after.senses.keys()
    )
    if begin == 0:
        return closed or (after.form == "the" and look.has(at + 2, "ordinal"))
    edge = look.word(begin - 1, "edge") is not None and look.form(begin - 1) != "at"
    linked = look.has(begin - 1, "link") and look.has(begin - 2, "weekday")
    close = look.has(begin - 1, "hour")
    named = look.form(begin - 1) in _NAMED and (closed or after.form in _GOES_ON)
    return named or (look.form(at - 1) != "the" and (edge or close or linked))


def _weekday_tail(look: Cursor, at: int, day: int, modifier: str | None) -> Read:
    """Read what may follow a weekday: "week", "of next week", "the 21st", "ijayo"."""
    of = look.past(at, OF | {",", "hour"}, 4)
    while look.has(of, "hour") and of < at + 5:
        of += 1
    of = look.past(of, OF | {","}, 4)
    date = dated(look, of)
    if date is not None and isinstance(date[0], (Dated, Numeric)):
        return date
    ordinal_at = look.past(at, {"the"}, 1)
    number = look.number(ordinal_at, "ordinal") if modifier is None else None
    counts = look.has(ordinal_at + 1, "unit") or look.form(ordinal_at + 1) in NOT_DATED
    if number is not None and 1 <= number <= LONGEST_MONTH and not counts:
        return Dated(day=number), ordinal_at + 1
    read = _weeks_on(look, at, of, day, modifier)
    if read is not None:
        return read
    ago = span(look, at) if modifier is None else None
    if ago is not None and ago[0].way == "ago" and ago[0].unit == "week" and ago[0].most:
        return Weekday(day=day, week=-int(ago[0].most), modifier="week"), ago[1]
    if look.form(at) in ("before last",) or (
        look.form(at) == "before" and look.form(at + 1) == "last"
    ):
        return Weekday(day=day, modifier="last", plus=-1), at + 2
    if look.form(at) in ("after", "before"):
        beside = feast(look, at + 1) or dated(look, at + 1)
        if beside is not None:
            return Beside(day=day, edge=look.form(at), anchor=beside[0]), beside[1]
    if look.form(at) == "after" and look.form(at + 1) in ("", ".", ",", "!", "?", ";", ")"):
        return Weekday(day=day, modifier="after"), at + 1
    one = look.past(at + 1, {"this", "that"}, 1)
    if look.form(at) == "after" and one > at + 1 and look.form(one) in ("", ".", ",", "!", "?"):
        return Weekday(day=day, modifier="after"), one
    if look.form(at) == "after" and one > at + 1 and look.form(one) == "one":
        return Weekday(day=day, modifier="coming", plus=1), one + 1
    closed = look.form(at + 1) in ("", ".", ",", "!", "?", ";", ")")
    if modifier is None and closed and look.form(at).isdigit():
        number = look.number(at, "number") or 0
        if AFTERNOON < number <= LONGEST_MONTH:
            return Dated(day=number), at + 1
    if modifier == "this" and look.form(at) == "coming":
        return Weekday(day=day, modifier="coming"), at + 1
    if look.form(at) == "after" and look.word(at + 1, "modifier") == "next":
        return Weekday(day=day, modifier="next", plus=1), at + 2
    if modifier is None and look.form(at) == "gone":
        return Weekday(day=day, modifier="last"), at + 1
    if (
        modifier is None
        and look.has(at, "modifier")
        and (not look.has(at + 1, "unit") or look.form(at + 1) == "saa")
        and (
            look.form(at)
            not in (
                "last",
                "this",
                "next",
                "past",
                "the next",
                "the last",
            )
            or not look.has(at + 1, "weekday")
        )
    ):
        return Weekday(day=day, modifier=look.word(at, "modifier")), at + 1
    return Weekday(day=day, modifier=modifier), at


def _weeks_on(look: Cursor, at: int, of: int, day: int, modifier: str | None) -> Read:
    """Read "of next week" or a bare "week" behind a weekday."""
    week = calendar(look, of)
    if (
        week is not None
        and isinstance(week[0], Calendar)
        and week[0].unit == "week"
        and week[0].part is None
        and week[0].shift is not None
        and modifier is None
    ):
        return Weekday(day=day, week=week[0].shift, modifier="week"), week[1]
    if look.word(at, "unit") in ("week", "fortnight") and not look.has(at + 1, "number"):
        if modifier == "last":
            return Weekday(day=day, modifier=modifier, plus=-1), at + 1
        return Weekday(
            day=day, modifier=modifier, plus=1 + (look.word(at, "unit") != "week")
        ), at + 1
    return None


@remembered
def nth_weekday(look: Cursor, at: int) -> Read:
    """Read "the first Monday of December", "last Friday of the month"."""
    at = look.past(at, {"the"}, 1)
    number = ordinal(look, at)
    if number is None and look.word(at, "modifier") == "last":
        number = -1
    day = look.number(at + 1, "weekday")
    workday = look.word(at + 1, "unit") == "workday"
    if number is None or number > 5 or (day is None and not workday):
        return None
    of = look.past(at + 2, OF)
    if of == at + 2:
        return None
    inner = month(look, of) or calendar(look, of)
    if inner is None and look.word(of, "unit") == "month":
        inner = Calendar(unit="month", shift=0), of + 1
    if inner is None or not isinstance(inner[0], (Month, Calendar)):
        return None
    if isinstance(inner[0], Calendar) and inner[0].unit != "month":
        return None
    return NthWeekday(number=number, weekday=day, month=inner[0]), inner[1]
