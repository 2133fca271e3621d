"""Whose wish it is that the candidate gets in touch: the employer's, or their own.

"Niwapigie kesho?" asks the coach, "walisema niwapigie kesho" passes on what the employer wants,
and "rafiki yangu anasema nipige kesho" only what a friend thinks.
"""

import re
from dataclasses import replace

from coaching.reading.cues import bidding, plans
from coaching.reading.days import Mention

#: What ends a sentence.
SENTENCE = re.compile(r"[.;!?\n]")
#: "my sister told me not to call"; refused: "they told me not to call". Said, and what was said.
ADVISED = re.compile(rf"(?:{bidding.ADVICE.pattern})[^.!?;,\n]*")
#: "watajibu", "she said"; refused: "nitajibu". What somebody else does, between a deed and a day.
THEIRS = re.compile(
    r"\b(?:they|she|he|hr)(?:'ll|'d)?\b|\b(?:ha)?(?:wa|a)(?:li|me|ta|na|ka|ja)(?!ku)\w{2,}"
)


def without_advice(low: str) -> str:
    """Blanks that somebody about the candidate, or the coach, said so; what was said stays.

    Examples:
        >>> without_advice("my mum says i should call").strip(), without_advice("hr says call")
        ('i should call', 'hr says call')
    """
    return bidding.ADVICE.regex.sub(lambda said: " " * len(said.group()), low)


def without_advised(low: str) -> str:
    """Leaves out what somebody about the candidate, or the coach, said, to the clause's end.

    Examples:
        >>> without_advised("my sister told me not to call them, they said friday").strip()
        ', they said friday'
    """
    return ADVISED.sub(" ", low)


def is_own(low: str, start: int, end: int) -> bool:
    """Tells whether a day, at a place of lower-case words, stands beside a deed of one's own.

    Examples:
        >>> def own(text):
        ...     return is_own(text, text.index("kesho"), text.index("kesho") + 5)
        >>> own("kwanza niambie, niwapigie tena kesho?"), own("nimeamua nipige kesho")
        (True, True)
        >>> own("walisema nipige kesho"), own("walisema watajibu kesho, nipige leo?")
        (False, False)
        >>> own("mama anasema nipige kesho"), own("hr ameniambia nimpigie kesho")
        (True, False)
    """
    low = low.replace("’", "'")
    stop = SENTENCE.search(low, end)
    sentence_end = stop.start() if stop else len(low)
    begin = max((s.end() for s in SENTENCE.finditer(low, 0, start)), default=0)
    before = low[begin:start]
    deed = _last_deed(before)
    if deed is None:
        clause = before.rsplit(",", 1)[-1]
        deed = None if THEIRS.search(clause) else _right_behind(low[end:sentence_end])
        lead, between = before, ""
    else:
        lead, between = before[: deed.start()], before[deed.end() :]
    if deed is None or THEIRS.search(between) or _told_to(without_advice(lead)):
        return False
    asks = stop is not None and stop.group() == "?"
    led = without_advice(lead) != lead or bidding.OWN_LEAD.finds(lead) is not None
    return asks or led or bidding.FUTURE.finds(deed.group()) is not None


def _last_deed(before: str) -> re.Match[str] | None:
    """Finds the deed that stands next before a day, in either language."""
    found = [hit for cue in (plans.REACHES, bidding.DEED) for hit in cue.regex.finditer(before)]
    return max(found, key=lambda hit: hit.start(), default=None)


def _right_behind(rest: str) -> re.Match[str] | None:
    """Finds a deed in the clause behind a day: "kesho niwapigie?"."""
    return plans.REACHES.finds(rest.split(",")[0])


def _told_to(lead: str) -> bool:
    """Tells whether words before a deed say that somebody else wants it."""
    told = plans.TOLD_TO.finds(lead)
    return told is not None and plans.REACHES.finds(told.group()) is None


def own_or_theirs(mention: Mention, text: str, start: int) -> Mention:
    """Takes the day of a deed of one's own, whose own words begin at `start`, for a plan's."""
    if mention.role not in ("invitation", "promise", "unknown"):
        return mention
    own = is_own(text.lower(), start, mention.period.end)
    return replace(mention, role="plan") if own else mention
