"""Tells the days that answer no question: habits, what is not meant, where a word was read."""

import re
from collections.abc import Sequence
from dataclasses import replace

from coaching.reading.days import cues
from coaching.reading.days.shapes import Calendar, Edged, Either, Shape, Span, Weekday
from coaching.reading.days.words import Word, listed

_HABITS = frozenset(listed(cues.HABITS))
_INVITES = frozenset(listed(cues.INVITES))
_TO = frozenset({"for", "come", "niende", "nije", "nikuje"})
_SOURCES = frozenset({"per", "according"})
_ADVERTS = frozenset(listed("advert, ad, advertisement, posting, tangazo, website"))
_NOT = frozenset({"not", "si", "sio", "siyo", "isn't"})
_SLOTS = frozenset({"slot", "interview", "appointment", "session", "one"})
# "If" of what happens where a first day brings nothing.
IF = frozenset({"if", "unless", "kama", "ikiwa", "iwapo", "endapo"})
# Takes "haven't", "nothing", "sijasikia"; refuses "note".
_NEVER = re.compile(
    r".{1,12}n't|not|no|nothing|nobody|none|never|without|si|sio|hawaja.{0,12}|sija.{0,12}|hapana"
)
# They lead to a second chance.
_FALLBACKS = (
    ("otherwise",),
    ("failing", "that"),
    ("worst", "case"),
    ("at", "worst"),
    ("or", "else"),
    ("la", "sivyo"),
    ("latest", "by"),
    ("if", "not"),
    ("kama", "si"),
    ("isipokuwa",),
    ("ikishindikana",),
    ("failing", "which"),
)
# Before a unit they tell how long something lasts: "preparing all weekend".
_WHOLE = frozenset({"all", "whole", "entire", "throughout", "nzima", "yote"})
# Behind a span they say how long a day has been past.
_BEYOND = frozenset(listed("over, late, overdue, already, behind, gone"))
# Takes "kimya", "hawajapiga", "nothing"; refuses "no-one's".
_STILL = re.compile(
    r"nothing|no|not|silence|hakuna|kimya|sija.{0,12}|hawaja.{0,12}|hajaja.{0,12}|bado|still"
    r"|.{1,12}n't|wapi|zii|nada"
)
_TODAYS = frozenset(listed("today, leo, now, sasa, date"))
# Takes "ikasogezwa", "wamesukuma"; refuses "sogea".
_SWAHILI_MOVE = re.compile(
    r"[a-z]{1,6}(?:songe[sz]|soge[sz]|hamish|ahirish|badilish|sukum|ongez|punguz)[a-z]{1,6}"
)
# Verbs that take a day to another.
MOVES = frozenset(
    listed(
        """
        moved, pushed, postponed, rescheduled, shifted, changed, wamesukuma, brought, move,
        preponed, advanced, mbele, bumped
        """
    )
)
_RATHER = (["rather", "than"], ["instead", "of"], ["badala", "ya"])
_CAUSES = (["because", "of"], ["owing", "to"], ["thanks", "to"], ["sababu", "ya"])
_FOR_ALL = ["for", "all", "i", "know"]
_TO_NEW = frozenset(listed("to, hadi, kwenda, into, till, until"))
_UNTIL = frozenset({"until", "till", "til", "hadi", "mpaka"})
_NOT_TILL = frozenset(listed("don't, not, isn't, won't, haven't, doesn't, ain't, aint, sina"))
_STOPS = frozenset(".;!?\n")
_INSTEAD = frozenset({"but", "one", "next", "following", ",", "."})
_PLURALS = frozenset(
    listed("mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays, weekends")
)
_AFTER = frozenset({"then", "after", "afterwards", "thereafter", "baadaye"})
_DECIDES = frozenset(
    listed("decide, call, ring, tell, choose, pick, know, phone, answer, announce")
)
# Shorter messages are answers, whatever they look like; a house rule.
SHORT = 5


def is_aside(
    words: Sequence[Word], first: int, last: int, shape: Shape, asked: str | None
) -> bool:
    """Say whether the day from `first` to before `last` is a habit, a refusal or a background.

    Asides: "every second Friday", "open on Saturdays", "Monday to Friday", "the 28th of each
    month", "not Monday", "since the 15th", "so many this year".
    """
    before = [word.form for word in words[max(first - 3, 0) : first]]
    own = {word.form for word in words[first:last]}
    behind = [word.form for word in words[last : last + 3]]
    if not _HABITS.isdisjoint(before[-2:]) or (behind and not _HABITS.isdisjoint(behind[:2])):
        return True
    if before and before[-1] in _NOT and _INSTEAD.isdisjoint(own):
        return True
    if before[-2:] in _CAUSES:
        return True
    if before[-2:] in _RATHER or (behind and behind[0] in ("onwards", "onward")):
        return True
    if asked == "interview_day" and words[first].form in _UNTIL:
        not_till = any(word.form in _NOT_TILL for word in words[max(first - 4, 0) : first])
        if not not_till and not _is_taken(words, first):
            return True
    if before and before[-1] in _WHOLE and isinstance(shape, Calendar):
        return True
    if (
        isinstance(shape, Span)
        and shape.way == "bare"
        and (not _BEYOND.isdisjoint(behind[:1]) or words[last - 1].form in _BEYOND)
    ):
        return True
    if isinstance(shape, Span) and [word.form for word in words[last : last + 4]] == _FOR_ALL:
        return True
    if _is_till_now(words, first, last):
        return True
    if isinstance(shape, Edged):
        return shape.edge == "since" or (shape.edge == "from" and _is_left(words, first, shape))
    if isinstance(shape, Span) and shape.unit == "year" and shape.way == "bare":
        return len(words) > SHORT and (shape.most or 2) >= 2
    return (len(words) > SHORT and _is_habit(shape, own)) or _is_year(words, shape, asked)


def _is_left(words: Sequence[Word], first: int, shape: Edged) -> bool:
    """Say whether a day is the one that was moved from: "they rescheduled from Thursday"."""
    if isinstance(shape.shape, Either):
        return False
    return any(is_move(word.form) for word in words[max(first - 3, 0) : first])


def _is_taken(words: Sequence[Word], first: int) -> bool:
    """Say whether a day is where another was moved to: "ikasongezwa hadi Ijumaa"."""
    return any(is_move(word.form) for word in words[max(first - 3, 0) : first])


def _is_till_now(words: Sequence[Word], first: int, last: int) -> bool:
    """Say whether words tell how long nothing came: "mpaka leo hakuna kitu", "no call to date"."""
    own = {word.form for word in words[first:last]}
    until = own | {word.form for word in words[max(first - 1, 0) : first]}
    if _TODAYS.isdisjoint(own) or not until & (_UNTIL | {"to", "as"}):
        return False
    around = [*words[max(first - 5, 0) : first], *words[last : last + 4]]
    return any(_STILL.fullmatch(word.form) for word in around)


def is_move(form: str) -> bool:
    """Say whether a word takes a day to another, in either language."""
    return form in MOVES or bool(_SWAHILI_MOVE.fullmatch(form))


def _is_habit(shape: Shape, own: set[str]) -> bool:
    """Say whether a shape is a working week or a plural: "Monday to Friday", "on Saturdays"."""
    match shape:
        case Either(first=Weekday(day=0, modifier=None), last=Weekday(modifier=None) as last):
            return last.day >= 4 and "between" not in own and "or" not in own
        case Weekday(plus=0) | Calendar(unit="weekend"):
            return "on" in own and not _PLURALS.isdisjoint(own)
        case _:
            return False


def _is_year(words: Sequence[Word], shape: Shape, asked: str | None) -> bool:
    """Say whether a shape is a bare year, which is too long for an answer."""
    if not isinstance(shape, Calendar) or shape.unit != "year" or shape.part is not None:
        return False
    return asked == "interview_day" or (len(words) > SHORT and shape.shift == 0)


def is_invited(words: Sequence[Word], first: int, last: int) -> bool:
    """Say whether words stand behind an invitation: "they've invited me for Tuesday"."""
    slot = words[last].form in _SLOTS if last < len(words) else False
    if _TO.isdisjoint(word.form for word in words[max(first - 1 - slot, 0) : first + 1]):
        return False
    for word in reversed(words[max(first - 10, 0) : first]):
        if word.form in _STOPS:
            return False
        if word.form in _INVITES:
            return True
    return False


def says_if_not(forms: Sequence[str]) -> bool:
    """Say whether "if" and a no behind it stand in the words: "if I hadn't heard by"."""
    places = [at for at, form in enumerate(forms) if form in IF]
    if not places or any(form in _STOPS for form in forms[places[-1] :]):
        return False
    return forms[places[-1]] == "unless" or any(
        _NEVER.fullmatch(form) for form in forms[places[-1] :]
    )


def is_put_to(between: Sequence[str]) -> bool:
    """Say whether one day was moved to the next: "later they called and changed to"."""
    return any(is_move(form) for form in between) and bool(between) and between[-1] in _TO_NEW


def is_latest(words: Sequence[Word], first: int, last: int) -> bool:
    """Say whether a day is the outer bound of one before it: "the 9th at the very latest"."""
    return any(word.form == "latest" for word in words[first:last])


def falls_back(between: Sequence[str]) -> bool:
    """Say whether the words lead to a second, later chance: "if not", "worst case"."""
    if len(between) > 12 or any(form in ("!", "?", "\n") for form in between):
        return False
    for phrase in _FALLBACKS:
        if any(tuple(between[at : at + len(phrase)]) == phrase for at in range(len(between))):
            return True
    return says_if_not(between) and "." not in between


def second_chance(shape: Shape, between: Sequence[Word]) -> Shape:
    """Put a bare weekday after the one that it falls back from: "Tuesday, if not Thursday"."""
    if not isinstance(shape, Weekday) or shape != Weekday(day=shape.day):
        return shape
    falls = falls_back([word.form for word in between])
    return replace(shape, modifier="after") if falls else shape


def is_source(words: Sequence[Word], at: int, role: str) -> bool:
    """Say whether a word only tells where something was read: "as per the advert"."""
    if role == "promise" and at and words[at - 1].form in _ADVERTS:
        return True
    return any(word.form in _SOURCES for word in words[max(at - 3, 0) : at])


def comes_after(words: Sequence[Word], last: int) -> bool:
    """Say whether the answer comes after a day: "away until Monday, will decide after"."""
    decides = False
    for word in words[last : last + 8]:
        if word.form in _STOPS:
            return False
        if word.form in _AFTER and decides:
            at = words.index(word, last) + 1
            if words[at - 2].form in ("week", "day", "month"):
                return False
            return at >= len(words) or words[at].form in _STOPS or words[at].form in ("that", ",")
        if decides and word.form == "day" and words[words.index(word, last) - 1].form == "that":
            return True
        decides = decides or word.form in _DECIDES
    return False


def put_after(shape: Shape, words: Sequence[Word], last: int) -> Shape:
    """Lay the edge "after" over a shape, in place of its own, where "after" is said."""
    if not any(word.form in _AFTER - {"then"} for word in words[last : last + 8]):
        return shape
    return Edged(edge="after", shape=shape.shape if isinstance(shape, Edged) else shape)


def moved_to(shape: Shape, words: Sequence[Word], first: int) -> Shape:
    """Keep the new day alone where one was moved: "moved it from Monday to tomorrow"."""
    inner = shape.shape if isinstance(shape, Edged) and shape.edge == "from" else None
    if not isinstance(inner, Either):
        return shape
    moved = any(word.form in MOVES for word in words[max(first - 4, 0) : first])
    return inner.last if moved else shape
