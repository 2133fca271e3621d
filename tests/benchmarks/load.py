"""Telegram on loopback, as plain as it can be: gives updates, takes answers, notes when."""

import asyncio
import subprocess
import sys
from collections import deque
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from subprocess import DEVNULL
from typing import Any

from aiohttp import web

TOKEN = "42:load"
BOT = {"id": 42, "is_bot": True, "first_name": "Load", "username": "load_bot"}
#: Most updates that one call brings. Source: getUpdates, `limit`.
BATCH = 100
#: Seconds after which a bot that does not answer is given up.
PATIENCE = 120
ROOT = Path(__file__).parents[2]


class Load:
    """The updates for one bot, and its answers.

    Args:
        text: what each of the chats says.
        chats: how many there are; each speaks again only in its turn.
        rate: updates a second; None keeps twice as many unanswered as one call can bring.
    """

    def __init__(self, text: str, *, chats: int = 200, rate: float | None = None) -> None:
        #: When each answer came, and how long after its update.
        self.answers: list[tuple[float, float]] = []
        #: When each message came that no update had asked for, and to whom.
        self.others: list[tuple[float, int]] = []
        self.url = ""
        self._text = text
        self._chats = chats
        self._rate = rate
        self._pending: dict[int, dict[str, Any]] = {}
        self._given: dict[int, deque[float]] = {}
        self._count = 0
        self._news = asyncio.Event()
        self._changed = asyncio.Condition()

    @asynccontextmanager
    async def served(self) -> AsyncIterator["Load"]:
        """Serves while the context is open."""
        application = web.Application()
        application.router.add_post("/bot{token}/{method}", self._serve)
        runner = web.AppRunner(
            application, access_log=None, shutdown_timeout=0.1, handler_cancellation=True
        )
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        try:
            yield self
        finally:
            await runner.cleanup()

    async def give(self, count: int) -> None:
        """Gives so many updates at the rate."""
        assert self._rate
        loop = asyncio.get_running_loop()
        began = loop.time()
        for number in range(count):
            await asyncio.sleep(began + number / self._rate - loop.time())
            self._put()
            self._news.set()

    async def answered(self, count: int) -> None:
        """Waits until there are so many answers."""
        async with asyncio.timeout(PATIENCE), self._changed:
            await self._changed.wait_for(lambda: len(self.answers) >= count)

    async def sent(self, count: int) -> None:
        """Waits until so many messages came that no update had asked for."""
        async with self._changed:
            await self._changed.wait_for(lambda: len(self.others) >= count)

    def _put(self) -> None:
        self._count += 1
        chat = 1 + self._count % self._chats
        person = {"id": chat, "is_bot": False, "first_name": "A", "language_code": "en"}
        message: dict[str, Any] = {
            "message_id": self._count,
            "date": 1,
            "chat": {"id": chat, "type": "private", "first_name": "A"},
            "from": person,
            "text": self._text,
        }
        if self._text.startswith("/"):
            end = len(self._text.split()[0])
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": end}]
        number = 1000 + self._count
        self._pending[number] = {"update_id": number, "message": message}
        self._given.setdefault(chat, deque()).append(asyncio.get_running_loop().time())

    async def _serve(self, request: web.Request) -> web.Response:
        given = await request.post()
        method = request.match_info["method"].lower()
        result: Any = True
        if method == "getupdates":
            result = await self._updates(given)
        elif method == "sendmessage":
            result = await self._answer(int(str(given["chat_id"])))
        elif method == "getme":
            result = BOT
        elif method == "getmycommands":
            result = []
        elif method.startswith("get"):
            result = {"url": "", "name": "", "description": "", "short_description": ""}
        return web.json_response({"ok": True, "result": result})

    async def _updates(self, given: Any) -> list[dict[str, Any]]:
        offset = int(str(given.get("offset", 0)))
        for number in [n for n in self._pending if n < offset]:
            del self._pending[number]
        self._fill()
        if not self._pending:
            self._news.clear()
            try:
                async with asyncio.timeout(float(str(given.get("timeout", 0)))):
                    await self._news.wait()
            except TimeoutError:
                return []
            self._fill()
        return list(self._pending.values())[:BATCH]

    def _fill(self) -> None:
        while self._rate is None and self._count - len(self.answers) < 2 * BATCH:
            self._put()

    async def _answer(self, chat: int) -> dict[str, Any]:
        now = asyncio.get_running_loop().time()
        waiting = self._given.get(chat)
        if waiting:
            self.answers.append((now, now - waiting.popleft()))
            if self._rate is None:
                self._news.set()
        else:
            self.others.append((now, chat))
        async with self._changed:
            self._changed.notify_all()
        about = {"id": chat, "type": "private", "first_name": "A"}
        return {"message_id": 1, "date": 1, "chat": about, "text": "."}


@contextmanager
def process(*arguments: str) -> Iterator[None]:
    """Runs a Python module as a process of its own while the context is open."""
    program = (sys.executable, "-m", *arguments)
    with subprocess.Popen(program, cwd=ROOT, stdin=DEVNULL, stdout=DEVNULL, stderr=DEVNULL) as bot:
        try:
            yield
        finally:
            bot.kill()


def share(values: list[float], part: float) -> float:
    """The value that `part` of all do not exceed: the median at 0.5."""
    return sorted(values)[min(int(len(values) * part), len(values) - 1)]


def show(name: str, *values: str) -> None:
    """Prints one line of a table."""
    sys.stdout.write(f"{name:44}" + "".join(f"{value:>12}" for value in values) + "\n")
    sys.stdout.flush()
