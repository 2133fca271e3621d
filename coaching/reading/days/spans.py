"""The grammar of spans: "two weeks", "5-7 business days", "siku tatu", "a week or so ago"."""

from typing import Literal

from coaching.reading.days import english
from coaching.reading.days.counts import MOST, Count, and_a_half, between, quantity, unit_alone
from coaching.reading.days.cursor import Cursor, remembered
from coaching.reading.days.dates import dated
from coaching.reading.days.shapes import Span
from coaching.reading.days.words import listed

NOT_SPANS = frozenset(listed(english.NOT_SPANS))
# What a span counts from, beside days.
INTERVIEW = frozenset(
    listed("interview, interviews, interviewed, usaili, mahojiano, intavyu, panel, nilipohojiwa")
)
# Behind them a bare unit is one: "nisubiri wiki".
_WAITS = ("subiri", "ngoje", "ngoja")
# Behind "per" they name a rule, and no wage.
_RULES = frozenset(listed("their, the, policy, hr, our, company"))
_OR_EVEN = {"maybe", "possibly", "perhaps", "even"}
# They close a count from above.
AT_MOST = frozenset(
    listed(
        """
        at most, at the most, max, tops, maximum, at the latest, latest, at the very latest, at
        the outside, zaidi, at the very most, at a push, absolute max, at worst, worst case,
        zikizidi, zikizidi sana, ikizidi sana
        """
    )
)


@remembered
def span(look: Cursor, at: int) -> tuple[Span, int] | None:
    """Read a span at a place; says nothing yet of "in" or "within" before it.

    >>> from coaching.reading.days.lexemes import lexemes
    >>> def said(text):
    ...     read = span(Cursor(lexemes(text)[1]), 0)
    ...     return read and (read[0].least, read[0].most, read[0].unit, read[0].way)
    >>> said("5-7 business days")
    (5, 7, 'workday', 'bare')
    >>> said("two weeks, three at the most")
    (2, 3, 'week', 'bare')
    >>> said("siku tatu zilizopita")
    (3, 3, 'day', 'ago')
    >>> said("two weeks notice") is None
    True
    """
    begin = at
    at = look.past(at, {"the"}, 1)
    pointing = look.word(at, "modifier")
    count: Count | None = None
    if pointing in ("next", "last", "coming", "following"):
        count = quantity(look, at + 1)
    if count is None:
        pointing = None
        count = quantity(look, begin)
    now = look.form(at + 1) in ("from now", "from today", "hence")
    if count is None and (look.form(at) == "fortnight" or (now and look.has(at, "unit"))):
        count = Count(1, 1, False, at)
    if count is None and at < begin + 3:
        coming = _coming(look, at) or _plural_ago(look, at)
        if coming is not None:
            return coming
    if count is not None:
        unit = look.word(count.end, "unit")
        if look.form(begin - 1) == "what" or unit is None or unit in ("weekend", "clock"):
            return None
        read = _after_unit(look, count, unit, count.end + 1)
    else:
        alone = unit_alone(look, begin)
        first = _unit_first(look, begin) or (None if alone is None else _after_unit(look, *alone))
        if first is None:
            return None
        read = first
    return _way(look, read, pointing)


def _plural_ago(look: Cursor, at: int) -> tuple[Span, int] | None:
    """Read the "weeks ago" of "weeks ago. Three, I'd say"."""
    unit = look.word(at, "unit")
    plural = look.form(at) in ("days", "weeks", "months")
    if unit is None or not plural or look.form(at + 1) not in ("ago", "back"):
        return None
    return Span(least=None, most=None, unit=unit, way="ago", rough=True, vague=True), at + 2


def _coming(look: Cursor, at: int) -> tuple[Span, int] | None:
    """Read "coming weeks", "siku zijazo", "wiki zilizopita": nobody knows how many."""
    for side, unit_at in ((at, at + 1), (at + 1, at)):
        unit = look.word(unit_at, "unit")
        if unit not in ("day", "week", "month", "workday"):
            continue
        plural = (
            look.form(unit_at).endswith("s")
            or look.form(side).startswith("zi")
            or (look.form(unit_at) == "miezi")
        )
        pointing = look.word(side, "modifier")
        if plural and pointing in ("next", "coming", "following"):
            return Span(
                least=None, most=None, unit=unit, way="within", rough=True, vague=True
            ), at + 2
        if (
            plural
            and (pointing == "last" or look.word(side, "afterwards") == "ago")
            and unit_at == at
            and (pointing is not None or unit == "day" or look.form(side).startswith("z"))
        ):
            return Span(
                least=None, most=None, unit=unit, way="ago", rough=True, vague=True
            ), at + 2
    return None


def _unit_first(look: Cursor, at: int) -> tuple[Count, str, int] | None:
    """Read "wiki mbili", "siku tatu hadi tano", "siku chache", "mwezi mmoja"."""
    at = look.past_kind(at, "roughly")
    unit = look.word(at, "unit")
    if unit is None or unit in ("weekend", "clock") or look.form(at) in ("day", "month", "year"):
        return None
    count = quantity(look, at + 1)
    if count is None and look.form(at) in ("wiki", "mwezi") and look.form(at - 1).endswith(_WAITS):
        count = Count(1, 1, True, at + 1)
    if count is None or look.form(at + 1) in ("a", "an"):
        return None
    end = count.end
    if unit == "day" and look.form(end) in ("za", "ya") and look.form(end + 1) == "kazi":
        unit, end = "workday", end + 2
    return count, unit, look.past_kind(end, "roughly")


def _after_unit(look: Cursor, count: Count, unit: str, at: int) -> tuple[Count, str, int]:
    """Read what may follow the unit: "and a half", "or two", "or so", ", three at the most"."""
    least, most, rough, _ = count
    half = and_a_half(look, at, 0)
    if half is not None and least is not None and most is not None:
        return Count(least + 0.5, most + 0.5, rough, half.end), unit, half.end
    then = at + 1 if look.form(at) == "," else at
    linked = look.form(then) in _OR_EVEN or (
        look.has(then, "link")
        and (
            look.form(then) not in ("and", "na")
            or between(look, count.end - 2)
            or between(look, count.end - 1)
        )
    )
    then += linked and look.form(then + 1) in _OR_EVEN
    after = quantity(look, then + 1 if linked else then)
    if after is not None and (linked or then > at) and after.most is not None and most is not None:
        other = look.word(after.end, "unit")
        closing = look.past_kind(after.end, "roughly")
        bounded = any(
            look.form(k) in AT_MOST or (k == after.end and look.form(k) == "if")
            for k in (*range(then, then + 2), after.end, after.end + 1)
        )
        if other is not None and (linked or bounded):
            if other != unit:
                return Count(after.least, after.most, rough, 0), other, after.end + 1
            return Count(least, max(most, after.most), rough, 0), unit, after.end + 1
        if other is None and (bounded or (linked and after.most <= MOST)):
            return Count(least, max(most, after.most), rough, 0), unit, closing
    if linked and look.has(then + 1, "few"):
        return Count(None, None, True, 0), unit, then + 2
    other_half = and_a_half(look, then + 1 + linked, 1)
    if other_half is not None and most is not None and look.word(then + linked, "unit") == unit:
        return Count(least, max(most, 1.5), rough, 0), unit, other_half.end
    closing = look.past_kind(at, "roughly")
    return Count(least, most, rough or closing > at, 0), unit, closing


def _is_some_day(look: Cursor, at: int) -> bool:
    """Say whether "one day", ended before `at`, is the day of "one day they will call"."""
    after = look.at(at)
    closed = after.form in ("", ".", ",", "!", "?", ";") or bool(after.senses)
    before = look.at(at - 3)
    if before.form in ("to", "name", "fix", "mention", "specify", "commit"):
        return True
    return look.form(at - 2) in ("a", "an", "one") and not (closed or "edge" in before.senses)


def _way(
    look: Cursor, read: tuple[Count, str, int], pointing: str | None
) -> tuple[Span, int] | None:
    """Read "ago", "from now", "'s time" and refuse "two weeks notice"."""
    count, unit, at = read
    counted = look.form(at) == "of" and (
        look.form(look.past(at + 1, {"the", "my"})) in INTERVIEW
        or look.form(at + 1) in ("it", "that")
        or look.has(at + 1, "weekday")
        or look.has(at + 1, "day")
        or dated(look, at + 1) is not None
    )
    counted = counted or (look.form(at) == "per" and look.form(at + 1) in _RULES)
    if unit == "minute" and look.word(at, "afterwards") != "ago":
        return None
    if unit == "day" and count.most == 1 and pointing is None and _is_some_day(look, at):
        return None
    if look.form(at) in NOT_SPANS and not counted and not look.has(at, "afterwards"):
        return None
    way: Literal["ahead", "ago", "within", "bare"] = "bare"
    if pointing is not None:
        way = "ago" if pointing == "last" else "within"
    if look.form(at) in ("since", "tangu", "toka") and way == "bare":
        way = "ago"
    if look.word(at, "afterwards") is not None:
        way = "ago" if look.word(at, "afterwards") == "ago" else "ahead"
        at += 1
    return Span(least=count.least, most=count.most, unit=unit, way=way, rough=count.rough), at
