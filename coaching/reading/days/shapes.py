"""The shapes that words for days can take, before a calendar is laid beside them."""

from dataclasses import dataclass
from typing import Literal

Part = Literal["early", "mid", "late", "end", "half", "first", "week1", "week2", "week3", "week4"]
Unit = Literal["minute", "hour", "day", "workday", "week", "fortnight", "month", "quarter", "year"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Offset:
    """So many days from today."""

    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Weekday:
    """A day of the week; `week` is counted from this calendar week, `plus` weeks come on top."""

    day: int
    modifier: str | None = None
    week: int | None = None
    plus: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """A day of a month; `shift` counts months from this one, where no month is named."""

    day: int
    month: int | None = None
    year: int | None = None
    shift: int | None = None
    modifier: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Numeric:
    """A date in figures; the order of day and month is the country's."""

    numbers: tuple[int, ...]
    iso: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """A week, weekend, month, quarter or year, counted from this one, or a part of it."""

    unit: str
    shift: int | None
    part: str | None = None
    modifier: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """A month by name, or a part of it."""

    month: int
    year: int | None = None
    part: str | None = None
    modifier: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quarter:
    """A quarter by number, or a part of it."""

    number: int
    year: int | None = None
    part: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Feast:
    """A public holiday or the closed days around one; `on` is its day, where the words say it."""

    name: str
    part: str | None = None
    on: "Shape | None" = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """So many units, ahead of or before today or `origin`; `count` None means "a few"."""

    least: float | None
    most: float | None
    unit: str
    way: Literal["ahead", "ago", "within", "bare"]
    rough: bool = False
    vague: bool = False
    origin: "Shape | None" = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekOf:
    """The week in which a day lies."""

    day: "Shape"


@dataclass(frozen=True, slots=True, kw_only=True)
class NthWeekday:
    """The first, second ... or last (-1) weekday of a month; "workday" is weekday None."""

    number: int
    weekday: int | None
    month: "Shape"


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """A weekday after or before another day: "the Monday after Easter"."""

    day: int
    edge: str
    anchor: "Shape"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """The interview itself, as a day to count from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Either:
    """From one to another, or one or another."""

    first: "Shape"
    last: "Shape"


@dataclass(frozen=True, slots=True, kw_only=True)
class Edged:
    """A shape as a boundary: by, before, after, from."""

    edge: str
    shape: "Shape"


Shape = (
    Offset
    | Weekday
    | Dated
    | Numeric
    | Calendar
    | Month
    | Quarter
    | Feast
    | Span
    | WeekOf
    | NthWeekday
    | Event
    | Beside
    | Either
    | Edged
)
