"""What came back when the candidate had reached the employer, told in the same breath."""

import re

from coaching.reading.cues.cue import Cue, any_of

_WHO = r"(?:they|she|he|hr|(?:the )?(?:receptionist|lady|guy|man|woman|manager|recruiter|boss|secretary|assistant|person|madam|watchman|guard))"
_REST = r"(?P<reply>[^\n]{2,120})"
#: What was answered in words.
REPLIES = (
    Cue(
        rf"\b{_WHO} (?:just |only |again |then )?(?:said|sed|says?|goes|told(?: (?:me|us))?(?! (?:him|her|them|my|his)\b)|tell me|replied|answered|responded|texted|wrote)(?: (?:that|to me|with|saying))? {_REST}"
        rf"|\b(?:got|received) an? (?:reply|answer|response)(?: back)?(?: (?:saying|that|which says))? (?P<got>[^\n]{{2,120}})|\b{_WHO} (?P<how>(?:was|were|sounded|seemed) [^\n]{{2,120}})|\b(?:was|been|got) told (?:that |to )?(?P<told>[^\n]{{2,120}})",
        "i called them. she said they are still deciding",
        "she asked about me",
    ),
    Cue(
        rf"\b(?:wali|ali|waka|aka|wame|ame|wana|ana)(?:ni)?-?(?:sema|ambia|jibu|reply|show)(?: (?:kwamba|ati|eti|tu))? {_REST}"
        rf"|\b(?:nili|nime|nika)ambiwa(?: (?:kwamba|ati|eti|tu))? (?P<told>[^\n]{{2,120}})|\bjibu (?:ni|ilikuwa|lilikuwa|likawa) (?P<got>[^\n]{{2,120}})",
        "nimewapigia wakaniambia bado wanaamua",
        "walikuwa wengi sana",
    ),
    Cue(
        r"\b(?P<still>(?:(?:they|she|he)(?: are| is|'re|'s|re)? )?(?:still|bado) (?:deciding|shortlisting|processing|interviewing|working|reviewing|considering|discussing|going through|on it|wana\w+|hawaja\w+)\b[^.!?\n]{0,60}|(?:they|she|he)(?: are| is|'re|'s|re) waiting (?:for|on)\b[^.!?\n]{2,60})",
        "talked to her, they're still shortlisting",
        "called, am still waiting",
    ),
)
#: That nobody answered, or only a machine.
UNANSWERED = Cue(
    r"\b(?P<none>(?:no|zero|nil|zilch) (?:answer|reply|response|feedback|updates?|news|decision)\b(?: yet| so far)?|nothing (?:new|yet|so far)|still nothing|hakuna (?:jibu|majibu|kitu|reply|response|feedback|answer)|kimya(?= tu|\W*$|[.,;!?])|blue ?ticks?|(?:simu|namba|laini) (?:ime|ili)(?:zim|kat|kuwa)\w*(?: busy)?|mteja(?=\W*$|[.,;!?])|(?:not|isn'?t|wasn'?t) (?:going through|reachable)|(?:went|still|is|was) unanswered|nothing back|(?:complete |total |just )?(?:silence|crickets)(?=\W*$|[.,;!?])|(?:mteja|simu) (?:hapatikani|haipatikani|imezimwa)|(?:phone|line|number) (?:is |was )?(?:off|busy|unreachable|mteja)|(?:it )?rang out|(?:nobody|no ?-?one) (?:answered|picked|replied|is picking)|(?:she|he|they|it) (?:did ?n[o']?t|didnt|never) (?:pick|answer|reply|respond)\w{0,3}"
    r"|(?:it )?(?:went|goes|straight) to voice ?mail|(?:got |they |she |he )?(?:hung up|cut me off)(?: on me)?|just an? auto(?:matic)?[ -]?(?:reply|response)|auto(?:matic)?[ -]?(?:reply|response)(?: only)?"
    r"|(?:hakuna|hakukuwa na|hakukua na)(?: (?:mtu|yeyote|hata mmoja))? (?:a|wa)(?:me|li)(?:ye|o)?(?:shika|pick|jibu|pokea|answer|chukua)\w{0,4}(?: simu)?|haiku(?:shikwa|pokelewa|jibiwa)|hai(?:ja)?(?:shikwi|pokelewi|jibiwi)"
    r"|(?:hawaku|haku|hawaja|haja|hawa|ha)(?:shik[ai]|jibu|pokea|pick)\w{0,2}|(?:wali|aka|waka|ali|wame|ame)ni?kat(?:a|ia) simu|simu (?:ikakatwa|ilikatwa|imekatwa|haipokelewi|haikupokelewa|haishikwi|iliita tu|inaita tu))\b",
    "called, no answer",
    "they answered me",
)


def reply_in(text: str) -> str | None:
    """Finds the employer's answer in a message that tells of a contact.

    Examples:
        >>> reply_in("i rang them, the lady said they are still shortlisting")
        'they are still shortlisting'
        >>> reply_in("nimewapigia wanasema bado wanaamua"), reply_in("called, no answer")
        ('bado wanaamua', 'no answer')
        >>> reply_in("i called and was told to wait"), reply_in("rang, it went to voicemail")
        ('wait', 'it went to voicemail')
        >>> reply_in("i rang them") is None
        True
    """
    found = _said(text) or UNANSWERED.finds(text.lower())
    if found is None:
        return None
    group = next(name for name, words in found.groupdict().items() if words)
    return text[found.start(group) : found.end(group)].strip(" .,!;:")


def is_said(text: str) -> bool:
    """Tells an answer in words from the news that nobody answered."""
    return _said(text) is not None


def _said(text: str) -> re.Match[str] | None:
    return any_of(REPLIES, text.lower())
