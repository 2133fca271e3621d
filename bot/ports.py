"""What the desk keeps of a candidate, and what it needs from the world around it."""

from collections.abc import Iterable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Protocol

from coaching.model import Candidate
from coaching.turns import Say

#: Messages kept for a candidate who cannot be reached; older ones lost their sense. House rule.
KEPT_OWED = 30
#: Update keys kept: as many as Telegram hands out unconfirmed. Source: getUpdates, `limit`.
KEPT_KEYS = 100
#: The last of them that are kept with their answers; only the last can have been cut off.
KEPT_ANSWERS = 20
#: How long after an erasure its updates are known. Source: house rule; getUpdates keeps what was
#: not confirmed for 24 hours.
KEPT_ERASED = timedelta(hours=48)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """An update that was answered: its key, and the answers for the case that it comes again.

    `update` is the id that it came under, where the key is made of what it holds.
    """

    key: str
    update: str | None = None
    says: tuple[Say, ...] = field(default=(), repr=False)
    keeps_buttons: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """All that is stored of one candidate.

    `owed` are ordinary answers that could not be said yet, in order; those of them that may have
    arrived nevertheless are `doubted`, said once more and then let go. `wake_at` is when to ring,
    the earlier of what the mind asked for and the next try to say what is owed.
    """

    candidate: Candidate = field(repr=False)
    wake_at: datetime | None = None
    answered: tuple[Answered, ...] = field(default=(), repr=False)
    owed: tuple[Say, ...] = field(default=(), repr=False)
    doubted: tuple[Say, ...] = field(default=(), repr=False)
    erased_at: datetime | None = None

    def owing(self, owed: Iterable[Say], doubted: Iterable[Say]) -> "Record":
        """The record that owes so much of it as makes sense, and doubts some of that."""
        kept, unsure = tuple(owed)[-KEPT_OWED:], (*self.doubted, *doubted)
        return replace(self, owed=kept, doubted=tuple(say for say in kept if say in unsure))

    def erased(self, nobody: Candidate, now: datetime) -> "Record":
        """What is left of the record when everything in it is erased."""
        ids = tuple(Answered(key=a.update or a.key) for a in self.answered)
        return Record(candidate=nobody, answered=ids, erased_at=now, wake_at=now + KEPT_ERASED)

    def answer_to(self, key: str | None, update: str | None = None) -> Answered | None:
        """What an update was answered with, None where it did not come before.

        Args:
            key: the update's key, None for what no update would repeat.
            update: the id that it came under, where the key is another.
        """
        names = {name for name in (key, update) if name}
        return next((a for a in self.answered if names & {a.key, a.update}), None)

    def with_answer(self, answer: Answered) -> "Record":
        """The record that knows one update more, and of the older ones their keys alone."""
        known = (*self.answered, answer)[-KEPT_KEYS:]
        older = (replace(a, says=()) if a.says else a for a in known[:-KEPT_ANSWERS])
        return replace(self, answered=(*older, *known[-KEPT_ANSWERS:]))


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """A file that goes with a message."""

    name: str
    content: bytes = field(repr=False)


class Clock(Protocol):
    """Tells the time, and can be moved forward by hand where it is a practice."""

    def now(self) -> datetime:
        """The present moment, aware."""

    def move_to(self, moment: datetime) -> None:
        """Moves the clock to `moment`; never back."""


class Voice(Protocol):
    """Says a message to a candidate."""

    async def ready(self, user: int) -> None:
        """Waits until a nudge may go out; called before it is saved as handed over."""

    async def say(self, user: int, say: Say, files: tuple[File, ...]) -> None:
        """Says `say` with the files of its attachments.

        Raises:
            NotSent: surely not delivered, may be tried again.
            Refused: for good.
            FileLost: the words were said, but one of the files never will be.
            Unsure: it may have arrived.
        """


class Store(Protocol):
    """Keeps one record a candidate; each write is whole or not at all."""

    def alone(self, user: int) -> AbstractAsyncContextManager[None]:
        """Holds off every other turn of this candidate while the context is open."""

    async def load(self, user: int) -> Record | None:
        """The candidate's record, None where there is none.

        Raises:
            UnreadableRecord: it was set aside and the candidate was not told yet; said on each
                call until a new record is saved.
            StoreError: the store itself is out of order.
        """

    async def save(self, user: int, record: Record | None) -> None:
        """Replaces the candidate's record in one durable step; None erases it for good.

        None and an erased record also take with them what was set aside of this candidate.
        """

    async def wakes(self, by: datetime, most: int) -> tuple[tuple[datetime, int], ...]:
        """The earliest `most` of (wake_at, user) with `wake_at` not after `by`, earliest first."""
