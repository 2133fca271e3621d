"""A note of thanks that is thought of, told from questions, gifts and thanks for the coach."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from coaching.reading import read

NAIROBI = ZoneInfo("Africa/Nairobi")
NOW = datetime(2026, 11, 24, 10, tzinfo=NAIROBI)

PLANNED = """
naweza kuwaandikia ujumbe mfupi wa kuwashukuru kwa muda wao?
naweza kuwaandikia ujumbe wa shukrani?
niwaandikie kuwashukuru? | niwatumie thank you note? | nataka kuwashukuru | niwashukuru kwa simu?
wacha niwashukuru kwa email | nimshukuru hr? | niseme asante? | nitume shukrani zangu leo
nitawatumia barua pepe ya kushukuru | natuma kathank you email | si niwatumie tu ka-thank you
je ni vizuri kushukuru baada ya usaili | nataka kuwaandikia shukrani nyingine
nilitaka kuwashukuru ila sijui niandike nini | niwaandikie email ya kushukuru panel kwa kunihoji
nitume sms ya shukrani au nisubiri | want to appreciate them for the opportunity
can i drop them a line to say thanks | i want to thank the panel for their time
"""
OTHERWISE = """
naweza kuwaandikia ujumbe wa kuuliza? | niwaandikie kuwashukuru na kuuliza kama wameamua?
niwapelekee zawadi ya shukrani? | nitawashukuru wakinipa kazi | nilisahau kuwashukuru
basi nimpelekee yule HR halua na kahawa nimshukuru | niwanunulie soda kama shukrani
niwashukuru kwa kunipa kazi? | nawashukuru kwa msaada | nataka kumshukuru mungu tu
nimewatumia ujumbe wa kushukuru | i forgot to thank them | i'll thank them once they hire me
can i thank them and ask when they decide?
i'd like to thank them and maybe ask how long | asante sana coach
"""


def rows(table: str) -> list[str]:
    return [cell.strip() for line in table.strip().splitlines() for cell in line.split(" | ")]


@pytest.mark.parametrize("text", rows(PLANNED))
def test_a_note_of_thanks_thought_of_is_one(text):
    deed = read(text, NOW, NAIROBI, None).deed
    assert deed is not None
    assert (deed.kind, deed.mistakes) == ("thanks", ())


@pytest.mark.parametrize("text", rows(OTHERWISE))
def test_what_is_more_or_none_is_no_note_of_thanks(text):
    deed = read(text, NOW, NAIROBI, None).deed
    assert deed is None or deed.kind != "thanks"
