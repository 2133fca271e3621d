"""After a no the employer may come back: one new interview with their name, and no empty one."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from coaching.conversation import respond
from coaching.model import Candidate
from coaching.turns import Heard

NAIROBI = ZoneInfo("Africa/Nairobi")
#: When the interview is told of, when the no, and when they come back.
DAYS = (
    datetime(2026, 11, 18, 18, tzinfo=NAIROBI),
    datetime(2026, 11, 24, 9, tzinfo=NAIROBI),
    datetime(2026, 12, 3, 16, tzinfo=NAIROBI),
)
TOLD = "had interview on monday at Kenya Power, meter engineer, ok. they said 2 weeks"
REFUSED = "got the regret letter from them today"
BACK = (
    "they have called, the other guy dropped out, they want me for another interview on wed",
    "they invited me for a second interview on wednesday",
    "kenya power have called me back for another interview on wed",
    "they want me back for an interview on wednesday",
    "they called me back! interview again wednesday 10am",
    "wamenipigia, wananitaka kwa interview ingine jumatano",
    "wameniita tena interview jumatano",
)
#: Interviews that are none of the employer's who said no, and whose they are.
OTHERS = {
    "had another interview on monday at KCB": "KCB",
    "i had another interview today": None,
    "i have another interview on wednesday": None,
}
OPEN_AGAIN = (
    "they called, the other guy dropped out",
    "they changed their mind!",
    "the position is open again, they called",
    "wamebadilisha mawazo",
)


def heard(*texts):
    candidate, says = Candidate(), ()
    for text, now in zip(texts, DAYS, strict=True):
        turn = respond(candidate, Heard(text=text), now)
        candidate, says = turn.candidate, turn.says
    return candidate.interviews, says


@pytest.mark.parametrize("text", BACK)
def test_a_comeback_is_one_new_interview_with_the_employer(text):
    before, coming = heard(TOLD, REFUSED, text)[0]
    assert before.outcome == "rejected"
    assert (coming.employer, coming.held_on) == ("Kenya Power", date(2026, 12, 9))
    assert coming.upcoming


def test_a_comeback_without_a_day_asks_for_it():
    interviews, says = heard(TOLD, REFUSED, "they changed their mind, want to interview me again")
    assert len(interviews) == 1
    assert says[-1].asks == "interview_day"


@pytest.mark.parametrize(("text", "employer"), OTHERS.items())
def test_an_interview_elsewhere_is_none_of_theirs(text, employer):
    assert heard(TOLD, REFUSED, text)[0][-1].employer == employer


@pytest.mark.parametrize("text", OPEN_AGAIN)
def test_a_way_that_is_open_again_may_be_reopened(text):
    interviews, says = heard(TOLD, REFUSED, text)
    assert [button.id for row in says[-1].buttons for button in row] == ["i1.reopen"]
    assert [i.outcome for i in interviews] == ["rejected"]


def test_what_was_said_of_others_reopens_nothing():
    says = heard(TOLD, REFUSED, "the other guy was better i guess")[1]
    assert not any("reopen" in b.id for say in says for row in say.buttons for b in row)
