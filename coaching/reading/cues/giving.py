"""Gifts in any shape, those above the recruiter, boasts, and insiders that are left out of it."""

from coaching.reading.cues.cue import Cue

_KIN = r"(?:friend|cousin|cuzo|cuz|uncle|aunt\w{0,2}|brother|sister|mum|mother|mom|dad|father|mate|neighbou?r|classmate|girlfriend|boyfriend|wife|husband|relative|insider|someone inside|rafiki|binamu|kaka|dada|mjomba|shangazi|shemeji|jamaa|jirani|mama|baba|beshte)"
_DECIDES = r"(?:panel\w{0,4}|interviewers?|manager|recruiter|boss|team|lady|office|staff|hr|director|receptionist|secretary)"
#: Papers and things of one's own, which are no gift.
_NO_GIFT = r"(?:my|own|copies|copy|cv|resume|certificates?|certs?|documents?|papers?|portfolio|references?|laptop|pens?|id|testimonials?|questions?|notes?|letters?|numbers?|messages?|news|updates?|forms?|samples?|slides|presentation|projector|transcripts?|photos?|passport|answers?|time|call|feedback|clearance)"
#: Something brought or given to whoever decides, whatever it is.
GIVES = Cue(
    rf"\b(?:carry|bring|take|buy|give|hand|deliver|get|bake|cook|make)(?:ing)? (?:(?:them|him|her|the {_DECIDES}) )?(?:(?!{_NO_GIFT}\b)[\w']{{1,12}} ){{1,5}}?for (?:the |their |my )?(?:{_DECIDES}|them|him|her)\b(?! (?:to|in|on|at) (?:review|read|look|sign))"
    rf"|\b(?:carry|bring|take|buy|give|hand|deliver|send|drop)(?:ing)?\b(?: (?!{_NO_GIFT}\b)[\w']{{1,12}}){{1,7}},? (?:(?:just |only )?to appreciate (?:them|him|her|the)|as (?:an? |my )?(?:token|appreciation|small thank|thank\W?you|thanks))\b"
    r"|\b(?:ni|ku|nita|niki|tu|n[ae]+we?za |naweza ku|naeza ku|nataka ku)(?:wa|m)?(?:pelek|let|nunul)(?:e|i)?(?:a|e) (?!(?:cv|barua|certificates?|documents?|vyeti|cheti|karatasi|nakala|majibu|ujumbe|kitambulisho|simu|habari)\b)(?:(?:kidogo|tu|some|hata) )?(?:matunda|machungwa|maembe|asali|unga|mchele|ndizi|parachichi|mkate|maua|sukari|kahawa|vitenge|leso)\b",
    "can i carry small palm oil for the panel",
    "can i carry my portfolio for the panel",
)
#: A deed that can only be a gift where no insider is named.
HANDS_OVER = Cue(
    r"\b(?:carry|bring|take|buy|give|gift|send|drop(?:ping)? off|deliver|bak|cook)\w*\b|\b\w*(?:pelek|letea|nunuli)\w*\b",
    "dropping off a basket",
    "calling them",
)
#: A gift that waits until all is decided.
AFTERWARDS = Cue(
    r"\bafter (?:i (?:start|join|begin|get (?:it|hired|the job)|am hired|sign)|the (?:decision|offer|result)|they(?:'ve| have)? (?:decided?|hired?|chosen?))\b|\bnikianza kazi\b|\bbaada ya (?:kuanza|uamuzi)\b",
    "a small gift after i start the job",
    "a small gift after the interview",
)
#: To buy what they sell to anybody.
AS_CUSTOMER = Cue(
    rf"\b(?:buy|buying|shop|shopping|eat|eating|order|ordering|bank|banking|kununua|ninunue)\b(?! (?:them|him|her|the {_DECIDES})\b)(?:(?!\bfor (?:the|them|her|him|hr)\b)[^.!?\n]){{0,40}}\b(?:there|at|from|in|tomorrow|tho|here|huko|hapo|kwao|pale)\b",
    "can i buy a sausage roll there",
    "can i buy them lunch there",
)
#: To those above as well, or to everybody at once.
OVERHEAD = Cue(
    r"\b(?:cc|bcc|copy(?:ing)?|loop(?:ing)?)\b(?: in)?(?: (?!my\b)\w{1,9}){0,3}? (?:manager|boss|director|supervisor|ceo|md|head|owner|chair\w*|everyone|everybody|all of them|whole panel)\b"
    r"|\b(?:send\w*|forward\w*|e-?mail\w*|writ\w+|text\w*|messag\w+|tell\w*|tuma|ni(?:ta|ki)?(?:wa|m)?(?:tum|andik|email|text)\w*)\b(?: \w{1,12}){0,6}? ?(?:\band\b|&|\bplus\b|\bna\b|\bas well as\b|\bboth\b)(?: also| to| pia){0,2} (?!my\b)(?:(?:her|his|their|the) )?(?:\w{1,9} )?(?:boss|manager|director|supervisor|ceo|md|head|owner|superior|meneja|mkurugenzi)\b"
    r"|\b(?:send\w*|forward\w*|e-?mail\w*|writ\w+|text\w*|messag\w+)\b(?: (?!my\b)\w{1,9}){0,4} (?:boss|director|supervisor|ceo|md|owner|superior)(?: there)? (?:too|as well|also|pia)\b",
    "should i send it to priya and her boss",
    "i'll tell hr and my boss",
)
#: That nobody else is as good, told to the employer.
BOASTS = Cue(
    r"\b(?:nobody|no ?-?one|none)(?: else)? (?:there )?(?:has|have|had|got|can|could|comes|comes close|matches|beats?|will (?:ever )?match)\b(?: \w{1,8}){0,3} (?:my (?:numbers|skills|grades?|experience|record|results|figures|profile|level)|(?:numbers|skills|grades?|experience|results) (?:like|than|as)|like (?:me|mine)|better)[^.!?,;\n]{0,20}"
    r"|\b(?:won'?t|wont|will not|will never|never|can'?t|cannot|hawata|hawawezi|hamta)(?:ku)? ?(?:find|get|pata|kupata) (?:any(?:one|body)|some(?:one|body)|mtu|a (?:better|person))?(?: ?(?:else )?(?:better|like me|as good|kama mimi|bora)\b[^.!?,;\n]{0,15})",
    "nobody else has my numbers",
    "nobody else has my number",
)
#: An insider who is to stay out of it.
LEFT_OUT = Cue(
    rf"\b(?:leav(?:e|ing)|keep(?:ing)?) (?:the |my )?{_KIN} (?:out(?: of (?:it|this|that))?|alone|aside)\b"
    rf"|\b(?:forget(?:ting)?(?: about)?|never ?mind|scrap|skip(?:ping)?|not|no more|won'?t|wont|will not|no longer|without|instead of|rather than)(?: (?:going|gonna|to|be|involve|involving|ask|asking|use|using|go|going|through|via|bother|bothering|the|my|any)){{0,4}} {_KIN}\b(?:'s)?(?: (?:anymore|any more|then|for me|idea|thing|plan|now|help|again|to (?:ask|push|help|speak)\w*|at all)){{0,3}}"
    rf"|\b(?:nimeachana na|naachana na|achana na|wacha|niache|naacha|bila|sitamtumia|sitamuuliza|sitamwomba|simwombi|simtumii|sio|si kupitia)(?: (?:ya|huyo|huyu|yule|my|mambo ya|maneno ya)){{0,2}} {_KIN}(?: (?:wangu|yangu|yule|huyo|asi\w+)){{0,2}}",
    "ok leave uncle out of it, i'll email hr",
    "should i leave my uncle a note",
)
#: Somebody who works or begins there, told in a sentence of its own.
ASIDE_ON = Cue(
    rf"^\W*(?:(?:and|so|btw|also|hey|lol|na) )?(?:my|a|an|one|the) (?:(?:old|best|good|former|close) )?{_KIN}(?: of mine)? (?:just |also |actually )?(?:works?|working|starts?|started|starting|got (?:a|the|in)|is (?:starting|joining|in)|was hired|got hired|joins?|joined|anaanza|ameanza|anafanya)\b[^.!?;\n,]{{0,50}}(?:, ?(?:lucky|good|nice|happy|great)[^.!?;\n,]{{0,20}})?[.!;]+(?= )",
    "my mate starts there on monday, lucky him. can i ring them?",
    "my mate starts there, can he ask?",
)
#: A person who may be inside, beside those whom the plans know.
PERSON = Cue(
    rf"\b{_KIN}\b|\b(?:someone|somebody|guy|lady|colleague|ex|lecturer|teacher|pastor|priest|mp|mca|chief|senator|councillor|connections?|relatives?|people inside|he|she|him|her|his|referees?|inside|insiders?|staff|employees?|workers?|panelist|interviewer|watchman|guard|mtu|watu|mzee|mheshimiwa|contact (?:there|inside)|who works|through|via|kupitia)\b",
    "ask the watchman",
    "text them so they remember me",
)
#: Somebody inside who is to find out the result, or to speak for the candidate, in Swahili.
FOR_ME = Cue(
    rf"\b(?:ni|nita|nta|niki|ku|na)?(?:mu?w?)?(?:uliz|ambi|omb)[aei] (?:tu )?{_KIN}\b(?: (?!kama\b|kwamba\b)\w{{1,12}}){{0,5}}?"
    r" (?:kama (?:wame|wata|washa|nime|nita|niko|jina)\w*|(?:ani|a)(?:seme|sukumi|wekee|ongele|pigie debe|pendekez|taj|angalizi|ulizi)\w*|anisaidie(?= (?:huko|hapo|ndani|pale|kupata|kuingia|kwa hr|na hr|hiyo|kazi)\b|\W*$))",
    "nimuulize cuzo kama wamechagua mtu",
    "nimuulize cuzo namna ya kuandika email",
)
#: One message to them, by oneself.
TO_THEM = Cue(
    r"\b(?:text|sms|e-?mail|call|ring|message|msg|whatsapp|write(?: to)?)(?:ing)? (?:them|hr|the (?:recruiter|company|office|hr))\b|\b(?:drop|send|shoot)(?:ping|ing)? (?:them|hr|the (?:recruiter|company|office|hr)) (?:a |an )?(?:\w{1,8} )?(?:text|line|note|e?-?mail|message|msg|sms)\b|\bni(?:ta)?(?:wa|ku)(?:tumie|pigie|andikie|email|text)\w*\b|\b(?:ni|nita|ku)mu?w?uliz[ae] (?:hr|recruiter)\b",
    "can i drop them a text",
    "can he drop a word",
)
#: That one meets as one always does.
MEETS = Cue(
    r"\b(?:greet\w*|say(?:ing)? (?:hi|hello)|braai\w*|msalimie|(?:ku|ni)m?salimi\w*)\b|\b(?:still|keep|go on|continue) (?:\w{1,8} )?(?:meet|see|play|train|sing|pray|eat|drink|hang)\w*\b(?! (?:if|whether|my|the list))",
    "can still braai with him",
    "can he push it",
)
#: What makes such a meeting more than one.
MENTIONS = Cue(
    r"\b(?:mention\w*|bring\w*|rais\w+|remind\w*|drop\w*|hint\w*|ask\w*|slip|tell|name|help|push|soften|result\w*|kumbush\w*|kumkumbusha|taj\w+)\b",
    "greet him and mention my name",
    "greet him after church",
)
#: A word with whoever is inside.
ASKS_INSIDE = Cue(
    r"\b(?:ask\w*|find out|messag\w*|inbox\w*|dm\w*|text\w*|talk\w*|chat\w*|speak\w*|tell|call\w*|reach\w*|contact\w*|linked ?in|\w*(?:uliz|ulizi|ongea|ongele|zungumz|ambia|ambie|piga|pigi)\w*)\b|what (?:it'?s|the \w+ is) like",
    "can i ask her what it's like",
    "can i greet her",
)
