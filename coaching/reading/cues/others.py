"""Whose word or plan a day belongs to, where it is not the employer's."""

from coaching.reading.cues.cue import Cue

#: People of the candidate's own life, and others who wait as well.
PEOPLE = (
    r"(?:friend|friends|mate|buddy|bestie|colleague|co-?worker|classmate|cousin|uncle|aunt|auntie|aunty|brother|sister|mum|mom|mummy|mother|dad|daddy|father"
    r"|wife|husband|girlfriend|boyfriend|fianc[eé]e?|gf|bf|neighbou?r|room-?mate|flat-?mate|housemate|parents|family"
    r"|(?:another|other|one|the other|fellow) (?:candidates?|applicants?|interviewees?)"
    r"|rafiki|marafiki|beste|beshte|mwenzangu|wenzangu|jirani|binamu|mjomba|shangazi|shemeji|(?:kaka|dada|mama|baba|mke|mume|bro|sis)(?: (?:yangu|yake|wangu)|ngu))"
)
#: Somebody else who got or said something: the day behind it is theirs.
SOMEBODY_ELSE = Cue(
    rf"\b{PEOPLE}\b(?:'s)?(?: (?!(?:they|hr)\b)[\w'’]{{1,12}}){{0,4}}? (?:got|gets|received|heard|has|had|was|were|is|said|says|told|tells|thinks|reckons|keeps|wants|starts|started"
    r"|(?:ame|ali|ana|ka|wame|wali|wana)(?:ni|m)?(?:pata|pokea|sema|ambia|ambiwa|itwa|pigiwa|shauri|pewa|anza)\w*)\b",
    "friend got his result",
    "my friend",
)
#: The employer, who speaks again after somebody else was named.
EMPLOYER_AGAIN = Cue(
    r"\b(?:they|they'?ll|they'?d|hr|the (?:company|panel|recruiter|manager|employer)|(?:wata|wali|wame|wana)(?!ni?shauri)\w{2,}|we'?ll|we will|will (?:be|hear|call|answer|decide))\b",
    "she said they'll decide by",
    "she told me to wait until",
)
#: Words in which somebody passes on what was said, right before an "if".
PASSED_ON = Cue(
    r"\b(?:said|says|say|saying|told|promised|wrote|writes|mentioned|emailed|texted|mail|letter|(?:wa|a)(?:li|me|ka|na)(?:ni|tu)?(?:sema|ambia)\w*|niliambiwa|nimeambiwa"
    r"|(?:they|he|she|hr)(?:'ll|'d| will| would)|will|wata\w+|ata\w+|call|ring|email|write)(?:\W+\w+){0,3}\W*$",
    "they said that ",
    "i'll leave ",
)
#: A condition that the candidate sets, or fears: its day is nobody's word.
CONDITION = Cue(
    r"(?:^|[\s,])(?:if|unless|in case|incase|suppose|ikiwa|iwapo|kama (?=ha|si|wa|a))\b|\b(?:wasipo|asipo|nisipo|tusipo|wakikaa|wakinyamaza|wakikataa|akikaa)\w*",
    "if they dont call by",
    "they call by",
)
#: A question of theirs about the candidate, on whether or when they can.
ASKED_WHETHER = Cue(
    r"\b(?:ask(?:s|ed|ing)?|want(?:s|ed)? to (?:know|check|confirm)|wondering|check(?:ing|ed)|uliz\w+|\w+uliza)\b(?: \w{1,8}){0,3}? (?:if|whether|when|what time|kama|iwapo)"
    r" (?:i|i'?m|i'?d|im|we|me|ni|na|nita|naweza|naeza|nina|niko|nitaweza|nipo|ntaweza)\b",
    "they want to know if i can work",
    "i asked if they decide by",
)
#: Time that the candidate gives them: "im giving them till".
GIVEN = Cue(
    r"\b(?:i'?m |im |i |i'?ll |we )(?:\w{1,8} )?(?:giv(?:e|ing)|gave) (?:them|him|her|hr|it)(?: \w{1,6})?\W*(?:until|till|til|by|to|up to)?\W*(?:the )?$"
    r"|\b(?:na|nita|nime|naku|nita|nili)(?:wa|m)pa\b(?: \w{1,8}){0,2}\W*$",
    "im giving them till ",
    "they gave themselves till ",
)
#: What the candidate demands of them, or is about to: the day behind it is no word of theirs.
DEMANDS = Cue(
    r"\b(?:(?:ni|nita|nta|nime|nili|na|nika|ku)?(?:wa|mw?)(?:ambi[ae]|elez[ae]|julish[ae])|tell(?:ing)? (?:them|him|her|hr)|told (?:them|him|her|hr))\b(?: (?!(?:they|wali\w+|wame\w+|wata\w+)\b)[\w']{1,10}){0,3}?"
    r" (?:either|(?:m|wa|a)ni\w{2,9}|mseme|waseme|aseme|wa(?:amue|decide)|give me|hire me|to (?:give|hire|decide|answer|reply|tell|call|choose|confirm)|they (?:must|have to|should|need to))\b(?:(?! (?:but|and|na|lakini|they|hr)\b) [\w']{1,10}){0,5}\W*$",
    "niwaambie mnipe job by ",
    "niwaambie walisema by ",
)
#: What the candidate threatens to do, behind the day.
OR_ELSE = Cue(
    r"^\W*(?:(?:or|or else|otherwise|then|and then|ama|au|la sivyo|basi)\b[\s,]*)(?:(?:i'?m|i'?ll|im|i|ill|they'?ve|they|we) )?(?:just |will |am |have )?"
    r"(?:out|gone|done|walk\w*|los[te]\w*|move|moving|leav\w+|tak(?:e|ing)|look\w*|off|forget|quit|go|going|accept\w*|withdraw\w*|pull\w*|na(?:toka|enda|ondoka|achana|tafuta)\w*|nita(?:toka|enda|ondoka|achana|tafuta)\w*)\b",
    " or im out",
    " or monday",
)
#: What somebody else, an offer, or a job of the candidate's own wants of them by a day.
OF_RIVAL = Cue(
    r"\b(?:ask(?:s|ed|ing)?|want(?:s|ed|ing)?|need(?:s|ed|ing)?|told|expect(?:s|ed|ing)?|wait(?:s|ing)? for|gave|giving) (?:me|us)\b(?: (?:to|2|for))?(?: (?:please|kindly|also|just|my|an?|the|say))*"
    r" (?:accept|sign|join|say|yes|yes or no|decide|decision|confirm|reply|answer|respond|resume|start)\b(?:(?! (?:they|and|but)\b) \w{1,10}){0,4}\W*$",
    "they are asking me to accept by ",
    "they told me they answer by ",
)
#: Words that only say which day today is: "its friday".
TODAY_IS = Cue(
    r"(?:^|[\s,;.!?])(?:it'?s|it is|today is|today'?s|now it'?s|already|leo ni|leo|ni|sasa ni|saa hii ni)(?: (?:already|only|just|now|a|finally|like|been))*\W*$",
    "its only ",
    "they said its ",
)
#: The same behind the day: "thurs now, cant sleep", "friday already".
ALREADY = Cue(
    r"^(?: (?:morning|evening|night|afternoon|today))?\s*(?:now|already|today|tayari|sasa|imefika)\b",
    " now, cant sleep",
    ", can i call now",
)
#: What the employer is to do after all, within an "if": "if they want me they'll ring by".
THEY_WILL = Cue(
    r"\b(?:they|he|she|hr)(?:'?ll| will|'d| would)\b|\b(?:wata|ata)(?:ni|tu|ku)?(?:pigi|jib|sem|ambi|juli|tum|amu|it)\w+",
    "they want me they'll ring by",
    "they dont ring by",
)
#: The employer speaks: a day behind it is not the candidate's own.
THEIR_SPEECH = Cue(
    r"\b(?:(?:they|he|she|hr|(?:the )?(?:recruiter|manager|panel|lady|boss)) (?:\w{1,8} )?(?:said|says|say|told|asked|want\w*|promised|wrote)|they'?ll|they'?d|told (?:me|us|to)|said|says"
    r"|(?:wa|a)(?:li|me|ka|na)(?:ni|tu)?(?:sema|ambia|omba|taka)\w*|niliambiwa|nimeambiwa|wata\w{2,}|ata\w{3,})\b",
    "hr said its monday",
    "is it ok to write on monday",
)
#: A deed asked about that has no "should i" or "can i" with it.
MAY_I = Cue(
    r"(?:^|\b(?:so|wait|kwanza|first|now|still|and) )(?:is it |its |it'?s )?(?:ok(?:ay)?|fine|alright|cool|allowed|possible|safe|good) (?:if i|to|kama)\b",
    "wait is it ok to send a thank you",
    "it went ok",
)
#: That no day was named, right before "a day" itself.
NONE_NAMED = Cue(
    r"(?:\b(?:nobody|no ?one|none of them|never|did ?n.?t|have ?n.?t|has ?n.?t|not|without)\b)[^.,;!?]{0,25}\b(?:say|said|saying|name[ds]?|naming|give|gave|given|giving|mention\w*|set|tell|told|fix\w*|commit\w*|specif\w+)\b(?: (?:me|us|to|about))* $",
    "nobody said ",
    "they said within ",
)
