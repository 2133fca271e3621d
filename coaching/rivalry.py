"""An offer, or a no, of an employer who is not the one on record."""

import re
from dataclasses import replace

from coaching.choosing import named_in
from coaching.reading import Reading
from coaching.reading.cues import any_of, plans, rivals, talk
from coaching.reading.cutting import VERB
from coaching.reading.ending import wonders
from coaching.reading.known import known_in
from coaching.reading.proposing import due_on
from coaching.reading.strangers import employer_spoken_of
from coaching.scene import Scene

#: Letters between the words of an offer and the name behind them. House rule.
BEHIND = 1
#: "they've", "coach they"; refused: "The Wey". Whom the talk is about, shortened or not.
SUBJECT = re.compile(r"\b(?:they|he|she|we|i)(?:'?(?:ve|re|s|d|m))?$")


def with_rival(scene: Scene, text: str, reading: Reading) -> Reading:
    """Takes the word of an employer who is not the one on record for what it is.

    An offer of somebody else is a rival's; a no of somebody else closes nothing here.
    """
    if not any(i.employer for i in scene.open_ones):
        return reading
    low = text.lower().replace("’", "'")
    offer = _offer_of(scene, text, low)
    if offer is None and reading.facts.outcome == "offer" and _tells_another(scene, low):
        offer = 0
    if offer is not None:
        return _as_rival(low, reading, offer)
    refused = rivals.REFUSED_BY.search(low)
    who = _other(scene, refused["who"]) if refused is not None else None
    guessed = refused is not None and wonders(low)
    if refused is None or who is None or guessed or _is_new(reading, who):
        return reading
    start = low.index(who, refused.start())
    elsewhere = text[start : start + len(who)]
    return replace(reading, facts=replace(reading.facts, outcome=None, elsewhere=elsewhere))


def _offer_of(scene: Scene, text: str, low: str) -> int | None:
    """Finds where the offer of another employer is told of."""
    found = rivals.OFFERED_BY.search(low)
    named = next((name for name in found.groups() if name), "") if found is not None else ""
    if found is not None and _other(scene, named) is not None:
        return found.start()
    if found is not None and named_in(scene, named):
        return None
    for place in rivals.OFFER_OF.finditer(low):
        name = _name_at(text, place.end())
        if name is not None and _other(scene, name) is not None:
            return place.start()
    return None


def _name_at(text: str, place: int) -> str | None:
    """The name of an employer that begins at a place: one of the list, or in capitals."""
    known = [f for f in known_in(text[place:]) if f.start < BEHIND and not f.common]
    if known:
        return known[0].name
    capital = re.match(r"[A-Z][\w&'.-]+(?: [A-Z][\w&'.-]+)?", text[place:])
    return capital.group() if capital and not text.isupper() else None


def _other(scene: Scene, name: str) -> str | None:
    """Gives the name of an employer where it is none of those on record, nor stands for them."""
    words = [w for w in name.lower().split() if w not in rivals.THEY | {"the", "my"}]
    words = [w for w in words if not VERB.match(w) and w not in rivals.SAID_BEFORE]
    first = name.lower().split()[0]
    if not words or first in rivals.NOBODY_ELSE or SUBJECT.search(name.lower()):
        return None
    if any(i.outcome is None for i in named_in(scene, name)):
        return None
    return " ".join(words)


def _is_new(reading: Reading, who: str) -> bool:
    """Tells whether the message tells of an interview with the very employer."""
    told = (reading.facts.employer or "").lower()
    return bool(told) and reading.facts.interviewed and who.split()[0] in told.split()


def _tells_another(scene: Scene, low: str) -> bool:
    """Tells whether the employer on record is to hear of an offer that is none of theirs."""
    told = [m["whom"] for m in rivals.TO_TELL.finditer(low)]
    rest = rivals.TO_TELL.sub(" ", low)
    return any(named_in(scene, whom) for whom in told) and not named_in(scene, rest)


def _as_rival(low: str, reading: Reading, offer: int) -> Reading:
    """Makes a deed beside the offer of another employer the fair exception that it may be."""
    dated = bool(reading.mentions) or any_of(rivals.DEADLINE, low) is not None
    deed = reading.deed
    planned = talk.PLANS.finds(low)
    # "I'll tell them that Airtel offered me a job" may be made up; what is told first is true.
    first = planned is None or offer <= planned.start()
    bluffs = rivals.BLUFF.finds(low) or plans.THREAT.finds(low) or talk.ULTIMATUM.finds(low)
    spared = {"overconfidence", "check_ins"} if first and not bluffs else set()
    if deed is not None and not set(deed.mistakes) - spared:
        due = due_on(reading.mentions) if dated else None
        deed = replace(
            deed, kind="exception", deadline=dated, due=due, on=None, mistakes=(), spans=()
        )
        reading = replace(reading, mistakes=(), evidence=())
    return replace(reading, facts=replace(reading.facts, outcome=None, deadline=dated), deed=deed)


def with_stranger(scene: Scene, text: str, reading: Reading) -> Reading:
    """Takes an employer who is not on record for what they are, and nobody on record for them."""
    facts, deed = reading.facts, reading.deed
    rival = facts.deadline is not None or facts.elsewhere is not None
    if rival or facts.employer is not None or (deed is not None and deed.mistakes):
        return reading
    name = employer_spoken_of(text)
    if name is None or named_in(scene, text):
        return reading
    return replace(reading, facts=replace(facts, employer=name, stranger=True))
