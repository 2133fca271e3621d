"""What the voice sends, and what it makes of requests that fail."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.clock import HandClock
from bot.errors import FileLost, NotSaid, NotSent, Refused, Unsure
from bot.ports import File
from bot.telegram import pace as pace_module
from bot.telegram.handlers import App
from bot.telegram.pace import Pace
from bot.telegram.rendering import parts_of
from bot.telegram.serving import build
from bot.telegram.voice import TelegramVoice
from coaching.turns import Button, Say
from tests.telegram_server import PATIENCE, TOKEN, TelegramServer

ANA, BEN = 11, 22
NOW = datetime(2026, 11, 23, 7, tzinfo=UTC)
LONG = Say(text="a " * 4000)
NUDGE = Say(text="It is time.", nudge="n1", silent=False)


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    async with TelegramServer() as running:
        yield running
        assert running.complaints == []


@pytest.fixture
async def app(server: TelegramServer) -> AsyncIterator[App]:
    async with build(TOKEN, server.url) as application:
        yield application


@pytest.fixture
def clock() -> HandClock:
    return HandClock(NOW)


@pytest.fixture
def voice(app: App, clock: HandClock) -> TelegramVoice:
    pace = Pace(all_rate=1000, chat_gap=timedelta(milliseconds=1))
    return TelegramVoice(app.bot, clock, pace)


async def fault_of(voice: TelegramVoice, say: Say) -> NotSaid:
    with pytest.raises(NotSaid) as caught:
        await voice.say(ANA, say)
    return caught.value


@pytest.mark.parametrize(
    ("status", "description", "outcome"),
    [
        (400, "Bad Request: chat not found", Refused),
        (403, "Forbidden: bot was blocked by the user", Refused),
        (401, "Unauthorized", NotSent),
        (404, "Not Found", NotSent),
        (409, "Conflict: terminated by other getUpdates request", Unsure),
        (500, "Internal Server Error: restart", Unsure),
        (502, "Bad Gateway", Unsure),
    ],
)
async def test_a_refusal_tells_what_became_of_the_message(
    server: TelegramServer,
    voice: TelegramVoice,
    status: int,
    description: str,
    outcome: type[NotSaid],
) -> None:
    server.fail("sendMessage", status=status, description=description)
    assert type(await fault_of(voice, NUDGE)) is outcome


@pytest.mark.parametrize("kind", ["drop_before", "drop_after", "junk"])
async def test_a_lost_answer_leaves_the_message_unsure(
    server: TelegramServer, voice: TelegramVoice, kind: str
) -> None:
    server.fail("sendMessage", kind)  # type: ignore[arg-type]
    assert type(await fault_of(voice, NUDGE)) is Unsure
    assert len(server.chat(ANA)) == (kind != "drop_before")


async def test_a_closed_door_means_not_sent(clock: HandClock) -> None:
    async with TelegramServer() as server:
        application = build(TOKEN, server.url)
        await application.initialize()
    try:
        voice = TelegramVoice(application.bot, clock)
        assert type(await fault_of(voice, NUDGE)) is NotSent
    finally:
        await application.shutdown()


async def test_no_request_goes_out_before_the_time_that_telegram_named(
    server: TelegramServer, voice: TelegramVoice, clock: HandClock
) -> None:
    server.fail("sendMessage", status=429, description="Too Many Requests", retry_after=7)
    for _ in range(2):
        fault = await fault_of(voice, NUDGE)
        assert isinstance(fault, NotSent)
        assert fault.retry_at == NOW + timedelta(seconds=7)
    assert server.count("sendMessage") == 1
    await voice.say(BEN, NUDGE)
    clock.move_to(NOW + timedelta(seconds=7))
    await voice.say(ANA, NUDGE)
    assert len(server.chat(ANA)) == 1


@pytest.mark.parametrize(("say", "silent"), [(NUDGE, False), (Say(text="Hello"), True)])
async def test_only_a_nudge_makes_a_sound(
    server: TelegramServer, voice: TelegramVoice, say: Say, silent: bool
) -> None:
    await voice.say(ANA, say)
    assert server.chat(ANA)[0].silent == silent


async def test_refused_entities_go_out_as_plain_words(
    server: TelegramServer, voice: TelegramVoice
) -> None:
    why = "Bad Request: can't parse entities: unsupported start tag"
    server.fail("sendMessage", status=400, description=why)
    await voice.say(ANA, Say(text="<b>5 &lt; 6</b>", buttons=((Button(id="x", label="X"),),)))
    (message,) = server.chat(ANA)
    assert (message.text, message.html, message.data("X")) == ("5 < 6", None, "x")


async def test_a_message_cut_off_in_the_middle_goes_on_there(
    server: TelegramServer, voice: TelegramVoice, clock: HandClock
) -> None:
    await voice.say(ANA, LONG)
    whole = [message.text for message in server.chat(ANA)]
    server.ledger.clear()
    server.fail("sendDocument", status=429, description="x", retry_after=1, chat=ANA)
    files = (File(name="day.ics", content=b"BEGIN"), File(name="line.png", content=b"PNG"))
    with pytest.raises(NotSent):
        await voice.say(ANA, LONG, files)
    clock.move_to(NOW + timedelta(seconds=1))
    await voice.say(ANA, LONG, files)
    assert [message.text for message in server.chat(ANA)] == [*whole, "", ""]
    assert [message.file for message in server.chat(ANA)[2:]] == [
        ("day.ics", b"BEGIN"),
        ("line.png", b"PNG"),
    ]


ASKED = Say(text="When?", asks="interview_day", buttons=((Button(id="x", label="X"),),))


async def test_the_keyboard_of_a_question_goes_once_it_is_settled(
    server: TelegramServer, voice: TelegramVoice
) -> None:
    await voice.say(ANA, ASKED)
    await voice.say(BEN, ASKED)
    await voice.say(ANA, Say(text="By the way"))
    assert server.chat(ANA)[0].keyboard
    await voice.say(ANA, replace(ASKED, text="What did they say?", settles=True))
    assert [bool(message.keyboard) for message in server.chat(ANA)] == [False, False, True]
    assert server.chat(BEN)[0].keyboard


PICTURE = File(name="line.png", content=b"PNG")
SHOWN = Say(text="Your <b>time line</b>", buttons=((Button(id="x", label="X"),),))


async def test_words_that_fit_are_the_caption_of_the_picture(
    server: TelegramServer, voice: TelegramVoice
) -> None:
    await voice.say(ANA, SHOWN, (PICTURE, File(name="day.ics", content=b"BEGIN")))
    picture, other = server.chat(ANA)
    assert (picture.text, picture.file) == ("Your time line", ("line.png", b"PNG"))
    assert picture.data("X") == "x"
    assert (other.text, other.file) == ("", ("day.ics", b"BEGIN"))


async def test_a_refused_picture_leaves_its_words(
    server: TelegramServer, voice: TelegramVoice
) -> None:
    server.fail("sendPhoto", status=400, description="Bad Request: PHOTO_INVALID_DIMENSIONS")
    with pytest.raises(FileLost):
        await voice.say(ANA, SHOWN, (PICTURE,))
    (words,) = server.chat(ANA)
    assert (words.text, words.data("X")) == ("Your time line", "x")


async def test_a_message_said_again_later_is_said_whole(
    server: TelegramServer, voice: TelegramVoice
) -> None:
    for _ in range(2):
        await voice.say(ANA, LONG)
    assert len(server.chat(ANA)) == 4


async def test_a_nudge_whose_file_fails_has_arrived(
    server: TelegramServer, voice: TelegramVoice
) -> None:
    server.fail("sendDocument", status=500)
    await voice.say(ANA, NUDGE, (File(name="day.ics", content=b"BEGIN"),))
    assert len(server.chat(ANA)) == 1


@pytest.mark.parametrize("say", [NUDGE, LONG])
async def test_a_refused_file_takes_neither_the_words_nor_the_other_file(
    server: TelegramServer, voice: TelegramVoice, say: Say
) -> None:
    server.fail("sendDocument", status=400, description="Bad Request: file is too big")
    files = tuple(File(name=name, content=b"BEGIN") for name in ("day.ics", "all.json"))
    with pytest.raises(FileLost):
        await voice.say(ANA, say, files)
    *words, file = server.chat(ANA)
    assert len(words) == len(parts_of(say))
    assert file.file == ("all.json", b"BEGIN")


async def test_a_message_without_visible_words_sends_its_files_alone(
    server: TelegramServer, voice: TelegramVoice
) -> None:
    await voice.say(ANA, Say(text=""), (File(name="all.json", content=b"{}"),))
    assert [message.file for message in server.chat(ANA)] == [("all.json", b"{}")]


async def test_a_nudge_that_was_let_out_does_not_wait_again(
    server: TelegramServer, app: App, clock: HandClock
) -> None:
    voice = TelegramVoice(app.bot, clock, Pace(chat_gap=timedelta(hours=1)))
    async with asyncio.timeout(PATIENCE):
        await voice.ready(ANA)
        await voice.say(ANA, NUDGE)
    assert len(server.chat(ANA)) == 1


async def test_a_voice_that_closes_finishes_its_sentence_and_begins_no_other(
    server: TelegramServer, voice: TelegramVoice
) -> None:
    server.fail("sendMessage", "slow")
    async with asyncio.timeout(PATIENCE), asyncio.TaskGroup() as group:
        group.create_task(voice.say(ANA, NUDGE))
        await server.until(lambda: server.count("sendMessage") == 1)
        closing = group.create_task(voice.close())
        server.release()
        await closing
        assert len(server.chat(ANA)) == 1
    assert type(await fault_of(voice, NUDGE)) is NotSent
    assert server.count("sendMessage") == 1


async def seconds_for(*waits: object) -> float:
    loop = asyncio.get_running_loop()
    began = loop.time()
    await asyncio.gather(*waits)  # type: ignore[call-overload]
    return loop.time() - began


async def test_nudges_in_one_chat_keep_their_distance() -> None:
    pace = Pace(all_rate=10_000, chat_gap=timedelta(milliseconds=50))
    assert await seconds_for(pace.nudge(ANA), pace.nudge(ANA), pace.nudge(ANA)) >= 0.1


async def test_a_burst_over_all_chats_is_spread() -> None:
    pace = Pace(all_rate=100)
    assert 0.085 <= await seconds_for(*(pace.talk(chat) for chat in range(10))) < PATIENCE


async def test_a_talk_does_not_stand_behind_the_nudges() -> None:
    pace, out = Pace(all_rate=5), []

    async def let_out(way, chat):
        await way(chat)
        out.append(chat)

    async with asyncio.TaskGroup() as group:
        await let_out(pace.nudge, 0)
        for chat in range(1, 5):
            group.create_task(let_out(pace.nudge, chat))
        # The first of them is at the gate by then.
        for _ in range(10):
            await asyncio.sleep(0)
        await let_out(pace.talk, BEN)
    assert out == [0, BEN, 1, 2, 3, 4]


async def test_a_nudge_does_not_stand_back_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace_module, "STANDS_BACK", 0.1)
    pace, nudged = Pace(all_rate=50), asyncio.Event()

    async def talk_on() -> None:
        while not nudged.is_set():
            await asyncio.gather(*(pace.talk(BEN) for _ in range(5)))

    async with asyncio.timeout(PATIENCE), asyncio.TaskGroup() as group:
        group.create_task(talk_on())
        await asyncio.sleep(0)
        await pace.nudge(ANA)
        nudged.set()


async def test_chats_that_are_quiet_again_are_forgotten() -> None:
    pace = Pace(all_rate=10_000, chat_gap=timedelta())
    for chat in range(20):
        await pace.nudge(chat)
    assert len(pace._spoken) <= 1
