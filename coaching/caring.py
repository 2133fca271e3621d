"""Words of self-harm, answered by people who can help, and the talk right after them."""

from datetime import timedelta

from coaching.choosing import New, choose
from coaching.helplines import helplines_of
from coaching.learning import close, learn
from coaching.model import Interview
from coaching.phrases import escaped
from coaching.questions import mark_asked
from coaching.reading import Reading
from coaching.reading.cues import talk
from coaching.reading.cues.courtesies import courtesy_in
from coaching.reading.cues.crisis import AFTERWARDS, HEAVY, in_crisis
from coaching.reading.shorthand import spell_out
from coaching.scene import ABOUT_FOR, Scene
from coaching.understanding import SHORT, understand

#: A calm word may come a day or two after the dark one. Source: house rule.
CALM_FOR = timedelta(days=3)


def care(scene: Scene, text: str) -> Scene | None:
    """Answers words of self-harm, and the next words after them; None where there are none.

    The pointer is short and sober. What they tell of an interview is kept without a word, and not
    asked later. Words that go on about an interview afterwards are answered like any others.
    """
    low = spell_out(text).text.lower().replace("’", "'")
    question = scene.candidate.talk.question
    if in_crisis(low):
        return _pointed(_kept(scene, text, understand(scene, text, question)))
    told_at = scene.candidate.talk.crisis_at
    if HEAVY.finds(low) is not None and "?" not in text and talk.PLANS.finds(low) is None:
        return _kept(scene, text, understand(scene, text, question)).tell("crisis-heavy")
    calm = AFTERWARDS.finds(low) is not None
    if told_at is None or scene.now - told_at > (CALM_FOR if calm else ABOUT_FOR):
        return None
    scene = scene.with_talk(crisis_at=None)
    reading = understand(scene, text, question)
    if _is_on_subject(low, reading, calm):
        return None
    if calm or courtesy_in(low) is not None:
        return scene.tell("crisis-calm")
    weighs = reading.act == "feeling" and len(text.split()) > SHORT and question is not None
    answers = question is not None and not (weighs and question.asks != "feelings")
    return None if answers else scene.tell("crisis-still")


def _pointed(scene: Scene) -> Scene:
    lines = [
        f"• {escaped(h.named(scene.language))}: <b>{escaped(h.number)}</b>"
        for h in helplines_of(scene.country)
    ]
    text = "\n".join((scene.words("crisis"), *lines, scene.words("crisis-end")))
    return scene.with_talk(crisis_at=scene.now).tell_all(text)


def _is_on_subject(low: str, reading: Reading, calm: bool) -> bool:
    """Tells words about an interview; who was rung after a crisis may be who can help."""
    facts = reading.facts
    told = facts.interviewed or facts.outcome is not None or facts.invited or facts.employer
    rung = facts.contacted is not None and not calm
    planned = "?" in low or (talk.PLANS.finds(low) is not None and not calm)
    drafted = reading.act == "draft" and talk.ADDRESSED.finds(low) is not None
    deed = reading.deed is not None and (planned or drafted)
    # "Sorry about last night" names a day of no interview.
    dated = any(m.role not in ("unknown", "other") or not calm for m in reading.mentions)
    return bool(told or rung or dated or deed)


def _kept(scene: Scene, text: str, reading: Reading) -> Scene:
    """Takes down the facts of a message that is answered by something else."""
    chosen, outcome = choose(scene, reading, text), reading.facts.outcome
    if isinstance(chosen, New) and chosen.before is None and reading.facts.interviewed:
        scene, interview = scene.begin()
        chosen = mark_asked(interview, "feelings")
    if not isinstance(chosen, Interview) or chosen.outcome is not None:
        return scene
    learned = learn(scene, chosen, reading, text, None)
    if outcome is not None:
        return scene.put(close(scene, learned.interview, outcome)).settle_question()
    return scene.put(learned.interview) if learned.changed else scene
