"""A TinyDB storage that keeps one document in a sealed file, replaced in one step."""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from cryptography.fernet import Fernet, InvalidToken
from tinydb import TinyDB
from tinydb.storages import Storage

Json = dict[str, Any]

#: The only table and document of each file, as TinyDB names them.
TABLE, DOCUMENT = TinyDB.default_table_name, "1"
#: What of a document stands open beside the sealed rest.
OPEN_FIELDS = ("v", "wake_at")
#: How a file is begun anew.
NEW = os.O_CREAT | os.O_WRONLY | os.O_TRUNC
#: Everything that a sealed document, or what is sealed in it, can have wrong.
TORN = (ValueError, KeyError, TypeError, AttributeError, InvalidToken)


class SealedStorage(Storage):
    """Keeps `{"v", "wake_at", "sealed"}`; a crash leaves the old or the new file, whole.

    TinyDB's own storage writes in place, which a crash can tear.

    Args:
        path: the file.
        fernet: seals and opens everything but the open fields.
    """

    def __init__(self, path: Path, fernet: Fernet) -> None:
        self._path = path
        self._fernet = fernet

    def read(self) -> dict[str, dict[str, Any]] | None:
        """The tables of the file, None where there is none.

        Raises:
            ValueError, InvalidToken: the file is torn, foreign or sealed with another key.
        """
        try:
            outer = json.loads(self._path.read_bytes())
        except FileNotFoundError:
            return None
        document = {name: outer[name] for name in OPEN_FIELDS} | unsealed(
            outer["sealed"], self._fernet
        )
        return {TABLE: {DOCUMENT: document}}

    def write(self, data: Mapping[str, Mapping[str, Any]]) -> None:
        """Replaces the file; returns when the new one is safe on the disk.

        Without the document there is no file: so an insert, for which TinyDB first writes an
        empty table, stays one step.
        """
        document = dict(data.get(TABLE, {}).get(DOCUMENT, {}))
        if not document:
            remove_files(self._path.parent, [self._path.name])
            return
        outer = {name: document.pop(name) for name in OPEN_FIELDS}
        outer["sealed"] = sealed(document, self._fernet)
        replace_file(self._path, json.dumps(outer).encode())


def sealed(inner: Json, fernet: Fernet) -> str:
    """Values as text that opens only with the key."""
    plain = json.dumps(inner, ensure_ascii=False, separators=(",", ":")).encode()
    return fernet.encrypt(plain).decode()


def unsealed(text: str, fernet: Fernet) -> Json:
    """The values that were sealed.

    Raises:
        ValueError, InvalidToken: the text is torn, foreign or sealed with another key.
    """
    values: Json = json.loads(fernet.decrypt(text))
    return values


def replace_file(path: Path, content: bytes) -> None:
    """Writes beside, syncs, renames, and syncs the folder."""
    folder, beside = path.parent, path.with_suffix(".new")
    try:
        handle = os.open(beside, NEW, 0o600)
    except FileNotFoundError:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        sync_folder(folder.parent)
        handle = os.open(beside, NEW, 0o600)
    try:
        while content:
            content = content[os.write(handle, content) :]
        os.fsync(handle)
    finally:
        os.close(handle)
    os.replace(beside, path)
    sync_folder(folder)


def remove_files(folder: Path, names: list[str]) -> None:
    """Removes files for good; returns when that is safe on the disk."""
    for name in names:
        (folder / name).unlink(missing_ok=True)
    if folder.is_dir():
        sync_folder(folder)


def sync_folder(folder: Path) -> None:
    """Returns when the names in a folder are safe on the disk."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
