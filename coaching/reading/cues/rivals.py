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
    r"|\b(?:not|n'?t|isnt|si|sio|siyo) (?:even |really |actually )?(?:true|kweli|ukweli)\b|\b(?:a|just|ni) (?:lie|bluff|uongo)\b|\bwatajuaje\b|\bhow would they know\b"
    r"|\b(?:invent|fake|bluff|pretend)(?:ing|ed)?\b|\b(?:nidanganye|nimdanganye|niwadanganye|kudanganya|uongo)\b",
    "there's no other offer but who'd know",
    "i have another offer",
)
_NAME = r"[\w&'.-]{2,20}"
_ADVERBS = r"(?:has |have |had |just |already |also |now |finally |actually |really )*"
_PAPER = r"(?:(?:an?|the|their|my) )?(?:(?:job|formal|written|good|better|real) )*(?:offer|contract|appointment)\b"
#: Who it is that offers, for a check against the employers on record: "TCS has given me offer
#: letter"; refused: "they have given me tea".
OFFERED_BY = re.compile(
    rf"\b(?P<who>{_NAME}(?: (?!has|have|had|just|already|also|now|finally|actually|really){_NAME}){{0,2}}) {_ADVERBS}"
    rf"(?:offered(?: me|,|\b)|(?:gave|given|made|sent|handed|issued|mailed|emailed) (?:me {_PAPER}|an? offer to me)|(?:wants?|asked) me to (?:sign|join)|(?:accepted|hired|taken) me\b|(?:wame|wali|wana|ame|ali)ni(?:pa|pea|patia|ajiri|chukua|hire|offer)\w{{0,3}})"
    rf"|\b(?:offer|ofa|contract)(?: letter)?(?: (?:also|already|ready|now|on the table|leo|today))* (?:from|kutoka) (?P<whose>(?!another|other|some){_NAME}(?: {_NAME})?)"
)
#: Where the name of who offers may stand, if it is one: "offer ya Safaricom", "a job at Zara",
#: "ofa Airtel"; refused: "offer me".
OFFER_OF = re.compile(
    r"\b(?:offer|ofa|contract|(?:offered|got|given|found|landed|nimepata|nimepewa|nilipata|nilipewa)(?: \w{1,10}){0,2}? (?:kazi|job|nafasi|position|role|post))"
    r"(?: letter)?(?: (?:with|at|ya|na|kwa|in|by|ingine|nyingine|huko|pale|from|the|also|hapo))* (?=[\w&])"
)
#: That an employer is to hear of something: "should i inform KCB"; refused: "KCB told me".
TO_TELL = re.compile(
    r"\b(?:tell|inform|notify|mention (?:it |this |that )?to|let|update|alert|call|email|ask|text|write(?: to)?|contact|approach"
    r"|ni(?:ta)?(?:wa|mw?)?(?:ambie|ambia|julishe|julisha|eleze|eleza|pigie|pigia|andikie|tumie|uliza|ulize)|(?:ku)?wa(?:ambia|julisha|eleza|pigia|andikia|uliza))"
    rf"(?: (?:the|my|hr|at|wa|ya|hr at))* (?P<whom>{_NAME}(?: {_NAME})?)"
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
        "been",
        "being",
        "getting",
        "got",
        "was",
        "am",
        "were",
    ]
)
#: Who stands at the head of what is no name: "an offer from them today".
NOBODY_ELSE = frozenset(
    ["they", "them", "he", "him", "she", "her", "it", "i", "me", "you", "we", "us", "wao", "yeye"]
)
#: What may stand before "wamenipa kazi" and is nobody's name.
SAID_BEFORE = frozenset(
    [
        "leo",
        "jana",
        "juzi",
        "sasa",
        "hatimaye",
        "mwishowe",
        "mungu",
        "allah",
        "god",
        "haki",
        "aki",
        "kumbe",
        "kweli",
        "walahi",
        "wow",
        "wueh",
        "wee",
        "eti",
        "ati",
        "tayari",
        "asante",
        "simu",
        "asubuhi",
        "jioni",
        "mchana",
        "hao",
        "hawa",
        "wao",
        "huyo",
        "yule",
        "jamaa",
        "watu",
        "wacha",
        "imagine",
        "yaani",
        "kesho",
        "ndio",
        "finally",
        "coach",
        "guys",
        "bro",
        "ukweli",
        "nafurahi",
        "sawa",
        "poa",
        "ni",
        "na",
        "lakini",
        "ila",
        "baada",
        "kazi",
        "furaha",
        "habari",
        "njema",
        "heri",
        "mara",
        "haya",
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
