"""A whole talk on the loopback Bot API, which refuses what Telegram would refuse."""

from collections import Counter
from datetime import UTC, datetime

from bot.clock import HandClock
from coaching.conversation import respond
from tests.telegram_coach import Process
from tests.telegram_server import Message, TelegramServer

ANA = 11
#: A Monday evening in Nairobi, and the Monday morning after the promise.
BEGIN = datetime(2026, 11, 23, 15, tzinfo=UTC)
MOMENT = datetime(2026, 11, 30, 7, tzinfo=UTC)


class Talk:
    """The candidate's side, which waits for every answer."""

    def __init__(self, server: TelegramServer) -> None:
        self.server = server
        self.pressed_count = 0

    async def say(self, text: str | None, **also: object) -> Message:
        await self.server.confirms(await self.server.say(ANA, text, **also))
        return self.last

    async def press(self, label: str) -> Message:
        """Presses the newest button with this label; gives the message that bore it, as it is."""
        message = next(
            m
            for m in reversed(self.server.chat(ANA))
            if any(b["text"] == label and "callback_data" in b for row in m.keyboard for b in row)
        )
        self.pressed_count += 1
        await self.server.confirms(await self.server.press(ANA, message, message.data(label)))
        return next(m for m in self.server.chat(ANA) if m.id == message.id)

    @property
    def last(self) -> Message:
        return self.server.chat(ANA)[-1]


async def test_a_whole_talk_keeps_to_the_rules_of_telegram() -> None:
    async with TelegramServer() as server:
        clock = HandClock(BEGIN)
        process = Process(server, respond=respond, clock=clock, longest=120)
        async with process.running():
            talk = Talk(server)
            await talk.say("/start en")
            assert "how did it feel" in talk.last.text
            await _debrief(talk)
            await _plan(talk)
            await _place(talk)
            await _verdict(talk)
            await _views(talk)
            await _urge(talk, process, clock)
            await _data(talk)
            await _nudge(talk, process, clock)
            await talk.say("/forget all")
            await talk.press("Erase")
            assert "everything about you is erased" in talk.last.text
        assert server.complaints == []
        assert len(server.answered) == talk.pressed_count
        assert all(not message.preview for message in server.chat(ANA) if not message.file)
        loud = [message.text[:16] for message in server.chat(ANA) if not message.silent]
        assert loud == ["It is time for K"]
        assert max(len(message.text) for message in server.chat(ANA)) <= SCREEN


#: The longest message of the talk, a draft and its verdict in it.
SCREEN = 700


async def _debrief(talk: Talk) -> None:
    await talk.say("I had an interview at KCB today for a clerk post, they said by Friday")
    settled = await talk.press("No")
    assert settled.keyboard == ()
    await talk.press("No")
    assert "Monday 30 November at 10:00" in talk.last.text
    assert "tg-time" in (talk.last.html or "")


async def _plan(talk: Talk) -> None:
    plan = await talk.press("Picture")
    assert plan.keyboard
    assert (talk.last.text[:14], talk.last.file and talk.last.file[0]) == (
        "Your time line",
        "i1.png",
    )
    await talk.press("Dark picture")
    await talk.press("Calendar file")
    assert talk.last.file
    assert talk.last.file[0] == "i1.ics"


async def _place(talk: Talk) -> None:
    await talk.press("I am elsewhere")
    await talk.press("Use my location")
    (row,) = talk.last.markup["keyboard"]
    assert row[0]["request_location"] is True
    await talk.say(None, location={"latitude": -1.29, "longitude": 36.82})
    assert "Africa/Nairobi" in talk.last.text
    assert talk.last.markup == {"remove_keyboard": True}


async def _verdict(talk: Talk) -> None:
    await talk.say("should I tell them I can start on Monday?")
    assert talk.last.text.startswith("No, please don't")
    await talk.press("Why?")
    assert "Muthoni Ndegwa" in talk.last.text
    await talk.press("That's not what I meant")
    await talk.press("An ordinary message to them")
    assert talk.last.text.startswith("Not yet")
    await talk.press("Other forms, Kiswahili")


async def _views(talk: Talk) -> None:
    draft = talk.last
    count = len(talk.server.chat(ANA))
    shown = await talk.press("As SMS or WhatsApp")
    assert (shown.id, shown.text != draft.text) == (draft.id, True)
    shown = await talk.press("A thank-you note")
    assert any("copy_text" in b for row in shown.keyboard for b in row)
    shown = await talk.press("Kiswahili")
    assert "Habari, mimi ni" in shown.text
    assert len(talk.server.chat(ANA)) == count
    await talk.say("I have an interview at Safaricom on Thursday at 2")
    await talk.press("Yes")
    await talk.say("/interviews")
    before = talk.last
    assert "Job: clerk" in (await talk.press("KCB, clerk")).text
    again = await talk.press("All interviews")
    assert (again.id, again.text) == (before.id, before.text)
    await talk.press("KCB, clerk")
    await talk.press("Job")
    await talk.say("bank clerk")
    assert "KCB, bank clerk" in talk.last.text
    asked = next(m for m in talk.server.chat(ANA) if m.text.startswith("And for which job"))
    assert asked.keyboard == ()


async def _urge(talk: Talk, process: Process, clock: HandClock) -> None:
    await talk.press("I want to call them")
    await talk.press("Nothing, just the silence")
    clock.move_to(datetime(2026, 11, 23, 15, 1, tzinfo=UTC))
    assert process.desk
    await process.desk.wake(ANA)
    assert talk.last.text.startswith("That was the minute")


async def _data(talk: Talk) -> None:
    await talk.say("/settings")
    await talk.press("Discreet")
    await talk.press("No, names are fine")
    before = len(talk.server.chat(ANA))
    await talk.say("/export")
    files = [message.file and message.file[0] for message in talk.server.chat(ANA)[before:]]
    assert files == [None, "subira.json", "subira.csv", "subira.ics"]
    for command in ("/help", "/privacy", "/next", "/quiet", "/cancel", "/stop", "/start", "/x"):
        await talk.say(command)
    await talk.say(
        None,
        sticker={"file_id": "a", "file_unique_id": "b", "type": "regular"}
        | {"width": 1, "height": 1, "is_animated": False, "is_video": False},
    )
    assert "only read text" in talk.last.text


async def _nudge(talk: Talk, process: Process, clock: HandClock) -> None:
    clock.move_to(MOMENT)
    assert process.desk
    await process.desk.wake(ANA)
    texts = Counter(text[:18] for text in talk.server.texts(ANA))
    assert texts["It is time for KCB"] == 1
    nudge = await talk.press("Show me a draft")
    assert nudge.keyboard
    await talk.press("I did it")
    await talk.press("Nothing yet")
    await talk.say("should I call them again?")
    assert "You have made your one try on Monday 30 November" in talk.last.text
