"""The grammar of weeks, months, quarters, years and feasts, whole or in part."""

from coaching.reading.days.cursor import Cursor, remembered
from coaching.reading.days.shapes import (
    Calendar,
    Feast,
    Month,
    Quarter,
    Shape,
)
from coaching.reading.days.words import listed

Read = tuple[Shape, int] | None
OF = {"of", "the", "ya", "wa", "la", "za", "in", "mwa", "'s", "-", "on", "for", "cha", "kwa"}
_SHIFTS = {"this": 0, "next": 1, "following": 1, "coming": 1, "last": -1}
_FEAST_TAIL = frozenset(
    listed(
        "begin, begins, start, starts, day, holiday, holidays, break, festivities, weekend, "
        "celebrations, season, rush, period, closure, 's"
    )
)
# Alone it is a verb more often than a month.
MAY = 5
_NTH = {1: "week1", 2: "week2", 3: "week3", 4: "week4"}


@remembered
def calendar(look: Cursor, at: int) -> Read:
    """Read "next week", "end of the month", "wiki ijayo", "week after next", "midweek".

    >>> from coaching.reading.days.lexemes import lexemes
    >>> def said(text):
    ...     read = calendar(Cursor(lexemes(text)[1]), 0)
    ...     return read and (read[0].part, read[0].shift, read[0].unit)
    >>> said("end of next week"), said("week after next")
    (('end', 1, 'week'), (None, 2, 'week'))
    >>> said("mwanzoni mwa mwezi ujao")
    ('early', 1, 'month')
    >>> said("week one") is None
    True
    """
    whole = look.word(at, "whole")
    if whole is not None:
        part, unit = whole.split()
        of = look.past(at + 1, OF)
        inner = None if look.has(of, "whole") else calendar(look, of)
        if inner is not None and isinstance(inner[0], Calendar) and inner[0].part is None:
            return parted(inner[0], part), inner[1]
        named = month(look, of)
        if unit == "month" and named is not None:
            return parted(named[0], part), named[1]
        return Calendar(unit=unit, shift=None, part=part), at + 1
    part_read, at = part_of(look, at)
    at = look.past(at, {"the"}, 1)
    modifier = look.word(at, "modifier")
    if modifier is not None:
        at = look.past(at + 1, {"-"}, 1)
        if look.word(at, "modifier") is not None:
            at += 1
    unit_read = look.word(at, "unit")
    if unit_read not in ("week", "weekend", "month", "quarter", "year", "fortnight", "fiscal"):
        return None
    return _counted(look, at + 1, unit_read, part_read, modifier)


@remembered
def part_of(look: Cursor, at: int) -> tuple[str | None, int]:
    """Read "early", "the end of", "first week of", "early to mid"."""
    begin = at
    at = look.past(at, {"the"}, 1)
    at = look.past_kind(at, "roughly", 1)
    if look.form(at) == "first thing":
        return "first", look.past(at + 1, OF)
    number = ordinal(look, at)
    if number is None and look.word(at, "modifier") == "last":
        number = -1
    if number is not None and look.word(at + 1, "unit") == "week":
        after = look.past(at + 2, OF - {"on", "-", "for"})
        # "the last week of May", but "last week in town", "last week ya teller".
        of_it = after > at + 2 and (number > 0 or bool(look.at(after).senses))
        if of_it or look.has(after, "month"):
            return ("end" if number in (-1, 5) else _NTH.get(number)), after
    if look.word(at, "unit") == "week" and look.form(at + 1) in ("ya", "wa"):
        number = ordinal(look, at + 2)
        if number is not None or look.form(at + 2) == "mwisho":
            return _NTH.get(number or 0, "end"), look.past(at + 3, OF)
    part = look.word(at, "part")
    if part is None:
        return None, begin
    after = at + 1
    if look.has(after, "link") and look.word(after + 1, "part") is not None:
        part, after = look.word(after + 1, "part"), after + 2
    return part, look.past(after, OF)


def _counted(look: Cursor, at: int, unit: str, part: str | None, modifier: str | None) -> Read:
    """Count a calendar unit from this one, by what stands before and after it."""
    if modifier is None:
        at_post = look.past(at, {"-"}, 1)
        after = look.form(at_post)
        if after in ("after", "before", "following") or look.has(at_post, "link"):
            pass
        elif look.has(at_post, "modifier"):
            modifier, at = look.word(at_post, "modifier"), at_post + 1
            if modifier == "this" and look.word(at, "modifier") in ("next", "coming"):
                modifier, at = "coming", at + 1
    if modifier is None and look.form(at) in ("ukiisha", "ikiisha"):
        return Calendar(unit=unit, shift=0, part="end"), at + 1
    if (
        modifier is None
        and look.form(at) == "baada ya"
        and look.word(at + 1, "modifier") == "next"
    ):
        return Calendar(unit=unit, shift=2, part=part, modifier="next"), at + 2
    if modifier is None and look.form(at) == "jana":
        return Calendar(unit=unit, shift=-1, part=part, modifier="last"), at + 1
    if modifier is None and look.form(at) == "after":
        if look.word(at + 1, "modifier") == "next":
            return Calendar(unit=unit, shift=2, part=part, modifier="next"), at + 2
        return None
    if modifier is None and look.form(at) == "before" and look.form(at + 1) == "last":
        return Calendar(unit=unit, shift=-2, part=part, modifier="last"), at + 2
    if modifier in ("next", "following") and look.form(at) in ("next", "ijayo"):
        return Calendar(unit=unit, shift=2, part=part, modifier="next"), at + 1
    if modifier is None and part is None and unit != "weekend":
        return None
    shift = _SHIFTS[modifier] if modifier is not None else None
    if (
        part is None
        and look.word(at, "part") is not None
        and look.form(at).startswith(("mwisho", "mwanzo", "kati", "late", "early", "end", "mid"))
    ) and look.form(at) in ("mwisho", "mwishoni", "mwanzoni", "mwanzo", "katikati", "end"):
        part, at = look.word(at, "part"), at + 1
    if part is None and look.form(at) == "mapema":
        part, at = "early", at + 1
    if part is None and unit == "month":
        part, at = _week_behind(look, at)
    return Calendar(unit=unit, shift=shift, part=part, modifier=modifier), at


def _week_behind(look: Cursor, at: int) -> tuple[str | None, int]:
    """Read the "first week" of "next month, first week", "mwezi ujao wiki ya kwanza"."""
    then = look.past(at, {",", "in", "the", "-"}, 3)
    number = ordinal(look, then)
    if number is not None and look.word(then + 1, "unit") == "week":
        return _NTH.get(number), then + 2
    if look.word(then, "unit") == "week" and look.form(then + 1) in ("ya", "wa"):
        number = ordinal(look, then + 2)
        if number is not None or look.form(then + 2) == "mwisho":
            return _NTH.get(number or 0, "end"), then + 3
    return None, at


# Between a period and its part: "in January, probably mid".
_BEFORE_PART = frozenset(
    listed(
        "-, (, about, at, towards, around, hapo, kama, kwa, like, likely, maybe, probably, "
        "some time, sometime, the, very"
    )
) | {","}
# Behind such a part: nothing that it could belong to.
_CLOSING = frozenset(
    listed(
        "i, nadhani, hivi, hapo, sometime, probably, if, is, maybe, but, and, or, so, because, "
        "they"
    )
) | frozenset(("", ".", ",", "!", "?", ";", ")", "-"))
# Behind such a part, for the period: "early on", "end of it".
_OF_IT = frozenset(listed("of, it, that, the, mwa, wa, ya, huo, hiyo, hapo, then"))


def part_behind(look: Cursor, at: int) -> tuple[str | None, int]:
    """Read the "mid" of "in January, mid", "in the new year, early on", "mwezi wa tisa mid"."""
    then = look.past(at, _BEFORE_PART, 4)
    part = look.word(then, "part")
    whole = look.word(then, "whole")
    if whole is not None and then > at:
        return whole.split()[0], then + 1
    if part in (None, "half") or look.form(then) in ("later", "baadaye"):
        return None, at
    then = look.past(then + 1, _OF_IT, 2)
    if look.word(then, "unit") in ("week", "month", "year"):
        of_own = look.form(then - 1) in _OF_IT
        return (part, then + 1) if of_own and not look.has(then + 1, "modifier") else (None, at)
    return (part, then) if look.form(then) in _CLOSING else (None, at)


def parted(shape: Shape, part: str) -> Shape:
    """Lay a part over a calendar unit, a month or the new year."""
    match shape:
        case Calendar():
            return Calendar(unit=shape.unit, shift=shape.shift, part=part, modifier=shape.modifier)
        case Month():
            return Month(month=shape.month, year=shape.year, part=part, modifier=shape.modifier)
        case Feast(name="new_year"):
            return Feast(name=shape.name, part=part)
        case _:
            return shape


@remembered
def month(look: Cursor, at: int) -> Read:
    """Read "January", "early March", "end of next June", "mwisho wa Desemba", "Q1"."""
    begin = at
    part, at = part_of(look, at)
    at = look.past(at, {"the"}, 1)
    modifier = look.word(at, "modifier")
    at += modifier is not None
    quarter = look.number(at, "quarter")
    if quarter is not None:
        year, end = year_said(look, at + 1)
        return Quarter(number=quarter, year=year, part=part), end
    if part is not None and look.has(at, "calendar year"):
        middle = {"early": 1, "first": 1, "mid": 6, "half": 6}.get(part, 12)
        return Month(month=middle, year=look.number(at, "calendar year"), part=part), at + 1
    number = look.number(at, "month")
    if number is None:
        number = look.number(at, "month?")
        named = part is not None or modifier is not None or _is_month(look, begin, at, number)
        if number is None or not (named or look.has(at + 1, "calendar year")):
            return None
    if look.form(begin - 1) == "on" and part is None and number in (4, 6):
        return None
    year, end = year_said(look, at + 1)
    if part is None and look.form(end) in ("end", "mwishoni", "mwisho", "mwanzoni", "katikati"):
        part, end = look.word(end, "part"), end + 1
    return Month(month=number, year=year, part=part, modifier=modifier), end


def _is_month(look: Cursor, begin: int, at: int, number: int | None) -> bool:
    """Say whether "may", "march", "june" stands where a name or a verb cannot."""
    before, after = look.form(begin - 1), look.form(at + 1)
    if look.has(begin - 1, "edge") and before not in ("on", "at", "once", "for", "since"):
        return True
    alone = after in ("", ".", ",", "!", "?", ";") and before not in ("to", "with", "and", "on")
    return alone and number != MAY


def year_said(look: Cursor, at: int) -> tuple[int | None, int]:
    """Read a year in figures, or "next year" as 1, "this year" as 0."""
    then = look.past(at, {",", "of", "mwaka", "wa"}, 2)
    if look.has(then, "calendar year"):
        return look.number(then, "calendar year"), then + 1
    shift = _SHIFTS.get(look.word(then, "modifier") or "")
    if shift is not None and look.word(then + 1, "unit") == "year":
        return shift, then + 2
    if look.word(then, "unit") == "year" and look.has(then + 1, "modifier"):
        return _SHIFTS.get(look.word(then + 1, "modifier") or "", 0), then + 2
    return None, at


def ordinal(look: Cursor, at: int) -> int | None:
    """Give an ordinal, in figures or words."""
    number = look.number(at, "ordinal")
    return number if number is not None else look.number(at, "ordinal?")


@remembered
def feast(look: Cursor, at: int) -> Read:
    """Read "Christmas", "the holidays", "early in the new year", "sikukuu ya Jamhuri"."""
    part, at = part_of(look, at)
    at = look.past(at, {"the", "our"}, 1)
    at = look.past_kind(at, "modifier", 1)
    name = look.word(at, "feast")
    if name is None:
        return None
    if name == "any_holiday" and look.form(at - 1) not in ("the", "this", "next"):
        return None
    end = look.past(at + 1, _FEAST_TAIL)
    return Feast(name=name, part=part), end
