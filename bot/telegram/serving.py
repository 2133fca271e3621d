"""The coach on Telegram from the first request to the last."""

import asyncio
import logging
import os
import signal
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from typing import Protocol

from pydantic import SecretStr
from telegram.error import InvalidToken, TelegramError
from telegram.ext import Application

from bot.errors import Misconfigured
from bot.ports import Clock, Voice
from bot.settings import Listen
from bot.telegram import handlers
from bot.telegram.handlers import App
from bot.telegram.patience import Patience, unless_set
from bot.telegram.polling import UNKNOWN_BOT, Polling
from bot.telegram.profile import show_profile
from bot.telegram.request import Request, Watch, unwatched
from bot.telegram.settling import Settling
from bot.telegram.voice import TelegramVoice, kind_of
from bot.telegram.webhook import Address, Webhook

log = logging.getLogger("subira.telegram")

#: Connections for all but the long poll; enough for 30 messages a second. House rule.
POOL_SIZE = 32
#: Seconds that Telegram may take to answer: each answer given up on is an unsure message.
#: Source: house rule; fewer unknown outcomes than with the default of 5 s.
READ_TIMEOUT = 35.0
#: Seconds to wait for a connection. House rule.
CONNECT_TIMEOUT = 10.0
#: Seconds that the answer to a long poll may be late. House rule.
POLL_MARGIN = 10.0

NO_TOKEN = "SUBIRA_BOT_TOKEN: is not set; get a token from @BotFather and set it"  # noqa: S105
NO_SECRET = (
    "SUBIRA_WEBHOOK_SECRET: is not set, so anybody could speak as Telegram; "  # noqa: S105
    "set 32 random letters and digits"
)


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

    @property
    def webhook_url(self) -> str | None:
        """Where Telegram is to bring updates, None where they are fetched."""

    @property
    def webhook_listen(self) -> Listen:
        """Where the brought updates come in."""

    @property
    def webhook_secret(self) -> SecretStr | None:
        """What proves that an update is brought by Telegram."""


def build(token: str, api_url: str | None = None, watch: Watch = unwatched) -> App:
    """The framework's application without its updater, which confirms what it has not dealt with.

    Args:
        token: the bot's token.
        api_url: the root address of a Bot API server, None for Telegram's own.
        watch: told of each request.
    """
    # Durations as timedelta; without it the framework warns of a change to come.
    os.environ["PTB_TIMEDELTA"] = "true"
    for name in ("httpx", "httpcore", "telegram", "aiohttp"):
        # Their INFO and DEBUG lines hold the token and the words of candidates.
        logging.getLogger(name).setLevel(logging.WARNING)
    builder = (
        Application.builder()
        .token(token)
        .updater(None)
        .job_queue(None)
        .request(_request(POOL_SIZE, READ_TIMEOUT, watch))
        # The framework adds the length of the long poll to the read timeout.
        .get_updates_request(_request(2, POLL_MARGIN, watch))
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
    watch: Watch = unwatched,
) -> None:
    """Serves candidates on Telegram until `stop`, or SIGTERM or SIGINT where none is given.

    Raises:
        Misconfigured: there is no token, it is wrong, or another process uses it.
    """
    if settings.bot_token is None:
        raise Misconfigured(NO_TOKEN)
    patience, address = patience or Patience(), _address(settings)
    application = build(settings.bot_token.get_secret_value(), settings.api_url, watch)
    outcomes = handlers.register(application, desk, settings.allowed_users)
    settling = Settling(application, outcomes, patience)

    async def begin() -> None:
        await application.initialize()
        await show_profile(application.bot)

    with _signalled(stop) as stop:
        try:
            if await _made(begin, stop, patience):
                log.info("serving bot=%d", application.bot.id)
                voice = TelegramVoice(application.bot, desk.clock)
                desk.attach(voice)
                try:
                    if address:
                        webhook = Webhook(address, application.bot, settling, stop)
                        await _take_brought(webhook, stop, patience)
                    else:
                        polling = Polling(application, settling, stop, patience)
                        await _fetch(polling, application, stop, patience)
                finally:
                    await voice.close()
        except InvalidToken:
            raise Misconfigured(UNKNOWN_BOT) from None
        finally:
            await application.shutdown()
            # Where the first request failed, the framework thinks that nothing is open.
            await application.bot.shutdown()
    log.info("stopped")


def _address(settings: Settings) -> Address | None:
    """Where Telegram is to bring updates, None where they are fetched."""
    if settings.webhook_url is None:
        return None
    if settings.webhook_secret is None:
        raise Misconfigured(NO_SECRET)
    return Address(
        url=settings.webhook_url,
        listen=settings.webhook_listen,
        secret=settings.webhook_secret,
    )


async def _fetch(
    polling: Polling, application: App, stop: asyncio.Event, patience: Patience
) -> None:
    async def unhook() -> None:
        # Telegram gives no updates to a polling while a webhook stands; what waits is kept.
        await application.bot.delete_webhook(drop_pending_updates=False)

    if await _made(unhook, stop, patience):
        await polling.run()


async def _take_brought(webhook: Webhook, stop: asyncio.Event, patience: Patience) -> None:
    async with webhook.listening():
        if await _made(webhook.announce, stop, patience):
            log.info("webhook set")
            await stop.wait()


async def _made(
    requests: Callable[[], Coroutine[None, None, None]], stop: asyncio.Event, patience: Patience
) -> bool:
    """Makes requests, as often as it takes; False where `stop` came before."""
    failures = 0
    while not stop.is_set():
        try:
            await unless_set(stop, requests())
        except InvalidToken:
            raise
        except TelegramError as error:
            failures += 1
            log.warning("starting failed error=%s failures=%d", kind_of(error), failures)
            await patience.pause(stop, failures, error)
            continue
        return not stop.is_set()
    return False


def _request(connections: int, read_timeout: float, watch: Watch) -> Request:
    return Request(
        connections, read_timeout=read_timeout, connect_timeout=CONNECT_TIMEOUT, watch=watch
    )


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
