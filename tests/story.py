"""Conversations as text, and two ways to run them: through the core, and through the whole shell.

A story begins with `#` lines that say why, and perhaps `zone:`. Then each line has an optional
moment on the left and a speaker: `You:`, `Press:` (the label of a button), `Coach:` and `Nudge:`
(words of the next message, several stretches of it parted by " … "), or `(nothing)`. A line of the
coach may end with its verdict: `[verdict wait 2026-11-30 V7 check_ins]`.
"""

import asyncio
import io
import json
import re
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.clock import HandClock
from bot.desk import Desk
from bot.door import BEGINNING, Door
from bot.stores.memory import MemoryStore
from coaching.conversation import respond
from coaching.model import Candidate
from coaching.phrases import plain
from coaching.turns import Delivered, Heard, Pressed, Woken

#: "Mon 23 Nov 2026 18:00"; refused: "Monday".
MOMENT = re.compile(r"^(?P<moment>[A-Z][a-z]{2} \d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2})?\s*")
SPEAKER = re.compile(
    r"^(?P<who>You|Press|Coach|Nudge): (?P<words>.+?)(?: \[verdict (?P<verdict>.+)\])?$"
)
WRITTEN = "%a %d %b %Y %H:%M"
MARGIN = " " * 23


class Diverged(Exception):
    """The conversation went another way than the story tells."""


@dataclass(frozen=True)
class Line:
    """One line of a story."""

    at: datetime | None
    who: str
    words: str = ""
    verdict: str | None = None


@dataclass(frozen=True)
class Story:
    """A conversation as it ought to go."""

    name: str
    zone: ZoneInfo
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Said:
    """A message of the coach, the same from the core and from the shell."""

    at: datetime
    text: str
    nudge: bool
    verdict: str | None
    buttons: tuple[tuple[str, str], ...]


def read_story(file: Path) -> Story:
    """Reads a story; a slip in it is told with its line."""
    zone, lines, why = ZoneInfo("Africa/Nairobi"), [], False
    for raw in file.read_text(encoding="utf-8").splitlines():
        if raw.startswith("#"):
            why = True
        elif raw.startswith("zone:"):
            zone = ZoneInfo(raw.removeprefix("zone:").strip())
        elif raw.strip():
            lines.append(_line(raw, zone))
    assert why, f"{file.name}: a # line on top says why"
    return Story(name=file.stem, zone=zone, lines=tuple(lines))


def _line(raw: str, zone: ZoneInfo) -> Line:
    found = MOMENT.match(raw)
    rest, at = raw[found.end() :].rstrip(), None
    if found["moment"]:
        at = datetime.strptime(found["moment"], WRITTEN).replace(tzinfo=zone)
        assert f"{at:%a}" == found["moment"][:3], f"no such day of the week: {raw}"
    if rest == "(nothing)":
        return Line(at, "(nothing)")
    line = SPEAKER.match(rest)
    assert line, f"no line of a story: {raw}"
    return Line(at, line["who"], line["words"].replace("\\n", "\n"), line["verdict"])


class Core:
    """The mind alone, with a clock that is moved by hand."""

    def __init__(self, zone: ZoneInfo) -> None:
        self.candidate, self.wake_at = Candidate(zone=zone.key, zone_known=True), None
        self.now = None

    def move_to(self, moment: datetime) -> list[Said]:
        said = []
        for _ in range(100):
            if self.wake_at is None or self.wake_at > moment:
                break
            self.now = self.wake_at
            said += self._turn(Woken())
        self.now = moment
        return said

    def hear(self, words: str) -> list[Said]:
        return self._turn(Heard(text=words))

    def press(self, button: str) -> list[Said]:
        return self._turn(Pressed(button=button))

    def _turn(self, event) -> list[Said]:
        turn = respond(self.candidate, event, self.now)
        self.candidate = turn.candidate or Candidate(zone=self.candidate.zone, zone_known=True)
        self.wake_at = turn.wake_at
        for say in turn.says:
            if say.nudge:
                self._turn(Delivered(nudge=say.nudge))
        return [self._said(say) for say in turn.says]

    def _said(self, say) -> Said:
        given = say.verdict
        return Said(
            at=self.now,
            text=plain(say.text),
            nudge=say.nudge is not None,
            verdict=given
            and in_one_line(
                given.call, given.until and f"{given.until}", given.rule, given.mistakes
            ),
            buttons=tuple((b.label, b.id) for row in say.buttons for b in row),
        )


class Shell:
    """The whole house behind the JSON-lines door."""

    def __init__(self, zone: ZoneInfo) -> None:
        self.out, clock = io.StringIO(), HandClock(BEGINNING)
        self.now: datetime | None = None
        newcomer = Candidate(zone=zone.key, zone_known=True)
        self.door = Door(Desk(MemoryStore(), clock, newcomer), clock, self.out, None)

    def move_to(self, moment: datetime) -> list[Said]:
        return self._take({"at": moment.isoformat()})

    def hear(self, words: str) -> list[Said]:
        return self._take({"say": words})

    def press(self, button: str) -> list[Said]:
        return self._take({"press": button})

    def _take(self, line) -> list[Said]:
        self.out.seek(0)
        self.out.truncate()
        asyncio.run(self.door.take(json.dumps(line).encode()))
        told = [json.loads(line) for line in self.out.getvalue().splitlines()]
        assert told[-1].get("end"), told[-1]
        return [self._said(one) for one in told[:-1]]

    def _said(self, one) -> Said:
        given = one["verdict"]
        return Said(
            at=datetime.fromisoformat(one["at"]),
            text=one["text"],
            nudge=one["nudge"],
            verdict=given
            and in_one_line(given["call"], given["until"], given["rule"], given["mistakes"]),
            buttons=tuple((b["label"], b["id"]) for row in one["buttons"] for b in row),
        )


def in_one_line(call, until, rule, mistakes) -> str:
    return " ".join(filter(None, (call, until, rule, *mistakes)))


@dataclass
class Telling:
    """A story while it is being run, with the conversation as it really goes."""

    story: Story
    house: Core | Shell
    pending: list[Said] = field(default_factory=list)
    buttons: list[tuple[str, str]] = field(default_factory=list)
    went: list[str] = field(default_factory=list)
    longest: int = 0
    now: datetime | None = None

    def run(self) -> None:
        """Runs the whole story.

        Raises:
            Diverged: with both the line that did not come true and the talk as it went.
        """
        for line in self.story.lines:
            if line.at and line.at != self.now:
                self._no_more(line)
                self._heard(self.house.move_to(line.at))
                self.now = line.at
            self._do(line)
        self._no_more(None)

    def _do(self, line: Line) -> None:
        match line.who:
            case "You":
                self._no_more(line)
                self._write("You", line.words)
                self._heard(self.house.hear(line.words))
            case "Press":
                self._no_more(line)
                self._write("Press", line.words)
                self._heard(self.house.press(self._button(line)))
            case "(nothing)":
                self._no_more(line)
            case _:
                self._expect(line)

    def _heard(self, said: list[Said]) -> None:
        for one in said:
            self._write("Nudge" if one.nudge else "Coach", one.text, one)
            self.longest = max(self.longest, len(one.text))
            self.buttons = [*one.buttons, *self.buttons]
        self.pending += said

    def _write(self, who: str, words: str, said: Said | None = None) -> None:
        at = said.at if said else self.now
        moment = f"{at.astimezone(self.story.zone):{WRITTEN}}  "
        verdict = f" [verdict {said.verdict}]" if said and said.verdict else ""
        shown = words.replace("\n", f"\n{MARGIN}  ")
        self.went.append(f"{moment}{who}: {shown}{verdict}")
        if said and said.buttons:
            labels = " · ".join(label for label, _ in said.buttons)
            self.went.append(f"{MARGIN}  ({labels})")

    def _button(self, line: Line) -> str:
        for label, button in self.buttons:
            if label.casefold() == line.words.casefold():
                return button
        raise self._diverged(line, "no such button was shown")

    def _expect(self, line: Line) -> None:
        if not self.pending:
            raise self._diverged(line, "nothing was said")
        said = self.pending.pop(0)
        if said.nudge != (line.who == "Nudge"):
            raise self._diverged(line, "a nudge is no ordinary message")
        if said.nudge and line.at and said.at != line.at:
            raise self._diverged(
                line, f"it came at {said.at.astimezone(self.story.zone):{WRITTEN}}"
            )
        if line.verdict and said.verdict != line.verdict:
            raise self._diverged(line, f"the verdict was {said.verdict}")
        text, place = _even(said.text), 0
        for stretch in line.words.split(" … "):
            place = text.find(_even(stretch), place)
            if place < 0:
                raise self._diverged(line, f"{stretch!r} was not said")

    def _no_more(self, line: Line | None) -> None:
        if self.pending:
            raise self._diverged(line, f"{len(self.pending)} more was said before")

    def _diverged(self, line: Line | None, why: str) -> Diverged:
        here = f"{line.who}: {line.words}" if line else "the end"
        went = "\n".join(self.went)
        return Diverged(f"{self.story.name}, at “{here}”: {why}.\n\nIt really went:\n{went}")


def _even(words: str) -> str:
    return " ".join(words.casefold().replace("’", "'").split())
