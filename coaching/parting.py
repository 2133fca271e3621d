"""An answer and one more interview in one message: each is taken for itself."""

from coaching.answering import answer_typed
from coaching.model import Question
from coaching.questions import change_buttons, mark_asked
from coaching.reading import Reading
from coaching.reading.more import before_another
from coaching.scene import Scene
from coaching.turns import Say
from coaching.understanding import understand


def parted(
    scene: Scene, question: Question | None, text: str, reading: Reading
) -> tuple[Scene, str, Reading]:
    """Takes what stands before one more interview as the answer to the open question.

    Returns:
        The scene with the answer kept and read back, and the rest of the message.
    """
    interview = scene.find(question.interview) if question is not None else None
    first = before_another(text) if reading.facts.another else ""
    rest = text[len(first) :].strip()
    if question is None or interview is None or not first.strip() or not rest:
        return scene, text, reading
    told = understand(scene, first, question)
    answered = answer_typed(scene, question.asks, interview, first, told)
    if not answered.understood or told.deed is not None:
        return scene, text, reading
    learned = answered.learned
    scene = answered.scene.put(mark_asked(learned.interview, question.asks)).settle_question()
    if learned.notes:
        rows = change_buttons(scene, learned.interview, learned.read_back)
        scene = scene.say(Say(text="\n".join(learned.notes), buttons=rows))
    return scene, rest, understand(scene, rest, None)
