"""Words of self-harm in English, Swahili and Sheng, and figures of speech that only sound like it."""

from coaching.reading.cues.cue import Cue, any_of

#: The wish ends here and names no place, no company, no trade: "sitaki kuishi tena"; refused:
#: "sitaki kuishi nairobi", "nimechoka na maisha ya kijijini".
_ENDS = (
    r"(?=\W*$|\s*[.,!?;:\n]| (?:tena|hivi|zaidi|kabisa|tu|tuu|bana|jamani|aki|kamwe|maisha|duniani|namna|kwa (?:sababu|nini|hali)|lakini|sasa|mimi|coach|kwani|bro"
    r"|any ?more|any longer|honestly|but|and|so|right now|tbh|at all|man|again|because)\b)"
)
#: "siwezi kuishi tena", "sitaki ku-live".
_LIVE = rf"(?:kuendelea )?(?:kuishi|ku-?live|kuwa hai|kuwepo)(?: maisha(?: haya| hii)?)?{_ENDS}"
_LIFE = rf"(?:hii |haya )?maisha(?: (?:haya|hii|yangu|yangu haya|yenyewe))?{_ENDS}"
#: "nataka kufa", "heri nidedi"; refused: "nataka kufa njaa", "heri nife nikijaribu".
_DIE = (
    r"(?:kufa|kukufa|nife|nikufe|nifie mbali|kudie|nidie|kudedi|nidedi|ningekufa|nimekufa|kujimaliza|nijimalize)\b"
    r"(?! (?:ya )?(?:njaa|maskini|masikini|moyo|kicheko|cheko|kazi)\b| (?:na|kwa) (?:njaa|aibu|k?icheko|furaha|kiu|stress|presha|usingizi|uoga|(?:hii |hiyo )?kazi)\b| niki\w+)"
)
_WISH = (
    r"\b(?:nataka|nataman[iy]|naonelea|ningependa|napenda|heri|kheri|bora|afadhali|better|wacha|acha|naskia|nasikia|najiskia|najisikia|na(?:ji)?hisi|nafeel|na-feel|nafikiria|nawaza|nimeamua"
    r"|i want|i wish|i wanna)(?: (?:tu|just|ni|kama|hata|ata|sana|kweli|mimi|ata mimi|sasa|leo|kila siku|niende|ku)){0,3} "
)
_PLACE = r"(?! (?:in|with|near|off|on|at|without|far|under|there|when|for|all|of|from|as|pay\w*|paycheck|insurance|alone|together|so|waiting|tomorrow|early|every)\b)"
_LIVING = rf"(?:even )?(?:keep(?:ing)? (?:on )?|go(?:ing)? on |continu(?:e|ing) (?:to )?|carry(?:ing)? on |still )?(?:live|living|be(?:ing)? alive|exist(?:ing)?|be(?:ing)? here)\b{_PLACE}"
#: "suicide" as it is typed in haste.
_SUICIDE = r"(?:suicid(?:e|al)|sucid(?:e|al)|suisid(?:e|al)|suicied|siucide|suicde|suecide|suiced)"
#: "if i wasn't around"; refused: "if i wasn't late", "if i wasn't here on mondays".
_GONE = (
    r"i(?:(?:'?m| am| was| were|s)? not|(?: was|were| were)? ?n'?t|(?: was|were| were)n'?t| wasnt| werent| did ?n'?t| had ?n'?t|'?d never| had never)(?: been)? (?:here|around|alive|exist(?:ed)?|born)"
    rf"(?: (?:any ?more|at all|tomorrow|forever|now))*{_ENDS}|i(?:'?m| am| was| were|'?d)?(?: just)* (?:gone|dead|disappear(?:ed)?|vanish(?:ed)?|die[ds]?)(?: (?:forever|for good|now|tomorrow))*{_ENDS}"
)
_WILL = r"(?:want to|wanna|gonna|going to|gotta|might|should|will|i'?ll|about to|bout to|let me|thinking of|thinking about|feel like|ready to|planning to)"
CRISIS = (
    Cue(
        rf"\b(?:kil+(?:ing?)? my ?self|(?:harm|hurt|cut|hang|shoot|drown|poison|stab)(?:ing|ting)? my ?self(?! in (?:the foot|work|books))|self[- ]?harm(?:ing)?"
        rf"|end(?:ing)? my (?:own )?life|tak(?:e|ing) my (?:own )?life|{_SUICIDE}|end(?:ing)? it all|unaliv(?:e|ing)|slit(?:ting)? my \w+|(?:drink|swallow|take|took|drank) (?:rat )?poison(?! \w)"
        rf"|throw(?:ing)? myself (?:off|under|in front|from|into)|jump(?:ing)? (?:off|from|in front of) (?:a|the|this|that) (?:bridge|building|roof|balcony|train|matatu|bus|car|lorry|cliff)"
        rf"|(?:took|taken|take|swallow|swallowed) (?:a bunch of|too many|all (?:my|the|these)|a lot of|a whole \w+ of) (?:sleeping )?(?:pills|tablets|meds)|{_WILL} (?:just )?(?:kms|over ?dose|od on \w+))\b",
        "i will kill my self",
        "this wait is killing me",
    ),
    Cue(
        r"\b(?:want|wanna|wish|ready|deserve|let me|should|(?:may|might) as well) (?:to )?(?:just )?(?:be dead|die)\b(?!-)|\brather (?:just )?(?:be dead|die)\b(?! than (?!live|go on|keep|continue|be ))"
        r"|\bwish (?:that )?i(?:'?d| had| was| were)? (?:dead|(?:never|not) (?:been |was )?born|was ?n'?t born|never existed|did ?n'?t exist|was ?n'?t (?:alive|here any ?more)|could (?:just )?die)\b|\bshould never have been born\b"
        r"|\b(?:better|easier|happier) (?:off )?(?:dead|without me)\b(?! in\b)|\b(?:nobody|no ?one) (?:would|will|'?d) (?:even |really )?(?:miss me\b|(?:notice|care) if i (?:was |were |am |'?m )?(?:gone|dead|die[ds]?)\b)"
        r"|\b(?:think(?:ing)?|thoughts) (?:about|of) (?:dying|death|ending (?:it|my life))\b|\b(?:leave|leaving|disappear from) this (?:world|earth)\b|\b(?:give|given|giving|gave) up on (?:my )?life\b",
        "i want to die",
        "i'd rather die than beg them",
    ),
    Cue(
        rf"\b(?:better(?: off)?|happier|easier|relieved|fine|miss me|notice|care)(?: \w{{1,8}}){{0,3}}? (?:if|when|once) (?:{_GONE})"
        rf"|\b(?:i )?(?:just |really |only )*(?:want to|wanna|wish i could|wish to|could) (?:just )?(?:disappear|vanish|not exist|cease to exist|not be here|fade away)(?: (?:forever|for good|completely|from (?:everything|this life|the world|the earth|everyone|here)))*{_ENDS}",
        "they'd all be better off if i wasnt here",
        "they'd be better off if i wasn't late",
    ),
    Cue(
        rf"\b(?:no|any|a|the|much|zero) (?:good |more )?(?:reason|point|purpose|use)s? (?:(?:to|in|of|for|left to) )?{_LIVING}"
        rf"|\b(?:do ?n'?t|do not|no longer|never|not)(?: think i| even| really){{0,2}} (?:deserve to|want to|wanna|want|wish to|feel like) (?:{_LIVING}|wake up\b(?! (?:late|early|at|before|after|too)\b))"
        rf"|\b(?:can'?t|cannot|cant|can not) (?:bear to )?(?:go on|keep(?: on)?|carry on|continue) living\b{_PLACE}|\bca(?:n'?t|nnot) live (?:any ?more|any longer|no more)\b"
        r"|\blife (?:is|'s|isn'?t|isnt|is not|ain'?t|no longer|is no longer)?(?: not| n'?t| no longer)? ?worth (?:living|nothing)\b|\blife (?:has|have|holds) no (?:meaning|purpose|point)\b|\b(?:my )?life is (?:pointless|meaningless|worthless)\b"
        r"|\b(?:want to|wanna|just|could) stop (?:living|existing)\b(?! (?:in|with|at|on|like|off)\b)|\b(?:nothing (?:left )?(?:here )?to live for|(?:lost|losing|no|without) (?:the |my |any |more )?will to live)\b"
        rf"|\b(?:done with|tired of|sick of|fed up with|had enough of) (?:(?:my |this )?life{_ENDS}|(?:living|being alive|existing){_ENDS})"
        r"|\b(?:sleep|bed) (?:and|&) (?:never|not) wake up\b|\b(?:hope|wish|pray) (?:that )?i (?:just )?(?:never|do ?n'?t|would ?n'?t|wont|won'?t|did ?n'?t|could not|not) (?:ever )?wake up\b(?! (?:late|early|at|before|after|too)\b)",
        "i see no reason to keep living",
        "i don't want to live in mombasa",
    ),
    Cue(
        r"\b(?:ku|ni|na|nita|nta|nika|niki)(?:-?ji-?)(?:u[ae]|nyong[ae]|dhuru|to[ae] (?:uhai|roho|maisha)|ti[ae] kitanzi|end|kill|umize)\b(?! (?:na|kwa) (?:kazi|hustle)\b)"
        r"|\bkujiumiza\b(?! (?:moyo|kichwa|roho|bure|na|kwa)\b)|\b(?:ku|ni|nita|nta|nika)jirush[ae] (?:kutoka|toka|chini|mto\w*|ziwa\w*|bahari\w*|mbele ya|barabara\w*|kwa (?:gari|bridge|mto)|bridge|ghorofa\w*)"
        r"|\b\w{0,7}(?:nyw|mez)[ae] (?:sumu|dawa nyingi|vidonge vingi|tembe nyingi)\b"
        rf"|\b(?:ku|ni|nita|nta|nika)(?:ya)?(?:katish|maliz|ondo|to)[ae] (?:haya |hii )?(?:maisha|uhai|roho)(?: (?:yangu|wangu|haya|hii))?{_ENDS}|\bku ?-?end my life\b|\bna(?:e|we)za (?:ku)?jiua\b|\bnimenunua sumu\b(?! ya)",
        "nataka kujitoa uhai",
        "nataka kujitoa kwa hii interview",
    ),
    Cue(
        rf"{_WISH}{_DIE}|\b(?:ningekuwa nimekufa|ningekufa tu)\b|\b(?:ni|i)?singe(?:zaliwa|kuwepo)\b|\b(?:kwa ?nini|mbona|kwani) (?:mimi )?(?:nilizaliwa|naishi|ninaishi)\b|\bnaishi kwa ?nini\b|\bkufa (?:ni|ndio) (?:bora|heri|afadhali|suluhisho)\b|\bnimeshiba maisha\b"
        r"|\b(?:natamani|nataka|heri|bora|afadhali|kulala|nilale)\b[^.!?\n]{0,20}\bnisiamke\b(?! (?:mapema|late|saa)\b)|\b(?:kuondoka|niondoke|kuaga|niage|kuacha|niache) (?:hii |kwa |katika )?(?:dunia|duniani|ulimwengu)\b(?! kote)",
        "heri nife tu",
        "heri nife nikijaribu",
    ),
    Cue(
        rf"\b(?:sioni|sioni kwa|sina|sna|cna|hakuna|hamna|naona hakuna|haina|no|sioni tena)(?: (?:tena|hata|ata|any|kabisa))? (?:sababu|sbb|sabab|haja|maana|faida|umuhimu|point|reason|hamu|will|thamani|purpose|nguvu|sababu yoyote|desire)(?: tena)? (?:ya|wa|za|ku|to|of|ya ku)? ?(?:{_LIVE}|{_LIFE})"
        rf"|\b(?:sitaki|sitamani|siwezi|sipendi|nimechoka|nishachoka|nmechoka|nimeacha|kuacha|niache|nimechoshwa na|nimekata tamaa ya)(?: (?:tena|tu|na|kabisa|ku))? {_LIVE}"
        rf"|\b(?:ni?me(?:sha)?choka|nishachoka|nimechoshwa|nimekata tamaa|siwezi kuendelea|siwezi endelea|nimemalizana)(?: (?:sana|kabisa|tu))? (?:na|ya) {_LIFE}|\bkuishi (?:hakuna|haina|hakuna tena|kwangu hakuna) (?:maana|faida|haja|point|sababu)\b"
        r"|\b(?:maisha|life)(?: (?:yangu|haya|hii|kwangu))? (?:hayana|haina|hayana tena|haina tena)(?: tena)? (?:maana|point|thamani|meaning|faida|sababu|haja)\b",
        "sioni sababu ya kuendelea kuishi",
        "sioni sababu ya kuendelea kungoja",
    ),
)
#: Figures of speech, the acts of others, and what is said not to be meant; cut out first.
NOT_CRISIS = (
    Cue(
        r"\bwould be suicide\b|"
        r"\b(?:die|dead|dying|kill(?:ing)? myself) (?:laughing|trying|poor|rich|waiting|(?:of|from) (?:boredom|embarrassment|shame|curiosity|laughter|hunger|stress))\b"
        rf"|\bkill(?:ing|ed)? myself (?:at|for|working|preparing|studying|trying|with (?:work|worry|stress|preparation))\b|\bcareer suicide\b|\b(?:{_SUICIDE}|self[- ]?harm) (?:prevention|hotline|awareness|helpline|watch|risk|assessment|counsel\w+)\b"
        r"|\bdie for (?:this|that|the) (?:job|role|chance)\b|\bto die for\b|\bcommit(?:t?ed) suicide\b",
        "it is career suicide",
        "i think of suicide",
    ),
    Cue(
        rf"(?:\bnot|n't|\b(?:never|wont|dont|cant|not even)) (?:going to |gonna |want to |wanna |really |even |ready to |wish to |planning to |about to |feeling |ever |thinking of |about )*(?:die|be dead|kil+(?:ing)? my ?self|hurt(?:ing)? myself|harm(?:ing)? myself|{_SUICIDE}|end(?:ing)? my life|end(?:ing)? it all)\b"
        r"|\b(?:siwezi|sitaki|si|sio|sio eti|sifikirii|sitamani|si kwamba nataka)(?: (?:tu|nataka|kabisa|eti|kwamba))* (?:kujiua|kufa|kujinyonga|kujidhuru)\b(?! lakini)",
        "don't worry, i won't kill myself",
        "i don't care, i'll kill myself",
    ),
)

#: Weighed down, more than by a job, and no word of harm: warmth alone, and no day to look at.
HEAVY = Cue(
    r"\b(?:can'?t|cannot|can not|cant|could ?n'?t) (?:just |really )*(?:go on|keep going|carry on|take (?:it|this|life|much more))(?: (?:like this|any ?more|any longer|much longer|this way|living like this))+"
    r"|\b(?:a |such a |just a |only a )?burden (?:to|on|for) (?:everyone|everybody|my \w+|them all|people|all of them|the family)\b"
    r"|\b(?:do ?n'?t|cannot|can'?t|cant) (?:even )?see (?:the|any|a) point (?:(?:in|of) (?:anything|it all|me|my life|trying))?(?: ?any ?more)?\W*$|\bwhat'?s the point (?:(?:in|of) (?:anything|it all|me|life|me being here))\b"
    r"|\b(?:hate|hating) (?:my life|myself)\b|\b(?:i'?m|i am|feel(?:ing)?|i feel) (?:so |just |completely |totally |like i'?m |utterly )*(?:worthless|hopeless and|empty inside)\b|\bni(?:me)?kuwa mzigo kwa \w+|\bnajichukia\b|\bsiwezi (?:kuendelea|endelea) hivi\b",
    "cant go on like this",
    "can't go on monday",
)

#: What is said after it: that the worst is over, or that somebody was talked to.
AFTERWARDS = Cue(
    r"\b(?:i'?m|i am|am|im|i feel|feeling|doing) (?:so |much |a |bit |little |lot |totally |fine |all |really )*(?:ok(?:ay)?|okey|fine|safe|good|better|al+ ?right|calm(?:er)?|well)\b"
    r"|\bsorry (?:about|for) (?:last night|the other (?:night|day)|yesterday|earlier|what i (?:said|wrote))\b|\bsamahani kwa (?:jana|yale|niliyo\w+)\b"
    r"|\b(?:did ?n'?t|did not) (?:really )?mean (?:it|that|to)\b|\b(?:was|got|been) (?:just |only |so |a bit )*(?:overwhelmed|down|low|angry|upset|stressed|tired|venting|drunk|joking)\b"
    r"|\b(?:called|rang|phoned|talked|spoke|spoken|texted|messaged|talking|reached out) (?:to |with )?(?:the (?:number|line|help ?line|hot ?line|first one|red cross)|that (?:number|line)|(?:a|my) (?:\w+ )?(?:friend|pastor|priest|mum|mom|mother|dad|father|sister|brother|wife|husband|doctor|counsell?or|therapist|neighbou?r)|some ?one|somebody|befrienders|samaritans|them)\b"
    r"|\b(?:niko|nko|nipo|mimi) (?:salama|sawa|poa|fiti|fine|ok|okay|better|afadhali|shwari|mzima|kiasi)\b|\b(?:nimetulia|nimekuwa sawa|naendelea vizuri|sikumaanisha|samahani kwa hayo|nisamehe)\b"
    r"|\b(?:naji(?:sikia|skia|hisi)|naskia|nahisi) (?:vizuri|afadhali|nafuu|poa|better|sawa)\b|\bni(?:li|me)(?:kuwa|kua)? ?(?:na )?(?:tu )?(?:nimelemewa|lemewa|hasira|stress|mawazo|nimechoka|nimekasirika)\b|\b(?:ni|ilikuwa) (?:hasira|stress|mawazo|uchovu) tu\b"
    r"|\bnime(?:wa|m|zi)?(?:pig(?:a|ia)|ongea|zungumza|text)(?: simu)?(?: (?:na|kwa))? (?:hiyo|hizo|ile|namba|mtu|rafiki|mama|baba|dada|kaka|mke|mume|pastor|padri|mchungaji|befrienders|red cross|daktari|counsel\w+|nao)\b",
    "niko salama sasa, nilikuwa nimelemewa tu",
    "niko nairobi",
)


def in_crisis(low: str) -> bool:
    """Tells whether lower-case words speak of harming oneself or of not wanting to live.

    Examples:
        >>> in_crisis("sioni sababu ya kuendelea kuishi"), in_crisis("afadhali nidedi tu")
        (True, True)
        >>> in_crisis("nakufa njaa"), in_crisis("kazi inaniua"), in_crisis("dying to know")
        (False, False, False)
    """
    for cue in NOT_CRISIS:
        low = cue.regex.sub(" ", low)
    return any_of(CRISIS, low) is not None
