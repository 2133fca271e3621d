"""The settings of the operator: environment variables or secret files, checked all at once."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from pathlib import Path
from typing import Annotated, Any, Literal

from platformdirs import user_config_path, user_data_path
from pydantic import BeforeValidator, Field, SecretStr, ValidationError
from pydantic_settings import (
    BaseSettings,
    EnvSettingsSource,
    NoDecode,
    PydanticBaseSettingsSource,
    SecretsSettingsSource,
    SettingsConfigDict,
    SettingsError,
)

from bot import values
from bot.errors import Misconfigured
from bot.values import Listen as Listen
from coaching.model import Habits

PREFIX = "SUBIRA_"
#: Names the folder of the secret files: systemd sets it for LoadCredential=, the image itself.
FOLDER = "CREDENTIALS_DIRECTORY"


class Settings(BaseSettings):
    """What the operator may set; each field is the variable `SUBIRA_` and its name.

    Takes what it is given and looks nowhere else; `gather` does the looking.
    """

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_ignore_empty=True,
        frozen=True,
        extra="ignore",
        validate_default=False,
    )

    bot_token: Annotated[SecretStr | None, BeforeValidator(values.token)] = None
    api_url: Annotated[str | None, BeforeValidator(values.web)] = None
    data: Annotated[Path, BeforeValidator(values.folder)] = Field(
        default_factory=lambda: user_data_path("subira")
    )
    key_file: Annotated[Path, BeforeValidator(values.folder)] = Field(
        default_factory=lambda: user_config_path("subira") / "key"
    )
    database_url: Annotated[SecretStr | None, BeforeValidator(values.postgres)] = None
    webhook_url: Annotated[str | None, BeforeValidator(values.web)] = None
    webhook_listen: Annotated[Listen, NoDecode, BeforeValidator(values.listen)] = Listen(
        "127.0.0.1", 8080
    )
    webhook_secret: Annotated[SecretStr | None, BeforeValidator(values.webhook_secret)] = None
    allowed_users: Annotated[frozenset[int] | None, NoDecode, BeforeValidator(values.ids)] = None
    default_zone: Annotated[str, BeforeValidator(values.zone)] = "Africa/Nairobi"
    nudge_time: Annotated[time, BeforeValidator(values.hour)] = time(10)
    quiet_hours: Annotated[tuple[time, time], NoDecode, BeforeValidator(values.hours)] = (
        time(21),
        time(8),
    )
    retention_days: int = Field(default=90, ge=1, le=36500)
    log_level: Annotated[
        Literal["DEBUG", "INFO", "WARNING", "ERROR"], BeforeValidator(values.level)
    ] = "INFO"
    log_format: Annotated[Literal["text", "json"], BeforeValidator(values.form)] = "text"
    metrics_listen: Annotated[Listen | None, NoDecode, BeforeValidator(values.listen)] = None

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        *others: PydanticBaseSettingsSource,
        **named: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Nothing but what is given."""
        return (init_settings,)

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """What is set: the settings, and all that is wrong; what is wrong counts as not set.

    `sources` tells of each field that is set whence it comes: an option, the environment, a file.
    """

    settings: Settings
    sources: Mapping[str, str]
    faults: tuple[str, ...]

    def source_of(self, variable: str) -> str:
        """Whence a setting comes, by the name of its variable."""
        return self.sources.get(variable.removeprefix(PREFIX).lower(), "default")


def gather(*, to_run: bool = False, **given: object) -> Gathered:
    """Looks for the settings in the options, the environment and the secret files, in this order.

    Args:
        to_run: whether all that Telegram needs must be there.
        given: values of the command line, by field name.
    """
    files, faults = _in_files()
    environment = EnvSettingsSource(Settings)()
    options = {name: value for name, value in given.items() if value is not None}
    found: dict[str, Any] = files | environment | options
    sources = (
        dict.fromkeys(files, "file")
        | dict.fromkeys(environment, "environment")
        | {name: f"option {OPTIONS[name]}" for name in options}
    )
    if to_run:
        faults += _missing(found)
    try:
        settings = Settings(**found)
    except ValidationError as fault:
        errors = fault.errors(include_url=False)
        faults += tuple(_line(error, options) for error in errors)
        wrong = {str(error["loc"][0]) for error in errors}
        sources |= {name: f"default; what the {sources[name]} says is wrong" for name in wrong}
        settings = Settings(**{name: v for name, v in found.items() if name not in wrong})
    return Gathered(settings=settings, sources=sources, faults=faults)


def read_settings(*, to_run: bool = False, **given: object) -> Settings:
    """The settings, where nothing is wrong with them; takes what `gather` takes.

    Raises:
        Misconfigured: with a line for every fault.
    """
    gathered = gather(to_run=to_run, **given)
    if gathered.faults:
        raise Misconfigured(*gathered.faults)
    return gathered.settings


def shown(settings: Settings) -> dict[str, str]:
    """Every setting by the name of its variable, as text, secrets hidden."""
    return {PREFIX + name.upper(): _shown(name, settings) for name in Settings.model_fields}


def strangers(environment: Mapping[str, str] = os.environ) -> tuple[str, ...]:
    """Variables that look like settings and are none: a slip of the pen."""
    known = {PREFIX + name.upper() for name in Settings.model_fields}
    return tuple(sorted(n for n in environment if n.startswith(PREFIX) and n not in known))


def _in_files() -> tuple[dict[str, Any], tuple[str, ...]]:
    """What lies in files named as `subira_bot_token` in the folder of the secrets."""
    folder = os.environ.get(FOLDER)
    if not folder or not Path(folder).is_dir():
        return {}, ()
    try:
        found = SecretsSettingsSource(Settings, folder)()
    except (OSError, SettingsError, UnicodeDecodeError) as fault:
        kind = getattr(fault, "strerror", None) or type(fault).__name__
        return {}, (f"{FOLDER}: {folder!r} cannot be read ({kind}); look at its files",)
    return {name: value for name, value in found.items() if value}, ()


def _missing(found: Mapping[str, object]) -> tuple[str, ...]:
    faults = []
    if "bot_token" not in found:
        faults.append("SUBIRA_BOT_TOKEN: is not set; make a bot with @BotFather and set its token")
    if "webhook_url" in found and "webhook_secret" not in found:
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
    if name in given:
        label = OPTIONS[name]
    what = str(error["msg"]).removeprefix("Value error, ")
    if name == "retention_days":
        what = "is no number of days; write a whole number from 1 on as 90"
    elif name == "log_level":
        what = "is no log level; write DEBUG, INFO, WARNING or ERROR"
    elif name == "log_format":
        what = "is no form of a log; write text or json"
    value = "" if name in SECRETS else f" {str(error['input'])[:80]!r}"
    return f"{label}:{value or ' the value'} {what}"
