"""What exactly a message to the employer is to be about, so that a draft can say just that."""

from coaching.reading.cues.cue import Cue, any_of
from coaching.reading.cues.exceptions import MISSED, NUMBER

#: Matters once an offer is made, the first that fits.
OF_OFFER: dict[str, Cue] = {
    "no": Cue(
        r"\b(?:turn (?:it|them|the offer|this) down|declin\w{1,3}|refus\w{1,3}|reject (?:it|the|their)|say no|not (?:take|accept)|kukataa|nikatae|niikatae|nikatalie|niwakatalie|nidecline|niireject)\b",
        "how do i decline it",
        "they said no",
    ),
    "time": Cue(
        r"\b(?:(?:more|some|bit of|need) time|time to (?:think|decide)|think about it|few (?:more )?days|(?:for|need|give me|want|ask) (?:another |just |like |at least )?(?:\d|a|an|one|two|three|four|five|some|(?:a )?couple of) (?:more )?(?:days?|weeks?)|extend|deadline|muda (?:zaidi|kidogo|wa ku(?:fikiria|waza|amua|jadili))|siku (?:mbili|tatu|chache)|(?:ni)?fikirie|kufikiria|nifikirie)\b",
        "can i ask for more time",
        "what time do i come",
    ),
    "pay": Cue(
        r"\b(?:salary|pay|more money|negotiat\w{1,3}|package|benefits|allowance|transport|mshahara|salo|pesa|hela|ganji|doo|doh|mkwanja|chapaa|marupurupu|top ?up|(?:wa|a)ongez\w{1,3}|ku(?:ni)?ongez\w{1,2}|more than that|add (?:a bit|some|more|something|me)|too (?:low|little|small)|\d{2,3} ?k|\d{2,3},?000|money)\b",
        "can i ask for more pay",
        "i will repay",
    ),
    "letter": Cue(
        r"\b(?:contract|offer letter|letter|in writing|mkataba|barua)\b",
        "the contract has not come",
        "i contacted",
    ),
    "start": Cue(
        r"\b(?:start\w{0,3}|begin|report(?:ing)?|first day|naanza|nianze|nitaanza|kuanza|niripoti|nireport|kuripoti)\b",
        "can i ask when i start",
        "restart",
    ),
}
#: Work for whatever they give, which no offer makes less needy.
ANY_WORK = Cue(
    r"\b(?:any (?:pay|salary|amount|money|offer|post|position|job)|for (?:free|nothing)|whatever (?:pay|salary|they)|anything|bure|chochote|yoyote)\b",
    "i'll take any pay",
    "can i beg them to increase the pay",
)
#: How an offer is answered.
ANSWERS_OFFER = Cue(
    r"\b(?:accept\w*|sign(?:ing)?|say yes|reply to (?:them|the offer)|answer (?:them|the offer)|thank them|the offer|nikubali|niikubali|kukubali|niwajibu|nisaini|nisign|kusaini|kusign|niaccept|ku-?accept|niseme (?:ndio|ndiyo|yes|sawa))\b",
    "should i accept on phone or email",
    "should i wear a tie",
)
#: A complaint about the pay that is offered, which asks for what can be done.
TOO_LITTLE = Cue(
    r"\b(?:kidogo|ndogo|hai?toshi|hautoshi|haitoshi|low|little|small|peanuts|not enough|too less)\b",
    "ganji ni kidogo",
    "ganji ni poa",
)
#: Fair exceptions that have words of their own.
FAIR: dict[str, Cue] = {
    "missed": Cue(
        r"\b(?:miss(?:ed)?|nilikosa|nili?miss|nimemiss|hawakupiga|hakupiga|(?:did ?n[o']?t|didnt|never) (?:call|ring|phone|pick)\w{0,2})\b",
        "i missed their call",
        "mission",
    ),
    "number": Cue(
        r"\b(?:my|new|changed|lost|nambari|namba|laini|line|sim)\b(?: \w{1,12}){0,3} (?:number|line|sim(?: card)?|phone|email|yangu|mpya|imepotea|imebadilika)\b",
        "my number has changed to a new line",
        "the number of candidates",
    ),
    "papers": Cue(
        r"\b(?:certificates?|documents?|papers?|references?|referees|transcripts?|id copy|copy of|testimonials?|pay ?slips?|portfolio|transcript|good conduct|clearance|vyeti|cheti|hati|karatasi|passport|permit)\b",
        "they want my certificates",
        "they want me",
    ),
}


def fair_matter(text: str) -> str | None:
    """Names the matter of a fair exception, told in whatever words.

    Examples:
        >>> fair_matter("nikakosa simu yao, niwarudishie?"), fair_matter("nimebadilisha namba ya simu")
        ('missed', 'number')
        >>> fair_matter("i want to thank them") is None
        True
    """
    low = text.lower().replace("’", "'")
    if any_of(MISSED, low):
        return "missed"
    if any_of(NUMBER, low):
        return "number"
    return matter_in(FAIR, text)


def matter_in(cues: dict[str, Cue], text: str) -> str | None:
    """Names the matter that a text is about; None where none of them is.

    Examples:
        >>> matter_in(OF_OFFER, "can i ask when i start"), matter_in(FAIR, "nipeleke vyeti?")
        ('start', 'papers')
        >>> matter_in(OF_OFFER, "i want to thank them") is None
        True
    """
    low = text.lower().replace("’", "'")
    return next((name for name, cue in cues.items() if cue.finds(low)), None)
