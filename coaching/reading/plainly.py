"""What a phrase says plainly of a deed, whatever the model makes of the whole message."""

from dataclasses import replace

from coaching.model import DeedKind, Mistake
from coaching.reading import worry
from coaching.reading.cues import Cue, any_of, claims, insiders, plans, pushing, strong, worries
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
    (pushing.SEVERAL, "around", "check_ins"),
    (pushing.SMALL, "contact", None),
    (plans.HOW_LONG, "general", None),
)
#: So many words hold a bare visit and little else. Source: house rule.
BARE_WORDS = 8
#: Words of a claim, and of need, without which neither is shown beside a deed of another kind.
CLAIMED = (
    plans.START,
    plans.RESIGN,
    claims.LEAVES_JOB,
    claims.PRESS,
    pushing.BLUFF,
    pushing.OR_ELSE,
    strong.STRONG["overconfidence"],
    claims.ALREADY,
)
NEEDY = (plans.NEED, plans.ANY_PAY, worries.BEG, strong.STRONG["desperation"])


def said_plainly(low: str, intent: Intent, facts: Facts) -> Intent:
    """Lifts a message to a proposal where a phrase of the candidate's own plan says so."""
    if plans.REFUSED_DEED.finds(low) or facts.outcome is not None:
        return intent
    for cue, kind, mistake in PLAIN:
        found, bare = cue.finds(low), kind == "around" and len(low.split()) <= BARE_WORDS
        if found is None or _is_asked(cue, low, found.start(), facts):
            continue
        several = cue is pushing.SEVERAL and not plans.INSIDE.finds(low)
        intent = without(intent, "favours") if several else intent
        beside = kind == "around" and not bare and set(intent.mistakes) - {"check_ins"}
        if beside or (intent.act == "draft" and mistake is None):
            continue
        if intent.act != "draft":
            intent = replace(intent, act="proposal", deed=kind, sure=max(intent.sure, SURE))
        if mistake is not None:
            intent = with_mistake(intent, mistake, *found.span())
        if cue is plans.HOW_LONG or (bare and any_of(CLAIMED, low) is None):
            intent = without(intent, "overconfidence")
        if (bare or kind == "claim") and any_of(NEEDY, low) is None:
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
    told = plans.TOLD_TO.finds(low[:start]) is not None or (
        cue is pushing.CHASES and pushing.GIVEN.finds(low) is not None
    )
    asked = facts.invited or facts.asked_for or told
    visit = cue is pushing.GOES_IN and (facts.ahead or facts.fair)
    expected = cue is pushing.GOES_IN and pushing.COMES_FOR.finds(low) is not None
    return bool(asked or visit or expected)


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
