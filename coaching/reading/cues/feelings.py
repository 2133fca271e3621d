"""How an interview felt, in a word; a message may say both."""

from coaching.reading.cues.cue import Cue

_NOT = r"(?<!\bnot )(?<!\bnot too )(?<!\bnot so )(?<!\bnot that )(?<!\bnot very )(?<!n't )(?<!n't go )(?<!\bhaikuwa )(?<!\bsi )(?<!\bsio )(?<!\bsikuwa )(?<!\bsikufanya )(?<!\bsijafanya )(?<!\bhaikuenda )(?<!\bsidhani nilifanya )"
_GOOD = r"(?:good|gud|great|gr8|well|fine|amazing|awesome|excellent|confident|happy|poa|vizuri|nzuri|fiti|safi|nailed|smashed|crushed it|aced|killed it|brilliant|fantastic|ok(?:ay)?|managed|survived|glad|relieved|phew|better than (?:i )?(?:expected|feared|thought)|(?:did|tried|gave it) my (?:very )?best|pulled through|held my own|nilijitahidi|nimejitahidi|nafurahi|nimefurahi|nilifurahi)"
_NERVES = r"(?:nervous|nervos|nerves|nervy|anxious|anxiety|scared|worried|tense|stressed|stressful|shaky|jittery|terrified|panick(?:ed|ing|y)|wasiwasi|hofu|uoga|woga|presha|on edge|afraid|tumbo joto|naogopa|ninaogopa|stress|tension|sweat(?:ed|ing)?(?: bullets)?|nli?sweat|nilisweat|trembl(?:ed|ing)|shaking)"
_SAD = r"(?:bad|terribl[ey]|awful|horribl[ey]|sad|poor(?:ly)?|mess|vibaya|mbaya|worst|gutted|gutting|rubbish|rough|disast(?:er|rous)|crushed(?! it)|devastat(?:ed|ing)|heart ?broken|upset|disappoint(?:ed|ing)|ashamed|embarrass(?:ed|ing)|deflated|defeated|drained|depress(?:ed|ing)|discouraged|frustrat(?:ed|ing)|miserable|humiliat(?:ed|ing)|crap(?:py)?|shit(?:ty)?|sucked|sucks|tough|brutal|trash|pathetic|stammered|stuttered|choked|flopped|bombed|rambled|blanked|crying|cried|huzuni|ovyo|mbovu|nimevunjika moyo|nilivunjika moyo|nilitetemeka|nilisahau|nilichemka|nilichanganyikiwa|aibu|grilled|hard(?! to)|difficult|(?:m|n|ki|i)?gumu|magumu|could(?:'?ve| have)? (?:been|gone|done) better|not my best)"
_BAD = rf"(?:{_SAD}|{_NERVES})"
GOOD = Cue(
    rf"{_NOT}\b{_GOOD}\b|\b(?:not|n't|sio?|haikuwa) (?:too |so |that |very )?(?:bad|terrible|vibaya|mbaya)\b",
    "not too bad",
    "not so good",
)
BAD = Cue(
    rf"{_NOT}\b{_BAD}\b|\b(?:failed|froze|blew it|messed|nilikwama|nilifeli|nilishindwa)\b|\b(?:not|sio?|haikuwa|sikuwa|sikufanya|sijafanya|haikuenda|sidhani nilifanya)(?: too| so| that| very| really)? {_GOOD}\b|n't (?:go |too |so |that |very |really ){{0,2}}(?:good|great|well)\b",
    "it didn't go well",
    "not bad",
)
#: A worry, which says nothing of how it went.
NERVOUS = Cue(
    rf"{_NOT}\b{_NERVES}\b",
    "nervous tbh",
    "not nervous",
)
#: Neither well nor badly, or not to be told.
MIXED = Cue(
    r"\b(?:so ?-?so|mixed|50 ?/ ?50|fifty.fifty|meh|half half|katikati|up and down|hard to (?:say|tell)|(?:not sure|don'?t know|dunno|can'?t tell|sijui|no idea)(?: \w+){0,2}? (?:how|it went|ilienda|ilivyoenda))\b",
    "not sure how it went",
    "sure it went well",
)
#: How it felt, told among other news.
TOLD = Cue(
    rf"\b(?:i (?:was|felt|got|did)|felt|(?:it|interview|all|everything) (?:went|was|felt)|went|nilikuwa(?: na)?|nilihisi|nilijisikia|ilienda|imeenda|iliisha|ilikuwa|nimetoka)(?: (?!at\b|as\b|kwa\b|with\b|in\b)[\w']{{1,9}}){{0,2}}? (?<!\bas )(?:{_GOOD}|{_BAD})\b(?! (?:at|with|by|that|to|kwamba)\b)(?: ?(?:but|bt|and|n|lakini|ila|na|kidogo|kiasi)[^.,;!?\n]{{0,25}}?\b(?:{_GOOD}|{_BAD})\b)?",
    "i was tense but ok",
    "i was at kcb as well",
)
