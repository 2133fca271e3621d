"""Clocks that jump, machines that sleep, zones that change: the nudge comes once, in its hours."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from bot import alarm as alarms
from bot.ports import File
from coaching.model import Candidate, Habits
from coaching.nudging import plan
from coaching.turns import Heard, Say
from tests.cases import answer_by, at, candidate, interview
from tests.fake_time import House

ANA = 11
MOMENT = at("2026-11-30 10:00")
DAYS = 24 * 3600.0
#: Here the wall clock is looked at less often than in life, so that days pass quickly.
LOOK = timedelta(minutes=10)
A_LOOK = LOOK.total_seconds() + 1


class Line:
    """Notes when which nudge arrived."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.arrived: list[datetime] = []

    async def ready(self, user: int) -> None:
        pass

    async def say(self, user: int, say: Say, files: tuple[File, ...]) -> None:
        if say.nudge:
            self.arrived.append(self.house.now())


def waiting(zone: str = "Africa/Nairobi", latest: str = "2026-11-27", **more) -> Candidate:
    case = interview("2026-11-23", answer_by(latest))
    if latest < "2026-11-23":
        case = interview(latest, answer_by(latest))
    who = candidate(zone=zone, **more)
    return replace(who, interviews=(plan(case, who, case.touched_at),), count=1)


@pytest.fixture(autouse=True)
def _looks_seldom(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alarms, "LOOK_EVERY", LOOK)


@pytest.fixture
def house(monkeypatch: pytest.MonkeyPatch) -> House:
    return House(monkeypatch, at("2026-11-27 18:00"))


def arrivals(
    house: House, *jumps: tuple[str, float], who: Candidate | None = None
) -> list[datetime]:
    """When nudges came.

    Args:
        house: where Ana is the only candidate.
        jumps: what the wall clock is put on, and the seconds that pass then.
        who: what Ana is like.
    """
    house.know(ANA, who or waiting())
    line = Line(house)

    async def days() -> None:
        for moment, seconds in jumps:
            if moment:
                house.move_to(at(moment))
            await asyncio.sleep(seconds)

    house.live(line, days())
    return line.arrived


def test_with_a_good_clock_it_comes_at_its_moment(house: House) -> None:
    assert arrivals(house, ("", 4 * DAYS)) == [MOMENT]


@pytest.mark.parametrize(
    ("wakes", "comes"),
    [
        ("2026-11-30 11:30", "2026-11-30 11:30"),
        ("2026-11-30 16:50", "2026-11-30 16:50"),
        ("2026-11-30 20:00", "2026-12-01 10:00"),
        ("2026-12-01 03:00", "2026-12-01 10:00"),
        ("2026-12-05 12:00", "2026-12-07 10:00"),
    ],
)
def test_a_laptop_that_slept_for_days_nudges_soon_or_on_the_next_working_morning(
    house: House, wakes: str, comes: str
) -> None:
    """While it sleeps no waiting goes on: only the wall clock tells that days are gone."""
    came = arrivals(house, ("", 600.0), (wakes, A_LOOK), ("", 6 * DAYS))
    assert [timedelta() <= moment - at(comes) <= LOOK for moment in came] == [True]


def test_a_clock_that_is_put_back_brings_no_second_nudge(house: House) -> None:
    jumps = [
        ("2026-11-30 10:00", A_LOOK),
        ("2026-11-30 08:00", 1 * DAYS),
        ("2026-11-23 08:00", 9 * DAYS),
    ]
    assert len(arrivals(house, *jumps)) == 1


def test_a_clock_that_was_put_back_is_waited_for(house: House) -> None:
    came = arrivals(house, ("2026-11-30 09:59", 1.0), ("2026-11-29 09:59", 2 * DAYS))
    assert came == [MOMENT]


def test_a_clock_that_ticks_back_and_forth_about_the_moment_brings_one(house: House) -> None:
    jumps = [(f"2026-11-30 {clock}", A_LOOK) for clock in ("09:59", "10:01", "09:59", "10:01")]
    assert len(arrivals(house, *jumps, ("", 2 * DAYS))) == 1


@pytest.mark.parametrize(
    ("zone", "latest", "comes"),
    [
        # The Friday before and the Monday after the clocks change, in both directions.
        ("Europe/Berlin", "2026-03-27", "2026-03-30 10:00"),
        ("Europe/Berlin", "2026-10-23", "2026-10-26 10:00"),
        ("America/New_York", "2026-03-06", "2026-03-09 10:00"),
        ("America/New_York", "2026-10-30", "2026-11-02 10:00"),
        # Cairo changes on Fridays: from midnight to one, and from midnight back to eleven.
        ("Africa/Cairo", "2026-04-23", "2026-04-24 10:00"),
        ("Africa/Cairo", "2026-10-29", "2026-10-30 10:00"),
    ],
)
def test_a_change_of_the_clocks_keeps_the_local_hour(
    monkeypatch: pytest.MonkeyPatch, zone: str, latest: str, comes: str
) -> None:
    house = House(monkeypatch, at(f"{latest} 12:00", zone))
    line = Line(house)
    house.know(ANA, waiting(zone, latest))
    house.live(line, asyncio.sleep(4 * DAYS))
    assert line.arrived == [at(comes, zone).astimezone(UTC)]


@pytest.mark.parametrize(
    ("latest", "hour", "comes"),
    [
        ("2026-04-23", time(0, 30), "2026-04-24 01:30"),  # half past midnight is left out
        ("2026-10-28", time(23, 30), "2026-10-29 23:30"),  # half past eleven comes twice
    ],
)
def test_an_hour_that_is_left_out_or_comes_twice_brings_one_nudge(
    monkeypatch: pytest.MonkeyPatch, latest: str, hour: time, comes: str
) -> None:
    zone = "Africa/Cairo"
    house = House(monkeypatch, at(f"{latest} 12:00", zone))
    line = Line(house)
    habits = Habits(nudge_time=hour, quiet_from=time(3), quiet_to=time(4))
    house.desk.newcomer = replace(house.desk.newcomer, habits=habits)
    house.know(ANA, waiting(zone, latest, habits=habits))
    house.live(line, asyncio.sleep(2 * DAYS))
    assert line.arrived == [at(comes, zone).astimezone(UTC)]


@pytest.mark.parametrize(
    ("zone", "comes"),
    [
        ("Pacific/Auckland", at("2026-11-30 10:00", "Pacific/Auckland")),
        ("America/New_York", at("2026-11-30 10:00", "America/New_York")),
    ],
)
def test_a_candidate_who_travels_is_nudged_on_the_clock_of_the_place(
    house: House, zone: str, comes: datetime
) -> None:
    house.know(ANA, waiting())
    line = Line(house)

    async def travel() -> None:
        await house.desk.turn(ANA, Heard(text=f"/timezone {zone}"), key="u:1")
        await asyncio.sleep(4 * DAYS)

    house.live(line, travel())
    assert line.arrived == [comes]


def test_a_nudge_time_within_quiet_hours_waits_for_their_end(house: House) -> None:
    habits = Habits(nudge_time=time(7), quiet_from=time(20), quiet_to=time(9, 30))
    house.desk.newcomer = replace(house.desk.newcomer, habits=habits)
    came = arrivals(house, ("", 4 * DAYS), who=waiting(habits=habits))
    assert came == [at("2026-11-30 09:30")]
