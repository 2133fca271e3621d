"""Plain words that wish for what a command does, in English and Swahili."""

import re
from dataclasses import dataclass, field

from coaching.changing import CHANGE, MINE, change_in
from coaching.model import Asks


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """The command that the words stand for.

    `rest` is what follows it: the name of an employer, a language, a place, hours, a message;
    `fact` the fact that is to be changed, `to` its new value; `loose` says that it may be another.
    """

    name: str
    rest: str = field(default="", repr=False)
    fact: Asks | None = None
    to: str = field(default="", repr=False)
    loose: bool = field(default=False, repr=False)


#: No wish is longer, but for a message handed in to be checked. House rule.
LONGEST = 90
#: "could you please"; refused: "should I". What may stand before a wish.
POLITE = re.compile(
    r"^\W*(?:(?:hi|hey|hello|habari|ok(?:ay)?|sawa|actually|kindly|please|pls|plz|tafadhali|naomba"
    r"|fine|alright|cool|great|thanks?|thank you|asante|haya|poa|(?:i'll|ill|i will) wait|nita(?:ngoja|subiri)"
    r"|(?:can|could|would) (?:you|u|ya)|(?:i would|i'd) like(?: you)? to|je)\b[ ,.!]*){1,4}",
    re.I,
)
#: "I want to"; refused: "I will". Before a draft it is a deed, not a wish.
WANTS = re.compile(
    r"^\W*(?:(?:please|tafadhali)[ ,]*)?(?:i want(?: you)? to|i need to|let me|nataka|ningependa)\b[ ,]*",
    re.I,
)
#: "please"; refused: "me". What may stand after one.
COURTESY = re.compile(
    r"(?:[ ,]+(?:please|pls|plz|now|then|tafadhali|sasa|bas[i]?|thanks?|asante))+\W*$", re.I
)
_INTERVIEWS = r"(?:interviews?|intavyu|usaili|mahojiano)"
_SHOW = r"(?:show|list|see|view|open|give|display|(?:ni)?(?:onyesh[ae]|orodheshe?[ae]?)|nipe|nipatie|nione|kuona)"
_ERASE = (
    r"(?:delete|erase|remove|forget|wipe|clear|sahau|u?futa|ufute|kufuta|nifutie|ondoa|kuondoa)"
)
_LANGUAGE = r"(?:ki)?swahili|english|kiingereza|kizungu"
_DRAFT = (
    r"(?:draft|rasimu|message|msg|mail|e-?mail|letter|sms|text|whatsapp|script|call script|phone script|phone call|txt|wassap|watsap|whats ?app|linked ?in|ujumbe mfupi|short form|short version"
    r"|thank[- ]?you(?: note| mail| message)?|follow[- ]?up(?: message| mail| e-?mail| note)?|reply|ujumbe|barua(?: pepe)?|maneno)"
)

_CHANGED_MIND = r"(?:nime(?:badili|change|ghairi)\w*(?: (?:mawazo|nia|my mind|mind|tu))*|i(?:'ve| have)? (?:just )?(?:changed my mind|reconsidered)|nataka kujaribu tena|i want to try again|bado (?:na)?i?nataka)"
_ANEW_LEAD = rf"(?:(?:haya|ok(?:ay)?|sawa|basi|hebu|lakini|na|but|actually|well|wait|coach|naomba|nataka|ningependa|i(?:'d| would)? (?:want|like) to|can (?:you|i|we)|could you|let'?s|let me|naweza|naeza|wacha|{_CHANGED_MIND})[ ,.]+){{0,4}}"
_ANEW_TAIL = rf"(?:[ ,.;-]+(?:(?:kwa )?(?:sababu|maana|because|coz) )?{_CHANGED_MIND})?"
_THIS_ONE = r"(?:hii|hiyo|hio|ile|it|interview|intavyu|usaili)"
#: Each takes what its name says. The words that follow the wish are its `rest`.
WISHES: tuple[tuple[str, str], ...] = (
    (
        "interviews",
        rf"{_SHOW}(?: me)?{MINE} (?:orodha ya )?(?:{_INTERVIEWS}|interview list|list of {_INTERVIEWS}|orodha|applications)"
        rf"(?: (?:zangu|yangu|zote|langu|wangu))*|{_SHOW}(?: me)? (?:all(?: of them)?|them all|everything you know|zote)|(?:all )?my {_INTERVIEWS}|{_INTERVIEWS} (?:zangu|yangu)(?: (?:ni )?(?:zipi|zote))?"
        rf"|(?:what|which|how many) {_INTERVIEWS}(?: do i have| are there| are open| have i told you(?: of| about)?)?"
        rf"|(?:nina|niko na) {_INTERVIEWS} (?:gani|ngapi|zipi)",
    ),
    (
        "next",
        r"(?:what(?:'s| is| comes)|whats) (?:next|coming|waiting)|what happens next|what waits|next|next (?:nudge|reminder)"
        r"|(?:when|which day|what day)\b.{0,30}\b(?:remind|nudge)\b(?: me)?(?: (?:about|of|for) .{1,30})?|when(?:'s| is) (?:my|the)(?: next)? (?:nudge|reminder)|(?:at )?what time(?: (?:will|do|would|are) (?:you|u)(?: going to)? (?:remind|nudge|message|text|write|ping|tell)(?: (?:to )?me)?)?|when will (?:you|u) (?:write|message|text|ping)(?: (?:to )?me)?"
        r"|(?:ni )?(?:lini|siku gani) (?:ndio )?utanikumbusha|utanikumbusha (?:lini|siku gani|saa ngapi)|utanitumia (?:ujumbe|message) (?:lini|saa ngapi)|(?:ni )?nini kinafuata|kinachofuata(?: ni nini)?"
        r"|(?:kuna )?nini kinasubiri|kinachosubiri(?: ni nini)?",
    ),
    (
        "draft",
        rf"(?:show|give|write|make|prepare|draft|get|compose|(?:ni)?onyesh[ae]|nipe|(?:ni)?andikie?|nitengenezee|nipatie|niandalie|nitumie)(?: me)?"
        rf"(?: (?:a|an|the|my|another|your|some))? (?P<draft>{_DRAFT}\b.{{0,50}})|(?:drafts?|rasimu)(?P<whose> (?:for|to|kwa|ya|wa) .{{1,40}})?"
        rf"|(?:write|show|give|send|make|draft|put|do|turn|rewrite|convert|andika|(?:ni)?andikie|itengeneze|ifanye|iandike)(?: me)? (?:it|that|one|this|hiyo|hii|huo|huu)(?: (?:to|for) me)?(?P<same> (?:(?:as|for|in|into|on|ready for|to send (?:on|by|via|in)|so i can send (?:it )?(?:on|by|via)|kama|ya|kwa|iwe) )?(?:an? |the )?{_DRAFT}(?: (?:form|format|version|message|style))?)?|(?:(?:the )?(?:one|version|form) )?(?:for|as|kama|kwa|ya|in) (?:an? |the )?(?P<bareform>whatsapp|sms|text|txt|phone|call|email|linkedin)(?: (?:form|version|message|please))?"
        rf"|(?:show (?:me|it) )?as (?:an? |a )?(?P<form>{_DRAFT})|(?:something |a |make (?:it|that|this) )?(?P<short>(?:shorter|better)(?: please)?(?: one| version)?(?:[ ,]+(?:like|as) an? (?:text|sms))?)"
        rf"|u?nisaidie(?:ni)?(?: (?:na|kwa|kidogo|tu|ku\w*andika|kupanga|kutengeneza))*(?P<words> {_DRAFT}(?: (?:ya|wa|la|za) ku(?:wa|m)?(?:andik|tum|sem|ambi|uliz|fuatil|send|say)\w*(?: (?:hr|leo|kesho|sasa|simu|email))*)?)"
        rf"|(?:give me|nipe) something (?:better|shorter)|(?:ni)?andikie (?:hiyo|huo|mmoja)|(?:write|(?:ni)?andikie|andika|draft)(?: me)? (?:for|as|kama|kwa|ya) (?P<onform>{_DRAFT})",
    ),
    (
        "reply",
        r"(?:what|how) (?:do|should|can|shall) i (?:reply|answer|respond|write back)(?: (?:to )?(?:them|that|this))?|(?:a )?reply(?: to (?:them|the offer|their (?:no|offer)))?|niwajibu (?:nini|vipi|aje)|nijibu (?:nini|vipi)",
    ),
    (
        "why",
        r"(?:but |and )?why(?: not| is that)?|how come|kwa ?nini(?: (?:hapana|sivyo|bado))?|(?:na )?mbona",
    ),
    (
        "notmeant",
        r"(?:(?:no+|nah|sorry|wait|but|hey|ai|hapana|la|zii|lakini)[, ]+){0,3}(?:(?:(?:that|this|it)(?:'?s| is| was|'?s really| is really)(?: so)? )?n[o']?t (?:really |at all )?what i (?:meant?|mean|said|asked|was (?:asking|saying)|am (?:asking|saying)|wanted)|(?:that|this|it) (?:is ?n'?t|was ?n'?t|aint|ain't) what i (?:meant|said|asked|mean)(?: at all)?|i (?:did ?n'?t|did not|do ?n'?t|was ?n'?t) (?:mean|meant|say|ask|asking|saying)(?: for)? (?:that|it|this|so)(?: way)?|i meant (?:something|sth|smth) else|(?:you|u)(?:'ve| have)? (?:misunderstood|misread|got (?:me|it|that) (?:all )?wrong|understood (?:me )?wrong|mistook)(?: me| it| that)?|wrong meaning"
        r"|(?:sio|si|siyo|sivyo|hivyo sivyo|hiyo sio|hiyo si)(?: hivyo| vile| hicho| kile)? (?:nili|nime|nina|na)\w*maanish\w*|(?:siku|sija)maanisha (?:hivyo|hiyo|hilo|vile)|(?:sivyo|sio) nilivyo(?:maanisha|sema|uliza)|(?:hu|hau|haja|huja|hauja)(?:ja)?nielewa|umenielewa vibaya|(?:ume)?nielewa vibaya|nilimaanisha (?:kitu )?(?:ingine|kingine)|sikusema hivyo|that is not it|that'?s not it)",
    ),
    ("nudge.answered", r"they(?:'ve| have)? (?:answered|replied)|wamejibu|wamenijibu"),
    (
        "nudge.longer",
        r"wait longer|remind me (?:later|again)|ngoja zaidi|nikumbushe (?:tena|baadaye)",
    ),
    ("edit.outcome", r"close it|ifunge"),
    (
        "remove",
        r"(?:delete|erase|remove|wipe) (?:it|this|that)(?: one)?|ifute|(?:ni)?(?:futa|futie) (?:hii|hiyo)|ondoa (?:hii|hiyo)|sahau hii",
    ),
    (
        "reopen",
        rf"{_ANEW_LEAD}(?:re-?open(?: (?:it|this|that|the|my|one|interview|case)){{0,3}}(?: again)?|open (?:it|this|that)(?: (?:one|up))*(?: again)?|i?fungue(?: tena)?"
        rf"|(?:ku|ni|tu|u)?(?:i|li|u)?fungu(?:e|a|lie)(?: {_THIS_ONE})*(?: (?:tena|upya))(?: {_THIS_ONE})*)(?: (?:ya|kwa|at|with|for|of|the|my) (?P<closed>.{{2,30}}?))?{_ANEW_TAIL}",
    ),
    (
        "look",
        r"(?:show|onyesha|nionyeshe|onyesha hii|onyesha hiyo|show (?:it|this)(?: one)?|ionyeshe)(?: me)?",
    ),
    (
        "help",
        r"help(?: me)?|what can (?:you|i) do|how (?:does this|do you|do i use) (?:work|this|you)|msaada|nisaidie|menu|commands"
        r"|unaweza (?:kufanya )?nini|unafanya nini|unanisaidia(?: na)? nini",
    ),
    (
        "cancel",
        r"cancel(?: (?:that|it|this))?|never ?mind|stop asking(?: me)?|leave (?:it|that)|forget (?:it|that)|sahau(?: (?:hiyo|hayo|tu))?|ghairi|(?:acha|wacha|tuache)(?: (?:hiyo|hayo|hapo))?",
    ),
    (
        "privacy",
        r"privacy(?: policy)?|faragha|what happens (?:to|with) (?:all )?my (?:data|info\w{0,8}|details|messages|answers|words)|where does (?:my data|it|this) go|(?:is |are )?my (?:data|info|details) (?:safe|secure|private)|do you (?:sell|share|keep|store) my (?:data|info\w{0,8}|details)"
        r"|(?:can|will|does) (?:the |my )?(?:employer|company|boss|hr|they|anyone|anybody|someone)(?: else)? (?:see|read|know)s? (?:this|it|my messages|what i (?:write|say))|(?:data|taarifa|maelezo) (?:yangu|zangu) (?:inaenda|zinaenda|iko|ziko|itafanywa|yatafanywa|mnafanyia)(?: \w{2,8}){0,2}|(?:unafanya|mnafanya) nini na (?:data|taarifa|maelezo) (?:yangu|zangu)|"
        r"(?:is (?:this|it)|are you) (?:private|confidential|safe|secret)|who (?:can )?(?:sees?|reads?) (?:my|this|what) .{0,30}"
        r"|(?:what|nini) (?:do you (?:keep|store|save|collect)|unahifadhi|unaweka)(?: (?:about me|kunihusu))?|unahifadhi nini(?: kunihusu)?"
        r"|(?:hii )?ni siri|nani (?:anaona|anasoma|ataona|atasoma) .{1,30}",
    ),
    (
        "export",
        r"(?:export|download|send|give|show|get)(?: me)?(?: all)?(?: of)? (?:my (?:data|information|record)|everything|all you have)(?: (?:you|about|on|have|know|keep|me|i|told)){0,5}"
        r"|export|(?:ni)?tumie (?:data|taarifa|maelezo) (?:yangu|zangu)(?: (?:yote|zote))?|nipe (?:data|taarifa|maelezo) (?:yangu|zangu)(?: (?:yote|zote))?"
        r"|(?:what do you|unajua nini|nini unajua)(?: (?:know|have))? ?(?:about me|on me|kunihusu)",
    ),
    (
        "forget all",
        rf"{_ERASE}(?: (?:everything|all|it all|me|my (?:data|account|information|history|record)|all (?:my|of my|the) (?:data|interviews|information)))"
        rf"\b(?: (?:you|about|on|i|know|have|ever|told|completely|forever|of|it|me|data|kabisa)){{0,6}}"
        rf"|(?:k?u?futa|ufute|nifutie|ondoa) (?:kila kitu|yote|zote|vyote|data yangu|akaunti yangu|(?:taarifa|maelezo|interview) (?:zangu|yangu)(?: zote| yote)?)(?: .{{0,30}})?|nisahau(?: kabisa)?",
    ),
    ("forget", rf"{_ERASE}(?: an?| one| my| one of my)? {_INTERVIEWS}(?: (?:moja|yangu))?"),
    (
        "language",
        rf"(?:(?:speak|talk|write|reply|answer|respond|remind|nudge|message|text|tell|change|switch|set|use|continue|go|(?:can we|let'?s) (?:speak|talk|use))(?: to| with)?(?: me| us)?(?: (?:the|your|my|language))*(?: (?:in|to|back to))?"
        rf"|in|(?:tu|ni)?(?:ongee?a?|zungumz[ae]|andik[ae]|jib[ui]|kumbush[ae]|tumi[ae]|tumia)(?: (?:nami|na mimi|nasi))?(?: kwa| lugha ya)?|kwa|badilisha lugha(?: iwe| kuwa| hadi)?(?: ya)?) ?(?P<language>{_LANGUAGE})"
        rf"|(?:na(?:w?eza)|tunaw?eza|can (?:i|we)|may i) (?:ku)?(?:ongea|zungumza|andika|speak|talk|chat|write)(?: (?:na wewe|nawe|nanyi|with you|to you|kwa|in))* (?P<able>{_LANGUAGE})"
        rf"|(?:i (?:only )?(?:speak|know)|na(?:ongea|zungumza|jua|elewa)) (?:only )?(?P<mine>{_LANGUAGE})(?: tu)?"
        rf"|(?P<bare>{_LANGUAGE})|change (?:the |my )?language|badilisha lugha|language|lugha",
    ),
    (
        "quiet",
        r"(?:my )?quiet(?: hours| time)?(?: (?:are|is|from|between))?(?P<quiet> .{3,40})?|(?:be|keep|stay) (?:quiet|silent)(?: (?:from|between))?(?P<hush> .{3,40})"
        r"|(?:do not|don'?t) (?:disturb|wake|message|text|nudge)(?: me)? (?:from|between)(?P<disturb> .{3,40})|do not disturb"
        r"|(?:nyamaza|usinisumbue|saa za kimya|kimya)(?: (?:ni|kati ya|kuanzia|kutoka|toka))+(?P<kimya> .{3,40})|saa za kimya",
    ),
    (
        "discreet",
        r".{0,30}\b(?:sees?|reads?|uses?|checks?|shares?|looks? (?:at|in)) my phone.{0,60}|.{0,40}(?:not|don'?t) (?:write|show|say|mention|put) (?:the |any |their )?(?:\w{1,12} )?names?.{0,30}"
        r"|.{0,30}(?:huona|anaona|husoma|anasoma|hutumia|anatumia) simu yangu.{0,60}|(?:be |go )?(?:discreet|private mode|discreet mode)(?: (?P<discreet>on|off|please))?|(?:use )?neutral (?:words|notifications|messages)|hide (?:the )?names?(?: in (?:the )?notifications?)?"
        r"|(?:kuwa )?msiri|(?:tumia )?maneno ya siri|ficha (?:majina|jina)(?: .{0,30})?|usitaje (?:majina|jina)(?: .{0,30})?",
    ),
    (
        "settings",
        r"settings|(?:my )?preferences|mipangilio",
    ),
    (
        "stop",
        r"stop(?: (?:messaging|nudging|texting|reminding|writing|contacting|bothering|disturbing)(?: to)? ?(?:me)?)?|unsubscribe|go away|leave me alone"
        r"|(?:do not|don'?t) (?:message|text|nudge|remind|contact|write)(?: to)? me(?: any ?more| again)?"
        r"|acha kuni(?:tumia|kumbusha|sumbua|andikia)(?: ujumbe| message)?|usini(?:tumie|kumbushe|sumbue|andikie)(?: ujumbe| message)?(?: tena)?|nyamaza",
    ),
    (
        "interview",
        rf"(?:tell you about|add|start|ongeza|nieleze|kukueleza|nikueleze)(?: (?:an|another|a new|my|kuhusu))* (?:new )?{_INTERVIEWS}(?: (?:mpya|nyingine|yangu))*"
        rf"|(?:a )?new {_INTERVIEWS}|another {_INTERVIEWS}|{_INTERVIEWS} (?:mpya|nyingine)",
    ),
    (
        "calendar",
        r"(?:(?:add|put|save)(?: (?:it|this|that))?(?: (?:to|in|into|on))?(?: my| the)? )?calendar(?: file)?"
        r"|(?:(?:send|give|get|show|share|u?ni(?:tumie|patie|pee|onyeshe)|tuma|nipe|nipatie)(?: me)? )?(?:(?:the|a|my|that|hiyo|ile|an) )?(?:(?:calendar|kalenda|ics)(?: (?:file|faili|invite|event|entry|yangu|hiyo))*|(?:file|faili)(?: hiyo)? (?:ya|for|of)(?: (?:the|my))? (?:calendar|kalenda|ics))"
        r"|(?:(?:iweke|weka)(?: hii)? (?:kwenye|katika) )?kalenda(?: yangu)?",
    ),
    (
        "look",
        r"how (?:do|can) i (?:change|edit|correct|fix) .{1,60}|(?:change|correct|edit) (?:something|what i (?:told|said)(?: you)?|(?:my |the )?(?:answers?|details|facts))"
        r"|(?:ku)?(?:badilisha|rekebisha) (?:kitu|maelezo|nilichosema)(?: .{1,20})?",
    ),
    ("picture", rf"(?:{_SHOW}(?: me)?{MINE} )?(?:picture|time ?line|picha)(?: yangu)?"),
    (
        "nudge.longer",
        r"remind me (?:on|in|at|next|tomorrow|this) .{1,40}|(?:ni)?kumbushe? (?:kesho|juma\w{3,6}|alhamisi|ijumaa|tarehe|wiki)(?: .{1,30})?",
    ),
    ("start", r"start|wake up|start again|amka|anza(?: tena)?|endelea"),
)
TABLE = tuple((name, re.compile(rf"(?:{pattern})\W*", re.I)) for name, pattern in WISHES)

#: "change my timezone to Leeds", "I moved to London"; refused: "I moved on". The place has to be known.
PLACE = re.compile(
    rf"(?:{CHANGE}|use)?(?: ?(?:my|the|your))? ?(?:time ?zone|timezone|city|saa za eneo|eneo|mji)(?: (?:langu|wangu|yangu|zangu))?(?: (?:is|to|iwe|kuwa|ni|hadi))?(?: (?P<zone>.{{2,40}}))?"
    r"|(?:i (?:have |just )?moved to|i'?ve moved to|i (?:now )?live in|i(?:'m| am) now in|nimehamia|nimehama kwenda|sasa niko|naishi)(?P<home> .{2,40})"
    r"|(?:i(?:'m| am) in|niko|nipo)(?P<here> .{2,40}?) (?:now|these days|sasa)|(?-i:(?:[Ii](?:'m| am) in|[Nn]iko|[Nn]ipo)(?P<place> [A-Z].{1,40}))",
    re.I,
)
#: What is done with an interview that is named: "open my KCB interview"; refused: "open".
DEEDS: tuple[tuple[str, str], ...] = (
    ("reopen", r"re-?open|fungua tena|(?:open|fungua)(?= .+ (?:again|tena|upya))"),
    ("close", r"close|funga"),
    ("calendar", r"calendar(?: file)? (?:for|of)|kalenda ya"),
    ("picture", r"(?:picture|time ?line) (?:for|of)|picha ya"),
    ("forget", rf"{_ERASE}"),
    (
        "look",
        rf"{_SHOW}(?: me)?|look at|(?:tell me|what) about|(?:nieleze|vipi) kuhusu|{CHANGE}|fungua|angalia|tazama|facts of",
    ),
)
NAMED = tuple(
    (
        name,
        re.compile(
            rf"(?:{deed}){MINE} (?P<what>.{{1,60}}?)(?: {_INTERVIEWS})?(?: (?:again|tena|upya|details|facts))?\W*",
            re.I,
        ),
    )
    for name, deed in DEEDS
)
#: "check my message: Dear Sir", "kagua ujumbe huu"; refused: "check with HR".
CHECK = re.compile(
    r"(?:check|review|look (?:at|over)|proof ?read|correct|kagua|angalia|cheki|(?:ni)?(?:kaguli|angali|tazami)[ae]|soma)(?: (?:my|this|the|a))? "
    r"(?:draft|rasimu|message|msg|mail|e-?mail|letter|sms|text|ujumbe|barua(?: pepe)?)(?: (?:huu|hii|wangu|yangu|for me|before (?:i|sending|it)[a-z ]{0,20}|kabla[a-z ]{0,20}))*"
    r"(?:\W{0,3}[:\n]\s*(?P<draft>.+)|\W{0,3})|(?:check|kagua)(?: (?:this|hii|huu))?\s?[:\n]\s*(?P<bare>.+)",
    re.I | re.S,
)


def wish_in(text: str) -> Wish | None:
    """Finds the wish that a whole message is; None where it is none.

    Examples:
        >>> wish_in("show my interviews"), wish_in("Nionyeshe interview zangu tafadhali")
        (Wish(name='interviews', fact=None), Wish(name='interviews', fact=None))
        >>> wish_in("futa kila kitu").name, wish_in("remind me in swahili").rest
        ('forget all', 'swahili')
        >>> wish_in("should I call?") is None
        True
    """
    bare = " ".join(text.replace("’", "'").split())
    if checked := CHECK.fullmatch(POLITE.sub("", text.strip())):
        return Wish(name="check", rest=(checked["draft"] or checked["bare"] or "").strip())
    if len(bare) > LONGEST:
        return None
    polite = COURTESY.sub("", POLITE.sub("", bare))
    for words in dict.fromkeys(w.strip(" .!?,") for w in (bare, polite)):
        if found := _wish(words):
            return found
    wanted = _wish(WANTS.sub("", polite).strip(" .!?,")) if WANTS.match(polite) else None
    return wanted if wanted is not None and wanted.name != "draft" else None


def _wish(words: str) -> Wish | None:
    for name, pattern in TABLE:
        if found := pattern.fullmatch(words):
            return Wish(name=name, rest=_first(found))
    if change := change_in(words):
        return Wish(
            name="edit", rest=change.what, fact=change.fact, to=change.to, loose=change.loose
        )
    found = PLACE.fullmatch(words)
    return Wish(name="timezone", rest=_first(found)) if found else None


def deed_in(text: str) -> Wish | None:
    """Finds what is to be done with an interview that the words name.

    Examples:
        >>> deed_in("please open KCB again")
        Wish(name='reopen', fact=None)
        >>> deed_in("show me my Safaricom interview").name
        'look'
    """
    bare = WANTS.sub("", POLITE.sub("", " ".join(text.replace("’", "'").split())))
    if len(bare) > LONGEST:
        return None
    for name, pattern in NAMED:
        if found := pattern.fullmatch(COURTESY.sub("", bare)):
            return Wish(name=name, rest=found["what"].strip(" .!?,"))
    return None


def _first(found: re.Match[str]) -> str:
    return next((group.strip() for group in found.groups() if group), "")
