"""What goes to the log: ids, durations and kinds of faults; never words or tokens.

One line an event, as text or as JSON. A call names its fields in its template, as in
`log.info("turn user=%d ms=%.0f", user, ms)`; that is what the JSON has as fields.
"""

import json
import logging
import re
import sys
import traceback
from datetime import UTC, datetime
from typing import Any, Literal

#: Loggers whose words are our own; of all others the first line alone is taken.
OWN = "subira"
#: A placeholder with the name before it: takes "user=%d", "as %s", "%.0f"; refuses "100 percent".
PLACE = re.compile(r"%%|(?:(?<!\w)(\w{1,30})=)?(%[-#0+]{0,3}\d{0,3}(?:\.\d{1,3})?([sdrfi]))")


def set_up(level: str, form: Literal["text", "json"] = "text") -> None:
    """Sends one line an event to stderr; libraries that would print the token stay quiet."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLine() if form == "json" else TextLine())
    logging.basicConfig(level=level, handlers=[handler])
    for name in ("httpx", "httpcore", "apscheduler", "telegram", "hpack", "aiohttp", "psycopg"):
        logging.getLogger(name).setLevel(logging.WARNING)


class TextLine(logging.Formatter):
    """An event as a line of words; of an exception its kind and place."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        record.asctime = self.formatTime(record)
        record.message = _one_line(record, record.getMessage())
        fault = "".join(f" {name}={value}" for name, value in _fault(record).items())
        return self.formatMessage(record) + fault


class JsonLine(logging.Formatter):
    """An event as a JSON object: time, level, logger, message, and the fields by their names."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        message, fields = _parted(record)
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": " ".join(_one_line(record, message).split()),
        }
        more = {k: v for k, v in (fields | _fault(record)).items() if k not in line}
        return json.dumps(line | more, ensure_ascii=False, default=str)


def whereabouts(fault: BaseException) -> str:
    """Where a fault arose, as `file:line`, without its words."""
    frames = traceback.extract_tb(fault.__traceback__)
    if not frames:
        return "nowhere"
    last = frames[-1]
    return f"{'/'.join(last.filename.replace(chr(92), '/').split('/')[-2:])}:{last.lineno}"


def _parted(record: logging.LogRecord) -> tuple[str, dict[str, Any]]:
    """The message without what has a name, and what has one."""
    if not isinstance(record.args, tuple) or not isinstance(record.msg, str):
        return record.getMessage(), {}
    left, fields = list(record.args), {}

    def take(place: re.Match[str]) -> str:
        name, form, kind = place.groups()
        if kind is None:
            return "%"
        value = left.pop(0)
        text = form % (value,)
        if name is None:
            return text
        plain = kind == "s" and (value is None or isinstance(value, bool | int | float))
        fields[name] = value if plain else json.loads(text) if kind in "dfi" else text
        return ""

    try:
        message = PLACE.sub(take, record.msg)
    except (IndexError, TypeError, ValueError):
        return record.getMessage(), {}
    if left:
        return record.getMessage(), {}
    return message, fields


def _one_line(record: logging.LogRecord, message: str) -> str:
    lines = message.splitlines() or [""]
    return " ".join(lines) if record.name.split(".")[0] == OWN else lines[0]


def _fault(record: logging.LogRecord) -> dict[str, str]:
    """The kind and the place of an exception that goes with a record; its words stay out."""
    fault = record.exc_info[1] if record.exc_info else None
    return {"error": type(fault).__name__, "at": whereabouts(fault)} if fault else {}
