"""When offices close and open around public holidays."""

import re
from datetime import date, timedelta
from functools import lru_cache

import holidays

from coaching.reading.days.festivals import HOMES

ONE = timedelta(days=1)
# House rule: the last working day before Christmas.
CHRISTMAS_EVE = (12, 24)
_FIXED = {
    "christmas": (12, 25),
    "christmas_eve": (12, 24),
    "boxing": (12, 26),
    "holidays": (12, 25),
    "new_year": (1, 1),
    "new_year_eve": (12, 31),
    "jamhuri": (12, 12),
    "mashujaa": (10, 20),
    "madaraka": (6, 1),
    "mazingira": (10, 10),
    "bastille": (7, 14),
    "halloween": (10, 31),
    "valentine's day": (2, 14),
}
# What the holidays package calls in English the feasts that have a name of ours.
_LABELS = {
    "eid": "eid al-fitr",
    "eid_adha": "eid al-adha",
    "mashujaa": "(?:national |zimbabwe )?heroes' day",
    "independence": "^independence|jamhuri",
}
# Where a feast is looked up that the employer's country does not keep and that has no one home.
_OTHERS = ("KE", "TZ", "IN", "US", "GB")
# The part of a country whose holidays are meant, where they are not one.
_REGIONS = {"GB": "ENG"}
# What counts of a country's calendar: also the days on which some take leave, as Onam in India.
_CATEGORIES = frozenset({"public", "optional", "government"})
# Takes "Diwali (observed)"; refuses "Diwali".
_IN_LIEU = re.compile(r"observed|in lieu")


@lru_cache(maxsize=64)
def closed_days(country: str, year: int) -> dict[date, str]:
    """Give the public holidays of a country in a year; none where the country is not known."""
    try:
        region = _REGIONS.get(country)
        known = holidays.country_holidays(country, region, years=year, language="en_US")
    except NotImplementedError:
        return {}
    return dict(known.items())


@lru_cache(maxsize=64)
def kept_days(country: str, year: int) -> dict[date, str]:
    """Give the days that a country keeps in a year, closed or not; none where it is not known."""
    place = getattr(holidays, country, None)
    kept = _CATEGORIES.intersection(getattr(place, "supported_categories", ()))
    if not kept:
        return {}
    known = holidays.country_holidays(
        country, _REGIONS.get(country), years=year, language="en_US", categories=tuple(kept)
    )
    return dict(known.items())


def easter(year: int) -> date:
    """Give Easter Sunday of a year.

    Source:
        The Gregorian computation as printed by Meeus, Jones and Butcher.

    >>> easter(2027)
    datetime.date(2027, 3, 28)
    """
    gold, century, rest = year % 19, year // 100, year % 100
    leap, over = divmod(century, 4)
    moon = (19 * gold + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    quarter, left = divmod(rest, 4)
    week = (32 + 2 * over + 2 * quarter - moon - left) % 7
    shift = (gold + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def is_working(day: date, country: str) -> bool:
    """Say whether a day is Monday to Friday and no public holiday."""
    return day.weekday() < 5 and day not in closed_days(country, day.year)


def next_working(day: date, country: str) -> date:
    """Give the first working day after a day; gives up after a month."""
    for _ in range(31):
        day += ONE
        if is_working(day, country):
            break
    return day


def add_working(day: date, count: int) -> date:
    """Give the `count`-th Monday-to-Friday day after a day, holidays or not (house rule)."""
    for _ in range(count):
        day += ONE
        while day.weekday() >= 5:
            day += ONE
    return day


def feast_on(name: str, year: int, country: str) -> date | None:
    """Give the day of a feast in a year, or nothing where no country asked keeps it."""
    if name in ("easter", "good_friday", "easter_monday"):
        return easter(year) + {"easter": 0, "good_friday": -2, "easter_monday": 1}[name] * ONE
    if name in ("any_holiday", "bank_holiday"):
        return None
    if name == "thanksgiving" and country != "CA":
        return date(year, 11, 22 + (3 - date(year, 11, 1).weekday()) % 7)
    if name not in _FIXED or name in _LABELS:
        for place in (country, *(() if name in _FIXED else HOMES.get(name, _OTHERS))):
            found = _labelled(_LABELS.get(name, name), kept_days(place, year))
            if found is not None:
                return found
    return date(year, *_FIXED[name]) if name in _FIXED else None


def _labelled(label: str, days: dict[date, str]) -> date | None:
    """Give the first day with a label, and not the one that is only taken off for it."""
    named = re.compile(rf"\b(?:{label})\b")
    for day in sorted(days):
        if named.search(days[day].lower()) and not _IN_LIEU.search(days[day]):
            return day
    return None


def next_holiday(today: date, country: str) -> date | None:
    """Give the first public holiday from today on within a year."""
    for year in (today.year, today.year + 1):
        for day in sorted(closed_days(country, year)):
            if day >= today:
                return day
    return None


def first_full_week(year: int) -> date:
    """Give the Monday of the first working week of January without New Year's Day."""
    day = date(year, 1, 2)
    while day.weekday() != 0:
        day += ONE
    return day
