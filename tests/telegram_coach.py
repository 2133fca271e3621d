"""A coach on the loopback Telegram whose mind is a few lines, so that its body can be watched."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from pydantic import SecretStr

from bot.clock import WallClock
from bot.desk import Desk
from bot.mind import Respond
from bot.ports import Clock, Record, Store
from bot.settings import Listen
from bot.stores.memory import MemoryStore
from bot.telegram import serving
from bot.telegram.patience import Patience
from coaching.model import Candidate
from coaching.turns import Button, Event, Heard, Left, Placed, Pressed, Say, Turn, Unreadable
from tests.telegram_server import PATIENCE, TOKEN, TelegramServer

BUTTONS = ((Button(id="yes", label="Yes"), Button(id="why", label="Why?")),)
#: Short enough for a test, long enough to be seen.
HASTE = Patience(
    long_poll=timedelta(seconds=20),
    straggler=timedelta(milliseconds=40),
    first=timedelta(milliseconds=5),
    longest=timedelta(milliseconds=20),
)


def answer(candidate: Candidate, event: Event, now: datetime) -> Turn:
    """Says back what came; `count` tells how many events had an effect."""
    after = replace(candidate, count=candidate.count + 1)
    match event:
        case Heard(text=text):
            return Turn(candidate=after, says=(Say(text=f"<b>{text}</b>", buttons=BUTTONS),))
        case Pressed(button="view", message=message):
            shown = Say(text=f"view {after.count}", buttons=BUTTONS, replaces=message)
            return Turn(candidate=after, says=(shown,), keeps_buttons=True)
        case Placed(zone=zone):
            return Turn(candidate=after, says=(Say(text=f"kind {zone}"),))
        case Pressed(button=button):
            said = Say(text=f"pressed {button}")
            return Turn(candidate=after, says=(said,), keeps_buttons=button == "why")
        case Unreadable(kind=kind):
            return Turn(candidate=after, says=(Say(text=f"kind {kind}"),))
        case Left():
            return Turn(candidate=replace(after, reachable=False))
        case _:
            return Turn(candidate=candidate)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The settings that concern Telegram."""

    api_url: str | None
    webhook_listen: Listen
    bot_token: SecretStr | None
    allowed_users: frozenset[int] | None = None
    webhook_url: str | None = None
    webhook_secret: SecretStr | None = None


class FailingStore(MemoryStore):
    """A store that is out of order once for each fault, or for ever for the poisoned."""

    def __init__(self, *faults: Exception, poisoned: int | None = None) -> None:
        super().__init__()
        self.faults = list(faults)
        self.poisoned = poisoned
        self.loads = 0

    async def load(self, user: int) -> Record | None:
        self.loads += 1
        if user == self.poisoned:
            raise self.faults[0]
        if self.faults and self.poisoned is None:
            raise self.faults.pop()
        return await super().load(user)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hook:
    """Where the loopback Telegram brings updates."""

    port: int
    path: str = "/hook"
    secret: str = "open-sesame_9"

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}{self.path}"


@dataclass(slots=True)
class Process:
    """One process of the coach; its store outlives it."""

    server: TelegramServer
    store: Store = field(default_factory=MemoryStore)
    stop: asyncio.Event = field(default_factory=asyncio.Event)
    allowed: frozenset[int] | None = None
    token: str | None = TOKEN
    hook: Hook | None = None
    respond: Respond = answer
    clock: Clock = field(default_factory=WallClock)
    desk: Desk | None = None
    longest: float = PATIENCE

    async def serve(self, *, by_signal: bool = False) -> None:
        """Serves until stopped."""
        desk = self.desk = Desk(self.store, self.clock, Candidate(), respond=self.respond)
        options = Options(
            api_url=self.server.url,
            bot_token=SecretStr(self.token) if self.token else None,
            allowed_users=self.allowed,
            webhook_url=self.hook.url if self.hook else None,
            webhook_listen=Listen("127.0.0.1", self.hook.port if self.hook else 1),
            webhook_secret=SecretStr(self.hook.secret) if self.hook else None,
        )
        stop = None if by_signal else self.stop
        async with asyncio.timeout(self.longest):
            await serving.serve(desk, options, stop=stop, patience=HASTE)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Serves while the context is open, then stops and waits for the end."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self.serve())
            try:
                yield
            finally:
                self.stop.set()

    @asynccontextmanager
    async def killed(self) -> AsyncIterator[None]:
        """Serves while the context is open, then is gone at once."""
        task = asyncio.ensure_future(self.serve())
        try:
            yield
        finally:
            task.cancel()
            await asyncio.wait((task,))

    async def count(self, user: int) -> int:
        """How many events of a candidate had an effect."""
        record = await self.store.load(user)
        return record.candidate.count if record else 0
