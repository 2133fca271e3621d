"""What the words of a candidate can mean as days: a period, no day, or something unclear."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

Precision = Literal["day", "part", "week", "month", "quarter", "year", "span"]
Role = Literal["interview", "promise", "invitation", "contact", "plan", "other", "unknown"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """The days that some words mean.

    `earliest` and `latest` are both included and in order. `start` and `end` are offsets of the
    words in the original text. `vague` says that the candidate should be asked to confirm.
    """

    earliest: date
    latest: date
    precision: Precision
    start: int
    end: int
    vague: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class NoDay:
    """No day of the kind that was asked for.

    `said` is true where a stock phrase says that there is none ("soon", "hawakusema"), false
    where the text speaks of no days.
    """

    said: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Unclear:
    """Days were meant, but no period can be made of them; `reason` is a short word id."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A period in a text and what happens, or happened, in it."""

    period: Period
    role: Role
