"""How long the bot waits for what, and how it gives up a wait."""

import asyncio
from asyncio import FIRST_COMPLETED
from collections.abc import Coroutine
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, TypeVar

from telegram.error import RetryAfter

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long the polling waits for what.

    `long_poll` is how long Telegram may hold a call that has nothing to tell (its own cap is
    50 s). `straggler` is how long a fetched update may hold up the next call; asking for the same
    offset sooner makes Telegram slow down. `first` and `longest` bound the wait after a fault,
    which doubles each time. House rules but for the caps.
    """

    long_poll: timedelta = timedelta(seconds=45)
    straggler: timedelta = timedelta(seconds=3.5)
    first: timedelta = timedelta(seconds=1)
    longest: timedelta = timedelta(seconds=60)

    async def pause(
        self, stop: asyncio.Event, failures: int, error: Exception | None = None
    ) -> None:
        """Waits after that many failures in a row, or as long as Telegram asked for.

        Args:
            stop: ends the wait.
            failures: how many there were, from 1 on.
            error: the last of them.
        """
        doubled: timedelta = self.first * 2 ** min(failures - 1, 16)
        wait = min(doubled, self.longest)
        if isinstance(error, RetryAfter):
            wait = max(wait, seconds_of(error))
        await unless_set(stop, stop.wait(), wait)


def seconds_of(error: RetryAfter) -> timedelta:
    """How long Telegram asks to be left alone."""
    wait = error.retry_after
    return wait if isinstance(wait, timedelta) else timedelta(seconds=wait)


async def unless_set(
    stop: asyncio.Event, work: Coroutine[Any, Any, T], limit: timedelta | None = None
) -> T | None:
    """The result of `work`; None where `stop` was set or the time was over before."""
    task = asyncio.ensure_future(work)
    stopping = asyncio.ensure_future(stop.wait())
    seconds = limit.total_seconds() if limit else None
    try:
        await asyncio.wait((task, stopping), timeout=seconds, return_when=FIRST_COMPLETED)
        return task.result() if task.done() else None
    finally:
        task.cancel()
        stopping.cancel()
        await asyncio.gather(task, stopping, return_exceptions=True)
