"""A look at the token and the store before anything is started."""

import asyncio
from collections.abc import Iterator

from bot.app import opened_store, require_reading
from bot.errors import Locked, Misconfigured
from bot.settings import Settings


def check_up(settings: Settings) -> Iterator[str]:
    """One line for each thing that is in order.

    Raises:
        Misconfigured: Telegram does not know the token or cannot be reached.
        StoreError: the data or its key cannot be used.
    """
    require_reading()
    yield "reading model: in order"
    try:
        with opened_store(settings):
            yield "store: in order"
    except Locked:
        yield "store: in use by a running subira"
    yield f"token: in order, the bot is @{asyncio.run(_name(settings))}"


async def _name(settings: Settings) -> str:
    from telegram import Bot
    from telegram.error import InvalidToken, TelegramError

    token = settings.bot_token.get_secret_value() if settings.bot_token else ""
    root = settings.api_url or "https://api.telegram.org"
    try:
        async with Bot(token, base_url=f"{root}/bot") as bot:
            return bot.username
    except InvalidToken:
        raise Misconfigured(
            "SUBIRA_BOT_TOKEN: Telegram does not know it; copy it whole from @BotFather"
        ) from None
    except TelegramError as fault:
        raise Misconfigured(
            f"SUBIRA_API_URL: {root!r} cannot be asked ({type(fault).__name__}); "
            "check the address and the network"
        ) from None
