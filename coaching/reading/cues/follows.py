"""Short questions that go on with the deed just spoken of: "and on the 30th?", "na email je?"."""

import re

from coaching.model import Channel
from coaching.reading.cues import plans
from coaching.reading.cues.cue import Cue

#: What leads over from the last answer: "and", "what about", "na", "je".
LEAD = Cue(
    r"^\W*(?:(?:ok(?:ay)?|so|then|hmm+|alright|fine|sawa|haya|basi|lakini|but)\W+){0,2}(?:and if|and|or|what about|how about|wat about|what if|n|na kama|na|ama|au|je|vipi kuhusu|vipi|what of|hata|kama|in that case)\b",
    "and on the 30th?",
    "andrew called",
)
#: Channels as a follow-up names them.
CHANNELS: dict[Channel, Cue] = {
    "whatsapp": Cue(r"\bwh?ats ?app\w{0,3}\b|\bwasap\b", "by whatsapp", "what happened"),
    "email": Cue(r"\b(?:e-?)?mail\w{0,3}\b|\bbarua(?: pepe)?\b", "na email pia", "female"),
    "sms": Cue(r"\bsms\b|\btext\w{0,3}\b|\bmsg\b", "or just a text", "context"),
    "phone": Cue(
        r"\bcall(?:ing)?\b|\bphone\b|\bring(?:ing)?\b|\bsimu\b|\bnik?i?(?:wa|m)?pigi?[ae]\b",
        "or a call",
        "called",
    ),
    "linkedin": Cue(r"\blinked ?in\b", "on linkedin", "linked"),
}
#: "as well": not instead of the channel before.
BESIDE = Cue(r"\b(?:also|too|as well|pia|both|plus)\b", "and an email too", "and an email")
#: Words that say nothing by themselves beside a day or a channel.
_SMALL = re.compile(
    r"\b(?:on|by|in|at|the|an?|via|through|with|then|instead|if|i|just|only|them|him|her|hr|it|that|this|also|too|as|well|maybe|perhaps|one|both|short|quick|polite|do|does|is|it's|that's|ok|okay|fine|good|be|would|will"
    r"|wait|until|till|from|after|before|early|late|first|thing|morning|afternoon|evening|night|earlier|later|day|date|siku|ya|wa|la|za|je|pia|kwa|tu|hivi|halafu|kisha|badala|asubuhi|mchana|jioni|usiku|mapema|baadaye|wakati|mmoja"
    r"|moja|zote|mbili|pamoja|same|time|sawa|ni|iko|itakuwa|itakua|baada|kabla|hadi|send|sent|sending|use|using|nik?i?(?:wa|m)?(?:tumi?[ae]|tum[ae]|andiki?[ae])|nitumie|ujumbe|message|dm|and|or|na|ama|au|so|please|pls|tafadhali|plus|again|tena)\b"
)


def channels_of(low: str) -> tuple[Channel, ...]:
    """Names the channels of lower-case words, in the order of a fixed list.

    Examples:
        >>> channels_of("na nikiwatumia whatsapp na email pia"), channels_of("on monday")
        (('whatsapp', 'email'), ())
    """
    return tuple(channel for channel, cue in CHANNELS.items() if cue.finds(low))


def says_no_more(low: str) -> bool:
    """Tells whether lower-case words, their days taken out, only name channels and small words.

    Examples:
        >>> says_no_more("on the "), says_no_more("by email"), says_no_more("my cousin")
        (True, True, False)
    """
    for cue in CHANNELS.values():
        low = cue.regex.sub(" ", low)
    return not re.search(r"\w", _SMALL.sub(" ", low))


def is_choice(low: str) -> bool:
    """Tells whether one of several channels is meant, not all of them."""
    return plans.CHOICE.search(low) is not None
