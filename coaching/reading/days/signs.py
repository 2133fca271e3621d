"""Finds in a message the words that tell what happens, and the breaks between its clauses."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from coaching.reading.days import asides, cues, inviting
from coaching.reading.days.lexemes import SHORTENED
from coaching.reading.days.meaning import Role
from coaching.reading.days.verbs import english_role, is_wished, role_of
from coaching.reading.days.words import Word, listed

STRONG = frozenset(".;!?\n")
WEAK = frozenset(",()—:")
_CONJUNCTIONS = frozenset(listed(cues.CONJUNCTIONS))
_HELD = frozenset(listed("interview, usaili, mahojiano, intavyu, intervw"))
# "and they said" in one word. Takes "wakasema", "akaniambia"; refuses "wakati", "akaunti".
_AND_TOLD = re.compile(
    r"(?:wa|a)(?:ka|li|me)(?:ni|tu)?(?:sem|ambi|ahid|show|promis|jib|elez|assur)[a-z]{0,4}"
)
TOLD = frozenset(listed(cues.TOLD))
_STARTS = frozenset(listed("start, starts, starting, started, begin, begins"))
_JOBS = frozenset(listed("work, train, teach, earn, the, my, this"))
# What an employer does to answer: "they'll start ringing people".
_ANSWERING = frozenset(
    listed(
        """
        announcing, calling, contacting, deciding, emailing, informing, notifying, phoning,
        releasing, replying, responding, ringing, telling, texting
        """
    )
)


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue, its role and the words it takes."""

    role: Role
    first: int
    last: int
    phrase: str


@cache
def _index() -> dict[str, tuple[tuple[tuple[str, ...], Role], ...]]:
    """Index the cues by their first word, longest first."""
    found: dict[str, dict[tuple[str, ...], Role]] = {}
    for role in ("interview", "promise", "invitation", "contact", "plan", "other"):
        for phrase in listed(getattr(cues, role.upper())):
            forms = tuple(phrase.split())
            found.setdefault(forms[0], {})[forms] = role
    for frame in listed(inviting.TOLD_TO):
        for verb in listed(inviting.COME_BACK):
            forms = (*frame.split(), *verb.split())
            found.setdefault(forms[0], {}).setdefault(forms, "invitation")
    return {k: tuple(sorted(v.items(), key=lambda p: -len(p[0]))) for k, v in found.items()}


def cues_in(words: Sequence[Word]) -> list[Cue]:
    """Find the cues in order, longest first, none overlapping."""
    index = _index()
    found: list[Cue] = []
    at = 0
    forms = [
        word.form[:-2] if word.form.endswith("'s") and word.form not in SHORTENED else word.form
        for word in words
    ]
    while at < len(forms):
        for phrase, role in index.get(forms[at], ()):
            if tuple(forms[at : at + len(phrase)]) == phrase:
                if not (
                    asides.is_source(words, at, role)
                    or _is_phoned(words, at, len(phrase))
                    or _is_set_about(forms, at)
                    or (phrase == ("ilikuwa",) and is_wished(forms[min(at + 1, len(forms) - 1)]))
                    or (phrase == ("know",) and forms[max(at - 1, 0)] in ("i", "you", "never"))
                ):
                    if role == "plan" and _is_told(forms, at):
                        role = "invitation"
                    found.append(Cue(role, at, at + len(phrase), " ".join(phrase)))
                at += len(phrase) - 1
                break
        else:
            role_said = role_of(forms[at]) or english_role(forms, at)
            if role_said is not None:
                found.append(Cue(role_said, at, at + 1, forms[at]))
        at += 1
    return found


def _is_set_about(forms: Sequence[str], at: int) -> bool:
    """Say whether a start is none of a job: "they'll start calling", "I'm starting to mix"."""
    then = [*forms[at + 1 : at + 3], "", ""]
    if forms[at] not in _STARTS:
        return False
    return then[0] in _ANSWERING or (then[0] == "to" and then[1] not in _JOBS)


def _is_told(forms: Sequence[str], at: int) -> bool:
    """Say whether a wish is the employer's: "walisema kama sijasikia ... niwapigie"."""
    before = forms[max(at - 8, 0) : at]
    conditions = [place for place, form in enumerate(before) if form in asides.IF]
    return bool(conditions) and not TOLD.isdisjoint(before[: conditions[-1]])


def _is_phoned(words: Sequence[Word], at: int, length: int) -> bool:
    """Say whether a telephone number stands close behind."""
    return any(word.sort == "phone" for word in words[at : at + length + 3])


def breaks(words: Sequence[Word]) -> list[int]:
    """Give for each word how many breaks lie before it: 10 a sentence, 3 a comma or an "and".

    So does "they said" behind an interview: "usaili Alhamisi walisema".
    """
    total, held = 0, False
    depths: list[int] = []
    for word in words:
        told = held and _AND_TOLD.fullmatch(word.form)
        if word.form in STRONG:
            total += 10
        elif told or word.form in WEAK or word.form in _CONJUNCTIONS:
            total += 3
        held = held or word.form in _HELD or role_of(word.form) == "interview"
        depths.append(total)
    return depths
