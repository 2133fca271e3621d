"""The doorbell where several processes share a database: one of them rings, the others stand by.

The bell is an advisory lock of one connection, so the database frees it as soon as the process
that holds it is gone. Two that ring for a moment, because one does not know yet that it lost the
bell, do no harm: each candidate's lock lets them in one after the other, and the second finds
nothing to do.
"""

import asyncio
import logging
from datetime import datetime

from bot.alarm import LOOK_EVERY, Alarm, Ring
from bot.errors import Locked, StoreGone
from bot.ports import Clock, Store
from bot.stores.database import Connection, named_faults
from bot.stores.postgres import PostgresStore
from bot.stores.seats import take_bell

log = logging.getLogger("subira.bell")

#: Where the others tell whoever rings of a moment, as ISO text.
CHANNEL = "subira_wake"
#: Seconds between two tries for the bell, and before the next try for a lost database.
TRY_EVERY = 1.0
#: Seconds after which whoever rings looks up, to see whether it is to stop.
LISTEN_FOR = 0.5


class SharedBell:
    """An alarm that rings only while the bell is this process's own.

    Args:
        store: knows the moments, and holds the seat of this process.
        clock: tells the time.
    """

    def __init__(self, store: PostgresStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._alarm: Alarm | None = None
        self._told: asyncio.Queue[datetime | None] = asyncio.Queue()
        self._stopped = False

    def expect(self, at: datetime) -> None:
        """Learns of a moment that was just stored; whoever rings is told where that is another."""
        if self._alarm:
            self._alarm.expect(at)
        elif at - self._clock.now() < LOOK_EVERY:
            # Whoever rings finds what lies further ahead when it looks next.
            self._told.put_nowait(at)

    def stop(self) -> None:
        """Rings for nobody else; `run` ends when those who were rung for are dealt with."""
        self._stopped = True
        self._told.put_nowait(None)
        if self._alarm:
            self._alarm.stop()

    async def run(self, ring: Ring) -> None:
        """Rings while it may, until stopped.

        Raises:
            Locked: the database came back, and another process has taken the seat meanwhile.
        """
        fault: Locked | None = None
        async with asyncio.TaskGroup() as group:
            while not self._stopped and not fault:
                try:
                    connection = await self._store.seated()
                    if await self._stood_by(connection):
                        await self._reign(connection, ring, group)
                except StoreGone as gone:
                    log.warning("bell out of reach: %s", gone)
                    await self._store.seat.close()
                    await self._heard()
                except Locked as locked:
                    fault = locked
        if fault:
            raise fault

    async def _stood_by(self, connection: Connection) -> bool:
        """Waits for the bell, and tells of moments meanwhile; False where it is to stop."""
        while not await take_bell(connection):
            if at := await self._heard():
                with named_faults():
                    notify = "SELECT pg_notify(%s, %s)"
                    await connection.execute(notify, (CHANNEL, at.isoformat()))
            if self._stopped:
                return False
        return not self._stopped

    async def _heard(self) -> datetime | None:
        """The next moment that the others are to be told of, None after a while."""
        try:
            async with asyncio.timeout(TRY_EVERY):
                return await self._told.get()
        except TimeoutError:
            return None

    async def _reign(self, connection: Connection, ring: Ring, group: asyncio.TaskGroup) -> None:
        """Rings until the connection is lost or it is to stop."""
        with named_faults():
            await connection.execute(f"LISTEN {CHANNEL}".encode())
        log.info("ringing the bell")
        alarm = self._alarm = Alarm(self._store, self._clock)
        group.create_task(alarm.run(ring))
        try:
            with named_faults():
                while not self._stopped:
                    async for note in connection.notifies(timeout=LISTEN_FOR):
                        alarm.expect(datetime.fromisoformat(note.payload))
        finally:
            self._alarm = None
            alarm.stop()


def shared_bell(store: Store, clock: Clock) -> SharedBell:
    """The bell of a store in a database."""
    assert isinstance(store, PostgresStore)  # noqa: S101 - tells the type to whoever reads
    return SharedBell(store, clock)
