"""What is off the subject gets no verdict and leaves no day behind."""

import pytest

from tests.test_typed_swahili import reading_of

STRAY = """
ebu niambie weather ya kesho itakuwa aje | arsenal walishinda jana? | kesho itanyesha?
man u watacheza lini? | will it rain tomorrow? | ball iko saa ngapi leo? | nipe recipe ya chapo
gor mahia wamecheza aje? | hali ya hewa kesho ni aje? | who won the match yesterday?
"""
TO_THE_POINT = """
kesho niwapigie? | kesho itakuwaje nikiwapigia? | mvua ikinyesha kesho niende interview?
naeza wapigia kesho? | i missed their call because of the rain, should i call back?
should i take them chapati?
"""


def texts(table):
    return [text for line in table.strip().splitlines() for text in line.split(" | ")]


@pytest.mark.parametrize("text", texts(STRAY))
def test_a_stray_question_is_no_deed(text):
    reading = reading_of(text)
    assert (reading.act, reading.mistakes, reading.deed, reading.mentions) == (
        "other",
        (),
        None,
        (),
    )


@pytest.mark.parametrize("text", texts(TO_THE_POINT))
def test_a_question_that_touches_the_employer_is_judged(text):
    assert reading_of(text).act == "proposal"
