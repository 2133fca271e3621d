"""What comes in and what goes out: the events, the messages, and the turn that joins them."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal, TypeAlias

from coaching.model import Asks, Candidate, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """The candidate wrote something."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressed:
    """The candidate pressed a button; the id comes from outside and may be forged or stale.

    `message` numbers the message that bears the button, where the messenger can change it.
    """

    button: str
    message: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """The candidate showed where they are, of which the time zone alone is told; None: at sea."""

    zone: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Woken:
    """Something may be due: the alarm rang, or the machine was started."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """The nudge handed over was accepted by the messenger."""

    nudge: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Undelivered:
    """The nudge handed over failed.

    `not_sent`: surely not delivered, may be tried again at `retry_at`. `refused`: for good.
    `unsure`: it may have arrived.
    """

    nudge: str
    why: Literal["not_sent", "refused", "unsure"]
    retry_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreadable:
    """Something came that the coach cannot read: a sticker, a photo, a voice note."""

    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Left:
    """The candidate blocked the bot or left the chat."""


Event: TypeAlias = Heard | Pressed | Placed | Woken | Delivered | Undelivered | Unreadable | Left


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """A button under a message; its `id` has at most 64 bytes."""

    id: str
    label: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarFile:
    """A calendar file for the day of the moment, and for others; neutral wording."""

    name: str
    at: datetime
    summary: str
    also_at: tuple[datetime, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportFile:
    """The candidate's own record as a file: JSON or CSV."""

    name: str
    format: Literal["json", "csv"]


@dataclass(frozen=True, slots=True, kw_only=True)
class PictureFile:
    """The time line of an interview, as it stands on a day."""

    name: str
    interview: str
    on: date
    dark: bool = False


Attachment: TypeAlias = CalendarFile | ExportFile | PictureFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Say:
    """One message of the coach.

    `text` is HTML with the tags b, i, code and pre only, all else escaped. `nudge` is the id of
    the nudge that this message is, which makes a sound unless `silent`. `draft` is plain text
    ready to copy, also contained in `text`. `moments` are words of the text that name a moment.
    `replaces` numbers the message in whose place this one comes: it shows the same in another way.
    `settles` says that the question put before is settled, so that its keyboard may go.
    `place` labels a key that tells where the candidate is; an empty one takes that key away.
    """

    text: str = field(repr=False)
    buttons: tuple[tuple[Button, ...], ...] = ()
    asks: Asks | None = None
    verdict: Verdict | None = None
    draft: str | None = field(default=None, repr=False)
    files: tuple[Attachment, ...] = ()
    nudge: str | None = None
    silent: bool = True
    moments: tuple[tuple[str, datetime], ...] = field(default=(), repr=False)
    replaces: int | None = None
    settles: bool = False
    place: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One event's result: the record to keep, what to say, and when to wake.

    `candidate` is None where everything is to be erased. `keeps_buttons` is True where the
    keyboard of the pressed message still serves.
    """

    candidate: Candidate | None
    says: tuple[Say, ...] = ()
    wake_at: datetime | None = None
    keeps_buttons: bool = False

    @property
    def is_view(self) -> bool:
        """Tells whether all that is said only shows the pressed message in another way."""
        return bool(self.says) and all(say.replaces is not None for say in self.says)
