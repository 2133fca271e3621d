"""Questions that a candidate asks back: why, what is meant, who speaks, what if they are silent."""

from coaching.reading.cues.cue import Cue

_LEAD = r"^\W*(?:(?:but|and|so|ok(?:ay)?|sorry|wait|hey|please|pls|hmm+|well|um+|lakini|samahani|na|sasa|ebu|hebu|kwanza|coach|subira|first)\W+){0,3}"
_END = r"(?: (?:please|pls|tafadhali|coach|now|exactly|though|kwanza|lakini|sasa))?\W*$"
_WHAT = r"(?:what|wat|wot|wht)"


def _whole(words: str, takes: str, refuses: str) -> Cue:
    return Cue(rf"{_LEAD}(?:{words}){_END}", takes, refuses)


def _term(term: str, takes: str, refuses: str) -> Cue:
    return _whole(
        rf"{_WHAT}(?:'?s| is| are| does| do| counts?)?(?: (?:you|u|it))?(?: (?:mean|even))?(?: (?:by|as|is))?(?: (?:the|an?|being|making|this|that|your|word|my))* {term}(?: (?:mean\w{{0,3}}|exactly|anyway|now|here|for))*"
        rf"|(?:define|explain|meaning of|maana ya|eleza|unamaanisha nini(?: kwa| na| ukisema)?|una maana gani(?: kwa| ukisema)?) (?:the |a |an )?{term}|{term} (?:ni|ndio|ndo|means?|meaning|is|inamaanisha|maanake|maana yake)(?: (?:ni )?(?:what|nini|nani|ipi|gani))?"
        rf"|{term} (?:gani|nini|what|which)|(?:which|what) {term}",
        takes,
        refuses,
    )


#: The coach's own words that may need explaining, first of all.
TERMS: dict[str, Cue] = {
    "barred": _term(
        r"(?:canvass?ing|canvas+|the advert|advert|tangazo|panel)(?: (?:will disqualify|thing|rule))?",
        "what is canvassing?",
        "they said no canvassing",
    ),
    "contact": _term(
        r"(?:contact(?:ing)?(?: them)?|in touch|kuwasiliana(?: nao)?|mawasiliano)",
        "what counts as contact?",
        "what is their contact number?",
    ),
    "thanks-count": _whole(
        r"does (?:a |an |my |the )?(?:thank\W?(?:you|u)?s?(?: note| e?mail| message| text)?|linkedin(?: \w{3,9})?|text|sms|whatsapp|comment|like|dm) count(?: as (?:a )?contact)?|(?:ujumbe wa )?(?:asante|shukrani) (?:inahesabiwa|ni kuwasiliana|inahesabika)",
        "does a thank you note count?",
        "does a degree count?",
    ),
    "role": _term(
        r"(?:role|job title|position|post|nafasi)",
        "what do you mean by role?",
        "the role of clerk",
    ),
    "employer": _term(r"(?:employer|mwajiri)", "mwajiri ni nani?", "my employer is naivas"),
    "nudge": _whole(
        rf"{_WHAT}(?:'?s| is| does| do you mean by| do u mean by)?(?: an?| the)? nudge(?: mean)?|nudge (?:ni nini|me how|how|what)|how (?:will|do|would) (?:you|u) (?:nudge|remind)(?: me)?|(?:utanikumbusha|unanikumbusha|utanijulisha)(?: vipi| aje|je)",
        "what is a nudge?",
        "can you nudge them?",
    ),
}
#: Why the coach asks, or says what it says.
WHY = _whole(
    rf"why(?: not| so)?|why is (?:that|it|this)|{_WHAT} for|how come|(?:why|{_WHAT}|how come)(?: (?:do|are|r|would|does|did|must|should|is|have|you'?re|ur))?(?: (?:you|u|i|it|that|this|we|the|your))?(?: (?:need|want|wanna|have|keep|even|to|all|so|many))*"
    r" (?:know|ask(?:ing|ed)?|tell(?: you)?|answer|matters?|important|care|relevant|questions?)(?: (?:me|you|u|this|that|it|all|so|many|much|about|the|these|my|a|for|feelings?|role|job|employer|company|day|date|lot|of|questions?|first|how|i|felt|feel)){0,6}"
    r"|(?:kwa ?nini|mbona|kwani|ya nini)(?: \w{2,10}){0,2} (?:una(?:ni)?uliz\w{1,3}|unataka (?:kujua|hiyo|hayo)|unahitaji(?: kujua)?(?: hiyo| hilo)?|wauliza|unajali)(?: \w{2,10}){0,3}|kwa ?nini(?: (?:hivyo|sasa|lakini|hiyo|hilo))?|mbona(?: hivyo)?|za nini|ya nini|inakuhusu(?: nini)?|inakusaidia(?: nini)?|(?:ni )?(?:muhimu|lazima)(?: kwa nini| nijibu| niseme)?(?=\W*\?|\W*$)"
    r"|(?:do|must|should) i (?:have to |really )?(?:answer|say|tell you)(?: (?:that|this|it|all|everything))?|is (?:it|this|that) (?:important|necessary|needed|relevant)",
    "why do you need to know?",
    "why did they not call me?",
)
#: What the coach's question means.
MEANING = _whole(
    rf"{_WHAT}(?: exactly)?(?: do| does| did| are)?(?: you| u| ya| that| this| it)?(?: mean\w{{0,3}}| saying| asking| talking about)(?: by (?:that|this|it))?|{_WHAT}|{_WHAT} (?:question|again|was that|is that|now)|wdym|meaning(?: what)?|how do (?:you|u) mean|like (?:what|how)|such as|for example|e\.?g|huh|come again|pardon(?: me)?|say (?:that )?again|repeat(?: that| the question)?"
    r"|i (?:do ?n'?t|do not|did ?n'?t|did not|ca ?n'?t|cannot) (?:understand|get|follow)(?: (?:you|it|that|this|the question|your question|what you mean|the meaning|what you(?:'re| are) asking))?|not sure what you mean|i'?m (?:lost|confused)|(?:can you |could you )?(?:explain|clarify|rephrase|elaborate)(?: (?:that|this|it|more|the question|further|to me|a bit))*|in what (?:way|sense)"
    rf"|{_WHAT} (?:do|should|shall|can|must) i (?:say|write|put|answer|reply|type)(?: here)?|unamaanisha(?: nini| aje)?|una maana gani|maana(?:ke| yake)?(?: ni)?(?: nini| ipi)?|ati(?: nini)?|eti(?: nini)?|nini|(?:bado )?(?:sijaelewa|sielewi|sijakuelewa|sikuelewi|sijaget|siget|sijashika)(?: (?:swali|hapo|hiyo|hilo|lako|vizuri|poa))*|(?:ni)?(?:eleze?a?|fafanulie|fafanua)(?: (?:zaidi|vizuri|swali|hiyo))*|kivipi|kama (?:nini|gani)|kwa mfano(?: nini)?|rudia(?: swali)?|swali gani|unasema(?:je| nini)|unauliza nini|(?:niseme|nijibu|niandike) (?:nini|aje|vipi)",
    "what do you mean?",
    "what do they mean by soon?",
)
#: Whose advice it is.
SOURCE = _whole(
    r"(?:who(?:'?s| is)? (?:this |that )?|nani (?:huyo |ni )?)muthoni(?: ndegwa)?|muthoni(?: ndegwa)? (?:ni )?(?:nani|who)|(?:who|nani) (?:says|said|anasema|alisema|gives|made)(?: (?:so|that|this|hivyo|hayo|hiyo|these|the|advice|rules?))*|(?:huyo |huyu )?muthoni(?: ndegwa)? (?:ni )?nani|(?:hii |huu |hizi )?(?:ushauri|advice|maneno|sheria)(?: (?:hii|huu|yako|hizi))? (?:una|ina|zina|ume|ime|zime)to(?:ka|a|lewa) wapi|(?:una|ume)juaje(?: (?:hayo|hivyo|hiyo|yote))?|says who|(?:where|from where) (?:does|do|did|is) (?:this|your|the|that|these|you)(?: (?:advice|rules?|info|get))* (?:come|from|coming|this|that)(?: from)?|(?:huu )?ushauri (?:huu )?(?:unatoka|umetoka|umetoa) wapi|umetoa wapi (?:hiyo|hayo|ushauri)(?: huu)?",
    "who is muthoni?",
    "who is the manager?",
)
_BEING = r"(?:an? |the )?(?:real |actual |kweli )?(?:bot|robot|roboti|human(?: being)?|person|real|halisi|a\.?i|machine|man|woman|chat ?gpt|computer|kompyuta|someone|mtu(?: halisi| kweli| wa kweli)?|binadamu|mashine|program\w{0,3}|app|software|fake)"
_SPEAKER = (
    rf"(?:who(?:'?s| is) (?:this|that|speaking)|(?:who|{_WHAT}) (?:are|r) (?:you|u)|(?:are|r) (?:you|u) (?:an? |the )?(?:real |actual )?(?:bot|robot|human|person|real|ai|a\.i|machine|man|woman|chatgpt|computer|someone)(?: being| person)?|(?:is (?:this|it)|am i (?:talking|speaking|chatting) (?:to|with)) (?:an? )?(?:real |actual )?(?:bot|robot|human|person|ai|machine)(?: being)?|(?:wewe|we) ni (?:nani|bot|robot|mtu|binadamu|ai|mashine|program\w{{0,3}})(?: kweli)?|(?:ni )?nani(?: (?:huyu|wewe|anaongea))?|{_WHAT}(?:'?s| is) your name|(?:jina lako|unaitwa)(?: ni)? nani|{_WHAT} (?:does|is|do you mean by) subira(?: mean)?|subira (?:ni|inamaanisha) (?:nini|nani)|maana ya subira"
    rf"|(?:wewe|we|uko|ni|hii ni|hapa ni|na(?:ongea|chat|chati|zungumza) na|ninaongea na|am i (?:talking|chatting) (?:to|with)|is this|are (?:you|u))(?: ni)? {_BEING}(?:,? (?:ama|au|or) (?:ni )?{_BEING})?"
    r"|(?:ni )?(?:mtu|bot|robot|mashine) (?:ndio |ndiyo )?(?:ana|ina)(?:jibu|ongea|andika)(?: hapa)?|who (?:made|built|created|wrote) (?:you|u|this)|nani (?:ame|ali)ku(?:tengeneza|unda|andika))"
)
#: Who it is that speaks, and how.
WHO = _whole(
    rf"(?:(?:kwani|je|eti|niambie|tell me|ukweli)\W+)*{_SPEAKER}(?:\W+(?:(?:ama|au|or|and|na|ni)\W+)?{_SPEAKER})?",
    "are you a bot?",
    "who are they?",
)
#: How the coach works, asked in the middle of things.
HOW = _whole(
    rf"how (?:does|do|is|will) (?:this|it|that|the bot|you|u|things)(?: thing| all)? (?:work|help|help me|function|works)|{_WHAT} (?:do|can|will) (?:you|u) do(?: for me| exactly)?|{_WHAT} (?:is|'s) this(?: (?:for|about|bot|app|thing))*|{_WHAT} happens? (?:next|now|then|after (?:this|that))|(?:hii|hiyo|hili|unafanya|inafanya)(?: \w{{2,8}}){{0,2}} (?:inafanyaje? kazi|unafanyaje? kazi|kazi (?:aje|vipi)|ni ya nini|ni nini)(?: vipi| aje)?|inafanyaje kazi|unafanyaje kazi|unanisaidiaje|hii ni nini",
    "how does this work?",
    "how does the panel work?",
)
#: What if the employer stays silent.
SILENCE = _whole(
    rf"{_WHAT} (?:happens )?if (?:they|dey|he|she|hr|nobody|no ?one|it'?s)(?: (?:still|just|ever))*(?: (?:do ?n[o']?t|dnt|dont|don'?t|does ?n'?t|did ?n'?t|never|wo ?n'?t|don t))?(?: (?:ever|even|still|just))* (?:call|text|txt|reply|replies|answer|respond|write|email|say|get|contact|silent|silence|calls|texts|come)\w{{0,3}}(?: (?:me|back|at all|to me|anything|a word|by then|on \w{{3,6}}day|that day|silent|again|ever|quiet)){{0,4}}"
    r"|(?:na )?(?:je,? )?(?:wasip|asip)o?\w{2,12}(?: (?:je|siku hiyo|simu|kitu|chochote|ijumaa|hapo))*|(?:na )?wakikosa (?:ku\w{2,10})(?: je)?|(?:na )?wakinyamaza(?: je)?|(?:na )?kimya kikiendelea(?: je)?",
    "wot if they dnt txt?",
    "what if they reject me?",
)
#: Why a verdict says wait or no.
REASON = _whole(
    r"why (?:should|must|do|can'?t|cant|can not|cannot|shouldn'?t|not) (?:i )?(?:have to )?(?:wait|call|e?mail|write|ask|text|do (?:it|that)|contact(?: them)?|not call|send it)(?: (?:now|them|today|longer|so long|yet|that long|then|her|him))*|why (?:wait|never|no|is it (?:bad|wrong|too early))|what(?:'?s| is) wrong with (?:that|it|this)"
    r"|kwa ?nini (?:nisi\w{3,12}|ni?ngoje|nisubiri|si sawa|hapana|usiseme)(?: \w{2,8}){0,2}|(?:kuna )?ubaya gani|shida (?:iko wapi|ni nini|gani)",
    "why should i wait?",
    "why should they wait?",
)
_BITS = r"(?:bits?|words?|parts?|lines?|sentences?|sections?|things?|pieces?|ones?|phrases?)"
_MINE = r"(?:it|that|this|mine|(?:my|the|that|this) (?:draft|message|msg|e?mail|text|letter|note|words?|wording|plan))"
_FAULT = r"(?:so |too |exactly |actually |even )?(?:wrong|bad|off|the (?:problem|mistake|matter|issue)|not (?:ok|okay|good|right|fine)|marked|desperate|pushy|needy|arrogant|rude|over ?-?confident|too much)"
#: Which words it is that a verdict finds fault with.
WHICH_WORDS = _whole(
    rf"(?:which|{_WHAT})(?: \w{{1,8}})? {_BITS}(?: of {_MINE}| in {_MINE}| exactly)?(?:'s| is| are| was| were| do you mean| sounds?| makes? it)?(?: {_FAULT})?"
    rf"|{_WHAT}(?:'?s| is| was)? {_FAULT}(?: (?:with|in|about) {_MINE})?|{_WHAT} did i (?:write|say|do|get) wrong(?: (?:there|in {_MINE}))?|where(?:'s| is) the (?:problem|mistake|fault)|where did i go wrong(?: (?:there|in {_MINE}))?|how (?:is|was) (?:that|it|this) {_FAULT}"
    r"|(?:maneno|neno|sehemu|mstari|sentensi) (?:gani|yapi|ipi|lipi)(?: (?:ndio|ndiyo|ni))?(?: (?:mabaya|baya|mbaya|yana shida|ina shida|si sawa|hayafai|haifai))?|(?:shida|kosa|ubaya|makosa) (?:iko |liko |yako |yapo |uko )?(?:ni )?(?:wapi|gani|nini)|nimekosea (?:wapi|nini)|(?:kipi|nini) (?:ni )?(?:kibaya|mbaya)|wapi (?:nimekosea|pabaya|pana shida)",
    "what bits are wrong",
    "what bits are wrong with their office",
)

#: That somebody of one's own is meant, and nobody of the employer: after a verdict taken back.
OWN_PEOPLE = Cue(
    r"^\W*(?:(?:it was|was|just|only|to|the|that|i would|i'?ll|should i|can i|call|ask|text|tell|message|contact|about) )*(?:my|our|the other|some|other|fellow|those) (?:\w{2,10} ){0,2}?(?:guys|friends?|mates?|buddies|boys|girls|people|peers|group|class ?mates?|course ?mates?|room ?mates?|candidates?|interviewees|colleagues?|cousins?|brothers?|sisters?|mum|mom|mother|dad|father|parents|wife|husband|family|uncle|aunt\w{0,2}|neighbou?rs?|pastor|mentor|lecturer|teacher)\b(?![^.!?]*\b(?:works? (?:there|at|for)|inside|in hr|refer|find out|put in|push|result)\b)"
    r"|^(?!.*\b(?:hr|manager|recruiter|boss|panel|interviewers?|email|e-mail)\b).*\b(?:not|sio|si) (?:the )?(?:company|employer|them|office|bank|kampuni|wao)\b\W*$"
    r"|^\W*(?:ni |kwa )?(?:rafiki|marafiki|wenzangu|mwenzangu|kaka|dada|mama|baba|binamu|wasee|maboyz)(?: (?:yangu|zangu|wangu|yule|wale))?\b",
    "my guys that did the interview with me, not the company",
    "my cousin who works there",
)
#: That they got in touch, and no more: what they said is asked.
THEY_REACHED = Cue(
    r"^\W*(?:that )?(?:they|he|she|hr|the \w{2,12})(?:'ve|'s)?(?: (?:have|has|just|already|actually|also|did|finally))* (?:called|rang|phoned|texted|e?mailed|messaged|wrote|replied|answered|responded|contacted|reached out|got in touch|got back)(?: (?:me|us|to me|back|finally|at last|today|yesterday|this morning|just now|first|already)){0,3}\W*$",
    "they called me",
    "they called me and said wait",
)
