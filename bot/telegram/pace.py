"""How fast the coach may talk, so that Telegram never has to slow it down.

The framework's own AIORateLimiter is not used: it waits inside the request, after the desk has
marked a nudge as handed over, lets a single 429 hold up every chat, knows no private chats, and
does not know that an answer is more urgent than a nudge.
"""

import asyncio
from datetime import timedelta

#: Messages a second over all chats. Source: core.telegram.org/bots/faq, "about 30".
ALL_RATE = 30.0
#: The least time between a nudge and the message before it in one chat. Source: the same page.
CHAT_GAP = timedelta(seconds=1)
#: How long a nudge stands back for answers before it takes its turn among them. House rule.
STANDS_BACK = 1.0
#: Lateness of a timer, in seconds, that is made up for. House rule.
LATENESS = 0.005


class Pace:
    """Lets messages out one by one through one gate: answers as they come, nudges in between."""

    def __init__(self, *, all_rate: float = ALL_RATE, chat_gap: timedelta = CHAT_GAP) -> None:
        self._interval = 1 / all_rate
        self._chat_gap = chat_gap.total_seconds()
        self._spoken: dict[int, float] = {}
        self._nudging = asyncio.Lock()
        #: When the gate opens for whoever comes next.
        self._opens_at = 0.0

    async def talk(self, chat: int) -> None:
        """Waits until an answer may go out; a short burst in one chat passes."""
        await self._pass()
        self._note(chat, asyncio.get_running_loop().time())

    async def nudge(self, chat: int) -> None:
        """Waits until a nudge may go out; to be called before it is marked as handed over."""
        loop = asyncio.get_running_loop()
        now = loop.time()
        slot = max(now, self._spoken.get(chat, now - self._chat_gap) + self._chat_gap)
        self._note(chat, slot)
        await asyncio.sleep(slot - now)
        async with self._nudging:
            patience_ends = loop.time() + STANDS_BACK
            while loop.time() < min(self._opens_at, patience_ends):  # noqa: ASYNC110 - no event
                await asyncio.sleep(self._opens_at - loop.time())
            await self._pass()
        self._note(chat, loop.time())

    async def _pass(self) -> None:
        """Takes the next free place at the gate and waits for it.

        A single place, not a bucket of them: a full bucket would let out twice the rate in the
        first second.
        """
        now = asyncio.get_running_loop().time()
        place = max(self._opens_at, now - LATENESS)
        self._opens_at = place + self._interval
        await asyncio.sleep(place - now)

    def _note(self, chat: int, at: float) -> None:
        self._spoken[chat] = max(at, self._spoken.pop(chat, at))
        oldest = at - self._chat_gap
        while (first := next(iter(self._spoken))) != chat and self._spoken[first] < oldest:
            del self._spoken[first]
