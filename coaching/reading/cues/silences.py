"""That the employer named no day, or that the candidate did not ask for one."""

from coaching.reading.cues.cue import Cue

#: What a day is asked for by; refused: "how much".
WHEN = r"(?:day|date|(?<!my )(?<!enough )time(?! (?:off|to))|time ?-?(?:lines?|frames?)|timings?|when|whn|wen|how (?:long|soon)|next steps?|feedback date)"
NO_DAY = (
    Cue(
        r"\b(?:(?:did|had|have|has) ?n[o']?t|didnt|havent|hasnt|did not|have not|has not|never|forgot to)"
        r" (?:really |even |actually |yet )?(?:sa(?:y|id)|g[ia]ve(?:n)?|mention\w*|named?|tell|told|specif\w+|indicate\w?|commit\w*|promise\w?)"
        rf"(?: \w{{1,8}}){{0,3}} {WHEN}\b"
        rf"|\b(?:they|dem|hr|panel|oga|nobody|no ?body)(?: (?:people|just|still|even|sef))* no (?:gree )?(?:talk|tell|say|mention|gimme|give)(?: (?:us|me|am|exact|any))* {WHEN}\b"
        r"|\b(?:nobody|no ?one) (?:said|told (?:me|us)|mentioned|knows?|knew)(?: \w{1,8})? (?:when|how long|a date)\b",
        "they didn't give any date",
        "they didn't give me an offer",
    ),
    Cue(
        r"\b(?:gave|given|named|said|mentioned|with) no (?:\w{1,9} )?(?:day|date|time ?-?(?:line|frame)?)\b"
        r"|\b(?:did ?n[o']?t|didnt|never) (?:really |actually )?(?:sa(?:y|id)|specif\w+)\W*$|\b(?:hawaku|haku)sema\W*$"
        rf"|\bno (?:word|idea|clue|date|hint|mention|info\w*)(?: \w{{1,8}}){{0,2}} (?:{WHEN}|given|mentioned)\b"
        r"|\bno (?:time ?-?(?:line|frame)s?|dates?|deadlines?) (?:was |were |is |has been )?(?:given|mentioned|said|shared|set|communicated|provided|told)\b",
        "no date was mentioned",
        "no idea what to do",
    ),
    Cue(
        rf"\b(?:nothing|nothin|nada|not a word|not a thing)(?: was| were)?(?: \w{{1,9}})? (?:abt|about|on|re|regarding|as to|to do with|concerning) (?:\w{{1,8}} )?"
        rf"(?:{WHEN}|hearing|getting back|feedback|timelines?|timings?|a (?:day|date|time))\b",
        "they said nothing abt when",
        "nothing about the pay",
    ),
    Cue(
        r"\b(?:forgot|forgotten|failed|neglected|omitted|did ?n[o']?t (?:remember|think|get)|was too \w{2,10}) to (?:ask|inquire|enquire|find out)"
        rf"(?:(?: \w{{1,8}}){{0,3}}? {WHEN}\b|(?: (?:them|him|her|it|that|about (?:it|that)))?\W*(?:$|[.,;!]))"
        rf"|\b(?:did ?n[o']?t|didnt|never|should have|shouldve|should've) (?:even |really )?ask(?:ed)?(?: \w{{1,8}}){{0,2}}? {WHEN}\b",
        "forgot to ask when i'd hear",
        "forgot to ask about the pay",
    ),
    Cue(
        r"\b(?:hawa|ha)(?:ku|ja)(?:ni|tu)?(?:sema|taja|toa|ambia|pa|eleza|julisha|fafanua)(?: \w{1,10}){0,3} (?:siku|tarehe|lini|muda|when|dates?|timing|timeline)\b"
        r"|\bbila ku(?:sema|taja|ambiwa|toa) (?:siku|tarehe|lini|muda)\b|\bsiku(?:wa|mu|m)?uliza(?: \w{1,10}){0,3} (?:siku|tarehe|lini|muda)\b"
        r"|\b(?:nili|nime)?sahau (?:ku(?:wa|mu|m)?)?uliza(?:(?: \w{1,10}){0,3} (?:siku|tarehe|lini|muda)\b|\W*(?:$|[.,;!]))"
        r"|\b(?:siku|sija|hatuku|hatuja)ambiwa(?: \w{1,10}){0,3} (?:siku|tarehe|lini|muda)\b|\bhakuna (?:siku|tarehe|muda)(?: \w{1,10})? (?:wali|ili)\w{3,8}",
        "hawajaniambia watajibu lini",
        "hawajaniambia kitu",
    ),
    Cue(
        r"\b(?:hawaku|haku)(?:ni|tu)?(?:sema|ambia)(?: \w{1,10})? (?:chochote|lolote|kitu|neno)\b(?! (?:kuhusu|juu|ya|cha|mbaya|mbay\w+))"
        r"|\bthey (?:said nothing|did ?n[o']?t say (?:anything|a (?:thing|word)))(?: (?:at all|else|else to me|to me|really))?\W*(?:$|[.,;!])",
        "hawakusema chochote",
        "hawakusema chochote kuhusu pesa",
    ),
    Cue(
        r"\b(?:(?:they|we|he|she|hr)(?:'ll| will| would|'d)|will|to) (?:only |just )?(?:call|contact|ring|phone|e?mail|text|let|inform|reach|get back|notify|tell)(?: (?:back|out|to|me|us|you|know|only|those|the))*"
        r" (?:if|when|once|in case) (?:i(?:'m|m| am| was|'ve| have)?|you(?:'re|re| are| were)?|we(?:'re| are)?|one is)? ?(?:(?:get|got|been|the) )?(?:picked|chosen|successful|selected|shortlisted|lucky|pass(?:ed)?|through|qualif\w{1,3}|considered|good enough|a fit|fit|one)\b"
        r"|\b(?:only|just) (?:the |those )?(?:successful|shortlisted|selected|chosen|picked|short-listed)(?: (?:candidates?|applicants?|ones|people))?(?: who)?(?: are| were)?(?: (?:will|would|shall) be|'ll be| will| get| hear| are)\b"
        r"|\bonly (?:call|contact|ring|e?mail|text|notify|inform|reach out to) (?:the |those |whoever )?(?:successful|shortlisted|selected|chosen|who)\b"
        r"|\bnik(?:ipita|ifaulu|ichaguliwa|iwa shortlisted|ikua shortlisted|iwa nimepita)\b(?: tu)?,? (?:ndio )?wata(?:ni)?(?:pig|it|juli|ambi|tafut|call|contact|email|text)\w*|\bwata(?:wa|m)?(?:pig|it|juli|tafut|call|contact)\w* (?:tu )?(?:wale|aliye|waliofaulu|waliopita|walio|nikipita|nikifaulu|nikichaguliwa)\b"
        r"|\b(?:hawa|ha)(?:ku|ja)(?:ni|tu|n)?(?:sema|ambia|mbia)(?: (?:chochote|lolote|kitu|neno))? (?:la|ya|kuhusu|juu ya) (?:majibu|jibu|matokeo|feedback|results?)\b"
        r"|\b(?:just|only|simply) (?:said|told (?:me|us))(?: that)? ?['\"“‘]?(?:we|they|he|she)(?:'ll| will|ll) (?:call|be in touch|get back|get in touch|let (?:you|me|us) know|contact|reach out)(?: (?:to )?(?:you|me|us))?(?=['\"’”]?\W*(?:$|[.,;!]))"
        r"|\b(?:wali|wame|waka|ali|aka|ame)(?:ni|tu)?(?:sema|ambia) tu(?: (?:kwamba|ati|eti|kuwa))?\W{1,3}(?:(?:tuta|wata|ata)(?:ku|ni|tu|wa)?(?:pig|it|juli|ambi|tafut|call|cheki|wasilian)\w*|ni?(?:subiri|ngoje|ngoja)|tu(?:subiri|ngoje|ngoja))(?=['\"’”]?\W*(?:$|[.,;!]))"
        r"|\bsi(?:jui|na uhakika)(?: (?:kabisa|hata|bado))* (?:wata|ata)\w{2,12} lini\b(?!.*\?)",
        "they said they'll call if i'm picked",
        "they said they'll call if the manager is back",
    ),
    Cue(
        r"^\W*(?:\w[\w&'-]*\W+){1,3}(?:did ?n'?t|did not|never) (?:really |actually |even )?(?:sa(?:y|id)|mention(?:ed)?|specify|specified)(?: (?:yet|that|so))?\W*(?:$|[.,;!])",
        "kcb didnt say",
        "kcb didnt say no",
    ),
)
#: That a day is spoken of, in whatever way.
OF_WHEN = Cue(
    rf"\b(?:{WHEN}|siku|tarehe|lini|muda|hear|feedback|respond|reply)\b",
    "no they didn't say when",
    "no they didn't say",
)
#: That what they said did not happen.
NOT_KEPT = Cue(
    r"\b(?:and|but|lakini|na) (?:they|he|she|hr|nobody|no one|hawaja|haja)\w*(?: (?:ha[vs]e ?n.?t|did ?n.?t|has not"
    r"|have not|never|still))?(?: (?:call|rung|rang|phone|done|write|writ|wrote|email|repl|answer|piga|jibu)\w*)?"
    r"(?: (?:yet|so|me|back|still|till now|at all))*\W*(?:$|[.,;!?])",
    "they'd call within a week and they havent",
    "they'd call within a week and they havent asked for my papers",
)
