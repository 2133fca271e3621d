"""That contact is barred is heard however formally, and in answer to the question for it."""

import pytest

from coaching.reading.facts import read_facts
from tests.test_typed_swahili import reading_of

BARRED = """
Ndiyo, tangazo lilisema kufanya ushawishi wa aina yoyote kutamwondoa mwombaji
ndiyo tangazo lilikataza ushawishi wowote
ushawishi wa aina yoyote utasababisha mwombaji kuondolewa
ndio, advert ilisema canvassing itakudisqualify
walisema mwombaji atakayefanya ushawishi ataenguliwa
yeyote atakayepiga simu ataondolewa kwenye orodha
tangazo linasema ushawishi hauruhusiwi
walionya kwamba kuwasiliana na panel kutakuondoa
yes they said contacting panel members leads to automatic disqualification
"""
FREE = """
hapana, hawakusema lolote kuhusu ushawishi
tangazo halikusema kitu kuhusu kupiga simu
"""
SILENT = """
niko na ushawishi kidogo hapo
je nikifanya ushawishi nitaondolewa?
nikipiga simu watanikata?
hakuna ushawishi wowote niliofanya
mwombaji mwingine alipiga simu
wakati wa kuwasiliana utafika
nitamwambia mjomba afanye ushawishi
"""


@pytest.mark.parametrize("text", BARRED.strip().splitlines())
def test_a_bar_is_heard_and_is_no_deed(text):
    reading = reading_of(text)
    assert (reading.facts.barred, reading.deed) == (True, None)


@pytest.mark.parametrize("text", FREE.strip().splitlines())
def test_that_nothing_was_barred_is_heard(text):
    assert read_facts(text).barred is False


@pytest.mark.parametrize("text", SILENT.strip().splitlines())
def test_other_words_say_nothing_of_a_bar(text):
    assert read_facts(text).barred is None
