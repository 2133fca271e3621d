"""A name that sounds like a word is taken when it is called one, or said twice."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from coaching.conversation import respond
from coaching.model import Candidate
from coaching.reading.answered import employer_answer
from coaching.turns import Heard

NOW = datetime(2026, 11, 25, 12, tzinfo=ZoneInfo("Africa/Nairobi"))
TOLD = "interview on friday for meter reader, felt ok, they named no day"
CALLED = {
    "its called Leo": "Leo",
    "the company is called Good Life": "Good Life",
    "the name is Now": "Now",
    "inaitwa Kesho Kenya": "Kesho Kenya",
    "jina ni Ameru": "Ameru",
    "Alisema Ltd": "Alisema Ltd",
    "walimu sacco": "walimu sacco",
}
NOT_CALLED = (
    "they called me",
    "the name is not here",
    "a small bank",
    "my bank",
    "walisema ijumaa",
)
TWICE = {
    ("Leo", "Leo"): "Leo",
    ("Ameru", "its Ameru"): "Ameru",
    ("Good Life", "i said Good Life"): "Good Life",
    ("Kesho Kenya", "kesho kenya!"): "Kesho Kenya",
}
NO_NAME_TWICE = (
    ("i dont know", "i dont know"),
    ("the boss was rude", "the boss was rude"),
    ("walisema ijumaa", "leo"),
)


@pytest.mark.parametrize(("text", "name"), CALLED.items())
def test_what_is_called_a_name_is_one(text, name):
    assert employer_answer(text) == name


@pytest.mark.parametrize("text", NOT_CALLED)
def test_what_only_sounds_so_is_no_name(text):
    assert employer_answer(text) is None


def employer(*texts):
    candidate = Candidate()
    for text in (TOLD, *texts):
        candidate = respond(candidate, Heard(text=text), NOW).candidate
    return candidate.interviews[0].employer


@pytest.mark.parametrize(("answers", "name"), TWICE.items())
def test_the_same_answer_twice_is_the_name(answers, name):
    assert employer(*answers) == name


@pytest.mark.parametrize("answers", NO_NAME_TWICE)
def test_a_sentence_said_twice_is_no_name(answers):
    assert employer(*answers) is None
