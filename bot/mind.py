"""How the desk asks the mind, and what it tells it of a nudge that was handed over."""

import logging
from collections.abc import Callable
from datetime import datetime

from bot.apologies import SORRY
from bot.errors import FileLost, NotSaid, NotSent, Refused
from bot.logs import whereabouts
from bot.ports import Record
from coaching.model import Candidate
from coaching.turns import Delivered, Event, Heard, Pressed, Say, Turn, Undelivered, Unreadable

log = logging.getLogger("subira.desk")

Respond = Callable[[Candidate, Event, datetime], Turn]

#: Longest message taken in, in characters; Telegram's own limit for one message.
LONGEST_HEARD = 4096


def decide(respond: Respond, user: int, record: Record, event: Event, now: datetime) -> Turn:
    """The mind's turn; a fault of the mind costs this turn alone, never the record."""
    if isinstance(event, Heard) and len(event.text) > LONGEST_HEARD:
        event = Heard(text=event.text[:LONGEST_HEARD])
    try:
        return respond(record.candidate, event, now)
    except Exception as fault:  # noqa: BLE001 - one candidate's fault must not stop the others
        log.error(
            "mind failed user=%d event=%s error=%s at=%s",
            user,
            type(event).__name__,
            type(fault).__name__,
            whereabouts(fault),
        )
        asked = isinstance(event, Heard | Pressed | Unreadable)
        return Turn(
            candidate=record.candidate,
            says=(Say(text=SORRY[record.candidate.language]),) if asked else (),
            wake_at=record.wake_at,
            keeps_buttons=True,
        )


def outcome_of(nudge: str, fault: NotSaid | None, retry_at: datetime | None) -> Event:
    """What the mind is told of a nudge that was handed over.

    Args:
        nudge: the nudge's id.
        fault: what went wrong, None where nothing did.
        retry_at: when it may be tried again, if it was surely not sent.
    """
    match fault:
        case None | FileLost():
            return Delivered(nudge=nudge)
        case NotSent():
            return Undelivered(nudge=nudge, why="not_sent", retry_at=retry_at)
        case Refused():
            return Undelivered(nudge=nudge, why="refused")
        case _:
            return Undelivered(nudge=nudge, why="unsure")
