"""How fast the coach may talk, so that Telegram never has to slow it down.

The buckets are aiolimiter's, as in python-telegram-bot's own AIORateLimiter. That one is not used:
it waits inside the request, after the desk has marked a nudge as handed over, lets a single 429
hold up every chat, and knows no private chats.
"""

import asyncio
from datetime import timedelta

from aiolimiter import AsyncLimiter

#: Messages a second over all chats. Source: core.telegram.org/bots/faq, "about 30".
ALL_RATE = 30.0
#: Nudges a second over all chats; what is left to ALL_RATE belongs to the talks. House rule.
NUDGE_RATE = 20.0
#: The least time between a nudge and the message before it in one chat. Source: the same page.
CHAT_GAP = timedelta(seconds=1)


class Pace:
    """Lets messages out one by one: nudges in a lane of their own, then all through one gate."""

    def __init__(
        self,
        *,
        all_rate: float = ALL_RATE,
        nudge_rate: float = NUDGE_RATE,
        chat_gap: timedelta = CHAT_GAP,
    ) -> None:
        # One message at a time instead of a burst: a full bucket would let out twice the rate in
        # the first second.
        self._gate = AsyncLimiter(1, 1 / all_rate)
        self._nudge_lane = AsyncLimiter(1, 1 / nudge_rate)
        self._chat_gap = chat_gap.total_seconds()
        self._spoken: dict[int, float] = {}

    async def talk(self, chat: int) -> None:
        """Waits until an answer may go out; a short burst in one chat passes."""
        await self._gate.acquire()
        self._note(chat, asyncio.get_running_loop().time())

    async def nudge(self, chat: int) -> None:
        """Waits until a nudge may go out; to be called before it is marked as handed over."""
        await self._nudge_lane.acquire()
        now = asyncio.get_running_loop().time()
        slot = max(now, self._spoken.get(chat, now - self._chat_gap) + self._chat_gap)
        self._note(chat, slot)
        await asyncio.sleep(slot - now)
        await self._gate.acquire()

    def _note(self, chat: int, at: float) -> None:
        self._spoken[chat] = max(at, self._spoken.pop(chat, at))
        oldest = at - self._chat_gap
        while (first := next(iter(self._spoken))) != chat and self._spoken[first] < oldest:
            del self._spoken[first]
