"""Whether an end is told, or only feared and asked about: "wamenikataa ama?"."""

from coaching.reading.cues.cue import Cue

#: Before an end that one only thinks of.
BEFORE = Cue(
    r"\b(?:ama|au|huenda|huenda ikawa|itakuwa|itakua|inawezekana|yawezekana|inamaanisha|ina maana|inamean|inaonekana|isije|nauliza kama|kuna chance"
    r"|(?:does|do|did) (?:it|that|this|they|he|she|hr)(?: \w{1,9})?(?: that)?|is it that|mean(?:s|ing)?(?: that)?)\b",
    "ama wamenikataa?",
    "kumbe wamenikataa",
)
#: A guess, which is no deed that one thinks of.
PERHAPS = Cue(r"\b(?:maybe|perhaps)\b", "maybe they rejected me", "they rejected me")
#: Behind an end that is weighed against another.
BEHIND = Cue(
    r"^(?: (?:kweli|kabisa|tu|tayari|already|sasa|basi|aki|haki|mtu|mwingine|mwengine|wengine|else|now|me|hiyo|kazi|nafasi))*,? (?:ama|au|or)\b"
    r"(?: (?:vipi|nini|aje|what|not|bado|la|siyo|sio|hapana|kweli|yes|no|maybe|wote)\b)*(?=\W*$|(?: (?:ni|wako|bado|wana|wata|they|they're|it'?s|is it|am i|i'?m|just|still|nina|niko|ni(?:wa|m|u|ngoj|pig)\w{2,})\b[^.!?\n]{0,60}\?))",
    " ama ni kuchelewa tu?",
    " ama niseme wameniregret",
)
#: Nothing more behind an end but the sign of a question.
ASKED = Cue(
    r"^(?: (?!(?:naeza|naweza|nifanye|should|shall|can|may|why|kwa|mbona|kwanini|what|how|nini|sawa|ni(?:wa|m|u)\w+|is|was)\b)[\w']+){0,3}\W*\?[?\s]*$",
    " kweli?",
    " naeza omba feedback?",
)
#: What asks about an end that has surely come.
SURELY = Cue(
    r"\b(?:why|kwa nini|kwanini|mbona|how come|can you (?:believe|imagine)|unaamini|imagine|wamesema|walisema|wakasema|wameniambia|waliniambia|nimeambiwa|they (?:said|told me)|email|sms|barua|letter)\b",
    "mbona wamenikataa?",
    "kwani wamenikataa?",
)
#: A comma that parts an end from the "or" that puts it in doubt.
OR_WHAT = Cue(
    r",(?= ?(?:ama|au|or)\b(?: \w{1,6}){0,2}\s*\?)",
    "wamenikataa, ama?",
    "wamenikataa, ama niulize",
)
