"""How the coach reads messages, line by line, for other programs and for curious people."""

import json
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any, TextIO, get_args
from zoneinfo import ZoneInfo

from bot.errors import WrongLine
from coaching.reading import Asked, Reading, read
from coaching.reading.days import Period

Json = dict[str, Any]
Read = Callable[[str, datetime, ZoneInfo, Asked | None], Reading]

#: The questions whose answers are read as days.
ASKED: tuple[Asked, ...] = get_args(Asked)


def read_lines(
    lines: Iterable[bytes],
    out: TextIO,
    *,
    now: Callable[[], datetime],
    zone: ZoneInfo,
    zone_given: bool,
    reads: Read = read,
) -> None:
    """Writes a JSON object for each line that is not blank, in order, each flushed.

    Args:
        lines: JSON objects or plain text.
        out: where the objects go.
        now: the moment of a line that names none.
        zone: where the candidate lives.
        zone_given: whether moments are turned into `zone`; else the wall time that a line names
            counts as the time in `zone`.
        reads: the reading's door.
    """
    for number, raw in enumerate(lines, 1):
        line = raw.decode("utf-8", "replace").strip()
        if not line:
            continue
        given = _object(line) or {"id": str(number), "text": line}
        answer: Json = {"id": given.get("id", str(number))}
        try:
            text, at, asked = _question(given, now, zone, zone_given)
            answer |= _answer(text, reads(text, at, zone, asked))
        except WrongLine as fault:
            answer["error"] = str(fault)
        out.write(json.dumps(answer, ensure_ascii=False) + "\n")
        out.flush()


def _object(line: str) -> Json | None:
    try:
        given = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return given if isinstance(given, dict) else None


def _question(
    given: Json, now: Callable[[], datetime], zone: ZoneInfo, zone_given: bool
) -> tuple[str, datetime, Asked | None]:
    text, moment, asked = given.get("text"), given.get("now"), given.get("asked")
    if not isinstance(text, str):
        raise WrongLine("text is missing or no text")
    if asked not in (None, *ASKED):
        raise WrongLine(f"asked is none of {', '.join(ASKED)} and null")
    text = text.encode("utf-8", "replace").decode()
    if moment is None:
        return text, now().astimezone(zone), asked
    try:
        at = datetime.fromisoformat(moment)
        in_zone = at.astimezone(zone) if zone_given and at.tzinfo else at.replace(tzinfo=zone)
    except (TypeError, ValueError, OverflowError):
        raise WrongLine("now is no moment; write it as 2026-11-23T18:00:00+03:00") from None
    if not 2000 <= in_zone.year < 2200:
        raise WrongLine("now lies outside the years 2000 to 2199")
    return text, in_zone, asked


def _answer(text: str, reading: Reading) -> Json:
    days = reading.days
    return {
        "act": reading.act,
        "mistakes": list(reading.mistakes),
        "evidence": [
            {
                "mistake": found.mistake,
                "start": found.start,
                "end": found.end,
                "words": text[found.start : found.end],
            }
            for found in reading.evidence
        ],
        "days": {"earliest": days.earliest.isoformat(), "latest": days.latest.isoformat()}
        if isinstance(days, Period)
        else None,
    }
