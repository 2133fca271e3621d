"""A look at lexemes by place, for the grammar."""

from collections.abc import Callable, Collection, Sequence
from functools import wraps
from typing import TypeVar

from coaching.reading.days.lexemes import Lexeme

_T = TypeVar("_T")
# Looks at a lexeme that the grammar takes for each lexeme of a text, at the most; hostile texts
# of 10,000 characters take up to 100. Time: `python -m tests.benchmarks.days`.
MOST_LOOKS = 150
_NONE = Lexeme("", 0, 0)


class Cursor:
    """Lexemes with safe access outside their range; `looked` counts how often one was read."""

    __slots__ = ("_count", "known", "lexemes", "looked")

    def __init__(self, lexemes: Sequence[Lexeme]) -> None:
        """Look at `lexemes`."""
        self.lexemes = lexemes
        self._count = len(lexemes)
        self.looked = 0
        self.known: dict[tuple[str, int], object] = {}

    def at(self, place: int) -> Lexeme:
        """Give the lexeme at a place, or an empty one."""
        self.looked += 1
        return self.lexemes[place] if 0 <= place < self._count else _NONE

    def has(self, place: int, kind: str) -> bool:
        """Say whether the lexeme can be of a kind."""
        return kind in self.at(place).senses

    def number(self, place: int, kind: str) -> int | None:
        """Give the value of a kind where it is a number."""
        value = self.at(place).senses.get(kind)
        return value if isinstance(value, int) else None

    def word(self, place: int, kind: str) -> str | None:
        """Give the value of a kind where it is a word."""
        value = self.at(place).senses.get(kind)
        return value if isinstance(value, str) else None

    def form(self, place: int) -> str:
        """Give the folded form, or nothing outside."""
        return self.at(place).form

    def past(self, place: int, forms: Collection[str], most: int = 3) -> int:
        """Give the place after at most `most` lexemes with these forms."""
        upto = place + most
        while place < upto and place < len(self.lexemes) and self.lexemes[place].form in forms:
            place += 1
        return place

    def past_kind(self, place: int, kind: str, most: int = 3) -> int:
        """Give the place after at most `most` lexemes of a kind."""
        upto = place + most
        while place < upto and self.has(place, kind):
            place += 1
        return place


def remembered(read: "Callable[[Cursor, int], _T]") -> "Callable[[Cursor, int], _T]":
    """Keep what a rule read at a place, so that no rule works twice there."""
    name = read.__name__

    @wraps(read)
    def look_up(look: Cursor, at: int) -> _T:
        key = (name, at)
        if key not in look.known:
            look.known[key] = read(look, at)
        return look.known[key]  # type: ignore[return-value]

    return look_up
