"""What a message tells of the case: employer, role, channel, outcome, who did what."""

import re
from dataclasses import dataclass, field
from typing import Literal

from coaching.model import Channel, Outcome
from coaching.reading.bidding import without_advice
from coaching.reading.cues import (
    answers,
    any_of,
    bars,
    contacts,
    exceptions,
    papers,
    rivals,
    thanks,
)
from coaching.reading.ending import outcome_in
from coaching.reading.jobs import role_in
from coaching.reading.naming import corrected_employer, employer_in

#: "would it be rude if i rang them"; refused: "i rang them". A deed that is only thought of.
MERE_THOUGHT = re.compile(
    r"\b(?:if|should|shall|would|could|can|may|might|when|before|unless|what about|how about|thinking of|wish)"
    r" (?:i|we)\b[^.!?;,\n]{0,60}"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What was told; None or empty where nothing was said about it.

    `contacted` counts the contacts told of (0: said that there was none). `interviewed` says
    that the message tells of an interview, `ahead` that it is still to come.
    """

    employer: str | None = field(default=None, repr=False)
    role: str | None = field(default=None, repr=False)
    renamed: str | None = field(default=None, repr=False)
    elsewhere: str | None = field(default=None, repr=False)
    interviewed: bool = False
    ahead: bool = False
    just_now: bool = False
    another_round: bool = False
    outcome: Outcome | None = None
    barred: bool | None = None
    contacted: int | None = None
    channel: Channel | None = None
    contact_at: int = -1
    contact_today: bool = False
    retold: bool = False
    thanked: bool = False
    again: bool = False
    repeats: bool = False
    asked_for: bool = False
    invited: bool = False
    fair: bool = False
    missed: bool = False
    rang: bool = False
    deadline: bool | None = None


INTERVIEWED = re.compile(
    r"\b(?:had|have|attended|did|done|finished|went (?:to|for)|been (?:to|for)|came from|just (?:had|left|finished)|from|got|with"
    r"|after|tomorrow'?s?|my|an|a|nilikuwa na|nilifanya|nimefanya|nimetoka|natoka|nilienda|nina|niko na|ya|kwa) (?:\w{1,12} ){0,3}"
    r"(?:interview|usaili|mahojiano|intavyu|interveiw|intervew|interviw)\b|\b(?:i|was|got|nili|been) interviewed\b|\bnilihojiwa\b"
    r"|\binterview(?:ed)? (?:at|with|yesterday|today|last|on|jana|juzi|leo)\b|\b(?:had|did) (?:another|one more|also one)(?: one)? (?:at|with)\b|\balso had one (?:at|with)\b|\binterview (?:was|ilikuwa)\b",
)
#: "i have an interview today"; refused: "i had an interview today".
AHEAD = re.compile(
    r"\b(?:i have|i'?ve got|i got|there is|there's|nina|niko na|nitakuwa na) (?:\w{1,12} ){0,3}"
    r"(?:interview|usaili|mahojiano)\b(?! (?:was|went|ended|ilikuwa|iliisha))"
)
#: "i called them this afternoon"; refused: "this week".
TODAY = re.compile(
    r"\b(?:today|tonight|just|now|this (?:morning|afternoon|evening)|leo|sasa hivi|saa hii|saa hizi|sai|sahi|a (?:minute|moment|while) ago)\b"
)
#: "two weeks since i called"; refused: "i called". A contact that is told of once more.
RETOLD = re.compile(
    r"\b(?:since|after|when|tangu|baada ya) (?:i|my|ni)\w*|\bas i (?:said|told)\b|\blike i said\b"
)
#: "just came out of an interview"; refused: "I just heard of an interview".
JUST_NOW = re.compile(
    r"\b(?:just (?:came|got|come|left|finished|had|done|did|walked)|coming (?:out )?from|natoka|nimetoka|ndio nimetoka)"
    r"(?: \w{1,10}){0,5} (?:interview|intervew|interveiw|usaili|mahojiano|intavyu)\b"
)
ANOTHER_ROUND = re.compile(
    r"\b(?:second|2nd|third|3rd|final|next|another|last) (?:round )?(?:interview|round)|\b(?:interview|usaili|mahojiano|round) "
    r"(?:ya|wa) (?:pili|tatu|mwisho)\b"
)


def read_facts(text: str) -> Facts:
    """Reads the facts of the case in a message, in English or Swahili.

    Examples:
        >>> read_facts("they told me not to call them").barred
        True
        >>> read_facts("I called HR twice").contacted
        2
        >>> read_facts("what if they rejected me").outcome is None
        True
        >>> read_facts("nimepata kazi!").outcome
        'offer'
    """
    low = text.lower().replace("’", "'")
    count, channel, place = _contacts(low)
    deadline = _deadline(low)
    unadvised = without_advice(low)
    wanted = papers.wanted(unadvised)
    return Facts(
        employer=employer_in(text),
        role=role_in(text),
        renamed=corrected_employer(text),
        interviewed=INTERVIEWED.search(low) is not None,
        ahead=AHEAD.search(low) is not None,
        just_now=JUST_NOW.search(low) is not None,
        another_round=ANOTHER_ROUND.search(low) is not None,
        outcome=outcome_in(low, rival=deadline is not None),
        barred=_barred(low),
        contacted=count,
        channel=channel,
        contact_at=place,
        retold=RETOLD.search(low) is not None,
        contact_today=place >= 0 and TODAY.search(low) is not None,
        thanked=any_of(thanks.THANKED, _unthanked(low)) is not None,
        again=any_of(contacts.AGAIN, low) is not None and any_of(contacts.NOT_AGAIN, low) is None,
        repeats=any_of(contacts.REPEATS, low) is not None,
        asked_for=wanted or any_of(exceptions.ASKED_FOR, unadvised) is not None,
        invited=any_of(contacts.INVITED, unadvised) is not None,
        missed=any_of(exceptions.MISSED, low) is not None,
        rang=any_of(exceptions.RANG, low) is not None,
        fair=wanted
        or (any_of(exceptions.FAIR, low) is not None and not papers.UNASKED.finds(low)),
        deadline=deadline,
    )


def yes_or_no(text: str) -> Literal["yes", "no", "skip"] | None:
    """Reads a short answer; None where it is neither.

    Examples:
        >>> yes_or_no("Yes please"), yes_or_no("hapana"), yes_or_no("skip"), yes_or_no("KCB")
        ('yes', 'no', 'skip', None)
    """
    low = text.lower().replace("’", "'")
    if answers.SKIP.finds(low):
        return "skip"
    if answers.NO.finds(low):
        return "no"
    return "yes" if answers.YES.finds(low) else None


def affirmed(text: str) -> Literal["yes", "no", "skip"] | None:
    """Reads a short answer to a question of fact, to which a mere nod says nothing.

    Examples:
        >>> affirmed("yes they did"), affirmed("bado"), affirmed("ok cool"), affirmed("ya teller")
        ('yes', 'no', None, None)
    """
    short = yes_or_no(text)
    if short != "yes":
        return short
    return "yes" if answers.AFFIRMS.finds(text.lower().replace("’", "'")) else None


def channel_in(text: str) -> Channel | None:
    """Finds the channel that an answer names.

    Examples:
        >>> channel_in("by email"), channel_in("nilipiga simu"), channel_in("dunno")
        ('email', 'phone', None)
    """
    low = text.lower()
    for channel, pattern in CHANNELS.items():
        if re.search(pattern, low):
            return channel
    return None


CHANNELS: dict[Channel, str] = {
    "whatsapp": r"whats ?app|\bwassap\b|\bwa\b",
    "linkedin": r"linked ?in",
    "email": r"e-?mail|\bmail|barua",
    "sms": r"\bsms\b|\btext|\bmsg\b|ujumbe",
    "phone": r"\bcall|phone|\brang\b|\bring\b|simu|pigia",
    "visit": r"visit|person|office|went|nilienda|ofisi",
    "other": r"other|something else|nyingine|portal",
}


def _contacts(low: str) -> tuple[int | None, Channel | None, int]:
    """Counts the contacts told of, with the channel and the place of the first."""
    low = _unthanked(low)
    if contacts.NEITHER.finds(low):
        return 0, None, -1
    low = _without_bars(low)
    if _made_none(low):
        return 0, None, -1
    low = MERE_THOUGHT.sub(lambda thought: " " * len(thought.group()), low)
    found = {
        channel: hit
        for channel, cue in contacts.CONTACTED.items()
        if (hit := cue.finds(low)) is not None
    }
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
    count = 3 if contacts.THRICE.finds(low) else 2 if contacts.TWICE.finds(low) else len(found)
    return count, channel, found[channel].start()


def _unthanked(low: str) -> str:
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
    return any(THEIR_SILENCE.search(low[: hit.start()]) is None for hit in hits)


def told_contact(low: str) -> bool:
    """Tells whether lower-case words tell of a contact that was made.

    Examples:
        >>> told_contact("but i already sent an email"), told_contact("they said they'd call")
        (True, False)
    """
    return any(cue.finds(low) for cue in contacts.CONTACTED.values())


def _barred(low: str) -> bool | None:
    if any_of(bars.NOT_BARRED, low):
        return False
    return True if any_of(bars.BARRED, low) else None


def _deadline(low: str) -> bool | None:
    """Tells whether a true rival offer is named, and if so whether its deadline is."""
    if not any_of(rivals.RIVAL, low) or rivals.BLUFF.finds(low):
        return None
    return any_of(rivals.DEADLINE, low) is not None
