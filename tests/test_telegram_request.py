"""What each fault of the line means: surely not sent, refused for good, or unsure."""

import asyncio
import socket
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime

import pytest
from telegram import Bot, InputFile
from telegram.error import TelegramError

from bot.errors import NotSent, Refused, Unsure
from bot.telegram.request import Request
from bot.telegram.voice import kind_of, outcome_of
from tests.telegram_server import PATIENCE, TOKEN, TelegramServer

SECRET = TOKEN.partition(":")[2]
NOW = datetime(2026, 11, 23, 7, tzinfo=UTC)
#: Seconds that are waited for what never comes.
SOON = 0.05
Peer = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def bot_at(url: str, *, read_timeout: float = PATIENCE, connections: int = 4, **more: float):
    request = Request(
        connections, read_timeout=read_timeout, connect_timeout=more.get("connect", PATIENCE)
    )
    await request.initialize()
    try:
        yield Bot(TOKEN, base_url=f"{url}/bot", request=request)
    finally:
        await request.shutdown()


async def fault_of(bot: Bot) -> TelegramError:
    """The fault of one message, which names neither the token nor the words."""
    with pytest.raises(TelegramError) as caught:
        async with asyncio.timeout(PATIENCE):
            await bot.send_message(11, "secret words")
    told = "".join(traceback.format_exception(caught.value)) + kind_of(caught.value)
    assert "secret words" not in told.replace('"secret words")', "")
    assert SECRET not in told
    assert caught.value.__context__ is None or SECRET not in repr(caught.value.__context__)
    return caught.value


class Listener:
    """A server of which a test says what it does with each connection."""

    def __init__(self, peer: Peer) -> None:
        self.met = asyncio.Event()
        self._peer = peer
        self._open: set[asyncio.Task[None] | None] = set()

    async def __aenter__(self) -> "Listener":
        self._server = await asyncio.start_server(self._met, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        await asyncio.gather(*filter(None, self._open))

    async def _met(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._open.add(asyncio.current_task())
        self.met.set()
        with suppress(ConnectionError, asyncio.IncompleteReadError):
            await self._peer(reader, writer)
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()


async def request_read(reader: asyncio.StreamReader) -> None:
    await reader.readuntil(b"\r\n\r\n")


async def closes_at_once(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    pass


async def closes_after_reading(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await request_read(reader)


async def gives_half_an_answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await request_read(reader)
    writer.write(b'HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"ok": ')
    await writer.drain()


async def speaks_no_http(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await request_read(reader)
    writer.write(b"220 mail.example.org ESMTP\r\n")
    await writer.drain()


async def says_nothing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await request_read(reader)
    await reader.read()


@pytest.mark.parametrize(
    "peer", [closes_at_once, closes_after_reading, gives_half_an_answer, speaks_no_http]
)
async def test_a_connection_that_breaks_leaves_the_message_unsure(peer: Peer) -> None:
    async with Listener(peer) as listener, bot_at(listener.url) as bot:
        assert type(outcome_of(await fault_of(bot), NOW)) is Unsure


async def test_an_answer_that_does_not_come_leaves_the_message_unsure() -> None:
    async with Listener(says_nothing) as listener, bot_at(listener.url, read_timeout=SOON) as bot:
        fault = await fault_of(bot)
    assert type(outcome_of(fault, NOW)) is Unsure
    assert kind_of(fault) == "Unanswered/SocketTimeoutError"


async def test_a_request_may_name_its_own_time() -> None:
    async with Listener(says_nothing) as listener, bot_at(listener.url) as bot:
        with pytest.raises(TelegramError, match="SocketTimeoutError"):
            await bot.get_me(read_timeout=SOON)


async def test_a_refused_connection_means_not_sent() -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        url = f"http://127.0.0.1:{gone.getsockname()[1]}"
    async with bot_at(url) as bot:
        assert type(outcome_of(await fault_of(bot), NOW)) is NotSent


async def test_a_server_without_tls_means_not_sent() -> None:
    async with Listener(closes_at_once) as listener, bot_at(f"https{listener.url[4:]}") as bot:
        assert type(outcome_of(await fault_of(bot), NOW)) is NotSent


@pytest.fixture
def deaf() -> Iterator[str]:
    """The address of a server whose line is full, so that no connection ever comes about."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen(0)
        address = listening.getsockname()
        waiting = [socket.socket() for _ in range(4)]
        for caller in waiting:
            caller.setblocking(False)
            caller.connect_ex(address)
        yield f"http://127.0.0.1:{address[1]}"
        for caller in waiting:
            caller.close()


async def test_a_connection_that_does_not_come_about_means_not_sent(deaf: str) -> None:
    async with bot_at(deaf, connect=SOON) as bot:
        fault = await fault_of(bot)
    assert type(outcome_of(fault, NOW)) is NotSent
    assert kind_of(fault) == "NotReached/ConnectionTimeoutError"


async def test_no_free_connection_means_not_sent() -> None:
    async with (
        Listener(says_nothing) as listener,
        bot_at(listener.url, connections=1, connect=SOON) as bot,
    ):
        first = asyncio.ensure_future(bot.send_message(11, "first"))
        await listener.met.wait()
        fault = await fault_of(bot)
        first.cancel()
        await asyncio.wait((first,))
    assert type(outcome_of(fault, NOW)) is NotSent


async def test_a_closed_session_means_not_sent() -> None:
    async with bot_at("http://127.0.0.1:1") as bot:
        pass
    assert type(outcome_of(await fault_of(bot), NOW)) is NotSent


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as running:
        yield running


@pytest.mark.parametrize(
    ("kind", "status", "outcome"),
    [
        ("junk", 200, Unsure),
        ("status", 500, Unsure),
        ("status", 502, Unsure),
        ("status", 504, Unsure),
        ("status", 302, Unsure),
        ("status", 409, Unsure),
        ("status", 400, Refused),
        ("status", 403, Refused),
        ("status", 401, NotSent),
        ("status", 404, NotSent),
    ],
)
async def test_an_answer_tells_what_became_of_the_message(
    server: TelegramServer, kind: str, status: int, outcome: type
) -> None:
    server.fail("sendMessage", kind, status=status)  # type: ignore[arg-type]
    async with bot_at(server.url) as bot:
        assert type(outcome_of(await fault_of(bot), NOW)) is outcome
    assert server.count("sendMessage") == 1


async def test_too_many_requests_mean_not_sent_before_a_moment(
    server: TelegramServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    server.fail("sendMessage", status=429, description="Too Many Requests", retry_after=7)
    async with bot_at(server.url) as bot:
        outcome = outcome_of(await fault_of(bot), NOW)
    assert isinstance(outcome, NotSent)
    assert outcome.retry_at
    assert (outcome.retry_at - NOW).total_seconds() == 7


async def test_a_chat_that_moved_away_means_refused() -> None:
    answer = b'{"ok":false,"error_code":400,"parameters":{"migrate_to_chat_id":-5}}'

    async def moved(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await request_read(reader)
        head = f"HTTP/1.1 400 Bad Request\r\nContent-Length: {len(answer)}\r\n\r\n"
        writer.write(head.encode() + answer)
        await writer.drain()

    async with Listener(moved) as listener, bot_at(listener.url) as bot:
        assert type(outcome_of(await fault_of(bot), NOW)) is Refused


async def test_words_and_files_arrive_as_they_are(server: TelegramServer) -> None:
    words, content = "a=b&c 100 % ü\n<b>🙂</b>", bytes(range(256))
    async with bot_at(server.url) as bot:
        await bot.send_message(11, words)
        await bot.send_document(11, InputFile(content, filename="tag ü.ics"))
    (said, filed) = server.chat(11)
    assert said.text == words
    assert filed.file == ("tag ü.ics", content)


async def test_a_session_that_is_opened_twice_is_one(server: TelegramServer) -> None:
    request = Request(1, read_timeout=PATIENCE, connect_timeout=PATIENCE)
    for _ in range(2):
        await request.initialize()
    session = request._session
    await request.initialize()
    assert request._session is session
    for _ in range(2):
        await request.shutdown()
    assert session
    assert session.closed
