"""What the employer did and wants of the candidate by a day; what is wanted of the coach."""

from coaching.reading.cues.cue import Cue

#: What the employer did, not the candidate.
THEY_DID = Cue(
    r"\b(?:they|he|she|hr|recruiters?|secretary|receptionist|manager|lady|boss|company)(?:'ve|'s)? (?:(?:have|had|has|then|also|just|later|finally) ){0,2}"
    r"(?:called|rang|phoned|e?mailed|texted|wrote|messaged|replied|answered|responded|got back|said|told)\b",
    "they emailed on friday",
    "i emailed them on friday",
)
#: What the candidate is to do by a day.
REQUEST = Cue(
    r"\b(?:(?:asked|wants?|wanted|needs?|needed|told|requested|require|expects?) (?:me|us) (?:to|2)|(?:said|says) (?:that )?i (?:should|must|need to|have to)"
    r"|i(?:'?m| am)? (?:must|have to|need to|got to|supposed to|required to)) (?:(?:please|kindly|also|just) )*"
    r"(?:tell|confirm|let (?:them|her|him) know|send|submit|reply|respond|give (?:them|her|him)|inform|bring|upload|provide|sign|decide|answer|share|email (?:my|the|over)|return|accept|choose|forward|fill)\b"
    r"|\b(?:need|want|require)(?:s|ed)? (?:my|the|a copy of my|copies of my|an? answer|an? decision|a reply|a response)\b(?! (?:time|boss|manager|panel))"
    r"|\b(?:wameni|walini|aliniambia|walisema|wanataka|anataka|alisema)\w* (?:\w{1,10} ){0,2}(?:niwaambie|niwajulishe|nithibitishe|nitume|niwatumie|nilete|niwape|nipeleke|nijibu|niwajibu|nisign|niamue)\b",
    "they asked me to tell them by today",
    "they told me to wait until friday",
)
#: Where their own word begins again.
THEIRS_AGAIN = Cue(
    r"\b(?:they(?:'ll|'d| will| would)|(?:he|she|hr)(?:'ll|'d| will| would)|and (?:then )?(?:said|told|would|will)|hear (?:back|from)|decide by|wata\w+|ata\w+)\b",
    "and said they'd decide by friday",
    "and my certificates by friday",
)
#: That the coach is to help with the words.
OF_COACH = Cue(
    r"(?:^|[.,;!?\n] ?|\b(?:so|and|na|basi|ebu|hebu|sasa) )(?:(?:can|could|would|will) you )?(?:(?:please|pls|plz|plis|kindly|naomba|nakuomba|tafadhali|aki|just|bro|jamani) ){0,2}(?:help me(?: out)?|u?nisaidie(?:ni)?)"
    r"(?= (?:to |with |out |ku|na |kwa |the |a |my ){0,3}(?:write|word\w*|draft|phrase|compose|say|text|e-?mail|message|msg|reply|respond|answer|follow|write|ni\w*andik|ku\w*andik|\w*andik\w*|maneno|ujumbe|barua|kuj\w+|ni\w*jib\w*|niseme|ni\w*ambi\w*|jinsi|nini)\b)",
    "please help me write to them",
    "tell them please help me write my cv",
)
