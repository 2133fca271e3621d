"""That a deed was done, told by whoever needs not say which: "sent it", "nimeituma"."""

from coaching.reading.cues import reaching
from coaching.reading.cues.cue import Cue

#: What may stand before: "ok", "sawa", "hi coach".
_LEAD = (
    r"^\W*(?:(?:ok(?:ay)?|okey|k|yes|yep|yeah|yea|so|well|right|alright|fine|great|good|cool|hi|hey|hello|coach|subira|update|finally|haha|lol|phew|cheers|ta|thx|ty|nice one|nice|perfect|brilliant|lovely|super|awesome|amazing|legend|thanks"
    r"|thank you|sawa|haya|poa|ndio|ndiyo|eeh|basi|tayari|asante|mambo|habari|niaje|done|and|na)\W+){0,3}?"
)
#: A report may go on: "sent it, she said friday"; a question or a sentence in one piece may not.
_END = r"(?=\W*$|\s*[,.!;:\n-])"
_WHEN = (
    r"(?: (?:now|already|today|tonight|yesterday|just now|right now|off|through|too|this (?:morning|afternoon|evening)|last night|an? (?:minute|while|moment|hour) ago"
    r"|like you said|as (?:you )?(?:advised|said|agreed)|to (?:them|her|him|hr)|for (?:them|her|him)))*"
)
_I = r"(?:i(?:'ve| have)? |ive |we )?(?:(?:just|already|finally|now|have|also|only) )*"
_IT = r"(?: (?:it|that|them|this|one|(?:the|my|your) (?:\w{1,12} )?(?:one|message|msg|text|sms|mail|e-?mail|draft|note|letter|reply|follow-?up|whatsapp|thank ?you)))?"
#: A deed done in Swahili, with or without whom.
_SW_DONE = "|".join(verb.did() for verb in (reaching.SEND, reaching.WRITE, reaching.DO))
_SW_TAIL = (
    r"(?: (?:tayari|sasa|sasa hivi|saa hii|saa hizi|sai|leo|jana|juzi|asubuhi|mchana|jioni|tu|kwao|kwake|hivyo|hivo|already|just now|vile (?:uli|umeni|ume)\w{2,10}|ulivyo\w{2,10}|kama ulivyo\w{2,10}"
    r"|(?:ile|hiyo|hio|hii|huo|ule|huu|hizo|zile)(?: \w{3,10})?|ujumbe|message|msg|e?mail|barua(?: pepe)?|text|sms|draft|rasimu|whatsapp|kwa (?:simu|e?mail|barua(?: pepe)?|sms|whatsapp|text)|moja|mfupi))*"
)
#: That the deed spoken of was done.
DID_IT = Cue(
    rf"{_LEAD}(?:"
    r"(?:i(?:'ve| have)? |ive |we )?(?:(?:just|already|finally|now|have) )*(?:did|done) (?:it|that|this|so|exactly that|as (?:you|u) (?:said|told me|advised))\b(?! (?:well|good|bad|badly|wrong|go|went|work|hurt|seem|matter|come|help|mean|sound))"
    r"|(?:i (?:(?:just|already|have) )*|just |already )did\b(?! (?:not|n'?t|you|they|badly|well|so|that|it|my|an?|the|some|this)\b)"
    r"|(?:it'?s |its |all )?(?:already )?done(?=\W*$|\s*[,.!;:\n-]| (?:now|already|thanks|coach|boss|sir|they|she|he|and|just now|today)\b)"
    rf"|{_I}sent{_IT}{_WHEN}{_END}"
    rf"|(?:the )?(?:message|msg|e-?mail|mail|text|sms|note|letter|whatsapp|draft|it'?s|its|it|thank ?you(?: note)?)(?: (?:has|is|was|been|just|already|now))* (?:sent|gone(?: out)?|delivered){_WHEN}{_END}"
    rf"|{_I}(?:told|informed|notified|updated) (?:them|her|him|hr){_WHEN}{_END}"
    rf"|{_I}(?:hit|pressed|clicked|tapped) send\b"
    r"|ni(?:me|li|mesha)(?:enda|pitia)(?: (?:pale|huko|hapo|kwao|ofisini|(?:kwa )?(?:ofisi|office)\w{0,2}(?: (?:yao|zao))?|leo|jana|tayari|asubuhi))*(?=\W*$|\s*[,.!;:\n-])|i went (?:there|back|today|to (?:see|their|the office))\b"
    rf"|(?:{_SW_DONE}){_SW_TAIL}{_END}"
    rf"|(?:(?:ujumbe|barua|e?mail|message|text|sms) )?[iu](?:me|li|mesha)tumwa{_SW_TAIL}{_END}"
    r")(?!.*\?)",
    "i did it. she said call back thursday",
    "i did it well",
)
#: That it was done this very moment, so that it is the deed just spoken of.
THIS_MOMENT = Cue(
    r"\b(?:just|now|sasa hivi|saa hii|saa hizi|sai|tu sasa|ndio nime\w+|ndo nime\w+)\b",
    "just called them",
    "called them on monday",
)
#: That a deed stands alone, and answers no question for an earlier one: "yes i did".
ANSWERS_YES = Cue(
    r"^\W*(?:(?:yes|yeah|yep|yup|ndio|ndiyo|eeh)\W+)?i (?:already |have |did )*(?:did|have)\W*$",
    "yes i did",
    "yes i did it",
)
#: What was just allowed is done, said in a few words of any kind: "ok nimetuma that one".
AS_ALLOWED = Cue(
    r"^(?!.*\?)(?!\W*(?:they|he|she|hr|we|wame|wali|ame|ali|ana|wana)\w*\b)(?!.*\b(?:not|n't|didnt|havent|never|will|'ll|gonna|going to|later|tomorrow|kesho|you (?:already )?(?:sent|e?mailed|did)|bado|sija\w+|siku\w+|hai(?:ja|ku)\w+|nita\w+|nta\w+|if|when|should|can i|could|cv|application|applied|another|me|mistake|ni(?:wa)?tume|nipige|niwapigie|i'?ve not|cannot|can'?t|couldn'?t|iphone|failed|bounced)\b)"
    r"(?:.*\b)?(?:sent|send (?:done|off)|e-?mailed|mailed|texted|messaged|whatsapped|posted|shipped|delivered|fired (?:it|that|this) off|forwarded|submitted|copied|pasted|used (?:it|that|this|yours?|the)|informed|notified|updated|let (?:them|her|him) know|told (?:them|her|him|hr)|replied|handed in|uploaded"
    rf"|{reaching.SEND.did()}|(?:nime|nika|nili|nimesha|nisha|nsha)[- ]?(?:post|forward|copy|paste|share|upload|submit|send|reply|jibu|peleka|wajibu|waambia|wajulisha)\w{{0,3}}|(?:im|um)e(?:sha)?(?:enda|tumwa|fika))\b",
    "ok nimetuma that one",
    "ok i will have it sent",
)
#: Thanks that go to the coach, behind what was sent: no note of thanks.
THANKS_COACH = Cue(
    r"^\W*(?:(?:ok(?:ay)?|great|nice|perfect|brilliant|lovely|right|good|sawa|haya) ?[,.!]* )*(?:cheers|ta|thanks?(?: you| u)?|thank you|thx|ty|nice one|asante(?: sana)?|much appreciated)(?: (?:so much|a lot|very much|sana|coach|mate|man|bro|buddy|again|for (?:that|this|the (?:draft|help|message)))){0,3}\W+(?:(?:i|i'?ve|just|have|already|it'?s|all|now|and|ok) ){0,3}(?:sent|done|e-?mailed|texted|messaged|did it|hit send|posted|nimetuma\w*|nimewa\w+)\b(?! (?:them |him |her |hr |off )?(?:an? |the |my )?(?:thank|thanks))"
    r"|\bsent(?: it)?,? (?:thanks|thank you|thx|ty|asante)(?: (?:coach|a lot|so much|sana))?\W*$",
    "yes sent thanks",
    "sent a thank you note",
)
