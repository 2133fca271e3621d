"""A look at everything that `subira run` will need, before anything is started."""

import asyncio
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from cryptography.fernet import InvalidToken

from bot.app import newcomer, opened_store, require_reading
from bot.clock import WallClock
from bot.errors import Locked, SubiraError
from bot.ports import Clock
from bot.settings import Settings
from coaching.calendar import country_of

if TYPE_CHECKING:
    from telegram import WebhookInfo

#: How far the clock may be off before nudges come at a wrong time. House rule.
CLOCK_MAY_BE_OFF = timedelta(minutes=1)
#: How long ago a fault in bringing updates still tells of today. House rule.
LATELY = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: what it is like, or what is wrong and what to do."""

    text: str
    is_fault: bool = False


#: What stands for a store that another process holds.
IN_USE = Finding("store: in use by a running subira")


def check_up(
    settings: Settings, clock: Clock | None = None, *, migrate: bool = False
) -> Iterator[Finding]:
    """Looks at one thing after the other; a fault of one keeps none from being looked at.

    Args:
        settings: what is looked at.
        clock: compared with Telegram's.
        migrate: whether the database's schema is brought to the present version before.
    """
    clock = clock or WallClock()
    yield _reading()
    if migrate:
        yield _migration(settings)
    store = _store(settings)
    yield store
    if not store.is_fault and not settings.database_url:
        yield _probe(settings)
    yield _zone(settings, clock)
    yield from _telegram(settings, clock, runs=store == IN_USE)


def _reading() -> Finding:
    try:
        require_reading()
    except SubiraError as fault:
        return Finding(str(fault), is_fault=True)
    return Finding("reading model: in order")


def _migration(settings: Settings) -> Finding:
    if settings.database_url is None:
        return Finding(
            "SUBIRA_DATABASE_URL: is not set, so there is no schema to migrate; "
            "set it, or leave out --migrate",
            is_fault=True,
        )
    from bot.stores.migrations import brought_up

    try:
        before, after = asyncio.run(brought_up(settings.database_url.get_secret_value()))
    except SubiraError as fault:
        return Finding(str(fault), is_fault=True)
    return Finding(f"database: schema version {after}, before this {before}")


def _store(settings: Settings) -> Finding:
    try:
        asyncio.run(_open_store(settings))
    except Locked:
        return IN_USE
    except SubiraError as fault:
        return Finding(str(fault), is_fault=True)
    return Finding("store: in order")


async def _open_store(settings: Settings) -> None:
    async with opened_store(settings, "look"):
        pass


def _probe(settings: Settings) -> Finding:
    """Seals a probe, writes it beside the records, reads it, opens it and erases it."""
    from bot.stores.folder import fitting_key
    from bot.stores.sealed import remove_files, replace_file

    folder, words = settings.data, b"a probe"
    file = folder / f".probe-{os.getpid()}"
    try:
        fernet = fitting_key(folder, settings.key_file).fernet
        replace_file(file, fernet.encrypt(words))
        same = fernet.decrypt(file.read_bytes()) == words
        remove_files(folder, [file.name])
    except SubiraError as fault:
        return Finding(str(fault), is_fault=True)
    except (OSError, InvalidToken) as fault:
        with suppress(OSError):
            file.unlink(missing_ok=True)
        why = getattr(fault, "strerror", None) or type(fault).__name__
        return Finding(
            f"SUBIRA_DATA: a probe in {str(folder)!r} failed ({why}); "
            "name a folder on a disk that this process may write to",
            is_fault=True,
        )
    return Finding(
        f"data and key: a probe in {str(folder)!r} was sealed, written, read and erased"
        if same
        else f"SUBIRA_DATA: a probe in {str(folder)!r} came back changed; look at the disk",
        is_fault=not same,
    )


def _zone(settings: Settings, clock: Clock) -> Finding:
    here = clock.now().astimezone(ZoneInfo(settings.default_zone))
    country = country_of(newcomer(settings))
    return Finding(
        f"zone: {settings.default_zone}, where it is {here:%A %H:%M}, "
        f"with the holidays of {country}"
    )


def _telegram(settings: Settings, clock: Clock, *, runs: bool) -> Iterator[Finding]:
    from bot.telegram.inquiry import ask

    if settings.bot_token is None:
        yield Finding("Telegram: not asked without a token; clock and webhook not compared")
        return
    try:
        reply = asyncio.run(ask(settings.bot_token, settings.api_url, clock))
    except SubiraError as fault:
        yield Finding(str(fault), is_fault=True)
        return
    yield Finding(f"token: in order, the bot is @{reply.name}")
    yield _clock(reply.ahead, clock)
    yield _webhook(reply.webhook, settings, clock, runs=runs)


def _clock(ahead: timedelta | None, clock: Clock) -> Finding:
    if ahead is None:
        return Finding(f"clock: {clock.now():%F %T} UTC; Telegram's answer bore no date")
    if abs(ahead) < CLOCK_MAY_BE_OFF:
        return Finding(f"clock: {clock.now():%F %T} UTC, as Telegram's answer says")
    side = "ahead of" if ahead > timedelta() else "behind"
    return Finding(
        f"clock: {clock.now():%F %T} UTC is {abs(ahead).total_seconds():.0f} s {side} Telegram's; "
        "nudges would come at a wrong time; set it, as by `timedatectl set-ntp true`",
        is_fault=True,
    )


def _webhook(info: "WebhookInfo", settings: Settings, clock: Clock, *, runs: bool) -> Finding:
    """Compares where updates go with where they should; before a start, the start will mend it."""
    waiting = f"{info.pending_update_count} updates wait"
    wanted = settings.webhook_url or ""
    if info.url != wanted:
        stands = f"Telegram brings updates to {info.url!r}" if info.url else "none is set"
        if runs:
            return Finding(
                f"webhook: {stands}, while a running subira wants {wanted or 'none'!r}; "
                f"{waiting}; see whether another program uses the token, then start subira again",
                is_fault=True,
            )
        return Finding(f"webhook: {stands}; `subira run` will change that; {waiting}")
    last = info.last_error_date
    if last and info.pending_update_count and clock.now() - last < LATELY:
        return Finding(
            f"webhook: Telegram could not bring updates at {last:%F %T} UTC "
            f"({info.last_error_message}); {waiting}; "
            "look at the proxy, its certificate and SUBIRA_WEBHOOK_URL",
            is_fault=True,
        )
    past = f"; the last fault was at {last:%F %T} UTC ({info.last_error_message})" if last else ""
    return Finding(f"webhook: {info.url or 'none, as wanted'}; {waiting}{past}")
