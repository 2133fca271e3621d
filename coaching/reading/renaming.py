"""A name that takes the place of another one, in a message that corrects."""

import re
from collections.abc import Callable

from coaching.reading.cutting import cut, name_in
from coaching.reading.naming import ROLE_TAIL

#: "sorry I meant Naivas", "it was at Equity"; refused: "it was good".
MEANT = re.compile(
    r"\b(?:(?i:i meant|meant to (?:say|write|type)|i mean|na?maanisha|nilimaanisha|it'?s|its|it was|was|is|ni|ilikuwa|one was|one is|correction))"
    r"[ ,:]+(?:(?i:actually|at|with|for|kwa|pale|the|ya) ){0,3}(?P<name>[A-Z][^\n.,;:!?()]{1,50})"
)
#: "the job is cashier"; refused: "the job is far".
IS_ROLE = re.compile(
    r"\b(?:job|role|position|post|kazi|nafasi)(?: (?:is|was|title is)|:| ni| ilikuwa)(?: actually)?(?: for| of| ya)?(?: an?)? (?P<name>[\w' -]{3,40})",
    re.IGNORECASE,
)
LEAD_IN = re.compile(
    r"^\W{0,3}(?:(?:it(?:'?s| is| was)?|that(?:'?s| was)?|the (?:employer|company|role|post|position|job)(?: (?:is|was))?|i (?:was )?"
    r"(?:interviewed|applied)|interviewed|my interview was|with|at|for|ni|ilikuwa|kwa|nafasi ya|as|called|an?|the|role|position"
    r"|company|kampuni)\b[ ,:]*){1,6}",
    re.IGNORECASE,
)

#: "the company is called Bidco"; refused: "they called me". A correction.
CALLED = re.compile(
    r"\b(?:employer|company|name|bank|sacco|mwajiri|jina|kampuni)\b[^\n]{0,60}?\b(?:is called|called|it is|it's|its|is|anaitwa"
    r"|inaitwa|ni)\s+(?:the )?(?P<name>[A-Z][^\n.,;:!?()]{1,50})"
)


def corrected_employer(text: str) -> str | None:
    """Finds the employer that a correction names.

    Examples:
        >>> corrected_employer("The name of the employer is wrong, it is Mau Summit Sacco not that")
        'Mau Summit Sacco'
        >>> corrected_employer("they called me") is None
        True
    """
    found = [name_in(m["name"]) for m in CALLED.finditer(text)]
    return next((name for name in reversed(found) if name), None)


def renamed(text: str, known: str | None) -> str | None:
    """Finds the employer that takes the place of the one known, in a message that corrects.

    Examples:
        >>> renamed("sorry I meant Naivas not KCB", "KCB"), renamed("si kcb, ni equity", "KCB")
        ('Naivas', 'equity')
        >>> renamed("pole si Equity ni KCB", "Equity"), renamed("Samahani, si KCB ni Absa", "KCB")
        ('KCB', 'Absa')
        >>> renamed("actually it was Monday", "KCB") is None
        True
    """
    return _in_place_of(text, known, name_in) or next(
        (name for m in MEANT.finditer(text) if (name := name_in(m["name"])) and name != known),
        None,
    )


def renamed_role(text: str, known: str | None) -> str | None:
    """Finds the role that takes the place of the one known, in a message that corrects.

    Examples:
        >>> renamed_role("sorry it was cashier not teller", "teller")
        'cashier'
        >>> renamed_role("sorry it was monday not tuesday", "teller") is None
        True
    """
    found = IS_ROLE.search(text)
    told = cut(ROLE_TAIL.sub("", " " + found["name"]).strip()) if found else None
    return _in_place_of(text, known, cut) or told


def denied(text: str, known: str | None) -> str | None:
    """Finds the role that is said where the one known is denied, in whatever message.

    Examples:
        >>> denied("na role si clerk ni cashier", "clerk")
        'cashier'
        >>> denied("it isn't clerk, it's cashier", "clerk")
        'cashier'
        >>> denied("i'm not clerk material", "clerk") is None
        True
    """
    if known is None or "?" in text:
        return None
    old = rf"(?:{re.escape(known)}|{re.escape(known.split()[-1])})\b"
    post = r"(?P<name>[\w&'’-]{2,25}(?: (?!not\b|si\b|sio\b|siyo\b)[\w&'’-]{2,25}){0,3})"
    no = r"(?:\b(?:not|si|sio|siyo|haikuwa)|n['’]t(?: for| been)?)\b (?:an? |the |ya |ni )*"
    so = r"(?:it['’]?s|its|it was|ni|ilikuwa|bali)\b (?:an? |the |ya )*"
    is_role = rf"(?:{so}|(?:is|was) (?:an? )?)"
    role = r"(?:job|role|position|post|title|kazi|nafasi|cheo)"
    for pattern in (
        rf"{no}{old}[ ,.;-]+(?:and |na )?{so}{post}",
        rf"\b(?:{role} {is_role}|^\W*{so}){post}[ ,]+(?:and |na )?{no}{old}",
    ):
        for found in re.finditer(pattern, text, re.IGNORECASE):
            if name := cut(found["name"]):
                return name
    return None


def _in_place_of(text: str, known: str | None, take: Callable[[str], str | None]) -> str | None:
    """Finds what stands against a name that is denied: "Naivas not KCB", "si KCB ni Naivas"."""
    if known is None:
        return None
    old = rf"(?:{re.escape(known)}|{re.escape(known.split()[0])})\b"
    word = r"(?P<name>[\w&'’-]{2,25}(?: (?!not\b|si\b|sio\b|siyo\b)[\w&'’-]{2,25}){0,3})"
    lead = r"(?:\b(?:at|with|for|was|is|it'?s|its|meant|mean|ni|ilikuwa|kwa|ya|pale|but|a|an|the|as)\b[ ,]*)"
    for pattern in (
        rf"{lead}+{word}[ ,]+(?:and |na )?(?:not|si|sio|siyo|wala)\b (?:at |with |a |kwa |ya |ni |the )*{old}",
        rf"^\W*(?:(?:no|sorry|wait|oops|hapana|pole|samahani)\W+)*(?!(?:no|sorry|wait|oops|hapana|pole|samahani)\b){word}[ ,]+(?:not|si|sio|siyo)\b (?:at |with |a |kwa )*{old}",
        rf"\b(?:not|si|sio|siyo|instead of|badala ya)\b (?:at |with |a |kwa |ya |ni )*{old}[ ,.;:-]*{lead}*{word}",
    ):
        for found in re.finditer(pattern, text, re.IGNORECASE):
            if name := take(found["name"]):
                return name
    return None
