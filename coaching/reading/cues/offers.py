"""That the job was offered, shortened, without a subject, passive, or in Swahili and Sheng."""

from coaching.reading.cues.cue import Cue
from coaching.reading.cues.ends import GET, GIVE, TELL
from coaching.reading.cues.verbs import TO_ME

_THE = r"(?:the|this|that|da|their|my)"
_JOB = rf"(?:{_THE} (?:\w{{2,15}} ){{0,2}}?(?:job|post|position|role|contract|gig|place|slot|offer)\b)"
#: Work that is none of theirs, or none at all: "another job", "the role play".
_NOT = r"(?! (?:description|advert|details?|play|to (?:someone|somebody|another|my|a)|elsewhere|interview|alert|form|number|test)\b)"
#: What only sounds like being taken: "picked me for the next round", "took me for lunch".
_NOT_FOR = r"(?! (?:up|out|round|around|through|aside|home|back|down|over|about|off|to|into|along|ages|an?|\d+|hours?|\w+ to the)\b)(?! (?:for|as|from|in|on) (?:\w+ ){0,3}?(?:interviews?|rounds?|stages?|tests?|panel|shortlist\w*|practical|assessment|lunch|tea|coffee|tour|walk|ride|medical|training|call|time|granted|one of|reserve|standby)\b)"
_THEY = r"\b(?:they|hr|she|he|company|employer|bank|manager|boss|panel|recruiter|school|hospital|office)"
_HAVE = r"(?:'ve|'s|ve)?(?: (?:have|has|had|hv|just|finally|now|already|actually|also|even|\w{3,12}ly))*"
_ARE = r"(?:'re| are|'s| is)(?: (?:now|also|actually|going to|gonna))*"
#: The candidate to whom it was done, or the head of a clause without them.
_SOON = r"(?: (?:just|finally|now|officially|already|actually|also))*"
_I_WAS = (
    rf"(?:\b(?:i|we)(?:'m|m| am| was|(?:'ve|ve| have| hav| hv|'d)?{_SOON} (?:been|got)){_SOON}"
    rf"|^\W*(?:(?:and|just|finally|so|omg|yes|yay|guys|coach|officially|good news)\W+)*(?:been|got|was){_SOON})"
)
_ENDS = r"(?=\W*$|[.,!;:)]| (?:for|as) (?:the|this|that|an? \w+|\w+) ?(?:job|post|position|role|clerk|officer|\w+er)?\W*$| to (?:join|start|fill|work)\b| (?:by|coach|guys|today|yesterday|this|just|and|but|after|officially|finally|yay\w*|thank|from)\b)"
OFFER = (
    Cue(
        rf"{_THEY}{_HAVE} (?:given|gave|offered|handed|awarded) me {_JOB}{_NOT}|{_THEY}{_HAVE} offered (?:me(?=\W*$)|it to me\b|me it\b)|{_THEY}{_HAVE} given it to me\b"
        rf"|{_THEY}{_ARE} (?:give|giving|offer|offering) me {_JOB}{_NOT}"
        rf"|\b(?!nobody|who|no|never|not|n'?t|to|one|else|that|which|god|i|friend|cousin|uncle|brother|sister|dad|mum)[\w&-]{{2,20}}{_HAVE} (?:gave|given) me {_JOB}{_NOT}|^\W*(?:(?:yes+|guys|coach|omg|and|so)\W+)*i'?m in\W*$",
        "they've given me the job",
        "they've given me the job description",
    ),
    Cue(
        rf"{_I_WAS} (?:given|offered|awarded|handed) {_JOB}{_NOT}|^\W*(?:just )?(?:given|offered) {_JOB}{_NOT}",
        "ive been given the job",
        "ive been given the date",
    ),
    Cue(
        rf"{_THEY}{_HAVE} (?:hired|employed|appointed|recruited|accepted|confirmed|selected|picked|chosen|taken|absorbed) me\b(?! (?:that|for|the day|it|on (?:the )?(?:phone|monday|friday)|by))(?!'){_NOT_FOR}"
        rf"|{_THEY}(?: (?:want|wants|wanna|would like|agreed|have agreed|have decided|decided)|'ve (?:decided|agreed)) (?:to )?(?:hire|employ|take|recruit|absorb|go with) me\b{_NOT_FOR}"
        rf"|{_THEY}{_ARE} (?:hire|hiring|take|taking|employ|employing|go with|going with|recruiting) me\b{_NOT_FOR}",
        "they've hired me",
        "they're taking me for a second interview",
    ),
    Cue(
        rf"{_I_WAS} (?:hired|employed|appointed|recruited|accepted|selected|picked|chosen|taken|absorbed|successful){_ENDS}(?![^.!?;\n]*\b(?:interviews?|rounds?|stages?|tests?|shortlist\w*|next|second|final|pool|waiting list|reserve|offer)\b)",
        "i've been selected",
        "i've been selected for the next stage",
    ),
    Cue(
        rf"{_THEY}(?:{_HAVE} (?:said|says|told me|confirmed|say)|'s saying)(?: that)? (?:i(?:'ve| have)? got (?:it(?=\W*$|[.,!;])|{_JOB})|i(?:'m| am) (?:in|hired|taken|selected|successful)\b(?! (?:the|for|to|a)\b)|the (?:job|post|role|position)(?:'s| is) (?:mine|yours))"
        rf"|\bgot da (?:job|offer|post|role|position)\b|\b(?:job|post|role|position)'?s (?:mine|yours)\b",
        "she says i got it",
        "she says i got it wrong",
    ),
    Cue(
        r"(?:^\W*|\b(?:got|received|have|given|collected|signed|just|the|an|my|sent(?: me)?) (?:an? |the |my |their |in )*)(?:job |employment )?(?:offer|appointment letter|(?:offer|employment) letter)(?: letter)? (?:received|accepted|signed|in hand|in my inbox)\b"
        r"|\b(?:received|got|have|signed|collected|sent me) (?:an?|the|my|their) (?:job |formal |official )?(?:offer|appointment|employment) letter\b"
        r"|\b(?:want|wants|asked|told|need|needs) me to (?:start|report|begin|resume)(?: work)? (?:on |from )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?\b|immediately|asap)(?! (?:interview|am|pm))",
        "just received an offer letter",
        "should an offer letter take long",
    ),
    Cue(
        rf"\b(?:wame|wali|waka|ame|ali)ni-?(?:ajiri|confirm)\b|\bnime-?(?:ajiriwa|hire(?:-?iwa|d)?|confirmiwa)\b|\bnime(?:itwa|ambiwa niingie) kazini\b|\bnime(?:sign|saini|tia sahihi)\w{{0,2}} (?:contract|mkataba|offer)\b|^\W*(?:(?:just|finally|already|have|i've) )*signed (?:my|the) (?:job )?(?:contract|offer)\b"
        rf"|(?:{GET.did('')}|\bnimepewa)(?: (?:hiyo|hio|hii|ile|ka|my|the))* (?:wera|weraa|mboka|mkataba|barua ya (?:ajira|kazi|uteuzi|offer|ofa)|appointment letter)\b(?! (?:ingine|nyingine|kwingine|mahali|ya (?:muda|mjengo|kibarua)))"
        rf"|{GIVE.theirs(TO_ME)}(?: (?:hiyo|hio|hii|ile|ka))* (?:wera|mboka|barua ya (?:ajira|kazi|uteuzi)|nafasi hiyo|hiyo (?:nafasi|place|slot|post|role))\b(?! (?:ya (?:ku|interview)|ku\w+|ingine|nyingine))"
        rf"|\b(?:hiyo|hio|ile) (?:nafasi|place|slot)(?: \w{{1,8}})? (?:wamenipa|wamenipea|nimepata|nimepewa)\b",
        "nimepata hiyo wera",
        "natafuta wera",
    ),
    Cue(
        r"\bwameni[- ](?:offer|ofa|hire|confirm|employ)\b|\b(?:offer|ofa|appointment|barua ya (?:kazi|ajira|uteuzi|offer))(?: letter)? (?:ime|ili|i)(?:sha)?(?:kuja|fika|tumwa|toka|ko njiani)\b|\boffer letter (?:iko|is) (?:njiani|on the way|coming)\b"
        rf"|(?:{TELL.theirs(TO_ME)}|\b(?:wame|ame|waka|aka|wali|ali)sema|\bnime(?:ambiwa|julishwa))(?: (?:ati|kwamba|eti|kuwa|sasa|tu))* (?:na(?:anza)|ni(?:anze|ta?anza)|niripoti|nireport)(?: (?:kazi|job|kazini|work))?(?: (?:on|from|kuanzia|hiyo|hii|siku ya|tarehe|next|j[1-5]|juma\w+|alhamisi|ijumaa|kesho|leo|wiki|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|mwezi|january|jan|dec\w*)\b|\W*$)(?!.{{0,20}}\?)"
        r"|(?:^|[.!,] ?)(?:hiyo )?(?:kazi|job) ni yangu\b(?=.*\bwame(?:ni|sema)\w*)|\bwame\w+\W+(?:hiyo )?(?:kazi|job) ni yangu\b",
        "wameniambia niripoti kazini jumatatu",
        "wameniambia nianze kutafuta mahali pengine",
    ),
    Cue(
        r"\b(?:offer|appointment) (?:letter |e-?)?(?:e?-?mail|mail|letter|sms|text|message|call)(?: (?:has|have|had|just|finally|also|now|already))* (?:came|come|arrived|landed|received|dropped|reached me|is here|is in)\b(?! (?:yet|late|from (?:another|a different|some other|other|my other))\b)"
        r"|\b(?:got|received|have|just got|sent me) (?:(?:an?|the|my|their) )?(?:job )?offer (?:e?-?mail|mail|sms|message|call)\b(?! (?:yet|late|from (?:another|a different|some other|other))\b)"
        r"|^\W*(?:(?:omg|yes+|yay+|guys|coach|finally|their|the|an|my|job|update|good news) ?[,:!.-]* ?)*offer (?:(?:has|just|finally) )*(?:came|come|arrived|landed)\b(?! (?:yet|late|from (?:another|a different|some other|other))\b)",
        "offer mail came from tcs",
        "offer mail came from another company",
    ),
)
