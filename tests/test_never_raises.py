"""Whatever is written or pressed, in any order: an answer, never an exception, always sendable."""

import json
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.codec import VERSION, decode, encode
from bot.ports import Record
from coaching.conversation import respond
from coaching.model import Candidate
from coaching.phrases import plain
from coaching.turns import Delivered, Heard, Left, Pressed, Undelivered, Unreadable, Woken
from tests.cases import answer_by, at, candidate, contact, interview, is_safe

START = at("2026-11-23 18:00")
#: Bytes of a button's id, characters of a message. Source: Telegram's Bot API.
BUTTON_MOST, TEXT_MOST = 64, 4096

PIECES = (
    "I had an interview at KCB yesterday", "for a data analyst post", "they said by Friday",
    "should I call them again?", "they told me to call next week", "I called them twice",
    "they rejected me", "they offered me the job", "my cousin works there, I'll ask her",
    "I'll do anything", "when can I start?", "skip", "yes", "no", "both", "<b>&amp;</b>", "<", "&",
    "Dear KCB team,\nany news?\nKind regards", "/forget", "/interview", "/export", "/quiet 22-8",
    "/language sw", "/timezone Asia/Tokyo", "/start", "/stop", "/next", "/interviews", "/draft",
    "/cancel", "9" * 400, "31/12/9999", "1/1/0001", "29 Feb", "in 99999999 weeks", "😀" * 50,
    "niliitwa usaili pale Equity jana", "nipige tena?", "هل", "中文", "e\u0301" * 100, "\u202e",
)  # fmt: skip
texts = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=4).map(" ".join),
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=4).map("\n".join),
    st.sampled_from(PIECES).map(lambda piece: (piece + " ") * 300),
)
VERBS = (
    "feelings", "employer", "role", "interview_day", "promise", "barred", "contact",
    "channel", "contact_day", "answer", "deadline", "remind_day", "zone", "language",
    "opener", "which", "confirm", "outcome", "meaning", "nudge", "did", "why", "notmeant",
    "calendar", "facts", "look", "edit", "remove", "forget", "reopen", "draft", "again",
    "erase", "interview", "reason",
)  # fmt: skip
VALUES = (
    "good", "skip", "yes", "no", "none", "day", "told", "all", "one", "email", "sms", "phone",
    "thanks", "answered", "draft", "did", "longer", "close", "offer", "rejected",
    "next_round", "withdrawn", "let_go", "V7", "V13", "V99", "deed", "news", "feeling",
    "other", "en", "sw", "i1", "2026-11-20", "2026-12-25", "2026-02-30", "0001-01-01",
    "9999-12-31", "9999-12-30", "2199-12-31", *VERBS,
)  # fmt: skip
buttons = st.one_of(
    st.text(max_size=100),
    st.tuples(
        st.sampled_from(("i1", "i2", "i3", "me")), st.sampled_from(VERBS), st.sampled_from(VALUES)
    ).map(".".join),
)
nudges = st.sampled_from(("i1.0.n", "i1.0.r", "i1.1.n", "i2.0.n", "?"))
events = st.one_of(
    st.builds(Heard, text=texts),
    st.builds(Heard, text=st.sampled_from(PIECES)),
    st.builds(Pressed, button=buttons),
    st.integers(min_value=0, max_value=30),  # the n-th button of the last messages
    st.just(Woken()),
    st.builds(Delivered, nudge=nudges),
    st.builds(Undelivered, nudge=nudges, why=st.sampled_from(("not_sent", "refused", "unsure"))),
    st.builds(Unreadable, kind=st.sampled_from(("sticker", "voice"))),
    st.just(Left()),
)
pauses = st.sampled_from((0, 1, 60, 60 * 24, 60 * 24 * 8, 60 * 24 * 100)).map(
    lambda minutes: timedelta(minutes=minutes)
)


def known():
    """A candidate with something of everything on record."""
    waiting = interview("2026-11-16", answer_by("2026-11-20"), contact("2026-11-18"))
    blank = interview(None, id="i2", barred=None, promised=None, contacted=None)
    return candidate(waiting, blank)


beginnings = st.sampled_from(
    (Candidate(), Candidate(zone="Pacific/Honolulu", zone_known=True), known())
)


def check(turn):
    """All that holds of every turn."""
    for say in turn.says:
        assert is_safe(say.text), say.text
        assert 0 < len(plain(say.text).strip()) <= TEXT_MOST
        assert say.draft is None or say.draft in plain(say.text)
        for button in (button for row in say.buttons for button in row):
            assert 0 < len(button.id.encode()) <= BUTTON_MOST
            assert button.label.strip()
    if turn.candidate is not None:
        record = Record(candidate=turn.candidate, wake_at=turn.wake_at)
        assert decode(json.loads(json.dumps(encode(record))), VERSION) == record


def is_answered(event, turn):
    return bool(turn.says) or not isinstance(event, Heard | Pressed | Unreadable)


def thorough(examples):
    return settings(
        max_examples=examples,
        deadline=timedelta(seconds=5),
        suppress_health_check=[HealthCheck.too_slow],
    )


@thorough(60)
@given(beginnings, texts)
def test_any_text_is_answered(who, text):
    turn = respond(who, Heard(text=text), START)
    check(turn)
    assert turn.says


@thorough(100)
@given(beginnings, buttons)
def test_any_button_is_answered(who, button):
    turn = respond(who, Pressed(button=button), START)
    check(turn)
    assert turn.says


@thorough(60)
@given(beginnings, st.lists(st.tuples(events, pauses), max_size=12))
def test_any_order_of_events_is_answered(who, steps):
    now, shown = START, []
    for step, pause in steps:
        now += pause
        event = step
        if isinstance(step, int):
            event = Pressed(button=shown[step % len(shown)] if shown else "i1.why.V7")
        turn = respond(who, event, now)
        check(turn)
        assert is_answered(event, turn)
        shown = [b.id for say in turn.says for row in say.buttons for b in row] or shown
        who = turn.candidate or Candidate()


@thorough(40)
@given(beginnings, st.lists(st.tuples(events, pauses), max_size=6))
def test_waking_comes_to_rest(who, steps):
    """After all that was due is done, the next waking lies ahead: a bell never rings in a ring."""
    now = START
    for step, pause in steps:
        now += pause
        if not isinstance(step, int):
            who = respond(who, step, now).candidate or Candidate()
    for _ in range(8):
        turn = respond(who, Woken(), now)
        who = turn.candidate
        for nudge in (say.nudge for say in turn.says if say.nudge):
            who = respond(who, Delivered(nudge=nudge), now).candidate
    turn = respond(who, Woken(), now)
    assert turn.says == ()
    assert turn.wake_at is None or turn.wake_at > now


@pytest.mark.parametrize("verb", VERBS)
def test_no_forged_button_breaks_the_talk(verb):
    for owner in ("i1", "i2", "me"):
        for value in ["", *VALUES]:
            turn = respond(known(), Pressed(button=f"{owner}.{verb}.{value}"), START)
            check(turn)
            assert turn.says
            if turn.candidate is not None:
                check(respond(turn.candidate, Heard(text="tomorrow"), START))
                check(respond(turn.candidate, Woken(), START + timedelta(days=400)))


@pytest.mark.parametrize("language", ["en", "sw"])
def test_each_hard_text_is_answered_in_both_languages(language):
    for piece in PIECES:
        for who in (Candidate(language=language), candidate(interview(), language=language)):
            turn = respond(who, Heard(text=piece), START)
            check(turn)
            assert turn.says
