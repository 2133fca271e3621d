"""What goes to the log: ids, durations and kinds of faults; never words or tokens."""

import logging
import sys
import traceback


def set_up(level: str) -> None:
    """Sends one line an event to stderr; libraries that would print the token stay quiet."""
    logging.basicConfig(
        level=level, stream=sys.stderr, format="%(asctime)s %(levelname)s %(name)s %(message)s"
    )
    for name in ("httpx", "httpcore", "apscheduler", "telegram", "hpack", "aiohttp"):
        logging.getLogger(name).setLevel(logging.WARNING)


def whereabouts(fault: BaseException) -> str:
    """Where a fault arose, as `file:line`, without its words."""
    frames = traceback.extract_tb(fault.__traceback__)
    if not frames:
        return "nowhere"
    last = frames[-1]
    return f"{'/'.join(last.filename.replace(chr(92), '/').split('/')[-2:])}:{last.lineno}"
