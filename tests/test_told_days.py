"""Whose a told day is, and which ends and bars are heard: tables, with near misses."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from coaching.reading import Reading, read
from coaching.reading.facts import read_facts

NAIROBI = ZoneInfo("Africa/Nairobi")
#: A Monday.
NOW = datetime(2026, 11, 23, 10, tzinfo=NAIROBI)

CONTACT_DAYS = {
    "called on the 16th and emailed on 19th": [16, 19],
    "Rang on the 16th. No answer": [16],
    "emailed on 19th": [19],
    "i called on monday and then emailed on friday": [16, 20],
    "i emailed on monday and they replied on tuesday that they decide by friday": [16],
    "I called on monday and they emailed on friday": [16],
    "they called on monday and emailed on friday": [],
    "called in for an interview at KCB on the 16th": [],
    "Called me on monday and said friday": [],
}
PROMISED = {
    "they asked me to tell them by today if im still interested": False,
    "they want me to confirm by friday": False,
    "HR needs my documents by tomorrow": False,
    "waliniambia niwatumie vyeti kufikia ijumaa": False,
    "they asked me to send references and said they'll decide by friday": True,
    "they asked me to wait until friday": True,
}
OUTCOMES = {
    "they emailed, ive got it!!!": "offer",
    "they just rang and i got it": "offer",
    "they emailed, i got it but have not read it": None,
    "they verbally offered me the role but nothing in writing yet": "offer",
    "i have a verbal offer": "offer",
    "was verbally offered the job": "offer",
    "wameniofa kazi": "offer",
    "they offered me tea": None,
    "they gave me a verbal warning": None,
    "they just called back! second interview on wednesday 9am": "next_round",
    "my second interview on wednesday went well": None,
    "they called. my second interview on wednesday went well": None,
    "had a second interview with Shell on wednesday": None,
    "welp, got the email. 'strong field' blah blah. its a no": "rejected",
    "didnt get it :(": "rejected",
    "they ended up picking a guy with more experience": "rejected",
    "they've gone another direction": "rejected",
    "hr called, someone else got it": "rejected",
    "they dont want me": "rejected",
    "wanasema position imepeanwa kwa mtu mwingine": "rejected",
    "ile kazi imeenda": "rejected",
    "nimepigwa chini": "rejected",
    "ni no tu bana": "rejected",
    "just had the email, it's a no. gutted": "rejected",
    "heard back today. its a no": "rejected",
    "letter came this morning. it's a no": "rejected",
    "it's a no from me": None,
    "is it a no?": None,
    "what if its a no": None,
    "i didn't get it, what do you mean?": None,
    "they dont want me to call": None,
    "they dropped me an email": None,
    "someone else got an interview too": None,
    "they have not filled the position yet": None,
    "interview imeenda vizuri": None,
    "hawajanichagua bado": None,
    "sikupita ofisini": None,
    "wamenipigia! niko second round alhamisi ijayo": "next_round",
    "nimeingia second round next thursday": "next_round",
    "cleared first round, second is on friday": "next_round",
    "im through to round 2!": "next_round",
    "they said second round candidates will be called by friday": None,
    "sijui kama nitaingia second round": None,
    "second round was hard": None,
    "niko second floor": None,
    "omg they said yes!!": "offer",
    "naanza jumatatu!!": "offer",
    "they said yes i can call": None,
    "i got it, thanks": None,
    "naanza kuchoka": None,
}
# The day of November or December on which the employer wants the candidate to come back.
BIDDEN = {
    "phoned, they said HR is off till wednesday, ring then": 25,
    "she's away until thursday, call then": 26,
    "wamesema meneja hayupo hadi alhamisi, nipige siku hiyo": 26,
    "called her. she told the file is with the head, call after friday": 28,
    "hr says interviews zitaisha thursday so niwapigie friday if kimya": 27,
    "they just texted me, it says tupige friday if kimya": 27,
    "wamenipigia wakasema niwapigie alhamisi asubuhi, nipige leo?": 26,
    "hr akaniambia nimcheki tena jumatatu": 30,
    "wamesema nirudi kwao ijumaa, niende leo?": 27,
    "hr texted get back to us on thursday. do i text today?": 26,
    "hr is off till wednesday, should i ring then?": None,
    "i will ring them on wednesday then": None,
    "tuwapigie friday if kimya?": None,
    "they said they will call after friday": None,
    "wamesema watajibu ijumaa, nipige kesho?": None,
}
BARRED = {
    "they said dont call.": True,
    "they told us don't contact": True,
    "i was told not to call": True,
    "she said don't call, email her": None,
    "they said dont call until next week": None,
    "they said dont worry": None,
    "nobody said dont call": False,
}


def told(text: str) -> Reading:
    return read(text, NOW, NAIROBI, None)


@pytest.mark.parametrize(("text", "days"), CONTACT_DAYS.items())
def test_a_contact_has_its_own_day(text, days):
    assert [m.period.latest.day for m in told(text).mentions if m.role == "contact"] == days


@pytest.mark.parametrize(("text", "promised"), PROMISED.items())
def test_what_they_want_by_a_day_is_no_promise(text, promised):
    assert any(m.role == "promise" for m in told(text).mentions) is promised


def test_what_they_want_by_a_day_answers_no_question_for_their_word():
    asked = read("they asked me to confirm by friday", NOW, NAIROBI, "promise")
    assert not hasattr(asked.days, "latest")


@pytest.mark.parametrize(("text", "outcome"), OUTCOMES.items())
def test_an_end_is_heard(text, outcome):
    assert read_facts(text).outcome == outcome


@pytest.mark.parametrize(("text", "on"), BIDDEN.items())
def test_a_bidding_to_come_back_is_heard(text, on):
    days = [m.period.earliest.day for m in told(text).mentions if m.role == "invitation"]
    assert days == ([on] if on else [])


@pytest.mark.parametrize(("text", "barred"), BARRED.items())
def test_a_bar_between_full_stops_is_heard(text, barred):
    assert read_facts(text).barred is barred


#: Employer, role and day of the interview, as the first message tells them.
CASES = {
    "my interview happened on saturday for HDFC bank relationship manager": (
        "HDFC bank",
        "relationship manager",
        21,
    ),
    "had an interview on friday for KCB teller": ("KCB", "teller", 20),
    "came from KCB on friday, teller interview": ("KCB", "teller", 20),
    "interview for IT officer at KCB on friday": ("KCB", "IT officer", 20),
    "had a zoom interview w nhs trust friday for band 5 nurse": ("nhs", "band 5 nurse", 20),
    "They offered me the job at Twiga!! I interviewed last week": ("Twiga", None, 20),
    "They called me today from Cytonn and said they picked another candidate for the analyst role"
    " I interviewed for on the 10th": ("Cytonn", "analyst", 10),
    "I want to withdraw from Sendy, i interviewed last thursday for rider lead": (
        "Sendy",
        "rider lead",
        19,
    ),
    "i got an offer from Meta but my interview with KCB was on friday": ("KCB", None, 20),
    "I attended an interview with Zenith Bank on 12th November for graduate trainee": (
        "Zenith Bank",
        "graduate trainee",
        12,
    ),
}


@pytest.mark.parametrize(("text", "case"), CASES.items())
def test_the_case_is_told_in_any_order(text, case):
    reading = told(text)
    days = [m.period.latest.day for m in reading.mentions if m.role == "interview"]
    assert (reading.facts.employer, reading.facts.role, *days) == case
