"""The desk as JSON lines on stdin and stdout, with a clock that is moved by hand."""

import asyncio
import json
import logging
from collections.abc import Iterable
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import Any, TextIO

from bot.clock import HandClock
from bot.desk import Desk
from bot.errors import FileLost, StoreError, UnreadableRecord, WrongLine
from bot.ports import File
from bot.practice import pass_time, plain
from coaching.model import Candidate, Interview
from coaching.moment import moment_of
from coaching.turns import Event, Heard, Pressed, Say

log = logging.getLogger("subira.door")

Json = dict[str, Any]

#: What the clock of a new door shows; its first line sets it.
BEGINNING = datetime(2000, 1, 1, tzinfo=UTC)
#: The last moment that a line may name: calendars of holidays end somewhere. House rule.
END = datetime(2200, 1, 1, tzinfo=UTC)
#: The longest line taken, in bytes. House rule.
LONGEST_LINE = 1_000_000


class Door:
    """One desk behind JSON lines.

    Args:
        desk: gets its voice from here.
        clock: the desk's clock.
        out: where the objects go, one a line, each flushed.
        files: folder for attached files; None where they are only named.
    """

    def __init__(self, desk: Desk, clock: HandClock, out: TextIO, files: Path | None) -> None:
        self._desk = desk
        self._clock = clock
        self._out = out
        self._files = files
        self._zones: dict[int, tzinfo] = {}
        self._started = False
        desk.attach(self)

    def serve(self, lines: Iterable[bytes]) -> None:
        """Takes lines until they end."""
        with asyncio.Runner() as runner:
            for line in lines:
                runner.run(self.take(line))

    async def take(self, line: bytes) -> None:
        """Takes one line: rings what is due until its moment, then deals with its event."""
        try:
            at, user, event = self._parsed(line)
            await self._pass_time(at)
            if event:
                await self._desk.turn(user, event)
            candidate = await self._candidate(user)
        except (WrongLine, StoreError) as fault:
            self._write({"error": str(fault)})
            return
        self._write(
            {
                "end": True,
                "at": self._local(user, candidate).isoformat(),
                "user": user,
                "interviews": [seen(i, candidate) for i in candidate.interviews]
                if candidate
                else [],
            }
        )

    async def ready(self, user: int) -> None:
        """A line can always be written."""

    async def say(self, user: int, say: Say, files: tuple[File, ...]) -> None:
        """Writes one message of the coach."""
        candidate = await self._candidate(user)
        kept = [file for file in files if self._kept(file)]
        verdict = say.verdict
        self._write(
            {
                "user": user,
                "at": self._local(user, candidate).isoformat(),
                "text": plain(say.text),
                "buttons": [
                    [{"id": button.id, "label": button.label} for button in row]
                    for row in say.buttons
                ],
                "nudge": say.nudge is not None,
                "asks": say.asks,
                "verdict": verdict
                and {
                    "call": verdict.call,
                    "until": verdict.until.isoformat() if verdict.until else None,
                    "mistakes": list(verdict.mistakes),
                    "rule": verdict.rule,
                },
                "draft": say.draft,
                "files": [file.name for file in kept],
            }
        )
        if len(kept) < len(files):
            raise FileLost

    def _kept(self, file: File) -> bool:
        """Writes a file where that is wanted; False where it cannot be written."""
        if self._files is None:
            return True
        try:
            (self._files / Path(file.name).name).write_bytes(file.content)
        except OSError as fault:
            log.error("file not kept name=%s error=%s", file.name, fault.strerror)
            return False
        return True

    def _parsed(self, line: bytes) -> tuple[datetime, int, Event | None]:
        if len(line) > LONGEST_LINE:
            raise WrongLine(f"the line has more than {LONGEST_LINE} bytes")
        try:
            given = json.loads(line)
        except (ValueError, RecursionError):
            raise WrongLine("the line is no JSON; write one object a line") from None
        if not isinstance(given, dict):
            raise WrongLine("the line is no JSON object")
        at = self._moment(given.get("at"))
        user = given.get("user", 1)
        if isinstance(user, bool) or not isinstance(user, int) or not 0 < user < 2**63:
            raise WrongLine("user is no positive whole number")
        words, button = _words(given, "say"), _words(given, "press")
        if words is not None and button is not None:
            raise WrongLine("say and press in one line; write two lines")
        if words is not None:
            return at, user, Heard(text=words)
        return at, user, None if button is None else Pressed(button=button)

    def _moment(self, text: object) -> datetime:
        if text is None and self._started:
            return self._clock.now()
        if text is None:
            raise WrongLine("at is missing; the first line sets the clock")
        try:
            at = datetime.fromisoformat(text) if isinstance(text, str) else None
            inside = at is not None and at.tzinfo is not None and BEGINNING <= at < END
        except (ValueError, OverflowError):
            inside = False
        if not inside or at is None:
            raise WrongLine("at is no moment with an offset; write 2026-11-23T18:00:00+03:00")
        if self._started and at < self._clock.now():
            raise WrongLine(f"the clock goes back; it shows {self._clock.now().isoformat()}")
        return at

    async def _pass_time(self, at: datetime) -> None:
        """Wakes all that are due, each at its own moment; what fell due while off, at `at`."""
        if not self._started:
            self._clock.move_to(at)
            self._started = True
        await pass_time(self._desk, at)

    async def _candidate(self, user: int) -> Candidate | None:
        try:
            record = await self._desk.store.load(user)
        except UnreadableRecord:
            return None
        return record.candidate if record and not record.erased_at else None

    def _local(self, user: int, candidate: Candidate | None) -> datetime:
        if candidate:
            self._zones[user] = candidate.tz
        return self._clock.now().astimezone(self._zones.get(user, self._desk.newcomer.tz))

    def _write(self, value: Json) -> None:
        self._out.write(json.dumps(value, ensure_ascii=False) + "\n")
        self._out.flush()


def _words(given: Json, name: str) -> str | None:
    words = given.get(name)
    if words is not None and not isinstance(words, str):
        raise WrongLine(f"{name} is no text")
    # Half a surrogate pair is no text that could be stored or shown.
    return None if words is None else words.encode("utf-8", "replace").decode()


def seen(interview: Interview, candidate: Candidate) -> Json:
    """What the door tells of an interview."""
    running = [n for n in (interview.wait.nudge, interview.wait.reminder) if n]
    planned = [n.due_at for n in running if n.state == "planned"]
    nudges = [n for wait in interview.waits for n in (wait.nudge, wait.reminder) if n]
    sent = [n.sent_at for n in nudges if n.sent_at]
    promise = interview.wait.promise
    nudge_at = min(planned, default=None) if interview.outcome is None else None
    nudged_at = max(sent, default=None)
    return {
        "id": interview.id,
        "employer": interview.employer,
        "day": interview.held_on.isoformat() if interview.held_on else None,
        "promise": promise
        and {"earliest": promise.earliest.isoformat(), "latest": promise.latest.isoformat()},
        "contacts": sum(not contact.thanks for contact in interview.contacts),
        "outcome": interview.outcome,
        "nudge_at": nudge_at and nudge_at.astimezone(candidate.tz).isoformat(),
        "nudged_at": nudged_at and nudged_at.astimezone(candidate.tz).isoformat(),
        "moment": moment_of(interview, candidate).rule,
    }
