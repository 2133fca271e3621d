"""A mind that counts, and a voice that fails when told to."""

from collections import deque
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.errors import NotSaid
from bot.ports import File
from coaching.model import Candidate, Interview, Nudge, Wait
from coaching.turns import Button, Delivered, Event, Heard, Pressed, Say, Turn, Undelivered, Woken

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
DAY = timedelta(days=1)
NEWCOMER = Candidate(zone="Africa/Nairobi")


def mind(candidate: Candidate, event: Event, now: datetime) -> Turn:
    """Counts what it hears; plans a nudge for tomorrow on "nudge", erases on "forget"."""
    match event:
        case Heard(text="forget"):
            return Turn(candidate=None, says=(Say(text="gone"),))
        case Heard(text="boom"):
            raise RuntimeError("boom, secret words")
        case Heard(text="nudge"):
            nudge = Nudge(id="n1", moment_at=now + DAY, due_at=now + DAY)
            return _with_nudge(candidate, nudge, now, Say(text="planned"))
        case Heard(text="opener"):
            return Turn(candidate=replace(candidate, greeted=True), wake_at=now + DAY)
        case Heard() | Pressed():
            counted = replace(candidate, count=candidate.count + 1)
            words = event.text if isinstance(event, Heard) else event.button
            button = Button(id="why", label="Why?")
            say = Say(text=f"<b>{counted.count}</b>: {words}", buttons=((button,),))
            return Turn(candidate=counted, says=(say,), wake_at=_due(counted))
        case Woken() if candidate.greeted:
            return Turn(candidate=replace(candidate, greeted=False), says=(Say(text="over?"),))
        case Woken() if (nudge := _nudge(candidate)) and _is_due(nudge, now):
            second = nudge.state == "handed"
            if second and nudge.tries > 0:
                return _with_nudge(candidate, replace(nudge, state="refused"), now)
            tries = nudge.tries + second
            say = Say(text="call them", nudge=nudge.id, silent=second)
            return _with_nudge(candidate, replace(nudge, state="handed", tries=tries), now, say)
        case Delivered():
            return _with_nudge(
                candidate, replace(_nudge(candidate), state="sent", sent_at=now), now
            )
        case Undelivered(why="not_sent", retry_at=retry_at):
            nudge = replace(_nudge(candidate), state="planned", due_at=retry_at or now)
            return _with_nudge(candidate, nudge, now)
        case Undelivered():
            return _with_nudge(candidate, replace(_nudge(candidate), state="refused"), now)
    return Turn(candidate=candidate, wake_at=_due(candidate))


def _nudge(candidate: Candidate) -> Nudge | None:
    return candidate.interviews[0].wait.nudge if candidate.interviews else None


def _is_due(nudge: Nudge, now: datetime) -> bool:
    return nudge.state == "handed" or (nudge.state == "planned" and nudge.due_at <= now)


def _due(candidate: Candidate) -> datetime | None:
    nudge = _nudge(candidate)
    return nudge.due_at if nudge and nudge.state == "planned" else None


def _with_nudge(candidate: Candidate, nudge: Nudge, now: datetime, *says: Say) -> Turn:
    interview = Interview(
        id="i1",
        told_on=now.date(),
        employer="KCB",
        touched_at=now,
        waits=(Wait(opened_on=now.date(), nudge=nudge),),
    )
    candidate = replace(candidate, interviews=(interview,))
    return Turn(candidate=candidate, says=says, wake_at=_due(candidate))


class FakeVoice:
    """Keeps what it said; fails as `faults` say, first in first out, None for a success."""

    def __init__(self) -> None:
        self.said: list[tuple[int, str]] = []
        self.files: list[File] = []
        self.says: list[Say] = []
        self.faults: deque[NotSaid | None] = deque()

    async def ready(self, user: int) -> None:
        pass

    async def say(self, user: int, say: Say, files: tuple[File, ...]) -> None:
        if self.faults and (fault := self.faults.popleft()):
            raise fault
        self.said.append((user, say.text))
        self.says.append(say)
        self.files += files
