"""How a candidate says that it ended, and what makes an end a mere thought."""

from coaching.reading.cues import ends
from coaching.reading.cues.cue import Cue

REJECTED = (
    Cue(ends.REJECTED, "wamesema hawataendelea na mimi", "sikupata simu yao"),
    Cue(
        r"^\W*(?:(?:pole|aki|haki|coach|sad|imagine)\W+)*ni(?:me|li)kosa(?:\W+(?:bana|jamani|tu|coach|sad|aki|hiyo|hio))*\W*$",
        "nimekosa jamani",
        "nimekosa simu yao",
    ),
    Cue(
        r"\b(?:position|post|role|job|vacancy|slot|nafasi)(?:'s| is| was| has| had)?(?: already)?(?: been)? (?:filled|taken\b(?! (?:up|on))|given (?:to|away))"
        r"|\b(?:went|gone|going) with (?:an? |the )?(?:internal|other|another|different|stronger|better|someone|more)\b"
        r"|\b(?:another|other|different|internal|stronger) (?:candidate|applicant|person) (?:was|has been|got|is) (?:selected|chosen|picked|hired|taken"
        r"|appointed|it|the)\b",
        "the post has been filled",
        "the post has not been filled",
    ),
    Cue(
        r"\b(?:not|won'?t|aren'?t|isn'?t|decided against) (?:be |to )?(?:mov\w+|proceed\w*|continu\w+|progress\w*|taking|going|take)"
        r"(?: \w{1,8}){0,2}? (?:forward|ahead|further|with (?:me|my|us)|me)\b|\bi (?:did ?n'?t|never) (?:make it|qualify|go through)\b",
        "they are not moving forward with me",
        "they are moving forward with me",
    ),
    Cue(
        r"\b(?:e?mailed|texted|called|wrote|rang)(?: \w{1,10}){0,3} with a (?:rejection|regret|no)\b|\b(?:sikupita\b(?! (?:hapo|huko|kwao|ofisi\w{0,2}|pale|office|ku\w{3,}))|walininyima|wameninyima|wal?i?m?e?(?:ni)?(?:tumia|andikia) (?:\w{1,10} ){0,2}(?:regret|rejection)|nafasi (?:ime|ili)(?:sha)?(?:jazwa|chukuliwa|jaa)"
        r"|(?:wamesema|walisema|wakasema) (?:nimekosa|nilikosa|sikufaulu|hapana|no\b)|hawajanichagua\b(?! bado)|hawakunipa\b(?! (?:any |hata |the |a )?(?:time\w*|siku|tarehe|muda|majibu|jibu|lini|dates?|deadline|feedback|reply|response|contacts?|numbers?|namba|simu|email|maji|chai|lift|info\w*|maelezo|details|hint|kitu))|(?:wame|wali)nikosesha|nilifail|nimefail|hawakunichukua|hawakunichagua|wal?i?m?e?chukua (?:mwingine|mwengine)"
        r"|walichagua (?:mwingine|mwengine|mtu mwingine)|wamenikatalia|wamenidrop|walinidrop|waliniregret)\b",
        "wamesema nimekosa",
        "walichukua simu",
    ),
    Cue(
        r"\bi (?:was|am|have been|'ve been) not (?:picked|chosen|selected|successful|taken|considered|hired)\b|\bi wasn'?t"
        r" (?:picked|chosen|selected|successful|taken|hired)\b|\bnot been (?:picked|chosen|selected|successful)\b|\bsijachaguliwa\b",
        "they said i was not picked",
        "i was picked up late",
    ),
    Cue(
        r"\b(?:they|hr|company|bank|employer|manager|panel|he|she) (?:have |has |had |just |'ve )?"
        r"(?:rejected|turned me down|declined|dropped me\b(?! (?:an?|some|the|off|at|by|my|in)\b)|(?:said|told me) no\b(?! (?:one|calls?|calling|contact\w*|canvas\w*|e?-?mail\w*|phon\w+|ring\w*|text\w*|visit\w*|follow\w*|walk\w*|need|decision|date|day|time ?line|specific|problem|worries|issue|later|more|further|news|hurry|rush|feedback|answer|reply)))",
        "they have rejected me",
        "they said no one is back yet",
    ),
    Cue(
        r"\b\w{2,30} (?:have |has |just |finally )?(?:rejected|declined|turned down|regretted) (?:me|my"
        r" (?:application|candidacy))\b|\brejected me\b",
        "equity rejected me",
        "i rejected them",
    ),
    Cue(
        r"\b(?:i was|i got|i've been|ive been|i have been|been|got) (?:rejected|turned down|regretted"
        r"|unsuccessful|not selected|a rejection|a regret|the regret|a no\b)",
        "i got a rejection",
        "i was told to wait",
    ),
    Cue(
        r"\b(?:didn'?t|did not|haven'?t|have not) (?:get|got|gotten) (?:the|that|this) "
        r"(?:job|role|post|position)\b",
        "i didn't get the job",
        "i didn't get the time",
    ),
    Cue(
        r"\b(?:chose|chosen|picked|took|taken|hired|appointed|went with|gone with|going with|moving forward with"
        r"|proceed(?:ing|ed)? with|selected|gave (?:it|the \w{2,12}) to|given (?:it|the \w{2,12}) to)"
        r" (?:\w{1,8} )?(?:someone|somebody|other|another|a different)(?: (?:else|candidates?|person))?\b(?!'s)",
        "they chose someone else",
        "something else came up",
    ),
    Cue(
        r"\bregret(?:s|ted)? to (?:inform|tell|advise|say)|\bregret (?:letter|email|mail|sms|message)"
        r"|\brejection (?:letter|email|mail|sms|message|call)|\bunsuccessful\b|\bthey rejected me\b",
        "we regret to inform you",
        "i regret going late",
    ),
    Cue(
        r"\b(?:e?mailed|texted|called|messaged|wrote|written|replied|answered)(?: (?:me|us|back|just|now|today|leo|yesterday|this morning)){0,3}[ .,;:!]+(?:(?:it'?s|its|just|only|and|with|a|ni|another) ){0,3}regrets?\b(?! (?:not|to|that|it|my|the|sending|going|\w+ing)\b)"
        r"|^\W*(?:it'?s |its |ni |just )?(?:a )?(?:regret|rejection|rejected)\W*$",
        "they just emailed me. regret",
        "i emailed them, regret it now",
    ),
    Cue(
        r"\b(?:nimekosa|nilikosa)\b (?:\w{1,12} ){0,2}(?:kazi|job|nafasi)\b"
        r"|\b(?:wamenikataa|walinikataa|nimekataliwa|nilikataliwa|sikuchaguliwa|wamenirejecti?"
        r"|wali?nirejecti?|wameniregret|wamechukua mtu mwingine|wamechagua mtu mwingine)\b",
        "wamenikataa jamani",
        "sijapata jibu",
    ),
)
OFFER = (
    Cue(ends.OFFER, "wameniambia nimepita", "nimepata kazi ya kibarua"),
    Cue(
        r"\bwant me (?:to join (?:them|the team)|on board|in the team)\b(?!.*\?)|^\W*(?:i'?m |i am )?hired\W*$|\boffer (?:has been|was) made to me\b|\b(?:they|hr|she|he|manager|boss) (?:want|wants|asked|told|said)"
        r"(?: that)?(?: me| i)?(?: to| should| can)? (?:start|report|begin|resume)(?: work)? (?:on |next |this |from |tomorrow|mon|tues|wednes|thurs|fri|j3|juma)"
        r"|^\W*(?:and |so )?i(?: will|'ll|'m)? start(?:ing)? (?:work )?(?:on |next |this )?(?:the )?(?:\d|mon|tues|wednes|thurs|fri)"
        r"|\b(?:they'?re |they are )?sending (?:me )?(?:the|my|a) (?:job )?(?:contract|offer)\b|\bwamekubali\b(?! (?:ku|ni))|\bwameniita kazini\b"
        r"|\b(?:wamesema|wakasema) (?:nimepita|nianze|nireport)\b|\bwameni(?:patia|hire|pea) (?:\w{1,12} ){0,2}(?:kazi|job|offer|ofa|nafasi)\b(?! (?:ya (?:ku\w{3,}|nyumbani|test|mtihani|pili)|ku\w{3,}|tena|nyingine|ingine))|\bwamenihire\b",
        "they want me to start on monday",
        "they want me to call on monday",
    ),
    Cue(
        r"\b(?:has|have|just|finally|now|already|and|\w[\w&'.-]{1,20}) offered me (?:the|this|that|a|an|my) (?:\w{1,15} ){0,2}(?:job|post|position|role|contract)\b"
        r"|\b(?:got|been|was|am|getting|being)(?: just| finally)? offered (?:the|this|that|a|my) (?:\w{1,15} ){0,2}(?:job|post|position|role|contract)\b|\b(?:they'?re|they are|she'?s|he'?s) offering me (?:the|a|this|that) (?:\w{1,15} ){0,2}(?:job|post|position|role|contract)\b"
        r"|\b(?:an|the|their|my) (?:job )?offer (?:letter )?(?:has )?(?:just )?(?:came|come|arrived|landed|is here|is in)\b",
        "kplc just offered me the job",
        "kplc offered me tea before the job",
    ),
    Cue(
        r"\b(?:gave|given|giving|handed|issued|sent|emailed|mailed) me (?:(?:an?|the|their|my) )?(?:(?:job|formal|written|official) )*(?:offer|appointment) letter\b"
        r"|\b(?:gave|given) me (?:(?:an?|the) )?(?:job )?offer\b",
        "kcb has given me offer letter",
        "kcb has given me a letter to sign in",
    ),
    Cue(
        r"(?:^|[!.] ?|\bi |\band )got the (?:job|offer|post|role|position)\b",
        "they rang! got the job",
        "who got the job",
    ),
    Cue(
        r"\b(?:called|came|come|emailed|rang|wrote|texted|back)(?: \w{1,10}){0,2} with (?:an|the|a job|their) offer\b"
        r"|\bi (?:took|accepted|signed) (?:the|their|an|this|that) (?:\w{1,15} )?(?:offer|job)\b",
        "naivas just called with an offer",
        "they called with a question",
    ),
    Cue(
        r"\b(?:they|hr|company|bank|employer|manager|recruiter|he|she)(?:'ve)? (?:(?:have|has|had|just|finally|now|already|actually|basically|also|even|kind of|sort of|\w{3,12}ly) )*"
        r"(?:offered me(?! (?:tea|coffee|water|a (?:seat|drink|chair)|lunch))|made me an offer|gave me (?:the|an) (?:job|offer|position|role)(?! (?:desc|advert|form|interview|test|play|number|detail))"
        r"|sent (?:me )?(?:the|an|my) (?:job )?(?:offer|contract|appointment letter))",
        "they finally offered me the job",
        "they offered me tea",
    ),
    Cue(
        r"\b(?:i|i've|ive|i have|we) (?:have |just |finally )*(?:got|gotten|received|have|been offered"
        r"|was offered|accepted|signed) (?:the |an |a |my |their )?(?:written |job |formal )*"
        r"(?:offer\b(?! from (?:another|a different))|job\b(?! (?:interview|description|alert|advert|seek))"
        r"|contract\b|appointment letter)",
        "i just got the offer",
        "i have a job interview",
    ),
    Cue(
        r"\b(?:got|received|have|given|made|gave|was|been|with|is|it'?s)(?: me)? (?:an? |the |their )?(?:verbal|oral|informal|unofficial|conditional)(?:ly)? (?:job )?offer(?:ed)?\b"
        r"|\b(?:was|been|got) (?:verbally|orally|informally|unofficially|just|finally) offered (?:it|the|a|an|this|that)\b"
        r"|\b(?:they|hr|she|he|recruiter|manager|boss)(?:'ve)? (?:\w{3,12}ly |just |have )*(?:told|informed|confirmed to) me(?: \w{2,12}ly)? (?:that )?(?:i have|i've got|i have got|i'?ve) (?:got )?the (?:job|role|position|post)\b"
        r"|\bwameni(?:ofa|offer)\b|\bofa ya mdomo\b",
        "they gave me a verbal offer",
        "they gave me a verbal warning",
    ),
    Cue(
        r"(?:^\W*|\b(?:rang|called|phoned)(?: me)? and )(?:and |then |that |yes+ |yay |omg |guys )*(?:i'?ve|i have|i) (?:just |finally |actually |only )?got it(?: guys| coach| at last)?\W*$"
        r"|\b(?:i|i'?ve|and|we) (?:have )?(?:just |finally )?(?:landed|bagged|secured|clinched|nailed down) (?:it\W*$|the (?:job|role|post|position|gig|offer))"
        r"|\bthe (?:job|role|post|position) is (?:mine|yours)\b|\bit'?s a yes\b|\bnimeipata\W*$|\bnilipata hiyo\W*$",
        "ive got it",
        "i've got it wrong",
    ),
    Cue(
        r"^\W*(?:(?:omg|yes+|yay|guys|wow|hey|asante mungu|thank god) )*i got it\W*$|\bi'?m hired\b|\bi (?:was|am|got|have been) (?:hired|appointed)\b"
        r"|\bthey (?:hired|picked|selected|chose|took) me\b(?! (?:up|out|round|around|through|aside|home|back|to|into)\b)(?! for (?:\w+ ){0,3}?(?:interview|round|stage|test|lunch|tea|coffee|tour|medical|training)\b)",
        "they chose me!!",
        "they took me for lunch",
    ),
    Cue(
        r"\b(?:nimepata|nimepewa|nilipata|nilipewa)\b (?:\w{1,12} ){0,2}(?:kazi|job|offer|ofa)\b(?! ya (?:ku\w{3,}|nyumbani|test|mtihani))"
        r"(?! (?:ya (?:kibarua|vibarua|muda)|ingine|nyingine|kwingine|pengine|mahali|pahali)\b)",
        "nimepata hiyo kazi",
        "nimepata jibu",
    ),
)
NEXT_ROUND = (
    Cue(ends.NEXT_ROUND, "nimepita stage ya kwanza", "nimepita hapo"),
    Cue(
        r"\b(?:wame|wali|ame|ali|nime)(?:ni|ku)?(?:ita|itwa|alika|alikwa|call|invite|shortlist|pass|pita)\w{0,3}(?: \w{1,12}){0,3} (?:second|2nd|third|3rd|final|next|last|another|pili|mwisho|inayofuata|nyingine|ingine)"
        r"(?: (?:round|interview|raundi|mahojiano|usaili|stage|hatua|intavyu)|(?<=ya pili)|(?<=ya mwisho))\b",
        "wamenialika second round jumatatu",
        "wamenialika mara nyingine jumatatu",
    ),
    Cue(
        r"\b(?:want|wants|asked|invited|told|called|txtd|texted)(?: to see)? me (?:back |again |to come |2 come |to come back |to go )?(?:\w{1,10} ){0,2}?(?:for|to|4) (?:a |an |the |my |another )?"
        r"(?:(?:second|2nd|third|3rd|final|last|next|another) (?:interview|intvw?|intervw|round)|round (?:two|three|2|3))\b"
        r"|\b(?:wameniita|waliniita|wamenicall|wamesema (?:niende|nije|nirudi)) (?:\w{1,12} ){0,2}(?:second|2nd|final|ya pili|round (?:ya pili|two|2))"
        r"|\b(?:nirudi|niende|nije)(?: \w{1,10}){0,3} (?:kwa )?(?:interview|usaili|mahojiano|round) ya (?:pili|tatu|mwisho)\b"
        r"|\bnime(?:faulu|pita) (?:interview|usaili|mahojiano|round) ya kwanza\b|\b(?:round|interview|usaili|mahojiano) ya (?:pili|tatu|mwisho) (?:ni|iko|itakuwa)\b"
        r"|\bwameniita tena\b|\b(?:second|2nd|final) (?:interview|intervw|intvw|round) (?:ni|iko|is on|is next|is this|is tomorrow|kesho)\b",
        "they want me back for round two next tuesday",
        "they want me to call on tuesday",
    ),
    Cue(
        r"\b(?:invited|called|calling|want|wants|asked|moving|moved|through|shortlisted|progressed|advanced)"
        r"\b(?: \w{1,12}){0,5} (?:second|2nd|third|3rd|next|final|last|another|follow-?up) "
        r"(?:interview|round|stage)",
        "they invited me to a second interview",
        "they called me yesterday",
    ),
    Cue(
        r"\b(?:made it|gone|got|passed|am|i'm) (?:\w{1,10} ){0,2}(?:to|through to|into) the "
        r"(?:second|2nd|third|next|final) (?:round|stage|interview)\b",
        "i made it to the next round",
        "i made it to the office",
    ),
    Cue(
        r"\bwame(?:ni)?ita(?: \w{1,12}){0,3} (?:interview|mahojiano|usaili|round)"
        r"(?: \w{1,12}){0,2} (?:ya pili|ya mwisho|second|final)",
        "wameniita interview ya pili",
        "wameniita jana",
    ),
)
#: A next round told of by its name and its day, in a message or an answer of its own.
ROUND_AND_DAY = (
    Cue(
        r"\b(?:called|rang|phoned|e?mailed|texted|messaged|wrote|replied|responded|answered|got back|came back|heard back)\b[^?]{0,40}?[!.;,:]\W*(?:(?:and|so|i have|i've|ive|got|a|my|the|for|now) )*"
        r"(?:second|2nd|third|3rd|final|next|another) (?:round )?(?:interview|intervw|intvw|round)"
        r"(?: (?:is|on|this|next|tomorrow|kesho|at|in|set for|scheduled for)\b)(?![^?]*\b(?:went|was|were|had|did|done|ended|felt|ago|yesterday)\b)(?!.*\?)",
        "they just called back! second interview on wednesday 9am",
        "they called. second interview on wednesday went well",
    ),
    Cue(
        r"^\W*(?:(?:yes|yeah|and|so|they said|said|got|a|for|my) )*(?:second|2nd|third|3rd|final|next) (?:round )?(?:interview|intervw|intvw|round)"
        r"(?: (?:is|on|this|next|tomorrow|kesho|at|in)\b)[^.!?\n]{0,20}\b(?:at \d|\d{1,2} ?(?:am|pm)|next week|this \w{3,6}day|tomorrow)\b(?![^?]*\b(?:went|was|were|had|did|done|ended|felt|ago|yesterday)\b)(?!.*\?)",
        "second interview on wednesday 9am",
        "second interview on wednesday",
    ),
)
#: That a message was received, and no job: "i got it but have not read it".
RECEIVED = Cue(
    r"\bgot it,? (?:but|lakini|and (?:have ?n|has ?n|not|will|am|it says|it said)|,? ?(?:thanks|thank you|thx|asante|coach|makes sense|will (?:do|wait)|noted|so)\b)",
    "they emailed, i got it but have not read it",
    "they emailed, i got it",
)
WITHDRAWN = (
    Cue(ends.WITHDRAWN, "nimewaambia sitaendelea", "nimewaambia nitaendelea"),
    Cue(
        r"\bi (?:have |just |already )?turned (?:it|them|this one) down\b|\bi'?m (?:pulling out|withdrawing)\b|\bi(?:'ve| have)? (?:took|taken|accepted) another (?:job|offer|role|position)\b|\bi(?:'ve| have)? (?:just |already )?(?:withdrew|withdrawn|pulled out|turned them down"
        r"|declined (?:the|their) offer)\b|\b(?:nimejitoa|nilijitoa)\b",
        "i have withdrawn from it",
        "should i pull out",
    ),
    Cue(
        r"\bi(?:'ve| have)? (?:just |already )?(?:told|informed|emailed|texted|called) (?:them|him|her|hr|the \w{2,12})(?: that)? (?:i'?m |i am |i was |i )(?:withdraw\w*|pulling out|stepping back|stopping|stop|out\b|no longer|not (?:continuing|interested|going on|proceeding)|won'?t (?:continue|proceed|go on)|quit\w*|leaving the process|taking another|took another|accepted another)",
        "i told them i am pulling out",
        "i told them i am late",
    ),
)
LET_GO = (
    Cue(ends.LET_GO, "nimeamua kuachana na hiyo kazi", "sitaki hiyo kazi inipite"),
    Cue(
        r"\bi (?:really |just )?(?:do ?n.?t|no longer) want (?:this|that|their) (?:job|role|position|post)\b(?! (?:to|if|so|at any|that badly))",
        "i dont want this job anymore",
        "i dont want this job to slip away",
    ),
    Cue(
        r"\b(?:i'?m|i am|i've|i have|let me) (?:letting (?:it|this one|them) go|let (?:it|them) go"
        r"|giving up on|given up on|moving on from|moved on from|done with (?:them|it))"
        r"|\bi (?:give|gave) up on (?:them|it|this|that)\b|\b(?:close (?:it|this one|this interview)|nimeachana na(?:o|yo))\b",
        "i'm letting it go",
        "don't let it go to voicemail",
    ),
    Cue(
        r"(?:\bi (?:think|guess|suppose|reckon)(?: that)? |\bthink |\bguess |\b)(?:(?:i(?:'?ll| will|'m (?:going to|gonna)| am going to|'ve decided to| have decided to| decided to|'d rather)|gonna|imma|let me|let'?s|lets|time to|better)(?: (?:just|now|probably|also|finally|rather))*) (?:let (?:it|this one|this|them|that one|this job|that job) go|let go of (?:it|them|this(?: one)?)|give up on (?:it|them|this(?: one)?)|move on from (?:it|them|this(?: one)?)|move on|forget (?:about )?(?:them|this (?:one|job|interview)))\b(?! (?:to|for now|till?|until|if|when|unless|at|with|voicemail|by|after|because they said))"
        r"|\b(?:wacha |acha |nimeamua |basi |afadhali |heri )?(?:ni|nita|na|tu|ku)?achan(?:e|a) (?:nao|nayo|na hii|na hiyo|na hao)\b(?! (?:kwanza|hadi|mpaka|kwa sasa))",
        "think i'll let it go actually",
        "i'll let it go to voicemail",
    ),
)
#: Words that make an outcome a fear, a wish or a thought, not an event.
NOT_YET = (
    Cue(
        r"\b(?:not|no|never|if|unless|until|whether|hope|hoping|hopefully|afraid|scared|worried|fear|maybe|perhaps"
        r"|might|may|could|would|when|once|before|kama|nikipata|wakinipa|nikikosa|will|gonna|think"
        r"|feel like|imagine(?=\W+\w)|as if|not yet|najua(?=(?: (?:tu|hii|kabisa|kazi|hiyo))* *$)|naamini|nahisi|nina uhakika|sure|certain|convinced|haven'?t|hasn'?t|hawajani\w{0,10}|sijui|natumai\w{0,2}|natarajia|natamani|labda|pengine|je|unadhani|unafikiri\w{0,2}|nadhani|naogopa|nahofia|wangeni\w{0,8}|wakini\w{0,10}"
        r"|friend|cousin|sister|brother|aunt\w{0,2}|uncle|rumou?rs?|heard|apparently|rafiki|binamu|nasikia|nimesikia)\b",
        "what if they rejected me",
        "they rejected me",
    ),
)
