"""How one speaks from a strength that is not there: bluff, ultimatum, leaving the present job."""

from coaching.reading.cues.cue import Cue

#: An offer, or a deadline, that there is not.
BLUFF = Cue(
    r"\b(?:bluff\w*|pretend\w*|fake|lie|lying|make up|made[ -]?up|invent\w*|imaginary|even (?:though|tho|if) i (?:do ?n'?t|dont|have no|have ?n'?t)|do ?n'?t (?:actually |really )?have"
    r"|dont (?:actually |really )?have|not true|isn'?t true|no other offer|uongo|nidanganye|kudanganya|h?ata kama (?:sina|hakuna)|na sina|ingawa sina)\b",
    "say i have another offer even though i don't",
    "i have another offer",
)
#: Press them, or else.
PRESS = Cue(
    r"\b(?:ultimatum|or else|or i'?(?:m|ll)|otherwise i'?(?:m|ll)|by (?:noon|today|tonight|tomorrow|friday|monday|end of day) or|last chance|take it or leave it|hurry (?:them )?up|force them"
    r"|(?:as|because|since|cos|for) i(?:'ve| have)(?: got)? (?:other|several|many|more|better|plenty of) (?:options?|companies|employers?|places|opportunit\w+|choices|alternatives)|lazima w\w+|la sivyo|wasipo\w+|ama na(?:enda|chukua|kubali|toka)|ama nita\w+|au nita\w+|mwisho wangu)\b",
    "answer by noon or i'm out",
    "call or write",
)
#: To leave the present work, or settle what only the job would settle.
LEAVES_JOB = Cue(
    r"\b(?:resign\w*|quit(?:ting)?|notice|leav(?:e|ing) my (?:current |present )?(?:job|work)|niache kazi|nitaacha kazi|naacha kazi|kuacha kazi|ni(?:ta)?jiuzulu|kujiuzulu)\b",
    "im handing in my notice tomorrow",
    "they noticed me",
)
#: To spend, move or book on the strength of it.
SPENDS = Cue(
    r"\b(?:deposit|rent(?:ed|ing)?|mov(?:e|ing) (?:house|to|out)|book(?:ed|ing)?|buy(?:ing)?|bought|loan|lease|apartment|flights?|ticket|nihame|nitahama|nyumba|mkopo|ninunue|nitanunua)\b",
    "im paying a deposit for a flat near the office",
    "ask when i start",
)
