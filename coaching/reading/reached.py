"""Which contacts of the candidate a message tells of, how many, and by which channel."""

import re

from coaching.model import Channel
from coaching.reading.cues import any_of, bars, contacts, spoken, thanks
from coaching.reading.ending import CLAUSE

#: "would it be rude if i rang them"; refused: "i rang them". A deed that is only thought of.
MERE_THOUGHT = re.compile(
    r"\b(?:if|should|shall|would|could|can|may|might|when|before|unless|what about|how about|thinking of|wish)"
    r" (?:i|we)\b(?<!when i)[^.!?;,\n]{0,60}|\bwhen i(?! (?:just |finally |last )?(?:called|rang|phoned|e?-?mailed|texted|wrote|asked|spoke|talked|reached|followed|tried)\b)[^.!?;,\n]{0,60}|\bi (?:should|could|would|might|must|may) (?:n't |not )?have\b[^.!?;,\n]{0,60}"
)
#: "had an interview", "nilifanya usaili"; refused: "interviewer". The interview itself is told of.
INTERVIEWED = re.compile(
    r"\b(?:had|have|attended|did|done|finished|went (?:to|for)|been (?:to|for)|came from|just (?:had|left|finished)|from|got|with"
    r"|after|tomorrow'?s?|my|an|a|nilikuwa na|nilifanya|nimefanya|nimetoka|natoka|nilienda|nina|niko na|ya|kwa) (?:\w{1,12} ){0,3}"
    r"(?:interview|usaili|mahojiano|intavyu|interveiw|intervew|interviw)\b|\b(?:i|was|got|nili|been) interviewed\b|\bnilihojiwa\b"
    r"|\binterview(?:ed)? (?:at|with|yesterday|today|last|on|jana|juzi|leo)\b|\b(?:had|did) (?:another|one more|also one)(?: one)? (?:at|with)\b|\balso had one (?:at|with)\b|\binterview (?:was|ilikuwa)\b",
)

#: "asked them", "spoke to hr"; refused: "followed up". What may have been said in the interview.
TALKED = re.compile(r"\b(?:asked|spoke|spoken|talked|chatted|had an?)\b")
#: "i asked them in the interview"; refused: "i asked them after it". Said there and not since.
THERE = re.compile(
    r"\b(?:asked|told|spoke|talked|chatted)\b[^.!?;\n]{0,60}?\b(?:in|during|at) (?:the|my|that) (?:interview|panel)\b"
)


def contacts_in(low: str) -> tuple[int | None, Channel | None, int]:
    """Counts the contacts told of, with the channel and the place of the first."""
    low = unthanked(low)
    if contacts.NEITHER.finds(low):
        return 0, None, -1
    low = _without_bars(low)
    if _made_none(low):
        return 0, None, -1
    for shape in (MERE_THOUGHT, THERE):
        low = shape.sub(lambda thought: " " * len(thought.group()), low)
    found = _made(low)
    thanked = any_of(thanks.THANKED, low)
    asked_too = thanks.ASKED_TOO.finds(low) if thanked else None
    if thanked and asked_too is None:
        found = {c: hit for c, hit in found.items() if hit.start() > thanked.end()}
    if asked_too is not None:
        first = min(found, key=lambda c: found[c].start(), default=None)
        return 1, first or "other", found[first].start() if first else asked_too.start()
    if not found:
        return None, None, -1
    channel = min(found, key=lambda c: found[c].start())
    return _count(low, found), channel, found[channel].start()


def _count(low: str, found: dict[Channel, re.Match[str]]) -> int:
    """Counts the contacts: "mara mbili" of one way, and each other way told of behind it."""
    for count, cue in ((3, contacts.THRICE), (2, contacts.TWICE)):
        if times := cue.finds(low):
            before = any(hit.start() < times.start() for hit in found.values())
            later = sum(hit.start() >= times.end() for hit in found.values())
            return count + (later if before else 0)
    return len(found)


def _made(low: str) -> dict[Channel, re.Match[str]]:
    """Finds the contacts told of by channel, first by their verbs, else by other words."""
    for table in (contacts.CONTACTED, spoken.SPOKEN):
        found = {c: hit for c, cue in table.items() if (hit := cue.finds(low)) is not None}
        if found:
            return {} if _met_there(low, found) else found
    return {}


def _met_there(low: str, found: dict[Channel, re.Match[str]]) -> bool:
    """Tells whether who tells of the interview only tells whom they spoke to there."""
    talk = found["other"] if set(found) == {"other"} else None
    if talk is None or not TALKED.search(talk.group()) or not INTERVIEWED.search(low):
        return False
    ends = CLAUSE.search(low, talk.end())
    return spoken.LATER.finds(low[talk.start() : ends.start() if ends else None]) is None


def unthanked(low: str) -> str:
    """Blanks the words that tell of a note of thanks that was not sent, and of no more."""
    for cue in thanks.NOT_THANKED:
        low = cue.regex.sub(lambda said: " " * len(said.group()), low)
    return low


def _without_bars(low: str) -> str:
    """Blanks what was said about contact: "nobody said we must not call" tells of none made."""
    for cue in (*bars.NOT_BARRED, *bars.BARRED):
        low = cue.regex.sub(lambda said: " " * len(said.group()), low)
    return low


#: "they still haven't", "hr never"; refused: "i haven't". Whose silence it is.
THEIR_SILENCE = re.compile(
    r"\b(?:they|hr|he|she|who|nobody|people|panel|manager|company|recruiter|employer|bank|lady|it)"
    r"(?: (?:have|has|still|just|also|even|yet|had|made))*\s*$"
)


def _made_none(low: str) -> bool:
    """Tells whether the candidate made no contact; "they haven't called" is their silence."""
    hits = (hit for cue in contacts.NO_CONTACT for hit in cue.regex.finditer(low))
    return any(
        THEIR_SILENCE.search(low[: hit.start()]) is None and not _is_contrast(low, hit)
        for hit in hits
    )


def _is_contrast(low: str, hit: re.Match[str]) -> bool:
    """Tells "i texted, not emailed", where the one deed is told and the other denied."""
    return hit.group().startswith("not ") and told_contact(low[: hit.start()])


def told_contact(low: str) -> bool:
    """Tells whether lower-case words tell of a contact that was made.

    Examples:
        >>> told_contact("but i already sent an email"), told_contact("they said they'd call")
        (True, False)
    """
    return bool(_made(low))
