"""Arithmetic of weeks, months, quarters and years, on days alone."""

from calendar import monthrange
from datetime import date, timedelta

DAY = timedelta(days=1)
WEEK = timedelta(days=7)
# Years that the arithmetic keeps to, so that no sum leaves the calendar.
FIRST_YEAR, LAST_YEAR = 1971, 2199


def monday(day: date) -> date:
    """Give the Monday of a day's week."""
    return day - day.weekday() * DAY


def months_on(day: date, count: int) -> date:
    """Give the same day so many months on, or the last day of that month."""
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    year = min(max(year, FIRST_YEAR), LAST_YEAR)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def month_end(day: date) -> date:
    """Give the last day of a day's month."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def quarter_start(day: date) -> date:
    """Give the first day of a day's calendar quarter."""
    return date(day.year, (day.month - 1) // 3 * 3 + 1, 1)


def safe_day(year: int, month: int, day: int) -> date | None:
    """Give a date, or nothing where the calendar has no such day."""
    if not (FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= 12):
        return None
    return date(year, month, day) if 1 <= day <= monthrange(year, month)[1] else None
