"""Tells the days that answer no question: habits, what is not meant, where a word was read."""

from collections.abc import Sequence

from coaching.reading.days import cues
from coaching.reading.days.shapes import Calendar, Edged, Either, Shape, Weekday
from coaching.reading.days.words import Word, listed

_HABITS = frozenset(listed(cues.HABITS))
_INVITES = frozenset(listed(cues.INVITES))
_TO = frozenset({"for", "come", "niende", "nije", "nikuje"})
_SOURCES = frozenset({"per", "according"})
_NOT = frozenset({"not", "si", "sio", "siyo", "isn't"})
# Verbs that take a day to another.
MOVES = frozenset(
    listed("moved, pushed, postponed, rescheduled, shifted, changed, wamesukuma, brought, move")
)
_RATHER = (["rather", "than"], ["instead", "of"], ["badala", "ya"])
_UNTIL = frozenset({"until", "till", "til", "hadi", "mpaka"})
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
    if before[-2:] in _RATHER or (behind and behind[0] in ("onwards", "onward")):
        return True
    if asked == "interview_day" and words[first].form in _UNTIL:
        return True
    if isinstance(shape, Edged):
        return shape.edge == "since"
    return (len(words) > SHORT and _is_habit(shape, own)) or _is_year(words, shape, asked)


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


def is_invited(words: Sequence[Word], first: int) -> bool:
    """Say whether words stand behind an invitation: "they've invited me for Tuesday"."""
    if _TO.isdisjoint(word.form for word in words[max(first - 1, 0) : first + 1]):
        return False
    for word in reversed(words[max(first - 10, 0) : first]):
        if word.form in _STOPS:
            return False
        if word.form in _INVITES:
            return True
    return False


def is_source(words: Sequence[Word], at: int) -> bool:
    """Say whether a word only tells where something was read: "as per the advert"."""
    return any(word.form in _SOURCES for word in words[max(at - 3, 0) : at])


def comes_after(words: Sequence[Word], last: int) -> bool:
    """Say whether the answer comes after a day: "away until Monday, will decide after"."""
    decides = False
    for word in words[last : last + 8]:
        if word.form in _STOPS:
            return False
        if word.form in _AFTER and decides:
            at = words.index(word, last) + 1
            return at >= len(words) or words[at].form in _STOPS or words[at].form in ("that", ",")
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
