"""Carries all records from one place to another, so that at each moment one place at most is live.

The target is marked as arriving before the first record is carried, and nobody serves it; the
source stays the truth. When all is carried and was compared, first the source is marked as moved
and then the target as live. Cut off anywhere, the same move goes on when it is run again.
"""

import asyncio
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import islice
from typing import TypeVar

from bot.codec import VERSION, Unknown, decode
from bot.errors import Misconfigured, StoreError
from bot.progress import followed
from bot.settings import Settings
from bot.stores.folder import FINGERPRINT
from bot.stores.key import Key
from bot.stores.places import Aside, Folder, Place, Row, State, content_of
from bot.stores.sealed import TORN, unsealed
from bot.values import folder

T = TypeVar("T")

#: Records carried and compared at a time. House rule.
BATCH = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """What is where after a move, and how much of it was carried by this run."""

    source: str
    target: str
    records: int
    asides: int
    carried: int
    before: bool = False


def move(settings: Settings, source: str, target: str) -> Moved:
    """Carries all records.

    Args:
        settings: say where the key is, and what the words `data` and `database` stand for.
        source: a folder, an address, or one of the words.
        target: the same.

    Raises:
        Misconfigured: a place is none.
        StoreError: the records of a place may not be carried from or to there, or cannot be.
    """

    async def begin() -> Moved:
        async with (
            _place(settings, "--from", source) as one,
            _place(settings, "--to", target) as other,
        ):
            return await carry(one, other)

    if source == target:
        raise Misconfigured(f"--to: {target!r} is the place that --from names; name another")
    return asyncio.run(begin())


def told(moved: Moved) -> str:
    """A move for the operator's eyes."""
    what = f"{moved.records} records and {moved.asides} set aside"
    if moved.before:
        return f"Nothing to do: {moved.source} was moved before; {moved.target} holds {what}."
    return (
        f"{what} are in {moved.target}, {moved.carried} carried by this run, each compared. "
        f"Name that place in the settings; {moved.source} is served no more, erase it when a talk "
        "has gone well."
    )


async def carry(source: Place, target: Place) -> Moved:
    """Carries all records from a place to another, compares them, and says where they are now.

    Raises:
        StoreError: one of the two holds what must not be overwritten or left behind.
    """
    here, there = await source.state(), await target.state()
    before = (here.state, here.other, there.state) == ("moved", there.place, "live")
    carried = 0
    if before:
        count = len(await target.names()), len(await target.asides())
    else:
        await _require_free(source, here, target, there)
        await target.mark(State(place=there.place, state="arriving", other=here.place))
        carried = await _carry_records(source, target)
        await _carry_asides(source, target)
        count = await _compared(source, target)
        await source.mark(State(place=here.place, state="moved", other=there.place))
        await target.mark(State(place=there.place))
    return Moved(
        source=source.shown,
        target=target.shown,
        records=count[0],
        asides=count[1],
        carried=carried,
        before=before,
    )


async def _require_free(source: Place, here: State, target: Place, there: State) -> None:
    goes_on = there.state == "arriving" and there.other == here.place
    if here.state == "arriving":
        raise StoreError(
            f"--from: the records of {source.shown} have not all arrived there; "
            "first run the move that was cut off again"
        )
    if here.state == "moved" and not (goes_on and here.other == there.place):
        raise StoreError(
            f"--from: the records of {source.shown} were moved to another place; name that one"
        )
    if there.state == "arriving" and not goes_on:
        raise StoreError(
            f"--to: {target.shown} holds a part of what comes from another place; "
            "run that move again, or name another place"
        )
    if there.state == "live" and (await target.names() or await target.asides()):
        raise StoreError(
            f"--to: {target.shown} holds records of its own, which would be lost; "
            "name an empty place"
        )


async def _carry_records(source: Place, target: Place) -> int:
    """Makes the target's records those of the source; how many were carried."""
    names = await source.names()
    carried = 0
    for batch in _batches(followed(names, len(names), "move"), BATCH):
        found, known = await source.get(batch), await target.get(batch)
        rows = []
        for name, row in found.items():
            if known.get(name) == row and isinstance(row, Row):
                continue
            if isinstance(row, Row) and _opens(row, source.key):
                rows.append(row)
            else:
                await _set_aside(source, name, row)
        await target.put(rows)
        carried += len(rows)
    await target.drop(sorted(set(await target.names()) - set(await source.names())))
    return carried


async def _carry_asides(source: Place, target: Place) -> None:
    ours, theirs = await source.asides(), await target.asides()
    for aside in theirs.keys() - ours.keys():
        await target.drop_aside(aside)
    for aside, content in ours.items():
        await target.put_aside(aside, content)


async def _compared(source: Place, target: Place) -> tuple[int, int]:
    """Compares both places whole; how many records and how much set aside they hold.

    Raises:
        StoreError: they differ.
    """
    names, asides = await source.names(), await source.asides()
    same = names == await target.names() and asides == await target.asides()
    for batch in _batches(followed(names, len(names), "compare"), BATCH):
        same = same and await source.get(batch) == await target.get(batch)
    if not same:
        raise StoreError(
            f"--to: {target.shown} differs from {source.shown} after all was carried; "
            "look at the disk; the source is still the one to use"
        )
    return len(names), len(asides)


async def _set_aside(source: Place, name: str, row: Row | bytes) -> None:
    """Sets a record that cannot be opened aside where it is, as a turn would do."""
    numbers = [number for known, number in await source.asides() if known == name]
    aside: Aside = (name, max(numbers, default=0) + 1)
    await source.put_aside(aside, row if isinstance(row, bytes) else content_of(row))
    await source.drop([name])


def _opens(row: Row, key: Key) -> bool:
    """Whether a record can be opened and is the one that its name says."""
    if row.v > VERSION:
        raise StoreError(
            f"{row.name[:8]}… is of version {row.v}, this program knows {VERSION}; "
            "use the newer program that wrote it"
        )
    try:
        inner = unsealed(row.sealed, key.fernet)
        decode(inner["record"], row.v)
        return key.name_of(inner["user"]) == row.name
    except (*TORN, Unknown):
        return False


def _batches(items: Iterable[T], count: int) -> Iterator[list[T]]:
    rest = iter(items)
    while batch := list(islice(rest, count)):
        yield batch


@asynccontextmanager
async def _place(settings: Settings, option: str, place: str) -> AsyncIterator[Place]:
    """The place that an option names."""
    url = settings.database_url.get_secret_value() if settings.database_url else ""
    address = url if place == "database" else place
    if address.startswith(("postgresql://", "postgres://")):
        from bot.stores.database_place import Database

        async with Database.opened(address, settings.key_file) as database:
            yield database
        return
    if not address:
        raise Misconfigured(f"{option}: stands for SUBIRA_DATABASE_URL, which is not set")
    if "://" in address:
        raise Misconfigured(
            f"{option}: is no place; name a folder, postgresql://user:password@host/name, "
            "`data` or `database`"
        )
    data = settings.data if place == "data" else folder(place)
    if option == "--from" and not (data / FINGERPRINT).is_file():
        raise Misconfigured(
            f"{option}: {str(data)!r} holds no data; name the folder of the records"
        )
    async with Folder.opened(data, settings.key_file) as opened:
        yield opened
