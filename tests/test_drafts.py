"""A better draft keeps both names; the words that spoil one are quoted whole."""

from zoneinfo import ZoneInfo

import pytest

from coaching.drafts import in_own_name
from coaching.model import Deed
from coaching.quoting import marked, quoted
from coaching.reading import read
from tests.cases import at

BETTER = "Dear KCB team,\n\nThank you.\n\n(your name)"
BY_SMS = "Hello, this is (your name). Is there any news?"
# Whom it is for, and who signs.
KEPT = """
Habari ya leo Bi. Achieng. Je? Asante, Juma Mwakio | Habari ya leo Bi. Achieng | Juma Mwakio
Habari Bi. Achieng, nafurahi kujiunga nanyi. Lini niripoti? Juma | Habari Bi. Achieng | Juma
Dear Mr Kamau, please give me this job. Regards, Jane Wanjiku | Dear Mr Kamau | Jane Wanjiku
Hello Madam Rose, this is Peter. Any news? Peter Otieno | Hello Madam Rose | Peter Otieno
Hi Sarah, when do I start? Thanks, Brian | Hi Sarah | Brian
Mheshimiwa, nakuomba unisaidie, nitafanya hata bure. Wako, Asha Juma | Mheshimiwa | Asha Juma
Hujambo Dada Halima, ni mimi Fatuma Ali, tuma jibu basi | Hujambo Dada Halima | Fatuma Ali
Hi Mr. Smith, I really need this job. - Ann Mwende | Hi Mr. Smith | Ann Mwende
Good afternoon Eng. Barasa, I'm Moses Kiptoo. Any news | Good afternoon Eng. Barasa | Moses Kiptoo
Dear HR, I will do anything. Please reply on Monday | Dear HR | (your name)
Hi I was wondering, is there any news? Kind Regards | Dear KCB team | (your name)
Asanteni. Tutaonana Jumatatu | Dear KCB team | (your name)
"""


@pytest.mark.parametrize("row", KEPT.strip().splitlines())
def test_a_better_draft_keeps_both_names(row):
    own, greeting, name = (cell.strip() for cell in row.split("|"))
    assert in_own_name(BETTER, own) == f"{greeting},\n\nThank you.\n\n{name}"


def test_a_short_message_keeps_both_names():
    own = "Hi Sarah, when do I start? Thanks, Brian"
    assert in_own_name(BY_SMS, own) == "Hi Sarah, this is Brian. Is there any news?"


def draft(text: str) -> Deed:
    found = read(text, at("2026-11-24 10:00"), ZoneInfo("Africa/Nairobi"), None).deed
    assert found is not None
    assert found.draft
    return found


def test_the_strongest_words_are_named():
    needy = draft(
        "Habari Bi. Achieng. Naomba sana mnifikirie, nina watoto watatu na sina kazi nyingine."
        " Nitafanya chochote mtakachoniambia. Asante, Juma Mwakio"
    )
    assert "“Nitafanya chochote mtakachoniambia”" in quoted(needy, "desperation")
    assert quoted(needy, "desperation").startswith("“Naomba sana mnifikirie, nina watoto")
    assert "<b>Nitafanya chochote mtakachoniambia</b>" in marked(needy)


def test_every_claim_is_named_from_its_clause_on():
    hired = draft(
        "Habari Bi. Achieng, nafurahi kwamba nitajiunga na timu yenu. Naomba kujua siku ya"
        " kuripoti kazini na gari nitakalopewa. Juma"
    )
    told = quoted(hired, "overconfidence")
    assert "nafurahi kwamba nitajiunga na timu yenu" in told
    assert "Naomba kujua siku ya kuripoti kazini na gari nitakalopewa" in told


def test_sentences_are_quoted_apart():
    begging = draft(
        "Dear Mr Kamau, I am begging you, please give me this job. I have three kids and no"
        " income. I will take any salary. Regards, Jane Wanjiku"
    )
    assert quoted(begging, "desperation").split("”, “")[1:] == [
        "I have three kids and no income",
        "I will take any salary”",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Habari za leo Madam, naitwa Otieno James, nilihojiwa tarehe 20. Tafadhali nipeni nafasi,"
        " hata kama ni kufagia.",
        "Shikamoo Bw. Mushi, naitwa Neema Kileo. Nilikuja kwenye usaili jumatatu. Niko tayari"
        " kufanya kazi yoyote kwa mshahara wowote. Naombeni sana.",
    ],
)
def test_who_writes_is_no_check_in(text):
    assert draft(text).mistakes == ("desperation",)
