"""An answer to the fear of having spoiled it by what was done: honest, and kind."""

from coaching.debrief import put_again
from coaching.reading import Reading
from coaching.reading.doubting import doubts
from coaching.reasons import qualm
from coaching.scene import Scene
from coaching.spoken import spoken_of


def ease(scene: Scene, text: str, reading: Reading) -> Scene | None:
    """Answers "did I mess up?" by what is on record; None where nothing was done or asked."""
    question = scene.candidate.talk.question
    asked = scene.find(question.interview) if question is not None else None
    interview = asked or spoken_of(scene)
    facts = reading.facts
    news = facts.contacted or facts.thanked or facts.interviewed or facts.outcome is not None
    if interview is None or interview.outcome is not None or news or not doubts(text):
        return None
    if reading.deed is not None or reading.mentions or not interview.contacts:
        return None
    words = qualm(scene, interview)
    if asked is not None:
        return put_again(scene, interview, (words,))
    return scene.put(interview).tell_all(words)
