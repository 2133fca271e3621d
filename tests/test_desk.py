import asyncio
import logging
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.apologies import SET_ASIDE, SORRY
from bot.clock import HandClock
from bot.desk import Desk
from bot.errors import NotSent, Refused, StoreError, UnreadableRecord, Unsure
from bot.ports import KEPT_ANSWERS, KEPT_KEYS
from bot.stores.memory import MemoryStore
from coaching.model import Habits
from coaching.turns import CalendarFile, ExportFile, Heard, Left, Pressed, Say, Turn, Woken
from tests.fakes import DAY, NEWCOMER, NOW, FakeVoice, mind


class CountingStore(MemoryStore):
    """Counts its writes, and fails or dies as told."""

    def __init__(self):
        super().__init__()
        self.writes = 0
        self.fault = None

    async def load(self, user):
        if isinstance(self.fault, UnreadableRecord):
            raise self.fault
        return await super().load(user)

    async def save(self, user, record):
        if isinstance(self.fault, StoreError) and not isinstance(self.fault, UnreadableRecord):
            raise self.fault
        self.fault = None
        self.writes += 1
        await super().save(user, record)


class House:
    """A desk with all that is around it, which can be started again on the same store."""

    def __init__(self):
        self.store = CountingStore()
        self.clock = HandClock(NOW)
        self.voice = FakeVoice()
        self.expected = []
        self.restart()

    def restart(self, respond=mind, newcomer=NEWCOMER):
        self.desk = Desk(
            self.store,
            self.clock,
            newcomer,
            voice=self.voice,
            respond=respond,
            expect=self.expected.append,
        )

    async def say(self, text, key=None, user=1):
        return await self.desk.turn(user, Heard(text=text), key=key)

    @property
    def texts(self):
        return [text for _, text in self.voice.said]

    def record(self, user=1):
        return self.store._records.get(user)


@pytest.fixture
def house():
    return House()


async def test_a_turn_is_one_write_and_its_answer_is_said(house):
    await house.say("hello", "u:1")
    assert house.texts == ["<b>1</b>: hello"]
    assert house.store.writes == 1


async def test_a_repeated_update_gets_the_same_answer_and_changes_nothing(house):
    await house.say("hello", "u:1")
    before = house.record()
    taken = await house.say("hello", "u:1")
    assert taken.repeated
    assert house.texts == ["<b>1</b>: hello"] * 2
    assert house.record() == before
    assert house.store.writes == 1


async def test_a_repeat_is_known_over_a_restart(house):
    await house.say("hello", "u:1")
    house.restart()
    await house.say("hello", "u:1")
    assert house.record().candidate.count == 1


async def test_as_many_keys_are_kept_as_may_come_again_the_last_of_them_with_answers(house):
    for number in range(KEPT_KEYS + 5):
        await house.say("hello", f"u:{number}")
    answered, keys = house.record().answered, [f"u:{n}" for n in range(5, KEPT_KEYS + 5)]
    assert [a.key for a in answered] == keys
    assert [a.key for a in answered if a.says] == keys[-KEPT_ANSWERS:]


async def test_what_could_not_be_said_is_owed_and_said_before_newer_answers(house):
    house.voice.faults.append(NotSent(NOW + timedelta(seconds=9)))
    await house.say("one", "u:1")
    assert house.texts == []
    assert house.record().wake_at == NOW + timedelta(seconds=9)
    assert house.expected == [NOW + timedelta(seconds=9)]
    await house.say("two", "u:2")
    assert house.texts == ["<b>1</b>: one", "<b>2</b>: two"]
    assert house.record().owed == ()


async def test_what_is_owed_is_said_when_the_alarm_rings(house):
    house.voice.faults.append(NotSent())
    await house.say("one", "u:1")
    house.restart()
    house.clock.move_to(house.record().wake_at)
    await house.desk.wake(1)
    assert house.texts == ["<b>1</b>: one"]
    assert house.record().owed == ()
    assert house.record().wake_at is None


async def test_after_one_failure_nothing_else_is_tried_in_the_turn(house):
    says = (Say(text="a"), Say(text="b"))
    house.restart(respond=lambda c, e, n: Turn(candidate=c, says=says if type(e) is Heard else ()))
    house.voice.faults.append(NotSent())
    await house.say("x", "u:1")
    assert house.texts == []
    await house.desk.wake(1)
    assert house.texts == ["a", "b"]


async def test_an_answer_owed_and_its_update_again_are_said_once(house):
    house.voice.faults.append(NotSent())
    await house.say("one", "u:1")
    await house.say("one", "u:1")
    assert house.texts == ["<b>1</b>: one"]


async def test_an_answer_that_may_have_arrived_is_said_once_more_and_not_a_third_time(house):
    house.voice.faults += [Unsure(), Unsure()]
    await house.say("one", "u:1")
    await house.desk.wake(1)
    assert house.record().owed == ()


async def test_a_refused_answer_is_let_go(house):
    house.voice.faults.append(Refused())
    await house.say("one", "u:1")
    assert house.record().owed == ()
    assert house.record().wake_at is None


async def test_without_a_voice_everything_stays_owed(house):
    house.desk = Desk(house.store, house.clock, NEWCOMER, respond=mind)
    assert not house.desk.ready.is_set()
    await house.say("one", "u:1")
    house.desk.attach(house.voice)
    await house.say("two", "u:2")
    assert house.texts == ["<b>1</b>: one", "<b>2</b>: two"]


async def test_a_nudge_is_handed_over_in_the_write_before_its_request(house):
    await house.say("nudge", "u:1")
    house.clock.move_to(NOW + DAY)
    states = []

    class Watching(FakeVoice):
        async def say(self, user, say, files):
            states.append(house.record().candidate.interviews[0].wait.nudge.state)
            states.append(house.record().wake_at)

    house.voice = Watching()
    house.restart()
    await house.desk.wake(1)
    assert states == ["handed", NOW + DAY]
    nudge = house.record().candidate.interviews[0].wait.nudge
    assert (nudge.state, nudge.sent_at) == ("sent", NOW + DAY)
    assert house.record().wake_at is None


async def test_a_nudge_that_was_surely_not_sent_is_tried_again_without_using_up_a_try(house):
    await house.say("nudge", "u:1")
    house.clock.move_to(NOW + DAY)
    later = NOW + DAY + timedelta(minutes=5)
    house.voice.faults.append(NotSent(later))
    await house.desk.wake(1)
    assert house.record().wake_at == later
    house.clock.move_to(later)
    await house.desk.wake(1)
    assert house.texts == ["planned", "call them"]
    assert house.record().candidate.interviews[0].wait.nudge.tries == 0


async def test_a_nudge_in_the_air_when_the_process_died_rings_at_once(house):
    await house.say("nudge", "u:1")
    house.clock.move_to(NOW + DAY)

    class Dying(FakeVoice):
        async def say(self, user, say, files):
            raise asyncio.CancelledError

    house.voice = Dying()
    house.restart()
    with pytest.raises(asyncio.CancelledError):
        await house.desk.wake(1)
    assert await house.store.wakes(NOW + DAY, 5) == ((NOW + DAY, 1),)
    house.voice = FakeVoice()
    house.restart()
    await house.desk.wake(1)
    assert [(s.text, s.silent) for s in house.voice.says] == [("call them", True)]


async def test_a_nudge_behind_an_owed_answer_that_fails_again_is_not_sent_out_of_order(house):
    await house.say("nudge", "u:1")
    house.voice.faults.append(NotSent())
    await house.say("one", "u:2")
    house.clock.move_to(NOW + DAY)
    house.voice.faults.append(NotSent())
    await house.desk.wake(1)
    assert house.texts == ["planned"]
    house.clock.move_to(house.record().wake_at)
    await house.desk.wake(1)
    assert house.texts == ["planned", "<b>1</b>: one", "call them"]


async def test_an_unasked_message_that_is_no_nudge_survives_a_death_while_it_is_said(house):
    await house.say("opener", "u:1")
    house.clock.move_to(NOW + DAY)

    class Dying(FakeVoice):
        async def say(self, user, say, files):
            raise asyncio.CancelledError

    house.voice = Dying()
    house.restart()
    with pytest.raises(asyncio.CancelledError):
        await house.desk.wake(1)
    house.voice = FakeVoice()
    house.restart()
    await house.desk.wake(1)
    assert house.texts == ["over?"]
    await house.desk.wake(1)
    assert house.texts == ["over?"]


async def test_a_ring_or_a_goodbye_of_nobody_makes_no_record(house):
    await house.desk.wake(1)
    await house.desk.turn(1, Left(), key="u:1")
    assert house.record() is None


async def test_a_failing_mind_costs_one_turn_and_its_words_reach_no_log(house, caplog):
    caplog.set_level(logging.DEBUG)
    await house.say("hello", "u:1")
    await house.say("boom", "u:2")
    assert house.texts == ["<b>1</b>: hello", SORRY["en"]]
    assert house.record().candidate.count == 1
    assert "RuntimeError" in caplog.text
    assert "secret" not in caplog.text
    assert "hello" not in caplog.text


async def test_a_turn_is_one_line_in_the_log_with_ids_and_without_words(house, caplog):
    caplog.set_level(logging.INFO)
    await house.say("my secret", "u:1")
    (line,) = caplog.messages
    assert "user=1 event=Heard key=u:1" in line
    assert "secret" not in line + repr(house.record())


async def test_a_store_that_fails_leaves_the_turn_undone_and_unsaid(house):
    house.store.fault = StoreError("full")
    with pytest.raises(StoreError):
        await house.say("hello", "u:1")
    house.store.fault = None
    await house.say("hello", "u:1")
    assert house.texts == ["<b>1</b>: hello"]


async def test_an_unreadable_record_is_told_to_its_owner_once(house, caplog):
    await house.say("hello", "u:1")
    house.store.fault = UnreadableRecord("ab.unreadable")
    await house.desk.turn(1, Heard(text="hi"), key="u:2", language="sw-KE")
    await house.say("hi", "u:3")
    assert house.texts[1:] == [SET_ASIDE["sw"], "<b>1</b>: hi", "<b>2</b>: hi"]
    assert "ab.unreadable" in caplog.text


async def test_a_newcomer_has_the_language_of_the_profile_and_the_habits_of_the_settings(house):
    habits = Habits(retention_days=7)
    house.restart(newcomer=replace(NEWCOMER, habits=habits))
    for user, language in ((1, "sw"), (2, "fr"), (3, None)):
        await house.desk.turn(user, Heard(text="hi"), language=language)
    assert [house.record(u).candidate.language for u in (1, 2, 3)] == ["sw", "en", "en"]
    assert house.record().candidate.habits == habits
    house.restart(newcomer=NEWCOMER)
    await house.say("hi")
    assert house.record().candidate.habits == NEWCOMER.habits


async def test_files_are_made_when_they_are_said(house):
    attachments = (
        CalendarFile(name="day.ics", at=NOW, summary="Day"),
        ExportFile(name="me.json", format="json"),
    )
    say = Say(text="here", files=attachments)
    house.restart(respond=lambda c, e, n: Turn(candidate=replace(c, count=7), says=(say,)))
    await house.say("export")
    assert [file.name for file in house.voice.files] == ["day.ics", "me.json"]
    assert b'"count": 7' in house.voice.files[1].content


async def test_a_text_longer_than_telegram_knows_is_cut(house):
    await house.say("x" * 100_000)
    assert len(house.texts[0]) < 4200


async def test_keyboards_stay_where_the_mind_says_so_also_on_a_repeat(house):
    house.restart(respond=lambda c, e, n: Turn(candidate=c, keeps_buttons=True))
    for _ in range(2):
        assert (await house.desk.turn(1, Pressed(button="why"), key="p:1:why")).keeps_buttons


FAULTS = st.sampled_from([None, None, "die before", "die after", NotSent(), Unsure(), Refused()])


@given(st.lists(FAULTS, max_size=12))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_under_any_faults_an_update_has_its_effect_once_and_is_answered(faults):
    asyncio.run(_talk_under(faults))


async def _talk_under(faults):
    """Says five things over a line that fails; Telegram repeats what was not confirmed."""
    house, faults, refused = House(), list(faults), []

    class Line(FakeVoice):
        async def say(self, user, say, files):
            fault = faults.pop(0) if faults else None
            if fault == "die before":
                raise asyncio.CancelledError
            if isinstance(fault, NotSent):
                raise fault
            if isinstance(fault, Refused):
                refused.append(say.text)
                raise fault
            self.said.append((user, say.text))
            if fault == "die after":
                raise asyncio.CancelledError
            if fault:
                raise fault

    house.voice = Line()
    house.restart()
    for number in range(5):
        while True:
            try:
                await house.say("x", f"u:{number}")
                break
            except asyncio.CancelledError:
                house.restart()
    while house.record().wake_at:
        house.clock.move_to(house.record().wake_at)
        try:
            await house.desk.turn(1, Woken())
        except asyncio.CancelledError:
            house.restart()
    assert house.record().candidate.count == 5
    assert set(house.texts) | set(refused) == {f"<b>{n}</b>: x" for n in range(1, 6)}
