"""When the one nudge of a wait is due: rules M1 to M6."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from coaching.calendar import country_of, first_working, morning_of
from coaching.model import Candidate, Contact, Interview, Promise

#: Silence after which a follow-up is in order. Source: M. Ndegwa, "over a week".
SILENCE = timedelta(days=7)
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """The rule that fits, with the day and the instant; None where the moment never comes."""

    rule: str
    day: date | None = None
    at: datetime | None = None


def held_on(interview: Interview) -> date:
    """Gives the day of the interview, or the day it was told of where that was skipped."""
    return interview.held_on or interview.told_on


def moment_of(interview: Interview, candidate: Candidate) -> Moment:
    """Decides when the nudge of the running wait is due, by the first rule that fits.

    Returns:
        A moment with `day` and `at`; both None under M1, M2 and M6, and before the interview.
    """
    if interview.outcome is not None:
        return Moment(rule="M1")
    if interview.barred:
        return Moment(rule="M2")
    if try_of(interview, candidate) is not None:
        return Moment(rule="M6")
    rule, day = moment_day(interview, candidate)
    if interview.upcoming:
        return Moment(rule=rule)
    return Moment(rule=rule, day=day, at=morning_of(day, candidate))


def moment_day(interview: Interview, candidate: Candidate) -> tuple[str, date]:
    """Finds the day of the moment by what the employer said alone (M3, M4, M5)."""
    promise = interview.wait.promise
    country = country_of(candidate)
    day = day_of_wait(interview, candidate)
    if promise is not None and promise.kind == "invitation":
        return "M3", first_working(day, country)
    return ("M4" if promise else "M5"), first_working(day + DAY, country)


def day_of_wait(interview: Interview, candidate: Candidate) -> date:
    """Gives the day up to which the employer is within their word.

    The last day of the promise, or the day of the invitation (of a period the first working day),
    or with neither the seventh day after the interview or after the last early contact.
    """
    return _day_and_try(interview, candidate)[0]


def invited_on(promise: Promise, country: str) -> date:
    """Gives the day of an invitation: the one named, or the first working one of a period."""
    one = promise.earliest == promise.latest
    return promise.earliest if one else first_working(promise.earliest, country)


def try_of(interview: Interview, candidate: Candidate) -> Contact | None:
    """Finds the one try of the running wait, if it has been made."""
    return _day_and_try(interview, candidate)[1]


def is_due(interview: Interview, candidate: Candidate, today: date) -> bool:
    """Tells whether the moment has come on a day, whether or not a nudge was sent."""
    day = moment_of(interview, candidate).day
    return day is not None and day <= today


def early_contacts(interview: Interview, candidate: Candidate) -> tuple[Contact, ...]:
    """Lists the contacts of the running wait that were made before its day had passed."""
    tried = try_of(interview, candidate)
    return tuple(c for c in _contacts_of_wait(interview) if tried is None or c.on < tried.on)


def _day_and_try(interview: Interview, candidate: Candidate) -> tuple[date, Contact | None]:
    promise = interview.wait.promise
    invited = promise is not None and promise.kind == "invitation"
    if promise is None:
        day = held_on(interview) + SILENCE
    elif not invited:
        day = promise.latest
    else:
        day = invited_on(promise, country_of(candidate))
    for contact in _contacts_of_wait(interview):
        if contact.on > day or (invited and contact.on == day):
            return day, contact
        if promise is None:
            day = max(day, contact.on + SILENCE)
    return day, None


def _contacts_of_wait(interview: Interview) -> list[Contact]:
    running = len(interview.waits) - 1
    made = (c for c in interview.contacts if c.wait == running and not c.thanks)
    return sorted(made, key=lambda contact: contact.on)
