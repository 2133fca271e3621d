"""A next round in everyday words, and a job that is the candidate's."""

from coaching.reading.cues.cue import Cue

_SECOND = r"(?:second|2nd|third|3rd|next|final|last|another|follow-?up)"
_ROUND = r"(?:round|raundi|stage|phase|step|hatua|interview|intavyu|usaili|mahojiano|panel|mchujo)"
#: The round that is still to come: "the second round", "round 2", "finals", "raundi ya pili".
NEXT = rf"(?:(?:the |my |a |an )?(?:{_SECOND} {_ROUND}|round (?:two|three|2|3)|finals?\b(?! (?:answer|decision|list|year|exams?|day|say|word))|{_ROUND} (?:ya|wa) (?:pili|tatu|mwisho|inayofuata)))\b"
#: The round that is over: "first round", "round 1", "round ya kwanza".
FIRST = rf"(?:(?:the |my |ile |hiyo )?(?:(?:first|1st|initial|technical|screening|aptitude) (?:{_ROUND}|test)|round (?:one|1)\b|{_ROUND} (?:ya|wa) kwanza))"
#: Of whom the round is not: another employer's, or other people's.
_NOT_HERE = r"(?! (?:at|with|for|of|kwa|ya) (?:another|a different|an?other|other|kampuni|my friend)| candidates?\b| people\b| was\b| were\b| went\b| yesterday\b| jana\b)"
#: A next round told of in a clause.
PLAIN = (
    Cue(
        rf"\b(?:i'?m|im|i am|am|niko|tuko) (?:(?:now|also|already|through|thru|going|moving|straight|gone|on|off|ndani|ya|sasa|kwenye|kwa|katika|in|into|to|at) )*{NEXT}{_NOT_HERE}",
        "niko second round alhamisi ijayo",
        "niko second floor",
    ),
    Cue(
        rf"\b(?:made it|gone|got|passed|moved|advanced|progressed|through|thru|qualified|selected|picked|chosen|shortlisted|invited|going|proceed\w*|nime(?:ingia|fika|pita|penya|toboa|songa|endelea|fuzu|qualify|chaguliwa|enda|make|pelekwa)|tume(?:ingia|pita))(?: (?:on|me|mbele|kwa|kuenda|kwenda|hadi|to|into|through|in|for|it|mpaka|katika)){{0,4}} {NEXT}{_NOT_HERE}",
        "nimechaguliwa kuenda next stage",
        "nimechaguliwa kuenda mombasa",
    ),
    Cue(
        rf"\b(?:passed|cleared|aced|survived|nime(?:pita|penya|toboa|clear|fuzu|maliza na kupita|shinda)) {FIRST}\b|\b{FIRST} (?:is |was |has been |imekuwa )?(?:cleared|passed|nimepita|nimetoboa)\b",
        "round 1 cleared",
        "first round was long",
    ),
)
#: A next round, where the interview that was held is on record and open.
OF_THIS = Cue(
    r"\b(?:they|hr|she|he|company)(?:'ve|'d|'s)? (?:(?:have|has|had|just) )?(?:invited|called|asked|want|wants|wanted|need|needs|scheduled|booked) me (?:back |in |again )*(?:for|to|on)\b(?! (?:(?:please|kindly) )?(?:call|ring|send|email|check|wait|confirm|bring|contact|submit|text|reply|coffee|tea|lunch))"
    r"(?: (?:an?|the|another|my|do|attend|come|meet|sit|have|take|go))*(?: \w{1,12}){0,2}? ?(?:panel|interview|assessment|aptitude|technical test|coding test|practical|presentation|director|ceo|md|managing director|founder|owner|team lead|head of|board|wednesday|monday|tuesday|thursday|friday|final chat)\b"
    r"|\b(?:called|invited|shortlisted|itwa|nimeitwa|nimealikwa|selected|wameniita|wamenialika)(?: (?:me|us|in|for|to|kwa|a|an|the|back|kwenye|do|attend|sit))* (?:\w{1,10} )?(?:panel interview|panel|assessment(?: cent(?:re|er)| day)?|aptitude(?: test)?|practical(?: test)?|technical (?:test|interview|round)|final interview|presentation)\b"
    r"|\b(?:wana|ana|wame|ame)(?:ni)?(?:taka|hitaji|ita|itisha|alika)\w*(?: (?:tena|kwa|ya|for|na|kwenye|niende|nirudi|nije))* (?:interview|intavyu|usaili|mahojiano|panel|round) (?:ingine|nyingine|tena|ya (?:pili|tatu|mwisho))\b"
    r"|\b(?:they|hr|she|he) (?:want|wants|would like|need)s? (?:a |an |another |one more |the |to have a )(?:final |last |second |quick |proper |in-?person |panel |technical )?(?:chat|interview|meeting|round|talk|conversation)\b(?=[^.!?\n]*\b(?:on|with|next|this|tomorrow|monday|tuesday|wednesday|thursday|friday|kesho)\b)"
    r"|\b(?:got|have|scheduled|booked|getting) another (?:interview|round|panel|chat) with (?:them|the same|him|her)\b"
    r"|\b(?:i'?ve been|i have been|i was|i got|i'?m|nime(?:kuwa )?) ?shortlist(?:ed|iwa)\b(?! (?:at|by|for) (?:another|a different|other))|\b(?:nime|tume)songa mbele\b"
    r"|^\W*(?:yes|yeah|and|so|guess what|omg|yay|great news|good news|news|hey|they called|they rang)?\W*(?:second|2nd|final|third) (?:round |panel )?(?:interview|round) (?:is |ni )?(?:tomorrow|kesho|on|this|next|coming)\b",
    "they want a final chat with the ceo on thursday",
    "they want me to call again",
)
#: A yes in so few words that only a sentence of its own tells it, and no question.
SAID_YES = Cue(
    r"^\W*(?:(?:omg|yay+|yes+|wow|guys|coach|waah|jamani|asante mungu|thank god|finally|hallelujah|aki|haki|update|good news|great news|and|so|hr|they called|they rang|wamepiga|wamenipigia)[ ,:;.!-]{0,6})*"
    r"(?:(?:they|hr|she|he|the boss) (?:have |has |just |finally )*(?:said|say|says) yes|it'?s a yes|(?:i'?m|im|niko) (?:in|ndani)(?: guys)?(?=!)|they want me(?=!|$)|(?:the |my )?(?:offer letter|contract|appointment letter) (?:is here|has come|came|imekuja|imefika|iko hapa)"
    r"|(?:hiyo |ile )?kazi (?:nimepata|nimeipata|ni yangu)|naanza(?: kazi)? (?:jumatatu|jumanne|jumatano|alhamisi|ijumaa|kesho|tarehe \w+|mwezi \w+|wiki ijayo|next week|monday|j[1-5])|nimepata (?:mjengo|ajira)|wamesema (?:ndio|ndiyo|yes)|wamenipea(?: bana)?|wamenipa(?: bana)?)"
    r"(?: (?:guys|coach|bana|aki|haki|jamani|at last|finally|tu|kabisa|leo|today))*(?=\W*$)",
    "omg they said yes!!",
    "they said yes i can call",
)
