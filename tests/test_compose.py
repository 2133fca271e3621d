"""The containers are as tight as the README says, and take their secrets from files."""

import re
from pathlib import Path

import pytest
import yaml

from bot.settings import SECRETS, read_settings
from bot.telegram.webhook import TRIED_FOR
from bot.values import listen

DEPLOY = Path(__file__).parents[1] / "deploy"
COMPOSE = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))
SERVICES = COMPOSE["services"]
BOT = SERVICES["subira"]
DOCKERFILE = (DEPLOY / "Dockerfile").read_text(encoding="utf-8")
CADDYFILE = (DEPLOY / "Caddyfile").read_text(encoding="utf-8")
README = (DEPLOY / "README.md").read_text(encoding="utf-8")
EXAMPLE = dict(re.findall(r"^([A-Z_]+)=(.*)$", (DEPLOY / "env.example").read_text(), re.MULTILINE))


def test_the_bot_a_database_and_a_proxy_and_only_the_bot_unasked():
    assert set(SERVICES) == {"subira", "postgres", "proxy"}
    assert [name for name, service in SERVICES.items() if "profiles" not in service] == ["subira"]


@pytest.mark.parametrize("service", SERVICES.values(), ids=SERVICES)
def test_each_container_is_read_only_limited_and_gains_no_power(service):
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert {"mem_limit", "cpus", "pids_limit", "restart", "logging", "networks"} <= set(service)


def test_the_bot_and_the_database_are_not_reachable_from_outside():
    assert [name for name, service in SERVICES.items() if "ports" in service] == ["proxy"]
    assert COMPOSE["networks"]["inside"] == {"internal": True}
    assert SERVICES["postgres"]["networks"] == ["inside"]
    assert SERVICES["proxy"]["networks"] == ["outside"]


def test_each_secret_is_a_file_and_each_container_gets_only_its_own():
    files = {name: secret["file"] for name, secret in COMPOSE["secrets"].items()}
    assert files == {name: f"{EXAMPLE['CREDENTIALS_DIRECTORY']}/{name}" for name in files}
    assert set(BOT["secrets"]) == {"key"} | {f"subira_{name}" for name in SECRETS}
    assert SERVICES["postgres"]["secrets"] == ["postgres_password"]
    assert "secrets" not in SERVICES["proxy"]
    assert EXAMPLE["SUBIRA_KEY_FILE"] == files["key"]


def test_the_readme_makes_each_secret_file_before_it_is_mounted():
    (made,) = re.findall(r"^for name in ([\w ]+); do$", README, re.MULTILINE)
    assert set(made.split()) == set(COMPOSE["secrets"])


def test_the_bot_reads_its_secrets_where_compose_puts_them(monkeypatch, tmp_path):
    assert BOT["environment"]["CREDENTIALS_DIRECTORY"] == "/run/secrets"
    values = {
        "subira_bot_token": "123456:ABC",
        "subira_webhook_secret": "",
        "subira_database_url": "postgresql://subira:hush@postgres/subira",
    }
    for name in BOT["secrets"]:
        (tmp_path / name).write_text(values.get(name, "") + "\n")
    for name, value in BOT["environment"].items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    settings = read_settings(to_run=True)
    assert settings.bot_token.get_secret_value() == "123456:ABC"
    assert settings.webhook_secret is None
    assert settings.database_url.get_secret_value() == values["subira_database_url"]


def test_every_volume_network_and_secret_that_is_used_is_declared():
    used = {
        kind: {name for service in SERVICES.values() for name in service.get(kind, ())}
        for kind in ("networks", "secrets")
    }
    named = {
        mount.split(":")[0]
        for service in SERVICES.values()
        for mount in service.get("volumes", ())
        if isinstance(mount, str)
    }
    assert used["networks"] == set(COMPOSE["networks"])
    assert used["secrets"] == set(COMPOSE["secrets"])
    assert named == set(COMPOSE["volumes"])


def test_a_stop_leaves_time_for_the_last_words():
    assert BOT["stop_grace_period"] == "60s"


def test_the_proxy_passes_on_to_where_the_bot_listens_and_waits_long_enough():
    address = listen(BOT["environment"]["SUBIRA_WEBHOOK_LISTEN"])
    assert re.findall(r"dynamic a (\w+) (\d+)", CADDYFILE) == [("subira", str(address.port))]
    (seconds,) = re.findall(r"response_header_timeout (\d+)s", CADDYFILE)
    assert int(seconds) > TRIED_FOR
    (path,) = re.findall(r"^\thandle (/\S+) \{$", CADDYFILE, re.MULTILINE)
    assert f"SUBIRA_WEBHOOK_URL=https://bot.example.org{path}`" in README


def test_the_health_check_asks_where_the_image_lets_the_bot_listen():
    (address,) = re.findall(r"SUBIRA_METRICS_LISTEN=(\S+)", DOCKERFILE)
    assert f"http://{address}/healthz" in DOCKERFILE
    assert listen(address).host == "127.0.0.1"
