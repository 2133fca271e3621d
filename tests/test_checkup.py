"""`subira check` looks at everything, tells all faults at once, and gives no secret away."""

import asyncio
from contextlib import nullcontext
from datetime import timedelta

import pytest
from click.testing import CliRunner

from bot.checkup import check_up
from bot.cli import main
from bot.clock import HandClock, WallClock
from bot.settings import Settings
from bot.stores.folder import held
from tests.telegram_server import TOKEN, TelegramServer

HOOK = "https://bot.example.org/hook"


@pytest.fixture
def options(data, key_file):
    return {"data": data, "key_file": key_file, "bot_token": TOKEN}


async def looked(server, options, *, ahead=timedelta(), runs=False):
    """What is told to be in order, and what to be wrong."""
    settings = Settings(**options, api_url=server.url)
    settings.data.mkdir(exist_ok=True)
    clock = HandClock(WallClock().now() + ahead)
    with held(settings.data) if runs else nullcontext():
        found = await asyncio.to_thread(lambda: list(check_up(settings, clock)))
    faults = [finding.text for finding in found if finding.is_fault]
    return [finding.text for finding in found if not finding.is_fault], faults


async def test_a_fresh_start_is_in_order(options, data):
    async with TelegramServer() as server:
        well, faults = await looked(server, options)
    assert faults == []
    assert [line.split(":")[0] for line in well] == [
        "reading model",
        "store",
        "data and key",
        "zone",
        "token",
        "clock",
        "webhook",
    ]
    assert "token: in order, the bot is @subira_bot" in well
    assert "webhook: none, as wanted; 0 updates wait" in well
    assert not list(data.glob(".probe*"))


async def test_a_running_process_holds_the_store_and_the_rest_is_looked_at_all_the_same(options):
    async with TelegramServer() as server:
        await looked(server, options)
        well, faults = await looked(server, options, runs=True)
    assert faults == []
    assert "store: in use by a running subira" in well
    assert any(line.startswith("data and key: a probe") for line in well)


@pytest.mark.parametrize(
    ("ahead", "words"),
    [(timedelta(hours=1), "s ahead of Telegram's"), (timedelta(hours=-1), "s behind Telegram's")],
)
async def test_a_clock_that_is_wrong_is_a_fault(options, ahead, words):
    async with TelegramServer() as server:
        _, faults = await looked(server, options, ahead=ahead)
    (fault,) = faults
    assert fault.startswith("clock: ")
    assert words in fault


async def test_the_zone_is_told_with_its_time_and_holidays(options):
    async with TelegramServer() as server:
        well, _ = await looked(server, options | {"default_zone": "Africa/Kampala"})
    (line,) = [line for line in well if line.startswith("zone")]
    assert line.startswith("zone: Africa/Kampala, where it is ")
    assert line.endswith("with the holidays of UG")


@pytest.mark.parametrize(
    ("wanted", "stands", "runs", "told"),
    [
        (None, HOOK, False, f"Telegram brings updates to '{HOOK}'; `subira run` will change that"),
        (None, HOOK, True, "see whether another program uses the token"),
        (HOOK, "", False, "none is set; `subira run` will change that"),
        (HOOK, "", True, "see whether another program uses the token"),
        (HOOK, HOOK, True, f"webhook: {HOOK}; 0 updates wait"),
    ],
)
async def test_a_webhook_that_stands_elsewhere_is_told(options, wanted, stands, runs, told):
    secret = {"webhook_url": wanted, "webhook_secret": "abc"} if wanted else {}
    async with TelegramServer() as server:
        server.webhook_info = {"url": stands}
        well, faults = await looked(server, options | secret, runs=runs)
    (line,) = [line for line in (*well, *faults) if line.startswith("webhook")]
    assert told in line
    assert bool(faults) == (runs and wanted != (stands or None))


@pytest.mark.parametrize(("minutes", "waiting", "is_fault"), [(1, 3, 1), (60, 3, 0), (1, 0, 0)])
async def test_what_kept_telegram_from_bringing_updates_is_told(
    options, minutes, waiting, is_fault
):
    at = int((WallClock().now() - timedelta(minutes=minutes)).timestamp())
    options |= {"webhook_url": HOOK, "webhook_secret": "abc"}
    async with TelegramServer() as server:
        server.webhook_info = {
            "url": HOOK,
            "pending_update_count": waiting,
            "last_error_date": at,
            "last_error_message": "SSL error",
        }
        well, faults = await looked(server, options, runs=True)
    assert len(faults) == is_fault
    (line,) = [line for line in (*well, *faults) if line.startswith("webhook")]
    assert "(SSL error)" in line
    assert f"{waiting} updates wait" in line


async def test_a_token_that_telegram_does_not_know_is_told(options):
    async with TelegramServer() as server:
        _, faults = await looked(server, options | {"bot_token": "42:other"})
    (fault,) = faults
    assert fault.startswith("SUBIRA_BOT_TOKEN: Telegram does not know it")
    assert "other" not in fault


async def test_a_folder_that_cannot_be_written_is_told(options, data, monkeypatch):
    def full(path, content):
        raise OSError(28, "No space left on device")

    async with TelegramServer() as server:
        await looked(server, options)
        monkeypatch.setattr("bot.stores.sealed.replace_file", full)
        _, faults = await looked(server, options)
    (fault,) = faults
    assert fault.startswith(f"SUBIRA_DATA: a probe in '{data}' failed (No space left on device)")


@pytest.fixture
def subira(monkeypatch, data, key_file):
    monkeypatch.setenv("SUBIRA_DATA", str(data))
    monkeypatch.setenv("SUBIRA_KEY_FILE", str(key_file))
    return lambda *arguments: CliRunner().invoke(main, ("check", *arguments))


def test_all_faults_are_told_at_once(subira, monkeypatch, data):
    monkeypatch.setenv("SUBIRA_NUDGE_TIME", "late")
    monkeypatch.setenv("SUBIRA_BOT_TOKEN", "123456:very-hush")
    monkeypatch.setenv("SUBIRA_API_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("SUBIRA_KEY_FILE", str(data / "key"))
    monkeypatch.setenv("SUBIRA_WEBHOOK_URL", HOOK)
    result = subira()
    assert result.exit_code == 2
    assert [line.split(": ")[1] for line in result.stderr.splitlines()] == [
        "SUBIRA_WEBHOOK_SECRET",
        "SUBIRA_NUDGE_TIME",
        "SUBIRA_KEY_FILE",
        "SUBIRA_API_URL",
    ]
    assert "reading model: in order" in result.stdout
    assert "hush" not in result.output


def test_each_setting_stands_there_with_its_source(subira, monkeypatch, tmp_path):
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    (tmp_path / "subira_webhook_secret").write_text("very-hush")
    monkeypatch.setenv("SUBIRA_RETENTION_DAYS", "30")
    monkeypatch.setenv("SUBIRA_NUDGE_TIME", "late")
    result = subira("--data", str(tmp_path / "other"))
    lines = result.stdout.splitlines()
    for line in (
        f"SUBIRA_DATA={tmp_path / 'other'}  # option --data",
        "SUBIRA_RETENTION_DAYS=30  # environment",
        "SUBIRA_WEBHOOK_SECRET=(set, hidden)  # file",
        "SUBIRA_DEFAULT_ZONE=Africa/Nairobi  # default",
        "SUBIRA_NUDGE_TIME=10:00  # default; what the environment says is wrong",
    ):
        assert line in lines
    assert "hush" not in result.output


async def test_with_nothing_wrong_the_status_is_0(subira, monkeypatch):
    async with TelegramServer() as server:
        monkeypatch.setenv("SUBIRA_BOT_TOKEN", TOKEN)
        monkeypatch.setenv("SUBIRA_API_URL", server.url)
        result = await asyncio.to_thread(subira)
    assert result.stderr == ""
    assert result.exit_code == 0
    assert TOKEN not in result.output
