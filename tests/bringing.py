"""Telegram as it brings updates to a webhook behind which several workers stand."""

import asyncio
import json
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

import aiohttp

from bot.telegram.webhook import SECRET_HEADER
from tests.telegram_server import PATIENCE, TelegramServer

#: Seconds before an update that was not taken is brought again; Telegram takes longer.
AGAIN_AFTER = 0.1


class Bringing:
    """Brings each waiting update to one of the workers, as often as it takes.

    One message of a chat at a time and presses in a line of their own, as Telegram does.

    Args:
        server: where the updates wait; what was taken counts as confirmed there.
        urls: where the workers listen.
        secret: proves who brings.
        chance: chooses the worker, as a balancer would.
    """

    def __init__(
        self, server: TelegramServer, urls: list[str], secret: str, chance: random.Random
    ) -> None:
        self._server, self._urls = server, urls
        self._headers = {SECRET_HEADER: secret}
        self._chance = chance
        self._lines: set[tuple[str, int]] = set()

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Brings what waits while the context is open."""
        timeout = aiohttp.ClientTimeout(total=PATIENCE)
        async with (
            aiohttp.ClientSession(timeout=timeout) as client,
            asyncio.TaskGroup() as group,
        ):
            bringing = group.create_task(self._bring_all(group, client))
            yield
            bringing.cancel()

    async def _bring_all(self, group: asyncio.TaskGroup, client: aiohttp.ClientSession) -> None:
        while True:
            with suppress(TimeoutError):
                await self._server.until(lambda: self._next() is not None)
            while update := self._next():
                self._lines.add(line_of(update))
                group.create_task(self._bring(client, update))

    def _next(self) -> dict[str, Any] | None:
        waiting = sorted(self._server.pending)
        for number in waiting:
            if line_of(update := self._server.pending[number]) not in self._lines:
                return update
        return None

    async def _bring(self, client: aiohttp.ClientSession, update: dict[str, Any]) -> None:
        body = json.dumps(update)
        while not await self._taken(client, body):
            with suppress(TimeoutError):
                async with asyncio.timeout(AGAIN_AFTER):
                    await asyncio.Event().wait()
        self._lines.discard(line_of(update))
        async with self._server._changed:
            del self._server.pending[update["update_id"]]
            self._server.confirmed.add(update["update_id"])
            self._server._changed.notify_all()

    async def _taken(self, client: aiohttp.ClientSession, body: str) -> bool:
        url = self._chance.choice(self._urls)
        try:
            async with client.post(url, data=body, headers=self._headers) as answer:
                return answer.status == 200
        except (aiohttp.ClientError, TimeoutError):
            return False


def line_of(update: dict[str, Any]) -> tuple[str, int]:
    """The line in which an update waits: of its chat, or of the presses of its user."""
    if press := update.get("callback_query"):
        return "press", press["from"]["id"]
    return "chat", update["message"]["chat"]["id"]
