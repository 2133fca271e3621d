"""After "forget everything" nothing of the candidate is left, and nothing brings it back."""

import asyncio
import json
from datetime import timedelta

import pytest

from bot.codec import encode
from bot.errors import NotSent
from bot.ports import KEPT_ERASED, Record
from bot.records import look_up
from bot.settings import Settings
from bot.stores.tiny import TinyStore
from coaching.turns import Left, Pressed, Say
from tests.fakes import NEWCOMER, NOW, FakeVoice
from tests.test_desk import House

FEELING = "i1.feelings.bad"
RECEIPT = "gone"


@pytest.fixture
def house():
    return House()


def left_of(house):
    """What is left, as it would be written to a disk."""
    return json.dumps(encode(house.record()))


async def press(house, update, data=FEELING):
    return await house.desk.turn(1, Pressed(button=data), key=f"p:7:{data}", update=update)


async def told_and_erased(house):
    await house.say("Safaricom", "u:1")
    await press(house, "u:2")
    await house.say("forget", "u:3")


async def test_what_is_left_are_the_ids_of_the_updates_and_the_receipt(house):
    await told_and_erased(house)
    record = house.record()
    assert record.candidate == NEWCOMER
    assert [(a.key, a.update) for a in record.answered] == [
        ("u:1", None),
        ("u:2", None),
        ("u:3", None),
    ]
    assert [say.text for a in record.answered for say in a.says] == [RECEIPT]
    for words in ("Safaricom", "feelings", "<b>"):
        assert words not in left_of(house)


async def test_what_was_owed_before_is_not_said_after_the_receipt(house):
    house.voice.faults += [NotSent(), NotSent()]
    await house.say("Safaricom", "u:1")
    await house.say("forget", "u:2")
    assert [say.text for say in house.record().owed] == [RECEIPT]
    assert "Safaricom" not in left_of(house)


@pytest.mark.parametrize("again", [1, 2])
async def test_an_update_from_before_brings_nothing_back_and_is_not_answered(house, again):
    await told_and_erased(house)
    house.restart()
    before, said = house.record(), len(house.texts)
    taken = await (house.say("Safaricom", "u:1") if again == 1 else press(house, "u:2"))
    assert taken.repeated
    assert (house.record(), len(house.texts)) == (before, said)


async def test_the_last_word_again_brings_the_receipt_again(house):
    await told_and_erased(house)
    house.restart()
    await house.say("forget", "u:3")
    assert house.texts[-2:] == [RECEIPT, RECEIPT]


async def test_a_receipt_that_could_not_be_said_is_said_when_the_alarm_rings(house):
    await house.say("Safaricom", "u:1")
    house.voice.faults.append(NotSent())
    await house.say("forget", "u:2")
    house.restart()
    house.clock.move_to(house.record().wake_at)
    await house.desk.wake(1)
    assert house.texts[-1] == RECEIPT
    assert house.record().wake_at == NOW + KEPT_ERASED


async def test_a_receipt_without_an_update_survives_a_death_while_it_is_said(house):
    class Dying(FakeVoice):
        async def say(self, user, say, files):
            raise asyncio.CancelledError

    await house.say("Safaricom")
    house.voice = Dying()
    house.restart()
    with pytest.raises(asyncio.CancelledError):
        await house.say("forget")
    house.voice = FakeVoice()
    house.restart()
    await house.desk.wake(1)
    assert house.texts == [RECEIPT]


async def test_new_words_begin_afresh_and_the_old_updates_stay_known(house):
    await told_and_erased(house)
    await house.say("again", "u:4")
    assert house.texts[-1] == "<b>1</b>: again"
    assert house.record().erased_at is None
    assert house.record().wake_at is None
    assert (await house.say("Safaricom", "u:1")).repeated
    assert "Safaricom" not in left_of(house)


async def test_a_receipt_still_owed_comes_before_the_answer_to_new_words(house):
    house.voice.faults.append(NotSent())
    await house.say("forget", "u:1")
    await house.say("again", "u:2")
    assert house.texts == [RECEIPT, "<b>1</b>: again"]


async def test_after_two_days_nothing_is_left(house):
    await told_and_erased(house)
    house.clock.move_to(NOW + KEPT_ERASED - timedelta(seconds=1))
    await house.desk.wake(1)
    assert house.record()
    house.clock.move_to(house.record().wake_at)
    await house.desk.wake(1)
    assert house.record() is None
    assert await house.store.wakes(NOW + 10 * KEPT_ERASED, 5) == ()


async def test_a_block_after_the_erasure_changes_nothing(house):
    await told_and_erased(house)
    before = house.record()
    await house.desk.turn(1, Left(), key="u:4")
    assert house.record() == before


async def test_who_was_erased_counts_as_nobody(house):
    await told_and_erased(house)
    assert await house.desk.candidate(1) is None


def test_the_operator_is_told_that_nothing_is_kept(data, key_file):
    with TinyStore.opened(data, key_file) as store:
        asyncio.run(store.save(1, Record(candidate=NEWCOMER).erased(NEWCOMER, NOW)))
    settings = Settings(data=data, key_file=key_file)
    with pytest.raises(Exception, match="nothing is kept"):
        look_up(settings, 1)


@pytest.mark.parametrize("place", ["before", "after"])
@pytest.mark.parametrize("what", ["write", "request"])
async def test_a_death_at_any_step_of_the_erasure_leaves_nothing_once_all_comes_again(
    house, monkeypatch, what, place
):
    """Telegram knows of none of the updates that they were dealt with, and brings all again."""
    await house.say("Safaricom", "u:1")
    await press(house, "u:2")
    dies = [True]

    async def dying(step, *given):
        if place == "after" or not dies:
            await step(*given)
        if dies.pop():
            raise asyncio.CancelledError

    thing, name = (house.store, "save") if what == "write" else (house.voice, "say")
    step = getattr(thing, name)
    with monkeypatch.context() as patch:
        patch.setattr(thing, name, lambda *given: dying(step, *given))
        with pytest.raises(asyncio.CancelledError):
            await house.say("forget", "u:3")
    house.restart()
    await house.say("Safaricom", "u:1")
    await press(house, "u:2")
    await house.say("forget", "u:3")
    assert house.texts[-1] == RECEIPT
    assert house.record().candidate == NEWCOMER
    assert "Safaricom" not in left_of(house)


async def test_an_erased_record_takes_with_it_what_was_set_aside(data, key_file):
    record = Record(candidate=NEWCOMER, owed=(Say(text="later"),))
    with TinyStore.opened(data, key_file) as store:
        for user in (1, 2):
            for name in ("unreadable", "2.unreadable"):
                file = store._file(user)
                file.parent.mkdir(exist_ok=True)
                file.with_suffix(f".{name}").write_bytes(b"torn")
            await store.save(user, record)
        await store.save(1, record.erased(NEWCOMER, NOW))
        assert len(list(data.rglob("*.unreadable"))) == 2
        assert [file.name[:8] for file in data.rglob("*.unreadable")] == [
            store._file(2).name[:8]
        ] * 2
