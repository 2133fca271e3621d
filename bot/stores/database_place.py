"""A database as a place between which and a folder sealed records can be carried, unopened."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import astuple
from pathlib import Path

from bot.stores.database import Connection, connected, named_faults, shown_address
from bot.stores.key import Key
from bot.stores.migrations import require_present
from bot.stores.places import Aside, Row, State
from bot.stores.postgres import SAVE, fitting_key
from bot.stores.seats import sit_down

SAVE_ASIDE = """
    INSERT INTO subira.aside (id, number, content) VALUES (%s, %s, %s)
    ON CONFLICT (id, number) DO UPDATE SET content = excluded.content
"""


class Database:
    """A database as a place; to be made by `opened`."""

    def __init__(self, connection: Connection, shown: str, key: Key) -> None:
        self.shown = shown
        self.key = key
        self._connection = connection

    @classmethod
    @asynccontextmanager
    async def opened(cls, url: str, key_file: Path) -> AsyncIterator["Database"]:
        """The database, in which nobody else may sit while the context is open.

        Raises:
            Locked: another process serves it.
            Unmigrated: the schema is missing or older.
            KeyFault: the key does not serve.
            StoreError: the database cannot be used.
        """
        connection = await connected(url)
        try:
            await require_present(connection)
            await sit_down(connection, "moving")
            key = await fitting_key(connection, url, key_file)
            with named_faults():
                yield cls(connection, shown_address(url), key)
        finally:
            await connection.close()

    async def state(self) -> State:
        """Where the records of this place are."""
        found = await self._connection.execute("SELECT place, state, other FROM subira.about")
        ((place, state, other),) = await found.fetchall()
        return State(place=place, state=state, other=other)

    async def mark(self, state: State) -> None:
        """Notes that durably."""
        noted = "UPDATE subira.about SET place = %s, state = %s, other = %s"
        await self._connection.execute(noted, astuple(state))

    async def names(self) -> list[str]:
        """The names of all records, in order."""
        found = await self._connection.execute("SELECT id FROM subira.record ORDER BY id")
        return [name for (name,) in await found.fetchall()]

    async def get(self, names: Sequence[str]) -> dict[str, Row | bytes]:
        """These records, as far as they are there."""
        wanted = "SELECT id, v, wake_at, sealed FROM subira.record WHERE id = ANY(%s)"
        rows = await (await self._connection.execute(wanted, (list(names),))).fetchall()
        return {n: Row(name=n, v=v, wake_at=at, sealed=sealed) for n, v, at, sealed in rows}

    async def put(self, rows: Sequence[Row]) -> None:
        """Stores records durably, in place of those of the same name."""
        async with self._connection.transaction(), self._connection.cursor() as cursor:
            await cursor.executemany(SAVE, [astuple(row) for row in rows])

    async def drop(self, names: Sequence[str]) -> None:
        """Erases records."""
        gone = "DELETE FROM subira.record WHERE id = ANY(%s)"
        await self._connection.execute(gone, (list(names),))

    async def asides(self) -> dict[Aside, bytes]:
        """All that was set aside."""
        rows = await (await self._connection.execute("TABLE subira.aside")).fetchall()
        return {(name, number): content for name, number, content in rows}

    async def put_aside(self, aside: Aside, content: bytes) -> None:
        """Stores something as set aside."""
        await self._connection.execute(SAVE_ASIDE, (*aside, content))

    async def drop_aside(self, aside: Aside) -> None:
        """Erases something that was set aside."""
        gone = "DELETE FROM subira.aside WHERE id = %s AND number = %s"
        await self._connection.execute(gone, aside)
