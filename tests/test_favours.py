"""A favour, a gift and a way over heads are told from what is harmless."""

from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

import pytest

from coaching.reading import Reading, read

NAIROBI = ZoneInfo("Africa/Nairobi")
NOW = datetime(2026, 11, 24, 10, tzinfo=NAIROBI)

# The deed, and its mistakes.
DEEDS = """
should i send it to priya AND her boss, cover all bases | around check_ins
gonna cc the store manager too so it gets seen | around check_ins
send it to both the recruiter and her manager? | around check_ins
nimtumie HR na boss wake pia? | around check_ins
i will mail him that nobody else has my numbers, he can decide today | claim overconfidence
ill tell them they wont find anyone better | claim overconfidence
can I carry small palm oil for the panel, just to appreciate them | insider favours
can i carry some mangoes for the interviewer | insider favours
naweza wapelekea machungwa? | insider favours
my uncle works there, i'll ask him to push it | insider favours
a small gift after i start the job? | insider
can i jst drop them a text kidogo so they remember me | contact
can i message them so i stay on their mind | contact
ok sawa leave uncle out of it, ill jst email hr kesho | contact
forget my cousin, i'll just email hr myself | contact
not asking my uncle anymore. can i call hr | contact
nimeachana na mjomba, nitawaemail tu kesho | contact
my mate starts there on monday, lucky him. can i ring them? | contact
can i carry my portfolio for the panel | -
can i still buy a sausage roll there tomorrow | insider
can i greet him in the choir | insider
can still braai with him? | insider
they asked me to bring my certificates, im jst dropping them at reception | exception
"""


@cache
def reading(text: str) -> Reading:
    return read(text, NOW, NAIROBI, None)


@pytest.mark.parametrize("row", DEEDS.strip().splitlines())
def test_a_favour_is_one_only_where_it_is(row):
    text, told = (cell.strip() for cell in row.split("|"))
    kind, *mistakes = told.split()
    assert sorted(reading(text).mistakes) == sorted(mistakes)
    deed = reading(text).deed
    assert kind == "-" or (deed is not None and deed.kind == kind)
