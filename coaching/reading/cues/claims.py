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
    r"\b(?:resign\w*|quit(?:ting)?|notice|put(?:ting)? (?:down |in )?my papers|leav(?:e|ing) my (?:current |present )?(?:job|work)|niache kazi|nitaacha kazi|naacha kazi|kuacha kazi|ni(?:ta)?jiuzulu|kujiuzulu)\b",
    "im handing in my notice tomorrow",
    "they noticed me",
)
#: To spend, move or book on the strength of it.
SPENDS = Cue(
    r"\b(?:deposit|rent(?:ed|ing)?|mov(?:e|ing) (?:house|to|out)|book(?:ed|ing)?|buy(?:ing)?|bought|loan|lease|apartment|flights?|ticket|nihame|nitahama|nyumba|mkopo|ninunue|nitanunua)\b",
    "im paying a deposit for a flat near the office",
    "ask when i start",
)
#: To tell the present boss that one leaves.
TELLS_BOSS = Cue(
    r"\b(?:ni|nita|niki|nika|ku)(?:mw?|wa)?-?(?:show|ambi[ae]|elez[ae]|tell|inform|pash[ae]|notify)\w{0,2} (?:my )?(?:current )?(?:boss|bosi|manager|meneja|supervisor|mwajiri|employer|mkubwa)\b[^.!?\n]{0,30}\b(?:natoka|naacha|naondoka|nitaacha|nitatoka|nitaondoka|naresign|na-resign|nimeacha|leaving|quit\w*|last day)\b"
    r"|\b(?:should i|can i|i'?ll|i will|gonna|going to|let me|want to|about to|time to) (?:just |now )?(?:tell|inform|notify) (?:my|the) (?:current |present )?(?:boss|manager|supervisor|employer|company)\b[^.!?\n]{0,25}\b(?:leaving|quit\w*|resign\w*|i'?m (?:out|going|done)|last day|i have (?:a|another) job|found (?:a|another))\b",
    "wacha nishow boss wangu wa sai natoka mwisho wa mwezi",
    "nilishow boss wangu natoka",
)
#: To leave only once the new work is certain.
ONCE_SIGNED = Cue(
    r"\b(?:nikipata|nikishapata|wakinipa|wakishanipa|baada ya (?:kupata|ku-?sign|kusaini)|mpaka nipate|kabla (?:sija|ya)\w*|once i(?:'ve| have)? (?:get|got|have|sign\w*|receive\w*)|(?:only )?(?:after|when|if) (?:i (?:get|have|sign|receive)|they (?:give|send|make|offer)))\b[^.!?\n]{0,30}\b(?:offer|ofa|contract|mkataba|barua|letter|it|in writing)\b[^.!?\n]{0,20}\b(?:ndio|ndo|then|resign\w*|quit\w*|\w*(?:resign|acha|jiuzulu)\w*)\b"
    r"|\b(?:resign|quit|leave|niresign|niache|nitaacha|nitaresign|nijiuzulu)\b[^.!?\n]{0,25}\b(?:only (?:after|when|once|if)|once i (?:have|get|sign)|after i (?:sign|get)|nikipata|nikishapata|wakinipa|baada ya)\b[^.!?\n]{0,20}\b(?:offer|ofa|contract|mkataba|barua|letter|it)\b",
    "nikipata offer ndio nitaresign",
    "niresign sasa?",
)
#: As one who works there.
ALREADY = Cue(
    r"\b(?:mfanyakazi|employee|staff|mwajiriwa|hired|one of them|part of the team|kazi ni yangu|job is mine|locker|desk|dawati|sare|uniform)\b",
    "naingia ofisini jumatatu kama mfanyakazi tayari",
    "niingie ofisini jumatatu",
)
#: To leave the present work, asked once an offer is there.
OWN_NOTICE = Cue(
    r"\b(?:(?:put|hand|give|giving|handing|putting|submit|tender|serve|write|drop)\w*(?: in)?(?: (?:my|the|a|in))* notice|my notice|notice at my|notice kazini|resign\w*|quit(?:ting)? (?:my|the current|now|today)|leav(?:e|ing) my (?:current |present |old )?(?:job|work)"
    r"|(?:ku|ni|nita|niki)?(?:toa|toe|peana|peane|andika|andike) (?:ya )?(?:notice|notisi|barua ya kuacha)|ni(?:ta)?(?:ache|acha) kazi|kuacha kazi|ni(?:ta)?jiuzulu|kujiuzulu|niresign|(?:tell|inform|notify) my (?:current |present )?(?:boss|manager|employer))\b(?! period)",
    "can i put in my notice at my job now",
    "they asked for my notice period",
)
