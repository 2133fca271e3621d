"""Words that leave the open question: a correction of another fact, a nudge that came since."""

import re
from dataclasses import replace

from coaching.amending import Learned
from coaching.choosing import named_in, on_day
from coaching.debrief import put_again
from coaching.learning import learn, with_day
from coaching.model import Asks, Interview, Question
from coaching.phrases import capitals
from coaching.reading import Reading
from coaching.reading.cutting import name_in
from coaching.reading.feeling import felt_in
from coaching.scene import Scene


def is_left_behind(scene: Scene, question: Question, reading: Reading) -> bool:
    """Tells whether a nudge of another interview has come since, which a deed or news is about."""
    about = scene.candidate.talk
    if about.about in (None, question.interview) or about.about_at is None:
        return False
    facts = reading.facts
    tells = reading.deed is not None or facts.contacted is not None or facts.outcome is not None
    return about.about_at > question.asked_at and tells


#: Questions that a deed, or news, is an answer to, however late.
ANSWERED: frozenset[Asks] = frozenset(("contact", "channel", "contact_day", "answer", "outcome"))
#: A longer answer without a question mark may propose a deed.
FEW = 3


def is_forgotten(scene: Scene, question: Question, text: str, reading: Reading) -> bool:
    """Tells whether words after a long pause may be about another interview than the question.

    With several open the coach remembers only for some hours which one is talked about.
    """
    if scene.current is not None or len(scene.open_ones) < 2 or question.asks in ANSWERED:
        return False
    facts = reading.facts
    proposes = reading.deed is not None and ("?" in text or len(text.split()) > FEW)
    return proposes or bool(facts.contacted) or facts.thanked or facts.outcome is not None


def retell(
    scene: Scene, question: Question, interview: Interview, text: str, reading: Reading
) -> Scene | None:
    """Takes a correction of another fact than the one asked for, and puts the question again."""
    if not reading.change.corrects:
        return None
    facts, learned = reading.facts, learn(scene, interview, reading, text, None)
    after = learned.interview
    changed: set[Asks] = set(learned.read_back)
    changed |= {"employer"} if after.employer != interview.employer else set()
    changed |= {"role"} if after.role != interview.role else set()
    changed |= {"contact_day", "contact"} if after.contacts != interview.contacts else set()
    changed |= {"answer"} if "promise" in changed else set()
    answers = question.asks in changed or {
        "barred": facts.barred is not None,
        "contact": facts.contacted is not None,
        "feelings": felt_in(text).told,
    }.get(question.asks, question.asks in ("remind_day", "opener", "outcome", "deadline"))
    if not changed or answers:
        return None
    return put_again(scene.put(after), after, learned.notes)


#: "the 16th one was Bamburi"; refused: "the 16th was a holiday".
DAY_IS = re.compile(
    r"\b(?:the |ile ya |that )(?P<day>[\w ]{2,20}?)(?:'s)?(?: one| interview)?"
    r" (?:was|is|ilikuwa|ni)"
    r" (?:actually |at |with |ya |kwa )*(?P<name>[\w&'’ -]{2,40})",
    re.IGNORECASE,
)
ONE = re.compile(r"\b(?:one|interview|ile)\b", re.IGNORECASE)


def regroup(scene: Scene, text: str) -> Scene | None:
    """Puts right which employer an interview of a day was with: "the 16th one was Bamburi".

    Of two that are on record the days change places; an employer that is not takes the name.
    """
    found = DAY_IS.search(text)
    if found is None or "?" in text or ONE.search(found.group()) is None:
        return None
    there, name = on_day(scene, found["day"].lower()), name_in(found["name"].strip())
    if there is None or name is None:
        return None
    named = next(iter(named_in(scene, name)), None)
    if named is not None and named.id == there.id:
        return None
    if named is None:
        changed = [replace(there, employer=name)]
    else:
        changed = [_on(scene, named, there), _on(scene, there, named)]
    for interview in reversed(changed):
        scene = scene.put(interview)
    lines = [
        scene.words("several-line-day", employer=capitals(i.employer or name), day=i.held_on)
        for i in changed
        if i.held_on is not None
    ]
    notes = (scene.words("several-noted"), *lines)
    question = scene.candidate.talk.question
    asked = scene.find(question.interview) if question is not None else None
    return put_again(scene, asked or changed[0], notes)


def _on(scene: Scene, interview: Interview, other: Interview) -> Interview:
    """Gives an interview the day of another one."""
    if other.held_on is None:
        return replace(interview, held_on=None)
    return with_day(scene, Learned(interview=interview), other.held_on).interview
