"""Which facts a verdict needs, and what counts where they are not known."""

from dataclasses import replace

import pytest

from coaching.verdict import judge, missing_fact
from tests.cases import at, candidate, come_back, day, deed, interview

NOW = at("2026-11-24 12:00")


def judged(what, case):
    return judge(what, case, candidate(case), NOW)


@pytest.mark.parametrize("kind", ["contact", "room", "thanks", "general"])
def test_before_the_interview_nothing_is_a_follow_up(kind):
    assert judged(deed(kind), interview("2026-11-30", upcoming=True)) is None


def test_a_day_within_an_invitation_is_no_check_in_though_its_offices_are_closed():
    case = interview("2026-11-23", come_back("2026-12-06", "2026-12-12"))

    def given(now):
        found = judge(deed("contact", "check_ins"), case, candidate(case), at(now))
        return found.rule, found.mistakes

    assert given("2026-12-05 12:00") == ("V10", ("check_ins",))
    assert given("2026-12-06 12:00") == ("V10", ())


# Facts that the rule needs


@pytest.mark.parametrize(
    ("unknown", "asked"),
    [
        ({"barred": None}, "barred"),
        ({"promised": None}, "promise"),
        ({"held_on": None}, "interview_day"),
        ({"contacted": None}, "contact"),
        ({}, None),
    ],
)
def test_a_fact_that_the_rule_needs_is_asked_for(unknown, asked):
    case = interview("2026-11-23", **unknown)
    assert missing_fact(deed(), case, candidate(case), NOW) == asked


def test_no_fact_is_asked_for_twice():
    asked = ("barred", "promise", "interview_day", "contact")
    case = interview(None, barred=None, promised=None, contacted=None, asked=asked)
    assert missing_fact(deed(), case, candidate(case), NOW) is None


def test_what_was_skipped_counts_as_not_barred_no_contact_and_no_promise():
    case = interview(None, barred=None, promised=None, contacted=None)
    case = replace(case, told_on=day("2026-11-23"))
    given = judged(deed(), case)
    assert (given.call, given.rule, given.until) == ("wait", "V8", day("2026-12-01"))


@pytest.mark.parametrize(
    "what",
    [
        deed("insider", "favours"),
        deed("claim", "overconfidence"),
        deed("plead", "desperation"),
    ],
)
def test_words_that_are_never_wise_need_no_facts(what):
    case = interview(None, barred=None, promised=None, contacted=None)
    assert missing_fact(what, case, candidate(case), NOW) is None


def test_a_rival_offer_is_asked_for_its_deadline():
    case = interview("2026-11-23")
    assert (
        missing_fact(deed("exception", deadline=False), case, candidate(case), NOW) == "deadline"
    )
