"""Days in words: which days a candidate means, in English, Swahili and both mixed."""

from coaching.reading.days.meaning import (
    Mention,
    NoDay,
    Period,
    Precision,
    Role,
    Unclear,
)
from coaching.reading.days.reading import find_days, read_days

__all__ = [
    "Mention",
    "NoDay",
    "Period",
    "Precision",
    "Role",
    "Unclear",
    "find_days",
    "read_days",
]
