"""Candidates who wait for a nudge, and its sending."""

from dataclasses import replace
from datetime import timedelta

from coaching.conversation import respond
from coaching.nudging import plan
from coaching.turns import Delivered
from tests.cases import WOKEN, answer_by, candidate, interview

MOMENT = "2026-11-30 10:00"
MINUTE = timedelta(minutes=1)


def waiting(case=None, **more):
    """A candidate whose interview of 23 November waits for an answer by Friday 27."""
    case = case or interview("2026-11-23", answer_by("2026-11-27"))
    who = candidate(**more)
    return replace(who, interviews=(plan(case, who, case.touched_at),), count=1)


def nudges(turn):
    return [say for say in turn.says if say.nudge]


def rung(who, now):
    """The turn of an alarm, every nudge in it accepted by the messenger."""
    turn = said = respond(who, WOKEN, now)
    while nudges(said):
        said = respond(said.candidate, Delivered(nudge=nudges(said)[0].nudge), now)
        turn = replace(said, says=turn.says + said.says)
    return turn


def waiting_twice():
    """A candidate with two interviews whose nudges are due at the same moment."""
    first = interview("2026-11-23", answer_by("2026-11-27"))
    second = replace(first, id="i2", employer="Equity")
    who = candidate()
    both = tuple(plan(case, who, case.touched_at) for case in (first, second))
    return replace(who, interviews=both, count=2)
