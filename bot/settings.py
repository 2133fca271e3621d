"""The settings of the operator: environment variables, checked all at once."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from platformdirs import user_config_path, user_data_path
from pydantic import BeforeValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.errors import Misconfigured
from coaching.model import Habits

PREFIX = "SUBIRA_"


@dataclass(frozen=True, slots=True)
class Listen:
    """An address to listen at."""

    host: str
    port: int

    def __str__(self) -> str:
        return f"{self.host}:{self.port}"


def _token(value: object) -> object:
    if not re.fullmatch(r"[0-9]{1,20}:[A-Za-z0-9_-]{1,200}", str(value)):
        raise ValueError("is no bot token; copy it whole from @BotFather, as 123456:ABC...")
    return value


def _web(value: object) -> object:
    if not re.fullmatch(r"https?://[^\s/?#]{1,255}[^\s?#]{0,1000}", str(value)):
        raise ValueError("is no web address; write it as https://example.org/path")
    return str(value).rstrip("/")


def _postgres(value: object) -> object:
    if not str(value).startswith(("postgresql://", "postgres://")):
        raise ValueError("is no PostgreSQL address; write postgresql://user:password@host/name")
    return value


def _webhook_secret(value: object) -> object:
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", str(value)):
        raise ValueError("may hold 1 to 256 of A-Z a-z 0-9 _ - only; choose another")
    return value


def _listen(value: object) -> Listen:
    match = re.fullmatch(r"(\[[0-9a-fA-F:]{2,45}\]|[^\s:/]{0,255}):([0-9]{1,5})", str(value))
    if not match or not 0 < int(match[2]) < 65536:
        raise ValueError("is no address to listen at; write host:port as 127.0.0.1:8080")
    return Listen(match[1].strip("[]") or "0.0.0.0", int(match[2]))  # noqa: S104 - as asked for


def _ids(value: object) -> frozenset[int]:
    parts = [part.strip() for part in str(value).split(",") if part.strip()]
    if not parts or not all(re.fullmatch(r"[0-9]{1,18}", part) for part in parts):
        raise ValueError("is no list of Telegram user ids; write numbers with commas as 12,345")
    return frozenset(int(part) for part in parts)


def _zone(value: object) -> str:
    try:
        ZoneInfo(str(value))
    except (OSError, ValueError, KeyError):
        raise ValueError("is no time zone; write a name as Africa/Nairobi") from None
    return str(value)


def _hour(value: object) -> time:
    match = re.fullmatch(r"([0-9]{1,2}):([0-9]{2})", str(value).strip())
    if not match or int(match[1]) > 23 or int(match[2]) > 59:
        raise ValueError("is no time of day; write it as 10:00")
    return time(int(match[1]), int(match[2]))


def _hours(value: object) -> tuple[time, time]:
    start, _, end = str(value).partition("-")
    try:
        hours = (_hour(start), _hour(end))
    except ValueError:
        hours = (time(), time())
    if hours[0] == hours[1]:
        raise ValueError("is no period of a day; write it as 21:00-08:00")
    return hours


def _level(value: object) -> str:
    return str(value).upper()


def _folder(value: object) -> Path:
    return Path(str(value)).expanduser().absolute()


class Settings(BaseSettings):
    """What the operator may set; each field is the variable `SUBIRA_` and its name."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_ignore_empty=True,
        frozen=True,
        extra="ignore",
        validate_default=False,
    )

    bot_token: Annotated[SecretStr | None, BeforeValidator(_token)] = None
    api_url: Annotated[str | None, BeforeValidator(_web)] = None
    data: Annotated[Path, BeforeValidator(_folder)] = Field(
        default_factory=lambda: user_data_path("subira")
    )
    key_file: Annotated[Path, BeforeValidator(_folder)] = Field(
        default_factory=lambda: user_config_path("subira") / "key"
    )
    database_url: Annotated[SecretStr | None, BeforeValidator(_postgres)] = None
    webhook_url: Annotated[str | None, BeforeValidator(_web)] = None
    webhook_listen: Annotated[Listen, NoDecode, BeforeValidator(_listen)] = Listen(
        "127.0.0.1", 8080
    )
    webhook_secret: Annotated[SecretStr | None, BeforeValidator(_webhook_secret)] = None
    allowed_users: Annotated[frozenset[int] | None, NoDecode, BeforeValidator(_ids)] = None
    default_zone: Annotated[str, BeforeValidator(_zone)] = "Africa/Nairobi"
    nudge_time: Annotated[time, BeforeValidator(_hour)] = time(10)
    quiet_hours: Annotated[tuple[time, time], NoDecode, BeforeValidator(_hours)] = (
        time(21),
        time(8),
    )
    retention_days: int = Field(default=90, ge=1, le=36500)
    log_level: Annotated[Literal["DEBUG", "INFO", "WARNING", "ERROR"], BeforeValidator(_level)] = (
        "INFO"
    )
    metrics_listen: Annotated[Listen | None, NoDecode, BeforeValidator(_listen)] = None

    @property
    def habits(self) -> Habits:
        """The settings that the rules of the coach need."""
        return Habits(
            nudge_time=self.nudge_time,
            quiet_from=self.quiet_hours[0],
            quiet_to=self.quiet_hours[1],
            retention_days=self.retention_days,
        )


#: Options of the command line that stand for a setting.
OPTIONS = {"data": "--data", "default_zone": "--zone"}
#: Settings whose value is shown to nobody.
SECRETS = frozenset({"bot_token", "database_url", "webhook_secret"})


def read_settings(*, to_run: bool = False, **given: object) -> Settings:
    """The settings of the environment.

    Args:
        to_run: whether all that Telegram needs must be there.
        given: values of the command line, by field name, which win over the environment.

    Raises:
        Misconfigured: with a line for every fault.
    """
    faults: tuple[str, ...] = _missing(os.environ) if to_run else ()
    try:
        settings = Settings(**{name: value for name, value in given.items() if value is not None})  # type: ignore[arg-type]
    except ValidationError as fault:
        faults += tuple(_line(error, given) for error in fault.errors(include_url=False))
    if faults:
        raise Misconfigured(*faults)
    return settings


def shown(settings: Settings) -> dict[str, str]:
    """Every setting by the name of its variable, as text, secrets hidden."""
    return {PREFIX + name.upper(): _shown(name, settings) for name in Settings.model_fields}


def strangers(environment: Mapping[str, str] = os.environ) -> tuple[str, ...]:
    """Variables that look like settings and are none: a slip of the pen."""
    known = {PREFIX + name.upper() for name in Settings.model_fields}
    return tuple(sorted(n for n in environment if n.startswith(PREFIX) and n not in known))


def _missing(environment: Mapping[str, str]) -> tuple[str, ...]:
    faults = []
    if not environment.get("SUBIRA_BOT_TOKEN"):
        faults.append("SUBIRA_BOT_TOKEN: is not set; make a bot with @BotFather and set its token")
    if environment.get("SUBIRA_WEBHOOK_URL") and not environment.get("SUBIRA_WEBHOOK_SECRET"):
        faults.append(
            "SUBIRA_WEBHOOK_SECRET: is not set, so anybody could speak as Telegram; "
            "set 32 random letters and digits"
        )
    return tuple(faults)


def _shown(name: str, settings: Settings) -> str:
    value = getattr(settings, name)
    if value is None:
        return "(not set)"
    if name in SECRETS:
        return "(set, hidden)"
    if isinstance(value, frozenset):
        return ",".join(map(str, sorted(value)))
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, tuple):
        return "-".join(f"{hour:%H:%M}" for hour in value)
    return str(value)


def _line(error: Any, given: Mapping[str, object]) -> str:
    name = str(error["loc"][0]) if error["loc"] else "settings"
    label = PREFIX + name.upper()
    if given.get(name) is not None:
        label = OPTIONS[name]
    what = str(error["msg"]).removeprefix("Value error, ")
    if name == "retention_days":
        what = "is no number of days; write a whole number from 1 on as 90"
    elif name == "log_level":
        what = "is no log level; write DEBUG, INFO, WARNING or ERROR"
    value = "" if name in SECRETS else f" {str(error['input'])[:80]!r}"
    return f"{label}:{value or ' the value'} {what}"
