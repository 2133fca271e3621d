"""How an interview felt, in a word; a message may say both."""

from coaching.reading.cues.cue import Cue

_NOT = r"(?<!\bnot )(?<!\bnot too )(?<!\bnot so )(?<!\bnot that )(?<!\bnot very )(?<!n't )(?<!n't go )(?<!\bhaikuwa )(?<!\bsi )(?<!\bsio )(?<!\bsikuwa )"
_GOOD = r"(?:good|gud|great|gr8|well|fine|amazing|awesome|excellent|confident|happy|poa|vizuri|nzuri|fiti|safi|ok(?:ay)?)"
_BAD = r"(?:bad|terribl[ey]|awful|horribl[ey]|nervous|nervos|anxious|scared|worried|sad|poor(?:ly)?|mess|vibaya|mbaya|wasiwasi|worst|hofu|uoga)"
GOOD = Cue(
    rf"{_NOT}\b{_GOOD}\b|\b(?:not|n't|sio?|haikuwa) (?:too |so |that |very )?(?:bad|terrible|vibaya|mbaya)\b",
    "not too bad",
    "not so good",
)
BAD = Cue(
    rf"{_NOT}\b{_BAD}\b|\b(?:failed|froze|blew it|messed|nilikwama|nilifeli|nilishindwa)\b|\b(?:not|sio?|haikuwa|sikuwa)(?: too| so| that| very| really)? {_GOOD}\b|n't (?:go |too |so |that |very |really ){{0,2}}(?:good|great|well)\b",
    "it didn't go well",
    "not bad",
)
#: A worry, which says nothing of how it went.
NERVOUS = Cue(
    rf"{_NOT}\b(?:nervous|nervos|anxious|scared|worried|stress\w*|jittery|on edge|tense|afraid|panick\w*|wasiwasi|hofu|uoga|woga|tumbo joto|naogopa|ninaogopa)\b",
    "nervous tbh",
    "not nervous",
)
