"""What the README says is so: its talk, its commands, its settings."""

import re
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from click.testing import CliRunner

from bot.cli import main
from bot.settings import Settings
from tests.story import Core, Line, Shell, Story, Telling

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
ZONE = ZoneInfo("Africa/Nairobi")
TALK_AT = datetime(2026, 11, 23, 18, tzinfo=ZONE)


def talk() -> Story:
    """The README's talk as a story."""
    block = README.split("```text\n", 1)[1].split("```", 1)[0]
    joined = re.sub(r"\n {7}", " ", block)
    lines = []
    for raw in joined.splitlines():
        who, words = raw.split(":", 1)
        lines.append(Line(at=None if lines else TALK_AT, who=who, words=words.strip()))
    return Story(name="the README", zone=ZONE, lines=tuple(lines))


@pytest.mark.parametrize("house", [Core, Shell])
def test_its_talk_really_goes_so(house):
    story = talk()
    assert len(story.lines) >= 8
    Telling(story, house(story.zone)).run()


@pytest.mark.parametrize("command", sorted(set(re.findall(r"subira ([a-z]+)", README))))
def test_its_commands_exist(command):
    ran = CliRunner().invoke(main, [command, "--help"])
    assert ran.exit_code == 0, command


def test_its_table_names_every_setting_and_no_other():
    named = set(re.findall(r"^\| `SUBIRA_([A-Z_]+)` \|", README, re.MULTILINE))
    assert named == {name.upper() for name in Settings.model_fields}


def test_its_two_commands_stand_on_the_first_screen():
    screen = README[:2600]
    assert "subira chat\n```" in screen
    assert ".venv/bin/pytest\n```" in screen
