"""The employer in a candidate's words."""

import re

from coaching.places import zone_of
from coaching.reading.cutting import NOT_EMPLOYERS, NOT_NAMES, STOPS, TALK, VERB, name_in
from coaching.reading.known import PARTS, Found, is_post, known_in, post_before, post_from

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
#: "i was at absa for an interview"; refused: "i was at home". Where one was, and what for.
WAS_AT = re.compile(
    rf"\b(?:i was|we were|went|been|(?:came|coming|back)(?= from\b)|nili(?:kuw?a|enda)|nime(?:kuwa|toka)|natoka) (?:(?:at|to|from|kwa|pale|huko|na) )?(?:the )?(?!{INTERVIEW})(?=(?P<name>[^\n,;:!?()]{{2,60}}))(?:(?!\b(?:before|then|kabla|kisha)\b)[^\n.!?]){{0,70}}\b{INTERVIEW}\b",
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
#: "a regret email from Unilever", "ile ya Britam"; refused: "a regret". Whose word it is, or whose
#: interview, in a message that tells of one.
WORD_FROM = re.compile(
    r"\b(?:(?:regret|rejection|feedback|shortlist|unsuccessful|turned down|rejected)\w{0,2}(?: (?:e?mail|letter|sms|text|message|call|note|word))?|no|bad news|good news)"
    r" (?:from|by|ya|kutoka(?: kwa)?|toka) (?:the )?(?P<name>[A-Za-z][^\n,;:!?()]{1,60})"
    r"|\b(?:ile|hiyo|hii|ni) ya (?:the )?(?P<that>[A-Z][^\n,;:!?()]{1,60})"
    r"|\b(?<!another )(?<!other )(?<!different )(?:(?:the|a|my) (?:job|offer|role|position|post) (?:at|with|from)|withdr[ae]wn? from|withdrawing from|pull(?:ing|ed)? out of"
    r"|(?:called|rang|phoned|emailed|texted|wrote|heard)(?: (?:me|back|today|yesterday|just now|this morning)){0,2} from) (?:the )?(?P<theirs>[A-Z][^\n,;:!?()]{1,60})"
)
#: "for HDFC bank relationship manager"; refused: "for relationship manager". A known employer, then
#: a post.
FOR = re.compile(r"\b(?:for|ya|as) (?:the )?(?=(?P<name>[^\n.,;:!?()]{2,70}))", re.IGNORECASE)
#: "HDFC bank"; refused: "IT", "BOM". An employer in capitals, with what it is.
SHORT_NAME = re.compile(
    r"(?!(?:HR|ICT|MD|QA|IT)\b)[A-Z][A-Z&]{2,6}(?: (?:bank|group|sacco|hospital|university|ltd|limited))(?= )"
)
#: "it was at Naivas for"; refused: "the party was at Naivas".
IT_WAS_AT = re.compile(
    r"(?:^|[.,;:!?\n(] ?|\b(?:and|but|na|so|lakini) )(?:it was|was|it's|its|ilikuwa|ilikua|ni|ilikuwa ni)(?: (?:actually|just|leo|jana|juzi|yesterday|today))? (?:at|with|for|kwa|pale|huko|ya) (?:the )?(?P<name>[^\n,;:!?()]{2,60})",
    re.IGNORECASE,
)
#: "county government ya Kiambu"; refused: "county yetu". A public employer, after the interview.
PUBLIC_NEXT = re.compile(
    rf"\b(?i:{INTERVIEW})(?: (?:jana|juzi|leo|yangu|ilikuwa|ilikua|kwa|pale|ya|at|with|ni)){{0,3}} (?:the )?(?P<name>(?i:county government|county|kaunti|serikali ya (?:kaunti|county)|wizara|ministry|chuo kikuu|chuo|university) (?:ya|cha|of) (?:the )?[A-Za-z][^\n,;:!?()]{{1,60}})"
)
_DAYS = (
    r"(?: (?:(?:on|last|this|next|jana|juzi|leo|kesho kutwa|kesho|yesterday|today|tomorrow|just now|online|asubuhi|jioni|mchana|morning|afternoon|wiki|week|iliyopita|hii|yangu|ilikuwa|ilikua|kwa|ya|at|ni|pale|hapo"
    r"|(?:mon|tues|wednes|thurs|fri|satur)day|juma(?:tatu|nne|tano|mosi)|alhamisi|ijumaa)\b))"
)
#: "interview jana dfcu bank ya credit officer"; refused: "interview jana nzuri ya teller". Between
#: the interview and a post stands an employer that no list knows.
BEFORE_A_POST = re.compile(
    rf"\b{INTERVIEW}{_DAYS}{{0,4}} (?P<name>[a-z][\w&'’-]+(?: [a-z][\w&'’-]+){{0,2}}?){_DAYS}{{0,3}} (?:ya|wa|for|as|kama|nafasi ya)(?: an?)? (?=(?P<post>[^\n.,;:!?()]{{2,60}}))",
    re.IGNORECASE,
)
#: "ilikuwa kcb jana", "it was naivas"; refused: "it was kcb who called". How such a message begins.
IT_WAS = re.compile(
    r"^\W*(?:(?:jana|leo|juzi|yangu|yesterday) )?(?:it was|was|ilikuwa|ilikua|ni) ", re.IGNORECASE
)
#: "did it today at Takealot"; refused: "did it at ten". The interview, without its word.
DID_IT = re.compile(
    r"\b(?:did|had|done|finished|attended) (?:it|mine|this one)(?: \w{1,9}){0,3}? (?:at|with) (?:the )?(?P<name>[A-Za-z][^\n,;:!?()]{1,60})"
)
#: "KCB asubuhi hii kwa interview"; refused: "KCB, and my interview". From an employer to the word.
TO_INTERVIEW = re.compile(rf"(?P<between>[^\n.!?;,]{{0,40}}?)\b{INTERVIEW}\b", re.IGNORECASE)
#: "worked as a teller, Equity Bank"; refused: "teller, Equity Bank". A life told, no interview.
CAREER = re.compile(
    r"\b(?:works?|worked|working|friends?|cousin|uncle|aunt|brother|sister|years?|experience|cv|degree|applied|apply|applying|nafanya|anafanya|rafiki|binamu|niliomba|ndugu|miaka)\b",
    re.IGNORECASE,
)
#: What stands before a post in a part of its own: "it was for a", "role:"; refused: "teller".
BEFORE_POST = re.compile(
    r"^\W*(?:(?:it|was|is|for|as|an?|the|ni|ilikuwa|kwa|ya|nafasi|kazi|role|post|position|job|title|they|want(?:ed)?|need(?:ed)?)\b[ :,]*){0,6}",
    re.IGNORECASE,
)
ROLE_TAIL = re.compile(
    r"[ ]+(?:post|position|role|job|gig|opening|vacancy|internship|attachment)s?\b.*$",
    re.IGNORECASE,
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
    for pattern in (AT, OF, MET, PUBLIC_NEXT, NEXT, LATER):
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
    return _known_or_part(text) or _listed(text) or _before_a_post(text)


def _before_a_post(text: str) -> str | None:
    """Finds an employer in small letters that no list knows, between the interview and the post."""
    for found in BEFORE_A_POST.finditer(text):
        words = found["name"].lower().split()
        talk = any(w in TALK | STOPS | NOT_NAMES or VERB.match(w) for w in words)
        posts = post_from(found["post"].split()) and not post_from(words)
        if (
            posts
            and not talk
            and not NOT_EMPLOYERS.match(found["name"])
            and not _is_town(found["name"])
        ):
            return found["name"]
    return None


def _listed(text: str) -> str | None:
    """Finds an employer among facts in a row, where the message has no word for an interview.

    "It was yesterday, Equity Bank, relationship officer", "good, it was at Naivas for cashier".
    """
    if CAREER.search(text) or "?" in text:
        return None
    if (whose := IT_WAS.match(text)) and (known := known_in(text[whose.end() :])):
        rest = text[whose.end() + known[0].end :]
        if known[0].start == 0 and re.match(rf"{_DAYS}|\s*(?:[,.]|$)", rest, re.IGNORECASE):
            return name_in(text[whose.end() :])
    pieces = parts_of(text)
    if not (any(post_in(piece) for piece in pieces) or _for_post(text)):
        return None
    for found in (*IT_WAS_AT.finditer(text), *DID_IT.finditer(text)):
        name = name_in(found["name"])
        if name and (known_in(name) or name[0].isupper()) and not _is_town(name):
            return name
    named = (p for p in pieces if p[0].isupper() and p.split()[-1].lower() in PARTS)
    return next((p for p in pieces if _is_whole(p)), None) or next(
        (p for p in named if name_in(p) == p), None
    )


def parts_of(text: str) -> list[str]:
    """Gives the parts of a message between its stops, without what is empty."""
    parts = re.split(r"[,;:\n()]+|\.(?:\s|$)|\s[-–]\s", text)
    return [part for raw in parts if (part := raw.strip(" .!?'\"“”"))]


def post_in(part: str) -> str | None:
    """Takes the post that a part of a message names and nothing else: "it was for a teller"."""
    rest = part if is_post(part) else BEFORE_POST.sub("", part).strip()
    whole = ROLE_TAIL.sub("", " " + rest).strip()
    return whole if is_post(whole) else None


def _for_post(text: str) -> bool:
    """Tells whether a post is named as what it was for: "for branch manager", "ya teller"."""
    ends = [m.end() for m in re.finditer(r"\b(?:for|as|ya|wa)(?: an?| the)? ", text)]
    return any(post_from(re.split(r"[,.;\n]", text[end:])[0].split()) for end in ends)


def _is_whole(part: str) -> bool:
    """Tells a part that is an employer of the list and nothing else."""
    found = known_in(part)
    whole = bool(found) and found[0].start == 0 and found[0].end == len(part)
    return whole and not (found[0].common and part.lower() in ("next", "visa", "total", "shell"))


def _known_or_part(text: str) -> str | None:
    """Finds an employer of the list, or a part in capitals, in a message about an interview."""
    if re.search(rf"\b{INTERVIEW}\b", text, re.IGNORECASE) is None:
        return None
    for place in WAS_AT.finditer(text):
        there = name_in(place["name"])
        if there and (known_in(place["name"])[:1] or there[0].isupper()) and not _is_town(there):
            return there
    for found in known_in(text):
        before = text[: found.start]
        far = ELSEWHERE.search(before) or OTHERS.search(before[-40:])
        if not found.common and not far and NEAR.search(before):
            name = name_in(text[found.start :])
            if name is not None:
                return name
        if _leads_to_interview(text, found):
            return name_in(text[found.start :])
    whole = next((p for p in parts_of(text) if _is_whole(p)), None)
    if whole is not None and not CAREER.search(text):
        return whole
    for word in WORD_FROM.finditer(text):
        name = name_in(word["name"] or word["that"] or word["theirs"])
        if name and (known_in(name) or name[0].isupper()) and not _is_town(name):
            return name
    for place in FOR.finditer(text):
        leading, short = known_in(place["name"]), SHORT_NAME.match(place["name"])
        end = leading[0].end if leading and leading[0].start == 0 else short.end() if short else 0
        if end and post_from(place["name"][end:].split()):
            return place["name"][:end].strip()
    for part in PART.finditer(text):
        name = name_in(part["name"])
        if name is not None and not is_post(name) and not _is_town(name):
            return name
    return None


def _leads_to_interview(text: str, found: Found) -> bool:
    """Tells "toka KCB asubuhi hii kwa interview", and "interview amazon jana" behind the word."""
    if re.search(rf"\b{INTERVIEW} $", text[: found.start], re.IGNORECASE):
        return re.match(rf"{_DAYS}|\s*(?:[,.]|$)", text[found.end :], re.IGNORECASE) is not None
    ahead = TO_INTERVIEW.match(text[found.end :])
    before = re.split(r"[.!?;,\n]", text[: found.start])[-1]
    if ahead is None or (found.common and ahead["between"].strip()):
        return False
    told = f"{before} {ahead['between']}"
    if re.search(r"\b(?:before|then|kabla|halafu|alafu|kisha)\b", ahead["between"].lower()):
        return False
    return not (CAREER.search(told) or OTHERS.search(told) or ELSEWHERE.search(before))


def _is_town(name: str) -> bool:
    """Tells a town from an employer: "interview Mombasa jana" names no employer."""
    return zone_of(name) is not None and not known_in(name)
