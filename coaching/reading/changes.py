"""How a message stands to what was told before: a correction, a moved day, an invitation."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from coaching.reading.bidding import without_advice
from coaching.reading.cues import any_of, changes, outcomes, rounds, talk
from coaching.reading.days import Mention, Period

#: What ends a sentence, beyond which an invitation says nothing of a day.
SENTENCE = re.compile(r"[.!?\n](?:\s|$)")
#: Roles of days that may turn out to be those of an invitation.
OPEN_ROLES = frozenset({"promise", "unknown", "plan", "invitation", "other", "interview"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What a message does to facts told before.

    `corrects` takes back something told; `surely` by express words. `denied` are the days said to
    be wrong. `moved` says that a day was moved, `extends` that a time is added to the promise,
    `seen_again` that the employer wants to see the candidate once more, `anew` that they spoke
    again just now, `apology` that nothing but a "sorry" sounds like taking something back.
    """

    corrects: bool = False
    surely: bool = False
    moved: bool = False
    extends: bool = False
    seen_again: bool = False
    anew: bool = False
    apology: bool = False
    denied: tuple[Period, ...] = ()


def read_change(text: str, mentions: tuple[Mention, ...]) -> Change:
    """Reads how a message stands to what was told before.

    Examples:
        >>> read_change("sorry i got it wrong, they said by wednesday", ()).surely
        True
        >>> read_change("actually the interview was on monday", ()).corrects
        True
        >>> read_change("actually they called and need one more week", ()).corrects
        False
        >>> read_change("the interview was postponed", ()).moved
        True
    """
    low = text.lower().replace("’", "'")
    denied = tuple(
        m.period for m in mentions if changes.DENIES.finds(low[: _begin(low, m.period.start)])
    )
    surely = changes.TAKES_BACK.finds(low) is not None
    hesitates = changes.HESITATES.finds(low) is not None
    anew = changes.SPOKE_ANEW.finds(low) is not None
    rest = changes.APOLOGISES.regex.sub("", low)
    takes_back = changes.TAKES_BACK.finds(rest) or changes.HESITATES.finds(rest) or denied
    return Change(
        corrects=surely or bool(denied) or (hesitates and not anew),
        surely=surely,
        moved=changes.MOVED.finds(low) is not None,
        extends=changes.EXTENDS.finds(low) is not None,
        seen_again=_is_seen_again(low),
        anew=anew,
        apology=rest != low and not takes_back,
        denied=denied,
    )


def _is_seen_again(low: str) -> bool:
    """Tells whether a next round is told of, not one that is hoped for."""
    found = changes.SEEN_AGAIN.finds(low) or rounds.OF_THIS.finds(low)
    return found is not None and not any_of(outcomes.NOT_YET, low[: found.start()])


def _begin(low: str, start: int) -> int:
    """Finds where the small words before a day begin: the "by" of "by friday"."""
    edge = re.match(r"(?:not|si|sio|siyo) ", low[start:])
    return start + edge.end() if edge else start


def invited(text: str, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Gives the days on which an employer wants to be asked their role, in whatever words."""
    low = without_advice(text.lower().replace("’", "'"))
    found = [hit for cue in changes.INVITES for hit in cue.regex.finditer(low)]
    told = {place: hit for hit in found if (place := _day_of(hit, low, mentions)) is not None}
    return tuple(
        _invitation(m, told[place], low) if place in told else m
        for place, m in enumerate(mentions)
    )


def not_made_yet(mention: Mention, today: date) -> Mention:
    """Takes a day ahead that stands beside a contact for the employer's word on it.

    No contact was made on a day to come: "I called them and they said wait until Friday".
    """
    ahead = mention.role == "contact" and mention.period.earliest > today
    return replace(mention, role="promise") if ahead else mention


def _invitation(mention: Mention, hit: re.Match[str], low: str) -> Mention:
    """Makes a day one of an invitation, with the words that invite; "not before" opens on it."""
    period = mention.period
    start = min(hit.start(), period.start)
    words = low[hit.start() : period.end]
    until = re.match(r"(?:till?|until|hadi|mpaka)\b", low[period.start :])
    if until and period.end <= hit.end():
        # "Off till Wednesday, ring then" is Wednesday.
        period = replace(period, earliest=period.latest, precision="day")
    if changes.NOT_BEFORE.finds(words):
        before = re.search(r"\b(?:before|kabla)\b", words) is not None
        on = period.latest + timedelta(days=1) if before else period.latest
        period = replace(period, earliest=on, latest=on, precision="day")
    return replace(mention, role="invitation", period=replace(period, start=start))


def is_bidden(text: str) -> bool:
    """Tells whether an answer on their word is the bidding itself: to come back.

    Examples:
        >>> is_bidden("call her after friday"), is_bidden("nimcheki jumatatu")
        (True, True)
        >>> is_bidden("nimcheki jumatatu?"), is_bidden("they will call after friday")
        (False, False)
    """
    return changes.BIDDEN.finds(text.lower().replace("’", "'")) is not None


def is_told_back(text: str) -> bool:
    """Tells whether a message only passes an invitation on, and plans or asks nothing by itself.

    Examples:
        >>> is_told_back("they told me to call on friday"), is_told_back("walisema nipige kesho")
        (True, True)
        >>> is_told_back("they told me to call on friday, should i call today")
        False
        >>> is_told_back("should i call on friday")
        False
    """
    low = without_advice(text.lower().replace("’", "'"))
    rest = low
    for cue in changes.INVITES:
        rest = cue.regex.sub(" ", rest)
    return rest != low and "?" not in low and talk.PLANS.finds(rest) is None


def _day_of(hit: re.Match[str], low: str, mentions: tuple[Mention, ...]) -> int | None:
    """Finds the day that an invitation names: the first behind it, else within or before it."""
    stop = SENTENCE.search(low, hit.end())
    end = stop.start() if stop else len(low)
    begin = max((s.end() for s in SENTENCE.finditer(low, 0, hit.start())), default=0)
    open_ones = [n for n, m in enumerate(mentions) if m.role in OPEN_ROLES]
    behind = [n for n in open_ones if hit.start() <= mentions[n].period.start < end]
    after = [n for n in behind if mentions[n].period.start >= hit.end()]
    if after or behind:
        return (after or behind)[0]
    before = [n for n in open_ones if begin <= mentions[n].period.start < hit.start()]
    free = [n for n in before if mentions[n].role != "interview"]
    return free[-1] if free else None
