"""Records carried between a folder and a database: all of them, and never two copies live."""

import asyncio
import json
import os
import re
import signal
import sys
from dataclasses import replace

import pytest
from click.testing import CliRunner

from bot.cli import main
from bot.errors import Locked, StoreError, Unmigrated
from bot.moving import carry, move
from bot.ports import Record
from bot.settings import Settings
from bot.stores.database_place import Database
from bot.stores.migrations import brought_up
from bot.stores.places import Folder, Row
from bot.stores.postgres import PostgresStore
from bot.stores.sealed import sealed
from bot.stores.tiny import TinyStore
from coaching.turns import Say
from tests.fakes import DAY, NEWCOMER, NOW
from tests.postgres_server import sql

USERS = range(1, 8)


def record(user):
    wake_at = NOW + user * DAY if user % 2 else None
    return Record(candidate=NEWCOMER, wake_at=wake_at, owed=(Say(text=f"for {user}"),))


@pytest.fixture
def settings(data, key_file, database):
    return Settings(data=data, key_file=key_file, database_url=database)


@pytest.fixture
async def filled(settings, database):
    """A folder with records, one of which is torn, and something set aside before."""
    await brought_up(database)
    with TinyStore.opened(settings.data, settings.key_file) as store:
        for user in USERS:
            await store.save(user, record(user))
        store._file(9).parent.mkdir(exist_ok=True)
        store._file(9).with_suffix(".unreadable").write_bytes(b"torn long ago")
        store._file(7).write_bytes(store._file(7).read_bytes()[:-9])
        return store._file(7).read_bytes()


async def in_database(settings):
    url = settings.database_url.get_secret_value()
    async with PostgresStore.opened(url, settings.key_file) as store:
        return {user: await store.load(user) for user in USERS[:-1]}


async def in_folder(data, settings):
    with TinyStore.opened(data, settings.key_file) as store:
        return {user: await store.load(user) for user in USERS[:-1]}


WHOLE = {user: record(user) for user in USERS[:-1]}


def carried(settings, source, target):
    return asyncio.to_thread(move, settings, source, target)


async def test_all_records_come_to_the_database_and_back(filled, settings, database, tmp_path):
    there = await carried(settings, "data", "database")
    assert (there.records, there.asides, there.carried, there.before) == (6, 2, 6, False)
    assert await in_database(settings) == WHOLE
    asides = {bytes(content) for _, _, content in sql(database, "TABLE subira.aside")}
    assert asides == {b"torn long ago", filled}
    back = await carried(settings, "database", str(tmp_path / "new"))
    assert (back.records, back.asides, back.carried) == (6, 2, 6)
    assert await in_folder(tmp_path / "new", settings) == WHOLE
    files = {file.read_bytes() for file in (tmp_path / "new").glob("??/*.unreadable")}
    assert files == asides


async def test_the_place_that_was_left_is_served_no_more(filled, settings, database, tmp_path):
    await carried(settings, "data", "database")
    with pytest.raises(StoreError, match="moved to another place"):
        await in_folder(settings.data, settings)
    await carried(settings, "database", str(tmp_path / "new"))
    with pytest.raises(StoreError, match="moved to another place"):
        await in_database(settings)


async def test_the_same_move_again_changes_nothing(filled, settings):
    await carried(settings, "data", "database")
    url = settings.database_url.get_secret_value()
    async with PostgresStore.opened(url, settings.key_file) as store:
        await store.save(1, replace(record(1), wake_at=NOW))
    again = await carried(settings, "data", "database")
    assert again.before
    assert (await in_database(settings))[1].wake_at == NOW


async def test_a_move_back_takes_what_changed_and_what_was_erased(filled, settings):
    await carried(settings, "data", "database")
    url = settings.database_url.get_secret_value()
    async with PostgresStore.opened(url, settings.key_file) as store:
        await store.save(1, replace(record(1), wake_at=NOW))
        await store.save(2, None)
        await store.save(9, None)
    back = await carried(settings, "database", "data")
    assert (back.records, back.asides, back.carried) == (5, 1, 1)
    found = await in_folder(settings.data, settings)
    assert found == WHOLE | {1: replace(record(1), wake_at=NOW), 2: None}
    assert len(list(settings.data.glob("??/*"))) == 6


async def test_a_place_with_records_of_its_own_is_not_overwritten(filled, settings, tmp_path):
    url = settings.database_url.get_secret_value()
    async with PostgresStore.opened(url, settings.key_file) as store:
        await store.save(1, replace(record(1), wake_at=NOW))
    with pytest.raises(StoreError, match="holds records of its own"):
        await carried(settings, "data", "database")
    assert (await in_database(settings))[1].wake_at == NOW
    assert (await in_folder(settings.data, settings)) == WHOLE


async def test_a_place_that_is_in_use_is_left_alone(filled, settings):
    url = settings.database_url.get_secret_value()
    for seat in ("alone", "together", "guest"):
        async with PostgresStore.opened(url, settings.key_file, seat):
            with pytest.raises(Locked):
                await carried(settings, "data", "database")
    with TinyStore.opened(settings.data, settings.key_file), pytest.raises(Locked):
        await carried(settings, "data", "database")
    async with Database.opened(url, settings.key_file):
        for seat in ("alone", "together", "guest"):
            with pytest.raises(Locked):
                await PostgresStore.opened(url, settings.key_file, seat).__aenter__()


async def test_a_record_of_a_newer_program_is_not_carried(filled, settings):
    files = settings.data.glob("??/*.json")
    file = next(file for file in files if file.read_bytes() != filled)
    file.write_text(json.dumps(json.loads(file.read_text()) | {"v": 99}))
    with pytest.raises(StoreError, match="version 99"):
        await carried(settings, "data", "database")
    with pytest.raises(StoreError, match="not all arrived"):
        await in_database(settings)
    assert file.exists()


class CutOffError(Exception):
    pass


class Dying:
    """A place at which the machine dies at one step, before or after it was made."""

    def __init__(self, place, steps):
        self._place, self._steps = place, steps

    def __getattr__(self, name):
        step = getattr(self._place, name)
        if not asyncio.iscoroutinefunction(step):
            return step

        async def made(*given):
            self._steps[0] -= 1
            if self._steps[0] == 0:
                raise CutOffError
            done = await step(*given)
            self._steps[0] -= 1
            if self._steps[0] == 0:
                raise CutOffError
            return done

        return made


async def test_cut_off_at_any_step_one_place_is_live_and_whole_and_the_move_goes_on(
    settings, tmp_path, monkeypatch
):
    monkeypatch.setattr("bot.moving.BATCH", 2)
    monkeypatch.setattr(os, "fsync", lambda handle: None)
    at_step, was_cut = 0, True
    while was_cut:
        at_step += 1
        here, there = tmp_path / f"{at_step}a", tmp_path / f"{at_step}b"
        await fill(here, settings)
        key, steps = settings.key_file, [at_step]
        async with Folder.opened(here, key) as source, Folder.opened(there, key) as target:
            try:
                await carry(Dying(source, steps), Dying(target, steps))
                was_cut = False
            except CutOffError:
                pass
            states = (await source.state()).state, (await target.state()).state
            count = len(await target.names())
        if states[0] == "live":
            assert states[1] == "arriving" or count == 0
            assert await in_folder(here, settings) == WHOLE
        if states == ("moved", "live"):
            assert await in_folder(there, settings) == WHOLE
        await carried(settings, str(here), str(there))
        assert await in_folder(there, settings) == WHOLE
        assert len(list(there.glob("??/*.unreadable"))) == 1
        with pytest.raises(StoreError, match="were moved"):
            await in_folder(here, settings)
    assert at_step > 40


async def fill(folder, settings):
    with TinyStore.opened(folder, settings.key_file) as store:
        for user in USERS[:-1]:
            await store.save(user, record(user))
        store._file(9).parent.mkdir(exist_ok=True)
        store._file(9).with_suffix(".unreadable").write_bytes(b"torn")


async def test_nothing_else_is_moved_into_half_a_move(settings, tmp_path):
    here, there, third = (tmp_path / name for name in "abc")
    await fill(here, settings)
    await fill(third, settings)
    async with (
        Folder.opened(here, settings.key_file) as source,
        Folder.opened(there, settings.key_file) as target,
    ):
        with pytest.raises(CutOffError):
            await carry(Dying(source, [99]), Dying(target, [13]))
    for source, target, words in (
        (third, there, "a part of what comes from another place"),
        (there, third, "have not all arrived"),
    ):
        with pytest.raises(StoreError, match=words):
            await carried(settings, str(source), str(target))
    await carried(settings, str(here), str(there))
    with pytest.raises(StoreError, match="moved to another place"):
        await carried(settings, str(here), str(tmp_path / "d"))


async def test_a_killed_move_goes_on(settings, database, tmp_path):
    await brought_up(database)
    count, target = 600, tmp_path / "new"
    async with Database.opened(database, settings.key_file) as place:
        key = place.key
        rows = [
            Row(name=key.name_of(user), v=1, wake_at=None, sealed=_sealed(key, user))
            for user in range(count)
        ]
        await place.put(rows)
    command = [sys.executable, "-m", "bot", "move", "--from", "database", "--to", str(target)]
    environment = {
        "SUBIRA_KEY_FILE": str(settings.key_file),
        "SUBIRA_DATABASE_URL": database,
        "PATH": "",
    }
    killed = await asyncio.create_subprocess_exec(*command, env=environment)
    while killed.returncode is None and len(list(target.glob("??/*.json"))) < 100:
        await asyncio.to_thread(sql, database, "SELECT pg_sleep(0.01)")
    killed.kill()
    assert await killed.wait() == -signal.SIGKILL
    done = len(list(target.glob("??/*.json")))
    assert 0 < done < count
    with pytest.raises(StoreError, match="not all arrived"):
        await in_folder(target, settings)
    moved = await carried(settings, "database", str(target))
    assert moved.records == count
    assert moved.carried <= count - done + 1
    async with Folder.opened(target, settings.key_file) as place:
        assert list((await place.get(await place.names())).values()) == sorted(
            rows, key=lambda row: row.name
        )


def _sealed(key, user):
    return sealed({"user": user, "record": {"candidate": {}}}, key.fernet)


@pytest.mark.parametrize(
    ("source", "target", "words"),
    [
        ("data", "data", "--to: 'data' is the place that --from names"),
        ("nowhere", "data", "--from: .*nowhere' holds no data"),
        ("mysql://me:hush@db/x", "data", "--from: is no place"),
        ("data", "database", "--to: stands for SUBIRA_DATABASE_URL, which is not set"),
    ],
)
def test_what_is_no_place_is_told_in_one_line(
    monkeypatch, tmp_path, data, key_file, source, target, words
):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SUBIRA_DATA", str(data))
    monkeypatch.setenv("SUBIRA_KEY_FILE", str(key_file))
    with TinyStore.opened(data, key_file):
        pass
    result = CliRunner().invoke(main, ["move", "--from", source, "--to", target])
    assert result.exit_code == 2
    (line,) = result.stderr.splitlines()
    assert re.search(words, line)
    assert "hush" not in line
    assert not (tmp_path / "nowhere").exists()


async def test_an_unmigrated_target_is_refused_before_anything_is_marked(settings, database):
    await fill(settings.data, settings)
    with pytest.raises(Unmigrated):
        await carried(settings, "data", "database")
    assert await in_folder(settings.data, settings) == WHOLE


def test_a_move_is_told_in_words(monkeypatch, data, key_file, tmp_path):
    monkeypatch.setenv("SUBIRA_DATA", str(data))
    monkeypatch.setenv("SUBIRA_KEY_FILE", str(key_file))
    with TinyStore.opened(data, key_file) as store:
        asyncio.run(store.save(1, record(1)))
    words = ["move", "--from", "data", "--to", str(tmp_path / "new")]
    told = CliRunner().invoke(main, words).stdout
    assert told.startswith("1 records and 0 set aside are in the folder '")
    assert CliRunner().invoke(main, words).stdout.startswith("Nothing to do: the folder '")
    backed_up = CliRunner().invoke(main, ["backup", str(tmp_path / "b.tar")])
    assert backed_up.exit_code == 2
    assert "were moved to another place" in backed_up.stderr
