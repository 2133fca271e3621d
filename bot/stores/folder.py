"""A data folder: who holds it, which key fits it, and whether its records are there."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from bot.codec import VERSION
from bot.errors import Locked, StoreError
from bot.stores.key import Key, read_key, refuse_beside, require_fitting
from bot.stores.sealed import replace_file

#: Held by the process that uses the folder.
LOCK = ".lock"
#: Says which key the folder was sealed with.
FINGERPRINT = "subira.json"
#: Holds what a restore has not put in place yet; while it is there the folder is of no use.
CUT_OFF = ".restoring"


def record_files(data: Path) -> Iterator[Path]:
    """The files of all candidates."""
    return data.glob("[0-9a-f][0-9a-f]/*.json")


@contextmanager
def held(data: Path) -> Iterator[None]:
    """Holds the data folder for this process alone, making it where it is missing.

    Raises:
        Locked: another process holds it.
        StoreError: the folder cannot be used.
    """
    lock = FileLock(data / LOCK, timeout=0, mode=0o600)
    try:
        data.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock.acquire()
    except Timeout:
        raise Locked(
            f"SUBIRA_DATA: {str(data)!r} is in use by another subira; stop that one first, "
            "or name another folder"
        ) from None
    except OSError as fault:
        raise StoreError(
            f"SUBIRA_DATA: {str(data)!r} cannot be used ({fault.strerror}); name a folder that "
            "this process may write to"
        ) from fault
    try:
        yield
    finally:
        lock.release()


def fitting_key(data: Path, key_file: Path) -> Key:
    """The key that the folder is sealed with; notes its fingerprint on first use."""
    if (data / CUT_OFF).exists():
        raise StoreError(
            f"SUBIRA_DATA: a restore into {str(data)!r} was cut off; run it again to the end"
        )
    mark = data / FINGERPRINT
    used = mark.exists() or next(record_files(data), None) is not None
    refuse_beside(key_file, data)
    key = read_key(key_file, repr(str(data)), first_use=not used)
    if not mark.exists():
        replace_file(mark, json.dumps({"v": VERSION, "key": key.fingerprint}).encode())
    else:
        known = str(json.loads(mark.read_bytes()).get("key"))
        require_fitting(key, known, key_file, repr(str(data)))
    return key


def require_live(data: Path) -> None:
    """Sees to it that the records of a folder are there and nowhere else.

    Raises:
        StoreError: they were moved elsewhere, or are not all here yet.
    """
    file = data / FINGERPRINT
    state = json.loads(file.read_bytes()).get("state", "live") if file.exists() else "live"
    if state == "moved":
        raise StoreError(
            f"SUBIRA_DATA: the records of {str(data)!r} were moved to another place; "
            "name that one, or move them back with `subira move`"
        )
    if state == "arriving":
        raise StoreError(
            f"SUBIRA_DATA: the records of {str(data)!r} have not all arrived; "
            "run the same `subira move` again"
        )
