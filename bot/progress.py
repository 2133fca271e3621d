"""How far long work has got: on a terminal a bar with count and time left, else log lines."""

import logging
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from typing import TypeVar

from bot import clock

log = logging.getLogger("subira.progress")

T = TypeVar("T")
#: Told how many are done, and how many seconds the rest may take.
Report = Callable[[int, float], None]

#: Seconds after which work counts as long, between two looks at a bar, between two lines of a log.
#: House rule.
LONG, LOOK_EVERY, LINE_EVERY = 2.0, 0.1, 10.0


def followed(
    items: Iterable[T], count: int, what: str, seconds: Callable[[], float] = clock.seconds
) -> Iterator[T]:
    """The items, one by one; work that takes long is shown.

    Args:
        items: what is worked through.
        count: how many there are.
        what: names the work, as "backup".
        seconds: a clock that measures durations.
    """
    with ExitStack() as stack:
        report: Report | None = None
        pause = LOOK_EVERY if sys.stderr.isatty() else LINE_EVERY
        began = seconds()
        look_at = began + LONG
        done = 0
        for item in items:
            now = seconds()
            if now >= look_at and done:
                report = report or stack.enter_context(_shown(count, what))
                report(done, (now - began) / done * max(count - done, 0))
                look_at = now + pause
            yield item
            done += 1
        if report:
            report(done, 0)


@contextmanager
def _shown(count: int, what: str) -> Iterator[Report]:
    """Where the progress of this work is told."""
    if not sys.stderr.isatty():
        yield lambda done, left: log.info("%s done=%d of=%d left_s=%.0f", what, done, count, left)
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[left]} left"),
    )
    with Progress(*columns, console=Console(stderr=True), auto_refresh=False) as bar:
        task = bar.add_task(what, total=count, left="")

        def report(done: int, left: float) -> None:
            minutes, rest = divmod(round(left), 60)
            bar.update(task, completed=done, left=f"{minutes}:{rest:02}", refresh=True)

        yield report
