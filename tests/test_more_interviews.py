"""Further interviews beside one on record, and employers who are on no record."""

import pytest

from coaching.reading.cues import any_of, silences
from coaching.reading.facts import read_facts
from coaching.reading.more import is_another
from coaching.reading.several import several_in
from coaching.reading.strangers import employer_spoken_of

SEVERAL = {
    "two interviews, one at equity on monday, they said friday, the other leo at co-op bank": [
        "equity",
        "co-op bank",
    ],
    "jana nilikua equity na leo nilikua co-op bank interviews": ["equity", "co-op bank"],
    "had interview at equity on monday. also had one at co-op bank today": [
        "equity",
        "co-op bank",
    ],
    "interview at naivas yesterday, and today another one at quickmart": ["naivas", "quickmart"],
    "nilikuwa na interview KCB jana na leo asubuhi nyingine pale Absa": ["KCB", "Absa"],
    "nilifanya usaili crdb jumatatu na nmb jumatano": ["crdb", "nmb"],
    "juzi nilikua interview ya kra, jana ya kplc": ["kra", "kplc"],
    "interviewed at kcb on monday, absa yesterday. kcb said friday": ["kcb", "absa"],
    "had an interview at kcb yesterday, my friend had one at equity today": [],
    "had interview at kcb on monday. I also applied at co-op bank today": [],
    "my interview at kcb yesterday was good, i banked at equity today": [],
    "interview yesterday at kcb, today absa rejected me": [],
    "interview at kcb on monday, with Grace on the panel today": [],
    "had interview at kcb yesterday, second interview at kcb tomorrow": [],
    "interview at safaricom house on monday, they called from safaricom today": [],
}
ANOTHER = {
    "another one today! GEICO, claims adjuster. didnt say anything about timing": "GEICO",
    "had another interview today! GEICO, claims adjuster": "GEICO",
    "eh btw leo pia nilikua kra kwa clerk interview": "kra",
    "just did another one, safaricom, sales rep": "safaricom",
    "nilikua Equity leo kwa interview pia": "Equity",
    "one more interview done, at Jubilee Insurance. they said 2 weeks": "Jubilee Insurance",
    "leo nilikua interview ingine ya absa": "absa",
    "nilikuwa na interview ingine leo": None,
    "second one today: Bidco, for accountant": "Bidco",
}
NOT_ANOTHER = [
    "they want another interview",
    "they called, another interview on friday",
    "my friend had another interview at absa today",
    "was the interview too short?",
    "another one bites the dust",
    "another day no news",
    "hope to get another interview soon",
]
STRANGERS = {
    "should i call safaricom?": "safaricom",
    "can i call kra tomorrow?": "kra",
    "safaricom walisema by 11 december": "safaricom",
    "still nothing. absa said by friday": "absa",
    "nimewapigia safaricom leo": "safaricom",
    "emailed absa today": "absa",
    "equity walisema by friday": "equity",
    "and on target?": None,
    "the equity team is big": None,
    "na safaricom je, niwapigie?": "safaricom",
    "and tesco?": "tesco",
    "my cousin works at safaricom, should i call kcb?": None,
    "i banked with absa. should i call?": None,
    "they asked me for my kra pin, can i send it?": None,
    "should i text them on facebook": None,
    "mpesa ya safaricom imekataa, nitapiga kesho": None,
    "should i apply at safaricom meanwhile?": None,
    "aldi want me to say yes by wednesday, do i tell them?": None,
    "the call with safaricom customer care was long": None,
}


@pytest.mark.parametrize(("text", "employers"), SEVERAL.items())
def test_several_interviews_are_told_apart_in_plain_sentences(text, employers):
    assert [told.employer for told in several_in(text)] == employers


@pytest.mark.parametrize(("text", "employer"), ANOTHER.items())
def test_one_more_interview_brings_its_employer(text, employer):
    facts = read_facts(text)
    assert (facts.another, facts.interviewed, facts.employer) == (True, True, employer)


@pytest.mark.parametrize("text", NOT_ANOTHER)
def test_a_next_round_or_a_hope_is_not_one_more(text):
    assert not is_another(text)


@pytest.mark.parametrize(("text", "employer"), STRANGERS.items())
def test_an_employer_is_spoken_of_as_one_to_reach_or_who_spoke(text, employer):
    assert employer_spoken_of(text) == employer


@pytest.mark.parametrize(
    ("text", "silent"),
    [
        ("bt hawakusema anything about when", True),
        ("didnt say anything about timing", True),
        ("hawakusema date", True),
        ("hawakusema anything about the pay", False),
    ],
)
def test_that_no_day_was_named_is_heard_in_a_mixed_sentence(text, silent):
    assert (any_of(silences.NO_DAY, text) is not None) == silent
