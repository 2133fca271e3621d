"""The versions of the database's schema, from nothing to the present one."""

from importlib.resources import files

from bot.errors import StoreError, Unmigrated
from bot.stores.database import Connection, connected, named_faults

#: Keeps two migrations apart; any number that no other lock has.
MIGRATING = (0x53756269, 3)


def steps() -> tuple[str, ...]:
    """The SQL of each version, the first one first."""
    folder = files("bot.stores") / "schema"
    names = sorted(file.name for file in folder.iterdir() if file.name.endswith(".sql"))
    return tuple((folder / name).read_text(encoding="utf-8") for name in names)


async def version_of(connection: Connection) -> int:
    """The version of the schema in the database, 0 where there is none."""
    with named_faults():
        found = await connection.execute("SELECT to_regclass('subira.about') IS NOT NULL")
        if (await found.fetchone()) == (False,):
            return 0
        row = await (await connection.execute("SELECT version FROM subira.about")).fetchone()
        return int(row[0]) if row else 0


async def require_present(connection: Connection) -> None:
    """Sees to it that database and program belong together.

    Raises:
        Unmigrated: the schema is missing or older.
        StoreError: it is newer than this program knows.
    """
    found, wanted = await version_of(connection), len(steps())
    _refuse_newer(found, wanted)
    if found < wanted:
        raise Unmigrated(
            f"SUBIRA_DATABASE_URL: the database is at schema version {found}, this program needs "
            f"{wanted}; back it up, then run `subira check --migrate`"
        )


async def brought_up(url: str) -> tuple[int, int]:
    """Migrates the database at an address; from which version and to which.

    Raises:
        StoreError: it cannot be reached, or `migrate` fails.
    """
    async with await connected(url) as connection:
        return await migrate(connection)


async def migrate(connection: Connection) -> tuple[int, int]:
    """Brings the schema to the present version in one step; from which and to which.

    Raises:
        StoreError: the schema is newer than this program knows, or a step fails; nothing changed.
    """
    wanted = len(steps())
    with named_faults():
        async with connection.transaction():
            await connection.execute("SELECT pg_advisory_xact_lock(%s, %s)", MIGRATING)
            found = await version_of(connection)
            _refuse_newer(found, wanted)
            if found < wanted:
                await connection.execute("CREATE SCHEMA IF NOT EXISTS subira")
                for step in steps()[found:]:
                    await connection.execute(step.encode())
                await connection.execute("UPDATE subira.about SET version = %s", (wanted,))
    return found, wanted


def _refuse_newer(found: int, wanted: int) -> None:
    if found > wanted:
        raise StoreError(
            f"SUBIRA_DATABASE_URL: the database is at schema version {found}, this program knows "
            f"{wanted}; use the newer program that made it"
        )
