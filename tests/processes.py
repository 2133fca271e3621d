"""`subira run` as processes of its own, whose whole output is searched for what must stay out."""

import asyncio
import os
import sys
from asyncio.subprocess import Process
from pathlib import Path
from typing import Self

from tests.telegram_server import PATIENCE, TOKEN, TelegramServer

ROOT = Path(__file__).parents[1]


class Processes:
    """Starts processes on one data folder, hears all they write, and ends those that are left.

    Args:
        server: their Telegram.
        folder: theirs alone.
        more: further settings.
    """

    def __init__(self, server: TelegramServer, folder: Path, **more: str) -> None:
        self.data, self.key_file = folder / "data", folder / "keys" / "key"
        folder.mkdir(parents=True, exist_ok=True)
        #: Words that no process may ever write.
        self.secrets = {TOKEN.partition(":")[2]}
        self._folder = folder
        self._started: list[tuple[Process, Path]] = []
        kept = {name: value for name, value in os.environ.items() if name[:7] != "SUBIRA_"}
        self._environment = kept | {
            "SUBIRA_BOT_TOKEN": TOKEN,
            "SUBIRA_API_URL": server.url,
            "SUBIRA_DATA": str(self.data),
            "SUBIRA_KEY_FILE": str(self.key_file),
            "SUBIRA_LOG_LEVEL": "DEBUG",
            **more,
        }

    async def start(self, *, ahead: float | None = None, **more: str) -> Process:
        """Starts `subira run`, on a clock that is `ahead` seconds ahead where that is given.

        `more` are settings of this process alone.
        """
        program = ("bot",) if ahead is None else ("tests.shifted", str(ahead))
        output = self._folder / f"{len(self._started)}.log"
        with output.open("wb") as log:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", *program, "run"),
                cwd=ROOT,
                env=self._environment | more,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        self._started.append((process, output))
        return process

    async def end_of(self, process: Process) -> tuple[int, str]:
        """The status of a process and all that it wrote, once it has ended."""
        async with asyncio.timeout(PATIENCE):
            status = await process.wait()
        (output,) = [log for started, log in self._started if started is process]
        return status, output.read_text()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        """Kills whoever is left, and searches what all of them wrote."""
        for process, _ in self._started:
            if process.returncode is None:
                process.kill()
            await process.wait()
        for _, output in self._started:
            written = output.read_text().lower()
            found = [secret for secret in self.secrets if secret.lower() in written]
            assert not found, f"{output}: {found}"
