"""Whole turns, update in, saved, answer out, beside the framework's plain echo bot, in one run.

`python -m tests.benchmarks.turns [--seconds 10]`; over HTTP on loopback, each bot a process of its
own. The gate of 30 messages a second is lifted, as it would be for a bot that pays for it.
"""

import argparse
import asyncio
import tempfile
from pathlib import Path

from tests.benchmarks.load import Load, process, share, show

#: What is said, and what that measures.
BOTS = {
    "echo": ("plain echo bot, its default client", "/next"),
    "ours": ("Subira, a command", "/next"),
    "ours with the model": ("Subira, words for the model", "should I call them again?"),
}
#: Answers before the measuring begins.
WARM_UP = 200
RATE = 30.0


async def full(bot: str, seconds: float, folder: Path) -> float:
    """Answers a second where as many updates wait as one call can bring."""
    async with Load(BOTS[bot][1]).served() as load:
        with running(bot, load.url, folder):
            await load.answered(WARM_UP)
            await asyncio.sleep(seconds)
            times = [at for at, _ in load.answers[WARM_UP:]]
    return (len(times) - 1) / (times[-1] - times[0])


async def steady(bot: str, seconds: float, folder: Path) -> tuple[float, float]:
    """Milliseconds from update to answer at 30 a second: the median, and what 99 % stay under."""
    async with Load(BOTS[bot][1], rate=RATE).served() as load:
        with running(bot, load.url, folder):
            await load.give(30)
            await load.answered(30)
            await load.give(int(RATE * seconds))
            await load.answered(30 + int(RATE * seconds))
    waits = [wait * 1000 for _, wait in load.answers[30:]]
    return share(waits, 0.5), share(waits, 0.99)


def running(bot: str, url: str, folder: Path):
    """The bot as a process."""
    name = "tests.benchmarks.echo_bot" if bot == "echo" else "tests.benchmarks.coach_bot"
    return process(name, url, str(folder))


async def measure(seconds: float) -> None:
    show("", "answers/s", "ratio", "p50 ms", "p99 ms")
    yardstick = 0.0
    for bot, (name, _) in BOTS.items():
        with tempfile.TemporaryDirectory() as folder:
            rate = await full(bot, seconds, Path(folder))
            yardstick = yardstick or rate
            middle, most = await steady(bot, seconds, Path(folder))
        show(name, f"{rate:.0f}", f"{rate / yardstick:.2f}", f"{middle:.1f}", f"{most:.1f}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=10.0)
    asyncio.run(measure(parser.parse_args().seconds))
