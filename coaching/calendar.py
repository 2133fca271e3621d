"""Working days, public holidays and the hours at which a message is welcome."""

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import holidays
from babel.core import get_global

from coaching.model import Candidate

#: The calendar that counts where a zone belongs to no country. Source: house rule.
HOME_COUNTRY = "KE"
#: A late nudge still goes out until this hour, local. Source: house rule.
OFFICE_CLOSES = time(17)
DAY = timedelta(days=1)
#: The part whose holidays count where a country has few of its own. Source: the largest part.
SUBDIVISION = {"GB": "ENG"}


def country_of(candidate: Candidate) -> str:
    """Names the country whose holidays count, as an ISO 3166 code.

    Args:
        candidate: Their own choice of country comes before their zone's.

    Returns:
        Two letters; Kenya's for a zone without a country or a country without a known calendar.
    """
    zone = get_global("zone_aliases").get(candidate.zone, candidate.zone)
    country = candidate.country or get_global("zone_territories").get(zone, "")
    return country if country in holidays.list_supported_countries() else HOME_COUNTRY


@lru_cache(maxsize=256)
def holidays_of(country: str, year: int) -> frozenset[date]:
    """Lists the public holidays of a country in a year, estimated feasts included.

    Source: the `holidays` library.
    """
    subdivision = SUBDIVISION.get(country)
    return frozenset(holidays.country_holidays(country, subdiv=subdivision, years=year))


def is_working(on: date, country: str) -> bool:
    """Tells whether offices in the country work on that day.

    Source: Monday to Friday without public holidays; 24 December to 1 January counts as closed
    (house rule).
    """
    return on.weekday() < 5 and not is_year_end(on) and on not in holidays_of(country, on.year)


def is_year_end(on: date) -> bool:
    """Tells the days around Christmas and New Year on which offices count as closed."""
    return (on.month, on.day) >= (12, 24) or (on.month, on.day) == (1, 1)


def first_working(on: date, country: str) -> date:
    """Finds the first working day that is not before the given one."""
    while not is_working(on, country):
        on += DAY
    return on


def closed_between(after: date, until: date, country: str) -> bool:
    """Tells whether holidays, not weekends alone, lie between two days."""
    days = ((after + n * DAY) for n in range(1, (until - after).days))
    return any(day.weekday() < 5 and not is_working(day, country) for day in days)


def local(now: datetime, candidate: Candidate) -> datetime:
    """Shows a moment on the candidate's own clock."""
    return now.astimezone(candidate.tz)


def is_quiet(at: time, candidate: Candidate) -> bool:
    """Tells whether a local time lies in quiet hours, which may run over midnight."""
    start, end = quiet_hours(candidate)
    if start <= end:
        return start <= at < end
    return at >= start or at < end


def quiet_hours(candidate: Candidate) -> tuple[time, time]:
    """Gives the quiet hours that hold: the candidate's own, else the operator's."""
    return candidate.quiet or (candidate.habits.quiet_from, candidate.habits.quiet_to)


def morning_hour(candidate: Candidate) -> time:
    """Gives the local hour of the working morning: the nudge time, or the end of quiet hours."""
    wanted = candidate.habits.nudge_time
    return quiet_hours(candidate)[1] if is_quiet(wanted, candidate) else wanted


def morning_of(on: date, candidate: Candidate) -> datetime:
    """Gives the working morning of a day, an hour that a clock change leaves out moved on."""
    return at_hour(on, morning_hour(candidate), candidate.tz)


def at_hour(on: date, hour: time, zone: ZoneInfo) -> datetime:
    """Puts a local hour on a day; a time that does not exist in the zone moves forward."""
    moment = datetime.combine(on, hour, tzinfo=zone)
    return moment.astimezone(UTC).astimezone(zone)


def next_morning(now: datetime, candidate: Candidate) -> datetime:
    """Finds the first working morning after a moment."""
    country = country_of(candidate)
    on = first_working(local(now, candidate).date(), country)
    if morning_of(on, candidate) <= now:
        on = first_working(on + DAY, country)
    return morning_of(on, candidate)


def open_again(
    now: datetime, candidate: Candidate, closes: time | None = OFFICE_CLOSES
) -> date | None:
    """Names the day on which offices open again; None while somebody may be reached now.

    Args:
        now: the moment.
        candidate: whose clock and calendar count.
        closes: the hour after which nobody is reached; None where a note may wait in their box,
            so that only quiet hours count.
    """
    clock = local(now, candidate)
    awake = not is_quiet(clock.time(), candidate) and (closes is None or clock.time() < closes)
    if awake and is_working(clock.date(), country_of(candidate)):
        return None
    return next_morning(now, candidate).date()


def may_speak(now: datetime, candidate: Candidate) -> bool:
    """Tells whether a nudge may go out now: on a working day, from its morning until 17:00."""
    clock = local(now, candidate)
    closes = at_hour(clock.date(), OFFICE_CLOSES, candidate.tz)
    opens = morning_of(clock.date(), candidate)
    late = max(closes, opens + timedelta(hours=1))
    return is_working(clock.date(), country_of(candidate)) and opens <= now <= late
