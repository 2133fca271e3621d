"""One turn at a time for each candidate: load, respond, save, wake, speak.

How the promises of the design are kept with one write a turn: the turn's answers are stored
beside the update's key in the same write as the new record. If the process dies before it spoke,
the update was not confirmed, comes again and is answered from `answered`. Only where speaking
failed, which the process knows, a second write keeps what is owed. A turn that no update would
repeat (the alarm's) stores its ordinary answers as owed beforehand and strikes them out
afterwards: two writes, and rare. A nudge is handed over in the write before its request; the
outcome is told to the mind and saved.

An erased candidate leaves no record behind; the receipt is remembered in memory alone.
"""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.apologies import NO_FILE, SET_ASIDE
from bot.attachments import files_of
from bot.errors import FileLost, NotSaid, NotSent, UnreadableRecord, Unsure
from bot.mind import Respond, decide, outcome_of
from bot.ports import Answered, Clock, Record, Store, Voice
from coaching import conversation
from coaching.model import Candidate, Event, Left, Say, Turn, Woken

log = logging.getLogger("subira.desk")

#: When to try again where the messenger named no moment. House rule.
RETRY_AFTER = timedelta(minutes=1)
#: Erased candidates whose receipt is remembered in memory. House rule.
KEPT_RECEIPTS = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """Whether an event came before, whether the store took it, whether its keyboard stays."""

    repeated: bool = False
    kept: bool = False
    keeps_buttons: bool = False


class Desk:
    """Where every event of every candidate is dealt with.

    Args:
        store: keeps the records.
        clock: tells the time.
        newcomer: what a candidate is like who was never seen; its habits hold for everybody.
        voice: says the messages; may be attached later, until then everything stays owed.
        respond: the mind's door.
        expect: told of every moment at which somebody is to be woken.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        newcomer: Candidate,
        *,
        voice: Voice | None = None,
        respond: Respond = conversation.respond,
        expect: Callable[[datetime], None] = lambda at: None,
    ) -> None:
        self.store = store
        self.clock = clock
        self.newcomer = newcomer
        self._voice = voice
        self._respond = respond
        self._expect = expect
        self._receipts: OrderedDict[int, Record] = OrderedDict()
        self.ready = asyncio.Event()
        if voice:
            self.ready.set()

    def attach(self, voice: Voice) -> None:
        """Gives the desk its voice; from now on it is ready to be woken."""
        self._voice = voice
        self.ready.set()

    async def wake(self, user: int) -> None:
        """Lets the mind look whether something is due for this candidate."""
        await self.turn(user, Woken())

    async def candidate(self, user: int) -> Candidate | None:
        """What is kept of a candidate, None where nothing is."""
        async with self.store.alone(user):
            record = await self.store.load(user)
        return record.candidate if record else None

    async def turn(
        self, user: int, event: Event, *, key: str | None = None, language: str | None = None
    ) -> Taken:
        """Deals with one event, from loading the record to saying the answers.

        Args:
            user: the candidate's id.
            event: what happened.
            key: names the update, so that a repeat is known; None where nothing can repeat it.
            language: the language tag of the profile, for a candidate who was never seen.

        Raises:
            StoreError: nothing was saved and nothing said; the event has to come again.
        """
        loop = asyncio.get_running_loop()
        began = loop.time()
        async with self.store.alone(user):
            record = await self._load(user, language)
            if record is None and isinstance(event, Woken | Left):
                return Taken()
            stored = record
            record = record or self._newcomer_record(user, language)
            before = record.answer_to(key)
            if before:
                again = tuple(say for say in before.says if say not in record.owed)
                await self._speak(user, record, stored, again)
                taken = Taken(repeated=True, keeps_buttons=before.keeps_buttons)
            else:
                turn = self._decide(user, record, event)
                await self._carry_out(user, record, turn, key)
                taken = Taken(kept=True, keeps_buttons=turn.keeps_buttons)
        log.info(
            "turn user=%d event=%s key=%s repeated=%s ms=%.0f",
            user,
            type(event).__name__,
            key,
            taken.repeated,
            (loop.time() - began) * 1000,
        )
        return taken

    async def _load(self, user: int, language: str | None) -> Record | None:
        """The record with the habits of today, or one that owes the news of a lost one."""
        try:
            record = await self.store.load(user)
        except UnreadableRecord as fault:
            log.error("record set aside file=%s", fault.file)
            fresh = self._newcomer_record(user, language)
            return replace(fresh, owed=(Say(text=SET_ASIDE[fresh.candidate.language]),))
        if record is None:
            return None
        candidate = replace(record.candidate, habits=self.newcomer.habits)
        return replace(record, candidate=candidate)

    def _newcomer_record(self, user: int, language: str | None) -> Record:
        candidate = self.newcomer
        if language:
            swahili = language.lower().split("-")[0].split("_")[0] == "sw"
            candidate = replace(candidate, language="sw" if swahili else "en")
        kept = self._receipts.get(user)
        return replace(kept, candidate=candidate) if kept else Record(candidate=candidate)

    def _decide(self, user: int, record: Record, event: Event) -> Turn:
        return decide(self._respond, user, record, event, self.clock.now())

    async def _carry_out(self, user: int, record: Record, turn: Turn, key: str | None) -> None:
        """Saves the turn, then says its answers."""
        if turn.candidate is None:
            record = await self._erase(user, record, turn, key)
            await self._speak(user, record, None, turn.says)
            return
        plain = tuple(say for say in turn.says if say.nudge is None)
        if key:
            answer = Answered(key=key, says=plain, keeps_buttons=turn.keeps_buttons)
            record = record.with_answer(answer)
        record = replace(record, candidate=turn.candidate, wake_at=turn.wake_at)
        saved = record
        if not key:
            saved = saved.owing((*saved.owed, *plain), ())
        if await self._let_out(user, turn) or saved.owed:
            saved = self._urgent(saved)
        await self._save(user, saved)
        await self._speak(user, record, saved, turn.says)

    async def _speak(
        self, user: int, record: Record, saved: Record | None, says: tuple[Say, ...]
    ) -> None:
        """Says what was owed and then `says`; keeps what could not be said.

        Args:
            user: the candidate's id.
            record: what is known, with what was owed before.
            saved: what the store holds, None where the candidate was erased.
            says: the answers of this turn, in order.
        """
        queue = [*record.owed, *says]
        left: list[Say] = []
        doubted: list[Say] = []
        retry_at: datetime | None = None
        while queue:
            say = queue.pop(0)
            fault: NotSaid | None = NotSent(retry_at)
            if retry_at is None:
                fault = await self._utter(user, record.candidate, say)
            if isinstance(fault, NotSent):
                retry_at = retry_at or fault.retry_at or self.clock.now() + RETRY_AFTER
            if say.nudge is None:
                if isinstance(fault, FileLost):
                    queue.insert(0, Say(text=NO_FILE[record.candidate.language]))
                if isinstance(fault, Unsure) and say not in record.doubted:
                    doubted.append(say)
                if isinstance(fault, NotSent) or say in doubted:
                    left.append(say)
                continue
            if saved is None:
                continue
            turn = self._decide(user, record, outcome_of(say.nudge, fault, retry_at))
            if turn.candidate is None:
                await self._erase(user, record, turn, None)
                saved = None
                continue
            record = replace(record, candidate=turn.candidate, wake_at=turn.wake_at)
            await self._let_out(user, turn)
            queue += turn.says
            waiting = tuple(s for s in queue if s.nudge is None)
            saved = record.owing((*left, *waiting), doubted)
            if queue or left:
                saved = self._urgent(saved)
            await self._save(user, saved)
        record = record.owing(left, doubted)
        if saved is None:
            self._remember(user, record)
            return
        wake_at = record.wake_at
        if record.owed:
            again = retry_at or self.clock.now() + RETRY_AFTER
            wake_at = min(wake_at, again) if wake_at else again
        known = (saved.owed, saved.doubted, saved.wake_at)
        if known != (record.owed, record.doubted, wake_at):
            await self._save(user, replace(record, wake_at=wake_at))
        if wake_at:
            self._expect(wake_at)

    async def _let_out(self, user: int, turn: Turn) -> bool:
        """Waits until the nudge of a turn may go out; whether there is one."""
        handed = any(say.nudge for say in turn.says)
        if handed and self._voice:
            await self._voice.ready(user)
        return handed

    async def _utter(self, user: int, candidate: Candidate, say: Say) -> NotSaid | None:
        """Says one message, if need be without its files; what went wrong, or None."""
        if self._voice is None:
            return NotSent()
        files = await files_of(candidate, say.files, self.clock.now())
        try:
            await self._voice.say(user, say, files)
        except NotSaid as fault:
            log.warning(
                "not said user=%d error=%s nudge=%s", user, type(fault).__name__, say.nudge
            )
            return fault
        return None if len(files) == len(say.files) else FileLost()

    async def _save(self, user: int, record: Record) -> None:
        await self.store.save(user, record)
        self._receipts.pop(user, None)

    def _urgent(self, record: Record) -> Record:
        """The record of a turn with more to say than its update would bring back.

        Should the process die while it speaks, it rings as soon as it is back.
        """
        return replace(record, wake_at=self.clock.now())

    async def _erase(self, user: int, record: Record, turn: Turn, key: str | None) -> Record:
        """Erases the record; what stays, in memory, is the receipt for a repeated update."""
        await self.store.save(user, None)
        answered = (Answered(key=key, says=turn.says),) if key else ()
        return Record(candidate=record.candidate, answered=answered)

    def _remember(self, user: int, record: Record) -> None:
        blank = replace(record, candidate=self.newcomer, wake_at=None)
        self._receipts[user] = blank
        self._receipts.move_to_end(user)
        while len(self._receipts) > KEPT_RECEIPTS:
            self._receipts.popitem(last=False)
