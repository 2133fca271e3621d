"""A plan in Swahili as it is typed, known as the proposal that it is where the model misses it."""

import re
from dataclasses import replace

from coaching.model import Mistake
from coaching.reading.bidding import without_advice
from coaching.reading.cues import papers, plans
from coaching.reading.facts import Facts
from coaching.reading.intent import Evidence, Intent, read_intent
from coaching.reading.known import known_in

#: "Otieno", "KCB"; refused: "otieno".
NAME = re.compile(r"\b[A-Z][\w&-]+")
#: How sure a phrase makes the act, at least.
SURE = 0.8
#: Deeds that a bare plan to get in touch may well be; for others it holds no word.
MEANT = frozenset(("contact", "feedback", "exception", "offer"))
#: Mistakes of which a bare plan to get in touch shows no word.
SHOWN: frozenset[Mistake] = frozenset(("overconfidence", "favours", "desperation"))


def lift(text: str, intent: Intent, facts: Facts) -> Intent:
    """Makes a plan to get in touch a proposal.

    Examples:
        >>> from coaching.reading.facts import read_facts
        >>> def act(text):
        ...     return lift(text, Intent(act="other", sure=0.6), read_facts(text)).act
        >>> act("naeza piga saa hii?"), act("ntawapigia kesho"), act("wacha niwatext")
        ('proposal', 'proposal', 'proposal')
        >>> act("walisema nipige kesho"), act("nikipiga simu hawashiki"), act("nimewapigia")
        ('other', 'other', 'other')
    """
    low = without_advice(text.lower().replace("’", "'"))
    if intent.act == "draft" or facts.outcome is not None:
        return intent
    visit = plans.VISITS.finds(low)
    if visit is not None and _is_bare(low, visit.group()) and not facts.invited:
        shown = Evidence(mistake="check_ins", start=visit.start(), end=visit.end())
        return Intent(
            act="proposal", sure=SURE, mistakes=("check_ins",), evidence=(shown,), deed="around"
        )
    told = facts.asked_for or facts.invited
    if told and facts.fair and not facts.invited and _asks_leave(low):
        return Intent(act="proposal", sure=SURE, deed="exception")
    found = plans.REACHES.finds(low)
    if found is None or told or plans.REFUSED_DEED.finds(low):
        return intent
    mere_if = found.group().startswith(("niki", "nki")) and not plans.WHAT_IF.finds(low)
    if mere_if or plans.EACH_TIME.finds(low) or plans.TOLD_TO.finds(low[: found.start()]):
        return intent
    return _reaching(text, intent, bare=_is_bare(_nameless(text), found.group()))


def _nameless(text: str) -> str:
    """The lower-case words without the names of known employers and of whatever has a capital.

    Examples:
        >>> _nameless("niwapigie vodacom nione"), _nameless("Nimpigie Otieno")
        ('niwapigie         nione', 'nimpigie       ')
    """
    first = len(text) - len(text.lstrip()) + 1
    for known in known_in(text):
        text = f"{text[: known.start]}{' ' * (known.end - known.start)}{text[known.end :]}"
    blank = NAME.sub(lambda m: " " * len(m.group()) if m.start() >= first else m.group(), text)
    return blank.lower().replace("’", "'")


def _asks_leave(low: str) -> bool:
    """Tells whether the last clause asks leave to send what an employer wants.

    Examples:
        >>> _asks_leave("they want my papers. should i?"), _asks_leave("they want my papers")
        (True, False)
    """
    return papers.LEAVE.finds(re.split(r"[.;!,\n]", low.strip())[-1]) is not None


def _reaching(text: str, intent: Intent, *, bare: bool) -> Intent:
    """Gives the proposal to get in touch its mistakes and its deed."""
    if intent.act != "proposal":
        # What mistakes the words hold is asked of the model anew.
        intent = read_intent(text, act="proposal")
        shows = set(intent.mistakes) & SHOWN or intent.deed in ("thanks", "exception")
        bare = bare or not shows
    if bare and intent.deed not in MEANT:
        intent = replace(
            intent,
            deed="thanks" if plans.THANKS.finds(text.lower()) else "contact",
            mistakes=tuple(m for m in intent.mistakes if m not in SHOWN),
            evidence=tuple(e for e in intent.evidence if e.mistake not in SHOWN),
        )
    return replace(intent, sure=max(intent.sure, SURE))


def _is_bare(low: str, words: str) -> bool:
    """Tells whether nothing stands beside a plan but when, how, and whether it is fine."""
    return not plans.BESIDE.regex.sub("", low.replace(words, " "))
