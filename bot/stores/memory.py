"""Records that last as long as the process, for practice talks and tests."""

from contextlib import AbstractAsyncContextManager
from datetime import datetime

from bot.ports import Record
from bot.stores.order import Locks, Wakes


class MemoryStore:
    """Keeps records in memory only."""

    def __init__(self) -> None:
        self._records: dict[int, Record] = {}
        self._wakes: Wakes[int] = Wakes()
        self._locks = Locks()

    def alone(self, user: int) -> AbstractAsyncContextManager[None]:
        """Holds off every other turn of this candidate while the context is open."""
        return self._locks.alone(user)

    async def load(self, user: int) -> Record | None:
        """The candidate's record, None where there is none."""
        return self._records.get(user)

    async def save(self, user: int, record: Record | None) -> None:
        """Replaces the candidate's record; None erases it."""
        self._wakes.set(user, record.wake_at if record else None)
        if record is None:
            self._records.pop(user, None)
        else:
            self._records[user] = record

    async def wakes(self, by: datetime, most: int) -> tuple[tuple[datetime, int], ...]:
        """The earliest `most` of (wake_at, user) with `wake_at` not after `by`."""
        return tuple(self._wakes.due(by, most))
