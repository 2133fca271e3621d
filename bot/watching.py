"""Store, mind, desk and log as they are, with what they do counted."""

import logging
from collections.abc import Iterator
from contextlib import AbstractAsyncContextManager, contextmanager
from datetime import datetime

from bot.clock import seconds
from bot.desk import Desk, Taken
from bot.metrics import Metrics
from bot.mind import Respond
from bot.ports import Clock, Record, Store, Voice
from coaching.model import Candidate
from coaching.turns import Event, Turn, Woken


class WatchedStore:
    """A store whose deeds are timed and whose faults are counted.

    Args:
        store: the store.
        metrics: where it is noted.
    """

    def __init__(self, store: Store, metrics: Metrics) -> None:
        self._store = store
        self._metrics = metrics
        self._owed: dict[int, int] = {}

    def alone(self, user: int) -> AbstractAsyncContextManager[None]:
        """Holds off every other turn of this candidate while the context is open."""
        return self._store.alone(user)

    async def load(self, user: int) -> Record | None:
        """The candidate's record, None where there is none."""
        with self._timed("load"):
            record = await self._store.load(user)
        self._note_owed(user, record)
        return record

    async def save(self, user: int, record: Record | None) -> None:
        """Replaces the candidate's record; None erases it."""
        with self._timed("erase" if record is None else "save"):
            await self._store.save(user, record)
        self._note_owed(user, record)

    async def wakes(self, by: datetime, most: int) -> tuple[tuple[datetime, int], ...]:
        """The earliest `most` of (wake_at, user) with `wake_at` not after `by`."""
        with self._timed("wakes"):
            return await self._store.wakes(by, most)

    @contextmanager
    def _timed(self, deed: str) -> Iterator[None]:
        began = seconds()
        try:
            yield
        except Exception as fault:
            self._metrics.store_errors.labels(deed, type(fault).__name__).inc()
            raise
        self._metrics.store_seconds.labels(deed).observe(seconds() - began)

    def _note_owed(self, user: int, record: Record | None) -> None:
        before = self._owed.pop(user, 0)
        now = len(record.owed) if record else 0
        if now:
            self._owed[user] = now
        self._metrics.owed.inc(now - before)


class WatchedDesk:
    """A desk whose turns are timed and counted.

    Args:
        desk: the desk.
        metrics: where it is noted.
    """

    def __init__(self, desk: Desk, metrics: Metrics) -> None:
        self._desk = desk
        self._metrics = metrics

    @property
    def clock(self) -> Clock:
        """Tells the time."""
        return self._desk.clock

    def attach(self, voice: Voice) -> None:
        """Gives the desk its voice."""
        self._desk.attach(voice)

    async def wake(self, user: int) -> None:
        """Lets the mind look whether something is due for this candidate."""
        await self.turn(user, Woken())

    async def turn(
        self,
        user: int,
        event: Event,
        *,
        key: str | None = None,
        update: str | None = None,
        language: str | None = None,
    ) -> Taken:
        """Deals with one event, from loading the record to saying the answers."""
        kind, outcome, began = type(event).__name__, "failed", seconds()
        if key:
            self._metrics.note_update()
        try:
            taken = await self._desk.turn(user, event, key=key, update=update, language=language)
            outcome = "repeated" if taken.repeated else "kept" if taken.kept else "ignored"
        finally:
            self._metrics.turns.labels(kind, outcome).inc()
            self._metrics.turn_seconds.labels(kind).observe(seconds() - began)
        return taken


class LogCount(logging.Handler):
    """Counts warnings and errors by the logger that they come from."""

    def __init__(self, metrics: Metrics) -> None:
        super().__init__(logging.WARNING)
        self._metrics = metrics

    def emit(self, record: logging.LogRecord) -> None:
        """Counts one."""
        self._metrics.log_lines.labels(record.levelname, record.name).inc()


def watched_mind(respond: Respond, metrics: Metrics) -> Respond:
    """The mind's door, timed, with what becomes of nudges counted."""

    def watched(candidate: Candidate, event: Event, now: datetime) -> Turn:
        began = seconds()
        turn = respond(candidate, event, now)
        metrics.mind_seconds.labels(type(event).__name__).observe(seconds() - began)
        metrics.note_nudges(candidate, event, turn.candidate)
        return turn

    return watched


@contextmanager
def watched_log(metrics: Metrics) -> Iterator[None]:
    """Counts what goes to the log while the context is open."""
    handler = LogCount(metrics)
    logging.getLogger().addHandler(handler)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(handler)
