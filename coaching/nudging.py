"""Keeping the one promise of one nudge: planned, handed over, sent; and what else falls due."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from coaching.calendar import at_hour, may_speak, next_morning
from coaching.model import Candidate, Interview, Nudge, Wait
from coaching.moment import moment_of
from coaching.turns import Delivered, Undelivered

#: Local hour at which the coach asks how an interview of that day went. Source: house rule.
OPENER_HOUR = time(18)
#: An open interview of which nothing was heard so long is let go. Source: house rule.
SILENT_FOR = timedelta(days=180)
#: Pause before a nudge that may not have arrived is sent once more. Source: house rule.
SECOND_TRY = timedelta(minutes=1)
#: Sendings that may have arrived; never a third. Source: house rule.
TRIES_MOST = 2


def plan(interview: Interview, candidate: Candidate, now: datetime) -> Interview:
    """Moves, sets or drops the nudge of the running wait after facts have changed.

    A moment that already lies behind is made good on the next working morning.
    """
    wait, moment = interview.wait, moment_of(interview, candidate)
    if moment.at is None or not is_told(interview):
        return interview.with_wait(
            replace(wait, nudge=_unplanned(wait.nudge), reminder=_unplanned(wait.reminder))
        )
    if not wait.nudge_wanted:
        return interview.with_wait(replace(wait, nudge=_unplanned(wait.nudge)))
    nudge = wait.nudge
    if nudge is None or (nudge.state == "planned" and nudge.moment_at != moment.at):
        due = moment.at if moment.at > now else next_morning(now, candidate)
        name = f"{interview.id}.{len(interview.waits) - 1}.n"
        tries = nudge.tries if nudge else 0
        nudge = Nudge(id=name, moment_at=moment.at, due_at=due, tries=tries)
    return interview.with_wait(replace(wait, nudge=nudge))


def is_told(interview: Interview) -> bool:
    """Tells whether anything of an interview is known; of a mere greeting no nudge comes."""
    facts = (interview.employer, interview.role, interview.held_on, interview.feelings)
    answers = (interview.promised, interview.barred, interview.contacted, interview.wait.promise)
    return any(fact is not None for fact in (*facts, *answers)) or bool(interview.contacts)


def _unplanned(nudge: Nudge | None) -> Nudge | None:
    return None if nudge is None or nudge.state == "planned" else nudge


def remind_on(interview: Interview, at: datetime) -> Interview:
    """Plans the one reminder of the running wait."""
    name = f"{interview.id}.{len(interview.waits) - 1}.r"
    return interview.with_wait(
        replace(interview.wait, reminder=Nudge(id=name, moment_at=at, due_at=at))
    )


def opener_moment(interview: Interview, candidate: Candidate) -> datetime | None:
    """Gives the evening of an interview's day, when it counts as over."""
    if interview.held_on is None:
        return None
    return at_hour(interview.held_on, OPENER_HOUR, candidate.tz)


def next_wake(candidate: Candidate) -> datetime | None:
    """Finds the next moment at which something falls due."""
    moments = [m for i in candidate.interviews for m in _moments_of(i, candidate)]
    if candidate.talk.urge is not None:
        moments.append(candidate.talk.urge[1])
    return min(moments, default=None)


def _moments_of(interview: Interview, candidate: Candidate) -> list[datetime]:
    if interview.outcome is not None:
        closed = interview.closed_at
        return [closed + timedelta(days=candidate.habits.retention_days)] if closed else []
    moments = [interview.touched_at + SILENT_FOR]
    if interview.upcoming and (at := opener_moment(interview, candidate)):
        moments.append(at)
    if may_nudge(candidate):
        moments += [n.due_at for n in interview.wait.sendings if n.state in ("planned", "handed")]
    return moments


def may_nudge(candidate: Candidate) -> bool:
    """Tells whether the candidate can and wants to be nudged at all."""
    return candidate.reachable and not candidate.stopped


def hand_over(
    interview: Interview, nudge: Nudge, candidate: Candidate, now: datetime
) -> tuple[Interview, Nudge | None]:
    """Hands a due nudge over for sending, or puts it off to a welcome hour.

    A nudge found handed over already belongs to a process that died while sending: it may have
    arrived, so it goes out a second time, and never a third.

    Returns:
        The interview and the nudge to be sent now, None where none is.
    """
    if nudge.due_at > now or nudge.state not in ("planned", "handed"):
        return interview, None
    if nudge.state == "handed" and nudge.tries >= TRIES_MOST:
        return _put(interview, replace(nudge, state="sent", sent_at=nudge.due_at)), None
    if not may_speak(now, candidate):
        later = replace(nudge, state="planned", due_at=next_morning(now, candidate))
        return _put(interview, later), None
    handed = replace(nudge, state="handed", due_at=now, tries=nudge.tries + 1)
    return _put(interview, handed), handed


def settle(candidate: Candidate, event: Delivered | Undelivered, now: datetime) -> Candidate:
    """Notes how the sending of a nudge ended."""
    for interview in candidate.interviews:
        waits = tuple(_settled(wait, event, now) for wait in interview.waits)
        candidate = with_interview(candidate, replace(interview, waits=waits))
    if isinstance(event, Undelivered) and event.why == "refused":
        return replace(candidate, reachable=False)
    return candidate


def _settled(wait: Wait, event: Delivered | Undelivered, now: datetime) -> Wait:
    for nudge in wait.sendings:
        if nudge.id == event.nudge and nudge.state == "handed":
            return wait.with_sending(_ended(nudge, event, now))
    return wait


def _ended(nudge: Nudge, event: Delivered | Undelivered, now: datetime) -> Nudge:
    if isinstance(event, Delivered):
        return replace(nudge, state="sent", sent_at=now)
    if event.why == "refused":
        return replace(nudge, state="refused")
    if event.why == "not_sent":
        retry_at = event.retry_at or now + SECOND_TRY
        return replace(nudge, state="planned", due_at=retry_at, tries=nudge.tries - 1)
    if nudge.tries >= TRIES_MOST:
        return replace(nudge, state="sent", sent_at=now)
    return replace(nudge, state="planned", due_at=now + SECOND_TRY)


def arrived(interview: Interview, now: datetime) -> Interview:
    """Notes that a press on the nudge has shown that it arrived, so that no copy follows."""
    for nudge in interview.wait.sendings:
        if nudge.tries and nudge.state in ("planned", "handed"):
            interview = _put(interview, replace(nudge, state="sent", sent_at=now))
    return interview


def _put(interview: Interview, nudge: Nudge) -> Interview:
    return interview.with_wait(interview.wait.with_sending(nudge))


def with_interview(candidate: Candidate, interview: Interview) -> Candidate:
    """The candidate with one interview replaced, or added where it is new."""
    if all(known.id != interview.id for known in candidate.interviews):
        return replace(candidate, interviews=(*candidate.interviews, interview))
    kept = tuple(
        interview if known.id == interview.id else known for known in candidate.interviews
    )
    return replace(candidate, interviews=kept)
