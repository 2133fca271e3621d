"""That the candidate wants to wait longer, in the words for the button of the nudge."""

from coaching.reading.cues.cue import Cue

_LEAD = (
    r"^\W*(?:(?:ok(?:ay)?|k|no+|nah|nope|not (?:now|today|yet)|actually|maybe|perhaps|(?:i )?think|hmm+|pls|please|kindly|just|better|rather|instead|then|and|so|but|sorry|hey|coach|subira"
    r"|can (?:i|we|you|u)|could (?:i|we|you|u)|may i|let'?s|let me|lemme|i(?:'?ll| will|'?d like to|'?d rather|'?d prefer to|'d| want to| wanna| prefer to| need to|'?m going to|'?m gonna| am going to|'?m|'?ma)?|we(?:'?ll| can)|you can|still|patiently"
    r"|sawa|bado|hapana|zii|labda|nadhani|wacha|acha|hebu|naomba|tafadhali|basi|afadhali|heri|bora|(?:si|sio|siyo) leo|leo (?:hapana|sio|siwezi)|lakini|nataka|ningependa|naweza|naeza|tu)\W+){0,6}"
)
_DAY = (
    r"(?:(?:on |the |this |next |coming |in |after |by |around |siku ya |tarehe |baada ya )*(?:mon|tue|wed|thu|fri|sat|sun)(?:\w{0,6})\b|(?:on |by |until |till |next )*(?:the )?\d{1,2}(?:st|nd|rd|th)?\b"
    r"|(?:2moro|2mrw|tomorrow|tmrw|tmr|tomoro|kesho|keshokutwa|juma\w{2,5}|alhamisi|ijumaa|j[1-5]|tarehe|wiki|baadaye|siku)\b"
    r"|(?:next|the end of|end of|later|in (?:a|an|one|two|three|few|\d)|after (?:a|an|one|two|three|few|\d|the|lunch)|(?:a |an )?(?:another|couple|few|one|two|three|more|bit|while|day|week)|this (?:week|evening|afternoon|weekend))\b)"
)
_TO = r"(?:till?|untill?|til|up ?to|to|for|hadi|mpaka|mpk|adi)"
#: That the candidate wants to wait longer, after the nudge.
LATER = Cue(
    r"\bwait (?:a (?:bit|little|while|few \w{1,8}) )?(?:longer|more)\b|\bgive (?:it|them) (?:\w{1,8} ){0,3}more (?:days?|time|weeks?)\b"
    r"|\bremind me (?:again|later|next|in|on|tomorrow|after|instead|this)\b|^\W*(?:not (?:now|today|yet),? )?(?:maybe )?later\W*$"
    r"|\bnikumbushe (?:tena|baadaye|kesho|wiki|ju\w+|ij\w+|al\w+|j\d|baada|siku)\b|\b(?:nisubiri|nita?ngoja|ningoje) (?:kidogo|zaidi)\b"
    rf"|\b(?:remind|nudge|ping|poke|buzz|text|message|write to|write|tell|ask|wake) me (?:again |back |about (?:it|this|that|them) )*(?:{_TO} )?{_DAY}"
    rf"|{_LEAD}(?:check (?:back|in)|come back|get back)(?: (?:with|to) me)? {_DAY}"
    rf"|{_LEAD}(?:wait|waiting(?= t| u)|hold(?:ing)?(?: on| off)?|hang on|sit tight|stay put|leave (?:it|them|this)|give (?:it|them|her|him|hr))(?: (?:it|them|this|patiently|out|off))?(?: {_TO})? {_DAY}(?! (?:then|before|first) (?:call|e?mail|write))"
    rf"|{_LEAD}(?:push|move|postpone|delay|shift|put|make|set)(?: (?:it|this|that|the (?:nudge|reminder)))(?: (?:off|back|again))?(?: (?:{_TO}|on))? {_DAY}|{_LEAD}snooze\b"
    rf"|{_LEAD}{_DAY}(?: \w{{3,9}})? (?:instead|rather|is better|would be better|suits me(?: better)?|works better|badala yake|ni bora|ni afadhali|ndio poa)\W*$"
    rf"|^\W*(?:not|no+t? (?:today|now)|si leo|sio leo|siyo leo|maybe|labda)\W+(?:today|now|but|lakini|maybe|labda|\W)*{_DAY}\W*$"
    rf"|{_LEAD}(?:(?:one|two|three|\d|a few|a couple(?: of)?|some) more|another|a few|a couple(?: of)?) (?:days?|weeks?)(?: (?:please|pls|then|first|maybe))*\W*$"
    rf"|\b{_DAY}(?: (?:kutwa|ndio|ndo|tu|please|pls|asubuhi|jioni|mchana|next|week|wiki|ijayo|hivi|basi))* (?:(?:u|mu)?nikumbush\w{{1,4}}|(?:u|mu)?nistue|remind me|nudge me)\b"
    rf"|\b(?:(?:u|mu)?ni)?kumbush(?:e|a|eni|ia) (?:mimi )?(?:tena )?(?:{_TO} )?{_DAY}|\b(?:niulize|niambie|niandikie|nitumie ujumbe|nistue|nijulishe|rudi) (?:tena )?{_DAY}"
    rf"|{_LEAD}(?:ni|nita|tu|tuta|na|u)?(?:subiri?e?|ngoj[ae]|ngojee|vumilia|vumilie)(?: (?:tu|kwanza|kidogo|bado|nao))*(?: {_TO})? (?:kidogo|zaidi|{_DAY})"
    rf"|{_LEAD}(?:ni|nita|tu|tuta)?(?:wa|m)?p[ea] (?:muda zaidi|(?:{_TO} )?{_DAY})",
    "wait till thursday",
    "how long do i wait",
)
#: That it is the coach who is to come back to it, some other day.
REMIND = Cue(
    r"\b(?:remind|nudge) me\b|\b(?:u?ni)?kumbush[ea]\b",
    "remind me next week instead",
    "remind them of me",
)
#: The employer speaks of a day; then it is their word.
THEY_SAID = Cue(
    r"\b(?:said|says|told|asked|promised|replied|wrote|called|texted|emailed|(?:they|he|she|hr|it|recruiter|manager|lady|boss|company|bank|panel)(?:'ll| will| would|'d)(?: be)?|(?:they|he|she|hr) (?:want|need|say|go|gon)\w*)\b"
    r"|\b(?:wa|a)(?:li|me|ka|na|ta)(?:ni|tu)?(?:sem|ambi|omb|tak|pig|andik|jib|tum|ngoj|rud)\w{0,6}\b|\b(?:nime|nili|tuli|tume)ambiwa\b",
    "they said wait till thursday",
    "remind me monday, they are silent",
)
#: The resolve to wait, before any nudge.
WAITS = Cue(
    r"\b(?:wait|hold (?:on|off)|sit tight)\b|\b(?:ni|nita|tu|tuta)?(?:ngoje?a?|subiri)\b",
    "i'll wait till monday",
    "thursday instead",
)
