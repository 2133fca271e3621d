"""What an operator can watch: counts, durations and moments, with no id and no word in them."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from importlib.metadata import version
from itertools import product

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector

from bot.errors import StoreError, StoreGone, UnreadableRecord
from bot.ports import Clock
from coaching.model import Candidate, Nudge
from coaching.turns import Delivered, Event, Undelivered, Woken

#: Bounds of the histograms, in seconds: of what is done here, and of what waits for others.
QUICK = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0)
SLOW = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0)
#: How long Telegram may be out of reach before the process counts as ill; a call that has nothing
#: to tell comes back after 45 s. House rule.
REACHED_WITHIN = timedelta(minutes=3)
#: How far a nudge can get.
OUTCOMES = ("planned", "handed", "sent", "unsure", "not_sent", "refused")
#: What a store can fail with, and the loggers that tell of faults.
FAULTS = (StoreError, StoreGone, UnreadableRecord)
LOGGERS = ("alarm", "bell", "desk", "store", "telegram")


class Metrics:
    """All that is counted in one process.

    Args:
        clock: tells the time.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._fetched_at: datetime | None = None
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        info = Gauge("subira_info", "1, with the version", ["version"], registry=self.registry)
        info.labels(version("subira")).set(1)
        self.turns = self._counter("turns", "Turns by what came of them", "event", "outcome")
        self.turn_seconds = self._histogram(
            "turn_seconds", "From an event to the end of its answers", SLOW, "event"
        )
        self.mind_seconds = self._histogram(
            "mind_seconds",
            "To read and decide; of what was heard mostly the model",
            QUICK,
            "event",
        )
        self.nudges = self._counter("nudges", "Nudges by how far they got", "outcome")
        for outcome in OUTCOMES:
            self.nudges.labels(outcome)
        self.owed = self._gauge("owed_messages", "Answers that could not be said yet")
        self.store_seconds = self._histogram(
            "store_seconds", "To read or write a record", QUICK, "deed"
        )
        self.store_errors = self._counter("store_errors", "Faults of the store", "deed", "error")
        self.requests = self._counter(
            "telegram_requests", "Requests, by status or what went wrong", "method", "status"
        )
        self.request_seconds = self._histogram(
            "telegram_request_seconds", "Requests other than the long poll", SLOW
        )
        self.log_lines = self._counter("log_lines", "Warnings and errors", "level", "logger")
        # A count that first shows up as 1 has not risen, as Prometheus sees it; so all begin at 0.
        for deed, fault in product(("load", "save", "erase", "wakes"), FAULTS):
            self.store_errors.labels(deed, fault.__name__)
        for level, logger in product(("WARNING", "ERROR"), LOGGERS):
            self.log_lines.labels(level, f"subira.{logger}")
        self.updated_at = self._gauge("last_update_timestamp_seconds", "When the last one came")
        self.fetched_at = self._gauge(
            "last_fetch_timestamp_seconds", "When Telegram last answered the long poll"
        )

    def note_update(self) -> None:
        """Notes that an update came."""
        self.updated_at.set(self._clock.now().timestamp())

    def note_request(self, method: str, status: str, duration: float) -> None:
        """Notes a request to Telegram: its method, 200 or what went wrong, its seconds."""
        self.requests.labels(method, status).inc()
        if method != "getUpdates":
            self.request_seconds.observe(duration)
        elif status == "200":
            self._fetched_at = self._clock.now()
            self.fetched_at.set(self._fetched_at.timestamp())

    def note_nudges(self, before: Candidate, event: Event, after: Candidate | None) -> None:
        """Notes what a turn made of the nudges."""
        for outcome in outcomes(before, event, after):
            self.nudges.labels(outcome).inc()

    @property
    def out_of_reach(self) -> timedelta | None:
        """How long updates could not be fetched; None where they can, or are brought."""
        now = self._clock.now()
        silent = now - (self._fetched_at or now)
        return silent if silent > REACHED_WITHIN else None

    def _counter(self, name: str, meaning: str, *labels: str) -> Counter:
        return Counter(f"subira_{name}", meaning, labels, registry=self.registry)

    def _gauge(self, name: str, meaning: str) -> Gauge:
        return Gauge(f"subira_{name}", meaning, registry=self.registry)

    def _histogram(
        self, name: str, meaning: str, buckets: tuple[float, ...], *labels: str
    ) -> Histogram:
        return Histogram(
            f"subira_{name}", meaning, labels, buckets=buckets, registry=self.registry
        )


def outcomes(before: Candidate, event: Event, after: Candidate | None) -> Iterator[str]:
    """How far nudges got in a turn, one word each."""
    if isinstance(event, Delivered):
        yield "sent"
    elif isinstance(event, Undelivered):
        yield event.why
    known = _sendings(before)
    for name, nudge in (_sendings(after) if after else {}).items():
        old = known.get(name)
        if old is None:
            yield "planned"
            continue
        if isinstance(event, Woken) and old.state == "handed" and nudge != old:
            # The process that handed it over died before it knew.
            yield "unsure"
        if nudge.tries > old.tries:
            yield "handed"


def _sendings(candidate: Candidate) -> dict[str, Nudge]:
    return {
        nudge.id: nudge
        for interview in candidate.interviews
        for wait in interview.waits
        for nudge in wait.sendings
    }
