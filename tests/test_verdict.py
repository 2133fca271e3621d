"""What the coach answers to a proposed deed: each rule V1 to V14 of the design at its edges."""

from dataclasses import replace

import pytest

from coaching.verdict import judge
from tests.cases import (
    answer_by,
    at,
    candidate,
    come_back,
    contact,
    day,
    deed,
    interview,
    thanks,
)

BY_FRIDAY = answer_by("2026-11-27")
MONDAY_BACK = come_back("2026-12-07")


def verdict(what, case, now="2026-11-24 12:00", zone="Africa/Nairobi"):
    return judge(what, case, candidate(case, zone=zone), at(now, zone))


def told(what, case, now="2026-11-24 12:00", zone="Africa/Nairobi"):
    """The verdict in one line: "wait V7 2026-11-30 check_ins"."""
    given = verdict(what, case, now, zone)
    words = (given.call, given.rule, given.until and given.until.isoformat(), *given.mistakes)
    return " ".join(filter(None, words))


# Timing: V7, V8, V9, V10, V11


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-11-24 12:00", "wait V7 2026-11-30"),
        ("2026-11-27 12:00", "wait V7 2026-11-30"),  # the last day of the promise
        ("2026-11-28 12:00", "wait V7 2026-11-30"),  # the day after, a Saturday
        ("2026-11-29 23:59", "wait V7 2026-11-30"),
        ("2026-11-30 00:01", "go V9"),  # the day of the moment, before its hour
        ("2026-11-30 12:00", "go V9"),
        ("2026-12-05 12:00", "go V9"),
    ],
)
def test_a_promise_is_waited_for_until_its_moment(now, expected):
    assert told(deed(), interview("2026-11-23", BY_FRIDAY), now) == expected


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-11-24 12:00", "wait V8 2026-12-01"),
        ("2026-11-30 23:59", "wait V8 2026-12-01"),  # the seventh day
        ("2026-12-01 00:01", "go V9"),
        ("2026-12-24 12:00", "go V9"),
    ],
)
def test_without_a_promise_more_than_a_week_is_waited(now, expected):
    assert told(deed(), interview("2026-11-23"), now) == expected


@pytest.mark.parametrize(
    ("promise", "expected"),
    [
        (BY_FRIDAY, "wait V7 2026-11-30 check_ins"),
        (None, "wait V8 2026-12-02 check_ins"),
    ],
)
def test_a_second_contact_before_the_moment_is_checking_in(promise, expected):
    case = interview("2026-11-23", promise, contact("2026-11-24"))
    assert told(deed(), case, "2026-11-25 12:00") == expected


def test_an_early_contact_moves_the_week_of_silence():
    case = interview("2026-11-23", None, contact("2026-11-27"))
    assert told(deed(), case, "2026-12-04 12:00") == "wait V8 2026-12-07 check_ins"
    assert told(deed(), case, "2026-12-07 12:00") == "go V9"


def test_after_an_early_contact_the_try_is_still_there():
    case = interview("2026-11-23", BY_FRIDAY, contact("2026-11-26"))
    assert told(deed(), case, "2026-11-30 12:00") == "go V9"


def test_the_word_again_counts_as_an_early_contact_before_the_day():
    expected = "wait V7 2026-11-30 check_ins"
    assert told(deed(again=True), interview("2026-11-23", BY_FRIDAY)) == expected


def test_a_thank_you_is_no_early_contact():
    case = interview("2026-11-23", BY_FRIDAY, thanks("2026-11-24"))
    assert told(deed(), case, "2026-11-25 12:00") == "wait V7 2026-11-30"


@pytest.mark.parametrize("promise", [BY_FRIDAY, None, come_back("2026-12-02")])
def test_after_the_try_a_contact_is_checking_in(promise):
    case = interview("2026-11-23", promise, contact("2026-12-02"))
    assert told(deed(), case, "2026-12-10 12:00") == "never V11 check_ins"


def test_a_new_word_opens_a_new_wait():
    first = interview("2026-11-23", BY_FRIDAY).wait
    case = interview(
        "2026-11-23", answer_by("2026-12-11"), contact("2026-12-01"), earlier=(first,)
    )
    assert told(deed(), case, "2026-12-08 12:00") == "wait V7 2026-12-14"
    assert told(deed(), case, "2026-12-14 12:00") == "go V9"


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-12-04 12:00", "wait V10 2026-12-07"),
        ("2026-12-06 12:00", "wait V10 2026-12-07"),
        ("2026-12-07 06:00", "go V10"),
        ("2026-12-07 12:00", "go V10"),
        ("2026-12-08 12:00", "go V10"),
    ],
)
def test_an_invitation_holds_from_its_day_on(now, expected):
    assert told(deed(), interview("2026-11-23", MONDAY_BACK), now) == expected


def test_after_a_try_an_invitation_opens_the_door_again():
    first = interview("2026-11-23", BY_FRIDAY).wait
    case = interview("2026-11-23", MONDAY_BACK, contact("2026-12-01"), earlier=(first,))
    assert told(deed(), case, "2026-12-04 12:00") == "wait V10 2026-12-07"
    assert told(deed(), case, "2026-12-07 12:00") == "go V10"


def test_an_invitation_that_was_used_is_used_up():
    case = interview("2026-11-23", MONDAY_BACK, contact("2026-12-07"))
    assert told(deed(), case, "2026-12-08 12:00") == "never V11 check_ins"


def test_an_invitation_for_a_period_waits_for_its_first_working_day():
    case = interview("2026-11-23", come_back("2026-12-06", "2026-12-12"))
    assert told(deed(), case, "2026-12-05 12:00") == "wait V10 2026-12-07"


def test_on_the_day_of_an_invitation_at_a_weekend_the_next_working_morning_is_named():
    """From the day they named on it is go; offices are closed, so the morning is named."""
    given = verdict(deed(), interview("2026-11-23", come_back("2026-12-05")), "2026-12-05 12:00")
    assert (given.call, given.rule, given.since) == ("go", "V10", day("2026-12-07"))


# A go when offices sleep


@pytest.mark.parametrize(
    ("now", "since"),
    [
        ("2026-12-01 12:00", None),
        ("2026-12-01 09:00", None),  # before the hour of the morning
        ("2026-12-01 02:00", "2026-12-01"),  # at night, before the morning
        ("2026-12-01 22:00", "2026-12-02"),
        ("2026-12-04 22:00", "2026-12-07"),  # a Friday night
        ("2026-12-05 12:00", "2026-12-07"),  # Saturday
        ("2026-12-06 12:00", "2026-12-07"),
        ("2026-12-24 12:00", "2027-01-04"),  # closed between the years
        ("2027-10-20 12:00", "2027-10-21"),  # Mashujaa
    ],
)
def test_a_go_names_the_next_working_morning_when_offices_sleep(now, since):
    given = verdict(deed(), interview("2026-11-23", BY_FRIDAY), now)
    assert (given.call, given.since) == ("go", since and day(since))


@pytest.mark.parametrize(
    ("zone", "now", "expected"),
    [
        ("America/New_York", "2026-11-29 23:30", "wait V7 2026-11-30"),  # Monday in Nairobi
        ("America/New_York", "2026-11-30 00:30", "go V9"),
        ("Pacific/Honolulu", "2026-11-29 23:30", "wait V7 2026-11-30"),
        ("Asia/Tokyo", "2026-11-30 00:30", "go V9"),  # Sunday in Nairobi
    ],
)
def test_days_are_the_candidates_own(zone, now, expected):
    assert told(deed(), interview("2026-11-23", BY_FRIDAY), now, zone) == expected


def test_a_deed_for_a_later_day_is_judged_for_now():
    later = deed(on=day("2026-11-30"))
    assert told(later, interview("2026-11-23", BY_FRIDAY)) == "wait V7 2026-11-30"


# Thanks: V6


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-11-23 20:00", "go V6"),
        ("2026-11-25 12:00", "go V6"),  # the second day after
        ("2026-11-26 12:00", "wait V6 2026-12-01"),
        ("2026-11-30 12:00", "wait V6 2026-12-01"),
        ("2026-12-01 12:00", "go V6"),  # joined to the follow-up
    ],
)
def test_a_thank_you_is_in_time_for_two_days(now, expected):
    assert told(deed("thanks"), interview("2026-11-23"), now) == expected


#: A note may wait in their box for the morning, but nobody is written to at night.
EVENING = {"2026-11-23 18:30": None, "2026-11-23 22:30": "2026-11-24"}


@pytest.mark.parametrize(("now", "since"), EVENING.items())
def test_a_thank_you_may_go_of_an_evening_but_not_at_night(now, since):
    assert verdict(deed("thanks"), interview(now[:10]), now).since == (since and day(since))


def test_a_late_thank_you_waits_for_the_moment_of_the_promise():
    case = interview("2026-11-23", answer_by("2026-12-04"))
    assert told(deed("thanks"), case, "2026-11-26 12:00") == "wait V6 2026-12-07"


def test_a_thank_you_in_time_needs_no_second_thought_about_the_promise():
    assert told(deed("thanks"), interview("2026-11-23", BY_FRIDAY), "2026-11-25 12:00") == "go V6"


def test_an_early_contact_takes_no_thank_you_away():
    case = interview("2026-11-23", BY_FRIDAY, contact("2026-11-24"))
    assert told(deed("thanks"), case, "2026-11-25 12:00") == "go V6"


def test_a_late_thank_you_after_the_try_is_a_second_contact():
    case = interview("2026-11-23", None, contact("2026-12-01"))
    assert told(deed("thanks"), case, "2026-12-03 12:00") == "never V11 check_ins"


def test_a_second_thank_you_is_a_contact_like_any_other():
    case = interview("2026-11-23", BY_FRIDAY, thanks("2026-11-23"))
    assert told(deed("thanks"), case, "2026-11-24 12:00") == "wait V7 2026-11-30"
    assert told(deed("thanks"), case, "2026-11-30 12:00") == "go V9"


# The words: V1, V2, V3


@pytest.mark.parametrize(
    ("what", "rule"),
    [
        (deed("insider", "favours"), "V1"),
        (deed("claim", "overconfidence"), "V2"),
        (deed("plead", "desperation"), "V3"),
    ],
)
@pytest.mark.parametrize(
    ("case", "now"),
    [
        (interview("2026-11-23", BY_FRIDAY), "2026-11-24 12:00"),
        (interview("2026-11-23", BY_FRIDAY), "2026-12-01 12:00"),
        (interview("2026-11-23", barred=True), "2026-11-24 12:00"),
        (interview("2026-11-23", None, contact("2026-12-01")), "2026-12-02 12:00"),
        (interview("2026-11-30", upcoming=True), "2026-11-24 12:00"),
        (interview("2026-11-23", MONDAY_BACK), "2026-12-07 12:00"),
    ],
)
def test_words_that_are_never_wise_are_judged_before_the_facts(what, rule, case, now):
    assert told(what, case, now) == f"never {rule} {what.mistakes[0]}"


def test_the_first_rule_gives_the_verdict_and_all_mistakes_are_named():
    both = deed("insider", "desperation", "favours", "overconfidence")
    given = verdict(both, interview("2026-11-23", BY_FRIDAY))
    assert given.rule == "V1"
    assert set(given.mistakes) == {"favours", "overconfidence", "desperation"}


def test_a_thank_you_with_pleading_in_it_is_judged_by_the_pleading():
    given = verdict(deed("thanks", "desperation"), interview("2026-11-23"))
    assert (given.call, given.rule) == ("never", "V3")


# Barred: V4, and round the recruiter: V12


@pytest.mark.parametrize("kind", ["contact", "thanks", "around", "exception", "feedback"])
@pytest.mark.parametrize("now", ["2026-11-24 12:00", "2026-12-01 12:00"])
def test_where_contact_is_barred_every_contact_is_out(kind, now):
    given = verdict(deed(kind), interview("2026-11-23", BY_FRIDAY, barred=True), now)
    assert (given.call, given.rule) == ("never", "V4")


def test_a_fair_exception_does_not_lift_a_bar():
    rival = deed("exception", deadline=True)
    assert told(rival, interview("2026-11-23", barred=True)) == "never V4"


def test_what_they_asked_for_themselves_is_not_barred():
    papers = deed("exception", asked_for=True)
    assert verdict(papers, interview("2026-11-23", barred=True)).call == "go"


def test_a_first_contact_planned_for_after_their_day_is_no_check_in():
    on_monday = replace(deed("contact", "check_ins"), on=day("2026-11-30"))
    given = verdict(on_monday, interview("2026-11-23", BY_FRIDAY))
    assert (given.call, given.mistakes) == ("wait", ())
    on_thursday = replace(on_monday, on=day("2026-11-26"))
    assert verdict(on_thursday, interview("2026-11-23", BY_FRIDAY)).mistakes == ("check_ins",)


def test_an_invitation_is_not_barred():
    case = interview("2026-11-23", MONDAY_BACK, barred=True)
    assert told(deed(), case, "2026-12-07 12:00") == "go V10"


@pytest.mark.parametrize(
    ("case", "now"),
    [
        (interview("2026-11-23", BY_FRIDAY), "2026-11-24 12:00"),
        (interview("2026-11-23", BY_FRIDAY), "2026-12-01 12:00"),
        (interview("2026-11-23", MONDAY_BACK), "2026-12-07 12:00"),
        (interview("2026-11-23", None, contact("2026-12-01")), "2026-12-02 12:00"),
    ],
)
def test_going_round_the_recruiter_is_never_wise(case, now):
    assert told(deed("around"), case, now) == "never V12 check_ins"


# Fair exceptions: V5


@pytest.mark.parametrize(
    ("case", "now"),
    [
        (interview("2026-11-23", BY_FRIDAY), "2026-11-24 12:00"),
        (interview("2026-11-23"), "2026-11-24 12:00"),
        (interview("2026-11-23", MONDAY_BACK), "2026-11-24 12:00"),
        (interview("2026-11-23", None, contact("2026-12-01")), "2026-12-02 12:00"),
    ],
)
@pytest.mark.parametrize("more", [{}, {"deadline": True}, {"asked_for": True}])
def test_a_fair_exception_may_be_told_at_any_time(case, now, more):
    assert told(deed("exception", **more), case, now) == "go V5"


def test_a_fair_exception_with_pleading_in_it_is_judged_by_the_pleading():
    assert (
        told(deed("exception", "desperation"), interview("2026-11-23")) == "never V3 desperation"
    )


# Closed: V13 and V14


@pytest.mark.parametrize("outcome", ["withdrawn", "let_go", "next_round"])
@pytest.mark.parametrize("kind", ["contact", "thanks", "feedback", "exception", "around"])
def test_what_is_closed_without_an_offer_stays_closed(outcome, kind):
    given = verdict(deed(kind), interview("2026-11-23", outcome=outcome))
    assert (given.call, given.rule) == ("never", "V13")


@pytest.mark.parametrize(
    ("kind", "call"),
    [("feedback", "go"), ("contact", "never"), ("thanks", "never"), ("exception", "never")],
)
def test_after_a_rejection_only_feedback_may_be_asked_for(kind, call):
    given = verdict(deed(kind), interview("2026-11-23", outcome="rejected"))
    assert (given.call, given.rule) == (call, "V13")


def test_feedback_is_asked_for_once():
    case = interview("2026-11-23", outcome="rejected", feedback_given=True)
    assert verdict(deed("feedback"), case).call == "never"


def test_a_closed_interview_is_judged_before_the_words():
    case = interview("2026-11-23", outcome="rejected")
    given = verdict(deed("plead", "desperation"), case)
    assert (given.call, given.rule, given.mistakes) == ("never", "V13", ("desperation",))


@pytest.mark.parametrize("kind", ["offer", "contact", "thanks"])
def test_an_offer_may_be_talked_about(kind):
    case = interview("2026-11-23", outcome="offer", barred=True)
    assert told(deed(kind), case) == "go V14"


def test_asking_for_the_start_after_an_offer_is_no_mistake():
    case = interview("2026-11-23", outcome="offer")
    assert told(deed("claim", "overconfidence"), case) == "go V14"


def test_a_gift_stays_a_favour_after_an_offer():
    given = verdict(deed("insider", "favours"), interview("2026-11-23", outcome="offer"))
    assert (given.call, given.mistakes) == ("never", ("favours",))
