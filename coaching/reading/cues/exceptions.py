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
    Cue(
        r"\b(?:they|he|she|hr|recruiter|manager|panel|lady|secretary|bank|school)(?:'s|'re)?(?: (?!if|whether|when)\w{1,10}){0,3} (?:asking|requesting|requested|needing|wanting|need|needs|want|wants|asked|for)"
        r"(?: me)?(?: (?:for|to (?:send|bring|email|have|see|get|submit)))?(?: (?:my|some|the|a|an|copies of|copy of|scans? of|more|two|three|other|extra|additional|original))+"
        r"(?: \w{1,12})? ?(?:certs?|certificates?|documents?|docs?|papers?|references?|referees?|transcripts?|testimonials?|id|kra|pin|cv|resume|payslips?|bank details|good conduct|passport|visa|photos?|photographs?|portfolio|forms?|availability|licen[cs]e|degree|diploma)\b",
        "they called asking for my certificates",
        "they asked about my certificates in the interview",
    ),
    Cue(
        r"\b(?:wa|a)(?:na|me|li|ka)(?:ni)?(?:taka|hitaji|omba|itisha|dai|ambia|piga|pigia|sema|andikia)\w*(?: \w{1,12}){0,3}? (?:ni(?:wa|m)?(?:tum|let|pelek|e?mail|forward|wasilish|scan)\w*)"
        r"|\b(?:wa|a)(?:na|me|li|ka)(?:ni)?(?:taka|hitaji|omba|itisha|dai)\w*(?: (?!mtu\b|watu\b|mwenye\b|wenye\b)\w{1,12}){0,2}? (?:vyeti|cheti|certs?|certificates?|documents?|docs|barua|hati|kitambulisho|id|kra|pin|referees?|payslips?|picha|cv)\b",
        "wamenipigia wanataka niwatumie certificate ya kcse",
        "wanataka kunipigia kesho",
    ),
    Cue(
        r"(?<!no )(?<!any )\b(?:reply|respond|answer|write back|text back|get back)(?: to)? (?:their|her|his|hr'?s|(?:the )?(?:recruiter|manager|lady)'?s|(?<!n't reply to )(?<!nt reply to )(?<!never reply to )(?<!not reply to )that) (?:e-?mail|mail|message|msg|text|sms|whatsapp|question)s?\b"
        r"|\b(?:they|he|she|hr|(?:the )?(?:recruiter|manager|panel|lady|secretary|office))(?:'ve|'s)? (?:(?:just|have|has|also|had) ){0,2}(?:e-?mailed|mailed|texted|messaged|wrote|called|rang|whatsapped|sms'?d)(?: me| us)?(?: today| now| yesterday)? (?:asking|to ask|and asked|wanting to know)\b"
        r"|\b(?:ni)?(?:wa|m)?jibu (?:e-?mail|message|msg|text|sms|ujumbe|barua) (?:yao|yake|wao|wake)\b|\b(?:wa|a)(?:na|me|li)(?:ni)?uliz\w+ (?:kama |ni)?(?:niko|napatikana|nitapatikana|nita)\b",
        "shall i reply to their email",
        "they asked me about pay in the interview",
    ),
)
#: What makes one message fair even while waiting: a new number, papers, a missed call, a slot.
FAIR = (
    Cue(
        r"\b(?:number|line|sim|simu|phone|email address|address|namba)\b(?: \w{1,12}){0,5} (?:changed|lost|stolen|died|dead|broke\w{0,2}"
        r"|new|off|blocked|imepotea|imeibiwa|imeharibika|imebadilika)\b|\b(?<!their )(?<!his )(?<!her )(?<!hr )(?<!'s )(?:new|changed|lost|different|wrong|nilibadilisha|nimebadilisha"
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
        r"\b(?:certificates?|documents?|papers?|references?|referees?|transcripts?|id copy|testimonials?|vyeti|cheti|hati|kitambulisho|certs?|docs|payslips?|kra|good conduct|scan|passport|permit|availability"
        r"|salary expectations?|expected salary|notice period|available|when i'?m free|niko free|napatikana|nitapatikana|(?<!no )(?<!any )(?:reply|respond|answer|write back|text back|get back)(?: to)? (?:their|her|his|hr'?s|(?:the )?(?:recruiter|manager|lady)'?s|(?<!n't reply to )(?<!nt reply to )(?<!never reply to )(?<!not reply to )that) (?:e-?mail|mail|message|msg|text|sms|whatsapp|question)|\w{0,4}jibu (?:e-?mail|message|msg|text|sms|ujumbe|barua) (?:yao|yake|wao|wake)|medical|slot|reschedule|interview time|visa)\b",
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
    Cue(
        r"\b(?:simu|phone|line|laini|namba|number) (?:yangu|yake|langu) (?:\w{1,8} )?(?:ime|ili|li|wame)(?:ibiwa|ib\w+|potea|haribika|badilika|blockiwa|zimika)\b"
        r"|\b(?:nina|niko na|nimepata|nimechukua|natumia) (?:namba|number|laini|line|simcard|simu)(?: \w{1,8})? (?:mpya|ingine|nyingine)\b"
        r"|\b(?:sim ?card|sim|laini|line|simu|namba|number) (?:yangu )(?:\w{1,8} )?(?:imefungwa|imeblock\w*|ilifungwa|imezimwa|haifanyi kazi|imekufa)\b|\b(?:lost|stole|snatched|got robbed of|replaced) my (?:phone|line|sim(?: ?card)?|number)\b|\b(?:i have|i'?ve got|i got|using|on) a new (?:phone )?(?:number|line|sim(?: ?card)?)\b|\b(?<!their )(?<!his )(?<!her )(?<!'s )new (?:phone )?number\b(?! (?:of|for) (?:the|hr|them))",
        "simu yangu imeibiwa, nina namba mpya",
        "simu yangu imelia",
    ),
    Cue(
        r"\b(?:nime|nili|na|nita|ntu?a)-?(?:change|badili(?:sha)?|swap|switch|replace)(?: (?:ile|my|hii))? (?:phone )?(?:number|namba|nambari|line|laini|sim ?card|simcard|simu|email)\b"
        r"|\b(?:number|namba|nambari|line|laini|sim ?card|email) (?:yangu|langu)(?: (?:ya simu|ya zamani|ile))?(?: \w{1,8})? (?:i?me-?chang\w*|imebadilika|iliba\w+|ni mpya|haifanyi kazi|haishiki|haiko tena|sio hiyo tena)\b"
        r"|\bnime(?:poteza|lose|ibiwa) (?:my )?(?:simu|phone|line|laini|sim ?card|number|namba)\b|\b(?:niwape|niwapee|niwatumie|niwapatie) (?:ile )?(?:number|namba|nambari|line|laini|email)(?: (?:yangu|ya simu))* (?:mpya|ingine|nyingine|new)\b",
        "nimechange number yangu ya simu",
        "nimebadilisha mawazo",
    ),
)
#: A call of theirs that did not reach the candidate, so that theirs is the wish to talk.
RANG = (
    Cue(
        r"\b(?:they|he|she|hr|recruiter|manager|lady|boss|secretary|somebody|someone|company|bank|office|\w+'s (?:office|number|line))(?:'ve|'s)? (?:(?:have|has|had|just|also|actually|then) )*"
        r"(?:called|rang|phoned|tried (?:me|calling|to (?:call|ring|reach))|flashed|beeped|buzzed|was calling|were calling)\b(?! (?:back )?(?:and|to) (?:said|say|told))[^.!?\n]{0,45}"
        r"(?:\bi (?:just |only |have |had )?(?:missed|didn'?t (?:pick|hear|see|answer)|didnt (?:pick|hear|see|answer)|did not (?:pick|hear|see|answer)|could ?n'?t (?:pick|answer|talk|hear)|couldnt (?:pick|answer|talk|hear)|was (?:asleep|driving|sleeping|bathing|at (?:church|work)|in (?:class|an?|the (?:shower|mat|bus|bathroom|matatu|toilet)))|found|saw it|noticed)\b"
        r"|\b(?:my )?phone (?:was|is) (?:off|dead|on silent|silent|charging|away)|\bwhen (?:i|my)\b|\bwhile i\b|\b(?:it|the call|line|network)(?: \w{1,8}){0,3} (?:cut|dropped|disconnected|went dead|hung up)\b|\bgot cut\b)",
        "they phoned and i missed it",
        "they called and i answered",
    ),
    Cue(
        r"\b(?:(?<!no )missed calls?|(?:nime|nili|nika|ni)(?:kosa|miss\w{0,2}) (?:call|calls|simu)(?: (?:yao|yake|ya|zao|from|kutoka))?|(?:i )?missed (?:their|her|his|the|a|that) (?:phone )?calls?)\b"
        r"|\b(?:simu|call) (?:yao|yake|zao)\b.{0,20}\b(?:ilini|ikani|imeni|nilikosa|nilimiss|nikakosa|sikushika|sikuona|sikupokea)(?:pita|miss)?\w*"
        r"|\b(?:wa|a)(?:me|li)ni-?(?:pigia|call|ring|beep|flash|buzz)\w{0,2}\b[^.!?\n]{0,45}\b(?:nikakosa|nilikosa|nikamiss|nilimiss|sikushika|sikupokea|sikuskia|sikusikia|sikupick|sikuona|sikuwa|silent|imezimwa|ilizima|ilikuwa (?:off|chaji|imezima|silent)|ikakatika|ikakata|nikiwa|nilikuwa)\b"
        r"|\b(?:wa|a)(?:me|li)ni-?(?:beep|flash)(?:ia|ed)?\b",
        "simu yao imenipita",
        "simu yao imefika",
    ),
)
#: An agreed hour at which they did not call.
MISSED = (
    *RANG,
    Cue(
        r"\b(?:call|ring|phone|interview|meet)\b.{0,40}\b(?:at (?:\d|noon|half|one|two|three|four|nine|ten|eleven|twelve)|saa \w).{0,40}\b(?:did ?n'?t|didnt|never|no call|hawaku\w+|haku\w+)\b"
        r"|\b(?:call|calls|called|calling|ring|rang|phone|phoned|tried me|simu)\b[^.!?\n]{0,45}\bi (?:just )?missed (?:it|them|her|him|that|the call)\b",
        "we agreed they would call at 10 and they didn't",
        "they said they would call by friday and they didn't",
    ),
    Cue(
        r"\b(?:hawa|ha)(?:ku|ja)(?:ni)?(?:pig|call|tafut)\w*\b[^.!?\n]{0,30}\b(?:tulivyo(?:kubaliana|agree|sema|panga)|vile tuli\w+|as agreed|kama walivyo(?:sema|ahidi)\b(?=.*\bsaa\b)|saa (?!hi[iz]|hivi|yo|zo)\w+)"
        r"|\btuli(?:kubaliana|agree|panga)\b[^.!?\n]{0,60}\b(?:hawa|ha)(?:ku|ja)\w+"
        r"|\b(?:agreed|arranged|scheduled|booked|set|fixed)\b[^.!?\n]{0,50}\b(?:did ?n'?t|didnt|never|no|nobody|no one|they) (?:ever |even )?(?:call|ring|rang|phone|show|happen|came?|pick|join|missed)\w*"
        r"|\b(?:did ?n'?t|didnt|never|has ?n'?t|have ?n'?t) (?:call|called|ring|rang|phone|phoned|show(?:ed)?(?: up)?|join(?:ed)?|dial\w*)\b[^.!?\n]{0,30}\b(?:as (?:we )?(?:agreed|arranged|planned|scheduled)|like we (?:agreed|said)|at (?:\d{1,2}|noon|the (?:agreed|set) (?:time|hour)|one|two|three|four|five|eight|nine|ten|eleven|twelve)\b)",
        "hawakupiga saa nne kama tulivyokubaliana",
        "hawakupiga ijumaa kama walivyosema",
    ),
)
#: Papers that an employer may ask for after an interview.
PAPERS = Cue(
    r"\b(?:certificates?|certs?|documents?|docs|papers?|references?|referees?|transcripts?|id copy|copy of|testimonials?|payslips?|portfolio|kra|pin|good conduct|vyeti|cheti|hati|karatasi|passport|permit|scans?|visa)\b",
    "can i email the references",
    "can i email the recruiter",
)
