"""A note of thanks that was sent after an interview, and one that was not."""

from coaching.reading.cues import reaching
from coaching.reading.cues.cue import Cue

THANKED = (
    Cue(
        r"\b(?:sent|emailed|wrote|texted|dropped|nilituma|nimetuma)\b(?: \w{1,12}){0,4} "
        r"(?:thank ?-?(?:you|u)|thanks|appreciation|asante|shukrani)",
        "i sent them a thank you note",
        "i sent them an email",
    ),
    Cue(
        reaching.THANKED,
        "niliwaandikia barua pepe ya shukrani",
        "niliwaandikia barua pepe",
    ),
    Cue(
        r"\bi(?:'ve| have)? (?:already )?thanked (?:them|him|her|the)",
        "i already thanked them",
        "thank you coach",
    ),
)
#: That none was sent.
NOT_THANKED = (
    Cue(
        r"\bshould i have (?:already |also |perhaps )?(?:sent|written|e?mailed|texted|said|thanked)\b(?: \w{1,12}){0,4}? ?(?:thank ?-?(?:you|u)s?|thanks|thx|appreciation|them|asante|shukrani)\b(?: (?:note|e?mail|message|text|letter))?",
        "should i have sent a thank you",
        "i should have sent it earlier",
    ),
    Cue(
        r"(?:\b(?:never|not|no|nor|without|forgot|failed|yet|meant|wanted|should|supposed)\b|\b(?:did|do|does|have|has|had|could|would|should|was|were|is|are|ca|wo)n'?t\b)(?: (?:to|i|have|had|even|yet|ever|once|get|got|round|around|a chance)\b){0,4}"
        r" (?:sen[dt](?:ing)?|e?mail(?:ed)?|wr[io]te|written|text(?:ed)?|drop(?:ped)?|say|said|thank(?:ed)?)\b(?: \w{1,12}){0,4}? (?:thank ?-?(?:you|u)|thanks|appreciation|asante|shukrani)"
        r"|\b(?:never|not|(?:did|do|does|have|has|had|could|would|should|was|were|ca|wo)n'?t)(?: (?:even|yet|ever))? thank(?:ed)?\b|\bno thank ?-?(?:you|u)s?(?: (?:note|e?mail|message|text|letter))?(?: (?:sent|yet|from me|so far)|\W*$|[.,;])",
        "never sent a thank you",
        "i sent a thank you",
    ),
    Cue(
        reaching.NOT_THANKED,
        "sijatuma ujumbe wa asante",
        "nilituma ujumbe wa asante",
    ),
)
#: In the same breath with thanks they were asked for news, so that it was a follow-up as well.
ASKED_TOO = Cue(
    r"(?:shukur|shukran|asante|than[kx]|appreciat)[^.!?\n]{0,60}?\b(?:na|and|n|kisha|halafu|alafu|then|also|pia|plus|nika?|&)\b[ ,]*(?:(?:also|then|just|even|maybe|perhaps|labda|politely|i|pia|tu|hapo) ){0,2}"
    r"(?:(?:ku|nika|nili|nime|na)?(?:wa|m)?(?:uliz|fuatil|kumbush)(?:i?a|ia)\b|(?:ku|nika|nili|nime)(?:wa|m)?(?:omb)(?:a|ea)? (?:update|majibu|jibu|feedback|mrejesho|habari|taarifa)|(?:nika|ku)?follow(?:ed)?[- ]?up|nika(?:ask|inquire|check)|(?:asked|asking|ask|enquired|inquired|checked|requested|inquire|check)\b(?! (?:me|us)\b))"
    r"|(?:shukur|shukran|asante|than[kx]|appreciat)[^.!?\n,]{0,40}?(?<!for )\b(?:asking|nikiuliza|kuuliza|enquiring|inquiring|checking)\b(?: (?:if|whether|when|about|for|on|how|kama|lini))"
    r"|\b(?:asked|nimeuliza|niliuliza|nimeulizia)\b[^.!?\n]{0,50}\b(?:and|na|pia)\b (?:also |then )?(?:thanked|said thanks|nikashukuru|kushukuru|nimeshukuru|kuwashukuru)",
    "nimeshukuru na kuuliza kama wameamua",
    "nimeshukuru, wakauliza kama niko tayari",
)
#: That nothing but thanks was said.
ONLY = Cue(
    r"\b(?:tu|pekee|just|only|simply)\b(?! now| sent| thanked)",
    "nimetuma asante tu",
    "nimetuma asante",
)
#: A note of thanks that is thought of.
PLANNED = Cue(
    rf"{reaching.MAY_THANK}|\bniseme asante\b"
    r"|\b(?:text|call|ring|phone|e-?mail|message|whatsapp|write|drop)(?: (?:to )?(?:them|him|her|hr|the \w{2,12}))?(?: (?:a line|today|tomorrow|tonight|now|later))?(?: just| only)? to say (?:a )?(?:big |quick )?(?:thanks|thank you|asante)\b"
    r"|(?<!forgot )(?<!n't )(?<!never )(?<!not )(?<!wanted )\b(?:to|i|i'?ll|gonna|let me|just|maybe)(?: also| just| at least)? (?:thank|appreciate) (?:them|him|her|hr|everyone|the \w{2,12})\b(?! (?:if|once|when) (?:they|i))",
    "naweza kuwaandikia ujumbe mfupi wa kuwashukuru?",
    "naweza kuwaandikia ujumbe wa kuuliza?",
)
#: What is no plain note of thanks: a job that is thanked for, a gift, or thanks if all goes well.
NOT_PLAIN = Cue(
    r"\b(?:kuni(?:pa|chagua|chukua|ajiri)|wakini\w{2,8}|wakishani\w+|akini\w{2,8}|nikipata|nikipewa|if (?:they|i|he|she)|once (?:they|i)|for (?:the job|hiring|choosing|picking|selecting))\b"
    r"|\b(?:zawadi|mbuzi|lunch|chai|keki|gift|flowers|present|cake|hongo|kitu kidogo|asante yao|halua|kahawa|coffee|soda|nyama|samaki|matunda|fruits?|juice|mandazi|samosa|bring|buy|something small)\b"
    r"|\b(?:ni|ku|nita|nika|tu)(?:wa|mw?|mu)?(?:pelek|let|nunuli|pee)\w{1,3}\b|\b(?:ni|ku|nita)(?:wa|m)p[ae]\b",
    "niwashukuru kwa kunipa kazi",
    "niwashukuru kwa kunihoji",
)
