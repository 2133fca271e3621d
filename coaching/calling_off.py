"""An interview that does not take place: nothing is asked that evening, and nothing planned."""

from dataclasses import replace
from datetime import timedelta

from coaching.amending import Learned
from coaching.choosing import named_in
from coaching.debrief import proceed
from coaching.learning import close
from coaching.model import Interview
from coaching.reading import Reading
from coaching.reading.cues import any_of, called_off, outcomes
from coaching.scene import Scene
from coaching.spoken import spoken_of
from coaching.turns import Say

#: So long after its day an interview may still turn out not to have been held. House rule.
LATELY = timedelta(days=3)


def call_off(scene: Scene, text: str, reading: Reading) -> Scene | None:
    """Takes an interview off its day without a new one; None where that is not told."""
    low = text.lower().replace("’", "'")
    own = called_off.OWN.finds(low)
    found = own or called_off.CALLED_OFF.finds(low)
    if found is None or "?" in text or any_of(outcomes.NOT_YET, low[: found.start()]):
        return None
    interview = _meant(scene, text)
    if interview is None or not _may_be_off(scene, interview):
        return None
    if any(
        m.period.latest >= scene.today and m.period.latest != interview.held_on
        for m in reading.mentions
    ):
        return None
    if own is not None:
        gone = close(scene, interview, "withdrawn")
        return proceed(scene, Learned(interview=gone))
    kept = tuple(a for a in interview.asked if a not in ("feelings", "opener", "interview_day"))
    off = replace(
        interview,
        held_on=None,
        upcoming=True,
        opener_at=None,
        feelings=None,
        asked=(*kept, "interview_day"),
    )
    rows = ((scene.button(f"{off.id}.edit.interview_day", "button-change-interview_day"),),)
    say = Say(text=scene.words("called-off"), buttons=rows)
    return scene.settle_question().holding(None).put(off).say(say)


def _meant(scene: Scene, text: str) -> Interview | None:
    named = [i for i in named_in(scene, text) if i.outcome is None]
    question = scene.candidate.talk.question
    asked = scene.find(question.interview) if question is not None else None
    ahead = [i for i in scene.open_ones if i.upcoming]
    if len(named) == 1:
        return named[0]
    return asked or spoken_of(scene) or (ahead[0] if len(ahead) == 1 else None)


def _may_be_off(scene: Scene, interview: Interview) -> bool:
    """Tells whether an interview lies ahead, or has only just counted as held."""
    if interview.upcoming:
        return True
    day, told = interview.held_on, interview.wait.promise is not None or interview.contacts
    fresh = interview.feelings is None and not told and interview.outcome is None
    return fresh and day is not None and scene.today - day <= LATELY
