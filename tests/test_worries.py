"""A worry, a hope or a mere fact is no deed; need that the employer is to hear of is one."""

from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

import pytest

from coaching.reading import Reading, read

NAIROBI = ZoneInfo("Africa/Nairobi")
NOW = datetime(2026, 11, 24, 10, tzinfo=NAIROBI)

NO_DEED = """
I have been so worried, I really need this job, rent is due
Please I interviewed at Access Bank on Friday, they said two weeks. I really need this job
i need this job so bad, i have kids
I need this job badly abeg, my brother school fees
i will do anything for this job
my landlord is calling me every day
my parents are calling me daily to ask about result
if i dont get this job i dont know what ill do
I'm desperate honestly
sitaki kuwabembeleza
je unadhani nimepita?
unadhani watanichukua?
je watanipigia kweli?
will they call me?
do i stand a chance
did i get the job you think
kuna matumaini?
god please let them call me
nisipopata hii kazi nitafanya aje
nimelemewa sana
maisha yamenishinda
siko sawa
i feel so alone
"""
# The deed, and its mistakes.
DEEDS = """
i feel like begging them | plead desperation
natamani kuwabembeleza wanipe kazi | plead desperation
i need this job so bad, should i tell them | plead desperation
i need this job, im going to call and beg | plead desperation
ill tell them my rent is due | plead desperation
niwaambie sina pesa? | plead desperation
i really need this job, can i call them? | contact
please help me write to them | contact
naomba nisaidie niwaandikie nini | contact
nisaidie niwaambie nitafanya chochote | plead desperation
please help me, tell them i beg for the job | plead desperation
tell them i have another offer even if i dont | claim overconfidence
rent is due, should i call them today? | contact
no flowers, just a thank you text, yes? | thanks
shall i give it another go | contact
worth another try? | contact
my uncle knows the owner | insider
nimweleze mama ni mgonjwa na mimi ndio tegemeo | plead desperation
my wife is calling them tomorrow | contact
the hiring manager is my old classmate | insider
my uncle knows the owner, he will call him | insider favours
should i send another thank you to the second panelist | thanks
Dear Ms Hall, please let me know today as I have other options. Jo | claim overconfidence
Dear Ms Hall, please let me know by Friday if you need other papers. Thank you, Jo | contact
"""
THANKED = """
sent thank u email this morning | yes
i sent an email with thanks | yes
didnt send a thank you | no
i havent thanked them | no
"""


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in row.split("|")] for row in table.strip().splitlines()]


@cache
def reading(text: str) -> Reading:
    return read(text, NOW, NAIROBI, None)


@pytest.mark.parametrize("text", NO_DEED.strip().splitlines())
def test_what_only_weighs_on_a_candidate_is_no_deed(text):
    found = reading(text)
    assert (found.deed, found.mistakes) == (None, ())
    assert found.act in ("feeling", "report")


@pytest.mark.parametrize(("text", "expected"), rows(DEEDS))
def test_a_deed_is_seen_beside_a_worry(text, expected):
    found = reading(text)
    assert found.deed is not None
    assert " ".join([found.deed.kind, *found.mistakes]) == expected


@pytest.mark.parametrize(("text", "expected"), rows(THANKED))
def test_thanks_that_were_sent_are_told_from_those_that_were_not(text, expected):
    assert reading(text).facts.thanked == (expected == "yes")
