"""Deciding to wait, not to get in touch, or to leave: what is decided, and what is only asked."""

from coaching.reading.cues.cue import Cue

_TOUCH = r"(?:call|ring|phone|e?-?mail|text|write|message|contact|ask|go|visit|follow|reach|chase|send|bother|disturb|pester|push|do (?:it|that|anything))"
#: A decision to wait: "ok i'll just wait", "acha ningoje tu".
WAITS = Cue(
    r"\b(?:i(?:'?ll| will|'?m (?:gonna|going to)| am going to)|ill|gonna|let me|lemme|(?:will|better|rather) just|i (?:decided|choose|chose) to)(?: (?:just|rather|now|then|patiently|have to|try to))* (?:wait|be patient|hold (?:on|off|back|tight)|sit tight|stay put|leave (?:it|them)|keep (?:quiet|calm|waiting)|let it be|do nothing)\b"
    r"|\b(?:(?:wacha|acha|hebu|afadhali|heri|bora|basi) (?:ni)?|nita|nta|(?:nimeamua|naamua|naona|bora) (?:ku|ni))(?:ngoj[ae]|ngojea|subiri|tuli[ae]|vumili[ae]|nyamaz[ae])\b",
    "acha ningoje tu",
    "i cant wait",
)
#: A decision not to get in touch: "i wont bother them".
REFRAINS = Cue(
    rf"\b(?:i (?:wo ?n'?t|will not|should ?n'?t|should not|am not going to|decided not to|better not)|i'?(?:m|ve) (?:not (?:going to|gonna)|decided not to)|(?:not|never) (?:going to|gonna)) (?:be )?{_TOUCH}(?:ing)?\b|\bno (?:more )?(?:calls|emails|texts|messages) from me\b"
    r"|\bsita(?:wa|m)?(?:pig|tum|andik|sumbu|fuat|uliz|text|call|email)\w*\b",
    "sitawapigia",
    "should i not call",
)
#: What makes such words a condition, a plan for later, a complaint or a question.
NO_DECISION = Cue(
    r"\?|\b(?:then(?!\W*$)|afterwards|alafu|kisha|halafu|if|unless|till?|until|hadi|mpaka|but|lakini|how long|muda gani|siku ngapi|tomorrow|next|monday|tuesday|wednesday|thursday|friday|kesho|ijayo|juma\w+|alhamisi|ijumaa|nisipo\w*|wasipo\w*|siwezi|can'?t|cannot|forever|tired|chok\w+|hours?|days?|weeks?|siku|wiki|they|wali\w+|wame\w+|should i|do i|can i)\b",
    "ill wait till monday then call",
    "ill just wait",
)
#: A question, or a plan, whether and how to leave.
ASKS = Cue(
    r"\?|\bhow (?:do|should|can|to|would) ?(?:i|you|we)?\b|\b(?:should|shall|can|could|may|do) i\b|\bis it (?:ok|okay|bad|fine|rude)\b|\bwhat if\b|\bthinking (?:of|about)\b|\bni(?:wa|m)ambi\w*|\bnijito\w+|\bniji?ondo\w+|\bni(?:wa)?andik\w+",
    "should i just tell them am pulling out",
    "i told them i'm out",
)
#: Leaving, told to the employer by a message that is only planned.
TELLS_THEM = Cue(
    r"\b(?:ni|nita|nta)(?:wa|m)?(?:ambi|andiki|tumi|juli)\w*\b[^.!?\n]{0,25}\b(?:sitaki|siko interested|nimeghairi|najitoa|nimejitoa|naachana|sitaendelea|siendelei)\b"
    r"|\b(?:should i|can i|how (?:do|can|should) i|how to|what if i|i'?ll|i will|ill|gonna|want to|wanna)\b[^.!?\n]{0,15}\b(?:tell|inform|let|email|text|write)\b[^.!?\n]{0,20}\b(?:not interested|withdraw\w*|pull\w* out|no longer|dropp?ing out|backing out|stepping (?:back|out)|(?:do ?n.?t|no longer) want (?:it|the job|this))\b",
    "niwaambie sitaki tena",
    "they told me i'm out",
)
