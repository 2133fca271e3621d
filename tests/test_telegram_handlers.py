"""What each kind of update is told to the desk as, and what is done around it."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime

import pytest

from bot.telegram.profile import COMMANDS
from coaching.commands import ACTIONS
from coaching.model import Candidate
from coaching.phrases import speak_plain
from coaching.turns import Event, Placed, Turn
from tests.telegram_coach import Process
from tests.telegram_server import TelegramServer, membership

ANA, BEN = 11, 22
VENUE = {
    "location": {"longitude": 36.8, "latitude": -1.3},
    "title": "Uhuru Park",
    "address": "Nairobi",
}


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as running:
        yield running
        assert running.complaints == []


async def test_a_keyboard_that_still_serves_stays(server: TelegramServer) -> None:
    async with Process(server).running():
        await server.say(ANA, "hello")
        (said,) = await server.heard(ANA, 1)
        await server.confirms(await server.press(ANA, said, "why"))
    assert server.count("editMessageReplyMarkup") == 0


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ({"photo": [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}]}, "photo"),
        ({"voice": {"file_id": "a", "file_unique_id": "b", "duration": 1}}, "voice"),
        ({"venue": VENUE, "location": VENUE["location"]}, "Africa/Nairobi"),
        ({"location": {"longitude": -30.0, "latitude": 0.0}}, "None"),
        ({"something_new": {}}, "other"),
        ({"text": "x" * 4097}, "long"),
    ],
)
async def test_what_is_no_readable_text_is_told_by_its_kind(
    server: TelegramServer, content: dict[str, object], kind: str
) -> None:
    async with Process(server).running():
        await server.say(ANA, **{"text": None, **content})  # type: ignore[arg-type]
        assert (await server.heard(ANA, 1))[0].text == f"kind {kind}"


async def test_an_edited_message_is_no_new_one(server: TelegramServer) -> None:
    chat = {"id": ANA, "type": "private", "first_name": "A"}
    sender = {"id": ANA, "is_bot": False, "first_name": "A"}
    edited = {"message_id": 1, "date": 1, "chat": chat, "from": sender, "text": "hi"}
    async with Process(server).running():
        await server.update(edited_message=edited)
        assert (await server.heard(ANA, 1))[0].text == "kind edited"


async def test_a_note_of_telegram_itself_is_not_answered(server: TelegramServer) -> None:
    async with Process(server).running():
        note = await server.say(
            ANA,
            None,
            message_auto_delete_timer_changed={"message_auto_delete_time": 86400},
        )
        await server.confirms(note)
    assert server.texts(ANA) == []


async def test_a_command_with_the_name_of_the_bot_is_the_command(server: TelegramServer) -> None:
    async with Process(server).running():
        await server.say(ANA, "/help@subira_bot me")
        assert (await server.heard(ANA, 1))[0].text == "/help me"


async def test_a_group_is_left_with_a_word(server: TelegramServer) -> None:
    group = {"id": -100, "type": "supergroup", "title": "G"}
    async with Process(server).running():
        joined = await server.update(my_chat_member=membership(group, ANA, "member"))
        spoken = await server.say(-100, "hello")
        await server.confirms(joined, spoken)
    assert len(server.chat(-100)) == 1
    assert -100 in server.left


async def test_a_block_is_heard(server: TelegramServer) -> None:
    process = Process(server)
    async with process.running():
        await server.say(ANA, "hello")
        await server.heard(ANA, 1)
        await server.confirms(await server.block(ANA))
    record = await process.store.load(ANA)
    assert record
    assert not record.candidate.reachable


async def test_a_stranger_gets_one_sentence_and_no_record(server: TelegramServer) -> None:
    process = Process(server, allowed=frozenset({BEN}))
    async with process.running():
        await server.confirms(await server.say(ANA, "hello"))
        await server.say(BEN, "hello")
        await server.heard(BEN, 1)
    assert len(server.chat(ANA)) == 1
    assert "orodha" in server.texts(ANA)[0]
    assert await process.store.load(ANA) is None


async def test_a_press_is_harmless_whatever_fails_around_it(server: TelegramServer) -> None:
    server.fail("answerCallbackQuery", status=400, description="Bad Request: query is too old")
    server.fail("editMessageReplyMarkup", status=400, description="Bad Request: gone")
    async with Process(server).running():
        await server.say(ANA, "hello")
        (said,) = await server.heard(ANA, 1)
        await server.press(ANA, said, "yes")
        assert (await server.heard(ANA, 2))[1].text == "pressed yes"


async def test_a_press_is_known_by_its_message_and_data_and_by_the_id_that_it_came_under(
    server: TelegramServer,
) -> None:
    process = Process(server)
    async with process.running():
        await server.say(ANA, "hello")
        (said,) = await server.heard(ANA, 1)
        pressed = await server.press(ANA, said, "yes")
        await server.confirms(pressed)
    record = await process.store.load(ANA)
    assert record
    last = record.answered[-1]
    assert (last.key, last.update) == (f"p:{said.id}:yes", f"u:{pressed}")


async def test_a_press_is_answered_while_the_turn_before_it_still_runs(
    server: TelegramServer,
) -> None:
    async with Process(server).running():
        await server.say(ANA, "hello")
        (said,) = await server.heard(ANA, 1)
        server.fail("sendMessage", "slow")
        await server.say(ANA, "something long")
        await server.until(lambda: server.count("sendMessage") == 2)
        await server.press(ANA, said, "yes")
        await server.until(lambda: len(server.answered) == 1)
        server.release()


async def test_a_forged_press_is_answered_and_goes_no_further(server: TelegramServer) -> None:
    process = Process(server)
    async with process.running():
        await server.say(ANA, "hello")
        (said,) = await server.heard(ANA, 1)
        await server.confirms(await server.press(ANA, said, "x" * 65))
    assert len(server.answered) == 1
    assert await process.count(ANA) == 1


SET = ("setMyCommands", "setMyShortDescription", "setMyDescription")


async def test_the_profile_is_set_in_each_language_only_where_it_differs(
    server: TelegramServer,
) -> None:
    for _ in range(2):
        async with Process(server).running():
            await server.until(lambda: server.count("getUpdates") >= 1)
    assert [server.count(method) for method in SET] == [2, 2, 2]
    for code, language in (("", "en"), ("sw", "sw")):
        shown = server.profile["commands", code]
        assert [command["command"] for command in shown] == list(COMMANDS)
        about = server.profile["short_description", code]
        assert about == speak_plain(language, "profile-about")
        assert server.profile["description", code] == speak_plain(language, "profile-description")


async def test_a_profile_that_cannot_be_set_holds_nothing_up(server: TelegramServer) -> None:
    server.fail("setMyDescription", status=429, description="Too Many Requests", retry_after=9)
    async with Process(server).running():
        await server.say(ANA, "hello")
        await server.heard(ANA, 1)
    assert server.count("setMyDescription") == 2


def test_every_command_of_the_menu_does_something() -> None:
    assert set(COMMANDS) == set(ACTIONS)


async def test_a_view_is_shown_in_the_place_of_the_pressed_message(server: TelegramServer) -> None:
    process = Process(server)
    async with process.running():
        await server.say(ANA, "hello")
        (said,) = await server.heard(ANA, 1)
        for count in (2, 3):
            await server.confirms(await server.press(ANA, said, "view"))
            assert server.texts(ANA) == [f"view {count}"]
    assert await process.count(ANA) == 3


async def test_a_view_of_a_message_that_is_gone_comes_as_a_new_one(server: TelegramServer) -> None:
    async with Process(server).running():
        await server.say(ANA, "hello")
        (said,) = await server.heard(ANA, 1)
        gone = replace(said, id=9999)
        await server.confirms(await server.press(ANA, gone, "view"))
        assert server.texts(ANA) == ["hello", "view 2"]


async def test_nothing_of_a_place_but_its_zone_goes_further(server: TelegramServer) -> None:
    heard: list[Event] = []

    def listen(candidate: Candidate, event: Event, now: datetime) -> Turn:
        heard.append(event)
        return Turn(candidate=candidate)

    place = {"longitude": -1.55, "latitude": 53.8}
    async with Process(server, respond=listen).running():
        await server.confirms(await server.say(ANA, None, location=place))
    assert heard == [Placed(zone="Europe/London")]
