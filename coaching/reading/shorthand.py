"""Text-speak spelled out before it is read, with the way back to the words as they were typed."""

import re
from dataclasses import dataclass, field

from coaching.reading.known import known_in

#: Text-speak, and what it stands for. Days, which the reading of days knows, are left out as far as
#: they cannot be anything else.
PLAIN: dict[str, str] = {
    short: full
    for full, shorts in (
        ("today", "2day 2dy tday"),
        ("tomorrow", "2moro 2morrow 2mrw 2mro tmrw tmoro"),
        ("tonight", "2nite 2night"),
        ("yesterday", "yest ystrdy yestrday"),
        ("before", "b4 bfore befo"),
        ("next", "nxt nex"),
        ("week", "wk"),
        ("weeks", "wks"),
        ("weekend", "wkend wknd"),
        ("month", "mnth"),
        ("morning", "mrng mornin"),
        ("said", "sed sd"),
        ("text", "txt"),
        ("texted", "txtd txted"),
        ("great", "gr8 gr8t"),
        ("wait", "w8"),
        ("waiting", "w8ing w8in w8n"),
        ("later", "l8r l8er"),
        ("late", "l8"),
        ("you", "u"),
        ("your", "ur"),
        ("are", "r"),
        ("and", "n"),
        ("they'll", "theyll dey'll"),
        ("they", "dey'd"),
        ("they're", "theyre dey're"),
        ("they'd", "theyd"),
        ("that", "dat tht"),
        ("this", "dis"),
        ("with", "wiv wth w"),
        ("from", "frm"),
        ("about", "abt"),
        ("because", "coz cuz bcoz bcos bcz bcs"),
        ("please", "plz plse"),
        ("thanks", "thx thnx tnx"),
        ("what", "wot wat"),
        ("when", "wen whn"),
        ("would", "wud"),
        ("should", "shud shld shd sld shuld shoud"),
        ("let me", "lemme lemmi leme lemi lmme"),
        ("again", "agen agn agin agian"),
        ("can", "cn"),
        ("could", "cud cld"),
        ("have", "hav"),
        ("haven't", "hvnt havnt"),
        ("had", "hd"),
        ("good", "gud gd"),
        ("just", "jst juz"),
        ("but", "bt"),
        ("not", "nt"),
        ("will", "wil"),
        ("don't", "dnt"),
        ("can't", "cnt"),
        ("won't", "wnt"),
        ("call", "cal"),
        ("manager", "mngr mgr maneger"),
        ("called", "cald calld"),
        ("talked", "talkd tlked"),
        ("told", "tld"),
        ("people", "ppl"),
        ("someone", "sm1 some1 sum1"),
        ("anyone", "any1"),
        ("no one", "no1"),
        ("everyone", "every1"),
        ("right now", "rn"),
        ("right", "ryt"),
        ("interview", "intvw intvu intrvw intervw intvew intrview intw intavu interveiw inteview"),
        ("nilikuwa", "nlikuwa nlikua nilikua"),
        ("ilikuwa", "ilikua ilkuwa ilkua"),
        ("walisema", "wlisema walisma walsema"),
        ("sana", "xana"),
        ("sasa", "xaxa"),
        ("lakini", "lkn lakin"),
        ("sijui", "cjui"),
        ("sina", "cna"),
    )
    for short in shorts.split()
}
#: A cousin is no reason: "my cuz works there".
KIN = frozenset({"my", "his", "her", "a", "our"})
#: "4 data entry", "2 call"; refused: "4 days", "2 weeks", "at 4". Where a figure is a word.
FOUR = re.compile(
    r"4(?= (?!(?:in|on|at|by|with|from|is|was|are|were|will|who|that|as|but|so|if|then|it|i|days?|weeks?|wks?|months?|years?|hours?|hrs?|min\w*|am|pm|times?|people|ppl|of|more|others?|interviews?|rounds?|working|business|candidates?|or|to|and"
    r"|o'?clock|jan\w*|feb\w*|mar|march|apr\w*|may|jun\w*|jul\w*|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|th|panel\w*|positions?|slots?|vacanc\w+|jobs|posts|calls|emails|texts|questions)\b)[A-Za-z])",
    re.IGNORECASE,
)
TWO = re.compile(
    r"2(?= (?:call|txt|text|come|cum|b|be|get|go|hear|wait|w8|write|email|mail|ask|see|c|do|talk|speak|send|contact|dem|them|me|him|her|u|you|check|follow|ring|phone|tell"
    r"|say|start|let|apply|know|take|give|pick|make|find|reply|answer|work|join|bring|visit|meet|message|msg|whatsapp|the|my|their|his|our|hr|last)\b)"
)
#: Before a figure that is one: "at 4", "in 2"; refused: "2day 4".
COUNTS = re.compile(
    r"\b(?:in|at|by|of|the|an?|other|another|all|only|these|those|us|year|panel|form|class|grade|no|round|level|grade|around|about|tarehe|saa|siku|wiki|band|after|next|last|stage|j)$",
    re.IGNORECASE,
)
#: "@ Jumia", "@Jumia", "w/ Tesco"; refused: "me@mail.com", "24/7". A sign for a word.
SIGNS = re.compile(r"(?<![\w.@])(?P<at>@)(?=\s|[A-Za-z])|(?<!\w)(?P<with>w/)(?=\s?\w)")
#: "dem say", "dem go call"; refused: "call dem". They, not them.
THEY = re.compile(
    r"(?:dem|dey)(?= (?:say|sed|said|go|tell|told|don|will|no|never|just|want|call(?:ed)?|dey|promise\w*)\b)",
    re.I,
)
#: "call dem"; refused: "yule dem". Before what is done to them.
DONE_TO = re.compile(
    r"\b(?:call?|tell|te?xt|e-?mail|ask|contact|from|with|for|up|ring|message|msg|to|remind|gave|give|told|called|te?xted|emailed|asked|on|at|by|let)$",
    re.IGNORECASE,
)
#: "to b", "will c"; refused: "plan b". After these a letter is a verb.
VERBS = re.compile(r"\b(?:to|2|will|wil|ll|can|must|should|shud|cud|could|not)$", re.IGNORECASE)
#: "had another one at KCB", "had one with Absa today"; refused: "have one at home", "one of them".
ONE = re.compile(
    r"\b(?:had|did|have|got|attended|went for|done) (?:(?:also|just|another|a second|my|an?) ){0,2}(?P<one>one)"
    r"(?= (?:(?:yesterday|today|earlier|last \w+|on \w+) )?(?:at|with|w/?|wiv|@) ?(?:the )?(?:[A-Z]|(?:[\w&-]+ ){1,3}(?:today|yesterday|tomorrow|on|last|this|next|for|just)\b))"
)
#: "had tech round at Infosys"; refused: "a round table". A round that is an interview by itself.
ROUND = re.compile(
    r"\b(?:tech(?:nical)?|hr|managerial|manager|coding|telephonic|virtual|panel|client|l[12]|f2f"
    r"|(?:had|did|done|attended|finished|gave|sat|after) (?:my |the |their |a )?(?:first|1st|second|2nd|third|3rd|final|last)) (?P<round>round)(?= (?:at|with|of|w/?|in|for|yesterday|today|on)\b)"
    r"|\b(?:phone|hr|recruiter|video|telephone) (?P<screen>screen(?:ing)?)(?= (?:call )?(?:at|with|w/?|yesterday|today|on)\b)"
    r"|\b(?P<inter>inter)(?= (?:pale|ya|kwa|at|with|huko|hapo|jana|juzi|leo|yesterday|today|yangu|ilikuwa|ilikua|ilienda|imeisha)\b)",
    re.IGNORECASE,
)
#: What "one" may also be. Source: house rule.
NOT_ONE = re.compile(r"\b(?:offer|ofa|contract|question|email|reply)\b", re.IGNORECASE)
#: A word with its figures and its apostrophe.
TOKEN = re.compile(r"[A-Za-z0-9](?:[\w'’]*\w)?")
#: "nlienda", "nmetoka"; refused: "nm". A Swahili verb without its first vowel.
VOWELLESS = re.compile(r"^n(?:l(?=i[a-z]{3,})|m(?=e[a-z]{3,})|t(?=a[a-z]{4,}))", re.IGNORECASE)

#: "niliinterviewiwa", "nimeinterviewed"; refused: "nitainterview". Was interviewed.
INTERVIEWIWA = re.compile(r"^(?P<mine>(?:ni|tu)(?:li|me))-?interview\w{0,4}$")

#: "called", "emailed"; refused: "calling". A contact, told with or without who made it.
REACHED = r"(?:called|phoned|rang|e-?mailed|texted|messaged|whatsapped)"
#: "called me", "called for an interview"; refused: "called on the 16th". Then others made it.
BY_OTHERS = r"(?! (?:me|us|for|in|by|it|off|myself|back (?:to|for|me|us))\b)"
#: "Called on the 16th", "Rang. No answer"; refused: "they called". One without its "I".
SUBJECTLESS = re.compile(
    rf"(?:^|[.!;\n])\W{{0,3}}(?:(?:just|already|also|then|so|ok|well) ){{0,2}}(?P<verb>{REACHED})\b{BY_OTHERS}",
    re.IGNORECASE,
)
#: "I called on Monday and emailed on Friday"; refused: "I called and she emailed". The second one.
SECOND = re.compile(
    rf"(?:\b(?:i|we)(?:'ve)? (?:(?:have|had|just|already|also|then) ){{0,2}}|(?:^|[.!;\n])\W{{0,3}})"
    rf"(?:{REACHED})\b{BY_OTHERS}(?:(?!\b(?:they|she|he|who|which|but)\b)[^.!?;\n]){{0,50}}?"
    rf"\b(?:and|then|n|&)[ ]+(?:then[ ]+|also[ ]+|later[ ]+)?(?P<verb>{REACHED})\b{BY_OTHERS}",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Spelled:
    """Words spelled out; `parts` are the places of the changed ones, there and in the original."""

    text: str = field(repr=False)
    parts: tuple[tuple[int, int, int, int], ...] = ()

    def back(self, start: int, end: int) -> tuple[int, int]:
        """Gives the place in the original of a stretch of the words spelled out."""
        return self._place(start, 0), self._place(end, 1)

    def _place(self, at: int, side: int) -> int:
        shift = 0
        for first, last, was_first, was_last in self.parts:
            if at < first or (side and at == first):
                break
            if at < last or (side and at == last):
                return was_last if side else was_first
            shift = was_last - last
        return at + shift


def spell_out(text: str) -> Spelled:
    """Spells text-speak out, word by word.

    Examples:
        >>> spell_out("Dem wangu, the other 4 in panel 4").text
        'Dem wangu, the other 4 in panel 4'
        >>> spell_out("had intervw @ Jumia 2day 4 data entry went gr8").text
        'had interview at Jumia today for data entry went great'
        >>> spell_out("they sed theyll txt me b4 fri nxt wk n not 2 call dem").text
        "they said they'll text me before fri next week and not to call them"
        >>> spell_out("dem say dem go call me in 4 days, at 2 pm").text
        'they say they go call me in 4 days, at 2 pm'
        >>> spell_out("my cuz works there, mail me@kcb.co").text
        'my cuz works there, mail me@kcb.co'
        >>> spell_out("Called on the 16th and emailed on the 19th").text
        'I called on the 16th and I emailed on the 19th'
        >>> spelled = spell_out("c u b4 fri")
        >>> spelled.text[6:16], spelled.back(6, 16)
        ('before fri', (4, 10))
    """
    changes = {m.start(): (m.end(), "at" if m["at"] else "with") for m in SIGNS.finditer(text)}
    changes |= _interviews(text)
    for shape in (SUBJECTLESS, SECOND):
        for told in shape.finditer(text):
            changes[told.start("verb")] = (told.end("verb"), f"I {told['verb'].lower()}")
    for found in TOKEN.finditer(_names_blanked(text)):
        if found.start() not in changes and (plain := _plain(text, found)) is not None:
            changes[found.start()] = (found.end(), plain)
    out, parts, place = "", [], 0
    for start in sorted(changes):
        end, plain = changes[start]
        if start < place:
            continue
        out += text[place:start]
        glued = plain in ("at", "with") and text[end : end + 1].strip() != ""
        parts.append((len(out), len(out) + len(plain), start, end))
        out += f"{plain} " if glued else plain
        place = end
    return Spelled(out + text[place:], tuple(parts))


def _names_blanked(text: str) -> str:
    """Blanks employers with a short word in their name: the "n" of "Pick n Pay" is no "and"."""
    if " n " not in text.lower():
        return text
    for name in known_in(text):
        if " n " in text[name.start : name.end].lower():
            text = f"{text[: name.start]}{'_' * (name.end - name.start)}{text[name.end :]}"
    return text


def _interviews(text: str) -> dict[int, tuple[int, str]]:
    """Finds the words that stand for an interview: "one", "round"; where, and what they mean."""
    ones = [] if NOT_ONE.search(text) else [m.span("one") for m in ONE.finditer(text)]
    named = [m.span(m.lastgroup or 0) for m in ROUND.finditer(text)]
    return {start: (end, "interview") for start, end in (*ones, *named)}


def _plain(text: str, found: re.Match[str]) -> str | None:
    word, before = found.group(), text[: found.start()].rstrip()
    low = word.lower().replace("’", "'")
    if low in ("dem", "dey"):
        if THEY.match(text, found.start()):
            return "they"
        return "them" if low == "dem" and DONE_TO.search(before) else None
    if low in ("4", "2"):
        counts = COUNTS.search(before) is not None
        shape = FOUR if low == "4" else TWO
        word_like = shape.match(text, found.start()) is not None and not counts
        return ({"4": "for", "2": "to"}[low]) if word_like else None
    if low in ("b", "c"):
        return {"b": "be", "c": "see"}[low] if VERBS.search(before) else None
    if low == "cuz" and before.split()[-1:] and before.split()[-1].lower() in KIN:
        return None
    if asked := INTERVIEWIWA.match(low):
        return f"{asked['mine']}hojiwa"
    if VOWELLESS.match(word):
        return f"{word[0]}i{word[1:]}"
    if low == "w" and not re.match(r" [A-Za-z]", text[found.end() :]):
        return None
    plain = PLAIN.get(low)
    single = len(low) == 1 or low in ("ur", "sd", "hd", "gd", "wk", "nt", "bt", "rn")
    if plain is None or (single and word != low):
        return None
    return plain.capitalize() if word[:1].isupper() and word[1:2].islower() else plain
