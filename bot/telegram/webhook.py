"""Takes updates that Telegram brings, and says 200 to each only after it is settled.

Telegram brings again whatever was not answered with 200, until the update is a day old. It stands
behind a reverse proxy that ends TLS; the secret tells Telegram's requests from all others.
"""

import asyncio
import hmac
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from aiohttp import web
from pydantic import SecretStr
from telegram import Bot, Update
from telegram.error import BadRequest

from bot.errors import Misconfigured
from bot.settings import Listen
from bot.stores.order import Locks
from bot.telegram.handlers import acknowledge
from bot.telegram.settling import Settling
from bot.telegram.updates import ALLOWED_UPDATES, chat_of, readable

#: The header that brings the secret. Source: setWebhook, `secret_token`.
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105
#: Largest body that is read, in bytes; an update is some kilobytes. House rule.
LARGEST_BODY = 1_000_000
#: Seconds that a body may take to arrive. House rule.
BODY_TIMEOUT = 10.0
#: Seconds for which an update is tried before Telegram is asked to bring it again; it gives a
#: request up after 60. Source: the public Bot API server, WebhookActor.
TRIED_FOR = 45.0
#: Seconds after which Telegram may bring again what could not be settled. House rule.
AGAIN_AFTER = 5
#: Seconds that a turn may take to end when the program is told to stop. House rule.
LAST_TURNS = 60.0
#: Requests that Telegram may make at the same time. Source: setWebhook, the default.
CONNECTIONS = 40
#: Ids of updates fit into 64 bits.
LARGEST_ID = 2**63


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where Telegram brings updates, where they come in here, and what proves who brings them."""

    url: str
    listen: Listen
    secret: SecretStr


class Webhook:
    """Deals with updates that are brought: in order within a chat, at once between chats.

    Args:
        address: where it stands.
        bot: answers presses, and tells Telegram of the address.
        settling: deals with one update.
        stop: set from outside; nothing new is begun after it, what runs is finished.
    """

    def __init__(
        self, address: Address, bot: Bot, settling: Settling, stop: asyncio.Event
    ) -> None:
        self._address = address
        self._bot = bot
        self._settling = settling
        self._stop = stop
        self._lines = Locks()
        self._patience_ends: set[asyncio.Event] = set()

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[None]:
        """Takes requests while the context is open; then lets the turns that run end.

        Raises:
            Misconfigured: nobody can listen there.
        """
        application = web.Application(client_max_size=LARGEST_BODY)
        routes = application.router
        # A plain resource, because braces in a path would make a pattern of it.
        routes.register_resource(place := web.PlainResource(_path_of(self._address.url)))
        place.add_route("POST", self._take)
        routes.add_get("/healthz", self._health)
        runner = web.AppRunner(application, access_log=None, shutdown_timeout=LAST_TURNS)
        await runner.setup()
        try:
            await self._listen(runner)
            yield
        finally:
            for patience_ends in self._patience_ends:
                patience_ends.set()
            await runner.cleanup()

    async def announce(self) -> None:
        """Tells Telegram where to bring updates; what waits there is kept.

        Raises:
            Misconfigured: Telegram refuses the address.
        """
        try:
            await self._bot.set_webhook(
                self._address.url,
                secret_token=self._address.secret.get_secret_value(),
                allowed_updates=ALLOWED_UPDATES,
                max_connections=CONNECTIONS,
                drop_pending_updates=False,
            )
        except BadRequest as error:
            raise Misconfigured(
                f"SUBIRA_WEBHOOK_URL: Telegram refuses {self._address.url!r} ({error.message}); "
                "it takes https at port 443, 80, 88 or 8443 of a name that the world knows"
            ) from None

    async def _listen(self, runner: web.AppRunner) -> None:
        listen = self._address.listen
        try:
            await web.TCPSite(runner, listen.host, listen.port).start()
        except OSError as fault:
            raise Misconfigured(
                f"SUBIRA_WEBHOOK_LISTEN: nobody can listen at {str(listen)!r} "
                f"({fault.strerror}); name another address"
            ) from fault

    async def _health(self, request: web.Request) -> web.Response:
        if self._stop.is_set():
            return web.Response(status=503, text="stopping\n")
        return web.Response(text="ok\n")

    async def _take(self, request: web.Request) -> web.Response:
        if not self._is_telegram(request):
            return web.Response(status=403)
        try:
            async with asyncio.timeout(BODY_TIMEOUT):
                body = await request.read()
        except TimeoutError:
            return web.Response(status=408)
        update = _parsed(body, self._bot)
        if update is None:
            return web.Response(status=400)
        async with asyncio.TaskGroup() as group:
            if update.callback_query and not self._stop.is_set():
                group.create_task(acknowledge(update.callback_query))
            settled = await self._settled(update)
        if settled:
            return web.Response()
        return web.Response(status=503, headers={"Retry-After": str(AGAIN_AFTER)})

    def _is_telegram(self, request: web.Request) -> bool:
        brought = request.headers.get(SECRET_HEADER, "").encode("utf-8", "surrogateescape")
        secret = self._address.secret.get_secret_value().encode()
        return hmac.compare_digest(brought, secret)

    async def _settled(self, update: Update) -> bool:
        """Whether the update was settled, after those of its chat that came before it."""
        patience_ends = asyncio.Event()
        self._patience_ends.add(patience_ends)
        timer = asyncio.get_running_loop().call_later(TRIED_FOR, patience_ends.set)
        try:
            async with self._lines.alone(chat_of(update)):
                if patience_ends.is_set() or self._stop.is_set():
                    return False
                return await self._settling.settle(update, patience_ends)
        finally:
            timer.cancel()
            self._patience_ends.discard(patience_ends)


def _path_of(url: str) -> str:
    return quote(urlsplit(url).path or "/", safe="/%:@!$&'()*+,;=~")


def _parsed(body: bytes, bot: Bot) -> Update | None:
    """The update in a body, an empty one where the framework cannot read it; None for no update.

    What bears an id was brought by Telegram and would be brought again for a day.
    """
    try:
        item = readable(json.loads(body))
    except (ValueError, RecursionError):
        return None
    number = item.get("update_id") if isinstance(item, dict) else None
    if type(number) is not int or not 0 <= number < LARGEST_ID:
        return None
    return Update.de_json(item, bot)  # type: ignore[arg-type]
