"""A loop in which waiting takes no time, and a wall clock that can be put wrong."""

import asyncio
import selectors
from collections.abc import Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot import alarm as alarms
from bot.alarm import Alarm
from bot.desk import Desk
from bot.ports import Record, Voice
from bot.stores.memory import MemoryStore
from coaching.model import Candidate
from coaching.nudging import next_wake


class FakeLoop(asyncio.SelectorEventLoop):
    """Time passes only while everybody waits, and then at once."""

    def __init__(self) -> None:
        self._passed = 0.0
        super().__init__(_Selector(self))

    def time(self) -> float:
        return self._passed

    def pass_by(self, seconds: float) -> None:
        self._passed += seconds


class _Selector(selectors.DefaultSelector):
    def __init__(self, loop: FakeLoop) -> None:
        super().__init__()
        self._loop = loop

    def select(self, timeout: float | None = None) -> Any:
        ready = super().select(0)
        if not ready:
            if timeout is None:
                raise AssertionError("everybody waits for ever")
            self._loop.pass_by(timeout)
        return ready


class House:
    """The real mind, desk and alarm on a fake loop and a fake wall clock.

    `clock.ahead` puts the wall clock forward or back without anybody's waiting being over.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch, start: datetime) -> None:
        self.loop = FakeLoop()
        self.start = start.astimezone(UTC)
        self.ahead = timedelta()
        self.store = MemoryStore()
        self.alarm = Alarm(self.store, self)
        self.desk = Desk(self.store, self, Candidate(zone_known=True), expect=self.alarm.expect)
        house = self

        class FakeDatetime(datetime):
            @classmethod
            def now(cls, tz: Any = None) -> datetime:
                return house.now().astimezone(tz)

        for place in ("schedulers.base", "triggers.interval", "triggers.date"):
            monkeypatch.setattr(f"apscheduler.{place}.datetime", FakeDatetime)
        monkeypatch.setattr(alarms, "WallClock", lambda: self)

    def now(self) -> datetime:
        """What the wall clock shows."""
        return self.start + timedelta(seconds=self.loop.time()) + self.ahead

    def move_to(self, moment: datetime) -> None:
        """Puts the wall clock on a moment, as a machine that wakes from sleep finds it."""
        self.ahead += moment - self.now()

    def know(self, user: int, candidate: Candidate, wake_at: datetime | None = None) -> None:
        """Puts a candidate into the store."""
        record = Record(candidate=candidate, wake_at=wake_at or next_wake(candidate))
        self.loop.run_until_complete(self.store.save(user, record))

    def live(self, voice: Voice, work: Coroutine[Any, Any, None]) -> None:
        """Runs the coach for as long as `work` takes."""

        async def run() -> None:
            self.desk.attach(voice)
            async with asyncio.TaskGroup() as group:
                bell = group.create_task(self.alarm.run(self.desk.wake))
                await work
                self.alarm.stop()
                await asyncio.wait({bell})

        try:
            self.loop.run_until_complete(run())
        finally:
            self.loop.close()
