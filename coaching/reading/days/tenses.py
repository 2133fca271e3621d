"""Says whether the words look ahead or back."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from coaching.reading.days import cues
from coaching.reading.days.asides import MOVES, is_move
from coaching.reading.days.overdue import is_overdue
from coaching.reading.days.shapes import (
    Calendar,
    Dated,
    Edged,
    Either,
    Event,
    Month,
    Offset,
    Shape,
    Span,
    Weekday,
)
from coaching.reading.days.upcoming import is_bado, is_still_to_come
from coaching.reading.days.verbs import role_of
from coaching.reading.days.words import Word, has_one, listed, spread

_WENT = frozenset(listed(cues.WENT))
_CLOSED = frozenset(listed(cues.CLOSED))
_TALKS = frozenset({"interview", "interviews", "round", "usaili", "mahojiano"})
_NOT_YET = frozenset({"be", "get", "i've", "we've", "have", "nimepata"})
# Behind a word of the past they make it an arrangement: "was postponed", "had to go".
_ARRANGED = MOVES | frozenset(
    listed("to, meant, supposed, scheduled, set, going, due, invited, told, asked, cancelled")
)
_WAITING = frozenset(
    listed("waiting, hoping, thinking, guessing, starting, expecting, trying, feeling, being")
)
_BEING = frozenset(listed("i'm, am, are, they're, we're, he's, she's, is"))
# Takes "nitaenda", "watanihoji", "itafanyika"; refuses "taarifa", "utamaduni".
_SWAHILI_WILL = re.compile(r"(?:ni|wa|a|tu|i)ta[a-z]{3,14}")
# Behind "is" they tell a day still to come: "the second one is this Friday".
_COMES = frozenset(listed("this, next, coming, tomorrow, kesho, on, scheduled, set"))
_BE_BEFORE = frozenset({"today", "birthday", "deadline", "leo"})
# Takes "nikaenda", "tukafanya"; refuses "nikienda".
_SWAHILI_THEN = re.compile(r"(?:ni|tu)ka[a-z]{3,12}")
# Takes "wataniita", "itanialika"; refuses "wataniambia".
_INVITES = re.compile(r"(?:wa|a|i)ta(?:ni|tu)?(?:it|alik|invit|shortlist)[a-z]{0,4}")
# "nilikuwa niende": was to go. Takes "niende", "nifanye"; refuses "na".
_WISH = re.compile(r"(?:ni|tu)[a-z]{2,10}e")
_DONE = frozenset(listed("taken, done, finished, had, attended, conducted, my, completed, passed"))
# "got the interview done" was held, "got an interview" was not.
_GAINED = frozenset(
    listed("got, landed, secured, received, bagged, nimepata, nilipata, nimeitwa, nimealikwa")
)
_ONE = frozenset(
    listed("a, an, another, my, one, second, 2nd, final, first, job, new, this, kwa, for, kwenye")
)
_HOLDS = frozenset(
    listed(
        """
        have, i've, we've, got, landed, secured, received, bagged, nina, niko, nimepata, nimeitwa,
        nimealikwa
        """
    )
)


@dataclass(frozen=True, slots=True)
class Tense:
    """What the whole message says of past and future; `went` and `will` hold clauses of each.

    `still` says that the interview was surely not held yet, `coming` that it seems so;
    `moved` says that no more than a move to another day makes the interview one still to come.
    """

    overdue: bool
    still: bool
    coming: bool
    moved: bool
    past: bool
    went: frozenset[int]
    will: frozenset[int]


def of(
    words: Sequence[Word],
    marks: Sequence[int],
    foreign: frozenset[int],
    apart: frozenset[int] = frozenset(),
) -> Tense:
    """Read the tense of a message.

    Args:
        words: the message.
        marks: for each word a number that is the same in one clause.
        foreign: the clauses that say nothing of the interview.
        apart: the sentences that speak of nothing but the interview.
    """
    own = [word for word, mark in zip(words, marks, strict=True) if mark not in foreign]
    has_gone = {mark for at, mark in enumerate(marks) if _is_past(words, at)}
    went = bool(has_gone - foreign)
    said = spread(own)
    still = is_still_to_come(words)
    coming = still
    moved = False
    if not went:
        coming = coming or has_one(said, cues.COMING) or is_bado(own) or _holds_one(own)
        moved = not coming and any(_is_moved(own, at) for at in range(len(own)))
    closed = {mark for at, mark in enumerate(marks) if words[at].form in _CLOSED}
    return Tense(
        overdue=is_overdue(_less_moves(words, marks, apart)),
        still=still,
        coming=coming or moved,
        moved=moved,
        past=bool(has_gone or closed),
        went=frozenset(has_gone | closed),
        will=_will(words, marks, held=bool(has_gone)) - has_gone,
    )


def _less_moves(words: Sequence[Word], marks: Sequence[int], apart: frozenset[int]) -> list[Word]:
    """Leave out the sentences that tell how the interview itself was moved."""
    moved = {
        mark // 10 for word, mark in zip(words, marks, strict=True) if is_move(word.form)
    } & apart
    return [word for word, mark in zip(words, marks, strict=True) if mark // 10 not in moved]


def _will(words: Sequence[Word], marks: Sequence[int], *, held: bool) -> frozenset[int]:
    """Give the clauses of the future; "niende" is past where "nikaenda" follows.

    Where the interview was held, "wataniambia" is their answer and makes none still to come.
    """
    then = any(_SWAHILI_THEN.fullmatch(word.form) for word in words)
    return frozenset(
        mark
        for at, mark in enumerate(marks)
        if _is_future(words, at)
        and not (then and words[at].form in ("nije", "niende"))
        and not (held and _is_answer(words[at].form))
    )


def _is_past(words: Sequence[Word], at: int) -> bool:
    """Say whether a word of the past stands here, and not "be held" or "I've got"."""
    if words[at].form not in _WENT:
        return bool(_SWAHILI_THEN.fullmatch(words[at].form))
    before = words[at - 1].form if at else ""
    after = words[at + 1].form if at + 1 < len(words) else ""
    if _is_gained(words, at) or (words[at].form.endswith("kuwa") and _WISH.fullmatch(after)):
        return False
    return before not in _NOT_YET and after not in _ARRANGED


def _is_gained(words: Sequence[Word], at: int) -> bool:
    """Say whether an interview was only won, and not held: "got an interview on Thursday"."""
    if words[at].form not in _GAINED:
        return False
    then = [word.form for word in words[at + 1 : at + 4]]
    rest = [word.form for word in words[at + 1 : at + 7]]
    own = bool(then) and (then[0] in _ONE or then[0] in _TALKS)
    return own and not _TALKS.isdisjoint(then) and _DONE.isdisjoint(rest)


def _is_moved(words: Sequence[Word], at: int) -> bool:
    """Say whether a word moves an interview to another day: "moved it from today to Monday"."""
    if words[at].form not in MOVES:
        return False
    return any(word.form in ("to", "until", "till", "hadi") for word in words[at + 1 : at + 7])


def _is_future(words: Sequence[Word], at: int) -> bool:
    """Say whether a verb of the future stands here: "will attend", "I'm seeing", "watanihoji"."""
    form = words[at].form
    before = words[at - 1].form if at else ""
    if form in ("will", "shall", "gonna", "nije", "niende") or form.endswith("'ll"):
        return True
    if form in ("is", "it's", "itakuwa", "iko") and before not in _BE_BEFORE:
        after = [word.form for word in words[at + 1 : at + 3]]
        return bool(after) and (after[0] in _COMES or after == ["on", "the"])
    if form in ("to", "ahead"):
        return before in ("have", "has", "i've", "still", "is", "it's", "i'm")
    if form.endswith("ing") and form not in _WAITING:
        return before in _BEING
    return (form == "held" and before == "be") or bool(_SWAHILI_WILL.fullmatch(form))


def _is_answer(form: str) -> bool:
    """Say whether a verb of theirs is an answer, and not a call to an interview."""
    return role_of(form) == "promise" and _INVITES.fullmatch(form) is None


def _holds_one(words: Sequence[Word]) -> bool:
    """Say whether the words are "I have an interview", "got a second round", "nina usaili"."""
    forms = [word.form for word in words]
    for at, form in enumerate(forms):
        before = forms[max(at - 4, 0) : at]
        if form in _TALKS and not _HOLDS.isdisjoint(before) and _DONE.isdisjoint(before):
            return True
    return False


def ahead(
    role: str,
    shape: Shape,
    tense: Tense,
    asked: Literal["interview_day", "promise"] | None,
    went: bool,
) -> bool:
    """Say whether a shape without a direction of its own looks ahead."""
    match role:
        case "interview":
            return tense.coming
        case "contact" | "said":
            return False
        case "promise" | "invitation":
            return not tense.overdue or _is_span(shape)
        case "unknown":
            if asked == "interview_day":
                return tense.coming
            return not tense.overdue or _is_span(shape)
        case _:
            return role == "plan" or not went


def counts_from_interview(shape: Shape) -> bool:
    """Say whether a shape is a span from the interview on."""
    if isinstance(shape, Edged):
        return counts_from_interview(shape.shape)
    return isinstance(shape, Span) and isinstance(shape.origin, Event)


def _is_span(shape: Shape) -> bool:
    """Say whether a shape is a span, with or without an edge."""
    return _is_span(shape.shape) if isinstance(shape, Edged) else isinstance(shape, Span)


def direction(shape: Shape) -> int:
    """Say where a shape points by itself: 1 ahead, -1 back, 0 either.

    >>> direction(Offset(days=-1)), direction(Weekday(day=4, modifier="next"))
    (-1, 1)
    >>> direction(Weekday(day=4))
    0
    """
    match shape:
        case Offset(days=days):
            return (days > 0) - (days < 0)
        case Weekday(modifier="last"):
            return -1
        case Weekday(modifier="next" | "coming") | Dated(modifier="next"):
            return 1
        case Weekday(week=week) if week:
            return 1 if week > 0 else -1
        case Weekday(plus=plus) if plus > 0:
            return 1
        case Calendar(shift=shift) | Dated(shift=shift) if shift:
            return 1 if shift > 0 else -1
        case Month(modifier="last"):
            return -1
        case Month(modifier="next"):
            return 1
        case Span(way="ago") | Span(origin=Edged(edge="minus")):
            return -1
        case Span(way="ahead" | "within"):
            return 1
        case Edged(edge="within" | "by"):
            return direction(shape.shape) or 1
        case Edged(edge="in") if isinstance(shape.shape, Span):
            return 1
        case Edged():
            return direction(shape.shape)
        case Either():
            return direction(shape.last)
        case _:
            return 0
