"""What was just spoken of taken up for another day: the deed judged last, or the nudge."""

from dataclasses import replace

from coaching.answering import answer_typed
from coaching.calendar import local
from coaching.choosing import named_in
from coaching.counsel import counsel
from coaching.debrief import go_on, proceed
from coaching.questions import ask
from coaching.reading import Reading
from coaching.reading.cues import talk, thoughts
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


def judged_once_more(scene: Scene, text: str, reading: Reading) -> Scene | None:
    """Takes "and now?" or "and on Monday?" for the deed judged last; None for anything else."""
    judged, interview = scene.candidate.talk.judged, spoken_of(scene)
    named = named_in(scene, text) if talk.AND_ONE.finds(text.lower()) else []
    interview = named[0] if len(named) == 1 else interview
    if judged is None or interview is None:
        return None
    if not (named or talk.NOW.finds(text.lower()) or _asks_for_a_day(text, reading)):
        return None
    on = reading.mentions[0].period.earliest if reading.mentions else None
    deed = replace(judged[0], on=on, again=False)
    return go_on(counsel(scene.settle_question(), deed, interview))


def _asks_for_a_day(text: str, reading: Reading) -> bool:
    """Tells a question for a day and nothing beside it: "na jumatano je?"."""
    if not reading.mentions or not ("?" in text or thoughts.OPENS_A_DAY.finds(text.lower())):
        return False
    rest = text.lower()
    for mention in reversed(reading.mentions):
        rest = rest[: mention.period.start] + " " + rest[mention.period.end :]
    return thoughts.BESIDE_A_DAY.finds(rest) is not None
