"""Mends the spelling of words for days, against a closed vocabulary and nothing else."""

from collections.abc import Mapping

# Shorter words are too often other words ("may", "sat"); a house rule.
SHORTEST = 5
# Longer words than this are no words for days.
LONGEST = 14


class Speller:
    """Knows the words that may be mended towards, by every way of leaving one letter out."""

    __slots__ = ("_meaning", "_near", "_real")

    def __init__(self, words: Mapping[str, object], real: frozenset[str]) -> None:
        """Index `words`, each with its meaning; words in `real` are left as they are."""
        self._real = real
        self._meaning = words
        self._near: dict[str, set[str]] = {}
        for word in words:
            if len(word) >= SHORTEST and word.isalpha():
                shapes = _shapes(word)
                if len(word) >= 8:
                    shapes |= {less for shape in shapes for less in _shapes(shape)}
                for shape in shapes:
                    self._near.setdefault(shape, set()).add(word)

    def mend(self, word: str) -> str | None:
        """Give the one word that is a slip of the finger away, if there is exactly one.

        A slip: a letter left out, added, changed, or two letters swapped; words of seven
        letters and more may hold two. The first letter is kept; a mere swap goes before a change.

        >>> speller = Speller({"friday": 4, "tomorrow": 1, "month": "month"}, frozenset({"mouth"}))
        >>> speller.mend("firday"), speller.mend("tommorow")
        ('friday', 'tomorrow')
        >>> speller.mend("mouth") is speller.mend("fry") is None
        True
        """
        if not SHORTEST - 1 <= len(word) <= LONGEST or word in self._real or not word.isalpha():
            return None
        shapes = _shapes(word)
        found: set[str] = set()
        for shape in shapes:
            found |= self._near.get(shape, set())
        best: list[tuple[int, bool, str]] = []
        for other in found:
            if other[0] == word[0] and abs(len(other) - len(word)) <= 2:
                slips = _slips(word, other)
                if slips <= (2 if min(len(word), len(other)) >= 7 else 1):
                    best.append((slips, sorted(word) != sorted(other), other))
        best.sort()
        nearest = {self._meaning.get(one[2]) for one in best if one[:2] == best[0][:2]}
        return best[0][2] if len(nearest) == 1 else None


def _shapes(word: str) -> set[str]:
    """Give the word and the word less each letter but the first."""
    return {word} | {word[:at] + word[at + 1 :] for at in range(1, len(word))}


def _slips(word: str, other: str) -> int:
    """Count the slips between two words, a swap of neighbours as one."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(word, 1):
        new = [at]
        for to, wanted in enumerate(other, 1):
            cost = min(row[to] + 1, new[to - 1] + 1, row[to - 1] + (letter != wanted))
            if at > 1 and to > 1 and letter == other[to - 2] and word[at - 2] == wanted:
                cost = min(cost, before[to - 2] + 1)
            new.append(cost)
        before, row = row, new
    return row[-1]
