"""A whole answer to "Which employer?" or "For which job?": a name, or words that are none."""

import re

from coaching.reading.cutting import CHARACTERS_MOST, NOT_NAMES, STOPS, TALK, VERB, cut, name_in
from coaching.reading.known import is_post, known_in, post_from
from coaching.reading.naming import employer_in

#: Longest answer that is a name without capitals, in words.
PLAIN_MOST = 5
#: "ni", "it was at", "I interviewed with"; refused: "Equity". What leads into a name.
LEAD_IN = re.compile(
    r"^\W{0,3}(?:(?:it(?:'?s| is| was)?|that(?:'?s| was)?|the (?:employer|company|role|post|position|job)(?: (?:is|was))?|i (?:was )?"
    r"(?:interviewed|applied)|interviewed|my interview was|with|at|for|ni|ilikuwa|ilikua|kwa|pale|huko|hapo|katika|nafasi ya|kazi ya|ya mwisho|ya|as|called|inaitwa"
    r"|an?|of|the|role|position|company|employer|kampuni|kampuni ya|mwajiri(?: ni)?|from|its called|my|well|so|hi|okay|ok|sawa|um|uh|was|is|wa)\b[ ,:]*){1,6}",
    re.IGNORECASE,
)
#: "Mau Summit Sacco"; refused: "I Told".
CAPITALS = re.compile(
    r"\b(?!(?:I|The|Not|No|Yes|It|Si|Jina|Sio|My|Its|Hapana)\b)[A-Z][\w&'’-]{1,25}"
    r"(?: (?:of |the |and |& )?[A-Z][\w&'’-]{0,25}){0,5}"
)
#: "a small ngo"; refused: "a company called Zetech". A kind of employer, not its name.
SOME = re.compile(
    r"^\W*(?:it (?:was|is) |its |it's |at |with )*(?:an?|some|one|another) [^A-Z]{2,60}$"
)
#: "not KCB", "si KCB"; refused: "KCB". A name that is denied.
DENIED = re.compile(
    r"\b(?:not|si|sio|siyo|isn'?t|wasn'?t|rather than|instead of|badala ya) (?:at |with |ya |the )?[A-Z][\w&'’-]+(?: [A-Z][\w&'’-]+){0,3}"
)
#: "its called Leo", "jina ni Sasa"; refused: "they called me". A name said to be one.
CALLED = re.compile(
    r"(?:\b(?:it'?s|its|is|it is|company|employer|place|ngo|firm|they'?re|they are) (?:called|named)|\b(?:the |its |their |company )?name (?:is|was)|\binaitwa|\bwanaitwa|\bjina (?:lake |lao |la (?:kampuni|mwajiri) )?ni)"
    r"[ :]+[\"'“]?(?P<name>(?!not\b|si\b|sio\b)[^,.;!?\n]{2,50})$",
    re.IGNORECASE,
)
#: "Good Life Sacco", "walimu sacco"; refused: "a small school". What a word behind makes a name.
SUFFIXED = re.compile(
    r"(?!(?:an?|some|one|another|my|the|their|our|big|small|local|new|it|at|in|that|this|i|he|she|they|we|not|no|si|sio|ni|ya|kwa|ile|hiyo|for|with)\b)[A-Za-z][\w&'’-]*(?: [\w&'’-]+){0,2} (?:ltd|limited|plc|sacco|bank|group|holdings|enterprises|ventures|industries|technologies|logistics|microfinance|foundation|insurance|supermarket)",
    re.IGNORECASE,
)
#: "teller at KCB"; refused: "KCB". A post, then where.
POST_AT = re.compile(
    r"^(?P<post>.{2,50}?) (?:at|with|@|in|pale|kwa|huko|ya) (?P<name>.{2,60})$", re.I
)
#: "teller post"; refused: "post office". What follows a role.
TAIL = re.compile(r"\s+(?:post|position|role|job|opening|vacancy)s?\W*$", re.IGNORECASE)
#: What goes on after a post: "teller at KCB".
GOES_ON = frozenset(
    {"at", "with", "in", "kwa", "pale", "huko", "@", "but", "and", "they", "na", "lakini", "i"}
)


def employer_answer(text: str) -> str | None:
    """Takes an answer to "Which employer?" as a name; None where it names none.

    Examples:
        >>> employer_answer("it was at Equity Bank."), employer_answer("jambo traders ltd")
        ('Equity Bank', 'jambo traders ltd')
        >>> employer_answer("I told you, Mau Summit Sacco"), employer_answer("si KCB, ni Bidco")
        ('Mau Summit Sacco', 'Bidco')
        >>> employer_answer("teller at KCB"), employer_answer("ya mwisho ilikua ya Brookside")
        ('KCB', 'Brookside')
        >>> [employer_answer(t) for t in ("clerk", "walisema ijumaa", "no it wasnt in the advert")]
        [None, None, None]
        >>> [employer_answer(t) for t in ("last monday and today", "niko sawa", "   ")]
        [None, None, None]
    """
    said = DENIED.sub("", text.strip())
    if name := employer_in(said):
        return name
    first = _first(said)
    if (called := CALLED.search(first)) is not None:
        return called["name"].strip(" .,:;\"'“”")[:CHARACTERS_MOST] or None
    if SOME.match(first):
        return None
    if "?" not in text and SUFFIXED.fullmatch(first.strip(" .")):
        return first.strip(" .")
    talks = _talks(LEAD_IN.sub("", first))
    for found in known_in(said):
        if not (found.common and talks) and "?" not in text:
            return name_in(said[found.start :])
    if "?" in text or is_post(LEAD_IN.sub("", first).strip(" .")):
        return None
    parted = POST_AT.match(first)
    if parted is not None and is_post(LEAD_IN.sub("", parted["post"]).strip()):
        return name_in(parted["name"])
    if talks:
        return _in_capitals(first)
    name = name_in(LEAD_IN.sub("", first).split(",")[0])
    if name is None or name.lower() in NOT_NAMES or len(name.split()) > PLAIN_MOST + 2:
        return None
    small = name.islower() and len(name.split()) > PLAIN_MOST
    return None if small else name.strip(" .,:;\"'“”")[:CHARACTERS_MOST] or None


#: Longest name that is taken as it is when it is said twice, in words.
INSISTED_MOST = 4
#: "i dont know", "the boss was rude"; refused: "Good Life". What no name holds, said twice or not.
SENTENCE = re.compile(
    r"\b(?:i|i'?m|you|he|she|they|it|was|were|is|are|do|did|don'?t|can'?t|know|dunno|idk|said|told|not|no|yes|sijui|sikumbuki|sitaki|siwezi|sisemi|sawa|hakuna)\b"
)


def insisted(before: str, text: str) -> str | None:
    """Takes what was answered twice for a name as it stands; None where the answers differ.

    Examples:
        >>> insisted("its Leo", "Leo."), insisted("leo", "i said leo"), insisted("Leo", "sijui")
        ('Leo', 'leo', None)
    """
    name = LEAD_IN.sub("", _first(before)).strip(" .,:;\"'“”")
    again = re.sub(r"[^\w&-]+", " ", text).strip().casefold()
    short = 0 < len(name.split()) <= INSISTED_MOST and not SENTENCE.search(name.lower())
    return name[:CHARACTERS_MOST] if short and f" {name.casefold()} " in f" {again} " else None


def role_answer(text: str) -> str | None:
    """Takes an answer to "For which job?" as a role; None where it names none.

    Examples:
        >>> role_answer("IT support"), role_answer("it was for a sales rep."), role_answer("ya teller")
        ('IT support', 'sales rep', 'teller')
        >>> role_answer("chief happiness person"), role_answer("assistant to the dean of students")
        ('chief happiness person', 'assistant to the dean of students')
        >>> [role_answer(t) for t in ("walisema ijumaa", "nope", "on monday", "they liked me a lot")]
        [None, None, None, None]
    """
    if post := post_answer(text):
        return post
    rest = TAIL.sub("", LEAD_IN.sub("", _first(text)).strip(" ."))
    tokens = rest.split()
    size = post_from(tokens)
    if size and len(tokens) > size and tokens[size].lower() in GOES_ON:
        return " ".join(tokens[:size])
    known = known_in(rest)
    whole = bool(known) and known[0].start == 0 and known[0].end == len(rest)
    if "?" in text or not tokens or whole or _talks(rest):
        return None
    words = [w for w in tokens if w.lower().strip(".,") not in STOPS]
    if not words or tokens[0].lower() in STOPS or words[0][:1].isdigit():
        return None
    return rest.strip(" .,:;\"'“”")[:CHARACTERS_MOST] or None


def post_answer(text: str) -> str | None:
    """Takes an answer that is the name of a post and nothing else.

    Examples:
        >>> post_answer("it was for a sales rep"), post_answer("Accountant."), post_answer("fine")
        ('sales rep', 'Accountant', None)
    """
    first = _first(text)
    rest = first if is_post(first) else LEAD_IN.sub("", first).strip(" .")
    rest = TAIL.sub("", rest)
    return rest if is_post(rest) else None


def _first(text: str) -> str:
    return re.split(
        r"[\n;!?]|(?<!\bSt)(?<!\bDr)(?<!\bMr)(?<!\bMrs)\.(?:\s|$)", text.strip(), maxsplit=1
    )[0].strip()


def _talks(words: str) -> bool:
    """Tells a sentence from a name by its small words and its verbs."""
    tokens = [w.strip(".,:;\"'“”’()") for w in words.replace("’", "'").split()]
    plain = [w for w in tokens if w[:1].islower()] + [w.lower() for w in tokens[:1]]
    return any(w in TALK or (w.islower() and VERB.match(w)) for w in plain)


def _in_capitals(words: str) -> str | None:
    """Takes the longest name in capitals of a sentence, but for the word that begins it."""
    found = [m for m in CAPITALS.finditer(words) if m.start() > 0 or m.group().isupper()]
    names = [name for m in found if (name := name_in(m.group()))]
    return max((n for n in names if cut(n)), key=len, default=None)
