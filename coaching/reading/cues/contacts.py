"""Who contacted whom, whether that was barred, asked for, or is to be repeated."""

from coaching.model import Channel
from coaching.reading.cues import papers, reaching
from coaching.reading.cues.cue import Cue, any_of

#: The candidate as the one who acts.
EN_ME = r"(?:i|i've|ive|i have|we|i did|i already|i've already|i have already|i just|^already)"
#: The same without saying so, at the head of a clause: "called her, no answer".
EN_HEAD = r"(?:^\W*|[.!;,\n] ?|\b(?:ok|done|and|so|well|then|yes|yeah|also|finally|nimeshafanya) )(?:(?:just|already|finally|did it|done|so|i|have|hv|then|also|even) )*"
#: Up to two words between "i" and the verb; "i got called" is theirs.
FILLED = r"(?:(?!got |get |was |been |be )\w{1,10} ){0,2}"
#: Whom a deed without a subject was done to; "called me" is theirs.
EN_WHOM = r"(?: back)?(?: (?:her|him|them|hr|madam|ma'?am|sir|mrs?|ms|the|their|just|now|again|yesterday|today|this|twice|once|n|and|but)\b|,|\.|!|$)"
NO_CONTACT = (
    Cue(
        r"\b(?:have ?n[o']?t|haven'?t|did ?n[o']?t|didn'?t|never|not) (?:yet |even |once |ever )?(?:contacted|called|emailed"
        r"|texted|written|wrote|rang|phoned|messaged|reached|talked|spoken|disturbed|bothered|contact|call|email|text|write|reach|followed|follow"
        r"|sent (?:them|her|him|an|any|a))"
        r"|\bno contact\b(?! (?:person|details?|number|info\w*))|(?:n[o']?t|never|no) (?:yet |even |once |ever )?(?:been|gotten|got|get|kept) in (?:touch|contact)\b"
        r"|(?:have ?n[o']?t|haven'?t|did ?n[o']?t|didn'?t|never|not) (?:yet |even |once |ever )?(?:chased|checked|pinged|check|chase) (?:in|on|with|them|her|him|up)\b"
        r"|^\W*(?:sorry|actually|wait|no|oops|honestly)\b[^.!?\n]{0,25}?\b(?:never|did ?n[o']?t|didn't) (?:actually |really |even )?(?:sent|send|called|call|texted|text|emailed|email) ?(?:it|that|them|her|him)?\W*$"
        rf"|\bhakuna mawasiliano(?: yoyote)? (?:tangu|bado|baada|mpaka sasa|hadi sasa)|\bhatuja(?:ongea|wasiliana|zungumza|chat|sikilizana)\b|{reaching.NOT_REACHED}",
        "i haven't called them",
        "i called them",
    ),
    Cue(
        r"\b(?:nothing|no (?:e?mails?|messages?|texts?|follow-?ups?)) (?:was |has been |is )?sent(?! (?:to (?:me|us)|by|from))\b"
        r"|\b(?:nothing|no (?:calls?|contact|e?mails?|texts?|messages?)(?: \w{1,6})?) (?:from|on) (?:my|our) (?:side|end|part)\b|\bno (?:calls?|contact|e?mails?|texts?|messages?) (?:from|by) me\b"
        r"|\byet to (?:contact|call|e?mail|text|write|reach|follow|message|ring)\b"
        r"|(?:have ?n[o']?t|did ?n[o']?t|never|not) (?:yet |even )?(?:(?:made|make|had) (?:any )?contact|sa(?:id|y) (?:a word|anything) to (?:them|hr))\b",
        "nothing sent yet",
        "nothing sent to me yet",
    ),
)
#: "nobody said not to call n i havent": the deed is the one just spoken of.
NEITHER = Cue(
    r"\b(?:contact|call|phon|e?mail|canvas|text|reach|touch|w?a?pigi|kataz|wasilian|simu)\w*[^.!?\n]{0,40}?(?:,|\b(?:and|n|so|na|but|lakini|me)\b|&) ?i (?:have ?n[o']?t|have not|did ?n[o']?t|did not|nvr|never)(?: (?:yet|either|anyway|done so|done it|even once|at all))*(?=\W*(?:$|[.,;!\n]| (?:and|but|n|so)\b))",
    "nobody said dont contact n i havent",
    "they called and i havent slept",
)
#: Channel by the verb of a contact that was made.
CONTACTED: dict[Channel, Cue] = {
    "phone": Cue(
        rf"\b{EN_ME} {FILLED}(?:called|phoned|rang|rung|buzzed|flashed|(?:tried|been|was|were|kept|(?:try|keep)(?=[^?]*$)) (?:calling|ringing|phoning)|gave them a call)"
        r"\b(?! (?:for|to an|in for) )(?! (?:it|myself|me)\b)"
        rf"|{EN_HEAD}(?:called|rang|phoned|buzzed|flashed|tried calling){EN_WHOM}"
        rf"|(?:\b{EN_ME} |{EN_HEAD})left (?:(?:them|her|him|hr) )?(?:a |an )?(?:voicemail|voice ?note|message)\b"
        r"|\bi made a call\b|\bi don (?:already )?(?:call|ring|phone)\b"
        rf"|{reaching.CALLED}",
        "i called them on monday",
        "they called me on monday",
    ),
    "email": Cue(
        rf"\b{EN_ME} {FILLED}(?:(?:e-?)?mailed|wrote|written|sent (?:\w{{1,10}} ){{0,4}}"
        r"(?:e-?mail|mail|follow ?-?up|message to hr))\b"
        rf"|{EN_HEAD}(?:e-?mailed{EN_WHOM}|wrote (?:to )?(?:her|him|them|hr|the (?:recruiter|manager|lady|panel))\b"
        r"|sent (?:\w{1,10} ){0,3}(?:e-?mail|mail)\b)"
        rf"|{reaching.MAILED}",
        "i emailed hr yesterday",
        "they emailed me",
    ),
    "sms": Cue(
        rf"\b{EN_ME} {FILLED}(?:texted|sms'?ed|sent (?:\w{{1,10}} ){{0,4}}(?:text|sms))\b"
        rf"|{EN_HEAD}(?:texted{EN_WHOM}|sent (?:\w{{1,10}} ){{0,3}}(?:text|sms)\b)"
        rf"|{reaching.TEXTED}",
        "i texted the hr lady",
        "they texted back",
    ),
    "whatsapp": Cue(
        rf"\b{EN_ME} {FILLED}(?:whatsapp'?e?d|dm'?e?d|sent (?:\w{{1,10}} ){{0,4}}whatsapp)\b"
        rf"|{EN_HEAD}whatsapp'?e?d{EN_WHOM}"
        rf"|{reaching.CHATTED}",
        "i whatsapped the manager",
        "add me on whatsapp",
    ),
    "linkedin": Cue(
        rf"\b{EN_ME} (?:\w{{1,10}} ){{0,3}}(?:messaged|added|connected|inboxed|wrote)(?: \w{{1,10}}){{0,5}} linkedin\b",
        "i messaged her on linkedin",
        "i found it on linkedin",
    ),
    "visit": Cue(
        rf"\b{EN_ME} (?:\w{{1,10}} ){{0,1}}(?:went (?:back )?to (?:their|the) (?:office|shop|school|site)s?"
        r"|dropped by|dropped in|stopped by|passed by|visited)\b"
        rf"|{reaching.VISITED}",
        "i dropped by yesterday",
        "i went to the interview",
    ),
    "other": Cue(
        rf"\b{EN_ME} {FILLED}(?:contacted|followed up|reached out|got in touch|messaged|checked in"
        r"|dropped (?:them|her|him|hr|the \w{2,10}) an? (?:message|text|line|e?mail|note)"
        r"|told (?:them|her|him|hr) (?:about|of) (?:my|the) (?:other|new|second|rival|deadline)"
        r"|sent (?:them|her|him|hr) (?:my|the) (?:new )?(?:number|line|contact|connection)"
        rf"|(?:sent|forwarded) (?:them|her|him|hr) (?!(?:\w{{1,12}} ){{0,3}}(?:cv|resume)\b)(?:the |my |all |those |both |copies of |scans? of )*(?:\w{{1,12}} ){{0,2}}{papers.PAPER}"
        r"|asked them|asked hr|inquired|enquired|pinged)\b"
        rf"|(?:\b{EN_ME} |{EN_HEAD})(?:sent|dropped|did|made|shot|nudged)(?: (?:them|her|him|hr|off|in))*(?: (?:an?|my|one|the|another|short|polite|quick|gentle|small|little|friendly))+ (?:reminder|follow ?-?up|nudge|check-?in|enquiry|inquiry)\b"
        rf"|{EN_HEAD}nudged{EN_WHOM}"
        rf"|{EN_HEAD}(?:sent it|followed up|reached out|(?:messaged|pinged|contacted|asked){EN_WHOM})"
        rf"|{reaching.REACHED}",
        "i followed up last week",
        "they reached out to me",
    ),
}
TWICE = Cue(
    r"\b(?:twice|2x|two times|2 times|mara mbili|both called and|called and emailed)\b",
    "i called twice",
    "i called once",
)
THRICE = Cue(
    r"\b(?:thrice|three times|3 times|mara tatu|several times|many times|mara nyingi|every day)\b",
    "i called three times",
    "at three",
)
#: What shows, within a proposal, that a contact was made before.
AGAIN = (
    Cue(
        r"\b(?:again|one more time|once more|another (?:call|email|mail|text|message|follow-?up|time|one|thank\w{0,5}|note)"
        r"|(?:second|2nd|third|3rd|fourth|4th|fifth) (?:follow-?up|e?-?mail|call|message|msg|text|sms|voice ?mail|reminder)"
        r"|re-?send|still no (?:reply|answer|response)|keep (?:calling|emailing|texting|asking))\b"
        r"|\b(?:another|one more|a second|one last|a last|a further) (?:go|try|shot|attempt|ring|ping|nudge|reminder)\b|\btena\b|\b(?:follow(?:ing)?[- ]?up|chas(?:e|ing)|reminder|nudge)(?: on| to| of| for)? (?:the|my|that) (?:follow[- ]?up|chaser|reminder|nudge)\b"
        r"|\bni(?:ta)?(?:wa|mw?|mu)?\w{2,10}[eai](?: \w{1,8})?? mara (?:nyingine|ingine|ya pili|moja tena)\b|\bmara (?:nyingine|ingine|ya pili) (?:ni|tu)(?:wa|mw?)?\w{2,10}[ei]\b",
        "should i call them again",
        "against them",
    ),
)
#: An "again" that speaks of their deed or of the candidate's luck, not of a second contact.
NOT_AGAIN = (
    Cue(
        r"\b(?:call|calls|called|calling|hear(?:ing)?|contact|reach) (?:me|us|from them|back) again\b"
        r"|\b(?:told|asked|said) (?:me )?(?:to|i (?:should|can|could)) (?:call|check|contact|write|email|try)"
        r"(?: \w{1,10}){0,3} again\b|\b(?:apply(?:ing)?|think|consider|look|interview|see|tested?) (?:(?:about )?(?:me|it|this|that|at (?:it|me|my \w+)) )?again\b"
        r"|\bnever again\b|\bonce again (?:thank|i)\b|\bthank\w{0,3}(?: \w{1,8}){0,3} again\b"
        r"|\b(?:interview|interviewed|panel) again\b",
        "they told me to call again",
        "can i call them again",
    ),
    # What they bade, what they did, a wait that is enough, and "tena" for "besides".
    Cue(
        r"\b(?:(?:wa|a)(?:me|li|na|ka|ta)(?:ni|tu)?(?:sema|ambia|taka|omba|shauri|jibu|andikia|tumia|agiza|text|email)|nime(?:ambiwa|ombwa|agizwa)|nili(?:ambiwa|ombwa)|told|said|asked|says)\w*(?: \w{1,10}){0,4}? (?:ni|tu)(?:wa|mw?|mu)?\w{2,12}[ei] tena\b"
        r"|\bnirudi tena\b|\b(?:wa|a|hawa|ha)(?:ki|ta|li|me|ja|ka|ku)?(?:ni|tu)\w{2,12} tena\b"
        r"|\b\w*(?:ngoj|subiri|vumili|tulia|apply|omba kazi|tafuta kazi|interview)\w* tena\b|\bsi(?:ta|taki|wezi|ezi|ja|ku)\w*(?: \w{1,12}){0,2}? tena\b"
        r"|(?:^|[.,;!?] ?)(?:na |halafu |and )?tena(?: je)?,? (?=\w)",
        "walisema nipige tena jumatatu",
        "si niwapigie tena leo",
    ),
)
REPEATS = (
    Cue(
        r"\b(?:every day|daily|each day|every (?:morning|hour|evening|other day|few hours|week)|until they"
        r"|till they|non-?stop|keep (?:on )?(?:calling|emailing|texting|asking|trying|ringing)|kila siku"
        r"|kila asubuhi|mpaka wa\w{2,12}|hadi wa\w{2,12})\b",
        "i'll call every day",
        "everyday life",
    ),
)
#: That the employer told the candidate to get in touch.
INVITED = (
    Cue(
        r"\b(?:they|he|she|hr|(?:the )?(?:recruiter|manager|panel|lady|boss)) (?:have |has |had |just |also )?"
        r"(?:told|asked|said|invited|want(?:s|ed)?)(?: me| us| that)?(?: i)?(?: should| can| could| must)?(?: to)?"
        r"(?: please)? (?:call|ring|phone|check (?:in|back)|come back|follow up|contact|text|write|email|reach out|get in touch)\b",
        "they told me to call again",
        "they told me not to call",
    ),
    Cue(
        r"\b(?:you asked me to (?:call|ring|text|check|remind|write|follow)|(?:wali|ali|wame|ame)(?:niambia|sema|niomba)"
        r" (?:\w{1,10} ){0,2}(?:nipige|nipigie|niwapigie|nimpigie|nirudi|niwasiliane|niwatext|niwaandikie|nikumbushe))\b",
        "waliniambia nipige jumanne",
        "waliniambia watanipigia",
    ),
)
#: That a message has come through, asked by one channel more.
CAME_THROUGH = Cue(
    r"\b(?:ku|ni|ili ku)?(?:hakikish|thibitish|confirm)\w*(?: kama| kwamba| kuwa)?\b[^.!?\n]{0,20}\b(?:(?:wa|a)(?:me|li)(?:iona|ipata|isoma|pata|ona|soma)|(?:i|li|u)(?:me|li)(?:fika|onekana|pokelewa)|e?-?mail|message|ujumbe)"
    r"|\b(?:kama|in case|if) (?:e?-?mail|message|ujumbe|text|sms|barua)\b[^.!?\n]{0,12}\b(?:haiku\w+|haija\w+|ilifika|imefika|ulifika|got lost|did ?n'?t|went to spam)"
    r"|\b(?:make sure|confirm|check|verify|ensure|see)(?: if| that| whether)? (?:they|he|she|hr|it)(?:'ve| have| has)?(?: actually| really| even)? (?:got|received|saw|seen|read|opened|reached|came through|went through|noticed|get|see)\b(?: (?:it|my (?:e?-?mail|message|text|note|letter)|the (?:e?-?mail|message|text)|them))?(?! (?:cv|application))",
    "naeza wapigia pia kuhakikisha wameiona",
    "niwapigie kuhakikisha interview ni kesho",
)


def shows_again(low: str) -> bool:
    """Tells that lower-case words show an earlier contact.

    Examples:
        >>> shows_again("should i call them again"), shows_again("call to make sure they got it")
        (True, True)
        >>> shows_again("they told me to call again")
        False
    """
    rest = low
    for cue in NOT_AGAIN:
        rest = cue.regex.sub(" ", rest)
    return any_of(AGAIN, rest) is not None or CAME_THROUGH.finds(low) is not None


#: A contact of one's own that was told of before: "that email", "hiyo simu nilipiga".
OWN_ONE = Cue(
    r"\b(?:that|the|my|this|hiyo|ile|hio|hii) (?:follow-?up )?(?:e-?mail|mail|call|phone call|text|sms|message|msg|whatsapp|note|visit|simu|barua|ujumbe)\b(?! (?:from|they|she|he|hr|said|says|came|of theirs|yao|yake|wali|ali))"
    r"|\b(?:e-?mail|simu|call|sms|text|message|barua|ujumbe) (?:ilikuw?a|yangu|niliyo\w+|i sent)\b|\b(?:nili|n[iy]me)(?:tuma|piga|wapigia|watumia|andika|waandikia|mpigia|mtumia|call|email|text)\b"
    r"|^\W*(?:(?:correction|sorry|no|oops|actually|wait|i mean)\W+){0,3}(?:e-?mailed|called|texted|rang|mailed|sent it)\b",
    "sorry that email was on tuesday",
    "sorry, that email from hr was on tuesday",
)
#: Words of a correction, wherever they stand.
SORRY = Cue(
    r"\b(?:sorry|oops|my bad|my mistake|pole|samahani|nimekosea|nilikosea|correction|actually|kumbe|i meant)\b",
    "the email was friday sorry",
    "the email was friday",
)
