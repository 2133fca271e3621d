"""How an interview felt, in a word; a message may say both."""

from coaching.reading.cues.cue import Cue

_GOOD = r"(?:good|gud|superb(?:ly)?|splendid(?:ly)?|wonderful(?:ly)?|terrific|perfect(?:ly)?|fab(?:ulous)?|top notch|chuffed|buzzing|stoked|great|gr8|well|fine|amazing|awesome|excellent|confident|happy|hopeful|proud|relieved|smooth(?:ly)?|lit|poa|vizuri|vyema|nzuri|mzuri|fiti|fity|safi|swafi|fresh[iy]?|shwari|bomba|supa|super|rahisi|easy|enjoyed|loved it|nailed|smashed|crushed it|aced|killed it|brilliant|fantastic|ok(?:ay)?|managed|survived|glad|phew|better than (?:i )?(?:expected|feared|thought)|(?:did|tried|gave it) my (?:very )?best|pulled through|held my own|furaha|matumaini|nafurahi|nimefurahi|ni(?:li|me)jitahidi|nili?nail|nili(?:iua|ua|iva|furahi\w{0,3}|shine|kill)|nimeua|ili(?:iva|weza)|imeiva|walinipenda|(?:nahisi|naona|nadhani|nafikiri) (?:nime|nili)pita)"
_NERVES = r"(?:nervous|nervos|nerves|nervy|anxious|anxiety|scared|worried|tense|stressed|stressful|shaky|shaking|jittery|terrified|panick?(?:ed|ing|y)?|butterflies|sweat(?:ed|ing|y)?(?: bullets)?|trembl(?:ed|ing)|wasiwasi|hofu|uoga|woga|presha|on edge|afraid|tumbo joto|naogopa|ninaogopa|stress|tension|jasho|nili(?:sweat|panic|tetemeka|shtuka|ogopa)|kutetemeka|moyo (?:wangu )?(?:ulikuwa|unapiga|ulipiga|ulidunda|unadunda)\b)"
_SAD = r"(?:badly|terribly|horribly|awfully|hopeless|(?:lost|losing) (?:all |my )?hope|bad|terribl[ey]|awful|horribl[ey]|sad|poor(?:ly)?|mess(?:ed)?|vibaya|mbaya|worst|gutted|gutting|rubbish|rough|disast(?:er|rous)|crushed(?! it)|devastat(?:ed|ing)|heart ?broken|upset|disappoint(?:ed|ing)|ashamed|embarrass(?:ed|ing)|deflated|defeated|drained|depress(?:ed|ing)|discouraged|frustrat(?:ed|ing)|miserable|humiliat(?:ed|ing)|crap(?:py)?|shit(?:ty)?|sucked|sucks|tough|brutal|trash|pathetic|stammered|stuttered|choked|flopped|bombed|rambled|blanked|crying|cried|failed|froze|blew it|grilled|hard(?! to)|difficult|not my best|huzuni|ovyo|mbovu|(?:m|n|ki|i)?gumu|magumu|wakali|aibu|ni(?:me|li)(?:vunjika moyo|feli|haribu|boronga|chemka|choma|kwama|shindwa|bomoa|babaika|blank|kosea|fail|flop|freeze|mess|bomb)|nilisahau|nilichanganyikiwa|hawakunipenda|(?:could(?:'?ve| have|a)?|should(?:'?ve| have|a)|wish i had) (?:been|done|gone|answered|prepared)(?: \w{1,8})? (?:better|more)|ninge(?:li)?(?:fanya|jibu)\w* (?:vizuri|vyema|bora) zaidi|(?:not|n't)(?: like)? myself)"
_BAD = rf"(?:{_SAD}|{_NERVES})"
#: Before a feeling it says that there was none: "didn't", "sikufanya", "I doubt".
_NO = r"\b(?:not|never|hardly|doubt|n[o']?t|(?:did|do|does|was|is|are|ca|could|would|have|has|ai)n'?t|si|sio|siyo|hakuna|hai(?!wezi)\w{2,9}|haiku\w{2,9}|haij\w{2,9}|haku\w{3,9}|hawa(?:ku|ja)\w{2,9}|siku(?!mbuk)\w{2,9}(?: na)?|sina|sija\w{2,9}|sidhani|sioni|nashuku|ninge\w{2,10})"
#: Up to so many words in between, none of which begins anew: "I don't think that I did well".
_BETWEEN = r"(?: (?!(?:but|bt|lakini|ila|but|and|na|so|then|just|because|cos|coz|kidogo)\b|(?:nili|nime|ili|ime|wali|wame|uli)\w)[\w']{1,12}){0,4}?"
#: A good feeling that is denied, and a bad one.
NOT_GOOD = Cue(rf"{_NO}{_BETWEEN} {_GOOD}\b", "sikufanya vizuri", "ilikuwa vizuri")
NOT_BAD = Cue(rf"{_NO}{_BETWEEN} {_BAD}\b", "not too bad", "too bad")
GOOD = Cue(rf"\b{_GOOD}\b", "nilijibu vizuri", "unwell")
BAD = Cue(rf"\b{_BAD}\b", "nervous tbh", "badge")
#: A worry, which says nothing of how it went.
NERVOUS = Cue(
    rf"\b{_NERVES}\b",
    "nervous tbh",
    "unnerving",
)
#: Neither well nor badly, or not to be told.
MIXED = Cue(
    r"\b(?:so ?-?so|mixed|50 ?/ ?50|fifty.fifty|meh|half half|katikati|kawaida|wastani|hivi hivi|up and down|hard to (?:say|tell)|(?:not sure|don'?t know|dunno|can'?t tell|sijui|no idea)(?: \w+){0,2}? (?:how|it went|ilienda|ilivyoenda))\b",
    "not sure how it went",
    "sure it went well",
)
#: How it felt, told among other news.
TOLD = Cue(
    rf"\b(?:it|interview|all|everything|that|mine|usaili) went(?: (?!at\b|as\b|to\b|for\b|with\b|in\b)[\w']{{1,9}}){{0,2}}? (?:{_GOOD}|{_BAD})\b(?= (?:at|with|in) )|\b(?:i (?:was|felt|got|did)|felt|(?:it|interview|all|everything) (?:went|was|felt)|went|nilikuwa(?: na)?|nilihisi|nilijisikia|ilienda|imeenda|iliisha|ilikuwa|nimetoka)(?: (?!at\b|as\b|kwa\b|with\b|in\b)[\w']{{1,9}}){{0,2}}? (?<!\bas )(?:{_GOOD}|{_BAD})\b(?! (?:at|with|by|that|to|kwamba)\b)(?: ?(?:but|bt|and|n|lakini|ila|na|kidogo|kiasi)[^.,;!?\n]{{0,25}}?\b(?:{_GOOD}|{_BAD})\b)?",
    "i was tense but ok",
    "i was at kcb as well",
)
