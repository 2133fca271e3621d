"""The phrases that give a fact away, as data: each with words that it takes and that it refuses."""

import re
from dataclasses import dataclass
from functools import cached_property

from coaching.model import Channel

THEY = (
    r"(?:they|he|she|hr|(?:the )?(?:recruiter|manager|lady|guy|panel|boss|employer|company|bank))"
)
EN_ME = r"(?:i|i've|ive|i have|we|i did|i already|i've already|i have already|i just|already)"


@dataclass(frozen=True)
class Cue:
    """A pattern over lower-case text; `takes` and `refuses` are tried by a test."""

    pattern: str
    takes: str
    refuses: str

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The pattern, compiled on first use."""
        return re.compile(self.pattern)

    def finds(self, text: str) -> re.Match[str] | None:
        """Finds the phrase in lower-case text."""
        return self.regex.search(text)


REJECTED = (
    Cue(
        r"\b(?:they|hr|company|bank|employer|manager|panel|he|she) (?:have |has |had |just |'ve )?"
        r"(?:rejected|turned me down|declined|dropped me|said no\b(?! (?:one|calls|need|decision)))",
        "they have rejected me",
        "they said no one is back yet",
    ),
    Cue(
        r"\b\w{2,30} (?:have |has |just |finally )?(?:rejected|declined|turned down|regretted) (?:me|my"
        r" (?:application|candidacy))\b|\brejected me\b",
        "equity rejected me",
        "i rejected them",
    ),
    Cue(
        r"\b(?:i was|i got|i've been|ive been|i have been|been|got) (?:rejected|turned down|regretted"
        r"|unsuccessful|not selected|a rejection|a regret|the regret|a no\b)",
        "i got a rejection",
        "i was told to wait",
    ),
    Cue(
        r"\b(?:didn'?t|did not|haven'?t|have not) (?:get|got|gotten) (?:the|that|this) "
        r"(?:job|role|post|position)\b",
        "i didn't get the job",
        "i didn't get the time",
    ),
    Cue(
        r"\b(?:chose|chosen|picked|took|taken|hired|appointed|went with|gone with|going with|moving forward with"
        r"|proceed(?:ing|ed)? with|selected|gave (?:it|the \w{2,12}) to|given (?:it|the \w{2,12}) to)"
        r" (?:\w{1,8} )?(?:someone|somebody|other|another|a different)(?: (?:else|candidates?|person))?\b(?!'s)",
        "they chose someone else",
        "something else came up",
    ),
    Cue(
        r"\bregret(?:s|ted)? to (?:inform|tell|advise|say)|\bregret (?:letter|email|mail|sms|message)"
        r"|\brejection (?:letter|email|mail|sms|message|call)|\bunsuccessful\b|\bthey rejected me\b",
        "we regret to inform you",
        "i regret going late",
    ),
    Cue(
        r"\b(?:sikupata|sijapata|nimekosa|nilikosa)\b (?:\w{1,12} ){0,2}(?:kazi|job|nafasi)\b"
        r"|\b(?:wamenikataa|walinikataa|nimekataliwa|nilikataliwa|sikuchaguliwa|wamenirejecti?"
        r"|wali?nirejecti?|wameniregret|wamechukua mtu mwingine|wamechagua mtu mwingine)\b",
        "wamenikataa jamani",
        "sijapata jibu",
    ),
)
OFFER = (
    Cue(
        r"\b(?:they|hr|company|bank|employer|manager|he|she) (?:have |has |just |finally |'ve )*"
        r"(?:offered me(?! (?:tea|coffee|water|a (?:seat|drink|chair)|lunch))|made me an offer|gave me (?:the|an) (?:job|offer|position|role)"
        r"|sent (?:me )?(?:the|an|my) (?:job )?(?:offer|contract|appointment letter))",
        "they finally offered me the job",
        "they offered me tea",
    ),
    Cue(
        r"\b(?:i|i've|ive|i have|we) (?:have |just |finally )*(?:got|gotten|received|have|been offered"
        r"|was offered|accepted|signed) (?:the |an |a |my |their )?(?:written |job |formal )*"
        r"(?:offer\b(?! from (?:another|a different))|job\b(?! (?:interview|description|alert|advert|seek))"
        r"|contract\b|appointment letter)",
        "i just got the offer",
        "i have a job interview",
    ),
    Cue(
        r"\bi got it\b|\bi'?m hired\b|\bi (?:was|am|got|have been) (?:hired|selected|appointed)\b"
        r"|\bthey (?:hired|picked|selected|chose|took) me\b",
        "they chose me!!",
        "they chose another",
    ),
    Cue(
        r"\b(?:nimepata|nimepewa|nilipata|nilipewa)\b (?:\w{1,12} ){0,2}(?:kazi|job|offer|ofa)\b"
        r"|\b(?:wamenichukua|wamenipa (?:kazi|job|offer|ofa)|nimeajiriwa|wameniajiri|wamenichagua)\b",
        "nimepata hiyo kazi",
        "nimepata jibu",
    ),
)
NEXT_ROUND = (
    Cue(
        r"\b(?:invited|called|calling|want|wants|asked|moving|moved|through|shortlisted|progressed|advanced)"
        r"\b(?: \w{1,12}){0,5} (?:second|2nd|third|3rd|next|final|last|another|follow-?up) "
        r"(?:interview|round|stage)",
        "they invited me to a second interview",
        "they called me yesterday",
    ),
    Cue(
        r"\b(?:made it|gone|got|passed|am|i'm) (?:\w{1,10} ){0,2}(?:to|through to|into) the "
        r"(?:second|2nd|third|next|final) (?:round|stage|interview)\b",
        "i made it to the next round",
        "i made it to the office",
    ),
    Cue(
        r"\bwame(?:ni)?ita(?: \w{1,12}){0,3} (?:interview|mahojiano|usaili|round)"
        r"(?: \w{1,12}){0,2} (?:ya pili|ya mwisho|second|final)",
        "wameniita interview ya pili",
        "wameniita jana",
    ),
)
WITHDRAWN = (
    Cue(
        r"\bi(?:'ve| have)? (?:just |already )?(?:withdrew|withdrawn|pulled out|turned them down"
        r"|declined (?:the|their) offer)\b|\b(?:nimejitoa|nilijitoa)\b",
        "i have withdrawn from it",
        "should i pull out",
    ),
)
LET_GO = (
    Cue(
        r"\b(?:i'?m|i am|i've|i have|let me) (?:letting (?:it|this one|them) go|let (?:it|them) go"
        r"|giving up on|given up on|moving on from|moved on from|done with (?:them|it))"
        r"|\b(?:close (?:it|this one|this interview)|nimeachana na(?:o|yo))\b",
        "i'm letting it go",
        "don't let it go to voicemail",
    ),
)
#: Words that make an outcome a fear, a wish or a thought, not an event.
NOT_YET = (
    Cue(
        r"\b(?:not|no|never|if|unless|until|whether|hope|hoping|hopefully|afraid|scared|worried|fear|maybe|perhaps"
        r"|might|may|could|would|when|once|before|kama|nikipata|wakinipa|nikikosa|will|gonna|think"
        r"|feel like|imagine|as if|not yet|haven'?t|hasn'?t|hawajani\w{0,10}|sijui)\b",
        "what if they rejected me",
        "they rejected me",
    ),
)
BARRED = (
    Cue(
        r"\bcanvass?ing\b(?: \w{1,12}){0,5} (?:disqualif\w{1,8}|prohibited|forbidden|barred|not allowed|lead)"
        r"|\b(?:no|against|bars?|barred|said|says|about|mentions?|mentioned) canvass?ing\b|^\W{0,3}canvass?ing\b",
        "any form of canvassing will disqualify",
        "canvas shoes",
    ),
    Cue(
        r"\b(?:do ?n[o']?t|don'?t|not to|never|no|without) (?:to )?(?:call(?:s|ing)?|phone|phone calls?"
        r"|contact(?:ing)?|email(?:s|ing)?|follow(?:ing)? ?-?up|chase|text|enquir\w{1,5}|inquir\w{1,5})"
        r"(?: (?:us|them|the (?:office|panel|company|school)|or|and|email\w{0,3}|calls?|visits?|please|will))"
        r"(?! (?:before|until|till|till the|earlier|mpaka|hadi|kabla))",
        "don't call us, we call you",
        "i don't call my mum",
    ),
    Cue(
        r"\b(?:said|told us|told me|asked (?:us|me)?|advert says|says)\b(?: \w{1,12}){0,3} "
        r"(?:not to (?:call|contact|email|follow)|no (?:calls|follow-?ups?|phone calls))"
        r"(?!(?: \w{1,8}){0,2} (?:before|until|till|mpaka|hadi|kabla))",
        "they told us not to contact anyone",
        "they told me to call",
    ),
    Cue(
        r"\b(?:tusipige|nisipige|msipige|usipige|wasisumbuliwe|tusiwasumbue|msiwasiliane"
        r"|tusiwasiliane|nisiwapigie|tusiwapigie)\b(?!(?: \w{1,8}){0,2} (?:before|until|till|mpaka|hadi|kabla))",
        "walisema tusipige simu",
        "walisema tupige simu",
    ),
)
NO_CONTACT = (
    Cue(
        r"\b(?:have ?n[o']?t|haven'?t|did ?n[o']?t|didn'?t|never|not) (?:yet )?(?:contacted|called|emailed"
        r"|texted|written|reached|talked|spoken|contact|call|email|text|write|reach|followed|follow)"
        r"|\bno contact\b|\bsija(?:wasiliana|piga|wapigia|andika|waandikia|tuma)\b",
        "i haven't called them",
        "i called them",
    ),
)
THANKED = (
    Cue(
        r"\b(?:sent|emailed|wrote|texted|dropped|nilituma|nimetuma)\b(?: \w{1,12}){0,4} "
        r"(?:thank ?-?(?:you|u)|thanks|appreciation|asante|shukrani)",
        "i sent them a thank you note",
        "i sent them an email",
    ),
    Cue(
        r"\bi(?:'ve| have)? (?:already )?thanked (?:them|him|her|the)|\bnili(?:wa)?shukuru\b",
        "i already thanked them",
        "thank you coach",
    ),
)
#: Channel by the verb of a contact that was made.
CONTACTED: dict[Channel, Cue] = {
    "phone": Cue(
        rf"\b{EN_ME} (?:\w{{1,10}} ){{0,2}}(?:called|phoned|rang|rung|tried calling|gave them a call|calling)"
        r"\b(?! (?:for|to an|in for) )(?! (?:it|myself|me)\b)"
        r"|\bi made a call\b|\bnili(?:wa|m)?(?:pigia|piga)(?: simu)?\b|\bnime(?:wa|m)?(?:pigia|piga)(?: simu)?\b"
        r"|\bnili(?:wa)?call\b|\bnime(?:wa)?call\b",
        "i called them on monday",
        "they called me on monday",
    ),
    "email": Cue(
        rf"\b{EN_ME} (?:\w{{1,10}} ){{0,2}}(?:e-?mailed|wrote|written|sent (?:\w{{1,10}} ){{0,4}}"
        r"(?:e-?mail|mail|follow ?-?up|message to hr))\b"
        r"|\b(?:called|phoned|texted)(?: \w{1,10}){0,4} and e-?mailed\b|\bnili(?:wa)?(?:andikia|email|tumia (?:e?mail|barua))"
        r"|\bnime(?:wa)?(?:andikia|email|tumia (?:e?mail|barua))|\bnilituma (?:e?mail|barua pepe)",
        "i emailed hr yesterday",
        "they emailed me",
    ),
    "sms": Cue(
        rf"\b{EN_ME} (?:\w{{1,10}} ){{0,2}}(?:texted|sms'?ed|sent (?:\w{{1,10}} ){{0,4}}(?:text|sms))\b"
        r"|\bnili(?:wa)?(?:text|tumia (?:sms|text|message))\b|\bnime(?:wa)?(?:text|tumia (?:sms|text|message))\b",
        "i texted the hr lady",
        "they texted back",
    ),
    "whatsapp": Cue(
        rf"\b{EN_ME} (?:\w{{1,10}} ){{0,2}}(?:whatsapp'?e?d|dm'?e?d|sent (?:\w{{1,10}} ){{0,4}}whatsapp)\b"
        r"|\bnili(?:wa)?whatsapp\b",
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
        r"|dropped by|dropped in|stopped by|passed by|visited)\b|\bnili(?:enda|pitia) (?:kwa )?(?:office|ofisi)",
        "i dropped by yesterday",
        "i went to the interview",
    ),
    "other": Cue(
        rf"\b{EN_ME} (?:\w{{1,10}} ){{0,2}}(?:contacted|followed up|reached out|got in touch|messaged|checked in"
        r"|asked them|asked hr|inquired|enquired|pinged)\b|\bnili(?:wasiliana|fuatilia|wauliza)\b|\bnimewasiliana\b",
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
        r"|second (?:follow-?up|email|call|message|text)|2nd (?:follow-?up|email|call|message|text)"
        r"|re-?send|still no(?:thing| reply| answer| response)|keep (?:calling|emailing|texting|asking))\b"
        r"|\btena\b",
        "should i call them again",
        "against them",
    ),
)
#: An "again" that speaks of their deed or of the candidate's luck, not of a second contact.
NOT_AGAIN = (
    Cue(
        r"\b(?:call|calls|called|calling|hear(?:ing)?|contact|reach) (?:me|us|from them|back) again\b"
        r"|\b(?:told|asked|said) (?:me )?(?:to|i (?:should|can|could)) (?:call|check|contact|write|email|try)"
        r"(?: \w{1,10}){0,3} again\b|\b(?:nipige|nipigie|niwapigie|nirudi) tena\b|\bapply(?:ing)? again\b"
        r"|\bnever again\b|\bonce again (?:thank|i)\b|\bthank\w{0,3}(?: \w{1,8}){0,3} again\b"
        r"|\b(?:interview|interviewed|panel) again\b",
        "they told me to call again",
        "can i call them again",
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
#: That the employer asked for the very thing.
ASKED_FOR = (
    Cue(
        r"\b(?:they|he|she|hr|(?:the )?(?:recruiter|manager|panel|lady)) (?:have |has |had |just |also |did )?"
        r"(?:asked|ask|requested|told|want|wants|wanted|said|need|needs)(?: me| us| for| to)*"
        r"(?: i (?:should|can|could|must))? ?(?:to )?(?:also )?(?:send|call|bring|share|submit|provide|email|forward"
        r"|confirm|let (?:them|her|him) know|get back|reply|check|reach|contact|write|follow|my (?:references"
        r"|certificates?|papers|documents?|availability|bank|id|kra|transcripts?))\b",
        "they asked me to send my certificates",
        "they asked me about pay",
    ),
    Cue(
        r"\bas (?:requested|agreed|you (?:asked|requested))\b|\byou asked (?:me )?(?:for|to)\b"
        r"|\b(?:waliniomba|waliniambia|wameniambia|wameniomba|aliniambia|alisema|walisema)"
        r" (?:\w{1,10} ){0,2}(?:nitume|nipige|nipigie|nilete|niwapigie|nirudi|niwatumie|nimpigie|nithibitishe)\b",
        "waliniambia nipige jumanne",
        "waliniambia watapiga",
    ),
)
RIVAL = (
    Cue(
        r"\b(?:another|other|different|second|competing|rival) (?:\w{1,12} ){0,2}(?:offer|company has offered"
        r"|job offer|employer)\b|\boffer from (?:another|a different|somewhere|other|someone)|\bofa (?:nyingine|ingine)\b"
        r"|\b(?:offered|offer)\b(?: \w{1,12}){0,6} (?:elsewhere|another company|somewhere else)\b",
        "i have another offer",
        "no other option",
    ),
)
DEADLINE = (
    Cue(
        r"\b(?:deadline|expires?|by (?:\w{3,9}day|tomorrow|tonight|the \d|\d|noon|end of|close of|eod|cob|next)"
        r"|until (?:\w{3,9}day|tomorrow|the \d)|(?:need|have|want|wants|must)(?: \w{1,8}){0,5} (?:answer|decide|reply"
        r"|sign|respond|decision)(?: \w{1,8}){0,3} (?:by|before|in|within|on)|within (?:\d|a|two|three)"
        r"|\d{1,2} (?:days|hours)|kabla ya|kufikia|mwisho ni)\b",
        "they want my answer by friday",
        "they are kind",
    ),
)
YES = Cue(
    r"^\W{0,3}(?:yes|yeah|yep|yup|ye|ya|yea|sure|ok|okay|of course|correct|right|true|please do|please|indeed|affirmative"
    r"|ndio|ndiyo|eeh|ee|naam|sawa|kabisa|poa|they did|i did|it did|i have|it does|they do)\b",
    "yes please",
    "yesterday",
)
NO = Cue(
    r"^\W{0,3}(?:no|nope|nah|not|none|never|nothing|hapana|la|apana|sio|bado|hakuna|zii|they did ?n.?t|it did ?n.?t"
    r"|i did ?n.?t|i have ?n.?t|have ?n.?t|did ?n.?t|do ?n.?t think|sija\w{1,12}|hawaku\w{1,12}|haiku\w{1,12}|siku\w{1,12})\b",
    "no, nothing",
    "north",
)
SKIP = Cue(
    r"^\W{0,3}(?:skip|pass|next|later|don'?t know|dont know|idk|no idea|not sure|unsure|sijui|sina hakika|ruka|baadaye|prefer not"
    r"|rather not|can'?t remember|cant remember|don'?t remember|dont remember|sikumbuki|n/?a)\b",
    "skip this",
    "passport office",
)
CRISIS = (
    Cue(
        r"\b(?:kill(?:ing)? myself|end(?:ing)? my (?:own )?life|take my (?:own )?life|taking my (?:own )?life|suicid(?:e|al)"
        r"|(?:want|wanna|wish|rather|ready) (?:to (?:just )?)?(?:be dead|die)\b|wish i (?:was|were) (?:dead|never born)"
        r"|better off dead|(?:better|easier|happier) (?:off )?without me|(?:harm|hurt|cut)(?:ing|ting)? myself"
        r"|no (?:reason|point) (?:to|in) (?:live|living|being alive|go on living)|(?:don'?t|do not|dont) want to (?:live|be here"
        r"|be alive|wake up|exist)\b(?! in\b| with\b| near\b)|can'?t go on living|end it all|unalive)\b",
        "i want to die",
        "this wait is killing me",
    ),
    Cue(
        r"\b(?:nijiue|kujiua|nitajiua|najiua|nijinyonge|kujinyonga|nataka kufa|natamani kufa|bora nife|heri nife"
        r"|sitaki kuishi|afadhali nife|nimechoka kuishi|nimechoka na maisha)\b",
        "nataka kufa",
        "nataka kufanya kazi",
    ),
)
#: Figures of speech that speak of dying and mean nothing of it.
NOT_CRISIS = (
    Cue(
        r"\b(?:die|dead|kill myself) (?:laughing|of (?:boredom|embarrassment|shame|curiosity|laughter|hunger))\b"
        r"|\bcareer suicide\b|\bsuicid(?:e|al) (?:prevention|hotline|awareness|helpline|watch|risk|assessment)\b"
        r"|\bdie for (?:this|that|the) (?:job|role|chance)\b|\bto die for\b",
        "it is career suicide",
        "i think of suicide",
    ),
)


def any_of(cues: tuple[Cue, ...], text: str) -> re.Match[str] | None:
    """Finds the first of several phrases in lower-case text."""
    for cue in cues:
        if found := cue.finds(text):
            return found
    return None
