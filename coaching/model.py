"""The records of a candidate, the events that reach the coach and the turns it answers with."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from typing import Literal, TypeAlias
from zoneinfo import ZoneInfo

Outcome: TypeAlias = Literal["offer", "rejected", "withdrawn", "let_go", "next_round"]
Mistake: TypeAlias = Literal["overconfidence", "check_ins", "favours", "desperation"]
Act: TypeAlias = Literal["proposal", "draft", "report", "feeling", "other"]
Call: TypeAlias = Literal["go", "wait", "never"]
Channel: TypeAlias = Literal["phone", "email", "sms", "whatsapp", "linkedin", "visit", "other"]
Asks: TypeAlias = Literal[
    "feelings",
    "employer",
    "role",
    "interview_day",
    "promise",
    "barred",
    "contact",
    "channel",
    "contact_day",
    "answer",
    "deadline",
    "remind_day",
    "zone",
    "language",
    "opener",
    "which",
    "confirm",
    "outcome",
    "meaning",
]
#: What a proposal or a draft mainly is about; the verdict chooses its rule by it.
DeedKind: TypeAlias = Literal[
    "contact",
    "thanks",
    "exception",
    "around",
    "insider",
    "claim",
    "plead",
    "offer",
    "feedback",
    "withdraw",
    "room",
    "general",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """What the employer said about when they would answer, or when to come back.

    `kind` tells "we answer by then" (`answer`) from "call us then" (`invitation`).
    """

    earliest: date
    latest: date
    kind: Literal["answer", "invitation"] = "answer"
    words: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """One attempt of the candidate to reach the employer after the interview.

    `wait` is the index of the wait it was made in; `thanks` marks a thank-you note, which is no
    contact in the sense of the rules; `presumed` marks one that only the word "again" speaks for.
    """

    on: date
    wait: int
    channel: Channel | None = None
    answer: str | None = field(default=None, repr=False)
    thanks: bool = False
    presumed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Nudge:
    """The one message that the coach sends unasked about a wait, and how far its sending got.

    `moment_at` is the moment it stands for; `due_at` when it is to go out, which is later where
    the moment lay behind or a sending failed. `tries` counts sendings that may have arrived.
    States: `planned` -> `handed` (saved just before the request) -> `sent`, or `refused` for good.
    """

    id: str
    moment_at: datetime
    due_at: datetime
    state: Literal["planned", "handed", "sent", "refused"] = "planned"
    tries: int = 0
    sent_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """The time from one word of the employer to the next; the first is opened by the interview.

    `nudge_wanted` is None while the candidate has not been asked (a later wait, the nudge of an
    earlier one already sent).
    """

    opened_on: date
    promise: Promise | None = None
    nudge: Nudge | None = None
    reminder: Nudge | None = None
    nudge_wanted: bool | None = True

    def with_sending(self, nudge: Nudge) -> "Wait":
        """The wait with its nudge or its reminder replaced, whichever bears that id."""
        if self.reminder is not None and self.reminder.id == nudge.id:
            return replace(self, reminder=nudge)
        return replace(self, nudge=nudge)

    @property
    def sendings(self) -> tuple[Nudge, ...]:
        """The nudge and the reminder, as far as there are any."""
        return tuple(n for n in (self.nudge, self.reminder) if n is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Interview:
    """One interview with one employer and all that is known about the waiting for its answer.

    None means "not known yet"; `asked` names the questions that were put or skipped, so that none
    is put twice. `told_on` stands in for `held_on` where the day was skipped. `meant` holds words
    that the coach got wrong, with what the candidate said they mean.
    """

    id: str
    told_on: date
    employer: str | None = field(default=None, repr=False)
    role: str | None = field(default=None, repr=False)
    held_on: date | None = None
    held_at: time | None = None
    upcoming: bool = False
    feelings: str | None = field(default=None, repr=False)
    barred: bool | None = None
    contacted: bool | None = None
    promised: bool | None = None
    waits: tuple[Wait, ...]
    contacts: tuple[Contact, ...] = ()
    outcome: Outcome | None = None
    closed_at: datetime | None = None
    touched_at: datetime
    opener_at: datetime | None = None
    feedback_given: bool = False
    meant: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    asked: tuple[Asks, ...] = ()

    @property
    def wait(self) -> Wait:
        """The wait that runs now."""
        return self.waits[-1]

    def with_wait(self, wait: Wait) -> "Interview":
        """The interview with its running wait replaced."""
        return replace(self, waits=(*self.waits[:-1], wait))


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """What a candidate is about to do towards the employer, or has drafted.

    `again` says that the words themselves show an earlier contact, `repeats` that several more are
    planned; `on` is the day the deed is planned for, None for now; `asked_for` that the employer
    asked for this very thing; `deadline` that the words name the deadline of a rival offer, None
    where no rival is named.
    """

    kind: DeedKind
    mistakes: tuple[Mistake, ...] = ()
    again: bool = False
    repeats: bool = False
    on: date | None = None
    asked_for: bool = False
    deadline: bool | None = None
    draft: bool = False
    channel: Channel | None = None
    text: str = field(default="", repr=False)
    spans: tuple[tuple[Mistake, int, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The answer to a proposed deed, with the rule of the design that gave it.

    `until` is the day of the moment for a `wait`; `since` the working morning to name for a `go`
    that is asked for at night, at a weekend or on a holiday.
    """

    call: Call
    rule: str
    mistakes: tuple[Mistake, ...] = ()
    until: date | None = None
    since: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """The question that waits for an answer, about which interview, and what hangs on it."""

    asks: Asks
    interview: str | None = None
    about: str = field(default="", repr=False)
    asked_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """What the conversation itself has to remember between two turns.

    `about` is the interview being talked about since `about_at`; `pending` a deed that waits for
    the facts its rule needs; `judged` the last deed that got a verdict, for "Why?" and "that's not
    what I meant", `doubted` the deed of a verdict just taken back; `held` words that wait until
    the candidate says which interview they are about; `urge` the interview about which the
    candidate wants to call, and when the answer comes; `aside` a question of the debrief that
    waits while one on language, place or hours is answered; `strayed` counts how
    often in a row the coach has told what it is for.
    """

    about: str | None = None
    about_at: datetime | None = None
    question: Question | None = None
    pending: Deed | None = None
    judged: tuple[Deed, Verdict] | None = None
    held: str | None = field(default=None, repr=False)
    doubted: Deed | None = None
    urge: tuple[str, datetime] | None = None
    aside: Question | None = None
    strayed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """The operator's settings that the rules need; quiet hours may run over midnight."""

    nudge_time: time = time(10)
    quiet_from: time = time(21)
    quiet_to: time = time(8)
    retention_days: int = 90


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """All that the coach keeps about the person who talks to it.

    `zone` is an IANA name; `country` (ISO 3166) overrules the zone's for holidays; `quiet` holds
    the candidate's own quiet hours; `count` is the number of interviews ever told, from which
    their ids come. `reachable` is False after a block, `stopped` True after /stop; `discreet`
    keeps names out of what comes unasked; `dark` shows pictures on a dark ground; `zone_known`
    says that the zone was asked about.
    """

    zone: str = "Africa/Nairobi"
    zone_known: bool = False
    country: str | None = None
    language: Literal["en", "sw"] = "en"
    habits: Habits = Habits()
    quiet: tuple[time, time] | None = None
    interviews: tuple[Interview, ...] = ()
    count: int = 0
    talk: Talk = Talk()
    reachable: bool = True
    stopped: bool = False
    greeted: bool = False
    discreet: bool = False
    dark: bool = False

    @property
    def tz(self) -> ZoneInfo:
        """The candidate's time zone."""
        return ZoneInfo(self.zone)


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
