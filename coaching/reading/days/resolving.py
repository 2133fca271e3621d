"""Lays a calendar beside a shape: which days do the words mean, looking ahead or back?"""

from dataclasses import replace
from datetime import date
from typing import assert_never

from coaching.reading.days import boundaries, datings, feasts, units
from coaching.reading.days.calendars import DAY, WEEK, monday
from coaching.reading.days.meaning import Precision
from coaching.reading.days.shapes import (
    Beside,
    Calendar,
    Dated,
    Edged,
    Either,
    Event,
    Feast,
    Month,
    NthWeekday,
    Numeric,
    Offset,
    Quarter,
    Shape,
    Span,
    Weekday,
    WeekOf,
)
from coaching.reading.days.units import Days, Setting, one


def days_of(shape: Shape, setting: Setting) -> Days | None:
    """Give the days that a shape means, or nothing where the calendar has no such day."""
    match shape:
        case Offset():
            return one(setting.today + shape.days * DAY)
        case Weekday():
            return _weekday(shape, setting)
        case Dated():
            return datings.dated(shape, setting)
        case Numeric():
            return datings.numeric(shape, setting)
        case Calendar():
            return units.calendar(shape, setting)
        case Month():
            return units.month(shape, setting)
        case Quarter():
            return units.quarter(shape, setting)
        case Feast():
            return days_of(shape.on, setting) if shape.on else boundaries.feast(shape, setting)
        case Span():
            return _span(shape, setting)
        case WeekOf():
            inner = days_of(shape.day, setting)
            return None if inner is None else units.week(monday(inner.earliest), None)
        case NthWeekday():
            return _nth(shape, setting)
        case Beside():
            return _beside(shape, setting)
        case Event():
            return None if setting.origin is None else one(setting.origin)
        case Either():
            return _either(shape, setting)
        case Edged():
            return _edged(shape, setting)
        case _:
            assert_never(shape)


def _weekday(shape: Weekday, setting: Setting) -> Days:
    """Resolve "Friday", "next Friday", "Friday next week", "Friday week"."""
    today, this = setting.today, monday(setting.today)
    in_week = this + shape.day * DAY
    coming = in_week if in_week > today else in_week + WEEK
    gone = in_week if in_week < today else in_week - WEEK
    vague = False
    match shape.modifier:
        case "week":
            day = in_week + (shape.week or 0) * WEEK
        case "this":
            day = in_week
            if setting.ahead and day < today:
                day += WEEK
            elif not setting.ahead and day > today and setting.past:
                day -= WEEK
        case "coming":
            day = coming
        case "next":
            day = in_week + WEEK
            vague = in_week > today or today.weekday() == 6
        case "following":
            day = coming if setting.ahead else gone
        case "after":
            start = setting.previous or coming
            day = start + ((shape.day - start.weekday() - 1) % 7 + 1) * DAY
        case "beside":
            near = setting.previous or today
            day = near + ((shape.day - near.weekday() + 3) % 7 - 3) * DAY
        case "in week":
            day = monday(setting.previous or today) + shape.day * DAY
        case "last":
            day = gone
            vague = gone >= this
        case _:
            day = coming if setting.ahead else gone
            vague = in_week == today and not shape.plus
    return one(day + shape.plus * WEEK, vague=vague)


def _span(shape: Span, setting: Setting) -> Days | None:
    """Resolve so many units ahead, or back."""
    base = setting.base
    if shape.origin is not None:
        inner = days_of(shape.origin, setting)
        if isinstance(shape.origin, (Dated, Numeric)) and inner is not None:
            past = days_of(shape.origin, replace(setting, ahead=False))
            inner = datings.nearest_to(setting.today, inner, past)
        if inner is None and not isinstance(shape.origin, Event):
            return None
        base = base if inner is None else inner.latest
        if isinstance(shape.origin, Edged) and shape.origin.edge == "minus":
            return _back(shape, inner.latest if inner else setting.today)
    back = shape.way == "ago" or (shape.way == "bare" and not setting.ahead)
    if back:
        return _back(shape, setting.today)
    vague = shape.vague or (isinstance(shape.origin, Event) and setting.origin is None)
    least, most = (
        units.length(shape, base, setting.country),
        units.length(shape, base, setting.country, longest=True),
    )
    earliest = min(setting.today, most) if shape.way == "within" else least
    precision: Precision = "span"
    return Days(earliest, most, precision, vague)


def _back(shape: Span, base: date) -> Days:
    """Count back from a day."""
    most = shape.most if shape.most is not None else 3.0
    least = shape.least if shape.least is not None else 3.0
    latest = units.back(base, least, shape.unit)
    return Days(units.back(base, most, shape.unit), latest, "span", shape.vague)


def _nth(shape: NthWeekday, setting: Setting) -> Days | None:
    """Resolve "the first Monday of March"."""
    whole = days_of(shape.month, setting)
    if whole is None:
        return None
    day = whole.earliest.replace(day=1)
    month = day.month
    fits = []
    while day.month == month:
        if day.weekday() == shape.weekday or (
            shape.weekday is None and feasts.is_working(day, setting.country)
        ):
            fits.append(day)
        day += DAY
    at = shape.number - 1 if shape.number > 0 else -1
    return one(fits[at]) if at < len(fits) else None


def _beside(shape: Beside, setting: Setting) -> Days | None:
    """Resolve "the Monday after Easter", "the Friday before Christmas"."""
    anchor = days_of(shape.anchor, setting)
    if anchor is None:
        return None
    if shape.edge == "before":
        back = (anchor.earliest.weekday() - shape.day - 1) % 7 + 1
        return one(anchor.earliest - back * DAY)
    return one(anchor.latest + ((shape.day - anchor.latest.weekday() - 1) % 7 + 1) * DAY)


def _either(shape: Either, setting: Setting) -> Days | None:
    """Resolve a range: from the beginning of the first to the end of the last."""
    first, last = days_of(shape.first, setting), days_of(shape.last, setting)
    if isinstance(shape.last, Calendar) and shape.last.modifier == "after" and first is not None:
        last = units.week(monday(first.latest) + WEEK, None)
    if (
        isinstance(shape.first, Dated)
        and isinstance(shape.last, Dated)
        and last is not None
        and shape.first.month is None
        and shape.last.month is not None
    ):
        first = days_of(
            replace(shape.first, month=shape.last.month, year=last.latest.year), setting
        )
    if first is None or last is None:
        return None
    if (
        isinstance(shape.first, Weekday)
        and isinstance(shape.last, Weekday)
        and shape.last.modifier == "week"
        and shape.first.modifier is None
    ):
        first = days_of(replace(shape.last, day=shape.first.day), setting) or first
    if (
        setting.ahead
        and isinstance(shape.last, (Weekday, Dated))
        and last.latest < first.latest
        and isinstance(shape.last, Weekday)
        and shape.last.modifier is None
    ):
        last = one(last.latest + WEEK)
    earliest, latest = min(first.earliest, last.earliest), max(first.latest, last.latest)
    precision: Precision = "span" if first.precision == "day" else last.precision
    return Days(earliest, latest, precision, first.vague or last.vague)


def _edged(shape: Edged, setting: Setting) -> Days | None:
    """Resolve a boundary."""
    inner, edge = shape.shape, shape.edge
    if isinstance(inner, Feast) and edge in ("before", "after", "by", "week after"):
        said = None if inner.on is None else days_of(inner.on, setting)
        return boundaries.around_feast(inner, edge, setting, said.latest if said else None)
    if isinstance(inner, Span):
        return _edged_span(edge, inner, setting)
    days = days_of(inner, setting)
    if days is None:
        return None
    today = setting.today
    match edge:
        case "by":
            opens = min(today, days.latest) if setting.ahead else days.earliest
            return replace(days, earliest=opens) if days.precision == "day" else days
        case "before":
            day = days.earliest - DAY
            if (
                days.precision != "day"
                and isinstance(inner, (Calendar, Month))
                and inner.part == "end"
            ):
                day = days.latest
            return Days(min(today, day) if setting.ahead else day, day, "day", days.vague)
        case "after" | "week after":
            return boundaries.after(inner, days, setting)
        case "day after":
            return one(days.latest + DAY)
        case "day before":
            return one(days.earliest - DAY)
        case "within":
            return replace(days, earliest=min(today, days.latest)) if setting.ahead else days
        case _:
            return days


def _edged_span(edge: str, span: Span, setting: Setting) -> Days | None:
    """Resolve "within two weeks", "in two weeks", "after two weeks", "by two weeks"."""
    if span.way == "ago":
        return _span(span, setting)
    if edge in ("within", "by", "before"):
        return _span(replace(span, way="within"), setting)
    if edge in ("in", "after", "from"):
        return _span(
            replace(span, way="ahead" if setting.ahead or edge == "in" else span.way), setting
        )
    return _span(span, setting)
