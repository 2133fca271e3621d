"""Says of each day in a text what happens on it, by the words beside it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from coaching.reading.days import asides, cues, tenses
from coaching.reading.days.letters import is_letter
from coaching.reading.days.meaning import Role
from coaching.reading.days.overdue import is_overdue
from coaching.reading.days.scoring import REACH, scores
from coaching.reading.days.shapes import Shape, Span
from coaching.reading.days.signs import STRONG, TOLD, WEAK, Cue, breaks, cues_in
from coaching.reading.days.words import Word, listed

Inner = Role | Literal["said"]

_TIES = frozenset(listed(cues.TIES))
_CORRECTIONS = frozenset(listed(cues.CORRECTIONS))
_MEANT = frozenset(listed(cues.MEANT))
_MOVED_OR_MEANT = frozenset(phrase for phrase in _MEANT if phrase.endswith((" be", " to")))
_MOVED_OR_MEANT -= {"meant to", "supposed to"}
_TWO = ("interview", "promise")
_WAITED = frozenset(listed(cues.WAITED))
_SORRY = _CORRECTIONS | frozenset(listed(cues.SORRY)) | {",", "."}
# Words nearer to a day than this tell of it across a comma; a house rule.
_CLOSE = 3
# It points back to a day: "in place by year end, so by then I'd know".
_THEN = ["by", "then"]
# Cues that end in the edge of their day: "they need until Friday".
_ENDS = (" until", " till", " hadi")
_LEAD = frozenset(listed(cues.LEAD)) | {","}
_LEAD_OF_INTERVIEW = frozenset(listed(cues.LEAD_OF_INTERVIEW)) | _LEAD
_ANOTHER = frozenset(listed(cues.ANOTHER))
_RIVALS = frozenset(listed(cues.RIVALS))
_RANG = frozenset(listed(cues.RANG))
_GOING = frozenset(listed(cues.GOING))
_IT_WAS = frozenset(listed(cues.IT_WAS))
_COMPANY = frozenset(listed("people, persons, interviewers, managers, directors, panelists, hr"))
_AND = frozenset({"and", "but", "na", "lakini", "because", "so"})


def _is_wait(shape: Shape) -> bool:
    """Say whether a shape is a length of time that does not say "ago"."""
    return isinstance(shape, Span) and shape.way == "bare"


class Judge:
    """Gives roles to the days of one message."""

    __slots__ = ("_cues", "_depths", "_taken", "_words")

    def __init__(self, words: Sequence[Word]) -> None:
        """Find the cues and the breaks of a message."""
        self._words = words
        self._cues = cues_in(words)
        self._depths = breaks(words)
        self._taken: set[int] = set()

    def forget(self, first: int, last: int) -> None:
        """Let the words of a holiday say nothing of other days: "Tuesday is a holiday, so"."""
        self._cues = [cue for cue in self._cues if not first <= cue.first < last]

    def role(
        self, first: int, last: int, shape: Shape, asked: str | None, then: int, alone: bool
    ) -> Inner:
        """Give the role of the words from `first` to before `last`.

        `then` begins the next day. A day `alone` in an answer belongs to another event only if
        its own clause says so.
        """
        last = max(last, first + 1)
        points = tenses.direction(shape)
        if asides.is_aside(self._words, first, last, shape, asked):
            return "other"
        if asked != "interview_day" and is_letter(self._words, first, last):
            return "said"
        if asked != "promise" and asides.is_invited(self._words, first, last):
            return "interview"
        if asked != "interview_day" and self._is_fallback(first):
            return "invitation"
        if asked != "interview_day" and asides.comes_after(self._words, last):
            return "promise"
        if asked == "promise" and alone and self._is_known_then(last):
            return "promise"
        if tenses.counts_from_interview(shape):
            return "promise"
        if self.is_waited(first, shape):
            return self._waited(first, asked)
        opener = self._opens(first, last, asked)
        if opener and asked is not None and not (asked == "promise" and points < 0):
            return "promise" if asked == "promise" else "interview"
        outside = [
            cue
            for cue in self._cues
            if self._is_free(cue, first)
            if cue.last <= first
            or cue.first >= last
            or (cue.first < first < cue.last and cue.phrase.endswith(_ENDS))
        ]
        if alone:
            outside = [cue for cue in outside if self._reaches(cue, first, last, asked)]
        if asked == "interview_day":
            outside = [cue for cue in outside if cue.phrase not in _MEANT | _GOING | {"gave me"}]
        elif asked == "promise" and self._is_moved():
            outside = [cue for cue in outside if cue.phrase not in _IT_WAS]
        if asked is not None:
            outside = [cue for cue in outside if cue.phrase not in _RANG]
        else:
            outside = [
                replace(cue, role="interview") if self._is_of_interview(cue) else cue
                for cue in outside
            ]
        if asked is not None and any(
            cue.phrase in _RIVALS and self._depths[cue.first] == self._depths[first]
            for cue in outside
        ):
            return "other"
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
        if role == "other":
            self._taken.add(self._depths[first])
        if role == "promise" and self._is_when_said(first, last, points, shape):
            return "said"
        if weighed[role] < 0.12:
            return "unknown"
        return role

    def _is_when_said(self, first: int, last: int, points: int, shape: Shape) -> bool:
        """Say whether the words tell when it was said: "On Monday they told me two weeks"."""
        if points > 0 or first > 3 + 8 * (points < 0) or _is_wait(shape):
            return False
        behind = [word.form for word in self._words[last : last + 3]]
        before = [word.form for word in self._words[max(first - 3, 0) : first]]
        told = any(form in TOLD for form in behind)
        return told or (points < 0 and any(form in TOLD for form in before))

    def _is_free(self, cue: Cue, first: int) -> bool:
        """Say whether a cue has no day in a clause of its own: "closed Friday, so Monday"."""
        own = self._depths[cue.first]
        spent = cue.role == "other" and cue.last <= first and own in self._taken
        and_so = self._words[first - 1].form if first else ""
        return not spent or own == self._depths[first] or and_so in ("and", "na", "n", "&")

    def _is_fallback(self, first: int) -> bool:
        """Say whether the day bounds an invitation: "call us if you hear nothing by Friday"."""
        forms = [word.form for word in self._words[max(first - 9, 0) : first]]
        if not asides.says_if_not(forms):
            return False
        begin = first - len(forms) + max(at for at, form in enumerate(forms) if form in asides.IF)
        invited = [cue for cue in self._cues if cue.role == "invitation" and cue.last <= begin]
        return any(self._depths[first] - self._depths[cue.last] < 10 for cue in invited)

    def _is_of_interview(self, cue: Cue) -> bool:
        """Say whether a cue is of an interview: "it was meant to be", said after one."""
        if cue.phrase not in _MOVED_OR_MEANT:
            return cue.phrase in _ANOTHER
        before = [
            one.role
            for one in self._cues
            if one.last <= cue.first and one.phrase not in _MEANT and one.role in _TWO
        ]
        return bool(before) and before[-1] == "interview"

    def _reaches(self, cue: Cue, first: int, last: int, asked: str | None) -> bool:
        """Say whether a cue reaches a lone day: not that of "they're closed now. Friday"."""
        if cue.role != "other":
            return True
        if cue.first >= last:
            crossed = self._depths[cue.first] - self._depths[last - 1]
            return asked != "promise" or crossed < 3 or cue.first - last < _CLOSE
        before = [word.form for word in self._words[max(cue.last, first - REACH) : first]]
        stops = [at for at, form in enumerate(before) if form in STRONG]
        if not stops:
            return True
        around = [*before[stops[-1] + 1 :], *(word.form for word in self._words[last : last + 1])]
        return not _LEAD.union(STRONG).issuperset(around)

    def _is_known_then(self, last: int) -> bool:
        """Say whether the answer comes by the day before: "by year end, so by then I'd know"."""
        forms = [word.form for word in self._words]
        return any(
            cue.role == "promise"
            and _THEN in (forms[at : at + 2] for at in range(last, cue.first))
            for cue in self._cues
            if last < cue.first <= last + REACH
        )

    def _is_moved(self) -> bool:
        """Say whether "it was Friday" is a promise that was moved or is past, and no interview."""
        telling = any(
            cue.role == "promise" or (cue.role == "interview" and cue.phrase not in _IT_WAS)
            for cue in self._cues
        )
        return not telling and (
            is_overdue(self._words)
            or any(
                word.form in _TIES or word.form == "no" or asides.is_move(word.form)
                for word in self._words
            )
        )

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
        if asked == "interview_day" and (follows in _AND or self._is_with(last)):
            return True
        return follows in STRONG or follows in WEAK or follows == "-"

    def _is_with(self, last: int) -> bool:
        """Say whether only the company follows: the "with 4 people," of "yesterday with ..."."""
        if self._words[last : last + 1] == [] or self._words[last].form != "with":
            return False
        upto = last
        while (
            upto < min(len(self._words), last + REACH) and self._depths[upto] == self._depths[last]
        ):
            upto += 1
        forms = {word.form for word in self._words[last:upto]}
        free = not any(last <= cue.first < upto for cue in self._cues)
        return free and not _COMPANY.isdisjoint(forms)

    def joins(self, before: int, first: int) -> bool:
        """Say whether a day is tied to the one before it, in a sentence: "then", "moved to"."""
        between = [word.form for word in self._words[before:first]]
        few = len(between) <= 4 or (len(between) <= 7 and _SORRY.issuperset(between))
        if between and few and not _CORRECTIONS.isdisjoint(between):
            return True
        if 1 <= len(between) <= 5 and between[-1] in ("now", "sasa"):
            return True
        own = [cue for cue in self._cues if cue.first >= before and cue.last <= first]
        if asides.falls_back(between):
            return all(cue.role in ("promise", "invitation", "other") for cue in own)
        telling = ("promise", "other") if asides.is_put_to(between) else ()
        if any(cue.phrase not in _MEANT and cue.role not in telling for cue in own):
            return False
        moved = any(asides.is_move(form) for form in between)
        tied = moved or not _TIES.isdisjoint(between)
        return len(between) <= (12 if moved else 8) and STRONG.isdisjoint(between) and tied

    def bare(self, before: int, first: int) -> bool:
        """Say whether nothing that tells a role stands between two days of a sentence."""
        between = self._words[before:first]
        dots = len(between) > 1 and all(word.form == "." for word in between)
        if len(between) > 3 or (not dots and any(word.form in STRONG for word in between)):
            return False
        return not any(cue.first >= before and cue.last <= first for cue in self._cues)
