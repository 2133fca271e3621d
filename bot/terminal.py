"""The desk in a terminal: type, press buttons by their number, let time pass."""

import asyncio
import re
import threading
from contextlib import suppress
from datetime import timedelta, tzinfo
from html import unescape
from pathlib import Path
from typing import TextIO

from rich.console import Console
from rich.markup import escape
from rich.panel import Panel
from rich.text import Text

from bot.alarm import Alarm
from bot.clock import WallClock
from bot.desk import Desk
from bot.ports import File
from bot.practice import TAG, pass_time
from coaching.turns import Button, Event, Heard, Pressed, Say

#: The one who talks in a terminal.
USER = 1
#: Takes "/later 8d", "/later 2 weeks"; refuses "/later soon".
LATER = re.compile(r"/later\s+([0-9]{1,4})\s*(h|d|w)[a-z]{0,6}", re.IGNORECASE)
UNITS = {"h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}
STYLES = {"b": "bold", "i": "italic", "code": "cyan", "pre": "cyan"}


class Terminal:
    """One practice talk.

    Args:
        desk: gets its voice from here.
        clock: the desk's clock, which `/later` moves.
        alarm: rings the desk.
        console: where the coach speaks.
        files: folder for attached files; None where they are only named.
    """

    def __init__(
        self, desk: Desk, clock: WallClock, alarm: Alarm, console: Console, files: Path | None
    ) -> None:
        self._desk = desk
        self._clock = clock
        self._alarm = alarm
        self._console = console
        self._files = files
        self._buttons: list[Button] = []
        self._prompted = False
        desk.attach(self)

    async def talk(self, lines: TextIO, greeting: str) -> None:
        """Talks until `/quit` or the end of `lines`."""
        self._console.print(escape(greeting), style="dim", highlight=False)
        typed = _typed(lines)
        async with asyncio.TaskGroup() as group:
            bell = group.create_task(self._alarm.run(self._desk.wake))
            if await self._desk.candidate(USER) is None:
                await self._take("/start")
            self._prompt()
            while (line := await typed.get()) is not None:
                line = line.strip()
                if line == "/quit":
                    break
                if line:
                    await self._take(line)
                self._prompt()
            bell.cancel()

    async def ready(self, user: int) -> None:
        """A terminal can always be written to."""

    async def say(self, user: int, say: Say, files: tuple[File, ...]) -> None:
        """Shows one message, its buttons by number."""
        text = styled(say.text)
        for row in say.buttons:
            self._buttons += row
            first = len(self._buttons) - len(row) + 1
            labels = (f"[{n}] {button.label}" for n, button in enumerate(row, first))
            text.append("\n" + "   ".join(labels), style="green")
        for file in files:
            text.append(f"\n({self._kept(file)})", style="dim")
        at = self._clock.now().astimezone(await self._zone())
        heading = f"Subira, {at:%a %d %b %H:%M}" + (" (nudge)" if say.nudge else "")
        style = "yellow" if say.nudge else "blue"
        self._console.print()
        self._console.print(
            Panel(text, title=heading, title_align="left", border_style=style, highlight=False)
        )
        if self._prompted:
            self._prompt()

    async def _take(self, line: str) -> None:
        self._prompted = False
        if line.lower().startswith("/later"):
            await self._later(line)
            return
        event: Event = Heard(text=line)
        if line.isascii() and line.isdigit() and 0 < int(line[:4]) <= len(self._buttons):
            event = Pressed(button=self._buttons[int(line[:4]) - 1].id)
        said_before, self._buttons = self._buttons, []
        taken = await self._desk.turn(USER, event)
        if taken.keeps_buttons and not self._buttons:
            self._buttons = said_before

    async def _later(self, line: str) -> None:
        """Lets time pass; what falls due meanwhile comes at its own moment."""
        match = LATER.fullmatch(line)
        if not match:
            self._console.print("Write /later 3h, /later 8d or /later 2w.", style="dim")
            return
        until = self._clock.now() + int(match[1]) * UNITS[match[2].lower()]
        await pass_time(self._desk, until)
        self._alarm.look()
        at = self._clock.now().astimezone(await self._zone())
        self._console.print(f"It is now {at:%A %d %B, %H:%M}.", style="dim", highlight=False)

    async def _zone(self) -> tzinfo:
        record = await self._desk.store.load(USER)
        known = record.candidate if record and not record.erased_at else self._desk.newcomer
        return known.tz

    def _kept(self, file: File) -> str:
        name = Path(file.name).name
        if self._files is None:
            return f"file {name}; start with --files FOLDER to keep it"
        try:
            (self._files / name).write_bytes(file.content)
        except OSError as fault:
            return f"file {name} could not be kept in {self._files} ({fault.strerror})"
        return f"file {self._files / name}"

    def _prompt(self) -> None:
        self._prompted = True
        self._console.print("You: ", end="", style="bold", highlight=False)


def styled(html: str) -> Text:
    """A message as a terminal shows it: `Go <b>now</b>` -> "Go " and a bold "now"."""
    text, styles, at = Text(), [""], 0
    for tag in TAG.finditer(html):
        text.append(unescape(html[at : tag.start()]), style=styles[-1])
        at = tag.end()
        if not tag[1]:
            styles.append(STYLES[tag[2]])
        elif len(styles) > 1:
            styles.pop()
    text.append(unescape(html[at:]), style=styles[-1])
    return text


def _typed(lines: TextIO) -> "asyncio.Queue[str | None]":
    """The lines as they come, then None; read in a thread, so that a nudge need not wait."""
    loop, queue = asyncio.get_running_loop(), asyncio.Queue[str | None]()

    def pump() -> None:
        with suppress(RuntimeError):  # the talk ended meanwhile, and its loop with it
            for line in lines:
                loop.call_soon_threadsafe(queue.put_nowait, line)
            loop.call_soon_threadsafe(queue.put_nowait, None)

    threading.Thread(target=pump, name="typed lines", daemon=True).start()
    return queue
