"""The strongest words of a draft, which are named beside whatever else is found in it."""

from coaching.model import Mistake
from coaching.reading.cues.cue import Cue

STRONG: dict[Mistake, Cue] = {
    "desperation": Cue(
        r"\bnita(?:fanya|kubali|pokea|chukua|work)\w*(?: \w{1,10}){0,3}? (?:chochote|lolote|yoyote|wowote|bure|kidogo|bila (?:malipo|mshahara|kulipwa))(?: m\w+)?|\b(?:kazi|mshahara|malipo|nafasi|hali) (?:yoyote|wowote|yo yote)\b|\bhata (?:kwa )?(?:bure|bila (?:malipo|mshahara))\b"
        r"|\b(?:i(?:'?ll| will| would|'?d| can)|willing to|ready to|happy to) (?:do|take|accept|work for) (?:just |literally |absolutely )?(?:anything|everything|any \w+|whatever\b(?: \w+){0,2}|free|nothing|less|half)|\bany (?:pay|salary|amount|job|position|role|post|work)\b|\bfor free\b"
        r"|\b(?:i(?:'m| am)? )?beg(?:ging)? (?:you|of you)\b|\b(?:nakuomba|nawaomba|naombeni|nakusihi|nawasihi|nakulilia|nakubembeleza|nawabembeleza)\b(?: (?:sana|tafadhali|msaada|mnisaidie|unisaidie))?|\b(?:please )?(?:just )?give me (?:a |the |this |that |one )?(?:job|chance|work|position)\b|\bnipe(?:ni)? (?:hii |hiyo |hata )?(?:kazi|nafasi|chance|job)\b"
        r"|\b(?:sina|hatuna) (?:hata )?(?:kazi|pesa|hela|kipato|chakula|karo|kodi|mahali)(?: \w{1,10})?\b|\b(?:no|without) (?:other )?(?:income|money|job|work|food|savings)\b|\b(?:rent|school fees|fees|bills|debts?) (?:is|are) \w+|\b(?:i have|i'?ve got|nina|niko na) (?:\w+ )?(?:kids|children|watoto|mouths)(?: \w+)?\b|\bi (?:really |badly |desperately |so )*need (?:this|the) (?:job|work|income|chance)(?: (?:so )?badly)?\b",
        "nitafanya chochote mtakachoniambia",
        "nitafanya kazi vizuri",
    ),
    "overconfidence": Cue(
        r"\b(?:nitajiunga|kujiunga|najiunga) na (?:timu|kampuni|team|ofisi|idara)(?: \w{2,8})?|\b(?:to be |be |excited to |glad to |happy to )*(?:join(?:ing)?|working with|be part of) (?:your|the) (?:team|company|firm|squad|family)\b|\bwhen (?:do|can|should|will|shall) i (?:start|begin|report|join)(?: (?:work|for work|on monday))?"
        r"|\b(?:siku|tarehe|lini)(?: \w{1,6}){0,2} (?:ku|ni)(?:ripoti|anz[ae]|jiung[ae])\w*(?: kazi(?:ni)?)?|\b(?:nita(?:ripoti|anza)|nianze|niripoti)\b(?: (?:kazi|kazini|jumatatu|lini))?|\bmy (?:first day|desk|laptop|badge|uniform|office|contract)\b"
        r"|\b(?:i'?m |i am )?(?:know|sure|certain|confident) (?:that )?you(?:'ll| will) (?:choose|pick|hire|select|take)(?: me)?|\b(?:the|your) best (?:candidate|hire|choice)(?: \w+)?|\bnobody else\b(?: \w+){0,3}|\bhakuna (?:mwingine|mtu mwingine)\b(?: \w+){0,3}|\b(?:nimeacha|niliacha|nimeaga) kazi\b(?: \w+){0,2}",
        "nafurahi kwamba nitajiunga na timu yenu",
        "nimefurahi kukutana na timu yenu",
    ),
}
#: A letter by its beginning: a greeting with a title or a name, and who writes.
LETTER = Cue(
    r"^\W*(?:dear|to|hi|hello|hey|good (?:morning|afternoon|evening)|habari(?: (?:ya|za)(?: \w{2,8})?| yako| zenu)?|hujambo|shikamoo|salaam)? ?(?:(?:mr|mrs|ms|miss|dr|prof|eng|hon|bw|bi)\b\.?(?: [\w'’-]{2,20}){1,2}|(?:madam|sir|mheshimiwa|bwana|ndugu|mkurugenzi|meneja|bosi|boss|kaka|dada|mama|mzee|chef|hr)(?: [\w'’-]{2,20}){0,2}?)\s*[,.!:]\s*"
    r"(?:[^.!?\n]{0,40}[,.] ?)?(?:naitwa|jina langu|mimi ni|ni mimi|my name is|i am|i'm|this is|it'?s|naomba|naombeni|nakuomba|nawaomba|tafadhali|please|kindly|nilikuja|thank you|thanks|asante|nashukuru|i was|i came|nimekuja|nipe\w*|nisaidie\w*)\b",
    "shikamoo bw. mushi, naitwa neema kileo",
    "habari za leo, nilikuwa na interview",
)
#: Who writes, and after which interview: no word of an earlier contact.
SAYS_WHO = Cue(
    r"^\W*(?!.*\b(?:again|tena|once more|still|bado|call\w*|e?mail\w*|text\w*|messag\w*|wrote|writing|sent|nili(?:pig|tum|andik|uliz|kuj)\w*|nime(?:pig|tum|andik|uliz)\w*|third|second|mara|reply|replied|jib\w+|waiting|ngoja|subiri|follow\w*|check\w*|outside|here|hapa|reception|gate)\b)(?:(?:naitwa|jina langu|mimi ni|ni mimi|my name is)\b|(?:i am|i'm|this is|it'?s) \w+(?: \w+)?(?=\W*$|,| from\b| who\b| the candidate\b| nili))",
    "naitwa otieno james, nilihojiwa tarehe 20",
    "it's me again, third time writing",
)
#: That advice is asked for, so that a greeting before it is none of a letter.
ASKS_ADVICE = Cue(
    r"\b(?:is it (?:fine|ok|okay|good|bad|wrong)|should i|shall i|thinking (?:to|of|about)|(?:kindly|please) (?:advise|help me)\b(?! (?:on|the|me on))|advise me|hr (?:has|had|said|told|ali\w+|wame\w+)|they (?:said|told|promised|asked)|walisema|wamesema|alisema|niwa\w+\?|nimw\w+\?)",
    "sir, kindly advise. is it fine?",
    "sir, kindly update me",
)
