"""The one place that builds: settings in, a desk with its store, clock and bell out."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Literal
from zoneinfo import ZoneInfo

from bot.desk import MIND, Desk
from bot.errors import Misconfigured
from bot.ports import Store
from bot.settings import Settings
from coaching.model import Candidate

if TYPE_CHECKING:
    from bot.bell import SharedBell

Language = Literal["en", "sw"]
Seat = Literal["alone", "together", "guest", "look"]

#: How long a nudge on its way may take when the program is told to stop. House rule.
LAST_WORDS = timedelta(seconds=10)


def require_reading() -> None:
    """Loads the model that reads messages, before anybody is answered.

    Raises:
        Misconfigured: its files are missing or broken; the coach does not guess.
    """
    # The model's runtime reports its use to its makers unless told not to before its import.
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    from coaching.reading.intent import ModelUnusable, load_model

    try:
        load_model()
    except ModelUnusable as fault:
        raise Misconfigured(str(fault)) from fault


def newcomer(
    settings: Settings, zone: str | None = None, language: Language | None = None
) -> Candidate:
    """What a candidate is like who was never seen."""
    return Candidate(
        zone=zone or settings.default_zone,
        zone_known=zone is not None,
        language=language or "en",
        habits=settings.habits,
    )


@asynccontextmanager
async def opened_store(settings: Settings, seat: Seat = "guest") -> AsyncIterator[Store]:
    """The lasting store of the settings.

    Args:
        settings: say where it is.
        seat: in whose company this process may use a database; a folder is always held alone.
    """
    if settings.database_url:
        from bot.stores.postgres import PostgresStore

        url = settings.database_url.get_secret_value()
        async with PostgresStore.opened(url, settings.key_file, seat) as shared:
            yield shared
    else:
        from bot.stores.tiny import TinyStore

        with TinyStore.opened(settings.data, settings.key_file) as store:
            yield store


@contextmanager
def practice_store(settings: Settings, lasting: bool) -> Iterator[Store]:
    """The store of a practice talk: in memory, or in a folder, but never in the database."""
    if lasting:
        from bot.stores.tiny import TinyStore

        with TinyStore.opened(settings.data, settings.key_file) as store:
            yield store
    else:
        from bot.stores.memory import MemoryStore

        yield MemoryStore()


def serve_door(
    settings: Settings,
    *,
    lasting: bool,
    zone: str | None,
    language: Language | None,
    files: Path | None,
) -> None:
    """Serves the JSON-lines door on stdin and stdout until stdin ends."""
    from bot.clock import HandClock
    from bot.door import BEGINNING, Door

    require_reading()
    clock = HandClock(BEGINNING)
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    with practice_store(settings, lasting) as store:
        desk = Desk(store, clock, newcomer(settings, zone, language))
        Door(desk, clock, sys.stdout, files).serve(sys.stdin.buffer)


def talk(
    settings: Settings,
    *,
    lasting: bool,
    zone: str | None,
    language: Language | None,
    files: Path | None,
) -> None:
    """Talks in the terminal until the candidate leaves."""
    from rich.console import Console

    from bot.alarm import Alarm
    from bot.clock import WallClock
    from bot.terminal import Terminal

    require_reading()
    kept = f"kept in {settings.data}" if lasting else "kept in memory only, gone when you leave"
    greeting = (
        f"A practice talk with Subira, {kept}.\n"
        "Type what you would tell it, or the number of a button; "
        "/later 8d lets time pass, /quit leaves."
    )

    async def begin(store: Store) -> None:
        clock = WallClock()
        alarm = Alarm(store, clock)
        desk = Desk(store, clock, newcomer(settings, zone, language), expect=alarm.expect)
        await Terminal(desk, clock, alarm, Console(), files).talk(sys.stdin, greeting)

    sys.stdin.reconfigure(errors="replace")  # type: ignore[union-attr]
    with practice_store(settings, lasting) as store, suppress(KeyboardInterrupt):
        asyncio.run(begin(store))


def run(settings: Settings) -> None:
    """Serves Telegram until told to stop."""
    from bot.alarm import Alarm
    from bot.clock import WallClock
    from bot.metrics import Metrics
    from bot.monitor import monitored
    from bot.telegram import serve
    from bot.watching import WatchedDesk, WatchedStore, watched_log, watched_mind

    require_reading()

    async def begin() -> None:
        # Only one process can fetch updates; any number can take those that are brought.
        seat: Seat = "together" if settings.webhook_url else "alone"
        clock = WallClock()
        metrics = Metrics(clock)
        async with (
            opened_store(settings, seat) as kept,
            monitored(metrics, settings.metrics_listen),
        ):
            store = WatchedStore(kept, metrics)
            alarm: Alarm | SharedBell = Alarm(store, clock)
            if settings.database_url:
                from bot.bell import shared_bell

                alarm = shared_bell(kept, clock)
            mind = watched_mind(MIND, metrics)
            desk = Desk(store, clock, newcomer(settings), respond=mind, expect=alarm.expect)
            watched = WatchedDesk(desk, metrics)

            async def ring() -> None:
                await desk.ready.wait()
                await alarm.run(watched.wake)

            async with asyncio.TaskGroup() as group:
                bell = group.create_task(ring())
                try:
                    with watched_log(metrics):
                        await serve(watched, settings, watch=metrics.note_request)
                finally:
                    alarm.stop()
                    if desk.ready.is_set():
                        await asyncio.wait({bell}, timeout=LAST_WORDS.total_seconds())
                    bell.cancel()

    try:
        asyncio.run(begin())
    except ExceptionGroup as faults:
        raise faults.exceptions[0] from None


def read_stdin(settings: Settings, zone: str | None) -> None:
    """Reads messages line by line from stdin."""
    from bot.clock import WallClock
    from bot.reader import read_lines

    require_reading()
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    read_lines(
        sys.stdin.buffer,
        sys.stdout,
        now=WallClock().now,
        zone=ZoneInfo(zone or settings.default_zone),
        zone_given=zone is not None,
    )
