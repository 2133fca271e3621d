"""To ask somebody inside what the place is like is harmless, to find out the result is not."""

import pytest

from tests.test_typed_swahili import reading_of

HARMLESS = """
Basi mjomba anieleze tu mazingira ya kazi yalivyo hapo, hiyo si mbaya?
nimuulize tu cuzo yangu kazi iko aje huko? | naweza kumuuliza mazingira yakoje?
binamu anieleze tu kazi ilivyo, ni sawa? | cousin wangu aniambie tu vile kazi iko hapo
nimuulize tu shangazi vile wanalipa na mazingira | niulize rafiki yangu tu kazi ikoje hapo?
"""
FAVOURS = """
mjomba anieleze kama nimepita, hiyo si mbaya? | mjomba aniulizie tu kama wameamua
nimuulize cuzo kama wamechagua mtu | nimuulize cuzo anisaidie huko | nimuulize mjomba kama nimepita
nimuulize shemeji anisukumie kidogo | nitamuuliza jamaa wangu ndani kama jina langu liko
cuzo aniangalizie kama jina langu liko | mjomba anieleze mazingira halafu anisemee kwa boss
"""
NO_FAVOURS = """
nimuulize HR kama wamechagua mtu | niwaulize kama wamechagua mtu
nimuulize cuzo namna ya kuandika email | sitamuuliza mjomba kama nimepita
nimuulize rafiki yangu aliyefanya interview pia kama amepigiwa
"""


def texts(table):
    return [text for line in table.strip().splitlines() for text in line.split(" | ")]


@pytest.mark.parametrize("text", texts(HARMLESS))
def test_what_the_place_is_like_may_be_asked(text):
    reading = reading_of(text)
    assert (reading.deed.kind, reading.mistakes, reading.mentions) == ("insider", (), ())


@pytest.mark.parametrize("text", texts(FAVOURS))
def test_the_result_or_a_word_for_me_is_a_favour(text):
    assert "favours" in reading_of(text).mistakes


@pytest.mark.parametrize("text", texts(NO_FAVOURS))
def test_a_question_to_them_or_to_a_friend_is_no_favour(text):
    assert "favours" not in reading_of(text).mistakes


def test_the_day_of_that_name_is_still_a_day():
    days = reading_of("walisema baada ya siku ya mazingira").mentions
    assert [m.period.latest.month for m in days] == [10]
