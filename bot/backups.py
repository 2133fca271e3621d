"""A backup: the sealed files of all candidates in one archive; the key is not in it."""

import os
import re
import tarfile
from pathlib import Path

from bot.errors import StoreError
from bot.stores.sealed import replace_file
from bot.stores.tiny import FINGERPRINT, fitting_key, held, record_files

#: Takes "7a/7a50….json" with 64 hex digits, and files set aside; refuses "../x" and "7a/.lock".
MEMBER = re.compile(r"[0-9a-f]{2}/[0-9a-f]{64}(?:\.[0-9]{1,6})?\.(?:json|unreadable)")


def back_up(data: Path, archive: Path) -> int:
    """Writes all sealed files into a new archive; how many candidates are in it.

    Raises:
        Locked: a running process holds the data.
        StoreError: the archive cannot be written.
    """
    if not data.is_dir():
        raise StoreError(f"SUBIRA_DATA: {str(data)!r} does not exist; name the folder to back up")
    with held(data):
        files = [data / FINGERPRINT, *sorted(data.glob("[0-9a-f][0-9a-f]/*"))]
        try:
            handle = os.open(archive, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
            with os.fdopen(handle, "wb") as out, tarfile.open(fileobj=out, mode="w|") as tar:
                for file in files:
                    name = file.relative_to(data).as_posix()
                    if file.is_file() and (name == FINGERPRINT or MEMBER.fullmatch(name)):
                        tar.add(file, arcname=name)
        except FileExistsError:
            raise StoreError(f"{str(archive)!r} exists already; name a new file") from None
        except OSError as fault:
            raise StoreError(
                f"{str(archive)!r} cannot be written ({fault.strerror}); name another file"
            ) from fault
        return sum(1 for _ in record_files(data))


def restore(archive: Path, data: Path, key_file: Path) -> int:
    """Unpacks an archive into an empty data folder; how many candidates came back.

    Raises:
        Locked: a running process holds the data.
        KeyFault: the key is not the one that the archive was sealed with.
        StoreError: the folder is not empty or the archive is no backup.
    """
    with held(data):
        if next(record_files(data), None) is not None or (data / FINGERPRINT).exists():
            raise StoreError(f"SUBIRA_DATA: {str(data)!r} holds data; name an empty folder")
        try:
            contents = _contents(archive)
        except (OSError, tarfile.TarError) as fault:
            raise StoreError(
                f"{str(archive)!r} is no readable backup; name another file"
            ) from fault
        mark = contents.pop(FINGERPRINT)
        replace_file(data / FINGERPRINT, mark)
        try:
            fitting_key(data, key_file)
        except StoreError:
            (data / FINGERPRINT).unlink()
            raise
        for name, content in contents.items():
            replace_file(data / name, content)
        return sum(1 for _ in record_files(data))


def _contents(archive: Path) -> dict[str, bytes]:
    contents: dict[str, bytes] = {}
    with tarfile.open(archive, mode="r:") as tar:
        for member in tar:
            file = tar.extractfile(member) if member.isreg() else None
            if file is None or not (member.name == FINGERPRINT or MEMBER.fullmatch(member.name)):
                raise tarfile.ReadError(member.name)
            contents[member.name] = file.read()
    if FINGERPRINT not in contents:
        raise tarfile.ReadError("no fingerprint")
    return contents
