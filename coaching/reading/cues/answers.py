"""Yes, no and never mind, at the beginning of an answer."""

from coaching.reading.cues.cue import Cue

YES = Cue(
    r"^\W{0,3}(?:yes+|yeah?|yeh|yh|yep|yup|ye|ya|yea|sure|ok|okay|of course|correct|right|true|please do|please|indeed|affirmative"
    r"|ndio|ndiyo|eeh|ee|naam|sawa|kabisa|poa|they did|i did|it did|i have|it does|they do)\b",
    "yes please",
    "yesterday",
)
#: A yes to a question of fact: a mere nod, or a sentence that only begins like a yes, is none.
AFFIRMS = Cue(
    r"^\W{0,3}(?:(?:yes+|yeah?|yep|yup|yea|ye|yah|ndio|ndiyo|ndivyo|eeh?|naam|kabisa|affirmative|indeed|of course|definitely|correct|exactly|sure did|they did|it did|it does|they do|it was|i did|walisema|ilisema|nimewasiliana)\b(?! (?:not\b|n'?t\b))"
    r"|(?:ya|true|right|sure|i have)(?=\W{0,3}$|\W*[,.!;]|\W+(?:they|it|we|indeed|already\W*$|actually\W*$|walisema|ilisema)\b))",
    "ya, they did",
    "ya teller",
)
#: "i already said no", "si nimesema hakuna": an answer given once more.
_SAID = (
    r"(?:(?:but )?(?:i (?:have )?(?:already|just) (?:said|told (?:you|u))|i told (?:you|u)|(?:like|as) i said"
    r"|(?:si )?(?:nime|nili)(?:sha)?(?:sema|kuambia|kwambia))(?: (?:tu|tayari|already|that|kwamba))?\W+)?"
)
NO = Cue(
    rf"^\W{{0,3}}(?:(?:actually|honestly|um+|uh|well|oh|haki|kwa kweli)\W+)?{_SAID}"
    r"(?:no+|nope?s?|nah+|not|none|never|nothing|hapana|la|apana|sio|bado|hakuna|zii|they did ?n.?t|it did ?n.?t"
    r"|i did ?n.?t|i have ?n.?t|have ?n.?t|did ?n.?t|(?:i )?do ?n.?t think|sija\w{1,12}|hawaku\w{1,12}|haiku\w{1,12}|siku\w{1,12})\b",
    "no, nothing",
    "north",
)
SKIP = Cue(
    r"^\W{0,3}(?:skip|pass|next|later|don'?t know|dont know|idk|no idea|not sure|unsure|sijui|sina hakika|ruka|baadaye|prefer not"
    r"|rather not|can'?t remember|cant remember|don'?t remember|dont remember|sikumbuki|n/?a)\b",
    "skip this",
    "passport office",
)
#: A moment of today, as the whole answer to "Which day was that?".
NOW = Cue(
    r"^\W*(?:(?:it was|i did(?: it)?|did it|just|only|like|ilikuwa|ni|yes|about|around|from|today|leo|like|hii|hivi|tu)\W+)*(?:(?:right |just |even |now )?now(?: now)?|just|earlier(?: on)?|moments? ago|(?:this|the same) (?:minute|moment|hour)|a (?:bit|while|short while|moment|minute) (?:ago|back)"
    r"|(?:\d{1,2}|a few|few|some|an?|half an?|two|five|ten|a couple of) ?(?:secs?|seconds?|mins?|minutes?|hrs?|hours?) (?:ago|back)|(?:in the |at )?(?:morning|afternoon|noon|lunch ?time)|(?:at |around |saa )?\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)?|at lunch"
    r"|sasa(?: hivi| ivi)?|saa hii|saa hizi|saizi|sai|sahii|saivi|punde(?: hivi)?|hivi punde|muda (?:mfupi|mchache) uliopita|dakika \w+ (?:zilizopita|imepita)|asubuhi|mchana|jioni)(?:\W+(?:today|leo|hii|tu|coach|just now|earlier|ago))*\W*$",
    "just now now",
    "now i wait",
)
#: What leads in an answer given once more: "told you, yesterday".
SAID_LEAD = Cue(
    r"^\W*(?:(?:but|well|ugh|omg|aki|kwani|ah+|again|si)\W+)?(?:i(?:'ve| have)? (?:just |already |literally )+(?:said|told (?:you|u)|answered|mentioned)|i (?:said|told (?:you|u)|answered)|(?:told|said|answered)(?: (?:you|u))? (?:already|before)"
    r"|already (?:said|told (?:you|u)|answered)|told (?:you|u)|(?:like|as) i (?:just |already )?(?:said|told (?:you|u))|(?:si )?(?:nime|nili|nisha|nshasha|nsha)(?:sha)?(?:sema|kuambia|kwambia|jibu|kujibu))\b"
    r"(?: (?:that|this|it|tu|tayari|already|kwamba|before|so|ni|you|u)\b)*\W*",
    "already told you, no",
    "i told them no",
)
#: The same behind it: "data analyst, i said".
SAID_TAIL = Cue(
    r"(?:\W+|(?<!what)(?<!that)(?<!how)(?<!all)(?<!than) )(?:told (?:you|u)|i (?:already |just )?(?:said|told (?:you|u))|i'?ve (?:already )?(?:said|told (?:you|u))|already (?:said|told (?:you|u)|answered)|(?:si )?(?:nime|nili|nisha|nsha)(?:sha)?(?:sema|kuambia|kwambia))(?: (?:you|u|already|that|so|tayari|tu))*\W*$",
    "data analyst i said",
    "i said data analyst",
)
