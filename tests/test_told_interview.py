"""An interview that was held stays behind, whatever the employer promised beside it."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from coaching.reading import read

NAIROBI = ZoneInfo("Africa/Nairobi")
#: A Wednesday.
NOW = datetime(2026, 11, 25, 12, 40, tzinfo=NAIROBI)
TOLD = """
had interview KCB thursday last week ya teller wakasema wataniambia by 4th dec | 19.11. | 4.12.
nilikuwa na interview Equity thursday last week in town, watanijibu by 4th dec | 19.11. | 4.12.
nilikuwa na interview Equity ya teller alhamisi wakasema wataniambia by 4th dec | 19.11. | 4.12.
nilikuwa na interview Equity alhamisi walisema wataniambia tarehe 4 | 19.11. | 4.12.
interview ilikuwa KCB alhamisi wakaniambia ningoje hadi tarehe 4 | 19.11. | 4.12.
leo nimefanya interview KCB ya teller, walinishow watanicheki friday | 25.11. | 27.11.
nimefanya interview jana Naivas walinishow watanicheki by friday | 24.11. | 27.11.
jana nimetoka interview KCB, wamenishow watanitafuta monday | 24.11. | 30.11.
nina interview Equity thursday | 26.11. | -
nitakuwa na interview Equity thursday next week | 3.12. | -
wameniita interview KCB friday | 27.11. | -
niliitwa interview KCB, itakuwa friday | 27.11. | -
nilihojiwa na panel jumatatu, ilisema itatangaza ijumaa | 23.11. | 27.11.
nilikuwa na interview thursday wakasema wataniita friday | 19.11. | 27.11.
nilikuwa niende interview friday | 27.11. | -
interview yangu ni friday | 27.11. | -
interview ilikuwa ni ijumaa | 20.11. | -
wataniita interview friday | 27.11. | -
watanipigia interview friday | 27.11. | -
panel ilisema si wednesday next week, ni ile ingine, tarehe 9 | - | 2.12., 9.12.
actually panel ilisema tarehe 9 si tarehe 4 | - | 9.12.
panel ilisema ijumaa | - | 27.11.
ofisi ilisema friday next week | - | 4.12.
panel ilikuwa friday | 20.11. | -
panel ilikuwa tarehe 9 | 9.11. | -
"""


def days(text, role):
    mentions = read(text, NOW, NAIROBI, None).mentions
    found = [m.period.latest for m in mentions if m.role == role]
    return ", ".join(f"{day.day}.{day.month}." for day in found) or "-"


@pytest.mark.parametrize("row", TOLD.strip().splitlines())
def test_the_interview_and_the_promise_keep_their_days(row):
    text, interview, promise = row.split(" | ")
    assert (days(text, "interview"), days(text, "promise")) == (interview, promise)


@pytest.mark.parametrize(
    ("text", "day"),
    {
        "the last week of january": "31.1.",
        "wiki ya mwisho ya mwezi ujao": "31.12.",
        "walisema last week of next month": "31.12.",
        "jumatatu waliniambia by friday": "27.11.",
    }.items(),
)
def test_a_last_week_of_a_month_and_a_day_of_telling_stay_what_they_are(text, day):
    found = read(text, NOW, NAIROBI, "promise").days
    assert f"{found.latest.day}.{found.latest.month}." == day
