"""Working days, holidays and welcome hours, at their edges."""

from dataclasses import replace
from datetime import date, time

import holidays
import pytest

from coaching.calendar import (
    country_of,
    first_working,
    is_quiet,
    is_working,
    may_speak,
    morning_hour,
    morning_of,
    next_morning,
)
from coaching.model import Candidate, Habits
from tests.cases import at, candidate, day


@pytest.mark.parametrize(
    ("on", "country", "working"),
    [
        ("2026-11-27", "KE", True),  # Friday
        ("2026-11-28", "KE", False),  # Saturday
        ("2026-11-29", "KE", False),  # Sunday
        ("2026-11-30", "KE", True),  # Monday
        ("2026-10-19", "KE", True),
        ("2026-10-20", "KE", False),  # Mashujaa
        ("2026-10-21", "KE", True),
        ("2025-12-11", "KE", True),
        ("2025-12-12", "KE", False),  # Jamhuri, a Friday
        ("2027-12-13", "KE", False),  # Jamhuri fell on a Sunday
        ("2026-04-03", "KE", False),  # Good Friday
        ("2026-04-06", "KE", False),  # Easter Monday
        ("2026-06-01", "KE", False),  # Madaraka
        ("2026-12-23", "KE", True),  # the last day before the closed days
        ("2026-12-24", "KE", False),
        ("2026-12-28", "KE", False),  # a Monday between the years
        ("2026-12-31", "KE", False),
        ("2027-01-01", "KE", False),
        ("2027-01-04", "KE", True),
        ("2025-12-24", "US", False),  # closed everywhere, holiday or not
        ("2026-11-26", "US", False),  # Thanksgiving
        ("2026-11-26", "KE", True),
        ("2026-10-20", "GB", True),
    ],
)
def test_offices_are_closed_at_weekends_on_holidays_and_between_the_years(on, country, working):
    assert is_working(day(on), country) is working


@pytest.mark.parametrize("year", range(2026, 2036))
def test_estimated_feasts_count_as_holidays(year):
    feasts = [
        on
        for on, name in holidays.country_holidays("KE", years=year).items()
        if "estimated" in name
    ]
    assert [on for on in feasts if is_working(on, "KE")] == []


def test_some_feast_of_the_years_to_come_is_estimated():
    assert not is_working(date(2027, 3, 9), "KE")


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2026-11-27", "2026-11-27"),
        ("2026-11-28", "2026-11-30"),
        ("2026-10-20", "2026-10-21"),
        ("2026-12-24", "2027-01-04"),
        ("2026-04-03", "2026-04-07"),
    ],
)
def test_the_first_working_day_is_not_before_the_day(on, expected):
    assert first_working(day(on), "KE") == day(expected)


@pytest.mark.parametrize(
    ("zone", "country"),
    [
        ("Africa/Nairobi", "KE"),
        ("Africa/Kampala", "UG"),
        ("Europe/London", "GB"),
        ("America/New_York", "US"),
        ("Pacific/Honolulu", "US"),
        ("Asia/Kolkata", "IN"),
        ("Asia/Calcutta", "IN"),  # an older name of the same zone
        ("US/Pacific", "US"),
        ("Etc/UTC", "KE"),
        ("UTC", "KE"),
    ],
)
def test_a_zone_counts_by_its_country_and_without_one_by_kenya(zone, country):
    assert country_of(candidate(zone=zone)) == country


def test_a_chosen_country_comes_before_the_one_of_the_zone():
    assert country_of(candidate(zone="Africa/Nairobi", country="GB")) == "GB"


@pytest.mark.parametrize(
    ("clock", "quiet"),
    [("20:59", False), ("21:00", True), ("00:00", True), ("07:59", True), ("08:00", False)],
)
def test_quiet_hours_run_over_midnight(clock, quiet):
    assert is_quiet(time.fromisoformat(clock), Candidate()) is quiet


@pytest.mark.parametrize(
    ("clock", "quiet"),
    [("12:59", False), ("13:00", True), ("14:59", True), ("15:00", False)],
)
def test_quiet_hours_may_lie_within_a_day(clock, quiet):
    assert is_quiet(time.fromisoformat(clock), Candidate(quiet=(time(13), time(15)))) is quiet


@pytest.mark.parametrize(
    ("habits", "quiet", "hour"),
    [
        (Habits(), None, "10:00"),
        (Habits(nudge_time=time(9, 30)), None, "09:30"),
        (Habits(nudge_time=time(7)), None, "08:00"),
        (Habits(), (time(22), time(11)), "11:00"),
        (Habits(), (time(9), time(10)), "10:00"),
        (Habits(), (time(10), time(12)), "12:00"),
    ],
)
def test_the_working_morning_waits_for_the_end_of_quiet_hours(habits, quiet, hour):
    assert morning_hour(Candidate(habits=habits, quiet=quiet)) == time.fromisoformat(hour)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-11-30 09:59", "2026-11-30 10:00"),
        ("2026-11-30 10:00", "2026-12-01 10:00"),
        ("2026-11-27 10:01", "2026-11-30 10:00"),
        ("2026-11-28 09:00", "2026-11-30 10:00"),
        ("2026-12-23 12:00", "2027-01-04 10:00"),
        ("2026-10-19 10:00", "2026-10-21 10:00"),
    ],
)
def test_the_next_working_morning_lies_after_now(now, expected):
    assert next_morning(at(now), Candidate()) == at(expected)


@pytest.mark.parametrize(
    ("now", "welcome"),
    [
        ("2026-11-30 09:59", False),
        ("2026-11-30 10:00", True),
        ("2026-11-30 16:59", True),
        ("2026-11-30 17:01", False),
        ("2026-11-28 12:00", False),
        ("2026-10-20 12:00", False),
        ("2026-12-29 12:00", False),
    ],
)
def test_a_nudge_may_go_out_from_its_morning_until_five_of_a_working_day(now, welcome):
    assert may_speak(at(now), Candidate()) is welcome


def test_now_may_be_told_in_any_zone():
    tokyo = at("2026-11-30 18:30", "Asia/Tokyo")  # 12:30 in Nairobi
    assert may_speak(tokyo, Candidate())


@pytest.mark.parametrize(
    ("zone", "before", "after"),
    [
        ("Europe/London", "2027-03-26", "2027-03-30"),
        ("America/New_York", "2026-10-30", "2026-11-02"),
        ("Pacific/Honolulu", "2026-10-30", "2026-11-02"),
    ],
)
def test_the_morning_stays_at_ten_when_the_clocks_change(zone, before, after):
    who = candidate(zone=zone)
    for on in (before, after):
        assert morning_of(day(on), who) == at(f"{on} 10:00", zone)


def test_an_hour_that_a_clock_change_leaves_out_moves_on():
    who = replace(
        candidate(zone="Europe/London"),
        habits=Habits(nudge_time=time(1, 30)),
        quiet=(time(3), time(4)),
    )
    assert morning_of(day("2027-03-28"), who).time() == time(2, 30)
