"""What is proposed, in the words in which people propose it, and what only sounds like it."""

from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

import pytest

from coaching.reading import Reading, read

NAIROBI = ZoneInfo("Africa/Nairobi")
NOW = datetime(2026, 11, 26, 10, tzinfo=NAIROBI)

# The act, for a proposal its deed, and its mistakes.
ROWS = """
they havent called. I want to send a whatsapp and also an email just to be sure | around check_ins
can i call and email them both | around check_ins
na nikiwatumia whatsapp na email pia wakati mmoja | around check_ins
nitapiga simu na niwatumie email pia | around check_ins
should i call or email them? | contact
should i send an email and wait for their call? | contact check_ins
i sent a whatsapp and an email on monday, can i write today? | contact check_ins
they will contact me by email and sms, should i wait? | -
they called asking for my certificates, can i email them | exception
hr needs my kra pin and id copy, shall i send it today | exception
leo wamenipigia wanataka niwatumie certificate ya KCSE kwa email. nitume? | exception
waliniomba nitume referees tatu, nitume leo? | exception
they said theyd ring me at 3 today and i missed it, can i ring back | exception
i have a missed call from them, should i call back? | exception
hawakupiga saa nne kama tulivyokubaliana, niwatext? | exception
wamenipigia nikiwa mat nikakosa simu yao, niwarudishie? | exception
we agreed on a call at 2pm and nobody called, can i text? | exception
they said they'd call by friday and they didn't, should i call | contact
they just mailed me to send a scan of my diploma, should i reply with it? | exception
they texted, my tax pin is missing, they want it within today. shall i send it now | exception
she wants my discharge letter by tomorrow, should i send it | exception
they have sent a form to fill, do i send it back now | exception
they want to know if im still interested, can i reply | exception
wanataka kujua kama bado nina interest, niwajibu? | exception
hr ameomba namba ya mdhamini wangu, nimpe? | exception
sim card yangu imefungwa, natumia hii nyingine. niwaambie? | exception
hr needs to sign the form first, can i call on monday? | contact
wanahitaji mtu mwenye cheti, nipige? | contact
wanataka good conduct na vyeti, nitume leo? | exception
my form was incomplete, they want me to resend it. should i? | exception
they said they need someone with a diploma. should i email? | contact
shall i reply to their email asking for my availability | exception
hr anauliza niko free lini, nijibu? | exception
she texted to ask when im free, should i text back | exception
i emailed and they havent replied to my message. call? | contact check_ins
would you call if you were me | contact
ungekuwa wewe ungewapigia leo? | contact
shud i txt them 2moro just to say thx | thanks
can i call to say thanks and ask if they decided | contact
can my referee call them to put in a good word | insider favours
should my lecturer email them a recommendation | insider favours
they've called my referees! should i call | contact
hr asked for two referees, shall i send them | exception
they contacted my references, is that a good sign | report
sent a reminder this morning | report
can i apply somewhere else while i wait | withdraw
they want me to call, should i? | contact
they replied: kindly check with us on wednesday. should i wait? | contact
hr alinipigia simu ikiwa silent, nimpigie? | exception
they rang but the network cut, can i call back? | exception
they rang and said wait until friday, can i call before? | contact
shida simu yangu imeibiwa, nina namba mpya. niwatumie? | exception
I want to withdraw from Sendy, i interviewed last thursday and got another job | withdraw
i wanna tell them they made a mistake | contact
can i ask them what i could do better? | feedback
na nikiwaambia lazima wajibu leo ama naenda PwC? | claim overconfidence
before i apply to KPA can my uncle refer me | insider
na kule Bamburi sijaomba bado, jamaa yangu aweza kunipendekeza kabla sijatuma maombi? | insider
sijaapply bado huko KRA, naeza muuliza binamu anirefer? | insider
can my friend refer me there now? | insider favours
rafiki yangu ataenda kunisemea kwa manager | insider favours
should i reply to confirm i'll come | contact
can i ask who will be on the panel | room
naeza piga sasa? | contact
cn i flash the hr lady today just to hear how far | contact
can i call the hr lady to hear how far they are | contact
i want to call today just to check | contact
nimcheki hr leo nijue imefika wapi | contact
can i ring the receptionist and ask how far it is | contact
can i call her again | contact check_ins
they said friday, can i call today | contact check_ins
i'll call every day | contact check_ins
niwapigie kila siku? | contact check_ins
my third message to her today, ok? | contact check_ins
is a third message too much | contact check_ins
ni wakati wa kupiga? | contact
muda wa kupiga kelele | other
shd i try again | contact
i called this morning no answer. shd i try again | contact check_ins
lemme call them | contact
lemme call them again leo | contact check_ins
leme call them | contact
shud i cal dem agen | contact check_ins
emailed friday, zero reply. shd i now call | contact check_ins
emailed friday, no reply. worth calling now | contact check_ins
i try calling once more? | contact check_ins
naeza piga saa hii? | contact
nikipiga jumatatu kuna shida? | contact
naweza piga picha? | other
nikiwapigia hawashiki simu | report
rafiki yangu anafanya kazi huko | insider
my cousin works there | insider
my cousin works there, il ask her to put in a word | insider favours
interviewed at KCB on Friday, they said two weeks. I really need this job, rent is due | report
i really need this job | feeling
i'm going to tell them i really need this job | plead desperation
i feel like begging them | plead desperation
my landlord is calling me every day | feeling
what about sending flowers | insider favours
they gave me lunch | report
i want to message someone who works there just to ask what its like | insider
ask my cousin there what they decided | insider favours
touching base with the recruiter this afternoon ok? | contact
sawa lakini naeza mpigia secretary tu? | contact
je unadhani nimepita? | feeling
wacha niwapigie | contact
ntawapigia kesho | contact
itakuwa aje nikiwatumia email | contact
nafikiria kuwatumia text | contact
nikawaone? | around check_ins
i want to call the store manager directly | around check_ins
the advert said any canvassing will lead to automatic disqualification | report
"""
OUTCOMES = """
KPLC just offered me the job!!! can i ask for time to think abt it? | offer
i was just offered the post! | offer
they offered me tea | -
they verbally offered me the role but nothing in writing yet | offer
nimechaguliwa | offer
nimechaguliwa kwa second round | next_round
i got another job | -
nimepata kazi ingine | -
nimepata kazi! | offer
nimepata kazi ingine nimewaambia siendelei na process yao | withdrawn
told them i'm no longer interested | -
i told them i'm no longer interested, took another job | withdrawn
"""
PLANNED = """
can i call on the 28th | 2026-11-28
naeza wapigia tarehe 28? | 2026-11-28
nikipiga jumatatu kuna shida? | 2026-11-30
shud i try again friday | 2026-11-27
nikimpigia jumatatu itakuwa mbaya? | 2026-11-30
interview ni jumatatu, naweza kuwapigia? | -
they said by friday, should i call | -
they told me to call on monday, is that fine | -
"""


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in row.split("|")] for row in table.strip().splitlines()]


@cache
def reading(text: str) -> Reading:
    return read(text, NOW, NAIROBI, None)


@pytest.mark.parametrize(("text", "expected"), rows(ROWS))
def test_a_proposal_is_read_by_its_words(text, expected):
    found = reading(text)
    kind = found.deed.kind if found.deed is not None else found.act
    if expected == "-":
        assert "check_ins" not in found.mistakes
    else:
        assert " ".join([kind, *found.mistakes]) == expected


@pytest.mark.parametrize(("text", "expected"), rows(OUTCOMES))
def test_an_end_is_one_of_this_employer(text, expected):
    assert (reading(text).facts.outcome or "-") == expected


@pytest.mark.parametrize(("text", "expected"), rows(PLANNED))
def test_the_day_of_a_plan_is_no_day_of_theirs(text, expected):
    deed = reading(text).deed
    assert (str(deed.on) if deed and deed.on else "-") == expected


def test_a_word_on_a_new_day_is_theirs():
    said = reading("wamesema sasa ni baada ya holiday, january").mentions
    assert [m.role for m in said] == ["promise"]
    said = reading("wamesema interview ni baada ya holiday").mentions
    assert "promise" not in [m.role for m in said]


@pytest.mark.parametrize(
    "text",
    [
        "they said monday n its thursday. do i call",
        "its thursday, they said monday. can i call",
    ],
)
def test_the_name_of_today_is_no_day_of_theirs(text):
    found = read(text, NOW, NAIROBI, None).mentions
    assert [str(m.period.latest) for m in found if m.role == "promise"] == ["2026-11-23"]


def test_the_name_of_today_may_be_their_day():
    found = read("they said its thursday", NOW, NAIROBI, None).mentions
    assert [(m.role, str(m.period.latest)) for m in found] == [("promise", "2026-12-03")]
