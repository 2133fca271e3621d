"""How an interview ended, told as an event: an offer, a no, a next round, leaving by oneself."""

import re

from coaching.model import Outcome
from coaching.reading.cues import Cue, any_of, noes, offers, outcomes, rivals, rounds, wondering

#: A clause ends at these; a fear in one clause does not undo an event in another.
CLAUSE = re.compile(r"([.!?;,\n]+|\bbut\b|\blakini\b|\band now\b)")
#: Between two sentences, of which each keeps its sign.
SENTENCE = re.compile(r"(?<=[.!?\n])\s+")
#: "ishajazwa", "washapata mtu"; refused: "washauri". The perfect as it is spoken, for "imesha".
SPOKEN = re.compile(r"\b(i|wa)sha(?=jaz|jaa|chuk|pat|pew|pean|end|ajiri|fung|fut|fil|hir|tak)")
OUTCOMES: tuple[tuple[Outcome, tuple[Cue, ...]], ...] = (
    ("next_round", (*outcomes.NEXT_ROUND, *rounds.PLAIN)),
    ("rejected", (*outcomes.REJECTED, *noes.PLAIN)),
    ("offer", (*outcomes.OFFER, *offers.OFFER)),
    ("withdrawn", outcomes.WITHDRAWN),
    ("let_go", outcomes.LET_GO),
)
NO_OR_YES = (*outcomes.REJECTED, *noes.PLAIN, *outcomes.OFFER, *offers.OFFER)
#: "after being rejected"; refused: "tired of being rejected". What happened, and no mere thought.
BY_THEM = re.compile(r"\b(?:am|i'?m|was|were|after|despite|since)\W*$")


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
    told = [outcome for clause, sign in _clauses(low) if (outcome := _outcome_of(clause, sign))]
    if "next_round" in told:
        return "next_round"
    if told[:1] == ["let_go"] and "withdrawn" in told:
        return "withdrawn"
    return next(iter(told), None) or _in_short(low)


def wonders(low: str) -> bool:
    """Tells a question or a guess whether it is over, for nothing was heard of that.

    Examples:
        >>> wonders("wamenikataa ama?"), wonders("labda wamenikataa"), wonders("wamenikataa")
        (True, True, False)
    """
    guessed = any(any_of(NO_OR_YES, clause) for clause, _ in _clauses(low))
    return guessed and outcome_in(low) is None


def _clauses(low: str) -> list[tuple[str, str]]:
    """Gives the clauses of a message, each with the sign that ends it."""
    parts = CLAUSE.split(wondering.OR_WHAT.regex.sub("", SPOKEN.sub(r"\1mesha", low)))
    return [*zip(parts[::2], [*parts[1::2], ""], strict=True)]


def _is_asked(clause: str, sign: str, found: re.Match[str]) -> bool:
    """Tells an end that is only feared, guessed or asked about."""
    before, behind = clause[: found.start()], clause[found.end() :] + sign
    if any_of(outcomes.NOT_YET, before):
        return True
    if found.group().startswith("being ") and not BY_THEM.search(before):
        return True
    if wondering.SURELY.finds(before):
        return False
    weighed = wondering.BEFORE.finds(before) or wondering.BEHIND.finds(behind)
    return weighed is not None or wondering.ASKED.finds(behind) is not None


def _in_short(low: str) -> Outcome | None:
    """Finds a yes or a no of theirs that a sentence of its own tells, and no question."""
    said = [sentence for sentence in SENTENCE.split(low) if not sentence.endswith("?")]
    if any(noes.SAID_NO.finds(sentence) for sentence in said):
        return "rejected"
    return "offer" if any(rounds.SAID_YES.finds(sentence) for sentence in said) else None


def _outcome_of(clause: str, sign: str) -> Outcome | None:
    for outcome, table in OUTCOMES:
        found = any_of(table, clause)
        # "I got another job" is no offer of this employer.
        elsewhere = outcome == "offer" and rivals.FOUND_ELSEWHERE.finds(clause)
        if found and not elsewhere and not _is_asked(clause, sign, found):
            return outcome
    return None
