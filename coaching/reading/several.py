"""Several interviews told of in one message: which employers, each with its own words."""

import re
from dataclasses import dataclass, field

from coaching.reading.attended import attended_in
from coaching.reading.cutting import name_in
from coaching.reading.naming import INTERVIEW

#: "2 interviews", "interview mbili", "interview at KCB and another at"; refused: "one interview".
PLURAL = re.compile(
    r"\b(?:\d|two|three|four|five|six|several|some) (?:\w{1,12} ){0,2}(?:interviews?|usaili|mahojiano)\b"
    r"|\binterviews\b(?! (?:are|make|scare|go)\b)|\b(?:interviews?|usaili|mahojiano) (?:mbili|tatu|nne|tano|kadhaa|\d)\b"
    rf"|\b{INTERVIEW}\b(?=[^\n]{{3,200}}\b(?:another|the other|ingine|nyingine)(?: one)?(?: was)? (?:at|with|ya|kwa|pale)\b)",
    re.IGNORECASE,
)
#: What parts one interview from the next: "KCB, Equity"; refused: "KCB Equity".
PIECE = re.compile(r"[,;:\n•]+|\.(?:\s|$)|\b(?:and|plus|then|na|kisha|alafu|halafu|pia)\b", re.I)
#: What stands before a name: "one at", "the other was with"; refused: "Equity".
BEFORE_NAME = re.compile(
    r"^\W*(?:(?:the|one|first|second|third|another|an?|other|last|is|was|were|at|with|w|for|by|from|moja|ya|kwa|pale|ingine|nyingine"
    rf"|had|did|this|week|wiki|hii|mbili|tatu|nne|two|three|i|i'?ve|nilikuwa|{INTERVIEW}|\d[.)])\b\W*){{1,6}}",
    re.IGNORECASE,
)
#: A day that follows a name: "on Monday", "the 12th"; refused: "they said".
DAY_NEXT = re.compile(
    r"^\W*(?:(?:on|was|is|ilikuwa|last|this|next|the)\W+)*(?:mon|tue|wed|thu|fri|sat|sun|yesterday|today|tomorrow|tmrw?|2moro|nxt|leo|jana|juzi|kesho"
    r"|j\d|juma\w{2,5}|alhamisi|ijumaa|\d{1,2}(?:st|nd|rd|th)?\b|tarehe|week|month|wiki|morning|afternoon|asubuhi)",
    re.IGNORECASE,
)
#: "yesterday", "on Monday"; refused: "this week". A day that holds for all of them.
DAY_TOLD = re.compile(
    r"\b(?:yesterday|today|jana|juzi|leo|(?:on |last )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|juma(?:tatu|nne|tano|mosi|pili)|alhamisi|ijumaa|(?:on )?(?:the )?\d{1,2}(?:st|nd|rd|th))\b",
    re.IGNORECASE,
)
#: "Interview at Naivas on 20th and Quickmart on 23rd": one word for two of them.
ONE = re.compile(rf"\b{INTERVIEW}\b", re.IGNORECASE)
#: "at equity on monday"; refused: "watajibu ijumaa". What leads in a name without capitals.
AFTER_AT = re.compile(
    rf"^\W*(?:{INTERVIEW} |one |moja )?(?:at|with|w|@|ya|kwa|pale)\b", re.IGNORECASE
)
#: A day in a list takes so many words: "on Monday the 20th at 9".
DAY_WORDS_MOST = 5
#: What may begin a piece with a capital and names nobody.
NO_NAMES = frozenset(
    "neither none both all nobody no still nothing waiting mbili tatu nne hakuna bado wote zote".split()
)
#: Longest name of an employer in a list, in words.
WORDS_MOST = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One interview of several: its employer and the words about it."""

    employer: str = field(repr=False)
    words: str = field(repr=False)


def several_in(text: str) -> tuple[Told, ...]:
    """Finds the interviews that one message lists; empty where it tells of one or none.

    Examples:
        >>> [t.employer for t in several_in("had 2 interviews, Equity on Monday and KCB today")]
        ['Equity', 'KCB']
        >>> [t.employer for t in several_in("nilikuwa na interview mbili, naivas jana na kplc leo")]
        ['naivas', 'kplc']
        >>> [t.employer for t in several_in("My interviews at Safaricom, Bamburi and Bidco")]
        ['Safaricom', 'Bamburi', 'Bidco']
        >>> len(several_in("an interview with KCB on monday and another with Equity on friday"))
        2
        >>> several_in("nilikuwa na interview Nestle jana, watajibu ijumaa")
        ()
        >>> several_in("I had an interview at KCB yesterday, they said Friday")
        ()
        >>> [t.employer for t in several_in("Interview at Naivas on 20th and Quickmart on 23rd")]
        ['Naivas', 'Quickmart']
        >>> several_in("I had two interviews at KCB, the second yesterday")
        ()
    """
    plural = PLURAL.search(text)
    one = ONE.search(text) if plural is None else None
    begins = plural or one
    if plural is not None and len(listed := _one_by_one(text[plural.start() :])) > 1:
        return listed
    if begins is None:
        return ()
    one_of_two = one is not None or ONE_OF_TWO.search(text) is not None
    told = tuple(Told(employer=name, words=words) for name, words in attended_in(text))
    if one_of_two and told:
        return told
    found: dict[str, Told] = {}
    pieces = PIECE.split(text[begins.start() :])
    for place, piece in enumerate(pieces):
        name = _name(piece, bare=one is not None)
        if name is not None and name.lower() not in found:
            words = ". ".join([piece.strip(), *_about(name, pieces[place + 1 :])])
            found[name.lower()] = Told(employer=name, words=words)
    return tuple(found.values()) if len(found) > 1 else told


#: "two interviews, one at equity", "nilikua co-op interviews"; refused: "two interviews, KCB and".
ONE_OF_TWO = re.compile(rf"\bone (?:at|was|with)\b|\b(?:the )?other one\b|{INTERVIEW}\W*$", re.I)
#: "one at KCB for teller"; refused: "one at home". Each of them by itself.
ONE_AT = re.compile(
    r"\b(?:one|another(?: one)?|the (?:first|second|other|last)(?: one)?|moja|ingine|nyingine)(?: (?:was|ilikuwa|ilikua))? (?:at|with|for|ya|kwa|pale|na)? ?(?:the )?(?=(?P<name>[A-Z][^\n,;:!?()]{1,60}))"
)


def _one_by_one(text: str) -> tuple[Told, ...]:
    """Finds interviews told of as "one at A for this, one at B for that", with the day of both."""
    hits = list(ONE_AT.finditer(text))
    if not hits:
        return ()
    ends = [hit.start() for hit in hits[1:]] + [len(text)]
    day = DAY_TOLD.search(text[: hits[0].start()])
    found: dict[str, Told] = {}
    for hit, end in zip(hits, ends, strict=True):
        name = name_in(hit["name"])
        if name is None or name.lower() in found:
            continue
        own = re.split(r"[.;\n](?:\s|$)", text[hit.end() : end])[0].strip(" ,;.")
        own = re.sub(r"[ ,;]+(?:and|na|plus|then|pia)$", "", own)
        if day is not None and DAY_TOLD.search(own) is None:
            own = f"{name} {day.group()} {own[len(name) :].strip()}"
        more = _about(name, PIECE.split(text[hits[-1].end() :])[1:])
        found[name.lower()] = Told(employer=name, words=". ".join([own, *more]))
    return tuple(found.values())


def _about(name: str, pieces: list[str]) -> list[str]:
    """Finds what is said of an employer once more: "KRA said by 7 dec"."""
    begins = re.compile(rf"\W*{re.escape(name)}\b", re.IGNORECASE)
    return [piece.strip() for piece in pieces if begins.match(piece)]


def _name(piece: str, *, bare: bool) -> str | None:
    """Takes the name that a piece begins with; a bare piece holds nothing but name and day."""
    rest = BEFORE_NAME.sub("", PLURAL.sub("", piece, count=1)).strip()
    name = name_in(re.split(r"\b(?:ilikuwa|was|is)\b", rest)[0])
    if name is None or len(name.split()) > WORDS_MOST or not rest.startswith(name):
        return None
    if name.split()[0].lower() in NO_NAMES:
        return None
    after = rest[len(name) :].strip()
    dated = DAY_NEXT.match(after) is not None
    if bare and not (name[0].isupper() or AFTER_AT.match(piece)):
        return None
    if bare:
        return name if dated and len(after.split()) <= DAY_WORDS_MOST else None
    capital = name[0].isupper() and (not after or dated or name.isupper())
    return name if dated or capital else None
