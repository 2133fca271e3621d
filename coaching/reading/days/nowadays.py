"""Tells today's own name in a message, and whether a day that was named is over since."""

from datetime import date

from coaching.reading.days import cues
from coaching.reading.days.shapes import Dated, Edged, Month, Shape, Weekday
from coaching.reading.days.words import Word, listed

_NOW = frozenset(listed(cues.NOW))
_IT_IS = frozenset(listed("it's, its, is, ni, tuko, today's")) | _NOW
# Between "it is" and the name of the day: "today is only Wednesday", "it's already the 15th".
_ONLY = frozenset(listed("only, already, just, finally, still, a, the, tarehe, siku, ya, like"))
# What parts a clause from the next: "its monday, can i call".
_JOINS = frozenset(listed("and, n, but, so, na, lakini, because, coz")) | frozenset(".,;!?")
# They lead to today's name without a verb.
_HERE = (["here", "we", "are"], ["here", "we", "are", ","], ["here", "i", "am", ","])
# How many days, or months, back one may lie that is over, not to come again; a house rule.
_LATELY, _THIS_MONTH, _MONTHS = 4, 15, 3


def is_today(shape: Shape, words: list[Word], first: int, last: int, today: date) -> bool:
    """Say whether a day is only today's name: "it's Wednesday now", "today is the 15th"."""
    match shape:
        case Weekday() if shape == Weekday(day=today.weekday()):
            pass
        case Month() if shape == Month(month=today.month):
            pass
        case Dated(day=today.day, month=None | today.month, year=None, shift=None):
            pass
        case _:
            return False
    before = [word.form for word in words[max(first - 6, 0) : first]]
    while before and before[-1] in _ONLY:
        before.pop()
    if before[-4:] in _HERE or before[-3:] in _HERE:
        return True
    if not before or before[-1] not in _IT_IS:
        return False
    after = [word.form for word in words[last : last + 2]]
    if before[-1] == "today's" or not _NOW.isdisjoint([*before[-3:], *after]):
        return True
    return before[-1] in ("it's", "its") and _stands_apart(before[:-1], after[:1])


def _stands_apart(before: list[str], after: list[str]) -> bool:
    """Say whether "its Monday" is a clause beside others: "they said Friday n its Monday"."""
    opens = before[-1:] and before[-1] in _JOINS
    closes = after and after[0] in _JOINS
    return bool((opens and (closes or not after)) or (closes and not before))


def is_gone(shape: Shape, today: date) -> bool:
    """Say whether a bare day is over when today is named: the Monday of "it's Wednesday now"."""
    inner = shape.shape if isinstance(shape, Edged) else shape
    if isinstance(inner, Weekday):
        back = (today.weekday() - inner.day) % 7
        return inner == Weekday(day=inner.day) and 1 <= back <= _LATELY
    if isinstance(inner, Month):
        return inner.year is None and 1 <= (today.month - inner.month) % 12 <= _MONTHS
    return was_lately(inner, today) and inner != Dated(day=today.day)


def was_lately(shape: Shape, today: date) -> bool:
    """Say whether a bare day of the month is nearer behind than ahead: the 20th, on the 23rd."""
    inner = shape.shape if isinstance(shape, Edged) else shape
    if not isinstance(inner, Dated) or inner != Dated(day=inner.day):
        return False
    return 0 <= (today.day - inner.day) % 30 < _THIS_MONTH
