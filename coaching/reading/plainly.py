"""What a phrase says plainly of a deed, whatever the model makes of the whole message."""

from dataclasses import replace

from coaching.model import DeedKind, Mistake
from coaching.reading import worry
from coaching.reading.cues import Cue, any_of, claims, insiders, plans, pushing, worries
from coaching.reading.facts import Facts
from coaching.reading.intent import Evidence, Intent
from coaching.reading.lifting import SURE

#: Deeds that a phrase names whatever the model makes of the whole, with the mistake they hold.
PLAIN: tuple[tuple[Cue, DeedKind, Mistake | None], ...] = (
    (plans.TREAT, "insider", "favours"),
    (insiders.SENDS_GIFT, "insider", "favours"),
    (plans.ANY_PAY, "plead", "desperation"),
    (plans.RESIGN, "claim", "overconfidence"),
    (claims.TELLS_BOSS, "claim", "overconfidence"),
    (insiders.WHAT_IF_TOLD, "insider", "favours"),
    (insiders.FOR_ME, "insider", "favours"),
    (plans.CANT_I, "contact", None),
    (pushing.BLUFF, "claim", "overconfidence"),
    (pushing.OR_ELSE, "claim", "overconfidence"),
    (pushing.CHASES, "around", "check_ins"),
    (pushing.GOES_IN, "around", "check_ins"),
    (pushing.SMALL, "contact", None),
    (plans.HOW_LONG, "general", None),
)


def said_plainly(low: str, intent: Intent, facts: Facts) -> Intent:
    """Lifts a message to a proposal where a phrase of the candidate's own plan says so."""
    if plans.REFUSED_DEED.finds(low) or facts.outcome is not None:
        return intent
    for cue, kind, mistake in PLAIN:
        found = cue.finds(low)
        if found is None or _is_asked(cue, low, found.start(), facts):
            continue
        if intent.act != "draft":
            intent = replace(intent, act="proposal", deed=kind, sure=max(intent.sure, SURE))
        if mistake is not None:
            intent = with_mistake(intent, mistake, *found.span())
        if cue is plans.HOW_LONG or (kind == "around" and _is_all_claimed(intent, found.span())):
            intent = without(intent, "overconfidence")
        needs = any_of((plans.NEED, plans.ANY_PAY, worries.BEG), low)
        if kind == "claim" and needs is None:
            intent = without(intent, "desperation")
    if intent.act == "proposal" and claims.ONCE_SIGNED.finds(low):
        intent = without(intent, "overconfidence")
    if intent.act in ("proposal", "feeling") and (begging := worry.begs(low)) is not None:
        pleads = replace(intent, act="proposal", deed="plead", sure=max(intent.sure, SURE))
        return with_mistake(without(pleads, "overconfidence"), "desperation", *begging.span())
    return intent


def _is_asked(cue: Cue, low: str, start: int, facts: Facts) -> bool:
    """Tells a visit or a message that they asked for, or a day on which one is expected."""
    if cue not in (pushing.GOES_IN, pushing.CHASES):
        return False
    asked = facts.invited or facts.asked_for or plans.TOLD_TO.finds(low[:start]) is not None
    visit = cue is pushing.GOES_IN and (facts.ahead or facts.fair)
    expected = cue is pushing.GOES_IN and pushing.COMES_FOR.finds(low) is not None
    return bool(asked or visit or expected)


def _is_all_claimed(intent: Intent, span: tuple[int, int]) -> bool:
    """Tells that the model found a claim in nothing but the words that plan to go there."""
    claimed = [e for e in intent.evidence if e.mistake == "overconfidence"]
    return all(span[0] <= e.start and e.end <= span[1] for e in claimed)


def with_mistake(intent: Intent, mistake: Mistake, start: int, end: int) -> Intent:
    """Adds a mistake that the model overlooked, with the words that show it."""
    if mistake in intent.mistakes:
        return intent
    shown = Evidence(mistake=mistake, start=start, end=end)
    return replace(
        intent, mistakes=(mistake, *intent.mistakes), evidence=(shown, *intent.evidence)
    )


def without(intent: Intent, *mistakes: Mistake) -> Intent:
    """Drops mistakes with the words that were taken to show them."""
    return replace(
        intent,
        mistakes=tuple(m for m in intent.mistakes if m not in mistakes),
        evidence=tuple(e for e in intent.evidence if e.mistake not in mistakes),
    )
