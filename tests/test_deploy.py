"""What deploy/ says is so: its settings, files, commands and pins are those of the program."""

import json
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from bot.cli import main
from bot.settings import Settings, read_settings, shown
from bot.telegram.profile import COMMANDS

ROOT = Path(__file__).parents[1]
DEPLOY = ROOT / "deploy"
FILES = {
    name: (DEPLOY / name).read_text(encoding="utf-8")
    for name in (
        "Caddyfile",
        "Dockerfile",
        "Dockerfile.dockerignore",
        "README.md",
        "alerts.yaml",
        "compose.yaml",
        "constraints.txt",
        "dashboard.json",
        "env.example",
        "subira.service",
    )
}
README, DOCKERFILE, COMPOSE = FILES["README.md"], FILES["Dockerfile"], FILES["compose.yaml"]
UNIT, CONSTRAINTS = FILES["subira.service"], FILES["constraints.txt"]
SETTINGS = {f"SUBIRA_{name.upper()}" for name in Settings.model_fields}
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
#: Set for everybody, since the program's own default would be a folder of the user's home.
PLACED = {"SUBIRA_DATA", "SUBIRA_KEY_FILE"}
#: What the operator says to @BotFather, not to this bot.
BOTFATHER = {"newbot", "setdescription", "setuserpic", "setjoingroups", "revoke"}

#: What is asked for over HTTP.
PATHS = {"metrics", "healthz"}


def example(pattern: str) -> dict[str, str]:
    return dict(re.findall(pattern, FILES["env.example"], re.MULTILINE))


def pins() -> dict[str, tuple[str, int]]:
    """Version and count of hashes of each pinned package."""
    blocks = re.split(r"\n(?=[a-z0-9])", CONSTRAINTS)[1:]
    return {
        name: (version, block.count("--hash=sha256:"))
        for block in blocks
        for name, version in re.findall(r"^([a-z0-9._-]+)==(\S+) \\$", block, re.MULTILINE)
    }


def commands_in(text: str) -> set[str]:
    """Takes "run" of a line or a quote "subira run"; nothing of "the group subira only"."""
    return set(re.findall(r"(?:^|`)subira ([a-z]+)", text, re.MULTILINE))


def test_every_setting_stands_in_the_example_once():
    names = re.findall(r"^#?(SUBIRA_[A-Z_]+)=", FILES["env.example"], re.MULTILINE)
    assert sorted(names) == sorted(SETTINGS)


def test_what_is_commented_out_in_the_example_is_the_default():
    defaults = {
        name: "" if value == "(not set)" else value
        for name, value in shown(Settings()).items()
        if name not in PLACED
    }
    assert example(r"^#(SUBIRA_[A-Z_]+)=(.*)$") == defaults


def test_the_example_places_records_and_key_apart(monkeypatch):
    placed = example(r"^(SUBIRA_[A-Z_]+)=(.*)$")
    assert set(placed) == PLACED
    for name, value in placed.items():
        monkeypatch.setenv(name, value)
    settings = read_settings()
    assert settings.bot_token is None
    assert not settings.key_file.is_relative_to(settings.data)


def test_the_example_reads_the_same_for_systemd_docker_and_a_shell():
    values = re.findall(r"^#?SUBIRA_[A-Z_]+=(.*)$", FILES["env.example"], re.MULTILINE)
    assert all(re.fullmatch(r"[\w/:.,-]*", value) for value in values)


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("Dockerfile", r"    ORT_DISABLE_TELEMETRY=1 \\"),
        ("env.example", "ORT_DISABLE_TELEMETRY=1"),
        ("subira.service", "Environment=.*ORT_DISABLE_TELEMETRY=1"),
    ],
)
def test_the_reading_engine_reports_to_nobody(name, line):
    assert re.search(f"^{line}$", FILES[name], re.MULTILINE)


@pytest.mark.parametrize("name", FILES)
def test_no_file_names_a_setting_that_is_none(name):
    assert set(re.findall(r"SUBIRA_[A-Z_]+", FILES[name])) <= SETTINGS


def test_what_the_image_copies_exists_and_is_sent_to_the_builder():
    copied = {
        source
        for line in re.findall(r"^COPY (?!--from)(.+)$", DOCKERFILE, re.MULTILINE)
        for source in line.split()[:-1]
    }
    sent = set(re.findall(r"^!(.+)$", FILES["Dockerfile.dockerignore"], re.MULTILINE))
    assert copied == sent
    assert all((ROOT / source).exists() for source in copied)


def test_the_image_and_the_unit_start_commands_that_exist():
    entry = json.loads(re.findall(r"^ENTRYPOINT (.+)$", DOCKERFILE, re.MULTILINE)[0])
    start = json.loads(re.findall(r"^CMD (.+)$", DOCKERFILE, re.MULTILINE)[0])
    assert entry == list(PROJECT["project"]["scripts"])
    assert start[0] in main.commands
    assert re.findall(r"^ExecStart=\S+/subira (\w+)$", UNIT, re.MULTILINE) == start


def test_compose_builds_the_image_from_the_root():
    context, dockerfile = re.findall(r"^ +(?:context|dockerfile): (\S+)$", COMPOSE, re.MULTILINE)
    assert (DEPLOY / context).resolve() == ROOT
    assert (ROOT / dockerfile).is_file()


def test_both_ways_use_the_same_user_settings_and_records():
    placed = example(r"^(SUBIRA_[A-Z_]+)=(.*)$")
    assert re.findall(r"^EnvironmentFile=(.+)$", UNIT, re.MULTILINE) == ["/etc/subira/env"]
    assert "env_file: /etc/subira/env\n" in COMPOSE
    assert f"source: {placed['SUBIRA_DATA']}\n" in COMPOSE
    assert re.findall(r"^StateDirectory=(.+)$", UNIT, re.MULTILINE) == ["subira"]
    (user,) = re.findall(r"^USER (\d+):\1$", DOCKERFILE, re.MULTILINE)
    assert f"useradd --uid {user} " in README
    assert f"useradd --uid {user} " in DOCKERFILE


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd is not installed")
def test_systemd_finds_no_fault_with_the_unit(tmp_path):
    unit = tmp_path / "subira.service"
    unit.write_text(UNIT.replace("/opt/subira/bin/subira", sys.executable), encoding="utf-8")
    found = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", str(unit)], capture_output=True, text=True
    )
    # The units that this one names may have faults of their own.
    assert [line for line in found.stderr.splitlines() if unit.name in line] == []


@pytest.mark.parametrize(
    "needed", PROJECT["project"]["dependencies"] + PROJECT["build-system"]["requires"]
)
def test_each_declared_dependency_is_pinned_within_its_bounds(needed):
    requirement = Requirement(needed)
    version, _ = pins()[canonicalize_name(requirement.name)]
    assert requirement.specifier.contains(version)


def test_each_pin_has_a_hash_and_no_address():
    lines = [line for line in CONSTRAINTS.splitlines() if not line.startswith(("#", " "))]
    assert len(pins()) == len(lines)
    assert all(count for _, count in pins().values())
    assert "://" not in CONSTRAINTS


@pytest.mark.parametrize("name", ["README.md", "Dockerfile", "compose.yaml", "env.example"])
def test_only_commands_that_exist_are_named(name):
    assert commands_in(FILES[name]) <= set(main.commands)


def test_the_readme_names_only_commands_of_the_bot_or_of_botfather():
    prose = re.sub(r"```.*?```", "", README, flags=re.DOTALL)
    named = set(re.findall(r"(?<=[ `])/([a-z]+)(?=[`;,. ])", prose))
    assert "forget" in named
    assert named <= set(COMMANDS) | BOTFATHER | PATHS


def test_ten_steps_lead_to_the_first_talk_and_each_tells_what_one_sees():
    way = README.split("## From BotFather", 1)[1].split("\n## ", 1)[0]
    steps = re.split(r"^\*\*(\d+)\. ", way, flags=re.MULTILINE)[1:]
    assert steps[::2] == [str(number) for number in range(1, 11)]
    assert all("*You see*" in step for step in steps[1::2])


def test_the_readme_tells_of_every_file_of_the_folder_and_each_link_inside_leads_somewhere():
    table = set(re.findall(r"`([\w.]+)`", README.split("\n## ", 1)[0]))
    assert {name for name in FILES if name not in ("README.md", "Dockerfile.dockerignore")} <= (
        table
    )
    headings = re.findall(r"^## (.+)$", README, re.MULTILINE)
    anchors = {heading.lower().replace(" ", "-") for heading in headings}
    assert set(re.findall(r"\]\(#([\w-]+)\)", README)) <= anchors


@pytest.mark.parametrize(
    "path", sorted(set(re.findall(r"`((?:coaching|deploy)/[\w./]+)`", README)))
)
def test_the_readme_names_files_that_exist(path):
    assert (ROOT / path).exists()


def test_no_file_of_the_folder_is_left_untested():
    assert {file.name for file in DEPLOY.iterdir()} == set(FILES)
