"""An end that is only feared or asked about is none; one that is told is."""

import pytest

from coaching.reading.ending import outcome_in, wonders
from tests.test_typed_swahili import reading_of

WONDERED = """
sijaskia kitu aki, wamenikataa ama? | wamenikataa kweli? | au wameshachukua mtu mwingine?
ama wamenikataa? | labda wamenikataa | nadhani wamenikataa | pengine wamenikataa tu
huenda wamechukua mtu mwingine | kwani wamenikataa? | inamaanisha wamenikataa?
nafasi imejazwa ama? | nafasi ishachukuliwa au? | wameniregret ama ni kuchelewa tu?
so they rejected me? | they went with someone else maybe? | does this mean they rejected me?
wamenikataa, ama? | have they rejected me? | itakuwa wamenikataa
im tired of being rejected | imagine being rejected again
"""
TOLD = """
wamenikataa :( | wamenikataa aki | KCB wamenikataa | kumbe wamenikataa
wamenikataa, nifanye nini? | wamenikataa. naeza omba feedback? | wamenikataa naeza omba feedback?
mbona wamenikataa? | they rejected me. can I ask why?
wamesema wamechukua mtu mwingine, ni sawa? | can you believe they rejected me?
barua inasema wamenikataa | nimepiga, wamesema nafasi ishajazwa | wamesema nafasi ishapata mtu
nafasi ishajaa | washapata mtu | washaajiri mtu mwingine | wamesema post ishaenda
position ishafilliwa | wamesema ishapeanwa | imagine wamenikataa! | imagine they rejected me
"""
NEITHER = """
nafasi haijajazwa | nafasi haijapata mtu | wamesema hawajapata mtu | siku ishaisha
interview ishaisha | washauri wamesema ningoje | wamepata mtu wa kunisaidia
wamesema wakipata mtu wataniambia
"""


def texts(table):
    return [text.strip() for line in table.strip().splitlines() for text in line.split(" | ")]


@pytest.mark.parametrize("text", texts(WONDERED))
def test_an_end_that_is_only_wondered_at_is_a_feeling(text):
    reading = reading_of(text)
    assert (reading.facts.outcome, reading.act, reading.mistakes) == (None, "feeling", ())
    assert wonders(text.lower())


@pytest.mark.parametrize("text", texts(TOLD))
def test_an_end_that_is_told_is_heard(text):
    assert reading_of(text).facts.outcome == "rejected"


@pytest.mark.parametrize("text", texts(NEITHER))
def test_other_words_tell_no_end_and_wonder_at_none(text):
    assert (outcome_in(text), wonders(text)) == (None, False)
