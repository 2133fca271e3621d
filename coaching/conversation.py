"""The only door of the coach: one event in, a new record and what to say out."""

from datetime import datetime

from coaching.model import Candidate, Event, Turn


def respond(candidate: Candidate, event: Event, now: datetime) -> Turn:
    """Decides the turn that follows one event."""
    return Turn(candidate=candidate)
