"""A messenger and a disk that fail as told, and know what really arrived."""

import asyncio
import json
from collections import Counter
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.apologies import SORRY
from bot.clock import HandClock
from bot.codec import VERSION, decode, encode
from bot.errors import NotSent, Refused, StoreError, Unsure
from bot.stores.memory import MemoryStore
from coaching.calendar import may_speak
from coaching.model import Candidate, Nudge
from coaching.turns import Say

START = datetime(2026, 11, 23, 9, tzinfo=ZoneInfo("Africa/Nairobi"))
USERS = (1, 2)
LINE_FAULTS = ("die before", "die after", "not sent", "slow down", "lost", "late", "refused")
DISK_FAULTS = ("die before", "die after", "full")


class Phone:
    """One candidate's phone, the line to it, and all that it saw."""

    def __init__(self):
        #: What the next requests meet, by whether they bring a nudge.
        self.faults: dict[bool, list[str]] = {True: [], False: []}
        self.gone_at: datetime | None = None
        self.rest: datetime | None = None
        self.wiped()

    def wiped(self) -> None:
        """Everything was erased: the same names stand for other things from now on."""
        self.arrived: list[Say] = []
        self.lost: Counter[str] = Counter()
        self.refused: Counter[str] = Counter()
        #: Requests of each nudge that arrived or may have arrived.
        self.tries: Counter[str] = Counter()
        #: How often it was not known of a nudge that had not arrived.
        self.doubts: Counter[str] = Counter()
        #: Unsure nudges after which the candidate wrote or pressed, which may show that they came.
        self.answered: set[str] = set()
        #: Of each text that is owed: since when, with the refusals and losses before.
        self.debts: dict[str, tuple[int, int, int]] = {}

    async def say(self, say: Say, now: datetime) -> None:
        if self.rest and now < self.rest:
            raise NotSent(self.rest)
        waiting = self.faults[say.nudge is not None]
        fault = waiting.pop(0) if waiting else None
        match fault:
            case "not sent":
                raise NotSent
            case "slow down":
                self.rest = now + timedelta(hours=2)
                raise NotSent(self.rest)
            case "refused":
                self.refused[say.text] += 1
                if say.nudge:
                    self.gone_at = self.gone_at or now
                raise Refused
        self.tries[say.nudge or ""] += 1
        if fault in ("late", "die after", None):
            self.arrived.append(say)
        else:
            self.lost[say.text] += fault == "lost"
            self.doubts[say.nudge or ""] += fault == "lost"
        if fault:
            raise asyncio.CancelledError if fault.startswith("die") else Unsure


class Disk(MemoryStore):
    """Keeps what a file would keep, the encoded record; a write fails or dies as told."""

    def __init__(self):
        super().__init__()
        self.faults: list[str] = []
        #: Of each update, what it was answered with first.
        self.said: dict[tuple[int, str], tuple[Say, ...]] = {}
        #: Whose turn it is.
        self.turn_of = 0

    def record(self, user):
        return self._records.get(user)

    async def load(self, user):
        self.turn_of = user
        return await super().load(user)

    async def save(self, user, record):
        assert user == self.turn_of
        fault = self.faults.pop(0) if self.faults else None
        if fault == "full":
            raise StoreError("No space left on device")
        if fault == "die before":
            raise asyncio.CancelledError
        if record:
            keys = [answered.key for answered in record.answered]
            assert len(keys) == len(set(keys))
            new = {(user, a.key): a.says for a in record.answered}
            self.said = new | self.said
            record = decode(json.loads(json.dumps(encode(record))), VERSION)
        await super().save(user, record)
        if fault == "die after":
            raise asyncio.CancelledError


class World:
    """What outlives a process: the records, the clock, and the phones."""

    def __init__(self):
        self.clock = HandClock(START)
        self.store = Disk()
        self.phones = {user: Phone() for user in USERS}

    async def ready(self, user):
        pass

    async def say(self, user, say, files):
        assert say.text not in SORRY.values()
        assert user == self.store.turn_of
        phone, now = self.phones[user], self.clock.now()
        if say.nudge and not (phone.rest and now < phone.rest):
            self._look_at_the_nudge(user, say.nudge)
        await phone.say(say, now)

    def left_in_the_air(self) -> None:
        """What was handed over when a turn broke off may have arrived, for all that is known."""
        user = self.store.turn_of
        if record := self.store.record(user):
            handed = [n.id for n in nudges_of(record.candidate) if n.state == "handed"]
            self.phones[user].doubts.update(handed)

    def _look_at_the_nudge(self, user: int, name: str) -> None:
        """It is saved as handed over, goes out in working hours, and to nobody who is gone."""
        assert self.phones[user].gone_at in (None, self.clock.now())
        candidate = self.store.record(user).candidate
        (nudge,) = [nudge for nudge in nudges_of(candidate) if nudge.id == name]
        assert nudge.state == "handed"
        assert [n.state for n in nudges_of(candidate)].count("handed") == 1
        assert may_speak(self.clock.now(), candidate)


def nudges_of(candidate: Candidate) -> list[Nudge]:
    return [n for case in candidate.interviews for wait in case.waits for n in wait.sendings]
