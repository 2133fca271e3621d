"""That a candidate fears to have spoiled it by what was done."""

from coaching.reading.cues.cue import Cue

_DID = r"(?:call|ring|phone|e?-?mail|text|write|message|contact|reach|follow|chase|send|go|visit|drop|ask|thank)\w*|(?:rang|wrote|sent|went|reached|did)"
#: The question after the deed; before it the same words ask for leave.
QUALM = Cue(
    r"\b(?:did|have|had|has|ve) (?:i|that|this|it|my \w{3,12}) (?:just |already |really |now |totally |completely |perhaps |maybe )*(?:mess(?:ed)?(?: (?:it|this|things|everything|that))? up|fuck(?:ed)?(?: it)? up|screw(?:ed)?(?: (?:it|this|things|myself))?(?: up| over)?|ruin(?:ed)?|bl(?:ow|ew|own)|spoil(?:t|ed)?|kill(?:ed)?|hurt|damaged?|harm(?:ed)?|jeopardi[sz]ed?|reduced?|lower(?:ed)?|sink|sunk|overd(?:o|one)|overstep\w{0,4}|offend(?:ed)?|annoy(?:ed)?|irritated?|put them off|cross(?:ed)? a line|(?:do|done|did) (?:a |some|the )?(?:it |thing |something |anything )?(?:wrong|bad|badly|right)(?: thing)?|go(?:ne)? (?:wrong|too far)|ma[dk]e a (?:\w{3,9} )?(?:mistake|fool|mess)|ma[dk]e (?:it|things) worse|lose (?:it|the job|my chance)|lost (?:it|the job|my chance)|do it too (?:early|soon))\b"
    rf"|\bwas (?:that|it|this|i|calling|emailing|my \w{{3,8}})(?: (?:so|too|very|a|an|really|such|to|bad|big))* (?:bad|wrong|early|soon|mistake|stupid|dumb|silly|pushy|desperate|rude|much|foolish|terrible|unprofessional|okay|ok|fine|right|appropriate|forward|needy)\b(?: (?:of me|idea|move|thing|to (?:{_DID})|for me)){{0,2}}[^.!?]{{0,30}}\?"
    rf"|\bis (?:it|that) (?:so |too |very |a |really )*(?:bad|wrong|mistake|stupid|rude|terrible|ok|okay|fine)(?: thing)? (?:that |if |because )?i(?:'ve| have| already| just)? (?:already |just )?(?:called|rang|phoned|e?-?mailed|texted|wrote|written|messaged|contacted|sent|went|asked|followed)\b"
    r"|\b(?:should i (?:not )?have|should ?n'?t i have|was i not supposed to have|(?:i |^\W*(?:ok |maybe |oh |damn )*)(?:should ?n'?t|should not|should never|should) have (?:not )?|i (?:really )?(?:regret|wish i (?:had ?n'?t|didn'?t|hadnt))(?: i)?) ?(?:not )?(?:called|calling|rung|phoned|phoning|e?-?mailed|e?-?mailing|texted|texting|written|writing|messaged|messaging|contacted|contacting|sent|sending|gone|going|waited|done (?:that|it|so)|asked|chased)\b"
    r"|\b(?:will|would|does|could|can|might) (?:it|that|this|my \w{3,8}|they) (?:now )?(?:count against|hurt|ruin|spoil|affect|harm|damage|hold (?:it|that|this) against|cost me|be held against|disqualify)\b"
    r"|\b(?:nime|nili|je,? ni)(?:ji)?(?:haribu|haribia|chafua|boronga|bomoa)(?: (?:\w{2,12})){0,4}\W*(?:\?|$)|\b(?:nime|nili)(?:wa)?(?:kosea|kera|udhi|sumbua)(?: \w{2,12}){0,4}\W*\?|\bnime(?:kosa|potez\w+) (?:nafasi|kazi)(?: \w{2,12}){0,3}\W*\?|\b(?:ni|ilikuwa|ilikua)(?: (?:vibaya|mbaya|makosa|kosa|mapema|haraka|sawa))(?: (?:sana|mno|kwamba|kwa|ku\w{3,12}|nili\w{3,12}|nime\w{3,12})){0,3}\W*\?(?<!nipige\?)|\bnili?fanya (?:vibaya|makosa|kosa)\b|\bsikupaswa ku\w{3,12}|\bnisinge(?:piga|wapigia|andika|tuma)\w{0,6}|\b(?:ita|wata|inge)(?:ni)?(?:haribia|athiri|nyima)\w{0,4}",
    "did i mess up?",
    "is it bad if i call?",
)
#: A deed to come, in Swahili: "will it spoil it if I call?".
TO_COME = Cue(
    r"\b(?:niki|nita|nika)(?:wa|m|mu|ku)?(?:pig|tum|andik|end|uliz|text|call|email|rud|shukur)\w{0,5}\b",
    "nimeharibu nikipiga?",
    "nimeharibu kwa kupiga?",
)
