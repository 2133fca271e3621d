"""By which way a proposed deed is to be done."""

import re

from coaching.model import Channel
from coaching.reading.cues import plans, reaching

#: "should i ring them", "nimpigie"; refused: "they promised to call". A call of one's own.
CALLS = re.compile(
    r"\b(?:should|can|could|shall|may|might|do|if|will|would|must|gonna|let|lemme|and|then|just|also|about|better|now|okay|ok|fine|right|time|today|tomorrow|i|i'?ll|i'?d|me|we"
    r"|(?<!promised )(?<!said )(?<!going )(?<!supposed )(?<!meant )(?<!were )(?<!was )(?<!are )to) (?:i |we )?(?:just |also |now |quickly |maybe |really |still )*(?:call|ring|phone|buzz|dial|cal)\b(?! (?:me|us|back to me)\b)"
    r"|\b(?:give|giving|drop|dropping)(?: (?:them|him|her|hr|the \w{2,12}|kcb|\w{2,15}))? an? (?:quick |short |little )?(?:call|ring|buzz|bell|shout|tinkle)\b"
    r"|^\W*(?:(?:ok|so|and|just|well|right|im|i'm|gonna be) )*(?:call|ring|phone|calling|ringing|phoning)(?: (?:them|em|him|her|hr|now|today|tomorrow|tonight|again|the \w{2,12}))\b|\b(?:thinking of|about|by|start|am|i'm|im|of) (?:calling|ringing|phoning)\b(?! me\b)"
    rf"|{reaching.MAY_CALL}|\bni(?:ta|ki|ka|nge)?(?:wa|m|mu)?(?:kol|kolu)\b|\b(?:kuwa|kum)(?:call|piga|pigia)\b|\b(?:nika|ku)?piga simu\b"
    r"|\b(?:can|may|should|could|shall|let me|i|i'?ll|wacha|acha|je) (?:just |now )?(?:wa|mw?)(?:pigi[ae]|call)\b"
    r"|^\W*(?:(?:na|je|sasa|basi|ama|au|coach|ok) )*kupig(?:a|ia)\b(?! (?:kura|picha|magoti|hatua|kelele|kazi|story|stori))"
    r"|\b(?:ni|nita|niki|ku)(?:wa|mw?)\w{3,14}(?: \w{1,8}){0,2} kwa simu\b"
)


def planned_channel(low: str) -> Channel | None:
    """Names the way by which lower-case words plan to reach an employer; the first of several.

    Examples:
        >>> planned_channel("should i ring them"), planned_channel("niwapigie kesho?")
        ('phone', 'phone')
        >>> planned_channel("they promised to call, can i email them")
        'email'
        >>> planned_channel("kupiga kesho ni sawa?"), planned_channel("can I wapigia simu?".lower())
        ('phone', 'phone')
        >>> planned_channel("can i follow up") is None
        True
    """
    hits: list[tuple[Channel, re.Match[str] | None]] = [("phone", CALLS.search(low))]
    hits += [(c, cue.finds(low)) for c, cue in plans.PLANNED.items() if c != "phone"]
    found = [(hit.start(), channel) for channel, hit in hits if hit is not None]
    return min(found)[1] if found else None
