"""Deeds that are only thought of: asked about in Swahili, or put as an "if"."""

from coaching.reading.cues.cue import Cue

#: What a candidate does to reach an employer, in Swahili or borrowed, after its prefix.
_REACH = r"(?:pig|tum|andik|uliz|ambi|text|e?mail|call|whatsapp|fuatili|wasilian|piti|jarib|rudi|rudish)\w{0,5}"
#: What is phoned, sent or written to nobody that matters here.
_OTHER = r"(?! (?:picha|story|stori|deki|magoti|kura|kelele|mswaki|pasi|mbizi|nguo|selfie|hadithi|diary))"
#: "May I call?" in Swahili, however short.
MAY_I = Cue(
    rf"\b(?:naweza|naeza|nawesa|siwezi|niweze) (?:tu |just |sasa )?(?:ku)?(?:wa|m)?{_REACH}\b{_OTHER}(?=.*\?)"
    rf"|^\W*(?:na |sasa |je |so )?(?:naweza|naeza|nawesa) (?:tu )?(?:ku)?(?:wa|m)?{_REACH}\b{_OTHER}"
    rf"|\b(?:nafikiria|nawaza|nadhani|nataka|napanga|ningependa) (?:tu )?ku(?:wa|m|mw)?{_REACH}\b{_OTHER}|\bni?ta(?:wa|m|mw)?{_REACH}\b{_OTHER}(?! (?:mimi|nini))"
    rf"|^\W*(?:wacha|acha|ngoja) (?:tu |basi )?ni(?:wa|m|mw)?{_REACH}\b{_OTHER}"
    rf"|^\W*(?:na |sasa |je |so |basi )?ni(?:wa|m)?(?:pig|tum|andik|uliz|text|e?mail|call|rud)\w{{0,4}} (?:tu )?(?:sasa|saa hi\w+|leo|now|tena)\W*\?",
    "naeza piga sasa?",
    "naweza piga picha?",
)
#: "And if I ...?" in Swahili: a deed that is weighed, not told.
WHAT_IF = Cue(
    rf"(?:^\W*|[.!?,;] ?|\b)(?:na|je|vipi|ama|au|lakini|itakuwa (?:aje|vipi|sawa|mbaya)|itakua (?:aje|vipi|sawa|mbaya)) niki(?:wa|m|mw)?{_REACH}\b{_OTHER}"
    rf"|\bniki(?:wa|m|mw)?{_REACH}\b{_OTHER}(?=.*(?:\?|\b(?:kuna shida|(?:ita)?kuwa (?:mbaya|sawa|vibaya)|ni (?:sawa|mbaya|vibaya|poa)|si mbaya|nitaonekana|watakasirika|inakaa)\b))",
    "nikipiga jumatatu kuna shida?",
    "nikiwapigia hawashiki",
)
