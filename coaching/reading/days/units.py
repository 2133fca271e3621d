"""Days of calendar units and their parts, and the ends of spans."""

from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil

from coaching.reading.days import feasts
from coaching.reading.days.calendars import (
    DAY,
    FIRST_YEAR,
    LAST_YEAR,
    WEEK,
    monday,
    month_end,
    months_on,
    quarter_start,
)
from coaching.reading.days.meaning import Precision
from coaching.reading.days.shapes import Calendar, Month, Quarter, Span

# "A few" days and weeks. Source: house rule.
FEW_AHEAD = {"day": 5, "workday": 5, "week": 3, "month": 3, "hour": 5}
# The month in which the state's financial year ends. Source: the countries' budget acts.
FISCAL_END = {"KE": 6, "TZ": 6, "UG": 6, "PK": 6, "AU": 6, "IN": 3, "GB": 3, "ZA": 3, "US": 9}
# First and last day of the parts of a working week, from its Monday. Source: house rule.
WEEK_PARTS = {
    "first": (0, 0),
    "early": (0, 1),
    "mid": (2, 2),
    "half": (0, 2),
    "late": (3, 4),
    "end": (4, 4),
}
# First and last day of the parts of a month; 0 is its last day. Source: house rule.
MONTH_PARTS = {
    "first": (1, 3),
    "early": (1, 10),
    "mid": (11, 15),
    "half": (1, 15),
    "late": (21, 0),
    "end": (25, 0),
    "week1": (1, 7),
    "week2": (8, 14),
    "week3": (15, 21),
    "week4": (22, 28),
}


@dataclass(frozen=True, slots=True)
class Days:
    """Days from earliest to latest, how exact, and whether to ask."""

    earliest: date
    latest: date
    precision: Precision
    vague: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """Where the words stand: today, what spans count from, ahead or back, whose holidays."""

    today: date
    base: date
    ahead: bool
    country: str
    origin: date | None = None
    previous: date | None = None
    past: bool = False


def one(day: date, *, vague: bool = False) -> Days:
    """Give a single day."""
    return Days(day, day, "day", vague)


def years(setting: Setting, said: int | None = None) -> list[int]:
    """Give the years to try, nearest first, on the side looked to, or the one that was said.

    A year below 10 is counted from this one: "next year" is 1.
    """
    year = setting.today.year
    if said is not None:
        return [min(max(said if said > 10 else year + said, FIRST_YEAR), LAST_YEAR)]
    steps = (0, 1, 2, 3, 4, 8) if setting.ahead else (0, -1, -2, -3, -4, -8)
    return [min(max(year + step, FIRST_YEAR), LAST_YEAR) for step in steps]


def week(start: date, part: str | None, *, vague: bool = False) -> Days:
    """Give a working week or a part of it, from its Monday."""
    if part in WEEK_PARTS:
        first, last = WEEK_PARTS[part]
        return Days(start + first * DAY, start + last * DAY, "part", vague)
    return Days(start, start + 4 * DAY, "week", vague)


def calendar(shape: Calendar, setting: Setting) -> Days | None:
    """Resolve "next week", "end of the month", "this quarter"."""
    today, shift = setting.today, shape.shift
    match shape.unit:
        case "week" | "fortnight":
            return _week(shape, setting)
        case "weekend":
            return _weekend(shape, setting)
        case "month":
            start = months_on(today.replace(day=1), shift or 0)
            if (
                shift is None
                and not setting.ahead
                and shape.part is not None
                and _month(start, shape.part).earliest > today
            ):
                start = months_on(start, -1)
            if (
                shift is None
                and setting.ahead
                and shape.part not in (None, "end", "late")
                and _month(start, shape.part).latest < today
            ):
                start = months_on(start, 1)
            if shift == 0 and shape.part is None:
                return _clipped(_month(start, None), setting)
            return _month(start, shape.part)
        case "quarter":
            start = months_on(quarter_start(today), 3 * (shift or 0))
            return _long(start, months_on(start, 3) - DAY, shape.part, "quarter")
        case "year":
            year = min(max(today.year + (shift or 0), FIRST_YEAR), LAST_YEAR)
            if shift is None and not setting.ahead and shape.part in ("end", "late"):
                year -= 1
            if (
                shift is None
                and setting.ahead
                and shape.part in ("early", "first")
                and today.month > 1
            ):
                year += 1
            return _long(date(year, 1, 1), date(year, 12, 31), shape.part, "year")
        case "fiscal":
            end = month_end(date(today.year, FISCAL_END.get(setting.country, 12), 1))
            if end < today:
                end = month_end(months_on(end.replace(day=1), 12))
            return _long(months_on(end.replace(day=1), -11), end, shape.part, "year")
        case _:
            return None


def _week(shape: Calendar, setting: Setting) -> Days:
    """Resolve a week; at a weekend "this coming week" is the one that begins on Monday."""
    today, this = setting.today, monday(setting.today)
    resting = today.weekday() >= 5
    if shape.modifier in ("after", "following") and setting.ahead:
        return week(monday(setting.previous or today) + WEEK, shape.part)
    if shape.shift is not None:
        start = this + shape.shift * WEEK
        if shape.modifier == "coming":
            start = this + WEEK
        if shape.shift == 0 and shape.modifier == "this":
            if resting and setting.ahead:
                start += WEEK
            if shape.part is None:
                return _clipped(week(start, None), setting)
        days = week(start, shape.part)
        return _clipped(days, setting) if shape.part == "half" and not setting.ahead else days
    start = this
    if setting.ahead and week(start, shape.part).latest < today:
        start += WEEK
    elif not setting.ahead and week(start, shape.part).earliest > today:
        start -= WEEK
    return week(start, shape.part)


def _clipped(days: Days, setting: Setting) -> Days:
    """Cut what is already over, or not yet there, from a unit that holds today."""
    today = setting.today
    if setting.ahead:
        return Days(
            min(max(days.earliest, today), days.latest), days.latest, days.precision, days.vague
        )
    latest = max(min(days.latest, today), days.earliest)
    return Days(days.earliest, latest, days.precision, days.vague)


def _weekend(shape: Calendar, setting: Setting) -> Days:
    """Resolve a weekend: Saturday and Sunday."""
    saturday = monday(setting.today) + 5 * DAY
    shift = shape.shift or 0
    if shape.shift in (None, 0) and not setting.ahead and setting.today < saturday:
        shift = -1
    if shape.shift is not None and shape.shift == -1 and setting.today > saturday:
        shift = -1
    saturday += shift * WEEK
    return Days(saturday, saturday + DAY, "part", False)


def _month(start: date, part: str | None) -> Days:
    """Give a month or a part of it."""
    end = month_end(start)
    if part in MONTH_PARTS:
        first, last = MONTH_PARTS[part]
        return Days(
            start.replace(day=first), start.replace(day=last) if last else end, "part", False
        )
    return Days(start, end, "month", False)


def _long(start: date, end: date, part: str | None, precision: Precision) -> Days:
    """Give a quarter or a year, or a part of it."""
    length = (end - start).days + 1
    match part:
        case "early" | "first":
            days = 10 if precision == "year" else length // 3
            return Days(start, start + (days - 1) * DAY, "part", True)
        case "mid":
            return Days(start + length // 3 * DAY, start + length // 2 * DAY, "part", True)
        case "half":
            return Days(start, start + length // 2 * DAY, "part", True)
        case "late":
            return Days(end - length // 3 * DAY, end, "part", True)
        case "end":
            return Days(end - 6 * DAY, end, "part", False)
        case _:
            return Days(start, end, precision, precision == "year")


def month(shape: Month, setting: Setting) -> Days:
    """Resolve "January", "early March", "end of next June"."""
    today = setting.today
    starts = [date(year, shape.month, 1) for year in years(setting, shape.year)]
    for start in starts:
        days = _month(start, shape.part)
        if (days.latest >= today) if setting.ahead else (days.earliest <= today):
            return days if shape.part else _clipped(days, setting)
    return _month(starts[0], shape.part)


def quarter(shape: Quarter, setting: Setting) -> Days:
    """Resolve "Q1", "end of Q3"."""
    month_number = shape.number * 3 - 2
    days = _long(date(setting.today.year, 1, 1), date(setting.today.year, 3, 31), None, "quarter")
    for year in years(setting, shape.year):
        start = date(year, month_number, 1)
        days = _long(start, months_on(start, 3) - DAY, shape.part, "quarter")
        if (days.latest >= setting.today) if setting.ahead else (days.earliest <= setting.today):
            break
    return days


def length(shape: Span, base: date, country: str, *, longest: bool = False) -> date:
    """Give the day a span ends on, by its least or its most."""
    count = shape.most if longest else shape.least
    if count is None:
        count = FEW_AHEAD.get(shape.unit, 3.0)
        if not longest:
            count = min(count, 3)
    match shape.unit:
        case "hour":
            return base + timedelta(days=int(count // 24))
        case "day":
            return base + timedelta(days=ceil(count))
        case "workday":
            return feasts.add_working(base, min(ceil(count), 90))
        case "week":
            return base + timedelta(days=int(count * 7 - 0.5) if count % 1 else int(count) * 7)
        case "fortnight":
            return base + timedelta(days=int(count * 14))
        case "quarter":
            return months_on(base, int(count * 3))
        case "year":
            return months_on(base, int(count * 12))
        case _:
            return months_on(base, int(count)) + (15 * DAY if count % 1 else 0 * DAY)


def back(base: date, count: float, unit: str) -> date:
    """Give the day so many units before a day."""
    match unit:
        case "week" | "fortnight":
            return base - timedelta(days=int(count * (7 if unit == "week" else 14)))
        case "month" | "quarter" | "year":
            months = count * {"month": 1, "quarter": 3, "year": 12}[unit]
            return months_on(base, -int(months)) - (15 * DAY if months % 1 else 0 * DAY)
        case "minute":
            return base
        case "hour":
            return base - timedelta(days=int(count // 24))
        case "workday":
            day = base
            for _ in range(min(int(count), 90)):
                day -= DAY
                while day.weekday() >= 5:
                    day -= DAY
            return day
        case _:
            return base - timedelta(days=int(count))
