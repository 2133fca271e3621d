"""A report that begins like a letter is a report; a letter about an interview is none."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from coaching.reading import read

NAIROBI = ZoneInfo("Africa/Nairobi")
NOW = datetime(2026, 11, 24, 17, tzinfo=NAIROBI)

REPORTS = [
    "Good evening. I attended interview at Dangote Cement this morning, graduate trainee. they "
    "warned us o, no calling no mail, if you are successful you will hear from them",
    "Hello. I had my interview with KCB yesterday. please they said no calling, kindly note",
    "Good afternoon sir. I did an interview with Dangote Cement last week Wednesday, "
    "na for driver supervisor role. Dem say dem go call me before weekend",
    "Dear Sir/Madam, I have attended interview in Infosys on 17th Nov for the post of "
    "Systems Engineer. HR told that they will revert back within 10 working days.",
    "hello mam i give interview in TCS last to last week friday",
    "Habari ya asubuhi. Nilifanya usaili katika benki ya Equity Jumatatu iliyopita kwa "
    "nafasi ya mhasibu. Walisema watatoa majibu mwishoni mwa wiki ijayo.",
    "Hi! Interview w/ Deloitte tmrw 2pm",
    "Hello. I attended an interview at Kenya Power on Thursday for the post of meter "
    "reader. The panel said that successful candidates will be contacted by 4th "
    "December.",
    "Good morning coach. Yesterday I had an interview at KCB for teller. They said by Friday.",
    "Habari Subira, jana nilikuwa na interview ya Naivas, walisema watanipigia Ijumaa.",
    "Hi there, my interview with Safaricom was on Monday and they told me to call next week",
    "Greetings. I was interviewed by Bidco Africa on 19th November 2026 for the "
    "position of Sales Executive. I was informed that results would be communicated in "
    "two weeks.",
    "Hujambo. Nimetoka kwenye usaili wa Twiga leo, nafasi ya dereva. Hawakutaja siku.",
    "Niaje, nilikuwa na interview Safaricom jana ya customer care, wakasema by Friday",
    "Hey coach, just had my interview at Java House, barista. went well I think",
    "Good evening. Yesterday I sat for an interview at Aga Khan Hospital as a nurse "
    "and the matron said the list will be out on Monday.",
    "Dear Subira, I had an interview with G4S on Tuesday. They never said when they would call.",
]
LETTERS = [
    "Good evening. I had an interview at KCB on Monday. They said you would call by Friday. "
    "Kindly update me.",
    "Dear Sir/Madam, I attended an interview at KCB on 17th Nov for the post of "
    "teller. I look forward to hearing from you.",
    "Good afternoon sir. I did an interview at Bidco on Tuesday. Kindly update me on the outcome.",
    "Hello, I was interviewed on Monday at Naivas. Any news yet?",
    "Habari, nilifanya usaili Equity Jumatatu. Naomba kujua kama mmefanya uamuzi.",
    "Dear HR, I had an interview at Safaricom last week and I am still interested in "
    "the role. Regards, Jane",
    "Good morning, I interviewed with your team on 12th and would like to know the status.",
    "Hi Mary, thank you for the interview at Twiga on Monday. It was a pleasure.",
]


@pytest.mark.parametrize("text", REPORTS)
def test_an_opening_that_tells_of_an_interview_is_no_letter(text):
    reading = read(text, NOW, NAIROBI, None)
    assert reading.act in ("report", "other")
    assert reading.facts.employer is not None
    assert reading.deed is None


@pytest.mark.parametrize("text", LETTERS)
def test_words_to_an_employer_stay_a_letter(text):
    assert read(text, NOW, NAIROBI, None).act == "draft"
