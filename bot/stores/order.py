"""The order of things inside one process: one turn at a time, and who is to be woken next."""

import asyncio
from bisect import bisect_left, insort
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Generic, TypeVar

K = TypeVar("K", int, str)


class Locks:
    """One lock a candidate, dropped when nobody holds or awaits it."""

    def __init__(self) -> None:
        self._locks: dict[int, tuple[asyncio.Lock, int]] = {}

    @asynccontextmanager
    async def alone(self, user: int) -> AsyncIterator[None]:
        """Holds off every other turn of this candidate while the context is open."""
        lock, count = self._locks.get(user, (asyncio.Lock(), 0))
        self._locks[user] = (lock, count + 1)
        try:
            async with lock:
                yield
        finally:
            lock, count = self._locks.pop(user)
            if count > 1:
                self._locks[user] = (lock, count - 1)

    def __len__(self) -> int:
        return len(self._locks)


class Wakes(Generic[K]):
    """When whom to wake, earliest first; a change costs the same for one and for 100,000.

    Args:
        entries: what is known at the start, in any order.
    """

    def __init__(self, entries: Iterable[tuple[datetime, K]] = ()) -> None:
        self._order: list[tuple[datetime, K]] = sorted(entries)
        self._at: dict[K, datetime] = {key: at for at, key in self._order}

    def set(self, key: K, at: datetime | None) -> None:
        """Notes that `key` is to be woken at `at`, or no more."""
        before = self._at.pop(key, None)
        if before is not None:
            del self._order[bisect_left(self._order, (before, key))]
        if at is not None:
            self._at[key] = at
            insort(self._order, (at, key))

    def due(self, by: datetime, most: int) -> list[tuple[datetime, K]]:
        """The earliest `most` entries with a moment not after `by`."""
        found = []
        for at, key in self._order[:most]:
            if at > by:
                break
            found.append((at, key))
        return found
