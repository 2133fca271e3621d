"""When the one nudge is due: each rule M1 to M6 of the design at its edges."""

from dataclasses import replace
from datetime import time

import pytest

from coaching.model import Wait
from coaching.moment import early_contacts, moment_of, try_of
from coaching.nudging import plan
from tests.cases import (
    NAIROBI,
    answer_by,
    at,
    candidate,
    come_back,
    contact,
    day,
    interview,
    thanks,
)


def due(case, zone=NAIROBI, **more):
    """The rule, and the local moment as "2026-11-30 10:00"."""
    moment = moment_of(case, candidate(zone=zone, **more))
    return moment.rule, moment.at and f"{moment.at:%Y-%m-%d %H:%M}"


@pytest.mark.parametrize("outcome", ["offer", "rejected", "withdrawn", "let_go", "next_round"])
def test_a_closed_interview_has_no_moment(outcome):
    assert due(interview(outcome=outcome, barred=True)) == ("M1", None)


def test_a_barred_interview_has_no_moment_even_after_a_try():
    case = interview("2026-11-23", None, contact("2026-12-05"), barred=True)
    assert due(case) == ("M2", None)


@pytest.mark.parametrize(
    ("promise", "made"),
    [
        (answer_by("2026-11-27"), "2026-11-28"),  # the day after, though a Saturday
        (answer_by("2026-11-27"), "2026-12-07"),
        (come_back("2026-11-27"), "2026-11-27"),  # on the day of an invitation
        (None, "2026-12-01"),  # the eighth day
    ],
)
def test_a_contact_after_the_day_is_the_try_and_ends_the_moments(promise, made):
    case = interview("2026-11-23", promise, contact(made))
    assert due(case) == ("M6", None)
    assert try_of(case, candidate(case)).on == day(made)
    assert early_contacts(case, candidate(case)) == ()


@pytest.mark.parametrize(
    ("promise", "made"),
    [
        (answer_by("2026-11-27"), "2026-11-27"),  # on the last day itself
        (answer_by("2026-11-27"), "2026-11-26"),
        (come_back("2026-11-27"), "2026-11-26"),
        (None, "2026-11-30"),  # the seventh day
        (None, "2026-11-23"),
    ],
)
def test_a_contact_up_to_the_day_is_early_and_uses_up_nothing(promise, made):
    case = interview("2026-11-23", promise, contact(made))
    assert try_of(case, candidate(case)) is None
    assert [c.on for c in early_contacts(case, candidate(case))] == [day(made)]


def test_a_thank_you_is_no_contact():
    case = interview("2026-11-23", None, thanks("2026-11-24"))
    assert early_contacts(case, candidate(case)) == ()
    assert due(case) == ("M5", "2026-12-01 10:00")


def test_a_thank_you_after_the_day_is_not_the_try():
    assert due(interview("2026-11-23", None, thanks("2026-12-05")))[0] == "M5"


def test_a_contact_of_an_earlier_wait_is_not_the_try_of_this_one():
    first = Wait(opened_on=day("2026-11-23"), promise=answer_by("2026-11-27"))
    case = interview(
        "2026-11-23", come_back("2026-12-08"), contact("2026-11-30"), earlier=(first,)
    )
    assert due(case) == ("M3", "2026-12-08 10:00")


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("2026-11-27", "2026-11-27", "2026-11-27"),
        ("2026-11-28", "2026-11-28", "2026-11-30"),  # a Saturday
        ("2026-10-20", "2026-10-20", "2026-10-21"),  # Mashujaa
        ("2026-12-28", "2026-12-28", "2027-01-04"),  # between the years
        ("2026-11-30", "2026-12-06", "2026-11-30"),  # "next week"
        ("2026-11-29", "2026-12-05", "2026-11-30"),  # a week that begins on Sunday
        ("2027-03-29", "2027-04-04", "2027-03-30"),  # Easter Monday comes first
    ],
)
def test_an_invitation_is_due_on_its_first_working_morning(first, last, expected):
    case = interview("2026-10-01", come_back(first, last))
    assert due(case) == ("M3", f"{expected} 10:00")


@pytest.mark.parametrize(
    ("made", "rule"), [("2027-03-28", "M3"), ("2027-03-29", "M3"), ("2027-03-30", "M6")]
)
def test_a_period_invites_from_its_first_working_day_on(made, rule):
    """Call next week: before its first working day a contact is early."""
    case = interview("2027-03-22", come_back("2027-03-29", "2027-04-04"), contact(made))
    assert due(case)[0] == rule


@pytest.mark.parametrize(
    ("latest", "expected"),
    [
        ("2026-11-25", "2026-11-26"),
        ("2026-11-27", "2026-11-30"),  # a Friday
        ("2026-11-28", "2026-11-30"),
        ("2026-11-29", "2026-11-30"),
        ("2026-10-19", "2026-10-21"),  # the day before Mashujaa
        ("2026-12-23", "2027-01-04"),
        ("2026-12-25", "2027-01-04"),
        ("2026-12-31", "2027-01-04"),
        ("2026-04-02", "2026-04-07"),  # before Easter
        ("2027-03-08", "2027-03-10"),  # before an estimated feast
    ],
)
def test_a_promise_is_due_on_the_first_working_morning_after_its_day(latest, expected):
    case = interview("2026-01-05", answer_by(latest))
    assert due(case) == ("M4", f"{expected} 10:00")


def test_a_promise_counts_by_the_last_day_of_its_period():
    case = interview("2026-11-23", answer_by("2026-12-04", earliest="2026-11-30"))
    assert due(case) == ("M4", "2026-12-07 10:00")


def test_an_early_contact_does_not_move_a_promise():
    case = interview("2026-11-23", answer_by("2026-11-27"), contact("2026-11-26"))
    assert due(case) == ("M4", "2026-11-30 10:00")


@pytest.mark.parametrize(
    ("held", "expected"),
    [
        ("2026-11-23", "2026-12-01"),  # Monday: the eighth day
        ("2026-11-20", "2026-11-30"),  # Friday: the eighth day is a Saturday
        ("2026-12-15", "2026-12-23"),
        ("2026-12-16", "2027-01-04"),  # the eighth day is Christmas Eve
        ("2026-10-12", "2026-10-21"),  # the eighth day is Mashujaa
    ],
)
def test_silence_is_due_after_more_than_a_week(held, expected):
    assert due(interview(held)) == ("M5", f"{expected} 10:00")


def test_a_day_that_was_skipped_counts_as_the_day_it_was_told():
    case = interview(None, told_on=day("2026-11-25"))
    assert due(case) == ("M5", "2026-12-03 10:00")


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (("2026-11-26",), "2026-12-04"),
        (("2026-11-30",), "2026-12-08"),  # on the seventh day
        (("2026-11-24", "2026-11-26"), "2026-12-04"),
        (("2026-11-26", "2026-12-02"), "2026-12-10"),  # the second one is early again
    ],
)
def test_an_early_contact_moves_the_seventh_day(made, expected):
    case = interview("2026-11-23", None, *(contact(on) for on in made))
    assert due(case) == ("M5", f"{expected} 10:00")


def test_the_order_of_telling_contacts_does_not_matter():
    case = interview("2026-11-23", None, contact("2026-12-02"), contact("2026-11-26"))
    assert due(case) == ("M5", "2026-12-10 10:00")


@pytest.mark.parametrize(
    ("zone", "latest", "expected"),
    [
        ("America/New_York", "2026-11-25", "2026-11-27"),  # Thanksgiving lies between
        ("Pacific/Honolulu", "2026-11-27", "2026-11-30"),
        ("America/New_York", "2026-10-30", "2026-11-02"),  # the clocks go back
        ("Europe/London", "2027-03-29", "2027-03-30"),  # the clocks went forward on Sunday
    ],
)
def test_each_zone_has_its_own_holidays_and_its_own_ten_o_clock(zone, latest, expected):
    case = interview("2026-10-01", answer_by(latest))
    moment = moment_of(case, candidate(zone=zone))
    assert (moment.rule, moment.at) == ("M4", at(f"{expected} 10:00", zone))


def test_a_chosen_country_decides_the_holidays():
    case = interview("2026-10-12", answer_by("2026-10-19"))
    assert due(case, country="GB") == ("M4", "2026-10-20 10:00")


def test_the_moment_waits_for_the_end_of_quiet_hours():
    case = interview("2026-11-23", answer_by("2026-11-27"))
    assert due(case, quiet=(time(22), time(11, 30))) == ("M4", "2026-11-30 11:30")


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-11-30 09:59", "2026-11-30 10:00"),  # not yet behind
        ("2026-11-30 10:01", "2026-12-01 10:00"),
        ("2026-12-02 09:00", "2026-12-02 10:00"),
        ("2026-12-02 18:00", "2026-12-03 10:00"),
        ("2026-12-04 18:00", "2026-12-07 10:00"),  # a Friday evening
    ],
)
def test_a_moment_behind_is_made_good_on_the_next_working_morning(now, expected):
    case = plan(interview("2026-11-23", answer_by("2026-11-27")), candidate(), at(now))
    assert case.wait.nudge.due_at == at(expected)


def test_new_facts_move_the_nudge_and_never_double_it():
    now = at("2026-11-24 12:00")
    planned = plan(interview("2026-11-23"), candidate(), now)
    wait = replace(planned.wait, promise=answer_by("2026-12-11"))
    moved = plan(planned.with_wait(wait), candidate(), now)
    assert moved.wait.nudge.due_at == at("2026-12-14 10:00")
    assert len(moved.wait.sendings) == 1


@pytest.mark.parametrize(
    "change", [{"barred": True}, {"outcome": "rejected"}, {"contacts": (contact("2026-12-05"),)}]
)
def test_facts_that_end_the_waiting_take_the_nudge_away(change):
    now = at("2026-12-06 12:00")
    planned = plan(interview("2026-11-23"), candidate(), at("2026-11-24 12:00"))
    assert plan(replace(planned, **change), candidate(), now).wait.sendings == ()
