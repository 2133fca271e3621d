"""What a plain contact is for, and what makes it more than plain."""

from coaching.reading.cues.cue import Cue

#: To learn how it stands or when they answer, or to say that one is still there.
PLAIN = Cue(
    r"\b(?:wame|ame|ume|i?me|mchakato (?:ume|una))fik(?:a|ia) (?:wapi|hatua gani)\b|\bhatua (?:inayofuata|ifuatayo|zinazofuata)\b|\bkinachoendelea\b|\b(?:what'?s|what is) (?:going on|happening|next)\b|\bnext steps?\b"
    r"|\b(?:wata|wana)(?:amua|jibu|toa|nijibu|niambia)\w*(?: \w{1,9})? lini\b|\blini (?:wata|majibu|nitasikia|watani)\w*\b|\bmajibu (?:yatatoka|yanatoka|ni) lini\b|\bwhen (?:they(?:'ll| will| might| may)? (?:decide|answer|reply|respond|let me know|get back)|i (?:will|might|can|should) (?:hear|expect (?:to hear|a reply|an answer)))"
    r"|\b(?:see|ask|check|know|find out|hear)\b[^.!?\n]{0,15}\b(?:where they (?:are|have got|stand)|how far(?: (?:they|it|along))?|how (?:it|things) (?:is|are) going|(?:what|where) (?:the )?(?:process|status|timeline)|if they(?:'ve| have) (?:decided|made)|about (?:the )?(?:timeline|process|progress|status))"
    r"|\b(?:nafasi|position|role|post|job) (?:bado |is |iko |ipo )*(?:still )?(?:iko |ipo )?(?:wazi|open|available)\b|\b(?:bado |still )(?:niko |nipo |very |really )?(?:interested|keen|nina nia|ninavutiwa|navutiwa|available|nahitaji kujua)\b|\bniko (?:bado )?(?:interested|available)\b|\b(?:ninavutiwa|navutiwa|nina nia)\b"
    r"|\btayari (?:kwa|for) (?:hatua|the next|next)\b|\bremind (?:them|him|her|hr)(?: that)? i(?:'m| am) (?:still |very )?(?:available|interested|here|keen|waiting)\b"
    r"|\b(?:niwaambie|nimwambie|nisem[ea]) (?:nini|aje|vipi|je)\b|\bnise(?:meje|maje)\b|\bwhat (?:do|should|can|would) i (?:say|write|tell)\b|\bhow (?:do|should|can) i (?:word|phrase|ask|say|put)\b"
    r"|\b(?:number|namba|line) (?:yangu )?(?:has |was |is |i?me)?(?:changed|badilika|mpya|ilibadilika)\b|\b(?:changed|new|nimebadilisha|nilibadilisha) (?:my )?(?:phone )?(?:number|namba|line)\b",
    "niwaulize watanijibu lini",
    "niwaulize nitaanza lini",
)
#: A claim, a need, a favour or a rival beside it, so that it is no longer plain.
MORE = Cue(
    r"\b(?:start\w*|report|nianz\w*|kuanz\w*|nitaanz\w*|niripoti|kuripoti|offer\w*|ofa|contract|mkataba|salary|mshahara|resign\w*|jiuzulu|acha kazi|deadline|or else|la sivyo|lazima|must|wasipo\w*|waki(?:chelewa|zubaa)|others|wengine|(?:kazi|interview|kampuni) (?:nyingine|ingine|zingine)|kwingine|best|bora kuliko|first day|team yenu|"
    r"friend|cousin|uncle|aunt\w*|brother|sister|rafiki|binamu|cuzo|kaka|dada|mjomba|shangazi|shemeji|jamaa|jirani|insider|inside|someone|somebody|mtu|watu|receptionist|secretary|guard|askari|anisaidie|aniulizie|aniangalizie|gift|zawadi|lunch|"
    r"need|nahitaji kazi|beg\w*|bembelez\w*|nitafanya|anything|chochote|any|yoyote|free|bure|rent|kodi|karo|fees|watoto|kids|njaa|hungry|desperate|pesa|money|sina|please give|nipe\w*|huruma|"
    r"ceo|director|mkurugenzi|board|boss|owner|linkedin|facebook|insta\w*|twitter|whatsapp group|office|ofisi\w*|reception|home|nyumbani|sitaki|(?:do ?n'?t|not) want|declin\w*|withdraw\w*|\w*jitoa|\w*kataa|say no)\b",
    "niwaulize watanijibu lini, nina offer",
    "niwaulize watanijibu lini",
)
#: One contact, its channel and its time, and not a word more: "I'm thinking nimcall HR tomorrow".
BARE = Cue(
    r"^\W*(?:(?:i'?m|im|am|niko na|nina|na|just|so|ok|je|si|basi|ebu|hebu|maybe|labda|wacha|acha|thinking|planning|considering|of|that|idea|wazo|plan|ya|nafikiria|nafikiri|naona|nawaza|nadhani|nimepanga|nataka|naweza|naeza|could|should|i|sasa|coach)[ ,]+){0,6}"
    r"(?:ni|ku|nita|nta)(?:wa|mw?)-?(?:call|pigi[ae]|text|txt|e?mail|andiki[ae]|tumi[ae]|chek[ei]|whatsapp|message|msg|ring|phone)\w{0,3}"
    r"(?: (?:hr|recruiter|manager|secretary|simu|e-?mail|message|ujumbe|text|sms|whatsapp|leo|kesho|kutwa|sasa|hivi|saa|hii|today|tomorrow|tmrw|now|on|in|the|this|ya|za|at|asubuhi|mchana|jioni|usiku|morning|afternoon|evening|mapema|first thing|early|next|week|wiki|ijayo|juma\w+|alhamisi|ijumaa|(?:mon|tues|wednes|thurs|fri)day|\d{1,2}(?:am|pm)?|tu|moja))*\W*$",
    "i'm thinking nimcall hr tomorrow asubuhi",
    "i'm thinking nimcall hr tomorrow, job ni yangu",
)
#: So many words hold a plain purpose and little else. Source: house rule.
FEW = 14


def is_plain(low: str) -> bool:
    """Tells a short message that asks how it stands, or says that one is still there.

    Examples:
        >>> is_plain("niwaulize watanijibu lini"), is_plain("niwaulize nitaanza lini")
        (True, False)
        >>> is_plain("i'm thinking nimcall hr tomorrow asubuhi"), is_plain("nimcall hr tena")
        (True, False)
    """
    few = len(low.split()) <= FEW
    if few and BARE.finds(low):
        return True
    return few and PLAIN.finds(low) is not None and MORE.finds(low) is None
