"""Interviews told of one after another in plain sentences, each with its employer and its day."""

import re

from coaching.reading.cutting import name_in
from coaching.reading.known import known_in
from coaching.reading.naming import CAREER, INTERVIEW

#: What parts one sentence from the next: "at KCB. also", "na leo"; refused: "KCB Equity".
PARTS = re.compile(
    r"[,;:\n•]+|[.!](?:\s|$)|\b(?:and|plus|then|na|kisha|alafu|halafu|but|bt|lakini)\b", re.I
)
#: "nilikua ", "one at "; refused: "friend at". What leads in the place of an interview.
LEADS_IN = re.compile(
    rf"(?:^(?=\W*$)|\b(?:at|with|w|from|kwa|pale|huko|ya|na|was|one|another|other|ingine|nyingine|nili(?:kuw?a|enda|fanya|hojiwa)|nime(?:toka|fanya|maliza)|natoka|{INTERVIEW})\W{{1,2}}"
    r"|\b(?:today|yesterday|this morning|this afternoon|leo|jana|juzi|asubuhi|mchana)\W{1,2})(?:the |pia |also )?$",
    re.I,
)
#: "at Zetech Traders"; refused: "at home". A name with a capital that is in no list.
AT_NAME = re.compile(r"\b(?:at|pale|kwa) (?:the )?(?P<name>[A-Z][^\n,;:!?()]{1,60})")
#: A day on which one was held, or will be.
DAY = re.compile(
    r"\b(?:today|tonight|yesterday|tomorrow|tmrw|this (?:morning|afternoon|evening)|earlier|leo|jana|juzi|kesho|asubuhi|mchana"
    r"|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|juma(?:tatu|nne|tano|mosi|pili)|alhamisi|ijumaa|j[1-5]|(?:the )?\d{1,2}(?:st|nd|rd|th)|tarehe \d{1,2})\b",
    re.I,
)
#: A part of a message that speaks of another matter: "I applied at KCB today".
OTHER_MATTER = re.compile(
    r"\b(?:lunch|offer\w*|ofa|said|told|say|call(?:ed|ing)?|rang|e?mail\w*|text(?:ed)?|rejected|promised|need|want\w*|start\w*|answer\w*|reply|if|had one|banked|shopp\w+|ate|bought|passed by|wali\w+|wame\w+|wata\w+|nimepata|alikuwa|alienda)\b",
    re.I,
)
#: "also had one at" is one of the candidate's own, "my friend had one at" is not.
OWN_ONE = re.compile(r"\b(?:i |also |then |^)(?:also )?had one\b", re.I)


def attended_in(text: str) -> list[tuple[str, str]]:
    """Finds employers at whose interviews the candidate was, each with the words about it.

    Examples:
        >>> [e for e, _ in attended_in("jana nilikua equity na leo nilikua co-op bank interviews")]
        ['equity', 'co-op bank']
        >>> [e for e, _ in attended_in("interview at naivas yesterday and today another at Zetech")]
        ['naivas', 'Zetech']
        >>> attended_in("had interview at kcb on monday. I also applied at co-op bank today")
        []
    """
    if re.search(rf"\b{INTERVIEW}\b", text, re.I) is None:
        return []
    found: list[tuple[str, list[str]]] = []
    for part in (p.strip() for p in PARTS.split(text)):
        name, before = _place(part), [one for one in found if _begins(one[0], part)]
        if name is not None and not any(_begins(n, name) for n, _ in found):
            found.append((name, [_day_behind(name, part)]))
        elif part and (before or found):
            (before or found)[-1][1].append(part)
    return [(name, ". ".join(parts)) for name, parts in found] if len(found) > 1 else []


def _day_behind(name: str, part: str) -> str:
    """Puts the day behind the employer: "the other one leo at co-op", "co-op leo"."""
    begin = part.find(name)
    day = DAY.search(part, 0, max(begin, 0))
    return part if day is None else f"{name} {day.group()}{part[begin + len(name) :]}"


def _begins(name: str, words: str) -> bool:
    return words.lower().startswith(name.split()[0].lower())


def _place(part: str) -> str | None:
    """Takes the employer of a part that tells of an interview with its day."""
    own = OWN_ONE.sub(" ", part)
    if DAY.search(part) is None or CAREER.search(part) or OTHER_MATTER.search(own):
        return None
    for known in known_in(part):
        behind = re.match(rf"\W+{INTERVIEW}\b", part[known.end :], re.I)
        if LEADS_IN.search(part[: known.start]) or behind:
            return name_in(part[known.start :])
    named = AT_NAME.search(part)
    return name_in(named["name"]) if named is not None else None
