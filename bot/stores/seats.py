"""Which processes may use one database at the same time, told by an advisory lock.

Who sits alone (fetches updates) suffers nobody beside; those who sit together (webhook workers)
suffer each other. A guest looks or erases for a moment, which the lock of each candidate allows
at any time, but not while the records are being moved.
"""

from typing import Literal, TypeAlias, assert_never

from bot.errors import Locked, StoreError
from bot.stores.database import Connection, connected, named_faults
from bot.stores.migrations import require_present

Seat: TypeAlias = Literal["alone", "together", "guest", "look", "moving"]

#: Two numbers each that name the locks of the seats, of the bell, and of a move.
SEATS, BELL, MOVE = (0x53756269, 1), (0x53756269, 2), (0x53756269, 4)

TRY = "SELECT pg_try_advisory_lock(%s, %s)"
TRY_SHARED = "SELECT pg_try_advisory_lock_shared(%s, %s)"

TAKEN = """
    SELECT EXISTS (
        SELECT FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 2
        AND classid = %s AND objid = %s
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))
"""


async def seated(url: str, company: Seat | None) -> Connection:
    """A connection to a database that may be served, with a seat where that is wanted.

    Raises:
        Locked: others sit there whom this seat does not go with.
        Unmigrated: the schema is missing or older.
        StoreError: the database cannot be used, or its records may not be served.
    """
    connection = await connected(url)
    try:
        await require_present(connection)
        await refuse_unserved(connection)
        if company:
            await sit_down(connection, company)
    except BaseException:
        await connection.close()
        raise
    return connection


async def sit_down(connection: Connection, seat: Seat) -> None:
    """Takes a seat for as long as the connection lives.

    Args:
        connection: of this process alone.
        seat: "look" takes none, and only tells that somebody sits there.

    Raises:
        Locked: others sit there whom this seat does not go with.
    """
    match seat:
        case "alone":
            free = await _yes(connection, TRY, SEATS)
        case "together":
            free = await _yes(connection, TRY_SHARED, SEATS)
        case "guest":
            free = await _yes(connection, TRY_SHARED, MOVE)
        case "moving":
            free = await _yes(connection, TRY, SEATS) and await _yes(connection, TRY, MOVE)
        case "look":
            free = not await _yes(connection, TAKEN, SEATS)
        case _:
            assert_never(seat)
    if not free:
        raise Locked(
            "SUBIRA_DATABASE_URL: the database is in use by another subira; stop that one first. "
            "Several go together only where all of them have SUBIRA_WEBHOOK_URL"
        )


async def take_bell(connection: Connection) -> bool:
    """Whether the bell is now this connection's, for as long as it lives."""
    return await _yes(connection, TRY, BELL)


async def refuse_unserved(connection: Connection) -> None:
    """Sees to it that the records here may be served.

    Raises:
        StoreError: they were moved elsewhere, or are not all here yet.
    """
    with named_faults():
        row = await (await connection.execute("SELECT state FROM subira.about")).fetchone()
    state = row[0] if row else "live"
    if state == "moved":
        raise StoreError(
            "SUBIRA_DATABASE_URL: the records of this database were moved to another place; "
            "name that one, or move them back with `subira move`"
        )
    if state == "arriving":
        raise StoreError(
            "SUBIRA_DATABASE_URL: the records of this database have not all arrived; "
            "run the same `subira move` again"
        )


async def _yes(connection: Connection, question: str, numbers: tuple[int, int]) -> bool:
    with named_faults():
        row = await (await connection.execute(question.encode(), numbers)).fetchone()
    return bool(row and row[0])
