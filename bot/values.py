"""What the text of a setting means; what means nothing is refused, with what to write instead.

Each function takes the text and raises ValueError with the end of a sentence whose beginning names
the setting and its value.
"""

import re
from dataclasses import dataclass
from datetime import time
from pathlib import Path
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Listen:
    """An address to listen at."""

    host: str
    port: int

    def __str__(self) -> str:
        return f"{self.host}:{self.port}"


def token(value: object) -> object:
    """A bot's token."""
    if not re.fullmatch(r"[0-9]{1,20}:[A-Za-z0-9_-]{1,200}", str(value)):
        raise ValueError("is no bot token; copy it whole from @BotFather, as 123456:ABC...")
    return value


def web(value: object) -> object:
    """A web address without the slash at its end."""
    if not re.fullmatch(r"https?://[^\s/?#]{1,255}[^\s?#]{0,1000}", str(value)):
        raise ValueError("is no web address; write it as https://example.org/path")
    return str(value).rstrip("/")


def postgres(value: object) -> object:
    """The address of a PostgreSQL database."""
    if not str(value).startswith(("postgresql://", "postgres://")):
        raise ValueError("is no PostgreSQL address; write postgresql://user:password@host/name")
    return value


def webhook_secret(value: object) -> object:
    """What proves that an update is brought by Telegram."""
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", str(value)):
        raise ValueError("may hold 1 to 256 of A-Z a-z 0-9 _ - only; choose another")
    return value


def listen(value: object) -> Listen:
    """An address to listen at, as 127.0.0.1:8080; without a host, all of the machine's."""
    match = re.fullmatch(r"(\[[0-9a-fA-F:]{2,45}\]|[^\s:/]{0,255}):([0-9]{1,5})", str(value))
    if not match or not 0 < int(match[2]) < 65536:
        raise ValueError("is no address to listen at; write host:port as 127.0.0.1:8080")
    return Listen(match[1].strip("[]") or "0.0.0.0", int(match[2]))  # noqa: S104 - as asked for


def ids(value: object) -> frozenset[int]:
    """Telegram user ids with commas."""
    parts = [part.strip() for part in str(value).split(",") if part.strip()]
    if not parts or not all(re.fullmatch(r"[0-9]{1,18}", part) for part in parts):
        raise ValueError("is no list of Telegram user ids; write numbers with commas as 12,345")
    return frozenset(int(part) for part in parts)


def zone(value: object) -> str:
    """The name of a time zone."""
    try:
        ZoneInfo(str(value))
    except (OSError, ValueError, KeyError):
        raise ValueError("is no time zone; write a name as Africa/Nairobi") from None
    return str(value)


def hour(value: object) -> time:
    """A time of day."""
    match = re.fullmatch(r"([0-9]{1,2}):([0-9]{2})", str(value).strip())
    if not match or int(match[1]) > 23 or int(match[2]) > 59:
        raise ValueError("is no time of day; write it as 10:00")
    return time(int(match[1]), int(match[2]))


def hours(value: object) -> tuple[time, time]:
    """A period of the day, which may run over midnight."""
    start, _, end = str(value).partition("-")
    try:
        hours = (hour(start), hour(end))
    except ValueError:
        hours = (time(), time())
    if hours[0] == hours[1]:
        raise ValueError("is no period of a day; write it as 21:00-08:00")
    return hours


def level(value: object) -> str:
    """A log level, in whatever letters."""
    return str(value).upper()


def form(value: object) -> str:
    """A form of the log, in whatever letters."""
    return str(value).lower()


def folder(value: object) -> Path:
    """A path, from the root on."""
    return Path(str(value)).expanduser().absolute()
