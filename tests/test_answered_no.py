"""A "no" or "they didn't say" answers the question that was asked, and erases nothing else."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from coaching.conversation import respond
from coaching.model import Candidate
from coaching.turns import Heard

NAIROBI = ZoneInfo("Africa/Nairobi")
NOW = datetime(2026, 11, 25, 12, tzinfo=NAIROBI)
TOLD = "interview at KCB yesterday for teller, felt ok, they said by monday 7th dec"
#: To whether contact was barred.
NO_BAR = (
    "no",
    "no they didnt say",
    "no they never said",
    "they said nothing",
    "actually no",
    "no the advert didnt say",
    "hapana hawakusema",
    "hawakusema",
    "nope nothing said",
    "no, they said nothing like that, only monday",
)
#: To the same question, with a word on the day of the answer.
NEW_WORD = {
    "no. sorry i meant they said by 9th dec": date(2026, 12, 9),
    "no they didnt. and i got the day wrong, they said by 10th december": date(2026, 12, 10),
}


def interview(*texts):
    candidate = Candidate()
    for text in texts:
        candidate = respond(candidate, Heard(text=text), NOW).candidate
    return candidate.interviews[0]


@pytest.mark.parametrize("text", NO_BAR)
def test_no_bar_leaves_the_promise_as_it_was(text):
    found = interview(TOLD, text)
    assert found.barred is False
    assert found.wait.promise.latest == date(2026, 12, 7)


@pytest.mark.parametrize(("text", "latest"), NEW_WORD.items())
def test_an_express_correction_beside_a_no_still_counts(text, latest):
    assert interview(TOLD, text).wait.promise.latest == latest


def test_no_contact_leaves_the_promise_as_it_was():
    found = interview(TOLD, "no", "no they didnt say i should")
    assert found.wait.promise.latest == date(2026, 12, 7)
    assert found.contacted is False


def test_no_day_named_takes_back_a_promise_that_was_none():
    found = interview(TOLD, "no", "no", "sorry, i got it wrong, they didnt say when")
    assert found.wait.promise is None
