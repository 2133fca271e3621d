"""The commands of the operator on a database."""

import asyncio
import json

import pytest
from click.testing import CliRunner

from bot.cli import main
from bot.ports import Record
from bot.stores.postgres import PostgresStore
from tests.fakes import NEWCOMER
from tests.postgres_server import sql


@pytest.fixture
def subira(monkeypatch, data, key_file, database):
    """Runs a command in this process, on a database of its own."""
    monkeypatch.setenv("SUBIRA_DATA", str(data))
    monkeypatch.setenv("SUBIRA_KEY_FILE", str(key_file))
    monkeypatch.setenv("SUBIRA_DATABASE_URL", database)
    monkeypatch.setenv("SUBIRA_BOT_TOKEN", "123456:very-hush")
    monkeypatch.setenv("SUBIRA_API_URL", "http://127.0.0.1:9")

    def run(*arguments, stdin=""):
        result = CliRunner().invoke(main, arguments, input=stdin)
        assert "hush" not in result.output
        assert "Traceback" not in result.output
        return result

    return run


@pytest.fixture
def keep(database, key_file):
    def keep(*users):
        async def save():
            async with PostgresStore.opened(database, key_file) as store:
                for user in users:
                    await store.save(user, Record(candidate=NEWCOMER))

        asyncio.run(save())

    return keep


def test_check_tells_that_migrations_are_missing_and_migrates(subira, data):
    missing = subira("check")
    assert missing.exit_code == 2
    (line,) = [line for line in missing.stderr.splitlines() if "schema" in line]
    assert line.endswith("run `subira check --migrate`")
    assert "database: schema version 1, before this 0" in subira("check", "--migrate").stdout
    for _ in range(2):
        assert "store: in order" in subira("check").stdout
    assert not data.exists()


def test_nothing_is_migrated_without_a_database(subira, monkeypatch):
    monkeypatch.delenv("SUBIRA_DATABASE_URL")
    result = subira("check", "--migrate")
    assert result.exit_code == 2
    assert "nothing to" not in result.stdout
    assert "SUBIRA_DATABASE_URL: is not set" in result.stderr


@pytest.mark.parametrize("command", ["run", "export 1", "forget 1 --yes"])
def test_an_unmigrated_database_is_refused_in_one_line(subira, command):
    result = subira(*command.split())
    assert result.exit_code == 2
    (line,) = result.stderr.splitlines()
    assert "`subira check --migrate`" in line


@pytest.mark.parametrize("command", ["run", "check"])
def test_a_newer_schema_is_refused_in_one_line(subira, database, command):
    subira("check", "--migrate")
    sql(database, "UPDATE subira.about SET version = 99")
    result = subira(command)
    assert result.exit_code == 2
    assert [line for line in result.stderr.splitlines() if "use the newer program" in line]


@pytest.mark.parametrize("command", ["run", "export 1", "move --from database --to x"])
def test_a_database_that_is_away_is_told_in_one_line_and_with_a_status_of_its_own(
    subira, monkeypatch, command
):
    monkeypatch.setenv("SUBIRA_DATABASE_URL", "postgresql://me:hush@127.0.0.1:1/x")
    result = subira(*command.split())
    (line,) = result.stderr.splitlines()
    assert line.startswith("subira: SUBIRA_DATABASE_URL: the database cannot be used now")
    # Not 2, which tells a service manager that a person has to mend something first.
    assert result.exit_code == 75


def test_a_candidate_is_shown_and_erased_beside_a_running_bot(subira, database, key_file, keep):
    subira("check", "--migrate")
    keep(1, 2)

    async def beside_a_bot():
        async with PostgresStore.opened(database, key_file, "alone"):
            shown = await asyncio.to_thread(subira, "export", "1")
            checked = await asyncio.to_thread(subira, "check")
            erased = await asyncio.to_thread(subira, "forget", "1", "--yes")
            return shown, checked, erased

    shown, checked, erased = asyncio.run(beside_a_bot())
    assert json.loads(shown.stdout)["zone"] == "Africa/Nairobi"
    assert "store: in use by a running subira" in checked.stdout
    assert erased.stdout == "Erased all that was kept of candidate 1.\n"
    assert subira("export", "1").exit_code == 2
    assert subira("export", "2").exit_code == 0


def test_a_set_aside_row_is_told_and_can_be_erased(subira, database, keep):
    subira("check", "--migrate")
    keep(1)
    sql(database, "UPDATE subira.record SET sealed = 'x'")
    assert "set aside as subira.aside" in subira("export", "1").stderr
    assert subira("forget", "1", "--yes").exit_code == 0
    assert sql(database, "TABLE subira.aside") == []


@pytest.mark.parametrize("command", ["backup", "restore"])
def test_an_archive_of_the_folder_is_not_taken_for_the_database(subira, tmp_path, command):
    result = subira(command, str(tmp_path / "b.tar"))
    assert result.exit_code == 2
    assert "pg_dump" in result.stderr


def test_a_practice_talk_stays_out_of_the_database(subira, database, data):
    subira("check", "--migrate")
    line = json.dumps({"at": "2026-11-23T18:00:00+03:00", "say": "hi"})
    assert subira("chat", "--json", stdin=line).exit_code == 0
    assert subira("chat", "--json", "--data", str(data), stdin=line).exit_code == 0
    assert len(list(data.glob("??/*"))) == 1
    assert sql(database, "TABLE subira.record") == []
