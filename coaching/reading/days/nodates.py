"""The stock phrases that say that there is no day, in both languages."""

from collections.abc import Sequence
from functools import cache

from coaching.reading.days import cues
from coaching.reading.days.words import Word, listed


@cache
def _table() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Index the phrases by their first word."""
    table: dict[str, list[tuple[str, ...]]] = {}
    for phrase in listed(cues.NO_DAY):
        forms = tuple(phrase.split())
        table.setdefault(forms[0], []).append(forms)
    return {first: tuple(found) for first, found in table.items()}


def says_no_day(words: Sequence[Word]) -> bool:
    """Say whether a stock phrase says that no day was named.

    >>> from coaching.reading.days.words import cut
    >>> says_no_day(cut("They'll be in touch soon", frozenset()))
    True
    >>> says_no_day(cut("hawakusema lolote", frozenset()))
    True
    >>> says_no_day(cut("by Friday", frozenset()))
    False
    """
    forms = tuple(word.form for word in words)
    table = _table()
    return any(
        forms[at : at + len(phrase)] == phrase
        for at, form in enumerate(forms)
        for phrase in table.get(form, ())
    )
