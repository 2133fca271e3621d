"""The only place that reads the clock; everybody else is told the time."""

import time
from datetime import UTC, datetime, timedelta


def seconds() -> float:
    """Seconds of a clock that only measures how long something takes."""
    return time.monotonic()


class WallClock:
    """The clock on the wall, which a practice talk may move forward."""

    def __init__(self) -> None:
        self._ahead = timedelta()

    def now(self) -> datetime:
        """The present moment, aware."""
        return datetime.now(UTC) + self._ahead

    def move_to(self, moment: datetime) -> None:
        """Moves the clock so that it is `moment` now; never back."""
        self._ahead += max(moment - self.now(), timedelta())


class HandClock:
    """A clock that stands still until a hand moves it.

    Args:
        moment: what it shows first, aware.
    """

    def __init__(self, moment: datetime) -> None:
        self._moment = moment

    def now(self) -> datetime:
        """The moment that it was last moved to."""
        return self._moment

    def move_to(self, moment: datetime) -> None:
        """Moves the clock to `moment`; never back."""
        self._moment = max(self._moment, moment)
