"""The employer and the role in a candidate's words."""

import re

from coaching.places import zone_of
from coaching.reading.cutting import NOT_EMPLOYERS, NOT_NAMES, STOPS, cut, name_in
from coaching.reading.known import is_post, known_in, post_before, post_from

#: Words that begin the talk of an interview; an employer may follow.
INTERVIEW = (
    r"(?:interview(?:ed|s|ing)?|interviews?|(?:nili|nime|tuli)hojiwa|usaili|mahojiano|panel|meeting|assessment|intervw|intavyu|interveiw"
    r"|intervew|interviw|intv)"
)
#: "interview [words] at NAME"; refused: "the interview was good".
AT = re.compile(
    rf"\b{INTERVIEW}\b(?:[ ,]+(?!(?:at|with|by|from|kwa|pale|huko|katika|hapo|na|in|went|was)\b)[\w'’/-]{{1,15}}){{0,7}}?"
    r"[ ,]+(?:at[ ]|with[ ]|w/?[ ]|w/|@[ ]?|by[ ]|from[ ]|kwa[ ]|pale[ ]|huko[ ]|katika[ ]|hapo[ ])[ ]*(?:the[ ]+)?(?P<name>[^\n,;:!?()]{2,80})",
    re.IGNORECASE,
)
#: "usaili ya KRA", "interview ilikuwa jana ya Bolt"; refused: "interview ya pili".
OF = re.compile(
    rf"\b(?i:{INTERVIEW})(?:[ ]+(?!(?:ya|na|wa)\b)[\w-]{{1,12}}){{0,4}}?[ ]+(?:ya|na|wa)[ ]+(?P<name>(?:[A-Z]|(?:[a-z]{{3,12}}[ ]+){{1,2}}(?:ya|wa|la|cha)[ ]+[A-Z])[^\n,;:!?()]{{1,60}})"
)
#: "KCB interview", "the Safaricom panel"; refused: "my interview".
BEFORE = re.compile(
    rf"(?P<name>(?:[A-Z][\w&'’-]{{0,20}} ){{1,4}})(?:{INTERVIEW})\b",
)
#: "usaili KCB jana"; refused: "interview jana".
NEXT = re.compile(
    rf"\b(?i:{INTERVIEW})(?:[ ]+(?:leo|jana|juzi|asubuhi|hapo|pale|kwa|yangu|jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi|ilikuwa|ilikua|ni|kesho"
    r"|Jumatatu|Jumanne|Jumatano|Alhamisi|Ijumaa|Jumamosi))*"
    rf"[ ]+(?P<name>[A-Z][A-Za-z0-9&'’-]{{1,20}}(?: [A-Z][\w&'’-]{{0,20}}){{0,4}})"
)
#: "interview was last friday at Kenchic"; refused: "interview was at ten".
LATER = re.compile(
    rf"\b(?i:{INTERVIEW})\b[^\n.;!?]{{0,50}}?\b(?:at|with|kwa|pale|huko)[ ]+(?:the[ ]+)?(?P<name>[A-Z][^\n,;:!?()]{{1,60}})"
)
#: "at NAME" where the message says before it that they met or were seen; refused: "at home".
MET = re.compile(
    r"\b(?:met|saw|seen|talked|spoke|interviewed)\b[^\n.!?]{0,30}?\b(?:at|with|from|by)[ ]+(?:the[ ]+)?(?P<name>[A-Z][^\n,;:!?()]{1,60})"
)
#: "had another one at KCB today"; refused: "one at a time". One more interview, without its word.
ANOTHER = re.compile(
    r"\b(?:had|did|have) (?:another|one more|also one)(?: one)? (?:at|with)[ ]+(?:the[ ]+)?(?P<name>[^\n.,;:!?()]{2,60})"
    r"|\balso had one (?:at|with)[ ]+(?:the[ ]+)?(?P<also>[^\n.,;:!?()]{2,60})",
    re.IGNORECASE,
)
#: "interview ni kesho, Zetech Traders, clerk"; refused: "interview kesho, Please". A part of its own.
PART = re.compile(
    r"[,;][ ]*(?P<name>(?:[A-Z][\w&'’-]{1,20} ){1,3}[A-Z][\w&'’-]{1,20}|[A-Z][A-Z&]{2,5})(?=[ ]*(?:[,;.\n]|$))"
)
#: "my friend works at KCB", "an offer from Meta"; refused: "interview at KCB". Of an employer, but not
#: of this interview.
ELSEWHERE = re.compile(
    r"\b(?:works?|working|worked|friend|cousin|uncle|aunt|brother|sister|job|offer|rejected|applied|employed|anafanya|nafanya|ofa|formerly)"
    r"(?: \w{1,10}){0,3} (?:at|for|with|by|from|in|kwa|pale|huko|ya|to)(?: the)? $",
    re.IGNORECASE,
)
#: "they want an answer from"; refused: "interview at". Between the interview and such a name stands
#: another matter.
OTHERS = re.compile(
    r"\b(?:offer|ofa|answer|reply|friend|cousin|works|call(?:ed)?|said|told|hear|heard|feedback|nimepata|watanipigia|walisema)\b",
    re.IGNORECASE,
)
#: "my interview was in", "so "; refused: "they posted it on". Before an employer of this interview.
NEAR = re.compile(
    rf"\b{INTERVIEW}\b(?:[^\n.!?]|\b[DMS]r?s?\.){{0,60}}(?<!\ban )(?<!\bon )$|^\W*(?:(?:so|hi|hey|hello|ok|my|it was|at|the|from|ni|was at|habari|mambo)\W+){{0,3}}$",
    re.IGNORECASE,
)
#: "for a data analyst post", "for the post of accountant"; refused: "for two weeks".
ROLE = re.compile(
    r"\b(?:for|as|(?:nafasi|kazi) (?:ya|wa)|position of|post of|role of|job of)[ ]+(?:an?[ ]+|the[ ]+|my[ ]+|their[ ]+)?"
    r"(?:(?:post|position|role|job|nafasi|kazi)[ ]+(?:of|ya|as)[ ]+(?:an?[ ]+|the[ ]+)?)?(?=(?P<name>[^\n.,;:!?()]{2,70}))",
    re.IGNORECASE,
)
#: What stands before a post in a part of its own: "it was for a", "role:"; refused: "teller".
BEFORE_POST = re.compile(
    r"^\W*(?:(?:it|was|is|for|as|an?|the|ni|ilikuwa|kwa|ya|nafasi|kazi|role|post|position|job|title|they|want(?:ed)?|need(?:ed)?)\b[ :,]*){0,6}",
    re.IGNORECASE,
)
ROLE_TAIL = re.compile(
    r"[ ]+(?:post|position|role|job|opening|vacancy|internship|attachment)s?\b.*$", re.IGNORECASE
)
#: What a role cannot be: a time, a reason, a person.
NOT_ROLES = re.compile(
    r"^(?:\d\w*|a (?:week|month|day|while|long|few)|two|three|four|five|six|seven|eight|nine|ten|few|several|now|me|them|him|her|us"
    r"|it\b(?! (?:support|officer|tech|manager|intern|admin|assistant|specialist|job|role|post))|that|this|ages|days|weeks|hours|months|years|sure|well|soon|possible|feedback|an? (?:answer|update|reply)|their|his"
    r"|your|panel|the panel|free|example|being|having|coming|going|calling|asking|not|what|how|when|if|yes|no|last|next|friday|monday|tuesday"
    r"|wednesday|thursday|saturday|sunday|interview|usaili|january|february|march|april|may|june|july|august|september|october|november|december|offer|interest|same|final|second|next|(?:a )?different|hr(?! \w)"
    r"|\w+'s|the (?:interview|time|chance|opportunity|day|next|last|past|first|second))\b",
    re.IGNORECASE,
)
#: "paying the deposit"; refused: "nursing". What one is for, where it is no post.
GERUND = re.compile(r"^(?:\w+ ){0,2}\w{2,}ing\b(?! \w+(?:er|or|ist|ant|ee)\b)", re.IGNORECASE)
#: "the company is called Bidco"; refused: "they called me". A correction.
CALLED = re.compile(
    r"\b(?:employer|company|name|bank|sacco|mwajiri|jina|kampuni)\b[^\n]{0,60}?\b(?:is called|called|it is|it's|its|is|anaitwa"
    r"|inaitwa|ni)\s+(?:the )?(?P<name>[A-Z][^\n.,;:!?()]{1,50})"
)


def employer_in(text: str) -> str | None:
    """Finds the employer that a message about an interview names.

    Examples:
        >>> employer_in("I had an interview at KCB yesterday for a data analyst post")
        'KCB'
        >>> employer_in("interviewed with save the children last friday")
        'save the children'
        >>> employer_in("nimetoka interview ya KCB saa hii")
        'KCB'
        >>> employer_in("Nilifanya usaili katika benki ya Equity Jumatatu")
        'Equity'
        >>> employer_in("my interview was at 10") is None
        True
    """
    if more := ANOTHER.search(text):
        return name_in(more["name"] or more["also"])
    for pattern in (AT, OF, MET, NEXT, LATER):
        for found in pattern.finditer(text):
            between = text[found.start() : found.start("name")]
            name = None if OTHERS.search(between) else name_in(found["name"])
            if name and not _is_town(name):
                return name
    if before := BEFORE.search(text):
        words = [w for w in before["name"].split() if w.lower() not in STOPS | NOT_NAMES]
        words = words[: len(words) - post_before(words)]
        name = " ".join(words)
        if words and not NOT_EMPLOYERS.match(name) and not _is_town(name):
            return name
    return _known_or_part(text)


def _known_or_part(text: str) -> str | None:
    """Finds an employer of the list, or a part in capitals, in a message about an interview."""
    if re.search(rf"\b{INTERVIEW}\b", text, re.IGNORECASE) is None:
        return None
    for found in known_in(text):
        before = text[: found.start]
        far = ELSEWHERE.search(before) or OTHERS.search(before[-40:])
        if not found.common and not far and NEAR.search(before):
            name = name_in(text[found.start :])
            if name is not None:
                return name
    for part in PART.finditer(text):
        name = name_in(part["name"])
        if name is not None and not is_post(name) and not _is_town(name):
            return name
    return None


def _is_town(name: str) -> bool:
    """Tells a town from an employer: "interview Mombasa jana" names no employer."""
    return zone_of(name) is not None and not known_in(name)


def role_in(text: str) -> str | None:
    """Finds the role that a message about an interview names.

    Examples:
        >>> role_in("I had an interview at KCB yesterday for a data analyst post, they said")
        'data analyst'
        >>> role_in("usaili wa nafasi ya mhasibu pale Equity")
        'mhasibu'
        >>> role_in("interview, KCB yesterday, teller. they said by friday")
        'teller'
        >>> role_in("nimetoka interview ya KCB saa hii") is role_in("I waited for two weeks") is None
        True
    """
    employer = employer_in(text) or ""
    for found in ROLE.finditer(text):
        tail = ROLE_TAIL.search(" " + found["name"])
        words = ROLE_TAIL.sub("", found["name"])
        tokens = words.split()
        size = post_from(tokens)
        name = " ".join(tokens[:size]) if size else cut(words)
        if name is None or NOT_ROLES.match(name) or name in employer or _is_employer(name):
            continue
        if not size and GERUND.match(name):
            continue
        loose = not size and found.group().lower().startswith("as")
        if tail or (not loose and _beside_interview(text, found.start(), found.end())):
            return name
    told = re.search(rf"\b{INTERVIEW}\b", text, re.IGNORECASE)
    return _post_beside(text, employer) if told else None


def _is_employer(name: str) -> bool:
    found = known_in(name)
    return bool(found) and found[0].start == 0 and not is_post(name)


#: "teller interview"; refused: "the interview".
POST_FIRST = re.compile(rf"(?P<name>(?:[\w/&-]+ ){{1,4}})(?:{INTERVIEW})\b", re.IGNORECASE)
#: "interview ya ualimu", "hospital ya nursing"; refused: "ya KCB".
POST_OF = re.compile(r"\b(?:ya|wa|kama|as)[ ]+(?=(?P<name>[^\n.,;:!?()]{2,60}))", re.IGNORECASE)


def _post_beside(text: str, employer: str) -> str | None:
    """Finds a post in a part of its own, before the word interview, or next to the employer."""
    for part in re.split(r"[,;:\n()]+|\.(?:\s|$)|\s[-–]\s", text):
        rest = part.strip() if is_post(part.strip()) else BEFORE_POST.sub("", part).strip()
        whole = ROLE_TAIL.sub("", " " + rest).strip()
        if is_post(whole):
            return whole
    for found in POST_FIRST.finditer(text):
        tokens = found["name"].split()
        if size := post_before(tokens):
            return " ".join(tokens[-size:])
    for found in POST_OF.finditer(text):
        tokens = found["name"].split()
        size = post_from(tokens)
        if size and _beside_interview(text, found.start(), found.start()):
            return " ".join(tokens[:size])
    place = text.find(employer)
    if not employer or place < 0:
        return None
    after, before = text[place + len(employer) :].split(), text[:place].split()
    size = post_from(after)
    if size and not re.match(r"(?:said|told|called|was|is)\b", " ".join(after[size : size + 1])):
        return " ".join(after[:size])
    if before and before[-1].lower() in ("at", "with", "kwa", "pale", "@", "ya") and before[:-1]:
        size = post_before(before[:-1])
        return " ".join(before[:-1][-size:]) if size else None
    return None


def corrected_employer(text: str) -> str | None:
    """Finds the employer that a correction names.

    Examples:
        >>> corrected_employer("The name of the employer is wrong, it is Mau Summit Sacco not that")
        'Mau Summit Sacco'
        >>> corrected_employer("they called me") is None
        True
    """
    found = [name_in(m["name"]) for m in CALLED.finditer(text)]
    return next((name for name in reversed(found) if name), None)


def _beside_interview(text: str, start: int, end: int) -> bool:
    """Tells whether the interview is spoken of just before, in the same sentence, or just after."""
    before = re.split(r"(?<!\bSt)[.!?\n]\s", text[max(0, start - 80) : start])[-1]
    after = text[end : end + 40].split(",")[0]
    return re.search(rf"\b{INTERVIEW}\b", f"{before} | {after}", re.IGNORECASE) is not None
