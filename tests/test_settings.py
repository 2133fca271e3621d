from datetime import time

import pytest

from bot.errors import Misconfigured
from bot.settings import FOLDER, Listen, Settings, gather, read_settings, shown, strangers


def test_without_an_environment_the_defaults_of_the_design_hold():
    settings = read_settings()
    assert settings.default_zone == "Africa/Nairobi"
    assert settings.nudge_time == time(10)
    assert settings.quiet_hours == (time(21), time(8))
    assert settings.retention_days == 90
    assert settings.allowed_users is None
    assert settings.bot_token is None


def test_each_setting_is_read(monkeypatch, tmp_path):
    for name, value in {
        "BOT_TOKEN": "123456:ABC-def_1",
        "API_URL": "http://127.0.0.1:8081/",
        "DATA": str(tmp_path),
        "DATABASE_URL": "postgresql://me:hush@db/subira",
        "WEBHOOK_URL": "https://bot.example.org/hook",
        "WEBHOOK_LISTEN": ":9000",
        "WEBHOOK_SECRET": "abc_123",
        "ALLOWED_USERS": "12, 345",
        "DEFAULT_ZONE": "Europe/Berlin",
        "NUDGE_TIME": "9:30",
        "QUIET_HOURS": "22:00-07:30",
        "RETENTION_DAYS": "30",
        "LOG_LEVEL": "debug",
        "LOG_FORMAT": "JSON",
        "METRICS_LISTEN": "[::1]:9100",
    }.items():
        monkeypatch.setenv(f"SUBIRA_{name}", value)
    settings = read_settings(to_run=True)
    assert settings.bot_token.get_secret_value() == "123456:ABC-def_1"
    assert settings.api_url == "http://127.0.0.1:8081"
    assert settings.data == tmp_path
    assert settings.webhook_listen == Listen("0.0.0.0", 9000)  # noqa: S104
    assert settings.allowed_users == frozenset({12, 345})
    assert settings.quiet_hours == (time(22), time(7, 30))
    assert settings.habits.nudge_time == time(9, 30)
    assert settings.habits.retention_days == 30
    assert settings.log_level == "DEBUG"
    assert settings.log_format == "json"
    assert settings.metrics_listen == Listen("::1", 9100)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("API_URL", "telegram.org"),
        ("WEBHOOK_LISTEN", "8080"),
        ("WEBHOOK_LISTEN", "host:99999"),
        ("ALLOWED_USERS", "me, you"),
        ("DEFAULT_ZONE", "Mars/Base"),
        ("DEFAULT_ZONE", "../../etc/passwd"),
        ("NUDGE_TIME", "25:00"),
        ("NUDGE_TIME", "ten"),
        ("QUIET_HOURS", "21:00"),
        ("QUIET_HOURS", "08:00-08:00"),
        ("RETENTION_DAYS", "0"),
        ("RETENTION_DAYS", "many"),
        ("LOG_LEVEL", "LOUD"),
        ("LOG_FORMAT", "xml"),
        ("METRICS_LISTEN", "x y:1"),
    ],
)
def test_a_wrong_value_is_named_with_its_variable(monkeypatch, name, value):
    monkeypatch.setenv(f"SUBIRA_{name}", value)
    with pytest.raises(Misconfigured) as caught:
        read_settings()
    (line,) = caught.value.faults
    assert line.startswith(f"SUBIRA_{name}: ")
    assert value.lower() in line.lower()


def test_all_faults_are_told_at_once(monkeypatch):
    monkeypatch.setenv("SUBIRA_NUDGE_TIME", "late")
    monkeypatch.setenv("SUBIRA_RETENTION_DAYS", "-1")
    monkeypatch.setenv("SUBIRA_WEBHOOK_URL", "https://bot.example.org")
    with pytest.raises(Misconfigured) as caught:
        read_settings(to_run=True)
    assert [line.split(":")[0] for line in caught.value.faults] == [
        "SUBIRA_BOT_TOKEN",
        "SUBIRA_WEBHOOK_SECRET",
        "SUBIRA_NUDGE_TIME",
        "SUBIRA_RETENTION_DAYS",
    ]


@pytest.mark.parametrize("name", ["BOT_TOKEN", "DATABASE_URL", "WEBHOOK_SECRET"])
def test_a_wrong_secret_is_never_repeated(monkeypatch, name):
    monkeypatch.setenv(f"SUBIRA_{name}", "hush hush!")
    with pytest.raises(Misconfigured) as caught:
        read_settings()
    assert "hush" not in str(caught.value)
    assert f"SUBIRA_{name}" in str(caught.value)


def test_secrets_are_neither_shown_nor_in_the_repr(monkeypatch):
    monkeypatch.setenv("SUBIRA_BOT_TOKEN", "123456:very-hush")
    monkeypatch.setenv("SUBIRA_DATABASE_URL", "postgresql://me:very-hush@db/subira")
    settings = read_settings()
    assert "very-hush" not in repr(settings) + str(settings) + str(shown(settings))
    assert shown(settings)["SUBIRA_BOT_TOKEN"] == "(set, hidden)"


def test_every_setting_is_shown():
    assert set(shown(read_settings())) == {f"SUBIRA_{f.upper()}" for f in Settings.model_fields}


def test_what_is_shown_can_be_set(monkeypatch):
    before = shown(read_settings())
    for name, value in before.items():
        if not value.startswith("("):
            monkeypatch.setenv(name, value)
    assert shown(read_settings()) == before


def test_an_empty_variable_counts_as_not_set(monkeypatch):
    monkeypatch.setenv("SUBIRA_NUDGE_TIME", "")
    assert read_settings().nudge_time == time(10)


def test_a_slip_in_a_name_is_found():
    assert strangers({"SUBIRA_NUDGE_TIMES": "1", "SUBIRA_DATA": "x", "HOME": "y"}) == (
        "SUBIRA_NUDGE_TIMES",
    )


@pytest.fixture
def secret_file(monkeypatch, tmp_path):
    """Writes a file into the folder of the secrets."""
    monkeypatch.setenv(FOLDER, str(tmp_path))

    def write(name, text):
        (tmp_path / name).write_text(text)

    return write


def test_a_secret_may_lie_in_a_file(secret_file):
    secret_file("subira_bot_token", "123456:from-a-file\n")
    secret_file("key", "of something else")
    settings = read_settings(to_run=True)
    assert settings.bot_token.get_secret_value() == "123456:from-a-file"


def test_an_empty_variable_leaves_the_word_to_the_file(secret_file, monkeypatch):
    secret_file("subira_bot_token", "123456:from-a-file")
    monkeypatch.setenv("SUBIRA_BOT_TOKEN", "")
    assert read_settings().bot_token.get_secret_value() == "123456:from-a-file"


def test_the_environment_outdoes_a_file_and_an_option_both(secret_file, monkeypatch, tmp_path):
    secret_file("subira_bot_token", "123456:from-a-file")
    secret_file("subira_default_zone", "Africa/Kampala")
    monkeypatch.setenv("SUBIRA_BOT_TOKEN", "123456:from-outside")
    monkeypatch.setenv("SUBIRA_DATA", "/elsewhere")
    gathered = gather(data=tmp_path, default_zone=None)
    assert gathered.settings.bot_token.get_secret_value() == "123456:from-outside"
    assert gathered.settings.data == tmp_path
    assert gathered.settings.default_zone == "Africa/Kampala"
    assert gathered.sources == {
        "bot_token": "environment",
        "default_zone": "file",
        "data": "option --data",
    }


@pytest.mark.parametrize("text", ["\n", "very hush"])
def test_a_wrong_secret_in_a_file_is_told_and_not_repeated(secret_file, text):
    secret_file("subira_bot_token", text)
    with pytest.raises(Misconfigured) as caught:
        read_settings(to_run=True)
    (line,) = caught.value.faults
    assert line.startswith("SUBIRA_BOT_TOKEN: ")
    assert "hush" not in line


def test_a_secret_that_cannot_be_read_is_told(secret_file, tmp_path):
    (tmp_path / "subira_bot_token").write_bytes(b"\xff\xfe")
    with pytest.raises(Misconfigured, match="CREDENTIALS_DIRECTORY: "):
        read_settings()


def test_a_folder_of_secrets_that_is_not_there_is_no_fault(monkeypatch, tmp_path):
    monkeypatch.setenv(FOLDER, str(tmp_path / "none"))
    assert read_settings().bot_token is None


def test_what_is_wrong_counts_as_not_set_so_that_the_rest_can_be_looked_at(monkeypatch):
    monkeypatch.setenv("SUBIRA_NUDGE_TIME", "late")
    monkeypatch.setenv("SUBIRA_RETENTION_DAYS", "30")
    gathered = gather()
    assert gathered.settings.nudge_time == time(10)
    assert gathered.settings.retention_days == 30
    assert len(gathered.faults) == 1
