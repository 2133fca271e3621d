"""Deals with one update until it is settled: saved and answered, or set aside."""

import asyncio
import logging

from telegram import Update

from bot.errors import StoreError, StoreGone
from bot.logs import whereabouts
from bot.telegram.handlers import App, Outcomes
from bot.telegram.patience import Patience
from bot.telegram.sentences import Sentence, sentence
from bot.telegram.updates import chat_of
from bot.telegram.voice import harmless, kind_of

log = logging.getLogger("subira.telegram")

#: How often an update is tried before it is set aside. House rule.
TRIES = 3


class Settling:
    """Tries updates, so many at a time.

    Args:
        application: routes an update to its handler.
        outcomes: where it is found what became of an update.
        patience: how long to wait after a fault.
        together: most turns at a time.
    """

    def __init__(
        self,
        application: App,
        outcomes: Outcomes,
        patience: Patience,
        *,
        together: int = 32,
    ) -> None:
        self._application = application
        self._outcomes = outcomes
        self._patience = patience
        self._room = asyncio.Semaphore(together)
        self._held_up: set[int] = set()

    async def settle(self, update: Update, until: asyncio.Event) -> bool:
        """Tries an update until it is dealt with or set aside; False where `until` came between.

        A store out of order fails for everybody and is waited for; an update is to blame where
        others were saved meanwhile, unless the store was gone for a while.
        """
        kept_before = self._outcomes.kept_count
        failures = 0
        while error := await self._fault_of(update):
            failures += 1
            self._log(update, failures, error)
            others_kept = self._outcomes.kept_count > kept_before
            to_blame = not isinstance(error, StoreError) or (
                others_kept and not isinstance(error, StoreGone)
            )
            if failures >= TRIES and to_blame:
                log.error("update set aside update=%d chat=%d", update.update_id, chat_of(update))
                await self._tell(update, "sorry")
                break
            if failures == TRIES and update.update_id not in self._held_up:
                self._held_up.add(update.update_id)
                await self._tell(update, "held_up")
            await self._patience.pause(until, failures)
            if until.is_set():
                return False
        self._held_up.discard(update.update_id)
        return True

    async def _fault_of(self, update: Update) -> Exception | None:
        async with self._room:
            await self._application.process_update(update)
        return self._outcomes.take(update)

    def _log(self, update: Update, failures: int, error: Exception) -> None:
        # The message of a store's fault is made for the operator; any other may hold words.
        log.error(
            "update failed update=%d chat=%d try=%d error=%s at=%s%s",
            update.update_id,
            chat_of(update),
            failures,
            kind_of(error),
            whereabouts(error),
            f": {error}" if isinstance(error, StoreError) else "",
        )

    async def _tell(self, update: Update, which: Sentence) -> None:
        chat = chat_of(update)
        if chat > 0:
            words = sentence(which, update.effective_user)
            await harmless(self._application.bot.send_message(chat, words), "apology", chat)
