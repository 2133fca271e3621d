"""A message handed in to be checked before it is sent."""

from dataclasses import replace

from coaching.choosing import ask_which, named_in
from coaching.counsel import counsel
from coaching.debrief import go_on
from coaching.model import Deed, Interview
from coaching.reading import read
from coaching.scene import Scene


def check(scene: Scene, text: str) -> Scene:
    """Checks a message, or asks for it where the words do not hold it yet."""
    if not text.strip():
        return scene.awaiting("meaning", about="check").tell("ask-check")
    scene = scene.settle_question()
    among = tuple(i for i in scene.open_ones if not i.upcoming) or scene.open_ones
    named = named_in(scene, text)
    interview = named[0] if len(named) == 1 else scene.current
    if interview not in among:
        interview = among[0] if len(among) == 1 else None
    if interview is not None:
        return check_for(scene, interview, text)
    if among:
        return ask_which(scene, among, text, "check")
    scene, interview = scene.begin()
    return check_for(scene, interview, text)


def check_for(scene: Scene, interview: Interview, text: str) -> Scene:
    """Judges a message to the employer of an interview, whatever it looks like."""
    reading = read(text, scene.now, scene.candidate.tz, None, country=scene.country)
    deed = reading.deed or Deed(kind="contact", text=text)
    scene = scene.settle_question().with_talk(held=None)
    return go_on(counsel(scene, replace(deed, draft=True), interview))


def answer_check(scene: Scene, text: str) -> Scene | None:
    """Takes the message that was asked for; None where none was."""
    question = scene.candidate.talk.question
    return check(scene, text) if question is not None and question.about == "check" else None
