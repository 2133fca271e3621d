"""A no in everyday words, and what only sounds like one."""

from coaching.reading.cues.cue import Cue

_THEY = r"\b(?:they|hr|company|boss|manager|panel|bank|school|employer|recruiter|she|he)(?:'ve|'d|'s|'re)?"
_POST = r"(?:position|post|role|vacancy|job|slot|nafasi|kazi|gig|spot)"
_SOMEBODY = r"(?:guy|girl|lady|man|woman|person|candidate|insider|internal|dude|relative|nephew|niece|applicant|chap|bloke|fella|other one)\b"
_ANOTHER = r"(?:someone else|somebody else|another (?:girl|guy|lady|man|woman|person|candidate|applicant|one)|(?:the )?other (?:guy|girl|lady|candidate|person|one)|an internal (?:candidate|person|guy)?)"
_MWINGINE = r"(?:mtu|msee|mwingine|mwengine|mwengin|wengine|mwenzangu|mwenye (?:experience|uzoefu)|insider|someone|somebody|another|mtoto wa|ndugu ya?)\b"
_NOT = r"(?:did ?n[o']?t|didnt|did not|never|have ?n[o']?t|havent)"
#: A no that leaves no doubt, told in a clause.
PLAIN = (
    Cue(
        rf"{_THEY}(?: (?:have|has|had|just|already|actually|decided to|said))* (?:filled|cancell?ed|scrapped|froze|frozen|closed|withdrew|withdrawn|dropped) (?:the|that|this) (?:\w{{1,12}} )?{_POST}\b(?! (?:description|advert|opening|portal))"
        rf"|\b{_POST} (?:(?:is|was|has been|had been|got|is now|just got|already) )*(?:gone|frozen|cancell?ed|scrapped|no longer (?:available|there|open|vacant)|already (?:taken|gone|filled))(?=\W*$| (?:now|already|too|to|they)\b)",
        "they filled the position already",
        "they closed the job advert",
    ),
    Cue(
        r"\b(?:went|gone|go|going|chose|decided|taking)(?: to go)?(?: in| with| for)? (?:an?other|an? different|the other) (?:direction|route|way|path|candidate|person|option)\b"
        rf"|{_THEY}\b[^.!?\n]{{0,25}}\b(?:hired|hiring|picked|picking|chose|choosing|took|selected|selecting|promoted|promoting|going with|went with|settled (?:on|for)) (?:up )?(?:an?|the|some|their|his|her) (?:\w{{1,12}} ){{0,3}}?{_SOMEBODY}",
        "they ended up picking a guy with more experience",
        "they picked up a call",
    ),
    Cue(
        rf"\b{_ANOTHER} (?:has |have |had |just |already |actually )*(?:(?:got|gets|took|landed) (?:it\b|the {_POST}\b)|(?:was|were|is|been|got) (?:chosen|picked|selected|hired|taken|given (?:it|the {_POST})|appointed)\b)",
        "hr called, someone else got it",
        "someone else got an interview too",
    ),
    Cue(
        rf"\b{_NOT} make (?:the|it to the|it into the) (?:cut|grade|shortlist|list|next|final|second|finals)\b"
        r"|\bi(?:'?m| am)? (?:was ?n'?t|wasnt|was not|am not|not|have ?n'?t been|havent been|have not been) (?:the (?:one|right (?:fit|one|person))|picked|selected|shortlisted|chosen|successful|hired|taken|what they)\b(?! (?:yet|up|aback|who|that|to|he|she|they)\b)"
        r"|\b(?:you|u) (?:were|are|have) (?:been )?(?:not successful|not selected|not been (?:successful|selected|shortlisted)|not shortlisted)\b"
        r"|^\W*(?:so |sorry |again |sadly |unfortunately )*(?:not|was ?n'?t|wasnt) (?:selected|shortlisted|successful|chosen|picked|hired)\b(?! yet)",
        "i wasn't the one",
        "i wasn't the one who called",
    ),
    Cue(
        r"\b(?:wo ?n'?t|wont|will not|would ?n'?t|not) be (?:proceeding|progressing|offering (?:me|you)|taking (?:me|you|my))\b(?! (?:until|till|before))"
        r"|\b(?:we|they|hr|it|email|letter|mail) regrets?\b(?! (?:the|that|it|any) (?:delay|inconvenience|late))(?=\W*$|\W+(?:e?mail|letter|came|to|blah|that|,|but|sms|and))"
        r"|\b(?:reject|regret|decline|rejection)(?: e?mail| letter| sms| message| text| call| note)\b|\b(?:then|am|i'?m|im|being|just|now|finally) rejected\b",
        "email says they wont be proceeding",
        "they regret the delay",
    ),
    Cue(
        rf"{_THEY}(?: (?:have|has|had|just|clearly|actually|are|do))* (?:passed on me\b|(?:do ?n'?t|dont|not|does ?n'?t|did ?n'?t|didnt|no longer) (?:want|need|pick|choose|select|take|hire|taking|hiring|choosing) me\b(?! (?:to|calling|back|there|in (?:the|on)|for (?:the )?(?:interview|next|second)))"
        r"|turned me away\b|(?:chose|decided|opted) (?:not to|against) (?:proceed|continue|hire|hiring|move|take|taking|progress|me\b))"
        r"|\bi(?:'?ve been|ve been| was| got| have been) dropped\b(?! (?:off|by|at|my|an?|the|it|him|her|them|out|into|in))",
        "they dont want me",
        "they dont want me to call",
    ),
    Cue(
        rf"\b(?:ime|ili|zime)(?:sha|kwisha)?(?:peanwa|shapeanwa)\b|\b{_POST}(?: (?:hiyo|ile|hio|hii|yenyewe|yangu|tayari|yao))* (?:ime|ili)(?:sha|kwisha)?(?:pewa|chukuliwa|jazwa|jaa|jazika|fungwa|futwa|kufa|isha|enda|fill\w{{0,3}}|take\w{{0,3}}|pata (?:mtu|msee|mwenyewe|mwingine|mwengine|someone))\b(?! (?:vizuri|vyema|vibaya|poa|aje|vipi|fiti|sawa|smooth|well|safi|hivyo|tu|mbele))"
        rf"|\b(?:wa|a)(?:me|li|ka)(?:sha)?(?:peana|pata|tafuta|chagua|chukua|ajiri|weka|hire|pick|select|teua|pea|amua ku(?:chukua|chagua|ajiri))(?: (?:kwa|tayari|already|huyo|yule|the|an?|kazi|nafasi|position|na))* {_MWINGINE}(?! wa kuni)",
        "wanasema position imepeanwa",
        "interview imeenda vizuri",
    ),
    Cue(
        r"\b(?:wame|wali|waka|ame|ali)(?:ni|tu)(?:angusha|tosa|tupa(?: nje)?|bwaga|mwaga|tema|piga (?:chini|teke|na regret|regret))\b"
        r"|\b(?:nime|nili|nika|nim|tume)(?:angushwa|toswa|tupwa(?: nje)?|temwa|bwagwa|pigwa (?:chini|teke|regret|na regret)|regret(?:t?iwa|ed)?|reject(?:t?iwa|ed)?|dunda|achwa nje)\b"
        r"|\b(?:sija|siku)(?:fanikiwa|bahatika)\b(?=\W*$| (?:kupata|kuchukua|kuchaguliwa|kupita|this time|safari|mara)\b)(?! kupata (?:namba|number|simu|jibu|email|mtu))"
        r"|\bhawa(?:ta)?ni(?:taki|hitaji|chukui)\b|\bwamesema hawataniita\b|\b(?:si|sio|siyo) mimi\b(?=\W*$| (?:wame|wali))",
        "nimepigwa chini",
        "nimepigwa na butwaa",
    ),
)
#: A no in so few words that only a sentence of its own tells it, and no question.
SAID_NO = Cue(
    r"^\W*(?:(?:welp|well|so|ok|okay|and|but|sadly|unfortunately|oh|eish|ah|aki|haki|damn|ugh|update|sorry|bad news|they called|they emailed|they replied|(?:i |we )?(?:just |finally |also )*(?:got|had|have|received|saw|read|opened) (?:the|an?|their|that) (?:e?-?mail|mail|call|letter|text|sms|message|reply|answer)(?: (?:today|back|now|just now|this (?:morning|afternoon|evening)|from (?:them|hr|\w{2,12})))*|(?:(?:the|an?|their) )?(?:e?-?mail|mail|call|letter|text|sms|reply) (?:just |finally )?(?:came|arrived|is here)(?: (?:in|today|through|back|now))*|heard (?:back|from them)(?: (?:today|now|just now))?|they (?:wrote|texted|rang|messaged|answered)(?: back)?|the (?:answer|email|reply|result)|email|result|verdict|just|anyway|basically|apparently)[ ,:;.!-]{0,6})*"
    r"(?:(?:it'?s|its|it is|it was|was|is|that'?s|thats|came back as|came as|a) )*(?:an? )?(?:big |hard |flat |polite |definite |clear |straight |firm )?(?:no|nope)(?: (?:from|by) (?!me\b|us\b|my\b)(?:them|hr|their side|the \w{2,12}|\w{2,12}))?(?<!^no)(?<!^nope)(?: (?:then|sadly|unfortunately|again|in the end|after all|i'?m afraid|gutted|coach|sigh))*(?=\W*$)"
    r"|^\W*(?:welp |well |so |sadly |unfortunately |sorry |but |and )*(?:i |we )?(?:did ?n[o']?t|didnt|did not) get (?:it|this one|that one|in)(?: (?:unfortunately|sadly|guys|this time|in the end|after all|sigh|coach|lol|tho|though|again|then))*(?=\W*$)"
    r"|^\W*(?:basi |sasa |eish |aki |haki |bad news )*(?:ni|imekuwa|imekua|ilikuwa|jibu(?: lao)?(?: ni)?|wamesema|majibu ni) (?:hapana|no|nope|la|zii)\b(?: (?:tu|bana|manze|coach|aki|haki|kabisa))*(?=\W*$)"
    r"|\bthanks?,? but no thanks?\b|^\W*(?:it'?s|its) over[, ]+(?:they|i) (?:did|was)\w*[^.!?\n]{0,30}$",
    "welp, its a no",
    "no",
)
