"""Whose a day is: the employer's word, or a friend's, a threat's, a question's, a plan's."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from coaching.reading import read
from coaching.reading.days import Period
from coaching.reading.proposing import plans_own

NAIROBI = ZoneInfo("Africa/Nairobi")
#: A Monday.
NOW = datetime(2026, 12, 7, 10, tzinfo=NAIROBI)

#: Days of others, of which none is the employer's word.
NOT_THEIRS = [
    "friend got his result today, shall I call her once",
    "rafiki yangu amepata majibu leo, niwapigie?",
    "another candidate got her letter today",
    "my sister said i should call tomorrow",
    "rafiki yangu amesema nipige kesho",
    "my dad says call them on thursday",
    "my girlfriend says i should wait til wednesday",
    "if they dont revert by EOD then they lost me",
    "i'll tell him if they dont get back by EOD they lost me",
    "they have until wednesday or im out",
    "im giving them till wednesday then i move on",
    "they want to know if i can work weekends",
    "hr asked whether i'm free on thursday",
    "they are asking me to accept by friday",
    "aldi want me to say yes by wednesday",
    "its monday already and nothing",
    "leo ni jumatatu na bado kimya",
]
#: Days that are their word all the same.
THEIRS = [
    "they called, now they say by wednesday",
    "my friend who works there says they'll decide by wednesday",
    "my friend got hired yesterday. they said i'd hear on thursday",
    "they said if i dont hear by wednesday its a no",
    "he said they have until wednesday to decide",
    "they'll call if i get it by thursday",
    "if they want me theyll ring by thursday",
    "HR asked when i can start. they will decide by wednesday",
    "hr said its monday now",
    "wamesema wataniambia kama nimepita jumatano",
    "the manager's wife had a baby so they said next wednesday",
]
#: Answers to "what did they say about when?" with the day that they tell, if any.
ANSWERS = {
    "is it ok to send them a thank you email today?": None,
    "wait kwanza is it ok to send them a thank u email leo": None,
    "ok to text him tonight?": None,
    "naweza kuwatumia email ya asante leo": None,
    "or should i email tomorrow": None,
    "its monday only, now ok to call?": None,
    "by friday, can i call them tomorrow?": 11,
    "if i hear nothing by friday its a no": 11,
    "they said i should call on friday": 11,
    "they have until friday": 11,
    "nobody said a day": None,
    "they didnt give me a day": None,
    "within a day they said": 8,
    "i should hear by friday": 11,
    "monday": 14,
}


@pytest.mark.parametrize("text", NOT_THEIRS)
def test_a_day_of_somebody_else_is_no_word_of_the_employer(text: str) -> None:
    roles = {m.role for m in read(text, NOW, NAIROBI, None).mentions}
    assert roles.isdisjoint({"promise", "invitation"})


@pytest.mark.parametrize("text", THEIRS)
def test_their_word_stays_theirs_beside_others(text: str) -> None:
    assert "promise" in {m.role for m in read(text, NOW, NAIROBI, None).mentions}


@pytest.mark.parametrize(("text", "day"), ANSWERS.items())
def test_the_day_of_a_deed_is_no_answer(text: str, day: int | None) -> None:
    days = read(text, NOW, NAIROBI, "promise").days
    assert (days.latest.day if isinstance(days, Period) else None) == day


def test_an_invitation_of_a_friend_is_none() -> None:
    assert not read("my sister told me to call them", NOW, NAIROBI, None).facts.invited
    assert read("they told me to call them", NOW, NAIROBI, None).facts.invited


#: What plans a deed of one's own, whatever the coach had asked before.
PLANNED = """
naeza wapigia saa hii usiku | can i call them now | is it ok if i email them | ok to text hr
niwapigie tu | natuma email leo | thinking of calling tomorrow | wacha nipige kesho asubuhi
let me just text the manager rq | nipitie ofisini kwao | i'll email hr then | do i write them
would it hurt to ring | i should ring them maybe | gonna follow up tomorrow
"""
#: Answers that only sound like one.
NOT_PLANNED = """
they said i should call back monday | he said niwapigie kesho | nothing, i'll wait | by email
they'll let me know | they might call next week | i should hear by friday | nilipiga simu jana
ya kupiga simu, call centre | naeza sema ilikua poa | i might have talked too much
i should have prepared more | i will hear in 2 weeks | let me know they said | i want this job
"""


def cells(table: str) -> list[str]:
    return [cell.strip() for line in table.strip().splitlines() for cell in line.split("|")]


@pytest.mark.parametrize("text", cells(PLANNED))
def test_a_deed_of_ones_own_is_a_plan(text: str) -> None:
    assert plans_own(text)


@pytest.mark.parametrize("text", cells(NOT_PLANNED))
def test_an_answer_is_no_plan(text: str) -> None:
    assert not plans_own(text)


@pytest.mark.parametrize(
    "text",
    [
        "si niwaambie tu either mnipe job by friday ama naenda",
        "niwaambie wanipe jibu by friday",
        "nitawaambia wanipe jibu kufikia ijumaa ama nachukua ingine",
        "i'll tell them to decide by friday or i walk",
        "nimewaambia wanijibu by friday",
        "nitawapa hadi ijumaa",
    ],
)
def test_a_day_that_the_candidate_demands_is_no_word_of_theirs(text):
    assert [m.role for m in read(text, NOW, NAIROBI, None).mentions] == ["other"]


@pytest.mark.parametrize(
    "text", ["waliniambia watanipa jibu by friday", "niliwaambia walisema wataamua by friday"]
)
def test_what_they_say_themselves_is_their_word(text):
    assert [m.role for m in read(text, NOW, NAIROBI, None).mentions] == ["promise"]
