"""That a candidate fears to have spoiled it by what was done."""

from coaching.model import Channel
from coaching.reading.cues.cue import Cue

_DID = r"(?:call|ring|phone|e?-?mail|text|write|message|contact|reach|follow|chase|send|go|visit|drop|ask|thank)\w*|(?:rang|wrote|sent|went|reached|did)"
#: The question after the deed; before it the same words ask for leave.
QUALM = Cue(
    r"\b(?:did|have|had|has|ve) (?:i|that|this|it|my \w{3,12}) (?:just |already |really |now |totally |completely |perhaps |maybe )*(?:mess(?:ed)?(?: (?:it|this|things|everything|that))? up|fuck(?:ed)?(?: it)? up|screw(?:ed)?(?: (?:it|this|things|myself))?(?: up| over)?|ruin(?:ed)?|bl(?:ow|ew|own)|spoil(?:t|ed)?|kill(?:ed)?|hurt|damaged?|harm(?:ed)?|jeopardi[sz]ed?|reduced?|lower(?:ed)?|sink|sunk|overd(?:o|one)|overstep\w{0,4}|offend(?:ed)?|annoy(?:ed)?|irritated?|put them off|cross(?:ed)? a line|(?:do|done|did) (?:a |some|the )?(?:it |thing |something |anything )?(?:wrong|bad|badly|right)(?: thing)?|go(?:ne)? (?:wrong|too far)|ma[dk]e a (?:\w{3,9} )?(?:mistake|fool|mess)|ma[dk]e (?:it|things) worse|lose (?:it|the job|my chance)|lost (?:it|the job|my chance)|do it too (?:early|soon))\b"
    rf"|\bwas (?:that|it|this|i|calling|emailing|my \w{{3,8}})(?: (?:so|too|very|a|an|really|such|to|bad|big))* (?:bad|wrong|early|soon|mistake|stupid|dumb|silly|pushy|desperate|rude|much|foolish|terrible|unprofessional|okay|ok|fine|right|appropriate|forward|needy)\b(?: (?:of me|idea|move|thing|to (?:{_DID})|for me)){{0,2}}[^.!?]{{0,50}}(?:\?|$)"
    rf"|\bwas (?:calling|e?-?mailing|texting|writing|ringing|phoning|messaging|visiting|going|asking|sending)(?: \w{{1,8}}){{0,4}} (?:too |so |very |a )?(?:bad|wrong|early|soon|mistake|stupid|dumb|silly|pushy|desperate|rude|much|foolish|unprofessional)\b"
    rf"|\bdid (?:calling|e?-?mailing|texting|writing|ringing|phoning|messaging|visiting|asking|sending)(?: \w{{1,8}}){{0,4}} (?:hurt|ruin|spoil|harm|damage|kill|cost)\b"
    rf"|\bi(?:'ve| have)? (?:just |already )?(?:called|rang|phoned|e?-?mailed|texted|wrote|messaged|added|contacted|sent|went|asked|dropped|followed|told|gave|d[iI]d)\b[^.!?]{{0,60}}[,.;!]? (?:is|was) (?:that|it|this) (?:so |too |very |a |really )*(?:bad|wrong|mistake|stupid|dumb|rude|terrible|much|pushy|desperate|silly)\W*$"
    rf"|\bis (?:it|that) (?:so |too |very |a |really )*(?:bad|wrong|mistake|stupid|rude|terrible|ok|okay|fine)(?: thing)? (?:that |if |because )?i(?:'ve| have| already| just)? (?:already |just )?(?:called|rang|phoned|e?-?mailed|texted|wrote|written|messaged|contacted|sent|went|asked|followed)\b"
    r"|\bis (?:it|that) (?:so |too |very |a |really )*(?:bad|wrong|a? ?mistake|stupid|rude|terrible)(?: thing)? (?:that |because |if )?i (?:have ?n[o']?t|have not|never|did ?n[o']?t)(?: yet| even)? (?:sen[dt]|thank(?:ed)?|call(?:ed)?|e?-?mail(?:ed)?|wr[io]t\w{1,2}|text(?:ed)?|contact(?:ed)?|reach(?:ed)?|follow(?:ed)?|sa(?:y|id))\b"
    r"|\b(?:should i (?:not )?have|should ?n'?t i have|was i not supposed to have|(?:i |^\W*(?:ok |maybe |oh |damn )*)(?:should ?n'?t|should not|should never|should) have (?:not )?|i (?:really )?(?:regret|wish i (?:had ?n'?t|didn'?t|hadnt))(?: i)?) ?(?:not )?(?:called|calling|rung|phoned|phoning|e?-?mailed|e?-?mailing|texted|texting|written|writing|messaged|messaging|contacted|contacting|sent|sending|gone|going|waited|done (?:that|it|so)|asked|chased)\b"
    r"|\b(?:will|would|does|could|can|might) (?:it|that|this|my \w{3,8}|they) (?:now )?(?:count against|hurt|ruin|spoil|affect|harm|damage|hold (?:it|that|this) against|cost me|be held against|disqualify)\b"
    r"|\b(?:nime|nili|je,? ni)(?:ji)?(?:haribu|haribia|chafua|boronga|bomoa)(?: (?:\w{2,12})){0,7}\W*(?:\?|$)|\b(?:nime|nili)(?:wa)?(?:kosea|kera|udhi|sumbua)(?: \w{2,12}){0,7}\W*\?|\bnime(?:kosa|potez\w+) (?:nafasi|kazi)(?: \w{2,12}){0,3}\W*\?|\b(?:ni|ilikuwa|ilikua)(?: (?:vibaya|mbaya|makosa|kosa|mapema|haraka|sawa))(?: (?:sana|mno|kwamba|kwa|ku\w{3,12}|nili\w{3,12}|nime\w{3,12})){0,3}\W*\?(?<!nipige\?)|\bni(?:li|me)?fanya (?:vibaya|makosa|kosa)\b|\bni (?:vibaya|mbaya|makosa|kosa) (?:kwamba |kuwa |kama |kwa kuwa )?(?:sija|siku|nili|nime)\w{3,12}|\bsikupaswa ku\w{3,12}|\bnisinge(?:piga|wapigia|andika|tuma)\w{0,6}|\b(?:ita|wata|inge)(?:ni)?(?:haribia|athiri|nyima)\w{0,4}",
    "did i mess up?",
    "is it bad if i call?",
)
#: A deed to come, in Swahili: "will it spoil it if I call?".
TO_COME = Cue(
    r"\b(?:niki|nita|nika)(?:wa|m|mu|ku)?(?:pig|tum|andik|end|uliz|text|call|email|rud|shukur)\w{0,5}\b",
    "nimeharibu nikipiga?",
    "nimeharibu kwa kupiga?",
)
#: That the doubt is about what was not done.
LEFT_UNDONE = Cue(
    r"\b(?:not (?:yet )?|without |have ?n[o']?t (?:yet )?|have not (?:yet )?|did ?n[o']?t |did not |never )(?:even )?(?:send|sent|thank|call|phon|ring|rung|e?-?mail|writ|wrote|text|contact|reach|follow|say|said)\w*"
    r"|\bku(?:to|kosa ku)(?:wa|m)?(?:tum|shukur|pig|andik|text|call|email)\w*|\b(?:sija|siku)(?:wa|m)?(?:tum|shukur|pig|andik|text|call|email)\w*",
    "by not sending a thank you",
    "by sending a thank you",
)
#: How they were reached, by the verb in whatever form.
REACHED_BY: dict[Channel, Cue] = {
    "phone": Cue(
        r"\b(?:call(?:ed|ing|s)?|phon(?:e|ed|ing)|r[aiu]ng|ringing|voicemail)\b|\b\w*pig(?:ia|a)\b(?! (?:picha|hatua))",
        "by calling twice",
        "kwa kupiga picha",
    ),
    "email": Cue(
        r"\be?-?mail(?:ed|ing|s)?\b|\bwr(?:ote|ite|iting|itten)\b|\b\w*andiki?a\b|\bbarua\b",
        "was my email too pushy",
        "was my call too pushy",
    ),
    "sms": Cue(r"\b(?:te?xt(?:ed|ing|s)?|sms)\b|\bujumbe\b", "by texting her", "by testing her"),
    "whatsapp": Cue(r"\bwhats ?app\w*\b", "by whatsapping", "by calling"),
    "linkedin": Cue(
        r"\b(?:linked ?in|facebook|fb|insta(?:gram)?|ig|tiktok|twitter)\b",
        "added her on linkedin",
        "added her number",
    ),
    "visit": Cue(
        r"\b(?:drop(?:ped|ping)? (?:by|in)|visit(?:ed|ing)?|turn(?:ed|ing) up|show(?:ed|ing) up|pass(?:ed|ing) by|(?:went|going) (?:to (?:their|the) (?:office|shop|site|branch)|in person|there|by))\b",
        "i dropped by",
        "i dropped my pen",
    ),
    "other": Cue(
        r"\b(?:contact(?:ed|ing)?|messag(?:e|ed|ing)|follow(?:ed|ing) up|reach(?:ed|ing) out|chas(?:ed|ing)|check(?:ed|ing) in|ping(?:ed|ing)?|\w*(?:wasiliana|tuma|sumbua))\b",
        "by chasing them",
        "by asking my cousin",
    ),
}
