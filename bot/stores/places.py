"""A data folder and a database as places between which sealed records can be carried, unopened."""

import asyncio
import json
import uuid
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal, Protocol, TypeAlias

from bot.stores.folder import FINGERPRINT, fitting_key, held, record_files
from bot.stores.key import Key
from bot.stores.sealed import TORN, remove_files, replace_file

#: Where the records of a place are: here, not all here yet, or carried away.
Whereabouts: TypeAlias = Literal["live", "arriving", "moved"]
#: What was set aside: the record's name, and which of several it is, from 1 on.
Aside: TypeAlias = tuple[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Which place it is, where its records are, and from or to which other place."""

    place: str
    state: Whereabouts = "live"
    other: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A sealed record, unopened."""

    name: str
    v: int
    wake_at: datetime | None
    sealed: str


class Place(Protocol):
    """Where records are, as far as carrying them needs it; held by this process alone."""

    @property
    def shown(self) -> str:
        """The place for the operator's eyes, without a password."""

    @property
    def key(self) -> Key:
        """Seals the records."""

    async def state(self) -> State:
        """Where the records of this place are."""

    async def mark(self, state: State) -> None:
        """Notes that durably."""

    async def names(self) -> list[str]:
        """The names of all records, in order."""

    async def get(self, names: Sequence[str]) -> dict[str, Row | bytes]:
        """These records, as far as they are there; a torn one as the bytes that it is."""

    async def put(self, rows: Sequence[Row]) -> None:
        """Stores records durably, in place of those of the same name."""

    async def drop(self, names: Sequence[str]) -> None:
        """Erases records."""

    async def asides(self) -> dict[Aside, bytes]:
        """All that was set aside."""

    async def put_aside(self, aside: Aside, content: bytes) -> None:
        """Stores something as set aside."""

    async def drop_aside(self, aside: Aside) -> None:
        """Erases something that was set aside."""


class Folder:
    """A data folder as a place; to be made by `opened`."""

    def __init__(self, data: Path, key: Key) -> None:
        self.shown = f"the folder {str(data)!r}"
        self.key = key
        self._data = data

    @classmethod
    @asynccontextmanager
    async def opened(cls, data: Path, key_file: Path) -> AsyncIterator["Folder"]:
        """The folder, held by this process alone while the context is open.

        Raises:
            Locked: another process holds it.
            KeyFault: the key does not serve.
            StoreError: the folder cannot be used.
        """
        with held(data):
            yield cls(data, fitting_key(data, key_file))

    async def state(self) -> State:
        """Where the records of this place are; names the place on first use."""
        mark = json.loads((self._data / FINGERPRINT).read_bytes())
        if "place" not in mark:
            await self.mark(State(place=str(uuid.uuid4())))
            return await self.state()
        return State(place=mark["place"], state=mark["state"], other=mark["other"])

    async def mark(self, state: State) -> None:
        """Notes that durably."""
        file = self._data / FINGERPRINT
        replace_file(file, json.dumps(json.loads(file.read_bytes()) | asdict(state)).encode())

    async def names(self) -> list[str]:
        """The names of all records, in order."""
        return sorted(file.stem for file in record_files(self._data))

    async def get(self, names: Sequence[str]) -> dict[str, Row | bytes]:
        """These records, as far as they are there; a torn one as the bytes that it is."""
        return await asyncio.to_thread(lambda: {n: row for n in names if (row := self._read(n))})

    async def put(self, rows: Sequence[Row]) -> None:
        """Stores records durably, in place of those of the same name."""
        await asyncio.to_thread(self._write, rows)

    async def drop(self, names: Sequence[str]) -> None:
        """Erases records."""
        for name in names:
            remove_files(self._data / name[:2], [f"{name}.json"])

    async def asides(self) -> dict[Aside, bytes]:
        """All that was set aside."""
        files = self._data.glob("[0-9a-f][0-9a-f]/*.unreadable")
        return {_aside_of(file.name): file.read_bytes() for file in files}

    async def put_aside(self, aside: Aside, content: bytes) -> None:
        """Stores something as set aside."""
        replace_file(self._data / aside[0][:2] / _file_of(aside), content)

    async def drop_aside(self, aside: Aside) -> None:
        """Erases something that was set aside."""
        remove_files(self._data / aside[0][:2], [_file_of(aside)])

    def _read(self, name: str) -> Row | bytes | None:
        try:
            content = (self._data / name[:2] / f"{name}.json").read_bytes()
        except FileNotFoundError:
            return None
        return parsed(name, content) or content

    def _write(self, rows: Sequence[Row]) -> None:
        for row in rows:
            replace_file(self._data / row.name[:2] / f"{row.name}.json", content_of(row))


def parsed(name: str, content: bytes) -> Row | None:
    """The record in the content of a file, None where it is torn."""
    try:
        outer = json.loads(content)
        at = datetime.fromisoformat(outer["wake_at"]) if outer["wake_at"] else None
        if type(outer["v"]) is int and isinstance(outer["sealed"], str) and (not at or at.tzinfo):
            return Row(name=name, v=outer["v"], wake_at=at, sealed=outer["sealed"])
    except TORN:
        pass
    return None


def content_of(row: Row) -> bytes:
    """The content of the file that a record is in a folder."""
    wake_at = row.wake_at.isoformat() if row.wake_at else None
    return json.dumps({"v": row.v, "wake_at": wake_at, "sealed": row.sealed}).encode()


def _file_of(aside: Aside) -> str:
    name, number = aside
    return f"{name}{'' if number == 1 else f'.{number}'}.unreadable"


def _aside_of(file: str) -> Aside:
    name, *number = file.removesuffix(".unreadable").split(".")
    return name, int(number[0]) if number else 1
