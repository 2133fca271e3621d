"""What came back when the candidate had reached the employer, told in the same breath."""

from coaching.reading.cues.cue import Cue

REPLY = Cue(
    r"\b(?:they|she|he|hr|(?:the )?(?:receptionist|lady|guy|man|woman|manager|recruiter|boss|secretary|assistant|person)) (?:just |only |again )?(?:said|sed|says|told(?: (?:me|us))?(?! (?:him|her|them|my|his)\b)|replied|answered|texted|wrote)(?: (?:that|to me))? (?P<reply>[^\n]{3,120})"
    r"|\b(?:wali|ali|waka|aka|wame|ame)(?:ni)?(?:sema|ambia|jibu)(?: (?:kwamba|ati|eti))?(?P<swahili> [^\n]{3,120})"
    r"|\b(?P<none>(?:no|zero|nil|zilch) (?:answer|reply|response|feedback)|(?:went|still|is|was) unanswered|nothing back|(?:complete |total |just )?(?:silence|crickets)(?=\W*$|[.,;!?])|(?:mteja|simu) (?:hapatikani|haipatikani|imezimwa)|(?:phone|line|number) (?:is |was )?(?:off|busy|unreachable|mteja)|(?:it )?went to voicemail|(?:it )?rang out|(?:nobody|no ?-?one) (?:answered|picked|replied)|(?:she|he|they|it) (?:did ?n[o']?t|didnt|never) (?:pick|answer|reply|respond)\w{0,3}|(?:hawaku|haku|hawaja|haja|hawa|ha)(?:shik[ai]|jibu|pokea|pick)\w{0,2})\b",
    "i called them. she said they are still deciding",
    "she asked about me",
)


def reply_in(text: str) -> str | None:
    """Finds the employer's answer in a message that tells of a contact.

    Examples:
        >>> reply_in("i rang them, the lady said they are still shortlisting")
        'they are still shortlisting'
        >>> reply_in("nimewapigia wakaniambia bado wanaamua"), reply_in("called, no answer")
        ('bado wanaamua', 'no answer')
        >>> reply_in("i rang them") is None
        True
    """
    found = REPLY.finds(text.lower())
    if found is None:
        return None
    group = next(name for name in ("reply", "swahili", "none") if found[name])
    return text[found.start(group) : found.end(group)].strip(" .,!;:")


def is_said(text: str) -> bool:
    """Tells an answer in words from the news that nobody answered."""
    found = REPLY.finds(text.lower())
    return found is not None and found["none"] is None
