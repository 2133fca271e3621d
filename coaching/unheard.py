"""An answer that was not understood, or is said to have been given: put once more, then left."""

from dataclasses import replace

from coaching.amending import Learned
from coaching.debrief import proceed
from coaching.model import Asks, Interview, Question
from coaching.questions import ABOUT_CONTACT, ORDER, ask, mark_asked
from coaching.reading.cues import answers
from coaching.scene import Scene

#: Questions that may be left without an answer.
MAY_BE_LEFT: frozenset[Asks] = frozenset((*ORDER, *ABOUT_CONTACT))
#: So many answers to a question may be lost on the coach. House rule.
MISSED_MOST = 2
#: Questions that a short word may answer, which is asked for once more as a yes or no.
YES_OR_NO: frozenset[Asks] = frozenset(("barred", "contact"))
#: Longest word of that kind.
FEW = 3


def without_reproach(scene: Scene, text: str) -> str:
    """Takes "I already said" off an answer to the open question; the rest may be empty."""
    question = scene.candidate.talk.question
    if question is None or question.asks not in MAY_BE_LEFT or "?" in text:
        return text
    low = text.lower().replace("’", "'")
    tail = answers.SAID_TAIL.finds(low)
    text = text[: tail.start()] if tail is not None and tail.start() else text
    lead = answers.SAID_LEAD.finds(low)
    return text[lead.end() :] if lead is not None else text


def put_once_more(scene: Scene) -> Scene:
    """Puts the open question again where the candidate only says to have answered it."""
    question = scene.candidate.talk.question
    interview = scene.find(question.interview) if question is not None else None
    if question is None or interview is None:
        return scene.tell("missed-it")
    if question.missed + 1 >= MISSED_MOST and question.asks in MAY_BE_LEFT:
        return _leave(scene, question, interview, ())
    intro = (scene.words("missed-it"),)
    put = ask(scene, question.asks, interview, intro=intro, about=question.about)
    return _counted(put, question)


def left(before: Scene, after: Scene, text: str) -> Scene:
    """Leaves a question of which a second answer was not understood.

    Args:
        before: The scene as the message came in.
        after: The scene that answers it.
        text: The message.
    """
    question, still = before.candidate.talk.question, after.candidate.talk.question
    if question is None or still is None or not _is_missed(before, after):
        return after
    interview = before.find(question.interview)
    same = (question.asks, question.interview) == (still.asks, still.interview)
    if interview is None or not same or question.asks not in MAY_BE_LEFT:
        return after
    if question.missed + 1 >= MISSED_MOST:
        return _leave(before, question, interview, _warm(before, after))
    if question.asks in YES_OR_NO and len(text.split()) <= FEW:
        intro = (before.words("unclear-yes"),)
        after = ask(before, question.asks, interview, intro=intro, about=question.about)
    return _counted(after, question)


def _leave(scene: Scene, question: Question, interview: Interview, warm: tuple[str, ...]) -> Scene:
    """Goes on to the next question, after a kind word where there was one."""
    asked = mark_asked(interview, question.asks)
    notes = (*warm, scene.words("left-open"))
    return proceed(scene, Learned(interview=asked, notes=notes), question)


def _counted(scene: Scene, question: Question) -> Scene:
    """Remembers that one more answer to the open question was lost."""
    still = scene.candidate.talk.question
    if still is None:
        return scene
    return scene.with_talk(question=replace(still, missed=question.missed + 1))


def _is_missed(before: Scene, after: Scene) -> bool:
    """Tells whether the coach had to say that it did not know what was meant."""
    if after.candidate.talk.strayed > before.candidate.talk.strayed:
        return True
    last = after.says[-1] if after.says else None
    if last is None or last.verdict is not None:
        return False
    unclear = before.words("news-unclear") in last.text
    return unclear or last.asks == "meaning" or bool(_warm(before, after))


def _warm(before: Scene, after: Scene) -> tuple[str, ...]:
    """Gives the kind word that took the place of an answer, without the question behind it."""
    text = after.says[-1].text if after.says else ""
    warm, back, _ = text.partition(before.words("still-open"))
    return (warm.strip(),) if back else ()
