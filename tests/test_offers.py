"""An offer is known shortened, passive, in Swahili and Sheng; what only sounds so is none."""

import pytest

from coaching.reading.ending import outcome_in
from coaching.reading.shorthand import spell_out

OFFERS = """
offer mail came from TCS!! 8.5 lpa
the offer email just arrived
offer came!!
got the offer call today
they've given me the job!!
they've offered me
theyve offered me the job
they're giving me the job
naivas gave me the job!
hr called, im in
they offered it to me
ive been offered the job
ive been given the position!
offered the job yaay
been hired!!
i've been selected
i got picked!!
ive been picked for the job
i've been accepted
they've hired me
theyve accepted me
they want to hire me
they've decided to take me
they're taking me
she says i got it
they said the job's mine
got da job!!
offer received!
just received an offer letter
they want me to start 1st dec
wameniajiri
nimehire-iwa
nimeitwa kazini
nimepata barua ya ajira
wamenipea hiyo place
nimepata hiyo wera buda
wamenipa mboka
"""
NO_OFFERS = """
they've given me a test
they've given me another date
they've given me until friday
they gave me the job description
nobody gave me the job
my uncle gave me the job advert
im in nairobi
nimekosa jamani
i was given the job description
i was offered the chance to ask questions
they've taken my number
they took me for lunch
they took me round the office
they've accepted my papers
they called, i picked, she said wait
i was picked up late
offer mail has not come
offer email in 2 days they said
an offer email came from another company
i was selected today for the interview
i've been selected for the next stage
they confirmed me for wednesday
they want to take me for medical
they'll give me the job, i feel it
i was told they will offer me the job
he said they would offer me the job next week
what if they've offered the job to someone else
i hope to be offered the job
i haven't been given the job yet
i've been offered a job elsewhere
my friend has been offered the job
she said i got it wrong
natumaini watanipa kazi
wakinipa wera nitafurahi
wamenipa siku ya jumatatu
rafiki yangu amepata mboka
"""


@pytest.mark.parametrize("text", OFFERS.strip().splitlines())
def test_an_offer_is_told_in_few_words(text):
    assert outcome_in(spell_out(text).text.lower()) == "offer"


@pytest.mark.parametrize("text", NO_OFFERS.strip().splitlines())
def test_what_only_sounds_like_an_offer_is_none(text):
    assert outcome_in(spell_out(text).text.lower()) != "offer"
