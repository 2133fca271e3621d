"""Whole turns with 1, 2 and 4 webhook workers on one PostgreSQL, as ratios in one run.

`python -m tests.benchmarks.workers [--turns 2000] [--chats 40]`

An update in, read, decided, saved durably, answered over HTTP, 200 back; each chat has one on its
way at any time. The limit of 30 answers a second is lifted, since it would be all that is seen.
Telegram is a process that answers at once. Beside each rate stands where the processor time of a
turn went: workers, database, and Telegram with whoever brings the updates.
"""

import argparse
import asyncio
import json
import os
import random
import socket
import sys
import tempfile
import time
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from itertools import count
from pathlib import Path

import aiohttp
import psutil
from aiohttp import web

from bot.stores.migrations import brought_up
from bot.telegram import pace
from bot.telegram.webhook import SECRET_HEADER
from tests.postgres_server import PostgresServer
from tests.telegram_server import BOT, TOKEN

#: What a candidate says: without the model that reads messages, and with it.
WORDS = {"without the model": "/privacy", "with the model": "should I call them again?"}
WORKERS = (1, 2, 4)
SECRET = "open-sesame_9"
#: Turns of each chat before the clock starts.
WARM_UP = 3


async def telegram(port: int) -> None:
    """A Telegram that takes every message at once."""
    numbers = count(1)

    async def take(request: web.Request) -> web.Response:
        method = request.match_info["method"]
        if method == "getMe":
            return web.json_response({"ok": True, "result": BOT})
        if method == "getMyCommands":
            return web.json_response({"ok": True, "result": []})
        if method.startswith("getMy"):
            texts = {"name": "", "description": "", "short_description": ""}
            return web.json_response({"ok": True, "result": texts})
        if not method.startswith("send"):
            return web.json_response({"ok": True, "result": True})
        chat = {"id": 1, "type": "private"}
        sent = {"message_id": next(numbers), "date": 1, "chat": chat}
        return web.json_response({"ok": True, "result": sent})

    application = web.Application()
    application.router.add_route("*", "/bot{token}/{method}", take)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    await asyncio.Event().wait()


class Load:
    """Updates of many chats, one of each chat on its way at a time."""

    def __init__(self, urls: list[str], chats: int) -> None:
        self._urls = urls
        self._chats = [random.randrange(10**9) for _ in range(chats)]  # noqa: S311
        self._numbers = count(1)

    async def bring(self, words: str, turns: int) -> float:
        """Turns a second."""
        timeout = aiohttp.ClientTimeout(total=60)
        connector = aiohttp.TCPConnector(limit=0)
        async with aiohttp.ClientSession(timeout=timeout, connector=connector) as client:
            await self._rounds(client, words, WARM_UP)
            rounds = max(turns // len(self._chats), 1)
            began = time.perf_counter()
            await self._rounds(client, words, rounds)
            return rounds * len(self._chats) / (time.perf_counter() - began)

    async def _rounds(self, client: aiohttp.ClientSession, words: str, rounds: int) -> None:
        async with asyncio.TaskGroup() as group:
            for place, chat in enumerate(self._chats):
                url = self._urls[place % len(self._urls)]
                group.create_task(self._talk(client, url, chat, words, rounds))

    async def _talk(
        self, client: aiohttp.ClientSession, url: str, chat: int, words: str, rounds: int
    ) -> None:
        for _ in range(rounds):
            body = json.dumps(self._update(chat, words))
            async with client.post(url, data=body, headers={SECRET_HEADER: SECRET}) as answer:
                assert answer.status == 200, answer.status

    def _update(self, chat: int, words: str) -> dict[str, object]:
        number = next(self._numbers)
        who = {"id": chat, "is_bot": False, "first_name": "A", "language_code": "en"}
        where = {"id": chat, "type": "private"}
        message = {"message_id": number, "date": 1, "chat": where, "from": who, "text": words}
        return {"update_id": number, "message": message}


def processor_time(processes: list[psutil.Process]) -> float:
    """Seconds of processor time that these and their children have used."""
    everyone = [one for process in processes for one in (process, *process.children(True))]
    return sum(sum(one.cpu_times()[:2]) for one in everyone)


def free_port() -> int:
    """A port at which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


@asynccontextmanager
async def started(*words: str, **environment: str) -> AsyncIterator[Process]:
    """This module as a process of its own, in one of its other roles."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.benchmarks.workers", *words),
        env=os.environ | environment,
    )
    try:
        yield process
    finally:
        process.terminate()
        await process.wait()


async def measure(
    server: PostgresServer, folder: Path, workers: int, chats: int, turns: int
) -> None:
    """Prints the rates of so many workers."""
    database, api, ports = server.database(), free_port(), [free_port() for _ in range(workers)]
    await brought_up(database)
    settings = {
        "SUBIRA_BOT_TOKEN": TOKEN,
        "SUBIRA_API_URL": f"http://127.0.0.1:{api}",
        "SUBIRA_KEY_FILE": str(folder / "key"),
        "SUBIRA_DATABASE_URL": database,
        "SUBIRA_WEBHOOK_URL": "https://example.org/hook",
        "SUBIRA_WEBHOOK_SECRET": SECRET,
        "SUBIRA_LOG_LEVEL": "WARNING",
    }
    async with AsyncExitStack() as stack:
        ours = [await stack.enter_async_context(started("telegram", str(api)))]
        theirs = []
        for port in ports:
            listen = {"SUBIRA_WEBHOOK_LISTEN": f"127.0.0.1:{port}"}
            theirs.append(await stack.enter_async_context(started("worker", **settings, **listen)))
        for port in ports:
            await serves(port)
        groups = {
            "workers": [psutil.Process(process.pid) for process in theirs],
            "database": [psutil.Process(server.pid())],
            "telegram": [psutil.Process(ours[0].pid), psutil.Process()],
        }
        for kind, words in WORDS.items():
            before = {name: _own(name, those) for name, those in groups.items()}
            load = Load([f"http://127.0.0.1:{port}/hook" for port in ports], chats)
            rate = await load.bring(words, turns)
            done = (max(turns // chats, 1) + WARM_UP) * chats
            spent = {
                name: (_own(name, those) - before[name]) / done * 1000
                for name, those in groups.items()
            }
            base = BASE.setdefault(kind, rate)
            shares = ", ".join(f"{name} {ms:.2f}" for name, ms in spent.items())
            print(  # noqa: T201
                f"{workers} workers, {kind}: {rate:.0f} turns/s, {rate / base:.2f} times one "
                f"worker; ms of processor a turn: {shares}",
                flush=True,
            )


#: The rate of one worker, by kind.
BASE: dict[str, float] = {}


def _own(name: str, processes: list[psutil.Process]) -> float:
    """The time of a group; this process counts without its children, which are the others."""
    if name != "telegram":
        return processor_time(processes)
    return sum(sum(process.cpu_times()[:2]) for process in processes)


async def serves(port: int) -> None:
    """Waits until a worker listens."""
    async with aiohttp.ClientSession() as client:
        while True:
            try:
                async with client.get(f"http://127.0.0.1:{port}/healthz") as answer:
                    if answer.status == 200:
                        return
            except aiohttp.ClientError:
                await asyncio.sleep(0.1)


async def measure_all(chats: int, turns: int) -> None:
    """Measures each number of workers after the other."""
    with PostgresServer(durable=True) as server, tempfile.TemporaryDirectory() as folder:
        for workers in WORKERS:
            await measure(server, Path(folder), workers, chats, turns)


def main() -> None:
    """Measures, or plays one of the other roles."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("role", nargs="?", choices=["telegram", "worker"])
    options.add_argument("port", nargs="?", type=int)
    options.add_argument("--turns", type=int, default=2000)
    options.add_argument("--chats", type=int, default=40)
    arguments = options.parse_args()
    if arguments.role == "telegram":
        asyncio.run(telegram(arguments.port))
    elif arguments.role == "worker":
        from bot.cli import main as subira

        pace.Pace.__init__.__kwdefaults__["all_rate"] = 1e6
        subira(["run"])
    else:
        asyncio.run(measure_all(arguments.chats, arguments.turns))


if __name__ == "__main__":
    main()
