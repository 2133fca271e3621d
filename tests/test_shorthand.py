"""Text-speak is spelled out, and what stands where is told in the words as they were typed."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from coaching.reading import read
from coaching.reading.shorthand import spell_out

NAIROBI = ZoneInfo("Africa/Nairobi")
NOW = datetime(2026, 11, 24, 17, tzinfo=NAIROBI)

SPELLED = [
    ("had intvw @ kcb 2day", "had interview at kcb today"),
    ("@Jumia w/ two ladies", "at Jumia with two ladies"),
    ("they sed 2 wait til nxt wk", "they said to wait til next week"),
    ("cn i txt dem 2moro", "can i text them tomorrow"),
    ("shud i call dem b4 fri", "should i call them before fri"),
    ("dem say dem go call", "they say they go call"),
    ("went 4 intervw n it was gr8", "went for interview and it was great"),
    ("u said ull call me", "you said ull call me"),
    ("c u l8r", "c you later"),
    ("they wil txt ppl rn", "they will text people right now"),
    ("thx 4 the help", "thanks for the help"),
    ("nlienda interview, nmetoka sasa", "nilienda interview, nimetoka sasa"),
    ("wlisema watapiga lkn bado", "walisema watapiga lakini bado"),
    ("Wk 2 of 4", "Wk 2 of 4"),
]
#: What only looks like text-speak.
LEFT = [
    "in 4 days at 2 pm",
    "by Friday 4 December or Monday 2 November",
    "on 4 Jan, 4 Candidates, 4 PM",
    "2 weeks, 4 interviews",
    "mail me@kcb.co.ke or call 0722",
    "my cuz works there",
    "Year 4 on Tuesday, panel 4 on Friday",
    "Dem wangu anajua CEO",
    "Plan B, vitamin C, Class 2",
    "the other 4 in the group",
    "KCB said R&D",
    "tarehe 4 na tarehe 2",
]


@pytest.mark.parametrize(("typed", "plain"), SPELLED)
def test_text_speak_is_spelled_out(typed, plain):
    assert spell_out(typed).text == plain


@pytest.mark.parametrize("typed", LEFT)
def test_other_words_are_left_as_they_are(typed):
    assert spell_out(typed).text == typed


@pytest.mark.parametrize("typed", [typed for typed, _ in SPELLED])
def test_every_word_leads_back_to_where_it_was_typed(typed):
    spelled = spell_out(typed)
    for first, last, was_first, was_last in spelled.parts:
        assert spelled.back(first, last) == (was_first, was_last)
    assert spelled.back(0, len(spelled.text)) == (0, len(typed))


def test_days_point_into_the_words_as_typed():
    text = "had intervw @ Jumia 2day, they sed theyll txt me b4 fri nxt wk"
    mentions = read(text, NOW, NAIROBI, None).mentions
    words = {m.role: text[m.period.start : m.period.end] for m in mentions}
    assert words == {"interview": "2day", "promise": "b4 fri nxt wk"}


def test_mistakes_point_into_the_words_as_typed():
    text = "gr8 intervw, shud i txt dem n beg 4 the job, il do anything 4 free"
    for evidence in read(text, NOW, NAIROBI, None).evidence:
        assert 0 <= evidence.start < evidence.end <= len(text)
        assert text[evidence.start : evidence.end].strip() == text[evidence.start : evidence.end]
