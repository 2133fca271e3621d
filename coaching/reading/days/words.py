"""Cuts a text into words, numbers, dates and marks, and keeps where each stood."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

# Longer texts are read from their front only; no candidate types as many words.
MOST_WORDS = 300

# Takes a whole piece each of "2026-12-03", "3/12", "3.12.", "10:30", "2moro", "-"; refuses a
# blank.
_PIECE = re.compile(
    r"(?P<phone>\+?\d{2,4}[ -]\d{3}[ -]?\d{3,6}(?!\d)|\+\d{4,15}|\d{7,40})"
    r"|(?P<iso>\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d))"
    r"|(?P<full>\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})(?![\d/]))"
    r"|(?P<short>\d{1,2}/\d{1,2}(?![\d/]))"
    r"|(?<!at )(?<!saa )(?P<dots>(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?!\d))"
    r"|(?:(?<=on )|(?<=by )|(?<=tarehe ))"
    r"(?P<dot>(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])(?![\d:]| ?[ap]\.?m))"
    r"|(?P<clock>\d{1,2}[:.]\d{2}(?!\d)(?: ?(?:am|pm|hrs|h)\b)?"
    r"|\d{1,2} ?(?:am|pm|a\.m|p\.m)\b|\d{4} ?(?:hrs|hours)\b)"
    r"|(?P<word>[^\W_½]{1,40}(?:['’`´][^\W_]{1,12}){0,2})"
    r"|(?P<mark>\S|\n)",
    re.IGNORECASE,
)
# Takes "5th", "10days", "21st"; refuses "j3", "2's".
_NUMBER = re.compile(r"(\d{1,6})(st|nd|rd|th|ths)?([a-z]{0,12})")
# Figures that look like dates and are none.
_NO_DATES = frozenset({"24/7", "50/50"})
_APOSTROPHES = str.maketrans("’`´", "'''")
_DASHES = "-‐‑‒–"


@dataclass(frozen=True, slots=True)
class Word:
    """A piece of a text: its sort, its folded form, its numbers, and its place."""

    sort: str
    form: str
    start: int
    end: int
    numbers: tuple[int, ...] = ()


def cut(text: str, known: frozenset[str]) -> list[Word]:
    """Cut a text into pieces in order.

    Args:
        text: any text.
        known: forms with digits in them that are words ("2moro", "j3").

    >>> [(word.sort, word.form) for word in cut("by 5th, 10days", frozenset())]
    [('word', 'by'), ('ordinal', '5'), ('mark', ','), ('number', '10'), ('word', 'days')]
    >>> [word.sort for word in cut("3/12 at 4pm, call 0712 345 678", frozenset())]
    ['short', 'word', 'clock', 'mark', 'word', 'phone']
    >>> [word.form for word in cut("2moro 4 sure", frozenset({"2moro"}))]
    ['2moro', '4', 'sure']
    """
    pieces: list[Word] = []
    for found in _PIECE.finditer(text):
        if len(pieces) >= MOST_WORDS:
            break
        sort = found.lastgroup or "mark"
        form = found.group()
        if sort == "word":
            pieces += _word(form, found.start(), known)
        elif sort == "mark":
            form = "-" if form in _DASHES else form
            pieces.append(Word("mark", form, found.start(), found.end()))
        elif sort in ("phone", "clock") or form in _NO_DATES:
            kind = "other" if form in _NO_DATES else sort
            pieces.append(Word(kind, "", found.start(), found.end()))
        else:
            numbers = tuple(int(part) for part in re.findall(r"\d{1,4}", form))
            sort = "short" if sort in ("dots", "dot") else sort
            pieces.append(Word(sort, form, found.start(), found.end(), numbers))
    return pieces


def _word(form: str, start: int, known: frozenset[str]) -> list[Word]:
    """Fold a word, and split "5th" and "10days" into number and word."""
    end = start + len(form)
    folded = form.lower() if form.isascii() else unicodedata.normalize("NFKC", form).casefold()
    folded = folded.translate(_APOSTROPHES)
    if folded in known or not folded[0].isdecimal():
        return [Word("word", folded, start, end)]
    split = _NUMBER.fullmatch(folded)
    if split is None or len(folded) != len(form):
        return [Word("other", folded, start, end)]
    digits, ordinal, rest = split.groups()
    if (
        ordinal is None
        and rest in ("am", "pm", "hrs", "h", "k", "kg", "x")
        and not (rest in ("hrs", "h") and len(digits) < 4)
    ):
        return [Word("other" if rest in ("k", "kg", "x") else "clock", "", start, end)]
    sort = "ordinal" if ordinal else "number"
    upto = start + len(digits) + len(ordinal or "")
    pieces = [Word(sort, digits, start, upto, (int(digits),))]
    if rest:
        pieces.append(Word("word", rest, upto, end))
    return pieces


def spread(words: Sequence[Word]) -> str:
    """Put blanks around words, and write "'ll" and "'ve" in full."""
    text = f" {' '.join(word.form for word in words)} "
    return text.replace("'ll ", " will ").replace("'ve ", " have ")


def has_one(text: str, phrases: str) -> bool:
    """Say whether one of a table's phrases stands in a text of words with blanks around."""
    return any(phrase in text for phrase in _padded(phrases))


@cache
def _padded(phrases: str) -> tuple[str, ...]:
    """Split a table into phrases with blanks around."""
    return tuple(f" {phrase} " for phrase in listed(phrases))


def listed(phrases: str) -> tuple[str, ...]:
    """Split a table's cell into its phrases.

    >>> listed("a few, several")
    ('a few', 'several')
    """
    return tuple(" ".join(phrase.split()) for phrase in phrases.split(",") if phrase.strip())
