"""A backup: the sealed files of all candidates in one archive; the key is not in it.

The archive can be made while the bot runs, since each record is a file of its own that is replaced
in one step: whatever is read is a whole record, as it was at some instant of the walk. It ends
with the checksums of all that is in it, so that one that was cut off or has rotted is known.
"""

import fcntl
import io
import json
import os
import re
import shutil
import tarfile
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from bot.codec import VERSION, decode
from bot.errors import Misconfigured, StoreError
from bot.progress import followed
from bot.settings import Settings
from bot.stores.folder import CUT_OFF, FINGERPRINT, held, require_live
from bot.stores.key import Key, read_key, refuse_beside, require_fitting
from bot.stores.sealed import DOCUMENT, TABLE, TORN, SealedStorage, sync_folder

#: Takes "7a/7a50….json" with 64 hex digits, and files set aside; refuses "../x" and "7a/.lock".
MEMBER = re.compile(r"[0-9a-f]{2}/[0-9a-f]{64}(?:\.[0-9]{1,6})?\.(?:json|unreadable)")
#: The last member of an archive: the checksum of each one before it, by name.
SUMS = "sums.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """How many candidates came back, and how many of their records cannot be opened."""

    count: int
    broken: int


def refuse_database(settings: Settings) -> None:
    """Sees to it that nobody takes the archive of a folder for a backup of the database.

    Raises:
        Misconfigured: the records are in a database.
    """
    if settings.database_url:
        raise Misconfigured(
            "SUBIRA_DATABASE_URL: the records are in a database; back it up with pg_dump "
            "and restore it with pg_restore, as deploy/README.md shows; keep the key elsewhere"
        )


def back_up(data: Path, archive: Path) -> int:
    """Writes all sealed files into a new archive; how many candidates are in it.

    The archive gets its name only when it is whole and safe on the disk.

    Raises:
        StoreError: the records are not here, or the archive cannot be written.
    """
    if not (data / FINGERPRINT).is_file() or (data / CUT_OFF).exists():
        raise StoreError(
            f"SUBIRA_DATA: {str(data)!r} holds no data, or not all; name the folder to back up"
        )
    require_live(data)
    beside = archive.with_name(f"{archive.name}.part")
    try:
        with beside.open("ab") as out:
            fcntl.flock(out, fcntl.LOCK_EX | fcntl.LOCK_NB)
            try:
                if archive.exists():
                    raise StoreError(f"{str(archive)!r} exists already; name a new file")
                out.truncate(0)
                beside.chmod(0o600)
                count = _pack(data, out)
                out.flush()
                os.fsync(out.fileno())
                beside.replace(archive)
            except BaseException:
                beside.unlink(missing_ok=True)
                raise
        sync_folder(archive.parent)
    except BlockingIOError:
        raise StoreError(
            f"{str(archive)!r} is being written by another backup; name another file"
        ) from None
    except OSError as fault:
        raise StoreError(
            f"{str(archive)!r} cannot be written ({fault.strerror}); name another file"
        ) from fault
    return count


def restore(archive: Path, data: Path, key_file: Path) -> Restored:
    """Unpacks an archive into an empty data folder, or into one where a restore was cut off.

    All is unpacked aside, verified and opened with the key before anything is put in place; until
    the last piece is in its place, the folder can be used by nobody.

    Raises:
        Locked: a running process holds the data.
        KeyFault: the key is not the one that the archive was sealed with.
        StoreError: the folder is not empty, or the archive is no whole backup.
    """
    with held(data):
        refuse_beside(key_file, data)
        aside = _cleared(data)
        try:
            restored = _unpack(archive, aside, key_file)
        except BaseException as fault:
            shutil.rmtree(aside)
            if isinstance(fault, OSError):
                raise StoreError(
                    f"{str(archive)!r} cannot be restored ({fault.strerror}); "
                    "look at the file and at the room on the disk"
                ) from fault
            if isinstance(fault, tarfile.TarError | ValueError | TypeError):
                raise StoreError(
                    f"{str(archive)!r} is no whole and unchanged backup; name another file"
                ) from fault
            raise
        _put_in_place(aside, data)
    return restored


def _pack(data: Path, out: BinaryIO) -> int:
    """Writes the archive; how many candidates are in it."""
    sums: dict[str, str] = {}
    with tarfile.open(fileobj=out, mode="w|") as tar:

        def add(name: str, content: bytes) -> None:
            member = tarfile.TarInfo(name)
            member.size, member.mode = len(content), 0o600
            tar.addfile(member, io.BytesIO(content))
            sums[name] = sha256(content).hexdigest()

        add(FINGERPRINT, (data / FINGERPRINT).read_bytes())
        # What was set aside comes second, so that what is set aside meanwhile is met there.
        for ending in ("json", "unreadable"):
            files = sorted(data.glob(f"[0-9a-f][0-9a-f]/*.{ending}"))
            for file in followed(files, len(files), "backup"):
                name = file.relative_to(data).as_posix()
                # A candidate who was erased since the listing has no file any more.
                with suppress(FileNotFoundError):
                    if MEMBER.fullmatch(name):
                        add(name, file.read_bytes())
        add(SUMS, json.dumps(sums).encode())
    return sum(_is_record(name) for name in sums)


def _cleared(data: Path) -> Path:
    """An empty folder to unpack into, in a data folder that holds nothing else."""
    aside, folders = data / CUT_OFF, list(data.glob("[0-9a-f][0-9a-f]"))
    # Where a restore was cut off, nobody but that restore has written.
    if not aside.exists() and any(_holds_data(folder) for folder in folders):
        raise StoreError(f"SUBIRA_DATA: {str(data)!r} holds data; name an empty folder")
    for folder in folders:
        shutil.rmtree(folder)
    if aside.exists():
        (data / FINGERPRINT).unlink(missing_ok=True)
        shutil.rmtree(aside)
    aside.mkdir(mode=0o700)
    sync_folder(data)
    return aside


def _holds_data(folder: Path) -> bool:
    return any(file.suffix in (".json", ".unreadable") for file in folder.iterdir())


def _unpack(archive: Path, aside: Path, key_file: Path) -> Restored:
    count = broken = 0
    with tarfile.open(archive, mode="r:") as tar:
        *members, last = tar.getmembers()
        sums = json.loads(_content(tar, last))
        names = [member.name for member in members]
        if last.name != SUMS or names != list(sums) or not all(map(MEMBER.fullmatch, names[1:])):
            raise tarfile.ReadError("the list does not fit")
        if names[:1] != [FINGERPRINT]:
            raise tarfile.ReadError("no fingerprint")
        place = repr(str(archive))
        key = read_key(key_file, place, first_use=False)
        require_fitting(key, _fingerprint(_content(tar, members[0])), key_file, place)
        for member in followed(members, len(members), "restore"):
            content = _content(tar, member)
            if sha256(content).hexdigest() != sums[member.name]:
                raise tarfile.ReadError(f"{member.name} has changed")
            file = aside / member.name
            _write(file, content)
            if _is_record(member.name):
                count += 1
                broken += not _opens(file, key)
    return Restored(count=count, broken=broken)


def _fingerprint(mark: bytes) -> str:
    found = json.loads(mark)
    return str(found.get("key")) if isinstance(found, dict) else ""


def _content(tar: tarfile.TarFile, member: tarfile.TarInfo) -> bytes:
    file = tar.extractfile(member) if member.isreg() else None
    if file is None:
        raise tarfile.ReadError(f"{member.name} is no file")
    return file.read()


def _write(file: Path, content: bytes) -> None:
    file.parent.mkdir(mode=0o700, exist_ok=True)
    handle = os.open(file, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as out:
        out.write(content)


def _is_record(name: str) -> bool:
    return "/" in name and name.endswith(".json")


def _opens(file: Path, key: Key) -> bool:
    """Whether a record can be opened and is the one that its name says."""
    try:
        document = (SealedStorage(file, key.fernet).read() or {})[TABLE][DOCUMENT]
        if document["v"] > VERSION:
            raise StoreError(
                f"a record is of version {document['v']}, this program knows {VERSION}; "
                "restore with the newer program that wrote it"
            )
        decode(document["record"], document["v"])
        return key.name_of(document["user"]) == file.stem
    except TORN:
        return False


def _put_in_place(aside: Path, data: Path) -> None:
    """Moves all pieces; should that be cut off, the folder stays marked until the next restore."""
    os.sync()
    for piece in sorted(aside.iterdir()):
        piece.rename(data / piece.name)
    sync_folder(data)
    aside.rmdir()
    sync_folder(data)
