"""Answers to what a candidate asks back: why the coach asks, what it means, who it is."""

from typing import get_args

from coaching.consoling import standing
from coaching.counsel import marks, why
from coaching.debrief import put_again
from coaching.model import Asks, Interview
from coaching.reading.cues import asides
from coaching.scene import Scene
from coaching.spoken import spoken_of

#: Questions whose words have an explanation of their own; the others are answered by a tap.
EXPLAINED: frozenset[Asks] = frozenset(get_args(Asks)) - frozenset(
    ("zone", "language", "which", "confirm", "meaning")
)


def explain(scene: Scene, text: str) -> Scene | None:
    """Explains in a line or two what was asked back, and puts the open question again.

    Returns:
        The scene, or None where the text asks nothing of the coach itself.
    """
    low = " ".join(text.lower().replace("’", "'").split())
    term = next((name for name, cue in asides.TERMS.items() if cue.finds(low)), None)
    if term is not None:
        return _tell(scene, scene.words(f"explain-{term}"))
    if asides.SOURCE.finds(low):
        return _tell(scene, scene.words("explain-source"))
    if asides.WHO.finds(low):
        return _tell(scene, scene.words("explain-who"))
    if asides.SILENCE.finds(low):
        return _if_silent(scene)
    if asides.HOW.finds(low):
        return _tell(scene, scene.words("explain-how"))
    judged = scene.candidate.talk.judged
    if judged is not None and asides.WHICH_WORDS.finds(low):
        return _tell(scene, marks(scene, *judged))
    question = scene.candidate.talk.question
    if question is not None and (asides.WHY.finds(low) or asides.MEANING.finds(low)):
        known = question.asks in EXPLAINED and question.about != "next_round"
        return _tell(scene, scene.words(f"explain-{question.asks}" if known else "explain-tap"))
    if question is None and _asks_for_reasons(low):
        if judged is not None and scene.current is not None:
            return scene.tell_all(why(scene, judged[1].rule))
        return None if asides.REASON.finds(low) else scene.tell("explain-how")
    return None


def _asks_for_reasons(low: str) -> bool:
    return any(cue.finds(low) for cue in (asides.WHY, asides.MEANING, asides.REASON))


def _tell(scene: Scene, words: str) -> Scene:
    interview = _asked_about(scene)
    if interview is not None:
        return put_again(scene, interview, (words,))
    return scene.tell_all(words)


def _asked_about(scene: Scene) -> Interview | None:
    question = scene.candidate.talk.question
    return scene.find(question.interview) if question is not None else None


def _if_silent(scene: Scene) -> Scene:
    """Says what happens if nothing comes, with the plan where there is one already."""
    interview = spoken_of(scene)
    if _asked_about(scene) is not None or interview is None or interview.upcoming:
        return _tell(scene, scene.words("explain-silence"))
    return scene.tell_all(standing(scene, interview)[1])
