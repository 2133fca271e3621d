"""One sealed row a candidate in a PostgreSQL database that any number of processes share.

A turn holds one connection from its beginning to its end, and on it an advisory lock that is the
candidate's; it loads and saves on this connection only. So a save can succeed only while the lock
is held: where the connection is lost, the lock is free for others and the save fails with it.
Each save is a transaction of its own. The database must be reached directly, or through a pooler
that leaves a connection to one client (pgbouncer's session mode).
"""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from psycopg_pool import AsyncConnectionPool

from bot.codec import VERSION, Unknown, decode, encode
from bot.errors import StoreError, UnreadableRecord
from bot.ports import Record
from bot.stores.database import Connection, named_faults, pool_of, shown_address
from bot.stores.key import Key, read_key, require_fitting
from bot.stores.order import Locks
from bot.stores.sealed import TORN, sealed, unsealed
from bot.stores.seats import Seat, seated, sit_down

log = logging.getLogger("subira.store")

#: Candidates whose row is known by its id. House rule.
KEPT_USERS = 100_000

LOAD = "SELECT v, sealed FROM subira.record WHERE id = %s"
LOAD_ASIDE = "SELECT max(number) FROM subira.aside WHERE id = %s"
SAVE = """
    INSERT INTO subira.record (id, v, wake_at, sealed) VALUES (%s, %s, %s, %s)
    ON CONFLICT (id) DO UPDATE
    SET v = excluded.v, wake_at = excluded.wake_at, sealed = excluded.sealed
"""
#: A row of a newer program is left to that one.
WAKES = f"""
    SELECT wake_at, id FROM subira.record WHERE wake_at <= %s AND v <= {VERSION}
    ORDER BY wake_at, id LIMIT %s
"""  # noqa: S608 - a number of our own
SEALED = "SELECT id, sealed FROM subira.record WHERE id = ANY(%s)"
#: One statement, so that a row is never in both places and never in none.
SET_ASIDE = """
    WITH taken AS (DELETE FROM subira.record WHERE id = %s AND sealed = %s
                   RETURNING id, v, wake_at, sealed)
    INSERT INTO subira.aside (id, number, content)
    SELECT id, 1 + (SELECT coalesce(max(number), 0) FROM subira.aside a WHERE a.id = taken.id),
           convert_to(json_build_object('v', v, 'wake_at', wake_at, 'sealed', sealed)::text,
                      'UTF8')
    FROM taken RETURNING number
"""


class PostgresStore:
    """Keeps a sealed row a candidate; to be made by `opened`.

    Args:
        url: the database.
        key: seals the records and names their rows.
        company: in which this process may be.
        seat: the connection on which it says that it is here.
        pool: connections for the turns.
    """

    def __init__(
        self,
        url: str,
        key: Key,
        company: Seat,
        seat: Connection,
        pool: AsyncConnectionPool[Connection],
    ) -> None:
        self.seat = seat
        self._url = url
        self._company = company
        self._key = key
        self._pool = pool
        self._locks = Locks()
        self._held: dict[int, tuple[Connection, asyncio.Task[Any] | None]] = {}
        self._users: dict[str, int] = {}

    @classmethod
    @asynccontextmanager
    async def opened(
        cls, url: str, key_file: Path, seat: Seat = "guest"
    ) -> AsyncIterator["PostgresStore"]:
        """The store in a database.

        Args:
            url: the database.
            key_file: where the key lies.
            seat: in whose company this process may be.

        Raises:
            Locked: another process does not allow this one beside it.
            Unmigrated: the schema is missing or older.
            KeyFault: the key does not serve.
            StoreError: the database cannot be used.
        """
        async with AsyncExitStack() as stack:
            connection = await seated(url, None)
            stack.push_async_callback(connection.close)
            key = await fitting_key(connection, url, key_file)
            await sit_down(connection, seat)
            pool = await stack.enter_async_context(pool_of(url))
            store = cls(url, key, seat, connection, pool)
            stack.push_async_callback(store.get_up)
            yield store

    async def seated(self) -> Connection:
        """The connection on which this process says that it is here; a new one where it is lost.

        Raises:
            Locked: another process has taken the seat meanwhile.
            StoreError: the database cannot be used any more.
        """
        if self.seat.closed:
            self.seat = await seated(self._url, self._company)
        return self.seat

    async def get_up(self) -> None:
        """Leaves the seat to others."""
        await self.seat.close()

    @asynccontextmanager
    async def alone(self, user: int) -> AsyncIterator[None]:
        """Holds off every other turn of this candidate, in every process, while it is open."""
        async with self._locks.alone(user):
            with named_faults():
                connection = await self._pool.getconn()
            try:
                with named_faults():
                    await connection.execute("SELECT pg_advisory_lock(%s)", (self._lock(user),))
                self._held[user] = connection, asyncio.current_task()
                yield
            finally:
                self._held.pop(user, None)
                # The pool lets go of the lock before anybody else gets the connection.
                await self._pool.putconn(connection)

    async def load(self, user: int) -> Record | None:
        """The candidate's record, None where there is none."""
        name = self._key.name_of(user)
        async with self._connection(user) as connection:
            row = await (await connection.execute(LOAD, (name,))).fetchone()
            if row is None:
                found = await (await connection.execute(LOAD_ASIDE, (name,))).fetchone()
                if found and found[0]:
                    raise UnreadableRecord(_aside(name, found[0]))
                return None
            version, text = row
            if version > VERSION:
                raise StoreError(
                    f"{name[:8]}… is of version {version}, this program knows {VERSION}; "
                    "use the newer program that wrote it"
                )
            try:
                inner = unsealed(text, self._key.fernet)
                if inner["user"] != user:
                    raise Unknown("the record of somebody else")
                return decode(inner["record"], version)
            except TORN:
                raise UnreadableRecord(await self._set_aside(connection, name, text)) from None

    async def save(self, user: int, record: Record | None) -> None:
        """Replaces the candidate's record in one durable step; None erases it for good."""
        name = self._key.name_of(user)
        async with self._connection(user) as connection:
            if record is None:
                async with connection.transaction():
                    await connection.execute("DELETE FROM subira.record WHERE id = %s", (name,))
                    await connection.execute("DELETE FROM subira.aside WHERE id = %s", (name,))
                return
            text = sealed({"user": user, "record": encode(record)}, self._key.fernet)
            row = (name, VERSION, record.wake_at, text)
            if record.erased_at is None:
                await connection.execute(SAVE, row)
                return
            async with connection.transaction():
                await connection.execute("DELETE FROM subira.aside WHERE id = %s", (name,))
                await connection.execute(SAVE, row)

    async def wakes(self, by: datetime, most: int) -> tuple[tuple[datetime, int], ...]:
        """The earliest `most` of (wake_at, user) with `wake_at` not after `by`."""
        async with self._connection() as connection:
            rows = await (await connection.execute(WAKES, (by, most))).fetchall()
            await self._learn(connection, [name for _, name in rows if name not in self._users])
        return tuple((at, self._users[name]) for at, name in rows if name in self._users)

    async def _learn(self, connection: Connection, names: list[str]) -> None:
        """Learns whose rows these are; one that does not tell is set aside and wakes nobody."""
        if not names:
            return
        if len(self._users) > KEPT_USERS:
            self._users.clear()
        for name, text in await (await connection.execute(SEALED, (names,))).fetchall():
            try:
                self._users[name] = int(unsealed(text, self._key.fernet)["user"])
            except TORN:
                await self._set_aside(connection, name, text)

    async def _set_aside(self, connection: Connection, name: str, text: str) -> str:
        """Moves a row that cannot be read, whole, and names it in the log."""
        row = await (await connection.execute(SET_ASIDE, (name, text))).fetchone()
        aside = _aside(name, row[0] if row else 1)
        if row:
            log.error("unreadable record set aside as %s", aside)
        return aside

    def _lock(self, user: int) -> int:
        """The number of the candidate's lock; two who share one only wait for each other."""
        return int.from_bytes(bytes.fromhex(self._key.name_of(user)[:16]), signed=True)

    @asynccontextmanager
    async def _connection(self, user: int | None = None) -> AsyncIterator[Connection]:
        """The connection of the candidate's turn in that turn itself, any other elsewhere."""
        connection, task = self._held.get(user or 0, (None, None))
        with named_faults():
            if connection and task is asyncio.current_task():
                yield connection
            else:
                async with self._pool.connection() as connection:
                    yield connection


async def fitting_key(connection: Connection, url: str, key_file: Path) -> Key:
    """The key that the database is sealed with; notes its fingerprint on first use.

    Raises:
        KeyFault: the key is missing, no key, or another one.
    """
    place = shown_address(url)
    with named_faults():
        key = read_key(key_file, place, first_use=await _fingerprint(connection) is None)
        noted = "UPDATE subira.about SET key = %s WHERE key IS NULL"
        await connection.execute(noted, (key.fingerprint,))
        require_fitting(key, str(await _fingerprint(connection)), key_file, place)
    return key


async def _fingerprint(connection: Connection) -> str | None:
    row = await (await connection.execute("SELECT key FROM subira.about")).fetchone()
    return row[0] if row else None


def _aside(name: str, number: int) -> str:
    return f"subira.aside {name}/{number}"
