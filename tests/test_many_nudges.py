"""Thousands of nudges that fall due in the same minute, on a fake clock."""

import asyncio
import random
from dataclasses import replace
from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from telegram.error import Forbidden, RetryAfter, TimedOut

from bot.telegram.voice import TelegramVoice
from coaching.model import Candidate
from coaching.nudging import plan
from coaching.turns import Heard
from tests.cases import answer_by, at, candidate, interview
from tests.fake_time import House

MOMENT = at("2026-11-30 10:00")
COUNT = 3000
TALKER = 10_000_000


class Line:
    """Stands for the bot: notes when what went out, and fails as told, once a user."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.sent: list[tuple[float, int, bool]] = []
        self.faults: dict[int, list[Exception]] = {}
        self.asked: list[tuple[float, int]] = []

    async def send_message(
        self, user: int, text: str, *, disable_notification: bool, **_: Any
    ) -> Any:
        now = self.house.loop.time()
        self.asked.append((now, user))
        await asyncio.sleep(0.2)
        if faults := self.faults.get(user):
            raise faults.pop(0)
        self.sent.append((now, user, disable_notification))
        return SimpleNamespace(message_id=len(self.sent))

    def nudged(self) -> list[int]:
        return [user for _, user, _ in self.sent if user != TALKER]


def waiting() -> Candidate:
    case = interview("2026-11-23", answer_by("2026-11-27"))
    who = candidate()
    return replace(who, interviews=(plan(case, who, case.touched_at),), count=1)


@pytest.fixture
def house(monkeypatch: pytest.MonkeyPatch) -> House:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    return House(monkeypatch, MOMENT - timedelta(minutes=5))


def planned(house: House, count: int) -> dict[int, datetime]:
    """Puts candidates in whose nudges are due at some second of the same minute."""
    seconds = random.Random(7).choices(range(60), k=count)  # noqa: S311
    due = {user: MOMENT + timedelta(seconds=s) for user, s in enumerate(seconds, 1)}
    (case,) = waiting().interviews
    for user, due_at in due.items():
        nudge = replace(case.wait.nudge, due_at=due_at)
        who = replace(waiting(), interviews=(case.with_wait(case.wait.with_sending(nudge)),))
        house.know(user, who, due_at)
    return due


def voice_of(house: House, line: Line) -> TelegramVoice:
    return TelegramVoice(SimpleNamespace(send_message=line.send_message), house)  # type: ignore[arg-type]


def test_all_come_in_order_at_the_pace_of_telegram_and_talks_do_not_wait(house: House) -> None:
    due, line, waits = planned(house, COUNT), Line(house), []

    async def talk() -> None:
        await asyncio.sleep(5 * 60)
        while len(line.nudged()) < COUNT:
            asked = house.loop.time()
            await house.desk.turn(TALKER, Heard(text="/help"), key=f"u:{asked}")
            waits.append(house.loop.time() - asked)
            await asyncio.sleep(0.5)

    house.live(voice_of(house, line), talk())
    nudged = line.nudged()
    assert sorted(nudged) == sorted(due)
    assert not any(silent for _, user, silent in line.sent if user != TALKER)
    moments = [due[user] for user in nudged]
    assert moments == sorted(moments)
    times = [moment for moment, _ in line.asked]
    assert all(b - a > 0.99 for a, b in zip(times, times[30:], strict=False))
    assert len(waits) > 100
    # The way there and back takes 0.2 seconds.
    assert max(waits) < 0.2 + 0.1
    # What Telegram allows, plus five in a hundred.
    assert times[-1] < 5 * 60 + 1.05 * len(times) / 30


def test_faults_of_some_hold_up_no_others_and_are_made_good(house: House) -> None:
    due, line = planned(house, 300), Line(house)
    slowed, unsure, gone = range(1, 51), range(51, 101), range(101, 151)
    for user in slowed:
        line.faults[user] = [RetryAfter(timedelta(seconds=40))]
    for user in unsure:
        line.faults[user] = [TimedOut(), TimedOut()] if user % 2 else [TimedOut()]
    for user in gone:
        line.faults[user] = [Forbidden("Forbidden: bot was blocked by the user")]
    house.live(voice_of(house, line), asyncio.sleep(3 * 3600))
    asked = {user: [at for at, whom in line.asked if whom == user] for user in due}
    for user in slowed:
        first, second = asked[user]
        assert second - first >= 40
    assert {len(asked[user]) for user in unsure} == {2}
    assert {len(asked[user]) for user in gone} == {1}
    sounds = {user: silent for _, user, silent in line.sent}
    assert {sounds[user] for user in slowed} == {False}
    assert {sounds[user] for user in unsure if not user % 2} == {True}
    assert set(sounds) == set(due) - set(gone) - {user for user in unsure if user % 2}
    assert len(line.sent) == len(sounds)
