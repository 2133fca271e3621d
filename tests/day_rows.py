"""Rows of a table of days: when it was said, which question it answers, the words, the day."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from coaching.reading.days import Period, read_days

NAIROBI = ZoneInfo("Africa/Nairobi")


def is_right(row: str) -> bool:
    """Tells whether the words are read as the row says; "-" is no day, "day~2" two either way.

    >>> is_right("2026-11-25 | P | by Friday | 2026-11-27")
    True
    """
    today, question, text, wanted = (cell.strip() for cell in row.split(" | "))
    now = datetime.fromisoformat(f"{today}T10:00").replace(tzinfo=NAIROBI)
    asked = "promise" if question == "P" else "interview_day"
    found = read_days(text, now=now, zone=NAIROBI, asked=asked)  # type: ignore[arg-type]
    latest = found.latest if isinstance(found, Period) else None
    return any(_fits(latest, day) for day in wanted.split(" or "))


def _fits(latest: date | None, wanted: str) -> bool:
    day, _, slack = wanted.partition("~")
    if latest is None or day == "-":
        return latest is None and day == "-"
    return abs(latest - date.fromisoformat(day)) <= timedelta(days=int(slack or 0))
