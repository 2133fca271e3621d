"""A contact told without the deed: whom one spoke to, who picked up, what one ended up doing."""

from coaching.model import Channel
from coaching.reading.cues.contacts import EN_HEAD, EN_ME, FILLED
from coaching.reading.cues.cue import Cue
from coaching.reading.cues.reaching import TALK, TO_HR
from coaching.reading.cues.verbs import TO_THEM, Verb

#: Who stands for the employer: "the hr lady"; refused: "her friend".
_WHOM = (
    r"(?:them|her|him|hr|(?:the|that|their|an?|some|one) (?:\w{2,12} )?(?:recruiter|manager|lady|guy|gentleman|secretary|receptionist|reception|office|team|boss|officer|hr|assistant|mama|person)"
    r"|madam|ma'?am|sir|(?:someone|somebody) (?:at|from|in) (?:the(?:ir)? (?:office|end|company|team)|hr)|(?:mrs?|ms|miss|madam) \w{2,15})\b(?! (?:friend|cousin|sister|brother|mum|mom|dad|wife|husband|who|inside)\b)"
)
#: The candidate, named or left out at the head of a clause.
_HEAD = rf"(?:\b{EN_ME} {FILLED}|{EN_HEAD}(?:(?:then|later|today|yesterday) )*)"
#: What was said in the interview itself is no contact after it.
_AFTER = r"(?![^.!?\n]*\b(?:(?:in|during|at|throughout|for) (?:the|my|that|our) (?:interview|panel|room)|for (?:about |like )?(?:an?|\d+|half|some|thirty|twenty) (?:\w+ )?(?:min\w*|hours?|hrs?))\b)"
_SPOKE = rf"(?:spoke|spoken|talked|chatted|had an? (?:\w{{3,8}} )?(?:chat|talk|word|conversation)) (?:to|with|2) {_WHOM}{_AFTER}"
_REACHED = rf"(?:(?:got|gotten) (?:(?:a )?hold of|through to|to (?:talk|speak) to) {_WHOM}|(?:finally |at last )got (?:them|her|him|hr)(?= on\b|\W*$|[,.;!])|reached (?:them|her|him|hr|the (?:hr |)(?:lady|manager|recruiter))\b)(?! (?:at \d|on time|early|late))"
_LINE = (
    rf"(?:(?:got|came|come|been|was|am|i'?m) )?(?:just )?(?:off|on) (?:the |a )?(?:phone|line|call) (?:with|to) {_WHOM}|(?:just )?hung up (?:with|on) {_WHOM}"
    rf"|tried (?:to (?:call|ring|reach) {_WHOM}|(?:reaching {_WHOM}|(?:her|his|their|that) (?:number|line|phone|cell|landline|extension)))"
    rf"|gave {_WHOM} (?:a|one) (?:\w{{3,7}} )?(?:call|ring|buzz|shout)\b|managed to (?:call|ring|reach) {_WHOM}"
)
#: A word of theirs in the same breath shows that the deed was done, and not only decided on.
_ANSWERED = (
    r"(?=[^?]*\b(?:sa(?:id|ys)|told me|tells me|still (?:deciding|shortlisting|interviewing|waiting|on it)|no (?:answer|reply|response)|(?:no ?-?one|nobody|they|she|he|didn'?t|never) (?:picked|pick|answered|replied)"
    r"|(?:wa|a)(?:me|li|ka|na)(?:ni)?(?:sema|ambia|jibu)|ha(?:wa)?(?:ku|ja)?(?:shik|pok|jib|pick)\w{1,3})\b)"
)
#: A deed is done to the employer or to whoever needs no name: refused "had to call my mum".
_ENDS = rf"(?: (?:{_WHOM}|\W*$|(?:instead|again|today|yesterday|now|earlier|back|and|but|because)\b)|\W*$|[.,!;])"
#: Before the name of a way: "told her on", "let them know by".
_TOLD = (
    rf"(?:{_HEAD}(?:told|informed|notified|updated) {_WHOM}|\b{EN_ME} (?:(?:just|already|also|then|finally) )*let {_WHOM} know)"
    r"(?: [\w']{1,12}){0,6}? (?:on|by|via|through|over|in|thru)(?: an?| the)? "
)
_TELL = Verb("ambi|julish|elez|fahamish|arif", "inform|tell|update|notify")
_TOLD_SW = rf"{_TELL.did(TO_THEM)}(?! (?:mama|baba|rafiki|dada|kaka|mume|bibi|mke|cuzo|mjomba|marafiki))(?: \w{{1,12}}){{0,5}}? (?:kwa|on|by|via) "
#: They took the call; refused: "they picked someone else", "they called and i picked".
_TOOK = (
    r"^\W*(?:(?:ok|so|and|finally|yes|yeah|eh|coach|at last|hey|haha|well)\W+)*(?:they|she|he|hr|someone|somebody|the (?:lady|guy|secretary|receptionist)|no ?-?one|nobody) (?:finally |just |at last |even )*"
    r"(?:picked(?: up)?(?: (?:the|my) (?:phone|call|line))?|answered (?:the|my) (?:phone|call|line))(?: (?:this time|today|at last|finally|now|again))*"
    r"(?=\W*$|[.,!;]|\s+(?:and|but|then|said|says)\b)(?!.*\b(?:not me|someone|somebody|another|other|else|candidate|interview)\b|.*\?)"
)
_SIMU = r"(?: (?:simu|call|phone)(?: yangu| zangu)?)"
_TOOK_SW = (
    rf"^\W*(?:(?:sawa|haya|ok|na|basi|eeh|ndio|coach|leo|lakini)\W+)*(?:(?:wa|a)(?:me|li|ka)(?:(?:shika|pokea|chukua){_SIMU}|pick{_SIMU}?)"
    rf"|ha(?:wa)?(?:ku|ja)?(?:shik[ai]|poke[ai]|pick){_SIMU}?)(?=\W*$|[.,!;]|\s+(?:na|lakini|but|and|(?:wa|a)(?:me|ka|li|na)\w+)\b)(?!.*\?)"
)
_DECIDED_SW = r"\b(?:n[iy]?|tu)(?:me|li|ka)(?:sha)?(?:amua|decide|jikaza)(?: (?:tu|just))* (?:ku|ni)(?:wa|m)?"


def _undertaken(base: str, going: str, swahili: str) -> str:
    """The pattern of a deed that one ended up doing, or decided on with an answer in the words."""
    return (
        rf"{_HEAD}(?:(?:ended|wound) up (?:just )?(?:{going})|(?:had to|went and) (?:just )?(?:{base})){_ENDS}"
        rf"|\bi did (?:just |already |actually )?(?:{base}){_ENDS}"
        rf"|(?:\b(?:i|we)(?:'ve| have)? |{EN_HEAD})(?:\w{{3,8}}ly )?(?:decided|chose|opted) to (?:just |only )?(?:{base}){_ENDS}{_ANSWERED}"
        rf"|{_DECIDED_SW}(?:{swahili}|{base})\b{_ANSWERED}"
    )


#: Ways by which somebody is told: "on email", "kwa simu".
_PHONE, _MAIL = r"(?:phone|call|simu)\b", r"(?:e-?mails?|mail|barua|gmail)\b"
_SMS, _CHAT = r"(?:text|sms|message|ujumbe|meseji|inbox)\b", r"(?:whats ?app|wasap|dm)\b"
#: Channel by the words, where no verb of a contact is told.
SPOKEN: dict[Channel, Cue] = {
    "phone": Cue(
        rf"{_HEAD}(?:{_LINE})|^\W*(?:just )?(?:got )?off the (?:phone|line) with {_WHOM}|{_TOOK}|{_TOOK_SW}|\b(?:n[iy]?|tu)(?:me|li)jaribu (?:simu|namba|number|line)(?: (?:yao|yake|zao))?\b"
        rf"|{_undertaken('call|ring|phone|flash', 'calling|ringing|phoning', 'pig(?:i)?a(?: simu)?')}|{_TOLD}{_PHONE}|{_TOLD_SW}{_PHONE}",
        "they picked, said to wait",
        "they picked someone else, said sorry",
    ),
    "email": Cue(
        rf"{_undertaken('e-?mail|write', 'e-?mailing|writing', 'andikia')}|{_TOLD}{_MAIL}|{_TOLD_SW}{_MAIL}"
        rf"|{_HEAD}(?:dropped|shot|fired|sent) {_WHOM} (?:an?|one|that|the) (?:\w{{3,8}} )?{_MAIL}",
        "told them on email",
        "they told me on email",
    ),
    "sms": Cue(
        rf"{_undertaken('text|sms|message', 'texting|messaging', 'text|tumia')}|{_TOLD}{_SMS}|{_TOLD_SW}{_SMS}"
        rf"|{_HEAD}(?:dropped|shot|fired|sent) {_WHOM} (?:an?|one|that|the) (?:\w{{3,8}} )?{_SMS}",
        "i ended up texting her",
        "she ended up texting me",
    ),
    "whatsapp": Cue(
        rf"{_undertaken('whats ?app|dm', 'whats ?apping', 'whatsapp')}|{_TOLD}{_CHAT}|{_TOLD_SW}{_CHAT}",
        "i notified hr via whatsapp",
        "hr notified me via whatsapp",
    ),
    "other": Cue(
        rf"{_HEAD}(?:{_SPOKE}|{_REACHED})|{TALK.did()}{TO_HR}",
        "spoke to hr, still shortlisting",
        "spoke to my mum about it",
    ),
}
#: That it was after the interview; without it, whoever tells of the interview tells of it alone.
LATER = Cue(
    r"\b(?:later|since|afterwards?|then|already|again|today|yesterday|leo|jana|juzi|this (?:morning|afternoon|evening)|just now|\w{3,6}day)\b",
    "spoke to hr yesterday",
    "spoke to the manager and two others",
)
