"""One bell for several processes on one database: who rings, who takes over, what is told."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest

from bot.bell import SharedBell
from bot.clock import WallClock
from bot.errors import Locked
from bot.ports import Record
from bot.stores.migrations import brought_up
from bot.stores.postgres import PostgresStore
from tests.fakes import DAY, NEWCOMER
from tests.postgres_server import PostgresServer, sql

#: Within which another process takes the bell over. Source: the promise in deploy/README.md.
TAKEOVER = 10.0


class Worker:
    """One process on the database, as far as its bell goes; a ring takes the moment away."""

    def __init__(self, store: PostgresStore) -> None:
        self.store = store
        self.bell = SharedBell(store, WallClock())
        self.rung: list[int] = []
        self.changed = asyncio.Event()

    async def plan(self, user: int, ahead: timedelta) -> None:
        at = WallClock().now() + ahead
        await self.store.save(user, Record(candidate=NEWCOMER, wake_at=at))
        self.bell.expect(at)

    async def ring(self, user: int) -> None:
        async with self.store.alone(user):
            record = await self.store.load(user)
            if record and record.wake_at:
                await self.store.save(user, Record(candidate=NEWCOMER))
                self.rung.append(user)
                self.changed.set()

    async def rings(self, *users: int) -> None:
        async with asyncio.timeout(TAKEOVER):
            while not set(users) <= set(self.rung):
                self.changed.clear()
                await self.changed.wait()


@asynccontextmanager
async def worker(database, key_file, seat="together") -> AsyncIterator[Worker]:
    async with (
        PostgresStore.opened(database, key_file, seat) as store,
        asyncio.TaskGroup() as group,
    ):
        one = Worker(store)
        group.create_task(one.bell.run(one.ring))
        yield one
        one.bell.stop()


@pytest.fixture
async def hired(database, key_file):
    await brought_up(database)
    return lambda: worker(database, key_file)


async def test_one_rings_for_all_and_hears_of_moments_that_others_set(hired):
    async with hired() as first:
        await first.plan(1, -DAY)
        await first.rings(1)
        async with hired() as second:
            await second.plan(2, timedelta(milliseconds=300))
            await second.plan(3, -DAY)
            await first.rings(2, 3)
            assert second.rung == []


async def test_whoever_stops_leaves_the_bell_to_another(hired):
    async with hired() as second:
        async with hired() as first:
            await first.plan(1, -DAY)
        await second.plan(2, -DAY)
        await second.rings(2)


async def test_a_lost_connection_loses_the_bell_and_another_takes_over(hired, database):
    async with hired() as first, hired() as second:
        await first.plan(1, -DAY)
        async with asyncio.timeout(TAKEOVER):
            while not (first.rung or second.rung):
                await first.store.load(1)
        ringer, other = (first, second) if first.rung else (second, first)
        sql(database, "SELECT pg_terminate_backend(%s)", ringer.store.seat.info.backend_pid)
        await ringer.plan(2, timedelta(milliseconds=50))
        async with asyncio.timeout(TAKEOVER):
            while 2 not in first.rung + second.rung:
                await first.store.load(1)
        await ringer.plan(3, DAY)
        await other.plan(4, -DAY)
        async with asyncio.timeout(TAKEOVER):
            while 4 not in first.rung + second.rung:
                await first.store.load(1)
        assert sorted(first.rung + second.rung) == [1, 2, 4]


@pytest.fixture
def own_server():
    with PostgresServer() as server:
        yield server


async def test_after_a_restart_of_the_database_the_bell_rings_again(own_server, key_file):
    database = own_server.database()
    await brought_up(database)
    async with worker(database, key_file) as first:
        await first.plan(1, -DAY)
        await first.rings(1)
        await asyncio.to_thread(own_server.stop)
        await asyncio.to_thread(own_server.start)
        sql(database, "UPDATE subira.record SET wake_at = now() - interval '1 day'")
        first.rung.clear()
        async with PostgresStore.opened(database, key_file) as other:
            await other.save(1, Record(candidate=NEWCOMER, wake_at=WallClock().now()))
        await first.rings(1)


async def test_whoever_finds_the_seat_taken_after_a_restart_ends(own_server, key_file):
    database = own_server.database()
    await brought_up(database)
    async with PostgresStore.opened(database, key_file, "alone") as store:
        bell = SharedBell(store, WallClock())
        await store.seat.close()
        async with PostgresStore.opened(database, key_file, "alone"):
            with pytest.raises(Locked):
                await bell.run(lambda user: asyncio.sleep(0))
