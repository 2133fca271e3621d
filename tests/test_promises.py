"""The promises under faults (DESIGN.md, section 5), held by the real mind and the real desk.

Anything in any order: talk, presses, time, failing and lost requests, a process that dies before
or after a request, repeated updates. The judge is what the messenger saw, not the records.
"""

import asyncio
import json
from collections import Counter
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bot.apologies import SORRY
from bot.clock import HandClock
from bot.codec import VERSION, decode, encode
from bot.desk import Desk
from bot.errors import NotSent, Refused, Unsure
from bot.practice import pass_time
from bot.stores.memory import MemoryStore
from coaching.model import Candidate, Event, Heard, Pressed, Say

START = datetime(2026, 11, 23, 9, tzinfo=ZoneInfo("Africa/Nairobi"))
WORDS = (
    "I had an interview at KCB today for a data analyst post, they said they'd call by Friday",
    "I had an interview at Equity yesterday",
    "they told me to call next week",
    "should I call them again?",
    "I called them today",
    "they said they need two more weeks",
    "good",
    "no",
    "yes",
    "skip",
)
BUTTONS = ("i1.nudge.did", "i1.nudge.longer", "i1.nudge.close", "i2.nudge.answered")
FAULTS = ("die before", "die after", "not sent", "lost", "late", "refused")


class KeptStore(MemoryStore):
    """Keeps what a file would keep: the encoded record."""

    async def save(self, user, record):
        if record:
            record = decode(json.loads(json.dumps(encode(record))), VERSION)
        await super().save(user, record)


class Messenger:
    """Sees every request; fails as told, once each."""

    def __init__(self):
        self.faults: dict[bool, list[str]] = {True: [], False: []}
        self.arrived: list[Say] = []
        self.unsure: Counter[str] = Counter()
        self.refused: set[str] = set()

    async def ready(self, user):
        pass

    async def say(self, user, say, files):
        assert say.text not in SORRY.values()
        waiting = self.faults[say.nudge is not None]
        fault = waiting.pop(0) if waiting else None
        if fault == "not sent":
            raise NotSent
        if fault == "refused":
            self.refused.add(say.nudge or "")
            raise Refused
        if fault in ("late", "die after", None):
            self.arrived.append(say)
        if fault in ("lost", "late", "die before", "die after"):
            self.unsure[say.nudge or ""] += 1
            raise asyncio.CancelledError if fault.startswith("die") else Unsure


class Life(RuleBasedStateMachine):
    """One candidate, one coach, and a world that fails."""

    def __init__(self):
        super().__init__()
        self.store, self.clock, self.line = KeptStore(), HandClock(START), Messenger()
        self.count = 0
        self.restart()

    def restart(self):
        self.desk = Desk(self.store, self.clock, Candidate(zone_known=True), voice=self.line)

    def deliver(self, event: Event, key: str):
        """Telegram repeats what was not confirmed."""
        while True:
            try:
                return asyncio.run(self.desk.turn(1, event, key=key))
            except asyncio.CancelledError:
                self.restart()

    def record(self):
        return asyncio.run(self.store.load(1))

    @initialize()
    def an_interview_is_told(self):
        self.talk(WORDS[0], again=True)

    @rule(faults=st.lists(st.sampled_from(FAULTS), min_size=1, max_size=3), nudges=st.booleans())
    def something_will_fail(self, faults, nudges):
        self.line.faults[nudges] = faults

    @rule(text=st.sampled_from(WORDS), again=st.booleans())
    def talk(self, text, again):
        self.count += 1
        key = f"u:{self.count}"
        self.deliver(Heard(text=text), key)
        if again:
            before = self.record()
            assert self.deliver(Heard(text=text), key).repeated
            assert self.record().candidate == before.candidate

    @rule(pick=st.integers(0, 10**6))
    def press(self, pick):
        shown = [b.id for say in self.line.arrived[-3:] for row in say.buttons for b in row]
        choice = [*BUTTONS, *shown]
        self.count += 1
        self.deliver(Pressed(button=choice[pick % len(choice)]), f"p:{self.count}")

    @rule(hours=st.sampled_from([1, 5, 24, 24 * 8, 24 * 30]))
    def time_passes(self, hours):
        until = self.clock.now() + timedelta(hours=hours)
        for _ in range(50):
            try:
                asyncio.run(pass_time(self.desk, until))
                break
            except asyncio.CancelledError:
                self.restart()
        else:
            raise AssertionError("time does not pass")

    @rule()
    def off_and_on(self):
        self.clock.move_to(self.clock.now() + timedelta(hours=30))
        self.restart()

    @invariant()
    def a_nudge_sounds_once_and_comes_twice_at_most(self):
        nudges = [say for say in self.line.arrived if say.nudge]
        assert not [n for n, c in Counter(s.nudge for s in nudges).items() if c > 2]
        sounding = Counter(s.nudge for s in nudges if not s.silent)
        assert not [n for n, c in sounding.items() if c > 1]

    @invariant()
    def what_counts_as_sent_was_sent_as_far_as_anybody_can_know(self):
        record = self.record()
        arrived = {say.nudge for say in self.line.arrived}
        for interview in record.candidate.interviews if record else ():
            for wait in interview.waits:
                for nudge in (wait.nudge, wait.reminder):
                    if nudge and nudge.state == "sent":
                        assert nudge.id in arrived or self.line.unsure[nudge.id]

    @invariant()
    def nobody_is_forgotten(self):
        """Whatever is owed, planned or in the air has a moment at which somebody looks."""
        record = self.record()
        if record is None or not record.candidate.reachable:
            return
        states = {
            nudge.state
            for interview in record.candidate.interviews
            if interview.outcome is None
            for nudge in (interview.wait.nudge, interview.wait.reminder)
            if nudge
        }
        if record.owed or states & {"planned", "handed"}:
            assert record.wake_at is not None


TestLife = Life.TestCase
TestLife.settings = settings(
    max_examples=60,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
