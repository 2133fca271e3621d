"""Whether words are addressed to somebody, plan a deed, tell news, or only hope."""

from coaching.reading.cues import reaching
from coaching.reading.cues.cue import Cue

#: Words that only a message to somebody has.
ADDRESSED = Cue(
    r"^\W*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|habari|mheshimiwa|sir|madam)\b"
    r"|\b(?:regards|sincerely|yours|your (?:team|company|decision|time|office)|kind(?:ly)?|nashukuru|naomba)\b",
    "dear ms otieno",
    "i sent the mail",
)
#: A greeting to somebody by name or title, or a name below: the form of a letter.
GREETS = Cue(
    r"^\W*(?:dear|to|hi|hello|hey|good (?:morning|afternoon|evening|day)|habari(?: za \w+)?|shikamoo) (?!(?:coach|subira|bot|there|all|again|can|could|i|please|help)\b)[\w'’. ]{2,30}[,.!\n]"
    r"|\b(?:(?:kind |best |warm )?regards|sincerely|faithfully|wako mtiifu)\b",
    "dear ms otieno,",
    "hi, can you help me",
)
#: Words that plan a deed or ask for one.
PLANS = Cue(
    r"\b(?:should|shall|can i|could i|may i|can'?t i|could ?n'?t i|would you|ungekuwa wewe|what if|i'?ll|i will|gonna|going to|thinking|plan\w*|want to|wanna|let me"
    r"|is it (?:ok|okay|fine)|(?:ok|okay|fine|safe|time|wise|right|allowed|acceptable) to (?:now |just |also )?(?:call|ring|phone|e-?mail|text|write|message|follow|ask|check|try|reach|contact|send)|worth (?:calling|ringing|e-?mailing|texting|asking|trying|following|a (?:call|text|try))|would it|do i|how about|what about|what do i|i'?d(?! (?:my|an?|the|another|one|two|three) )|might|ni?ta\w+|naweza|naeza|nataka"
    rf"|ni(?:wa|m)?end\w+)\b|{reaching.MAY_REACH}|{reaching.MAY_VISIT}",
    "should i call",
    "they called",
)
_TOUCH = r"(?:call|ring|phone|buzz|e?-?mail|text|sms|whatsapp|dm|write|message|msg|ping|contact|send|ask|go (?:to|there|back|and)|visit|drop|pop|pass|show up|follow|reach|chase|thank|tell|check|remind|get in touch|speak|talk)"
#: A deed of one's own that is planned or asked about, whatever was asked before.
OWN_PLAN = Cue(
    rf"\b(?:should|shd|shud|shall|can|cn|could|cld|may|might|must) (?:i|we)\b|(?:^\W*(?:(?:ok|so|well|and|then|just|maybe) )*(?:will|about to|planning to|napiga|ntapiga)|\b(?:(?:i|we) (?:should|could|might|can|may|wanna|want to|need to|have to|plan to|intend to|will|am going to|am about to)|i'(?:ll|d)(?: rather)?|i'?m (?:gonna|going to|about to)|(?:^|\W)(?:gonna|going to|let me|lemme)))(?: (?:just|also|then|now|quickly|maybe|try to|go and|still|rather)){{0,2}} {_TOUCH}\b"
    rf"|\bthinking (?:of|about|to|i'?ll|i should) {_TOUCH}|\bplanning (?:to|on) {_TOUCH}"
    r"|\b(?:is it|would it be|its|it'?s) (?:ok(?:ay)?|fine|alright|bad|wrong|rude|weird|cool|too (?:early|late|soon)) (?:if (?:i|we)|to)\b|\bwhat if i\b"
    rf"|(?:^|[.,;!] |\b(?:so|then|now|sasa|basi) )(?:ok(?:ay)?|fine|alright) (?:to|if i) {_TOUCH}|\b(?:do|would|will) i {_TOUCH}\b|\bwould it (?:hurt|be (?:bad|rude|wrong|ok|okay|fine)) (?:to|if i)\b"
    rf"|(?<!ya )(?<!wa )(?:{reaching.MAY_REACH}|{reaching.MAY_VISIT})|\b(?:na|nita|nta)(?:wa|m)?(?:tumi?a|andiki?a|pigi?a|uliza|text|call|email)\b|\b(?:niandike|niwaandikie)\b",
    "is it ok if i email them",
    "they might call",
)
#: The day of their word, stated by its name: "jibu ni tarehe 16".
STATES_WORD = Cue(
    r"^\W*(?:(?:na|pia|and|also|the|their|ok|so|kumbe|btw) )*(?:promise|jibu|majibu|matokeo|uamuzi|answers?|results?|decision|outcome|deadline|tarehe|date|siku|day)(?: (?:yao|yake|ya|za|ya ku|of|for|date|day|jibu|majibu|kujibu|kutoa|promise|results?|decision|answer|their|the|waliyosema|walisema|walionipa|waliyonipa)){0,3}"
    r" (?:ni|is|will be|itakuwa|yatakuwa|itatoka|yatatoka|imekuwa|comes? out|come|due)\b(?!.*\?)(?! (?:lini|when|nini|what|gani|na maana)\b)",
    "jibu ni tarehe 16",
    "jibu ni lini",
)
#: A sentence that begins with what the employer did.
NEWS = Cue(
    r"^\W*(?:so |ok |well |and )?(?:they|hr|she|he|the \w{2,12}) (?:have |has |just |finally |'ve )?(?:replied|answered|said"
    r"|told me|called|rang|emailed|texted|wrote|rejected|offered|confirmed|postponed)\b",
    "they have replied",
    "have they replied",
)
#: "Or else" to an employer, which a model that weighs the whole may overlook.
ULTIMATUM = Cue(
    r"\bor (?:else )?i(?:'?m out|'?m gone| walk(?: away)?|'ll (?:walk|go elsewhere|take (?:the|my) other)|'?m taking (?:the|my) other)\b"
    r"|\b(?:lazima|ni lazima|mpaka)\b[^.!?\n]{0,40}\b(?:ama|au|la sivyo)\b ?(?:na|nita)(?:enda|chukua|kubali|ondoka|toka|jiunga)\w*|\bwasipo(?:jibu|sema|amua|niambia)\w*[^.!?\n]{0,30}\b(?:na|nita)(?:enda|chukua|kubali|ondoka|toka)\w*"
    r"|\b(?:today|now|immediately|asap|at once|right away|by (?:noon|tomorrow|today|tonight|eod|cob|close))\b[^.!?\n]{0,20}\b(?:as|since|because|coz|for) i (?:also |do )?have (?:other|another|many|several) (?:options?|offers?|opportunit\w+|compan\w+)\b"
    r"|\beither (?:\w{1,12} ){1,12}or i\b|\b(?:wasted|wasting) (?:enough of )?(?:my|enough) time\b",
    "give me an answer by noon or i'm out",
    "wait or call",
)
#: "By then, for I have others": a decision pressed for from strength.
PRESSED = Cue(
    r"\b(?:let me know|answer|reply|respond|revert|decide|confirm|get back to me|decision|update me|call me|feedback)\b[^.!?\n]{0,40}\b(?:today|tonight|tomorrow|now|immediately|asap|at once|urgently|by \w+|before \w+|within \w+|this week|leo|kesho|kufikia \w+)\b[^!?\n]{0,30}?"
    r"\b(?:as|because|since|cos|coz|for|otherwise|or(?: else)?|kwa sababu|maana|kwani|ama)\b,? (?:i (?:do )?(?:have|'ve|got|am (?:considering|weighing|entertaining|talking)|will (?:have to )?(?:move|go|look|consider|accept|take))|i'?(?:ve|ll|m)|other|several|many|nina|niko na|kuna|nita\w+)\b"
    r"(?: \w{1,12}){0,4}? ?(?:options?|companies|employers?|places|opportunit\w+|choices|alternatives|interest\w*|suitors|lined up|waiting|elsewhere|move on|moving on|kwingine|wengine|nyingine|zingine)\b",
    "please let me know today as i have other options",
    "let me know by friday if you need other documents",
)
#: A contact that brought no answer, told to those who did not answer.
UNANSWERED = Cue(
    r"\bi(?:'ve| have)? (?:already |also |just |first )?(?:e-?mailed|called|rang|phoned|texted|messaged|wrote|sent|left|tried)\b(?!.*\byou (?:said|told|asked))[^!?\n]{0,60}\b(?:not heard|n'?t heard|heard nothing|no (?:reply|answer|response|word)|(?:not|n'?t) (?:had|received|got|gotten|replied|answered|responded)|without (?:a |any )?(?:reply|response|answer)|unanswered|nothing back)\b",
    "i emailed you this morning but have not heard back",
    "i emailed you this morning as you asked",
)

#: That a message or a call of one's own has had no answer.
NO_ANSWER = Cue(
    r"\b(?:no (?:reply|answer|response|word back)|(?:not|\w{2,6}n'?t) (?:even )?(?:replied|answered|responded|picked|reply|answer|respond|pick|got back|got an answer)"
    r"|hawaja(?:jibu|nijibu|shika|pick|reply)\w*|haja(?:jibu|nijibu|shika|pick|reply)\w*|hawaku(?:shika|jibu|nijibu|pick)\w*|haku(?:shika|jibu|nijibu|pick)\w*|nothing back|ignored|blue ?tick\w*|(?:no ?one|nobody) (?:picked|answered|replied)|left (?:a )?voicemail)\b",
    "i emailed and they havent replied",
    "they replied today",
)
#: That the words before were not meant, or are let go of.
JOKES = Cue(
    r"\b(?:(?:was|were|am|'m|im|been) (?:just |only |totally )*(?:joking|kidding|venting|ranting|messing|rambling|teasing|being sarcastic|thinking (?:aloud|out loud))|(?:a|just|only) (?:joke|rant|vent)|just kidding|jk|j/k|sarcas\w+|nvm|never ?mind|forget (?:it|that|about it)|ignore (?:it|that)"
    r"|(?:nili|na|nime)(?:kuwa )?(?:na)?tania\w*|utani|mzaha|achana na (?:hiyo|hayo))\b",
    "that was a joke lol",
    "no joke, they called",
)
#: Wanting to know how it stands, said by itself: "that i want to know if there is news".
WANTS_NEWS = Cue(
    r"\b(?:want(?:ed)?|wanna|like|love|hoping|hope|need|trying) (?:to )?(?:know|find out|hear|learn|ask|check|see)\b|^\W*(?:just |only |that |to )*(?:ask|asking|check|checking)\b|\b(?:nataka|nilitaka|ningependa) ku(?:jua|uliza|sikia)\b",
    "that i want to know if theres news",
    "i know them",
)
#: A bare question for a day, after a verdict.
NOW = Cue(
    r"^\W*(?:(?:so|and|ok|what about|how about|then|na|je|sasa) )*(?:now|today|tomorrow|(?:on )?(?:mon|tues|wednes|thurs|fri)day|leo|kesho|sasa)"
    r"(?: (?:then|basi|now|morning))?\W*\?+\W*$"
    r"|^\W*(?:na|je|ama) (?:je )?(?:leo|kesho(?: kutwa)?|sasa|saa hii|juma(?:tatu|nne|tano|mosi|pili)|alhamisi|ijumaa|j[1-5]|wiki ijayo|new year|tarehe \d{1,2})(?: (?:asubuhi|mchana|jioni|je|tarehe \d{1,2}))*\W*$",
    "and now?",
    "now what?",
)
#: The same question for another employer.
AND_ONE = Cue(
    r"^\W*(?:and|what about|how about|na|je) (?:the )?\w[\w&'-]{1,20}(?: \w[\w&'-]{1,20})?(?: (?:one|then|je))?\W*\?+\W*$",
    "and airtel?",
    "and should i call airtel?",
)
