"""Where a day stands on the time line: in proportion, yet never closer than signs are wide."""

from collections.abc import Iterable
from datetime import date
from itertools import pairwise

#: Steps of the small dots, in days, each with the longest span at which they stay apart.
STEPS = ((1, 56), (7, 400))
MONDAY = date(2024, 1, 1).toordinal()


class Axis:
    """Maps days to pixels between two ends; different marked days are at least `gap` apart."""

    def __init__(self, days: Iterable[date], left: float, right: float, gap: float) -> None:
        self._days = sorted({day.toordinal() for day in days})
        spans = [b - a for a, b in pairwise(self._days)]
        widths = _shared(spans, right - left, gap)
        start = left if widths else (left + right) / 2
        self._places = [start + sum(widths[:n]) for n in range(len(self._days))]

    def place(self, day: date) -> float:
        """The pixel of a marked day."""
        return self._places[self._days.index(day.toordinal())]

    def ticks(self) -> tuple[float, ...]:
        """The pixels of the days between the marked ones, or of Mondays, or of none."""
        first, last = self._days[0], self._days[-1]
        for step, longest in STEPS:
            if last - first <= longest:
                start = first if step == 1 else first + (MONDAY - first) % step
                return tuple(self._between(day) for day in range(start, last + 1, step))
        return ()

    def _between(self, day: int) -> float:
        for n, (a, b) in enumerate(pairwise(self._days)):
            if a <= day <= b:
                part = (day - a) / (b - a)
                return self._places[n] * (1 - part) + self._places[n + 1] * part
        return self._places[0]


def _shared(spans: list[int], room: float, gap: float) -> list[float]:
    """Shares the room out in proportion, but gives each span at least the gap."""
    if not spans:
        return []
    gap = min(gap, room / len(spans))
    short: set[int] = set()
    while True:
        left = room - gap * len(short)
        total = sum(span for n, span in enumerate(spans) if n not in short)
        widths = [gap if n in short else left * span / total for n, span in enumerate(spans)]
        found = {n for n, width in enumerate(widths) if width < gap and n not in short}
        if not found or len(found | short) == len(spans):
            return widths
        short |= found
