"""Several interviews told of in one message: each gets a record, then one is talked over first."""

from dataclasses import replace

from coaching.amending import Learned
from coaching.choosing import named_in, which_button
from coaching.debrief import proceed
from coaching.learning import with_day
from coaching.model import Interview
from coaching.reading.days import Period, read_days
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
        days = read_days(one.words, now=scene.now, zone=scene.candidate.tz, asked="interview_day")
        learned = Learned(interview=interview)
        if isinstance(days, Period) and interview.held_on is None:
            learned = with_day(scene, learned, days.latest)
        scene = scene.put(learned.interview)
        kept.append(interview.id)
        lines.append(_line(scene, learned.interview))
    text = "\n".join((scene.words("several-noted"), *lines, scene.words("ask-first")))
    found = [i for i in scene.candidate.interviews if i.id in kept]
    rows = tuple((which_button(scene, i, TALK),) for i in found)
    return scene.awaiting("which", about=TALK).say(Say(text=text, buttons=rows, asks="which"))


def talk_over(scene: Scene, interview: Interview) -> Scene:
    """Begins or goes on with the debrief of one of them."""
    note = scene.words("talked-over", employer=scene.name(interview))
    return proceed(scene.holding(None), Learned(interview=interview, notes=(note,)))


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
    if interview.held_on is None:
        return scene.words("several-line", employer=name)
    return scene.words("several-line-day", employer=name, day=interview.held_on)
