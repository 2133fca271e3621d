"""Many nudges due in one minute: how long they take beside the pace of Telegram, and what the
talks wait meanwhile: `python -m tests.benchmarks.nudges [--count 900]`.

The real bot at its own pace, as a process of its own on a clock that is put on a working morning.
"""

import argparse
import asyncio
import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from bot.clock import WallClock
from bot.ports import Record
from bot.stores.tiny import TinyStore
from bot.telegram.pace import ALL_RATE
from tests.benchmarks.load import Load, process, share, show
from tests.cases import at
from tests.nudges import MOMENT, waiting

#: Who talks meanwhile, how often a second, and what is said: it needs no model.
TALKERS, TALK_RATE, WORDS = 20, 5.0, "/next"


async def planned(folder: Path, count: int) -> None:
    """Puts candidates in whose nudges are due at some second of the minute that begins now."""
    with TinyStore.opened(folder / "data", folder / "key") as store:
        for number in range(count):
            who = waiting()
            (case,) = who.interviews
            assert case.wait.nudge
            due_at = at(MOMENT) + timedelta(seconds=number * 60 / count)
            nudge = replace(case.wait.nudge, due_at=due_at)
            case = case.with_wait(case.wait.with_sending(nudge))
            record = Record(candidate=replace(who, interviews=(case,)), wake_at=due_at)
            await store.save(1_000_000 + number, record)


async def measure(count: int) -> None:
    loop = asyncio.get_running_loop()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        await planned(folder, count)
        ahead = (at(MOMENT) + timedelta(seconds=60) - WallClock().now()).total_seconds()
        async with Load(WORDS, chats=TALKERS, rate=TALK_RATE).served() as load:
            with process("tests.benchmarks.coach_bot", load.url, str(folder), str(ahead)):
                await load.give(1)
                await load.answered(1)
                talk = asyncio.ensure_future(load.give(10**9))
                await load.sent(count)
                talk.cancel()
                await asyncio.wait((talk,))
                now = loop.time()
    times = [when for when, _ in load.others]
    waits = [wait * 1000 for when, wait in load.answers[1:] if times[0] <= when <= now]
    spent = times[-1] - times[0]
    show("nudges", f"{count}")
    show("done in, s", f"{spent:.1f}")
    show(
        f"against {ALL_RATE:.0f} a second, talks counted", f"{spent / _allowed(count, waits):.2f}"
    )
    show(
        "talks meanwhile, p50 and p99 ms", f"{share(waits, 0.5):.0f}", f"{share(waits, 0.99):.0f}"
    )


def _allowed(count: int, waits: list[float]) -> float:
    """The seconds that all messages together need at the pace that Telegram allows."""
    return (count + len(waits)) / ALL_RATE


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=900)
    asyncio.run(measure(parser.parse_args().count))
