"""A yes is taken from a yes alone, a bar from a bar, and a feeling for what it says."""

import pytest

from coaching.reading.cues import any_of, bars
from coaching.reading.facts import affirmed, read_facts
from coaching.reading.feeling import felt_in

BARRED = (
    "any form of canvassing will lead to disqualification",
    "the advert said no canvassing",
    "they told us no canvassing please",
    "n not 2 call dem",
    "they sed not 2 call",
    "don't call, we will call you",
    "dnt call us",
    "walisema nisiwapigie simu",
    "hawataki simu",
    "ni marufuku kuwapigia",
    "tangazo lilisema nisiwasiliane nao",
    "tusiwasumbue",
    "don't call us, we call you",
)
NOT_BARRED = (
    "No one said anything about canvassing",
    "no canvassing in the advert",
    "no canvassing rule",
    "nobody mentioned canvassing",
    "hakuna canvassing",
    "they didn't mention canvassing",
    "there wasn't any canvassing clause",
    "i never saw anything on canvassing",
    "canvassing was not mentioned",
    "hawakusema kitu kuhusu canvassing",
    "no canvassing was mentioned",
    "sikuona canvassing kwa tangazo",
)
NEITHER = (
    "no canvassing",
    "be patient",
    "hawataki kunipigia",
    "my sister told me not to call them",
    "rafiki yangu amesema nisiwapigie",
    "the receptionist said be patient",
    "they said they will call",
    "should i not call?",
    "kwa nini nisiwapigie?",
    "i have mailed HR yesterday",
    "walisema tupige simu",
)
AFFIRMED = {
    "yes": "yes",
    "yes they did": "yes",
    "ya": "yes",
    "ya, they did": "yes",
    "ndio walisema": "yes",
    "i have": "yes",
    "they did": "yes",
    "eeh": "yes",
    "kabisa": "yes",
    "right": "yes",
    "no": "no",
    "hapana": "no",
    "bado": "no",
    "i don't think so": "no",
    "they didn't": "no",
    "sijui": "skip",
    "not sure": "skip",
    "ok cool": None,
    "poa basi": None,
    "sawa": None,
    "sure thing boss": None,
    "ya teller": None,
    "ya data analyst": None,
    "i have mailed HR yesterday": None,
    "i have been told by someone inside": None,
    "please": None,
    "right after lunch": None,
}
FELT = {
    "nervous but fine": "both",
    "poa sana, nilikuwa tu nervous kidogo": "both",
    "good but i was scared": "both",
    "ilienda vizuri lakini nilikuwa na wasiwasi": "both",
    "not bad": "good",
    "not too bad": "good",
    "si mbaya": "good",
    "it went well": "good",
    "poa": "good",
    "not good": "bad",
    "it didn't go well": "bad",
    "haikuwa poa": "bad",
    "nervous": "bad",
    "i froze": "bad",
    "vibaya sana": "bad",
    "sijui, nahisi sikufanya vizuri": "bad",
    "nadhani sikujibu vizuri": "bad",
    "haikuenda poa": "bad",
    "naona sijafanya vizuri": "bad",
    "i don't think i did well": "bad",
    "i doubt it went well": "bad",
    "ningefanya vizuri zaidi": "bad",
    "i could have done better": "bad",
    "niliblank kabisa": "bad",
    "nlisweat kiasi but poa": "both",
    "sijui kama nilifanya vizuri ama vibaya": "both",
    "niliiua kabisa": "good",
    "haikuwa mbaya": "good",
    "sikuwa na wasiwasi, nilijibu vizuri": "good",
    "sikukosea nilijibu vizuri": "good",
    "i wasn't nervous it went well": "good",
    "nilikuwa na butterflies": "bad",
    "iko tu sawa": "none",
    "kawaida tu": "none",
    "unwell": "none",
    "hivi hivi": "none",
    "tough but i managed": "both",
    "si mbaya bt nilikua na tension": "both",
    "i survived": "good",
    "better than i feared": "good",
    "nilijitahidi": "good",
    "sikufanya vizuri": "bad",
    "could have gone better": "bad",
    "maswali yalikuwa magumu": "bad",
    "hard to say": "none",
    "superb": "good",
    "honestly I've lost hope": "bad",
    "no hope lost yet, good": "good",
}


@pytest.mark.parametrize("text", BARRED)
def test_a_bar_is_heard(text):
    assert read_facts(text).barred is True


@pytest.mark.parametrize("text", NOT_BARRED)
def test_a_denied_bar_is_none(text):
    assert read_facts(text).barred is False


@pytest.mark.parametrize("text", NEITHER)
def test_what_says_neither_leaves_it_open(text):
    assert read_facts(text).barred is None


@pytest.mark.parametrize(("text", "answer"), AFFIRMED.items())
def test_a_fact_is_affirmed_by_a_yes_alone(text, answer):
    assert affirmed(text) == answer


@pytest.mark.parametrize(("text", "felt"), FELT.items())
def test_a_feeling_may_be_mixed(text, felt):
    found = felt_in(text)
    good, bad = found.good, found.bad
    named = {(True, True): "both", (True, False): "good", (False, True): "bad"}
    assert named.get((good, bad), "none") == felt


def test_thanks_sent_are_no_bar():
    assert any_of(bars.BARRED, "i sent them a thank you note") is None
