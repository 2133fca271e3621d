"""A note of thanks that was sent after an interview, and one that was not."""

from coaching.reading.cues import reaching
from coaching.reading.cues.cue import Cue

THANKED = (
    Cue(
        r"\b(?:sent|emailed|wrote|texted|dropped|nilituma|nimetuma)\b(?: \w{1,12}){0,4} "
        r"(?:thank ?-?(?:you|u)|thanks|appreciation|asante|shukrani)",
        "i sent them a thank you note",
        "i sent them an email",
    ),
    Cue(
        reaching.THANKED,
        "niliwaandikia barua pepe ya shukrani",
        "niliwaandikia barua pepe",
    ),
    Cue(
        r"\bi(?:'ve| have)? (?:already )?thanked (?:them|him|her|the)",
        "i already thanked them",
        "thank you coach",
    ),
)
#: That none was sent.
NOT_THANKED = (
    Cue(
        r"(?:\b(?:never|not|no|nor|without|forgot|failed|yet|meant|wanted|should|supposed)\b|\b(?:did|do|does|have|has|had|could|would|should|was|were|is|are|ca|wo)n'?t\b)(?: (?:to|i|have|had|even|yet|ever|once|get|got|round|around|a chance)\b){0,4}"
        r" (?:sen[dt](?:ing)?|e?mail(?:ed)?|wr[io]te|written|text(?:ed)?|drop(?:ped)?|say|said|thank(?:ed)?)\b(?: \w{1,12}){0,4}? (?:thank ?-?(?:you|u)|thanks|appreciation|asante|shukrani)"
        r"|\b(?:never|not|(?:did|do|does|have|has|had|could|would|should|was|were|ca|wo)n'?t)(?: (?:even|yet|ever))? thank(?:ed)?\b|\bno thank ?-?(?:you|u)s?(?: (?:note|e?mail|message|text|letter))?(?: (?:sent|yet|from me|so far)|\W*$|[.,;])",
        "never sent a thank you",
        "i sent a thank you",
    ),
    Cue(
        reaching.NOT_THANKED,
        "sijatuma ujumbe wa asante",
        "nilituma ujumbe wa asante",
    ),
)
