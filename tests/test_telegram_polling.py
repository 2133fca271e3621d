"""The whole way of an update: fetched, answered, saved, and only then confirmed."""

import asyncio
import logging
import os
import signal
from collections.abc import AsyncIterator

import pytest

from bot.errors import Misconfigured, StoreError, StoreGone
from bot.ports import Record
from bot.stores.memory import MemoryStore
from tests.telegram_coach import FailingStore, Process
from tests.telegram_server import TOKEN, TelegramServer

ANA, BEN = 11, 22


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as running:
        yield running
        assert running.complaints == []


async def test_a_talk_from_the_first_word_to_the_last(server: TelegramServer) -> None:
    async with Process(server).running():
        hello = await server.say(ANA, "hello")
        (said,) = await server.heard(ANA, 1)
        assert (said.text, said.html, said.silent, said.preview) == (
            "hello",
            "<b>hello</b>",
            True,
            False,
        )
        pressed = await server.press(ANA, said, said.data("Yes"))
        assert (await server.heard(ANA, 2))[1].text == "pressed yes"
        await server.until(lambda: server.chat(ANA)[0].keyboard == ())
        await server.say(ANA, "bye")
        await server.heard(ANA, 3)
        await server.confirms(hello, pressed)
    assert server.pending == {}
    assert len(server.answered) == 1


async def test_an_update_is_not_confirmed_before_it_is_answered(server: TelegramServer) -> None:
    server.fail("sendMessage", "slow", chat=ANA)
    async with Process(server).running():
        update = await server.say(ANA, "hello")
        await server.until(lambda: server.count("getUpdates") >= 4)
        assert update in server.pending
        server.release()
        await server.confirms(update)


async def test_a_slow_chat_does_not_hold_up_another(server: TelegramServer) -> None:
    server.fail("sendMessage", "slow", chat=ANA)
    async with Process(server).running():
        slow = await server.say(ANA, "hello")
        await server.until(lambda: server.count("sendMessage") == 1)
        await server.say(BEN, "one")
        await server.heard(BEN, 1)
        await server.say(BEN, "two")
        assert [m.text for m in await server.heard(BEN, 2)] == ["one", "two"]
        assert slow in server.pending
        server.release()
        await server.heard(ANA, 1)
    assert server.pending == {}
    assert server.texts(BEN) == ["one", "two"]


@pytest.mark.parametrize("faults", [(), (StoreError("the first is tried once more"),)])
async def test_a_chat_is_answered_in_order(
    server: TelegramServer, faults: tuple[StoreError, ...]
) -> None:
    words = [f"word {number}" for number in range(20)]
    for word in words:
        await server.say(ANA, word)
    async with Process(server, store=FailingStore(*faults)).running():
        await server.heard(ANA, len(words))
    assert server.texts(ANA) == words


async def test_an_update_cut_off_by_a_crash_is_answered_after_it(server: TelegramServer) -> None:
    server.fail("sendMessage", "slow", chat=ANA)
    before = Process(server)
    async with before.killed():
        await server.say(ANA, "hello")
        await server.until(lambda: server.count("sendMessage") == 1)
    after = Process(server, store=before.store)
    async with after.running():
        await server.heard(ANA, 1)
    assert await after.count(ANA) == 1
    assert server.pending == {}


async def test_a_press_that_comes_again_has_the_effect_of_one(server: TelegramServer) -> None:
    process = Process(server)
    async with process.running():
        await server.say(ANA, "hello")
        (said,) = await server.heard(ANA, 1)
        await server.confirms(
            await server.press(ANA, said, "yes"), await server.press(ANA, said, "yes")
        )
    assert await process.count(ANA) == 2
    assert len(server.answered) == 2


async def test_a_stop_lets_the_turn_in_flight_finish_and_begins_no_other(
    server: TelegramServer,
) -> None:
    server.fail("sendMessage", "slow")
    await server.say(ANA, "hello")
    await server.say(ANA, "fetched too")
    process = Process(server)
    async with process.running():
        await server.until(lambda: server.count("sendMessage") == 1)
        process.stop.set()
        await server.say(ANA, "too late")
        server.release()
    assert server.texts(ANA) == ["hello"]
    left = [update["message"]["text"] for update in server.pending.values()]
    assert left == ["fetched too", "too late"]


@pytest.mark.parametrize("request_count", range(1, 16))
async def test_a_crash_at_any_request_loses_nothing(
    server: TelegramServer, request_count: int
) -> None:
    process = Process(server)
    for user in (ANA, BEN):
        for word in ("one", "two", "three"):
            await server.say(user, word)
    async with process.killed():
        await server.until(lambda: len(server.calls) >= request_count)
    async with Process(server, store=process.store).running():
        await server.until(lambda: len(server.confirmed) == 6)
    for user in (ANA, BEN):
        assert await process.count(user) == 3
        assert list(dict.fromkeys(server.texts(user))) == ["one", "two", "three"]


async def test_a_restart_says_nothing_twice(server: TelegramServer) -> None:
    process = Process(server)
    async with process.running():
        await server.say(ANA, "one")
        await server.heard(ANA, 1)
    async with Process(server, store=process.store).running():
        await server.say(ANA, "two")
        await server.heard(ANA, 2)
    assert server.texts(ANA) == ["one", "two"]


async def test_sigterm_ends_the_process_cleanly(server: TelegramServer) -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(Process(server).serve(by_signal=True))
        await server.say(ANA, "hello")
        await server.heard(ANA, 1)
        os.kill(os.getpid(), signal.SIGTERM)
    assert server.pending == {}


async def test_an_update_that_always_fails_is_set_aside(
    server: TelegramServer, caplog: pytest.LogCaptureFixture
) -> None:
    store = FailingStore(RuntimeError("my secret words"), poisoned=ANA)
    async with Process(server, store=store).running():
        poison = await server.say(ANA, "my secret words")
        await server.say(BEN, "hello")
        await server.heard(BEN, 1)
        await server.confirms(poison)
    assert store.loads == 3 + 1
    assert len(server.chat(ANA)) == 1
    assert "sikuweza" in server.texts(ANA)[0].lower()
    assert f"set aside update={poison} chat={ANA}" in caplog.text
    assert "secret" not in caplog.text


async def test_a_store_out_of_order_is_waited_for_and_told(
    server: TelegramServer, caplog: pytest.LogCaptureFixture
) -> None:
    store = FailingStore(*[StoreError("cannot write below 'x' (No space left on device)")] * 8)
    async with Process(server, store=store).running():
        await server.say(ANA, "hello")
        await server.heard(ANA, 2)
    held_up, answer = server.texts(ANA)
    assert "haujapotea" in held_up
    assert answer == "hello"
    assert "No space left on device" in caplog.text


async def test_a_repeat_that_needs_no_room_is_no_proof_that_the_disk_has_some(
    server: TelegramServer,
) -> None:
    class Full(MemoryStore):
        full = False

        async def save(self, user: int, record: Record | None) -> None:
            if self.full:
                raise StoreError("the disk is full")
            await super().save(user, record)

    store = Full()
    server.fail("sendMessage", "slow", chat=ANA)
    async with Process(server, store=store).killed():
        await server.say(ANA, "one")
        await server.until(lambda: server.count("sendMessage") == 1)
    store.full = True
    async with Process(server, store=store).running():
        await server.say(BEN, "two")
        # The repeated update of Ana goes through while the new one of Ben fails.
        await server.heard(ANA, 1)
        await server.heard(BEN, 1)
        await server.say(ANA, "one more")
        await server.until(lambda: len(server.chat(ANA)) == 2)
        store.full = False
        await server.heard(BEN, 2)
        await server.heard(ANA, 3)
    assert (server.texts(ANA)[-1], server.texts(BEN)[-1]) == ("one more", "two")


async def test_no_more_turns_run_at_a_time_than_there_is_room_for(server: TelegramServer) -> None:
    users = range(100, 140)
    for user in users:
        server.fail("sendMessage", "slow", chat=user)
        await server.say(user, "hello")
    store = FailingStore()
    async with Process(server, store=store).running():
        await server.until(lambda: server.count("sendMessage") == 32)
        await server.say(200, "one more")
        await server.until(lambda: server.count("getUpdates") >= 3)
        assert (store.loads, server.count("sendMessage")) == (32, 32)
        server.release()
        for user in (*users, 200):
            await server.heard(user, 1)


async def test_all_that_can_be_unconfirmed_at_a_crash_has_its_effect_once(
    server: TelegramServer,
) -> None:
    words = [f"word {number}" for number in range(100)]
    server.fail("sendMessage", "slow", chat=BEN)
    await server.say(BEN, "hello")
    for word in words[1:]:
        await server.say(ANA, word)
    process = Process(server)
    async with process.killed():
        await server.heard(ANA, 99)
    assert len(server.pending) == 100
    async with Process(server, store=process.store).running():
        await server.until(lambda: len(server.confirmed) == 100)
    assert await process.count(ANA) == 99
    assert await process.count(BEN) == 1


async def test_one_unreadable_record_does_not_wait_for_ever(server: TelegramServer) -> None:
    store = FailingStore(StoreError("torn"), poisoned=ANA)
    async with Process(server, store=store).running():
        poison = await server.say(ANA, "hello")
        await server.until(lambda: store.loads > 5)
        await server.say(BEN, "hello")
        await server.confirms(poison)
    assert server.texts(BEN) == ["hello"]


async def test_who_is_cut_off_from_the_store_again_and_again_is_answered_when_it_is_back(
    server: TelegramServer,
) -> None:
    store = FailingStore(StoreGone("restarting"), poisoned=ANA)
    async with Process(server, store=store).running():
        await server.say(ANA, "hello")
        await server.until(lambda: store.loads > 5)
        before, kept = store.loads, 0
        while store.loads < before + kept + 5:
            kept += 1
            await server.say(BEN, "hello")
            await server.heard(BEN, kept)
        store.poisoned = None
        store.faults.clear()
        await server.until(lambda: "hello" in server.texts(ANA))


@pytest.mark.parametrize(
    "content",
    [
        {"message": {"message_id": "x", "chat": 5}},
        {"message": "nonsense"},
        {"callback_query": {"id": "1"}},
        {"message": {"message_id": 1, "date": 10**30, "chat": {"id": 11, "type": "private"}}},
        {"some_new_kind": {"a": 1}},
        {},
    ],
)
async def test_an_update_that_cannot_be_parsed_stops_nothing(
    server: TelegramServer, content: dict[str, object]
) -> None:
    async with Process(server).running():
        broken = await server.update(**content)
        await server.say(BEN, "hello")
        await server.confirms(broken)
        await server.heard(BEN, 1)
    assert server.texts(BEN) == ["hello"]


@pytest.mark.parametrize(
    ("method", "status", "names"),
    [
        ("getUpdates", 409, "another process"),
        ("getUpdates", 401, "token"),
        ("getMe", 401, "token"),
    ],
)
async def test_a_foreign_token_ends_the_process(
    server: TelegramServer, method: str, status: int, names: str
) -> None:
    server.fail(method, status=status, description="refused")
    with pytest.raises(Misconfigured, match=names) as caught:
        await Process(server).serve()
    assert TOKEN not in str(caught.value)


async def test_a_second_process_with_the_token_ends_the_first(server: TelegramServer) -> None:
    first, second = Process(server), Process(server)
    serving = asyncio.ensure_future(first.serve())
    await server.until(lambda: server.count("getUpdates") == 1)
    async with second.running():
        with pytest.raises(Misconfigured, match="another process"):
            await serving
        await server.say(ANA, "hello")
        await server.heard(ANA, 1)


async def test_a_missing_token_is_told(server: TelegramServer) -> None:
    with pytest.raises(Misconfigured, match="SUBIRA_BOT_TOKEN: is not set"):
        await Process(server, token=None).serve()


@pytest.mark.parametrize("method", ["getMe", "deleteWebhook", "getMyCommands", "getUpdates"])
async def test_network_faults_pass(server: TelegramServer, method: str) -> None:
    server.fail(method, "drop_before")
    server.fail(method, "drop_after")
    server.fail(method, "junk")
    server.fail(method, status=502, description="Bad Gateway", times=2)
    async with Process(server).running():
        await server.say(ANA, "hello")
        await server.heard(ANA, 1)
    assert server.texts(ANA) == ["hello"]


async def test_the_token_and_the_words_never_reach_a_log(
    server: TelegramServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.fail("getUpdates", "drop_before")
    server.fail("getUpdates", "junk")
    server.fail("sendMessage", status=500, description="secret words")
    async with Process(server).running():
        await server.say(ANA, "secret words")
        await server.until(lambda: server.count("sendMessage") >= 1)
    assert TOKEN.partition(":")[2] not in caplog.text
    assert "secret" not in caplog.text
