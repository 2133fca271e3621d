"""Days before, on and after feasts and other boundaries."""

from datetime import date

from coaching.reading.days import feasts
from coaching.reading.days.calendars import (
    DAY,
    WEEK,
    monday,
)
from coaching.reading.days.shapes import Calendar, Feast, Month, Shape
from coaching.reading.days.units import Days, Setting, one, years


def feast(shape: Feast, setting: Setting) -> Days | None:
    """Resolve "on Jamhuri Day", "over Christmas", "in the new year"."""
    day = _feast_day(shape, setting)
    if day is None:
        return None
    if shape.name == "new_year":
        end = {"early": 10, "first": 5, None: 31}.get(shape.part, 31)
        return Days(day, day + (end - 1) * DAY, "month" if end == 31 else "part", True)
    if shape.name == "holidays":
        return Days(day - DAY, day + 7 * DAY, "span", True)
    return one(day)


def around_feast(
    shape: Feast, edge: str, setting: Setting, said: date | None = None
) -> Days | None:
    """Resolve "before Christmas", "after the holidays", "after Easter", "by Good Friday".

    `said` is the day of a holiday that the words name by its day: "after Monday's holiday".
    """
    day = said or _feast_day(shape, setting)
    if day is None:
        return None
    today, country = setting.today, setting.country
    if edge in ("by", "before"):
        last = (
            day
            if edge == "by" and shape.name not in ("christmas", "holidays", "easter")
            else day - DAY
        )
        if shape.name == "easter":
            last = day - 3 * DAY
        return Days(min(today, last) if setting.ahead else last, last, "day", False)
    if shape.name in ("holidays", "new_year", "new_year_eve"):
        year = day.year if shape.name == "new_year" else day.year + 1
        start = feasts.first_full_week(year)
        return Days(feasts.next_working(date(year, 1, 1), country), start + 4 * DAY, "span", False)
    if shape.name in ("christmas", "boxing", "christmas_eve"):
        return Days(
            feasts.next_working(max(day, day.replace(day=26)), country),
            date(day.year, 12, 31),
            "span",
            False,
        )
    if shape.name in ("easter", "good_friday"):
        day = feasts.easter(day.year) + DAY
    opens = feasts.next_working(day, country)
    if edge == "week after" and opens - day < 5 * DAY and monday(opens) == monday(day):
        opens = monday(day) + WEEK
    return Days(opens, monday(opens) + 4 * DAY, "week", False)


def _feast_day(shape: Feast, setting: Setting) -> date | None:
    """Give the day of a feast on the side looked to."""
    if shape.name == "any_holiday":
        return feasts.next_holiday(setting.today, setting.country)
    if shape.name == "bank_holiday":
        return feasts.next_holiday(setting.today, "IE" if setting.country == "IE" else "GB")
    if shape.name == "any_eid":
        both = [_feast_day(Feast(name=name), setting) for name in ("eid", "eid_adha")]
        known = sorted(day for day in both if day is not None)
        return known[0 if setting.ahead else -1] if known else None
    found = None
    for year in years(setting)[:3]:
        day = feasts.feast_on(shape.name, year, setting.country)
        if day is None:
            continue
        if (day >= setting.today - 2 * DAY) if setting.ahead else (day <= setting.today):
            return day
        found = found or day
    return found


def after(inner: Shape, days: Days, setting: Setting) -> Days:
    """Resolve "after Friday", "after the weekend", "after next week", "after the 5th"."""
    opens = days.latest + DAY
    if isinstance(inner, Calendar) and inner.unit == "weekend":
        return Days(opens, opens, "day", False)
    if days.precision == "day":
        return Days(opens, _working_from(opens, setting.country), "span", True)
    if days.precision in ("week", "part") and not isinstance(inner, Month):
        start = monday(days.latest) + WEEK
        return Days(start, start + 4 * DAY, "week", True)
    return Days(opens, opens + 6 * DAY, "week", True)


def _working_from(day: date, country: str) -> date:
    """Give the first working day from a day on."""
    return day if feasts.is_working(day, country) else feasts.next_working(day, country)
