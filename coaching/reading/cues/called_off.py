"""That an interview does not take place."""

from coaching.reading.cues.cue import Cue

_INTERVIEW = r"(?:interviews?|intervw|intvw|usaili|mahojiano|intavyu|session|panel)"
_OFF = r"(?:cancel+e?d|cancl?ed|called off|scrapped|suspended)"
#: The employer does not hold it.
CALLED_OFF = Cue(
    rf"\b(?:they|dey|hr|he|she|(?:the |my )?(?:company|panel|recruiter|office|bank|school|hospital|employer|manager|lady))(?:'ve|'s| have| has| had| just| now| also| suddenly| already| went and)* (?:{_OFF}|cancel|called (?:it|the {_INTERVIEW}|everything|this) off)\b(?! (?:the |my |this |all |their )?(?:position|role|vacanc|post\b|job|offer|contract|recruitment|hiring|process|advert|order))"
    rf"|\b(?:it|this|that|{_INTERVIEW}|mine|everything)(?:'s|s)?(?: (?:is|was|has|been|got|gets|being|just|now|also|at \w{{2,15}}|with \w{{2,15}}|on \w{{3,10}}|tomorrow|today))* {_OFF}\b|^\W*(?:so |ok |sadly |unfortunately |just |update:? )*(?:got )?{_OFF}\W*$"
    rf"|\b(?:it|{_INTERVIEW}) ?(?:(?:did|has|had|will|is|was|wo|do|does)(?:n't|nt| not| never)|never) (?:going to |gonna |be |been )*(?:happen(?:ed|ing)?|tak(?:e|en|ing) place|took place|held)\b"
    rf"|\b(?:wame|ame|wali|ali)(?:i)?(?:cancel|futa|katiza|sitisha|ghairi)\w{{0,3}}(?: (?:{_INTERVIEW}|hiyo|yote|tu)\b|\W*$)|\b(?:{_INTERVIEW}|hiyo)?(?: (?:yangu|ya \w{{2,12}}))? ?(?:ime|ili|ika)(?:futwa|cancel\w{{0,4}}|katizwa|sitishwa|ghairiwa)\b|\b(?:imekuwa|iko|ilikuwa) cancel+ed\b|\b{_INTERVIEW} (?:haita|haiku|haija)(?:kuwepo|kuwa|fanyika)\b|^\W*haikufanyika\b",
    "they cancelled the interview",
    "they cancelled the vacancy",
)
#: The candidate does not go.
OWN = Cue(
    rf"\bi(?:'ve| have| had to| just)* (?:{_OFF})\b|\b(?:nime|nili)(?:i)?(?:cancel|futa|ghairi|katiza)\w{{0,3}} (?:{_INTERVIEW}|hiyo)",
    "i cancelled the interview",
    "they cancelled it",
)
