"""One turn at a time for each candidate: load, respond, save, wake, speak.

How the promises of the design are kept with one write a turn: the turn's answers are stored
beside the update's key in the same write as the new record. If the process dies before it spoke,
the update was not confirmed, comes again and is answered from `answered`. Only where speaking
failed, which the process knows, a second write keeps what is owed. A turn that no update would
repeat (the alarm's) stores its ordinary answers as owed beforehand and strikes them out
afterwards: two writes, and rare. A nudge is handed over in the write before its request; the
outcome is told to the mind and saved.

What an erased candidate leaves behind for two days are the ids of the updates and the receipt.
"""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.apologies import NO_FILE, SET_ASIDE
from bot.attachments import files_of
from bot.errors import FileLost, NotSaid, NotSent, UnreadableRecord, Unsure
from bot.mind import Respond, decide, outcome_of
from bot.ports import KEPT_ERASED, Answered, Clock, Record, Store, Voice
from coaching import conversation
from coaching.model import Candidate
from coaching.turns import Event, Left, Say, Turn, Woken

log = logging.getLogger("subira.desk")

#: The door of the mind, which nobody else opens.
MIND: Respond = conversation.respond

#: When to try again where the messenger named no moment. House rule.
RETRY_AFTER = timedelta(minutes=1)


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
        respond: Respond = MIND,
        expect: Callable[[datetime], None] = lambda at: None,
    ) -> None:
        self.store = store
        self.clock = clock
        self.newcomer = newcomer
        self._voice = voice
        self._respond = respond
        self._expect = expect
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
        return record.candidate if record and not record.erased_at else None

    async def turn(
        self,
        user: int,
        event: Event,
        *,
        key: str | None = None,
        update: str | None = None,
        language: str | None = None,
    ) -> Taken:
        """Deals with one event, from loading the record to saying the answers.

        Args:
            user: the candidate's id.
            event: what happened.
            key: names the update, so that a repeat is known; None where nothing can repeat it.
            update: the id that it came under, where the key is made of what it holds.
            language: the language tag of the profile, for a candidate who was never seen.

        Raises:
            StoreError: nothing was saved and nothing said; the event has to come again.
        """
        loop = asyncio.get_running_loop()
        began = decided = loop.time()
        async with self.store.alone(user):
            record = await self._load(user, language)
            if isinstance(event, Woken | Left) and (record is None or record.erased_at):
                await self._let_rest(user, record)
                return Taken()
            before = record.answer_to(key, update) if record else None
            if record and before:
                again = tuple(say for say in before.says if say not in record.owed)
                await self._speak(user, record, record, again)
                taken = Taken(repeated=True, keeps_buttons=before.keeps_buttons)
            else:
                record = self._begun(record, language)
                turn = self._decide(user, record, event)
                decided = loop.time()
                await self._carry_out(user, record, turn, key, update)
                taken = Taken(kept=True, keeps_buttons=turn.keeps_buttons)
        log.info(
            "turn user=%d event=%s key=%s repeated=%s decided_ms=%.0f ms=%.0f",
            user,
            type(event).__name__,
            key,
            taken.repeated,
            (decided - began) * 1000,
            (loop.time() - began) * 1000,
        )
        return taken

    async def _load(self, user: int, language: str | None) -> Record | None:
        """The record with the habits of today, or one that owes the news of a lost one."""
        try:
            record = await self.store.load(user)
        except UnreadableRecord as fault:
            log.error("record set aside file=%s", fault.file)
            fresh = self._begun(None, language)
            return replace(fresh, owed=(Say(text=SET_ASIDE[fresh.candidate.language]),))
        if record is None:
            return None
        candidate = replace(record.candidate, habits=self.newcomer.habits)
        return replace(record, candidate=candidate)

    def _begun(self, record: Record | None, language: str | None) -> Record:
        """The record to go on with; a new one for who was never seen or was erased."""
        if record and not record.erased_at:
            return record
        candidate = self.newcomer
        if language:
            swahili = language.lower().split("-")[0].split("_")[0] == "sw"
            candidate = replace(candidate, language="sw" if swahili else "en")
        if record is None:
            return Record(candidate=candidate)
        return replace(record, candidate=candidate, wake_at=None, erased_at=None)

    def _decide(self, user: int, record: Record, event: Event) -> Turn:
        return decide(self._respond, user, record, event, self.clock.now())

    async def _carry_out(
        self, user: int, record: Record, turn: Turn, key: str | None, update: str | None
    ) -> None:
        """Saves the turn, then says its answers."""
        plain = tuple(say for say in turn.says if say.nudge is None)
        record = self._after(record, turn)
        # A view of a message may be asked for as often as one likes, and is then made anew.
        if key and not turn.is_view:
            kept = turn.keeps_buttons
            record = record.with_answer(
                Answered(key=key, update=update, says=plain, keeps_buttons=kept)
            )
        saved = record
        if not key:
            saved = saved.owing((*saved.owed, *plain), ())
        if await self._let_out(user, turn) or saved.owed:
            saved = self._urgent(saved)
        await self.store.save(user, saved)
        await self._speak(user, record, saved, turn.says)

    def _after(self, record: Record, turn: Turn) -> Record:
        """The record after a turn; what is left of it where the turn erases everything."""
        if turn.candidate is None:
            return record.erased(self.newcomer, self.clock.now())
        return replace(record, candidate=turn.candidate, wake_at=turn.wake_at)

    async def _let_rest(self, user: int, record: Record | None) -> None:
        """Says the receipt that is owed after an erasure, or lets go of what is left of it."""
        if record is None or record.erased_at is None:
            return
        until = record.erased_at + KEPT_ERASED
        if record.owed or self.clock.now() < until:
            await self._speak(user, replace(record, wake_at=until), record, ())
        else:
            await self.store.save(user, None)

    async def _speak(
        self, user: int, record: Record, saved: Record, says: tuple[Say, ...]
    ) -> None:
        """Says what was owed and then `says`; keeps what could not be said.

        Args:
            user: the candidate's id.
            record: what is known, with what was owed before.
            saved: what the store holds.
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
            turn = self._decide(user, record, outcome_of(say.nudge, fault, retry_at))
            record = self._after(record, turn)
            await self._let_out(user, turn)
            queue += turn.says
            waiting = tuple(s for s in queue if s.nudge is None)
            saved = record.owing((*left, *waiting), doubted)
            if queue or left:
                saved = self._urgent(saved)
            await self.store.save(user, saved)
        record = record.owing(left, doubted)
        wake_at = record.wake_at
        if record.owed:
            again = retry_at or self.clock.now() + RETRY_AFTER
            wake_at = min(wake_at, again) if wake_at else again
        known = (saved.owed, saved.doubted, saved.wake_at)
        if known != (record.owed, record.doubted, wake_at):
            await self.store.save(user, replace(record, wake_at=wake_at))
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

    def _urgent(self, record: Record) -> Record:
        """The record of a turn with more to say than its update would bring back.

        Should the process die while it speaks, it rings as soon as it is back.
        """
        return replace(record, wake_at=self.clock.now())
