"""Whom words are for: the employer or an insider, the coach, or nobody in particular."""

from coaching.reading.cues.cue import Cue

#: Help, advice or patience of the coach, which no employer is told of.
TO_COACH = Cue(
    r"\b(?:help|assist) me (?:to |in )?(?:write|draft|word|phrase|compose|prepare (?:a|the|an)|reply to|respond to|with (?:a|the|this|an|my) (?:message|email|mail|text|draft|reply|wording|follow ?-?up))\b"
    r"|\b(?:tell|advise|show|remind) me (?:when|if|whether|how|what|where|again when) (?:it'?s|is it|i|it is|to|the right time)(?: (?:should|can|must|may|could|need to|ok|okay|time|fine))*(?: (?:to|i))* (?:call|ring|phone|write|e-?mail|text|message|contact|follow|reach|say|do|reply|ask|check|act|nudge)\b"
    r"|\bremind me\b|\b(?:wait|hold on|hold off|do (?:it|that|so)|stay calm|relax|be patient|follow up|write|thank them) (?:\w+ )?(?:just )?(?:as|like) you (?:said|say|advised|told me|suggested|recommended)\b|\byour (?:advice|tips?|reminders?|guidance) (?:was|is|has|have|really|help\w*|works?|worked)\b|\b(?:appreciate|thanks? for|thank you for|follow|take|heed|listen to|took|followed) (?:all )?(?:your|the|ur) (?:advice|tips?|reminders?|listening)\b(?! (?:on|about|regarding|for|during|in)\b)"
    r"|\b(?:ni|u|m)?ni(?:saidie|saidia) (?:ku(?:andika|jibu|tunga|draft|compose)|na (?:message|email|ujumbe|draft|barua)|nijue (?:lini|nini|kama))|\bu?ni(?:kumbushe|kumbusha)\b|\bu?ni(?:shauri|pe ushauri)\b|\bnaomba (?:ushauri|unisaidie kuandika|unishauri)|\bushauri (?:wako|wenu)\b|\bumeni(?:saidia|shauri|pa moyo|tia moyo|elewesha)\b"
    r"|\b(?:thanks?|thank you|asante|ahsante|nashukuru|sorry|samahani|pole|sawa|ok|okay)(?: (?:a lot|so much|sana|tena|you|very much))? (?:coach|subira|kocha)\b",
    "kindly tell me when i should call",
    "kindly tell me when i should report for work",
)
#: Words to somebody: a greeting or a title in front, "you", a wish or an order, a name below.
TO_SOMEBODY = Cue(
    r"\b(?:you|your|yours|you'?(?:re|ll|ve|d)|u|ur|sir|madam|ma'?am|mheshimiwa|bwana|mzee|bosi|chef|team|yenu|wenu|zenu|lenu|chenu|vyenu|kwenu|nanyi|ninyi|nyinyi|wako|yako|zako|lako|chako|kwako|nawe|wewe|nakuomba|nawaomba|nawasihi|nakusihi|please|kindly|pls|plz|tafadhali|naomba|salamu|regards|sincerely|cheers|respectfully)\b"
    r"|\b(?:m(?:na|me|li|ta|ki|nge|ko|po)|una|ume|uli|uta|uki|unge)(?!(?:hitaji|kuwa|weza)\b)\w{2,}\b|\b(?:m|u)(?:ku|na|me|ta|li)?ni\w{3,}|\b(?:ni|tu)(?:pe|peni|saidie|saidieni|ambie|ambieni|jibu|jibuni|fikirie|fikirieni|chukue|chukueni|jibuni|hurumie|onee|julishe|tumie|weke\w*|patie)\b|\b(?:ni|nita|nili|nime|ninge)ku\w{3,}\b|\bany (?:news|updates?|word|feedback)\b",
    "nipe kazi yoyote",
    "boss wangu wa sai",
)
#: Someone else who is spoken of: an employer, or the boss one has now.
ABOUT_OTHERS = Cue(
    r"\b(?:boss|bosi|manager|meneja|supervisor|mkubwa) wangu wa (?:sai|sasa|saa hii|kazi hii|hapa)|\bmy (?:current |present |own )(?:boss|manager|supervisor|employer)\b"
    r"|\b(?:wacha|acha|hebu|let me|lemme|should i|can i|i'?ll|i will|gonna|naeza|naweza|nataka|nita\w*|nafikiria|ni) ?(?:tu |just )?(?:ni|ku)?(?:wa|mw?|show |tell |inform |call |ask |ambia )(?:ambi|show|elez|jibu|andik|tumi|pigi|ulizi?|them\b|him\b|her\b|hr\b|my boss|boss)\w*",
    "wacha nimwambie boss wangu",
    "boss wangu, nipe kazi",
)
