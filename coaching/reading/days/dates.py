"""The grammar of dates: "the 5th", "5 March", "tarehe 5", "3/12", "5-7 December"."""

from coaching.reading.days import english
from coaching.reading.days.cursor import Cursor, remembered
from coaching.reading.days.periods import OF, Read, calendar, ordinal, year_said
from coaching.reading.days.shapes import (
    Calendar,
    Dated,
    Either,
    Numeric,
)
from coaching.reading.days.words import listed

NOT_DATED = frozenset(listed(english.NOT_DATED))
NOT_DATED_SMALL = frozenset(listed(english.NOT_DATED_SMALL))
_SHORT = frozenset(listed("jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec"))


# Behind a day number: nothing that it could count.
_AFTER_DAY = frozenset(
    listed("(, ), ., !, ?, ;, actually, already, finally, instead, now, rather, then")
) | frozenset(("", ",", "\n"))
# Before "the 15th" they tell a place in the queue: "there I was, the 15th".
_RANKED = frozenset(listed("i was, and i'm, i am, i came, me being"))


@remembered
def dated(look: Cursor, at: int) -> Read:
    """Read "5th of March", "March 5", "the 5th", "tarehe 5", "3/12", "5-7 December".

    >>> from coaching.reading.days.lexemes import lexemes
    >>> def said(text):
    ...     read = dated(Cursor(lexemes(text)[1]), 0)
    ...     return read and (read[0].day, read[0].month)
    >>> said("the 5th of March"), said("tarehe tano mwezi wa tatu")
    ((5, 3), (5, 3))
    >>> said("Dec 14"), said("the 21st")
    ((14, 12), (21, None))
    >>> said("3rd floor") is None
    True
    """
    begin = at
    at = look.past(at, {"the"}, 1)
    if look.has(at, "date") or (look.word(at, "unit") == "day" and look.number(at + 1, "month")):
        at = look.past(at + 1, {"of", "ya", "the", ":"}, 2)
    named = at > begin
    sort = look.word(at, "numeric")
    if sort is not None and look.has(at + 1, "unit"):
        return None
    if sort is not None:
        return Numeric(numbers=look.at(at).numbers, iso=sort == "iso"), at + 1
    number = look.number(at, "month")
    number = look.number(at, "month?") if number is None else number
    if number is not None:
        return _month_first(look, at, number)
    whole = calendar(look, at)
    if whole is not None and isinstance(whole[0], Calendar) and whole[0].unit == "month":
        return _in_month(look, whole[0], whole[1])
    return _day_first(look, begin, at, named)


def _in_month(look: Cursor, whole: Calendar, at: int) -> Read:
    """Read "next month on the 5th", "mwezi ujao tarehe 30"."""
    then = look.past(at, {",", "on", "the", "tarehe", "date", "by"}, 4)
    day = ordinal(look, then)
    if day is None and look.has(then - 1, "date"):
        day = look.number(then, "number")
    if whole.part is not None or whole.shift is None or then == at:
        return None
    if day is None or not 1 <= day <= 31 or look.has(then + 1, "unit"):
        return None
    return Dated(day=day, shift=whole.shift, modifier=whole.modifier), then + 1


def _month_first(look: Cursor, at: int, number: int) -> Read:
    """Read "March 5", "December the 14th, 2026"."""
    then = look.past(at + 1, {"the", "tarehe", "-", ","}, 2)
    if (
        look.form(at) in _SHORT
        and look.form(at + 1) == "."
        and look.form(at + 3) in ("", ".", ",", "!", "?")
    ):
        then = at + 2
    day = ordinal(look, then)
    if day is None:
        day = look.number(then, "number")
        if (
            day is None
            or (look.form(then).isalpha() and not look.has(then - 1, "date"))
            or look.has(then + 1, "unit")
        ):
            return None
    if not 1 <= day <= 31:
        return None
    year, end = year_said(look, then + 1)
    if look.has(end, "link") and look.form(end) not in ("and", "na"):
        other = look.past(end + 1, {"the"}, 1)
        last = ordinal(look, other) or look.number(other, "number")
        follows = look.has(other + 1, "month") or look.has(other + 1, "unit")
        if last is not None and day < last <= 31 and not follows:
            return Either(
                first=Dated(day=day, month=number), last=Dated(day=last, month=number)
            ), other + 1
    return Dated(day=day, month=number, year=year), end


def _day_first(look: Cursor, begin: int, at: int, named: bool, *, ranged: bool = True) -> Read:
    """Read "5th of March", "5 March", "the 5th", "tarehe 5 mwezi ujao"."""
    day = ordinal(look, at)
    worded = day is not None
    day = look.number(at, "number") if day is None else day
    if day is None or not 1 <= day <= 31:
        return None
    if ranged and look.has(at + 1, "link"):
        then = look.past(at + 2, {"the", "tarehe"}, 2)
        last = (
            _day_first(look, then, then, True, ranged=False)
            if _ordinal_or_number(look, then)
            else None
        )
        if (
            last is not None
            and isinstance(last[0], Dated)
            and (last[0].month or (named and look.form(at + 1) not in ("and", "na")))
        ):
            first = Dated(day=day, month=last[0].month, year=last[0].year, shift=last[0].shift)
            return Either(first=first, last=last[0]), last[1]
    of = look.past(at + 1, OF | ({"day", ","} if worded or named else {"day"}), 4)
    number = look.number(of, "month")
    if number is None and (worded or of > at + 1 or look.form(at).isdigit()):
        number = look.number(of, "month?")
    if number is not None:
        year, end = year_said(look, of + 1)
        return Dated(day=day, month=number, year=year), end
    inner = calendar(look, of)
    if (
        inner is not None
        and isinstance(inner[0], Calendar)
        and inner[0].unit == "month"
        and inner[0].part is None
        and (worded or named)
    ):
        return Dated(day=day, shift=inner[0].shift, modifier=inner[0].modifier), inner[1]
    if look.word(of, "unit") == "month" and of > at + 1 and (worded or named):
        return Dated(day=day), of + 1
    return _day_alone(look, begin, at, day)


def _ordinal_or_number(look: Cursor, at: int) -> bool:
    """Say whether a day number can stand here."""
    return ordinal(look, at) is not None or look.has(at, "number")


def _day_alone(look: Cursor, begin: int, at: int, day: int) -> Read:
    """Read a day number without a month, where it can be nothing else."""
    after = look.form(at + 1)
    if after in NOT_DATED or look.has(at + 1, "unit"):
        return None
    if after == "of" or (
        look.form(at - 1) == "the" and f"{look.form(at - 3)} {look.form(at - 2)}" in _RANKED
    ):
        return None
    marked = look.has(at - 1, "date") or look.has(at - 2, "date")
    figures = look.has(at, "ordinal")
    if after in NOT_DATED_SMALL and look.has(at, "ordinal?"):
        return None
    the = look.form(at - 1) == "the"
    edge = look.has(begin - 1, "edge") or look.has(begin - 1, "modifier")
    closed = (
        after in _AFTER_DAY
        or bool({"hour", "roughly"} & look.at(at + 1).senses.keys())
        or (after == "in" and look.form(at + 3) == "end")
    )
    if look.has(at, "number"):
        alone = marked or (the and edge and look.form(at).isdigit() and closed)
    elif figures:
        alone = marked or the or edge or closed
    else:
        alone = marked or (the and ((edge and day > 3) or (closed and (edge or begin == 0))))
    return (Dated(day=day), at + 1) if alone else None
