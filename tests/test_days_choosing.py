"""Which of several days answers: second chances, refinements, backgrounds, days long gone."""

from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

import pytest

from coaching.reading.days import Period, read_days
from tests.day_rows import is_right

NAIROBI = ZoneInfo("Africa/Nairobi")
# A Wednesday.
NOW = datetime(2026, 11, 25, 10, 0, tzinfo=NAIROBI)

PROMISES = """
Two weeks, three at the very most | 16 Dec
siku mbili tatu they said, max three | 28 Nov
7 days, 10 max | 05 Dec
three weeks or even four | 23 Dec
Hopefully Tuesday, but if the CEO isn't back by then, Thursday | 03 Dec
tarehe saba, na kama si hiyo basi tarehe tisa | 09 Dec
jumatatu, ikishindikana jumanne | 01 Dec
this week, otherwise next | 04 Dec
end of this week, early next at the latest | 01 Dec
Friday hopefully, if not then the following one | 04 Dec
Possibly Friday, definitely by Monday | 30 Nov
Monday, Friday at the latest | 30 Nov
in the new year, early on | 10 Jan
mwezi wa kwanza mid, sometime hapo | 15 Jan
next week, midweek | 02 Dec
results out on 12.2. | 12 Feb
friday by end of day | 27 Nov
kesho, by close of business | 26 Nov
They said by 20 November and that's long gone | 20 Nov
supposed to hear by the 20th, its now almost a week over | 20 Nov
by Monday, they said. it's Wednesday now | 23 Nov
by Friday, they said. it's Wednesday now | 27 Nov
walisema ijumaa iliyopita wangekuwa wamepiga, mpaka leo hakuna kitu | 20 Nov
He said after New Year. I know nobody hires over Christmas | 08 Jan
Two to three weeks because of the holidays | 16 Dec
Jumatano ya wiki hii inayokuja | 02 Dec
contract runs until 31 december 2027, hearing back within a week | 02 Dec
One week they said. Then they said give us two more weeks from now. | 09 Dec
Interview was on the 15th, they told me within 18 days of it | 03 Dec
I have to give the other company an answer by Monday, but they said Friday | 27 Nov
applications close on Friday so sometime next week | 04 Dec
If they don't ring on Friday I'm supposed to call on Monday | 30 Nov
could be a year for all I know | -
Early next week they'll start calling people | 01 Dec
The boss is on leave and they will discuss it late next week | 04 Dec
They want somebody by year end, so by then I'd know | 31 Dec
they're closed now. after christmas | 31 Dec
By the 3rd, the 9th at the very latest, and I wrote it down | 09 Dec
they said Thursday, then the secretary rang me and moved it to Friday | 27 Nov
The vacancy closes, I think, on Friday | -
I'm travelling. Back on Monday. They said nothing. | -
I got another job, it starts Monday | -
sijui, naanza kazi nyingine na ni Jumatatu | -
I'm on leave, back Monday | -
contract runs out, end of December, nothing else was said | -
they did not commit to a day | -
"""

INTERVIEWS = """
They saw me Monday, they're seeing two others on Thursday | 23 Nov
Second interview yesterday, the first one was back on the 10th | 24 Nov
I did the first round last week and the second one is this Friday | 27 Nov
Not held yet! Coming Tuesday at 8.30, I'm preparing all weekend | 01 Dec
Ilipangwa Alhamisi lakini ikasongezwa hadi Ijumaa, nikaenda | 20 Nov
mwezi wa kumi, tarehe 22, on a Thursday I think | 22 Oct
Got the invite on Monday for a Tuesday slot. Did that, they told me two weeks. | 24 Nov
Weeks ago. Three, I'd say. | 04 Nov
30.10. | 30 Oct
ten days ago I think, so many of these that I'm starting to mix them up | 15 Nov
Yesterday with 4 people, they told me of a decision in two weeks | 24 Nov
It was meant to be the 14th, they pushed it back to the 20th. | 20 Nov
Yesterday with my friends, I got an invitation from them | -
I applied, on the 3rd, and heard nothing | -
"""


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


def day(text: str, asked: Literal["promise", "interview_day"]) -> str:
    found = read_days(text, now=NOW, zone=NAIROBI, asked=asked)
    return f"{found.latest:%d %b}" if isinstance(found, Period) else "-"


@pytest.mark.parametrize(("text", "latest"), rows(PROMISES))
def test_the_employers_last_word_answers(text: str, latest: str) -> None:
    assert day(text, "promise") == latest


@pytest.mark.parametrize(("text", "latest"), rows(INTERVIEWS))
def test_the_last_interview_answers(text: str, latest: str) -> None:
    assert day(text, "interview_day") == latest


WEEK_TOMORROW = """
2026-11-24 | P | Jumatatu ya wiki kesho | 2026-11-30
2026-11-30 | P | majibu ni jumatatu ya wiki kesho | 2026-12-07
2026-11-24 | P | watajibu Alhamisi ya wiki kesho | 2026-12-03
2026-11-24 | P | wiki kesho | 2026-12-04
2026-11-24 | P | week kesho jumanne | 2026-12-01
2026-11-24 | P | mwanzo wa wiki kesho | 2026-12-01
2026-11-24 | P | mwisho wa mwezi kesho | 2026-12-31
2026-11-24 | P | wiki kesho kutwa | 2026-11-26
2026-11-24 | P | kesho | 2026-11-25
2026-11-24 | P | walisema wiki, kesho nitajua | 2026-11-25 or 2026-12-01
2026-11-24 | I | alhamisi wiki jana | 2026-11-19
2026-11-24 | I | mwezi jana tarehe 28 | 2026-10-28
2026-11-24 | I | jana | 2026-11-23
"""


@pytest.mark.parametrize("row", WEEK_TOMORROW.strip().splitlines())
def test_the_week_of_tomorrow_is_the_next_one(row):
    assert is_right(row)
