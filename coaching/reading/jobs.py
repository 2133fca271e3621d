"""The role that a message about an interview names."""

import re

from coaching.reading.cutting import cut
from coaching.reading.known import is_post, known_in, loose_post, post_before, post_from
from coaching.reading.naming import INTERVIEW, ROLE_TAIL, employer_in, parts_of, post_in

#: "for a data analyst post", "for the post of accountant"; refused: "for two weeks".
ROLE = re.compile(
    r"\b(?:for|as|(?:nafasi|kazi) (?:ya|wa)|position of|post of|role of|job of)[ ]+(?:an?[ ]+|the[ ]+|my[ ]+|their[ ]+)?"
    r"(?:(?:post|position|role|job|nafasi|kazi)[ ]+(?:of|ya|as)[ ]+(?:an?[ ]+|the[ ]+)?)?(?=(?P<name>[^\n.,;:!?()]{2,70}))",
    re.IGNORECASE,
)
#: What a role cannot be: a time, a reason, a person.
NOT_ROLES = re.compile(
    r"^(?:(?:post|position|job|role|vacancy|opening|work|something|it)$|\d\w*|a (?:week|month|day|while|long|few)|two|three|four|five|six|seven|eight|nine|ten|few|several|now|me|them|him|her|us"
    r"|it\b(?! (?:support|officer|tech|manager|intern|admin|assistant|specialist|job|role|post))|that|this|ages|days|weeks|hours|months|years|sure|well|soon|possible|feedback|an? (?:answer|update|reply)|their|his"
    r"|your|panel|the panel|free|example|being|having|coming|going|calling|asking|not|what|how|when|if|yes|no|last|next|friday|monday|tuesday"
    r"|wednesday|thursday|saturday|sunday|interview|usaili|january|february|march|april|may|june|july|august|september|october|november|december|offer|interest|same|final|second|next|(?:a )?different|hr(?! \w)"
    r"|\w+'s|the (?:interview|time|chance|opportunity|day|next|last|past|first|second))\b",
    re.IGNORECASE,
)
#: "paying the deposit"; refused: "nursing". What one is for, where it is no post.
GERUND = re.compile(r"^(?:\w+ ){0,2}\w{2,}ing\b(?! \w+(?:er|or|ist|ant|ee)\b)", re.IGNORECASE)


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
    lead = (
        re.search(rf"\b(?:for|ya|as) (?:the )?{re.escape(employer)} ", text) if employer else None
    )
    if lead is not None:
        tokens = text[lead.end() :].split()
        size = post_from(tokens)
        if size:
            return " ".join(tokens[:size]).strip(" .,")
    for found in ROLE.finditer(text):
        tail = ROLE_TAIL.search(" " + found["name"])
        words = ROLE_TAIL.sub("", found["name"])
        if employer and words.startswith(f"{employer} "):
            words = words[len(employer) + 1 :]
        tokens = words.split()
        graded = 2 if GRADE.match(words) else 0
        size = post_from(tokens[graded:])
        size += graded if size else 0
        name = " ".join(tokens[:size]) if size else cut(words)
        if name is None or NOT_ROLES.match(name) or name in employer or _is_employer(name):
            continue
        if not size and GERUND.match(name):
            continue
        loose = not size and found.group().lower().startswith("as")
        if tail or (not loose and _beside_interview(text, found.start(), found.end())):
            return name
    told = employer or re.search(rf"\b{INTERVIEW}\b", text, re.IGNORECASE)
    return _post_beside(text, employer) if told else _plainly(text)


#: "band 5 nurse", "grade 4 clerk"; refused: "band leader".
GRADE = re.compile(r"(?:band|grade|level|tier|scale|class|group) \w?\d{1,2}\w? ", re.IGNORECASE)


def _is_employer(name: str) -> bool:
    found = known_in(name)
    return bool(found) and found[0].start == 0 and not is_post(name)


#: "teller interview"; refused: "the interview".
POST_FIRST = re.compile(rf"(?P<name>(?:[\w/&-]+ ){{1,4}})(?:{INTERVIEW})\b", re.IGNORECASE)
#: "interview ya ualimu", "hospital ya nursing"; refused: "ya KCB".
POST_OF = re.compile(r"\b(?:ya|wa|kama|as)[ ]+(?=(?P<name>[^\n.,;:!?()]{2,60}))", re.IGNORECASE)


#: "yesterday", "on Monday at 10am"; refused: "audit". Days and hours between employer and post.
DAY_WORDS = re.compile(
    rf"^(?:[ ]*(?:{INTERVIEW}|on|at|last|this|next|past|the|of|week|wk|yesterday|today|tomorrow|tmrw|2moro|just now|earlier|tarehe|saa|jana|juzi|leo|kesho|asubuhi|jioni|mchana|wiki|iliyopita|hii"
    r"|(?:mon|tues?|wednes|wed|thurs?|thu|fri|satur|sat|sun)(?:day)?|juma(?:tatu|nne|tano|mosi|pili)|alhamisi|ijumaa|j[1-5]|morning|afternoon|evening|noon"
    r"|jan\w*|feb\w*|mar(?:ch)?|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*|\d{1,2}(?:[:.]\d\d)?(?:st|nd|rd|th|am|pm|hrs)?(?:/\d{1,2})?|am|pm)\b){0,8}[ ]*(?:(?:as|for|ya|kama|a|an|the)\b[ ]*){0,2}",
    re.IGNORECASE,
)
#: "it was for a sales rep", "ni ya teller"; refused: "ya teller". A post told in so many words.
PLAINLY = re.compile(
    r"(?:^|[.,;:!?\n(] ?|\b(?:and|but|na|so|btw|also|pia|actually) )(?:it was|was|ilikuwa|ilikua|ni)(?: (?:for|as|ya|kwa|nafasi ya|post ya|kazi ya)){1,2} (?:an? |the )?(?=(?P<name>[^\n.,;:!?()]{2,60}))"
    r"|\b(?:post|position|nafasi|role) (?:ya|of|wa)(?: (?:an?|the))? (?=(?P<post>[^\n.,;:!?()]{2,60}))",
    re.IGNORECASE,
)


def post_among(text: str) -> str | None:
    """Finds a post that is a part of its own: "another one today! GEICO, claims adjuster".

    Examples:
        >>> post_among("another one! GEICO, claims adjuster. nothing on timing")
        'claims adjuster'
    """
    return next((post for part in parts_of(text) if (post := post_in(part))), None)


def _plainly(text: str) -> str | None:
    """Finds a post told as one, where the message names neither interview nor employer."""
    for found in PLAINLY.finditer(text):
        tokens = (found["name"] or found["post"]).split()
        if size := post_from(tokens):
            return " ".join(tokens[:size])
    return None


def _post_beside(text: str, employer: str) -> str | None:
    """Finds a post in a part of its own, before the word interview, or next to the employer."""
    for part in parts_of(text):
        if whole := post_in(part):
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
        return _loose(text)
    rest = re.split(r"[,;:!?\n()]|\.(?:\s|$)", text[place + len(employer) :])[0]
    after, before = DAY_WORDS.sub("", rest).split(), text[:place].split()
    size = post_from(after)
    if size and not re.match(r"(?:said|told|called|was|is)\b", " ".join(after[size : size + 1])):
        return " ".join(after[:size])
    if before and before[-1].lower() in ("at", "with", "kwa", "pale", "@", "ya") and before[:-1]:
        size = post_before(before[:-1])
        return " ".join(before[:-1][-size:]) if size else _loose(text)
    return _loose(text)


def _loose(text: str) -> str | None:
    """Finds a post that only its last word shows to be one, in a part of its own."""
    return next((post for part in parts_of(text) if (post := loose_post(part))), None)


def _beside_interview(text: str, start: int, end: int) -> bool:
    """Tells whether the interview is spoken of just before, in the same sentence, or just after."""
    before = re.split(r"(?<!\bSt)[.!?\n]\s", text[max(0, start - 80) : start])[-1]
    after = text[end : end + 40].split(",")[0]
    return re.search(rf"\b{INTERVIEW}\b", f"{before} | {after}", re.IGNORECASE) is not None
