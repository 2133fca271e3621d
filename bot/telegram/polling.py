"""Fetches updates and confirms each one only after its turn is saved and answered.

Telegram takes a call with an offset as the confirmation of everything before it. So the offset is
the first update that is not settled yet; what comes again behind it meanwhile is known by its id.
"""

import asyncio
import logging
from collections import deque

from telegram import Update
from telegram.error import Conflict, InvalidToken, TelegramError

from bot.errors import Misconfigured, SubiraError
from bot.telegram.handlers import App, acknowledge
from bot.telegram.patience import Patience, unless_set
from bot.telegram.settling import Settling
from bot.telegram.updates import ALLOWED_UPDATES, chat_of
from bot.telegram.voice import harmless, kind_of

log = logging.getLogger("subira.telegram")

UNKNOWN_BOT = (
    "SUBIRA_BOT_TOKEN: the Bot API server does not know this token; copy it anew from "
    "@BotFather, and look at SUBIRA_API_URL where it is set"
)
SECOND_POLLER = (
    "SUBIRA_BOT_TOKEN: another process fetches updates with this token; "
    "stop one of the two, or give this one a bot of its own"
)


class Polling:
    """Deals with updates: in order within a chat, at once between chats.

    Args:
        application: makes the requests.
        settling: deals with one update.
        stop: set from outside; nothing new is begun after it, what runs is finished.
        patience: how long to wait for what.
    """

    def __init__(
        self,
        application: App,
        settling: Settling,
        stop: asyncio.Event,
        patience: Patience,
    ) -> None:
        self._application = application
        self._settling = settling
        self._stop = stop
        self._patience = patience
        self._offset = 0
        self._unsettled: dict[int, Update] = {}
        self._settled: set[int] = set()
        self._lines: dict[int, deque[Update]] = {}
        self._all_settled = asyncio.Event()

    async def run(self) -> None:
        """Fetches and deals with updates until `stop`.

        Raises:
            Misconfigured: the token is wrong, or another process uses it.
        """
        fault: SubiraError | None = None
        async with asyncio.TaskGroup() as group:
            try:
                await self._fetch_all(group)
            except SubiraError as error:
                # Raised only after the turns that run have ended.
                fault = error
                self._stop.set()
        if fault:
            raise fault
        await self._confirm()

    async def _fetch_all(self, group: asyncio.TaskGroup) -> None:
        failures = 0
        while not self._stop.is_set():
            try:
                updates = await self._fetched()
            except InvalidToken:
                raise Misconfigured(UNKNOWN_BOT) from None
            except Conflict:
                raise Misconfigured(SECOND_POLLER) from None
            except TelegramError as error:
                failures += 1
                log.warning("fetching failed error=%s failures=%d", kind_of(error), failures)
                await self._patience.pause(self._stop, failures, error)
                continue
            if failures:
                log.info("fetching goes on after failures=%d", failures)
                failures = 0
            for update in updates:
                self._take(group, update)
            await self._until_settled()

    async def _fetched(self) -> tuple[Update, ...]:
        """The next updates, none once `stop` is set; Telegram keeps what was not confirmed."""
        offset = self._first_open
        call = self._application.bot.get_updates(
            offset=offset, timeout=self._patience.long_poll, allowed_updates=ALLOWED_UPDATES
        )
        updates: tuple[Update, ...] | None = await unless_set(self._stop, call)
        if updates is None:
            return ()
        self._settled = {known for known in self._settled if known >= offset}
        return updates

    @property
    def _first_open(self) -> int:
        return min(self._unsettled, default=self._offset)

    def _take(self, group: asyncio.TaskGroup, update: Update) -> None:
        """Puts a new update at the end of its chat's line."""
        number = update.update_id
        if number in self._unsettled or number in self._settled:
            return
        self._unsettled[number] = update
        self._offset = number + 1
        self._all_settled.clear()
        if update.callback_query:
            group.create_task(acknowledge(update.callback_query))
        chat = chat_of(update)
        if chat in self._lines:
            self._lines[chat].append(update)
        else:
            self._lines[chat] = deque([update])
            group.create_task(self._serve(chat))

    async def _serve(self, chat: int) -> None:
        """Deals with the line of one chat until it is empty."""
        line = self._lines[chat]
        while line and not self._stop.is_set():
            update = line[0]
            if await self._settling.settle(update, self._stop):
                self._unsettled.pop(update.update_id)
                self._settled.add(update.update_id)
            line.popleft()
        del self._lines[chat]
        if not self._unsettled:
            self._all_settled.set()

    async def _until_settled(self) -> None:
        """Waits for the turns, but for a straggler only so long: it must not hold up others."""
        if self._unsettled:
            await unless_set(self._stop, self._all_settled.wait(), self._patience.straggler)

    async def _confirm(self) -> None:
        """Confirms what was settled before the end, so that no answer is given twice."""
        offset = self._first_open
        if offset:
            last = self._application.bot.get_updates(offset=offset, limit=1, timeout=0)
            await harmless(last, "last confirmation", 0)
