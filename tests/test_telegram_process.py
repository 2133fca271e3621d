"""`subira run` as a process of its own, against Telegram on loopback."""

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from tests.telegram_server import PATIENCE, TOKEN, TelegramServer

ANA = 11
ROOT = Path(__file__).parents[1]

Start = Callable[[], Awaitable[Process]]


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as running:
        yield running
        assert running.complaints == []


@pytest.fixture
async def start(server: TelegramServer, tmp_path: Path) -> AsyncIterator[Start]:
    settings = {
        "SUBIRA_BOT_TOKEN": TOKEN,
        "SUBIRA_API_URL": server.url,
        "SUBIRA_DATA": str(tmp_path / "data"),
        "SUBIRA_KEY_FILE": str(tmp_path / "keys" / "key"),
    }
    others = {name: value for name, value in os.environ.items() if not name.startswith("SUBIRA_")}
    started: list[Process] = []

    async def begin() -> Process:
        command = (sys.executable, "-m", "bot", "run")
        process = await asyncio.create_subprocess_exec(
            *command, cwd=ROOT, env={**others, **settings}, stderr=PIPE
        )
        started.append(process)
        return process

    yield begin
    for process in started:
        if process.returncode is None:
            process.kill()
        await process.communicate()


async def end_of(process: Process) -> tuple[int | None, str]:
    async with asyncio.timeout(PATIENCE):
        _, errors = await process.communicate()
    return process.returncode, errors.decode()


async def test_a_killed_process_answers_when_it_is_back(
    server: TelegramServer, start: Start
) -> None:
    server.fail("sendMessage", "slow")
    await server.say(ANA, "/start")
    killed = await start()
    await server.until(lambda: server.count("sendMessage") == 1)
    killed.kill()
    await killed.wait()
    back = await start()
    await server.heard(ANA, 1)
    back.send_signal(signal.SIGTERM)
    status, errors = await end_of(back)
    assert (status, server.pending) == (0, {})
    assert TOKEN.partition(":")[2] not in errors


async def test_a_second_process_with_the_token_is_told_in_one_line(
    server: TelegramServer, start: Start
) -> None:
    server.fail("getUpdates", status=409, description="Conflict: terminated by other request")
    status, errors = await end_of(await start())
    told = [line for line in errors.splitlines() if line.startswith("subira: ")]
    assert (status, len(told)) == (2, 1)
    assert "Traceback" not in errors
    assert TOKEN.partition(":")[2] not in errors
