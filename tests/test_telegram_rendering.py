"""What a message of the coach becomes on Telegram."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import ReplyKeyboardRemove

from bot.telegram.rendering import COPY_LABEL, TEXT_LIMIT, parts_of, place_key, split, units
from coaching.turns import Button, Say
from tests.telegram_rules import check_button, visible_text

PIECES = ["<b>", "</b>", "<i>", "</i>", "<pre>", "</pre>", "<br>", "<", ">", "&amp;", "&", "a. "]
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=40).map("".join)


@given(TEXTS, st.integers(min_value=2, max_value=30))
def test_every_part_is_valid_html_within_the_limit(text: str, limit: int) -> None:
    for html, plain in split(text, limit):
        assert visible_text(html, "HTML", 0, limit).split() == plain.split()
        assert 1 <= units(plain) <= limit


@given(TEXTS)
def test_splitting_loses_nothing_but_white_space(text: str) -> None:
    whole = "".join(plain for _, plain in split(text))
    pieces = "".join(plain for _, plain in split(text, 7))
    assert "".join(pieces.split()) == "".join(whole.split())


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("<b>So.</b> Well", "<b>So.</b> Well"),
        ("salary < 50,000 & more", "salary &lt; 50,000 &amp; more"),
        ("<b>left open", "<b>left open</b>"),
        ("<b>a<i>b</b>c", "<b>a<i>b</i></b>c"),
        ("a</i>b", "ab"),
        ('<a href="http://x">y</a>', '&lt;a href="http://x"&gt;y&lt;/a&gt;'),
        ("&lt;b&gt;", "&lt;b&gt;"),
    ],
)
def test_html_is_mended(text: str, html: str) -> None:
    assert split(text)[0][0] == html


def test_a_long_text_is_cut_at_the_end_of_a_paragraph() -> None:
    first, second = "a " * 1500, "b " * 1500
    assert [plain for _, plain in split(f"{first}\n\n{second}")] == [first.strip(), second.strip()]


def test_tags_are_closed_and_opened_again_at_a_cut() -> None:
    assert [html for html, _ in split("<b>one two <i>three</i></b>", 8)] == [
        "<b>one two</b>",
        "<b><i>three</i></b>",
    ]


def test_letters_outside_the_basic_plane_count_twice() -> None:
    assert [len(plain) for _, plain in split("🙂" * TEXT_LIMIT)] == [TEXT_LIMIT // 2] * 2


@pytest.mark.parametrize("text", ["", "  \n", "<b></b>"])
def test_nothing_visible_makes_no_message(text: str) -> None:
    assert parts_of(Say(text=text)) == ()


def test_the_keyboard_stands_under_the_last_part_alone() -> None:
    parts = parts_of(Say(text="a " * 4000, buttons=((Button(id="x", label="X"),),)))
    assert [part.keyboard is None for part in parts] == [True, False]


def test_only_the_first_part_of_a_nudge_makes_a_sound() -> None:
    parts = parts_of(Say(text="a " * 4000, nudge="n1", silent=False))
    assert [part.silent for part in parts] == [False, True]


@pytest.mark.parametrize(("length", "copies"), [(1, True), (256, True), (257, False)])
def test_a_draft_gets_a_copy_button_as_long_as_it_fits(length: int, copies: bool) -> None:
    part = parts_of(Say(text="Here:", draft="x" * length))[0]
    rows = part.keyboard.to_dict()["inline_keyboard"] if part.keyboard else []
    for button in (button for row in rows for button in row):
        check_button(button)
    assert [row[0]["text"] for row in rows] == ([COPY_LABEL] if copies else [])


def test_a_moment_is_marked_in_its_words() -> None:
    due = datetime(2026, 11, 30, 7, tzinfo=UTC)
    say = Say(text="<b>On Monday, at 10:00.</b> Well", moments=(("Monday, at 10:00", due),))
    (part,) = parts_of(say)
    marked = '<b>On <tg-time unix="1796022000">Monday, at 10:00</tg-time>.</b> Well'
    assert part.html == marked
    assert visible_text(part.html, "HTML", 1, 100) == part.plain == "On Monday, at 10:00. Well"


def test_a_key_for_the_place_comes_and_goes() -> None:
    asked, done, plain = (parts_of(Say(text="?", place=p))[0] for p in ("Send it", "", None))
    key = place_key(asked)
    assert key is not None
    assert key.to_dict()["keyboard"] == [[{"text": "Send it", "request_location": True}]]
    assert isinstance(place_key(done), ReplyKeyboardRemove)
    assert place_key(plain) is None


def test_words_stay_out_of_the_repr_of_a_part() -> None:
    assert "secret" not in repr(parts_of(Say(text="secret", draft="secret"))[0])
