"""What a candidate says beside the question is kept as what it is."""

from dataclasses import replace
from datetime import date

import pytest

from coaching.amending import Learned
from coaching.astray import astray
from coaching.consoling import MANY
from coaching.model import Candidate
from coaching.phrases import capitals
from coaching.reading.cues import any_of, silences
from coaching.scene import Scene
from tests.fakes import NOW

#: The open question, the answer, the fact that it tells instead, and its value.
ASTRAY = [
    ("barred", "procurement officer", "role", "procurement officer"),
    ("barred", "Customer rep", "role", "Customer rep"),
    ("barred", "IT support", "role", "IT support"),
    ("contact", "accountant", "role", "accountant"),
    ("employer", "clerk", "role", "clerk"),
    ("employer", "it was for a sales rep", "role", "sales rep"),
    ("promise", "mhasibu", "role", "mhasibu"),
    ("role", "fine", "feelings", "fine"),
    ("barred", "it went well", "feelings", "it went well"),
    ("employer", "vibaya sana", "feelings", "vibaya sana"),
    ("employer", "no it wasnt in the advert", "barred", False),
    ("contact", "the ad said nothing", "barred", False),
    ("role", "haikuwa kwenye tangazo", "barred", False),
    ("barred", "by friday", "promised", True),
    ("contact", "within two weeks", "promised", True),
    ("barred", "mwisho wa mwezi", "promised", True),
]
#: The open question and an answer that tells nothing else.
ON_THE_SPOT = [
    ("barred", "no"),
    ("barred", "ok"),
    ("contact", "poa basi"),
    ("barred", "what is canvassing?"),
    ("contact", "friday"),
    ("employer", "KCB"),
    ("role", "the manager said he liked me"),
    ("employer", "is teller the role?"),
]


def after(asks, text):
    scene, interview = Scene(candidate=Candidate(), now=NOW).begin()
    interview = replace(interview, asked=("feelings", "employer", "role", "promise"))
    return astray(scene, asks, Learned(interview=interview), text)


@pytest.mark.parametrize(("asks", "text", "fact", "value"), ASTRAY)
def test_an_answer_to_another_question_is_kept_as_such(asks, text, fact, value):
    assert getattr(after(asks, text).interview, fact) == value


@pytest.mark.parametrize(("asks", "text"), ON_THE_SPOT)
def test_other_answers_are_left_alone(asks, text):
    assert not after(asks, text).changed


def test_what_is_known_is_not_taken_anew():
    scene, interview = Scene(candidate=Candidate(), now=NOW).begin()
    known = replace(interview, role="teller", feelings="bad", held_on=date(2026, 11, 20))
    for text in ("clerk", "fine"):
        assert not astray(scene, "barred", Learned(interview=known), text).changed


@pytest.mark.parametrize(
    "text",
    [
        "I had an interview at KCB yesterday, they named no day",
        "they didn't say when",
        "no date was given",
        "they never told me a date",
        "they did not specify any timeline",
        "hawakutaja siku yoyote",
        "walimaliza bila kusema tarehe",
        "hawakuniambia lini",
        "they no talk when",
        "dem no tell us when we go hear",
    ],
)
def test_that_no_day_was_named_is_a_fact(text):
    assert any_of(silences.NO_DAY, text)


@pytest.mark.parametrize(
    "text",
    ["they named Friday", "they said soon", "they didn't call", "no day off", "walisema ijumaa"],
)
def test_other_words_do_not_say_that_no_day_was_named(text):
    assert not any_of(silences.NO_DAY, text)


@pytest.mark.parametrize(
    "text",
    [
        "so many interviews and nothing",
        "after 40 interviews i give up",
        "nimefanya interview mingi na hakuna kitu",
        "every interview ends the same",
        "kila interview ni hivyo hivyo",
    ],
)
def test_a_whole_search_is_no_single_interview(text):
    assert MANY.search(text)


@pytest.mark.parametrize(
    "text", ["my interviews at KCB and Equity", "the interview was long", "interview ya kwanza"]
)
def test_an_interview_is_no_whole_search(text):
    assert not MANY.search(text)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("equity", "Equity"),
        ("safaricom", "Safaricom"),
        ("sun king", "Sun King"),
        ("m-kopa", "M-Kopa"),
        ("jambo tea", "Jambo Tea"),
        ("xyz ltd", "XYZ Ltd"),
        ("Mau Summit Sacco", "Mau Summit Sacco"),
    ],
)
def test_a_name_is_shown_as_the_employer_writes_it(typed, shown):
    assert capitals(typed) == shown
