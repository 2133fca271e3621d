"""What an answer to an open question changes, typed or pressed."""

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import get_args

from coaching.amending import Learned
from coaching.astray import astray
from coaching.calendar import first_working, morning_of
from coaching.contacting import contact_note, with_contact
from coaching.learning import close, learn, with_day
from coaching.model import Asks, Contact, Interview, Outcome, Promise
from coaching.nudging import opener_moment, remind_on
from coaching.promises import with_promise
from coaching.questions import ORDER, mark_asked
from coaching.reading import FARTHEST, Reading
from coaching.reading.cues import feelings
from coaching.reading.facts import channel_in
from coaching.reading.feeling import felt_in
from coaching.scene import Scene
from coaching.typed import value_of
from coaching.warmth import warm_phrase

OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)
#: "2026-12-04"; refused: "tomorrow".
ISO_DAY = re.compile(r"^\d{4}-\d{2}-\d{2}$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """The interview after an answer, what to read back, and whether the answer was understood.

    `scene` carries what changed outside of the interview.
    """

    scene: Scene
    learned: Learned
    understood: bool = True


def answer_typed(
    scene: Scene, asks: Asks, interview: Interview, text: str, reading: Reading
) -> Answered:
    """Takes a typed answer; every fact beside it is taken too."""
    learned = learn(scene, interview, reading, text, asks)
    deed = scene.candidate.talk.pending
    of_offer = deed is not None and deed.kind == "offer"
    value = value_of(asks, learned, text, reading, of_offer=of_offer)
    if value is None:
        learned = astray(scene, asks, learned, text)
        if learned.changed and asks in ORDER:
            open_again = tuple(a for a in learned.interview.asked if a != asks)
            learned = replace(learned, interview=replace(learned.interview, asked=open_again))
        return Answered(scene=scene, learned=learned, understood=learned.changed)
    return _apply(scene, asks, learned, value)


def answer_pressed(scene: Scene, asks: Asks, interview: Interview, value: str) -> Answered:
    """Takes a pressed answer, also one of a stale button."""
    return _apply(scene, asks, Learned(interview=interview), value)


def _apply(scene: Scene, asks: Asks, learned: Learned, value: str) -> Answered:
    interview = mark_asked(learned.interview, asks)
    learned = replace(learned, interview=interview)
    match asks:
        case "feelings":
            return _feelings(scene, learned, value)
        case "employer" | "role":
            return _named(scene, asks, learned, value)
        case "interview_day" if (day := _day(scene, value)) is not None:
            if interview.held_on != day:
                learned = with_day(scene, learned, day)
        case "promise":
            return _promised(scene, learned, value)
        case "barred":
            return _barred(scene, learned, value)
        case "contact":
            return _contacted(scene, learned, value)
        case "channel" | "contact_day":
            return _contact_detail(scene, asks, learned, value)
        case "answer" | "outcome":
            return _ended(scene, learned, value)
        case "deadline":
            return _deadline(scene, learned, value)
        case "remind_day" if (day := _day(scene, value)) is not None:
            return _reminded(scene, learned, day)
        case "opener":
            return _opener(scene, learned, value)
        case _:
            pass
    return Answered(scene=scene, learned=learned)


def _day(scene: Scene, value: str) -> date | None:
    """Reads the day of a button; one that is forged or absurd is none."""
    if not ISO_DAY.match(value):
        return None
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return None
    return day if abs(day - scene.today) <= FARTHEST else None


def _with(learned: Learned, interview: Interview, *notes: str) -> Learned:
    return replace(learned, interview=interview, notes=(*learned.notes, *notes), changed=True)


def _feelings(scene: Scene, learned: Learned, value: str) -> Answered:
    said = value.removeprefix("=")
    felt = felt_in(said)
    note = "noted-feelings"
    mixed = felt.bad == felt.good and (felt.bad or feelings.MIXED.finds(said.lower()) is not None)
    if value not in ("good", "bad") and mixed:
        note = "noted-feelings-mixed"
    elif value == "bad" or (value != "good" and felt.bad):
        note = "noted-feelings-nervous" if felt.nervous else "noted-feelings-bad"
    elif value == "good" or felt.good:
        note = "noted-feelings-good"
    if value == "skip":
        return Answered(scene=scene, learned=learned)
    if warm_phrase(said) == "feeling-need":
        note = "feeling-need"
    interview = replace(learned.interview, feelings=said)
    first = replace(learned, notes=(scene.words(note), *learned.notes))
    return Answered(scene=scene, learned=_with(first, interview))


def with_feelings(scene: Scene, learned: Learned, text: str) -> Learned:
    """Takes how it felt out of news that tell it beside the facts, so that it is not asked."""
    interview = learned.interview
    told = feelings.TOLD.finds(text.lower())
    known = interview.feelings is not None or "feelings" in interview.asked
    if told is None or known or interview.upcoming or interview.held_on is None:
        return learned
    return _apply(scene, "feelings", learned, f"={told.group()}").learned


def _named(scene: Scene, asks: Asks, learned: Learned, value: str) -> Answered:
    if not value.startswith("="):
        return Answered(scene=scene, learned=learned)
    name = value[1:]
    interview = learned.interview
    if asks == "role":
        return _renamed(scene, learned, replace(interview, role=name))
    employer, _, rest = name.partition(",")
    plain = 0 < len(rest.split()) <= 4 and not re.search(r"\d|\b(?:was|is|said|interview)\b", rest)
    role = interview.role or (rest.strip() if plain else None)
    named = replace(interview, employer=employer.strip() or name, role=role or None)
    return _renamed(scene, learned, named)


def _renamed(scene: Scene, learned: Learned, interview: Interview) -> Answered:
    """Reads a name back only where it corrects another."""
    question = scene.candidate.talk.question
    if question is None or question.about != "edit":
        return Answered(scene=scene, learned=_with(learned, interview))
    role = interview.role or "none"
    note = scene.words("noted-case", employer=scene.name(interview), role=role)
    return Answered(scene=scene, learned=_with(learned, interview, note))


def _promised(scene: Scene, learned: Learned, value: str) -> Answered:
    interview = learned.interview
    if (day := _day(scene, value)) is not None:
        promise = Promise(earliest=min(day, scene.today), latest=day)
        told = with_promise(scene, learned, promise, initial=not scene.hears_new_word)
        return Answered(scene=scene, learned=told)
    if value in ("none", "skip") and interview.wait.promise is None:
        interview = replace(interview, promised=False)
        note = (scene.words("noted-no-promise"),) if value == "none" else ()
        return Answered(scene=scene, learned=_with(learned, interview, *note))
    if value == "none":
        interview = interview.with_wait(replace(interview.wait, promise=None))
        return Answered(
            scene=scene,
            learned=_with(learned, interview, scene.words("noted-no-promise")),
        )
    return Answered(scene=scene, learned=learned)


def _barred(scene: Scene, learned: Learned, value: str) -> Answered:
    if value not in ("yes", "no"):
        return Answered(scene=scene, learned=learned)
    known = learned.interview.barred
    interview = replace(learned.interview, barred=value == "yes")
    note = (scene.words("noted-barred"),) if value == "yes" and not known else ()
    if any(scene.words("noted-barred") == said for said in learned.notes):
        note = ()
    return Answered(scene=scene, learned=_with(learned, interview, *note))


def _contacted(scene: Scene, learned: Learned, value: str) -> Answered:
    interview = learned.interview
    if value in ("no", "none"):
        running, question = len(interview.waits) - 1, scene.candidate.talk.question
        wrong = question is not None and question.about == "edit"
        kept = tuple(
            c
            for c in interview.contacts
            if not c.presumed and (c.thanks or c.wait != running or not wrong)
        )
        made = any(not c.thanks for c in kept)
        return Answered(
            scene=scene,
            learned=_with(learned, replace(interview, contacts=kept, contacted=made)),
        )
    if value == "yes":
        contact = Contact(on=scene.today, wait=len(interview.waits) - 1)
        added = with_contact(scene, learned, contact, day_known=False)
        silent = replace(added, notes=learned.notes)
        return Answered(scene=scene, learned=silent)
    if interview.contacted is None:
        made = any(not c.thanks for c in interview.contacts)
        interview = replace(interview, contacted=made)
    return Answered(scene=scene, learned=_with(learned, interview))


def _contact_detail(scene: Scene, asks: Asks, learned: Learned, value: str) -> Answered:
    interview = learned.interview
    places = [n for n, c in enumerate(interview.contacts) if not c.thanks]
    if not places or value == "skip":
        return Answered(scene=scene, learned=learned)
    contact = interview.contacts[places[-1]]
    day = scene.today if value == "today" else _day(scene, value)
    channel = channel_in(value)
    if asks == "channel" and channel is not None:
        contact = replace(contact, channel=channel)
    contacts = list(interview.contacts)
    if asks == "contact_day" and day is not None:
        # Those that were told of together have one day.
        for place in places:
            if (contacts[place].on, contacts[place].wait) == (contact.on, contact.wait):
                contacts[place] = replace(contacts[place], on=min(day, scene.today))
        contact = contacts[places[-1]]
    contacts[places[-1]] = contact
    interview = replace(interview, contacts=tuple(contacts))
    note = (contact_note(scene, interview, contact),) if asks == "contact_day" else ()
    return Answered(scene=scene, learned=_with(learned, interview, *note))


def _ended(scene: Scene, learned: Learned, value: str) -> Answered:
    interview = learned.interview
    outcome: Outcome | None = next((o for o in OUTCOMES if o == value), None)
    if outcome is not None:
        return Answered(scene=scene, learned=_with(learned, close(scene, interview, outcome)))
    if value.startswith("=") and interview.contacts:
        last = replace(interview.contacts[-1], answer=value[1:])
        interview = replace(interview, contacts=(*interview.contacts[:-1], last))
        return Answered(scene=scene, learned=_with(learned, interview))
    return Answered(scene=scene, learned=learned)


def _deadline(scene: Scene, learned: Learned, value: str) -> Answered:
    """Keeps a rival offer as a fair exception only where it has a deadline."""
    deed = scene.candidate.talk.pending
    if deed is not None:
        due = _day(scene, value)
        named = due is not None or value == "yes"
        told = replace(deed, deadline=True, due=due) if named else replace(deed, kind="contact")
        scene = scene.holding(told)
    return Answered(scene=scene, learned=learned)


def _reminded(scene: Scene, learned: Learned, day: date) -> Answered:
    on = first_working(max(day, scene.today), scene.country)
    at = morning_of(on, scene.candidate)
    if at <= scene.now:
        on = first_working(date.fromordinal(on.toordinal() + 1), scene.country)
        at = morning_of(on, scene.candidate)
    interview = remind_on(learned.interview, at)
    note = scene.words("reminder-set", day=on)
    return Answered(scene=scene, learned=_with(learned, interview, note))


def _opener(scene: Scene, learned: Learned, value: str) -> Answered:
    interview = learned.interview
    at = opener_moment(interview, scene.candidate)
    if value != "yes" or at is None:
        note = scene.words("opener-off")
        return Answered(scene=scene, learned=_with(learned, interview, note))
    note = scene.words("plan-opener", day=at.date(), time=at.time())
    return Answered(scene=scene, learned=_with(learned, replace(interview, opener_at=at), note))
