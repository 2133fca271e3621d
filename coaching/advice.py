"""The recruiter's advice by rule: which phrase gives the reason, and what to do instead."""

from dataclasses import dataclass

from coaching.model import Mistake

#: Where the advice comes from; the words are ours. Source: M. Ndegwa, recruitment manager, as told
#: to Career Point Kenya in May 2018.
SOURCE = "M. Ndegwa, Corporate Staffing Services"

#: The order in which mistakes are named.
MISTAKES: tuple[Mistake, ...] = ("overconfidence", "check_ins", "favours", "desperation")


@dataclass(frozen=True, slots=True)
class Advice:
    """What to do instead of a deed: a phrase, and the draft that goes with it, if any."""

    instead: str | None = None
    draft: str | None = None


#: By rule and call; a rule without an entry has nothing to add. Source: the article for V1 to V3
#: and V11, house rule for the others.
BY_RULE: dict[tuple[str, str], Advice] = {
    ("V1", "never"): Advice("instead-V1"),
    ("V2", "never"): Advice("instead-V2", "timeline"),
    ("V3", "never"): Advice("instead-V3", "contact"),
    ("V4", "never"): Advice("instead-V4"),
    ("V4", "go"): Advice("instead-go", "exception"),
    ("V5", "go"): Advice("instead-go", "exception"),
    ("V6", "go"): Advice("instead-go", "thanks"),
    ("V6", "wait"): Advice("instead-wait", "both"),
    ("V7", "wait"): Advice("instead-wait", "contact"),
    ("V8", "wait"): Advice("instead-wait", "contact"),
    ("V9", "go"): Advice("instead-go", "contact"),
    ("V10", "wait"): Advice("instead-wait", "invited"),
    ("V10", "go"): Advice("instead-go", "invited"),
    ("V11", "never"): Advice("instead-V11"),
    ("V12", "never"): Advice("instead-V12"),
    ("V13", "never"): Advice("instead-V13"),
    ("V13", "go"): Advice("instead-go", "feedback"),
    ("V14", "go"): Advice("instead-go", "offer"),
}


def advice_on(rule: str, call: str) -> Advice:
    """Gives what to do instead of, or along with, a deed."""
    return BY_RULE.get((rule, call), Advice())
