"""The employer and the role in a candidate's words."""

import re

#: Longest name of an employer or a role, in words and in characters.
WORDS_MOST = 7
CHARACTERS_MOST = 60
#: Words that begin the talk of an interview; an employer may follow.
INTERVIEW = (
    r"(?:interview(?:ed|s|ing)?|interviews?|(?:nili|nime|tuli)hojiwa|usaili|mahojiano|panel|meeting|assessment|intervw|intavyu|interveiw"
    r"|intervew|interviw|intv)"
)
#: "interview [words] at NAME"; refused: "the interview was good".
AT = re.compile(
    rf"\b{INTERVIEW}\b(?:[ ,]+(?!(?:at|with|by|from|kwa|pale|huko|katika|hapo|na|in|went|was)\b)[\w'’/-]{{1,15}}){{0,7}}?"
    r"[ ,]+(?:at[ ]|with[ ]|w/?[ ]|w/|@[ ]?|by[ ]|from[ ]|kwa[ ]|pale[ ]|huko[ ]|katika[ ]|hapo[ ])[ ]*(?:the[ ]+)?(?P<name>[^\n.,;:!?()]{2,80})",
    re.IGNORECASE,
)
#: "usaili ya KRA"; refused: "interview ya pili".
OF = re.compile(rf"\b(?i:{INTERVIEW})[ ]+(?:ya|na|wa)[ ]+(?P<name>[A-Z][^\n.,;:!?()]{{1,60}})")
#: "KCB interview", "the Safaricom panel"; refused: "my interview".
BEFORE = re.compile(
    rf"(?P<name>(?:[A-Z][\w&'’-]{{1,20}} ){{1,4}})(?:{INTERVIEW})\b",
)
#: "usaili KCB jana"; refused: "interview jana".
NEXT = re.compile(
    rf"\b(?i:{INTERVIEW})(?:[ ]+(?:leo|jana|juzi|asubuhi|hapo|pale|kwa))*"
    rf"[ ]+(?P<name>[A-Z][A-Za-z&'’-]{{1,20}}(?: [A-Z][\w&'’-]{{0,20}}){{0,4}})"
)
#: "at NAME" where the message says before it that they met or were seen; refused: "at home".
MET = re.compile(
    r"\b(?:met|saw|seen|talked|spoke|interviewed)\b[^\n.!?]{0,30}?\b(?:at|with|from|by)[ ]+(?:the[ ]+)?(?P<name>[A-Z][^\n.,;:!?()]{1,60})"
)
#: "for a data analyst post", "for the post of accountant"; refused: "for two weeks".
ROLE = re.compile(
    r"\b(?:for|as|(?:interview|usaili|mahojiano|nafasi|kazi) (?:ya|wa)|position of|post of|role of|job of)[ ]+(?:an?[ ]+|the[ ]+|my[ ]+|their[ ]+)?"
    r"(?:(?:post|position|role|job|nafasi|kazi)[ ]+(?:of|ya|as)[ ]+(?:an?[ ]+|the[ ]+)?)?(?P<name>[^\n.,;:!?()]{2,70})",
    re.IGNORECASE,
)
#: What ends a name: a word that begins another part of the sentence.
STOPS = frozenset(
    """for as on in at yesterday today tonight tomorrow last this next and then they he she i we it but so because
    where which who that was were is went to from about after before since when while with had have has am my me you
    jana juzi leo kesho na wali wame nili waka ya kwa kama kuhusu sasa lakini ili au ambapo wakasema walisema week
    month monday tuesday wednesday thursday friday saturday sunday morning afternoon evening now just ago interview
    interviews usaili mahojiano pale huko katika kwenye kule hapo two three few a an the monday's mon tue wed thu fri sat sun said told not sio will would
    should can could did do does if or nafasi kazi wiki mwezi iliyopita asubuhi j3 jumatatu jumanne jumatano alhamisi
    ijumaa jumamosi jumapili yday ystdy tmrw n ni ndo ndio
    hii hiyo hizo pia bado tu sana tarehe juu coz ule yule wiki ambayo hadi mpaka nimeona wakati bana by during over
    everything still waiting btw lol yestday yesterdy ystday""".split()
)
#: Small words that may stand inside a name when the name goes on with a capital.
INNER = frozenset({"of", "and", "&", "the", "for", "ya", "na", "de", "la", "to"})
#: Words that name no employer when they stand alone.
NOT_NAMES = frozenset(
    """home them him her me us once least first noon work person zoom online teams google meet phone video town lunch
    all last school two one three four five six seven eight nine ten eleven am pm hr the a an morning interview office
    interesting good great bad well fine nervous there here it mine someone people manager director boss ceo recruiter
    panel company bank them firm hospital place job post role position""".split()
)
ROLE_TAIL = re.compile(
    r"[ ]+(?:post|position|role|job|opening|vacancy|internship|attachment)s?\b.*$", re.IGNORECASE
)
#: What a role cannot be: a time, a reason, a person.
NOT_ROLES = re.compile(
    r"^(?:\d|a (?:week|month|day|while|long|few)|two|three|four|five|six|seven|eight|nine|ten|few|several|now|me|them|him|her|us"
    r"|it|that|this|ages|days|weeks|hours|months|years|sure|well|soon|possible|feedback|an? (?:answer|update|reply)|their|his"
    r"|your|panel|the panel|free|example|being|having|coming|going|calling|asking|not|what|how|when|if|yes|no\b|last|next|friday|monday|tuesday"
    r"|wednesday|thursday|saturday|sunday|interview|usaili|the (?:interview|time|chance|opportunity|day|next|last|past|first|second))",
    re.IGNORECASE,
)
#: What an employer cannot be: a person spoken of, a number, a verb, a place in a sentence.
NOT_EMPLOYERS = re.compile(
    r"^(?:\d|l\d|(?:my|your|his|her|their|our|some\w*|any\w*|same|other|another|those|these|two|three|four|five|six|seven"
    r"|eight|nine|ten|hr|i'?m|i'?ve|it'?s|who|what|how|dr|mr|mrs|ms|miss|madam|sir|prof\w*|reverend|pastor|father|gaffer|boss"
    r"|back|front|end|start|begin\w*|says?|least|last|first|second|home|work|yangu|wako|wake|mtu|watu|mwana\w*"
    r"|(?:nili|nime|nina|naona|wali|wame|ali|ame|tuli|ume|uli)\w*|dada|kaka|bro|sis|uncle|january|february|march|april|june|july"
    r"|august|september|october|november|december)\b)",
    re.IGNORECASE,
)
#: "i told you, Equity"; refused: "Equity". An answer that talks; only its capitals name anything.
TALK = re.compile(
    r"\b(?:i|i'?m|you|told|said|wrong|feeling|am|si|nime\w+|nili\w+|umekosea|jina|sio|siyo)\b"
)
#: "Mau Summit Sacco"; refused: "I Told".
CAPITALS = re.compile(
    r"\b(?!(?:I|The|Not|No|Yes|It|Si|Jina|Sio|My|Its|Hapana)\b)[A-Z][\w&'’-]{1,25}"
    r"(?: (?:of |the |and |& )?[A-Z][\w&'’-]{0,25}){0,5}"
)
#: "the company is called Bidco"; refused: "they called me". A correction.
CALLED = re.compile(
    r"\b(?:employer|company|name|bank|sacco|mwajiri|jina|kampuni)\b[^\n]{0,60}?\b(?:is called|called|it is|it's|its|is|anaitwa"
    r"|inaitwa|ni)\s+(?:the )?(?P<name>[A-Z][^\n.,;:!?()]{1,50})"
)
LEAD_IN = re.compile(
    r"^\W{0,3}(?:(?:it(?:'?s| is| was)?|that(?:'?s| was)?|the (?:employer|company|role|post|position|job)(?: (?:is|was))?|i (?:was )?"
    r"(?:interviewed|applied)|interviewed|my interview was|with|at|for|ni|ilikuwa|kwa|nafasi ya|as|called|an?|the|role|position"
    r"|company|kampuni)\b[ ,:]*){1,6}",
    re.IGNORECASE,
)


def employer_in(text: str) -> str | None:
    """Finds the employer that a message about an interview names.

    Examples:
        >>> employer_in("I had an interview at KCB yesterday for a data analyst post")
        'KCB'
        >>> employer_in("interviewed with save the children last friday")
        'save the children'
        >>> employer_in("nilikuwa na interview pale Naivas jana")
        'Naivas'
        >>> employer_in("had my interview w equity bank last thursday")
        'equity bank'
        >>> employer_in("my interview was at 10") is None
        True
    """
    for pattern in (AT, OF, MET, NEXT):
        for found in pattern.finditer(text):
            if name := name_in(found["name"]):
                return name
    if before := BEFORE.search(text):
        words = [w for w in before["name"].split() if w.lower() not in STOPS | NOT_NAMES]
        return None if NOT_EMPLOYERS.match(" ".join(words)) else " ".join(words) or None
    return None


def role_in(text: str) -> str | None:
    """Finds the role that a message about an interview names.

    Examples:
        >>> role_in("I had an interview at KCB yesterday for a data analyst post, they said")
        'data analyst'
        >>> role_in("usaili wa nafasi ya mhasibu pale Equity")
        'mhasibu'
        >>> role_in("I waited for two weeks") is None
        True
    """
    for found in ROLE.finditer(text):
        if NOT_ROLES.match(found["name"]):
            continue
        tail = ROLE_TAIL.search(" " + found["name"])
        name = _cut(ROLE_TAIL.sub("", found["name"]))
        if name and (tail or _after_interview(text, found.start())):
            return name
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


def whole_name(text: str) -> str | None:
    """Takes a whole answer as a name, without the words that lead into it.

    Examples:
        >>> whole_name("it was at Equity Bank.")
        'Equity Bank'
        >>> whole_name("I told you, Mau Summit Sacco")
        'Mau Summit Sacco'
        >>> whole_name("   ") is None
        True
    """
    first = re.split(r"[\n;!?]|\.(?:\s|$)", text.strip(), maxsplit=1)[0]
    if TALK.search(first.lower()):
        found = [m.group().strip() for m in CAPITALS.finditer(first)]
        return max(found, key=len, default=None)
    name = _cut(LEAD_IN.sub("", first)) or first
    return name.strip(" .,:;\"'“”")[:CHARACTERS_MOST].strip() or None


def _after_interview(text: str, start: int) -> bool:
    return re.search(rf"\b{INTERVIEW}\b", text[max(0, start - 80) : start + 80], re.I) is not None


def name_in(words: str) -> str | None:
    """Takes the name that words begin with; None where they name no employer."""
    name = _cut(words)
    if name is None or name.lower() in NOT_NAMES or NOT_EMPLOYERS.match(name):
        return None
    return name


def _cut(words: str) -> str | None:
    """Keeps the words of a phrase up to the one that begins another part of the sentence."""
    kept: list[str] = []
    tokens = words.split()
    for place, token in enumerate(tokens[: WORDS_MOST + 1]):
        low = token.lower().strip("'’\"")
        follows = tokens[place + 1] if place + 1 < len(tokens) else ""
        capitals = bool(kept) and kept[-1][:1].isupper() and follows[:1].isupper()
        plain = low in ("of", "the") and bool(kept) and follows.lower() not in {"", *STOPS}
        inside = (low in INNER and capitals) or plain
        if low in STOPS and not inside:
            break
        kept.append(token)
    name = " ".join(kept[:WORDS_MOST]).strip(" -'’\"“”")
    return name[:CHARACTERS_MOST] or None
