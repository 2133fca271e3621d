### What the coach says in Swahili, as spoken in Kenya. Short, warm, concrete; the answer comes first.
### "mara moja" alone may be heard as "at once", so "once" is "mara moja tu"; hours carry no "saa", since "saa 10:00" is four o'clock.

## First words
welcome = <b>Mimi ni Subira, niko nawe baada ya interview.</b> Nahifadhi walichosema, nakukumbusha mara moja tu wakati ukifika, na nakuambia ukweli kabla hujapiga simu mapema mno.
welcome-back = Karibu tena.
help =
    Niandikie tu kama unavyomwandikia rafiki:
    • “Jana nilikuwa na interview KCB, walisema kufikia Ijumaa”
    • “Niwapigie tena?”
    • au bandika hapa ujumbe kabla hujautuma.

    /interview nieleze yako
    /interviews zote · /next kinachosubiri
    /draft ujumbe tayari · /check kukagua wako
    /privacy · /export · /forget · /settings · /cancel · /stop
nothing-to-cancel = Hakuna swali linalongoja jibu. Andika wakati wowote.
cancelled = Sawa, tuache hapo. Uliyoniambia bado ninayo; andika /interview tuendelee.
stopped = Kuanzia sasa nanyamaza: sitakukumbusha. Uliyoniambia nayahifadhi mpaka uandike /forget. Ukinihitaji tena, andika /start.
off-topic = Mimi nakusaidia tu wakati wa kungoja baada ya interview ya kazi: walisema nini, ufuatilie lini, uandike nini. Nieleze yako, au uliza “niwapigie?”
off-topic-again = Hilo silijui. Kungoja baada ya interview, hapo naweza kusaidia.
thanked = Karibu sana. Niko hapa kungoja kukikulemea.
farewell = Haya, uwe salama. Mimi nahesabu siku; niandikie wakati wowote.
praised = Nimefurahi kusikia hivyo. Kazi ngumu unaifanya wewe, mimi nahesabu siku tu.
scolded = Pole, hapo nimekukosea. Niambie tena kwa maneno mengine, nijaribu upya.
no-harm = Hakuna shida. Nakusikiliza.
laughed = Vizuri, kucheka kunafupisha kungoja.
here = Niko hapa.
greeted = Niko hapa. Niambie, unawaza nini?
tips-ahead = Kwa siku yenyewe: lala vizuri, fika mapema, na uwe na swali lako moja. Mwishoni uliza utasikia lini kutoka kwao; kuanzia hapo naweza kusaidia.
tips-waiting = Ukiwa unangoja: omba kazi nyingine moja kila siku, tembea kidogo, na simu uiache chumba kingine.
tips-calm = Wasiwasi huzidi kwa sababu sasa hivi hakuna la kufanya. Upe dakika kumi kwa siku, tembea kidogo, na siku niachie mimi nizihesabu.
all-right = Sawa. Nipo ukinihitaji.
unreadable-edited = Nilisoma ujumbe wako ulivyokuwa mwanzo. Kama kuna kilichobadilika, niandikie ujumbe mpya.
unreadable = Hapa nasoma maandishi tu. Unaweza kuniandikia, kwa maneno machache?
stale = Kitufe hicho ni cha mambo yaliyopita. Andika /interviews uone yaliyopo.
no-interview = Bado sina interview yako yoyote. Nieleze: ilikuwa wapi, na lini?
unknown-command = Command hiyo siijui. Andika /help uone ninachoweza.

## Debrief: questions
ask-feelings = Kwanza, kabla ya mengine yote: ulijisikia vipi?
ask-employer = Ni mwajiri gani?
ask-role = Na ni kazi gani?
ask-interview_day = Interview ilikuwa lini?
ask-interview_day-ahead = Interview ni siku gani?
ask-promise = Walisema watakujibu lini?
ask-promise-vague = Hiyo niielewe vipi? Unatarajia jibu lao kufikia lini?
ask-next_round = Interview inayofuata ni lini?
ask-barred = Je, kwenye tangazo au panel walisema usiwasiliane nao (“canvassing will disqualify”)?
ask-contact = Je, umewasiliana nao baada ya interview?
ask-channel = Uliwafikia kwa njia gani?
ask-contact_day = Ilikuwa siku gani?
ask-answer = Walikujibu nini?
ask-news = Sijaipata kwenye maneno yako. Walikujibu nini?
ask-deadline = Yule mwajiri mwingine anataka jibu lako kufikia lini?
ask-outcome = Iliishaje?
ask-outcome-offer = Je, wamekupa offer iliyo wazi?
ask-remind_day = Nikukumbushe lini, mara moja tu?
ask-which = Unazungumzia interview ipi?
ask-first = Tuanze na ipi?
talked-over = Sawa, { $employer }.
several-noted = Nimeandika hizi:
several-line = • { $employer }
several-line-day = • { $employer }, { $day }
several-line-promise = (watajibu kufikia { $day })
ask-which-forget = Nifute nini?
ask-zone = Uko wapi? Jina la mji linatosha, ili nifuate saa za huko.
ask-place = Bonyeza kitufe hapa chini, au andika jina la mji wako. Nahifadhi saa za eneo tu; mahali penyewe sipahifadhi.
ask-language = Tuongee lugha gani?
ask-opener = Nikuulize ilivyoenda, saa kumi na mbili jioni hiyo?
ask-meaning = Sijakuelewa vizuri. Ni mojawapo ya haya?
ask-quiet = Ninyamaze saa ngapi? Kwa mfano 21:00-08:00.
ask-discreet = Nisitaje jina lolote ninapokuandikia bila kuulizwa? Notification itasema tu kwamba siku imefika.
ask-check = Bandika ujumbe hapa, vile ungeutuma. Nitakuambia maoni yangu kabla hawajauona.
ask-confirm-nudge = Nikukumbushe tena mara moja tu, { $day }?
ask-confirm-forget-one = Nifute kila kitu kuhusu { $employer }? Hakiwezi kurudishwa.
ask-confirm-forget-all = Nifute kila kitu ulichowahi kuniambia? Hakiwezi kurudishwa.
unclear-day = Sijaelewa ni siku gani. Andika tarehe kama “4 Desemba”, au “Ijumaa ijayo”. Unaweza pia kuruka swali hili.
unclear-employer = Sijaelewa ni jina gani. Andika tu jina la mwajiri; unaweza pia kuruka swali hili.
unclear-role = Sijaelewa ni kazi gani. Maneno mawili au matatu yatatosha, kama “data analyst”; unaweza pia kuruka swali hili.
unclear-zone = Mahali hapo sipajui. Labda mji mkubwa ulio karibu?
unclear-quiet = Andika hivi, tafadhali: 21:00-08:00.
before-verdict = Nitakuambia. Kwanza jambo moja:
still-open = Turudi pale tulipokuwa.
missed-it = Samahani, hilo limenipita. Naomba uliseme mara moja tena, nami nitaliandika.
left-open = Tuliache hilo. Unaweza kuniambia wakati wowote.
unclear-yes = Nisije nikaandika vibaya: hiyo ni ndiyo au hapana?
unclear-outcome = Hapa sitaki kukisia. Ni lipi kati ya haya?

## What the candidate asks back
explain-feelings = Ni ili tuanze na wewe, si na tarehe. Neno moja linatosha, na unaweza kuruka.
explain-employer = Ni kampuni au ofisi iliyokufanyia interview. Jina lake nalitumia ninapokukumbusha na kwenye ujumbe ninaokuandalia.
explain-role = Ni kazi uliyofanyiwa interview, kwa mfano “mhasibu”. Naitumia kwenye ujumbe ninaokuandalia.
explain-interview_day = Kuanzia siku hiyo nahesabu kimya ni cha kawaida kwa siku ngapi.
explain-promise = Wengine husema “tutakupigia kufikia Ijumaa” au “baada ya wiki mbili”. Hapo najua ni lini ni sawa kuuliza. Kama hawakutaja siku, pia ni sawa.
explain-barred = Canvassing ni kumsukuma mwajiri akupe kazi: simu, ujumbe, watu wa ndani. Matangazo mengine husema ukifanya hivyo unaondolewa; hapo nakusaidia kunyamaza.
explain-contact = Ni simu, ujumbe, email au kwenda kwao tangu interview. Ujumbe wa shukrani hauhesabiwi. Kufuatilia mara moja ni sawa, ndiyo maana nahesabu.
explain-thanks-count = Hapana, kushukuru ndani ya siku mbili za kwanza ni adabu nzuri, hakuhesabiwi.
explain-channel = Kwa simu, kwa ujumbe au ana kwa ana: ili nijue kilichowafikia tayari.
explain-contact_day = Kwa siku hiyo naona kama ilikuwa mapema, au ndiyo nafasi yako moja.
explain-answer = Chochote walichokujibu ulipowafikia: siku, ndiyo, hapana, au kimya tu.
explain-deadline = Kama offer nyingine ina siku ya mwisho ya kweli, unaweza kumwambia mwajiri huyu mara moja tu. Bila siku, ni kuwasukuma tu.
explain-remind_day = Ni siku nitakayokuandikia tena kuhusu hili, mara moja tu.
explain-opener = Jioni hiyo ningekuandikia kukuuliza ilivyoenda; basi.
explain-outcome = Ulipata offer, walikataa, umefika raundi nyingine, au ulijitoa. Kama bado hawajaamua, iache wazi.
explain-tap = Bonyeza kinachofaa, au sema kwa maneno yako. Unaweza pia kuliacha: /cancel.
explain-nudge = Ni ujumbe mmoja kutoka kwangu, hapa hapa, siku ambayo ni sawa kufuatilia.
explain-how = Unanieleza kuhusu interview na walichosema. Nakuandikia mara moja tu, siku ifaayo; na kabla hujawapigia au kuwaandikia, niulize: nitasema ndiyo, bado au hapana, na kwa nini.
explain-who = Mimi ni Subira, programu ndogo, si mtu. Niko nawe wakati wa kungoja baada ya interview.
explain-source = Muthoni Ndegwa ni recruitment manager (Corporate Staffing Services). Ushauri wangu wa kufuatilia ni wake, kwa maneno yangu; hesabu ya siku ni kanuni yetu wenyewe.
explain-silence = Hujapoteza chochote: siku yao ikipita, ujumbe mmoja mfupi kutoka kwako ni sawa, na nitakuambia lini.

## Debrief: what was understood
noted-role = Kazi: { $role }.
noted-case =
    { $role ->
        [none] { $employer }
       *[other] { $employer }, { $role }
    }
noted-day = Interview: { $day }.
noted-ahead = Itakuwa { $day }.
noted-promise = Basi watajibu kufikia { $day }.
noted-promise-over = Basi walitaka kujibu kufikia { $day }, na siku hiyo imepita.
noted-invitation = Basi wanataka uwatafute tena { $day }.
noted-no-promise = Hawakutaja siku.
noted-barred = Hawataki uwasiliane nao. Nitaheshimu hilo.
noted-not-barred = Vizuri kujua: hawajakataza mawasiliano. Napanga upya.
noted-contact = Uliwasiliana nao { $day }. Nimeandika.
noted-try = Uliwasiliana nao { $day }. Vizuri sana: hiyo ndiyo nafasi yako moja, na sasa ni zamu yao.
noted-exception = Sawa, nimeandika. Hiyo ilikuwa ya kipekee na haikupunguzii kitu: nafasi yako moja bado ipo.
noted-answer = Walikujibu: “{ $answer }”.
noted-early = Hiyo ilikuwa mapema: siku yenyewe ni { $until }. Imeshafanyika, na bado hujapoteza nafasi yako; sasa tungoje.
noted-no-contact = Basi hujawasiliana nao. Nimeandika hivyo.
noted-papers = Walichokuomba unaweza kuwatumia mara moja, hata tukiwa bado tunangoja: hicho tu, bila swali kuhusu majibu.
noted-thanks = Sawa, ulishawashukuru.
noted-feelings-good = Vizuri sana. Baki na hisia hiyo, lolote lije.
noted-feelings-bad = Pole, hiyo inauma. Lakini watu wengi hujihukumu vikali mno. Tuangalie kilicho mikononi mwako.
noted-feelings-nervous = Wasiwasi unaonyesha tu kwamba kazi hii ni muhimu kwako; hausemi chochote kuhusu vile ilienda. Imekwisha sasa, na hungoji peke yako.
noted-feelings-mixed = Mazuri kidogo, magumu kidogo. Interview nyingi nzuri huwa hivyo.
noted-feelings = Asante kwa kuniambia.

## The plan
plan-nudge = <b>Nitakukumbusha mara moja tu, { $day }, { $time }.</b> { $why } Kabla ya hapo huhitaji kufanya lolote.
plan-m3 = Ndiyo siku waliyokuambia uwatafute tena.
plan-m3-closed = Walisema { $until }, lakini ofisi zimefungwa siku hiyo; hii ndiyo asubuhi inayofuata zikiwa wazi.
plan-m4 = Walisema hadi { $until }; hiyo ndiyo asubuhi ya kwanza baada yake ofisi zikiwa wazi.
plan-m4-closed = Walisema hadi { $until }; baada ya hapo ofisi zinafungwa kwa muda, na hiyo ndiyo asubuhi ya kwanza zikifunguliwa.
plan-m5 = Hawakutaja siku, kwa hivyo wape wiki moja na zaidi kidogo.
plan-zone = Jambo dogo: nadhani kwako sasa ni { $time }, kama { $zone }. Ni sawa?
plan-today = <b>Leo ndiyo siku yenyewe:</b> { $why } Ujumbe mmoja mfupi, wa heshima, unatosha. Leo ikipita bila kuutuma, nitakukumbusha { $day }.
plan-open-again = <b>Wakati umefika:</b> { $why } Lakini sasa ofisi zimefungwa, kwa hivyo wakati mzuri ni { $day }, asubuhi: ujumbe mmoja mfupi, wa heshima. Usipoutuma, nitakukumbusha.
plan-today-m3 = siku waliyokuambia uwatafute tena imefika.
plan-today-m4 = siku waliyotaja, { $until }, imepita.
plan-today-m5 = zaidi ya wiki moja imepita bila neno.
plan-barred = Walisema usiwasiliane nao, kwa hivyo <b>nitanyamaza</b>: ujumbe wowote unaweza kukukosesha kazi. Hapa ni kungoja tu.
plan-barred-invited = Walisema usiwasiliane nao, kwa hivyo <b>nitanyamaza</b>. Walichokuomba wenyewe ndicho sawa: watafute { $day }.
plan-tried = Nafasi yako moja uliitumia { $day }. Sasa ni zamu yao, kwa hivyo sitakukumbusha.
plan-no-nudge = Kwa hii sitakukumbusha.
plan-ahead = Kila la heri! Ikikaribia kuisha, uliza kwa heshima: “Naomba kujua, nitasikia kutoka kwenu baada ya muda gani?” Kisha uniambie walichosema.
called-off = Pole, na ulikuwa umejiandaa. Haisemi chochote kukuhusu. Jioni hiyo sitakuuliza, na sipangi chochote; wakitaja siku mpya, niambie.
plan-opener = Nitakuuliza ilivyoenda: { $day }, { $time }.

## Outcomes
outcome-offer = <b>Hongera sana!</b> Hayo ni matunda ya subira na bidii. Sitakukumbusha tena kuhusu { $employer }. Ukitaka kuwajibu, niulize.
outcome-rejected = Pole sana. Inauma, lakini haipunguzi thamani yako. Mambo ya { $employer } nimeyafunga: sitakukumbusha tena. Ukitaka, waulize mara moja tu, kwa upole, unachoweza kuboresha.
outcome-withdrawn = Sawa, umejitoa kwa { $employer }. Sitakukumbusha tena.
outcome-let_go = Sawa, nimefunga mambo ya { $employer }. Nanyamaza; unaweza kuyafungua tena wakati wowote.
outcome-next_round = <b>Hongera, umefika raundi inayofuata!</b> Hapa kungoja kumeisha. Interview inayofuata ni lini?
outcome-next_round-known = <b>Hongera, umefika raundi inayofuata!</b> Hapa kungoja kumeisha.
reopened = Nimefungua tena mambo ya { $employer }.

## Verdicts: the answer
call-go = <b>Ndiyo, mara moja tu.</b>
call-go-since = <b>Ndiyo, mara moja tu: { $day }, asubuhi.</b>
call-go-today = <b>Ndiyo, mara moja tu: leo, kuanzia { $time }.</b>
call-go-plain = <b>Ndiyo.</b>
call-wait = <b>Bado. Ngoja hadi { $until }.</b>
call-wait-fine = <b>{ $day } ni sawa,</b> si kabla.
call-wait-fine-later = <b>{ $day } ni sawa,</b> lakini si kabla ya { $until }.
call-never = <b>Hapana, tafadhali usifanye hivyo.</b>
## Verdicts: the reason
reason-V1 = Mtu wa ndani akikusemea, akikuulizia au akikuangalizia, inaonekana unatafuta upendeleo. Inaweza kuharibu ombi lililokuwa linaenda vizuri.
reason-V1-gift = Zawadi kabla ya uamuzi, hata ikiwa ndogo, inaonekana unatafuta upendeleo. Inaweza kuharibu ombi lililokuwa linaenda vizuri.
reason-V2 = Bado hujapewa kazi, na hii inasikika kama umeshapewa.
reason-V2-spends = Hakuna kilichosainiwa bado. Pesa unayotumia leo kwa ajili ya kazi hii inaweza kupotea.
reason-V2-leaves = Hakuna kilichosainiwa bado. Hii isipotokea, utabaki bila kazi zote mbili.
reason-V2-press = Ukiwawekea masharti inasikika kama vitisho, na jibu rahisi la vitisho ni hapana.
reason-V2-bluff = Offer ambayo haipo hujulikana kwa simu moja tu, na baada ya hapo hawataamini tena ulichosema.
reason-V3 = Shida ipo kweli, lakini kumwonyesha mwajiri ni kujishusha thamani. Wewe unatoa ujuzi, huombi msaada.
reason-V4 = Waliomba wasitafutwe. Hata ujumbe mzuri unaweza kukukosesha kazi.
reason-V4-asked = Hawataki kutafutwa, lakini hili wamekuomba wenyewe. Hilo tu, bila neno kuhusu majibu.
reason-V5 = Hii ni sababu halali: wanafaa kujua. Iwe fupi, na usiulize kingine.
reason-V5-asked = Hii ni sababu halali: wamekuomba wenyewe. Tuma hicho tu, na usiulize kingine.
reason-V5-missed = Hii ni sababu halali: simu mliyokubaliana au uliyokosa. Kurudisha simu ni kujibu, si kuwasukuma. Iwe fupi.
reason-V6-go = Kushukuru ndani ya siku mbili ni adabu nzuri, si kufuatilia.
reason-V6-late = Siku mbili za kushukuru zimepita. Washukuru utakapofuatilia: yote kwa ujumbe mmoja.
reason-V6-due = Kushukuru peke yake kumechelewa, lakini wakati wa kufuatilia umefika: sema yote mawili kwa ujumbe mmoja.
reason-V7 = Walisema { $promise }, na muda wao bado haujaisha.
reason-V7-over = Siku yao, { $promise }, imepita, lakini leo ofisi zimefungwa. Zikifunguliwa, wape asubuhi moja.
reason-V8 = Hawakutaja siku, na interview yako ilikuwa { $held }. Wape wiki moja na zaidi kidogo.
reason-V8-untold = Hawakutaja siku. Baada ya interview, wape wiki moja na zaidi kidogo.
reason-V8-early = Hawakutaja siku, na mara ya mwisho uliwasiliana nao { $contact }. Wape wiki nzima ya kimya.
reason-V9-promise = Siku waliyotaja, { $promise }, imepita, na bado hujatumia nafasi yako moja.
reason-V9-silence = Zaidi ya wiki moja imepita bila neno, na bado hujatumia nafasi yako moja.
reason-V10-go = Walikuambia uwatafute tena, na siku imefika.
reason-V10-past = Walikuambia uwatafute tena { $promise }. Siku hiyo imepita, lakini bado ni sawa.
reason-V10-wait = Walikuambia uwatafute tena { $promise }. Kabla ya hapo ni kuwasukuma.
hour-named = Saa waliyotaja: “{ $hour }”.
reason-V11 = Nafasi yako moja uliitumia { $contact }. Ukirudia kabla hawajasema neno jipya, watahisi unawasumbua.
reason-V11-presumed = Kama umeshawaandikia au kuwapigia, hiyo ndiyo nafasi yako moja. Ukirudia kabla hawajasema neno jipya, watahisi unawasumbua.
reason-V12 = Mlango mmoja unatosha. Kutumia njia nyingi, kujitokeza ofisini au kumruka recruiter ni kuwasumbua.
reason-V13-feedback = Kuuliza mara moja tu unachoweza kuboresha ni sawa, na kunaacha picha nzuri.
reason-V13-feedback-again = Umeshawaomba feedback. Mara moja inatosha; zaidi ya hapo ni kuwasukuma.
reason-V13-rejected = Wameshaamua. Kuandika zaidi hakutabadilisha uamuzi, na siku nyingine wanaweza kukumbuka hilo.
reason-V13-withdrawn = Hapa ulijitoa, kwa hivyo hakuna la kuuliza tena.
reason-V13-let_go = Hii uliiachilia. Ukitaka kufuatilia sasa, ifungue tena kwanza.
reason-V13-next_round = Raundi hii imeisha na umepita. Unachotaka kuuliza ni cha raundi inayofuata: nieleze hiyo.
reason-V14 = Umeshapata offer, kwa hivyo huku si kufuatilia tena. Wajibu kwa utulivu, waziwazi na kwa maandishi.
reason-planned-fine = { $day }, kama unavyopanga, ni sawa.
reason-planned-early = { $day } bado ni mapema mno.
reason-planned-closed = { $day } ofisi zimefungwa; chagua { $next }.
reason-planned-feast = { $day } ofisi zimefungwa: 24 Desemba hadi 1 Januari nahesabu kama likizo. Chagua { $next }.
## Verdicts: the mistake and what to do instead
mistake-overconfidence = Kujiamini kupita kiasi: { $words }
mistake-check_ins = Kuulizia mara nyingi mno: { $words }
mistake-favours = Kuomba upendeleo: { $words }
mistake-desperation = Maneno ya kubembeleza: { $words }
mistake-overconfidence-bare = Huko ni kujiamini kupita kiasi.
mistake-check_ins-bare = Huko ni kuulizia mara nyingi mno.
mistake-favours-bare = Huko ni kuomba upendeleo.
mistake-desperation-bare = Hiyo itasikika kama kubembeleza.
instead-V1 = Badala yake: walio ndani waulize tu vile kazi ilivyo, na uache interview yako ijisemee.
instead-V1-gift = Badala yake: asante ya maneno inatosha, bila zawadi. Wakishaamua, vyovyote iwavyo, uko huru.
instead-V1-thanks = Badala yake: washukuru kwa mistari miwili, bila zawadi:
instead-V2 = Badala yake, uliza kwa heshima wataamua lini:
instead-V2-leaves = Badala yake: baki kwa kazi yako hadi mkataba usainiwe. Halafu uwape notisi kwa utulivu.
instead-V2-spends = Badala yake: hilo lingoje hadi mkataba usainiwe.
instead-V2-before = Badala yake, mwisho wa interview uliza kwa heshima: “Naomba kujua itachukua muda gani hadi nipate majibu?”
instead-V3 = Ombi lile lile, bila kuonyesha shida:
instead-V3-before = Badala yake: kwenye interview, sema unachoweza kufanya. Wakiuliza kuhusu mshahara, taja kiwango kinachofaa.
instead-V4 = Badala yake: waachie wenyewe, na uombe kazi kwingine wiki hii.
instead-V11 =
    { $turn ->
        [0] Badala yake: leo omba kazi nyingine moja. Wakikuandikia, niambie nipange upya.
        [1] Badala yake: andika walichokuuliza na ulivyojibu; kitakusaidia sana kwenye interview ijayo. Wakikuandikia, niambie.
       *[other] Badala yake: weka simu kando kwa saa moja, ufanye jambo moja linalokufurahisha. Wakikuandikia, niambie nipange upya.
    }
instead-V12 = Badala yake: ujumbe mmoja, kwa aliyekualika, wakati ukifika. Nitakuambia.
instead-V12-now = Badala yake: ujumbe mmoja, leo, kwa aliyekualika.
instead-V12-after = Badala yake: waachie sasa. Umeshajaribu mara moja; leo tuma ombi lingine moja.
instead-wait =
    { $form ->
        [script] Siku hiyo nitakukumbusha. Siku hiyo sema hivi:
       *[message] Siku hiyo nitakukumbusha. Ujumbe wa siku hiyo ndio huu:
    }
instead-wait-no-nudge =
    { $form ->
        [script] Siku hiyo sema hivi:
       *[message] Ujumbe wa siku hiyo ndio huu:
    }
instead-go =
    { $form ->
        [script] Unaweza kusema hivi:
       *[message] Unaweza kutuma huu:
    }
instead-V13 = Badala yake: weka nguvu hizo kwa kazi nyingine unayoomba. Niko nawe hapo pia.
not-follow-up-insider = Kuuliza watu wa ndani kazi ilivyo ni sawa. Kukusemea, kukuangalizia matokeo au kuwapa zawadi si sawa: interview yako usiitaje hapo.
not-follow-up-harmless = Ndiyo, hakuna shida; hilo halihusiani na maombi yako ya kazi. Ila maombi yenyewe usiyataje hapo.
offer-notice = Subiri hadi mkataba uwe umesainiwa na pande zote mbili. Kisha toa notisi kwa amani, kwa maandishi, na ufuate muda wako wa notisi.
not-follow-up-withdraw = Hilo si la kufuatilia. Ukijitoa, fanya hivyo mapema, kwa mistari miwili ya upole, bila maelezo marefu. Kwa mfano:
not-follow-up-room = Hilo ni swali la kawaida kabla ya interview. Uliza, kwa ufupi.
not-follow-up-referral = Kabla hujaomba kazi, kupendekezwa ni sawa: waache wakupendekeze, waziwazi. Baada ya interview ingekuwa kutafuta upendeleo.
not-follow-up-elsewhere = Ndiyo, omba kwingine wakati huu: ndiyo njia bora ya kungoja, na haikupunguzii chochote hapa.
not-follow-up-confirm = Ndiyo, wajibu: kuthibitisha kwamba utafika ni adabu, si kufuatilia. Mistari miwili inatosha: asante kwa mwaliko, na nitafika siku na saa mliyotaja.
not-follow-up-before = Kabla ya interview hakuna cha kufuatilia. Uliza unachohitaji kwa siku hiyo, kwa ufupi.
## Why, and not what I meant
why-V1 = Kanuni: baada ya interview, mtu wa ndani asikusemee wala kukuulizia.
why-V2 = Kanuni: kabla hujapewa offer, usitaje siku ya kuanza, mshahara, wala kwamba kazi ni yako; uliza kwa heshima utasikia lini.
why-V3 = Kanuni: usimwonyeshe mwajiri shida yako, hata iwe gani.
why-V4 = Kanuni: wakikataza kuwasiliana, usiwasiliane nao.
why-V5 = Kanuni: sababu halali (deadline ya kweli, nambari mpya, karatasi walizoomba, simu waliyokosa kupiga) unaweza kuwaambia, mara moja tu.
why-V6 = Kanuni: shukrani hutumwa ndani ya siku mbili baada ya interview.
why-V7 = Kanuni: kabla muda wao haujaisha, usiwasiliane nao.
why-V8 = Kanuni: wasipotaja siku, ngoja kwanza zaidi ya wiki moja.
why-V9 = Kanuni: siku ikipita, jaribu mara moja tu kwa heshima.
why-V10 = Kanuni: wakitaja siku ya kuwatafuta, ni siku hiyo, si kabla.
why-V11 = Kanuni: jaribu mara moja tu, kisha ngoja jibu lao.
why-V12 = Kanuni: mtu mmoja, njia moja, bila kujitokeza ofisini.
why-V13 = Kanuni: kilichofungwa kimefungwa; kuomba feedback mara moja tu, kwa upole, ni sawa.
why-V14 = Kanuni: ukishapata offer, iongelee waziwazi.
why-words = Ni kwa sababu ya maneno haya: { $words }
why-source = Chanzo: ushauri wa Muthoni Ndegwa, recruitment manager (Corporate Staffing Services), kwa maneno yetu; hesabu ya siku ni kanuni yetu wenyewe.
not-meant = Basi naondoa hayo. Ulimaanisha nini?
meaning-deed = Nataka kuwasiliana nao
meaning-plain = Ujumbe wa kawaida kwao
meaning-thanks = Ujumbe wa shukrani
meaning-asked = Wao ndio waliniomba
meaning-news = Nina habari
meaning-feeling = Ni hisia zangu tu
meaning-other = Kitu kingine
meant-deed = Sawa. Niambie kwa maneno machache unachotaka kufanya, nikuambie ninavyoona.
meant-news = Kumetokea nini? Kwa maneno machache.
meant-feeling = Nakuelewa.
meant-people = Aa, basi hilo haliendi kwa mwajiri kabisa: ongea nao upendavyo. Ila kama mmoja wao anafanya kazi huko, maombi yako usiyataje hapo.
meant-other = Basi niambie tena, kwa maneno mengine.

## Draft check
words-fine = Hakuna kosa. Maneno ni mazuri yalivyo.
words-fine-later = Hakuna neno baya. Ni vile tu, kwa sasa, usiutume.
draft-good = <b>Huu ni mzuri:</b> una heshima, ni mfupi, hausukumi. Singebadilisha chochote.
draft-good-later = Maneno ni mazuri: yana heshima, hayasukumi. Tatizo ni wakati tu.
draft-marked = <b>Huu singeutuma bado.</b> Maneno niliyotia alama yanakuharibia:
draft-better = Huu umetulia zaidi:

## Feelings
feeling = Kungoja ni kugumu, na kimya mara nyingi hakimaanishi tunachoogopa: watu huugua, bajeti hukwama, panel hukosa kukutana.
feeling-need = Pole, huo ni mzigo mzito, na si kosa lako. Hapa unaweza kusema yote; usiyaweke tu kwenye ujumbe wako kwao.
feeling-mood = Pole. Kungoja ni kugumu, hasa ukiwa na mawazo mengi. Huko peke yako: siku nakuangalizia mimi.
feeling-hope = Hilo siwezi kujua, na hakuna aliye nje ya kile chumba anayejua. Kimya si dalili nzuri wala mbaya.
feeling-rejected = Ni sawa kuhuzunika. Ulijiandaa, ukaenda, ukatumaini; kukataliwa kunauma. Hiyo ilikuwa panel moja, siku moja, si neno la mwisho juu yako. Leo jihurumie kidogo.
feeling-offer = Hata habari njema inaweza kukulemea. Vuta pumzi, usiharakishe; umeistahili.
feeling-closed = Kuachilia si rahisi, hata kukiwa ni sawa. Leo jihurumie kidogo.
feeling-ahead = Wasiwasi kabla ya interview unaonyesha tu kwamba unaijali. Walikuita kwa sababu wanataka kukuona.
noted-wait = Sawa, wanakuomba usubiri. Hawakutaja siku mpya, kwa hivyo mpango wetu unabaki vile vile.
still-quiet = Kwa hivyo bado ni kimya. Ni ngumu, lakini kimya hicho bado hakimaanishi lolote.
feeling-plan = Kwa { $employer } hujapoteza chochote: nitakukumbusha { $day }. Kabla ya hapo si zamu yako.
patience = Vizuri: kusubiri kwa utulivu ni nguvu, na hapa hakukupotezei kitu.
feeling-due = Sasa unaweza kuwasiliana na { $employer }, mara moja tu. Nikuonyeshe ujumbe?
feeling-until = Kwa { $employer } bado ni mapema kuwa na wasiwasi: siku ya kuangalia ni { $day }. Kabla ya hapo si zamu yako.
feeling-tried = Kwa { $employer } umefanya sehemu yako. Sasa ni zamu yao.
feeling-barred = Kwa { $employer } walikataza mawasiliano, kwa hivyo kunyamaza ndiko sawa.
feeling-none = Nieleze kuhusu interview, nami nitakuangalizia siku.
ask-urge = Nakuelewa; kimya hiki kinasumbua. Swali moja kabla hujapiga: ni nini kimebadilika tangu mara ya mwisho kusikia kutoka kwa { $employer }?
urge-wait = Basi tungoje dakika moja pamoja. Weka simu chini, legeza mabega, vuta pumzi na uitoe polepole. Dakika ikiisha nitakuambia ukweli.
urge-must = Ni jambo gani wanalohitaji kujua? Maneno machache yanatosha.
urge-over = Dakika imeisha. Asante kwa kungoja nami.
other-rejected = Pole kwa { $employer }. Hapana yao haisemi chochote kuhusu { $here }: hapa yote yanabaki vile yalivyokuwa.
news-noted = Asante, nimeandika hilo.
news-closed = Nakuelewa. Mambo ya { $employer } yamefungwa hapa, kwa hivyo hakuna la kuandika. Niko nawe kwa inayofuata.
news-open-again = Hilo linabadilisha mambo! { $employer } imefungwa hapa. Kama umerudi kwenye kinyang'anyiro, ifungue tena, kisha niambie walichosema na siku waliyotaja.
news-unclear = Sina hakika hilo ni la wapi, kwa hivyo bado sijaandika chochote.

## Crisis
crisis = Nashukuru sana umeniambia. Mimi ni programu ndogo tu, na hili ni zito mno kwetu wawili peke yetu. Tafadhali zungumza na mtu sasa hivi:
crisis-end = Kama uko hatarini sasa hivi, nenda hospitali iliyo karibu au piga nambari ya dharura. Interview itangoja; haiendi popote.
crisis-calm = Nafurahi kusikia kutoka kwako, na asante kwa kuniambia. Ulikuwa umebeba mengi. Mzigo ukikulemea tena, zungumza na walioko hapo juu, au na mtu wa karibu unayemwamini. Interview haina haraka.
crisis-heavy = Huo ni mzigo mzito, mzito kuliko kazi moja. Tafadhali mwambie mtu wa karibu leo jinsi unavyojisikia; usiubebe peke yako. Na ukifika mahali pa kutotaka kuwepo tena, niandikie, nikutajie watu wanaosikiliza saa yoyote.
crisis-still = Nakusikia, na wewe ni wa thamani. Mimi ni programu tu: tafadhali zungumza sasa na mmoja wa walioko hapo juu, au na mtu wa karibu unayemwamini. Usibebe hili peke yako.

## The nudge
nudge = <b>Ni wakati wa kufuatilia { $employer }.</b> { $case }
nudge-m3 = Walikuambia uwatafute tena { $until }; interview yako ilikuwa { $held }.
nudge-m3-closed = Walikuambia uwatafute tena { $until }, siku ambayo ofisi zilikuwa zimefungwa; hii ndiyo asubuhi ya kwanza tangu hapo zikiwa wazi.
nudge-m4 = Interview yako ilikuwa { $held }. Walisema watajibu kufikia { $until }, na siku hiyo imepita.
nudge-m5 = Interview yako ilikuwa { $held }, na hawakutaja siku.
nudge-m3-untold = Walikuambia uwatafute tena { $until }.
nudge-m4-untold = Walisema watajibu kufikia { $until }, na siku hiyo imepita.
nudge-m5-untold = Hawakutaja siku, na umengoja zaidi ya wiki moja.
nudge-contacts = { $count ->
    [0] Bado hujawasiliana nao tangu hapo.
    [one] Umewasiliana nao mara moja tu, { $day }.
   *[other] Umewasiliana nao mara { $count }, ya mwisho { $day }.
}
nudge-act = Kama hujasikia lolote, tuma ujumbe mmoja mfupi leo.
nudge-act-m3 = Kama hujasikia lolote, fanya sasa walichokuomba: mara moja, kwa ufupi.
nudge-discreet = Siku uliyoniambia niikumbuke imefika.
nudge-reminder = <b>Uliniambia nikukumbushe kuhusu { $employer }.</b> Kama bado hujautuma, ujumbe mmoja mfupi ni sawa.
nudge-copy = (Natuma tena, labda wa kwanza haukukufikia.)
nudge-did = Vizuri sana, hiyo ndiyo nafasi yako moja. Sasa ni zamu yao.
nudge-longer-used = Hapa nimeshakukumbusha tena ulivyoomba. Niandikie wakati wowote.
reminder-set = Nitakukumbusha mara moja tu, { $day }.
remind-then = Nabaki na siku inayofaa, { $day }. Nikikuandikia siku hiyo, bonyeza “Ngoja zaidi” kama siku nyingine inakufaa zaidi.
nudge-kept-off = Sawa, sitakukumbusha. Niko hapa ukinihitaji.
nudge-on = Sawa. Nitakukumbusha { $day }, { $time }.
nudge-already = Kwa hii nimeshakukumbusha. Sasa iko mikononi mwako; niandikie wakati wowote.

## Afraid of having spoiled it
qualm-early = Hapana, hujaharibu kitu. Ilikuwa mapema, na ujumbe mmoja wa mapema husahaulika haraka. Waachie sasa; siku ya kuangalia ni { $day }.
qualm-told = Hilo halijaharibu kitu.
qualm-try = Hapana. Kuuliza mara moja tu kwa wakati wake ni sawa, na umeshafanya hivyo. Sasa ni zamu yao.
qualm-several = Ilikuwa zaidi ya inavyohitajika, lakini mara nyingi si hilo linaloamua. Kuanzia sasa kimya ndicho kitakachokusaidia: usiandike tena mpaka waandike wao.
qualm-barred = Walisema wasitafutwe, kwa hiyo haikuwa vizuri. Kosa moja linaweza kupuuzwa; la pili hapana. Waachie sasa.
qualm-thanks = Hapana. Kushukuru ni adabu njema, hakuna anayechukia.
qualm-past = Hapana. Wameshakujibu tangu hapo, kwa hiyo hakuna wanachokushikia.
qualm-slip = Limeshafanyika, na kosa moja mara nyingi si ndilo linaloamua. Liache hapo, usiongeze kitu.
## The opener
opener = Interview na { $employer } ilienda vipi?
opener-discreet = Leo ilikuwaje?
opener-off = Sawa. Ikiisha niambie, ukipenda.

## Data
interviews-head = Interview zako:
interviews-line = <b>{ $employer }</b>{ $role ->
    [none] {""}
   *[other] , { $role }
}: { $state }
interviews-none = Bado hakuna interview hapa.
state-nudge = nitakukumbusha { $day }
state-due = unaweza kufuatilia, mara moja tu
state-nudged = nilikukumbusha { $day }
state-tried = umeshajaribu, sasa ni zamu yao
state-barred = hawataki mawasiliano, nanyamaza
state-ahead = itakuwa { $day }
state-offer = umepata offer
state-rejected = imefungwa, walikataa
state-withdrawn = imefungwa, ulijitoa
state-let_go = uliiachilia
state-next_round = umefika raundi inayofuata
state-open = inaendelea
next-none = Hakuna kinachosubiri kwa sasa.
next-line = { $employer }: nitakukumbusha { $day }, { $time }.
next-opener = { $employer }: nitakuuliza ilivyoenda { $day }, { $time }.
look =
    <b>{ $employer }</b>
    Kazi: { $role }
    Interview: { $held }
    Walisema: { $promise }
    Wamekataza mawasiliano: { $barred }
    Umewasiliana nao: { $contacts }
    Hali: { $state }
privacy =
    <b>Ninachohifadhi:</b> interview unazonieleza (mwajiri, kazi, siku, walichosema, ulivyowasiliana nao), lugha, saa za eneo na za kimya; ya mazungumzo ni majibu ya mwisho tu.
    <b>Kwa nini:</b> kukushauri na kukukumbusha tu. Yamefungwa kwa siri; hakuna mwingine anayeyapata wala AI inayojifunza nayo.
    <b>Kwa muda gani:</b> interview iliyofungwa: siku { $days }; ikikaa siku 180 bila neno, naihesabu imefungwa.
    <b>Ni yako:</b> /export inakupa yote, /forget inafuta moja au yote; ukifuta yote, nambari za ujumbe wa mwisho na risiti ya kufuta zinabaki siku mbili tu, ya zamani yasirudi. /discreet inaficha majina.
export = Haya ndiyo yote niliyo nayo kukuhusu.
forgotten-one = Tayari: kila kitu kuhusu { $employer } kimefutwa. ({ $at })
forgotten-all = Tayari: kila kitu chako kimefutwa. ({ $at }) Ukiandika tena, tutaanza upya.
kept = Sijafuta chochote.
language-set = Kuanzia sasa tunaongea Kiswahili.
zone-set = Sawa: { $zone }, huko sasa ni { $time }.
discreet-on = Kuanzia sasa, nikikuandikia bila kuulizwa sitataja jina lolote. Ukibonyeza kitufe utaona mengine.
discreet-off = Kuanzia sasa, nikikukumbusha nitasema moja kwa moja ni kuhusu nani.
settings =
    Lugha: Kiswahili
    Saa: { $zone }, sasa ni { $time }
    Kimya: { $start } hadi { $end }
    Kwa siri: { $discreet }
zone-kept = Sawa, nabaki na saa hizo: kwako sasa ni { $time }.
quiet-set = Nanyamaza kutoka { $start } hadi { $end }.
calendar = Hii hapa siku ya kuweka kwenye kalenda yako. Haina jina lolote ndani.
calendar-none = Hii haina siku ya kuweka kwenye kalenda.
calendar-summary = Kikumbusho

## Buttons
button-skip = Ruka
button-yes = Ndiyo
button-no = Hapana
button-good = Vizuri
button-soso = Hivi hivi
button-bad = Vibaya
button-today = Leo
button-yesterday = Jana
button-no-day = Hawakutaja siku
button-not-sure = Sina hakika
button-phone = Simu
button-email = Email
button-sms = SMS
button-whatsapp = WhatsApp
button-visit = Ana kwa ana
button-nothing = Bado kimya
button-call-back = Walitaja siku
button-offer = Offer
button-rejected = Walikataa
button-next_round = Raundi inayofuata
button-withdrawn = Nilijitoa
button-let_go = Nimeiachilia
button-change = Badilisha
button-change-promise = Badilisha siku
button-change-interview_day = Badilisha siku ya interview
button-picture = Picha
button-dark = Picha nyeusi
button-light = Picha nyeupe
button-calendar = Faili ya kalenda
button-facts = Badilisha maelezo
button-urge = Nataka kuwapigia
button-urge-nothing = Hakuna, ni kimya tu
button-urge-word = Wamesema jambo jipya
button-urge-must = Kuna jambo lazima wajue
button-why = Kwa nini?
button-not-meant = Sikumaanisha hivyo
button-answered = Wamejibu
button-draft = Nionyeshe ujumbe
button-did = Nimefanya
button-longer = Ngoja zaidi
button-close = Ifunge
button-reopen = Ifungue tena
button-remove = Ifute
button-everything = Kila kitu
button-keep = Usifute
button-erase = Futa
button-email-draft = Kama email
button-sms-draft = Kama SMS au WhatsApp
button-phone-draft = Maneno ya simu
button-thanks-draft = Ujumbe wa shukrani
button-forms = Namna nyingine, Kiswahili
button-draft-offer = Jibu kwa offer
button-draft-rejected = Jibu kwa kukataliwa
button-show = Nionyeshe
button-back = Interview zote
button-place = Tumia location yangu
button-place-key = Tuma nilipo
button-elsewhere = Niko kwingine
button-discreet-on = Ndiyo, bila majina
button-discreet-off = Hapana, majina ni sawa
button-set-language = Lugha
button-set-timezone = Saa za eneo
button-set-quiet = Saa za kimya
button-set-discreet = Kwa siri
button-contact-draft = Ujumbe wa kufuatilia
button-new = Interview nyingine
button-interview = Nieleze kuhusu interview
button-english = English
button-swahili = Kiswahili
button-employer = Mwajiri
button-role = Kazi
button-interview_day = Siku ya interview
button-promise = Walichosema
button-barred = Wamekataza
button-contact = Nimewasiliana
button-outcome = Matokeo

## Small words
the-employer = mwajiri
unknown = haijulikani
word-yes = ndiyo
word-no = hapana
word-thanks = shukrani
moment-words = { $day }, { $time }
by-day = kufikia { $day }

## Drafts, plain text
draft-nobody = HR
draft-role = { $role ->
    [none] mahojiano
   *[other] mahojiano ya nafasi ya { $role }
}{ $held ->
    [none] { "" }
   *[other] { " " }siku ya { $held }
}
draft-email-contact =
    Habari, timu ya { $employer },

    Asanteni tena kwa { $interview }. Bado ninavutiwa na nafasi hii, na ningefurahi kujua kama kuna habari kuhusu uamuzi wenu, au ni lini naweza kuutarajia.

    Kwa heshima,
    (jina lako)
draft-email-thanks =
    Habari, timu ya { $employer },

    Asanteni kwa { $interview }. Nilifurahia mazungumzo yetu na kujua zaidi kuhusu kazi hii. Nitasubiri kusikia kutoka kwenu.

    Kwa heshima,
    (jina lako)
draft-email-both =
    Habari, timu ya { $employer },

    Asanteni tena kwa { $interview }; nilifurahia mazungumzo yetu. Naomba kujua kama kuna habari kuhusu uamuzi wenu, au ni lini naweza kuutarajia.

    Kwa heshima,
    (jina lako)
draft-email-invited =
    Habari, timu ya { $employer },

    Mliniomba niwasiliane nanyi tena kuhusu { $interview }. Naomba kujua kama kuna habari.

    Kwa heshima,
    (jina lako)
draft-email-exception =
    Habari, timu ya { $employer },

    Ningependa kuwajulisha jambo moja kuhusu { $interview }: (jambo lenyewe, pamoja na tarehe). Bado ninavutiwa na nafasi hii. Asanteni kwa muda wenu.

    Kwa heshima,
    (jina lako)
draft-email-rival =
    Habari, timu ya { $employer },

    Ningependa kuwaeleza wazi: nimepata offer nyingine, na ninahitaji kuijibu kufikia { $due ->
        [none] (tarehe)
       *[other] { $due }
    }. Nafasi yenu inanivutia sana, kwa hivyo ningefurahi kujua kama naweza kutarajia uamuzi wenu kufikia hapo.

    Kwa heshima,
    (jina lako)
draft-email-timeline =
    Habari, timu ya { $employer },

    Asanteni kwa { $interview }. Naomba kujua, takriban baada ya muda gani nitasikia kutoka kwenu?

    Kwa heshima,
    (jina lako)
draft-email-feedback =
    Habari, timu ya { $employer },

    Asanteni kwa kunijulisha, na kwa muda wenu. Mkipata nafasi, ningefurahi kujua ninachoweza kuboresha wakati ujao. Nawatakia kila la heri.

    Kwa heshima,
    (jina lako)
draft-email-withdraw =
    Habari, timu ya { $employer },

    Asanteni kwa muda wenu na kwa { $interview }. Nimeamua kuondoa maombi yangu, na nawatakia ninyi na timu yenu kila la heri.

    Kwa heshima,
    (jina lako)
draft-email-offer-start =
    Habari, timu ya { $employer },

    Asanteni sana kwa offer yenu. Naomba kujua nitaanza siku gani, na niripoti wapi.

    Kwa heshima,
    (jina lako)
draft-email-offer-pay =
    Habari, timu ya { $employer },

    Asanteni sana kwa offer yenu; ningefurahi kujiunga nanyi. Je, tunaweza kuzungumza kidogo kuhusu mshahara? Nilifikiria (kiasi), kwa sababu (sababu moja).

    Kwa heshima,
    (jina lako)
draft-email-offer-time =
    Habari, timu ya { $employer },

    Asanteni sana kwa offer yenu. Naomba niwajibu kufikia { $due ->
        [none] (siku)
       *[other] { $due }
    }, ili niamue kwa makini.

    Kwa heshima,
    (jina lako)
draft-email-offer-letter =
    Habari, timu ya { $employer },

    Asanteni tena kwa offer yenu. Mkataba bado haujanifikia; naomba kujua naweza kuutarajia lini.

    Kwa heshima,
    (jina lako)
draft-email-offer-no =
    Habari, timu ya { $employer },

    Asanteni sana kwa offer yenu na kwa muda wenu. Baada ya kufikiria kwa makini, nimeamua kutoipokea. Nawatakia kila la heri.

    Kwa heshima,
    (jina lako)
draft-email-answer =
    Habari, timu ya { $employer },

    Asanteni kwa ujumbe wenu kuhusu { $interview }. (Jibu lako kwa walichouliza, kwa mstari mmoja.) Nasubiri kusikia kutoka kwenu.

    Kwa heshima,
    (jina lako)
draft-email-papers =
    Habari, timu ya { $employer },

    Kama mlivyoomba, naambatisha (karatasi zenyewe) za { $interview }. Tafadhali nijulisheni kama kuna kingine kinachohitajika.

    Kwa heshima,
    (jina lako)
draft-email-missed =
    Habari, timu ya { $employer },

    Samahani hatukupatana kwenye simu kuhusu { $interview }. Ni saa ngapi nzuri ya kupiga tena? Napatikana kwa { $number ->
        [none] (nambari yako)
       *[other] { $number }
    }.

    Kwa heshima,
    (jina lako)
draft-email-number =
    Habari, timu ya { $employer },

    Ningependa kuwajulisha kuhusu { $interview }: nambari yangu imebadilika, sasa napatikana kwa { $number ->
        [none] (nambari mpya)
       *[other] { $number }
    }. Asanteni.

    Kwa heshima,
    (jina lako)
draft-email-offer =
    Habari, timu ya { $employer },

    Asanteni sana kwa offer yenu. (Jibu lako, au: Naomba niwajibu kufikia siku fulani.) Nasubiri kwa hamu hatua inayofuata.

    Kwa heshima,
    (jina lako)
draft-sms-contact = Habari, mimi ni (jina lako). Asanteni kwa { $interview }. Naomba kujua kama kuna habari kuhusu uamuzi wenu, au nitasikia lini. Asanteni.
draft-sms-thanks = Habari, mimi ni (jina lako). Asanteni kwa { $interview }. Nilifurahia mazungumzo yetu, na nitasubiri kusikia kutoka kwenu.
draft-sms-invited = Habari, mimi ni (jina lako). Mliniomba niwasiliane nanyi tena kuhusu { $interview }. Je, kuna habari? Asanteni.
draft-sms-both = Habari, mimi ni (jina lako). Asanteni tena kwa { $interview }. Naomba kujua kama kuna habari kuhusu uamuzi wenu. Asanteni.
draft-sms-timeline = Habari, mimi ni (jina lako). Asanteni kwa { $interview }. Naomba kujua, takriban nitasikia kutoka kwenu baada ya muda gani? Asanteni.
draft-sms-feedback = Habari, mimi ni (jina lako). Asanteni kwa kunijulisha. Mkipata nafasi, ningefurahi kujua ninachoweza kuboresha. Nawatakia kila la heri.
draft-sms-offer = Habari, mimi ni (jina lako). Asanteni sana kwa offer yenu. Naomba niwape jibu langu kufikia (siku). Asanteni.
draft-phone-contact = “Habari, jina langu ni (jina lako). Nilikuwa na { $interview }. Naomba kujua kama kuna habari, au nitasikia lini?”
draft-phone-missed = “Habari, jina langu ni (jina lako). Hatukupatana kwenye simu kuhusu { $interview }, kwa hivyo nimerudisha simu. Tunaweza kuongea sasa?”
draft-phone-invited = “Habari, jina langu ni (jina lako). Mliniomba nipige simu leo kuhusu { $interview }. Je, kuna habari?”

## How a call ends: the candidate's words in the language of the call, the rest in that of the coach
closing-contact = Asante, hiyo inanisaidia. Siku njema.
closing-missed = Nipige tena lini?
closing-invited = Asante, hiyo inanisaidia. Siku njema.
stage-contact = Lolote watakalosema: “{ $closing }” Kisha kata simu, uniambie walichosema.
stage-missed = Kama si saa nzuri: “{ $closing }” Kisha kata simu, na uniambie walichosema.
stage-invited = Lolote watakalosema: “{ $closing }” Kisha kata simu, uniambie walichosema.
plain-day = { $day }
ask-contact-again = Umesema “tena”: je, umeshawasiliana nao, na lini?
ask-contact-told = Inaonekana ulishawasiliana nao: ni kweli, na ilikuwa lini?
button-not-yet-contacted = Bado
instead-later = Wakati ukifika, kuanzia { $until }, huu unatosha:

## The picture of the time line: short labels, no name of an employer, letters of ASCII only
picture-interview = Interview
picture-promise = Jibu lao
picture-invited = Walisema upige simu
picture-contact = { $count ->
    [one] Uliwasiliana nao
   *[other] Uliwasiliana mara { $count }
}
picture-quiet = Wakati wa kungoja: usipige, usiandike
picture-nudge = Nitakukumbusha
picture-today = Leo
picture-period = { $day } hadi { $until }
picture-alt = Kalenda yako ya kungoja. Interview: { $held }. { $promise ->
    [none] Hawakutaja siku.
   *[other] { $said }: { $promise }.
} { $count ->
    [0] {""}
    [one] Uliwasiliana nao: { $contact }.
   *[other] Uliwasiliana nao mara { $count }, ya mwisho { $contact }.
} { $quiet ->
    [none] {""}
    [open] Sasa ni wakati wa kungoja: usipige simu, usiandike.
   *[other] Wakati wa kungoja, bila kupiga simu wala kuandika: hadi { $end }.
} { $nudge ->
    [none] Sitakukumbusha.
   *[other] Siku ya kukukumbusha: { $nudge }.
} Leo: { $on }.

## What the messenger shows before a word is said; about at most 120 characters, description 512
profile-about = Baada ya interview ya kazi: walisema nini, ufuatilie lini, na kikumbusho kimoja wakati ukifika. Kiswahili, English.
profile-description =
    Siku baada ya interview ni ndefu. Subira anakaa nawe: anahifadhi walichosema, anakuambia ukweli kabla hujapiga simu mapema mno, anakagua ujumbe wako, na anakukumbusha mara moja tu, wakati ukifika.

    Andika kwa Kiswahili au English, kama unavyomwandikia rafiki. Unayosema yanafungwa kwa siri, na yanafutwa wakati wowote ukitaka.
command-start = Anza, au rudi
command-interview = Nieleze kuhusu interview
command-interviews = Interview zako: angalia, badilisha, futa
command-next = Kinachosubiri, na lini
command-draft = Ujumbe tayari wa kutuma
command-check = Kagua ujumbe kabla hujautuma
command-settings = Lugha, saa za eneo, saa za kimya
command-discreet = Bila majina kwenye notification
command-language = Kiswahili au English
command-timezone = Uko wapi
command-quiet = Saa ambazo nanyamaza
command-cancel = Acha swali lililo wazi
command-privacy = Ninachohifadhi, na kwa muda gani
command-export = Pata yote niliyo nayo kukuhusu
command-forget = Futa interview moja au kila kitu
command-stop = Sitakutumia ujumbe tena
command-help = Ninachoweza kufanya
