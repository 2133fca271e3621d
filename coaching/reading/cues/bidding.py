"""Who bids the candidate get in touch: themselves, asking or deciding, or somebody about them."""

from coaching.reading.cues.cue import Cue

#: The coach is asked for its opinion, or a decision is the candidate's own, right before a deed.
OWN_LEAD = Cue(
    r"\b(?:u?n[ia]?ambie|u?nijibu|u?nishauri|na?omba (?:ushauri|maoni)|(?:nime|na|nili|nina)(?:ku)?uliza|swali(?: langu)?(?: ni)?|sijui(?: kama)?|(?:nili)?(?:taka|penda) ku(?:jua|uliza)(?: kama)?"
    r"|nime(?:amua|fikiria|waza|panga|decide|plan|ona)|na(?:fikiria|fkiria|fikiri|waza|ona|hisi|dhani|penda|taka|tamani)|nili(?:taka|kuwa nataka|fikiria|waza|penda)|heri|afadhali|bora|wacha|acha|ngoja"
    r"|(?:just |please )?tell me(?: first| honestly)?|advise me|i'?m asking(?: you)?|my question is|i (?:was|am) (?:thinking|wondering)(?: that| if)?)\b(?:[\W\d]{0,3}\b\w{1,8}){0,3}\W*$",
    "hebu niambie kama ",
    "wameniambia ",
)
_THEIR_OWN = r"(?:yangu|wangu|zangu|wetu|yetu|langu)"
#: Somebody about the candidate who says what to do, and is not the employer.
_ADVISER = (
    r"(?:(?:my|our) (?:\w{1,10} )?(?:friends?|mum|mom|mother|dad|father|wife|husband|sister|brother|cousin|uncle|aunt\w{0,2}|neighbou?r|mentor|pastor|girlfriend|boyfriend|partner|parents|roommate|classmate|former boss|old boss)"
    r"|(?:an?|some) (?:friends?|cousin|neighbou?r|mentor)(?: of mine)?|(?:most |some |other |many )?people(?! (?:at|there|from|in|of|who)\b)|every(?:one|body)|google|chat ?gpt|the internet|twitter|tiktok|youtube"
    rf"|(?:ma)?rafiki(?: {_THEIR_OWN})?|beshte(?: {_THEIR_OWN})?|(?:mama|baba|mke|mume|kaka|dada|bibi|mjomba|shangazi|binamu|cuzo|jirani|pastor|boy|dem|bae) {_THEIR_OWN}|(?<!huyo )(?<!yule )(?<!huyu )(?<!ule )(?:mama|baba|kaka|dada|mjomba|shangazi)(?! (?:wa|ya|hr)\b)"
    rf"|wazazi(?: {_THEIR_OWN})?|jamaa {_THEIR_OWN}|(?<!hawa )(?<!hao )(?<!wale )watu(?! (?:wa|hao|wale|hr)\b))"
)
_SAYS = (
    r"(?:(?:keeps? |(?:is|are|was|were) (?=\w{2,9}ing\b)|just |also |even |always |(?:has|have|had) (?!been\b)){0,2}(?:say|says|said|saying|tells?|told|telling|thinks?|thought|wants?|wanted|advis(?:e|es|ed|ing)|suggest(?:s|ed)?|insists?)"
    r"|(?:wa|a)(?:na|li|me|ka)(?:ni|tu)?(?:sema|ambia|shauri|taka|show|advise)|ha[a-z]{2}(?:sema|ambia)|kasema|husema)"
)
#: "my friend told", "mama anasema", "nimeambiwa na rafiki": the word of such a one.
ADVICE = Cue(
    rf"\b{_ADVISER}(?:(?! (?:at|from|in|was|were|been|hr|who|is|are)\b| there\b| huko\b| hapo\b| pale\b| ndani\b| kwao\b) [\w']{{1,12}}){{0,2}}? {_SAYS}\b|\b(?:nime|nili|nina)(?:ambiwa|shauriwa) na {_ADVISER}"
    rf"|\b(?:you|coach|u) (?:said|told|say|advised|suggested)\b|\b(?:uli|ume|una)(?:ni)?(?:sema|ambia|shauri)\b",
    "my friend told me to call",
    "the friend at hr told me to call",
)
#: A deed of one's own in English; in Swahili the verb says whose it is.
DEED = Cue(
    r"\b(?:i|i'?ll|i'?d|to|and|should|can|could|may|must|shall|do|if|just|maybe|gonna|not) (?:just |then |now |also |maybe )?"
    r"(?:call|ring|phone|e-?mail|text|write|message|contact|ping|whatsapp|go|visit|come|pass|drop|pop|follow up|check in|reach out|check)\b(?! (?:me|us)\b)"
    r"|\bni(?:ka)?(?:wa|mw?)?(?:end|rud|pit|fik|pig|tafut)\w{0,3}[ei]\b",
    "my mum says i should call on ",
    "my mum says they should call me on ",
)
#: A deed that stands in the future is the candidate's plan, whatever stands before it.
FUTURE = Cue(
    r"^(?:n[iy]?|tu)ta|^(?:na)?(?:taka|penda)|^i'?ll\b|^gonna\b", "nitawapigia", "niwapigie"
)
