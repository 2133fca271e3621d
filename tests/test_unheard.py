"""Answers given once more, and questions that are left after a second lost answer."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from coaching.conversation import respond
from coaching.model import Candidate
from coaching.reading.cues import answers
from coaching.turns import Heard

NAIROBI = ZoneInfo("Africa/Nairobi")
NOW = datetime(2026, 11, 24, 18, tzinfo=NAIROBI)
TOLD = "I had an interview at KCB today for a data analyst post, they said by Friday 4 December"

LED = {
    "already told you, no": "no",
    "told you yesterday": "yesterday",
    "si nimesema leo": "leo",
    "like i said not yet": "not yet",
    "i already said no": "no",
    "nilikwambia nimewapigia": "nimewapigia",
    "i told you already": "",
    "i told them no": None,
    "i called": None,
}


def talk(*texts: str) -> list[str | None]:
    """What is asked after each message."""
    candidate = Candidate(zone="Africa/Nairobi", zone_known=True)
    asked: list[str | None] = []
    for text in (TOLD, "good", *texts):
        turn = respond(candidate, Heard(text=text), NOW)
        assert turn.candidate is not None
        candidate = replace(turn.candidate)
        question = candidate.talk.question
        asked.append(question.asks if question else None)
    return asked[2:]


@pytest.mark.parametrize(("text", "rest"), LED.items())
def test_what_leads_in_an_answer_given_once_more_is_taken_off(text, rest):
    found = answers.SAID_LEAD.finds(text)
    assert (text[found.end() :] if found else None) == rest


@pytest.mark.parametrize("text", ["told you no", "i already said no", "no, told you", "i said no"])
def test_an_answer_given_once_more_is_an_answer(text):
    assert talk(text) == ["contact"]


def test_a_second_answer_that_is_lost_leaves_the_question():
    assert talk("asdf qwer zxcv", "asdf qwer zxcv") == ["barred", "contact"]
    assert talk("i told you already", "i told you already") == ["barred", "contact"]


def test_a_question_asked_back_leaves_nothing():
    assert talk("mbona unauliza hivyo", "why do you ask?", "no") == ["barred", "barred", "contact"]
