"""Says of each day in a text what happens on it, by the words beside it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from coaching.reading.days import asides, cues, tenses
from coaching.reading.days.lexemes import SHORTENED
from coaching.reading.days.meaning import Role
from coaching.reading.days.shapes import Shape, Span
from coaching.reading.days.verbs import english_role, role_of
from coaching.reading.days.words import Word, listed

Inner = Role | Literal["said"]

# How much a cue of each sort weighs beside another as near; a house rule, tuned on
# the development phrases.
_WEIGHTS = {
    "interview": 1.0,
    "promise": 1.0,
    "invitation": 2.2,
    "contact": 1.6,
    "plan": 1.8,
    "other": 1.3,
}
_STRONG = frozenset(".;!?\n")
_WEAK = frozenset(",()—:")
_CONJUNCTIONS = frozenset(listed(cues.CONJUNCTIONS))
_TIES = frozenset(listed(cues.TIES))
_CORRECTIONS = frozenset(listed(cues.CORRECTIONS))
_MEANT = frozenset(listed(cues.MEANT))
_WAITED = frozenset(listed(cues.WAITED))
TOLD = frozenset(listed(cues.TOLD))
# Words further away than this say nothing of a day.
REACH = 14
_SORRY = _CORRECTIONS | frozenset(listed(cues.SORRY)) | {",", "."}
# How a clause begins.
_OPENERS = ("i ", "i'", "they ", "they'", "she ", "he ", "nita", "wata", "ata")
_LEAD = frozenset(listed(cues.LEAD)) | {","}
_LEAD_OF_INTERVIEW = frozenset(listed(cues.LEAD_OF_INTERVIEW)) | _LEAD
_ANOTHER = frozenset(listed(cues.ANOTHER))
_RANG = frozenset(listed(cues.RANG))
_GOING = frozenset(listed(cues.GOING))
_IT_WAS = frozenset(listed(cues.IT_WAS))
_AND = frozenset({"and", "but", "na", "lakini", "because", "so"})


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue, its role and the words it takes."""

    role: Role
    first: int
    last: int
    phrase: str


@cache
def _index() -> dict[str, tuple[tuple[tuple[str, ...], Role], ...]]:
    """Index the cues by their first word, longest first."""
    found: dict[str, dict[tuple[str, ...], Role]] = {}
    for role in ("interview", "promise", "invitation", "contact", "plan", "other"):
        for phrase in listed(getattr(cues, role.upper())):
            forms = tuple(phrase.split())
            found.setdefault(forms[0], {})[forms] = role
    return {k: tuple(sorted(v.items(), key=lambda p: -len(p[0]))) for k, v in found.items()}


def cues_in(words: Sequence[Word]) -> list[Cue]:
    """Find the cues in order, longest first, none overlapping."""
    index = _index()
    found: list[Cue] = []
    at = 0
    forms = [
        word.form[:-2] if word.form.endswith("'s") and word.form not in SHORTENED else word.form
        for word in words
    ]
    while at < len(forms):
        for phrase, role in index.get(forms[at], ()):
            if tuple(forms[at : at + len(phrase)]) == phrase:
                if not (asides.is_source(words, at) or _is_phoned(words, at, len(phrase))):
                    found.append(Cue(role, at, at + len(phrase), " ".join(phrase)))
                at += len(phrase) - 1
                break
        else:
            role_said = role_of(forms[at]) or english_role(forms, at)
            if role_said is not None:
                found.append(Cue(role_said, at, at + 1, forms[at]))
        at += 1
    return found


def _is_phoned(words: Sequence[Word], at: int, length: int) -> bool:
    """Say whether a telephone number stands close behind."""
    return any(word.sort == "phone" for word in words[at : at + length + 3])


def breaks(words: Sequence[Word]) -> list[int]:
    """Give for each word how many breaks lie before it: 10 a sentence, 3 a comma, 2 an "and"."""
    total = 0
    depths: list[int] = []
    for word in words:
        if word.form in _STRONG:
            total += 10
        elif word.form in _WEAK or word.form in _CONJUNCTIONS:
            total += 3
        depths.append(total)
    return depths


def scores(
    first: int, last: int, found: Sequence[Cue], depths: Sequence[int], then: int
) -> dict[Role, float]:
    """Score the roles of the words from `first` to before `last` by the cues around them.

    A cue just before the next day, at `then`, in a clause of its own, belongs to that one.
    """
    total: dict[Role, float] = {}
    for cue in found:
        if cue.last <= first:
            gap, crossed = first - cue.last, depths[first] - depths[cue.last - 1]
        elif cue.first >= last:
            gap, crossed = cue.first - last, depths[cue.first] - depths[last - 1]
            gap += 1
            apart = crossed >= 3 or cue.phrase.startswith(_OPENERS)
            near = cue.last <= then <= cue.last + 3 and depths[then] == depths[cue.last - 1]
            if crossed >= 10 or (apart and near and gap):
                continue
        else:
            continue
        if gap > REACH:
            continue
        worth = _WEIGHTS[cue.role] / (1 + gap * 0.35 + crossed * 0.6)
        total[cue.role] = max(total.get(cue.role, 0.0), worth)
    return total


class Judge:
    """Gives roles to the days of one message."""

    __slots__ = ("_cues", "_depths", "_words")

    def __init__(self, words: Sequence[Word]) -> None:
        """Find the cues and the breaks of a message."""
        self._words = words
        self._cues = cues_in(words)
        self._depths = breaks(words)

    def role(
        self, first: int, last: int, shape: Shape, asked: str | None, then: int = -1
    ) -> Inner:
        """Give the role of the words from `first` to before `last`; `then` begins the next."""
        last = max(last, first + 1)
        points = tenses.direction(shape)
        if asides.is_aside(self._words, first, last, shape, asked):
            return "other"
        if asked != "promise" and asides.is_invited(self._words, first):
            return "interview"
        if asked != "interview_day" and asides.comes_after(self._words, last):
            return "promise"
        if tenses.counts_from_interview(shape):
            return "promise"
        if self.is_waited(first, shape):
            return self._waited(first, asked)
        opener = self._opens(first, last, asked)
        if opener and asked is not None and not (asked == "promise" and points < 0):
            return "promise" if asked == "promise" else "interview"
        outside = [cue for cue in self._cues if cue.last <= first or cue.first >= last]
        if asked == "interview_day":
            outside = [cue for cue in outside if cue.phrase not in _MEANT | _GOING]
        elif asked == "promise" and self._is_moved():
            outside = [cue for cue in outside if cue.phrase not in _IT_WAS]
        if asked is not None:
            outside = [cue for cue in outside if cue.phrase not in _RANG]
        else:
            outside = [
                replace(cue, role="interview") if cue.phrase in _ANOTHER else cue
                for cue in outside
            ]
        weighed = scores(first, last, outside, self._depths, then)
        if not weighed:
            return "unknown"
        if points < 0:
            weighed["promise"] = weighed.get("promise", 0) * 0.6
            weighed["plan"] = 0.0
            weighed["invitation"] = weighed.get("invitation", 0) * 0.5
        elif points > 0:
            weighed["interview"] = weighed.get("interview", 0) * 0.6
            weighed["contact"] = 0.0
        role = max(weighed, key=lambda name: weighed[name])
        if role == "promise" and self._is_when_said(first, last, points):
            return "said"
        if weighed[role] < 0.12:
            return "unknown"
        return role

    def _is_when_said(self, first: int, last: int, points: int) -> bool:
        """Say whether the words tell when it was said: "On Monday they told me two weeks"."""
        if points > 0 or first > 3 + 8 * (points < 0):
            return False
        behind = [word.form for word in self._words[last : last + 3]]
        before = [word.form for word in self._words[max(first - 3, 0) : first]]
        told = any(form in TOLD for form in behind)
        return told or (points < 0 and any(form in TOLD for form in before))

    def _is_moved(self) -> bool:
        """Say whether "it was Friday" is a promise that was moved, and no interview."""
        telling = any(
            cue.role == "promise" or (cue.role == "interview" and cue.phrase not in _IT_WAS)
            for cue in self._cues
        )
        return not telling and any(word.form in _TIES | {"no"} for word in self._words)

    def is_waited(self, first: int, shape: Shape) -> bool:
        """Say whether the words tell how long somebody waited: "I've been waiting a week"."""
        before = {word.form for word in self._words[max(first - 3, 0) : first]}
        return isinstance(shape, Span) and shape.way == "bare" and not _WAITED.isdisjoint(before)

    def _waited(self, first: int, asked: str | None) -> Inner:
        """Give the role of a time that was waited: "it's been a week" is since the interview."""
        before = [word.form for word in self._words[max(first - 4, 0) : first]]
        waiting = any(form in ("i've", "i", "waiting", "waited", "nimengoja") for form in before)
        return "interview" if asked == "interview_day" and not waiting else "other"

    def _opens(self, first: int, last: int, asked: str | None) -> bool:
        """Say whether words are an answer by themselves: first in the message, then a break."""
        follows = self._words[last].form if last < len(self._words) else "."
        lead = _LEAD_OF_INTERVIEW if asked == "interview_day" else _LEAD
        if any(word.form not in lead for word in self._words[:first][:REACH]):
            return False
        if asked == "interview_day" and follows in _AND:
            return True
        return follows in _STRONG or follows in _WEAK or follows == "-"

    def joins(self, before: int, first: int) -> bool:
        """Say whether a day is tied to the one before it, in a sentence: "then", "moved to"."""
        between = [word.form for word in self._words[before:first]]
        few = len(between) <= 4 or (len(between) <= 7 and _SORRY.issuperset(between))
        if between and few and not _CORRECTIONS.isdisjoint(between):
            return True
        if 1 <= len(between) <= 5 and between[-1] in ("now", "sasa"):
            return True
        own = [cue for cue in self._cues if cue.first >= before and cue.last <= first]
        if any(cue.phrase not in _MEANT for cue in own):
            return False
        return len(between) <= 8 and _STRONG.isdisjoint(between) and not _TIES.isdisjoint(between)

    def bare(self, before: int, first: int) -> bool:
        """Say whether nothing that tells a role stands between two days of a sentence."""
        between = self._words[before:first]
        dots = len(between) > 1 and all(word.form == "." for word in between)
        if len(between) > 3 or (not dots and any(word.form in _STRONG for word in between)):
            return False
        return not any(cue.first >= before and cue.last <= first for cue in self._cues)
