"""Swahili as it is typed: cut short, with hyphens, with English in the verb."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from coaching.conversation import respond
from coaching.model import Candidate
from coaching.reading import Reading, read
from coaching.turns import Heard

NAIROBI = ZoneInfo("Africa/Nairobi")
NOW = datetime(2026, 12, 2, 10, tzinfo=NAIROBI)


def reading_of(text: str) -> Reading:
    return read(text, NOW, NAIROBI, None)


def rows(table: str) -> list[str]:
    return [row for line in table.strip().splitlines() for row in line.split(" | ")]


REACHED = """
nimesha-call | nimesha call | nimewacall | nmewapigia | nishapiga simu | nilishawapigia jana
nshawapigia | nikapiga simu hawakushika | nimempigia hr | nimejaribu kuwapigia | tumewapigia
nimepiga | nimeandika email | sawa nimeandika email | nimetuma ile email
nime-email recruiter | nshaawaandikia | nimewatumia email | nimwandikia hr jana
niliwaandikia jana | nilituma follow up | nimetuma barua pepe | nimewatumia ile message
nikawatext leo | nimetext hr | nishawatumia sms | nimewa-text | nimeandika message
nimewhatsapp recruiter | nimewatumia whatsapp | nimemdm hr | niliwauliza jana
nimeongea na hr | nimeongea nao | niliwasiliana nao | nimewatumia jana | nimefuatilia
nilienda ofisini | nimepitia kwao | nilienda office
"""
NOT_REACHED = """
nimepiga picha | nilipiga interview fiti | nimepigiwa na hr | nimetumiwa email
wamenitumia email | nimetuma cv yangu safaricom | nimetuma maombi kwingine
nimetumia pesa nyingi | nimechoka kungoja | nitapiga kesho | niwapigie? | naeza piga sasa?
nikipiga simu | wacha niwapigie | nimepita hapo jana | walinipigia jana
nimeandika jina lako | niliambiwa nipige | ni email ama call | nimeuza simu
"""
NONE_MADE = """
sijatuma | sijawapigia | sijawahi piga hata mara moja | sijacall | sikuwaandikia
hatujawapigia | sijawa-text
"""


@pytest.mark.parametrize("text", rows(REACHED))
def test_a_deed_done_is_known_in_every_form(text):
    assert reading_of(text).facts.contacted == 1


@pytest.mark.parametrize("text", rows(NOT_REACHED))
def test_a_near_miss_is_no_deed_done(text):
    assert reading_of(text).facts.contacted is None


@pytest.mark.parametrize("text", rows(NONE_MADE))
def test_a_deed_not_done_is_none(text):
    assert reading_of(text).facts.contacted == 0


DAYS = """
nilishawapigia jumatatu lakini hawakushika | contact | 2026-11-30
interview ya Isuzu ilikua tarehe 18 nov. Niliwapigia jana, wakasema bado | interview | 2026-11-18
I interviewed at Cellulant on Monday. I have not been in touch | interview | 2026-11-30
I have not had the interview at Cellulant, it is on Monday | interview | 2026-12-07
interview ya Isuzu bado, ni jumatatu | interview | 2026-12-07
"""


@pytest.mark.parametrize("row", DAYS.strip().splitlines())
def test_a_day_lies_where_the_verb_puts_it(row):
    text, role, day = row.split(" | ")
    days = [m.period.latest for m in reading_of(text).mentions if m.role == role]
    assert days == [date.fromisoformat(day)]


ENDED = """
rejected | sikupata / sikupata hiyo kazi / imeenda kwa mtu mwingine / nimepata regret
rejected | wameni-reject
rejected | wamesema hawataendelea na mimi
rejected | hawatanichukua / wamepea mtu mwingine / nimekataliwa
rejected | kazi imeenda kwa mtoto wa boss / wakanikatalia / wameniambia sikupita / sikufaulu
offer | nimechaguliwa / nimeget job / wameniambia nimepita / nimeajiriwa! / wameni-select
offer | nimelandisha job
offer | wamenipea job / wamesema nianze monday / nimeambiwa nimefaulu / wamenikubali
offer | wameni offer / nimeambiwa naanza kazi jumatatu / wameniambia niripoti kazini jumatatu
offer | wamesema naanza tarehe moja / offer letter imekuja / just signed my contract
offer | wueh!! wamenicall wamenipea job, offer letter iko njiani
next_round | nimepita stage ya kwanza / wamenialika second round
next_round | nimechaguliwa kwa final interview
next_round | nimepita shortlist / nimeitwa second interview / nimepita interview ya kwanza
withdrawn | nimewaambia sitaendelea / nimejiondoa / nilimwambia hr siko interested / niliwithdraw
withdrawn | nimepata kazi ingine nimewaambia siendelei na process yao
let_go | nimeamua kuachana na hiyo kazi / nishaachana nayo / sitaki hiyo kazi tena / nimemove on
None | sikupata simu yao / wamenipea kazi ya kufanya nyumbani kama test / naanza kukata tamaa
None | naanza monday kama wakinichukua / wameniambia nianze kutafuta mahali pengine
None | barua imefika kwa majirani / signed my leave form
None | sijapata / sikufaulu kuwapata kwa simu / wamenikatia simu / nimepewa namba ya hr
None | email imeenda kwa mtu mwingine
None | nimepata kazi ya kibarua / wamenichagua kwa interview / nimepita hapo
None | natumai nimechaguliwa / sijui kama nimepita / je nimechaguliwa? / wakinichagua nitafurahi
None | sitaki kuwasumbua / sitaki hiyo kazi ipotee / nimewaambia sitaki kuwasumbua
None | nimeachana na bibi
"""


@pytest.mark.parametrize("row", ENDED.strip().splitlines())
def test_an_end_is_known_in_every_form(row):
    outcome, texts = row.split(" | ")
    wrong = {t: reading_of(t).facts.outcome for t in texts.split(" / ")}
    assert {t: o for t, o in wrong.items() if str(o) != outcome} == {}


PLANS = """
naeza piga saa hii? | naeza piga sasa? | naeza piga leo? | wacha niwapigie | ntawapigia kesho
nafikiria kuwatumia text | itakuwa aje nikiwatumia email | nikipiga jumatatu kuna shida?
nikipiga leo kuna shida? | acha niwatext | ningependa kuwapigia | nimcall? | nitume sasa?
"""
NO_PLANS = """
nikipiga simu hawashiki | nacheck phone every five minutes | naandika cv | natafuta kazi ingine
walisema nipige kesho | je unadhani nimepita? | nilitext clerk asubuhi
niandike kwenye cv kwamba nina leseni?
"""


@pytest.mark.parametrize("text", rows(PLANS))
def test_a_plan_to_get_in_touch_is_a_proposal(text):
    reading = reading_of(text)
    assert reading.deed is not None
    assert (reading.deed.kind, reading.mistakes) == ("contact", ())


@pytest.mark.parametrize("text", rows(NO_PLANS))
def test_a_near_miss_is_no_proposal(text):
    assert reading_of(text).deed is None


def test_to_go_and_see_them_goes_around():
    assert reading_of("nikawaone?").mistakes == ("check_ins",)


BEFORE_THE_PLAN = (
    "interview ya Naivas ilikua 16 nov, cashier, walisema by 20 nov",
    "poa",
    "hapana",
    "hapana",
)


def test_a_bare_no_beside_the_question_for_the_zone_is_a_rejection():
    candidate: Candidate | None = Candidate(language="sw")
    for said in (*BEFORE_THE_PLAN, "sikupata"):
        assert candidate is not None
        candidate = respond(candidate, Heard(text=said), NOW).candidate
    assert candidate is not None
    assert [i.outcome for i in candidate.interviews] == ["rejected"]
