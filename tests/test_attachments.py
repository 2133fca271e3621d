"""A message is said whatever becomes of its files."""

import logging
import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot import attachments
from bot.apologies import NO_FILE
from bot.errors import FileLost, NotSent, Unsure
from bot.mind import outcome_of
from coaching import conversation
from coaching.turns import CalendarFile, Delivered, ExportFile, Heard, PictureFile, Say, Turn
from tests.fakes import NEWCOMER, NOW
from tests.telegram_coach import Process
from tests.telegram_server import Message, TelegramServer
from tests.test_desk import House
from tests.test_door import AT
from tests.test_door import House as DoorHouse
from tests.test_terminal import Talk

ANA = 11
TOLD = "I had an interview at KCB yesterday"
CALENDAR = CalendarFile(name="day.ics", at=NOW, summary="Day")
EXPORT = ExportFile(name="me.json", format="json")
#: Of an interview that is gone there is nothing to be drawn.
PICTURE = PictureFile(name="i1.png", interview="i1", on=NOW.date())
SAY = Say(text="here", files=(PICTURE, EXPORT))


def with_files(candidate, event, now):
    return Turn(candidate=candidate, says=(SAY,) if isinstance(event, Heard) else ())


@pytest.fixture
def house():
    house = House()
    house.restart(respond=with_files)
    return house


async def test_words_are_said_without_a_file_that_cannot_be_made_and_a_calm_line_follows(house):
    await house.say("x", "u:1")
    assert house.texts == ["here", NO_FILE["en"]]
    assert [file.name for file in house.voice.files] == ["me.json"]
    assert house.record().owed == ()


async def test_a_fault_in_making_a_file_is_logged_without_its_words(house, caplog, monkeypatch):
    def broken(*_):
        raise MemoryError("secret words")

    caplog.set_level(logging.DEBUG)
    monkeypatch.setattr(attachments, "export_file", broken)
    await house.say("x", "u:1")
    assert house.texts == ["here", NO_FILE["en"]]
    assert "name=me.json error=MemoryError" in caplog.text
    assert "secret" not in caplog.text


async def test_a_lost_file_brings_one_calm_line_and_is_not_tried_again(house):
    house.voice.faults.append(FileLost())
    await house.say("x", "u:1")
    assert house.texts == [NO_FILE["en"]]
    assert house.record().owed == ()


async def test_words_that_were_held_up_are_said_with_their_files_later(house):
    house.voice.faults.append(NotSent())
    await house.say("x", "u:1")
    house.restart()
    house.clock.move_to(house.record().wake_at)
    await house.desk.wake(1)
    assert house.texts == ["here", NO_FILE["en"]]
    assert [file.name for file in house.voice.files] == ["me.json"]


async def test_words_that_may_be_lost_bring_no_line_about_files_before_they_have_arrived(house):
    house.voice.faults.append(Unsure())
    await house.say("x", "u:1")
    assert house.texts == []
    await house.desk.wake(1)
    assert house.texts == ["here", NO_FILE["en"]]


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as running:
        yield running


async def asked_for(server: TelegramServer, wish: str) -> list[Message]:
    """What follows a command, or a press under the last message."""
    before = len(server.chat(ANA))
    if wish.startswith("/"):
        await server.confirms(await server.say(ANA, wish))
    else:
        await server.confirms(await server.press(ANA, server.chat(ANA)[-1], wish))
    return server.chat(ANA)[before:]


@pytest.mark.parametrize(
    ("wish", "method"),
    [("i1.picture", "sendPhoto"), ("i1.calendar", "sendDocument"), ("/export", "sendDocument")],
)
async def test_words_arrive_where_telegram_refuses_the_file(
    server: TelegramServer, wish: str, method: str
) -> None:
    server.fail(method, status=400, description="Bad Request: IMAGE_PROCESS_FAILED", times=9)
    async with Process(server, respond=conversation.respond).running():
        await server.confirms(await server.say(ANA, TOLD))
        words, sorry = await asked_for(server, wish)
    assert words.text
    assert sorry.text == NO_FILE["sw"]


async def test_a_picture_that_cannot_be_drawn_costs_no_words(
    server: TelegramServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise OSError("cannot open resource")

    monkeypatch.setattr(attachments, "picture_file", broken)
    async with Process(server, respond=conversation.respond).running():
        await server.confirms(await server.say(ANA, TOLD))
        words, sorry = await asked_for(server, "i1.picture")
    assert words.text
    assert sorry.text == NO_FILE["sw"]


@pytest.fixture
def gone(tmp_path: Path) -> Path:
    """A folder that is not there any more."""
    return tmp_path / "gone"


def said_with(*files):
    return lambda c, e, n: Turn(candidate=c, says=(Say(text="here", files=files),))


def test_the_door_names_only_files_that_it_could_keep(gone: Path, caplog) -> None:
    house = DoorHouse(respond=said_with(CALENDAR), newcomer=NEWCOMER, files=gone)
    said, sorry, end = house.take({"at": AT, "say": "x"})
    assert (said["text"], said["files"], sorry["text"]) == ("here", [], NO_FILE["en"])
    assert end["end"]
    assert os.strerror(2) in caplog.text


async def test_the_terminal_says_that_a_file_could_not_be_kept(gone: Path) -> None:
    talk = Talk(said_with(CALENDAR), gone)
    talk.type("x", "/quit")
    shown = await talk.run()
    assert "here" in shown
    assert "could not be kept" in shown


@pytest.mark.parametrize("fault", [None, FileLost()])
def test_a_nudge_without_its_file_has_arrived(fault) -> None:
    assert outcome_of("n1", fault, None) == Delivered(nudge="n1")
