"""Turns pieces of text into lexemes: phrases of the lexicon with all that they can mean."""

from dataclasses import dataclass, field

from coaching.reading.days.lexicon import Lexicon, lexicon
from coaching.reading.days.shorthand import SHORTHAND
from coaching.reading.days.words import Word, cut

# Unknown words looked at by the speller in one message; bounds the work.
MOST_MENDED = 120

# "Is" shortened, which no word for days ends in.
SHORTENED = frozenset({"it's", "that's", "he's", "she's", "there's", "what's", "who's", "let's"})


# Behind one of them "kesho" is the next one, "jana" the last: "wiki kesho", "mwaka jana".
_UNITS = frozenset({"wiki", "wik", "juma", "week", "mwezi", "mwaka", "muhula"})
_MEANS = {"kesho": "ijayo", "kesh": "ijayo", "jana": "iliyopita"}
# Before such a unit they have said already which one it is.
_SAID = frozenset({"next", "this", "last", "a", "one", "kila"})


@dataclass(frozen=True, slots=True)
class Lexeme:
    """One phrase: its kinds with their values, its folded form and its place in the text."""

    form: str
    start: int
    end: int
    senses: dict[str, int | str] = field(default_factory=dict)
    numbers: tuple[int, ...] = ()


def lexemes(text: str) -> tuple[list[Word], list[Lexeme]]:
    """Read a text as words and as lexemes, in order; unknown words come with no senses."""
    known = lexicon()
    words = _mended(cut(text, known.digits), known)
    found: list[Lexeme] = []
    at = 0
    while at < len(words):
        lexeme, at = _longest(words, at, known)
        found.append(lexeme)
    return words, _composed(found)


def _mended(words: list[Word], known: Lexicon) -> list[Word]:
    """Mend the spelling of unknown words, the first of them only."""
    looked = 0
    done: list[Word] = []
    for word in words:
        if word.sort == "word" and word.form in SHORTHAND:
            word = Word("word", SHORTHAND[word.form], word.start, word.end)
        if word.sort == "word" and word.form not in known.forms:
            form = word.form
            if form.endswith(("'s", "s'")) and form not in SHORTENED:
                form = form.rstrip("s").rstrip("'") if form.endswith("'s") else form[:-1]
                form = form if form in known.forms else word.form
            if form not in known.forms and looked < MOST_MENDED:
                looked += 1
                form = known.speller.mend(form) or form
            word = Word("word", form, word.start, word.end)
        done.append(word)
    return [_beside_unit(done, at) for at in range(len(done))]


def _beside_unit(words: list[Word], at: int) -> Word:
    """Take the "kesho" of "wiki kesho", and the "jana" of "mwaka jana", for what it means."""
    word = words[at]
    means = _MEANS.get(word.form)
    if means is None or (at + 1 < len(words) and words[at + 1].form == "kutwa"):
        return word
    before = [w.form for w in words[max(at - 2, 0) : at]]
    if not before or before[-1] not in _UNITS:
        return word
    said = before[0] in _SAID
    return word if said else Word("word", means, word.start, word.end)


def _longest(words: list[Word], at: int, known: Lexicon) -> tuple[Lexeme, int]:
    """Give the longest phrase that begins at a word, and where the next begins."""
    word = words[at]
    if word.sort != "word":
        return _plain(word), at + 1
    for forms, senses in known.phrases.get(word.form, ()):
        upto = _fits(words, at, forms)
        if upto:
            end = words[upto - 1].end
            return Lexeme(" ".join(forms), word.start, end, dict(senses)), upto
    return Lexeme(word.form, word.start, word.end), at + 1


def _fits(words: list[Word], at: int, forms: tuple[str, ...]) -> int:
    """Say where the phrase ends if it stands at `at`, else 0; marks within are passed over.

    They are hyphens, and the apostrophe of "presidents' day".
    """
    for number, form in enumerate(forms):
        if number and at < len(words) and words[at].form in "-'’":
            at += 1
        if at >= len(words) or words[at].form != form:
            return 0
        at += 1
    return at


def _plain(word: Word) -> Lexeme:
    """Make a lexeme of a piece that is no word."""
    senses: dict[str, int | str] = {}
    match word.sort:
        case "number":
            senses["number"] = word.numbers[0]
            if 2000 <= word.numbers[0] <= 2100:
                senses["calendar year"] = word.numbers[0]
        case "ordinal":
            senses["ordinal"] = word.numbers[0]
        case "iso" | "full" | "short":
            senses["numeric"] = word.sort
        case "clock":
            senses["hour"] = "clock"
        case "mark" if word.form == "-":
            senses["link"] = "to"
        case "mark" if word.form in "&~":
            senses["link" if word.form == "&" else "roughly"] = "and"
        case _:
            pass
    return Lexeme(word.form, word.start, word.end, senses, word.numbers)


def _composed(found: list[Lexeme]) -> list[Lexeme]:
    """Join "twenty-five", "twenty fifth" and "kumi na mbili"."""
    done: list[Lexeme] = []
    at = 0
    while at < len(found):
        lexeme = found[at]
        tens = lexeme.senses.get("number")
        if isinstance(tens, int) and lexeme.form.isalpha() and tens % 10 == 0 and tens:
            ones = at + 1
            if ones < len(found) and found[ones].form in ("-", "na"):
                ones += 1
            if ones < len(found) and found[ones].form.isalpha():
                joined = _joined(lexeme, tens, found[ones])
                if joined is not None and (tens >= 20 or found[at + 1].form == "na"):
                    done.append(joined)
                    at = ones + 1
                    continue
        done.append(lexeme)
        at += 1
    return done


def _joined(first: Lexeme, tens: int, second: Lexeme) -> Lexeme | None:
    """Add ones to tens, as a number or an ordinal."""
    for kind in ("number", "ordinal?"):
        ones = second.senses.get(kind)
        if isinstance(ones, int) and 1 <= ones <= 9:
            form = f"{first.form} {second.form}"
            return Lexeme(form, first.start, second.end, {kind: tens + ones})
    return None
