"""That the employer asked the candidate something, and that an answer to it is thought of."""

from coaching.reading.cues.cue import Cue

_WHO = r"\b(?:they|he|she|hr|(?:the |my |a |that |their )?(?:recruiter|manager|panel|lady|secretary|receptionist|boss|hiring manager|coordinator|guy|admin|agency|office|company|bank|school))(?:'ve|'s|'re|'d)?"
_HAVE = r"(?: (?:have|has|had|just|also|now|even|actually|finally|today|yesterday))*"
#: By what they wrote or rang.
_WROTE = r"(?:sms(?:'?d|ed)?|text(?:ed|s|ing)?|txtd|messag(?:ed|es?|ing)|msg'?d|e?-?mail(?:ed|s|ing)?|mailed|whatsapp(?:ed)?|dm'?d|dm|wrote|writes|written|called|rang|phoned|pinged|inboxed|replied|sent (?:me )?(?:an? )?(?:text|sms|message|msg|e?mail|whatsapp|dm))"
#: What makes it a question, and no word that only tells.
_QUESTION = r"(?:ask(?:ed|ing|s)?\b|want(?:s|ed|ing)? to know|wondering|which|what|when|where|how|whether|if|can you|could you|are you|will you|do you|would you|please (?:confirm|send|share|tell)|confirm)\b"
#: A wait that was asked of one is no question.
_NOT_WAIT = r"(?! (?:me |us )?(?:to (?:wait|be patient|hold|give|not|stop|apply)|not to|for (?:more )?time)\b)"
_REPLY = (
    r"(?:(?:do|should|shall|can|could|may|must|might) (?:i|we)|(?:is it|its|it'?s|would it be)? ?(?:ok|okay|fine|alright|right|good) (?:to|if i)|i(?:'ll| will|'m going to| am going to| want to| wanna)?|let me|gonna|how soon (?:do|should) i|ok to)"
    r" (?:just |now |also |quickly |already )?(?:reply|respond|answer|revert|write back|text back|mail back|call back|get back|say yes|say no|confirm|accept|tell (?:them|him|her)|let (?:them|him|her) know)\b"
)
#: That they asked by message, or asked for a day or a slot, and that the answer is still to go.
ANSWERED = (
    Cue(
        rf"{_WHO}{_HAVE} {_WROTE}\b[^!\n]{{0,80}}?{_QUESTION}{_NOT_WAIT}[^!\n]{{0,90}}?{_REPLY}",
        "they sms me: which day can you come with your papers. i reply them now?",
        "they emailed asking me to wait until friday, do i reply",
    ),
    Cue(
        rf"{_WHO}{_HAVE} (?:ask(?:ed|s|ing)?|want(?:s|ed)? to know|(?:'re |are |is )?asking)(?: me| us)?(?: (?:on|by|over|via|in) (?:a |an )?(?:text|sms|e?mail|whatsapp|phone|message))?"
        r" (?:(?:(?:about|for|of|on) )?(?:my |a |an |the )?(?:availability|slot|notice|notice period|references?|address|id|(?:start(?:ing)? )?date|time|question)\b|(?:which|what|when|whether|if)\b)"
        rf"(?! (?:in|during|at) the (?:interview|panel))[^!\n]{{0,60}}?{_REPLY}",
        "hr asked what day suits me for a chat, should i answer them?",
        "they asked how it went, can i call them",
    ),
    Cue(
        r"\b(?:wa|a)(?:me|na|li)(?:ni)?(?:uliz|text|andiki|tumi|sms|email|pigi)\w*\b[^!\n]{0,80}?\b(?:ni)?(?:wa|m|mu)?(?:jibu|reply|rudishie|ambie|respond|confirm)\w{0,3}\b(?! (?:yao|yake))",
        "wameniuliza niko free lini, niwajibu sasa?",
        "wameniuliza kuhusu cv",
    ),
)
#: Asked in the interview itself, or not answered by them: no question that waits.
NOT_WAITING = Cue(
    r"\b(?:in|during|at) the (?:interview|panel)\b|\b(?:hawaja|haja|hawaku|haku)(?:ni)?jibu\w*|\b(?:not|n'?t|never) (?:yet )?(?:replied|answered|responded|reply|answer|respond)\b|\b(?:me|us) to (?:wait|be patient|hold on)\b|\b(?:told|said)\b[^.!?\n]{0,20}\bwait\b|\b(?:ningoje|nisubiri)\b",
    "they asked in the interview what i earn, should i tell them",
    "they asked what i earn, should i tell them",
)


def asked_back(low: str) -> bool:
    """Tells that lower-case words think of answering a question of the employer.

    Examples:
        >>> asked_back("they texted asking when i'm free. do i reply now?")
        True
        >>> asked_back("they asked me to wait, should i reply")
        False
    """
    return NOT_WAITING.finds(low) is None and any(cue.finds(low) for cue in ANSWERED)
