"""Waiting longer, in words: the one other day that the candidate may choose after the nudge."""

from coaching.answering import answer_typed
from coaching.calendar import local
from coaching.debrief import proceed
from coaching.questions import ask
from coaching.reading import Reading
from coaching.reading.cues import talk
from coaching.scene import Scene
from coaching.understanding import spoken_of, understand


def linger(scene: Scene, text: str, reading: Reading) -> Scene | None:
    """Grants the one reminder in words after the nudge; None where nothing of it is said."""
    interview = spoken_of(scene)
    if interview is None or not talk.LATER.finds(text.lower()):
        return None
    nudge = interview.wait.nudge
    if nudge is None or reading.facts.contacted:
        return None
    if nudge.state == "planned":
        asks_for_it = talk.REMIND.finds(text.lower()) is not None
        day = local(nudge.due_at, scene.candidate).date()
        return scene.put(interview).tell("remind-then", day=day) if asks_for_it else None
    if interview.wait.reminder is not None:
        return scene.tell("nudge-longer-used")
    asking = scene.awaiting("remind_day", interview.id)
    question = asking.candidate.talk.question
    told = understand(asking, text, question)
    answered = answer_typed(asking, "remind_day", interview, text, told)
    if answered.learned.interview.wait.reminder is None:
        return ask(scene, "remind_day", interview)
    return proceed(answered.scene, answered.learned, question)
