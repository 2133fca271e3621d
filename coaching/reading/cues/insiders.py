"""Somebody inside, or a gift: what is a favour, and what is only told of them."""

from coaching.reading.cues.cue import Cue

#: So many words hold a message to the employer and little else. House rule.
FEW = 14
_KIN = r"(?:friend|cousin|cuzo|cuz|uncle|aunt\w{0,2}|brother|sister|mum|mother|dad|father|mate|neighbou?r|classmate|jirani|girlfriend|boyfriend|wife|husband|relative|someone|somebody|a guy|rafiki|binamu|kaka|dada|mjomba|shangazi|shemeji|jamaa|mtu|mama|baba|beshte)"
#: That somebody works there, and nothing else.
WORKS_THERE = Cue(
    rf"^\W*(?:but |and |so |also |btw |by the way |actually |ok |na |halafu |pia )?(?:i have |i know |there is |there's |kuna |nina |najua )?(?:an? |my |our |the )?(?:\w{{1,12}} )?{_KIN}(?: \w{{1,12}}){{0,2}}? "
    r"(?:(?:also |actually |just )?(?:works?|working|is|does|anafanya|anaf\w+|yuko|ako|yupo|ni|ana ?work\w*)(?: kazi)?|who works|anayefanya kazi)"
    r"(?: (?:there|in|at|the|their|a|an|hr|same|company|place|office|huko|hapo|pale|ndani|kwa|kwao|katika|ofisi|ya|kampuni|hiyo|manager|meneja|accounts|finance|it|department|procurement|admin|bank|too)){1,6}\W*$",
    "rafiki yangu anafanya kazi huko",
    "rafiki yangu anafanya kazi huko nimuulize",
)
#: That somebody inside passes the result on.
TELLS_ME = Cue(
    r"\b(?:she|he|they|friend|cousin|uncle|aunt\w{0,2}|brother|sister|rafiki|binamu)\b(?: (?:just|only|can|could|would|will|to|secretly|quietly|first|simply)){0,3}"
    r" (?:tells?|shows?|gives?|sends?|checks?|finds? out|looks?|peeks?|whispers?|leaks?|sees?|asks?)\b[^.!?\n]{0,25}"
    r"\b(?:results?|outcome|decision|list|score|marks|who (?:got|they)|if (?:i|they)|whether|where i (?:am|stand)|what they)\b"
    r"|\b(?:aki|ani|a)(?:ni|wa)?(?:ambi|onyesh|tumi|angali|ulizi|peleleze?)\w* (?:tu )?(?:\w{1,8} )?(?:majibu|matokeo|results?|jibu|kama ni\w+|list|orodha|wamechagua)\b",
    "what if she just tells me the result",
    "what if she tells me to wait",
)
#: The same, weighed in a question.
WHAT_IF_TOLD = Cue(
    r"\bwhat if (?:she|he|my \w{3,12}) (?:just |only )?(?:tells?|shows?|finds? out|checks?|peeks?|looks?)\b[^.!?\n]{0,25}\b(?:results?|outcome|decision|list|if i|whether)\b"
    r"|^\W*(?:na |je |vipi )?aki(?:ni)?(?:ambia|onyesha|angalizia|ulizia) (?:tu )?(?:majibu|matokeo|jibu|results?|kama)\b",
    "what if she just tells me the result",
    "what if they tell me the result on friday",
)
#: That somebody inside is asked only what the place is like.
ONLY_THE_PLACE = Cue(
    r"\bask\w*\b[^.!?\n]{0,40}\b(?:what (?:it'?s|its|it is|(?:the |their )?(?:place|work|job|culture|company|team|pay)\w*(?: is)?) (?:really |actually )?like|about (?:the |their )?(?:culture|place|work(?:place| environment)?|office|company|team|dress code)\b|how (?:it is|it's|the (?:place|work|office) is)(?: to work)?)"
    r"|\bmazingira\b|\b(?:kazi|mahali|ofisi|kampuni) (?:hapo |huko |kule )?(?:ilivyo|yalivyo|palivyo|inavyo\w+|inakuwaje|huwa aje|kukoje|pakoje|hukoje)\b|\b(?:hapo|huko|kule|kwao|hiyo place) (?:kukoje|pakoje|kuko aje|pako aje|hukoje|iko aje)\b"
    r"|\b(?:kazi|mahali|ofisi|kampuni) (?:hapo |huko )?(?:ni|iko|ikoje|iko aje|ni aje)\b|\bvile (?:kazi|kampuni|ofisi) (?:ilivyo|iko|ni)\b"
    r"|\b(?:ofisi|office|duka|shop|gate|geti|bank|kampuni|reception|branch)\b[^.!?\n]{0,20}\b(?:(?:ina|ika|hu|ana|wana)fung(?:w?a|uliwa|ua)|clos(?:es?|ing|ed)|opens?|opening|iko wapi|located|located at)\b"
    r"|\b(?:inafungwa|inafunguliwa|wanafunga|wanafungua|ofisi iko) (?:saa ngapi|lini|wapi)\b|\b(?:opening|closing|working|office) hours\b|\bwhat time (?:do |does )?(?:they|it|the office) (?:closes?|opens?)\b|\bsaa za kazi\b|\bdress ?code\b",
    "message someone who works there just to ask what its like",
    "ask her what they decided",
)
#: A question to somebody named before, for what the place is like and for no result.
ASKS_OF_PLACE = Cue(
    r"^(?!.*\b(?:results?|panel|they (?:said|say|think|thought)|decision|decided|outcome|chosen|selected|my (?:name|application|interview|cv|file|status)|refer|put in|good word|push|for me|hired)\b)"
    r".*\b(?:ask|text|message|call|talk to|chat with) (?:her|him|them|she|he)\b[^.!?\n]{0,40}\b(?:what (?:it'?s|its|it is|the|their|working|work|life)|how (?:it is|it'?s|its|they (?:treat|pay)|the (?:place|work|office|team|people|hours|pay|boss)|work)|about (?:the |their )?(?:hours?|people|team|culture|work\w*|place|pay|shifts?|boss|salary|office|company|training))\b",
    "can i ask her what the place is like, hours, the people",
    "can i ask her what they decided about my interview",
)
#: The same person asked for the result.
ASKS_RESULT = Cue(
    r"\b(?:ask|text|message|call|get) (?:her|him)\b[^.!?\n]{0,25}\b(?:if|whether|what|who|how) (?:they(?:'ve| have)? (?:decid|chos|pick|select|said|say|think|thought|hir)\w*|i (?:got|did|was|am|passed|made)|i'?m|the (?:panel|boss|manager|team) (?:said|thinks?|thought|decided)|(?:my|the) (?:results?|interview|application|chances)|it (?:went|looks))",
    "can i ask her if they decided",
    "can i ask her what the place is like",
)
#: Somebody who is asked, in Swahili: "nimuulize cuzo", "mjomba anieleze".
ASKS_ONE = Cue(
    rf"\b(?:ni|nita|nta|na|ku|niki)mu?w?uliz\w{{1,3}}\b|\b(?:a|wa)ni(?:elez|ambi|juz|chor|fafanuli)\w{{1,3}}\b|\b(?:ni|ku|nita)uliz[ae] (?:tu )?{_KIN}\b",
    "mjomba anieleze tu mazingira",
    "waliniuliza kuhusu mazingira",
)
#: Whoever speaks for the employer: to ask them is to contact the employer.
OFFICIAL = Cue(
    r"\b(?:hr|recruiter|manager|meneja|boss|bosi|secretary|katibu|panel\w*|director|mkurugenzi|supervisor)\b",
    "nimuulize recruiter kuhusu mazingira",
    "nimuulize cuzo kuhusu mazingira",
)
#: What makes a word with somebody inside a favour.
FAVOUR = Cue(
    r"\b(?:put in|good word|word for me|push|speak (?:for|to)|talk to|help me|refer|results?|outcome|decision|whether|file|favou?r|remind|hurry|anisaidie|aniongelee|anisemee|aniulizie|aniangalizie|anipendekeze|anisukumie|aweke|majibu|matokeo|kama (?:nime|wame|nita|jina|niko)\w*|jina langu|list|orodha|nimepita|nita(?:pata|pita|itwa)\w*)\b",
    "she could put in a word",
    "what the place is like",
)
#: That somebody is to speak for the candidate.
SPEAK_FOR = Cue(
    r"\b(?:ask|tell|get|have|let|beg|want)(?:ing)? (?:her|him|them|my \w{2,12}|a \w{2,10}|the \w{2,10})(?: \w{1,10}){0,2}? (?:to )?"
    r"(?:put in|mention (?:me|my)|speak (?:for|to|with)|talk (?:to|with) (?:them|him|her|hr|the|his|their)|push|remind (?:them|him|her|hr|the)|recommend me|vouch|have a word|drop a word|whisper|help me get)\b",
    "is it ok to ask her to mention me",
    "should i ask her to talk about the culture",
)
#: Somebody of one's own who is to get in touch with them.
FOR_ME = Cue(
    r"\b(?:can|could|should|shall|may|if|have|get|ask|let|having|getting|asking)(?: i (?:have|get|ask|let))? (?:my|a|an old|one of my)(?: (?:old|former|ex|current))? (?!cv|phone|email|certs?|name|number|laptop)\w{3,12}(?: (?!is|was|has)\w{3,12})? (?:to )?(?:just )?"
    r"(?:call|ring|phone|e-?mail|write|text|talk|speak|vouch|reach out|put in)(?: to| in| for| a)? (?:them|her|him|hr|the (?:hr|manager|boss|recruiter|director|panel|ceo|owner)|good word|for me|me)\b",
    "can my referee call them to put in a good word",
    "can my phone call them",
)
#: Those who sit at the front of an office, through whom one reaches it.
FRONT_DESK = Cue(
    r"\b(?:secretar(?:y|ies)|receptionist|reception|front desk|switchboard|assistant|katibu|pa)\b",
    "can i just call the secretary",
    "my cousin",
)
#: A gift that is about to be made.
SENDS_GIFT = Cue(
    r"\b(?:send(?:ing)?|gift(?:ing)?|drop(?:ping)?(?: off)?|deliver(?:ing)?)\b(?: \w{1,12}){0,5} (?:gifts?|presents?|flowers|cakes?|chocolates?|hampers?|fruit basket|wine|whisky|airtime|credo|cookies|biscuits)\b"
    r"|\b(?:buy(?:ing)?|bring(?:ing)?|giv(?:e|ing)|tak(?:e|ing)|get(?:ting)?) (?:them|him|her|hr|the (?:panel|manager|recruiter|boss|interviewers?|team|lady|guy))(?: \w{1,12}){0,4} (?:gifts?|presents?|flowers|cakes?|chocolates?|hampers?|wine|whisky|lunch|dinner|airtime|cookies|something small)\b"
    r"|\b(?:gifts?|present|flowers|cakes?|chocolates?|hamper|lunch) (?:for|to) (?:them|him|her|hr|the (?:panel|manager|recruiter|boss|interviewers?|team|lady))\b"
    r"|\b(?:carry|bring|take|buy|get|prepare)(?:ing)? (?:(?:an?|some|small|little|them|him|her|nice) ){0,3}\w+(?: \w+){0,2}? (?:for|to) (?:the )?(?:panel|manager|interviewers?|hr|recruiter|boss|director|lady|guy|them)\b[^.!?\n]{0,30}\b(?:appreciat\w+|thank\w*|gift|gesture|token|soften)\b",
    "what about sending flowers",
    "they gave me lunch",
)
#: A gift for whoever decides.
GIFT = Cue(
    r"\b(?:gifts?|presents?|cakes?|chocolates?|flowers|hampers?|fruit basket|wine|whisky|bottle|lunch|dinner|treat|voucher|airtime|credo|token|bribe|something small|kitu kidogo|zawadi|keki|mbuzi|kuku|chai|maua"
    r"|nyama|samaki|maziwa|mayai|soda|pombe|hongo|rushwa|samosas?|mandazi|coffee)\b",
    "a small cake for the panel",
    "a good word",
)
#: That somebody is known there, and nothing else.
KNOWN_THERE = Cue(
    rf"^\W*(?:but |and |so |also |btw |by the way |actually |ok |na |halafu |pia )?(?:(?:an? |my |our |the )?(?:(?!ni\w)\w{{1,12}} )?{_KIN}(?: (?:yangu|wangu|wa|ya|of mine))? (?:used to work|knows|is (?:friends|related|close|married)|anajua|anamjua|anafahamiana|alikuwa anafanya|ni)\b(?! (?:asks?|calls?))|(?:i know|i am friends with|i'?m friends with|najua|namjua|kuna|ninamjua)(?: (?:a|an|some))? (?:someone|somebody|people|a guy|mtu|watu|jamaa|the)\b"
    r"|(?:the|their|one of the) (?:hr|hiring manager|manager|boss|owner|director|recruiter|panel(?:list|ists)?|interviewer|ceo|md)(?: there)? (?:is|was|went|knows|ni|anajua)\b)"
    r"(?: (?!(?:to|can|could|will|would|should|so|and|ask|who|he|she|ata|aki|awe)\b)[\w']{1,14}){0,7}\W*$",
    "my uncle knows the owner",
    "my uncle knows the owner so i'll ask him",
)
#: That somebody is to put the candidate forward, as is fine before an application.
REFERS = Cue(
    r"\b(?:refer(?:s|red|ral)?|recommend(?:s|ed|ation)?|vouch|introduce)\b|\b(?:ku|a|ata|ana|wa|wata|aki|ani|ana|aweza ku|anaweza ku)?ni-?(?:pendekez|refer|recommend|unganish|connect|tambulish|introduce|saidi(?:e|a) ku(?:pata|ingia))\w{0,3}\b|\b(?:a|ata)(?:ni)?pelek\w{1,3} (?:cv|maombi|application)\b",
    "jamaa yangu aweza kunipendekeza",
    "wanapendeza",
)
#: A message to the employer and to nobody else.
TO_THEM = Cue(
    r"\b(?:call|text|e?-?mail|message|write(?: to)?|ring|phone|ping|drop|send|contact|follow up with|whatsapp)(?:ing)? (?:an? (?:\w+ )?(?:text|line|note|e?-?mail|message) (?:to )?)?(?:them|hr)\b|\b(?:niwa|kuwa)(?:pigi|andik|tumi|text|uliz)\w*",
    "can i drop them a text so they remember me",
    "can i drop her a text",
)
#: Anybody else who is spoken of.
ANYBODY = Cue(
    rf"\b(?:{_KIN}|my (?:old |former |ex |current )?(?!name|interview|number|application|status|results?|email|phone|cv|time|next|follow)\w+|recommend\w*|good word|vouch\w*|anyone|receptionist|secretary|guard|watchman|askari|employees?|staff|insiders?|inside|who works|contact|connection|pastor|mp|mca|chief|her|him|his|he|she|(?:a|wa)ni\w+|aki\w+|nim\w+|kum\w+)\b",
    "my uncle can call them",
    "can i call them",
)
#: That somebody is kept out of it.
LEFT_OUT = Cue(
    rf"\b(?:leav(?:e|ing)|left|keep(?:ing)?) (?:my |the )?{_KIN} out\b(?: of (?:it|this))?|\b(?:without|bila|not through|forget(?:ting)?) (?:my |the )?{_KIN}\b(?: wangu)?",
    "ok leave uncle out of it, i'll email hr",
    "my uncle will email hr",
)


def asks_of_the_place(low: str) -> bool:
    """Tells that somebody inside is only to tell what the place is like, in Swahili.

    Examples:
        >>> asks_of_the_place("nimuulize tu cuzo kazi iko aje huko"), asks_of_the_place("nimuulize")
        (True, False)
        >>> asks_of_the_place("mjomba anieleze mazingira halafu anisemee")
        False
    """
    few = len(low.split()) <= FEW and ASKS_ONE.finds(low) and ONLY_THE_PLACE.finds(low)
    more = FAVOUR.finds(low) or GIFT.finds(low) or TELLS_ME.finds(low) or OFFICIAL.finds(low)
    return bool(few) and more is None


def only_them(low: str) -> bool:
    """Tells a short message to the employer with nobody else in it.

    Examples:
        >>> only_them("leave uncle out of it, i'll email hr"), only_them("my uncle will email hr")
        (True, False)
    """
    rest = LEFT_OUT.regex.sub(" ", low)
    beside = ANYBODY.finds(rest) or GIFT.finds(rest)
    return len(rest.split()) <= FEW and TO_THEM.finds(rest) is not None and not beside
