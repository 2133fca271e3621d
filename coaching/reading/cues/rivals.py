"""Another employer who offers or refuses, and the day by which they want an answer."""

import re

from coaching.reading.cues.cue import Cue

#: That somebody else offers work.
RIVAL = (
    Cue(
        r"\b(?:kampuni|sehemu|ofisi|kazi) (?:nyingine|ingine|zingine)\b.{0,40}\b(?:offer|ofa|kazi|imenipa|wamenipa|wamenipea)\b"
        r"|\b(?:offer|ofa|kazi)\b.{0,20}\b(?:na|ya|kutoka|kwa) (?:kampuni|sehemu) (?:nyingine|ingine)\b",
        "nimepewa offer na kampuni nyingine",
        "kampuni yao ni nzuri",
    ),
    Cue(
        r"\b(?:another|other|different|second|competing|rival) (?:\w{1,12} ){0,2}(?:offer|company has offered"
        r"|job offer|employer)\b|\boffer from (?:another|a different|somewhere|other|someone)|\bofa (?:nyingine|ingine)\b"
        r"|\b(?:offered|offer)\b(?: \w{1,12}){0,6} (?:elsewhere|another company|somewhere else)\b",
        "i have another offer",
        "no other option",
    ),
)
#: Work found with somebody else, which is no offer of this employer.
FOUND_ELSEWHERE = Cue(
    r"\b(?:kazi|job|offer|ofa|nafasi|contract) (?:ingine|nyingine|nyengine|kwingine|pengine|mahali (?:pengine|kwingine)|sehemu (?:ingine|nyingine)|na kampuni (?:ingine|nyingine)|kwa kampuni (?:ingine|nyingine)|elsewhere|somewhere else|at another|with another|from another|at a different|with a different)\b"
    r"|\b(?:another|a different|a second|some other) (?:\w{1,10} )?(?:job|offer|position|role|post|gig)\b|\b(?:another|a different|some other|other) (?:company|employer|place|firm|bank|school)\b",
    "nimepata kazi ingine",
    "nimepata kazi",
)
#: That the other offer is made up.
BLUFF = Cue(
    r"\b(?:no|not have any|not any|do ?n[o']?t (?:even |actually )?have (?:an|any)|is ?n[o']?t (?:an|any)) (?:other|another|rival) offer\b"
    r"|\b(?:offer|deadline)\b.{0,25}\b(?:does ?n[o']?t exist|is ?n[o']?t real|is mine|made[- ]up|fake)\b|\bwho'?d know\b"
    r"|\b(?:invent|fake|bluff|pretend)(?:ing|ed)?\b|\b(?:nidanganye|nimdanganye|niwadanganye|kudanganya|uongo)\b",
    "there's no other offer but who'd know",
    "i have another offer",
)
#: Who it is that offers, for a check against the employers on record.
OFFERED_BY = re.compile(
    r"\b(?P<who>[\w&'.-]{2,20}(?: (?!has|have|just|already|also|now)[\w&'.-]{2,20}){0,2}) (?:has |have |just |already |also |now )*"
    r"(?:offered(?: me|,|\b)|(?:gave|given|made|sent) me (?:an?|their) (?:job )?(?:offer|contract)|wants? me to (?:sign|join)|(?:wame|wali|wana|ame|ali)ni(?:pa|pea|patia|ajiri|chukua|hire|offer)\w{0,3})"
    r"|\b(?:offer|ofa|contract) (?:from|with|at|ya|kutoka|kwa) (?P<whose>(?!another|other|some)[\w&'.-]{2,20}(?: [\w&'.-]{2,20})?)"
)
#: Who it is that said no.
REFUSED_BY = re.compile(
    r"\b(?P<who>[\w&'.-]{2,20}(?: (?!has|have|just|already|also|now)[\w&'.-]{2,20})?) (?:has |have |just |already |also |now )*"
    r"(?:rejected me|turned me down|declined me|regretted me|said no to me|wamenikata\w{0,4}|walinikata\w{0,4}|wameninyima|walininyima)\b"
)
#: Words that stand for the employer spoken of, not for another one.
THEY = frozenset(
    [
        "they",
        "he",
        "she",
        "hr",
        "it",
        "and",
        "but",
        "that",
        "who",
        "then",
        "we",
        "manager",
        "boss",
        "recruiter",
        "panel",
        "company",
        "bank",
        "firm",
        "lady",
        "omg",
    ]
)
#: The day by which somebody wants an answer.
DEADLINE = (
    Cue(
        r"\b(?:deadline|expires?|by (?:\w{3,9}day|tomorrow|tonight|the \d|\d|noon|end of|close of|eod|cob|next)"
        r"|until (?:\w{3,9}day|tomorrow|the \d)|(?:need|have|want|wants|must)(?: \w{1,8}){0,5} (?:answer|decide|reply"
        r"|sign|respond|decision)(?: \w{1,8}){0,3} (?:by|before|in|within|on)|within (?:\d|a|two|three)"
        r"|\d{1,2} (?:days|hours)|kabla ya|kufikia|mwisho ni)\b",
        "they want my answer by friday",
        "they are kind",
    ),
)
