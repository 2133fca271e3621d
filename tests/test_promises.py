"""The promises under faults, held by the real mind and the real desk.

Anything in any order: two candidates who talk, press, wait, block, have everything erased; failing
and lost requests, a full disk, a process that dies before or after any request or write, repeated
updates. The judge is what the messenger saw; the records are asked only what they still owe.

`python -m tests.mutants` takes the guards away that it watches, each alone, and sees it fail.

It misses, because another guard holds too: that a nudge handed over rings at once (the desk and
`next_wake` both see to it), that a refusal ends all nudges (its own wait ends anyhow), and that
words are saved before they are said (said twice, they are the same: the update comes again).
And because it comes there too seldom, so that other tests watch them: that what was owed before
an erasure goes with it, and what the record that begins anew after one keeps.
"""

import asyncio
import json
from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bot.codec import encode
from bot.desk import Desk
from bot.errors import StoreError
from bot.practice import pass_time
from coaching.model import Candidate
from coaching.turns import Event, Heard, Left, Pressed
from tests.failing_world import DISK_FAULTS, LINE_FAULTS, START, USERS, World, nudges_of

NOBODY = Candidate(zone_known=True)
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
NAMES = ("KCB", "Equity", "data analyst")
BUTTONS = ("i1.nudge.did", "i1.nudge.longer", "i1.nudge.close", "i2.nudge.answered")
HOURS = (1, 5, 24, 24 * 8, 24 * 30)
#: How long Telegram keeps an update that was not confirmed. Source: getUpdates.
COMES_AGAIN = timedelta(hours=24)
a_user = st.sampled_from(USERS)


@dataclass(frozen=True)
class Sent:
    """An update, as Telegram may bring it again."""

    user: int
    event: Event
    key: str
    update: str
    at: datetime


class Life(RuleBasedStateMachine):
    """Two candidates, one coach, and a world that fails."""

    def __init__(self):
        super().__init__()
        self.world = World()
        self.sent: list[Sent] = []
        self.restart()

    def restart(self):
        world = self.world
        self.desk = Desk(world.store, world.clock, NOBODY, voice=world)

    def record(self, user):
        return self.world.store.record(user)

    def survive(self, step):
        """Tries again what breaks off, as Telegram and the alarm do."""
        for _ in range(50):
            try:
                return asyncio.run(step())
            except (asyncio.CancelledError, StoreError) as fault:
                self.world.left_in_the_air()
                if not isinstance(fault, StoreError):
                    self.restart()
        raise AssertionError("it never ends")

    def deliver(self, sent: Sent):
        event, names = sent.event, {"key": sent.key, "update": sent.update}
        return self.survive(lambda: self.desk.turn(sent.user, event, **names))

    def new(self, user: int, event: Event) -> None:
        """Whatever happens on the way, each answer was said, is owed, or was refused for good.

        And nothing of it reaches anybody else.
        """
        world, phone, other = self.world, self.world.phones[user], 3 - user
        others = (self.record(other), len(world.phones[other].arrived))
        since, refused = len(phone.arrived), phone.refused.copy()
        if (before := self.record(user)) and not isinstance(event, Left):
            unsure = [n for n in nudges_of(before.candidate) if n.tries and n.state != "sent"]
            phone.answered.update(n.id for n in unsure)
        phone.gone_at = START if isinstance(event, Left) else None
        number = len(self.sent)
        key = f"p:{number}:{event.button}" if isinstance(event, Pressed) else f"u:{number}"
        sent = Sent(user, event, key, f"u:{number}", world.clock.now())
        self.deliver(sent)
        self.sent.append(sent)
        record = self.record(user)
        if record:
            got = [*phone.arrived[since:], *record.owed]
            for say in world.store.said[user, key]:
                assert say in got or phone.refused[say.text] > refused[say.text]
        if record and record.erased_at:
            phone.wiped()
            assert record.candidate == NOBODY
            assert not [name for name in NAMES if name in json.dumps(encode(record))]
        assert (self.record(other), len(world.phones[other].arrived)) == others

    @initialize(
        two=st.booleans(),
        at_once=st.booleans(),
        storm=st.lists(st.sampled_from(LINE_FAULTS), max_size=4),
    )
    def interviews_are_told(self, two, at_once, storm):
        """Of two of one candidate, both nudges fall due at the same moment."""
        for words in WORDS[: 1 + two]:
            self.talk(1, words)
        self.talk(2, WORDS[0])
        if at_once:
            self.the_moment_comes_in_a_storm(1, storm)

    @rule(
        user=a_user,
        where=st.sampled_from(["nudges", "answers"]),
        faults=st.lists(st.sampled_from(LINE_FAULTS), min_size=1, max_size=3),
    )
    def the_line_will_fail(self, user, where, faults):
        self.world.phones[user].faults[where == "nudges"] = faults

    @rule(whole=st.integers(0, 2), fault=st.sampled_from(DISK_FAULTS))
    def a_write_will_fail(self, whole, fault):
        self.world.store.faults = ["whole"] * whole + [fault]

    @rule(user=a_user, text=st.sampled_from(WORDS))
    def talk(self, user, text):
        self.new(user, Heard(text=text))

    @rule(user=a_user, pick=st.integers(0, 10**6))
    def press(self, user, pick):
        last = self.world.phones[user].arrived[-3:]
        shown = [button.id for say in last for row in say.buttons for button in row]
        choice = [*BUTTONS, *shown]
        self.new(user, Pressed(button=choice[pick % len(choice)]))

    @rule(user=a_user)
    def everything_is_erased(self, user):
        self.talk(user, "/forget everything")
        self.talk(user, "yes")

    @rule(back=st.integers(1, 20))
    def an_update_comes_again(self, back):
        sent = self.sent[-back] if back <= len(self.sent) else None
        if sent and self.world.clock.now() - sent.at < COMES_AGAIN:
            before = self.record(sent.user)
            taken = self.deliver(sent)
            # Of one who was erased, that the bot is blocked is let pass without a look at its id.
            let_pass = isinstance(sent.event, Left) and before.erased_at and not taken.kept
            assert taken.repeated or let_pass
            after = self.record(sent.user)
            assert (after.candidate, after.erased_at) == (before.candidate, before.erased_at)

    @rule(user=a_user, faults=st.lists(st.sampled_from(LINE_FAULTS), min_size=2, max_size=4))
    def the_moment_comes_in_a_storm(self, user, faults):
        self.world.phones[user].faults[True] = faults
        self.time_passes(24 * 8)

    @rule(user=a_user)
    def the_bot_is_blocked(self, user):
        record = self.record(user)
        if record and not record.erased_at:
            self.new(user, Left())

    @rule(hours=st.sampled_from(HOURS))
    def time_passes(self, hours):
        until = self.world.clock.now() + timedelta(hours=hours)
        self.survive(lambda: pass_time(self.desk, until))

    @rule(hours=st.sampled_from((1, 30, 24 * 3)))
    def off_and_on(self, hours):
        self.world.clock.move_to(self.world.clock.now() + timedelta(hours=hours))
        self.restart()

    @invariant()
    def a_nudge_sounds_once_and_comes_twice_at_most(self):
        for phone in self.world.phones.values():
            assert not [name for name, count in phone.tries.items() if name and count > 2]
            sounding = Counter(say.nudge for say in phone.arrived if say.nudge and not say.silent)
            assert not [name for name, count in sounding.items() if count > 1]

    @invariant()
    def what_is_owed_is_paid(self):
        """It leaves the record when it has arrived, was refused, or was lost a second time."""
        for user, phone in self.world.phones.items():
            record = self.record(user)
            owed = {say.text: say for say in (record.owed if record else ())}
            for text in [text for text in phone.debts if text not in owed]:
                since, refused, lost = phone.debts.pop(text)
                assert (
                    text in [say.text for say in phone.arrived[since:]]
                    or phone.refused[text] > refused
                    or phone.lost[text] >= lost + 2
                )
            for text in owed.keys() - phone.debts.keys():
                lost = phone.lost[text] - (owed[text] in record.doubted)
                phone.debts[text] = (len(phone.arrived), phone.refused[text], lost)

    @invariant()
    def what_counts_as_sent_was_sent_as_far_as_anybody_can_know(self):
        for user, phone in self.world.phones.items():
            record = self.record(user)
            arrived = {say.nudge for say in phone.arrived}
            for nudge in nudges_of(record.candidate) if record else ():
                if nudge.state == "sent" and nudge.id not in arrived:
                    assert phone.doubts[nudge.id] >= 2 or nudge.id in phone.answered

    @invariant()
    def nobody_is_forgotten(self):
        """Whatever is owed, planned or in the air has a moment at which somebody looks."""
        for user in USERS:
            record = self.record(user)
            if record is None:
                continue
            open_ones = [i for i in record.candidate.interviews if i.outcome is None]
            states = {nudge.state for i in open_ones for nudge in i.wait.sendings}
            due = record.candidate.reachable and states & {"planned", "handed"}
            if record.owed or due or record.erased_at:
                assert record.wake_at is not None

    def teardown(self):
        """When the faults have ended, all that fell due is said, and the erased are gone."""
        world = self.world
        world.store.faults = []
        for phone in world.phones.values():
            phone.faults = {True: [], False: []}
        self.restart()
        self.time_passes(24 * 5)
        for record in filter(None, map(self.record, USERS)):
            assert record.owed == ()
            assert record.erased_at is None
            if record.candidate.reachable:
                for interview in record.candidate.interviews:
                    for nudge in interview.wait.sendings if interview.outcome is None else ():
                        settled = nudge.state in ("sent", "refused")
                        assert settled or nudge.due_at > world.clock.now()
        self.what_is_owed_is_paid()
        self.a_nudge_sounds_once_and_comes_twice_at_most()


TestLife = Life.TestCase
TestLife.settings = settings(
    max_examples=100,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
