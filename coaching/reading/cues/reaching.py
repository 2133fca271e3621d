"""How a candidate reaches an employer, in Swahili and mixed: done, not done, or thought of."""

from coaching.reading.cues.verbs import TO_THEM, Verb

CALL = Verb("pig", "call|ring|phone|flash|beep|buzz|dial")
#: What is struck with the same verb, and is no call: "nimepiga picha", "nimepiga interview".
NO_CALL = r"(?! (?:picha|kelele|makofi|deki|pasi|magoti|hesabu|mswaki|chini|kura|kazi|chapa|mbio|tizi|story|bei|luku|interview|intavyu|usaili|exam|mtihani)\b)"
WRITE = Verb("a?ndik")
SEND = Verb("tum", "send|forward")
#: The same to nobody in particular; "nitumie" is to use as well.
SEND_IT = Verb("tum", "send|forward", applied="")
#: What is sent to others: "nimetuma cv", "natuma pesa".
NO_SEND = r"(?!(?: \w{1,8}){0,2} (?:cv|maombi|applications?|pesa|fare|m-?pesa|barua ya maombi)\b)"
MAIL = Verb("barua", "e?-?mail")
TEXT = Verb("chat", "chat|te?xt|sms|message|msg|ping|inbox")
CHAT = Verb("wasap", "whats ?app|dm")
ASK = Verb("uliz", "ask")
REACH = Verb("wasilian|fuatil|kumbush|sumbu", "contact|reach|remind|disturb|follow ?-?up(?: na)?")
#: Whom one looks for or up: "niwatafute"; refused: "natafuta kazi", "nacheck simu".
LOOK = Verb("tafut|taft", "che(?:ck|ki)")
TALK = Verb("onge|zungumz|semeshan|bong", "talk|speak")
GO = Verb("end|pit", "visit")
#: To get there; "nilifika ofisini" tells of the interview itself, and only a plan turns up.
ARRIVE = Verb("end|pit|ingi|fik|jitokez|tokez", "visit|drop|pop|walk|barge")
DO = Verb("fany|maliz", "do")
THANK = Verb("shukur", "thank", whole="shu?ku?ru|shukria")
SEE = Verb("on|tembel|fuat", "visit")
SURPRISE = Verb("tok|vami|ibuk|zuk", "surprise")

#: Whom or what stands behind: "nimeongea na hr", "nimewatumia ile message".
TO_HR = r"(?: tena)? (?:na(?:o|ye)|(?:na|to|with) (?:hr|wao|yeye|huyo|yule|the|receptionist|recruiter|secretary|(?:boss|meneja|manager|mama|msee|dem)(?! (?:y|w)(?:angu|etu|ake))))\b"
_SOME = r"(?: \w{1,10}){0,3}? "
_OFFICE = r"(?: (?!interview|kazi)\w{1,6}){0,2}? ?(?:(?:kwa|ndani ya) )?(?:(?:hapo|hizo|pale) )?(?:offices?|ofisi|pale|huko|kwao|reception)(?:ni)?\b(?: (?:yao|zao|kwao))?"
_MAILS = r"(?:e-?mail|barua|follow ?-?up|gmail)\b"
_TEXTS = r"(?:sms|text|message|msg|ujumbe|meseji|mesej)\b"
_CHATS = r"(?:whats ?app|wasap|watsap|dm)\b"
#: "nimeuliza kama niwapigie" was asked of the coach.
_NOT_COACH = r"(?!(?: \w{1,6})? (?:kama|iwapo|je) (?:na(?:we|e)za |naruhusiwa )?(?:ku|ni)(?:wa|m)?(?:pig|tum|andik|text|call|e?mail|che[ck]|tafut|follow))"
_END = r"(?= ?(?:$|[.,!;]| (?:tayari|leo|jana|juzi|asubuhi|sasa|already|lakini|na|but|tu|bado|hawa\w{2,9}|ha[jk]\w{2,9})\b))"

CALLED = rf"{CALL.did()}{NO_CALL}"
MAILED = (
    rf"{WRITE.did(TO_THEM)}(?!{_SOME}{_TEXTS})|(?:{WRITE.did()}|{SEND.did()}){_SOME}{_MAILS}"
    rf"|{MAIL.did()}"
)
TEXTED = rf"{TEXT.did()}|(?:{WRITE.did()}|{SEND.did()}){_SOME}{_TEXTS}"
CHATTED = rf"{CHAT.did()}|(?:{WRITE.did()}|{SEND.did()}){_SOME}{_CHATS}"
VISITED = rf"{GO.did('')}{_OFFICE}|{SEE.did(TO_THEM)}"
REACHED = (
    rf"{ASK.did()}{_NOT_COACH}|{REACH.did()}|{LOOK.did(TO_THEM)}|{SEND.did(TO_THEM)}{_END}"
    rf"|{SEND.did(TO_THEM)} (?:tu |tayari |hiyo |hivyo |zile |ile |copy ya |nakala (?:ya|za) )*(?:vyeti|cheti|certificates?|certs?|documents?|docs|hati|kitambulisho|id|kra|referees?|references?|picha|fomu|form|leseni|testimonials?)\b"
    rf"|{SEND.did()} (?:connection|request)\b|{SEND.did(TO_THEM)} (?:my )?(?:new )?(?:namba|number|line|laini)\b(?!.*\b(?:e-?mail|barua|sms|text|ujumbe|whats))"
)
#: "niliwaandikia barua pepe ya shukrani"; refused: "niliwaandikia barua pepe".
THANKED = (
    rf"(?:{'|'.join(verb.did() for verb in (WRITE, SEND, MAIL, TEXT, CHAT))})(?: \w{{1,10}}){{0,4}} (?:ya )?"
    rf"(?:shuku?rani|asante|kushukuru|thank\W?(?:you|u)s?|thanks|appreciation)\b|{THANK.did(TO_THEM)}"
    # To the coach one says "nimeshukuru" as well.
    rf"|{THANK.did()}(?= (?:kwa (?:interview|usaili|mahojiano|nafasi|muda|kunihoji|kuniita)|na (?:ku|nika|pia)|hr\b|panel\b))"
)
#: "naweza kuwaandikia ujumbe mfupi wa kuwashukuru", "niwashukuru"; refused: "nawashukuru".
MAY_THANK = (
    rf"(?:{'|'.join(verb.may() for verb in (WRITE, SEND, MAIL, TEXT, CHAT))})(?: \w{{1,10}}){{0,4}} (?:ka-?)?(?:ya |wa |za )?"
    r"(?:shuku?rani|asante|ku(?:wa|m)?shukuru|thank\W?(?:you|u)s?|thanks|appreciation)\b"
    r"|\b(?:n[iy]|tu)(?:ka|ta)?(?:wa|mu?)shukuru\b(?! (?:mungu|allah|god|yesu|mola|kocha|coach|subira|wewe|nyinyi|ninyi)\b)|\b(?:nta|nita)(?:wa|mu?)shukuru\b|(?<!ya )(?<!wa )(?<!sahau )(?<!bila )\bku(?:wa|m)?shukuru\b(?! (?:mungu|allah|god|yesu|mola|kocha|coach|subira|wewe|nyinyi|ninyi)\b)"
)
NOT_THANKED = (
    rf"(?:{'|'.join(verb.did_not() for verb in (WRITE, SEND, MAIL, TEXT, CHAT))})(?: \w{{1,10}}){{0,3}}? (?:ya )?"
    rf"(?:asante|shuku?rani|kushukuru|thank)|{THANK.did_not()}"
)
#: "nimetuma tayari", "nimeituma": sent, and it was told before what.
SENT = rf"{SEND.did()}(?: (?:tayari|already|leo|jana|juzi|asubuhi|sasa|saa hii|sai|tu|ile|hiyo|hio|hivyo|kwa \w{{2,9}}|now|today|yesterday|just now|coach))*"
NOT_REACHED = "|".join(
    (
        *(verb.did_not() for verb in (CALL, WRITE, SEND, MAIL, TEXT, CHAT, REACH)),
        LOOK.did_not(TO_THEM),
        rf"{ASK.did_not()}(?! (?:lini|wata))",
        rf"{TALK.did_not()}{TO_HR}|\bhatuja(?:ongea|zungumza)\b|\bsija(?:sema nao|waambia (?:kitu|chochote|lolote))\b",
        rf"{DO.did_not()} (?:mawasiliano|contact|(?:kitu|chochote|lolote)(?= ?(?:$|[.,;!?]| (?:bado|yet|tu|still)\b)))",
        r"\bhakuna mawasiliano (?:yangu|nimefanya|niliyofanya)\b",
    )
)

#: A deed thought of: "naeza piga saa hii?", "wacha niwapigie", "nafikiria kuwatumia text".
MAY_CALL = rf"{CALL.may()}{NO_CALL}"
MAY_SEND = rf"(?:{SEND_IT.may()}|{SEND.may(TO_THEM)}){NO_SEND}"
_IT = r" (?:(?:tu|tena|just|ile|hiyo|hio|sms|an?) )?(?:ka[ -]?)?"
MAY_MAIL = rf"{MAIL.may()}|(?:{WRITE.may()}|{SEND.may()}){_IT}{_MAILS}"
MAY_TEXT = rf"{TEXT.may()}|(?:{WRITE.may()}|{SEND.may()}){_IT}{_TEXTS}"
MAY_REACH = "|".join(
    (
        MAY_CALL,
        MAY_SEND,
        MAY_MAIL,
        MAY_TEXT,
        *(verb.may(TO_THEM) for verb in (WRITE, ASK, LOOK)),
        *(verb.may() for verb in (CHAT, REACH)),
        rf"{TALK.may()}{TO_HR}",
    )
)
#: The same in English, as far as hurried hands spell it so that the model misses it.
ASKS_LEAVE = (
    r"(?:^|[.!?,;])\W*(?:(?:ok|okay|so|and|but|coach|now|then|hey|eish|please|wait)\W+)*(?:(?:should|shall|can|could|may) i|let me) (?:(?:now|just|also|then|maybe) )*"
    r"(?:call|ring|phone|text|e-?mail|message|contact|ping|flash|try(?= (?:again|once more|one more time)))(?: (?:them|him|her|hr|again|now|today|leo|kesho|tena|once more|tomorrow|please|coach))*\W*$"
)
MAY_VISIT = rf"{ARRIVE.may('')}{_OFFICE}|{SEE.may(TO_THEM)}|{SURPRISE.may(TO_THEM)}"
#: The same without those whom one may meet by chance: "nikimwona".
MAY_TURN_UP = (
    rf"{ARRIVE.may('')}{_OFFICE}|{SURPRISE.may(TO_THEM)}"
    r"|\b(?:ni|nita|nika)(?:wa|mw?)-?(?:one|ona|tembele[ae]|fuat[ae]|visit)\b"
)
#: "walisema nipige", "nimeambiwa niwapigie": the deed is their wish, not a plan.
TOLD_TO = (
    rf"(?:{Verb('sem|ambi|omb|shauri|agiz|elekez|tak|rek|kumbush', 'tell|ask|advise|say|show').theirs()}"
    r"|\b(?:wa|a)(?:na|ta)(?:ni|tu)?(?:sema|taka|ambia|shauri|omba)|\b(?:ni|tu)(?:me|li)(?:ambiwa|ombwa|shauriwa|agizwa|elekezwa)|\b(?:told|asked|said|says|tells|advised|wants)\b|\bkusema\b"
    r"|\b(?:hr|boss|mama|rafiki|kaka|dada|jamaa) (?:anasema|kasema))(?: \w{1,10}){0,5} *$"
)
#: "nikipiga simu hawashiki", "nawapigia kila siku": what happens each time, not a plan.
EACH_TIME = r"\b(?:hawa|ha)(?:shiki|pokei|jibu|chukui|reply|pick)\w{0,2}\b|\bkila\b|\btangu\b"
#: What makes "nikipiga" a question: "nikipiga leo kuna shida", "itakuwa aje nikiwatumia".
WHAT_IF = r"\?|^\W*(?:na|je|vipi|ama|au|lakini) n?i?ki|\b(?:shida|ubaya|sawa|aje|vipi|je|mbaya|vibaya|noma|haina|itakuwa\w{0,2}|poa|vizuri|tatizo|makosa|naeza|naweza|inafaa|wata\w{2,12})\b"
