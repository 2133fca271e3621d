"""A backup is whole or not there, and so is what is restored from it, whatever comes between."""

import asyncio
import io
import itertools
import json
import os
import shutil
import signal
import sys
import tarfile
import warnings
from dataclasses import replace

import pytest

from bot import backups
from bot.backups import back_up, restore
from bot.errors import KeyFault, Locked, StoreError
from bot.ports import Record
from bot.stores.folder import held, record_files
from bot.stores.tiny import TinyStore
from coaching.model import Candidate
from tests.processes import Processes
from tests.telegram_server import TelegramServer

USERS = range(1, 5)
#: What a process does to a disk, as Python's audit hooks name it.
TOUCHES = {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir"}


def record(count=1):
    return Record(candidate=Candidate(count=count))


async def save(store, *users, count=1):
    for user in users:
        await store.save(user, record(count))


@pytest.fixture
def filled(data, key_file):
    with TinyStore.opened(data, key_file) as store:
        asyncio.run(save(store, *USERS))
    return data


@pytest.fixture
def archive(tmp_path):
    return tmp_path / "b.tar"


@pytest.fixture
def other(tmp_path):
    return tmp_path / "other"


def counts(data, key_file, users=USERS):
    """The count in each candidate's record, 0 where there is none."""

    async def load():
        found = {user: await store.load(user) for user in users}
        return {user: kept.candidate.count if kept else 0 for user, kept in found.items()}

    with TinyStore.opened(data, key_file) as store:
        return asyncio.run(load())


def killed_at(step, work):
    """Does work in a process of its own, killed as it touches the disk once more than `step`.

    Returns False where the work came to its end before.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child:
        _, status = os.waitpid(child, 0)
        assert os.WIFSIGNALED(status) or os.waitstatus_to_exitcode(status) == 0
        return os.WIFSIGNALED(status)
    left = iter(range(step))

    def kill(event, arguments):
        if event in TOUCHES and next(left, None) is None:
            os.kill(os.getpid(), signal.SIGKILL)

    status = 1
    try:
        sys.addaudithook(kill)
        work()
        status = 0
    finally:
        os._exit(status)


def test_what_is_restored_is_what_was_backed_up(filled, key_file, archive, other):
    assert back_up(filled, archive) == 4
    assert restore(archive, other, key_file) == backups.Restored(count=4, broken=0)
    assert counts(other, key_file) == dict.fromkeys(USERS, 1)
    assert archive.stat().st_mode & 0o777 == 0o600
    assert {file.stat().st_mode & 0o777 for file in record_files(other)} == {0o600}


def test_a_backup_that_is_killed_leaves_no_half_archive(filled, key_file, archive, other):
    for step in itertools.count():
        if not killed_at(step, lambda: back_up(filled, archive)):
            break
        if archive.exists():
            assert restore(archive, other, key_file).count == 4
            archive.unlink()
            shutil.rmtree(other)
    assert step > len(USERS)
    assert restore(archive, other, key_file).count == 4


def test_a_restore_that_is_killed_is_whole_or_refused_until_it_is_done_again(
    filled, key_file, archive, other, monkeypatch
):
    # A kill leaves what was written to the system; syncing would only take its time.
    monkeypatch.setattr(os, "sync", lambda: None)
    monkeypatch.setattr(os, "fsync", lambda handle: None)
    for file in sorted(record_files(filled))[2:]:
        file.unlink()
    there = counts(filled, key_file)
    assert back_up(filled, archive) == 2
    states = []
    for step in itertools.count():
        if not killed_at(step, lambda: restore(archive, other, key_file)):
            break
        state = _state(other)
        states.append(state)
        if state == "refused":
            with pytest.raises(StoreError, match="cut off"):
                counts(other, key_file)
            with pytest.raises(StoreError, match="not all"):
                back_up(other, archive.with_name("half.tar"))
        if state != "whole":
            # The second restore is killed as well, somewhere else.
            killed_at(len(states) * 7 % 20, lambda: restore(archive, other, key_file))
        if _state(other) != "whole":
            assert restore(archive, other, key_file).count == 2
        assert counts(other, key_file) == there
        shutil.rmtree(other)
    assert list(dict.fromkeys(states)) == ["empty", "refused", "whole"]


def _state(folder):
    if (folder / ".restoring").exists():
        return "refused"
    kept = len(list(record_files(folder)))
    assert kept in (0, 2)
    return "whole" if kept else "empty"


async def test_backups_of_a_store_that_is_written_hold_whole_records(
    data, key_file, archive, other
):
    written = 0

    async def write(store):
        nonlocal written
        for written in itertools.count(1):
            user = written % 20 + 1
            await store.save(user, None if written % 7 == 0 else record(written))

    with TinyStore.opened(data, key_file) as store:
        await save(store, *range(1, 21))
        writing = asyncio.ensure_future(write(store))
        for number in range(5):
            before = written
            each = archive.with_name(f"{number}.tar")
            count = await asyncio.to_thread(back_up, data, each)
            assert written > before
            folder = other / str(number)
            assert restore(each, folder, key_file) == backups.Restored(count=count, broken=0)
        writing.cancel()
        await asyncio.wait((writing,))


@pytest.fixture
def meanwhile(monkeypatch):
    """Does something as soon as the files are listed and before the first of them is read."""

    def register(deed):
        def followed(items, count, what):
            nonlocal deed
            if deed:
                deed()
                deed = None
            return iter(items)

        monkeypatch.setattr(backups, "followed", followed)

    return register


def test_a_candidate_who_is_erased_meanwhile_is_left_out(
    filled, key_file, archive, other, meanwhile
):
    first, *_ = sorted(record_files(filled))
    meanwhile(first.unlink)
    assert back_up(filled, archive) == 3
    assert restore(archive, other, key_file).count == 3


def test_a_record_that_is_set_aside_meanwhile_is_not_lost(filled, archive, meanwhile):
    first, *_ = sorted(record_files(filled))
    meanwhile(lambda: first.rename(first.with_suffix(".unreadable")))
    assert back_up(filled, archive) == 3
    with tarfile.open(archive) as tar:
        assert any(name.endswith(".unreadable") for name in tar.getnames())


@pytest.mark.slow
async def test_a_backup_while_the_bot_runs_brings_its_talks_back(tmp_path, archive, other):
    async with TelegramServer() as server, Processes(server, tmp_path / "bot") as processes:
        process = await processes.start()
        await server.say(7, "I had an interview at Acme yesterday")
        await server.heard(7, 1)
        count = await asyncio.to_thread(back_up, processes.data, archive)
        assert process.returncode is None
    assert count == 1
    restore(archive, other, processes.key_file)
    with TinyStore.opened(other, processes.key_file) as store:
        kept = await store.load(7)
    assert [case.employer for case in kept.candidate.interviews] == ["Acme"]


@pytest.mark.parametrize("share", [0, 0.1, 0.5, 0.9, 0.999])
def test_an_archive_that_was_cut_off_is_refused(filled, key_file, archive, other, share):
    back_up(filled, archive)
    whole = archive.read_bytes()
    # After the last member a tar only has zeros.
    archive.write_bytes(whole[: int(len(whole.rstrip(b"\0")) * share)])
    _is_refused(archive, other, key_file)


def test_an_archive_that_changed_is_refused(filled, key_file, archive, other):
    back_up(filled, archive)
    content = archive.read_bytes()
    at = content.index(b'"sealed"') + 40
    archive.write_bytes(content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :])
    _is_refused(archive, other, key_file)


@pytest.mark.parametrize("name", ["../out.json", "/etc/out.json", "7a/out.sh"])
def test_an_archive_with_foreign_names_is_refused(archive, other, key_file, name):
    _pack(archive, {"subira.json": b"{}", name: b"{}"})
    _is_refused(archive, other, key_file)


def test_what_is_no_archive_is_refused(archive, other, key_file):
    archive.write_text("words")
    _is_refused(archive, other, key_file)


def _is_refused(archive, other, key_file):
    with pytest.raises(StoreError, match="no whole and unchanged backup"):
        restore(archive, other, key_file)
    assert not set(os.listdir(other)) - {".lock"}


def _pack(archive, contents):
    """An archive with these members and a list that fits them."""
    sums = {name: backups.sha256(content).hexdigest() for name, content in contents.items()}
    with tarfile.open(archive, "w") as tar:
        for name, content in (contents | {"sums.json": json.dumps(sums).encode()}).items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            tar.addfile(member, io.BytesIO(content))


def _members(archive):
    with tarfile.open(archive) as tar:
        return {name: tar.extractfile(name).read() for name in tar.getnames()[:-1]}


def test_a_record_that_rotted_before_the_backup_keeps_no_other_from_coming_back(
    filled, key_file, archive, other
):
    first, second, *_ = sorted(record_files(filled))
    first.write_text("{")
    shutil.copy(sorted(record_files(filled))[2], second)
    back_up(filled, archive)
    assert restore(archive, other, key_file) == backups.Restored(count=4, broken=2)


def test_a_record_of_a_newer_program_is_refused(filled, key_file, archive, other):
    back_up(filled, archive)
    contents = {
        name: content.replace(b'"v": 1', b'"v": 99') if "/" in name else content
        for name, content in _members(archive).items()
    }
    _pack(archive, contents)
    with pytest.raises(StoreError, match="newer program"):
        restore(archive, other, key_file)
    assert not list(record_files(other))


def test_another_key_is_refused_before_anything_is_put_in_place(filled, archive, other, tmp_path):
    back_up(filled, archive)
    wrong = tmp_path / "wrong.key"
    wrong.write_bytes(b"A" * 43 + b"=")
    with pytest.raises(KeyFault, match=f"is not the key that '{archive}' was sealed"):
        restore(archive, other, wrong)
    assert not set(os.listdir(other)) - {".lock"}


def test_without_a_key_nothing_is_restored_and_none_is_made(filled, archive, other, tmp_path):
    back_up(filled, archive)
    with pytest.raises(KeyFault, match="is missing"):
        restore(archive, other, tmp_path / "none")
    assert not (tmp_path / "none").exists()


def test_a_key_inside_the_folder_is_refused(filled, key_file, archive, other):
    back_up(filled, archive)
    other.mkdir()
    shutil.copy(key_file, other / "key")
    with pytest.raises(KeyFault, match="lies inside the data folder"):
        restore(archive, other, other / "key")


@pytest.mark.parametrize("state", ["moved", "arriving"])
def test_a_folder_whose_records_are_elsewhere_is_not_backed_up(filled, archive, state):
    mark = filled / "subira.json"
    mark.write_text(json.dumps(json.loads(mark.read_text()) | {"state": state}))
    with pytest.raises(StoreError, match="subira move"):
        back_up(filled, archive)
    assert not archive.exists()


def test_a_folder_that_holds_data_is_not_touched(filled, key_file, archive):
    back_up(filled, archive)
    with TinyStore.opened(filled, key_file) as store:
        asyncio.run(save(store, 1, count=5))
    with pytest.raises(StoreError, match="holds data"):
        restore(archive, filled, key_file)
    assert counts(filled, key_file)[1] == 5


def test_a_folder_that_was_only_checked_or_emptied_may_be_restored_into(
    filled, key_file, archive, other
):
    back_up(filled, archive)
    with TinyStore.opened(other, key_file) as store:
        asyncio.run(save(store, 1))
        asyncio.run(store.save(1, None))
    assert restore(archive, other, key_file).count == 4
    assert counts(other, key_file) == dict.fromkeys(USERS, 1)


def test_a_running_process_keeps_a_restore_out(filled, key_file, archive, other):
    back_up(filled, archive)
    with held(other), pytest.raises(Locked):
        restore(archive, other, key_file)


def test_an_archive_that_exists_is_not_written_over(filled, archive):
    archive.write_text("precious")
    with pytest.raises(StoreError, match="exists already"):
        back_up(filled, archive)
    assert archive.read_text() == "precious"
    assert [file.name for file in archive.parent.glob("b.tar*")] == ["b.tar"]


def test_a_backup_that_finds_no_room_leaves_nothing_behind(filled, archive, monkeypatch):
    def full(handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StoreError, match="No space left"):
        back_up(filled, archive)
    assert not list(archive.parent.glob("b.tar*"))


def test_two_backups_to_one_name_do_not_mix(filled, archive, meanwhile):
    seen = []

    def second():
        with pytest.raises(StoreError, match="another backup") as caught:
            back_up(filled, archive)
        seen.append(caught)

    meanwhile(second)
    assert back_up(filled, archive) == 4
    assert seen


def test_the_state_of_a_record_is_that_of_one_instant(filled, key_file, archive, other):
    with TinyStore.opened(filled, key_file) as store:
        asyncio.run(store.save(1, replace(record(3), owed=())))
        back_up(filled, archive)
    restore(archive, other, key_file)
    assert counts(other, key_file) == {1: 3, 2: 1, 3: 1, 4: 1}
