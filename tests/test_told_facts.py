"""What a candidate has told, also by a no, is taken down, and what was not told is not."""

import pytest

from coaching.reading.cues import any_of, silences
from coaching.reading.facts import read_facts

NOT_THANKED = (
    "never sent a thank you and havent reached out",
    "i didn't send a thank you note yet",
    "i havent thanked them",
    "i forgot to send a thank you",
    "no thank you note sent",
    "sijatuma ujumbe wa asante",
    "sijawashukuru bado",
    "nimeshukuru sana coach",
    "walinishukuru kwa kufika",
)
THANKED = (
    "sent them a thank you, no reply",
    "i sent a thank you yesterday, havent called them",
    "niliwatumia ujumbe wa asante",
    "nobody replied but i emailed them a thank you note",
    "nimewashukuru tu",
    "nilimshukuru yule hr",
    "nimeshukuru kwa interview",
)
ASKED_TOO = (
    "nimewatumia email, nimeshukuru na kuuliza kama wameamua",
    "nimetuma ujumbe wa kushukuru na kuulizia",
    "nimewaandikia kuwashukuru na kuuliza kuna update gani",
    "nimeshukuru na kuuliza",
    "nimewashukuru na nikauliza kama kuna majibu",
    "nimewatumia asante na nikawaomba feedback",
    "i sent a thank you and asked if there is any news",
    "i thanked them and asked for an update",
    "sent a thank you note asking when they'd decide",
    "sent a thank you email and followed up on the decision",
)
ONLY_THANKED = (
    "nimewashukuru, wakauliza kama niko tayari kuanza",
    "i sent a thank you and they asked me for my certificates",
    "nimewashukuru tu na nimekaa kimya",
    "i sent a thank you and they asked when i can start",
    "i thanked them for asking about my family",
)
NOT_BARRED = (
    "nobody said not to",
    "nobody told me not to contact",
    "no one ever told us not to call",
    "they said nothing about contacting them",
    "Tangazo halikusema kitu kuhusu kuwasiliana",
    "hakuna mtu aliniambia nisiwapigie",
    "nobody said anything about not calling",
    "nobody said we must not contact them",
    "no one told us we can't call",
    "no rule about contacting",
    "no mention of not contacting them in the advert",
    "no issue about calling them",
    "calling wasnt forbidden",
    "they said we can call anytime",
    "wala hawakukataza kuwapigia",
    "hawajakataza simu",
    "hawajasema tusipige simu",
    "hakuna sheria ya kutowasiliana",
    "hatukukatazwa kupiga",
    "wala hakuna aliyekataza simu",
)
BARRED = (
    "they said calling is not allowed",
    "we were warned against calling",
    "they said no one should call",
    "walikataza simu",
    "wakaonya ukicanvass unakatwa, hakuna kuwapigia simu",
)
NO_WORD_ON_CONTACT = (
    "nobody called me",
    "they didnt say when they will call",
    "no word about the call",
    "nothing about calling me back",
    "is calling not allowed?",
    "hakuna kupiga simu tena, nangoja tu",
    "rafiki amekubali kuuliza kesho",
)
NO_CONTACT = (
    "havent reached out",
    "we haven't been in touch",
    "sijawatafuta",
    "hapana sijawahi piga hata mara moja",
    "sikuwapigia",
    "sijawacheki",
    "hatujaongea tena",
    "hakuna mawasiliano tangu hapo",
    "nobody said dont contact n i havent",
    "nothing sent yet",
    "no calls from me",
    "haven't made any contact",
    "sijawatafta bado",
    "sijaongea nao",
    "sijafanya chochote",
)
SOME_CONTACT = (
    "sijapigiwa simu",
    "i had no contact person there",
    "sikuuliza watajibu lini",
    "nobody said we must not contact them",
    "the advert says no contact",
    "nothing sent to me yet",
    "they made no contact",
    "they called and i havent slept",
    "hawajafanya chochote",
)
NO_DAY = (
    "they said nothing abt when",
    "forgot to ask when id hear",
    "had an interview today at boots, forgot to ask",
    "no timeline was given",
    "nobody told me when",
    "they didn't say anything.",
    "hawajaniambia watajibu lini",
    "sikuuliza watajibu lini",
    "nilisahau kuuliza",
    "hawakusema chochote",
    "they said they'll call if i'm picked",
    "only shortlisted candidates will be contacted",
    "walisema nikipita watanipigia",
    "hawakunambia lolote la majibu",
)
PERHAPS_A_DAY = (
    "forgot to ask about salary",
    "they never gave me time to think",
    "they didn't say anything about pay",
    "hawakusema chochote kuhusu mshahara",
    "hawajasema kitu",
    "i just hope they'll call me",
    "walisema tu watanipigia ijumaa",
    "sijui watajibu lini?",
    "they said they'll call if the manager is back",
    "nikipita nitafurahi",
)


@pytest.mark.parametrize("text", NOT_THANKED)
def test_a_thank_you_not_sent_is_none(text):
    assert not read_facts(text).thanked


def test_a_thank_you_not_sent_is_no_word_on_other_contact():
    assert read_facts("never sent a thank you").contacted is None


@pytest.mark.parametrize("text", THANKED)
def test_a_thank_you_sent_is_one(text):
    assert read_facts(text).thanked


@pytest.mark.parametrize("text", NOT_BARRED)
def test_a_bar_that_nobody_spoke_of_is_none(text):
    assert read_facts(text).barred is False


@pytest.mark.parametrize("text", BARRED)
def test_a_bar_is_one_in_any_words(text):
    assert read_facts(text).barred is True


@pytest.mark.parametrize("text", NO_WORD_ON_CONTACT)
def test_another_word_bars_nothing_and_allows_nothing(text):
    assert read_facts(text).barred is None


@pytest.mark.parametrize("text", NO_CONTACT)
def test_no_contact_is_heard(text):
    assert read_facts(text).contacted == 0


@pytest.mark.parametrize("text", SOME_CONTACT)
def test_another_no_leaves_the_contact_open(text):
    assert read_facts(text).contacted is None


@pytest.mark.parametrize("text", NO_DAY)
def test_that_no_day_was_named_is_heard(text):
    assert any_of(silences.NO_DAY, text.lower())


@pytest.mark.parametrize("text", PERHAPS_A_DAY)
def test_another_silence_says_nothing_of_the_day(text):
    assert any_of(silences.NO_DAY, text.lower()) is None


@pytest.mark.parametrize("text", ASKED_TOO)
def test_thanks_with_a_question_are_a_contact_as_well(text):
    assert read_facts(text).contacted == 1


@pytest.mark.parametrize("text", ONLY_THANKED)
def test_thanks_alone_are_no_contact(text):
    facts = read_facts(text)
    assert (facts.thanked, facts.contacted) == (True, None)
