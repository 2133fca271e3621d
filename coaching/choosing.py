"""Which interview a message is about: one that is known, a new one, or a question which."""

import re
from dataclasses import dataclass
from datetime import date

from coaching.model import Interview
from coaching.phrases import speak_plain
from coaching.reading import Reading
from coaching.reading.days import Period, read_days
from coaching.reading.days.spelling import Speller
from coaching.scene import Scene
from coaching.turns import Button, Say

#: Words of a name that many employers share, by which none is known.
COMMON = frozenset({"bank", "the", "of", "and", "ltd", "limited", "company", "hospital", "school"})

#: Words beside the name of an interview that change nothing: "my interview at KCB".
LINKS = frozenset(
    {"the", "my", "an", "a", "at", "with", "for", "of", "and", "job", "post", "one", "kwa", "ya"}
    | {"na", "wa", "yangu", "kazi", "nafasi", "interview", "interviews", "usaili", "mahojiano"}
)


@dataclass(frozen=True, slots=True)
class New:
    """The message opens an interview that is not on record; perhaps a next round of one."""

    before: Interview | None = None


@dataclass(frozen=True, slots=True)
class Which:
    """Several interviews may be meant; the candidate has to say."""

    among: tuple[Interview, ...]


def choose(scene: Scene, reading: Reading, text: str) -> Interview | New | Which | None:
    """Decides which interview a message is about; None where none is known or told of."""
    named = named_in(scene, text)
    told_on = _told_day(reading)
    telling = reading.facts.interviewed or told_on is not None
    if telling and reading.act != "draft":
        chosen = _telling(scene, reading, named, told_on)
        if chosen is not None:
            return chosen
    if named:
        return named[0] if len(named) == 1 else Which(tuple(named))
    if reading.facts.stranger and scene.candidate.interviews:
        blank = [i for i in scene.open_ones if i.employer is None]
        return blank[-1] if blank else New()
    if len(scene.open_ones) > 1 and (pointed := pointed_at(scene, text)) is not None:
        return pointed
    if scene.current is not None:
        return scene.current
    if len(scene.open_ones) > 1:
        return Which(scene.open_ones)
    if scene.open_ones:
        return scene.open_ones[0]
    return max(scene.candidate.interviews, key=lambda i: i.touched_at, default=None)


def _telling(
    scene: Scene, reading: Reading, named: list[Interview], told_on: date | None
) -> Interview | New | None:
    facts = reading.facts
    if named:
        known = named[0]
        other_day = told_on is not None and known.held_on not in (None, told_on)
        over = known.outcome is not None
        if (facts.another_round or over) and (other_day or told_on is None):
            return New(before=known)
        if other_day and _comes_anew(scene, known, reading, told_on):
            return New(before=known)
        return known
    if facts.employer is not None and (told_on is not None or reading.act != "other"):
        blank = [
            i
            for i in scene.open_ones
            if i.employer is None and (i.held_on is None or told_on in (None, i.held_on))
        ]
        return blank[-1] if blank else New()
    return New() if facts.another or not scene.open_ones else None


def _comes_anew(scene: Scene, known: Interview, reading: Reading, told_on: date | None) -> bool:
    """Tells whether an interview ahead is another one than that which was held."""
    ahead = told_on is not None and told_on > scene.today
    return ahead and not known.upcoming and not reading.change.corrects


def _told_day(reading: Reading) -> date | None:
    days = [m.period.latest for m in reading.mentions if m.role == "interview"]
    return days[-1] if days else None


def named_in(scene: Scene, text: str) -> list[Interview]:
    """Finds the interviews whose employer the text names, open ones first and latest first.

    Of employers that share a word, those are meant of whom the most words are said.
    """
    words = re.findall(r"[\w&]+", text.lower())
    said = {
        i.id: count
        for i in scene.candidate.interviews
        if i.employer and (count := _named_count(i.employer, words))
    }
    most = max(said.values(), default=0)
    found = [i for i in scene.candidate.interviews if said.get(i.id) == most]
    still_open = [i for i in found if i.outcome is None]
    return sorted(still_open or found, key=lambda i: i.touched_at, reverse=True)


def _named_count(employer: str, words: list[str]) -> int:
    """Counts the words of an employer's name that are said; 0 where the first is not."""
    names = [w for w in re.findall(r"[\w&]+", employer.lower()) if w not in COMMON]
    if not names:
        return 0
    spelt = Speller({names[0]: names[0]}, frozenset())
    if names[0] not in words and not any(spelt.mend(w) for w in words):
        return 0
    return 1 + sum(w in words for w in names[1:])


def is_elsewhere(scene: Scene, interview: Interview, text: str, reading: Reading) -> bool:
    """Tells whether the text is about another interview than the open question."""
    elsewhere = choose(scene, reading, text)
    if isinstance(elsewhere, New):
        return reading.facts.employer is not None
    if not isinstance(elsewhere, Interview) or elsewhere.id == interview.id:
        return False
    return _named(elsewhere, text)


def _named(interview: Interview, text: str) -> bool:
    return bool(interview.employer) and str(interview.employer).split()[0].lower() in text.lower()


def match_typed(scene: Scene, text: str) -> Interview | None:
    """Finds the interview that an answer to "which?" names: by employer, role, day or number."""
    named = named_in(scene, text)
    if named:
        return named[0]
    low = text.strip().lower()
    among = scene.open_ones or scene.candidate.interviews
    if low.isdigit() and 0 < int(low) <= len(scene.candidate.interviews):
        return scene.candidate.interviews[int(low) - 1]
    return _only([i for i in among if _says_role(i, low)]) or on_day(scene, low)


#: "the tuesday one", "ile ya jumanne", "the one on the 16th"; refused: "call on tuesday".
ONE_OF_DAY = re.compile(
    r"\b(?:the |that |my )?(?P<day>[\w ]{2,20}?)(?:'s)? (?:one|interview)\b"
    r"|\b(?:one|interview|ile|hiyo|ya|usaili|mahojiano)"
    r" (?:(?:was|is|from|on|of|ya|wa|i had|the|siku) ){1,3}(?P<on>\w{2,12}(?: \w{1,12})?)"
)
#: What follows a role that stands for its interview: "the driver one"; refused: "the driver".
OF_ROLE = r"(?: role| position| post)? (?:one|job|interview|post|position|role|kazi|gig)\b"


def pointed_at(scene: Scene, text: str) -> Interview | None:
    """Finds the one open interview that the text points at by its role or its day."""
    low = text.lower()
    by_role = [i for i in scene.open_ones if _says_role(i, low, OF_ROLE)]
    found = ONE_OF_DAY.search(low)
    return _only(by_role) or (on_day(scene, found["day"] or found["on"]) if found else None)


def _says_role(interview: Interview, low: str, tail: str = "") -> bool:
    if not interview.role:
        return False
    role = re.escape(interview.role.lower())
    before = (
        rf"|\b(?:kazi|nafasi|ile|job|role|post|position) (?:ya|of|wa|for|as) (?:an? )?{role}\b"
    )
    return re.search(rf"\b{role}\b{tail}" + (before if tail else ""), low) is not None


def on_day(scene: Scene, words: str) -> Interview | None:
    """Finds the one open interview that was, or is, on the day that the words mean."""
    zone = scene.candidate.tz
    days = read_days(words, now=scene.now, zone=zone, asked="interview_day", country=scene.country)
    if not isinstance(days, Period):
        return None
    dated = [i for i in scene.open_ones if i.held_on is not None]
    same = [i for i in dated if i.held_on and days.earliest <= i.held_on <= days.latest]
    near = days.latest.weekday() if days.precision == "day" and not re.search(r"\d", words) else 7
    return _only(same or [i for i in dated if i.held_on and i.held_on.weekday() == near])


def _only(found: list[Interview]) -> Interview | None:
    return found[0] if len(found) == 1 else None


def exactly(scene: Scene, words: str) -> Interview | None:
    """Finds the interview whose employer or role the words name, and nothing beside it."""
    said = set(re.findall(r"[\w&]+", words.lower())) - LINKS
    for interview in reversed(scene.candidate.interviews):
        known = f"{interview.employer or ''} {interview.role or ''}".lower()
        if said and said <= set(re.findall(r"[\w&]+", known)) - {"of", "the", "and"}:
            return interview
    low = words.strip().lower()
    if low.isdigit() and 0 < int(low) <= len(scene.candidate.interviews):
        return scene.candidate.interviews[int(low) - 1]
    return None


def ask_which(scene: Scene, among: tuple[Interview, ...], text: str, purpose: str) -> Scene:
    """Asks which interview is meant and holds the words until that is known.

    Args:
        scene: The scene so far.
        among: The interviews to choose from.
        text: The words that wait.
        purpose: Distinguishes the buttons: `which` for words, else a command's name.
    """
    rows = tuple((which_button(scene, i, purpose),) for i in among[:8])
    say = Say(text=scene.words("ask-which"), buttons=rows, asks="which")
    return scene.awaiting("which", about=purpose).with_talk(held=text).say(say)


def which_button(scene: Scene, interview: Interview, purpose: str) -> Button:
    """Makes the button that stands for an interview."""
    label = scene.name(interview)
    if interview.role:
        label = f"{label}, {interview.role}"
    elif interview.held_on:
        label = f"{label}, {speak_plain(scene.language, 'plain-day', day=interview.held_on)}"
    return Button(id=f"{interview.id}.{purpose}", label=label[:60])
