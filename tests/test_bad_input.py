"""Whatever comes in gets one calm message from the real mind, and breaks nothing for anybody."""

import os
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.apologies import SET_ASIDE, SORRY
from bot.errors import KeyFault, StoreError
from bot.stores.tiny import TinyStore
from coaching import conversation
from tests.telegram_coach import Process
from tests.telegram_server import Message, TelegramServer, membership

ANA, BEN = 11, 22
#: What Telegram tells of an administrator.
RIGHTS = [
    "can_be_edited",
    "is_anonymous",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
]
TOLD = "I had an interview at KCB yesterday, they said they'd call by Friday"
FILE = {"file_id": "a", "file_unique_id": "b"}
PICTURE = {**FILE, "width": 1, "height": 1}
STICKER = {**PICTURE, "type": "regular", "is_animated": False, "is_video": False}
FORWARDED = {"type": "hidden_user", "date": 1, "sender_user_name": "HR"}


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as running:
        yield running
        assert running.complaints == []
        assert not set(SORRY.values()) & {message.text for message in running.ledger}


def coach(server: TelegramServer, **how: Any) -> Process:
    return Process(server, respond=conversation.respond, **how)


async def answer_to(server: TelegramServer, text: str | None, **also: Any) -> Message:
    """The one message that something gets for an answer."""
    before = len(server.chat(ANA))
    await server.confirms(await server.say(ANA, text, **also))
    (said,) = server.chat(ANA)[before:]
    return said


@pytest.mark.parametrize(
    "content",
    [
        {"sticker": STICKER},
        {"photo": [PICTURE]},
        {"photo": [PICTURE], "caption": "look"},
        {"photo": [PICTURE], "forward_origin": FORWARDED},
        {"voice": {**FILE, "duration": 1}},
        {"video_note": {**FILE, "length": 1, "duration": 1}},
        {"document": FILE},
        {"contact": {"phone_number": "1", "first_name": "<b>"}},
        {"dice": {"emoji": "🎲", "value": 3}},
    ],
    ids=lambda content: "+".join(content),
)
async def test_what_cannot_be_read_gets_the_wish_for_words(
    server: TelegramServer, content: dict[str, Any]
) -> None:
    async with coach(server).running():
        assert "maandishi" in (await answer_to(server, None, **content)).text


@pytest.mark.parametrize("text", ["😀👍", "...", "?!", "‏", "-", "💔" * 2000])
async def test_a_text_without_letters_gets_the_wish_for_words(
    server: TelegramServer, text: str
) -> None:
    async with coach(server).running():
        assert "maandishi" in (await answer_to(server, text)).text


@pytest.mark.parametrize(
    "text",
    ["x" * 4096, "should I call them? " * 204, "/start " + "y" * 64, "/start <b>&", "9" * 4096],
    ids=["letters", "words", "deep link", "link with signs", "digits"],
)
async def test_a_text_of_any_length_gets_an_answer(server: TelegramServer, text: str) -> None:
    async with coach(server).running():
        await server.say(ANA, text)
        assert (await server.heard(ANA, 1))[0].text


async def test_a_forwarded_text_is_read_like_a_written_one(server: TelegramServer) -> None:
    async with coach(server).running():
        assert "KCB" in (await answer_to(server, TOLD, forward_origin=FORWARDED)).text


async def test_an_edited_text_gets_a_word_and_changes_nothing(server: TelegramServer) -> None:
    process = coach(server)
    async with process.running():
        await answer_to(server, TOLD)
        before = await process.store.load(ANA)
        edited = {"message_id": 1, "date": 1, "edit_date": 2, "text": TOLD.replace("KCB", "Co")}
        await server.confirms(await server.update(edited_message=addressed(ANA, **edited)))
    after = await process.store.load(ANA)
    assert len(server.chat(ANA)) == 2
    assert before
    assert after
    assert after.candidate.interviews == before.candidate.interviews


async def test_a_live_location_that_moves_is_no_talk(server: TelegramServer) -> None:
    place = {"message_id": 1, "date": 1, "location": {"longitude": 1.0, "latitude": 1.0}}
    async with coach(server).running():
        for _ in range(3):
            await server.confirms(await server.update(edited_message=addressed(ANA, **place)))
    assert server.chat(ANA) == []


@pytest.mark.parametrize("kind", ["group", "supergroup", "channel"])
@pytest.mark.parametrize("status", ["member", "administrator"])
async def test_groups_and_channels_are_left_with_one_word(
    server: TelegramServer, kind: str, status: str
) -> None:
    crowd = {"id": -100, "type": kind, "title": "<b>"}
    joined = membership(crowd, ANA, "member")
    if status == "administrator":
        joined["new_chat_member"] |= {"status": status, **dict.fromkeys(RIGHTS, False)}
    process = coach(server)
    async with process.running():
        await server.confirms(await server.update(my_chat_member=joined))
    assert len(server.chat(-100)) == 1
    assert server.left == [-100]
    assert await process.store.load(ANA) is None


@pytest.mark.parametrize(
    "data",
    [
        "i1.nudge.did",
        "i9.nudge.did",
        "i1.",
        ".",
        "me.zone.Mars",
        "me.erase.all",
        "me.forget.i1",
        "i1.interview_day.2026-99-99",
        "i1.remind_day.now",
        "i1.contact." + "9" * 50,
        "i1.why.V99",
        "x" * 64,
        "é" * 32,
        "<b>&",
    ],
)
async def test_a_forged_button_gets_a_word_and_reaches_nobody_else(
    server: TelegramServer, data: str
) -> None:
    process = coach(server)
    async with process.running():
        await server.say(BEN, TOLD)
        await server.heard(BEN, 1)
        before = await process.store.load(BEN)
        await server.confirms(await server.say(ANA, "/start"))
        shown = server.chat(ANA)
        await server.confirms(await server.press(ANA, shown[0], data))
        assert len(server.answered) == 1
        assert len(server.chat(ANA)) > len(shown)
    assert await process.store.load(BEN) == before


async def test_a_stale_button_gets_a_word_and_brings_nothing_back(server: TelegramServer) -> None:
    process = coach(server)
    async with process.running():
        old = await answer_to(server, TOLD)
        ids = [button["callback_data"] for row in old.keyboard for button in row]
        asked = await answer_to(server, "/forget everything")
        erase = next(
            b["callback_data"] for row in asked.keyboard for b in row if "erase" in str(b)
        )
        await server.confirms(await server.press(ANA, asked, erase))
        left = await process.store.load(ANA)
        assert left
        assert left.erased_at
        for data in ids:
            await server.confirms(await server.press(ANA, old, data))
    record = await process.store.load(ANA)
    assert ids
    assert not (record and record.candidate.interviews)


async def test_names_with_signs_of_html_are_shown_as_they_are(server: TelegramServer) -> None:
    person = {"id": ANA, "is_bot": False, "first_name": "<b>Ana & Co", "last_name": "</i>"}
    async with coach(server).running():
        words = "I had an interview at <i>Kisii & Sons yesterday"
        told = addressed(ANA, message_id=1, date=1, text=words) | {"from": person}
        await server.confirms(await server.update(message=told))
        await server.say(ANA, "/interviews")
        await server.heard(ANA, 2)
    assert "Sons" in server.texts(ANA)[-1]


async def test_an_unreadable_record_is_told_to_its_owner_alone(
    server: TelegramServer, data: Path, key_file: Path
) -> None:
    with TinyStore.opened(data, key_file) as store:
        async with coach(server, store=store).running():
            for user in (ANA, BEN):
                await server.say(user, TOLD)
                await server.heard(user, 1)
        store._file(ANA).write_bytes(b"\x00torn")
        async with coach(server, store=store).running():
            for user in (ANA, BEN):
                await server.say(user, "/interviews")
            assert (await server.heard(ANA, 3))[1].text == SET_ASIDE["sw"]
            assert "KCB" in (await server.heard(BEN, 2))[1].text
    assert len(asides(data)) == 1


async def test_a_full_disk_holds_an_answer_up_and_loses_nothing(
    server: TelegramServer,
    data: Path,
    key_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with TinyStore.opened(data, key_file) as store:
        async with coach(server, store=store).running():
            with monkeypatch.context() as patch:
                patch.setattr(os, "fsync", full)
                await server.say(ANA, TOLD)
                assert "haujapotea" in (await server.heard(ANA, 1))[0].text
                assert "(No space left on device)" in caplog.text
            assert "KCB" in (await server.heard(ANA, 2))[1].text


@pytest.fixture
def as_nobody() -> Any:
    """A folder with one that may be written and one that may not, also where root tests."""
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        root.chmod(0o755)
        (root / "open").mkdir()
        (root / "open").chmod(0o777)
        (root / "locked").mkdir(mode=0o555)
        was_root = os.geteuid() == 0
        if was_root:
            os.seteuid(65534)
        yield root
        if was_root:
            os.seteuid(0)


def test_a_read_only_folder_is_told_before_anything_starts(
    key_file: Path, as_nobody: Path
) -> None:
    folder = as_nobody / "locked"
    with pytest.raises(StoreError, match=r"SUBIRA_DATA: .*cannot be used \(Permission denied\)"):
        TinyStore.opened(folder, key_file).__enter__()
    with pytest.raises(KeyFault, match="cannot be used"):
        TinyStore.opened(as_nobody / "open", folder / "key").__enter__()


def asides(data: Path) -> list[Path]:
    return list(data.rglob("*.unreadable"))


def addressed(user: int, **content: Any) -> dict[str, Any]:
    """A message of a candidate in the private chat."""
    person = {"id": user, "is_bot": False, "first_name": "A", "language_code": "sw"}
    return {"chat": {"id": user, "type": "private", "first_name": "A"}, "from": person, **content}
