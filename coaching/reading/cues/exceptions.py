"""What makes one message fair even while waiting: asked for, a missed call, a new number."""

from coaching.reading.cues.cue import Cue

#: That the employer asked for the very thing.
ASKED_FOR = (
    Cue(
        r"\bi (?:was|am|have been) (?:told|asked|requested) to (?:bring|send|submit|provide|share|email|confirm)\b|\bwaliniomba ni(?:wa)?(?:tumie|letee|pelekee)\b",
        "i was told to bring my certificates on monday",
        "i was told to wait",
    ),
    Cue(
        r"\b(?:they|he|she|hr|(?:the )?(?:recruiter|manager|panel|lady)) (?:have |has |had |just |also |did )?"
        r"(?:asked|ask|requested|told|want|wants|wanted|said|need|needs)(?: me| us| for| to)*"
        r"(?: i (?:should|can|could|must))? ?(?:to )?(?:also )?(?:know|send|call|tell|inform|update|bring|share|submit|provide|email|forward"
        r"|confirm|let (?:them|her|him) know|get back|reply|check|reach|contact|write|follow|my (?:references"
        r"|certificates?|papers|documents?|availability|bank|id|kra|transcripts?))\b",
        "they asked me to send my certificates",
        "they asked me about pay",
    ),
    Cue(
        r"\bas (?:requested|agreed|you (?:asked|requested))\b|\byou asked (?:me )?(?:for|to)\b"
        r"|\b(?:waliniomba|waliniambia|wameniambia|wameniomba|aliniambia|alisema|walisema)"
        r" (?:\w{1,10} ){0,2}(?:nitume|nipige|nipigie|nilete|nipeleke|niwapelekee|niwaletee|niwapigie|nirudi|niwatumie|nimpigie|nithibitishe)\b",
        "waliniambia nipige jumanne",
        "waliniambia watapiga",
    ),
)
#: What makes one message fair even while waiting: a new number, papers, a missed call, a slot.
FAIR = (
    Cue(
        r"\b(?:number|line|sim|simu|phone|email address|address|namba)\b(?: \w{1,12}){0,5} (?:changed|lost|stolen|died|dead|broke\w{0,2}"
        r"|new|off|blocked|imepotea|imeibiwa|imeharibika|imebadilika)\b|\b(?:new|changed|lost|different|wrong|nilibadilisha|nimebadilisha"
        r"|nilichange|nimechange) (?:my |the |phone |sim )?(?:number|line|sim|phone|address|namba|simu|laini|email)\b",
        "my number has changed",
        "the number of candidates",
    ),
    Cue(
        r"\b(?:missed|forgot|didn'?t (?:call|ring|phone|show)|did not (?:call|ring|phone|show)|never (?:called|rang|phoned|showed)|nilikosa"
        r"|hawakupiga|hakupiga)\b(?: \w{1,12}){0,6} (?:call|appointment|slot|as agreed|simu|at \d|saa|meeting)\b|\bagreed (?:call|time|slot)\b"
        r"|\bmissed call\b|\bmissed (?:their|her|his|the|our) call\b",
        "they missed our agreed call",
        "i miss my old job",
    ),
    Cue(
        r"\b(?:certificates?|documents?|papers?|references?|transcripts?|id copy|testimonials?|vyeti|cheti|scan|passport|permit|availability"
        r"|salary expectations?|expected salary|notice period|available|when i'?m free|medical|slot|reschedule|interview time|visa)\b",
        "they want my certificates",
        "they want me",
    ),
)
#: A number or an address by which they can no longer reach the candidate.
NUMBER = (
    Cue(
        r"\b(?:my|phone|number|line|email|sim) (?:\w{1,8} ){0,2}?(?:is changing|changes|changed|has changed|will change|got (?:lost|stolen))\b|\bchang(?:ed|ing) my (?:number|line|phone|email)\b"
        r"|\b(?:nimebadilisha|nabadilisha|nitabadilisha) (?:namba|number|laini|simu)\b",
        "my phone number is changing tomorrow",
        "i change my mind",
    ),
)
#: An agreed hour at which they did not call, or a call of theirs that was missed.
MISSED = (
    Cue(
        r"\b(?:call|ring|phone|interview|meet)\b.{0,40}\b(?:at (?:\d|noon|half|one|two|three|four|nine|ten|eleven|twelve)|saa \w).{0,40}\b(?:did ?n'?t|didnt|never|no call|hawaku\w+|haku\w+)\b"
        r"|\bmissed (?:their|her|his|the|a|that) call\b|\bni(?:li|me)miss(?:ed)? (?:call|simu)\b|\b(?:call|simu) yao\b.{0,20}\b(?:nilikosa|nilimiss)\b",
        "we agreed they would call at 10 and they didn't",
        "they said they would call by friday and they didn't",
    ),
)
