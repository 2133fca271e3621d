"""Which fact of an interview plain words want to change, and to what."""

import re
from dataclasses import dataclass, field

from coaching.model import Asks

CHANGE = r"(?:change|edit|correct|fix|update|amend|set|switch|(?:ni)?(?:badilish[aei]+|rekebish[aei]+|sahihish[ae])|hariri|weka)"
MINE = r"(?: (?:my|the|all|of|a|an|your|those|these))*"
#: "change the employer of KCB"; refused: "change my mind". A fact that may be changed.
FACT = re.compile(
    rf"{CHANGE}{MINE} (?P<fact>[a-z' ]{{2,40}}?)(?: (?:yangu|yake|wangu|langu))?(?: (?:to|iwe|kuwa) (?P<to>.{{1,30}}))?(?: (?:of|for|at|with|from|ya|kwa|wa)(?: the| my)? (?P<what>.{{1,50}}))?",
    re.I,
)
_SAID = r"(?:they(?:'ve| have)?|he|she|hr) (?:said|gave(?: me)?|named|promised(?: me)?|told(?: me)?|mentioned|set)"
_SPOKEN: dict[Asks, str] = {
    "employer": r"employer|company|company name|employer'?s? name|mwajiri|kampuni|jina la (?:kampuni|mwajiri)",
    "role": r"job|role|position|post|job title|title|kazi|nafasi",
    "interview_day": r"(?:day|date|time) of interview|interview'?s? (?:day|date)|day i (?:was )?interviewed|(?:siku|tarehe) ya (?:interview|usaili|mahojiano)",
    "promise": rf"(?:what|when|(?:the )?(?:day|date)(?: that| when| which)?) {_SAID}|promise|promised? (?:day|date)|their (?:day|date|answer|word|promise|deadline)|(?:answer|reply|response|feedback) (?:day|date)|deadline"
    r"|(?:siku|tarehe) (?:waliyo|wali[oy]o|walio|aliyo)\w{2,14}|(?:siku|tarehe) ya (?:majibu|jibu|kujibu)|wali(?:cho|yo)\w{2,12}|ahadi(?: yao)?",
    "barred": r"canvass?ing(?: answer)?|barred|contact barred",
    "contact": r"contacts?|mawasiliano|my contacts?",
    "outcome": r"outcome|results?|matokeo",
}
#: Words of which only the case tells which day they mean.
_LOOSE = re.compile(r"day|date|tarehe|siku", re.I)
_FACTS = tuple((asks, re.compile(words, re.I)) for asks, words in _SPOKEN.items())


@dataclass(frozen=True, slots=True, kw_only=True)
class ToChange:
    """A fact that is to be changed.

    `what` names the interview, `to` holds the new value where it was told along; `loose` says that
    "the day" may be that of the interview or that of the answer.
    """

    fact: Asks
    what: str = field(default="", repr=False)
    to: str = field(default="", repr=False)
    loose: bool = False


def change_in(words: str) -> ToChange | None:
    """Finds the fact that a whole message wants to change.

    Examples:
        >>> change_in("change the day they said").fact, change_in("change the date").loose
        ('promise', True)
        >>> change_in("change my mind") is None
        True
    """
    found = FACT.fullmatch(words)
    if found is None:
        return None
    said, what, to = found["fact"].removeprefix("interview's "), found["what"], found["to"]
    if _LOOSE.fullmatch(said):
        about = re.search(r"interview|usaili|mahojiano", what or "") is not None
        return ToChange(fact="interview_day", what=what or "", to=to or "", loose=not about)
    asks = next((a for a, pattern in _FACTS if pattern.fullmatch(said)), None)
    return ToChange(fact=asks, what=what or "", to=to or "") if asks else None
