"""Both languages' words for days in one index, looked up longest phrase first."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from coaching.reading.days import english, festivals, real_words, swahili
from coaching.reading.days.spelling import Speller
from coaching.reading.days.words import listed

_KINDS = (
    ("day", "DAYS"),
    ("weekday", "WEEKDAYS"),
    ("weekday?", "WEEKDAYS_IF_BESIDE"),
    ("month", "MONTHS"),
    ("month?", "MONTHS_IF_BESIDE"),
    ("number", "NUMBERS"),
    ("few", "FEW"),
    ("ordinal?", "ORDINALS"),
    ("unit", "UNITS"),
    ("modifier", "MODIFIERS"),
    ("part", "PARTS"),
    ("edge", "EDGES"),
    ("afterwards", "AFTERWARDS"),
    ("roughly", "ROUGHLY"),
    ("link", "LINKS"),
    ("filler", "FILLERS"),
    ("hour", "HOURS"),
    ("feast", "FEASTS"),
    ("quarter", "QUARTERS"),
    ("whole", "WHOLES"),
    ("finish", "FINISHES"),
    ("date", "DATES"),
    ("week of", "WEEK_OF"),
)
# Kinds of which a misspelt word may be mended.
_MENDED = {"day", "weekday", "month", "unit", "modifier", "feast", "number", "part", "afterwards"}


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Phrases by their first word, longest first, and the speller of their words."""

    phrases: Mapping[str, tuple[tuple[tuple[str, ...], tuple[tuple[str, int | str], ...]], ...]]
    speller: Speller
    forms: frozenset[str]
    digits: frozenset[str]


@cache
def lexicon() -> Lexicon:
    """Build the index from the tables, once, when it is first asked for."""
    senses: dict[tuple[str, ...], list[tuple[str, int | str]]] = {}
    mended: dict[str, object] = {word: word for word in real_words.TARGETS}
    for kind, phrase, value in _entries():
        forms = tuple(phrase.split())
        entry = senses.setdefault(forms, [])
        if kind not in (known for known, _ in entry):
            entry.append((kind, value))
        if kind in _MENDED and len(forms) == 1:
            mended.setdefault(phrase, (kind, value))
    by_first: dict[str, list[tuple[tuple[str, ...], tuple[tuple[str, int | str], ...]]]] = {}
    for forms, entry in senses.items():
        by_first.setdefault(forms[0], []).append((forms, tuple(entry)))
    phrases = {
        first: tuple(sorted(found, key=lambda pair: -len(pair[0])))
        for first, found in by_first.items()
    }
    every = {form for forms in senses for form in forms}
    digits = frozenset(
        form for form in every if form[0].isdigit() and form.rstrip("stndrh")[-1:].isalpha()
    )
    return Lexicon(
        phrases,
        Speller(mended, frozenset(listed(real_words.REAL)) | every),
        frozenset(every),
        digits,
    )


def _entries() -> Iterable[tuple[str, str, int | str]]:
    """Give every phrase of the tables with its kind and value."""
    for table in (english, festivals, swahili):
        for kind, name in _KINDS:
            words: Mapping[int | str, str] | str = getattr(table, name, {})
            by_value = {kind: words} if isinstance(words, str) else words
            for value, phrases in by_value.items():
                for phrase in listed(phrases):
                    yield kind, phrase, value
