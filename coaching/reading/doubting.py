"""A deed of one's own that is doubted: "did I mess up by calling twice?"."""

from dataclasses import dataclass

from coaching.model import Channel
from coaching.reading.cues import contacts, qualms, talk


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubted:
    """What the doubt is about: how often they were contacted and how; 0 where nothing was done."""

    count: int
    channel: Channel | None = None


def doubts(text: str) -> bool:
    """Tells whether words fear that what was done has spoiled it, and plan nothing new.

    Examples:
        >>> doubts("did i mess up?"), doubts("was it wrong to call?"), doubts("is it too early?")
        (True, True, False)
    """
    low = text.lower().replace("’", "'")
    rest = qualms.QUALM.regex.sub(" ", low)
    return rest != low and not (talk.PLANS.finds(rest) or qualms.TO_COME.finds(rest))


def doubted_in(text: str) -> Doubted:
    """Finds what a doubt is about.

    Examples:
        >>> doubted_in("did i mess up by calling twice?")
        Doubted(count=2, channel='phone')
        >>> doubted_in("did i mess up by not sending a thank you yet").count
        0
    """
    low = text.lower().replace("’", "'")
    if qualms.LEFT_UNDONE.finds(low):
        return Doubted(count=0)
    found = {c: hit for c, cue in qualms.REACHED_BY.items() if (hit := cue.finds(low))}
    if len(found) > 1:
        found.pop("other", None)
    if "linkedin" in found:
        found = {"linkedin": found["linkedin"]}
    if not found:
        return Doubted(count=1)
    channel = min(found, key=lambda c: found[c].start())
    count = 3 if contacts.THRICE.finds(low) else 2 if contacts.TWICE.finds(low) else len(found)
    return Doubted(count=count, channel=channel)
