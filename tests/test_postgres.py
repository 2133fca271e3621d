"""What a database adds to the contract of stores: many processes, lost connections, migrations."""

import asyncio
from dataclasses import replace

import psycopg
import pytest

from bot.errors import KeyFault, Locked, StoreError, StoreGone, Unmigrated, UnreadableRecord
from bot.ports import Record
from bot.stores import migrations
from bot.stores.database import connected, shown_address
from bot.stores.migrations import brought_up, migrate, steps, version_of
from bot.stores.postgres import PostgresStore
from coaching.model import Interview, Wait
from coaching.turns import Say
from tests.fakes import DAY, NEWCOMER, NOW
from tests.postgres_server import PostgresServer, sql

RECORD = Record(candidate=NEWCOMER, wake_at=NOW, owed=(Say(text="later"),))


@pytest.fixture
async def opened(database, key_file):
    """Opens one more store on the same database, as another process would."""
    await brought_up(database)
    return lambda seat="guest": PostgresStore.opened(database, key_file, seat)


async def test_turns_of_one_candidate_wait_for_each_other_across_processes(opened):
    order, may_end = [], asyncio.Event()

    async def turn(store, name):
        async with store.alone(1):
            order.append(f"{name} begins")
            await may_end.wait()
            order.append(f"{name} ends")

    async with opened() as one, opened() as two, asyncio.TaskGroup() as group:
        group.create_task(turn(one, "a"))
        group.create_task(turn(two, "b"))
        async with one.alone(2):
            await two.load(2)
        may_end.set()
    assert [entry.split()[1] for entry in order] == ["begins", "ends"] * 2


async def test_a_turn_sees_what_the_one_before_it_saved_elsewhere(opened):
    async def count_up(store):
        async with store.alone(1):
            record = await store.load(1) or RECORD
            await asyncio.sleep(0)
            candidate = replace(record.candidate, count=record.candidate.count + 1)
            await store.save(1, replace(record, candidate=candidate))

    async with opened() as one, opened() as two:
        await asyncio.gather(*(count_up(store) for store in (one, two) * 10))
        assert (await one.load(1)).candidate.count == 20


async def test_whoever_looks_on_from_outside_a_turn_uses_a_connection_of_their_own(opened):
    async def look():
        async with store._connection(1) as connection:
            return connection

    async with opened() as store, store.alone(1):
        async with store._connection(1) as connection:
            pass
        assert await asyncio.ensure_future(look()) is not connection


async def test_what_was_saved_elsewhere_wakes_here(opened):
    async with opened() as one, opened() as two:
        await one.save(1, RECORD)
        assert await two.wakes(NOW, 9) == ((NOW, 1),)
        await one.save(1, None)
        assert await two.wakes(NOW, 9) == ()


async def test_a_cancelled_turn_lets_go_of_its_candidate(opened):
    begun = asyncio.Event()

    async def endless(store):
        async with store.alone(1):
            begun.set()
            await asyncio.Event().wait()

    async with opened() as one, opened() as two, asyncio.timeout(20):
        task = asyncio.ensure_future(endless(one))
        await begun.wait()
        task.cancel()
        async with two.alone(1):
            await two.save(1, RECORD)


async def test_who_waits_too_long_for_a_candidate_is_told_to_come_again(opened, monkeypatch):
    monkeypatch.setattr("bot.stores.database.SESSION", "SET lock_timeout = '50ms'")
    async with opened() as one, opened() as two, one.alone(1):
        with pytest.raises(StoreGone):
            async with two.alone(1):
                pass
        async with two.alone(2):
            pass


async def test_nothing_of_a_candidate_stands_open_in_the_database(opened, database):
    case = Interview(
        id="i1",
        told_on=NOW.date(),
        employer="Safaricom",
        touched_at=NOW,
        waits=(Wait(opened_on=NOW.date()),),
    )
    who = replace(NEWCOMER, interviews=(case,))
    async with opened() as store:
        await store.save(987654321, replace(RECORD, candidate=who))
    tables = [sql(database, f"TABLE subira.{name}") for name in ("about", "record", "aside")]
    written = str(tables)
    assert len(tables[1]) == 1
    assert "Safaricom" not in written
    assert "987654321" not in written


async def test_a_spoilt_row_is_set_aside_whole_and_told_until_a_new_one_stands(
    opened, database, caplog
):
    async with opened() as store:
        await store.save(1, RECORD)
        await store.save(2, RECORD)
        name = store._key.name_of(1)
        ((before,),) = sql(
            database,
            "UPDATE subira.record SET sealed = left(sealed, 99) WHERE id = %s RETURNING sealed",
            name,
        )
        for _ in range(2):
            with pytest.raises(UnreadableRecord) as caught:
                await store.load(1)
            assert caught.value.file in caplog.text
        ((content,),) = sql(database, "SELECT content FROM subira.aside WHERE id = %s", name)
        assert before.encode() in content
        assert await store.load(2) == RECORD
        assert await store.wakes(NOW, 9) == ((NOW, 2),)
        await store.save(1, RECORD)
        assert await store.load(1) == RECORD
        assert len(sql(database, "TABLE subira.aside")) == 1


@pytest.mark.parametrize("left", [None, RECORD.erased(NEWCOMER, NOW)])
async def test_an_erasure_takes_with_it_what_was_set_aside(opened, database, left):
    async with opened() as store:
        for user in (1, 2):
            await store.save(user, RECORD)
        sql(database, "UPDATE subira.record SET sealed = '{'")
        for user in (1, 2):
            with pytest.raises(UnreadableRecord):
                await store.load(user)
        await store.save(1, left)
        rows = sql(database, "SELECT id FROM subira.aside")
        assert rows == [(store._key.name_of(2),)]
        assert await store.load(1) == left


async def test_a_spoilt_row_wakes_nobody_and_holds_up_nobody(opened, database):
    async with opened() as store:
        await store.save(1, RECORD)
        await store.save(2, RECORD)
        name = store._key.name_of(1)
        sql(database, "UPDATE subira.record SET sealed = '{' WHERE id = %s", name)
        assert await store.wakes(NOW, 9) == ((NOW, 2),)
        with pytest.raises(UnreadableRecord):
            await store.load(1)


async def test_the_row_of_another_candidate_is_not_taken(opened, database):
    async with opened() as store:
        await store.save(1, RECORD)
        sql(database, "UPDATE subira.record SET id = %s", store._key.name_of(2))
        with pytest.raises(UnreadableRecord):
            await store.load(2)


async def test_a_row_of_a_newer_program_is_left_to_that_one(opened, database):
    async with opened() as store:
        await store.save(1, RECORD)
        sql(database, "UPDATE subira.record SET v = 99")
        with pytest.raises(StoreError, match="version 99"):
            await store.load(1)
        assert await store.wakes(NOW, 9) == ()
    assert len(sql(database, "TABLE subira.record")) == 1


async def test_another_key_and_a_lost_key_are_refused(opened, database, key_file, tmp_path):
    async with opened() as store:
        await store.save(1, RECORD)
    key = key_file.read_bytes()
    key_file.unlink()
    with pytest.raises(KeyFault, match="is missing"):
        async with opened():
            pass
    assert not key_file.exists()
    key_file.write_bytes(b"A" * 43 + b"=")
    with pytest.raises(KeyFault, match="is not the key"):
        async with opened():
            pass
    key_file.write_bytes(key)
    async with opened() as store:
        assert await store.load(1) == RECORD


async def test_of_two_who_begin_with_keys_of_their_own_one_is_refused(database, tmp_path):
    await brought_up(database)

    async def begin(name):
        async with PostgresStore.opened(database, tmp_path / name / "key"):
            pass

    ends = await asyncio.gather(begin("a"), begin("b"), return_exceptions=True)
    assert sorted(type(end).__name__ for end in ends) == ["KeyFault", "NoneType"]


@pytest.mark.parametrize(
    ("first", "second", "refused"),
    [
        ("alone", "alone", True),
        ("alone", "together", True),
        ("together", "alone", True),
        ("together", "together", False),
        ("alone", "guest", False),
        ("together", "look", True),
        ("guest", "look", False),
        ("guest", "alone", False),
    ],
)
async def test_who_may_be_there_at_the_same_time(opened, first, second, refused):
    async with opened(first):
        try:
            async with opened(second):
                assert not refused
        except Locked:
            assert refused


async def test_a_seat_is_free_when_its_process_is_gone(opened):
    async with opened("alone"):
        pass
    async with opened("together"):
        pass


async def test_a_database_without_its_schema_is_refused_with_the_way_out(database, key_file):
    with pytest.raises(Unmigrated, match=r"version 0, .* `subira check --migrate`"):
        async with PostgresStore.opened(database, key_file):
            pass
    assert not key_file.exists()


async def test_a_schema_of_a_newer_program_is_refused(opened, database):
    sql(database, "UPDATE subira.about SET version = 99")
    for attempt in (opened().__aenter__, lambda: brought_up(database)):
        with pytest.raises(StoreError, match=r"version 99.*newer program"):
            await attempt()


async def test_migrations_run_once_also_when_begun_twice_at_a_time(database):
    connections = [await connected(database) for _ in range(3)]
    ends = await asyncio.gather(*(migrate(connection) for connection in connections))
    for connection in connections:
        await connection.close()
    assert sorted(ends) == [(0, len(steps())), *[(len(steps()),) * 2] * 2]


async def test_a_migration_that_fails_changes_nothing(opened, database, monkeypatch):
    monkeypatch.setattr(
        migrations, "steps", lambda: (*steps(), "CREATE TABLE subira.more (); SELECT nonsense")
    )
    with pytest.raises(StoreError):
        await brought_up(database)
    async with await connected(database) as connection:
        assert await version_of(connection) == len(steps())
    assert sql(database, "SELECT to_regclass('subira.more')") == [(None,)]


async def test_an_address_is_shown_without_its_password(database):
    assert shown_address(database).startswith("PostgreSQL test_")
    assert "hush" not in shown_address(database)


@pytest.fixture
def own_server():
    with PostgresServer() as server:
        yield server


async def test_a_restart_of_the_database_is_a_named_fault_and_passes(
    own_server, key_file, monkeypatch
):
    monkeypatch.setattr("bot.stores.database.PATIENCE", 0.5)
    database = own_server.database()
    await brought_up(database)
    async with PostgresStore.opened(database, key_file) as store:
        async with store.alone(1):
            await store.save(1, RECORD)
        for at_once in (False, True):
            async with store.alone(1):
                await asyncio.to_thread(own_server.stop, at_once=at_once)
                with pytest.raises(StoreGone) as caught:
                    await store.save(1, replace(RECORD, wake_at=None))
            assert "hush" not in str(caught.value)
            with pytest.raises(StoreGone):
                await store.load(1)
            with pytest.raises(StoreGone):
                await store.wakes(NOW, 1)
            await asyncio.to_thread(own_server.start)
            async with asyncio.timeout(20):
                while True:
                    try:
                        async with store.alone(1):
                            assert await store.load(1) == RECORD
                        break
                    except StoreGone:
                        continue


async def test_a_turn_whose_connection_was_lost_saves_nothing_over_a_later_one(opened, database):
    async with opened() as one, opened() as two:
        async with one.alone(1):
            await one.save(1, RECORD)
            lost = one._held[1][0].info.backend_pid
            sql(database, "SELECT pg_terminate_backend(%s, 5000)", lost)
            async with two.alone(1):
                await two.save(1, replace(RECORD, wake_at=NOW + DAY))
            with pytest.raises(StoreGone):
                await one.save(1, replace(RECORD, wake_at=None))
        assert (await two.load(1)).wake_at == NOW + DAY


async def test_a_database_that_is_not_there_is_told_without_the_password(key_file):
    with pytest.raises(StoreGone) as caught:
        async with PostgresStore.opened("postgresql://me:hush@127.0.0.1:1/x", key_file):
            pass
    assert "SUBIRA_DATABASE_URL" in str(caught.value)
    assert "hush" not in str(caught.value)


def test_the_test_server_is_a_real_one(postgres):
    with psycopg.connect(postgres.address("postgres")) as connection:
        assert connection.info.server_version >= 140000
