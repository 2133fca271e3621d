"""Words of self-harm, and figures of speech that only sound like it."""

from coaching.reading.cues.cue import Cue

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
