"""What becomes of a nudge whose sending fails, or whose process dies."""

import pytest

from coaching.conversation import respond
from coaching.turns import Delivered, Heard, Pressed, Undelivered
from tests.cases import WOKEN, at, only, sending
from tests.nudges import MINUTE, MOMENT, nudges, waiting, waiting_twice


def handed_over(now=MOMENT):
    """The turn in which the nudge was handed over, its end not yet known."""
    turn = respond(waiting(), WOKEN, at(now))
    assert len(nudges(turn)) == 1
    return turn


def failed(turn, why, now=MOMENT, **more):
    nudge = nudges(turn)[0].nudge
    return respond(turn.candidate, Undelivered(nudge=nudge, why=why, **more), at(now))


def test_a_process_that_died_while_sending_makes_one_silent_second_copy():
    (copy,) = nudges(respond(handed_over().candidate, WOKEN, at(MOMENT) + MINUTE))
    assert copy.silent
    assert "second copy" in copy.text.lower()


def test_there_is_never_a_third_copy():
    second = respond(handed_over().candidate, WOKEN, at(MOMENT) + MINUTE)
    for minutes in (2, 60, 60 * 24, 60 * 24 * 30):
        assert respond(second.candidate, WOKEN, at(MOMENT) + minutes * MINUTE).says == ()


def test_an_unsure_sending_is_tried_once_more_in_silence():
    after = failed(handed_over(), "unsure")
    second = respond(after.candidate, WOKEN, after.wake_at)
    assert [say.silent for say in nudges(second)] == [True]
    third = failed(second, "unsure", "2026-11-30 10:30")
    assert respond(third.candidate, WOKEN, at("2026-11-30 12:00")).says == ()


@pytest.mark.parametrize("woken", ["2026-11-30 20:00", "2026-12-05 12:00"])
def test_a_second_copy_waits_for_a_welcome_hour(woken):
    assert respond(handed_over().candidate, WOKEN, at(woken)).says == ()


def test_what_was_surely_not_sent_uses_no_try():
    turn = handed_over()
    for minutes in range(1, 6):
        after = failed(turn, "not_sent", retry_at=at(MOMENT) + minutes * MINUTE)
        assert after.wake_at == at(MOMENT) + minutes * MINUTE
        turn = respond(after.candidate, WOKEN, after.wake_at)
        assert [say.silent for say in nudges(turn)] == [False]
    assert sending(turn).tries == 1


def test_a_wait_before_the_next_try_is_obeyed():
    after = failed(handed_over(), "not_sent", retry_at=at("2026-11-30 11:00"))
    assert respond(after.candidate, WOKEN, at("2026-11-30 10:59")).says == ()


def test_a_retry_after_five_waits_for_the_next_morning():
    after = failed(handed_over(), "not_sent", retry_at=at("2026-11-30 18:00"))
    turn = respond(after.candidate, WOKEN, at("2026-11-30 18:00"))
    assert (turn.says, turn.wake_at) == ((), at("2026-12-01 10:00"))


def test_a_copy_that_was_surely_not_sent_stays_a_second_copy():
    unsure = failed(handed_over(), "unsure")
    second = respond(unsure.candidate, WOKEN, unsure.wake_at)
    after = failed(second, "not_sent", "2026-11-30 10:05", retry_at=at("2026-11-30 10:10"))
    third = respond(after.candidate, WOKEN, at("2026-11-30 10:10"))
    assert [say.silent for say in nudges(third)] == [True]


def test_a_refusal_stops_the_nudge_and_keeps_the_data():
    after = failed(handed_over(), "refused")
    assert only(after).employer == "KCB"
    assert respond(after.candidate, WOKEN, at("2026-12-07 12:00")).says == ()


@pytest.mark.parametrize("press", ["answered", "draft", "did", "longer", "close"])
def test_a_press_on_the_first_copy_makes_the_second_needless(press):
    pressed = respond(
        handed_over().candidate, Pressed(button=f"i1.nudge.{press}"), at(MOMENT) + MINUTE
    )
    assert nudges(respond(pressed.candidate, WOKEN, at(MOMENT) + 5 * MINUTE)) == []


def test_a_written_answer_to_the_first_copy_makes_the_second_needless():
    words = Heard(text="Thank you for the nudge, I will call them now")
    heard = respond(handed_over().candidate, words, at(MOMENT) + MINUTE)
    assert nudges(respond(heard.candidate, WOKEN, at(MOMENT) + 5 * MINUTE)) == []


def test_news_of_a_nudge_that_is_gone_changes_nothing():
    who = waiting()
    for event in (Delivered(nudge="i9.0.n"), Undelivered(nudge="?", why="unsure")):
        assert respond(who, event, at("2026-11-24 12:00")).candidate == who


def states(turn):
    return [(i.wait.nudge.state, i.wait.nudge.tries) for i in turn.candidate.interviews]


def test_the_second_of_two_nudges_is_handed_over_after_the_first_has_ended():
    first = respond(waiting_twice(), WOKEN, at(MOMENT))
    assert states(first) == [("handed", 1), ("planned", 0)]
    second = respond(first.candidate, Delivered(nudge="i1.0.n"), at(MOMENT))
    assert states(second) == [("sent", 1), ("handed", 1)]
    last = respond(second.candidate, Delivered(nudge="i2.0.n"), at(MOMENT))
    assert (last.says, states(last)) == ((), [("sent", 1), ("sent", 1)])


def test_deaths_while_the_first_of_two_nudges_is_sent_use_up_no_try_of_the_second():
    turn = respond(waiting_twice(), WOKEN, at(MOMENT))
    for minutes in (1, 2):
        turn = respond(turn.candidate, WOKEN, at(MOMENT) + minutes * MINUTE)
    assert states(turn) == [("sent", 2), ("handed", 1)]
    assert [say.silent for say in nudges(turn)] == [False]


@pytest.mark.parametrize(
    ("why", "after"),
    [
        ("unsure", [("planned", 1), ("handed", 1)]),
        ("not_sent", [("planned", 0), ("planned", 0)]),
        ("refused", [("refused", 1), ("planned", 0)]),
    ],
)
def test_the_second_of_two_nudges_does_not_follow_where_the_line_is_closed(why, after):
    assert states(failed(respond(waiting_twice(), WOKEN, at(MOMENT)), why)) == after
