"""What a message tells of the case: employer, role, channel, outcome, who did what."""

import re
from dataclasses import dataclass, field
from typing import Literal

from coaching.model import Channel, Outcome
from coaching.reading.bidding import without_advice, without_advised
from coaching.reading.cues import (
    answers,
    any_of,
    asking,
    bars,
    contacts,
    exceptions,
    papers,
    questioned,
    rivals,
    thanks,
)
from coaching.reading.ending import outcome_in
from coaching.reading.jobs import post_among, role_in
from coaching.reading.more import employer_told, is_another, own_words
from coaching.reading.reached import INTERVIEWED, contacts_in, unthanked
from coaching.reading.renaming import corrected_employer


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What was told; None or empty where nothing was said about it.

    `contacted` counts the contacts told of (0: said that there was none). `interviewed` says
    that the message tells of an interview, `ahead` that it is still to come, `another` that it
    is one beside those on record, `stranger` that the employer is none of those.
    """

    employer: str | None = field(default=None, repr=False)
    role: str | None = field(default=None, repr=False)
    renamed: str | None = field(default=None, repr=False)
    elsewhere: str | None = field(default=None, repr=False)
    interviewed: bool = False
    ahead: bool = False
    just_now: bool = False
    another_round: bool = False
    another: bool = False
    stranger: bool = False
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
    r"\b(?:since|after|when|tangu|baada ya) (?:i|my|ni)\w*|\b(?:as|like) i (?:said|told)\b|\bi (?:already |just )?(?:said|told you)(?: so| already)?\W*$|\b(?:kama )?ni(?:li|me)(?:sha|vyo)?(?:sema|kuambia|kwambia)(?: tayari)?\W*$"
)
#: "just came out of an interview"; refused: "I just heard of an interview".
JUST_NOW = re.compile(
    r"\b(?:just (?:came|got|come|left|finished|had|done|did|walked)|coming (?:out )?from|natoka|nimetoka|ndio nimetoka)"
    r"(?: \w{1,10}){0,5} (?:interview|intervew|interveiw|usaili|mahojiano|intavyu|another one)\b"
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
    count, channel, place = contacts_in(low)
    deadline = _deadline(low)
    outcome = outcome_in(low, rival=deadline is not None)
    unadvised, another = without_advice(low), is_another(text)
    wanted = papers.wanted(unadvised) or questioned.asked_back(low)
    return Facts(
        employer=employer_told(text, another=another),
        role=role_in(text) or (post_among(text) if another else None),
        renamed=corrected_employer(text),
        interviewed=another or INTERVIEWED.search(own_words(low)) is not None,
        another=another and outcome != "next_round",
        ahead=AHEAD.search(low) is not None,
        just_now=JUST_NOW.search(low) is not None,
        another_round=ANOTHER_ROUND.search(low) is not None,
        outcome=outcome,
        barred=_barred(low),
        contacted=count,
        channel=channel,
        contact_at=place,
        retold=RETOLD.search(low) is not None,
        contact_today=place >= 0 and TODAY.search(asking.NOW_NEXT.regex.sub(" ", low)) is not None,
        thanked=any_of(thanks.THANKED, unthanked(low)) is not None,
        again=contacts.shows_again(low),
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


def _barred(low: str) -> bool | None:
    low = without_advised(low)
    if any_of(bars.NOT_BARRED, low):
        return False
    return True if any_of(bars.BARRED, low) else None


def _deadline(low: str) -> bool | None:
    """Tells whether a true rival offer is named, and if so whether its deadline is."""
    if not any_of(rivals.RIVAL, low) or rivals.BLUFF.finds(low):
        return None
    return any_of(rivals.DEADLINE, low) is not None
