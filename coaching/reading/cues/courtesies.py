"""What people say to be polite, to part, to praise or to scold: the message is nothing else."""

from coaching.reading.cues.cue import Cue

#: A longer message is more than a courtesy. House rule.
LONGEST = 90
#: Words that may stand beside any of these.
_BESIDE = (
    r"(?:ok(?:ay)?|oh|wow|well|and|but|so|yes|no|na|sawa|haya|poa|sana|tu|very much|so much|a lot|again|tena|then|now|for now|already|coach|subira|bot"
    r"|dear|my dear|bro|sis|dada|kaka|buda|msee|boss|friend|my friend|rafiki|rafiki yangu|sir|madam|ma'?am|please|pls|xx|lol|haha|jamani|pia|too|all|everyone|kabisa)"
)
_THANKS = (
    r"(?:thanks?(?: you| u)?|thank you|thx|thnx|thnks|tnx|tysm|ty|cheers|much appreciated|(?:i )?(?:really )?appreciate(?:d)?(?: (?:it|you|that|your help|the help))?|asanteni|asante|ahsante|shukrani?"
    r"|nashukuru|nakushukuru|merci|gracias|salamat|god bless(?: you)?|mungu akubariki|ubarikiwe|be blessed|barikiwa)"
    r"(?: (?:sana|so much|very much|a lot|tena))?(?: (?:for|kwa) (?:everything|yote|kila kitu|msaada(?: wako)?|ushauri(?: wako)?|kunisaidia|kunisikiliza|listening|asking|caring|that|this|(?:the|your|all your|all the) (?:help|advice|support|info|tip|tips|reminder|answer|patience|listening)))?"
)
_BYE = (
    r"(?:(?:good ?)?bye+|bye ?bye|goodnight|good ?night|nite|see (?:you|u|ya)(?: (?:later|soon|then|around|tomorrow|\w{3,6}day|next week))?|talk (?:to (?:you|u) )?(?:later|soon|tomorrow|then|on \w{3,6}day|\w{3,6}day)"
    r"|ttyl|cya|take care|have a (?:good|nice|great|lovely|blessed) (?:day|night|evening|one|week|weekend|afternoon)|kwaheri(?:ni)?|tutaonana(?: \w{3,9})?|tutaongea(?: \w{3,9})?"
    r"|usiku mwema|lala salama|siku njema|jioni njema|alamsiki|wacha niende|acha niende|i (?:have|need|'ve got) to go|gtg|gotta go)"
)
_YOU = r"(?:you(?:'re| are| r)|u(?: a)?re?|ur|this (?:bot|app|thing|chat) is|wewe ni|we ni|uko|this is|hii (?:bot|app) ni)"
_MORE = r"(?: (?:so|really|very|the|such an?|an?|just|too|truly|just an?|kama|actually))*"
_PRAISE = (
    rf"(?:{_YOU}{_MORE} (?:best|great|awesome|amazing|kind|helpful|sweet|lifesaver|angel|wonderful|gem|star|genius|legend|brilliant|nice|cool|mzuri|poa|fiti|bora|mwema|wa maana|noma|msaada mkubwa)"
    r"(?: (?:coach|bot|friend|ever|one))?|(?:great|good|nice|excellent|best) (?:bot|advice|coach|help|tip)|well said|(?:i )?(?:love|like) (?:you|this bot|this app|this|talking to you)|nakupenda|umenisaidia"
    r"|you(?:'ve| have)? (?:really )?help(?:ed|s)?(?: me)?|that (?:really )?help(?:s|ed)|(?:very|so|really) helpful|kazi nzuri|ushauri mzuri|nimefurahi|i feel (?:so much )?better(?: now)?|najisikia (?:vizuri|afadhali)(?: sasa)?)"
)
_ANGER = (
    rf"(?:{_YOU}{_MORE} (?:stupid|useless|dumb|idiot|idiotic|annoying|rubbish|trash|crap|fool|foolish|boring|terrible|worthless|pathetic|horrible|joke|nonsense|bullshit|shit|waste of time|not helpful|not helping|not listening"
    r"|mjinga|mpumbavu|fala|bure|takataka|ovyo|ng'ombe|umbwa|mbwa|kichwa ngumu)(?: (?:bot|robot|machine|app|wewe|thing))?"
    r"|shut up|f[u*]+c?k? ?(?:you|u|off|this)|screw you|damn you|go to hell|i hate (?:you|this bot|this app|this)|nakuchukia|(?:mjinga|pumbavu|mpumbavu|fala|umbwa|takataka|shenzi|mshenzi)(?: (?:wewe|hii))?|stupid(?: bot)?|useless(?: bot)?|idiot|nonsense|potea|kwenda(?: huko)?|wacha (?:ujinga|upuzi)|(?:huu ni )?(?:ujinga|upuzi)"
    r"|you (?:do ?n'?t|do not|never) (?:understand|listen|help|get it|get me)(?: me| anything| at all)?|you did ?n'?t (?:understand|listen)(?: me)?|that(?:'s| is) not what i (?:said|asked)|you(?:'re| are) (?:wrong|lying)"
    r"|(?:hu|hau|ha u)(?:nielewi|elewi|nisaidii|nisikii|jaelewa|janielewa)(?: \w{1,8})?|sivyo nilivyosema)"
)
_SORRY = r"(?:(?:i'?m |am )?(?:so |very )?sorry(?: (?:about|for) (?:that|this|the confusion|my mistake|last night|the other (?:night|day)|yesterday|earlier|all that|(?:my |the )?(?:rant|ranting|venting)|going on(?: and on)?|being (?:dramatic|rude|down|moody)))?|my bad|my mistake|apologies|i apologi[sz]e|samahani|nisamehe|pole(?:ni)?|usijali|no worries|never ?mind that|hakuna (?:shida|noma|neno))"
_LAUGH = r"(?:(?:ha){2,9}h?|(?:he){2,9}h?|(?:hi){2,9}|lo+l|lmao|rofl|kk+)"
_HELLO = (
    r"(?:hi+|hey+|hello+|hallo|helo|yo|hiya|greetings|habari(?: (?:yako|zako|gani|njema|ya (?:asubuhi|mchana|jioni|leo|kazi)|za (?:asubuhi|mchana|jioni|leo|kazi)))?|mambo(?: vipi)?|sasa|niaje|jambo|hujambo|vipi|sema|xaxa"
    r"|shikamoo|salaa?m\w{0,4}|good (?:morning|afternoon|evening|day)|morning|how(?:'re| are| r) (?:you|u|things)(?: doing| today)?|how(?:'s| is) it going|what'?s up|wass?up|umeamkaje|umeshindaje|uko poa|upo|uko hapo"
    r"|(?:are|r) (?:you|u) (?:still )?(?:there|here|alive|awake|working)|(?:you|u|anyone|anybody|still) there)"
)


def _nothing_but(unit: str, takes: str, refuses: str) -> Cue:
    polite = rf"(?:{unit}|{_THANKS}|{_BYE}|{_HELLO}|{_SORRY}|{_LAUGH}|{_BESIDE})"
    whole = rf"^\W*(?:{polite}\W+){{0,5}}?{unit}(?:\W+{polite}){{0,5}}\W*$"
    return Cue(whole, takes, refuses)


#: In the order in which the coach takes them: a scolding with a greeting is a scolding.
COURTESIES: dict[str, Cue] = {
    "scolded": _nothing_but(_ANGER, "you are useless", "the interview was useless"),
    "praised": _nothing_but(_PRAISE, "you're the best, thanks", "you are the best candidate"),
    "farewell": _nothing_but(_BYE, "ok thanks, talk to you friday", "they talk to you friday"),
    "thanked": _nothing_but(
        _THANKS, "thx for everything", "thank you for the opportunity to interview"
    ),
    "no-harm": _nothing_but(_SORRY, "pole sana", "sorry, it was on thursday"),
    "laughed": _nothing_but(_LAUGH, "hahaha", "has"),
    "greeted": _nothing_but(_HELLO, "hello?", "hello, i had an interview"),
}
#: That what was said is understood, with nothing to answer.
HEARD = Cue(
    r"^\W*(?:(?:ok(?:ay)?|okey|k|sawa|haya|poa|fine|alright|all right|yes|sure|cool|good|great|perfect|nice|right|got it|i got it|gotcha|noted|understood|i (?:see|understand)|makes sense|fair enough|deal|agreed|will do"
    r"|thanks|thank you|asante|sasa|basi|nimeelewa|nimekupata|nimekuelewa|nimesikia|naelewa|sawa ?sawa|tuko sawa|tuko pamoja|(?:i(?:'ll| will|ll)?|will|let me|i can|acha|wacha|then) (?:just )?(?:wait|be patient|hold on|do (?:it|that)(?: today| tomorrow| then)?|try(?: that)?)"
    r"|do it today|acha ningoje|wacha ningoje|ni?tangoja|ni?tasubiri|nangoja|nasubiri|naendelea kungoja|let'?s wait|i'?m waiting|(?:sasa )?ni(?:ko|po) (?:sawa|poa|powa|fiti|vizuri)(?: (?:tu|sasa|kabisa|sana))*|(?:i'?m|i am) (?:ok(?:ay)?|fine|alright|all right|good)(?: (?:now|really))*)\W*){1,5}$",
    "ok got it, i'll wait",
    "i got it, the job",
)
#: The advice is taken: the deed is let be, and not the interview.
COMPLIES = Cue(
    r"^\W*(?:ok(?:ay)?|okey|k|fine|alright|all right|sure|noted|got it|i see|true|sawa(?: sawa)?|haya|poa)\W+(?:(?:then|so|basi|thanks|coach|asante)\W+)*(?:i(?:'?ll| will| won'?t)|let me|nita|wacha|acha)? ?(?:just )?(?:let it go|leave it(?: alone| there| be)?|drop it|forget (?:about )?it|not do it|(?:ni)?(?:acha|ache|waachie|waacha)(?: nao| hiyo| hivyo)?)(?: (?:then|now|basi|tu))*\W*$",
    "ok i'll let it go",
    "think i'll let it go actually",
)
#: What helps on the day itself, or while waiting.
TIPS = Cue(
    r"^\W*(?:(?:do you have |have you |got |give me |una )?(?:any|some|more)? ?(?:other )?(?:tips?|advice|ushauri|hints?)(?: (?:for|on|about|kwa|za|ya) .{2,30}| please| yoyote| gani)?|(?:what|wat) (?:should|do|can|shall|must) i (?:wear|bring|carry|prepare|expect|read|say in the interview)(?: .{2,25})?|how (?:do|should|can|must) i (?:prepare|dress|get ready|behave)(?: .{2,25})?"
    r"|(?:what|which) (?:questions )?(?:will|do|would) they ask(?: me)?|(?:ni)?va[ae] nini|nibebe nini|nijiandae (?:vipi|aje)|nijitayarishe (?:vipi|aje)|wataniuliza nini|(?:nipe|naomba) (?:tips|ushauri|mawaidha))\W*$",
    "any tips?",
    "should i ask them for any tips?",
)
#: How to bear the waiting.
CALM = Cue(
    r"^\W*(?:but |and |so |lakini |na )?(?:how (?:do|can|should) i (?:stop (?:worry|think|stress|overthink|check|feel|panick|refresh|myself|being)|calm|relax|cope|survive|not (?:worry|panic|stress|think)|(?:handle|deal with|manage|bear|pass) (?:this|it|the (?:wait|silence|stress|anxiety|nerves|time)))[^?.!]{0,40}|(?:what|wat) (?:should|do|can) i do (?:while|as|when) (?:i(?:'m| am)? )?wait(?:ing)?|nitulie (?:vipi|aje)|nifanye nini (?:nikingoja|nikisubiri|wakati (?:wa kungoja|nangoja|nasubiri))|nitavumilia (?:vipi|aje)|naweza(?:je)? kutulia(?:je)?)\W*$",
    "how do i stop worrying",
    "how do i stop the courier",
)

#: That nothing has come from them yet.
QUIET = Cue(
    r"^\W*(?:(?:but|and|so|well|ok|hi|hey|lakini|na|mpaka sasa|hadi sasa|until now|up to now|so far|as of now|today)\W+){0,3}(?:(?:they|he|she|hr|nobody|no ?one|the (?:company|bank|panel|recruiter|office))(?: (?:still|just))* (?:have ?n[o']?t|has ?n[o']?t|did ?n[o']?t|have not|has not|did not|havent|hasnt|never|ain't|aint)(?: (?:yet|even|ever|still))* (?:repl\w{1,4}|answer\w{0,3}|call\w{0,3}|respond\w{0,3}|wr[io]t\w{1,4}|text\w{0,3}|said|say|got|get|gotten|come|contact\w{0,3}|e?mail\w{0,3}|reach\w{0,3}|been)"
    r"|(?:i )?(?:have ?n[o']?t|havent|have not|did ?n[o']?t|did not) hear\w{0,1}(?: back)?|(?:they|hr|he|she)(?: (?:have|has|just|totally|completely|kinda))* ghosted(?: me)?|(?:been |getting )?ghosted|still (?:nothing|waiting|no|quiet|silent|silence)|no (?:news|reply|response|word|call|answer|feedback|update|email)|nothing (?:yet|so far|still|from them)|(?:i'?m|i am) still waiting|it'?s (?:still )?(?:quiet|silent)|(?:bado )?(?:hawaja|haja)(?:ni)?(?:jibu|piga|pigia|sema|andika|andikia|tuma|tumia|rudi|rudia|call|text|reply|email|respond|ambia|tafuta|wasiliana)|bado (?:kimya|nangoja|nasubiri|sijasikia|hakuna)|sijasikia|hakuna (?:habari|jibu|simu|majibu)|(?:wame|ame)(?:nyamaza|lala))"
    r"(?: (?:yet|still|me|back|to me|from (?:them|him|her|hr)|anything|a thing|so far|until now|since|again|at all|reply|news|response|word|answer|call|bado|kitu|chochote|lolote|neno|kwao|hata|moja|mpaka|hadi|sasa|leo|tena|yoyote|simu|jibu|bana|jameni|na|in touch|either|today|for (?:a|them)|from|their|side|kutoka)){0,6}\W*$",
    "they havent replied yet",
    "they havent replied yet, should i call",
)
#: They ask for patience and name no new day.
TOLD_TO_WAIT = Cue(
    r"^\W*(?:(?:ok|sawa|na|but|lakini|so|well|leo|today|sasa|tu)\W+){0,3}(?:(?:wame|wali|waka|wana|ame|ali|aka|ana)(?:ni|tu)?(?:sema|ambia|taka|omba)(?: (?:tu|ati|kwamba|bado|hr))* (?:ni|tu|ku)(?:subiri|ngoje|ngoja|ngojee|vumilie|vumilia|wait)|(?:they|he|she|hr)(?: (?:have|has|just|only|now))* (?:said|say|says|told me|asked me|want me)(?: (?:to|that|i|should|just))* (?:wait|hold on|be patient|stay patient))(?: (?:tu|kidogo|bado|tena|a bit|a little|for now|still|kwanza|zaidi|more|longer))*\W*$",
    "wamesema nisubiri",
    "wamesema nisubiri hadi ijumaa",
)
#: "Is it time?"
NOW = Cue(
    r"^\W*(?:and |so |is it |na |je )?(?:now|today|time|time yet|now now|leo|ni leo|ni sasa|wakati umefika)\W{0,2}\?+\W*$",
    "now?",
    "now what?",
)


def courtesy_in(low: str) -> str | None:
    """Names the courtesy that a whole lower-case message is; None where it says more.

    Examples:
        >>> courtesy_in("thanks so much, you're the best!"), courtesy_in("kwaheri")
        ('praised', 'farewell')
        >>> courtesy_in("thank you for the opportunity") is None
        True
    """
    if len(low) > LONGEST:
        return None
    return next((kind for kind, cue in COURTESIES.items() if cue.finds(low)), None)
