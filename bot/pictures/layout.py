"""Where each sign and each label of the time line stands, as data; nothing is painted here.

From the top: the labels of interview, promise and nudge; the bar of the promise; the rail with
the quiet zone around it; the pins of contacts; the labels of contacts and today; the words of
the quiet zone. No row reaches into another, and in a row labels push each other aside.
"""

from dataclasses import dataclass
from datetime import date

from babel.dates import format_date

from bot.pictures.axis import Axis
from bot.pictures.lettering import drawable
from bot.pictures.rows import Kind, Label, Leader, Reach, Wanted, quiet_label, set_row
from coaching.timeline import Timeline

#: The height of the picture, in pixels; a phone shows it at about a third of its size.
HEIGHT = 560
#: Upper edges of the three rows of words.
ABOVE_TOP, BELOW_TOP, QUIET_TOP = 30, 370, 486
RAIL_Y, RAIL_LEFT, RAIL_RIGHT = 252, 36, 964
BAND_HALF = 34
BAR_TOP, BAR_BOTTOM = 188, 206
PIN_Y = 312
#: Half the height of the mark of today.
TODAY_HALF = 42
#: A contact made today and the mark of today step aside so far.
ASIDE = 13
#: First and last day keep off the ends of the rail; more so where the quiet zone runs on.
DAYS_LEFT, DAYS_RIGHT, DAYS_RIGHT_OPEN = 96, 904, 720
#: Two different days are at least so far apart, so that their signs can be told apart.
DAYS_APART = 52
#: Half the width of the bar of a promise of one day.
BAR_HALF = 22


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """The whole picture; pixels from the left, None or empty for what is not shown.

    `band` is the quiet zone and `runs_on` tells that it has no end in sight.
    """

    labels: tuple[Label, ...]
    leaders: tuple[Leader, ...]
    ticks: tuple[float, ...]
    first: float
    interview: float
    today: float
    band: Reach | None
    runs_on: bool
    bar: Reach | None
    contacts: tuple[float, ...]
    nudge: float | None


def arrange(timeline: Timeline) -> Layout:
    """Finds the place of everything on a time line."""
    quiet = timeline.quiet
    runs_on = quiet is not None and quiet[1] is None
    right = DAYS_RIGHT_OPEN if runs_on else DAYS_RIGHT
    axis = Axis(_days_of(timeline), DAYS_LEFT, right, DAYS_APART)
    bar = band = None
    if timeline.promise:
        bar = _bar(axis.place(timeline.promise[0]), axis.place(timeline.promise[1]))
    if quiet:
        ends = (axis.place(quiet[0]), axis.place(quiet[1]) if quiet[1] else RAIL_RIGHT)
        band = (min(ends), max(ends))
    today, at_once = timeline.today, timeline.today in timeline.contacts
    contacts = tuple(
        axis.place(day) - (ASIDE if day == today else 0) for day in sorted(set(timeline.contacts))
    )
    now = axis.place(today) + (ASIDE if at_once else 0)
    rows = (
        set_row(_above(timeline, axis, bar), ABOVE_TOP, down=True),
        set_row(_below(timeline, now, contacts), BELOW_TOP, down=False),
        ((quiet_label(timeline.labels.quiet, sum(band) / 2, QUIET_TOP),) if band else (), ()),
    )
    return Layout(
        labels=tuple(label for labels, _ in rows for label in labels),
        leaders=tuple(leader for _, leaders in rows for leader in leaders),
        ticks=axis.ticks(),
        first=axis.place(min(_days_of(timeline))),
        interview=axis.place(timeline.interview_on),
        today=now,
        band=band,
        runs_on=runs_on,
        bar=bar,
        contacts=contacts,
        nudge=axis.place(timeline.nudge_on) if timeline.nudge_on else None,
    )


def _days_of(timeline: Timeline) -> list[date]:
    given = (
        timeline.interview_on,
        timeline.today,
        timeline.nudge_on,
        *(timeline.promise or ()),
        *(timeline.quiet or ()),
        *timeline.contacts,
    )
    return [day for day in given if day is not None]


def _bar(start: float, end: float) -> Reach:
    start, end = min(start, end), max(start, end)
    return start - BAR_HALF, end + BAR_HALF


def _above(timeline: Timeline, axis: Axis, bar: Reach | None) -> list[Wanted]:
    labels, language = timeline.labels, timeline.language
    wanted = [_spot("interview", labels.interview, timeline.interview_on, axis, language)]
    if timeline.promise and bar:
        days = _days(*timeline.promise, language)
        reach = (bar[0] + BAR_HALF / 2, bar[1] - BAR_HALF / 2)
        wanted.append(
            Wanted(kind="promise", signs=(reach,), y=BAR_TOP, name=labels.promise, day=days)
        )
    if timeline.nudge_on:
        wanted.append(_spot("nudge", labels.nudge, timeline.nudge_on, axis, language))
    return wanted


def _spot(kind: Kind, name: str, on: date, axis: Axis, language: str) -> Wanted:
    x = axis.place(on)
    return Wanted(kind=kind, signs=((x, x),), y=RAIL_Y, name=name, day=_day(on, language))


def _below(timeline: Timeline, today: float, contacts: tuple[float, ...]) -> list[Wanted]:
    labels, language = timeline.labels, timeline.language
    wanted = []
    if contacts:
        days = _days(min(timeline.contacts), max(timeline.contacts), language)
        reaches = tuple((x, x) for x in contacts)
        wanted.append(
            Wanted(kind="contact", signs=reaches, y=PIN_Y, name=labels.contact, day=days)
        )
    day = _day(timeline.today, language)
    y = RAIL_Y + TODAY_HALF
    return [
        *wanted,
        Wanted(kind="today", signs=((today, today),), y=y, name=labels.today, day=day),
    ]


def _day(on: date, language: str) -> str:
    return drawable(format_date(on, "EEE d MMM", locale=language))


def _days(earliest: date, latest: date, language: str) -> str:
    if earliest == latest:
        return _day(earliest, language)
    ends = (format_date(on, "d MMM", locale=language) for on in (earliest, latest))
    return drawable(" - ".join(ends))
