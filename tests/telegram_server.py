"""A Bot API server on loopback: enough of Telegram to hold a conversation and to fail on order.

Its ledger holds every message that "arrived", whatever the caller was told about it.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any, Literal, Self

from aiohttp import web

from tests.telegram_rules import METHODS, BadRequest, check, unpacked, visible_text

TOKEN = "42:loopback"
BOT = {"id": 42, "is_bot": True, "first_name": "Subira", "username": "subira_bot"}
#: Kinds of updates that Telegram tells only those who ask for them.
ASKED_FOR = {"message", "edited_message", "channel_post", "callback_query", "my_chat_member"}
#: Longest time that a test waits for anything.
PATIENCE = 60.0
DESCRIBED = ("description", "short_description")

FaultKind = Literal["status", "drop_before", "drop_after", "slow", "slow_after", "junk"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What goes wrong with the next requests of a method.

    `slow` waits until `release`, `slow_after` does so when the message is already in the ledger.
    """

    method: str
    kind: FaultKind = "status"
    status: int = 500
    description: str = "Internal Server Error: restart"
    retry_after: int | None = None
    chat: int | None = None
    times: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message in the ledger, as the candidate sees it now."""

    chat: int
    id: int
    text: str = ""
    html: str | None = None
    keyboard: tuple[tuple[dict[str, Any], ...], ...] = ()
    silent: bool = False
    preview: bool = True
    file: tuple[str, bytes] | None = None
    markup: dict[str, Any] = field(default_factory=dict)

    def data(self, label: str) -> str:
        """The callback data of the button with this label."""
        found = [b for row in self.keyboard for b in row if b["text"] == label]
        return str(found[0]["callback_data"])


@dataclass(slots=True)
class TelegramServer:
    """Telegram, as far as one bot sees it."""

    ledger: list[Message] = field(default_factory=list)
    calls: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    answered: list[str] = field(default_factory=list)
    #: What the bot has set of its profile, by what it is and the language code.
    profile: dict[tuple[str, str], Any] = field(default_factory=dict)
    left: list[int] = field(default_factory=list)
    webhook_info: dict[str, Any] = field(default_factory=dict)
    blocked_by: set[int] = field(default_factory=set)
    #: Faults of each request that no test asked for.
    weather: Callable[[str, dict[str, Any]], Fault | None] = lambda method, given: None
    pending: dict[int, dict[str, Any]] = field(default_factory=dict)
    confirmed: set[int] = field(default_factory=set)
    url: str = ""
    _faults: list[Fault] = field(default_factory=list)
    _changed: asyncio.Condition = field(default_factory=asyncio.Condition)
    _released: asyncio.Event = field(default_factory=asyncio.Event)
    _polls: int = 0
    _last_update: int = 1000
    _last_message: int = 0
    _runner: web.AppRunner | None = None
    _site: web.TCPSite | None = None

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_route("*", "/bot{token}/{method}", self._serve)
        self._runner = web.AppRunner(
            app, access_log=None, handler_cancellation=True, shutdown_timeout=0.1
        )
        await self._runner.setup()
        await self.accept()
        return self

    async def __aexit__(self, *_: object) -> None:
        self._released.set()
        if self._runner:
            await self._runner.cleanup()

    # What a test does.

    async def say(self, user: int, text: str | None, **also: Any) -> int:
        """The candidate writes; other content than text goes in `also`. Returns the update id."""
        message = self._message(user, text=text, **also)
        return await self.update(message={k: v for k, v in message.items() if v is not None})

    async def press(self, user: int, message: Message, data: str) -> int:
        """The candidate presses a button; returns the update id."""
        self._last_message += 1
        pressed = {
            "id": f"q{self._last_message}",
            "from": _person(user),
            "chat_instance": "1",
            "message": {"message_id": message.id, "date": 1, "chat": _chat(user), "text": "?"},
            "data": data,
        }
        return await self.update(callback_query=pressed)

    async def block(self, user: int) -> int:
        """The candidate blocks the bot; returns the update id."""
        self.blocked_by.add(user)
        return await self.update(my_chat_member=membership(_chat(user), user, "kicked"))

    async def update(self, **content: Any) -> int:
        """Any update at all, well-formed or not; returns its id."""
        async with self._changed:
            self._last_update += 1
            self.pending[self._last_update] = {"update_id": self._last_update, **content}
            self._changed.notify_all()
        return self._last_update

    def fail(self, method: str, kind: FaultKind = "status", **how: Any) -> None:
        """The next request of this method goes wrong."""
        self._faults.append(Fault(method=method, kind=kind, **how))

    async def accept(self) -> None:
        """Takes connections, always at the same address."""
        assert self._runner
        port = int(self.url.rpartition(":")[2] or 0)
        self._site = web.TCPSite(self._runner, "127.0.0.1", port)
        await self._site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def refuse(self) -> None:
        """Refuses new connections until `accept`."""
        assert self._site
        await self._site.stop()

    def release(self) -> None:
        """Lets the slow requests go on."""
        self._released.set()

    async def until(self, true: Callable[[], bool]) -> None:
        """Waits until something is true of the server."""
        async with asyncio.timeout(PATIENCE), self._changed:
            await self._changed.wait_for(true)

    async def heard(self, user: int, count: int) -> list[Message]:
        """The messages that a candidate got, once there are `count` of them."""
        await self.until(lambda: len(self.chat(user)) >= count)
        return self.chat(user)

    async def confirms(self, *updates: int) -> None:
        """Waits until the updates were confirmed."""
        await self.until(lambda: self.confirmed.issuperset(updates))

    def chat(self, user: int) -> list[Message]:
        """The messages in a chat, in order."""
        return [message for message in self.ledger if message.chat == user]

    def texts(self, user: int) -> list[str]:
        """The words that a candidate got, in order."""
        return [message.text for message in self.chat(user)]

    def count(self, method: str) -> int:
        """How often a method was called."""
        return sum(name == method for name, _ in self.calls)

    # What Telegram does.

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        if request.match_info["token"] != TOKEN:
            return _refusal(401, "Unauthorized")
        names = {name.lower(): name for name in METHODS}
        method = names.get(request.match_info["method"].lower())
        if method is None:
            return _refusal(404, "Not Found")
        given = await _fields(request)
        self.calls.append((method, given))
        fault = self._fault(method, given)
        if fault and fault.kind == "slow":
            await self._notify()
            await self._released.wait()
        if fault and fault.kind == "status":
            await self._notify()
            return _refusal(fault.status, fault.description, fault.retry_after)
        if fault and fault.kind == "drop_before":
            return await self._drop(request)
        try:
            check(method, given)
            result = await getattr(self, f"_{method}", self._ok)(given)
        except BadRequest as error:
            if "not modified" not in str(error) and "to edit not found" not in str(error):
                self.complaints.append(f"{method}: {error}")
            return _refusal(400, str(error))
        except PermissionError as error:
            return _refusal(403, str(error))
        except InterruptedError as error:
            return _refusal(409, str(error))
        await self._notify()
        if fault and fault.kind == "drop_after":
            return await self._drop(request)
        if fault and fault.kind == "slow_after":
            await self._released.wait()
        if fault and fault.kind == "junk":
            return web.Response(text="<html>not Telegram</html>")
        return web.json_response({"ok": True, "result": result})

    def _fault(self, method: str, given: dict[str, Any]) -> Fault | None:
        for index, fault in enumerate(self._faults):
            if fault.method == method and fault.chat in (None, given.get("chat_id")):
                rest = replace(fault, times=fault.times - 1)
                self._faults[index : index + 1] = [rest] if rest.times else []
                return fault
        return self.weather(method, given)

    async def _notify(self) -> None:
        async with self._changed:
            self._changed.notify_all()

    async def _drop(self, request: web.Request) -> web.StreamResponse:
        assert request.transport
        request.transport.abort()
        await self._notify()
        return web.Response()

    async def _ok(self, given: dict[str, Any]) -> Any:
        return True

    async def _deleteWebhook(self, given: dict[str, Any]) -> Any:  # noqa: N802
        if given.get("drop_pending_updates"):
            self.pending.clear()
        return True

    async def _getWebhookInfo(self, given: dict[str, Any]) -> Any:  # noqa: N802
        waiting = len(self.pending)
        standing = {"url": "", "has_custom_certificate": False, "pending_update_count": waiting}
        return standing | self.webhook_info

    async def _getMe(self, given: dict[str, Any]) -> Any:  # noqa: N802
        return BOT

    async def _getUpdates(self, given: dict[str, Any]) -> Any:  # noqa: N802
        async with self._changed:
            for update in [u for u in self.pending if u < given.get("offset", 0)]:
                del self.pending[update]
                self.confirmed.add(update)
            unwanted = ASKED_FOR - set(given.get("allowed_updates", ASKED_FOR))
            for update in [u for u, content in self.pending.items() if unwanted & set(content)]:
                del self.pending[update]
            self._polls += 1
            poll = self._polls
            self._changed.notify_all()

            def waiting() -> list[dict[str, Any]]:
                open_ones = self.pending.values()
                return [
                    u
                    for u in open_ones
                    if u["update_id"] >= given.get("offset", 0) and not unwanted & set(u)
                ]

            try:
                async with asyncio.timeout(given.get("timeout", 0)):
                    await self._changed.wait_for(lambda: waiting() or self._polls != poll)
            except TimeoutError:
                pass
            if self._polls != poll:
                raise InterruptedError("Conflict: terminated by other getUpdates request")
            return waiting()[: given.get("limit", 100)]

    async def _sendMessage(self, given: dict[str, Any]) -> Any:  # noqa: N802
        return self._sent(
            given,
            text=visible_text(given["text"], given.get("parse_mode"), 1, 4096),
            html=given["text"] if given.get("parse_mode") else None,
            preview=not given.get("link_preview_options", {}).get("is_disabled", False),
        )

    async def _file(self, given: dict[str, Any]) -> Any:
        mode, html = given.get("parse_mode"), given.get("caption", "")
        words = {"text": visible_text(html, mode, 0, 1024), "html": html if mode else None}
        return self._sent(given, file=given.get("document") or given["photo"], **words)

    _sendDocument = _sendPhoto = _file  # noqa: N815

    async def _edit(self, given: dict[str, Any]) -> Any:
        text = {}
        if "text" in given:
            mode, html = given.get("parse_mode"), given["text"]
            text = {"text": visible_text(html, mode, 1, 4096), "html": html if mode else None}
        for index, message in enumerate(self.ledger):
            if (message.chat, message.id) == (given["chat_id"], given["message_id"]):
                edited = replace(message, keyboard=_keyboard(given), **text)
                if edited == message:
                    raise BadRequest("Bad Request: message is not modified")
                self.ledger[index] = edited
                return {"message_id": message.id, "date": 1, "chat": _chat(message.chat)}
        raise BadRequest("Bad Request: message to edit not found")

    _editMessageReplyMarkup = _editMessageText = _edit  # noqa: N815

    async def _answerCallbackQuery(self, given: dict[str, Any]) -> Any:  # noqa: N802
        self.answered.append(given["callback_query_id"])
        return True

    async def _getMyCommands(self, given: dict[str, Any]) -> Any:  # noqa: N802
        return self.profile.get(("commands", given.get("language_code", "")), [])

    async def _described(self, given: dict[str, Any]) -> Any:
        code = given.get("language_code", "")
        return {what: self.profile.get((what, code), "") for what in DESCRIBED}

    _getMyDescription = _getMyShortDescription = _described  # noqa: N815

    async def _set(self, given: dict[str, Any]) -> Any:
        code = given.get("language_code", "")
        self.profile |= {(w, code): given[w] for w in ("commands", *DESCRIBED) if w in given}
        return True

    _setMyCommands = _setMyDescription = _setMyShortDescription = _set  # noqa: N815

    async def _leaveChat(self, given: dict[str, Any]) -> Any:  # noqa: N802
        self.left.append(given["chat_id"])
        return True

    def _sent(self, given: dict[str, Any], **content: Any) -> dict[str, Any]:
        chat = given["chat_id"]
        if chat in self.blocked_by or chat in self.left:
            raise PermissionError("Forbidden: bot was blocked by the user")
        self._last_message += 1
        silent = given.get("disable_notification", False)
        content |= {"keyboard": _keyboard(given), "markup": given.get("reply_markup", {})}
        message = Message(chat=chat, id=self._last_message, silent=silent, **content)
        self.ledger.append(message)
        about = _chat(chat)
        return {"message_id": message.id, "date": 1, "chat": about, "text": message.text}

    def _message(self, user: int, **content: Any) -> dict[str, Any]:
        self._last_message += 1
        head = {"message_id": self._last_message, "date": 1}
        return {**head, "chat": _chat(user), "from": _person(user), **content}


def membership(chat: dict[str, Any], user: int, status: str) -> dict[str, Any]:
    """The content of a `my_chat_member` update: the bot's standing in a chat becomes `status`."""
    until = {"until_date": 0} if status == "kicked" else {}
    old = {"user": BOT, "status": "left" if status == "member" else "member"}
    new = {"user": BOT, "status": status, **until}
    head = {"chat": chat, "from": _person(user), "date": 1}
    return {**head, "old_chat_member": old, "new_chat_member": new}


def _chat(chat: int) -> dict[str, Any]:
    if chat < 0:
        return {"id": chat, "type": "supergroup", "title": "A group"}
    return {"id": chat, "type": "private", "first_name": "Achieng"}


def _person(user: int) -> dict[str, Any]:
    return {"id": user, "is_bot": False, "first_name": "Achieng", "language_code": "sw"}


def _keyboard(given: dict[str, Any]) -> tuple[tuple[dict[str, Any], ...], ...]:
    rows = given.get("reply_markup", {}).get("inline_keyboard", [])
    return tuple(tuple(row) for row in rows)


def _refusal(code: int, why: str, retry_after: int | None = None) -> web.Response:
    more = {"parameters": {"retry_after": retry_after}} if retry_after else {}
    body = {"ok": False, "error_code": code, "description": why, **more}
    return web.json_response(body, status=code)


async def _fields(request: web.Request) -> dict[str, Any]:
    if request.content_type == "application/json":
        body: dict[str, Any] = await request.json()
        return body
    given: dict[str, Any] = {}
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            given[name] = (value.filename, value.file.read())
        else:
            given[name] = value if name in ("text", "caption") else unpacked(str(value))
    return given
