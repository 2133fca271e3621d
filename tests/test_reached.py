"""A contact that was made is understood however it is told, and others' talk is none."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from coaching.reading import read
from coaching.reading.cues.replies import reply_in

NAIROBI = ZoneInfo("Africa/Nairobi")
NOW = datetime(2026, 11, 25, 11, tzinfo=NAIROBI)

#: What was told, and by which channel.
MADE = """
talked to the lady there, she says be patient | other
spoke 2 HR, theyre still shortlisting | other
had a chat with the recruiter, still interviewing | other
got hold of the hr lady, she says monday | other
talkd to hr 2day | other
interview at KCB on monday. spoke to hr yesterday, she said by friday | other
they picked, said to wait | phone
she picked up and told me to be patient | phone
they picked. said il know by mid jan | phone
got through to them, they said wait | other
just got off the phone with them, still shortlisting | phone
gave her a ring, no one picked | phone
tried her number, no answer | phone
I decided to call instead. the lady says theyre still shortlisting | phone
ended up calling them, no answer | phone
had to call, couldnt wait | phone
i did call, no one picked | phone
i ended up texting her | sms
dropped her a text, no reply | sms
told them on email | email
i have told them about the offer by email | email
informed them by email today | email
i let them know by text | sms
notified hr via whatsapp | whatsapp
i kept calling and no one picked | phone
buzzed them. no answer | phone
have called, told to wait | phone
just hung up with hr, nothing new | phone
hr told me to be patient when i called | phone
have emailed them | email
nimewandikia email, naskia kimya | email
nimechat hr whatsapp | sms
asked them, they said theyre still interviewing others | other
line was busy but i finally got them, no news yet | other
i tried ringing, mteja hapatikani | phone
nimeongea na hr, bado wanashortlist | other
nimebonga na hr, bado | other
wameshika simu, wamesema nisubiri | phone
alishika simu akasema wiki ijayo | phone
amepick, anasema bado | phone
nimejaribu simu hawashiki | phone
niliamua kupiga simu, wamesema bado | phone
nimedecide kuwacall, wamesema wait | phone
nimewaambia kwa email | email
nimemwambia hr kwa sms | sms
nimewajulisha kwa barua pepe | email
nimeshawaambia kwa whatsapp | whatsapp
"""
NONE_MADE = """
they picked someone else
they picked two people
they talked to me for an hour
spoke to my mum about it
talked to my cousin who works there
i talked to hr for like 20 min, felt ok
i had an interview at KCB on monday, talked to the manager, he said by friday
i talked to them in the interview about pay
i try calling once more?
i try calling tomorrow?
i keep calling?
what do i say when i call
had interview at KCB yesterday. asked them when i will hear, they said friday
i asked them about pay in the interview
asked my cousin
i decided to call them
i decided to call tomorrow
i decided to call, what do i say
had to call my mum
had to write a test
told my boss about it
they told me on email that i passed
my friend told them by phone
hr told them by email
i'll let them know by email
should i let them know by email
hr called me and i picked, she said wait
i missed their call, they picked a new date
he picked up the phone during my interview
i reached the office at 9
thinking i should have talked to her
if they picked, what do i say
hawajapick mtu
wamepick mtu mwingine
wamechukua cv yangu
nikiwapigia hawashiki simu
nimeongea na mama yangu
nilimwambia mama kwa simu
nimeamua kuwapigia kesho
"""


REPLIES = """
emailed them friday. zero reply | zero reply
texted her, no feedback | no feedback
called, phone was off | phone was off
nimepiga, mteja hapatikani | mteja hapatikani
i rang them, complete silence | complete silence
i checked in, no updates yet | no updates yet
nmewapigia simu imezima | simu imezima
talked to her, they are still on it | they are still on it
i followed up, they're waiting on the md | they're waiting on the md
"""


def lines(table: str) -> list[str]:
    return table.strip().splitlines()


@pytest.mark.parametrize("line", lines(MADE))
def test_a_contact_is_known_by_whom_one_spoke_to_or_who_picked_up(line):
    text, channel = line.split(" | ")
    facts = read(text, NOW, NAIROBI, None).facts
    assert (facts.contacted, facts.channel) == (1, channel)


@pytest.mark.parametrize("text", lines(NONE_MADE))
def test_talk_with_others_or_only_thought_of_is_no_contact(text):
    assert not read(text, NOW, NAIROBI, None).facts.contacted


@pytest.mark.parametrize("text", ["sijaongea nao", "i havent talked to her", "sijabonga na hr"])
def test_a_talk_that_was_not_held_is_no_contact(text):
    assert read(text, NOW, NAIROBI, None).facts.contacted == 0


@pytest.mark.parametrize("line", lines(REPLIES))
def test_no_answer_is_one_in_any_words(line):
    text, reply = line.split(" | ")
    assert reply_in(text) == reply


def test_the_day_beside_a_word_sent_is_the_day_of_the_contact():
    mentions = read("informed them by email yesterday", NOW, NAIROBI, None).mentions
    assert [(m.role, m.period.latest.day) for m in mentions] == [("contact", 24)]
