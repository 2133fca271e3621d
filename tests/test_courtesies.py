"""What is said to be polite or to ask the coach itself is told from news and from deeds."""

import time

import pytest

from coaching.reading.cues import asides, courtesies
from coaching.reading.cues.courtesies import courtesy_in

SAID = {
    "thanked": (
        "thanks",
        "thx for everything",
        "thank you so much",
        "ok thank u",
        "asante sana",
        "shukran",
        "God bless you",
        "nashukuru sana kwa ushauri",
        "cheers",
        "thanks coach, i appreciate it",
    ),
    "farewell": (
        "bye",
        "ok thanks bye",
        "kwaheri",
        "good night",
        "usiku mwema",
        "thanks! talk to you friday",
        "see you later",
        "lala salama",
        "tutaonana kesho",
        "have a nice day",
    ),
    "praised": (
        "you're the best",
        "u are so helpful",
        "great advice, thanks",
        "umenisaidia sana",
        "wewe ni poa sana",
        "i love this bot",
        "that helps a lot",
        "ushauri mzuri",
        "you are a lifesaver",
        "i feel better now",
    ),
    "scolded": (
        "you are stupid",
        "wewe ni mjinga",
        "this bot is useless",
        "you don't understand me",
        "hunielewi",
        "shut up",
        "wacha ujinga",
        "that's not what i said",
        "fala wewe",
        "hi, you are useless",
    ),
    "greeted": (
        "hello?",
        "hi",
        "mambo vipi",
        "niaje buda",
        "good evening sir",
        "are you there?",
        "sasa?",
        "habari ya asubuhi",
        "umeamkaje",
        "how are you",
    ),
    "no-harm": ("pole sana", "sorry about that", "samahani", "my bad", "no worries"),
    "laughed": ("haha", "hahahaha", "lol", "hehehe"),
}
MORE_THAN_A_COURTESY = (
    "thank you for the opportunity to interview",
    "thank you for your time",
    "sorry, it was thursday",
    "hello i had an interview",
    "good morning, they rejected me",
    "thanks, but should i call?",
    "bye the way they called",
    "the interviewer was useless",
    "they are useless",
    "you are the best candidate they said",
    "sasa nifanye nini",
    "i sent thanks",
    "no",
    "poa",
    "good",
    "asante yao ilifika",
    "they said goodbye",
)
QUIET = (
    "they havent replied yet",
    "they haven't called me back yet",
    "no news yet",
    "still nothing",
    "still waiting",
    "bado hawajajibu",
    "bado hawajasema kitu",
    "hawajanipigia bado",
    "hakuna habari",
    "sijasikia chochote kutoka kwao",
)
NOT_QUIET = (
    "they havent replied so i called",
    "they havent replied yet can i call",
    "hawajanichagua",
    "they did not select me",
    "they didnt get back to me so i emailed",
    "no call from them but i called",
)
ASKED = {
    "WHY": (
        "why do you need to know?",
        "why do you ask",
        "why?",
        "but why are you asking me this",
        "kwa nini unauliza",
        "mbona unauliza hivyo?",
        "kwa nini unataka kujua",
        "do i have to answer that?",
        "what for",
        "is it important?",
    ),
    "MEANING": (
        "what do you mean?",
        "huh?",
        "i don't understand the question",
        "unamaanisha nini",
        "sijaelewa swali",
        "wdym",
        "explain please",
        "what should i write here",
        "eti nini?",
        "niseme nini?",
    ),
    "SOURCE": (
        "who is Muthoni?",
        "Muthoni ni nani",
        "says who?",
        "where does this advice come from",
    ),
    "WHO": (
        "who are you",
        "are you a real person?",
        "wewe ni nani?",
        "nani",
        "wewe ni bot?",
        "what does subira mean?",
    ),
    "HOW": ("how does this work?", "hii inafanyaje kazi?", "what do you do", "unafanyaje kazi?"),
    "SILENCE": (
        "what if they don't call?",
        "wot if they dnt txt",
        "wasiponipigia je?",
        "and what if they never reply",
        "wakinyamaza je?",
    ),
    "REASON": (
        "why should i wait?",
        "why can't i call them today?",
        "kwa nini nisiwapigie?",
        "what's wrong with that?",
        "kwa nini ningoje",
    ),
}
NOT_ASKED = (
    "why are they silent",
    "why did they reject me",
    "what do they mean by shortlisted",
    "what should i tell them",
    "what if they reject me",
    "mbona hawajapiga",
    "kwa nini hawajibu",
    "what contact should i use",
    "nini kimetokea",
    "who called me",
    "what role will i have in the second interview",
    "how does the panel decide",
    "they said no canvassing",
    "canvassing will disqualify",
    "accountant",
    "mwajiri alisema ijumaa",
)
TERMS = {
    "barred": ("what is canvassing?", "whats canvasing", "canvassing ni nini", "which advert?"),
    "contact": ("what counts as contact?", "what do you mean by in touch", "mawasiliano gani?"),
    "thanks-count": ("does a thank you note count?", "does whatsapp count as contact"),
    "role": ("what do you mean by role?", "nafasi gani?", "what is a role"),
    "employer": ("mwajiri ni nani?", "what do you mean by employer"),
    "nudge": ("what is a nudge?", "how will you remind me?", "utanikumbusha aje?"),
}


def plain(text):
    return " ".join(text.lower().split())


def pairs(table):
    return [pytest.param(name, text, id=text) for name, texts in table.items() for text in texts]


@pytest.mark.parametrize(("kind", "text"), pairs(SAID))
def test_a_courtesy_is_known_by_its_kind(kind, text):
    assert courtesy_in(plain(text)) == kind


@pytest.mark.parametrize("text", MORE_THAN_A_COURTESY)
def test_what_says_more_is_no_courtesy(text):
    assert courtesy_in(plain(text)) is None


@pytest.mark.parametrize("text", QUIET)
def test_that_nothing_came_yet_is_heard(text):
    assert courtesies.QUIET.finds(plain(text))


@pytest.mark.parametrize("text", NOT_QUIET)
def test_what_goes_on_after_the_silence_is_more(text):
    assert not courtesies.QUIET.finds(plain(text))


@pytest.mark.parametrize(("name", "text"), pairs(ASKED))
def test_a_question_asked_back_is_known(name, text):
    assert getattr(asides, name).finds(plain(text))


@pytest.mark.parametrize(("term", "text"), pairs(TERMS))
def test_a_word_of_the_coach_is_known_where_it_is_asked_about(term, text):
    assert [name for name, cue in asides.TERMS.items() if cue.finds(plain(text))] == [term]


@pytest.mark.parametrize("text", NOT_ASKED)
def test_questions_about_the_employer_are_not_asked_of_the_coach(text):
    cues = [*asides.TERMS.values(), *(getattr(asides, name) for name in ASKED)]
    assert not any(cue.finds(plain(text)) for cue in cues)


@pytest.mark.parametrize(
    "unit", ["thanks ", "ok ", "haha ", "you are so ", "so ", "what if they "]
)
def test_a_long_repetition_takes_no_long_time(unit):
    text, began = (unit * 40)[:4000], time.process_time()
    for cue in (*asides.TERMS.values(), *(getattr(asides, name) for name in ASKED)):
        cue.finds(text)
    courtesy_in(text[:90])
    courtesies.QUIET.finds(text)
    courtesies.HEARD.finds(text + "x")
    assert time.process_time() - began < 1
