"""What the employer asked may be answered, also while the candidate waits."""

import pytest

from coaching.reading.cues import any_of, exceptions
from coaching.reading.cues.questioned import asked_back
from coaching.reading.shorthand import spell_out

ASKED = """
they sms me: which day this week can you come with your certificates. I reply them now?
they've texted: which day this week can you come in. do I reply now?
HR asked what day suits me for a chat, should I answer them?
recruiter emailed asking what my notice period is. can i answer today?
they want to know if i can do thursday at 2, ok to say yes?
she messaged "can you send your payslips?" do i answer straight away
they asked me a question by text, do i answer
wameniuliza niko free lini, niwajibu sasa?
"""
NOT_ASKED = """
they asked in the interview what salary i want, should i email them a number
they asked how it went, can i call them
they emailed asking me to wait until friday, do i reply
they texted that they will decide next week. do i reply
they emailed to say it will take two weeks. should i reply thanks
they said they would call by friday. should i answer the phone on saturday
they havent replied to my email, should i call
should i ask them which day suits
"""


@pytest.mark.parametrize("text", ASKED.strip().splitlines())
def test_a_question_of_theirs_may_be_answered(text):
    assert asked_back(spell_out(text).text.lower())


@pytest.mark.parametrize("text", NOT_ASKED.strip().splitlines())
def test_what_asks_for_no_answer_is_no_exception(text):
    assert not asked_back(spell_out(text).text.lower())


def test_an_hour_that_is_now_was_not_agreed():
    assert any_of(exceptions.MISSED, "hawajapiga na ni jumatatu nipige saa hii") is None
    assert any_of(exceptions.MISSED, "hawajapiga saa nne kama tulivyokubaliana")
