"""`subira` on a clock that is as many seconds ahead as the first argument says."""

import sys
from datetime import timedelta

from bot import (
    alarm,  # noqa: F401 - its timers go by the clock on the wall, which is not shifted
    clock,
)
from bot.cli import main


class ShiftedClock(clock.WallClock):
    """Ahead of the wall from its beginning on."""

    ahead = timedelta(0)

    def __init__(self) -> None:
        super().__init__()
        self._ahead = self.ahead


if __name__ == "__main__":
    ShiftedClock.ahead = timedelta(seconds=float(sys.argv.pop(1)))
    clock.WallClock = ShiftedClock  # type: ignore[misc]
    main()
