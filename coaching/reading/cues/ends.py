"""How it ended, in Swahili and mixed: a no, an offer, a next round, or leaving by oneself."""

from coaching.reading.cues.verbs import TO_ME, Verb

_SOME = r"(?: \w{1,10}){0,2}? "
_KAZI = r"(?:kazi|job|nafasi|position|post|role|mjengo|hustle)\b"
#: What ends a thought: "sikupata", "sikupata hiyo kazi"; refused: "sikupata simu".
_END = r"(?= ?(?:$|[.,;!?:)]|\b(?:tena|bana|jamani|aki|haki|lakini|na|but|because|juu|sababu|this time|leo|jana|coach|sad|kabisa|wameniambia|wamesema|kwa bahati)\b))"
_THIS = r"(?: (?:hiyo|hio|hii|ile|hile|the|that|this|hizo))"
#: Work that is none of this employer's: "kazi ya kibarua", "kazi ingine".
_OTHER = r"(?! (?:ya (?:ku\w{3,}|nyumbani|test|mtihani|assignment|case study|kibarua|muda|vibarua|mjengo|juakali|mtu|nyumba)|ingine|nyingine|mingine|kwingine|kwengine|pengine|mahali|pahali|somewhere|elsewhere|huku|casual|za)\b)"
_ROUND = r"(?:stage|round|raundi|hatua|level|step|phase|interview|intavyu|usaili|mahojiano|mchujo|awamu|panel|aptitude|test)"
_MTU = r"(?:mtu|msee|mwingine|mwengine|mwengin|wengine|mwenye|someone|somebody|another|candidate|insider|mtoto wa|ndugu)\b"

NO = Verb("kata|katali|nyim|kosesh", "reject|regret|drop|decline|turn down|disqualify|let go")
TAKE = Verb("chagu|chuku|ajir|teu", "hire|select|pick|choose|employ|absorb|recruit|accept")
GO = Verb("end|amu", "go|settle|proceed")
GIVE = Verb("p|pati|tumi|andiki", "give|offer|send|email")
PASSED = Verb("chaguliw|chukuliw|ajiriw|teuliw|kubaliw", "get hired|get selected")
#: "nimepita": what ends well, or only goes by.
PASS = Verb("pit|faulu|fuzu|shind", "pass|qualify|make it|go through")
GET = Verb("pat|pew|pok|pokele|tumiw", "get|receive|land(?:isha)?|secure")
REFUSED = Verb("kataliw|nyimw", "get rejected|get dropped")
LEAVE = Verb("jito|jiondo", "withdraw|pull ?out|decline|opt ?out|step down|drop ?out")
TELL = Verb("ambi|julish|elez|andiki|arif", "tell|inform|text|email|call")

_REGRET = r"(?:regrets?|rejection|declin\w{1,4}|turn ?down|barua ya kukata\w{0,4}|kukataliwa)\b"
REJECTED = (
    rf"\bsiku(?:pata|pewa|get){_THIS}?{_END}|\b(?:siku|sija)(?:pata|pewa|get){_THIS}? {_KAZI}(?! ya ku)"
    rf"|\b(?:siku|sija)(?:faulu|fuzu|pita|chaguliwa|teuliwa|chukuliwa|ajiriwa|qualify|make it|select(?:iwa|ed)?|shortlistiwa)\b(?! (?:hapo|huko|kwao|ofisi\w{{0,2}}|pale|office|ku\w{{3,}}|kwa (?:office|ofisi|gate)))"
    rf"|(?<!email )(?<!simu )(?<!message )\b(?:imeenda|ilienda|imepewa|ilipewa|imechukuliwa|ilichukuliwa|wamempa|walimpa|wakampa|wamepea|walipea|wakapea|wamepatia|walipatia)(?: {_KAZI})?{_SOME}?(?:kwa |na )?{_MTU}"
    rf"|(?:{TAKE.theirs('')}|{GO.theirs('')}(?: (?:for|with|na))?) (?:kwa )?{_MTU}"
    rf"|{NO.theirs(TO_ME)}|{REFUSED.did('')}"
    rf"|(?:{GET.did('')}|{GIVE.theirs(rf'(?:{TO_ME})?')}){_SOME}{_REGRET}"
    rf"|\b(?:hawata|hawa|hata|haku|hawaku|hawaja)(?:ta)?(?:endele[ai]|proceed|songa|move forward|continue)(?: mbele)? (?:na mimi|nami|with me|na application yangu|na maombi yangu)\b"
    rf"|\b(?:hawata|hawaku|hawaja|hata|haku)ni(?:chagua|chukua|ajiri|pa kazi|pea kazi|teua|hire|select|pick|consider|shortlist|take)\b(?! (?:bado|yet))"
    rf"|{TELL.theirs(rf'(?:{TO_ME})?')} (?:sikufaulu|sikupita|nimeanguka|nimefail|nimefeli|hapana|sikufuzu|siko qualified|nimekosa|nilikosa)\b|\b(?:wame|wali|waka|ame)sema (?:sikufaulu|sikupita|nimefail|nimefeli|hapana)\b"
)
OFFER = (
    rf"{PASSED.did('')}(?! (?:kwa|kwenda|kuenda|ku|for|to|kuingia|kufanya|kati)\b)(?!{_SOME}?{_ROUND})"
    rf"|(?:{TAKE.theirs(TO_ME)}|\b(?:wame|wali|waka|ame|ali)nikubali\b)(?! (?:kwa|for|to|ku\w{{2,}}|simu|muda|number|namba)\b)(?! (?:\w{{1,8}} )?{_ROUND})"
    rf"|{GET.did('')}(?:{_THIS})?(?: (?:the|my|a))? (?:kazi|job|offer|ofa|contract|hiyo nafasi)\b{_OTHER}(?! (?:interview|description|alert|advert))"
    rf"|{GIVE.theirs(TO_ME)}(?:{_THIS})?(?: (?:the|my|an?|barua ya))? (?:kazi|job|offer|ofa|contract|mkataba|ajira|appointment)\b{_OTHER}"
    rf"|(?:{TELL.theirs(TO_ME)}|\b(?:wame|ame|waka|aka|wali|ali)sema|\bnime(?:ambiwa|julishwa)) (?:ati |kwamba |eti |kuwa )?(?:nimepita|nimefaulu|nimefuzu|nimepass|nimequalify|nimechaguliwa|nimeget|nimepata|niko (?:in|ndani|hired|selected|successful)|nianze|nireport|nimeajiriwa)(?! (?:{_ROUND}|ya|hatua|kwa|simu|jibu|ile {_ROUND}|ku(?!fanya kazi)\w{{4,}}))"
)
NEXT_ROUND = (
    rf"{PASS.did('')}(?: (?:ile|hiyo|ya|the|kwa|my))? (?:first |1st )?(?:shortlist|{_ROUND})(?:(?<=shortlist)| (?:ya|wa|one|1|moja) ?(?:kwanza|pili|tatu|one|two|\d)?| (?:one|1|\d))"
    rf"|{PASS.did('')} (?:kwa |kwenda |hadi |to |ku)?(?:the )?(?:next|second|2nd|final|last) {_ROUND}"
    rf"|(?:{PASSED.did('')}|\bnime(?:itwa|alikwa|shortlistiwa|invitiwa)|{Verb('ita|alik|hitaj', 'call|invite|shortlist').theirs(TO_ME)})(?: (?:tena|kwa|for|ile|ya|the|na|ni))* (?:(?:second|2nd|final|next|last|another|third) {_ROUND}|{_ROUND} (?:ya )?(?:pili|tatu|mwisho|two|2|second|final|ingine|nyingine))"
)
WITHDRAWN = (
    rf"{LEAVE.did('')}|\bnimeghairi\b"
    rf"|{TELL.did()}(?: \w{{1,10}}){{0,3}}? (?:kwamba |ati |eti )?(?:si(?:ta)?endele[ai]|sitakuja(?! (?:leo|kesho|mapema|saa))|sitaki(?! ku)|siko interested|sina interest|sihitaji|nimeghairi|nimejitoa|nimejiondoa|nimetoka|nimewithdraw|najitoa|naachana|nimepata (?:(?:kazi|job) )?(?:ingine|nyingine|kwingine|mahali))"
)
_THAT_ONE = (
    r"(?:na(?:o|yo)\b|na (?:hiyo|ile|hii|hio|iyo|hawa|hao)\b|na (?:kazi|job) (?:hiyo|ile|yao)\b)"
)
LET_GO = (
    rf"\b(?:n(?:i)?(?:li|me)(?:sha)?|nisha|nsha|tume)achana {_THAT_ONE}|\b(?:nimeamua|nimedecide|naamua|wacha|acha) (?:ku|ni)achan[ae] {_THAT_ONE}"
    rf"|\bni?me-?(?:give up|move on|let go)(?: (?:on )?(?:{_THAT_ONE}|them|it|this|that)\b|{_END})"
    rf"|\bsi(?:taki|itaki|hitaji) (?:tena )?(?:hiyo|ile|hii|hio|iyo) (?:kazi|job|nafasi|position|mambo)(?: yao)?{_END}"
)
