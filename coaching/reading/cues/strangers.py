"""An employer named as somebody to reach, or as somebody who has spoken."""

from coaching.reading.cues import reaching
from coaching.reading.cues.cue import Cue

#: Right before the name of whom one reaches, or has reached.
REACHES = Cue(
    r"(?:\b(?:call(?:ed|ing)?|ring(?:ing)?|rang|phon(?:e|ed|ing)|e-?mail(?:ed|ing)?|text(?:ed|ing)?|messag(?:e|ed|ing)|contact(?:ed|ing)?|wr(?:i|o)te to|writing to|follow(?:ed|ing)? up (?:with|at|on)|chas(?:e|ed|ing)|check(?:ed|ing)? (?:in )?with|get back to|remind(?:ed)?|hear(?:d)? (?:back )?from|thank(?:ed)?)"
    rf"|{reaching.MAY_REACH}|{reaching.REACHED}|{reaching.CALLED}|{reaching.MAILED}|{reaching.TEXTED})"
    r"(?: (?:back|again|tena|hr|the|at|pale|huko|kwa|watu|hawa|wa|ya|hao|simu|email|people))*\s*$",
    "should i call ",
    "my call with ",
)
#: Right behind the name of an employer who spoke, or keeps silent.
SPOKE = Cue(
    r"^(?: (?:hr|people|guys|pia|nao|wao|too|also|just|now|have|has|had|finally|side|bado|still))* "
    r"(?:said|says|say|told|called|rang|e?mailed|texted|replied|wrote|promised|want(?:s|ed)? me|will (?:call|answer|let|get|decide)|have ?n.?t|has ?n.?t|did ?n.?t|are quiet|is quiet"
    r"|(?:wali|wame|wana|wata|waka|ali|ame)(?:ni|tu)?(?:sem|ambi|pigi|jib|taf|it|tum|ji?bu|wa|nya)\w*|hawaja\w+|hawaku\w+)",
    " said by friday",
    " pin needed",
)
#: "and", "what about": before an employer who is asked about like the one before.
AND = Cue(
    r"(?:^|[.,;!?\n]\s*)(?:and|na|what about|how about|vipi(?: kuhusu)?|je)\s*$", "na ", "and my "
)
#: After such a name there is no more, or the question alone.
ENDS = Cue(r"^(?: (?:je|pia|too|then))?\s*(?:[?,.!]|$)", " je, niwapigie", " pin")
#: Applying, working, or somebody else with that employer: no interview is spoken of.
OTHER_TALK = Cue(
    r"\b(?:appl(?:y|ied|ying|ication)|friend|cousin|uncle|aunt\w*|brother|sister|rafiki|binamu|mjomba|works?|worked|working|reference|referee|former|previous|current|my (?:boss|manager|job)|account|loan|bank(?:ed|ing) with|customer care|niliomba|nafanya|anafanya"
    r"|(?:want|wants|need|needs|asked|asking|wanted) (?:me to (?:say|accept|sign|join|decide|start|confirm)|my (?:answer|decision)|an? (?:answer|decision))|offer\w*|ofa|rejected|turned me down|hired|contract|wame\w*(?:pea?|kata)\w*)\b",
    "i applied at safaricom",
    "should i call safaricom",
)
