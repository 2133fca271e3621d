"""Lays a calendar beside a date: "the 5th", "5 March", "3/12"."""

from datetime import date

from coaching.reading.days import units
from coaching.reading.days.calendars import DAY, LAST_YEAR, months_on, safe_day
from coaching.reading.days.shapes import Dated, Numeric
from coaching.reading.days.units import Days, Setting, one

# Where a country writes the month first. Source: CLDR short date patterns.
MONTH_FIRST = frozenset({"US", "PR", "GU", "AS", "VI", "UM", "MP", "FM", "MH", "PW", "PH"})

# A date without a year that is so many days ahead was not a year ago; a house rule.
SOON = 60


def dated(shape: Dated, setting: Setting) -> Days | None:
    """Resolve "the 5th", "5 March", "the 5th of next month"."""
    today = setting.today
    if shape.shift is not None:
        start = months_on(today.replace(day=1), shape.shift)
        day = safe_day(start.year, start.month, shape.day)
        return None if day is None else one(day)
    if shape.month is not None:
        years = units.years(setting, shape.year)
        found = _nearest([safe_day(year, shape.month, shape.day) for year in years], setting)
        if found is None or setting.ahead or setting.past or shape.year is not None:
            return found
        coming = safe_day(min(found.latest.year + 1, LAST_YEAR), shape.month, shape.day)
        long_ago = coming is not None and today < coming <= today + SOON * DAY
        return one(coming) if coming is not None and long_ago else found
    first = today.replace(day=1)
    steps = (0, 1, 2) if setting.ahead else (0, -1, -2)
    starts = [months_on(first, step) for step in steps]
    return _nearest([safe_day(s.year, s.month, shape.day) for s in starts], setting)


def _nearest(days: list[date | None], setting: Setting) -> Days | None:
    """Give the first day on the right side of today, else the first there is."""
    there = [day for day in days if day is not None]
    for day in there:
        if (day >= setting.today) if setting.ahead else (day <= setting.today):
            return one(day)
    return one(there[0]) if there else None


def numeric(shape: Numeric, setting: Setting) -> Days | None:
    """Resolve a date in figures, day first, or month first where the country writes so."""
    numbers = shape.numbers
    if shape.iso:
        day = safe_day(numbers[0], numbers[1], numbers[2])
        return None if day is None else one(day)
    first, second = numbers[0], numbers[1]
    if (setting.country in MONTH_FIRST and first <= 12) or second > 12:
        first, second = second, first
    year = numbers[2] if len(numbers) > 2 else None
    if year is not None and year < 100:
        year += 2000
    return dated(Dated(day=first, month=second, year=year), setting)


def nearest_to(today: date, ahead: Days, past: Days | None) -> Days:
    """Give the nearer of a date ahead and the same date behind: "two weeks from 18 August"."""
    if past is None or today - past.latest >= ahead.latest - today:
        return ahead
    return past
