"""Whose wish a contact is: the employer's, the candidate's own, or a friend's."""

from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

import pytest

from coaching.reading import Reading, read
from coaching.reading.days import Period

NAIROBI = ZoneInfo("Africa/Nairobi")
NOW = datetime(2026, 11, 25, 13, tzinfo=NAIROBI)

OWN = """
kwanza niambie, niwapigie tena leo? | niambie kwanza, nipige leo? | niwacheki kesho?
hebu niambie kama niwapigie kesho | nimekuuliza niwapigie leo? | nimeuliza kama niwapigie leo
naomba uniambie niwapigie ijumaa ama | nimeamua niwapigie kesho | nimefikiria nipige ijumaa
nilitaka niwapigie kesho, ni sawa? | wacha nipige jumatatu | tell me first, should i call today?
i'm asking you if i should call them tomorrow | just tell me, do i call on friday or not
rafiki yangu amesema niwapigie kesho | my friend told me to call them tomorrow
mama alisema nipige ijumaa | nimeambiwa na rafiki niwapigie kesho | watu wananiambia nipige kesho
my sister wants me to call them tomorrow | ulisema nipige jumatano | you said i should call friday
waliniambia nipige tena, nipige leo?
"""
THEIRS = """
waliniambia niwapigie ijumaa | wameniambia nipige tena ijumaa | nimeambiwa niwapigie ijumaa
hr ameniambia nimpigie kesho | walisema niwapigie ijumaa, si ndio? | niliambiwa nirudi jumatatu
nimeshauriwa nipige ijumaa | was told to call them friday | everyone was told to call on friday
mama wa reception alisema nipige ijumaa | yule dada wa hr alisema nipige ijumaa
my friend at hr told me to call friday | people from hr told me to call on friday
walisema nipige kesho? | basi nipige jumatatu walisema | she said i should call friday, ok?
nimeambiwa nirudi ijumaa na nipige simu kwanza, nipige lini?
wamesema boss ako safari niwacheki tena thursday | wamesema nicheki nao alhamisi
amesema nimcheki alhamisi | amenishow nimcheki thurs | they said niwacheki thursday
wameniambia niwakumbushe thursday | amesema ni-check tena thursday | wamesema nidm ijumaa
wamesema tuongee thursday | she said to hit them up on thursday | they said holla friday
"""
ANSWERS = """
wamesema watanicheki thursday | walisema watanitafuta alhamisi | they said they'll ping me friday
hr said check your email on friday
wamesema nishike simu thursday watanipigia | walisema wananicheki thursday
"""


def rows(table: str) -> list[str]:
    return [cell.strip() for line in table.strip().splitlines() for cell in line.split("|")]


@cache
def reading_of(text: str, asked: bool = False) -> Reading:
    return read(text, NOW, NAIROBI, "promise" if asked else None)


@pytest.mark.parametrize("text", rows(OWN))
def test_a_wish_of_ones_own_invites_nobody(text):
    roles = {m.role for m in reading_of(text).mentions}
    assert not roles & {"invitation", "promise"}
    assert not isinstance(reading_of(text, asked=True).days, Period)


@pytest.mark.parametrize("text", rows(THEIRS))
def test_a_wish_of_the_employer_is_an_invitation(text):
    assert "invitation" in {m.role for m in reading_of(text).mentions}


@pytest.mark.parametrize("text", rows(ANSWERS))
def test_what_they_will_do_is_no_invitation(text):
    assert {m.role for m in reading_of(text).mentions} == {"promise"}


def test_a_question_put_to_the_coach_is_no_contact():
    assert reading_of("nimeuliza kama niwapigie leo").facts.contacted is None
    assert reading_of("nimeuliza hr kama wameamua").facts.contacted == 1
