"""How a candidate takes a fact back, tells of a moved day, or passes an invitation on."""

from coaching.reading.cues.cue import Cue

#: Express words that something told before was wrong.
TAKES_BACK = Cue(
    r"^\W*(?:(?:please|pls|plz|can you|could you|hi|ok|naomba|tafadhali)\W+){0,2}(?:change|edit|update|fix|badilisha|badili) (?:the|my|that|their|its|ile)? ?(?:date|day|promise|employer|company|role|job|interview day|siku|tarehe|kampuni)\b"
    r"|\b(?:correction|correcting|scratch that|typo|autocorrect|wrong (?:day|date|company|employer|name|week|month)|my (?:mistake|bad|error)"
    r"|i (?:was|am) (?:wrong|mistaken)|i'?m mistaken|i (?:just |have just |'ve just )?(?:realis|realiz)ed|i mis(?:read|heard|typed|spoke|remembered|understood)"
    r"|i (?:mixed|messed|confused|muddled)(?: \w{1,10}){0,4} (?:up|days|dates)|i meant|meant to (?:say|write|type)"
    r"|(?:got|had|gave you|gave|told you|said|wrote|typed|put)(?: \w{1,10}){0,4} (?:wrong|by mistake|wrongly)|let me correct|to correct"
    r"|(?:it|that) should (?:be|say|have been)|(?:it|that|this|which) was (?:with |for |about |at |to )?(?:an?other|a different|the other|some other) (?:company|employer|one|interview|job|place|firm|bank|hr)|(?:hiyo|ile|hilo|ilikuwa|ilikua)(?: ilikuwa| ni| ilikua)? (?:ya |kwa )?(?:kampuni|kazi|interview|mwajiri|benki) (?:nyingine|ingine|tofauti|mwingine)|n(?:i)?likosea|nimekosea|n(?:i)?lichanganya|nimechanganya|n(?:i)?limaanisha|namaanisha"
    r"|(?:juma(?:tatu|nne|tano|mosi|pili)|alhamisi|ijumaa|j[1-5]|(?:mon|tues|wednes|thurs|fri)day) (?:sio|siyo|hapana)(?=[ ,.;-]+(?:ni|ilikuwa|bali|walisema|its|it's)\b)"
    r"|n(?:i)?litaka kusema|(?:ku|na|ni|tu)rekebisha|rekebisha|makosa yangu|kosa langu|nimekumbuka|n(?:i)?lisahau kusema)\b",
    "sorry i got it wrong, they said wednesday",
    "i got it",
)
#: Words that may begin a correction, and may begin other things.
HESITATES = Cue(
    r"^\W*(?:(?:oh|ah+|ooh|eish|ai|hmm+|ok|okay|so|hey|haki|aki|no+|nah|hold on|wait|sorry|yes|sasa)\W+){0,4}"
    r"(?:wait|no+|nope|sorry|oops|whoops|hold on|hapana|pole|samahani|kumbe|apana|i mean|si|sio|siyo)\b"
    r"(?! (?:for|to|that|about|until|till|a|is|one|word|news|answer|reply|call|response|idea|not yet|need|way|problem|worries|hadi|mpaka|kwa))"
    r"|\b(?:actually|kumbe|kwa kweli|in fact)\b|\bi mean,? (?:the|it|they|my)\b",
    "oh wait the interview was on monday",
    "wait until friday they said",
)
#: A sorry at the head, which may only be about what one has done.
APOLOGISES = Cue(
    r"^\W*(?:(?:ok|okay|oh|ah|hey|coach|eish|haki|aki|wueh|hmm+|so|very|really|am|i'?m|im)\W+)*"
    r"(?:sorry|oops|whoops|forgive me|my bad|my mistake|pole|samahani|nisamehe|kosa langu|makosa yangu)(?:(?: sana| coach| tena|,? but|,? lakini)*\W+|$)",
    "sorry, i have texted them",
    "i am so happy",
)
#: The employer spoke anew; what they say then is no correction of an older word.
SPOKE_ANEW = Cue(
    r"\b(?:they|hr|he|she|recruiter|receptionist|secretary|manager|lady|company|bank|employer|panel)(?:'ve|'s)? (?:have |has |just |finally |only |now |then "
    r"|also |actually )*(?:called|rang|phoned|emailed|mailed|wrote|texted|messaged|replied|responded|answered|got back|reached out"
    r"|contacted|updated|postponed|extended|delayed|changed)\b|\b(?:hr|she|he|they) (?:says?|said)\b[^.?!\n]{0,40}\bi(?:'ve| have)? just (?:called|rang|phoned|e?mailed|texted|spoke|talked|asked|got off)\b|\b(?:now they|they now|they just|today they|just (?:said|told|heard|got|received))\b"
    r"|\b(?:wame|ame)(?:ni|tu)?(?!kosea)[a-z]{2,}\b|\b(?:wali|ali)(?:ni|tu)?(?:pigia|piga|tumia|tuma|andikia|text|email|call)\w*"
    r"|\bnime(?:ambiwa|pigiwa|tumiwa|pata)\b|\bsasa wana\w+",
    "actually they called and need another week",
    "actually they said friday",
)
#: Stands right before a day that was wrong: "not tuesday".
DENIES = Cue(
    r"\b(?:not|isn'?t|wasn'?t|instead of|rather than|si|sio|siyo|sikuwa|haikuwa|badala ya|and not|na si|wala si|sikuenda|sikufanya"
    r"|(?:hawaku|haku|siku)(?:ni|tu)?(?:sema|ambia|taja)|(?:they |he |she |hr |i )?(?:did ?n[o']?t|didn'?t|never) (?:say|said|tell me|mention))"
    r"(?: (?:on|by|the|until|till|in|this|that|ya|hadi|mpaka))*\W*$",
    "it was monday not on ",
    "it was on ",
)
#: A day was moved to another.
MOVED = Cue(
    r"\b(?:moved|pushed|postponed|re-?scheduled|shifted|changed|delayed|brought forward|put off|called off)\b"
    r"|\b[a-z]{1,7}(?:songe[sz]|soge[sz]|hamish|ahirish|badilish|sukum)[a-z]{1,6}"
    r"|\b(?:wame|ame|ime|wali|waka)[- ]?(?:i)?(?:postpone|extend|push|shift|delay|move|change|reschedule)\w{0,2}\b"
    r"|\b(?:it'?s|its|it is|it will be|ni|iko|itakuwa) (?:now|sasa)\b|\bsasa (?:ni|iko|itakuwa)\b",
    "imesongeshwa hadi jumatatu",
    "nimesonga mbele",
)
#: A length of time is laid upon what was promised before.
EXTENDS = Cue(
    r"\b(?:another|(?:one|two|three|\d|a few|some) more|(?:an )?extra|(?:an )?additional|a further) (?:\w{1,8} )?(?:days?|weeks?|months?)\b"
    r"|\b(?:add|extend)(?:ed|ing|s)?\b[^.!?\n]{0,20}\b(?:days?|weeks?|months?)\b"
    r"|\b[a-z]{0,6}ongez[a-z]{1,5}\b|\b(?:wiki|siku|mwezi) (?:\w{1,8} )?(?:zaidi|ingine|nyingine)\b",
    "walisema wataongeza wiki moja",
    "another interview a week ago",
)
#: What an employer may tell a candidate to do in order to hear more.
COME_BACK = (
    r"(?:call|ring|phone|buzz|e-?mail|mail|text|sms|whatsapp|write|message|contact|check(?! (?:your|my|the|our|out)\b)|follow(?:[ -]up)?|get (?:back )?in touch|touch base"
    r"|get back to (?:them|her|him|us)|reach(?: out)?|come|go|pass|drop|pop|stop by|swing by|visit|show up|try|return|inquire|enquire|ask|see"
    r"|give (?:them|us|her|him|hr|me|the \w{1,12}) an? (?:call|ring|shout|buzz|text|bell)|pick|collect|remind|nudge|talk to|speak to|hit (?:them|her|him|us) up|hit up|holla|holler|shout|beep|flash|ping|dm)\b(?! me\b)"
)
#: What makes a visit an interview or a job, and no invitation to ask.
NO_RETURN = (
    r"(?!(?:\W+\w{1,12}){0,5}\W+(?:interview|panel|round|test|exam|medical|aptitude|assessment|work|training|orientation|induction|contract"
    r"|usaili|mahojiano|kazi|mtihani)\b)"
)
PLEASE = r"(?:(?:please|kindly|just|maybe|also|pls|plz) )*"
#: That contact is wanted from a day on: "don't call before friday".
NOT_BEFORE = Cue(
    r"\b(?:not|n't|dont|don't|never|nisi|tusi|usi|msi)[^.!?\n]{0,40}?\b(?:before|until|till|kabla|hadi|mpaka)\b",
    "not to call before friday",
    "to call before friday",
)
#: The roots of a Swahili verb in which the candidate comes back, as in "niRUDi".
RETURN_SW = r"(?:pig|rud|pit|uliz|wasilian|andik|fuatili|fik|onan|tembele|tafut|che?ki?|ki?che?ki?|call|check|e?mail|text|follow|ring)"
#: Whose words follow: "hr says", "she told", "it says", "amejibu".
THEY_SAY = (
    r"\b(?:(?:they|she|he|hr|it|who|madam|sir|recruiter|receptionist|secretary|manager|lady|guy|boss|company|panel|message|msg|sms|e?mail|text|letter|auto ?-?reply)(?:'ve|'s)? (?:(?:have|has|had|just|then|also) )?"
    r"(?:told|said|sed|says?|replied|wrote|texted|answered|informed|advised|reads|responded)|(?:wa|a)(?:me|li|ka|na)(?:ni|tu)?(?:sema|ambia|jibu|andikia|text|reply)|(?:ina|ime|ili)sema)\b"
)
#: An answer that is what they bid: "call after friday", "nimcheki jumatatu".
BIDDEN = Cue(
    rf"^\W*(?:(?:(?:they|she|he|hr) (?:said|says|told me)|ok|to|that|i should|just|please|kindly|ati|eti|kwamba|tu) )*(?:{COME_BACK}|(?:ni|tu)(?:wa|mu?|mw)?{RETURN_SW}\w*[ei]\b)(?!.*\?)",
    "call her after friday",
    "i call her after friday",
)
#: "they told me to call": somebody tells the candidate to come back.
INVITES = (
    Cue(
        r"\b(?:told|asked|said|says|advised|wants?)\b(?: \w{1,10}){0,3} (?:not to|to not|don'?t|i shouldn'?t|we shouldn'?t|not) "
        r"(?:call|ring|phone|contact|email|text|come|reach|follow|check|write)\b(?: \w{1,8}){0,3} (?:before|until|till)\b"
        r"|\b(?:nisi|tusi|usi|msi)(?:wa|m)?(?:pig|end|rud|wasilian|andik|call)\w*(?: \w{1,8}){0,3} (?:kabla|hadi|mpaka)\b",
        "they told me not to call before friday",
        "they told me not to call",
    ),
    Cue(
        r"(?<!\bi )(?<!\bim )(?<!i'm )(?<!\bi am )(?<!i've )(?<!i just )(?<!i was just )\b(?:told|asked?|asking|advised?|wants?|wanted|needs?|requested|instructed|allowed|says?|said|saying|suggested|ati|eti)(?: that)?"
        r"(?: (?:me|us|i|we|you))?(?: (?:to|should|can|could|may|must|have to|am to|need to))* "
        rf"{PLEASE}{COME_BACK}{NO_RETURN}",
        "she said give her a ring on the 4th",
        "they said they will call us",
    ),
    Cue(
        r"\b(?:(?:they|hr|he|she|recruiter|receptionist|secretary|manager|lady|boss|company|bank|school)(?: have| has| just| finally| then|'ve)* (?:called|rang|phoned"
        r"|emailed|mailed|wrote|texted|messaged|replied|responded)|(?:got|received) an? (?:\w{1,10} )?(?:sms|email|text|message|call)|wakasema|akasema|walisema|alisema)\b"
        r"[^.!?\n]{0,25}?[,:;\"“'-]+ ?"
        rf"(?:(?:that )?(?:i|we|you) (?:should|can|could|must|may|have to|need to) |to )?{PLEASE}{COME_BACK}{NO_RETURN}",
        "they texted: call us in january",
        "they texted: we call you in january",
    ),
    Cue(
        r"\b(?:they|hr|he|she|recruiter|receptionist|secretary|manager|lady|boss|panel)\b[^.!?\n]{0,60}?\bi (?:should|must|can|could|may|need to|have to) "
        rf"{PLEASE}{COME_BACK}{NO_RETURN}",
        "hr rang and said that i should come",
        "i should come",
    ),
    Cue(
        rf"\bi(?: a|')?m (?:to|supposed to|meant to|told to|asked to|expected to) {PLEASE}{COME_BACK}{NO_RETURN}",
        "i'm supposed to ring them on the 4th",
        "i'm going to ring them",
    ),
    Cue(
        r"\b(?:(?:nili|nime|tuli|tume)(?:[a-z]{2,9}wa|pata)|(?:wali|ali|wame|ame|wana|ana|waka|aka|ati|eti)[a-z]{0,6}(?:sem|ambi|omb|tak|agiz|elekez|shauri|hitaj|andik|tum|pig)?[a-z]{0,6}|(?:they|hr|she|he|boss|manager|recruiter) (?:have |has |just )?(?:said|told me|asked me|want|wants|sed|says?|saying))"
        r"(?: \w{1,10}){0,3} (?:ni|tu)(?:wa|mu?|mw|zi)?-?(?:pig|rud|end|pit|kuj|uliz|angali|wasilian|andik|fuat|fik|call|che[ck]|e?mail|te?xt|follow|sms"
        r"|onan|onge|zungumz|tembele|chuku|tafut|kumbush|jarib|try|dm\b|ping|whats|wasap|holla|buzz|beep|flash|ring|touch)[a-z]*[ei]?\b(?!\?)"
        + NO_RETURN,
        "alisema nimpigie jumatatu",
        "alisema watanipigia jumatatu",
    ),
    Cue(
        r"\b(?:nipit|niend|nirud|nikuj|nij|nifik)[ei]\b[^.!?\n]{0,40}\b(?:majibu|matokeo|results?|jibu|ofisini|barua)\b(?![^.!\n]*\?)",
        "nipite ofisini j3 kuchukua majibu",
        "nipite ofisini?",
    ),
    Cue(
        rf"(?:^|[,.;:–-] ?)(?:(?:so|and|to|please|kindly|just|then|pls|basi) )*{COME_BACK}(?: (?:them|her|him|me|us|back|again|in))* (?:then|that day|after (?:that|then)|from then|afterwards)\b(?![^.!\n]*\?)"
        rf"|\b(?:ni|tu)(?:wa|mu?|mw)?{RETURN_SW}\w*[ei] (?:tena )?(?:siku hiyo|hiyo siku|hapo|baada ya hapo|wakati huo)\b(?![^.!\n]*\?)",
        "hr is off till wednesday, ring then",
        "hr is off till wednesday, i will ring then",
    ),
    Cue(
        rf"{THEY_SAY}(?:(?!\b(?:wa|a)ta|\bthey(?:'ll| will)|\b(?:by|before|on) \w{{2,9}}(?:day)?,)[^.!?\n]){{0,90}}?[,;:–-] ?{PLEASE}(?:(?:so|and|then|basi) )*{PLEASE}{COME_BACK}{NO_RETURN}(?: (?:me|us|them|her|him|back|again|in))*(?= (?:on|after|next|from|tomorrow|early|around|in (?:a|two|one|three|\d)|(?:mon|tues|wednes|thurs|fri)\w*|mon|tue|wed|thu|fri|kesho|juma\w+|ijumaa|alhamisi|wiki|baada|j[1-5])\b(?![^.!\n]*\?))"
        rf"|{THEY_SAY}(?:(?!\b(?:wa|a)ta)[^.!?\n]){{0,60}}?(?:[,;:–-] ?|\b(?:so|na|basi|hivyo|then|ati|kwamba|ndio) |{THEY_SAY} )(?:ni|tu)(?:wa|mu?|mw)?{RETURN_SW}\w*[ei]\b(?![^.!\n]*\?)"
        rf"|{THEY_SAY} (?:to )?{PLEASE}{COME_BACK}{NO_RETURN}(?= (?:me|us|them|her|him|back|again|on|after|next|from|in|tomorrow)\b)(?! back\W*$)(?! (?:on|in) (?:the )?(?:way|sheet|number)\b)"
        rf"|{THEY_SAY} (?:ni|tu)(?:wa|mu?|mw)?{RETURN_SW}\w*[ei]\b(?![^.!\n]*\?)",
        "she told the file is with the head, call after friday",
        "she told they will call after friday",
    ),
)
#: A next round, told without the words for one: they want to see the candidate again.
SEEN_AGAIN = Cue(
    r"\b(?:wants?|wanted|need|needs|like|love) (?:to )?(?:see|meet|interview|have|talk to|speak (?:to|with)) (?:me|us) (?:again|back|once more)\b(?! next to)"
    r"|\b(?:called|calling|invited|asked|inviting|want|wants|need|needs) me (?:to come )?(?:back|again)(?: \w{1,9}){0,3} to (?:meet|see|talk|speak|present)\b"
    r"|\b(?:called|calling|invited|asked|inviting|want|wants) me (?:back|again) for (?:an?|the|another)?(?: \w{1,12}){0,2} ?(?:interview|round|panel|chat)\b"
    r"|\b(?:got|have|landed|secured|given) (?:the|a|my|another) (?:second|2nd|third|3rd|final|next|last) (?:interview|round)\b"
    r"|\b(?:come|return|report|be there|go)(?: \w{1,10}){0,4} for (?:an?|the|my|another) (?:\w{1,10} )?(?:interview|round|panel)\b"
    r"|\b(?:second|2nd|third|3rd|final|next) (?:interview|round) is (?!when|not)"
    r"|\b(?:wame|ame|wana|wata)(?:ni)?(?:ita|taka|alika|hitaji)\w* (?:tena|round|interview|raundi|mahojiano|usaili)\b"
    r"|\b(?:wana|ana|wange)(?:taka|penda) (?:kuni(?:ona|hoji|interview)|nirudi (?:kwa )?(?:interview|mahojiano|usaili))"
    r"|\b(?:nime|nili|ni(?:me)?sha)(?:pita|ingia|fika|fuzu|itwa|alikwa)(?: \w{1,8}){0,3} (?:(?:round|raundi|hatua|interview|usaili|mahojiano) (?:ya|wa) )?(?:pili|tatu|mwisho|inayofuata|ingine)\b"
    r"|\b(?:interview|usaili|mahojiano|raundi|round) (?:ya|wa) (?:pili|tatu|mwisho) (?:ni|itakuwa|iko)\b",
    "wameniita tena alhamisi saa nne",
    "wamenipigia tena alhamisi",
)
