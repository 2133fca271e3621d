"""Says whether the words tell that the day of a promise has passed."""

from collections.abc import Sequence
from itertools import pairwise

from coaching.reading.days import cues
from coaching.reading.days.asides import IF
from coaching.reading.days.verbs import is_wished
from coaching.reading.days.words import Word, has_one, listed, spread

_WAS = frozenset({"ilikuwa", "walikuwa", "alikuwa", "ilifaa", "walifaa", "ilibidi"})
# Between "should have" and its verb: "should really have already got".
_ADVERBS = frozenset(listed("already, also, at, least, just, by, now, really, surely, to"))
# Verbs behind "should have" that end in no "ed".
_DONE = frozenset(
    listed(
        """
        been, come, done, given, gone, got, gotten, had, heard, known, rang, received, rung, said,
        seen, sent, told, gt, recieved, hear
        """
    )
)


def is_overdue(words: Sequence[Word]) -> bool:
    """Say whether a promise is past: "should have heard", "it's gone already", "came and went".

    >>> from coaching.reading.days.words import cut
    >>> is_overdue(cut("I should have heard on Monday", frozenset()))
    True
    >>> is_overdue(cut("I should have an answer on Monday", frozenset()))
    False
    """
    said = spread(_unconditional(words)).replace(" n ", " and ")
    return has_one(said, cues.OVERDUE) or _was_to(words) or _should_have(said.split())


def _unconditional(words: Sequence[Word]) -> list[Word]:
    """Leave out what follows an "if", and "I'm supposed": "call if they didn't ring"."""
    kept: list[Word] = []
    hidden = 0
    for at, word in enumerate(words):
        if word.form == "supposed" and at and words[at - 1].form in ("i'm", "am"):
            continue
        hidden = 7 if word.form in IF else 0 if word.form in (",", ".", ";") else hidden - 1
        if hidden <= 0:
            kept.append(word)
    return kept


def _was_to(words: Sequence[Word]) -> bool:
    """Say whether the employer was to act, in Swahili: "ilikuwa wanipigie"."""
    return any(word.form in _WAS and is_wished(then.form) for word, then in pairwise(words))


def _should_have(forms: Sequence[str]) -> bool:
    """Say whether something ought to have happened: "should have heard", "ought to have rung"."""
    for at, form in enumerate(forms):
        if form not in ("should", "ought"):
            continue
        then = [word for word in forms[at + 1 : at + 7] if word not in _ADVERBS]
        if len(then) > 1 and then[0] in ("have", "of", "a"):
            return then[1] in _DONE or then[1].endswith("ed")
    return False
