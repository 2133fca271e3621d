"""The requests to Telegram, over aiohttp, and how far each one got where it failed.

The framework's own client takes several times as long for a request, and says of a fault neither
in its class nor in its words whether anything was sent; its cause, which does, may hold the token.
"""

import json
from collections.abc import Callable
from functools import cache
from typing import Any
from urllib.parse import urlencode
from urllib.request import getproxies, proxy_bypass

import aiohttp
import httpx
from telegram.error import NetworkError, TelegramError
from telegram.request import BaseRequest, RequestData

from bot.clock import seconds
from bot.telegram.updates import readable

#: What aiohttp raises before a byte of the request went out: no name, no route, refused, no TLS,
#: and no connection in time, be it that none is free or that none came about.
#: Source: tried against a server with each fault.
BEFORE_SENDING = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError)

#: Heads a request without files.
FORM = {"Content-Type": "application/x-www-form-urlencoded"}

#: Told of each request: the method, the status or what went wrong, and its seconds.
Watch = Callable[[str, str, float], None]


def unwatched(method: str, status: str, duration: float) -> None:
    """Nobody wants to know."""


class NotReached(NetworkError):
    """Surely nothing was sent."""


class Unanswered(NetworkError):
    """Something may have been sent, and no whole answer came."""


class Request(BaseRequest):
    """Makes the requests of a bot.

    One update that the framework cannot read spoils no other: it gives up a whole batch for one,
    logging every word in it, and fetches the same batch for ever. Here the bad one becomes an
    empty update, which is confirmed.

    Args:
        connections: most of them at the same time.
        read_timeout: seconds that Telegram may take to answer.
        connect_timeout: seconds to wait for a free connection, and as many for a new one.
        watch: is told of each request.
    """

    def __init__(
        self,
        connections: int,
        *,
        read_timeout: float,
        connect_timeout: float,
        watch: Watch = unwatched,
    ) -> None:
        self._connections = connections
        self._read_timeout = read_timeout
        self._connect_timeout = connect_timeout
        self._watch = watch
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Seconds that Telegram may take to answer, where a request names no others."""
        return self._read_timeout

    async def initialize(self) -> None:
        """Opens the session; once is enough."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                # Trusts whom the framework's own client trusts, also where the machine knows none.
                connector=aiohttp.TCPConnector(
                    limit=self._connections, ssl=httpx.create_ssl_context()
                ),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT},
            )

    async def shutdown(self) -> None:
        """Closes the session and its connections."""
        session, self._session = self._session, None
        if session:
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Makes one request; nothing of it is ever sent twice.

        Returns:
            The status and the body of the answer.

        Raises:
            NotReached: surely nothing was sent.
            Unanswered: something may have been sent.
        """
        if self._session is None:
            raise NotReached("the session is closed")
        connect = _given(connect_timeout, self._connect_timeout)
        free = _given(pool_timeout, self._connect_timeout)
        timeout = aiohttp.ClientTimeout(
            total=None,
            connect=None if connect is None or free is None else connect + free,
            sock_connect=connect,
            sock_read=_given(read_timeout, self._read_timeout),
        )
        name, began = url.rpartition("/")[2], seconds()
        try:
            async with self._session.request(
                method,
                url,
                data=_body(request_data) if request_data else None,
                headers=FORM if request_data and not request_data.multipart_data else None,
                timeout=timeout,
                proxy=_proxy_for(*url.split("/")[:3:2]),
                allow_redirects=False,
            ) as answer:
                payload = await answer.read()
                self._watch(name, str(answer.status), seconds() - began)
                return answer.status, payload
        except BEFORE_SENDING as error:
            fault: NetworkError = NotReached(type(error).__name__)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            fault = Unanswered(type(error).__name__)
        self._watch(name, f"{type(fault).__name__}/{fault.message}", seconds() - began)
        # Outside of the handler, lest a cause with the address in it, and so the token, hang on.
        raise fault

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
            answer["result"] = [readable(item) for item in result]
        return answer


@cache
def _proxy_for(scheme: str, host: str) -> str | None:
    """The proxy that the environment names for an address, as with the framework's own client.

    Left to aiohttp, the environment is read for each request, which takes longer than the rest.
    """
    return None if proxy_bypass(host) else getproxies().get(scheme.removesuffix(":"))


def _given(timeout: object, otherwise: float) -> float | None:
    if timeout is None or isinstance(timeout, int | float):
        return timeout
    return otherwise


def _body(data: RequestData) -> bytes | aiohttp.FormData:
    """What a request holds: plain values as a web form has them, files in parts of their own."""
    values = data.json_parameters
    if not data.multipart_data:
        return urlencode(values).encode()
    form = aiohttp.FormData(values, quote_fields=False)
    for name, (filename, content, kind) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form
