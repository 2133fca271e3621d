import asyncio
import io
import logging
import os
import threading
from dataclasses import replace
from datetime import timedelta

import pytest
from rich.console import Console

from bot.alarm import Alarm
from bot.clock import WallClock
from bot.desk import Desk
from bot.logs import set_up, whereabouts
from bot.stores.memory import MemoryStore
from bot.terminal import Terminal, styled
from coaching.turns import CalendarFile, Heard, Say, Turn, Woken
from tests.fakes import NEWCOMER, NOW, mind


class Talk:
    """A talk in a terminal of our own, typed line by line."""

    def __init__(self, respond=mind, files=None):
        store, clock = MemoryStore(), WallClock()
        alarm = Alarm(store, clock)
        desk = Desk(store, clock, NEWCOMER, respond=respond, expect=alarm.expect)
        self.shown = io.StringIO()
        console = Console(file=self.shown, width=200)
        self.terminal = Terminal(desk, clock, alarm, console, files)
        read, write = os.pipe()
        self.lines, self.keys = os.fdopen(read), os.fdopen(write, "w")

    def type(self, *lines):
        for line in lines:
            print(line, file=self.keys, flush=True)

    async def run(self):
        try:
            async with asyncio.timeout(5):
                await self.terminal.talk(self.lines, "Hello.")
        finally:
            self.keys.close()
            for thread in threading.enumerate():
                if thread.name == "typed lines":
                    await asyncio.to_thread(thread.join, 5)
            self.lines.close()
        return self.shown.getvalue()


async def test_words_are_heard_and_a_number_presses():
    talk = Talk()
    talk.type("hello", "1", "/quit")
    shown = await talk.run()
    assert shown.startswith("Hello.")
    assert "1: /start" in shown
    assert "2: hello" in shown
    assert "[1] Why?" in shown
    assert "3: why" in shown


async def test_a_number_without_a_button_is_heard():
    talk = Talk()
    talk.type("7", "/quit")
    assert "2: 7" in await talk.run()


async def test_later_shows_the_nudge():
    talk = Talk()
    talk.type("nudge", "/later 8d", "/quit")
    shown = await talk.run()
    assert "(nudge)" in shown
    assert "call them" in shown


async def test_a_nudge_arrives_while_nothing_is_typed():
    def soon(candidate, event, now):
        match event:
            case Heard(text="hello"):
                due = now + timedelta(milliseconds=30)
                return Turn(candidate=replace(candidate, count=1), wake_at=due)
            case Woken() if candidate.count:
                talk.type("/quit")
                says = (Say(text="now!"),)
                return Turn(candidate=replace(candidate, count=0), says=says)
        return Turn(candidate=candidate)

    talk = Talk(soon)
    talk.type("hello")
    assert "now!" in await talk.run()


async def test_files_are_kept_where_asked(tmp_path):
    say = Say(text="x", files=(CalendarFile(name="../day.ics", at=NOW, summary="Day"),))
    talk = Talk(lambda c, e, n: Turn(candidate=c, says=(say,)), tmp_path)
    talk.type("x", "/quit")
    assert "day.ics" in await talk.run()
    assert [path.name for path in tmp_path.iterdir()] == ["day.ics"]


@pytest.mark.parametrize("line", ["", "/later", "/later 99999d", "²", "9" * 5000, "[bold]x[/]"])
async def test_any_line_is_survived(line):
    talk = Talk()
    talk.type(line, "end", "/quit")
    assert "end" in await talk.run()


def test_styles_are_shown_and_signs_unescaped():
    text = styled("Go <b>now</b> &lt;3 </b>")
    assert text.plain == "Go now <3 "
    assert [text.plain[s.start : s.end] for s in text.spans if s.style == "bold"] == ["now"]


def test_libraries_that_would_print_the_token_are_quiet():
    set_up("DEBUG")
    assert not logging.getLogger("httpx").isEnabledFor(logging.INFO)
    assert not logging.getLogger("httpcore.connection").isEnabledFor(logging.INFO)


def test_a_fault_is_told_by_its_place_without_its_words():
    try:
        raise ValueError("secret")
    except ValueError as fault:
        place = whereabouts(fault)
    assert place.startswith("tests/test_terminal.py:")
    assert whereabouts(ValueError()) == "nowhere"
