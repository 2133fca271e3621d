"""Reading days: accuracy and time beside dateparser, and the time of hostile texts, in one run.

`python -m tests.benchmarks.days [FILE]`; needs the dependency group `bench`.
"""

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import dateparser.search

from coaching.reading.days import Period, read_days
from tests.test_days_roles import HOSTILE

PHRASES = Path(__file__).parents[1] / "phrases" / "days.jsonl"


def ours(text: str, now: datetime, asked: str) -> date | None:
    """Reads with the coach's own grammar."""
    zone = now.tzinfo
    found = read_days(text, now=now, zone=zone, asked=asked)  # type: ignore[arg-type]
    return found.latest if isinstance(found, Period) else None


def theirs(text: str, now: datetime, asked: str) -> date | None:
    """Reads with dateparser, the last hit of a promise, the first of an interview."""
    settings = {
        "RELATIVE_BASE": now.replace(tzinfo=None),
        "PREFER_DATES_FROM": "future" if asked == "promise" else "past",
        "DATE_ORDER": "DMY",
    }
    hits = dateparser.search.search_dates(text, languages=["en", "sw"], settings=settings)
    if not hits:
        return None
    return hits[-1 if asked == "promise" else 0][1].date()


def is_right(row: dict[str, object], found: date | None) -> bool:
    """Tells whether a day is one that the phrase accepts."""
    wanted = [row["latest"], *row["also"]]  # type: ignore[misc]
    if found is None:
        return None in wanted or bool(row.get("also_null"))
    days = [date.fromisoformat(str(day)) for day in wanted if day]
    return any(abs((found - day).days) <= int(str(row["tolerance"])) for day in days)


def measure(
    rows: list[dict[str, object]], read: Callable[[str, datetime, str], date | None]
) -> tuple[Counter[tuple[str, str]], float]:
    """Counts right answers by question and language, and takes the microseconds a phrase."""
    right: Counter[tuple[str, str]] = Counter()
    read("next Friday", datetime(2026, 11, 23, tzinfo=ZoneInfo("Africa/Nairobi")), "promise")
    began = time.perf_counter()
    for row in rows:
        found = read(str(row["text"]), datetime.fromisoformat(str(row["now"])), str(row["asked"]))
        right[str(row["asked"]), str(row["language"])] += is_right(row, found)
    return right, (time.perf_counter() - began) / len(rows) * 1e6


def slowest(pieces: list[str]) -> tuple[float, str]:
    """Gives the milliseconds and the piece of the hostile text that takes longest to read."""
    now = datetime(2026, 11, 25, tzinfo=ZoneInfo("Africa/Nairobi"))
    times: list[tuple[float, str]] = []
    for piece in pieces:
        text = (piece * 10_000)[:10_000]
        ours(text, now, "promise")
        began = time.perf_counter()
        ours(text, now, "promise")
        times.append(((time.perf_counter() - began) * 1e3, piece))
    return max(times)


def main() -> None:
    """Prints a table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("file", nargs="?", type=Path, default=PHRASES)
    rows = [json.loads(line) for line in options.parse_args().file.read_text().splitlines()]
    totals = Counter((row["asked"], row["language"]) for row in rows)
    own, own_us = measure(rows, ours)
    other, other_us = measure(rows, theirs)
    out = sys.stdout.write
    out(f"{'question':15} {'language':8} {'phrases':>7} {'ours':>6} {'dateparser':>10}\n")
    for key in sorted(totals):
        n = totals[key]
        out(f"{key[0]:15} {key[1]:8} {n:7} {own[key] / n:6.1%} {other[key] / n:10.1%}\n")
    n = len(rows)
    out(f"{'all':24} {n:7} {sum(own.values()) / n:6.1%} {sum(other.values()) / n:10.1%}\n")
    out(f"{'microseconds a phrase':32} {own_us:6.0f} {other_us:10.0f}\n")
    out(f"{'ratio of time':32} {own_us / other_us:6.2f}\n")
    worst_ms, piece = slowest(HOSTILE)
    out(f"{'ms, slowest hostile text':32} {worst_ms:6.1f}  {piece!r} to 10,000 characters\n")


if __name__ == "__main__":
    main()
