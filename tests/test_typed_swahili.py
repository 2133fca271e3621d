"""Swahili as it is typed: cut short, with hyphens, with English in the verb."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from coaching.reading import Reading, read

NAIROBI = ZoneInfo("Africa/Nairobi")
NOW = datetime(2026, 12, 2, 10, tzinfo=NAIROBI)


def reading_of(text: str) -> Reading:
    return read(text, NOW, NAIROBI, None)


def rows(table: str) -> list[str]:
    return [row for line in table.strip().splitlines() for row in line.split(" | ")]


REACHED = """
nimesha-call | nimesha call | nimewacall | nmewapigia | nishapiga simu | nilishawapigia jana
nshawapigia | nikapiga simu hawakushika | nimempigia hr | nimejaribu kuwapigia | tumewapigia
nimepiga | nimeandika email | sawa nimeandika email | nimetuma ile email
nime-email recruiter | nshaawaandikia | nimewatumia email | nimwandikia hr jana
niliwaandikia jana | nilituma follow up | nimetuma barua pepe | nimewatumia ile message
nikawatext leo | nimetext hr | nishawatumia sms | nimewa-text | nimeandika message
nimewhatsapp recruiter | nimewatumia whatsapp | nimemdm hr | niliwauliza jana
nimeongea na hr | nimeongea nao | niliwasiliana nao | nimewatumia jana | nimefuatilia
nilienda ofisini | nimepitia kwao | nilienda office
"""
NOT_REACHED = """
nimepiga picha | nilipiga interview fiti | nimepigiwa na hr | nimetumiwa email
wamenitumia email | nimetuma cv yangu safaricom | nimetuma maombi kwingine
nimetumia pesa nyingi | nimechoka kungoja | nitapiga kesho | niwapigie? | naeza piga sasa?
nikipiga simu | wacha niwapigie | nimepita hapo jana | walinipigia jana
nimeandika jina lako | niliambiwa nipige | ni email ama call | nimeuza simu
"""
NONE_MADE = """
sijatuma | sijawapigia | sijawahi piga hata mara moja | sijacall | sikuwaandikia
hatujawapigia | sijawa-text
"""


@pytest.mark.parametrize("text", rows(REACHED))
def test_a_deed_done_is_known_in_every_form(text):
    assert reading_of(text).facts.contacted == 1


@pytest.mark.parametrize("text", rows(NOT_REACHED))
def test_a_near_miss_is_no_deed_done(text):
    assert reading_of(text).facts.contacted is None


@pytest.mark.parametrize("text", rows(NONE_MADE))
def test_a_deed_not_done_is_none(text):
    assert reading_of(text).facts.contacted == 0


DAYS = """
nilishawapigia jumatatu lakini hawakushika | contact | 2026-11-30
interview ya Isuzu ilikua tarehe 18 nov. Niliwapigia jana, wakasema bado | interview | 2026-11-18
I interviewed at Cellulant on Monday. I have not been in touch | interview | 2026-11-30
I have not had the interview at Cellulant, it is on Monday | interview | 2026-12-07
interview ya Isuzu bado, ni jumatatu | interview | 2026-12-07
"""


@pytest.mark.parametrize("row", DAYS.strip().splitlines())
def test_a_day_lies_where_the_verb_puts_it(row):
    text, role, day = row.split(" | ")
    days = [m.period.latest for m in reading_of(text).mentions if m.role == role]
    assert days == [date.fromisoformat(day)]
