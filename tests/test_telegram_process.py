"""`subira run` as a process of its own, against Telegram on loopback."""

import asyncio
import json
import signal
import socket
import stat
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.codec import encode
from bot.stores.tiny import TinyStore
from bot.telegram.webhook import SECRET_HEADER
from coaching.model import Candidate
from tests.processes import Processes
from tests.telegram_server import Fault, TelegramServer

ANA = 11
WORDS = "I had an interview at Zanzibarium Ltd yesterday"
HUSH = "hush-hush_7"


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as running:
        yield running
        assert running.complaints == []


@pytest.fixture
async def processes(server: TelegramServer, tmp_path: Path) -> AsyncIterator[Processes]:
    async with Processes(server, tmp_path) as processes:
        processes.secrets |= {"zanzibarium", "interview at"}
        yield processes


def told(output: str) -> list[str]:
    return [line for line in output.splitlines() if line.startswith("subira: ")]


async def test_a_killed_process_answers_when_it_is_back(
    server: TelegramServer, processes: Processes
) -> None:
    server.fail("sendMessage", "slow")
    await server.say(ANA, WORDS)
    killed = await processes.start()
    await server.until(lambda: server.count("sendMessage") == 1)
    killed.kill()
    await killed.wait()
    back = await processes.start()
    assert "Zanzibarium" in (await server.heard(ANA, 1))[0].text
    back.send_signal(signal.SIGTERM)
    assert (await processes.end_of(back))[0] == 0
    assert server.pending == {}


async def test_a_process_killed_while_it_says_the_receipt_brings_nothing_back(
    server: TelegramServer, processes: Processes
) -> None:
    def receipt_is_slow(method: str, given: dict[str, Any]) -> Fault | None:
        last = "kimefutwa" in given.get("text", "")
        return Fault(method=method, kind="slow") if last else None

    server.weather = receipt_is_slow
    for words in (WORDS, "/forget everything", "ndiyo"):
        await server.say(ANA, words)
    killed = await processes.start()
    await server.until(lambda: "kimefutwa" in str(server.calls))
    killed.kill()
    await killed.wait()
    assert len(server.pending) == 3
    said = len(server.chat(ANA))
    server.weather = lambda method, given: None
    back = await processes.start()
    assert "kimefutwa" in (await server.heard(ANA, said + 1))[said].text
    back.terminate()
    await processes.end_of(back)
    assert server.pending == {}
    with TinyStore.opened(processes.data, processes.key_file) as store:
        record = await store.load(ANA)
    assert record
    assert record.candidate == Candidate()
    assert "zanzibar" not in json.dumps(encode(record)).lower()


async def test_what_a_process_leaves_on_the_disk_is_for_its_owner_alone(
    server: TelegramServer, processes: Processes
) -> None:
    await server.say(ANA, WORDS)
    running = await processes.start()
    await server.heard(ANA, 1)
    running.terminate()
    await processes.end_of(running)
    left = [path for path in processes.data.rglob("*") if path.is_file()]
    assert len(left) >= 2
    for path in (*left, processes.key_file):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert b"anzibar" not in path.read_bytes()
    assert not processes.key_file.is_relative_to(processes.data)


async def test_a_second_process_with_the_token_is_told_in_one_line(
    server: TelegramServer, processes: Processes
) -> None:
    server.fail("getUpdates", status=409, description="Conflict: terminated by other request")
    status, output = await processes.end_of(await processes.start())
    assert (status, len(told(output))) == (2, 1)
    assert "Traceback" not in output


async def test_a_second_process_on_the_data_is_told_in_one_line(
    server: TelegramServer, processes: Processes
) -> None:
    await processes.start()
    await server.until(lambda: server.count("getUpdates") >= 1)
    status, output = await processes.end_of(await processes.start())
    assert status == 2
    assert ["in use by another subira" in line for line in told(output)] == [True]


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"A" * 43 + b"=", "is not the key"), (None, "is missing"), (b"?", "holds no key")],
    ids=["wrong", "lost", "broken"],
)
async def test_a_key_that_does_not_serve_is_told_in_one_line_and_touches_nothing(
    server: TelegramServer, processes: Processes, content: bytes | None, words: str
) -> None:
    await server.say(ANA, WORDS)
    running = await processes.start()
    await server.heard(ANA, 1)
    running.terminate()
    await processes.end_of(running)
    before = {path: path.read_bytes() for path in processes.data.rglob("*.json")}
    if content is None:
        processes.key_file.unlink()
    else:
        processes.key_file.write_bytes(content)
    status, output = await processes.end_of(await processes.start())
    assert status == 2
    assert [words in line for line in told(output)] == [True]
    assert {path: path.read_bytes() for path in processes.data.rglob("*.json")} == before


async def test_updates_are_brought_to_a_webhook(server: TelegramServer, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    root = f"http://127.0.0.1:{port}"
    hook = {
        "SUBIRA_WEBHOOK_URL": f"{root}/a/hook",
        "SUBIRA_WEBHOOK_LISTEN": f"127.0.0.1:{port}",
        "SUBIRA_WEBHOOK_SECRET": HUSH,
    }
    update = json.dumps(server.pending.pop(await server.say(ANA, WORDS)))
    async with Processes(server, tmp_path, **hook) as processes, aiohttp.ClientSession() as client:
        processes.secrets |= {"zanzibarium", HUSH}
        running = await processes.start()
        await server.until(lambda: server.count("setWebhook") == 1)
        for body, secret, status in (
            (update, HUSH, 200),
            (update, "no", 403),
            (f"{HUSH} zanzibarium", HUSH, 400),
        ):
            headers = {SECRET_HEADER: secret}
            async with client.post(f"{root}/a/hook", data=body, headers=headers) as answer:
                assert answer.status == status
        async with client.get(f"{root}/healthz") as answer:
            assert answer.status == 200
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(f"{HUSH} zanzibarium\r\n\r\n".encode())
        assert b" 400 " in await reader.readline()
        writer.close()
        await client.close()
        assert len(server.chat(ANA)) == 1
        running.terminate()
        assert (await processes.end_of(running))[0] == 0


async def test_a_webhook_without_a_secret_is_told_before_anything_starts(
    server: TelegramServer, tmp_path: Path
) -> None:
    hook = {"SUBIRA_WEBHOOK_URL": "https://example.org/hook"}
    async with Processes(server, tmp_path, **hook) as processes:
        status, output = await processes.end_of(await processes.start())
    assert status == 2
    assert ["SUBIRA_WEBHOOK_SECRET" in line for line in told(output)] == [True]
    assert server.calls == []
