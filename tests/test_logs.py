"""The log is one line an event, as text or JSON; faults are told without their words."""

import io
import json
import logging
import re
import sys

import pytest

from bot import logs
from bot.clock import HandClock
from bot.desk import Desk
from bot.logs import JsonLine, TextLine
from bot.stores.memory import MemoryStore
from coaching.turns import Heard
from tests.fakes import NEWCOMER, NOW, FakeVoice, mind


@pytest.fixture
def lines():
    """Logs with a formatter, and gives back the lines."""
    made = []

    def lines_of(formatter, log, name="subira.desk"):
        stream = io.StringIO()
        handler = logging.StreamHandler(stream)
        handler.setFormatter(formatter)
        logger = logging.getLogger(name)
        logger.addHandler(handler)
        logger.setLevel(logging.DEBUG)
        made.append((logger, handler))
        log(logger)
        return stream.getvalue().splitlines()

    yield lines_of
    for logger, handler in made:
        logger.removeHandler(handler)
        logger.setLevel(logging.NOTSET)


def turn(logger):
    logger.info("turn user=%d event=%s key=%s repeated=%s ms=%.0f", 5, "Heard", None, False, 12.6)


def crash(logger):
    try:
        raise RuntimeError("boom, secret\nwords")
    except RuntimeError:
        logger.exception("it broke user=%d", 5)


def test_a_turn_is_a_line_of_text(lines):
    (line,) = lines(TextLine(), turn)
    assert re.fullmatch(
        r"[-\d]+ [:\d]+,\d+ INFO subira\.desk "
        r"turn user=5 event=Heard key=None repeated=False ms=13",
        line,
    )


def test_a_turn_is_an_object_with_its_fields(lines):
    (line,) = lines(JsonLine(), turn)
    found = json.loads(line)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT[:\d]+\.\d{3}\+00:00", found.pop("time"))
    assert found == {
        "level": "INFO",
        "logger": "subira.desk",
        "message": "turn",
        "user": 5,
        "event": "Heard",
        "key": None,
        "repeated": False,
        "ms": 13,
    }


@pytest.mark.parametrize(
    ("call", "message", "fields"),
    [
        (("stopped",), "stopped", {}),
        (("100%% sure of=%s", "it"), "100% sure", {"of": "it"}),
        (("%s failed chat=%d error=%s", "leaving", 3, "X"), "leaving failed", {"chat": 3}),
        (("set aside as %s", "7a.unreadable"), "set aside as 7a.unreadable", {}),
        (("failed try=%d at=%s%s", 2, "a.py:3", ": no room"), "failed : no room", {"try": 2}),
        (("the share=%s", {"a": 1}), "the share={'a': 1}", {}),
    ],
)
def test_what_has_a_name_is_a_field_and_the_rest_stays_in_the_message(
    lines, call, message, fields
):
    (line,) = lines(JsonLine(), lambda logger: logger.warning(*call))
    found = json.loads(line)
    assert found["message"] == message
    assert fields.items() <= found.items()


@pytest.mark.parametrize("formatter", [TextLine(), JsonLine()])
def test_a_fault_is_told_by_kind_and_place_and_never_by_its_words(lines, formatter):
    (line,) = lines(formatter, crash)
    assert "RuntimeError" in line
    assert re.search(r"test_logs\.py:\d+", line)
    assert "secret" not in line


@pytest.mark.parametrize("formatter", [TextLine(), JsonLine()])
def test_of_what_a_library_says_only_the_first_line_is_taken(lines, formatter):
    (line,) = lines(
        formatter,
        lambda logger: logger.error("Task exception was never retrieved\nfuture: secret words"),
        name="asyncio",
    )
    assert "never retrieved" in line
    assert "secret" not in line


@pytest.mark.parametrize("formatter", [TextLine(), JsonLine()])
def test_a_line_feed_makes_no_second_line(lines, formatter):
    (line,) = lines(formatter, lambda logger: logger.warning("a\nb c=%s", "d\ne"))
    assert "a b" in line


def test_the_form_is_set_up_as_asked(monkeypatch):
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    root = logging.getLogger()
    monkeypatch.setattr(root, "handlers", [])
    level = root.level
    try:
        logs.set_up("INFO", "json")
        logging.getLogger("subira.x").info("hello user=%d", 1)
    finally:
        root.setLevel(level)
    assert json.loads(stream.getvalue())["user"] == 1


async def test_the_desk_tells_of_each_turn_its_ids_and_durations_and_no_word(caplog):
    caplog.set_level(logging.INFO, "subira.desk")
    desk = Desk(MemoryStore(), HandClock(NOW), NEWCOMER, voice=FakeVoice(), respond=mind)
    await desk.turn(5, Heard(text="very private"), key="u:1")
    (record,) = [record for record in caplog.records if record.name == "subira.desk"]
    found = json.loads(JsonLine().format(record))
    assert found["message"] == "turn"
    assert (found["user"], found["event"], found["key"]) == (5, "Heard", "u:1")
    assert 0 <= found["decided_ms"] <= found["ms"]
    assert "private" not in str(found)
