"""What is kept of a candidate, and the verdict on a deed: frozen records, nothing else."""

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
    contact in the sense of the rules; `presumed` marks one that only the word "again" speaks for,
    `fair` one that was no asking for news: a new number, papers they wanted, their missed call.
    """

    on: date
    wait: int
    channel: Channel | None = None
    answer: str | None = field(default=None, repr=False)
    thanks: bool = False
    presumed: bool = False
    fair: bool = False


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
    that the coach got wrong, with what the candidate said they mean. `papers_wanted` says that the
    employer asked for certificates, references or the like.
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
    papers_wanted: bool = False
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
    asked for this very thing; `deadline` that the words name the deadline of a rival offer, `due`
    the day of it; None where no rival is named; `done` that it was done already, and is doubted.
    """

    kind: DeedKind
    mistakes: tuple[Mistake, ...] = ()
    again: bool = False
    repeats: bool = False
    on: date | None = None
    asked_for: bool = False
    deadline: bool | None = None
    due: date | None = None
    draft: bool = False
    done: bool = False
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
    """The question that waits for an answer, about which interview, and what hangs on it.

    `missed` counts the answers that were not understood.
    """

    asks: Asks
    interview: str | None = None
    about: str = field(default="", repr=False)
    asked_at: datetime
    missed: int = 0


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
    crisis_at: datetime | None = None


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
