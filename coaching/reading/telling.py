"""Whether words tell the coach of an interview, however formally, or are meant for an employer."""

import re

from coaching.reading.days import Mention
from coaching.reading.facts import Facts
from coaching.reading.naming import INTERVIEW

#: "your office", "I look forward"; refused: "they will call". Words that are meant for an employer.
TO_EMPLOYER = re.compile(
    r"\b(?:you|your|yours|yourself|you'?re|you'?ll|ur|u|regards|rgds|sincerely|faithfully|respectfully|kindly|please|pls|plz|forward to"
    r"|thank(?:s| you|ful)|grateful|appreciate|i am writing|i'?m writing|writing to|wanted to (?:ask|check|find out|know|follow)|wish to|would like to|hoping to"
    r"|follow(?:ing)?[ -]?up|(?:any|an) (?:news|update|feedback|word)|let me know|update me|inform me|advise|still (?:very )?interested|opportunity"
    r"|my name is|this is [A-Z]|candidate (?:for|no)|at your|looking for an|humbly|beg|just (?:checking|asking)|accept|request|reference to|apolog\w+|sorry for|remain"
    r"|nashukuru|naomba|ningependa|tafadhali|shukrani|asante|wako|wenu|yenu|kwenu|mlisema|mliniambia|mnge\w+|mni\w+|mtu\w+|mume\w+|muna\w+|mna\w+|nipe\w*|nijulish\w+"
    r"|nakuomba|nawaomba|naombeni|nawasihi|nakusihi|tayari kufanya|samahani|ni mimi|ni \w+ wa|nilitaka|nawatakia|mbarikiwe|hebu|nimekuandikia|jazakallah|mkurugenzi|captain|mtiifu|ndugu|mheshimiwa|bosi|boss)\b"
    r"|\b(?:RE|Ref|Subject|Kuh|Yah):",
    re.IGNORECASE,
)
#: "Good afternoon sir."; refused: "good interview". A greeting, which the coach may get as well.
GREETING = re.compile(
    r"^\W*(?:(?:dear|hi|hello|hey|greetings|good (?:morning|afternoon|evening|day)|habari(?: za| ya)?(?: asubuhi| mchana| jioni| leo)?|hujambo|shikamoo|salamu?|salaam"
    r"|mambo|niaje|sasa|sir|madam|ma'?am|mam|coach|subira|team|all|there|bot|dear sir/madam|kocha|ndugu|rafiki)\b[\s,./!:]*){1,5}",
    re.IGNORECASE,
)
#: "i did an interview", "nilifanya usaili"; refused: "thank you for the interview".
TELLS = re.compile(
    rf"\b(?:i|we|just|had|have|attended|did|done|give|gave|sat|went|been|came|my|an?|nili\w+|nime\w+|nina|natoka|niko|ninayo|tuli\w+)\b[^.!?\n]{{0,40}}\b{INTERVIEW}\b"
    rf"|\b{INTERVIEW}\b[^.!?\n]{{0,12}}\b(?:at|with|w|in|yangu|ya|na|was|ilikuwa|tmrw|tomorrow|yesterday|today|leo|jana|kesho)\b|\bi was interviewed\b",
    re.IGNORECASE,
)

#: "they warned us o, if you pass you will hear"; refused: "you told me". What they said, "you" and all.
THEY_SAID = re.compile(
    r"\b(?:(?:please|pls|abeg|and|but|so|also) )*(?:they|dem|hr|he|she|we were|i was|the (?:panel|hr|lady|man|advert|manager|interviewers?|recruiter))(?: (?:also|just|even|have|has|then|only|do|did|don|really))*"
    r" (?:said|say|says|warn(?:ed)?|told|tell|talk|announced|mentioned|inform(?:ed)?|wrote|instructed)\b[^.!?\n]*",
    re.IGNORECASE,
)


def tells_interview(text: str, facts: Facts, mentions: tuple[Mention, ...]) -> bool:
    """Tells whether a message that looks like a letter only reports an interview.

    Examples:
        >>> from coaching.reading.facts import read_facts
        >>> def tells(text):
        ...     return tells_interview(text, read_facts(text), ())
        >>> tells("Good afternoon sir. I did an interview with Bidco. They said they go call me")
        True
        >>> tells("Dear Sir, I attended an interview at Bidco. I look forward to your reply")
        False
    """
    greeting = GREETING.match(text)
    body = text[greeting.end() :] if greeting is not None else text
    own = THEY_SAID.sub(" ", body)
    if "?" in body or TO_EMPLOYER.search(own) or TELLS.search(body) is None:
        return False
    dated = any(m.role == "interview" for m in mentions)
    return facts.employer is not None or dated
