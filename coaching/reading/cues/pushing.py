"""Deeds that push: a bluff, an ultimatum, going in, a chase on a social network, one channel more."""

from coaching.reading.cues import reaching
from coaching.reading.cues.cue import Cue

#: "niwaambie", "tell them", "let them know": what is said to the employer; refused: "niliwaambia".
_TELL = (
    r"\b(?:(?:ni|nita|niki|nika|nta|ku|wacha ni|acha ni)(?:wa|m|mw)(?:ambi|andik|tumi|jul|elez|show|text|onyesh)\w*|ni(?:ki)?sem[ae]|nitasema|kusema|naeza sema|naweza sema|nawaambia|namwambia"
    r"|(?:tell|telling|text|e?mail|message|write(?: to)?|warn|inform)(?:ing)? (?:them|him|her|hr|the \w{2,12})|let (?:them|him|her|hr) know|(?:i'?ll|i|to|just|should i|can i|let me|gonna|and) say)\b"
)
#: To tell the employer what is not so.
BLUFF = Cue(
    r"(?<!bila )\b(?:ni|niki|nita|nta|nika|ku|naeza |naweza |naweza ku|nataka ku)(?:wa|mw?)?-?(?:dangany|zug|fake|bluff|tish(?:e|ie)?)(?:e|a|ia|ie|ish\w)?\b(?! (?:njaa|ni ))"
    rf"|{_TELL}[^.!?\n]{{0,60}}?\b(?:(?:wa|ka|la|ya)? ?uongo|ingawa (?:sina|si|hakuna|haipo|hazipo|hawa\w+)|ijapokuwa|(?:ha|a)ta kama (?:sina|si|hakuna|hawa\w+)|lakini sina|(?:offer|ofa|kazi|job)[^.!?\n]{{0,15}} na (?:kumbe )?sina|even (?:though|if|tho) (?:i|they|there|it)\b[^.!?\n]{{0,12}}(?:n't|\b(?:not|no|dont|didnt|havent|hasnt|isnt))\b|but (?:i (?:do ?n'?t|have no)|there is no)|(?:ndio|ndo|ili) wa(?:ogope|shtuke|panic)|wataji(?:harakish|changamsh)\w*)"
    r"|\b(?:should i|can i|could i|what if i|may i|might|let me|i'?ll|gonna|going to|want to|wanna|maybe|is it ok(?:ay)? to|thinking of|tempted to)(?: just| maybe)? (?:lie|lying|bluff|bluffing|pretend(?:ing)?(?=[^.!?\n]{0,40}\b(?:offers?|others?|another|compan\w+|options?|jobs?|elsewhere)\b)|fake|faking|make up|making up|invent|inventing)\b(?! (?:sick|ill|down|awake|time|to be calm)\b)"
    r"|\b(?:hint|say|mention|suggest|imply|let (?:it )?slip|tell (?:them|him|her|hr))\b[^.!?\n]{0,40}\b(?:others?|another|elsewhere)\b[^.!?\n]{0,40}\b(?:to|so (?:that )?they|and they'?ll) (?:speed|hurry|rush|scare|panic|move faster|push)\b"
    r"|\b(?:fake|feki|false|forged?) (?:offer|ofa|letter|barua)|\b(?:offer|ofa)(?: letter)? (?:feki|fake|ya uongo)",
    "nikiwadanganya ati wengine wananitaka",
    "wamenidanganya kuhusu mshahara",
)
_GONE = (
    r"(?:(?:mimi )?na(?:enda|chukua|kubali|ondoka|toka|waacha|jitoa|move|hama)\b|nita(?:enda|chukua|kubali|ondoka|toka|waacha|jitoa|move|hama)\b|naenda zangu|niende zangu|(?:wa)?sahau|watani(?:kosa|poteza|miss)|watajuta|imekula kwao|shauri yao"
    r"|i'?m (?:gone|out|off|done|leaving|moving on)|i'?ll (?:walk|leave|go elsewhere|be gone|move on|take (?:another|the other|my))|they(?:'ll| will|'ve| have)? (?:lost|lose|regret|miss|forget)|they can forget)"
)
#: Answer, or else: told to the employer.
OR_ELSE = Cue(
    rf"{_TELL}[^.!?\n]{{0,40}}?\b(?:waki(?:chelewa|zubaa|kaa|endelea|delay|zidi|nyamaza)|(?:wa|a)sipo\w+|if they (?:do ?n'?t|delay|keep|are late|take)|unless they|or(?: else)?|ama|au|la sivyo|otherwise)\b[^.!?\n]{{0,40}}?\b{_GONE}"
    rf"|{_TELL}[^.!?\n]{{0,25}}\b(?:it'?s now or never|waamue (?:leo|sasa|haraka|kesho)|(?:they|to) (?:must )?decide (?:today|now|immediately|or)|they have (?:until|till|up to)|take it or leave it)"
    r"|\b(?:ni|nita|na|ku)(?:wa|m)p[ae] (?:\w+ )?(?:deadline|ultimatum)\b|\b(?:give|giving) (?:them|him|her|hr) (?:a |an )?(?:deadline|ultimatum)\b|\b(?:give|giving) (?:them|him|her|hr) (?:till|until|\w+ (?:days?|hours?)) [^.!?\n]{0,15}\bor\b"
    rf"|\b(?:waki\w+|(?:wa|a)sipo\w+)\b[^.!?\n]{{0,30}}?{_TELL}[^.!?\n]{{0,15}}\b(?:nimewaacha|nimeondoka|nimejitoa|naenda|basi|wasahau|sitaki tena)\b|{_TELL}[^.!?\n]{{0,15}}\bkama hawa(?:ni)?taki\b"
    rf"|\b(?:ni(?:ta)?|na)(?:wa|m)p[ae] (?:hadi|mpaka|siku|wiki|masaa)\b[^.!?\n]{{0,25}}\b(?:baada ya hapo|kisha|halafu|(?:wa|a)sipo\w+|la sivyo|ama|au)\b[^.!?\n]{{0,20}}\b{_GONE}",
    "niwaambie wakichelewa mimi naenda zangu",
    "wakichelewa nifanye nini",
)
_HERE = r"\b(?:niko|nko|nipo|nimefika|i'?m|am)\b[^.!?\n]{0,25}\b(?:cbd|town|tao|karibu|hapa|hapo|ofisi\w*|office|mlangoni|reception|gate|outside|nearby|near|next door|around the corner|in the area|(?:streets?|minutes?|mins|blocks?) away|passing by|in the neighbou?rhood|downstairs)\b"
#: To turn up there.
GOES_IN = Cue(
    rf"{reaching.MAY_TURN_UP}|{_HERE}[^.!?\n]{{0,30}}?[,.]? (?:\w+ ){{0,3}}?(?:niingie|nipite|nipitie|niende|nidrop|nijitokeze|(?:should i|can i|let me|i could|might as well|i'?ll|why not) (?:just )?(?:go|walk|pop|drop|step|pass|stop) (?:in|by|up|over|there)\b)"
    r"|\b(?:should i|can i|could i|let me|i'?ll|gonna|going to|what if i|thinking of|plan to|maybe i|is it ok to|want to)(?: \w{1,6})? (?:show(?:ing)? up|turn(?:ing)? up|swing(?:ing)? by|surpris(?:e|ing) them|walk(?:ing)? (?:in|into)|pop(?:ping)? (?:in|into|by)|drop(?:ping)? (?:in|by)|camp(?:ing)? (?:at|outside)|wait(?:ing)? (?:at|in|outside) (?:their|the) (?:office|reception|gate|lobby))\b"
    r"|\b(?:ni|nita|niki|naeza |naweza ku)(?:enda|pita|fika)(?: \w+)? physically\b"
    r"|\b(?:ni|ku|nika)(?:wa|m)(?:kali[ae]|keti[ae])\b",
    "wacha niingie tu kwa ofisi zao",
    "niingie kwa portal",
)
#: A visit that was asked for, an hour or a thing to bring: no turning up unasked.
COMES_FOR = Cue(
    r"\b(?:saa ngapi|lini|mapema|(?:wa|a)(?:me|li)ni(?:ita|ambia|omba)\w*|(?:wa|a)(?:me|li|na)(?:ni)?(?:sema|taka|tumi\w*)[^.!?\n]{0,20} ni(?:end|j|fik|pit|rud)\w*|ni(?:li|me)(?:itwa|ambiwa)|test|kuchukua|nichukue|kupeleka|nipeleke|vyeti|cheti|certificates?|documents?|contract|mkataba|offer|"
    r"interview|usaili|mahojiano|what time|which|how early|they (?:asked|told|invited|called|said)|portal|website|zoom|meet|ghorofa|parking|directions?)\b",
    "niingie ofisini saa ngapi",
    "niingie ofisini niwaulize",
)
_NET = r"(?:linked ?in|facebook|fb|instagram|insta|ig|tiktok|twitter|x|threads|messenger|telegram|snap(?:chat)?)"
_ON_NET = r"(?:dm|inbox|follow|tag|add|te?xt|cheki|check|tafut|andik|tumi|post|comment|connect|slide|message|msg|uliz|pat|friend)"
#: A chase on a social network, in Swahili and mixed.
CHASES = Cue(
    rf"\b(?:ni|nita|niki|nika|(?:naeza|naweza|nataka|natamani|nafikiria|ni sawa) (?:ku)?)(?:m|wa|mw|mu)?-?{_ON_NET}\w*\b(?! (?:kazi|hii|hiyo|job))[^.!?\n]{{0,40}}\b{_NET}\b|\b{_NET}\b[^.!?\n]{{0,25}}\b(?:ni|niki|nita)(?:m|wa|mw)-?{_ON_NET}\w*"
    r"|\b(?:ni|niki|nita|naeza |naweza (?:ku)?)(?:m|wa|mu)?-?(?:dm|inbox)\b(?! me\b)|\b(?:slide|slip|get) into (?:\w+ )?\w{0,12}(?:'s|s)? dms?\b|\b(?:should i|can i|let me|i'?ll|gonna|going to|thinking of|what if i|could i)(?: just)? (?:dm|inbox|dming|inboxing)\b"
    r"|\b(?:number|namba|simu)\b[^.!?\n]{0,25}\b(?:mkubwa|boss|bosi|manager|meneja|director|ceo|owner|binafsi|personal|private)\b[^.!?\n]{0,25}\b(?:nim(?:p|t|w|ch)\w+|(?:should i|can i|let me|i'?ll) (?:call|text|ring|whatsapp))|\b(?:lik(?:e|ing)|react(?:ing)? to) (?:(?:all )?(?:their|his|her|the company'?s) )(?:posts?|photos?|stories)\b"
    r"|\b(?:send|sending) (?:\w+ ){0,4}(?:friend|connection|follow) request\b",
    "nikimtafuta hr insta nimdm",
    "nilipata hii kazi insta",
)
#: One small message, as if it were none: "ka-email kadogo".
SMALL = Cue(
    r"\b(?<!nilituma )(?<!nimetuma )(?<!waka)(?:ka|tu)[ -]?(?:e?-?mail|text|sms|message|msg|ujumbe|simu|call|note|barua|phone call)\b(?! (?:nilituma|nilipata|walituma|waliyo))"
    r"|\b(?:ha|a)ta (?:e?-?mail|text|sms|message|msg|call|simu|ujumbe)(?: \w{1,6})? (?:moja|mmoja|kamoja|fupi|ndogo|kadogo)\b"
    r"|\b(?:e?-?mail|text|sms|message|msg|call|simu|ujumbe) (?:moja|mmoja|kamoja|fupi|kadogo)(?: \w{1,4}){0,2} (?:h(?:au|ai|aki|aka)\w+|si (?:mbaya|shida)|sio (?:mbaya|shida)|haina|hakuna|ni sawa|itakuwa)"
    r"|\b(?:just|only|even) (?:one|a) (?:\w+ )?(?:small|tiny|short|little|quick|single|harmless) (?:e?-?mail|text|sms|message|call|note|hello|hi|line|ping)\b|\b(?:a|one) (?:small|tiny|short|little|quick|single|harmless) (?:e?-?mail|text|sms|message|call|note|hello|hi|line|ping)\b(?=[^.!\n]{0,30}(?:\?|hurt|harm|bad|wrong|right|ok|fine))",
    "nikiandika ka-email kadogo tu",
    "nilituma ka-email jana",
)
_REACH = r"(?:call|ring|phone|e-?mail|text|message|write|ask|bug|ping|flash|whatsapp|follow up|check in|chase)(?:ing)?"
#: The same again and again: "i'll call every day", "niwapigie kila siku".
REPEATED = Cue(
    rf"\b{_REACH}(?: (?:them|him|her|hr|up|with|the \w{{2,12}})){{0,2}} (?:every (?:day|hour|morning|evening|other day|week|few hours)|daily|each day|non-?stop|(?:until|till) (?:they|she|he|someone) (?:answer|pick|reply|respond|tell|say)\w*)\b"
    rf"|\bkeep (?:on )?{_REACH}\b(?! (?:them|him|her) posted)|\bni(?:ta|ki)?(?:wa|m)?(?:pigi[ae]|call|text|email|andiki[ae]|uliz[ae]|sumbu[ae])\w* (?:\w+ )?(?:kila (?:siku|saa|asubuhi|wiki)|mpaka (?:wa|a)(?:jibu|shike|pokee|seme)|hadi (?:wa|a)(?:jibu|shike|pokee|seme))\b",
    "i'll call every day",
    "i think of it every day, should i call",
)
#: Any word that may show an earlier contact, a day of theirs, a way around, or no patience.
SHOWS = Cue(
    r"\b(?:again|tena|already|still|another|n?y?ingine|keep|kept|kila|every|until|till|mpaka|hadi|daily|(?:un)?answer\w*|repl(?:y|ied|ies)|respon\w+|\w*jibu\w*|hapokei|hawa\w+|hasomi|pick\w*|shik\w+|early|soon\w*|wait\w*|unread|seen"
    r"|said|say|told|promise\w*|gave|given|wali\w+|ali\w+|since|yet|bado|before|after|last|ago|kabla|baada|first|second|third|fourth|fifth|2nd|3rd|once|twice|mara|more|days?|weeks?|months?|hours?|wiki|siku|tomorrow|kesho|jana|yesterday|juzi"
    r"|mon(?:day)?|tues?\w*|wed\w*|thur?s?\w*|fri(?:day)?|sat(?:urday)?|sun(?:day)?|juma\w+|alhamisi|ijumaa|j[1-7]|\w*\d\w*|manager|boss|ceo|director|owner|supervisor|board|founder|mkurugenzi|mkubwa|meneja|branch|office|ofis\w*|reception(?! )|gate|house|nyumba\w*|home|physically|person"
    r"|visit\w*|go|going to the|ni?(?:ende|pite|ruke)|drop(?:ping)? (?:by|in|over)|turn\w*|pop\w*|pass\w*|show\w*|linked ?in|facebook|instagram|twitter|slack|comment|tag|nitag|dm|inbox|both|also|pia|plus|everyone|all|personal|private|direct\w*|head|number|namba|can'?t|impatient|long|slow|silen\w+|quiet|kimya"
    r"|ignor\w+|remind\w*|nudge|push\w*|chas\w+|pressur\w+|urgent\w*|haraka|due|deadline|was|were|voice ?mails?|left|forward\w*|left|number's|interview\w*|sister\w*|someone|letter|escalat\w+)\b",
    "can i call them, it's been two days",
    "can i ring the hr lady just to hear how far",
)
#: That they gave the number or asked to be written to.
GIVEN = Cue(
    r"\b(?:(?:ali|wali|ame|wame|aka|waka)(?:ni)?(?:p[ea]\w{0,2}|sema|ambia|omba)|gave me|told me|asked me|said i (?:can|could|should))\b",
    "alinipea namba yake ya private akasema nimtext",
    "niliona namba ya mkubwa wao, nimpigie",
)
#: One message to several people at once.
SEVERAL = Cue(
    r"\b(?:send|e?-?mail|text|message|call|write|copy|cc)\w*\b[^.!?\n]{0,25}\b(?:and|plus|na|&) (?:also )?(?:her|his|their) (?:boss|manager|supervisor|director|ceo)\b|\bcover all (?:my )?(?:the )?bases\b|\b(?:i'?ll|i will|should i|can i|could i|let me|gonna|going to|want to|maybe|i'?d) (?:just |also )?(?:send|e?-?mail|text|message|call|write)\b[^.!?\n]{0,20}\b(?:everyone|everybody|all of them|all the panel\w*|each (?:of them|panel\w*))\b",
    "should i send it to priya and her boss",
    "should i send it to priya",
)
