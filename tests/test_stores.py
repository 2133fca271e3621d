import asyncio
import json
import os
import stat
import subprocess
import sys
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.errors import KeyFault, Locked, StoreError, UnreadableRecord
from bot.ports import Record
from bot.stores.memory import MemoryStore
from bot.stores.migrations import brought_up
from bot.stores.order import Locks, Wakes
from bot.stores.postgres import PostgresStore
from bot.stores.sealed import replace_file
from bot.stores.tiny import TinyStore
from coaching.model import Interview, Wait
from coaching.turns import Say
from tests.fakes import DAY, NEWCOMER, NOW

RECORD = Record(candidate=NEWCOMER, wake_at=NOW, owed=(Say(text="later"),))
FOR_EVER = NOW + 10000 * DAY


@pytest.fixture(params=["memory", "tiny", "postgres"])
async def reopened(request, data, key_file):
    """Opens the store under test, again on the same data where it lasts."""
    memory = MemoryStore()
    if request.param == "postgres":
        database = request.getfixturevalue("database")
        await brought_up(database)

    @asynccontextmanager
    async def opening():
        if request.param == "memory":
            yield memory
        elif request.param == "tiny":
            with TinyStore.opened(data, key_file) as store:
                yield store
        else:
            async with PostgresStore.opened(database, key_file) as store:
                yield store

    return opening


async def test_an_unknown_candidate_has_no_record(reopened):
    async with reopened() as store:
        assert await store.load(1) is None


async def test_a_saved_record_is_loaded_also_after_reopening(reopened):
    async with reopened() as store:
        await store.save(1, RECORD)
        assert await store.load(1) == RECORD
    async with reopened() as store:
        assert await store.load(1) == RECORD
        assert await store.load(2) is None


async def test_the_last_write_counts(reopened):
    async with reopened() as store:
        await store.save(1, RECORD)
        await store.save(1, replace(RECORD, owed=()))
        assert await store.load(1) == replace(RECORD, owed=())


async def test_an_erased_record_is_gone(reopened):
    async with reopened() as store:
        await store.save(1, RECORD)
        await store.save(1, None)
        await store.save(2, None)
        assert await store.load(1) is None
    async with reopened() as store:
        assert await store.load(1) is None
        assert await store.wakes(FOR_EVER, 10) == ()


async def test_wakes_come_earliest_first_and_only_when_due(reopened):
    async with reopened() as store:
        for user, days in ((1, 3), (2, 1), (3, 2), (4, None)):
            wake_at = None if days is None else NOW + days * DAY
            await store.save(user, replace(RECORD, wake_at=wake_at))
    async with reopened() as store:
        assert await store.wakes(NOW, 10) == ()
        assert await store.wakes(NOW + 2 * DAY, 10) == ((NOW + DAY, 2), (NOW + 2 * DAY, 3))
        assert await store.wakes(FOR_EVER, 1) == ((NOW + DAY, 2),)
        await store.save(2, replace(RECORD, wake_at=None))
        assert await store.wakes(FOR_EVER, 1) == ((NOW + 2 * DAY, 3),)


async def test_turns_of_one_candidate_wait_for_each_other_and_of_two_do_not(reopened):
    order, other_began = [], asyncio.Event()

    async def turn(store, name):
        async with store.alone(1):
            order.append(f"{name} begins")
            await other_began.wait()
            order.append(f"{name} ends")

    async def other(store):
        async with store.alone(2):
            other_began.set()

    async with reopened() as store, asyncio.timeout(20):
        await asyncio.gather(turn(store, "a"), turn(store, "b"), other(store))
    assert [entry.split()[1] for entry in order] == ["begins", "ends"] * 2


async def test_a_lock_is_dropped_when_nobody_needs_it():
    locks = Locks()
    async with locks.alone(1):
        assert len(locks) == 1
    assert len(locks) == 0


def test_wakes_can_be_moved_and_taken_out():
    wakes = Wakes([(NOW + DAY, 1), (NOW, 2)])
    wakes.set(1, NOW - DAY)
    wakes.set(2, None)
    wakes.set(3, None)
    assert wakes.due(NOW, 5) == [(NOW - DAY, 1)]


def files(data):
    return sorted(data.glob("??/*"))


async def test_nothing_of_a_candidate_stands_open_on_the_disk(data, key_file):
    interview = Interview(
        id="i1",
        told_on=NOW.date(),
        employer="Safaricom",
        touched_at=NOW,
        waits=(Wait(opened_on=NOW.date()),),
    )
    record = replace(RECORD, candidate=replace(NEWCOMER, interviews=(interview,)))
    with TinyStore.opened(data, key_file) as store:
        await store.save(987654321, record)
    (file,) = files(data)
    content = file.read_text()
    assert set(json.loads(content)) == {"v", "wake_at", "sealed"}
    assert "Safaricom" not in content
    assert "987654321" not in content + str(file)
    assert b"Safaricom" not in (data / "subira.json").read_bytes()


async def test_files_and_folders_are_for_their_owner_alone(data, key_file):
    with TinyStore.opened(data, key_file) as store:
        await store.save(1, RECORD)
    for path in (*data.rglob("*"), data, key_file, key_file.parent):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path


async def test_a_torn_record_is_set_aside_whole_and_told_until_a_new_one_stands(
    data, key_file, caplog
):
    with TinyStore.opened(data, key_file) as store:
        await store.save(1, RECORD)
        await store.save(2, RECORD)
        file = data / next(f for f in files(data) if store._key.name_of(1) in str(f))
        torn = file.read_bytes()[:-9]
        file.write_bytes(torn)
        with pytest.raises(UnreadableRecord) as caught:
            await store.load(1)
        aside = file.with_name(caught.value.file)
        assert aside.read_bytes() == torn
        assert aside.name in caplog.text
        with pytest.raises(UnreadableRecord):
            await store.load(1)
        assert await store.load(2) == RECORD
        await store.save(1, RECORD)
        assert await store.load(1) == RECORD
        assert aside.exists()
        await store.save(1, None)
        assert not aside.exists()


async def test_a_file_that_changed_is_read_anew_not_remembered(data, key_file):
    with TinyStore.opened(data, key_file) as store:
        await store.save(1, RECORD)
        before = store._file(1).read_bytes()
        await store.save(1, replace(RECORD, owed=()))
        replace_file(store._file(1), before)
        assert await store.load(1) == RECORD


async def test_only_so_many_records_are_remembered(data, key_file, monkeypatch):
    monkeypatch.setattr("bot.stores.tiny.REMEMBERED", 2)
    with TinyStore.opened(data, key_file) as store:
        for user in (1, 2, 3):
            await store.save(user, RECORD)
        assert list(store._remembered) == [2, 3]
        await store.save(3, None)
        assert list(store._remembered) == [2]
        assert await store.load(1) == RECORD


async def test_a_torn_record_is_found_at_the_start_and_the_others_go_on(data, key_file):
    with TinyStore.opened(data, key_file) as store:
        await store.save(1, RECORD)
        await store.save(2, RECORD)
        data.joinpath(store._file(1)).write_bytes(b"{")
    with TinyStore.opened(data, key_file) as store:
        assert await store.wakes(NOW, 10) == ((NOW, 2),)
        with pytest.raises(UnreadableRecord):
            await store.load(1)


async def test_a_record_under_the_name_of_another_candidate_is_not_taken(data, key_file):
    with TinyStore.opened(data, key_file) as store:
        await store.save(1, RECORD)
        store._file(2).parent.mkdir(exist_ok=True)
        store._file(2).write_bytes(store._file(1).read_bytes())
        with pytest.raises(UnreadableRecord):
            await store.load(2)


async def test_a_newer_record_stops_the_start_and_stays(data, key_file):
    with TinyStore.opened(data, key_file) as store:
        await store.save(1, RECORD)
    (file,) = files(data)
    file.write_text(json.dumps(json.loads(file.read_text()) | {"v": 99}))
    with pytest.raises(StoreError, match="version 99"), TinyStore.opened(data, key_file):
        pass
    assert file.exists()


def test_a_second_process_is_refused(data, key_file):
    code = (
        "import sys; from pathlib import Path; from bot.stores.tiny import TinyStore\n"
        "from bot.errors import Locked\n"
        "try:\n"
        "  with TinyStore.opened(Path(sys.argv[1]), Path(sys.argv[2])): print('opened')\n"
        "except Locked as fault: print(fault)\n"
    )
    with TinyStore.opened(data, key_file):
        said = subprocess.run(
            [sys.executable, "-c", code, str(data), str(key_file)],
            capture_output=True,
            text=True,
            check=True,
        ).stdout
    assert "in use by another subira" in said


def test_the_same_data_twice_in_one_process_is_refused(data, key_file):
    with TinyStore.opened(data, key_file), pytest.raises(Locked), TinyStore.opened(data, key_file):
        pass


async def test_a_missing_key_is_refused_where_records_are(data, key_file):
    with TinyStore.opened(data, key_file) as store:
        await store.save(1, RECORD)
    key_file.unlink()
    with pytest.raises(KeyFault, match="is missing"), TinyStore.opened(data, key_file):
        pass
    assert not key_file.exists()


def test_another_key_is_refused(data, key_file, tmp_path):
    with TinyStore.opened(data, key_file):
        pass
    other = tmp_path / "other"
    with TinyStore.opened(tmp_path / "elsewhere", other):
        pass
    with pytest.raises(KeyFault, match="is not the key"), TinyStore.opened(data, other):
        pass


def test_a_key_beside_the_data_is_refused(data):
    with pytest.raises(KeyFault, match="inside"), TinyStore.opened(data, data / "key"):
        pass


@pytest.mark.parametrize("content", [b"", b"short", b"\xff\xfe no key at all"])
def test_what_is_no_key_is_refused_without_showing_it(data, key_file, content):
    key_file.parent.mkdir()
    key_file.write_bytes(content)
    with pytest.raises(KeyFault) as caught, TinyStore.opened(data, key_file):
        pass
    assert "short" not in str(caught.value).replace(str(key_file), "")


WRITER = """
import asyncio, sys
from dataclasses import replace
from pathlib import Path
from bot.stores.sealed import replace_file
from bot.stores.tiny import TinyStore
from bot.ports import Record
from coaching.model import Candidate
from coaching.turns import Say

async def write(store):
    count = 0
    while True:
        count += 1
        says = (Say(text="x" * (count * 7919 % 5000)),)
        await store.save(1, Record(candidate=Candidate(count=count), owed=says))
        print(count, flush=True)

with TinyStore.opened(Path(sys.argv[1]), Path(sys.argv[2])) as store:
    asyncio.run(write(store))
"""


def test_kill_9_leaves_the_old_or_the_new_record_and_loses_no_saved_one(data, key_file):
    saved = 0
    for kill in range(4):
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, str(data), str(key_file)],
            stdout=subprocess.PIPE,
            text=True,
        ) as writer:
            for _ in range(20 + 7 * kill):
                saved = int(writer.stdout.readline())
            writer.kill()
            for line in writer.stdout.read().splitlines(keepends=True):
                saved = int(line) if line.endswith("\n") else saved
        with TinyStore.opened(data, key_file) as store:
            record = asyncio.run(store.load(1))
        assert saved <= record.candidate.count <= saved + 1


async def test_a_full_disk_is_a_named_fault_and_the_old_record_stays(data, key_file, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    with TinyStore.opened(data, key_file) as store:
        await store.save(1, RECORD)
        with monkeypatch.context() as patch:
            patch.setattr(os, "fsync", full)
            with pytest.raises(StoreError, match="No space left"):
                await store.save(1, replace(RECORD, wake_at=NOW + timedelta(days=1)))
        assert await store.load(1) == RECORD
        assert await store.wakes(NOW, 2) == ((NOW, 1),)


@pytest.mark.parametrize(
    "layout", [{"indent": 1}, {"separators": (",", ":")}, {"sort_keys": True}]
)
async def test_a_file_in_another_layout_is_found_too(data, key_file, layout):
    with TinyStore.opened(data, key_file) as store:
        await store.save(1, RECORD)
    (file,) = files(data)
    file.write_text(json.dumps(json.loads(file.read_text()), **layout))
    with TinyStore.opened(data, key_file) as store:
        assert await store.wakes(NOW, 10) == ((NOW, 1),)
        assert await store.load(1) == RECORD


async def test_a_file_whose_end_is_missing_is_found_at_the_start(data, key_file):
    with TinyStore.opened(data, key_file) as store:
        await store.save(1, RECORD)
    (file,) = files(data)
    file.write_bytes(file.read_bytes()[:-5])
    with TinyStore.opened(data, key_file) as store:
        assert await store.wakes(NOW, 10) == ()
    assert [found.suffix for found in files(data)] == [".unreadable"]
