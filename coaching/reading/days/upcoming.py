"""Says whether the words tell that an interview is surely still to come."""

import re
from collections.abc import Sequence

from coaching.reading.days import cues
from coaching.reading.days.lexicon import lexicon
from coaching.reading.days.words import Word, has_one, listed, spread

_NOT = frozenset(listed("not, haven't, hasn't, hadn't, didn't, aint, ain't, no, never, nt"))
_PASSED_OVER = frozenset(
    listed("actually, been, even, gotten, have, i, it, really, the, to, yet, they, we, ever")
)
# What one does with an interview, or what it does.
_VERBS = frozenset(
    listed(
        """
        attend, attended, conducted, done, face, faced, gone, had, happened, have, held,
        interviewed, reached, sat, sit, started, taken, taken place, been, had it, done it
        """
    )
)
# What may follow such a verb where nothing else is meant: not "haven't had a call".
_CLOSED = frozenset(
    listed(
        """
        ., -, ;, !, ?, (, and, as, at, bt, but, for, held, in, is, it, it'll, it's, itself, mine,
        one, place, so, still, that's, there, till, until, yet, they, ours, interviewed, because,
        by, on, next, this, tomorrow, kesho, scheduled, today, yet it's, then
        """
    )
) | frozenset(("", ","))
_OWN = frozenset(listed("my, the, that, this, our, any, an, a"))
_TALKS = frozenset(
    listed("interview, interviews, round, panel, usaili, mahojiano, intavyu, one, session")
)
# What waits for an answer. Takes "hawajanipigia", "sijasikia", "kimya"; refuses "sijaenda".
_NO_ANSWER = re.compile(
    r"(?:hawaja|haja|hajani|wanani|nasubiri|nangoja|nimengoja|kimya|majibu|jibu|matokeo|simu)"
    r"[a-z]{0,12}|sija(?:sik|amb|pig|jib|jul|pata)[a-z]{0,9}|sijui|hawakusema"
    r"|(?:w?a)(?:li|me|ka|na)(?:ni|tu)?(?:sem|ambi|jib)[a-z]{1,4}"
)


def is_still_to_come(words: Sequence[Word]) -> bool:
    """Say whether the interview was not held yet: "haven't had it yet", "bado, ni Ijumaa".

    >>> from coaching.reading.days.words import cut
    >>> is_still_to_come(cut("not had it yet", frozenset()))
    True
    >>> is_still_to_come(cut("haven't had a call yet", frozenset()))
    False
    >>> is_still_to_come(cut("i have not been in touch", frozenset()))
    False
    """
    if has_one(spread(words), cues.AHEAD):
        return True
    forms = [word.form for word in words]
    return any(_is_not_yet(forms, at) for at in range(len(forms)))


def is_bado(words: Sequence[Word]) -> bool:
    """Say whether "bado" is said of the interview, and not of the answer."""
    forms = [word.form for word in words]
    return any(
        form == "bado"
        and not any(_NO_ANSWER.fullmatch(near) for near in forms[max(at - 3, 0) : at + 3])
        for at, form in enumerate(forms)
    )


def _is_not_yet(forms: Sequence[str], at: int) -> bool:
    """Say whether "not" and what one does with an interview stand at a place."""
    if forms[at] not in _NOT:
        return False
    yet = forms[at + 1 : at + 2] == ["yet"]
    if yet and _ends(forms, at + 2):
        return True
    if forms[at] == "no":
        own = forms[at + 1 : at + 2]
        return bool(own) and own[0] in _TALKS and forms[at + 2 : at + 3] == ["yet"]
    then = at + 1
    while then < min(at + 4, len(forms)) and forms[then] in _PASSED_OVER and forms[then] != "been":
        then += 1
    if then >= len(forms) or forms[then] not in _VERBS:
        return False
    if forms[then + 1 : then + 3] == ["in", "touch"]:
        return False
    if forms[then + 1 : then + 2] and forms[then + 1] in ("interviewed", "held", "taken", "in"):
        return True
    return _ends(forms, then + 1)


def _ends(forms: Sequence[str], at: int) -> bool:
    """Say whether nothing follows that makes it another thing than the interview."""
    if at >= len(forms):
        return True
    if forms[at] in _OWN:
        return any(form in _TALKS for form in forms[at + 1 : at + 4])
    return forms[at] in _CLOSED or _is_day(forms[at])


def _is_day(form: str) -> bool:
    """Say whether a word names a day."""
    return any(
        kind in ("day", "weekday", "weekday?", "month", "date")
        for phrase, senses in lexicon().phrases.get(form, ())
        if len(phrase) == 1
        for kind, _ in senses
    )
