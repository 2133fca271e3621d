"""An answer that belongs to another question than the one put: kept as what it is."""

import re
from dataclasses import replace

from coaching.amending import Learned
from coaching.learning import with_day
from coaching.model import Asks, Interview, Promise
from coaching.promises import with_promise
from coaching.reading import read
from coaching.reading.answered import post_answer
from coaching.reading.days import Period
from coaching.reading.feeling import felt_in
from coaching.scene import Scene
from coaching.typed import FEELINGS_MOST

#: An answer of so many words may be one to a question put before.
WORDS_MOST = 5
#: "by friday", "kufikia ijumaa", "next week"; refused: "friday", which may be any day.
TERM = re.compile(
    r"^\W*(?:(?:they said|said|walisema|maybe|labda|i think|around|about) )?(?:by|before|within|until|in|after|next|kabla|kufikia|ndani|baada|hadi|mwisho|end of)\b"
)
#: "ok", "poa"; refused: "it went ok". What only says that one has understood.
MERE = re.compile(
    r"^\W*(?:ok(?:ay)?|poa|safi|great|sawa|good)\b(?: (?:then|basi|thanks|cool))?\W*$"
)
#: "it wasn't in the advert"; refused: "the advert said no canvassing".
NOT_THERE = re.compile(
    r"\b(?:not?|was ?n.?t|was not|is ?n.?t|did ?n.?t|nothing|haikuwa|hakuna|haiku\w+)\b.{0,25}\b(?:advert|ad|tangazo\w*)\b"
    r"|\b(?:advert|ad|tangazo)\b.{0,15}\b(?:did ?n.?t|does ?n.?t|said nothing|says nothing|haiku\w+|halikusema)\b"
)


def astray(scene: Scene, asks: Asks, learned: Learned, text: str) -> Learned:
    """Takes a short answer for what it is, where it answers another question than the open one.

    "Procurement officer" at the question for the bar is the role, "fine" the feelings, "by
    Friday" their word, and a post at the question for the employer is the role as well.
    """
    interview, low = learned.interview, text.lower().strip()
    if "?" in text or interview.outcome is not None or interview.upcoming:
        return learned
    role = post_answer(text) if asks != "role" and interview.role is None else None
    if role is not None:
        note = scene.words("noted-role", role=role)
        return _with(learned, replace(interview, role=role), note)
    if interview.barred is None and asks != "barred" and NOT_THERE.search(low):
        return _with(learned, replace(interview, barred=False))
    if len(text.split()) > WORDS_MOST:
        return learned
    felt = felt_in(text)
    if (
        felt.told
        and not MERE.match(low)
        and interview.feelings is None
        and "feelings" in interview.asked
    ):
        told = replace(interview, feelings=text[:FEELINGS_MOST])
        note = "noted-feelings-bad" if felt.bad else "noted-feelings-good"
        return _with(learned, told, scene.words(note))
    if asks in ("employer", "role") and interview.held_on is None and not TERM.match(low):
        return _with_day_held(scene, learned, text)
    if asks not in ("promise", "interview_day", "contact_day") and TERM.match(low):
        return _with_term(scene, learned, text)
    return learned


def _with_term(scene: Scene, learned: Learned, text: str) -> Learned:
    """Takes a bare term as the employer's word, where none has been told yet."""
    interview = learned.interview
    zone, country = scene.candidate.tz, scene.country
    days = read(
        text, scene.now, zone, "promise", interview_on=interview.held_on, country=country
    ).days
    known = interview.wait.promise is not None
    if not isinstance(days, Period) or days.vague or days.latest < scene.today or known:
        return learned
    words = text[days.start : days.end]
    promise = Promise(earliest=days.earliest, latest=days.latest, words=words)
    return with_promise(scene, learned, promise, initial=True)


def _with_day_held(scene: Scene, learned: Learned, text: str) -> Learned:
    """Takes a bare day that is over as the day of the interview, which was not asked for yet."""
    zone, country = scene.candidate.tz, scene.country
    on = read(text, scene.now, zone, "interview_day", country=country).days
    if not isinstance(on, Period) or on.vague or on.latest > scene.today:
        return learned
    return with_day(scene, learned, on.latest)


def _with(learned: Learned, interview: Interview, *notes: str) -> Learned:
    return replace(learned, interview=interview, notes=(*learned.notes, *notes), changed=True)
