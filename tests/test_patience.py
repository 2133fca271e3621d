"""Decisions to wait, and leaving that is only asked about."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from coaching.leaving import only_leaving
from coaching.patience import decides
from coaching.reading import read

NAIROBI = ZoneInfo("Africa/Nairobi")
NOW = datetime(2026, 12, 7, 12, tzinfo=NAIROBI)

DECIDED = """
aii hapana hata sitaki hiyo maneno, nitangoja tu | acha ningoje tu | nah i wont call, ill wait
i'll leave it then | sitawapigia | i wont bother them | i decided not to call | nimeamua kungoja
no ur right i shouldnt call | wacha nitulie nisubiri | ok no calls from me
"""
NOT_DECIDED = """
should i just wait? | ill wait till monday then call | i cant wait | nimesubiri sana
i will wait but i hate it | how long do i wait | if they dont call ill wait | nitawapigia kesho
they said i should wait | i've been waiting for weeks
"""
ASKED = """
sitaki hii kazi tena, should i jst tell them am pulling out | how do i tell them i'm withdrawing
niwaambie sitaki tena? | niwaambieje sitaki | should i tell them i'm no longer interested
I dont want this job now, other company is better. how to tell them i am withdrawing?
"""
DONE = {
    "i have withdrawn": "withdrawn",
    "nimejitoa": "withdrawn",
    "i told them im not interested anymore": "withdrawn",
    "sitaki hii kazi tena": "let_go",
    "i dont want this job anymore": "let_go",
    "im done waiting, i give up on this one": "let_go",
}


def cells(table: str) -> list[str]:
    rows = table.strip().splitlines()
    return [cell.strip() for line in rows for cell in line.split(" | ")]


@pytest.mark.parametrize("text", cells(DECIDED))
def test_who_leaves_them_in_peace_has_decided(text):
    assert decides(text)


@pytest.mark.parametrize("text", cells(NOT_DECIDED))
def test_a_question_a_plan_or_a_sigh_is_no_decision(text):
    assert not decides(text)


@pytest.mark.parametrize("text", cells(ASKED))
def test_leaving_that_is_asked_about_closes_nothing(text):
    reading = only_leaving(text, read(text, NOW, NAIROBI, None))
    assert reading.facts.outcome is None
    assert reading.deed is not None
    assert reading.deed.kind == "withdraw"


@pytest.mark.parametrize(("text", "outcome"), DONE.items())
def test_leaving_that_is_told_closes(text, outcome):
    assert only_leaving(text, read(text, NOW, NAIROBI, None)).facts.outcome == outcome


def test_a_threat_closes_nothing():
    text = "wasipojibu kufikia kesho naachana nao"
    assert only_leaving(text, read(text, NOW, NAIROBI, None)).facts.outcome is None
