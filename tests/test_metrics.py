"""What is counted, what is timed, and what an operator's tools get to see of it."""

import asyncio
import logging
from dataclasses import replace
from datetime import timedelta

import aiohttp
import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.clock import HandClock
from bot.desk import Desk
from bot.errors import Misconfigured, StoreError, Unsure
from bot.metrics import Metrics
from bot.monitor import monitored
from bot.ports import Record
from bot.stores.memory import MemoryStore
from bot.values import Listen
from bot.watching import WatchedDesk, WatchedStore, watched_log, watched_mind
from coaching.model import Candidate
from coaching.turns import Heard, Say, Undelivered, Woken
from tests.fakes import DAY, NEWCOMER, NOW, FakeVoice, mind
from tests.processes import Processes
from tests.telegram_server import TelegramServer


@pytest.fixture
def clock():
    return HandClock(NOW)


@pytest.fixture
def metrics(clock):
    return Metrics(clock)


@pytest.fixture
def voice():
    return FakeVoice()


@pytest.fixture
def desk(metrics, clock, voice):
    store = WatchedStore(MemoryStore(), metrics)
    inner = Desk(store, clock, NEWCOMER, voice=voice, respond=watched_mind(mind, metrics))
    return WatchedDesk(inner, metrics)


def value(metrics, name, **labels):
    return metrics.registry.get_sample_value(f"subira_{name}", labels) or 0


async def test_turns_are_counted_by_what_became_of_them(desk, metrics):
    await desk.turn(1, Heard(text="hi"), key="u:1")
    await desk.turn(1, Heard(text="hi"), key="u:1")
    await desk.wake(2)
    await desk.turn(1, Heard(text="boom"), key="u:2")
    assert value(metrics, "turns_total", event="Heard", outcome="kept") == 2
    assert value(metrics, "turns_total", event="Heard", outcome="repeated") == 1
    assert value(metrics, "turns_total", event="Woken", outcome="ignored") == 1
    assert value(metrics, "turn_seconds_count", event="Heard") == 3
    assert value(metrics, "mind_seconds_count", event="Heard") == 1


async def test_the_moment_of_the_last_update_is_known(desk, metrics, clock):
    await desk.wake(1)
    assert value(metrics, "last_update_timestamp_seconds") == 0
    await desk.turn(1, Heard(text="hi"), key="u:1")
    assert value(metrics, "last_update_timestamp_seconds") == clock.now().timestamp()


async def test_a_nudge_is_counted_from_its_plan_to_its_end(desk, metrics, clock):
    await desk.turn(1, Heard(text="nudge"), key="u:1")
    clock.move_to(NOW + DAY)
    await desk.wake(1)
    await desk.turn(1, Heard(text="thanks"), key="u:2")
    assert nudges(metrics) == {"planned": 1, "sent": 1}


async def test_a_nudge_of_which_nobody_knows_whether_it_arrived_is_counted(
    desk, metrics, clock, voice
):
    await desk.turn(1, Heard(text="nudge"), key="u:1")
    clock.move_to(NOW + DAY)
    voice.faults.append(Unsure())
    await desk.wake(1)
    assert nudges(metrics) == {"planned": 1, "unsure": 1}


def nudges(metrics):
    found = {
        sample.labels["outcome"]: sample.value
        for family in metrics.nudges.collect()
        for sample in family.samples
        if sample.name.endswith("_total") and sample.value
    }
    return {outcome: count for outcome, count in found.items() if outcome != "handed"}


def with_nudge(**changes):
    turn = mind(NEWCOMER, Heard(text="nudge"), NOW)
    (case,) = turn.candidate.interviews
    nudge = replace(case.wait.nudge, **changes)
    case = case.with_wait(replace(case.wait, nudge=nudge))
    return replace(turn.candidate, interviews=(case,))


@pytest.mark.parametrize(
    ("before", "event", "after", "expected"),
    [
        (Candidate(), Heard(text="x"), with_nudge(), {"planned": 1}),
        (with_nudge(), Heard(text="x"), with_nudge(due_at=NOW), {}),
        (with_nudge(), Woken(), with_nudge(state="handed", tries=1), {"handed": 1}),
        (
            with_nudge(state="handed", tries=1),
            Woken(),
            with_nudge(state="handed", tries=2),
            {"handed": 1, "unsure": 1},
        ),
        (with_nudge(), Undelivered(nudge="n1", why="not_sent"), with_nudge(), {"not_sent": 1}),
        (with_nudge(), Undelivered(nudge="n1", why="refused"), with_nudge(), {"refused": 1}),
        (with_nudge(), Heard(text="forget"), None, {}),
    ],
)
def test_what_becomes_of_a_nudge_is_seen_in_the_turn(metrics, before, event, after, expected):
    metrics.note_nudges(before, event, after)
    handed = value(metrics, "nudges_total", outcome="handed")
    assert nudges(metrics) | ({"handed": handed} if handed else {}) == expected


class Broken(MemoryStore):
    async def save(self, user, record):
        raise StoreError("no room")


async def test_faults_of_the_store_are_counted_and_go_on_their_way(metrics):
    store = WatchedStore(Broken(), metrics)
    with pytest.raises(StoreError):
        await store.save(1, Record(candidate=Candidate()))
    assert await store.load(1) is None
    assert value(metrics, "store_errors_total", deed="save", error="StoreError") == 1
    assert value(metrics, "store_seconds_count", deed="save") == 0
    assert value(metrics, "store_seconds_count", deed="load") == 1


async def test_a_turn_that_fails_is_counted(metrics, clock):
    inner = Desk(Broken(), clock, NEWCOMER, voice=FakeVoice(), respond=mind)
    with pytest.raises(StoreError):
        await WatchedDesk(inner, metrics).turn(1, Heard(text="hi"), key="u:1")
    assert value(metrics, "turns_total", event="Heard", outcome="failed") == 1


async def test_messages_that_are_owed_are_counted_until_they_are_said_or_erased(metrics):
    store = WatchedStore(MemoryStore(), metrics)
    for user, owed in ((1, 2), (2, 3), (1, 1)):
        says = tuple(Say(text=str(number)) for number in range(owed))
        await store.save(user, Record(candidate=Candidate(), owed=says))
    assert value(metrics, "owed_messages") == 4
    await store.load(2)
    await store.save(2, None)
    assert value(metrics, "owed_messages") == 1


def test_what_is_owed_from_before_is_met_on_loading(metrics):
    inner = MemoryStore()
    asyncio.run(inner.save(1, Record(candidate=Candidate(), owed=(Say(text="late"),))))
    asyncio.run(WatchedStore(inner, metrics).load(1))
    assert value(metrics, "owed_messages") == 1


def test_requests_are_counted_by_their_end_and_the_long_poll_is_not_timed(metrics):
    metrics.note_request("sendMessage", "200", 0.1)
    metrics.note_request("sendMessage", "429", 0.1)
    metrics.note_request("getUpdates", "200", 45)
    assert value(metrics, "telegram_requests_total", method="sendMessage", status="429") == 1
    assert value(metrics, "telegram_request_seconds_count") == 2
    assert value(metrics, "last_fetch_timestamp_seconds") == NOW.timestamp()


def test_a_process_that_cannot_fetch_for_long_is_out_of_reach(metrics, clock):
    assert metrics.out_of_reach is None
    metrics.note_request("getUpdates", "200", 45)
    clock.move_to(NOW + timedelta(minutes=2))
    metrics.note_request("getUpdates", "502", 1)
    assert metrics.out_of_reach is None
    clock.move_to(NOW + timedelta(minutes=4))
    assert metrics.out_of_reach == timedelta(minutes=4)


def test_warnings_and_errors_of_the_log_are_counted(metrics):
    with watched_log(metrics):
        logging.getLogger("subira.desk").error("words")
        logging.getLogger("subira.desk").info("words")
    logging.getLogger("subira.desk").error("words")
    assert value(metrics, "log_lines_total", level="ERROR", logger="subira.desk") == 1


async def get(listen, path):
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"http://{listen}{path}") as answer,
    ):
        return answer.status, await answer.text()


async def test_metrics_and_health_are_served_where_asked(metrics, clock, unused_tcp_port):
    listen = Listen("127.0.0.1", unused_tcp_port)
    async with monitored(metrics, listen):
        status, text = await get(listen, "/metrics")
        assert status == 200
        names = {family.name for family in text_string_to_metric_families(text)}
        assert {"subira_turns", "subira_nudges", "process_resident_memory_bytes"} <= names
        assert await get(listen, "/healthz") == (200, "ok\n")
        metrics.note_request("getUpdates", "200", 45)
        clock.move_to(NOW + timedelta(minutes=5))
        assert await get(listen, "/healthz") == (503, "Telegram was last reached 300 s ago\n")
        assert (await get(listen, "/"))[0] == 404
        with pytest.raises(Misconfigured, match=f"SUBIRA_METRICS_LISTEN: .*{unused_tcp_port}"):
            async with monitored(metrics, listen):
                pass


async def test_nobody_listens_where_nothing_is_asked_for(metrics):
    async with monitored(metrics, None):
        pass


async def fetched(server, port):
    await server.confirms(await server.say(74839, "I had an interview at Acme yesterday"))


async def brought(server, port):
    await server.until(lambda: server.count("setWebhook") > 0)
    person = {"id": 74839, "first_name": "Achieng", "is_bot": False, "type": "private"}
    message = {"message_id": 1, "date": 1, "chat": person, "from": person}
    update = {
        "update_id": 5,
        "message": message | {"text": "I had an interview at Acme yesterday"},
    }
    async with (
        aiohttp.ClientSession(headers={"X-Telegram-Bot-Api-Secret-Token": "abc"}) as session,
        session.post(f"http://127.0.0.1:{port}/hook", json=update) as answer,
    ):
        assert answer.status == 200


@pytest.mark.slow
@pytest.mark.parametrize("way", [fetched, brought])
async def test_a_running_bot_tells_its_metrics_without_an_id_or_a_word(
    tmp_path, unused_tcp_port_factory, way
):
    listen, port = Listen("127.0.0.1", unused_tcp_port_factory()), unused_tcp_port_factory()
    hook = {
        "SUBIRA_WEBHOOK_URL": "https://bot.example.org/hook",
        "SUBIRA_WEBHOOK_SECRET": "abc",
        "SUBIRA_WEBHOOK_LISTEN": f"127.0.0.1:{port}",
    }
    settings = {"SUBIRA_METRICS_LISTEN": str(listen)} | (hook if way is brought else {})
    async with TelegramServer() as server, Processes(server, tmp_path, **settings) as processes:
        process = await processes.start()
        await way(server, port)
        _, text = await get(listen, "/metrics")
        assert (await get(listen, "/healthz"))[0] == 200
        process.terminate()
        assert (await processes.end_of(process))[0] == 0
    assert 'subira_turns_total{event="Heard",outcome="kept"} 1.0' in text
    assert 'subira_telegram_requests_total{method="sendMessage",status="200"}' in text
    assert ("subira_last_fetch_timestamp_seconds 0.0" in text) == (way is brought)
    assert "74839" not in text
    assert "Acme" not in text
