"""That the employer wants no contact, or that nothing of the kind was said."""

from coaching.reading.cues.cue import Cue

#: Getting in touch, as a rule names it: "calling", "any follow ups"; refused: "contact person".
_REACH = (
    r"(?:contact(?:s|ing)?|(?:phone )?call(?:s|ing)?|phon(?:e|es|ing)|e-?mail(?:s|ing)?|text(?:s|ing)?|writ(?:e|ing)|ring(?:ing)?|reach(?:ing)?(?: out)?"
    r"|follow(?:ing)?[ -]?ups?|messag(?:e|es|ing)|visit(?:s|ing)?|get(?:ting)? in touch|chas(?:e|ing)|[ei]nquir\w{1,5}|disturb(?:ing)?|bother(?:ing)?|canvass?(?:ing)?)"
    r"\b(?! (?:me|us back|back|my|person|persons|people|details?|numbers?|info\w*|cent(?:re|er)|from)\b)"
)
#: "not to", "we can't": what makes of it something that is barred.
_NOT = r"(?:not|do ?n[o']?t|dnt|can(?: ?n[o']?|')?t|cannot|must ?n[o']?t|should ?n[o']?t|never|no)"
#: Words between that begin no other matter: "nobody told us that WE can't call".
_SAME = r"(?: (?!(?:when|but|and|said|told|they|they'll|if|why|where|how|whether|that they|just)\b)[\w']{1,10})"
_DID_NOT = r"(?:(?:did|do|does|has|have|had|was|were)(?: not| ?n[o']?t)|dint|din'?t)"
_NOBODY = rf"(?:nobody|no ?-?one|no1|none(?: of them)?|nothing|nowhere|never|neither|{_DID_NOT})"
_SAY = r"(?:sa(?:id|ys?|ying)|sed|tell|told|mention\w{0,3}|warn\w{0,3}|ask\w{0,2}|state[ds]?|wr(?:ote|ite|itten)|indicate[ds]?|instruct\w{0,2}|advise[ds]?|include[ds]?)"
_FORBID = r"(?:forb[ai]de?s?|forbidden|banned|bans?|barred|bars?|prohibit\w{0,3}|restrict\w{0,3}|disallow\w{0,2}|stopped)"
_KUPIGA = r"(?:ku(?:to)?-?(?:wa|mu|m)?(?:wasilian|pig|tum|uliz|fuatil|tafut|andik|sumbu|canvass|call|contact|e?mail|te?xt|follow)\w*|simu|mawasiliano|(?:kufanya )?ushawishi|canvass?ing|calls?|e-?mails?|contact)"
_USIPIGE = r"(?:tu|u|m|ni|wa)si(?:wa|tu|ku|mu|m)?\w{3,12}"
#: "hawaku", "haliku", "hatuja", "siku": that somebody did not, in Swahili.
_HAKU = r"(?:ha(?:wa|tu|i|li|u)?(?:ku|ja)|si(?:ku|ja))(?:ni|tu|wa|m)?"
#: "kutamwondoa", "itakudisqualify", "ataenguliwa": what becomes of who does it.
_OUT = r"(?:ondo|engu|dis?qualif|kosesh|kosa sifa|sababish|pelek|kat[aw]|to(?:a|lewa|ka)\b|fut|zui|ach(?:a|wa)\b|gharim)"
_COSTS = rf"(?:ku|u|i|wa|a)?(?:ta|na)(?:ku|mw?|mu|wa|tu|ni)?{_OUT}\w{{0,10}}"

BARRED = (
    Cue(
        rf"\b(?:ushawishi|canvass?ing|ku(?:wa|m)?(?:wasilian|pig|tafut|fuatil|shawish|lobby|canvass|contact|call)\w*)(?: \w{{1,12}}){{0,5}}? (?:{_COSTS}|(?:ni )?marufuku|hau(?:ruhus|takiw|kubal)\w{{1,5}}|umekatazwa|unakatazwa)\b(?![^.!\n]{{0,30}}\?)"
        rf"|\b(?:hakuna|no|against|tusi\w{{2,8}}|wasi\w{{2,8}}|usi\w{{2,8}}) (?:\w{{1,12}} )?ushawishi\b(?! (?:kuhusu|wow))"
        rf"|\b(?:ataka[yeo]{{1,2}}|wataka[yo]o?|aliye|yeyote|mwombaji|anaye)\w*(?: (?!kama\b)\w{{1,12}}){{0,2}}? ?(?:pig|wasilian|canvass|lobby|ushawishi|tafut|fuatil|sumbu|call|contact|shawish|uliz)\w*[^.!?\n]{{0,25}} (?:ata|wata|ana)(?:kuwa )?{_OUT}\w{{0,10}}\b(?![^.!\n]{{0,30}}\?)"
        rf"|\b{_REACH}(?: \w{{1,9}}){{0,4}}? (?:leads? to|means?|results? in|will|can|gets? you|is|=)(?: \w{{1,10}}){{0,3}}? ?disqualif\w{{1,8}}(?![^.!\n]{{0,30}}\?)",
        "kufanya ushawishi wa aina yoyote kutamwondoa mwombaji",
        "nitafanya ushawishi kidogo",
    ),
    Cue(
        r"\bcanvass?ing\b(?: \w{1,12}){0,5} (?:disqualif\w{1,8}|prohibited|forbidden|barred|not allowed|lead"
        r"|ha(?:i|ta)\w{2,10}|imekatazwa|ni marufuku|marufuku|itakuondoa)"
        r"|\b(?:against|bars?|barred|said|says|about|mentions?|mentioned) canvass?ing\b"
        r"|\b(?:said?|says|sed|state[sd]|told (?:us|me)|warned|advert|ad|rules?|policy)(?:\W{1,3}\w{1,12}){0,3}\W{1,3}no canvass?ing\b|^\W{0,3}canvass?ing\b(?!\?|(?: \w{1,12}){0,8}\?)",
        "any form of canvassing will disqualify",
        "canvas shoes",
    ),
    Cue(
        r"\b(?:do ?n[o']?t|don'?t|dnt|not to|not 2|never|no|without) (?:to )?(?:call(?:s|ing)?|phone|phone calls?"
        r"|contact(?:ing)?|email(?:s|ing)?|follow(?:ing)? ?-?up|chase|text|enquir\w{1,5}|inquir\w{1,5})"
        r"(?: (?:us|them|dem|em|the (?:office|panel|company|school)|or|and|email\w{0,3}|calls?|visits?|please|will)"
        r"|\W{1,3}(?:we|they)(?:'ll| will|ll) (?:call|contact|get back|reach|txt|text))"
        r"(?! (?:before|until|till|till the|earlier|mpaka|hadi|kabla))",
        "don't call us, we call you",
        "i don't call my mum",
    ),
    Cue(
        r"\b(?:said|sed|told us|told me|asked (?:us|me)?|warned (?:us|me)|advised (?:us|me)|advert says|says)\b(?:[,:;]? \w{1,12}){0,3}[,:;]? "
        r"(?:not (?:to|2) (?:call|contact|e?mail|follow|text|txt|write|ring|phone|visit|bother|disturb)|no (?:calls|calling|phoning|ringing|e?-?mailing|texting|contacting|contact|follow-?ups?|following up|phone calls)\b(?! (?:number|card|details|yet|from|back|came|person)))"
        r"(?!(?: \w{1,8}){0,2} (?:before|until|till|mpaka|hadi|kabla))",
        "they told us not to contact anyone",
        "they told me to call",
    ),
    Cue(
        r"\b(?:(?:they|hr|he|she|panel|recruiter|manager|lady|advert|ad|notice|employer|interviewers?)(?:'ve)? (?:(?:all|also|just|clearly|even|specifically|have|has|had) ){0,2}"
        r"(?:said|say|says|told (?:me|us|everyone)|warned (?:me|us)|instructed (?:me|us)|sed)|(?:was|were|been|i got|we got) (?:told|warned|instructed|advised))(?: that)?(?: we| i)?(?: should)?\W{1,3}(?:please |pls )?"
        r"(?:do ?n[o']?t|don'?t|dont|never|not(?: to)?|no) (?:call|phone|ring|contact|e?mail|text|write|chase|bother|disturb|follow(?:[ -]up)?|reach out|calls|calling)\b"
        r"(?!(?: \w{1,8}){0,3} (?:before|until|till|earlier|unless|mpaka|hadi|kabla))(?! (?:it|him|her|my|your|anymore than|in sick)\b)"
        r"(?!\W{1,3}(?:(?:but|just|rather|instead|only|please|or|so) )*(?:call|ring|e?mail|text|write|whatsapp|sms|use|visit|come)\b(?! (?:them|us|at all)))",
        "they said dont call",
        "they said don't call, email",
    ),
    Cue(
        r"\b(?:(?:wali|ali|wame|ame|waka|aka|ili|wana)(?:tu|ni)?(?:sema|ambia|kataza|omba|onya)|tangazo|advert)\b(?:\W{1,3}\w{1,12}){0,4}?\W{1,3}nisi(?:wa|m)?(?:pige|pigie|sumbue|wasiliane|andikie|tafute|fuatilie|ulizie|call|text|email)\w{0,3}\b"
        r"(?!(?: \w{1,8}){0,2} (?:before|until|till|mpaka|hadi|kabla))"
        r"|(?<!nini )(?<!mbona )\b(?:tu|m|u|wa)si(?:wa|tu|ku|m)?(?:pige|pigie|sumbue|sumbuliwe|wasiliane|andikie|tafute|fuatilie|ulizie)\b(?!(?: \w{1,8}){0,2} (?:before|until|till|mpaka|hadi|kabla))(?![^.!\n]{0,30}\?)"
        r"|\b(?:hawataki|hawapendi|hawaruhusu)(?: (?:kabisa|watu|mtu|hata))* (?:simu|ku(?:pigiwa|tafutwa|sumbuliwa|ulizwa|fuatiliwa)|follow ?-?ups?|calls?|mawasiliano|email|messages?)\b(?! (?:za|ya|kabla|zaidi))|\b(?:ni marufuku|marufuku|haturuhusiwi|siruhusiwi|hairuhusiwi|ni kosa|imekatazwa|tumekatazwa|nimekatazwa)(?: \w{1,8})? (?:ku(?:wa|m)?(?:pig|wasilian|tafut|uliz|andik|fuatil|call|contact|e?mail)\w*|simu|mawasiliano|canvassing)\b(?!.*\?)",
        "walisema tusipige simu",
        "walisema tupige simu",
    ),
    Cue(
        rf"(?<!is )(?<!are )\b{_REACH}(?: (?:them|hr|her|him|the \w{{3,9}}))?(?: (?:was|is|were|are))? (?:(?:strictly|totally|completely|also) )?"
        r"(?:not (?:allowed|permitted|accepted|entertained|welcome)|forbidden|prohibited|banned|barred|disallowed|off limits|hai(?:ruhusiwi|takiwi)|(?:ni )?marufuku|i(?:me|li)katazwa)\b(?![^.!\n]{0,30}\?)"
        rf"|\bno (?:{_REACH}|visits)(?: \w{{1,9}}){{0,2}}? (?:allowed|permitted|accepted|entertained|whatsoever|(?:they|hr|he|she) said)\b"
        rf"|\b(?:nobody|no ?-?one|none of us) (?:should|must|is to|may|is allowed to) {_REACH}"
        rf"|\b(?<!not )(?<!n't )(?<!didnt )(?<!never )(?:warned|cautioned|advised|told)(?: (?:us|me|everyone|everybody|candidates))? (?:off|against) (?:any )?{_REACH}"
        rf"|\b(?:they|hr|he|she|panel|advert|ad|rules?|policy|company)(?: (?:has|have|had|also|all|strictly))* (?:forbade|forbids?|forbidden|banned|bans?|prohibit(?:s|ed)?)(?: (?:us|me|any|all|from|to|candidates)){{0,3}} {_REACH}",
        "they said calling is not allowed",
        "is calling not allowed?",
    ),
    Cue(
        rf"\b(?:(?:wali|ali|ili|lili|lime|wame|ime|waka|aka|wana|lina|ina|yame)(?:ni|tu)?|ame(?:tu)?)(?:kataza|zuia|piga marufuku|onya)(?: (?:watu|mtu|sisi|kabisa|kuhusu|dhidi ya)){{0,2}} (?:{_KUPIGA}|{_USIPIGE})\b"
        rf"|\b(?:ni|tu)(?:li|me)(?:katazwa|zuiwa|onywa)(?: kabisa)? (?:{_KUPIGA}|{_USIPIGE})\b"
        r"|\b(?:(?:wali|ali|waka|aka|wame|ame|wana|ana)(?:ni|tu)?(?:sema|ambia|onya|eleza)|tangazo|advert)\b[^.!?\n]{0,50}?\bhakuna ku(?:wa|m)?(?:pig|wasilian|tumi|tafut|fuatili|call|contact|text|e?mail)\w*"
        r"|\bhakuna ku(?:wa|m)?(?:pig|wasilian|tafut|call|contact)\w*(?: simu)?,? (?:wali|ali|wame|wana)(?:ni|tu)?(?:sema|ambia|onya)\b"
        r"|\buki(?:wa|m)?-?(?:canvass?|pig|tafut|contact|call|lobby)\w*[^.!?\n]{0,20} (?:una(?:katwa|tolewa|ondolewa|toka)|uta(?:katwa|tolewa|ondolewa)|umekatwa|umetoka|uko nje|wana\w{0,3}kata\w*|(?:una|uta)(?:kuwa )?disqualif\w+)",
        "wakaonya ukicanvass unakatwa",
        "hakuna kupiga simu tena, nangoja tu",
    ),
)
#: That nothing was said against contact.
NOT_BARRED = (
    Cue(
        rf"\b{_NOBODY}(?: (?:ever|even|actually|really|it|us|me|anyone|they|at all|has|have|had|did|in the ad(?:vert)?|that)){{0,3}} {_SAY}{_SAME}{{0,5}}?"
        rf" (?:(?:{_NOT}|about|against|on|regarding|re)(?: (?:we|you|i|me|us|them|any|to|must|should|can|be|no|not|making|further|allowed|2|{_NOT})){{0,4}} {_REACH}|not to\W*$|not to\b(?= (?:or|and|so)\b))"
        rf"|\b{_NOBODY}(?: (?:ever|even|actually|at all|has|have|had|did)){{0,2}} {_FORBID}(?: (?:us|me|any|from|to|it|anyone)){{0,3}} {_REACH}"
        r"|\b(?:nobody|no ?-?one|never|they did ?n[o']?t|didnt|did not) (?:ever |even )?(?:said|say|warned|mention\w*)(?: \w{1,8}){0,3} disqualif\w*",
        "they never said not to contact them",
        "they said not to contact them",
    ),
    Cue(
        r"\b(?:nothing|no (?:such )?(?:rules?|mention|issues?|problems?|warnings?|bans?|restrictions?|clause|line|note|notice|policy|statement|limits?|objections?)|(?:not a|no) word|hakuna (?:rule|shida|issue))\b"
        rf"{_SAME}{{0,4}}? (?:about|abt|against|on|regarding|re|of|with|for|saying|says)(?: (?:we|you|us|not|any|do ?n[o']?t|no|further|can(?: ?n[o']?|')?t|should ?n[o']?t|must ?n[o']?t)){{0,4}} (?!call\b|e?mail\b|text\b|message\b){_REACH}"
        rf"|\bnothing{_SAME}{{0,4}}? (?:about|abt|against|regarding|re)(?: \w{{1,5}})? contact\b"
        r"|\bno (?:such )?(?:do ?n[o']?t|do not|no)?[ -]?(?:contact|call(?:ing)?)[ -](?:rule|clause|ban|thing|policy|warning|line|bit)s?\b(?! of)",
        "no rule against calling them",
        "no word about the call",
    ),
    Cue(
        rf"\b{_REACH}(?: them)? (?:(?:was|is|were|are)(?: not| ?n[o']?t)|haiku\w{{0,3}}|hai(?=katazwi)) ?(?:\w+ly )?(?:forbidden|barred|banned|prohibited|disallowed|mentioned|a problem|an issue|katazwi?)\b"
        rf"|(?:\b(?:not|never)|n[o']?t) (?:been )?(?:barred|banned|forbidden|prohibited|stopped|restricted|warned|told)(?: (?:us|me|off)){{0,2}} (?:from|against|not to)(?: any)? {_REACH}"
        rf"|\b(?:said|told (?:me|us)|says)(?: that)?(?: (?:it(?:'?s| is| was)?|we(?:'re| are| were)?|i(?:'m| am| was)?|you(?:'re| are)?|to))?"
        rf" (?:(?:ok(?:ay)?|fine|free|welcome|allowed|alright|feel free)(?: for (?:us|me))? to|(?<=we )can|(?<=i )can|(?<=you )can)(?: (?:always|still|just|also)){{0,2}} {_REACH}"
        rf"|\b(?:were|was|are|is|be) (?:ok(?:ay)?|fine|cool) with (?:us |me |people )?{_REACH}|\b(?:i'?m|i am|we'?re|we are|were|was) allowed to {_REACH}",
        "calling them wasnt forbidden",
        "calling them is forbidden",
    ),
    Cue(
        rf"\b{_HAKU}(?:kata[zs]w?a|zui(?:w)?a|kataa (?:mtu|tu)(?:wasiliana|pigia))\w{{0,2}}\b|\bha(?:ku|ja)na (?:\w{{1,8}} )?(?:ali|wali)(?:ye|o)?(?:ni|tu)?(?:kataza|zuia)\w{{0,2}}"
        r"|\bhakuna (?:\w{1,8} )?(?:ali|wali|ame)(?:ye|o)?(?:ni|tu)?(?:kataza|zuia)\w{0,2}"
        rf"|\b(?:wali|wame)(?:ni|tu)?(?:kubalia|kubali|ruhusu|pa ruhusa ya)(?: (?:mtu|sisi))? {_KUPIGA}|\b(?:wali|ali|wame|ame)(?:ni|tu)?(?:sema|ambia)(?: \w{{1,6}})? (?:naweza|naeza|tunaweza|tunaeza|unaweza|ni sawa) (?:ku(?:wa)?)?(?:pig|wasilian|tumi|call|text|contact|uliz)\w*",
        "na hawakukataza",
        "walikataza kupiga simu",
    ),
    Cue(
        rf"\b{_HAKU}(?:sema|taja|ambia|andika|onya|eleza)\w{{0,2}}(?: (?:kitu|chochote|lolote|neno|mtu|yeyote|kwamba|kuwa|ati|eti)){{0,2}}(?:(?: (?:kuhusu|juu ya|ya|kama|about))?(?: \w{{1,10}})? ?{_KUPIGA}|(?: \w{{1,10}})? {_USIPIGE})\b"
        rf"|\bhaku(?:na|kuwa na)(?: (?:mtu|yeyote|aliye\w*|walio\w*|pahali|mahali|popote)){{0,2}} \w{{0,10}}(?: \w{{1,10}}){{0,2}} {_USIPIGE}\b"
        rf"|\bhaku(?:na|kuwa na|kuwa) (?:sheria|onyo|kitu|maneno|marufuku|katazo|masharti|sharti|neno|mambo|shida|tatizo|rule|issue)(?: \w{{2,6}}){{0,2}} (?:ya|la|za|kuhusu|kwa|na|juu ya|about) {_KUPIGA}\b",
        "tangazo halikusema kitu kuhusu kuwasiliana",
        "tangazo lilisema nisiwasiliane",
    ),
    Cue(
        r"\b(?:nothing|no mention|nobody|no ?one|none|neither|hakuna|hakukuwa|hawakusema|hawakutaja|hakusema|haikusema|haikutaja|sikuona|sijaona|sikusikia)(?: \w{1,12}){0,6} canvass?ing\b"
        r"|(?:\b(?:not|never|dont|didnt|wasnt|havent)|n't) (?:\w{1,10} ){0,2}?(?:say|said|mention\w{0,4}|see|saw|seen|hear|heard|have|had|talk|include\w{0,1}|any|anything|write|state\w{0,1}|about)(?: \w{1,12}){0,4} canvass?ing\b"
        r"|\bno canvass?ing (?:rule|clause|line|part|thing|stuff|warning|note|notice|policy|mention\w{0,4}|was|were|bit|statement|issue|in (?:the|their)|on the|kwa|kwenye)\b"
        r"|\bcanvass?ing(?: \w{1,8}){0,2} (?:(?:was ?n[o']?t|wasnt|is ?n[o']?t|not|never) (?:mention\w{0,4}|there|in the|included|said|written|raised|discussed)|haiku\w{2,8}|hawaku\w{2,8})\b",
        "no one said anything about canvassing",
        "the advert said canvassing disqualifies",
    ),
)
