"""The promises under faults, held by the real mind and the real desk.

Anything in any order: talk, presses, time, a block, failing and lost requests, a full disk, a
process that dies before or after any request or write, repeated updates. The judge is what the
messenger saw; the records are asked only what they still owe.

It was tried on the guards below, each deleted alone; every one of them makes it fail:

- desk: a repeat is known by its key; keys are kept; the turn is saved before it is said; a nudge
  is saved as handed over before its request; what became of a nudge is told to the mind; what
  could not be said is owed, saved, and rings; an answer that may be lost is owed once more.
- mind: unsure is not the same as surely not sent.
- nudging: two tries and no third, neither after two lost answers nor after two deaths; the
  second copy is silent; one found handed over is taken up; nothing goes out at night; of two that
  are due the second waits for the end of the first.

It misses, because another guard holds too: that a nudge handed over rings at once (the desk and
`next_wake` both see to it), and that a refusal ends all nudges (its own wait ends anyhow).
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
from bot.errors import NotSent, Refused, StoreError, Unsure
from bot.practice import pass_time
from bot.stores.memory import MemoryStore
from coaching.calendar import may_speak
from coaching.model import Candidate, Event, Heard, Left, Nudge, Pressed, Say

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
LINE_FAULTS = ("die before", "die after", "not sent", "slow down", "lost", "late", "refused")
DISK_FAULTS = ("die before", "die after", "full")
HOURS = (1, 5, 24, 24 * 8, 24 * 30)


class World:
    """What outlives a process: the records, the clock, and all that the messenger saw."""

    def __init__(self):
        self.clock = HandClock(START)
        self.store = Disk()
        self.faults: dict[bool, list[str]] = {True: [], False: []}
        self.arrived: list[Say] = []
        self.lost: Counter[str] = Counter()
        self.refused: Counter[str] = Counter()
        #: Requests of each nudge that arrived or may have arrived.
        self.tries: Counter[str] = Counter()
        #: How often it was not known of a nudge that had not arrived.
        self.doubts: Counter[str] = Counter()
        self.gone_at: datetime | None = None
        self.rest: datetime | None = None

    async def ready(self, user):
        pass

    async def say(self, user, say, files):
        assert say.text not in SORRY.values()
        now = self.clock.now()
        if self.rest and now < self.rest:
            raise NotSent(self.rest)
        if say.nudge:
            self.look_at_the_nudge(say.nudge)
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

    def left_in_the_air(self) -> None:
        """What was handed over when a turn broke off may have arrived, for all that is known."""
        if record := self.store.record:
            self.doubts.update(n.id for n in nudges_of(record.candidate) if n.state == "handed")

    def look_at_the_nudge(self, name: str) -> None:
        """It is saved as handed over, goes out in working hours, and to nobody who is gone."""
        assert self.gone_at in (None, self.clock.now())
        candidate = self.store.record.candidate
        (nudge,) = [nudge for nudge in nudges_of(candidate) if nudge.id == name]
        assert nudge.state == "handed"
        assert [n.state for n in nudges_of(candidate)].count("handed") == 1
        assert may_speak(self.clock.now(), candidate)


class Disk(MemoryStore):
    """Keeps what a file would keep, the encoded record; a write fails or dies as told."""

    def __init__(self):
        super().__init__()
        self.faults: list[str] = []
        self.said: dict[str, tuple[Say, ...]] = {}

    @property
    def record(self):
        return self._records.get(1)

    async def save(self, user, record):
        fault = self.faults.pop(0) if self.faults else None
        if fault == "full":
            raise StoreError("No space left on device")
        if fault == "die before":
            raise asyncio.CancelledError
        keys = [answered.key for answered in record.answered]
        assert len(keys) == len(set(keys))
        self.said |= {a.key: a.says for a in record.answered if a.key not in self.said}
        await super().save(user, decode(json.loads(json.dumps(encode(record))), VERSION))
        if fault == "die after":
            raise asyncio.CancelledError


def nudges_of(candidate: Candidate) -> list[Nudge]:
    return [n for case in candidate.interviews for wait in case.waits for n in wait.sendings]


class Life(RuleBasedStateMachine):
    """One candidate, one coach, and a world that fails."""

    def __init__(self):
        super().__init__()
        self.world = World()
        self.sent: list[tuple[str, Event]] = []
        #: Of each text that is owed: since when, with the refusals and losses before.
        self.debts: dict[str, tuple[int, int, int]] = {}
        self.restart()

    def restart(self):
        world = self.world
        self.desk = Desk(world.store, world.clock, Candidate(zone_known=True), voice=world)

    def deliver(self, event: Event, key: str):
        """Telegram repeats what was not confirmed."""
        for _ in range(50):
            try:
                return asyncio.run(self.desk.turn(1, event, key=key))
            except (asyncio.CancelledError, StoreError) as fault:
                self.world.left_in_the_air()
                if not isinstance(fault, StoreError):
                    self.restart()
        raise AssertionError("an update is never settled")

    def new(self, event: Event, key: str) -> None:
        """Whatever happens on the way, each answer was said, is owed, or was refused for good."""
        world = self.world
        since, refused = len(world.arrived), world.refused.copy()
        world.gone_at = START if isinstance(event, Left) else None
        self.deliver(event, key)
        self.sent.append((key, event))
        got = [*world.arrived[since:], *world.store.record.owed]
        for say in world.store.said[key]:
            assert say in got or world.refused[say.text] > refused[say.text]

    @initialize(
        two=st.booleans(),
        at_once=st.booleans(),
        storm=st.lists(st.sampled_from(LINE_FAULTS), max_size=4),
    )
    def interviews_are_told(self, two, at_once, storm):
        """Of two, both nudges fall due at the same moment."""
        for words in WORDS[: 1 + two]:
            self.talk(words)
        if at_once:
            self.the_moment_comes_in_a_storm(storm)

    @rule(
        where=st.sampled_from(["nudges", "answers"]),
        faults=st.lists(st.sampled_from(LINE_FAULTS), min_size=1, max_size=3),
    )
    def the_line_will_fail(self, where, faults):
        self.world.faults[where == "nudges"] = faults

    @rule(whole=st.integers(0, 2), fault=st.sampled_from(DISK_FAULTS))
    def a_write_will_fail(self, whole, fault):
        self.world.store.faults = ["whole"] * whole + [fault]

    @rule(text=st.sampled_from(WORDS))
    def talk(self, text):
        self.new(Heard(text=text), f"u:{len(self.sent)}")

    @rule(pick=st.integers(0, 10**6))
    def press(self, pick):
        last = self.world.arrived[-3:]
        shown = [button.id for say in last for row in say.buttons for button in row]
        choice = [*BUTTONS, *shown]
        self.new(Pressed(button=choice[pick % len(choice)]), f"p:{len(self.sent)}")

    @rule(back=st.integers(1, 20))
    def an_update_comes_again(self, back):
        if back <= len(self.sent):
            before = self.world.store.record.candidate
            key, event = self.sent[-back]
            assert self.deliver(event, key).repeated
            assert self.world.store.record.candidate == before

    @rule(faults=st.lists(st.sampled_from(LINE_FAULTS), min_size=2, max_size=4))
    def the_moment_comes_in_a_storm(self, faults):
        self.world.faults[True] = faults
        self.time_passes(24 * 8)

    @rule()
    def the_bot_is_blocked(self):
        self.new(Left(), f"u:{len(self.sent)}")

    @rule(hours=st.sampled_from(HOURS))
    def time_passes(self, hours):
        until = self.world.clock.now() + timedelta(hours=hours)
        for _ in range(50):
            try:
                return asyncio.run(pass_time(self.desk, until))
            except (asyncio.CancelledError, StoreError) as fault:
                self.world.left_in_the_air()
                if not isinstance(fault, StoreError):
                    self.restart()
        raise AssertionError("time does not pass")

    @rule(hours=st.sampled_from((1, 30, 24 * 3)))
    def off_and_on(self, hours):
        self.world.clock.move_to(self.world.clock.now() + timedelta(hours=hours))
        self.restart()

    @invariant()
    def a_nudge_sounds_once_and_comes_twice_at_most(self):
        nudges = [say for say in self.world.arrived if say.nudge]
        assert not [n for n, count in self.world.tries.items() if n and count > 2]
        sounding = Counter(s.nudge for s in nudges if not s.silent)
        assert not [n for n, c in sounding.items() if c > 1]

    @invariant()
    def what_is_owed_is_paid(self):
        """It leaves the record when it has arrived, was refused, or was lost a second time."""
        world, record = self.world, self.world.store.record
        owed = {say.text: say for say in (record.owed if record else ())}
        for text in [text for text in self.debts if text not in owed]:
            since, refused, lost = self.debts.pop(text)
            assert (
                text in [say.text for say in world.arrived[since:]]
                or world.refused[text] > refused
                or world.lost[text] >= lost + 2
            )
        for text in owed.keys() - self.debts.keys():
            lost = world.lost[text] - (owed[text] in record.doubted)
            self.debts[text] = (len(world.arrived), world.refused[text], lost)

    @invariant()
    def what_counts_as_sent_was_sent_as_far_as_anybody_can_know(self):
        record = self.world.store.record
        arrived = {say.nudge for say in self.world.arrived}
        for nudge in nudges_of(record.candidate) if record else ():
            if nudge.state == "sent" and nudge.id not in arrived:
                assert self.world.doubts[nudge.id] >= 2

    @invariant()
    def nobody_is_forgotten(self):
        """Whatever is owed, planned or in the air has a moment at which somebody looks."""
        record = self.world.store.record
        if record is None:
            return
        open_ones = [i for i in record.candidate.interviews if i.outcome is None]
        states = {nudge.state for i in open_ones for nudge in i.wait.sendings}
        due = record.candidate.reachable and states & {"planned", "handed"}
        if record.owed or due:
            assert record.wake_at is not None

    def teardown(self):
        """When the faults have ended, all that fell due is said."""
        world = self.world
        world.faults, world.store.faults = {True: [], False: []}, []
        if world.store.record is None:
            return
        self.restart()
        self.time_passes(24 * 5)
        record, now = world.store.record, world.clock.now()
        assert record.owed == ()
        if record.candidate.reachable:
            for interview in record.candidate.interviews:
                for nudge in interview.wait.sendings if interview.outcome is None else ():
                    assert nudge.state in ("sent", "refused") or nudge.due_at > now
        self.what_is_owed_is_paid()
        self.a_nudge_sounds_once_and_comes_twice_at_most()


TestLife = Life.TestCase
TestLife.settings = settings(
    max_examples=100,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
