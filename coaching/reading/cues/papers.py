"""Papers that an employer asks for while the candidate waits, by whatever name."""

from coaching.reading.cues.cue import Cue

_WHO = r"\b(?:they|he|she|hr|recruiters?|manager|panel|lady|secretary|receptionist|boss|bank|school|company|office|agency|admin)(?:'s|'re|'ve|'d)?"
#: What an employer asks of whom they may take: "NBI clearance and TOR", "proof of address".
PAPER = (
    r"(?:certificates?|certs?|documents?|docs?|papers?|paperwork|references?|referees?|transcripts?|testimonials?|diploma|degree|id|ids|id copy|national id|kra|pin|tin|tor"
    r"|nssf|nhif|shif|sha|nida|sss|philhealth|pag-?ibig|nbi|nysc|bvn|nin|ssn|w-?[249]|i-?9|p45|aadhaa?r|uan|pan|ghana card|helb|eacc|crb|good conduct|clearance|passport|visa|permit"
    r"|licen[cs]e|payslips?|pay ?slips?|pay ?stubs?|portfolio|cv|resume|bank (?:details|statements?|account)|account (?:number|details)|proof of \w+|scans?|photos?|photographs?|forms?"
    r"|(?:discharge|reference|recommendation|release|experience|relieving|introduction|clearance|medical) (?:letter|report|form)|medicals?|birth cert\w*|work samples?|availability|signature"
    r"|next of kin|emergency contacts?|vyeti|cheti|hati|barua ya (?!pepe|shukrani|asante|ofa|kazi)\w+|kitambulisho|nakala|picha|fomu|namba ya (?:nssf|nida|akaunti|kitambulisho|simu ya mdhamini)|stakabadhi|wadhamini|mdhamini|taarifa za benki|leseni|paspoti|utambulisho)\b"
)
#: The words between a wish and what is wished for: "a copy of my", "scans of both".
_OF = r"(?: (?!not\b|someone\b|somebody\b|people\b|anyone\b|who\b|if\b|with\b|candidates?\b|more time\b|sign\b|verify\b|check\b|process\b|review\b|finish\b|call\b|read\b)[\w'/-]{1,14},?){0,5}?"
_SEND = r"(?:send|forward|submit|provide|share|upload|attach|scan|bring|email|mail|fill(?: in| out| up)?|sign|complete|resend|re-send|resubmit|drop(?: off)?|give|reply with|hand in|deliver|confirm)"
#: What is sent for itself, and is no paper: "they told me to send an email".
_NO_WORD = r"(?! (?:\w{1,10} ){0,3}(?:e-?mail|text|sms|message|msg|reminder|whatsapp|follow-?up|thank\w*|them|him|her|it if)\b)"
#: That the employer asked for papers, or says that some are missing.
WANTED = (
    Cue(
        rf"{_WHO}(?: (?:have|has|had|just|also|now|still|even|actually|wrote|said|texted|e?mailed|called|that|and|then|says|me))*,?(?: (?:they|she|he))?"
        r" (?:(?:are|is|were|was) )?(?:asked|asks?|asking|requested?|requesting|needs?|needed|needing|wants?|wanted|wanting|requires?|required|demanded)\b(?! (?:about|whether|if|when|how|a lot)\b)"
        rf"{_OF} {PAPER}",
        "hr emailed, they need my nbi clearance and tor",
        "they asked about my certificates in the interview",
    ),
    Cue(
        rf"{_WHO}(?: (?:have|has|had|just|also|now|then|finally))* (?:mailed|e-?mailed|texted|wrote|written|messaged|whatsapped|called|rang|phoned|asked|told|sms'?d|replied|contacted|reminded|(?:wants?|wanted|needs?|needed)(?= (?:me|us|for me)\b))"
        rf"(?: (?:me|us|back|today|yesterday|again|asking|saying|telling|requesting|that|and|said|i|should|must|need|can|have|please|kindly|for me))*(?: to)? (?:please |kindly |also )?{_SEND}\b{_NO_WORD}"
        r" (?:in |over |back |them |him |her )?(?:the |my |a |an |some |this |it\b|all |two |three |more |copies|scans?|again)",
        "they just mailed me to send a scan of my nysc certificate",
        "they told me to send an email on friday",
    ),
    Cue(
        rf"(?:{_WHO}|\be-?mail|\bmessage)[^.!?\n]{{0,60}}\b{PAPER}(?: (?:number|no|copy|page|is|are|was|were|it's|one|still|also|page))* (?:missing|lacking|incomplete|not (?:clear|attached|there|readable|included|complete)|blurr?(?:y|ed)|unreadable|expired|wrong|needed|required|outstanding|inakosekana|haipo|haionekani|imekosekana|hazipo|imeexpire|imeisha)\b",
        "they texted, my sss number is missing",
        "they texted, the pin drop was wrong place",
    ),
    Cue(
        rf"\bmy {PAPER}(?: (?:number|copy|page|is|are|was|were|still))* (?:missing|incomplete|not (?:clear|attached|complete)|blurr?y|unreadable)\b[^?]{{0,40}}{_WHO} (?:want|need|ask|said|told|text|e?mail|wrote|called)\w*",
        "my form was incomplete, they want me to resend it",
        "my form was incomplete, i want to resend it",
    ),
    Cue(
        r"\b(?:wa|a)(?:na|me|li|ka)(?:ni|tu)?(?:taka|hitaji|omba|itisha|dai|ulizia|uliza|agiza)\w*"
        rf"(?: (?!kama|lini|kuhusu|simu|nipige|nirudi|ningoje|mtu|watu|mwenye|wenye)\w{{1,12}},?){{0,4}}? {PAPER}"
        rf"|\b(?:wa|a)(?:na|me|li|ka)(?:ni|tu)?(?:sema|andikia|tumia|ambia|pigia|text|email)\w*[^.!?\n]{{0,40}}\b{PAPER}[^.!?\n]{{0,20}}\b(?:inakosekana|haipo|haionekani|imekosekana|hazipo|hai(?:ko|kuwa)|inahitajika|zinahitajika|imeexpire|inatakiwa|zinatakiwa|iko missing|missing)\b"
        rf"|\b(?:wa|a)(?:na|me|li|ka)(?:ni|tu)?(?:taka|ambia|omba|sema|andikia|pigia|tumia|text|email)\w*(?: \w{{1,12}},?){{0,3}}? (?:ni(?:wa|m)?(?:tum|let|pelek|forward|wasilish|scan|jaz|sain|sign|upload)\w*)(?: \w{{1,12}}){{0,2}}? {PAPER}",
        "wamesema namba yangu ya nssf inakosekana",
        "wanataka nipige kuhusu cheti",
    ),
    Cue(
        rf"(?:{_WHO}|\be-?mail|\bmessage)(?: (?:have|has|had|just|also|now|then|they|e?mailed|texted|called|wrote|messaged|and|me))* (?:asked|ask|asks|asking|wants? to know|need(?:s|ed)? to know|wondering|inquiring)(?: me)? (?:if|whether|when|what|about|for|how much)\b[^.!\n]{{0,60}}[,.;?]? ?[^.!\n]{{0,25}}\b(?:reply|answer|respond|confirm)\b"
        rf"|\b(?:sent|send|sending|shared|wametuma|wamenitumia|amenitumia|ameniletea)(?: me| us)? (?:an? |the |some |their )?(?:\w{{1,12}} )?(?:forms?|fomu|questionnaire|link|consent)(?: \w{{1,8}}){{0,2}} (?:to (?:fill|complete|sign|return)|nijaze|kujaza|ya kujaza|nisign)\b"
        rf"|\b(?:got|received|have|nimepata|nimepokea)(?: \w{{1,8}}){{0,2}} (?:e?mail|message|sms|text|call)(?: \w{{1,8}}){{0,2}} (?:asking|requesting|wanting)(?: me)? (?:for|to (?:send|submit|bring|fill|provide)){_OF} {PAPER}"
        rf"|{_WHO}(?: (?:have|has|had|just|also|now))* (?:asked for|requested|needs?|wants?) my [\w-]{{2,9}} (?:number|no|card)\b"
        r"|\b(?:wa|a)(?:na|me|li|ka)(?:ni)?(?:uliza|taka kujua|ulizia)\b[^.!\n]{0,60}\b(?:ni(?:wa|m)?(?:jibu|ambie))\b|\b(?:cheti|vyeti|kitambulisho|hati|picha)(?: \w{1,8}){0,2} (?:hakionekani|havionekani|haionekani|hazionekani|hakiko wazi|haisomeki|hakisomeki)\b",
        "they want to know if i'm still interested, can i reply",
        "they asked if i can start in january",
    ),
)
#: That nobody asked: "they never asked for papers", "references nobody asked for".
UNASKED = Cue(
    r"\b(?:not|n'?t|never|nobody|no ?one|hawa(?:ku|ja)\w*|haku\w*|bila (?:ku)?(?:ombwa|ulizwa))\b(?: (?:yet|even|ever|ni|me|has|have))*"
    r"(?: (?:asked|ask|requested?|needed?|wanted?|taka|omba|hitaji|itisha)\b|(?<=\bhawakutaka)|(?<=\bhawajaomba)|(?<=\bhawakuomba)|(?<=\bhawajaitisha)|(?<=\bbila kuombwa))"
    r"|\bunasked\b|\bwithout being asked\b"
    r"|\b(?:called|calling|contacted|rang|phoned|e?mailed|checked|checking|spoke to|reached|wamepigia|walipigia) (?:all |both |two |one |of |some )*(?:my )?(?:referees?|references?)\b",
    "they have not asked for papers",
    "they asked for my papers, which i have not sent",
)

#: Leave that is asked: "send them today?", "should i?", "nitume leo?".
LEAVE = Cue(
    r"\b(?:should|shall|can|could|may|do|must) (?:i|we)\b[^.!?\n]{0,40}(?:\?|$)|\b(?:is|would) (?:it|that)(?: be)? (?:ok|okay|fine|alright|all right|good)\b"
    r"|\b(?:ok|okay|fine)(?: \w{1,8}){0,3}? (?:to|if i)\b|\b(?:send|forward|email|reply)(?: (?:it|them|back|now|today|tonight|leo))* *\?"
    r"|\b(?:ni|nika)(?:wa|mw?|zi|ki|i)?(?:tum|pelek|let|forward|send|jib)\w*(?: (?:leo|sasa|kesho|tu|saa hii|sai|hiyo|hizo|now|today|kwa \w{2,8}))* *\?|\b(?:naweza|naeza|ni sawa|iko sawa|niendelee)\b[^.!\n]{0,40}\?",
    "nitume leo?",
    "when will they call?",
)


def wanted(low: str) -> bool:
    """Tells whether an employer asks for papers in lower-case words.

    Examples:
        >>> wanted("they need my police clearance"), wanted("hr mailed me to send my diploma")
        (True, True)
        >>> wanted("they never asked for my diploma"), wanted("they need more time")
        (False, False)
    """
    return UNASKED.finds(low) is None and any(cue.finds(low) for cue in WANTED)
