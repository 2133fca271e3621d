"""What is to be seen on the time line of an interview; never the name of the employer."""

from dataclasses import dataclass
from datetime import date

from coaching.calendar import local
from coaching.model import Candidate, Interview
from coaching.moment import held_on, moment_of, try_of
from coaching.phrases import day_words, speak_plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """The words beside the signs, as plain text in the language of the time line."""

    interview: str
    promise: str
    contact: str
    quiet: str
    nudge: str
    today: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """The days of a wait.

    `promise` is the first and the last day of what the employer said, `contacts` the days on which
    the candidate got in touch, `quiet` the zone in which not to call: from a day up to, not with,
    the day of the moment; None instead of that day where no moment is in sight.
    """

    language: str
    interview_on: date
    promise: tuple[date, date] | None = None
    contacts: tuple[date, ...] = ()
    quiet: tuple[date, date | None] | None = None
    nudge_on: date | None = None
    today: date
    labels: Labels


def timeline_of(
    interview: Interview, candidate: Candidate, today: date, language: str
) -> Timeline:
    """Gathers the days of an interview's running wait, with labels in a language.

    Thank-you notes and contacts that only the word "again" speaks for are left out.
    """
    promise = interview.wait.promise
    contacts = tuple(sorted(c.on for c in interview.contacts if not c.thanks and not c.presumed))
    invited = promise is not None and promise.kind == "invitation"
    return Timeline(
        language=language,
        interview_on=held_on(interview),
        promise=_said(interview),
        contacts=contacts,
        quiet=_quiet(interview, candidate),
        nudge_on=_nudge_on(interview, candidate),
        today=today,
        labels=Labels(
            interview=speak_plain(language, "picture-interview"),
            promise=speak_plain(language, "picture-invited" if invited else "picture-promise"),
            contact=speak_plain(language, "picture-contact", count=len(contacts)),
            quiet=speak_plain(language, "picture-quiet"),
            nudge=speak_plain(language, "picture-nudge"),
            today=speak_plain(language, "picture-today"),
        ),
    )


def _said(interview: Interview) -> tuple[date, date] | None:
    """The days of what the employer said; "by Friday" is that Friday, not all days until then."""
    promise = interview.wait.promise
    if promise is None:
        return None
    since = max(held_on(interview), interview.wait.opened_on)
    by = promise.kind == "answer" and promise.earliest <= since
    return promise.latest if by else promise.earliest, promise.latest


def alt_text(timeline: Timeline) -> str:
    """Tells in words what the picture shows, as one paragraph of plain text."""
    language, quiet = timeline.language, timeline.quiet
    contacts = sorted(timeline.contacts)
    told = speak_plain(
        language,
        "picture-alt",
        held=timeline.interview_on,
        said=timeline.labels.promise,
        promise=_period(language, *timeline.promise) if timeline.promise else "none",
        count=len(contacts),
        contact=day_words(language, contacts[-1]) if contacts else "none",
        quiet="none" if quiet is None else "open" if quiet[1] is None else "closed",
        end=day_words(language, quiet[1]) if quiet and quiet[1] else "none",
        nudge=day_words(language, timeline.nudge_on) if timeline.nudge_on else "none",
        on=timeline.today,
    )
    return " ".join(told.split())


def _period(language: str, earliest: date, latest: date) -> str:
    if earliest == latest:
        return day_words(language, latest)
    return speak_plain(language, "picture-period", day=earliest, until=latest)


def _quiet(interview: Interview, candidate: Candidate) -> tuple[date, date | None] | None:
    if interview.outcome is not None or interview.upcoming:
        return None
    tried = try_of(interview, candidate)
    first = len(interview.waits) == 1
    start = held_on(interview) if first else interview.wait.opened_on
    if tried is not None and not interview.barred:
        start = tried.on
    end = moment_of(interview, candidate).day
    return None if end is not None and end <= start else (start, end)


def _nudge_on(interview: Interview, candidate: Candidate) -> date | None:
    """The day of the planned, or else the last, sending of the running wait."""
    sendings = [n for n in interview.wait.sendings if n.state != "refused"]
    planned = [n for n in sendings if n.state in ("planned", "handed")]
    if not sendings:
        return None
    return local((planned or sendings)[-1].due_at, candidate).date()
