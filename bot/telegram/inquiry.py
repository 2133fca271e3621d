"""What Telegram says of the bot before anything is started: its name, the time, its webhook."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime

import httpx
from pydantic import SecretStr
from telegram import Bot, WebhookInfo
from telegram.error import InvalidToken, TelegramError
from telegram.request import HTTPXRequest

from bot.errors import Misconfigured
from bot.ports import Clock
from bot.telegram.voice import kind_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """The bot's name, how far the clock here is ahead of Telegram's, and where updates go.

    `ahead` is None where the answer bore no date; it is good to a second.
    """

    name: str
    ahead: timedelta | None
    webhook: WebhookInfo


async def ask(token: SecretStr, api_url: str | None, clock: Clock) -> Reply:
    """Asks Telegram.

    Raises:
        Misconfigured: it does not know the token, or cannot be asked.
    """
    root = api_url or "https://api.telegram.org"
    leads: list[timedelta] = []

    async def look_at_clock(response: httpx.Response) -> None:
        if date := _moment(response.headers.get("date")):
            leads.append(clock.now() - date)

    request = HTTPXRequest(httpx_kwargs={"event_hooks": {"response": [look_at_clock]}})
    try:
        async with Bot(token.get_secret_value(), f"{root}/bot", request=request) as bot:
            webhook = await bot.get_webhook_info()
            return Reply(name=bot.username, ahead=min(leads, default=None), webhook=webhook)
    except InvalidToken:
        raise Misconfigured(
            "SUBIRA_BOT_TOKEN: Telegram does not know it; copy it whole from @BotFather"
        ) from None
    except TelegramError as fault:
        raise Misconfigured(
            f"SUBIRA_API_URL: {root!r} cannot be asked ({kind_of(fault)}); "
            "check the address and the network"
        ) from None


def _moment(date: str | None) -> datetime | None:
    try:
        moment = parsedate_to_datetime(date or "")
    except ValueError:
        return None
    return moment if moment.tzinfo else None
