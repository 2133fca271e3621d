"""What a plan is about, where its words say so plainly: channels, the day itself, leaving."""

import re

from coaching.model import Channel
from coaching.reading.cues import reaching
from coaching.reading.cues.cue import Cue

#: A channel that is about to be used, by its verb; what was used stands in the past tense.
PLANNED: dict[Channel, Cue] = {
    "phone": Cue(
        r"(?<!their )(?<!the )(?<!that )(?<!our )(?<!\ba )(?<!this )(?<!my )(?<!new )(?<!old )\b(?:call|ring|phone)\b(?! (?:back|me|us|number|line)\b)|\b(?:give|make|do)(?: \w{1,10}){0,2} a (?:call|ring)\b"
        rf"|{reaching.MAY_CALL}",
        "i call the office",
        "they called me",
    ),
    "email": Cue(
        r"\b(?:send|write|drop|shoot|do)(?: \w{1,10}){0,3} (?:e-?mail|mail)\b|\b(?:i|to|and|then|i'll|will|also) e-?mail\b"
        rf"|\be-?mail (?:them|her|him|hr|the)\b|{reaching.MAY_MAIL}",
        "i email them",
        "the number in the email",
    ),
    "sms": Cue(
        r"\b(?:send|drop|shoot)(?: \w{1,10}){0,3} (?:text|sms)\b|\b(?:i|to|and|then|i'll|will|also) text\b|\btext (?:them|her|him|hr|the)\b"
        rf"|{reaching.MAY_TEXT}",
        "and text her",
        "the text they sent",
    ),
    "whatsapp": Cue(
        r"\b(?:send|drop)(?: \w{1,10}){0,3} whatsapp\b|\bwhatsapp (?:them|her|him|hr|the)\b|\bon whatsapp\b",
        "whatsapp the manager",
        "our whatsapp group",
    ),
    "linkedin": Cue(
        r"\b(?:message|dm|add|connect|write|inbox|tag)\b(?: \w{1,12}){0,5} (?:on |via |through )?(?:linked ?in|facebook|instagram|twitter|tiktok)\b",
        "message the manager on linkedin",
        "their linkedin page",
    ),
    "visit": Cue(
        r"\b(?:go|pass|drop|walk|pop|show|turn|stop) (?:by|in|up|over|there|to (?:their|the) (?:office|shop|school|site))\b"
        r"|\b(?:ni|nita|nika)(?:(?:wa|mw?)(?:one|tembelee)|onane)\b|\bni(?:ta)?(?:enda|pitia|pita) (?:kwa )?(?:ofisi|office|huko)\w{0,2}\b",
        "then drop by the office",
        "they dropped me",
    ),
}
#: Between two channels, "or" offers a choice and plans only one.
CHOICE = re.compile(r"\b(?:or|ama|au|instead|rather than|badala)\b")
#: "by email" after "call" is no second deed; a joining word makes it one.
JOINED = re.compile(r"\b(?:and|then|plus|also|na|kisha|halafu|alafu|pia|both)\b|&|,")
#: A question about the day of the interview itself.
ROOM = Cue(
    r"\b(?:which|what) (?:floor|room|gate|building|entrance|office is it)\b|\bwhere (?:to|do i|can i|should i) (?:park|report|go)\b|\bparking\b"
    r"|\b(?:to |i )?confirm(?:ing)? (?:(?:\w{1,10} ){0,8}?(?:i'?m|i am|i will be|i'?ll be) (?:coming|there|attending)"
    r"|my attendance)\b|\bdirections to\b|\bwhat (?:should|do) i (?:bring|wear|carry)\b|\brunning late\b|\bnitachelewa\b"
    r"|\b(?:ni )?(?:ghorofa|chumba) gani\b|\binterview (?:ni|iko) wapi\b|\bwho(?:'?s| is| will be|'ll be)? (?:on|in|sitting on|interviewing|going to be on|part of) (?:the |my |me|us)(?:panel)?\b|\b(?:nivae|nibebe|nilete) nini\b|\bdress ?code\b",
    "can i call to ask which floor it is",
    "the floor manager",
)
#: Getting in touch, whatever the channel.
CONTACTS = (
    Cue(
        r"\b(?:call|ring|phone|e-?mail|text|write|message|ping|contact|follow up|check in|reach out|whatsapp)\b(?! me\b)"
        rf"|\bdo it\b|{reaching.MAY_REACH}",
        "should i write them",
        "they called",
    ),
)
#: What is asked about is the waiting itself, at the end: "should i just wait?".
ONLY_WAITS = Cue(
    r"(?:^|[.!?;,]|\b(?:so|basi|je)\b) *(?:(?:should|shall|do|must|can) i (?:(?:just|still|keep|now|then|simply) )*(?:wait|waiting|hold on|be patient|sit tight)|(?:ni(?:endelee ku)?|je ni)(?:ngoje|subiri|vumilie|ngojea))(?: (?:tu|till? then|until then|for that|for them|it out|kwanza|bado|hadi hapo))*\W*$",
    "they said by friday, should i just wait?",
    "should i wait or call them?",
)
#: The same in Swahili, where the words leave no doubt that a deed of one's own is thought of.
REACHES = Cue(
    rf"{reaching.MAY_REACH}|{reaching.ASKS_LEAVE}", "naeza piga saa hii", "nimewapigia jana"
)
VISITS = Cue(reaching.MAY_VISIT, "nikawaone", "nimewaona jana")
TOLD_TO = Cue(reaching.TOLD_TO, "hr alisema ", "nataka ")
EACH_TIME = Cue(reaching.EACH_TIME, "nikipiga simu hawashiki", "nikipiga simu watashika")
WHAT_IF = Cue(reaching.WHAT_IF, "nikipiga leo kuna shida", "nikipiga simu nangoja")
#: What may stand beside a bare plan to get in touch: "naeza piga simu leo asubuhi ama?"
BESIDE = Cue(
    r"\b(?:simu|e?-?mail|barua( pepe)?|text|sms|message|msg|ujumbe|call|whatsapp|hr|recruiter|wao|tu|just|sasa|saa hii|sai|hii|leo|kesho|kutwa|jioni|asubuhi|mchana|juma\w{2,6}|alhamisi|ijumaa|j[1-7]|tarehe|tar|wiki|ijayo"
    r"|kuna|shida|ubaya|noma|ni|si|itakuwa|iko|sawa|mbaya|vibaya|vizuri|poa|aje|vipi|je|ama|au|ningoje|nisubiri|lakini|basi|ok|sawa|kama|tena|bado|hawa|hao|them|now|today|tomorrow|coach|please|haina|\d{1,2}"
    r"|nione|nijue|kujua|kuona|kuuliza|kuulizia|niulize|nikiuliza|wame(?:fik(?:a|ia)|amua)|wapi|updates?|news|majibu|maendeleo|status|hatua|inayofuata|kimya|kimezidi|imezidi|maana|kidogo|fupi|mfupi|pia|kwa|ili|ya|na|nataka|nyingine|ingine|shukrani|shukurani|asante|nikiwashukuru|kuwashukuru|za)\b|\W",
    "leo asubuhi",
    "mjomba",
)
#: What is sent for thanks.
THANKS = Cue(
    r"\b(?:shuku?rani|asante|\w*shukuru\w*|thank\W?(?:you|u)?|thanks)\b",
    "nataka niwaandikie shukrani nyingine",
    "niwaandikie nyingine",
)
#: Leaving this employer, or seeing another one.
LEAVES = Cue(
    r"\b(?:withdraw\w*|pull(?:ing)? out|cancel\w*|declin\w+|turn(?:ing)? (?:it|them|this) down|quit\w*|not interested|another|other"
    r"|second (?:interview|employer)|elsewhere|offers?|accept\w*|instead|leav\w+|stepping (?:out|back)|no longer|drop(?:ping)? out"
    r"|apply\w*|nimepata|kwingine|ingine|nyingine|nijitoe|kujitoa|najitoa|kujiondoa|nijiondoe|sitaki|(?:ku|ni|na|nita)(?:i)?(?:acha(?:na)?|ache|ghairi|kataa|katae|ondoke)\w{0,3}|niwakatalie|no|not|bail|ditch|skip|give up|drop (?:it|them)|stop|end it)\b",
    "how do i withdraw",
    "should i write them",
)
#: Applying to others in the meantime.
ELSEWHERE = Cue(
    r"\b(?:apply(?:ing)?|look(?:ing)?|search(?:ing)?|keep applying|send(?:ing)? (?:my )?(?:cv|applications?))\b(?: \w{1,10}){0,4}"
    r" (?:elsewhere|somewhere else|to others|other (?:jobs|places|companies)|for others|meanwhile|in the meantime)\b"
    r"|\bapply(?:ing)? (?:again|(?:for|to) (?:their |the |an)?other (?:vacancy|posts?|positions?|roles?|jobs?))\b|\b(?:niombe|kuomba|nitafute|kutafuta) (?:kazi )?(?:kwingine|ingine|nyingine|zingine)\b|\bkeep (?:applying|looking)\b",
    "should i apply somewhere else meanwhile",
    "i applied to them",
)
#: That nothing was applied for yet.
BEFORE_APPLYING = Cue(
    r"\b(?:have ?n'?t|haven'?t|has ?n'?t|not) (?:yet |even )?applied\b|\b(?:before|about to|planning to|want to|going to) (?:i )?apply\b"
    r"|\bbefore (?:i |we |my )?(?:apply|applying|application)\b|\bsija-?(?:apply|omba|tuma (?:maombi|application|cv))\b|\bkabla (?:ya (?:ku)?|si?ja|nia?|sija)(?:omba|apply|tuma (?:maombi|application|cv))\b|\b(?:nataka|napanga|naenda) ku-?(?:apply|omba kazi)\b",
    "i haven't applied yet, can she refer me",
    "i applied last week",
)
#: Need that is shown, in words that leave no doubt.
NEED = Cue(
    r"\bi(?: really| so| badly)* need (?:this|the|that) job\b(?! (?:desc|adv|id\b|title|number))|\b(?:i'?ll|i will|i would|i'd) do anything\b(?! for (?:a|some) )|\b(?:i(?:'?m| am|'?ll)?|to|like|gonna|will|should i|can i|just|let me) beg(?:ging)? (?:you|them|her|him|for (?:it|the|this))\b"
    r"|\b(?:work|start) for (?:free|nothing|any (?:pay|salary|amount))\b|\b(?:take|accept) any (?:pay|salary|amount|post|position)\b",
    "i really need this job",
    "i need this job description",
)
#: When the work begins, asked of the employer.
START = Cue(
    r"\bwhen (?:do|can|should|will) i start\b(?! (?:to|feeling|worry))(?=.{0,12}(?:$|[?.!]))|\b(?:text|tell|ask|email|message|call|write|say)\b.{0,40}\bwhen (?:do|can|should|will) i (?:start|begin|report)\b",
    "gonna text the manager: when do i start",
    "when do i start to worry",
)
#: A chase on a social network.
SOCIAL = Cue(
    r"\b(?:add(?:ing)?|dm(?:ing)?|messag(?:e|ing)|connect(?:ing)?|tag(?:ging)?|follow(?:ing)?|comment(?:ing)?|inbox(?:ing)?)\b.{0,40}"
    r"\b(?:linked ?in|facebook|fb|instagram|insta|ig|tiktok|twitter)\b",
    "adding the interviewer on linkedin and dm him",
    "i found the advert on linkedin",
)
#: A question for the result, which makes a note of thanks a follow-up.
ASKS_NEWS = Cue(
    r"\b(?:any|some) (?:news|updates?|word|feedback|progress)\b|\bnews (?:on|about|regarding)\b|\b(?:your|the|a) decision\b|\bstatus of\b|\bask(?:ing)? (?:\w{1,6} ){0,3}(?:news|updates?|progress|status|results?|feedback)\b|\bhave you decided\b"
    r"|\bhear(?:d)? whether\b|\bkama (?:kuna|mna) (?:habari|majibu|update)\b|\bmmeamua\b",
    "thank you again, is there any news",
    "thank you again for your time",
)
#: One message or call to the recruiter.
TO_HR = Cue(
    r"\b(?:touch(?:ing)? base|speak(?:ing)?|talk(?:ing)?|check(?:ing)? in|follow(?:ing)? up|catch(?:ing)? up|reach(?:ing)? out|writ(?:e|ing)|call(?:ing)?|ring(?:ing)?|e?mail(?:ing)?|text(?:ing)?|messag(?:e|ing))(?: (?:with|to))? (?:the |my |our |that )?recruiter\b"
    r"|\b(?:e?mail|text|message|sms|note|call|whatsapp|nimtumie|niwatumie|nimpigie)\b.{0,20}\bhr\b|\bhr (?:manager|lady|person|madam)?\b.{0,12}\b(?:e?mail|whatsapp|text|sms)\b",
    "maybe just a short email to hr",
    "past hr to the ceo",
)
#: One more attempt at reaching them.
TRY_AGAIN = Cue(
    r"\b(?:another|one more|a second|one last|a further) (?:go|try|shot|attempt)\b|\btry (?:them |him |her |hr )?(?:again|once more|one more time)\b(?! next year)|\bni(?:wa)?(?:jarib|try)\w{0,2} tena\b",
    "shall i give it another go",
    "should i try again next year",
)
#: Whoever stands above or beside the recruiter, and ways that are private.
OVER_HEADS = Cue(
    r"\b(?:ceo|director|board|boss|owner|md|chair\w*|home|house|personal|private|lunch|church|gym|gate|brother|sister|wife|husband|mkurugenzi|nyumbani|kanisa\w*"
    r"|binafsi|instead of|past|over (?:her|his|their)|everyone|all of them)\b",
    "email the ceo",
    "email hr",
)
#: A treat for whoever decides, in Swahili; the learned reading knows the English ones.
TREAT = Cue(
    r"\b(?:ku|ni|nita|niki|tu|nime)?(?:wa|m)?(?:pelek|p|let|buy|nunuli|tum)(?:ea?|e|ia|ie|a)? (?:\w{1,10} ){0,2}?(?:mbuzi|kuku|ng'ombe|zawadi|keki|chai"
    r"|kitu kidogo|kasomething|airtime|credo|lunch|nyama|samaki|maziwa|mayai|soda|pombe|hongo|rushwa|asante yao)\b",
    "nataka kuwapelekea mbuzi kama shukrani",
    "nataka kunywa chai",
)
#: Any pay or none, in Swahili.
ANY_PAY = Cue(
    r"\b(?:niko|nipo|nko) (?:tayari|ready) (?:ku)?(?:fanya|work|fanyia)(?: \w{1,10}){0,3} (?:bure|free|bila (?:malipo|mshahara|kulipwa)|chochote|kazi yoyote|lolote)\b"
    r"|\bnita(?:fanya|work)(?: \w{1,10}){0,2} (?:bure|bila (?:malipo|mshahara|kulipwa)|chochote|kazi yoyote)\b"
    r"|\b(?:wanilipe|mnilipe|hata wakinilipa) (?:chochote|yoyote|kidogo|hata)\b"
    r"|\b(?:ku|nita|nta|ni|niki|na)(?:wa|mw?)-?(?:show|ambi|elez|tell)\w{0,3}(?: (?!(?:kama|if|siwezi|sita\w*|kwamba sita\w*)\b)\w{1,12}){0,6}?"
    r" (?:(?:job|kazi|position|role|shift) (?:yoyote|yeyote)|chochote|lolote|any (?:job|pay|salary)|(?:doo|pesa|mshahara|salary|pay|ganji|mulla) (?:si|sio|siyo|haina|is not|isn't) (?:an? )?(?:issue|shida|muhimu|tatizo|neno|problem|lazima))\b",
    "niko tayari kufanya bure",
    "niko tayari kuanza kazi",
)
#: Leaving the present work, in Swahili.
RESIGN = Cue(
    r"\b(?:should|can|shall|may|could) i (?:just |already |now )?(?:resign|quit|hand in my notice|give (?:in )?(?:my )?notice|serve (?:my )?notice|(?:put|drop)(?: down| in)? (?:my |the )?papers(?! (?:to|for|at|in) (?:them|hr|him|her|their))|(?:put|drop|submit|file|give|hand|write)(?: down| in)? (?:my |the |a )?resignation|put in (?:my )?notice)\b(?!.*\b(?:offer|accept|sign|contract))|\b(?:ni|niki|nita|niki|nataka ku)(?:resign|jiuzulu|quit|acha kazi|ache kazi)\b(?! (?:kesho kutwa)?\w*lipofanya)",
    "niresign sasa?",
    "niliresign mwaka jana",
)
#: How long one has to wait.
HOW_LONG = Cue(
    r"\b(?:ni(?:ngoj\w+|subiri|vumilie)|nitangoja|nitasubiri|nangoja|nasubiri)\b[^.!?\n]{0,20}\b(?:(?:mpaka|hadi|hata) lini|muda gani|siku ngapi|wiki ngapi)\b|\bhow (?:much |many (?:more )?(?:days|weeks) )?(?:longer|long|more)? ?(?:do|should|must|can|shall) i (?:have to |need to |keep )?wait",
    "ningoje mpaka lini?",
    "niwaulize wataamua lini",
)
#: "Can't I just ...": a deed thought of, in Swahili.
CANT_I = Cue(
    r"\b(?:kwani|si|mbona) (?:siwezi|siezi|naweza|naeza)(?: just| tu)? (?:ku)?(?:tuma|piga|pigia|call|text|email|enda|uliza|andika)\w{0,4}\b"
    r"|\b(?<!why )(?:can'?t|could ?n'?t) i (?:just |not |at least |simply |maybe ){0,2}(?:ask|call|ring|phone|e-?mail|text|write|message|check|remind|follow up)\b"
    r"|\b(?:would|wud) (?:you|u) (?:just )?(?:call|ring|phone|e-?mail|text|write|message|follow up|reach out)\b(?=.{0,24}\b(?:if|were|was|in my|your?self)\b)|\bunge(?:wa|m)(?:pigia|andikia|tafuta|text|call|email)\w*\b",
    "kwani siwezi just tuma email kuuliza",
    "siwezi kulala",
)
#: Somebody inside, or near to them.
INSIDE = Cue(
    r"\b(?:friend|cousin|uncle|aunt\w{0,2}|brother|sister|insider|someone (?:inside|who works)|rafiki|binamu|cuzo|kaka|dada|mjomba|shangazi|shemeji|jamaa)\b",
    "my cousin works there",
    "they want my certificates",
)
#: To have somebody inside look at the result.
FIND_OUT = Cue(
    r"\b(?:find out|check (?:on|if|whether|my|for me)|ask (?:her|him|them) (?:about|if|whether) (?:my|i|they)|know (?:my|the) (?:results?|status|outcome)"
    r"|peek|look at (?:my|the) (?:file|score|results?|list)|aniangalizie|aangalie|aulize kama|anisaidie kujua|aniulizie)\b",
    "should i ask her to find out",
    "what the place is like",
)
#: That an idea was turned down.
REFUSED = Cue(
    r"\b(?:not going to|n'?t going to|won'?t|wont|will not|would ?n'?t|refused?|said no|no thanks?|told (?:her|him|them) (?:not|no|to stop|to leave)|don'?t want"
    r"|nimekataa|nilikataa|nimemkata\w{0,3}|nimemwambia a(?:ache|siguse|si\w+)|sitaki|sita\w{2,}|siwezi|siezi|zii|aache)\b",
    "i told him not to ask",
    "i told him to ask",
)
#: The same in Swahili, of a deed of one's own.
REFUSED_DEED = Cue(
    r"\b(?:nimekataa|nilikataa|nilimkatalia|sitaki|sita\w{2,}|siwezi (?:fanya|kufanya|toa|kutoa|beg)|siezi|zii\b|aache|si haki|wananiambia|ananiambia"
    r"|anasema|wanasema|amesema|alisema|anashauri|ananishauri|wamenishauri|wananishow|anataka ni|anataka nim\w*|walisema|wamesema|waliniambia)\b",
    "kaka anasema nimpelekee mbuzi",
    "nataka kumpelekea mbuzi",
)
#: An offer told to press them, or one that there is not.
THREAT = Cue(
    r"\b(?:or else|unless|hurry|pressure|force|push them|threat\w*|bluff\w*|pretend\w*|fake|lie|lying|make up|made up|imaginary|so (?:that )?they"
    r"|even (?:though|if) i (?:do ?n'?t|have no)|do ?n'?t (?:actually |really )?have|ili wa\w+|uongo|nidanganye|kudanganya|sina)\b|\bi'?m out\b",
    "say i have another offer so they hurry",
    "tell them politely that i have another offer",
)
#: That it failed, said by a question for the reason.
FAILED = Cue(
    r"\b(?:where|what|how) (?:did )?i (?:went|go|did|do|got|had) (?:it )?wrong\b|\bwhy (?:did ?n'?t i|i (?:did ?n'?t|was ?n'?t|was not|failed)|they (?:rejected|did ?n'?t (?:pick|choose|take|hire)|chose|picked|said no))\b|\bwhat (?:let me down|went wrong|i (?:lacked|was missing))\b|\bnilikosea wapi\b|\bwhy (?:was|am) i (?:rejected|not)\b",
    "could i ask where i went wrong",
    "could i ask for feedback",
)
#: To have them think again.
RECONSIDER = Cue(
    r"\b(?:re-?consider\w*|re-?think\w*|think (?:it |about it |this |about me )?(?:again|over|twice)|(?:take|have|give (?:it|me)) (?:a second|another) (?:look|thought|chance)|change their minds?|second chance|wafikirie tena|wabadilishe|wanifikirie|(?:made|making|did) (?:an? |the )?(?:\w{1,10} )?(?:mistake|error|wrong (?:choice|decision))"
    r"|(?:chose|picked|took|hired) the wrong|wrong (?:choice|decision|person|candidate)|their loss|they'?ll regret|will regret|unfair\w*|(?:wame|wali)(?:kosea|fanya makosa|kosa)|uamuzi mbaya|watajuta)\b",
    "can i ask them to reconsider",
    "can i ask for feedback",
)


#: What a channel is called beside another one.
NOUNS: dict[str, Channel] = {
    "email": "email",
    "e-mail": "email",
    "mail": "email",
    "barua": "email",
    "whatsapp": "whatsapp",
    "text": "sms",
    "sms": "sms",
    "call": "phone",
    "phone": "phone",
    "simu": "phone",
    "linkedin": "linkedin",
    "dm": "linkedin",
}
_NOUN = "|".join(NOUNS)
#: Two channels in one breath, planned by the candidate.
PAIR = Cue(
    r"\b(?:i|i'?ll|ill|i'?d|let me|gonna|wanna|should i|can i|ni(?:ta|ki)?(?:wa|m)?(?:tum|pig|andik|uliz|text|call|jarib)\w*|nataka|naweza|naeza)\b"
    r"(?:(?!\b(?:they|he|she|or|ama|au|sent|wrote|called|got|did|had|received|have|nilituma|nimetuma)\b)[^.!?\n]){0,40}?"
    rf"\b(?P<first>{_NOUN})s?(?: pe?pe)?(?: (?:message|msg|them|her|him|hr))? ?(?:,|&|\+|\b(?:and|plus|then|na|pamoja na|as well as|alafu|kisha)\b)"
    rf"(?: (?:also|then|maybe|pia|even|a|an|on|by|via|the|send|write|kwa|niwa\w+|ni\w+|to)){{0,4}} (?!(?P=first)\b)(?P<second>{_NOUN})s?\b(?! (?:me|number|address|us)\b)",
    "i want to send a whatsapp and also an email",
    "they will contact me by email and sms",
)


def channels_in(low: str) -> frozenset[Channel]:
    """Names the channels that lower-case words plan to use one after another.

    Examples:
        >>> sorted(channels_in("ill send an email and then call to make sure they got it"))
        ['email', 'phone']
        >>> channels_in("should i call or send an email")
        frozenset()
    """
    if pair := PAIR.finds(low):
        return frozenset(NOUNS[pair[name]] for name in ("first", "second"))
    found = {c: hit for c, cue in PLANNED.items() if (hit := cue.finds(low)) is not None}
    if len(found) < 2:
        return frozenset()
    first, last = min(h.start() for h in found.values()), max(h.start() for h in found.values())
    between = low[first:last]
    if CHOICE.search(between) or not JOINED.search(between):
        return frozenset()
    return frozenset(found)
