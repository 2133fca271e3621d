"""The urge to call: one question, a minute together, and then the verdict."""

import re
from datetime import timedelta

from coaching.counsel import counsel
from coaching.debrief import go_on
from coaching.listening import hear
from coaching.model import Deed, Interview
from coaching.questions import ask
from coaching.reading import Reading, read
from coaching.reading.facts import yes_or_no
from coaching.scene import Scene
from coaching.turns import Say

#: How long the coach waits with the candidate before it answers. Source: house rule.
TOGETHER = timedelta(minutes=1)
#: "nothing really"; refused: "they wrote". Nothing has changed but the silence.
SILENCE = re.compile(
    r"\b(?:nothing|silence|silent|just (?:want|anxious|nervous)|hakuna|kimya|wasiwasi)\b"
)


def feel_urge(scene: Scene, interview: Interview) -> Scene:
    """Asks the one question before any answer."""
    rows = tuple(
        (scene.button(f"{interview.id}.urge.{kind}", f"button-urge-{kind}"),)
        for kind in ("nothing", "word", "must")
    )
    say = Say(
        text=scene.words("ask-urge", employer=scene.name(interview)), buttons=rows, asks="meaning"
    )
    return scene.put(interview).awaiting("meaning", interview.id, "urge").say(say)


def answer_urge(scene: Scene, interview: Interview, kind: str) -> Scene:
    """Takes the answer to it, pressed or typed."""
    scene = scene.put(interview).settle_question()
    match kind:
        case "nothing":
            at = scene.now + TOGETHER
            return scene.with_talk(urge=(interview.id, at)).tell("urge-wait")
        case "word":
            return ask(scene, "promise", interview, rows=(), about="answer")
        case "must":
            return scene.awaiting("meaning", interview.id, "urge must").tell("urge-must")
        case _:
            return feel_urge(scene, interview)


def answer_typed_urge(scene: Scene, text: str) -> Scene | None:
    """Takes a typed answer; None where the question was another one."""
    question = scene.candidate.talk.question
    if question is None or question.about not in ("urge", "urge must"):
        return None
    interview = scene.find(question.interview)
    if interview is None:
        return None
    reading = read(text, scene.now, scene.candidate.tz, None, country=scene.country)
    told = reading.facts.outcome is not None or bool(reading.mentions) or reading.facts.invited
    silent = yes_or_no(text) == "no" or SILENCE.search(text.lower()) is not None
    if question.about == "urge" and silent and not told:
        return answer_urge(scene, interview, "nothing")
    scene = scene.settle_question()
    if reading.deed is None and told and not _fair(reading):
        return hear(scene, text, reading)
    deed = reading.deed or Deed(
        kind="exception" if _fair(reading) else "contact",
        asked_for=reading.facts.asked_for,
        deadline=reading.facts.deadline,
        text=text,
    )
    return go_on(counsel(scene, deed, interview))


def _fair(reading: Reading) -> bool:
    facts = reading.facts
    return facts.fair or facts.asked_for or facts.deadline is not None


def after_a_moment(scene: Scene) -> Scene:
    """Gives the verdict that was waited for together, once the moment is over."""
    urge = scene.candidate.talk.urge
    if urge is None or urge[1] > scene.now:
        return scene
    interview = scene.find(urge[0])
    scene = scene.with_talk(urge=None)
    if interview is None or interview.outcome is not None:
        return scene
    intro = (scene.words("urge-over"),)
    return counsel(scene, Deed(kind="contact", channel="phone"), interview, intro)
