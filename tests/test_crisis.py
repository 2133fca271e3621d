"""Words of self-harm are known in every tongue that candidates type; figures of speech are not."""

import pytest

from coaching.reading.cues.crisis import in_crisis
from coaching.reading.shorthand import spell_out

SAID = """
Nimefika mwisho, nataka kufa. sina kitu
nimekosa kazi hii pia, bora nijiue
kwa kweli sioni umuhimu wa kuishi tena
hakuna maana ya kuishi maisha haya
natamani tu nilale na nisiamke
heri nikufe kuliko kurudi nyumbani bila kazi
wacha tu nijiue mambo yaishe
maisha yamekuwa magumu, sitaki tena kuishi
najihisi kufa
nahisi kama kujiua
naeza jiua leo
nitajiua wakinikataa
nikikataliwa nitajiua
ntajinyonga
nimechoka na dunia, nataka kufa
kufa ni bora kuliko hii
kufa ni heri
afadhali kufa kuliko kuishi bila kazi
nimeshiba maisha
if they reject me i'll kill myself
i cant do this anymore i want to die
sometimes i wish i wasnt alive
i wish i wasn't here anymore
i dont think i want to be alive anymore
no one would care if i died
i keep thinking about suicide
i feel like ending my life
im better off dead
they'd all be better off if i wasnt here
i just want to disappear
my family would be better without me
life has no meaning without a job, i want to end it
i see no point in living if i dont get this job
what's the point in going on living
is there any reason to live?
i dont deserve to live
i want to stop living
i just want to stop existing
ready to give up on life
im giving up on life
dont want to wake up tomorrow
nataka kuacha kuishi
nishachoka kuishi
nimechoka kabisa na maisha
nimechoka sana na haya maisha
nmechoka na maisha
sna sababu ya kuishi
sioni sbb ya kuishi
cna haja ya kuishi
maisha hayana haja tena
maisha haya hayana maana
hii maisha haina maana
hii life haina maana tena
sijui kwa nini naishi
sijui naishi kwa nini
nitakunywa sumu
nimenunua sumu
sina sababu ya kuishi tena
heri nisingezaliwa
siwezi kuendelea na maisha haya
nataka kujiua
natamani kufa tu
bora nife kuliko hivi
nimechoka na maisha
i want to end it all aki
i don't see a reason to keep living
i see no reason to go on living
whats the point of living
what is the point of being alive anymore
life isnt worth living
life is not worth living anymore
im done with life
tired of living
i'm so tired of life
sick of living like this, i want to die
wish i'd never been born
i wish i was never born
everyone would be better off without me
the world would be better off without me
nobody would miss me if i was gone
im thinking of ending it all
gonna kms
i want to kms
thinking about suicide
i feel suicidal
suiside is on my mind
i want to comit sucide
i will kill my self
i want to hang myself
feel like jumping off a bridge
i took a bunch of pills
i want to overdose
i wanna sleep and never wake up
i hope i dont wake up tomorrow
i have nothing to live for
ive lost the will to live
no will to live anymore
dont wanna live anymore
i don't want to be alive
i dont want to live any more
cant go on living
ready to end my life
i just want to be dead
i could just kill myself
i want to hurt myself
self harm thoughts again
maybe i should just die
let me just die
sometimes i think about dying
i think about killing myself every night
i'm going to end my life tonight
sioni haja ya kuishi
sina haja ya kuishi
hakuna sababu ya kuishi
maisha hayana maana tena
maisha yangu hayana maana
sioni maana ya maisha
afadhali nikufe tu
bora nikufe
heri kufa
ni heri kufa kuliko kuishi hivi
natamani nife
natamani ningekufa
nataka kukufa
naskia kukufa
natamani nisiamke tena
natamani kulala nisiamke
wacha nife tu
najiua leo
ntajiua
nafikiria kujiua kila siku
nimefikiria kujiua
naskia kujiua
nafeel kujiua
nataka kujitoa uhai
nijitoe uhai
bora nijimalize
nataka kujimaliza
nataka kujinyonga
nijitie kitanzi
nataka kunywa sumu
ninywe sumu tu
nikunywe sumu
nijirushe kutoka ghorofa
nataka kujirusha mtoni
nataka kukatisha maisha yangu
nikatishe maisha yangu
nimalize maisha yangu
bora nimalize haya maisha
sitaki kuishi
sitaki kuishi tena
sitamani kuishi
siwezi kuishi tena
siwezi kuendelea kuishi
sina hamu ya kuishi
nimekata tamaa ya kuishi
nimekata tamaa ya maisha
nimekata tamaa na maisha
nimechoka kuishi
nimechoka kuishi hivi
nataka kudedi
heri nidedi
nataka kudie tu
wacha nidie
nimechoka na hii maisha
life haina maana
sioni point ya kuishi
sioni reason ya kuishi
sina reason ya kuishi
sitaki ku-live tena
sitaki kulive
nataka ku end my life
nataka kuend my life
i feel like kujiua
better nife
ningekuwa nimekufa ingekuwa bora
heri ningekufa
ningekufa tu ingekuwa rahisi
afadhali nisingezaliwa
bora nisingezaliwa
kwa nini nilizaliwa, natamani nife
natamani kuondoka duniani
nataka kuondoka dunia hii
hakuna haja ya kuendelea kuishi
sitaki tena kuishi
kuishi hakuna maana
naona kuishi hakuna faida
nataka kujidhuru
najidhuru
mawazo ya kujiua
"""
NOT_SAID = """
hakuna haja ya kuishi na wasiwasi
nataka kufanyiwa interview
natamani kufika huko
bora kufanya kazi
afadhali kufuatilia
bora kufuata utaratibu
acha kufa moyo
nataka kuishi karibu na ofisi
kama wanataka niishi nairobi nitahama
nimechoka na maisha ya bila kazi
maisha ya kazi hii yamenishinda kidogo
nataka kumaliza mkataba wangu
nimalize kazi niliyo nayo kwanza
nijiunge lini
nijitolee kufanya kazi bure?
najiuliza kama watapiga
kujiuzulu kabla sijapata offer
nijiuzulu kazi yangu ya sasa?
nataka kujiuzulu
najiuzulu kesho
kujiuza vizuri kwa interview
i want to die-cast engineering role
role: suicide hotline counsellor at Befrienders
the role is at a suicide prevention ngo
they kill it every time
i hope i don't wake up late for the call
i never want to live in kisumu again
i don't want to be here waiting all year
should i kill the conversation
no point in living so far from work
i'm living with my uncle who works there
what's the reason to live near the office
im so done with this job hunt
tired of living out of a suitcase
i'm sick of living off my parents
better off without them
they're better off without me in that team
i am going to end my application
should i end my contract
i want to jump on a call
hanging by a thread
they left me hanging
i wanna know
waiting is torture
i'm dead serious
i'd die for this job
id rather die than beg
nipo hai bado nangoja
wameua ndoto yangu
hiyo interview ilinimaliza
njaa itaniua
hii presha itaniua
mama ataniua nikikosa hii kazi
nikikosa hii job nimekufa
I interviewed at Life Care Hospital
maisha ni safari
siwezi kuishi na 15k
nakufa njaa
nakufa na njaa huku
kazi inaniua
hii kungoja inaniua
stress inaniua
nakufa na stress
nitakufa na presha kungoja
nimekufa na aibu
nimekufa kicheko
sitaki kufa njaa
sitaki kufa maskini
nataka kufanya kazi
natamani kufanya kazi hapo
nataka kufahamu wamefika wapi
simu yangu imekufa
battery imekufa
kampuni imekufa
baba yangu alifariki
mama amekufa jana
nimechoka na kungoja
nimechoka na maisha ya hustle
nimechoka na maisha ya kutafuta kazi
nimechoka na life ya job hunting
maisha ni magumu
maisha magumu jamani
siwezi kuishi na mshahara huo
siwezi kuishi bila kazi hii
sitaki kuishi nairobi
sitaki kuishi na wazazi tena
sitaki kuishi mbali na kazi
sioni sababu ya kuendelea kungoja
sioni sababu ya kukaa kimya
sina sababu ya kukaa hapa
sioni haja ya kuwapigia
sioni maana ya kungoja
najiua na kazi hapa
nimejimaliza kwa hiyo interview
heri nife nikijaribu
nitapambana hadi kufa
niko tayari kufa kwa hii kazi
ningekufa na furaha nikipata
usiniue na kungoja
boss ataniua nikichelewa
nijitoe kwa hii interview
nataka kujitoa
rafiki yangu alijiua wiki iliyopita
this wait is killing me
dying to know
i'm dying to hear from them
i'd kill for this job
my phone died
dead tired
the suspense is killing me
bored to death
hope is dying
im dead lol
i died when he asked me that
i don't want to live in mombasa
i dont want to live with my parents anymore
i killed the interview
just killing time
suicide prevention officer interview
they would be better off with me
my father died last week
let me end it, i withdraw
no point in going on with this application
i see no reason to go on with this process
i dont see the point of waiting
i cant live on this pay
i can't live without this job
can't go on waiting like this
my brother committed suicide last month
i don't want to die poor
i dont want to die waiting
dying of shame
i nearly died of embarrassment
it was a dead end
deadline is friday
5 kms from the office
the office is 12 kms away
tired of life in this town
tired of living with my parents
i'm done with life insurance sales, interview at Britam
life is hard
life insurance agent interview at Jubilee
i took pills for my headache before the interview
is it worth waiting anymore
what is the point of living in nairobi without a job
the job is to die for
this job is my life
my life depends on this job
kazi hii ndio maisha yangu
maisha ya kazi hiyo yana maana
nataka kujua
nataka kujiunga na nyinyi
nataka kujua wameamua nini
nataka kujitambulisha
najua watanipigia
nikufe moyo?
nimekufa moyo
usife moyo
sitaki kufa moyo
interview ilikuwa ya kufa mtu
panel walikuwa wakali, nilikufa
nilikufa kwa uoga
nitakufa wasiponipigia
nimechoka sana
nimelemewa sana
siko sawa
i am so tired of waiting
i can't do this anymore, should i call them
kuishi Nairobi ni ghali
hakuna maana ya kuwapigia
hakuna haja ya kuendelea na hii interview
maisha hayana formula
nikatishe mkataba
nijirushe kwa ofisi zao?
ofa yao haina maana
no reason to wait
i want to dye my hair
they want me to die trying lol
nafanya kazi kwa duka la dawa ya sumu
nimechoka na life
nimechoka na hii life
they'd be better off if i wasn't late with the docs
she said it'd be fine if i was gone for a week
cant go on like this
"""


def _heard(text: str) -> bool:
    return in_crisis(spell_out(text).text.lower())


@pytest.mark.parametrize("text", SAID.strip().splitlines())
def test_words_of_self_harm_are_known(text):
    assert _heard(text)


@pytest.mark.parametrize("text", NOT_SAID.strip().splitlines())
def test_figures_of_speech_are_none(text):
    assert not _heard(text)
