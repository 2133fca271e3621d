"""Answers to the coach's own questions and offers that say more than yes or no."""

from coaching.reading.cues.cue import Cue

#: An offer of the coach is taken up.
AGREES = Cue(
    r"^\W*(?:(?:ok(?:ay)?|okey|k|kk|ya+|yes+|yeah?|yep|yup|yh|sure|fine|alright|all right|cool|great|perfect|good|nice|well|oh|aw+|hmm+|go on|go ahead|why not|of course|definitely|absolutely|certainly|for sure|by all means|with pleasure|i guess(?: so)?|i suppose(?: so)?|i think so|if you (?:want|like|wish|can|could|don'?t mind)|feel free|you (?:can|may)|(?:yes )?please(?: do)?|pls|do(?: (?:it|so|that|ask))?|ask(?: me)?(?: away)?|that(?:'?s| is) (?:fine|ok(?:ay)?|good|great|cool|perfect)|that (?:works|would (?:be (?:nice|great|good|lovely|helpful|cool|fine)|help))|(?:i'?d|i would) (?:like|love|appreciate)(?: that| it)?|sounds (?:good|great|fine|nice)|works(?: for me)?|no (?:problem|harm|issue|worries)|deal|bet|then|thanks?|thank you|thx|remind me|and"
    r"|haya+|sawa(?: ?sawa)?|ndio|ndiyo|ndivyo|eeh?|ee|naam|kabisa|poa|fiti|safi|tu|tuu|basi|bila shaka|kwa nini(?: isiwe)? (?:sivyo|hapana|isiwe)|mbona (?:isiwe|sivyo|hapana|la)|kwani|niulize(?: tu)?|uliza(?: tu)?|uniulize|ulizia|karibu|si mbaya|sio mbaya|siyo mbaya|hakuna (?:shida|tatizo|noma)|itakuwa (?:poa|vizuri|vyema)|ningependa|napenda|nataka|ukitaka|ukipenda|tafadhali|asante|endelea|freshi|mzuri|vizuri|inafaa|ni sawa|iko (?:sawa|poa))(?:\W+|$)){1,7}$",
    "go on then",
    "go on the 4th",
)
#: An offer of the coach is turned down, though it may begin like a yes.
TURNS_DOWN = Cue(
    r"^\W*(?:(?:ok(?:ay)?|thanks?|thank you|asante|sawa|hmm+|ah+|oh|it'?s|its|i'?m|im|am|fine|good|cool)\W+){0,4}(?:no\b|nope|nah|not (?:really|needed|necessary|now)|no need|don'?t(?: (?:bother|worry|ask|need))?\b|dont(?: (?:bother|worry|ask|need))?\b|do not\b|please don'?t|leave it|skip|never ?mind|i(?:'ll| will) (?:tell you|write|come|let you know|manage)|good thanks|fine thanks|all good thanks"
    r"|hapana|la\b|apana|zii|usi(?:jali|niulize|nisumbue|ulize)|si lazima|sio lazima|si haja|hakuna haja|haina haja|sihitaji|sitaki|nitakuambia|ntakuambia)",
    "no need, i'll tell you",
    "nothing yet",
)
#: How it felt is not to be told.
DECLINES = Cue(
    r"^\W*(?:(?:please|pls|can we|let'?s|just|i'?d rather|i'?d|ok|sorry|um+|hapana|tu)\W+){0,3}(?:skip(?: (?:it|this|that|this one|the question))?|pass|next(?: question)?|no(?: comment| thanks?)?|nope|nah|none|rather not(?: (?:say|talk about it))?|prefer not(?: to(?: say)?)?|not (?:say(?:ing)?|talk about it)|move on"
    r"|(?:i )?(?:do ?n'?t|dont|do not) (?:want|wanna|wish|feel like|care)(?: to)? ?(?:say|talk|tell|talking|answer|answering)?(?: about (?:it|that|this))?|ruka(?: (?:hii|hiyo|hilo|swali))?|tuendelee|endelea|hapana|la|baadaye|later|sitaki (?:ku)?(?:sema|ongea|ongelea|jibu)(?: hiyo| hilo)?|tuache(?: hiyo)?|n/?a)(?:\W+(?:please|pls|thanks?|tafadhali|now|asante))?\W*$",
    "skip this one please",
    "no idea, mixed",
)
#: The advert or the panel said nothing of the kind.
NOTHING = Cue(
    r"\b(?:nothing (?:like (?:that|it)|of (?:the (?:sort|kind)|that (?:sort|kind|nature))|(?:about|on|to do with) (?:that|it|this))|none of (?:that|it)|no such (?:thing|rule|line|words?|clause|statement)"
    r"|not (?:that|as far as|to the best of|to) (?:i (?:know|saw|heard|remember|recall|noticed|can (?:remember|recall|see|tell))|i'?m aware|my knowledge|what i (?:saw|know|heard))(?: of)?|not (?:really|at all|mentioned|stated|there|written|said|included)|i (?:do ?n'?t|dont) (?:think|believe|recall|remember) (?:so|they did|it did|that|it|any|seeing (?:that|it|any)|hearing (?:that|it))"
    r"|(?:(?:they|it|he|she|we|i|the (?:ad|advert|panel|post|posting|listing|company|hr)|hr)(?: (?:ever|even|really|just|actually))? ?(?:never|did ?n'?t|didnt|did not|dint|has ?n'?t|have ?n'?t|havent|hasnt)|nobody|no ?one|^\W*(?:never|did ?n'?t|didnt|did not|dint))(?: (?:ever|even|really|actually))* (?:say|said|mention(?:ed)?|state[ds]?|talk(?:ed)?|brought|bring|put|write|wrote|told|tell|include[ds]?|touch(?:ed)?)(?: (?:me|us))?(?: (?:on|about|of|up))? (?:that|it|anything|any of (?:that|it)|a (?:thing|word)|such(?: a thing)?|so|this|nothing)(?: (?:up|at all|like that|about (?:that|it|this)|of (?:the|that) (?:sort|kind)))*(?=\W*$|\W*[,.;!]|\W+(?:so|at|in|to|but)\b)"
    r"|(?:it|that|this|canvassing)(?: (?:was|has))?(?: ?n'?t| not| never| was never| never was| did ?n'?t| didnt)(?: (?:been|be|even|ever))* (?:mentioned|stated|said|come up|came up|there|raised|included|discussed|written|brought up|appear|an issue)|never (?:came|come) up|never (?:mentioned|said|saw|heard|stated|told)(?: (?:it|that|anything|any|such|about it|of it|me|us)){0,2}(?=\W*$|\W*[,.;!])|(?:i )?(?:did ?n'?t|didnt|never|have ?n'?t) (?:see|saw|seen|notice[d]?|hear|heard|read) (?:it|that|anything|any|such|one)(?: (?:like that|of that|such))*(?=\W*$|\W*[,.;!])|not a word|(?:^\W*|they |panel |advert |ad )(?:just )?sa(?:id|ys) nothing(?=\W*$|\W*[,.;!])"
    r"|hakuna (?:kitu )?kama h\w+|hakuna (?:hiyo|hilo|kitu|kama hiyo|mahali|tangazo|aliyesema|alie?sema|mtu)|(?:hawa|ha|hai|hali|haiku|hawaku|haku|haliku)(?:ku|ja)?(?:ni|tu)?(?:sema|taja|ambia|tajwa|semwa|andikwa|zungumzia|ongelea|gusia)(?: (?:h\w+|kitu|chochote|lolote|neno|kuhusu h\w+|hata|kabisa|kitu kama h\w+|kama h\w+)){0,3}(?=\W*$|\W*[,.;!])|(?:siku|sija)(?:ona|sikia|soma)(?: (?:h\w+|kitu|popote|mahali|kama|chochote)){0,3}(?=\W*$|\W*[,.;!])|sidhani(?: kama (?:walisema|ilisema|ilikuwa))?(?=\W*$|\W*[,.;!])|haikuwepo|haikuwa(?:po)?)",
    "they never mentioned that",
    "nothing yet",
)
#: The candidate is not sure of it.
DOUBT = Cue(
    r"\b(?:not sure|don'?t know|dont know|can'?t remember|cant remember|something like|maybe|i think|no idea|sijui|sina hakika|sikumbuki|labda)\b",
    "something like canvassing but not sure",
    "sure",
)
#: A bare question for the next step, at the end of what is told.
WHAT_NOW = Cue(
    r"(?:^|[.,;!?\n] ?|\b(?:so|and|then|now|but|na|sasa|basi) )(?:so |and |then |now |na |sasa |basi )*(?:what(?:'s| is)?|wat) (?:to|(?:do|should|can|shall|must|am|could) i(?: to| supposed to)?|next|now)(?: (?:do|be doing|next|now|then|about it|from here|after this|step))*\W*$"
    r"|\b(?:what should|how (?:do|should|can)) i (?:go about it|proceed|do (?:now|next))\W*$|\b(?:sasa |basi )?(?:ni|tu)(?:fanye|fanyeje|ta?fanya) (?:nini|aje|vipi|je)(?: (?:sasa|basi))*\W*$|\bnext step (?:is )?what\W*$",
    "called them twice, no response. what to do now",
    "what to do now they did not say",
)
#: "Now" that asks for the next step, and names no day of a deed.
NOW_NEXT = Cue(
    r"\b(?:what|wat)(?: \w+){0,4} now\b|\b(?:should|shall|can|could|may|do|must) i (?:\w+ ){0,5}now\b|\b(?:until|till|by|as of|up to|right|even) now\b",
    "what to do now",
    "i called them now",
)
