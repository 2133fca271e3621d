"""Long work shows how far it has got; short work shows nothing."""

import asyncio
import io
import logging
import sys

import pytest

from bot import progress
from bot.ports import Record
from bot.progress import followed
from bot.stores.tiny import TinyStore
from coaching.model import Candidate


class Watch:
    """A clock on which each look costs so many seconds."""

    def __init__(self, each):
        self.each = each
        self.now = 0.0

    def __call__(self):
        self.now += self.each
        return self.now


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.fixture
def lines(caplog):
    caplog.set_level(logging.INFO, "subira.progress")
    return lambda: [record.getMessage() for record in caplog.records]


def test_all_items_come_in_order():
    assert list(followed(iter("abc"), 3, "work", Watch(5))) == ["a", "b", "c"]
    assert list(followed([], 0, "work", Watch(5))) == []


def test_short_work_is_not_worth_a_word(lines, capsys):
    list(followed(range(9), 9, "work", Watch(0.1)))
    assert lines() == []
    assert capsys.readouterr().err == ""


def test_long_work_tells_the_log_now_and_then_how_much_is_left(lines):
    list(followed(range(12), 12, "backup", Watch(2)))
    assert lines() == [
        "backup done=1 of=12 left_s=44",
        "backup done=6 of=12 left_s=14",
        "backup done=11 of=12 left_s=2",
        "backup done=12 of=12 left_s=0",
    ]


def test_more_items_than_were_counted_are_no_harm(lines):
    list(followed(range(3), 2, "backup", Watch(9)))
    assert lines()[-1] == "backup done=3 of=2 left_s=0"


def test_a_terminal_gets_a_bar_with_count_and_time_left(monkeypatch, lines):
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    list(followed(range(100), 100, "restore", Watch(2)))
    shown = terminal.getvalue()
    assert "restore" in shown
    assert "50/100" in shown
    assert "1:40 left" in shown
    assert "100/100" in shown
    assert lines() == []


def test_work_that_is_left_off_leaves_the_terminal_in_order(monkeypatch):
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    work = followed(range(100), 100, "restore", Watch(2))
    for _ in range(5):
        next(work)
    work.close()
    hidden, shown = "\x1b[?25l", "\x1b[?25h"
    assert terminal.getvalue().count(hidden) == terminal.getvalue().count(shown) == 1


def test_the_first_look_into_a_large_store_is_shown(lines, data, key_file, monkeypatch):
    async def fill(store):
        for user in range(3):
            await store.save(user, Record(candidate=Candidate()))

    with TinyStore.opened(data, key_file) as store:
        asyncio.run(fill(store))
    monkeypatch.setattr(progress, "LONG", 0)
    monkeypatch.setattr(progress, "LINE_EVERY", 0)
    with TinyStore.opened(data, key_file):
        pass
    assert lines()[-1] == "reading the store done=3 of=3 left_s=0"
