"""What more candidates cost: a turn's store, beside TinyDB's own storage, and the start.

`python -m tests.benchmarks.growth [--most 100000]`; the ways of one table take turns in one run,
so that each meets the same moments of the machine.
"""

import argparse
import asyncio
import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from tinydb import TinyDB, where

from bot.clock import WallClock
from bot.codec import VERSION, encode
from bot.ports import Record
from bot.stores import tiny
from bot.stores.key import Key
from bot.stores.sealed import SealedStorage
from bot.stores.tiny import TinyStore
from tests.benchmarks.load import share, show
from tests.nudges import waiting

#: One candidate in five has a nudge planned.
PLANNED = 5
#: Turns that are measured for each number of candidates, and of TinyDB's own storage.
TURNS, SLOW_TURNS = 200, 5
#: More than so many in one file would take minutes for a turn.
MOST_IN_ONE_FILE = 10_000


def filled(folder: Path, count: int) -> None:
    """Puts candidates into a folder as the store would, without waiting for the disk each time."""
    key_file = folder / "key"
    with TinyStore.opened(folder / "data", key_file) as store:
        key = store._key
    who, now = waiting(), WallClock().now()
    real, os.fsync = os.fsync, lambda handle: None
    try:
        for user in range(1, count + 1):
            wake_at = now + timedelta(days=1, seconds=user) if user % PLANNED == 0 else None
            written(folder / "data", key, user, Record(candidate=who, wake_at=wake_at))
    finally:
        os.fsync = real


def written(data: Path, key: Key, user: int, record: Record) -> None:
    values = {"user": user, "record": encode(record), "v": VERSION}
    values["wake_at"] = record.wake_at.isoformat() if record.wake_at else None
    name = key.name_of(user)
    storage = SealedStorage(data / name[:2] / f"{name}.json", key.fernet)
    storage.write({TinyDB.default_table_name: {"1": values}})


async def turn_of_ours(store: TinyStore, user: int) -> None:
    record = await store.load(user)
    assert record
    candidate = replace(record.candidate, greeted=not record.candidate.greeted)
    await store.save(user, replace(record, candidate=candidate))


def turn_of_tinydb(db: TinyDB, user: int) -> None:
    (document,) = db.search(where("user") == user)
    db.update({"record": document["record"]}, where("user") == user)


async def turns(counts: list[int], folder: Path) -> None:
    """The median cost of a turn's store with each number of candidates."""
    # Each record is opened anew, as in the first turn of a talk; the next ones are remembered.
    tiny.REMEMBERED = 0
    show("a turn's load and save, ms", *(f"{count:,}" for count in counts))
    spent: dict[int, list[float]] = {count: [] for count in counts}
    stores = [TinyStore.opened(folder / str(c) / "data", folder / str(c) / "key") for c in counts]
    opened = [store.__enter__() for store in stores]
    for number in range(TURNS):
        for count, store in zip(counts, opened, strict=True):
            began = time.perf_counter()
            await turn_of_ours(store, 1 + (number * 7919) % count)
            spent[count].append((time.perf_counter() - began) * 1000)
    for store in stores:
        store.__exit__(None, None, None)
    medians = [share(spent[count], 0.5) for count in counts]
    show("one file a candidate (ours)", *(f"{m:.2f}" for m in medians))
    show("  against the fewest", *(f"{m / medians[0]:.2f}" for m in medians))
    cells = [f"{one_file(c, folder):.1f}" if c <= MOST_IN_ONE_FILE else "-" for c in counts]
    show("all in one file (TinyDB's own)", *cells)


def one_file(count: int, folder: Path) -> float:
    """The median cost of a turn where TinyDB keeps all in one file."""
    encoded = encode(Record(candidate=waiting()))
    documents = {str(user): {"user": user, "record": encoded} for user in range(1, count + 1)}
    path = folder / f"{count}.json"
    path.write_text(json.dumps({TinyDB.default_table_name: documents}))
    spent = []
    with TinyDB(path) as db:
        for number in range(SLOW_TURNS):
            began = time.perf_counter()
            turn_of_tinydb(db, 1 + (number * 7919) % count)
            spent.append((time.perf_counter() - began) * 1000)
    return share(spent, 0.5)


STARTED = """
import asyncio, resource, sys, time
from pathlib import Path
began = time.perf_counter()
from bot.stores.tiny import TinyStore
from bot.clock import WallClock
from datetime import timedelta
async def main():
    folder = Path(sys.argv[1])
    with TinyStore.opened(folder / "data", folder / "key") as store:
        record = await store.load(1)
        ready = time.perf_counter() - began
        await store.wakes(WallClock().now() + timedelta(days=9), 1)
        rung = time.perf_counter() - began
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(ready, rung, memory)
asyncio.run(main())
"""


def start(folder: Path) -> None:
    """How long a fresh process takes until it can load a record and knows whom to wake."""
    told = subprocess.run(
        [sys.executable, "-c", STARTED, str(folder)], capture_output=True, text=True, check=True
    )
    ready, rung, memory = map(float, told.stdout.split())
    show("start: a record can be loaded, s", f"{ready:.2f}")
    show("start: the bell knows whom to ring, s", f"{rung:.2f}")
    show("start: memory, MB", f"{memory:.0f}")


def help_time() -> None:
    """The median time of `subira --help` and of a Python that does nothing."""
    programs = {"subira --help": ("-m", "bot", "--help"), "python -c pass": ("-c", "pass")}
    spent: dict[str, list[float]] = {name: [] for name in programs}
    for _ in range(5):
        for name, program in programs.items():
            began = time.perf_counter()
            subprocess.run([sys.executable, *program], capture_output=True, check=True)
            spent[name].append(time.perf_counter() - began)
    for name, times in spent.items():
        show(f"{name}, s", f"{share(times, 0.5):.2f}")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--most", type=int, default=100_000)
    most = parser.parse_args().most
    counts = [count for count in (100, 10_000, 100_000) if count < most] + [most]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for count in counts:
            (folder / str(count)).mkdir()
            filled(folder / str(count), count)
        asyncio.run(turns(counts, folder))
        start(folder / str(most))
    help_time()


if __name__ == "__main__":
    main()
