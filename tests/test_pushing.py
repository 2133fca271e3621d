"""A bluff, an ultimatum, turning up, a chase, one channel more: each is known, in any tongue."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from coaching.reading import Reading, read

NAIROBI = ZoneInfo("Africa/Nairobi")
NOW = datetime(2026, 11, 24, 10, tzinfo=NAIROBI)

# The deed, and its mistakes.
DEEDS = """
nikiwadanganya ati Uber pia wananitaka si watafanya haraka | claim overconfidence
niwadanganye tu kwamba nimepata kazi kwingine | claim overconfidence
niseme nina kazi nyingine ingawa sina | claim overconfidence
can i bluff them a bit | claim overconfidence
naeza sema nina offer ingine ata kama sina? | claim overconfidence
si niwaambie tu nina interview zingine ndio waogope | claim overconfidence
what if i lie that equity also wants me | claim overconfidence
niwaambie wakichelewa mimi naenda zangu, watajuta wenyewe | claim overconfidence
nitawaambia waamue haraka ama nichukue ingine | claim overconfidence
nitawaandikia wasiponijibu hii wiki wasahau | claim overconfidence
niwape deadline ya ijumaa? | claim overconfidence
tell them if they dont answer by friday im gone | claim overconfidence
hiyo job ni yangu tayari, wacha nishow boss wangu wa sai natoka | claim overconfidence
i'll tell my boss i am leaving on friday | claim overconfidence
niko hapa CBD, wacha niingie tu kwa ofisi zao niwaulize | around check_ins
nijitokeze ofisini kwao? | around check_ins
niwatokee tu ofisini | around check_ins
nipitie kwao nikitoka job | around check_ins
niko karibu na ofisi yao, niingie? | around check_ins
nikienda physically si ni poa? | around check_ins
thinking of swinging by reception | around check_ins
let me surprise them at the office | around check_ins
na nikimtafuta HR wao insta nimDM? | around check_ins
nimtumie friend request HR facebook | around check_ins
nimuinbox fb | around check_ins
can i slide into the recruiters dms | around check_ins
naeza wapigia pia kuhakikisha wameiona? | contact
should i call to confirm they got my email | contact
nifuatilie kwa simu pia | contact
kwani nikiandika ka-email kadogo tu ka kuuliza itakuwa mbaya? | contact
hata ka-message kamoja? | contact
a quick hello wouldnt hurt right | contact
niwapigie Vodacom nione wamefika wapi? | contact
niwapigie vodacom nione wamefika wapi? | contact
niwaandikie kuuliza hatua inayofuata | contact
nataka niwaandikie shukrani nyingine maana kimya kimezidi | thanks
ningoje mpaka lini? | general
nikipata offer ndio nitaresign | claim
naweza kuwaambia nina ofa nyingine ingawa haipo? | claim overconfidence
i could hint that others are interested, just to speed things up | claim overconfidence
wakiendelea kunyamaza niwaambie nimewaacha | claim overconfidence
niwaambie kama hawanitaki waseme nitafute kwingine | claim overconfidence
naenda kuwakalia mpaka wanijibu | around check_ins
i'm two streets away, might as well stop by | around check_ins
nimuibukie boss kazini | around check_ins
niliona number ya mkubwa wao kwa truecaller nimpigie | around check_ins
can i like their posts on linkedin to be noticed | around check_ins
gonna dm him to put in a good word with the boss | insider favours
can i carry small palm oil for the panel, just to appreciate them | insider favours
should i send it to priya AND her boss, cover all bases | around check_ins
i will mail him that if they dont revert by EOD then they lost me | claim overconfidence
can i jst drop them a text kidogo so they remember me | contact
ok sawa leave uncle out of it, ill jst email hr kesho | contact
my uncle will email hr for me | insider favours
hata kama walikataza, email moja tu si mbaya | contact
niwaulize watanijibu lini | contact
niwaulize nitaanza lini | claim overconfidence
can i call safaricom to see where they are with it | contact
nimwandikie HR kidogo kujua kinachoendelea? | contact
naweza kuwauliza mchakato umefikia wapi | contact
niwaambie nini nikipiga? | contact
niwaambie bado niko interested | contact
should i tell them i'm still interested | contact
can i remind them i am available | contact
niwakumbushe kwamba niko tayari kwa hatua inayofuata | contact
i want to let them know my number changed | exception
how do i say no nicely, i don't want it anymore | withdraw
wasipojibu kufikia ijumaa niwapigie? | contact
if they dont answer by friday can i call? | contact
wakikaa kimya hadi jumatatu naweza kuwaandikia? | contact
niwaulize kuhusu parking | room
"""
NO_DEED = """
wamenidanganya kuhusu mshahara
walisema uongo kwamba watapiga
wameniambia niende ofisini kesho
wamesema niingie zoom saa nne
hr aliniambia nimDM insta
mjamaa wa HR alinipea namba yake ya private akasema nimtext, nikamtext jana
Walinipigia saa tatu usiku kuniambia hawajanisahau. Sijui nicheke au nilie.
Wakiniuliza udhaifu wangu kwenye mahojiano, nijibu vipi bila kudanganya?
nilipata hii kazi insta
Yesterday they emailed to everybody, in open copy, that the result is delayed for two weeks.
nilifika ofisini kwao saa tatu, interview ikaenda poa
nilituma ka-email jana
niliambia boss wangu natoka
"""


def reading(text: str) -> Reading:
    return read(text, NOW, NAIROBI, None)


@pytest.mark.parametrize("row", DEEDS.strip().splitlines())
def test_a_deed_in_everyday_words_is_what_it_is(row):
    text, wanted = (cell.strip() for cell in row.split("|"))
    deed = reading(text).deed
    assert deed is not None
    assert [deed.kind, *deed.mistakes] == wanted.split()


@pytest.mark.parametrize("text", NO_DEED.strip().splitlines())
def test_what_was_done_or_asked_for_is_no_such_deed(text):
    assert reading(text).mistakes == ()
    assert reading(text).facts.contacted is None or "nilituma" in text or "nikamtext" in text


@pytest.mark.parametrize(
    "text", ["should i call to make sure they got my email", "kama email haikufika nipige?"]
)
def test_a_message_that_may_not_have_come_through_shows_a_contact(text):
    assert reading(text).facts.again
