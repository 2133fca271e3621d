"""The grammar of how many: "two", "a few", "5 to 7", "about ten", "one and a half"."""

from typing import NamedTuple

from coaching.reading.days.cursor import Cursor, remembered
from coaching.reading.days.words import listed

# More than this is a sum of money or a room, not a wait; a house rule.
MOST = 400
_ONE_MORE = {"another", "a further"}
# Units that may stand for one of them.
_ALONE = frozenset(
    listed("day, week, wk, month, mnth, fortnight, year, wiki, mwezi, mwaka, siku, juma")
)
# Before such a unit: nothing that makes it another one, as in "last week" or "a busy week".
_BEFORE_ALONE = frozenset(
    listed(
        """
        -, (, :, ., said, say, says, saying, like, take, takes, need, needs, gave, give, me, us,
        walisema, wakasema, alisema, wamesema, yeah, yes, ok, ni, was, it's, hopefully
        """
    )
) | frozenset(("", ",", '"'))
_DETERMINED = frozenset(listed("the, per, at"))


class Count(NamedTuple):
    """A number of units from least to most, None for "a few", and where it ends."""

    least: float | None
    most: float | None
    rough: bool
    end: int


@remembered
def quantity(look: Cursor, at: int) -> Count | None:
    """Read "two", "a few", "5 to 7", "one or two", "about ten"."""
    begin = at
    if look.form(at) == "some" and look.form(at + 1) in ("days", "weeks"):
        return Count(None, None, True, at + 1)
    at = look.past_kind(at, "roughly")
    if look.form(at) == "half" and look.form(at + 1) in ("a", "an"):
        return Count(0.5, 0.5, True, at + 2)
    rough = at > begin
    if look.has(at, "few"):
        return Count(None, None, True, look.past(at + 1, {"of", "more"}))
    if look.word(at, "numeric") == "short" and look.has(at + 1, "unit"):
        low, high = look.at(at).numbers
        return Count(min(low, high), max(low, high), rough, at + 1)
    least = look.number(at, "number")
    if least is None and rough and look.has(at, "unit") and look.form(at - 1) in _ONE_MORE:
        return Count(1, 1, False, at)
    if least is None and look.form(at) in ("a", "an"):
        if look.has(at + 1, "few"):
            return Count(None, None, True, at + 2)
        least = 1
    if least is None or least > MOST:
        return None
    at += 1
    if look.number(at, "number") == least + 1 and not look.form(at).isdigit():
        return Count(least, least + 1, True, at + 1)
    if (
        look.form(at) == "."
        and look.form(at + 1) == "5"
        and look.at(at + 1).start == look.at(at).end
    ):
        return Count(least + 0.5, least + 0.5, False, at + 2)
    if (
        look.form(at) == "("
        and look.number(at + 1, "number") == least
        and look.form(at + 2) == ")"
    ):
        at += 3
    count = and_a_half(look, at, least)
    if count is not None:
        return count
    if look.has(at, "link"):
        then = look.past_kind(at + 1, "roughly")
        then = look.past(then, {"within"}, 1)
        most = look.number(then, "number")
        ranged = (
            look.form(at) not in ("and", "na", "&")
            or between(look, begin)
            or between(look, begin - 1)
        )
        if most is not None and most <= MOST and ranged:
            return Count(min(least, most), max(least, most), rough, then + 1)
        if look.has(then, "few") and not look.has(at, "number"):
            return Count(None, None, True, then + 1)
    at = look.past(at, {"more", "good", "full", "further", "of", "solid", "-", "whole"})
    return Count(least, least, rough, at)


def between(look: Cursor, at: int) -> bool:
    """Say whether "between" stands before a place."""
    return look.word(at - 1, "edge") == "between"


def and_a_half(look: Cursor, at: int, count: float) -> Count | None:
    """Read "and a half", "n half", "na nusu", "½" after a number."""
    if look.form(at) == "½" or (look.word(at, "numeric") and look.at(at).numbers == (1, 2)):
        return Count(count + 0.5, count + 0.5, False, at + 1)
    then = look.past(at + 1, {"a"}, 1)
    if look.word(at, "link") == "and" and look.form(then) in ("half", "nusu"):
        return Count(count + 0.5, count + 0.5, False, then + 1)
    return None


def unit_alone(look: Cursor, at: int) -> tuple[Count, str, int] | None:
    """Read a unit that stands for one: "week and a half", "month or so", "about week", "week".

    Returns:
        The count, the unit, and where what follows begins.
    """
    begin, at = at, look.past_kind(at, "roughly")
    unit = look.word(at, "unit")
    before = look.at(begin - 1)
    if unit is None or look.form(at) not in _ALONE or look.form(begin - 1) in _DETERMINED:
        return None
    if before.form not in _BEFORE_ALONE and not {"edge", "link"} & before.senses.keys():
        return None
    half = and_a_half(look, at + 1, 1)
    if half is not None:
        return half, unit, half.end
    one, then = Count(1, 1, at > begin, at), look.past(at + 1, {","}, 1)
    closed = look.form(at + 1) in ("", ".", ",", "!", "?", ";", ")")
    bound = look.has(then, "roughly") or look.word(at + 1, "afterwards") == "ago"
    more = look.form(then) == "or" and (look.has(then + 1, "number") or look.has(then + 1, "few"))
    ranged = look.word(then, "link") == "to" and look.has(then + 1, "number")
    whole = begin == 0 and look.form(at + 1) in ("", ".", "!") and look.form(at + 2) == ""
    return (
        (one, unit, at + 1) if bound or more or ranged or whole or (one.rough and closed) else None
    )
