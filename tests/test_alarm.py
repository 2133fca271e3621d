import asyncio
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest

from bot import alarm as alarms
from bot.alarm import Alarm
from bot.clock import WallClock
from bot.errors import StoreError
from bot.ports import Record
from bot.stores.memory import MemoryStore
from tests.fakes import DAY, NEWCOMER

SOON = timedelta(milliseconds=30)


class Bell:
    """Rings are noted; each takes the candidate's moment away unless told otherwise."""

    def __init__(self, settles=True):
        self.store = MemoryStore()
        self.clock = WallClock()
        self.alarm = Alarm(self.store, self.clock)
        self.rung = []
        self.heard = asyncio.Event()
        self.settles = settles

    async def plan(self, user, ahead):
        at = self.clock.now() + ahead
        await self.store.save(user, Record(candidate=NEWCOMER, wake_at=at))
        self.alarm.expect(at)

    async def ring(self, user):
        self.rung.append(user)
        self.heard.set()
        if self.settles:
            await self.store.save(user, Record(candidate=NEWCOMER))

    async def rings(self, count):
        async with asyncio.timeout(5):
            while len(self.rung) < count:
                self.heard.clear()
                await self.heard.wait()
        return self.rung

    @asynccontextmanager
    async def running(self):
        async with asyncio.TaskGroup() as group:
            task = group.create_task(self.alarm.run(self.ring))
            yield
            task.cancel()


async def test_what_fell_due_while_off_rings_at_the_start_earliest_first():
    bell = Bell()
    await bell.plan(1, -DAY)
    await bell.plan(2, -2 * DAY)
    await bell.plan(3, DAY)
    async with bell.running():
        assert await bell.rings(2) == [2, 1]


async def test_a_moment_ahead_rings_when_it_comes():
    bell = Bell()
    await bell.plan(1, SOON)
    async with bell.running():
        assert await bell.rings(1) == [1]
    assert bell.clock.now() >= bell.clock.now() - SOON


async def test_an_earlier_moment_that_is_planned_later_rings_first():
    bell = Bell()
    await bell.plan(1, DAY)
    async with bell.running():
        await asyncio.sleep(0)
        await bell.plan(2, SOON)
        assert await bell.rings(1) == [2]


async def test_many_at_once_all_ring_once():
    bell = Bell()
    for user in range(200):
        await bell.plan(user, -DAY)
    async with bell.running():
        assert sorted(await bell.rings(200)) == list(range(200))


async def test_a_moved_clock_is_looked_at():
    bell = Bell()
    await bell.plan(1, 8 * DAY)
    async with bell.running():
        await asyncio.sleep(0)
        bell.clock.move_to(bell.clock.now() + 9 * DAY)
        bell.alarm.look()
        assert await bell.rings(1) == [1]


async def test_the_wall_clock_is_looked_at_without_any_alarm(monkeypatch):
    monkeypatch.setattr(alarms, "LOOK_EVERY", SOON)
    bell = Bell()
    await bell.plan(1, 8 * DAY)
    async with bell.running():
        await asyncio.sleep(0)
        bell.clock.move_to(bell.clock.now() + 9 * DAY)
        assert await bell.rings(1) == [1]


async def test_a_ring_that_changes_nothing_is_not_repeated_at_once_and_holds_up_nobody():
    bell = Bell(settles=False)
    for user in range(50):
        await bell.plan(user, -DAY)
    async with bell.running():
        await bell.rings(50)
        for _ in range(50):
            await asyncio.sleep(0)
        assert sorted(bell.rung) == list(range(50))


@pytest.mark.parametrize("fault", [StoreError("full"), OSError("broken"), KeyError("bug")])
async def test_a_fault_of_one_ring_stops_no_other(fault, caplog):
    bell = Bell()
    await bell.plan(1, -2 * DAY)
    await bell.plan(2, -DAY)
    calm = bell.ring

    async def ring(user):
        await calm(user)
        if user == 1:
            raise fault

    bell.ring = ring
    async with bell.running():
        assert await bell.rings(2) == [1, 2]
    assert type(fault).__name__ in caplog.text


async def test_a_store_that_does_not_say_who_is_due_is_asked_again(monkeypatch, caplog):
    monkeypatch.setattr(alarms, "LOOK_AGAIN_AFTER", SOON)
    bell, wakes, faults = Bell(), MemoryStore.wakes, [StoreError("gone")] * 2

    async def failing(store, by, most):
        if faults:
            raise faults.pop()
        return await wakes(store, by, most)

    monkeypatch.setattr(MemoryStore, "wakes", failing)
    await bell.plan(1, -DAY)
    async with bell.running():
        assert await bell.rings(1) == [1]
    assert "gone" in caplog.text


async def test_a_stop_lets_those_who_were_rung_for_be_dealt_with():
    bell, begun, may_end = Bell(), asyncio.Event(), asyncio.Event()
    await bell.plan(1, -DAY)

    async def slow(user):
        begun.set()
        await may_end.wait()
        bell.rung.append(user)

    async with asyncio.TaskGroup() as group:
        group.create_task(bell.alarm.run(slow))
        await begun.wait()
        bell.alarm.stop()
        await bell.plan(2, -DAY)
        may_end.set()
    assert bell.rung == [1]


async def test_while_all_hands_are_full_the_alarm_stands_still():
    bell, may_end, looks = Bell(), asyncio.Event(), []
    for user in range(alarms.AT_ONCE + 8):
        await bell.plan(user, -DAY)
    begun = asyncio.Semaphore(0)
    wakes, calm = bell.store.wakes, bell.ring

    async def counted(by, most):
        looks.append(by)
        return await wakes(by, most)

    async def slow(user):
        begun.release()
        await may_end.wait()
        await calm(user)

    bell.store.wakes, bell.ring = counted, slow
    async with bell.running():
        for _ in range(alarms.AT_ONCE):
            await begun.acquire()
        before = len(looks)
        for _ in range(200):
            await asyncio.sleep(0)
        assert len(looks) <= before + 1
        may_end.set()
        assert len(await bell.rings(alarms.AT_ONCE + 8)) == alarms.AT_ONCE + 8
