"""Reads from a Swahili verb who does what when: "watanipigia" is "they will call me"."""

import re

from coaching.reading.days.meaning import Role
from coaching.reading.days.words import listed

# Takes "watanipigia", "alisema", "nimewatext"; refuses "wiki", "wakati".
_VERB = re.compile(
    r"(?P<who>wa|a|ni|n|m|tu|ha)(?P<when>ta|li|me|mesha|na|ka|nge|taka)(?P<whom>ni|tu|wa|mw|m|ku)?"
    r"(?P<stem>[a-z]{3,14})"
)
# Takes "niwapigie", "nimtext"; refuses "niwe".
_WISH = re.compile(r"ni(?P<whom>wa|m|mw)?(?P<stem>[a-z]{4,12})")
# Stems of what an employer does to answer, says, what an interview is, and how one reaches out.
_ANSWER = listed(
    """
    pig, jib, juli, ambi, arif, taarif, fahami, rudi, toa, amu, deci, tum, call, text, email,
    confirm, annou, tanga, ita, chag, respo, reply, conta, wasil, sema, announce, eleza, revert,
    send, let, notif, inform, toka, ju
    """
)
_SAY = listed(
    """
    sem, ambi, ahid, elez, taj, promise, sema
    """
)
_MEET = listed(
    """
    hoji, interview, kutan, fanyi, fany, end, hudhur, fik, ingi, maliz, toka, attend, meet,
    panel, it
    """
)
_REACH = listed(
    """
    pigi, pig, andik, tumi, tum, uliz, call, text, email, wasilian, mail, whatsapp, follow,
    check, dm, ping, ring, contact, message
    """
)


def role_of(word: str) -> Role | None:
    """Give the role that a verb gives to the day beside it, if it is one of those known.

    >>> role_of("watanijulisha"), role_of("alisema"), role_of("nilihojiwa")
    ('promise', 'promise', 'interview')
    >>> role_of("niliwatext"), role_of("nitawapigia"), role_of("wiki")
    ('contact', 'plan', None)
    """
    found = _VERB.fullmatch(word)
    if found is not None:
        return _told(found["who"], found["when"], found["whom"], found["stem"])
    wish = _WISH.fullmatch(word)
    if wish is not None and wish["stem"].startswith(_REACH):
        return "plan" if wish["whom"] else "invitation"
    return None


def _told(who: str, when: str, whom: str | None, stem: str) -> Role | None:
    """Give the role of a verb in its parts."""
    passive = stem.endswith("wa") and len(stem) > 4
    if who in ("wa", "a"):
        if stem.startswith(("hoji", "interview", "fanyi")):
            return "interview"
        if when in ("ta", "nge", "na", "taka") and stem.startswith(_ANSWER):
            return "promise"
        return "promise" if stem.startswith(_SAY) else None
    if who in ("ni", "n", "tu"):
        if passive and stem.startswith(("ambi", "juli", "jib", "pigi", "it", "tumi", "fahami")):
            return "promise"
        if stem.startswith(_REACH):
            return "plan" if when in ("ta", "taka", "na") else "contact"
        if stem.startswith(_MEET):
            return "interview"
        if when in ("ta",) and stem.startswith(("jua", "siki", "pata")):
            return "promise"
    return None
