"""How an interview ended, told as an event: an offer, a no, a next round, leaving by oneself."""

import re

from coaching.model import Outcome
from coaching.reading.cues import Cue, any_of, noes, offers, outcomes, rivals, rounds

#: A clause ends at these; a fear in one clause does not undo an event in another.
CLAUSE = re.compile(r"[.!?;,\n]+|\bbut\b|\blakini\b|\band now\b")
#: Between two sentences, of which each keeps its sign.
SENTENCE = re.compile(r"(?<=[.!?\n])\s+")
OUTCOMES: tuple[tuple[Outcome, tuple[Cue, ...]], ...] = (
    ("next_round", (*outcomes.NEXT_ROUND, *rounds.PLAIN)),
    ("rejected", (*outcomes.REJECTED, *noes.PLAIN)),
    ("offer", (*outcomes.OFFER, *offers.OFFER)),
    ("withdrawn", outcomes.WITHDRAWN),
    ("let_go", outcomes.LET_GO),
)


def outcome_in(low: str, *, rival: bool = False) -> Outcome | None:
    """Finds an outcome told as an event in lower-case words, not one feared or wished for.

    Who withdrew has also let it go; beside a `rival` an offer is none of this employer's.

    Examples:
        >>> outcome_in("they went with someone else"), outcome_in("what if they rejected me")
        ('rejected', None)
    """
    outcome = _outcome(low)
    return None if rival and outcome == "offer" else outcome


def _outcome(low: str) -> Outcome | None:
    if any_of(outcomes.ROUND_AND_DAY, low):
        return "next_round"
    low = outcomes.RECEIVED.regex.sub(" ", low)
    told = [outcome for clause in CLAUSE.split(low) if (outcome := _outcome_of(clause))]
    if "next_round" in told:
        return "next_round"
    if told[:1] == ["let_go"] and "withdrawn" in told:
        return "withdrawn"
    return next(iter(told), None) or _in_short(low)


def _in_short(low: str) -> Outcome | None:
    """Finds a yes or a no of theirs that a sentence of its own tells, and no question."""
    said = [sentence for sentence in SENTENCE.split(low) if not sentence.endswith("?")]
    if any(noes.SAID_NO.finds(sentence) for sentence in said):
        return "rejected"
    return "offer" if any(rounds.SAID_YES.finds(sentence) for sentence in said) else None


def _outcome_of(clause: str) -> Outcome | None:
    for outcome, table in OUTCOMES:
        found = any_of(table, clause)
        # "I got another job" is no offer of this employer.
        elsewhere = outcome == "offer" and rivals.FOUND_ELSEWHERE.finds(clause)
        if found and not elsewhere and not any_of(outcomes.NOT_YET, clause[: found.start()]):
            return outcome
    return None
