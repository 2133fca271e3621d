"""The way to a PostgreSQL database: connections that notice a lost peer, faults by our names."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TypeAlias

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg_pool import AsyncConnectionPool

from bot.errors import Misconfigured, StoreError, StoreGone

Connection: TypeAlias = psycopg.AsyncConnection[tuple[Any, ...]]

#: What a connection asks for unless the address says otherwise: a peer that is gone without a
#: word is noticed within some six seconds. Seconds, but for the last limit, in milliseconds.
MANNERS: dict[str, Any] = {
    "application_name": "subira",
    "connect_timeout": 5,
    "keepalives_idle": 3,
    "keepalives_interval": 1,
    "keepalives_count": 3,
    "tcp_user_timeout": 6000,
}
#: The same from the database's side: who is gone holds no lock for longer. A turn waits for
#: another one of its candidate as long as `lock_timeout`, less than an update is tried for.
#: A save that was confirmed is on the disk.
SESSION = """
    SET tcp_keepalives_idle = 3;
    SET tcp_keepalives_interval = 1;
    SET tcp_keepalives_count = 3;
    SET client_connection_check_interval = '2s';
    SET lock_timeout = '30s';
    SET timezone = 'UTC';
    SELECT set_config('synchronous_commit', 'on', false)
        WHERE current_setting('synchronous_commit') = 'off';
"""

#: Most turns at a time: 32 answers and 32 nudges. Idle connections are given back.
MOST_CONNECTIONS = 64
#: Seconds that a connection stays idle, and that a turn waits for one. House rules.
MOST_IDLE, PATIENCE = 30.0, 10.0
#: Seconds after which a lost connection is given up; the next turn asks for a new one at once.
RECONNECTING = 5.0


def conninfo_of(url: str) -> str:
    """What libpq needs to know, with our manners where the address has none.

    Raises:
        Misconfigured: it is no address; the message does not repeat it.
    """
    try:
        return make_conninfo(**{**MANNERS, **conninfo_to_dict(url)})
    except psycopg.Error:
        raise Misconfigured(
            "SUBIRA_DATABASE_URL: is no PostgreSQL address; "
            "write postgresql://user:password@host/name"
        ) from None


def shown_address(url: str) -> str:
    """The address without its password, for the operator's eyes."""
    known = conninfo_to_dict(conninfo_of(url))
    host = known.get("host") or "localhost"
    port = f":{known['port']}" if known.get("port") else ""
    return f"PostgreSQL {known.get('dbname') or known.get('user') or ''!s} at {host}{port}"


async def configure(connection: Connection) -> None:
    """Makes a new connection ours."""
    await connection.execute(SESSION)


async def connected(url: str) -> Connection:
    """A connection of its own, outside any pool.

    Raises:
        StoreGone: the database cannot be reached, or refuses us.
    """
    with named_faults():
        connection = await psycopg.AsyncConnection.connect(conninfo_of(url), autocommit=True)
        await configure(connection)
        return connection


def pool_of(url: str) -> AsyncConnectionPool[Connection]:
    """Connections for turns, not opened yet; whoever gives one back lets go of all its locks."""

    async def let_go(connection: Connection) -> None:
        await connection.execute("SELECT pg_advisory_unlock_all()")

    return AsyncConnectionPool(
        conninfo_of(url),
        connection_class=psycopg.AsyncConnection,
        kwargs={"autocommit": True},
        min_size=1,
        max_size=MOST_CONNECTIONS,
        max_idle=MOST_IDLE,
        timeout=PATIENCE,
        reconnect_timeout=RECONNECTING,
        configure=configure,
        check=AsyncConnectionPool.check_connection,
        reset=let_go,
        open=False,
    )


@contextmanager
def named_faults() -> Iterator[None]:
    """Turns a fault of the database into one of ours; its text may hold more than we show."""
    try:
        yield
    except (psycopg.OperationalError, psycopg.InterfaceError) as fault:
        raise StoreGone(
            f"SUBIRA_DATABASE_URL: the database cannot be used now ({_kind(fault)}); "
            "see that it runs, and that address and password are right"
        ) from fault
    except psycopg.Error as fault:
        raise StoreError(
            f"SUBIRA_DATABASE_URL: the database refuses what was asked ({_kind(fault)}); "
            "see its log, and that this user owns the schema 'subira'"
        ) from fault


def _kind(fault: psycopg.Error) -> str:
    return type(fault).__name__ + (f", {fault.sqlstate}" if fault.sqlstate else "")
