"""An answer to the fear of having spoiled it by what was done: honest, and kind."""

from coaching.debrief import put_again
from coaching.model import Interview
from coaching.moment import moment_of, try_of
from coaching.reading import Reading
from coaching.scene import Scene
from coaching.spoken import spoken_of
from coaching.understanding import doubts


def ease(scene: Scene, text: str, reading: Reading) -> Scene | None:
    """Answers "did I mess up?" by what is on record; None where nothing was done or asked."""
    question = scene.candidate.talk.question
    asked = scene.find(question.interview) if question is not None else None
    interview = asked or spoken_of(scene)
    facts = reading.facts
    news = facts.contacted or facts.thanked or facts.interviewed or facts.outcome is not None
    if interview is None or interview.outcome is not None or news or not doubts(text):
        return None
    if reading.mentions or not interview.contacts:
        return None
    words = _comfort(scene, interview)
    if asked is not None:
        return put_again(scene, interview, (words,))
    return scene.put(interview).tell_all(words)


def _comfort(scene: Scene, interview: Interview) -> str:
    made = [c for c in interview.contacts if not c.thanks and c.wait == len(interview.waits) - 1]
    moment = moment_of(interview, scene.candidate)
    if interview.barred:
        return scene.words("qualm-barred")
    if not made:
        told = any(not c.thanks for c in interview.contacts)
        return scene.words("qualm-past" if told else "qualm-thanks")
    if len(made) > 1:
        return scene.words("qualm-several")
    if try_of(interview, scene.candidate) is not None or moment.day is None:
        return scene.words("qualm-try")
    return scene.words("qualm-early", day=moment.day)
