"""Several interviews told of in one message: each gets a record, then one is talked over first."""

import re
from dataclasses import replace

from coaching.amending import Learned
from coaching.choosing import named_in, which_button
from coaching.debrief import proceed
from coaching.learning import learn, with_day
from coaching.model import Interview
from coaching.reading import read
from coaching.reading.days import Period
from coaching.reading.several import Told
from coaching.scene import Scene
from coaching.turns import Say

#: Purpose of the button, and of the question, that takes one of them up.
TALK = "talk"


def gather(scene: Scene, told: tuple[Told, ...]) -> Scene:
    """Takes each interview down with its day, reads the list back, and asks which comes first."""
    scene = scene.holding(None).settle_question()
    kept: list[str] = []
    lines: list[str] = []
    for one in told:
        scene, interview = _record(scene, one)
        learned = _learn(scene, interview, one)
        scene = scene.put(learned.interview)
        kept.append(interview.id)
        lines.append(_line(scene, learned.interview))
    text = "\n".join((scene.words("several-noted"), *lines, scene.words("ask-first")))
    found = [i for i in scene.candidate.interviews if i.id in kept]
    rows = tuple((which_button(scene, i, TALK),) for i in found)
    return scene.awaiting("which", about=TALK).say(Say(text=text, buttons=rows, asks="which"))


def talk_over(scene: Scene, interview: Interview, told: Learned | None = None) -> Scene:
    """Begins or goes on with the debrief of one of them, with what was told in naming it."""
    note = scene.words("talked-over", employer=scene.name(interview))
    told = told or Learned(interview=interview)
    return proceed(scene.holding(None), replace(told, notes=(note, *told.notes)))


def _learn(scene: Scene, interview: Interview, one: Told) -> Learned:
    """Takes what is said of one of them: its role, their word on when, its day."""
    words = re.sub(
        r"^\W*(?:one|moja|(?:the )?(?:first|other|second)|ingine|nyingine)\W+", "", one.words
    )
    text = f"interview at {words[words.find(one.employer) :]}"
    zone, country = scene.candidate.tz, scene.country
    reading = read(text, scene.now, zone, None, country=country)
    learned = learn(scene, interview, replace(reading, deed=None), text, None)
    days = read(one.words.split(".")[0], scene.now, zone, "interview_day", country=country).days
    if isinstance(days, Period) and learned.interview.held_on is None:
        learned = with_day(scene, learned, days.latest)
    return learned


def _record(scene: Scene, one: Told) -> tuple[Scene, Interview]:
    known = [i for i in named_in(scene, one.employer) if i.outcome is None]
    if known:
        return scene, known[0]
    blank = [i for i in scene.open_ones if i.employer is None and i.held_on is None]
    if blank:
        interview = blank[-1]
    else:
        scene, interview = scene.begin()
    return scene, replace(interview, employer=one.employer)


def _line(scene: Scene, interview: Interview) -> str:
    name = scene.name(interview)
    promise = interview.wait.promise
    if interview.held_on is None:
        line = scene.words("several-line", employer=name)
    else:
        line = scene.words("several-line-day", employer=name, day=interview.held_on)
    if promise is None:
        return line
    return f"{line} {scene.words('several-line-promise', day=promise.latest)}"
