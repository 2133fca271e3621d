"""Several webhook workers on one database: killed at any moment, the database restarted beneath.

Judged by what Telegram saw and by what stands in the records in the end. A failing seed is
printed; `KILL_SEED=... pytest tests/test_workers.py` tries it again.
"""

import asyncio
import os
import random
import socket
from asyncio.subprocess import Process
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp
import psycopg
import pytest

from bot.cli import TRY_LATER
from bot.clock import WallClock
from bot.ports import Record
from bot.stores.migrations import brought_up
from bot.stores.postgres import PostgresStore
from bot.stores.seats import BELL
from tests.bringing import Bringing
from tests.postgres_server import PostgresServer, sql
from tests.processes import Processes
from tests.telegram_server import Fault, TelegramServer
from tests.test_kill import (
    CHATS,
    MORNING,
    NAMES,
    World,
    _first_answers,
    _is_over,
    _nudge,
    _waiting,
)

pytestmark = pytest.mark.slow

WORKERS = 3
#: What happens in one test: kills of whichever worker, of whoever rings, restarts of the database.
KILLS, RINGERS_KILLED, RESTARTS = 5, 3, 3
#: Within which another worker rings. Source: the promise in deploy/README.md.
TAKEOVER = 10.0
#: Candidates with a nudge, and the time between two of them.
NUDGED, APART = range(100, 150), timedelta(seconds=0.5)
HUSH = "hush-hush_7"

WHO_RINGS = """
    SELECT application_name, pg_sleep(0.05) FROM pg_locks JOIN pg_stat_activity USING (pid)
    WHERE locktype = 'advisory' AND granted AND classid = %s AND objid = %s
    AND datname = current_database()
"""


class Life(World):
    """Faults of Telegram, but none that would hold up a candidate for half a minute."""

    def weather(self, method: str, given: dict[str, Any]) -> Fault | None:
        fault = super().weather(method, given)
        return None if fault and fault.kind.startswith("slow") else fault


@dataclass
class Crew:
    """The workers, each at an address of its own, and whoever looks after them."""

    processes: Processes
    group: asyncio.TaskGroup
    database: str
    ahead: float
    ports: tuple[int, ...]
    workers: dict[str, Process] = field(default_factory=dict)

    @property
    def urls(self) -> list[str]:
        return [f"http://127.0.0.1:{port}/hook" for port in self.ports]

    async def start(self, name: str) -> None:
        more = {
            "SUBIRA_WEBHOOK_LISTEN": f"127.0.0.1:{self.ports[int(name)]}",
            "SUBIRA_DATABASE_URL": f"{self.database}?application_name={name}",
        }
        worker = self.workers[name] = await self.processes.start(ahead=self.ahead, **more)
        self.group.create_task(self._look_after(name, worker))

    async def _look_after(self, name: str, worker: Process) -> None:
        """Starts a worker again that found no database, as a service manager does."""
        if await worker.wait() == TRY_LATER:
            await self.start(name)

    async def kill(self, name: str) -> bool:
        """Whether it was alive; one that found no database is started again anyway."""
        worker = self.workers[name]
        with suppress(ProcessLookupError):
            worker.kill()
        return await worker.wait() != TRY_LATER

    async def ringer(self) -> str:
        """Who rings, as soon as somebody does."""
        while True:
            with suppress(psycopg.OperationalError):
                if rows := await asyncio.to_thread(sql, self.database, WHO_RINGS, *BELL):
                    return str(rows[0][0])

    async def serves(self, *names: str) -> None:
        """Waits until one of these workers serves."""
        async with aiohttp.ClientSession() as client:
            while True:
                for name in names:
                    root = self.urls[int(name)].removesuffix("/hook")
                    with suppress(aiohttp.ClientError):
                        async with client.get(f"{root}/healthz") as answer:
                            if answer.status == 200:
                                return
                await asyncio.to_thread(sql, self.database, "SELECT pg_sleep(0.05)")

    async def stop(self) -> None:
        for name, worker in self.workers.items():
            await self.serves(name)
            worker.terminate()
        for worker in self.workers.values():
            assert (await self.processes.end_of(worker))[0] == 0


@pytest.fixture
def own_server():
    with PostgresServer() as server:
        yield server


@asynccontextmanager
async def crew(
    server: TelegramServer, folder: Path, database: str, ahead: float, chance: random.Random
) -> AsyncIterator[Crew]:
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(WORKERS)]
    ports = tuple(one.getsockname()[1] for one in sockets)
    for one in sockets:
        one.close()
    hook = {"SUBIRA_WEBHOOK_URL": "https://example.org/hook", "SUBIRA_WEBHOOK_SECRET": HUSH}
    async with Processes(server, folder, **hook) as processes, asyncio.TaskGroup() as group:
        processes.secrets |= {HUSH, "hush-hush_5"} | {f"{name} ltd" for name in NAMES}
        workers = Crew(processes, group, database, ahead, ports)
        for name in range(WORKERS):
            await workers.start(str(name))
        async with Bringing(server, workers.urls, HUSH, chance).running():
            yield workers


async def test_workers_and_database_may_die_at_any_moment(
    own_server: PostgresServer, tmp_path: Path
) -> None:
    seed = int(os.environ.get("KILL_SEED") or random.SystemRandom().randrange(10**9))
    print(f"KILL_SEED={seed}")  # noqa: T201 - shown where the test fails
    chance = random.Random(seed)  # noqa: S311
    database = own_server.database()
    await brought_up(database)
    key_file = tmp_path / "keys" / "key"
    ahead = (MORNING - WallClock().now()).total_seconds()
    async with PostgresStore.opened(database, key_file) as store:
        for place, user in enumerate(NUDGED):
            await store.save(user, Record(candidate=_waiting(), wake_at=MORNING + place * APART))
    deeds = [*["any"] * KILLS, *["ringer"] * RINGERS_KILLED, *["database"] * RESTARTS]
    chance.shuffle(deeds)
    said: dict[int, list[str]] = {chat: [] for chat in CHATS}
    async with TelegramServer() as server:
        async with crew(server, tmp_path, database, ahead, chance) as workers:
            life = Life(server, workers.processes, chance)
            server.weather = life.weather
            await workers.ringer()
            for deed in deeds:
                for _ in range(chance.randrange(4)):
                    await _say_something(server, said, chance)
                calls = len(server.calls) + chance.randrange(1, 30)
                with suppress(TimeoutError):
                    async with asyncio.timeout(1):
                        await server.until(lambda: len(server.calls) >= calls)  # noqa: B023
                await _do(deed, workers, own_server, chance)
            life.stormy = False
            last = [await server.say(chat, "/cancel") for chat in CHATS]
            await _confirmed(server, last)
            lost = await _lost(server, database, key_file)
            await workers.stop()
        assert server.complaints == []
        assert server.pending == {}
    async with PostgresStore.opened(database, key_file) as store:
        records = {user: await store.load(user) for user in (*CHATS, *NUDGED)}
    for chat, names in said.items():
        _check_talk(records[chat], server, chat, [f"{name} Ltd" for name in names])
    _check_nudges(records, server, lost)
    assert sql(database, "TABLE subira.aside") == []


async def _say_something(
    server: TelegramServer, said: dict[int, list[str]], chance: random.Random
) -> None:
    chat = chance.choice(CHATS)
    if len(said[chat]) < len(NAMES):
        name = NAMES[len(said[chat])]
        said[chat].append(name)
        await server.say(chat, f"I had an interview at {name} Ltd yesterday")
        await server.say(chat, "/cancel")


async def _do(deed: str, workers: Crew, postgres: PostgresServer, chance: random.Random) -> None:
    if deed == "database":
        await asyncio.to_thread(postgres.stop, at_once=chance.random() < 0.5)
        await asyncio.to_thread(postgres.start)
        return
    name = await workers.ringer() if deed == "ringer" else chance.choice(sorted(workers.workers))
    if deed == "ringer":
        await workers.serves(*workers.workers.keys() - {name})
    was_alive = await workers.kill(name)
    if deed == "ringer":
        async with asyncio.timeout(TAKEOVER):
            assert await workers.ringer() != name
    if was_alive:
        await workers.start(name)


async def _confirmed(server: TelegramServer, updates: list[int]) -> None:
    async with asyncio.timeout(60):
        while not server.confirmed.issuperset(updates):
            with suppress(TimeoutError):
                await server.confirms(*updates)


async def _lost(server: TelegramServer, database: str, key_file: Path) -> set[int]:
    """Waits for all nudges; who gets none, since both tries may have arrived and did not."""

    def missing() -> set[int]:
        return set(NUDGED) - {message.chat for message in server.ledger}

    open_ones = missing()
    async with PostgresStore.opened(database, key_file) as store, asyncio.timeout(90):
        while open_ones:
            with suppress(TimeoutError):
                async with asyncio.timeout(5):
                    await server.until(lambda: not missing())
            records = {user: await store.load(user) for user in missing()}
            open_ones = {user for user, record in records.items() if not _is_over(record)}
    return missing()


def _check_talk(
    record: Record | None, server: TelegramServer, chat: int, names: list[str]
) -> None:
    assert record
    assert record.owed == ()
    assert [case.employer for case in record.candidate.interviews] == names
    keys = [answered.key for answered in record.answered]
    assert len(keys) == len(set(keys)) == 2 * len(names) + 1
    assert _first_answers(server.chat(chat), names) == names


def _check_nudges(
    records: dict[int, Record | None], server: TelegramServer, lost: set[int]
) -> None:
    assert len(lost) <= len(NUDGED) // 25, lost
    messages = Counter(message.chat for message in server.ledger)
    sounds = Counter(message.chat for message in server.ledger if not message.silent)
    assert {user for user in NUDGED if messages[user] not in (1, 2)} == lost
    assert {user for user in NUDGED if sounds[user] > 1} == set()
    unsettled = {user for user in NUDGED if _nudge(records[user]).state != "sent"}
    # What is not settled yet has arrived, only nobody knows it: a silent copy would follow.
    assert all(_nudge(records[user]).tries == 1 for user in unsettled - lost)
    assert all(_nudge(records[user]).tries == 2 for user in lost)
