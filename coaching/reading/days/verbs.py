"""Reads from a verb who does what when: "watanipigia", "they'll ring me", "I'd write"."""

import re
from collections.abc import Sequence

from coaching.reading.days.meaning import Role
from coaching.reading.days.words import listed

# Takes "watanipigia", "alisema", "nimewatext", "nshawapigia", "nilishawacall"; refuses "wiki",
# "wakati".
_VERB = re.compile(
    r"(?P<who>wa|a|ni|n|m|tu|ha|i|li)(?P<when>(?:li|me)?i?sha{1,2}|ta|li|me|na|ka|nge|taka)"
    r"(?P<whom>ni|tu|wa|mw|m|ku|[iu](?=tum))?"
    r"(?P<stem>[a-z]{3,14})"
)
# Takes "niwapigie", "nimtext"; refuses "niwe".
_WISH = re.compile(r"ni(?P<whom>wa|m|mw)?(?P<stem>[a-z]{4,12})")
# Takes "wanipigie", "anijulishe"; refuses "wanasema".
_THEIRS = re.compile(r"(?:wa|a)(?:ni|tu)?(?P<stem>[a-z]{2,12}e)")
# Stems of what an employer does to answer, says, what an interview is, and how one reaches out.
_ANSWER = listed(
    """
    pig, jib, juli, ambi, arif, taarif, fahami, rudi, toa, amu, deci, tum, call, text, email,
    confirm, annou, tanga, ita, chag, respo, reply, conta, wasil, sema, announce, eleza, revert,
    send, let, notif, inform, toka, ju, chek, check, tafut, hit
    """
)
_SAY = listed(
    """
    sem, ambi, ahid, elez, taj, promise, sema, show, assure, hakikish
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
    pigi, pig, andik, tumi, tum, uliz, tafut, fuatil, kumbush, call, text, email, wasilian,
    mail, whatsapp, follow, check, chek, chec, dm, ping, ring, contact, message
    """
)

_WILL = frozenset(listed("will, would, shall, should, can, could, may, might, 'll, gonna, to, wl"))
_BETWEEN = frozenset(
    listed("then, also, probably, maybe, just, only, be, i, we, they, just, then")
)
_CALLS = frozenset(
    listed(
        """
        ring, rings, phone, call, text, email, mail, write, message, whatsapp, contact, ringing,
        phoning, calling, texting, emailing, writing, confirm, conclude, settle, advise,
        buzz, dm, meet, discuss, review, consider
        """
    )
)
_GOES = frozenset(listed("visit, go, send, drop, pop, ask, check, follow, remind, nudge, pass"))
_SEES = frozenset(listed("interview, see, panel"))


def english_role(forms: Sequence[str], at: int) -> Role | None:
    """Give the role of a verb at a place that "will", "'d" or "should" stands before.

    >>> english_role("they'll ring".split(), 1), english_role("can i ring".split(), 2)
    ('promise', 'plan')
    >>> english_role("the ring".split(), 1) is None
    True
    """
    verb = forms[at]
    if verb not in _CALLS and verb not in _GOES and verb not in _SEES:
        return None
    before = list(forms[max(at - 4, 0) : at])
    while before and before[-1] in _BETWEEN - {"i"}:
        before.pop()
    said = before[-2:]
    own = any(form in ("i", "i'll", "i'd", "we'll") for form in said)
    modal = any(form in _WILL or form.endswith(("'ll", "'d")) for form in said)
    if not modal or (verb not in _CALLS and not own):
        return "interview" if modal and verb in _SEES else None
    if verb in _SEES:
        return None
    if said and said[-1] == "to":
        return None
    return "plan" if own else "promise"


def role_of(word: str) -> Role | None:
    """Give the role that a verb gives to the day beside it, if it is one of those known.

    >>> role_of("watanijulisha"), role_of("ilisema"), role_of("nilihojiwa"), role_of("ilikuwa")
    ('promise', 'promise', 'interview', None)
    >>> role_of("nilishawapigia"), role_of("nshacall")
    ('contact', 'contact')
    >>> role_of("niliwatext"), role_of("nitawapigia"), role_of("wiki")
    ('contact', 'plan', None)
    """
    found = _VERB.fullmatch(word)
    if found is not None:
        return _told(found["who"], found["when"], found["whom"], found["stem"])
    if is_wished(word):
        return "promise"
    wish = _WISH.fullmatch(word)
    # "Nikumbushe" bids the coach, "niwakumbushe" is a plan.
    reminds = wish is not None and wish["whom"] is None and wish["stem"].startswith("kumbush")
    if wish is not None and not reminds and wish["stem"].startswith(_REACH):
        return "plan" if wish["whom"] else "invitation"
    return None


def is_wished(word: str) -> bool:
    """Say whether the employer is to answer: "wanipigie", "anijulishe".

    >>> is_wished("wanipigie"), is_wished("wanifundishe"), is_wished("nipigie")
    (True, False, False)
    """
    found = _THEIRS.fullmatch(word)
    return found is not None and found["stem"].startswith(_ANSWER)


def _told(who: str, when: str, whom: str | None, stem: str) -> Role | None:
    """Give the role of a verb in its parts."""
    passive = stem.endswith("wa") and len(stem) > 4
    if who in ("wa", "a"):
        if stem.startswith(("hoji", "interview", "fanyi")):
            return "interview"
        if when in ("me", "na") and whom == "ni" and stem in ("ita", "alika"):
            return "interview"
        if when in ("ta", "nge", "na", "taka") and stem.startswith(_ANSWER):
            return "promise"
        return "promise" if stem.startswith(_SAY) else None
    if who in ("i", "li"):
        # "Panel ilisema", "tangazo linasema", but "panel ilikuwa".
        answers = when == "ta" and stem.startswith(_ANSWER)
        return "promise" if answers or stem.startswith(_SAY) else None
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
