"""Small builders of interviews and candidates, so that a test shows only what matters to it."""

import re
from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from coaching.model import Candidate, Contact, Deed, Interview, Nudge, Promise, Wait
from coaching.phrases import TAG
from coaching.turns import Turn, Woken

NAIROBI = "Africa/Nairobi"


def day(text: str) -> date:
    return date.fromisoformat(text)


def at(text: str, zone: str = NAIROBI) -> datetime:
    """A local moment, written as "2026-11-23 18:00"."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


def answer_by(latest: str, earliest: str | None = None) -> Promise:
    return Promise(earliest=day(earliest or latest), latest=day(latest))


def come_back(earliest: str, latest: str | None = None) -> Promise:
    return Promise(earliest=day(earliest), latest=day(latest or earliest), kind="invitation")


def contact(on: str, wait: int = 0, **more) -> Contact:
    return Contact(on=day(on), wait=wait, **more)


def thanks(on: str) -> Contact:
    return contact(on, thanks=True)


def interview(
    held: str | None = "2026-11-23",
    promise: Promise | None = None,
    *contacts: Contact,
    earlier: tuple[Wait, ...] = (),
    **more,
) -> Interview:
    """An interview of which all that a rule may ask is known, unless said otherwise."""
    first = day(held) if held else day("2026-11-23")
    case = Interview(
        id="i1",
        employer="KCB",
        told_on=first,
        held_on=day(held) if held else None,
        barred=False,
        promised=promise is not None,
        contacted=bool(contacts),
        contacts=contacts,
        waits=(*earlier, Wait(opened_on=first, promise=promise)),
        touched_at=at(f"{first} 18:00"),
    )
    return replace(case, **more)


def candidate(*interviews: Interview, zone: str = NAIROBI, **more) -> Candidate:
    return Candidate(zone=zone, interviews=interviews, count=len(interviews), **more)


def deed(kind: str = "contact", *mistakes: str, **more) -> Deed:
    return Deed(kind=kind, mistakes=mistakes, **more)


def only(turn: Turn) -> Interview:
    """The one interview on record after a turn."""
    (case,) = turn.candidate.interviews
    return case


def sending(turn: Turn) -> Nudge:
    """The nudge of the running wait after a turn."""
    return only(turn).wait.nudge


WOKEN = Woken()


def is_safe(text: str) -> bool:
    """Whether Telegram takes the text: tags b, i, code, pre, balanced, all else escaped."""
    opened = []
    for tag in TAG.findall(text):
        name = tag.strip("</>")
        if not tag.startswith("</"):
            opened.append(name)
        elif not opened or opened.pop() != name:
            return False
    rest = TAG.sub("", text)
    return not opened and re.search(r"<|&(?!(?:amp|lt|gt|quot|#\d+);)", rest) is None
