"""The phrases that give a fact away, as data: each takes its words and refuses others."""

from coaching.reading.cues import (
    answers,
    asides,
    bars,
    contacts,
    courtesies,
    crisis,
    exceptions,
    feelings,
    matters,
    outcomes,
    plans,
    rivals,
    silences,
    talk,
    thanks,
)
from coaching.reading.cues.cue import Cue, any_of

__all__ = [
    "Cue",
    "answers",
    "any_of",
    "asides",
    "bars",
    "contacts",
    "courtesies",
    "crisis",
    "exceptions",
    "feelings",
    "matters",
    "outcomes",
    "plans",
    "rivals",
    "silences",
    "talk",
    "thanks",
]
