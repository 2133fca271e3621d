"""An employer who is spoken of by name as one of the candidate's: "should I call Safaricom?"."""

import re

from coaching.reading.cues import others, strangers
from coaching.reading.cutting import name_in
from coaching.reading.known import known_in

#: Where a clause begins anew: "kcb is quiet, safaricom said".
BEGINS = re.compile(
    r"(?:^|[.,;!?\n]|\b(?:and|but|na|lakini|so|also|btw|eh|ok|hey|then|sasa|je|pia|hi|plus))\s*$"
)
#: Channels by which one may be reached, and what is no employer in the talk.
NO_EMPLOYERS = frozenset(
    "google facebook linkedin whatsapp zoom meta microsoft twitter instagram telegram tiktok indeed uber m-pesa mpesa".split()
)


def employer_spoken_of(text: str) -> str | None:
    """Finds the employer that a message is about: whom to reach, or who has spoken.

    Examples:
        >>> employer_spoken_of("should i call safaricom?"), employer_spoken_of("absa said by friday")
        ('safaricom', 'absa')
        >>> employer_spoken_of("na safaricom je, niwapigie?"), employer_spoken_of("nimewapigia KRA leo")
        ('safaricom', 'KRA')
        >>> [employer_spoken_of(t) for t in ("i banked with absa", "my kra pin", "text on facebook")]
        [None, None, None]
    """
    low = text.lower().replace("’", "'")
    if others.OF_RIVAL.finds(low) or strangers.OTHER_TALK.finds(low):
        return None
    for found in known_in(text):
        before, after = low[: found.start], low[found.end :]
        if low[found.start : found.end].split()[0] in NO_EMPLOYERS:
            continue
        begins = BEGINS.search(before) is not None
        spoke = begins and strangers.SPOKE.finds(after) is not None
        # A name that is a common word too is one where it speaks: "equity said".
        named = strangers.REACHES.finds(before) or (begins and _is_topic(before, after))
        if spoke or (named and not found.common):
            return name_in(text[found.start :])
    return None


def _is_topic(before: str, after: str) -> bool:
    """Tells "and safaricom?" and "na safaricom je"."""
    return strangers.AND.finds(before) is not None and strangers.ENDS.finds(after) is not None
