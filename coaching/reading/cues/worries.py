"""What weighs on a candidate, told to the coach: need, money, home, fear, hope; no deed in it."""

from coaching.reading.cues.cue import Cue

_HOME = (
    r"(?:landlords?|landlady|caretaker|bank|lenders?|creditors?|loan (?:app|people|shark)s?|shylocks?|auctioneers?|agents?"
    r"|(?:my |our |the )?(?:mum|mom|mother|mama|wife|husband|hubby|parents|family|father|dad|kids|children|girlfriend|boyfriend|gf|bf|partner|fianc\w{1,2}|sister|brother|siblings|aunt\w{0,2}|uncle|relatives|in-?laws|neighbou?rs|friends|folks|people|village|church|wazazi|mke|mume|familia))"
)
_ASKS = r"(?:call|ask|text|ring|phon|pester|bother|disturb|chas|harass|nag|threaten|wait|push|pressur|knock|evict|shout|blam|laugh)(?:(?:ing|s|es|ed)\b|e?\b(?= (?:me|us|every|daily)\b))(?! (?:them|him|her|hr|the|their|at (?:their|the))\b)"
_VERY = r"(?:(?:really|so|just|badly|truly|honestly|desperately|seriously|literally|do|very|too|kind of|kinda|a bit|really really|getting|feeling|been|such|proper|all|also|now|still) ){0,3}"

#: Need of the job, or of money, in whatever a message; said to nobody but the coach.
NEED = Cue(
    rf"\bi(?:'m| am)? {_VERY}(?:need|want|needing) (?:this|the|that|a|dis|any) (?:job|work|chance|role|one|position|income|salary|money)\b(?! (?:desc|adv|id\b|title|number))(?: {_VERY}(?:so|very|too|real|really)? ?(?:bad|badly|much|desperately)\b)?"
    r"|\b(?:i'?ll|i will|i would|i'?d|ready to|willing to|could) (?:literally |really |honestly |just |seriously )?(?:do|give|take|accept) (?:just |literally |absolutely )?(?:anything|everything)\b(?! for (?:a|some) )(?: (?:for|to get) (?:this|that|the|it)(?: job| chance| role| one| place)?| at this point| now| right now)?"
    r"|\bna?i?hitaji (?:sana )?(?:hii |hiyo |ile )?(?:kazi|job|pesa|income)\b(?: sana)?",
    "i really need this job",
    "i need this job description",
)
#: What presses at home.
HOME = Cue(
    rf"\b{_HOME}(?:'s|s)? (?:is |are |'s |has been |have been |was |keeps? |kept |won'?t stop |always |just |on |even |now ){{0,3}}(?:on my (?:neck|back|case)|{_ASKS})(?: on| at)?(?: (?:me|us|for|about|every|daily|whether|if|when|rent|money|it|the|my|day|all|time|to|hour|asking|ask|know|they|have|has|will|news|employer|interview|result|results|again|now|non ?stop|morning|evening|night)\b){{0,9}}"
    r"|\b(?:rent|house rent|mortgage|school fees|fees|bills?|loans?|debts?|madeni|arrears|kodi|electricity|deposit)\b(?: \w{1,12}){0,3}? (?:is|are|was|were|due|over ?due|late|piling|unpaid|pending|killing|waiting|imefika|imefikia|zimefika|inakuja|inanisumbua|yananisumbua|inaniua)\b(?: (?:due|up|late|overdue|piling|killing me|tomorrow|today|soon|now|again|on me))?"
    r"|\b(?:i'?m|i am|we'?re|we are|im) (?:\w{1,9} )?(?:broke|skint|jobless|unemployed|in debt|stranded|sole breadwinner|out of (?:money|cash|work))\b|\b(?:no|without|have no|got no|ran out of|running out of) (?:money|cash|income|savings|food|salary|other income)\b"
    r"|\b(?:i have|i'?ve got|with) (?:\w{1,8} )?(?:kids|children|a family|a baby|siblings|dependants)(?: to (?:feed|raise|support|look after|pay for))?\b|\b(?:mother|mum|mom|dad|father|wife|son|daughter|child|baby|kid) is (?:sick|ill|in hospital|unwell)\b"
    r"|\b(?:land ?lord|mwenye nyumba|caretaker|mama|wazazi|familia|mke|mume|bank|watu)\w{0,3} (?:wangu |yangu )?(?:ana|wana|ame|wame|ina|yuko|ako)(?:ni)?(?:sumbu|pigi|uliz|dai|fukuz|tisha|j)\w{0,4}(?: (?:kila|siku|sana|tena|leo|kuhusu|kodi|rent))*|\b(?:sina|hatuna) (?:hata )?(?:pesa|hela|kitu|income|kazi|doh|chakula|fare|chochote)\b|\bwatoto (?:wanahitaji|hawana|wanalala)\b[^.!?,]{0,20}",
    "my landlord is calling me every day",
    "my landlord works there",
)
#: What it does to one.
MOOD = Cue(
    rf"(?:^\W*|[.!?;,\n]\W*|\b(?:and|but|na) )(?:so|very|really|super|too|pretty|dead) (?:worried|stress(?:ed|ful)|anxious|scared|nervous|desperate|afraid|tired|exhausted|sad|gutted)\b|\b(?:i'?m|i am|im|i feel|i'?ve been|ive been|i have been|been|feeling|i was|am|it'?s|its|this is) {_VERY}(?:worried|stress\w{{0,4}}|anxious|scared|nervous|desperate|afraid|terrified|tired|exhausted|sick of|losing (?:hope|it|sleep|my mind)|going (?:crazy|mad|insane|nuts)|hopeless|helpless|depressed|depressing|overthinking|fed up|gutted|devastated|sad|down|low|frustrated|panicking|crying|restless|on edge|tense|lost|stuck|overwhelmed|falling apart|broken|worthless|burnt out|burned out|all alone|so alone|killing me|torture|hell|eating me)\b"
    r"|\b(?:can'?t|cannot|cant|could ?n'?t|not) (?:even )?(?:sleep\w{0,3}|slept|eat\w{0,3}|breathe|focus|concentrate|think straight|cope|take (?:it|this)|stop (?:thinking|worrying|checking|crying|refreshing))\b|\b(?:so|too) much (?:stress|tension|pressure|anxiety)\b|\b(?:having|under|in) (?:so much |a lot of |too much )?(?:tension|pressure|stress|anxiety)\b"
    r"|\bdo ?n'?t know what (?:i'?ll|i will|to|i'?d|else to|i can|i'?m going to|we'?ll)(?: \w{1,8}){0,2} ?do\b|\bwhat (?:will|would) i do\b|\b(?:nina|niko na|nko na) (?:stress|wasiwasi|hofu|pressure|woga|mawazo|msongo)\b|\b(?:nimechoka|naogopa|nimechanganyikiwa|nimekata tamaa|sijalala|silali|nalia|nimelia|nimeboeka|ninaumia|naumia|ni(?:me|li)lemewa|nimezidiwa|nimevunjika moyo|nimekwisha|nimeishiwa nguvu|siko (?:sawa|poa|fiti)|niko (?:down|chini)|sina mtu wa kuongea naye)\b|\bmaisha (?:yamenishinda|imenishinda|yamekuwa magumu|imekuwa ngumu|ni magumu|ni ngumu)\b"
    r"|\b(?:god|lord|jesus|mungu|allah)\b[^.!?]{0,20}\blet (?:them|him|her) (?:call|pick|choose|hire|take|remember)\b(?: me)?|\b(?:nisipo(?:pata|itwa|chukuliwa)|nikikosa|nikiikosa)\b[^.!?]{0,20}\bnita(?:fanya|enda|kuwa|ishi|lala)\w* (?:aje|nini|vipi|wapi|je)\b",
    "i have been so worried",
    "he was worried",
)
WORRIES = (NEED, HOME, MOOD)
#: What the candidate is about to do or thinks of doing, in words that the plans do not hold.
OWN_DEED = Cue(
    r"(?<!they )(?<!they'll )(?<!they'd )(?<!they will )(?<!they would )(?<!to )(?<!he )(?<!she )(?<!hr )(?<!not )(?<!n't )(?<!who )(?<!will )(?<!would )(?<!and )\b(?:call|ring|phone|e-?mail|text|write|message|ping|contact|whatsapp|beg|plead|tell|ask|offer|mention|explain|say|visit|resign|quit|accept|send|show up|drop by|go (?:there|back|to)|follow up)\b(?! me\b)"
    r"|(?:^\W*|[.!?;,\n]\W*|\b(?:and|so|then|am|i'?m|im|be|about|of|like|tempted to|think(?:ing)?|thought|planning|considering|try|keep) )(?:just |also |to )?(?:call|ring|phon|e-?mail|text|writ|messag|ping|contact|begg?|plead|tell|ask|offer|mention|explain|say|visit|resign|quitt|accept|send|show|dropp?|go|turn|hand|tak|bring|buy|pay)(?:ing)?\b(?! me\b)"
    r"|\b(?:tempted|need to|have to|must|about to|let me|ought|better if|supposed|maybe|perhaps|draft\w*|wrote (?:up )?(?:this|a)|decided|wacha|acha|is it (?:wrong|bad|ok|okay|fine)|i thought|my idea|nimepanga|napanga|nita\w+|niwa\w+|nim(?:w\w+|pi\w+|tu\w+|u\w+)|(?:a|i|wa)(?:wa|m|ni)?(?:seme|semee|ambie|pigie|ulize|ulizie|tume|andike|ongee|ombee)|kuwa\w+|kum\w+|nataka|naweza|naeza)\b",
    "rent is late. ringing them at lunch",
    "they said they will call me",
)
#: Whether what happened is a good sign.
SIGN = Cue(
    r"^(?!.*\b(?:should|shall|can i|may i|could i|ought|ni(?:wa|m)\w+)\b)[^?]{0,160}\b(?:(?:good|bad|positive|great) (?:sign|omen)|(?:dalili|ishara) (?:nzuri|njema|mbaya))(?: (?:or|ama|au|right|yes|no|not|a|bad|good|mbaya|nzuri|sign|one|bana|kweli))*\W*$",
    "they contacted my references, good sign?",
    "they contacted my references, should i call?",
)
#: A hope or a fear for the result, asked of the coach, who cannot know.
HOPES = Cue(
    r"^\W*(?:(?:so|and|but|be honest|honestly|coach|ok|please|je|ama|sasa|kwani|yaani|tell me|hey|hi)\W+){0,3}(?:"
    r"(?:do (?:you|u) (?:really |honestly )?(?:think|reckon|believe|feel|see)|(?:you|u) think|think|reckon)(?: that)? (?:there is|i|im|i'?m|i'?ve|i'?ll|they|they'?ll|they'?ve|they'?re|he|she|hr|it|it'?s|we|my|the (?:panel|job|interview))\b(?! (?:should|can|could|may|must|need|ought|might|messed|ruin|blew|spoil|overdid|was wrong|did wrong))"
    r"(?:(?!\b(?:if|by \w+ing|mind|rude|messed|ruined|blew|call(?:ing)? (?:them|hr|her|him)|again|annoy\w*|offend\w*|desperate|pushy|too)\b)[^.!?\n]){0,60}"
    r"|(?:will|would|are|have|did|do|is) (?:they|he|she|hr|the (?:panel|company|bank|recruiter|manager)) (?:really |ever |even |going to |gonna |actually |still |just )*(?:call|hire|hiring|pick|choose|chosen|take|reply|respond|answer|like|liked|forget|forgotten|forgot|reject|rejected|want|ghost\w*|remember|consider\w*|get back)\b(?: to)?(?: (?:me|us|someone|somebody|else|back|anyone|already|yet|really|you|think|or|not|now))*"
    r"|(?:will|did|do|am|have) i (?:really |ever |even |actually |going to |still |gonna )*(?:get(?:ting)?|got|gotten|pass(?:ed)?|stand|have (?:a |any )?(?:chance|hope|shot)|make it|made it|be (?:hired|chosen|picked)|in\b)(?! (?:back|in touch|hold|through to them))[^.!?\n]{0,30}"
    r"|what(?:'s| is| are|'re) (?:my|the) (?:chances?|odds|hope)[^.!?\n]{0,30}|(?:is there|any)(?: still)?(?: any)? (?:hope|chance)[^.!?\n]{0,25}|how likely[^.!?\n]{0,40}|is (?:it|this|that) (?:a )?(?:good|bad) sign[^.!?\n]{0,30}"
    r"|(?:una|wa|m?na)(?:dhani|fikiri|ona|hisi)(?: kuwa| kwamba| kama)? (?:nime(?:pit|pat|fel|faul|shind|ka|fany)|nita(?:pat|pit|itw|chukul|ajir)|wata|wame|ata|ame|kuna|hawa|sija|nina|iliend)\w*(?:(?!\bniki)[^.!?\n]){0,40}"
    r"|(?:nimepita|nitapata|nitapita|nitachukuliwa|nitaitwa|wata(?:ni)?(?:pigi|chuku|it|ajir|jib|chagu|taft)\w*|wame(?:ni)?(?:sahau|kata|chuku)\w*)(?: (?:kweli|hii|hiyo|kazi|ama|au|hawa\w+|aki|mimi|job|leo|tu|mwingine|mtu))*\s*\?"
    r"|(?:kuna|nina|niko na) (?:matumaini|nafasi|chance|tumaini|hope)(?: (?:kweli|yoyote|bado|ya \w+|hapa|gani|kazi))*"
    r")\W*$",
    "do you think they liked me?",
    "do you think i should call?",
)
#: To plead, whatever for.
BEG = Cue(
    r"\b(?:beg(?:ging)?|plead(?:ing)? (?:with|to)|grovel(?:ling|ing)? (?:to|before)?|beseech(?:ing)?|go on my knees (?:to|for|before)?)\b(?: (?:with|to|for|before))?(?: just)? (?:them|him|her|hr|you|the (?:hr|manager|panel|boss|recruiter|lady|man|director|ceo|owner|company)|a chance|the job|this job|it)\b"
    r"|\b(?:ku|nita|na|ni|niki|natamani ku|nataka ku)(?:wa|m)(?:bembelez|sihi|lilia|angukia|pigia magoti)\w{0,4}\b(?: (?:wani\w+|wanipe|anipe|ani\w+|kazi))*"
    r"|\b(?:tell|show|let|write(?: to)?) (?:them|him|her|hr)(?: know| see)? how (?:badly|much|bad|desperately) (?:do )?i (?:really )?need\b(?: (?:it|this|the job|this job))?",
    "i feel like begging them",
    "i beg your pardon",
)
#: A wish to do it, which asks to be judged though nothing else is said.
WISH = Cue(
    r"\b(?:feel(?:ing)? like|tempted to|want(?:ed)? to|wanna|gonna|going to|thinking (?:of|about)|about to|might|could|should|must|have to|i'?ll|i will|let me|ready to|nahisi|natamani|nataka|nita\w+|niwa\w+|nim\w+|najisikia|nafikiria|wacha)\b",
    "i feel like begging them",
    "they begged me",
)
#: That there is to be no begging.
NO_BEGGING = Cue(
    r"\b(?:not|never|won'?t|don'?t|without|no|n'?t|refuse to|sitaki|siwezi|sita\w*|bila|hapana|instead of|rather than)\b(?: \w{1,10}){0,3} (?:beg|plead|grovel|kuwabem|kuwasih|kumlil|kuwalil|kumbem)\w*|\bsita(?:wa|m)\w+\b",
    "i won't beg them",
    "i will beg them",
)
#: Whatever makes a need one that the employer hears of.
TOLD_THEM = Cue(
    r"\b(?<!they )(?<!she )(?<!he )(?<!hr )(?:tell|say|mention\w*|explain\w*|offer\w*|plead\w*|beg\w*|let (?:them|him|her|hr) know|show (?:them|him|her)|that i|how (?:much|bad\w*)|please|pls|situation|free|bure|pity|mercy|honest|ukweli|(?:ku|ni|niki|nita|na)(?:wa|m|mw)?(?:ambi|elez|sihi|lili|bembelez|omb|kumbush)\w*|nisem\w*|kusema|eleza|ambia|sema)\b",
    "should i tell them",
    "they say friday",
)
#: A bare question for one contact, in a clause of its own.
BARE_CONTACT = Cue(
    r"^\W*(?:so |please |coach |should |shall |can |may |could |do |is it (?:ok|okay|fine|time) (?:to|if) |let me |i'?ll |i will |i want to |i'?m going to |i'?m gonna |gonna ){1,3}(?:i )?(?:just |now )?(?:call|ring|phone|e-?mail|text|write(?: to)?|message|contact|ping|follow up(?: with)?|check in(?: with)?|whatsapp)\b(?: (?:them|him|her|hr|the (?:hr|recruiter|office|company|manager|bank)|now|today|tomorrow|tonight|again|this \w+|on \w+day|\w+day|already|yet|or not|first|up|back))*\W*$"
    r"|^\W*(?:naweza |naeza |je |sasa ){0,2}(?:ku|ni)(?:wa|m)(?:pigi|andiki|text|tumi|call)\w{0,5}(?: (?:simu|email|sasa|leo|kesho|tena|message|ujumbe|text|jumatatu|jumanne|jumatano|alhamisi|ijumaa))*\W*$",
    "can i call them today?",
    "can i call them to explain",
)
