"""The doorbell: rings for the earliest that is due; the store alone knows what that is.

One timer for the next due moment, whatever the number of candidates, and a look at the wall
clock every half minute, because a machine that slept wakes with a timer that is late.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.clock import WallClock
from bot.errors import StoreError
from bot.logs import whereabouts
from bot.ports import Clock, Store

log = logging.getLogger("subira.alarm")

Ring = Callable[[int], Awaitable[None]]

#: How often the wall clock is looked at, and a candidate tried again whose ring changed nothing.
LOOK_EVERY = timedelta(seconds=30)
#: How long after a fault of the store it is asked again who is due. House rule.
LOOK_AGAIN_AFTER = timedelta(seconds=1)
#: Candidates rung for at the same time. House rule.
AT_ONCE = 32
#: Later than anything that is due.
FOR_EVER = datetime.max.replace(tzinfo=UTC)


class Alarm:
    """Rings for every candidate whose moment has come.

    Args:
        store: knows the moments.
        clock: tells the time; in a practice talk it runs ahead of the wall.
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._bell = asyncio.Event()
        self._next: datetime | None = None
        self._scheduler: AsyncIOScheduler | None = None
        self._stopped = False
        self._ringing: set[int] = set()
        self._vain: dict[int, datetime] = {}

    def expect(self, at: datetime) -> None:
        """Learns of a moment that was just stored."""
        if self._next is None or at < self._next:
            self._set(at)

    def look(self) -> None:
        """Looks at once, because the clock was moved."""
        self._vain.clear()
        self._bell.set()

    def stop(self) -> None:
        """Rings for nobody else; `run` ends when those who were rung for are dealt with."""
        self._stopped = True
        self._bell.set()

    async def run(self, ring: Ring) -> None:
        """Rings until stopped.

        Args:
            ring: wakes one candidate; a fault of one is logged and tried again later.
        """
        defaults = {"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        scheduler = AsyncIOScheduler(timezone=UTC, job_defaults=defaults)
        scheduler.add_job(self._tick, "interval", seconds=LOOK_EVERY.total_seconds())
        self._scheduler = scheduler
        scheduler.start()
        try:
            async with asyncio.TaskGroup() as group:
                while not self._stopped:
                    self._bell.clear()
                    try:
                        for user, at in await self._due():
                            self._ringing.add(user)
                            group.create_task(self._ring_one(ring, user, at))
                        await self._set_next()
                    except StoreError as fault:
                        log.error("looking who is due failed: %s", fault)
                        self._set(self._clock.now() + LOOK_AGAIN_AFTER)
                    await self._bell.wait()
        finally:
            self._scheduler = None
            scheduler.shutdown(wait=False)

    async def _due(self) -> list[tuple[int, datetime]]:
        free = AT_ONCE - len(self._ringing)
        return await self._waiting(self._clock.now(), free) if free else []

    async def _waiting(self, by: datetime, count: int) -> list[tuple[int, datetime]]:
        """The earliest who wait for a ring; looks further where the first ones are rung for."""
        most = AT_ONCE + count
        while True:
            earliest = await self._store.wakes(by, most)
            waiting = [(user, at) for at, user in earliest if self._waits(user, at)]
            if waiting or len(earliest) < most:
                return waiting[:count]
            most *= 2

    def _waits(self, user: int, at: datetime) -> bool:
        return user not in self._ringing and self._vain.get(user) != at

    async def _ring_one(self, ring: Ring, user: int, at: datetime) -> None:
        # A ring that leaves the moment as it was is not repeated before the next look.
        self._vain[user] = at
        try:
            await ring(user)
        except Exception as fault:  # noqa: BLE001 - one candidate's fault must not stop the others
            kind, place = type(fault).__name__, whereabouts(fault)
            log.error("ring failed user=%d error=%s at=%s", user, kind, place)
        finally:
            self._ringing.discard(user)
            self._bell.set()

    async def _set_next(self) -> None:
        self._next = None
        if len(self._ringing) >= AT_ONCE:
            # The bell is set by the first ring that ends; a timer for what is due would spin.
            return
        waiting = await self._waiting(FOR_EVER, 1)
        for _, at in waiting:
            self._set(at)

    def _set(self, at: datetime) -> None:
        self._next = at
        if self._scheduler is None:
            return
        ahead = max(at - self._clock.now(), timedelta())
        self._scheduler.add_job(
            self._knock,
            "date",
            run_date=WallClock().now() + min(ahead, timedelta(days=1)),
            id="next",
            replace_existing=True,
        )

    async def _tick(self) -> None:
        self.look()

    async def _knock(self) -> None:
        self._bell.set()
