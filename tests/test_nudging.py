"""The one nudge of a wait: planned, handed over, sent; and what else falls due by itself."""

import json
from dataclasses import replace
from datetime import time, timedelta

import pytest

from bot.codec import encode
from bot.ports import Record
from coaching.conversation import respond
from coaching.model import Deed, Nudge, Talk, Verdict, Wait
from coaching.nudging import plan
from coaching.turns import Heard, Left, Pressed
from tests.cases import WOKEN, answer_by, at, candidate, contact, day, interview, only
from tests.nudges import MINUTE, MOMENT, nudges, rung, waiting, waiting_twice

# One nudge a wait


def test_the_turn_before_asks_to_be_woken_at_the_moment():
    assert respond(waiting(), WOKEN, at("2026-11-24 12:00")).wake_at == at(MOMENT)


def test_nothing_is_said_before_the_moment():
    assert respond(waiting(), WOKEN, at("2026-11-30 09:59")).says == ()


def test_the_nudge_comes_at_its_moment_with_a_sound():
    (say,) = rung(waiting(), at(MOMENT)).says
    assert say.nudge
    assert not say.silent
    assert "KCB" in say.text


def test_a_nudge_offers_five_ways_on():
    (say,) = rung(waiting(), at(MOMENT)).says
    assert len([button for row in say.buttons for button in row]) == 5


def test_a_nudge_holds_the_case():
    """Who, when it was, and what they said."""
    (say,) = rung(waiting(), at(MOMENT)).says
    for words in ("KCB", "23 November", "27 November"):
        assert words in say.text


@pytest.mark.parametrize("later", [MINUTE, timedelta(days=1), timedelta(days=30)])
def test_a_wait_has_one_nudge(later):
    sent = rung(waiting(), at(MOMENT))
    assert respond(sent.candidate, WOKEN, at(MOMENT) + later).says == ()


def test_new_facts_after_the_nudge_bring_no_second_one():
    sent = rung(waiting(), at(MOMENT)).candidate
    moved = respond(sent, Heard(text="/timezone London"), at("2026-11-30 12:00")).candidate
    assert respond(moved, WOKEN, at("2026-12-07 12:00")).says == ()


def test_two_interviews_have_a_nudge_each():
    turn = rung(waiting_twice(), at(MOMENT))
    assert [say.nudge for say in nudges(turn)] == ["i1.0.n", "i2.0.n"]


def test_a_moment_behind_is_nudged_on_the_next_working_morning():
    case = interview("2026-11-23", answer_by("2026-11-27"))
    who = candidate()
    late = replace(who, interviews=(plan(case, who, at("2026-12-04 18:00")),))
    assert respond(late, WOKEN, at("2026-12-04 18:00")).wake_at == at("2026-12-07 10:00")


@pytest.mark.parametrize(
    ("woken", "comes"),
    [
        ("2026-11-30 10:01", "2026-11-30 10:01"),
        ("2026-11-30 16:59", "2026-11-30 16:59"),
        ("2026-11-30 17:01", "2026-12-01 10:00"),
        ("2026-12-01 03:00", "2026-12-01 10:00"),
        ("2026-12-04 18:00", "2026-12-07 10:00"),
        ("2026-12-05 12:00", "2026-12-07 10:00"),  # a Saturday
        ("2026-12-24 12:00", "2027-01-04 10:00"),
    ],
)
def test_a_late_nudge_goes_out_until_five_else_on_the_next_working_morning(woken, comes):
    turn = respond(waiting(), WOKEN, at(woken))
    if woken != comes:
        assert nudges(turn) == []
        assert turn.wake_at == at(comes)
        turn = respond(turn.candidate, WOKEN, at(comes))
    assert len(nudges(turn)) == 1


def test_an_hour_within_quiet_hours_waits_for_their_end():
    who = waiting(quiet=(time(22), time(11)))
    assert respond(who, WOKEN, at(MOMENT)).says == ()
    assert len(nudges(respond(who, WOKEN, at("2026-11-30 11:00")))) == 1


@pytest.mark.parametrize("words", ["/quiet 22:00-11:00", "/quiet 22-11"])
def test_new_quiet_hours_move_the_nudge(words):
    turn = respond(waiting(), Heard(text=words), at("2026-11-24 12:00"))
    assert turn.wake_at == at("2026-11-30 11:00")


@pytest.mark.parametrize(
    ("words", "moved"),
    [
        ("/timezone Europe/London", at(MOMENT, "Europe/London")),
        ("/timezone Pacific/Honolulu", at(MOMENT, "Pacific/Honolulu")),
    ],
)
def test_a_change_of_zone_moves_the_nudge(words, moved):
    turn = respond(waiting(), Heard(text=words), at("2026-11-24 12:00"))
    assert turn.wake_at == moved


def test_after_a_stop_there_is_no_nudge_until_a_start():
    stopped = respond(waiting(), Heard(text="/stop"), at("2026-11-24 12:00")).candidate
    assert respond(stopped, WOKEN, at(MOMENT)).says == ()
    again = respond(stopped, Heard(text="/start"), at("2026-11-30 12:00")).candidate
    assert len(nudges(respond(again, WOKEN, at("2026-11-30 12:01")))) == 1


def test_who_has_left_is_not_nudged():
    gone = respond(waiting(), Left(), at("2026-11-24 12:00"))
    assert respond(gone.candidate, WOKEN, at(MOMENT)).says == ()


# Waiting longer, and a new word


def reminded(on="2026-12-03"):
    sent = rung(waiting(), at(MOMENT)).candidate
    asked = respond(sent, Pressed(button="i1.nudge.longer"), at("2026-11-30 12:00"))
    assert asked.says[-1].asks == "remind_day"
    return respond(asked.candidate, Pressed(button=f"i1.remind_day.{on}"), at("2026-11-30 12:01"))


def test_waiting_longer_gives_one_reminder_on_the_chosen_day():
    turn = reminded()
    assert turn.wake_at == at("2026-12-03 10:00")
    again = rung(turn.candidate, at("2026-12-03 10:00"))
    assert len(nudges(again)) == 1
    assert respond(again.candidate, WOKEN, at("2026-12-10 12:00")).says == ()


def test_waiting_longer_is_offered_once():
    again = rung(reminded().candidate, at("2026-12-03 10:00")).candidate
    asked = respond(again, Pressed(button="i1.nudge.longer"), at("2026-12-03 12:00"))
    assert [say.asks for say in asked.says] == [None]


def test_a_reminder_on_a_closed_day_comes_on_the_next_working_morning():
    assert reminded("2026-12-05").wake_at == at("2026-12-07 10:00")


def later_wait(wanted):
    """A wait opened by a new word after the nudge of the first one was sent."""
    moment = at(MOMENT)
    sent = Nudge(
        id="i1.0.n", moment_at=moment, due_at=moment, state="sent", tries=1, sent_at=moment
    )
    first = Wait(opened_on=day("2026-11-23"), promise=answer_by("2026-11-27"), nudge=sent)
    second = Wait(
        opened_on=day("2026-12-01"), promise=answer_by("2026-12-08"), nudge_wanted=wanted
    )
    case = interview("2026-11-23", None, contact("2026-12-01"), waits=(first, second))
    return waiting(replace(case, touched_at=at("2026-12-01 12:00")))


@pytest.mark.parametrize(("wanted", "count"), [(None, 0), (False, 0), (True, 1)])
def test_a_later_wait_is_nudged_only_after_a_yes(wanted, count):
    assert len(nudges(respond(later_wait(wanted), WOKEN, at("2026-12-09 10:00")))) == count


def test_a_later_nudge_does_not_forget_the_contacts_so_far():
    (say,) = respond(later_wait(True), WOKEN, at("2026-12-09 10:00")).says
    assert "not been in touch" not in say.text


@pytest.mark.parametrize(("said", "count"), [("yes", 1), ("no", 0)])
def test_the_yes_to_a_later_nudge_may_be_pressed(said, count):
    pressed = respond(later_wait(None), Pressed(button=f"i1.again.{said}"), at("2026-12-01 13:00"))
    assert len(nudges(respond(pressed.candidate, WOKEN, at("2026-12-09 10:00")))) == count


# What ends by itself


@pytest.mark.parametrize(("days", "outcome"), [(179, None), (180, "let_go"), (181, "let_go")])
def test_an_interview_without_a_word_for_180_days_is_let_go(days, outcome):
    sent = rung(waiting(), at(MOMENT)).candidate
    heard_at = only(respond(sent, WOKEN, at(MOMENT))).touched_at
    turn = respond(sent, WOKEN, heard_at + timedelta(days=days))
    assert only(turn).outcome == outcome


def closed(now="2026-12-01 12:00"):
    """A rejected interview, told at `now`, with words of it still in the memory of the talk."""
    case = interview("2026-11-23", outcome="rejected", closed_at=at(now))
    judged = (
        Deed(kind="contact", draft=True, text="Dear KCB team"),
        Verdict(call="never", rule="V13"),
    )
    talk = Talk(about="i1", about_at=at(now), judged=judged, held="KCB again")
    return candidate(case, talk=talk)


@pytest.mark.parametrize(("days", "kept"), [(89, 1), (90, 0), (91, 0)])
def test_a_closed_interview_is_erased_after_90_days(days, kept):
    turn = respond(closed(), WOKEN, at("2026-12-01 12:00") + timedelta(days=days))
    assert len(turn.candidate.interviews) == kept


def test_the_erasure_is_asked_for_in_time():
    turn = respond(closed(), WOKEN, at("2026-12-02 12:00"))
    assert turn.wake_at == at("2026-12-01 12:00") + timedelta(days=90)


def test_nothing_of_an_erased_interview_stays_in_the_talk():
    turn = respond(closed(), WOKEN, at("2026-12-01 12:00") + timedelta(days=90))
    assert "KCB" not in json.dumps(encode(Record(candidate=turn.candidate)))


# The opener


def ahead(opener=True):
    opener_at = at("2026-11-30 18:00") if opener else None
    case = interview("2026-11-30", upcoming=True, opener_at=opener_at, promised=None, barred=None)
    return waiting(replace(case, touched_at=at("2026-11-24 12:00"), contacted=None))


def test_the_opener_comes_at_six_of_the_day_and_is_no_nudge():
    who = ahead()
    assert respond(who, WOKEN, at("2026-11-24 13:00")).wake_at == at("2026-11-30 18:00")
    assert respond(who, WOKEN, at("2026-11-30 17:59")).says == ()
    (say,) = respond(who, WOKEN, at("2026-11-30 18:00")).says
    assert (say.asks, say.nudge) == ("feelings", None)


def test_the_opener_comes_once():
    opened = respond(ahead(), WOKEN, at("2026-11-30 18:00")).candidate
    assert respond(opened, WOKEN, at("2026-11-30 18:01")).says == ()


def test_without_a_wish_for_the_opener_the_evening_stays_silent():
    assert respond(ahead(opener=False), WOKEN, at("2026-11-30 18:00")).says == ()


def test_the_opener_asks_only_once_how_it_felt():
    (say,) = respond(ahead(), WOKEN, at("2026-11-30 18:00")).says
    assert say.text.lower().count("how did it feel") == 1
