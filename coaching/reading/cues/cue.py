"""A phrase that gives a fact away, and how it is looked for."""

import re
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Cue:
    """A pattern over lower-case text; `takes` and `refuses` are tried by a test."""

    pattern: str
    takes: str
    refuses: str

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The pattern, compiled on first use."""
        return re.compile(self.pattern)

    def finds(self, text: str) -> re.Match[str] | None:
        """Finds the phrase in lower-case text."""
        return self.regex.search(text)


def any_of(cues: tuple[Cue, ...], text: str) -> re.Match[str] | None:
    """Finds the first of several phrases in lower-case text."""
    for cue in cues:
        if found := cue.finds(text):
            return found
    return None
