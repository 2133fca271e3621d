"""One more interview told of: that it is another one, and with whom."""

import re

from coaching.reading.cues import more
from coaching.reading.cutting import name_in
from coaching.reading.known import is_post, known_in
from coaching.reading.naming import INTERVIEW, employer_in, parts_of

#: "today! GEICO, claims"; refused: "Mau Summit". What parts the facts of a message.
STOPS = re.compile(r"[!?]+")


def is_another(text: str) -> bool:
    """Tells whether a message tells of an interview beside those spoken of before.

    Examples:
        >>> is_another("another one today! GEICO, claims adjuster"), is_another("leo nilikua interview ingine")
        (True, True)
        >>> is_another("they want another interview"), is_another("another day without news")
        (False, False)
    """
    low = text.lower().replace("’", "'")
    found = more.ANOTHER.finds(low)
    if found is None:
        return False
    begin = max(low.rfind(stop, 0, found.start()) for stop in ".!?\n") + 1
    same = more.SAME_ONE.finds(low[begin : found.end()])
    return same is None and more.NOT_MINE.finds(low) is None


def before_another(text: str) -> str:
    """Gives what stands before the sentence that tells of one more interview.

    Examples:
        >>> before_another("they said by monday. eh btw leo pia nilikua kra kwa interview")
        'they said by monday.'
        >>> before_another("another one today! GEICO")
        ''
    """
    found = more.ANOTHER.finds(text.lower().replace("’", "'"))
    stops = [s.end() for s in re.finditer(r"[.!?\n]", text[: found.start() + 1])] if found else []
    return text[: stops[-1]] if stops else ""


def own_words(low: str) -> str:
    """Blanks an interview of somebody else in lower-case words.

    Examples:
        >>> own_words("friend had an interview at absa, i called kcb").strip()
        'at absa, i called kcb'
    """
    return more.NOT_MINE.regex.sub(" ", low)


def employer_told(text: str, *, another: bool) -> str | None:
    """Finds the employer of the interview that a message tells of.

    Args:
        text: The message.
        another: True where it tells of one more, whose employer may stand alone.
    """
    low = text.lower().replace("’", "'")
    own = own_words(low)
    if own != low and re.search(rf"\b{INTERVIEW}\b", own) is None:
        return None
    return employer_in(text) or (employer_beside(text) if another else None)


def employer_beside(text: str) -> str | None:
    """Finds the employer of one more interview, wherever in the message it stands.

    Examples:
        >>> employer_beside("another one today! GEICO, claims adjuster. nothing on timing")
        'GEICO'
        >>> employer_beside("just did another one, safaricom, sales rep")
        'safaricom'
        >>> employer_beside("another one today, went fine") is None
        True
    """
    parts = parts_of(STOPS.sub(", ", text))
    for part in parts:
        known = known_in(part)
        if known and known[0].start == 0 and not known[0].common:
            return name_in(part)
        words = part.split()
        capital = part[:1].isupper() and len(words) <= 3 and all(w[:1].isupper() for w in words)
        if capital and part != parts[0] and not is_post(part) and name_in(part) == part:
            return part
    found = [f for f in known_in(text) if not f.common]
    return name_in(text[found[0].start :]) if len(found) == 1 else None
