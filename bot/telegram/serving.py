"""The coach on Telegram from the first request to the last."""

import asyncio
import json
import logging
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Protocol

from pydantic import SecretStr
from telegram import Update
from telegram.error import InvalidToken, TelegramError
from telegram.ext import Application
from telegram.request import HTTPXRequest

from bot.errors import Misconfigured
from bot.ports import Clock, Voice
from bot.telegram import handlers
from bot.telegram.handlers import App
from bot.telegram.patience import Patience, unless_set
from bot.telegram.polling import UNKNOWN_BOT, Polling
from bot.telegram.profile import show_commands
from bot.telegram.voice import TelegramVoice, kind_of

log = logging.getLogger("subira.telegram")

#: Connections for all but the long poll; enough for 30 messages a second. House rule.
POOL_SIZE = 32
#: Seconds that Telegram may take to answer: each answer given up on is an unsure message.
#: Source: research/reliability.md, 1b, "Timeouts".
READ_TIMEOUT = 35.0
#: Seconds to connect, to write, and to wait for a free connection. House rule.
OTHER_TIMEOUT = 10.0

NO_TOKEN = "SUBIRA_BOT_TOKEN: is not set; get a token from @BotFather and set it"  # noqa: S105


class Desk(handlers.Desk, Protocol):
    """The desk, as far as Telegram needs it."""

    @property
    def clock(self) -> Clock:
        """Tells the time."""

    def attach(self, voice: Voice) -> None:
        """Gives the desk its voice."""


class Settings(Protocol):
    """The settings that concern Telegram."""

    @property
    def bot_token(self) -> SecretStr | None:
        """The bot's token."""

    @property
    def api_url(self) -> str | None:
        """The root address of a Bot API server, None for Telegram's own."""

    @property
    def allowed_users(self) -> frozenset[int] | None:
        """The only users that are served, None for everybody."""


class Request(HTTPXRequest):
    """The framework's own request, but one update that it cannot read spoils no other.

    The framework gives up a whole batch for one bad update, logging every word in it, and fetches
    the same batch for ever. Here the bad one becomes an empty update, which is confirmed.
    """

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The answer of Telegram as a value."""
        try:
            answer = json.loads(payload.decode("utf-8", "replace"))
        except ValueError as error:
            raise TelegramError("Invalid server response") from error
        if not isinstance(answer, dict):
            raise TelegramError("Invalid server response")
        result = answer.get("result")
        if isinstance(result, list):
            answer["result"] = [_readable(item) for item in result]
        return answer


def build(token: str, api_url: str | None = None) -> App:
    """The framework's application without its updater, which confirms what it has not dealt with.

    Args:
        token: the bot's token.
        api_url: the root address of a Bot API server, None for Telegram's own.
    """
    # Durations as timedelta; without it the framework warns of a change to come.
    os.environ["PTB_TIMEDELTA"] = "true"
    for name in ("httpx", "httpcore", "telegram"):
        # Their INFO and DEBUG lines hold the token and the words of candidates.
        logging.getLogger(name).setLevel(logging.WARNING)
    builder = (
        Application.builder()
        .token(token)
        .updater(None)
        .job_queue(None)
        .request(_request(POOL_SIZE, READ_TIMEOUT))
        # The framework adds the length of the long poll to the read timeout.
        .get_updates_request(_request(2, OTHER_TIMEOUT))
    )
    if api_url:
        root = api_url.rstrip("/")
        builder = builder.base_url(f"{root}/bot").base_file_url(f"{root}/file/bot")
    return builder.build()


async def serve(
    desk: Desk,
    settings: Settings,
    *,
    stop: asyncio.Event | None = None,
    patience: Patience | None = None,
) -> None:
    """Serves candidates on Telegram until `stop`, or SIGTERM or SIGINT where none is given.

    Raises:
        Misconfigured: there is no token, it is wrong, or another process uses it.
    """
    if settings.bot_token is None:
        raise Misconfigured(NO_TOKEN)
    patience = patience or Patience()
    application = build(settings.bot_token.get_secret_value(), settings.api_url)
    failures = handlers.register(application, desk, settings.allowed_users)
    with _signalled(stop) as stop:
        try:
            if await _started(application, stop, patience):
                voice = TelegramVoice(application.bot, desk.clock)
                desk.attach(voice)
                try:
                    await Polling(application, failures, stop, patience=patience).run()
                finally:
                    await voice.close()
        except InvalidToken:
            raise Misconfigured(UNKNOWN_BOT) from None
        finally:
            await application.shutdown()
            # Where the first request failed, the framework thinks that nothing is open.
            await application.bot.shutdown()
    log.info("stopped")


async def _started(application: App, stop: asyncio.Event, patience: Patience) -> bool:
    """Makes the first requests, as often as it takes; False where `stop` came before."""
    failures = 0
    while not stop.is_set():
        try:
            await unless_set(stop, _opened(application))
        except InvalidToken:
            raise
        except TelegramError as error:
            failures += 1
            log.warning("starting failed error=%s failures=%d", kind_of(error), failures)
            await patience.pause(stop, failures, error)
            continue
        return not stop.is_set()
    return False


async def _opened(application: App) -> None:
    await application.initialize()
    # Telegram gives no updates to a polling while a webhook stands; what waits is kept.
    await application.bot.delete_webhook(drop_pending_updates=False)
    await show_commands(application.bot)
    log.info("serving bot=%d", application.bot.id)


def _request(connections: int, read_timeout: float) -> Request:
    return Request(
        connections,
        read_timeout=read_timeout,
        write_timeout=OTHER_TIMEOUT,
        connect_timeout=OTHER_TIMEOUT,
        pool_timeout=OTHER_TIMEOUT,
    )


def _readable(item: object) -> object:
    """The item as it is, or an empty update in place of one that the framework cannot read."""
    if not isinstance(item, dict) or not isinstance(number := item.get("update_id"), int):
        return item
    try:
        Update.de_json(item, None)
    except (AttributeError, LookupError, TypeError, ValueError, OSError, ArithmeticError) as error:
        log.error("update unreadable update=%d error=%s", number, type(error).__name__)
        return {"update_id": number}
    return item


@contextmanager
def _signalled(stop: asyncio.Event | None) -> Iterator[asyncio.Event]:
    """The event to stop by; set by SIGTERM and SIGINT where the caller brings none."""
    if stop:
        yield stop
        return
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    signals = (signal.SIGTERM, signal.SIGINT)
    for number in signals:
        loop.add_signal_handler(number, stop.set)
    try:
        yield stop
    finally:
        for number in signals:
            loop.remove_signal_handler(number)
