import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli import main
from bot.settings import Settings

AT = "2026-11-23T18:00:00+03:00"
COMMANDS = ["chat", "run", "read", "check", "export", "forget", "backup", "restore", "move"]


@pytest.fixture
def subira(monkeypatch, data, key_file):
    """Runs a command in this process, on data of its own."""
    monkeypatch.setenv("SUBIRA_DATA", str(data))
    monkeypatch.setenv("SUBIRA_KEY_FILE", str(key_file))

    def run(*arguments, stdin=""):
        return CliRunner().invoke(main, arguments, input=stdin)

    return run


def talked(subira, data, user=1):
    line = json.dumps({"at": AT, "user": user, "say": "I had an interview at Acme yesterday"})
    assert subira("chat", "--json", "--data", str(data), stdin=line).exit_code == 0


@pytest.mark.parametrize("command", [(), *((name,) for name in COMMANDS)])
def test_help_is_everywhere(subira, command):
    result = subira(*command, "--help")
    assert result.exit_code == 0
    assert "Usage:" in result.stdout


def test_help_names_every_command(subira):
    assert all(f"  {name}" in subira("--help").stdout for name in COMMANDS)


def test_the_installed_name_is_this_command():
    project = tomllib.loads((Path(__file__).parent.parent / "pyproject.toml").read_text())
    assert project["project"]["scripts"] == {"subira": "bot.cli:main"}


def test_help_loads_nothing_heavy():
    code = "import sys, bot.cli; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    heavy = {
        "telegram",
        "pydantic",
        "psycopg",
        "tinydb",
        "cattrs",
        "rich",
        "holidays",
        "numpy",
        "asyncio",
    }
    assert heavy & set(loaded) == set()


def test_nothing_of_a_database_is_loaded_where_none_is_set():
    code = "import sys, bot.app, bot.backups, bot.checkup, bot.moving, bot.records, bot.telegram"
    loaded = subprocess.run(
        [sys.executable, "-c", f"{code}; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    assert {"psycopg", "psycopg_pool"} & set(loaded) == set()


def test_the_door_answers_line_by_line_through_pipes():
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "chat", "--json", "--zone", "Europe/Berlin"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as door:
        for line in ({"at": AT, "say": "hi"}, {"say": "there"}, {"at": AT}):
            door.stdin.write(json.dumps(line) + "\n")
            door.stdin.flush()
            while not (answer := json.loads(door.stdout.readline())).get("end"):
                assert "error" not in answer
            assert answer["at"] == "2026-11-23T16:00:00+01:00"
        door.stdin.close()
        assert door.wait(10) == 0


def test_a_reader_that_goes_away_is_no_traceback():
    done = subprocess.run(
        [
            "bash",
            "-c",
            f"yes '{json.dumps({'at': AT})}' | {sys.executable} -m bot chat --json | head -1",
        ],
        capture_output=True,
        text=True,
        timeout=20,
    )
    assert "Traceback" not in done.stderr


def test_talks_without_data_leave_nothing_behind(subira, data):
    subira("chat", "--json", stdin=json.dumps({"at": AT, "say": "hi"}))
    assert not data.exists()


def test_a_talk_with_data_goes_on_after_a_restart(subira, data):
    talked(subira, data)
    assert json.loads(subira("export", "1").stdout)["zone"] == "Africa/Nairobi"


def test_data_in_use_is_refused(subira, data):
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "chat", "--json", "--data", str(data)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as first:
        first.stdin.write(json.dumps({"at": AT, "say": "hi"}) + "\n")
        first.stdin.flush()
        first.stdout.readline()
        for arguments in (
            ("chat", "--json", "--data", str(data)),
            ("export", "1"),
            ("forget", "1", "--yes"),
            ("restore", str(data) + ".tar"),
        ):
            result = subira(*arguments)
            assert result.exit_code == 2
            assert "in use by another subira" in result.stderr
        first.stdin.close()


def test_faults_of_settings_are_one_line_each_on_stderr(subira, monkeypatch):
    monkeypatch.setenv("SUBIRA_NUDGE_TIME", "late")
    monkeypatch.setenv("SUBIRA_QUIET_HOURS", "never")
    result = subira("run")
    assert result.exit_code == 2
    assert result.stdout == ""
    assert [line.split(": ")[1] for line in result.stderr.splitlines()] == [
        "SUBIRA_BOT_TOKEN",
        "SUBIRA_NUDGE_TIME",
        "SUBIRA_QUIET_HOURS",
    ]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("chat", "--zone", "Mars/Base"), "--zone: 'Mars/Base' is no time zone"),
        (("read", "--zone", "Mars/Base"), "--zone: 'Mars/Base' is no time zone"),
        (("chat", "--language", "tlh"), "tlh"),
        (("export", "me"), "me"),
        (("export", "5"), "ID 5: nothing is kept"),
        (("forget", "5", "--yes"), "ID 5: nothing is kept"),
        (("backup", "b.tar"), "holds no data, or not all"),
        (("restore", "/nowhere.tar"), "/nowhere.tar"),
        (("dance",), "dance"),
        (("chat", "--files", "/dev/null/x"), "/dev/null"),
    ],
)
def test_a_fault_is_told_with_its_value_and_status_2(subira, data, arguments, words):
    data.mkdir()
    result = subira(*arguments)
    assert result.exit_code == 2
    assert words in result.stderr
    assert "Traceback" not in result.stderr


def test_check_prints_all_settings_and_hides_secrets(subira, monkeypatch):
    monkeypatch.setenv("SUBIRA_BOT_TOKEN", "123456:very-hush")
    monkeypatch.setenv("SUBIRA_API_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("SUBIRA_NUDGE_TIMES", "10:00")
    result = subira("check")
    names = {line.split("=")[0] for line in result.stdout.splitlines() if "=" in line}
    assert names == {f"SUBIRA_{name.upper()}" for name in Settings.model_fields}
    assert "hush" not in result.output
    assert "SUBIRA_NUDGE_TIMES" in result.stderr
    assert "SUBIRA_API_URL: 'http://127.0.0.1:9' cannot be asked" in result.stderr
    assert result.exit_code == 2


def test_forget_asks_first_and_then_erases(subira, data):
    talked(subira, data)
    assert subira("forget", "1", stdin="n\n").exit_code == 1
    assert subira("export", "1").exit_code == 0
    assert "Erased" in subira("forget", "1", stdin="y\n").stdout
    assert subira("export", "1").exit_code == 2


def test_export_as_a_sheet(subira, data):
    talked(subira, data)
    assert subira("export", "1", "--format", "csv").stdout.startswith("employer,")


def test_a_backup_comes_back_into_an_empty_folder(subira, data, tmp_path, monkeypatch):
    for user in (1, 2):
        talked(subira, data, user)
    before = subira("export", "2").stdout
    archive = tmp_path / "b.tar"
    assert subira("backup", str(archive)).stdout.startswith("2 records")
    assert archive.stat().st_mode & 0o777 == 0o600
    assert b"Acme" not in archive.read_bytes()
    assert subira("backup", str(archive)).exit_code == 2
    assert "holds data" in subira("restore", str(archive)).stderr
    monkeypatch.setenv("SUBIRA_DATA", str(tmp_path / "new"))
    assert subira("restore", str(archive)).stdout.startswith("2 records")
    assert subira("export", "2").stdout == before


def test_a_backup_is_not_restored_with_another_key(subira, data, tmp_path, monkeypatch):
    talked(subira, data)
    subira("backup", str(tmp_path / "b.tar"))
    other = tmp_path / "other.key"
    other.write_bytes(b"A" * 43 + b"=")
    monkeypatch.setenv("SUBIRA_DATA", str(tmp_path / "new"))
    monkeypatch.setenv("SUBIRA_KEY_FILE", str(other))
    result = subira("restore", str(tmp_path / "b.tar"))
    assert result.exit_code == 2
    assert "is not the key" in result.stderr
    assert os.listdir(tmp_path / "new") in ([], [".lock"])


def test_read_takes_objects_and_plain_lines_in_order(subira):
    lines = [
        json.dumps({"id": "a", "text": "they said by Friday", "now": AT, "asked": "promise"}),
        "should I call them again?",
        json.dumps({"id": "c", "text": 5}),
        json.dumps({"id": "d", "text": "x", "now": "soon"}),
        json.dumps({"id": "e", "text": "x", "asked": "age"}),
    ]
    said = [
        json.loads(line) for line in subira("read", stdin="\n".join(lines)).stdout.splitlines()
    ]
    assert [line["id"] for line in said] == ["a", "2", "c", "d", "e"]
    assert set(said[0]) == {"id", "act", "mistakes", "evidence", "days"}
    assert [sorted(line) for line in said[2:]] == [["error", "id"]] * 3


def test_a_talk_in_the_terminal_from_a_pipe(subira):
    result = subira("chat", stdin="hello\n/later 8d\n/later soon\n99\n/quit\n")
    assert result.exit_code == 0
    assert "memory only" in result.stdout
    assert "It is now" in result.stdout
    assert "Write /later 3h" in result.stdout
