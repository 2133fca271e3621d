"""Employers and posts by name: what candidates write without capitals, from lists of our own."""

import re
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

#: What may follow a known employer as a part of its name: "Equity Bank", "Tesco HQ".
PARTS = frozenset(
    """bank group insurance hospital university school sacco hotel supermarket limited ltd plc hq
    kenya uganda tanzania africa rwanda nigeria ghana foods energy holdings college foundation
    capital international""".split()
)
#: Longest name of a post, in words.
POST_WORDS_MOST = 6
#: Longest name of a post that is known by its last word only, in words.
LOOSE_MOST = 3
#: Short words that are no abbreviation in the name of an employer: "Sun King", but "KCB".
SHORT_WORDS = frozenset(
    """ace aid air all ant arm art ash bar bay bee big bio box bus cab cab can car cat cup day dog don dry eat eco egg eye fit
    fly fox gas gem get gold ham hub hut ice inn ivy jet job joy jua kid law leo map may mum new nic old one our own pet pie pop pub
    ray red rio sam sea sky sol son spa sun tax tea ten tin tom top toy two uni van vet war way web win you zen zoo bon ya ltd bros st mt dr ft""".split()
)
#: Words that are a post only beside another: "swimming coach", but not "thanks, coach".
NOT_ALONE = frozenset(
    {
        "it",
        "hr",
        "md",
        "ca",
        "coach",
        "partner",
        "lead",
        "host",
        "expert",
        "student",
        "graduate",
        "president",
        "judge",
        "recruiter",
        "leader",
        "member",
        "handler",
        "planner",
        "constable",
        "operative",
    }
)
#: Words inside the name of a post: "head of sales", "afisa wa mauzo".
JOINS = frozenset({"of", "and", "&", "wa", "ya", "na", "za", "/", "-", "in", "cum", "to"})
#: "I&M", "co-op", "d.light"; refused: " ". One word of a name.
WORD = re.compile(r"[^\W_](?:[\w&'’.-]*[^\W_])?|&|/")
#: "mhasibu mkuu", "afisa wa mauzo"; refused: "mhasibu pale", "dereva wa Bolt".
SWAHILI_POST = re.compile(
    r"\w+(?: (?:mkuu|msaidizi|mwandamizi|mdogo|wa zamu))?(?: (?:(?:[wyz]a )?(?:huduma (?:kwa |za |ya )?wateja|rasilimali watu|maendeleo ya jamii)"
    r"|mikopo|mauzo|masoko|fedha|ugavi|manunuzi|usalama|afya|kilimo|mifugo|elimu|mazingira|habari|mawasiliano|uhusiano|utawala|takwimu|sheria|ushirika|uhasibu"
    r"|ukaguzi|miradi|mradi|lishe|ustawi|forodha|kodi|bima|uzalishaji|utafiti|umeme|mitambo|magari|ujenzi|mabomba|simu|lori|basi|matatu|bodaboda|lorry|bus|truck|tuktuk"
    r"|stoo|bohari|bustani|bomba|usafi|muhtasi|hr|it|ict|sales|marketing|[wyz]a (?!jana|leo)[a-z]\w+))?(?: na [a-z]\w+)?"
)
#: "kind", "the"; refused: "courier". Words of a sentence, which stand in no name of a post.
NO_POST = frozenset(
    """the a an my their our his her your this that these some any every each no not very so too good great nice kind friendly rude harsh funny lovely strict tough bad old young new other same
    is was are were be been am had has have did does do said says told asked went came got will would can could should may might i we they he she it you who which whose what and or but
    with from by for at on in as to of then than if when because since about after before only just really quite
    hi hey hello dear yo niaje sasa mambo oya bro sis good morning bwana bw mr mrs ms madam sir thanks thank habari mheshimiwa ndugu
    ni na ya wa kwa la za cha huyo yule hiyo yangu yake yao wao sana tu lakini alikuwa alisema walisema""".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """An employer of the list in a text; `common` where its name is also a common word."""

    start: int
    end: int
    name: str = field(repr=False)
    common: bool


def known_in(text: str) -> list[Found]:
    """Finds the employers of the list that a text names, the longest name at each place.

    Examples:
        >>> [f.name for f in known_in("from kcb to Safaricom, or equity bank, sun king")]
        ['KCB', 'Safaricom', 'Equity Bank', 'Sun King']
        >>> [f.common for f in known_in("equity")], known_in("keep calm")
        ([True], [])
    """
    names, longest = _employers()
    words = list(WORD.finditer(text))
    found: list[Found] = []
    place = 0
    while place < len(words):
        for size in range(min(longest, len(words) - place), 0, -1):
            start, end = words[place].start(), words[place + size - 1].end()
            name = names.get(_plain(text[start:end]))
            if name is not None:
                written, common = name
                common = common and not text[start].isupper()
                found.append(Found(start=start, end=end, name=written, common=common))
                place += size - 1
                break
        place += 1
    return found


def written(name: str) -> str | None:
    """Writes the name of an employer of the list as the employer does; None for others.

    Examples:
        >>> written("safaricom"), written("SUN KING"), written("Mau Summit Sacco")
        ('Safaricom', 'Sun King', None)
    """
    found = _employers()[0].get(_plain(name))
    return found[0] if found is not None else None


def is_post(words: str) -> bool:
    """Tells whether words are the name of a post and nothing else.

    Examples:
        >>> is_post("Sales rep"), is_post("IT support"), is_post("afisa wa mauzo")
        (True, True, True)
        >>> is_post("KCB"), is_post("the manager said"), is_post("fine"), is_post("Jambo Traders")
        (False, False, False, False)
    """
    tokens = [w.lower() for w in WORD.findall(words)]
    if not 0 < len(tokens) <= POST_WORDS_MOST:
        return False
    posts = _posts()
    if len(tokens) == 1 and tokens[0] in NOT_ALONE:
        return words.strip() == "IT"
    if " ".join(tokens) in posts["field"]:
        return True
    inner = [t for t in tokens if t not in JOINS]
    if not inner or tokens[0] in JOINS or tokens[-1] in JOINS:
        return False
    known = posts["before"] | posts["head"] | posts["swahili"]
    if tokens[0] in posts["swahili"]:
        return SWAHILI_POST.fullmatch(" ".join([tokens[0], *WORD.findall(words)[1:]])) is not None
    ends = _is_head(inner[-1], posts["head"]) or _is_head(inner[0], posts["head"])
    return ends and all(t in known or _is_head(t, posts["head"]) for t in inner)


def loose_post(part: str) -> str | None:
    """Takes a part of a message for a post by the word that ends it, whatever stands before.

    Examples:
        >>> loose_post("rider lead"), loose_post("llama welfare officer"), loose_post("officer")
        ('rider lead', 'llama welfare officer', None)
        >>> [loose_post(t) for t in ("great manager", "my uncle the director", "one hour lead")]
        [None, None, None]
    """
    tokens = [w.lower() for w in part.split()]
    if not 1 < len(tokens) <= LOOSE_MOST or not _is_head(tokens[-1], _posts()["head"]):
        return None
    if any(t in NO_POST or not re.fullmatch(r"[a-z][a-z&/'-]+|\d", t) for t in tokens[:-1]):
        return None
    counted = tokens[0].isdigit() or tokens[0] in (
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "senior-most",
    )
    return None if counted or known_in(part) else part


def post_from(tokens: list[str]) -> int:
    """Counts the words at the beginning of a list that together are the name of a post.

    Examples:
        >>> post_from(["audit", "assistant", "leo"]), post_from(["said", "clerk"])
        (2, 0)
    """
    for size in range(min(len(tokens), POST_WORDS_MOST), 0, -1):
        if is_post(" ".join(tokens[:size])):
            return size
    return 0


def post_before(tokens: list[str]) -> int:
    """Counts the words at the end of a list that together are the name of a post.

    Examples:
        >>> post_before(["my", "data", "analyst"]), post_before(["my"])
        (2, 0)
    """
    for size in range(min(len(tokens), POST_WORDS_MOST), 0, -1):
        if is_post(" ".join(tokens[-size:])):
            return size
    return 0


def _is_head(word: str, heads: frozenset[str]) -> bool:
    return word in heads or (word.endswith("s") and word[:-1] in heads)


def _plain(name: str) -> str:
    return " ".join(name.lower().replace("’", "'").split())


@cache
def _employers() -> tuple[dict[str, tuple[str, bool]], int]:
    """Gives the list by its names in small letters, and how many words the longest has."""
    names: dict[str, tuple[str, bool]] = {}
    for line in _lines("employers.txt"):
        for name in (part.strip() for part in line.split(";")):
            plain = name.removeprefix("~")
            names[_plain(plain)] = (plain, name.startswith("~"))
    return names, max(len(WORD.findall(name)) for name in names)


@cache
def _posts() -> dict[str, frozenset[str]]:
    """Gives the words of posts by what they do in the name of one."""
    parts: dict[str, list[str]] = {}
    for line in _lines("posts.txt"):
        if line.startswith("["):
            parts[line.strip("[]")] = []
        else:
            parts[list(parts)[-1]].append(line)
    fields = " ".join(parts["field"]).split("|")
    words = {name: frozenset(" ".join(lines).split()) for name, lines in parts.items()}
    return {**words, "field": frozenset(" ".join(f.split()) for f in fields)}


def _lines(name: str) -> list[str]:
    text = files(__package__).joinpath(name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
