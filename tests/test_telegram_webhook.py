"""The way of an update that is brought: 200 only after it is saved and answered."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from telegram import Update

from bot.errors import Misconfigured, StoreError
from bot.telegram import webhook
from bot.telegram.updates import ALLOWED_UPDATES, chat_of
from bot.telegram.webhook import LARGEST_BODY, SECRET_HEADER
from tests.telegram_coach import FailingStore, Hook, Process
from tests.telegram_server import PATIENCE, TelegramServer

ANA, BEN = 11, 22


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as running:
        yield running
        assert running.complaints == []


@pytest.fixture
def hook() -> Hook:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return Hook(port=free.getsockname()[1])


class Bringer:
    """Telegram, as far as it brings updates to one address."""

    def __init__(self, server: TelegramServer, hook: Hook, session: aiohttp.ClientSession) -> None:
        self.server, self.hook, self._session = server, hook, session

    async def post(self, body: Any, secret: str | None = None) -> int:
        """The status that a body gets; an object is sent as JSON, bytes as they are."""
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        headers = {SECRET_HEADER: self.hook.secret if secret is None else secret}
        async with self._session.post(self.hook.url, data=data, headers=headers) as answer:
            return answer.status

    async def get(self, path: str) -> int:
        root = self.hook.url.removesuffix(self.hook.path)
        async with self._session.get(f"{root}{path}") as answer:
            return answer.status

    async def said(self, user: int, text: str) -> dict[str, Any]:
        """The update of a message, not brought yet."""
        return self.server.pending.pop(await self.server.say(user, text))

    async def listens(self) -> None:
        """Waits until Telegram was told of the address."""
        await self.server.until(lambda: self.server.count("setWebhook") > 0)


@pytest.fixture
async def bringer(server: TelegramServer, hook: Hook) -> AsyncIterator[Bringer]:
    timeout = aiohttp.ClientTimeout(total=PATIENCE)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        yield Bringer(server, hook, session)


class Line:
    """Counts the updates that have taken their place in the line of their chat."""

    def __init__(self) -> None:
        self._count, self._changed = 0, asyncio.Event()

    def note(self, update: Update) -> int:
        self._count += 1
        self._changed.set()
        return chat_of(update)

    async def holds(self, count: int) -> None:
        async with asyncio.timeout(PATIENCE):
            while self._count < count:
                self._changed.clear()
                await self._changed.wait()


@pytest.fixture
def line(monkeypatch: pytest.MonkeyPatch) -> Line:
    line = Line()
    monkeypatch.setattr(webhook, "chat_of", line.note)
    return line


async def test_telegram_is_told_where_to_bring_what_and_keeps_what_waits(
    server: TelegramServer, hook: Hook, bringer: Bringer
) -> None:
    async with Process(server, hook=hook).running():
        await bringer.listens()
    (told,) = [given for method, given in server.calls if method == "setWebhook"]
    assert (told["url"], told["secret_token"]) == (hook.url, hook.secret)
    assert told["allowed_updates"] == list(ALLOWED_UPDATES)
    assert not told.get("drop_pending_updates")
    assert server.count("getUpdates") == server.count("deleteWebhook") == 0


async def test_a_brought_update_is_accepted_only_after_its_answer(
    server: TelegramServer, hook: Hook, bringer: Bringer
) -> None:
    server.fail("sendMessage", "slow")
    process = Process(server, hook=hook)
    async with process.running(), asyncio.TaskGroup() as group:
        await bringer.listens()
        brought = group.create_task(bringer.post(await bringer.said(ANA, "hello")))
        await server.until(lambda: server.count("sendMessage") == 1)
        assert await process.count(ANA) == 1
        assert not brought.done()
        server.release()
        assert await brought == 200
        assert server.texts(ANA) == ["hello"]


async def test_an_update_brought_twice_has_the_effect_of_one(
    server: TelegramServer, hook: Hook, bringer: Bringer
) -> None:
    process = Process(server, hook=hook)
    async with process.running():
        await bringer.listens()
        update = await bringer.said(ANA, "hello")
        assert [await bringer.post(update) for _ in range(2)] == [200, 200]
    assert await process.count(ANA) == 1


async def test_a_chat_is_answered_in_order_and_holds_up_no_other(
    server: TelegramServer, hook: Hook, bringer: Bringer, line: Line
) -> None:
    server.fail("sendMessage", "slow", chat=ANA)
    async with Process(server, hook=hook).running(), asyncio.TaskGroup() as group:
        await bringer.listens()
        words = ["one", "two", "three", "four"]
        for place, word in enumerate(words, 1):
            group.create_task(bringer.post(await bringer.said(ANA, word)))
            await line.holds(place)
        assert await bringer.post(await bringer.said(BEN, "hello")) == 200
        assert server.texts(ANA) == []
        server.release()
        await server.heard(ANA, 4)
    assert server.texts(ANA) == words


async def test_a_press_is_answered(server: TelegramServer, hook: Hook, bringer: Bringer) -> None:
    async with Process(server, hook=hook).running():
        await bringer.listens()
        await bringer.post(await bringer.said(ANA, "hello"))
        pressed = await server.press(ANA, server.chat(ANA)[0], "yes")
        assert await bringer.post(server.pending.pop(pressed)) == 200
    assert server.texts(ANA) == ["hello", "pressed yes"]
    assert len(server.answered) == 1


@pytest.mark.parametrize("secret", ["", "open-sesame_8", "open-sesame_9x", "ö"])
async def test_nobody_else_can_bring_an_update(
    server: TelegramServer, hook: Hook, bringer: Bringer, secret: str
) -> None:
    process = Process(server, hook=hook)
    async with process.running():
        await bringer.listens()
        assert await bringer.post(await bringer.said(ANA, "hello"), secret) == 403
    assert server.count("sendMessage") == 0
    assert await process.store.load(ANA) is None


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b" " * (LARGEST_BODY + 1), 413),
        (b"", 400),
        (b"\xff\xfe", 400),
        (b"{", 400),
        (b"[" * 100_000, 400),
        (b"9" * 10_000, 400),
        ([], 400),
        ({}, 400),
        ({"update_id": "7"}, 400),
        ({"update_id": True}, 400),
        ({"update_id": 10**40}, 400),
        ({"update_id": 7}, 200),
        ({"update_id": 7, "message": "nonsense"}, 200),
        ({"update_id": 7, "message": {"message_id": "x", "chat": 5}}, 200),
    ],
)
async def test_a_body_that_is_no_update_is_refused(
    server: TelegramServer, hook: Hook, bringer: Bringer, body: Any, status: int
) -> None:
    async with Process(server, hook=hook).running():
        await bringer.listens()
        assert await bringer.post(body) == status
        assert await bringer.post(await bringer.said(BEN, "hello")) == 200
    assert server.texts(BEN) == ["hello"]


async def test_whoever_looks_after_it_can_ask_for_its_health(
    server: TelegramServer, hook: Hook, bringer: Bringer
) -> None:
    async with Process(server, hook=hook).running():
        await bringer.listens()
        paths = ["/healthz", hook.path, "/elsewhere"]
        assert [await bringer.get(path) for path in paths] == [200, 405, 404]


async def test_an_update_of_a_failing_store_is_to_be_brought_again(
    server: TelegramServer, hook: Hook, bringer: Bringer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webhook, "TRIED_FOR", 0.05)
    store = FailingStore(StoreError("the disk is full"), poisoned=ANA)
    async with Process(server, store=store, hook=hook).running():
        await bringer.listens()
        update = await bringer.said(ANA, "hello")
        assert await bringer.post(update) == 503
        store.poisoned = None
        store.faults.clear()
        assert await bringer.post(update) == 200
    assert server.texts(ANA)[-1] == "hello"


async def test_an_update_that_always_fails_is_set_aside(
    server: TelegramServer, hook: Hook, bringer: Bringer
) -> None:
    store = FailingStore(RuntimeError("secret"), poisoned=ANA)
    async with Process(server, store=store, hook=hook).running():
        await bringer.listens()
        assert await bringer.post(await bringer.said(ANA, "hello")) == 200
    assert store.loads == 3


async def test_a_stop_lets_the_turn_in_flight_finish_and_begins_no_other(
    server: TelegramServer, hook: Hook, bringer: Bringer, line: Line
) -> None:
    server.fail("sendMessage", "slow")
    process = Process(server, hook=hook)
    async with process.running(), asyncio.TaskGroup() as group:
        await bringer.listens()
        first = group.create_task(bringer.post(await bringer.said(ANA, "hello")))
        await server.until(lambda: server.count("sendMessage") == 1)
        second = group.create_task(bringer.post(await bringer.said(ANA, "in line")))
        await line.holds(2)
        process.stop.set()
        server.release()
        assert [await first, await second] == [200, 503]
    assert server.texts(ANA) == ["hello"]


async def test_an_update_cut_off_by_a_crash_is_answered_after_it(
    server: TelegramServer, hook: Hook, bringer: Bringer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webhook, "LAST_TURNS", 0.05)
    server.fail("sendMessage", "slow")
    before = Process(server, hook=hook)
    update = await bringer.said(ANA, "hello")
    async with before.killed():
        await bringer.listens()
        cut_off = asyncio.ensure_future(bringer.post(update))
        await server.until(lambda: server.count("sendMessage") == 1)
    with pytest.raises(aiohttp.ClientError):
        await cut_off
    after = Process(server, store=before.store, hook=hook)
    async with after.running():
        await server.until(lambda: server.count("setWebhook") == 2)
        assert await bringer.post(update) == 200
    assert server.texts(ANA) == ["hello"]
    assert await after.count(ANA) == 1


async def test_network_faults_pass(server: TelegramServer, hook: Hook, bringer: Bringer) -> None:
    server.fail("setWebhook", "drop_before")
    server.fail("setWebhook", status=502)
    async with Process(server, hook=hook).running():
        await server.until(lambda: server.count("setWebhook") == 3)
        assert await bringer.post(await bringer.said(ANA, "hello")) == 200


async def test_an_address_that_telegram_refuses_is_told(
    server: TelegramServer, hook: Hook
) -> None:
    why = "Bad Request: bad webhook: HTTPS url must be provided for webhook"
    server.fail("setWebhook", status=400, description=why)
    with pytest.raises(Misconfigured, match=r"SUBIRA_WEBHOOK_URL.*url must be") as caught:
        await Process(server, hook=hook).serve()
    assert hook.secret not in str(caught.value)


async def test_an_address_that_is_taken_is_told(server: TelegramServer) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        hook = Hook(port=taken.getsockname()[1])
        with pytest.raises(Misconfigured, match=r"SUBIRA_WEBHOOK_LISTEN: .*in use"):
            await Process(server, hook=hook).serve()
    assert server.count("setWebhook") == 0
