"""That the employer wants no contact, or that nothing of the kind was said."""

from coaching.reading.cues.cue import Cue

BARRED = (
    Cue(
        r"\bcanvass?ing\b(?: \w{1,12}){0,5} (?:disqualif\w{1,8}|prohibited|forbidden|barred|not allowed|lead"
        r"|ha(?:i|ta)\w{2,10}|imekatazwa|ni marufuku|marufuku|itakuondoa)"
        r"|\b(?:against|bars?|barred|said|says|about|mentions?|mentioned) canvass?ing\b"
        r"|\b(?:said?|says|sed|state[sd]|told (?:us|me)|warned|advert|ad|rules?|policy)(?:\W{1,3}\w{1,12}){0,3}\W{1,3}no canvass?ing\b|^\W{0,3}canvass?ing\b(?!\?|(?: \w{1,12}){0,8}\?)",
        "any form of canvassing will disqualify",
        "canvas shoes",
    ),
    Cue(
        r"\b(?:do ?n[o']?t|don'?t|dnt|not to|not 2|never|no|without) (?:to )?(?:call(?:s|ing)?|phone|phone calls?"
        r"|contact(?:ing)?|email(?:s|ing)?|follow(?:ing)? ?-?up|chase|text|enquir\w{1,5}|inquir\w{1,5})"
        r"(?: (?:us|them|dem|em|the (?:office|panel|company|school)|or|and|email\w{0,3}|calls?|visits?|please|will)"
        r"|\W{1,3}(?:we|they)(?:'ll| will|ll) (?:call|contact|get back|reach|txt|text))"
        r"(?! (?:before|until|till|till the|earlier|mpaka|hadi|kabla))",
        "don't call us, we call you",
        "i don't call my mum",
    ),
    Cue(
        r"\b(?:said|sed|told us|told me|asked (?:us|me)?|warned (?:us|me)|advised (?:us|me)|advert says|says)\b(?: \w{1,12}){0,3} "
        r"(?:not (?:to|2) (?:call|contact|e?mail|follow|text|txt|write|ring|phone|visit|bother|disturb)|no (?:calls|follow-?ups?|phone calls))"
        r"(?!(?: \w{1,8}){0,2} (?:before|until|till|mpaka|hadi|kabla))",
        "they told us not to contact anyone",
        "they told me to call",
    ),
    Cue(
        r"\b(?:(?:they|hr|he|she|panel|recruiter|manager|lady|advert|ad|notice|employer|interviewers?)(?:'ve)? (?:(?:all|also|just|clearly|even|specifically|have|has|had) ){0,2}"
        r"(?:said|say|says|told (?:me|us|everyone)|warned (?:me|us)|instructed (?:me|us)|sed)|(?:was|were|been|i got|we got) (?:told|warned|instructed|advised))(?: that)?(?: we| i)?(?: should)?\W{1,3}(?:please |pls )?"
        r"(?:do ?n[o']?t|don'?t|dont|never|not(?: to)?|no) (?:call|phone|ring|contact|e?mail|text|write|chase|bother|disturb|follow(?:[ -]up)?|reach out|calls|calling)\b"
        r"(?!(?: \w{1,8}){0,3} (?:before|until|till|earlier|unless|mpaka|hadi|kabla))(?! (?:it|him|her|my|your|anymore than|in sick)\b)"
        r"(?!\W{1,3}(?:(?:but|just|rather|instead|only|please|or|so) )*(?:call|ring|e?mail|text|write|whatsapp|sms|use|visit|come)\b(?! (?:them|us|at all)))",
        "they said dont call",
        "they said don't call, email",
    ),
    Cue(
        r"\b(?:(?:wali|ali|wame|ame|waka|aka|ili|wana)(?:tu|ni)?(?:sema|ambia|kataza|omba|onya)|tangazo|advert)\b(?:\W{1,3}\w{1,12}){0,4}?\W{1,3}nisi(?:wa|m)?(?:pige|pigie|sumbue|wasiliane|andikie|tafute|fuatilie|ulizie|call|text|email)\w{0,3}\b"
        r"(?!(?: \w{1,8}){0,2} (?:before|until|till|mpaka|hadi|kabla))"
        r"|(?<!nini )(?<!mbona )\b(?:tu|m|u|wa)si(?:wa|tu|ku|m)?(?:pige|pigie|sumbue|sumbuliwe|wasiliane|andikie|tafute|fuatilie|ulizie)\b(?!(?: \w{1,8}){0,2} (?:before|until|till|mpaka|hadi|kabla))(?![^.!\n]{0,30}\?)",
        "walisema tusipige simu",
        "walisema tupige simu",
    ),
)
#: That nothing was said against contact.
NOT_BARRED = (
    Cue(
        r"\b(?:hawaku|hawaja|hakuku?na|haiku|hajaku|haku)(?:kataza|katazwa|zuia|kataa (?:mtu|tu)(?:wasiliana|pigia))\w{0,2}\b|\b(?:tangazo|hakuna) (?:\w{1,8} )?ha(?:li|i)kukataza\w{0,3}\b|\bsikukatazwa\b",
        "na hawakukataza",
        "walikataza kupiga simu",
    ),
    Cue(
        r"\b(?:nothing|no mention|nobody|no ?one|none|neither|hakuna|hakukuwa|hawakusema|hawakutaja|hakusema|haikusema|haikutaja|sikuona|sijaona|sikusikia)(?: \w{1,12}){0,6} canvass?ing\b"
        r"|(?:\b(?:not|never|dont|didnt|wasnt|havent)|n't) (?:\w{1,10} ){0,2}?(?:say|said|mention\w{0,4}|see|saw|seen|hear|heard|have|had|talk|include\w{0,1}|any|anything|write|state\w{0,1}|about)(?: \w{1,12}){0,4} canvass?ing\b"
        r"|\bno canvass?ing (?:rule|clause|line|part|thing|stuff|warning|note|notice|policy|mention\w{0,4}|was|were|bit|statement|issue|in (?:the|their)|on the|kwa|kwenye)\b"
        r"|\bcanvass?ing(?: \w{1,8}){0,2} (?:(?:was ?n[o']?t|wasnt|is ?n[o']?t|not|never) (?:mention\w{0,4}|there|in the|included|said|written|raised|discussed)|haiku\w{2,8}|hawaku\w{2,8})\b",
        "no one said anything about canvassing",
        "the advert said canvassing disqualifies",
    ),
    Cue(
        r"\b(?:nobody|no ?one|none|never|they did ?n'?t|did not|didn'?t|did ?nt) (?:ever |even |actually )?(?:said|say|told|tell|warned|warn|asked|mention\w*|forb[ai]de?)(?: \w{1,8}){0,4}"
        r" (?:contact\w*|call\w*|disqualif\w*|not to)\b|\b(?:i'?m|i am) allowed to (?:contact|call|write)\b"
        r"|\b(?:nothing|not a word|no word|no rule|no mention)(?: \w{1,9}){0,4} (?:about|against|on|regarding|re) (?:\w{1,8} )?(?:contact\w*|calling|follow\w*|calls|canvass?ing|reaching)\b",
        "they never said not to contact them",
        "they said not to contact them",
    ),
    Cue(
        r"\b(?:haku|hawaku|haiku|haliku|hai|hali)(?:ni|tu)?(?:sema|taja|ambia|kataza|andika|katazwa)(?: (?:kitu|chochote|lolote|neno|mtu))?"
        r"(?: (?:kuhusu|juu ya|ya|kama))?(?: \w{1,10})? ?(?:kuwasiliana|kuwapigia|kupiga|kuuliza|mawasiliano|nisi\w{3,14}|tusi\w{3,14}|canvass\w*)\b"
        r"|\bhakuna (?:mtu |yeyote |aliye|walio|pahali |mahali )?\w{0,8}(?: \w{1,10}){0,2} (?:nisi|tusi)\w{3,14}\b|\b(?:haw|h)aku(?:ni|tu)?kataza\b|\bsi(?:ku|ja)katazwa\b",
        "tangazo halikusema kitu kuhusu kuwasiliana",
        "tangazo lilisema nisiwasiliane",
    ),
)
