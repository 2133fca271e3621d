"""Plans in mixed words: a bare contact holds no mistake, an offer of any work does."""

import pytest

from coaching.reading.cues.matters import fair_matter
from coaching.wishes import wish_in
from tests.test_typed_swahili import reading_of

BARE = """
I'm thinking nimcall HR tomorrow asubuhi | im thinking niwacall kesho | nimcall HR kesho?
thinking nimpigie HR kesho asubuhi | niko na idea nimcall HR kesho | i'm planning nimcall HR
am thinking niwaemail tomorrow | nafikiria nimtext recruiter ijumaa
"""
NEEDY = """
nimepanga kuwashow naeza fanya job yoyote ata kuosha vyombo bora tu waniingize, doo si issue
nitawashow naeza fanya job yoyote bora waniingize, pesa si issue | nataka kuwaambia doo si issue
niwaambie nitafanya kazi yoyote | nitamshow HR mshahara si muhimu
"""
NOT_NEEDY = """
nataka kuwashow job yangu ya zamani | walisema pesa si issue | nimeosha vyombo leo
"""
WORDS = """
haya nisaidie maneno ya kuandika | nisaidie kuandika message | naomba unisaidie ujumbe
nisaidie message ya kuwatumia | unisaidie kuandika email | nisaidie na maneno | nitumie draft
"""
NEW_NUMBER = """
btw nimechange number yangu ya simu, can I send them the new one? | nimeswap line | nina line mpya
number yangu imechange, niwaambie? | nimepoteza simu na line, niwape number mpya?
namba yangu ya zamani haifanyi kazi, niwape mpya?
"""
CALENDAR = """
nitumie file ya calendar please | send me the calendar file | nipe faili ya kalenda
can you send me a calendar invite? | calendar file
"""
NO_CALENDAR = """
nitumie file ya cv | niwatumie calendar invite? | send them a calendar invite
"""
NO_WORDS = """
niwaambie wanisaidie nipate kazi | nisaidie maneno ya kuwabembeleza wanipe kazi
nisaidie cv | nisaidie na kazi
"""


def texts(table):
    return [text for line in table.strip().splitlines() for text in line.split(" | ")]


@pytest.mark.parametrize("text", texts(BARE))
def test_a_bare_contact_holds_no_mistake(text):
    reading = reading_of(text)
    assert (reading.act, reading.mistakes, reading.deed.kind) == ("proposal", (), "contact")


@pytest.mark.parametrize("text", texts(NEEDY))
def test_an_offer_of_any_work_or_pay_is_need(text):
    assert "desperation" in reading_of(text).mistakes


@pytest.mark.parametrize("text", texts(NOT_NEEDY))
def test_other_words_show_no_need(text):
    assert "desperation" not in reading_of(text).mistakes


@pytest.mark.parametrize("text", texts(WORDS))
def test_help_with_the_words_is_a_wish_for_a_draft(text):
    assert wish_in(text).name == "draft"


@pytest.mark.parametrize("text", texts(NO_WORDS))
def test_other_help_is_none(text):
    assert getattr(wish_in(text), "name", None) != "draft"


@pytest.mark.parametrize("text", texts(NEW_NUMBER))
def test_a_new_number_is_what_they_need_to_know(text):
    assert fair_matter(text) == "number"


@pytest.mark.parametrize("text", ["nimepata number ya HR", "nimebadilisha mawazo, niwaambie?"])
def test_other_numbers_are_not(text):
    assert fair_matter(text) is None


@pytest.mark.parametrize("text", texts(CALENDAR))
def test_the_calendar_file_may_be_asked_for_in_any_words(text):
    assert wish_in(text).name == "calendar"


@pytest.mark.parametrize("text", texts(NO_CALENDAR))
def test_another_file_or_reader_is_none(text):
    assert wish_in(text) is None


@pytest.mark.parametrize(
    ("text", "count"),
    {
        "nimewatext mara mbili na jana nikawapigia": 3,
        "I texted twice and called yesterday": 3,
        "eeh nimewatext mara tatu na nikapiga mara moja": 4,
        "nimewapigia mara mbili": 2,
        "I called and emailed twice": 2,
        "both called and emailed them": 2,
    }.items(),
)
def test_each_contact_is_counted(text, count):
    assert reading_of(text).facts.contacted == count


def test_no_timeline_is_no_rejection():
    outcomes = [reading_of(t).facts.outcome for t in ("hawakunipa timeline", "hawakunipa kazi")]
    assert outcomes == [None, "rejected"]
