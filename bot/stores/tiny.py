"""One small sealed TinyDB file a candidate, in a data folder that one process holds."""

import asyncio
import json
import logging
import os
import re
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import AbstractAsyncContextManager, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, TypeAlias

from tinydb import TinyDB
from tinydb.table import Document

from bot.codec import VERSION, Unknown, decode, encode
from bot.errors import StoreError, UnreadableRecord
from bot.ports import Record
from bot.progress import followed
from bot.stores.folder import fitting_key, held, require_live
from bot.stores.key import Key
from bot.stores.order import Locks, Wakes
from bot.stores.sealed import DOCUMENT, TABLE, TORN, SealedStorage, remove_files

log = logging.getLogger("subira.store")

#: The folders and the files of candidates: takes "0f", "<64 hex digits>.json", refuses "0f.new".
HEX, FILE = re.compile("[0-9a-f]{2}"), re.compile(r"[0-9a-f]{64}\.json")
#: What a file begins with, so that 100,000 need not be parsed: takes `{"v": 1, "wake_at": null,
#: "sealed": "`, refuses `{"wake_at": null`, which is parsed then.
HEAD = re.compile(rb'\{"v": (\d{1,9}), "wake_at": (?:null|"([0-9T:.+-]{10,40})"), "sealed": "')

#: Records that are remembered beside their files, so that a talk is not unsealed at each word.
#: Source: house rule; a record takes some kilobytes.
REMEMBERED = 1000

#: What tells one content of a file from the next: its inode, its size, when it was written.
Stamp: TypeAlias = tuple[int, int, int]


class TinyStore:
    """Keeps a sealed file a candidate below `data`; to be made by `opened`.

    Args:
        data: the folder.
        key: seals the records and names their files.
    """

    def __init__(self, data: Path, key: Key) -> None:
        self._data = data
        self._key = key
        self._locks = Locks()
        self._users: dict[str, int] = {}
        self._wakes: Wakes[str] = Wakes()
        self._remembered: OrderedDict[int, tuple[Stamp, Record]] = OrderedDict()

    @classmethod
    @contextmanager
    def opened(cls, data: Path, key_file: Path) -> Iterator["TinyStore"]:
        """The store in `data`, held by this process alone while the context is open.

        Raises:
            Locked: another process holds it.
            KeyFault: the key does not serve.
            StoreError: the folder cannot be used.
        """
        with held(data):
            store = cls(data, fitting_key(data, key_file))
            require_live(data)
            store._scan()
            yield store

    def alone(self, user: int) -> AbstractAsyncContextManager[None]:
        """Holds off every other turn of this candidate while the context is open."""
        return self._locks.alone(user)

    async def load(self, user: int) -> Record | None:
        """The candidate's record, None where there is none.

        A read takes some hundredths of a millisecond from the page cache, less than the way to
        a thread; so it stays on the loop.
        """
        file = self._file(user)
        try:
            stamp = _stamp(file)
            if stamp is None:
                if aside := sorted(file.parent.glob(f"{file.stem}*.unreadable")):
                    raise UnreadableRecord(aside[-1].name)
                return None
            known, record = self._remembered.get(user, (None, None))
            if known == stamp:
                return record
            document = self._read(file)
            if document["user"] != user:
                raise Unknown("the record of somebody else")
            return decode(document["record"], document["v"])
        except TORN:
            raise UnreadableRecord(self._set_aside(file)) from None
        except OSError as fault:
            raise StoreError(f"cannot read {file.name[:8]}… ({fault.strerror})") from fault

    async def save(self, user: int, record: Record | None) -> None:
        """Replaces the candidate's record in one durable step; None erases it for good."""
        try:
            if record is None:
                await asyncio.to_thread(self._erase, user)
            else:
                stamp = await asyncio.to_thread(self._write, user, record)
        except OSError as fault:
            raise StoreError(
                f"cannot write below {str(self._data)!r} ({fault.strerror}); nothing was changed"
            ) from fault
        self._remembered.pop(user, None)
        name = self._key.name_of(user)
        self._users[name] = user
        self._wakes.set(name, record.wake_at if record else None)
        if record is None:
            del self._users[name]
        else:
            self._remember(user, stamp, record)

    async def wakes(self, by: datetime, most: int) -> tuple[tuple[datetime, int], ...]:
        """The earliest `most` of (wake_at, user) with `wake_at` not after `by`."""
        found = []
        for at, name in self._wakes.due(by, most):
            user = self._user(name)
            if user is not None:
                found.append((at, user))
        return tuple(found)

    def _file(self, user: int) -> Path:
        return self._path(self._key.name_of(user))

    def _path(self, name: str) -> Path:
        return self._data / name[:2] / f"{name}.json"

    def _open(self, file: Path) -> TinyDB:
        return TinyDB(file, self._key.fernet, storage=SealedStorage)

    def _read(self, file: Path) -> dict[str, Any]:
        with self._open(file) as db:
            document = db.get(doc_id=1)
        if not isinstance(document, Document):
            raise Unknown("no document")
        return document

    def _remember(self, user: int, stamp: Stamp | None, record: Record) -> None:
        if stamp:
            self._remembered[user] = (stamp, record)
            if len(self._remembered) > REMEMBERED:
                self._remembered.popitem(last=False)

    def _write(self, user: int, record: Record) -> Stamp | None:
        values = {
            "v": VERSION,
            "wake_at": record.wake_at.isoformat() if record.wake_at else None,
            "user": user,
            "record": encode(record),
        }
        if record.erased_at:
            self._erase_asides(user)
        file = self._file(user)
        with self._open(file) as db:
            # As `upsert` would write it, which first reads the old one.
            db.storage.write({TABLE: {DOCUMENT: values}})
        return _stamp(file)

    def _erase(self, user: int) -> None:
        file = self._file(user)
        remove_files(file.parent, [found.name for found in file.parent.glob(f"{file.stem}*")])

    def _erase_asides(self, user: int) -> None:
        file = self._file(user)
        asides = file.parent.glob(f"{file.stem}*.unreadable")
        remove_files(file.parent, [found.name for found in asides])

    def _user(self, name: str) -> int | None:
        """Whose file it is; a file that does not tell is set aside and wakes nobody."""
        if name not in self._users:
            file = self._path(name)
            try:
                self._users[name] = int(self._read(file)["user"])
            except (*TORN, OSError):
                self._set_aside(file)
                return None
        return self._users[name]

    def _set_aside(self, file: Path) -> str:
        """Renames a file that cannot be read, whole, and names it in the log."""
        self._wakes.set(file.stem, None)
        count = len(list(file.parent.glob(f"{file.stem}*.unreadable")))
        aside = file.with_name(f"{file.stem}{f'.{count + 1}' if count else ''}.unreadable")
        if file.exists():
            file.rename(aside)
            log.error("unreadable record set aside as %s", aside.name)
        return aside.name

    def _scan(self) -> None:
        """Learns who is to be woken; opens no seal, so that many candidates stay cheap."""
        wakes = []
        paths = list(_paths(self._data))
        for path in followed(paths, len(paths), "reading the store"):
            try:
                if wake_at := _wake_at(path):
                    wakes.append((wake_at, path[-69:-5]))
            except TORN:
                self._set_aside(Path(path))
        self._wakes = Wakes(wakes)


def _stamp(file: Path) -> Stamp | None:
    """What the content of a file is known by, None where there is no file."""
    try:
        found = os.stat(file)
    except FileNotFoundError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns


def _paths(data: Path) -> Iterator[str]:
    """Where the files of all candidates lie; plain text, as there may be a great many."""
    for folder in os.scandir(data):
        if HEX.fullmatch(folder.name) and folder.is_dir():
            yield from (file.path for file in os.scandir(folder) if FILE.fullmatch(file.name))


def _wake_at(path: str) -> datetime | None:
    """The moment that stands open in a file.

    Raises:
        StoreError: a newer program wrote it.
    """
    with open(path, "rb", buffering=0) as file:
        content = file.read()
    head = HEAD.match(content)
    if head and int(head[1]) <= VERSION and content.endswith(b'"}'):
        return datetime.fromisoformat(head[2].decode()) if head[2] else None
    outer = json.loads(content)
    if outer["v"] > VERSION:
        raise StoreError(
            f"{path.rpartition(os.sep)[2]} is of version {outer['v']}, this program knows "
            f"{VERSION}; use the newer program that wrote it"
        )
    return datetime.fromisoformat(outer["wake_at"]) if outer["wake_at"] else None
