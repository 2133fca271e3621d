"""How well whole messages are read that the model has not learned from, with time and memory.

`python -m tests.benchmarks.messages [FILE]`; the default file was written by somebody who had
seen neither the code nor the examples. It must never join the examples.
"""

import argparse
import json
import resource
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np

from coaching.reading import read
from coaching.reading.intent import MISTAKES, load_model

MESSAGES = Path(__file__).parents[1] / "phrases" / "messages.jsonl"


def main() -> None:
    """Prints act, mistakes and false alarms for all and by language, then what reading costs."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("file", nargs="?", type=Path, default=MESSAGES)
    rows = [json.loads(line) for line in options.parse_args().file.read_text().splitlines()]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    load_model()
    times, found = [], []
    now, zone = datetime(2026, 11, 26, 9, tzinfo=UTC), ZoneInfo("Africa/Nairobi")
    for row in rows:
        began = time.perf_counter()
        found.append(read(row["text"], now, zone, None))
        times.append((time.perf_counter() - began) * 1000)
    out = sys.stdout.write
    for language in ("all", "en", "mix", "sw"):
        picked = [n for n, r in enumerate(rows) if language in ("all", r["language"])]
        right = sum(rows[n]["act"] == found[n].act for n in picked)
        clean = [n for n in picked if not rows[n]["mistakes"]]
        alarms = sum(bool(found[n].mistakes) for n in clean)
        out(f"{language:4} {len(picked):4} messages  act right {right / len(picked):.1%}")
        out(f"  false alarms {alarms} of {len(clean)} ({alarms / max(1, len(clean)):.1%})\n")
    scores = []
    for mistake in MISTAKES:
        pairs = [
            (mistake in r["mistakes"], mistake in f.mistakes)
            for r, f in zip(rows, found, strict=True)
        ]
        hit, told, held = (
            pairs.count((True, True)),
            sum(f for _, f in pairs),
            sum(t for t, _ in pairs),
        )
        scores.append(2 * hit / max(1, told + held))
        out(f"{mistake:15} precision {hit}/{told}  recall {hit}/{held}  F1 {scores[-1]:.2f}\n")
    out(f"macro-F1 {np.mean(scores):.3f}\n")
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    out(f"ms a message: p50 {np.percentile(times, 50):.1f}, p99 {np.percentile(times, 99):.1f}; ")
    out(f"memory: {(after - before) / 1024:.0f} MB more\n")


if __name__ == "__main__":
    main()
