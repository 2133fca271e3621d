"""The key that seals the data: made on first use, kept in another place than the data."""

import base64
import os
from contextlib import suppress
from hmac import compare_digest, digest
from pathlib import Path

from cryptography.fernet import Fernet

from bot.errors import KeyFault


class Key:
    """What the operator's key can do: seal records and name their files.

    Args:
        secret: 32 bytes.
    """

    def __init__(self, secret: bytes) -> None:
        self._secret = secret
        self.fernet = Fernet(base64.urlsafe_b64encode(secret))

    def __repr__(self) -> str:
        return "Key(hidden)"

    def name_of(self, user: int) -> str:
        """The name of a candidate's file, which tells nothing without the key."""
        return self._mark(f"candidate {user}")

    def fits(self, fingerprint: str) -> bool:
        """Whether data with this fingerprint was sealed with this key."""
        return compare_digest(self.fingerprint.encode(), fingerprint.encode())

    @property
    def fingerprint(self) -> str:
        """Tells this key from another without giving it away."""
        return self._mark("fingerprint")

    def _mark(self, text: str) -> str:
        return digest(self._secret, text.encode(), "sha256").hex()


def read_key(file: Path, place: str, *, first_use: bool) -> Key:
    """The key in `file`; a new one is made where nothing was ever sealed.

    Args:
        file: where the key lies.
        place: where the records are, for the operator's eyes.
        first_use: whether no record was sealed there yet.

    Raises:
        KeyFault: the key is missing or no key.
    """
    try:
        if not file.exists():
            if not first_use:
                raise KeyFault(
                    f"SUBIRA_KEY_FILE: {str(file)!r} is missing, but {place} holds sealed "
                    "records; bring the key back, or keep new records elsewhere"
                )
            with suppress(FileExistsError):
                _make(file)
        secret = base64.urlsafe_b64decode(file.read_bytes().strip())
    except OSError as fault:
        raise KeyFault(
            f"SUBIRA_KEY_FILE: {str(file)!r} cannot be used ({fault.strerror}); name a file that "
            "this process may read, or make in an existing folder"
        ) from fault
    except ValueError:
        secret = b""
    if len(secret) != 32:
        raise KeyFault(
            f"SUBIRA_KEY_FILE: {str(file)!r} holds no key; bring the right file back"
        ) from None
    return Key(secret)


def refuse_beside(file: Path, data: Path) -> None:
    """Sees to it that the key lies outside the folder of the records.

    Raises:
        KeyFault: it lies inside.
    """
    if file.resolve().is_relative_to(data.resolve()):
        raise KeyFault(
            f"SUBIRA_KEY_FILE: {str(file)!r} lies inside the data folder {str(data)!r}; whoever "
            "copies one would have the other; keep the key in another place"
        )


def require_fitting(key: Key, fingerprint: str, file: Path, place: str) -> None:
    """Sees to it that the records at `place` were sealed with this key.

    Raises:
        KeyFault: they were sealed with another one.
    """
    if not key.fits(fingerprint):
        raise KeyFault(
            f"SUBIRA_KEY_FILE: {str(file)!r} is not the key that {place} was sealed "
            "with; bring the right key back, or keep new records elsewhere"
        )


def _make(file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle = os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(handle, "wb") as made:
        made.write(Fernet.generate_key() + b"\n")
        made.flush()
        os.fsync(made.fileno())
