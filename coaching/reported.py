"""A deed that is told to be done: what had waited for its verdict is settled by it."""

from dataclasses import replace
from datetime import timedelta

from coaching.calendar import local
from coaching.model import Deed, Interview, Question
from coaching.nudging import with_interview
from coaching.questions import mark_asked
from coaching.reading import Reading
from coaching.reading.cues import done
from coaching.scene import Scene
from coaching.spoken import spoken_of
from coaching.understanding import only_tells
from coaching.verdict import judge

#: A proposal that waited longer for a fact is judged no more; the candidate asks anew.
WAITS_FOR = timedelta(hours=24)
#: A contact told of so long after a question for one is the deed asked about, not an earlier one.
MEANWHILE = timedelta(minutes=15)
#: From this hour on a yes is one for the next morning. House rule: when offices close.
EVENING = 17


def let_go(scene: Scene) -> Scene:
    """Lets go of a proposal that was left without its facts for too long."""
    about = scene.candidate.talk
    question = about.question
    if about.pending is None or question is None or scene.now - question.asked_at < WAITS_FOR:
        return scene
    interview = scene.find(question.interview)
    return _unfelt(scene, interview).holding(None) if interview else scene.holding(None)


def _unfelt(scene: Scene, interview: Interview) -> Scene:
    """Leaves the first question out, which a deed has overtaken."""
    return replace(
        scene, candidate=with_interview(scene.candidate, mark_asked(interview, "feelings"))
    )


def settled(scene: Scene, text: str, reading: Reading) -> tuple[Scene, Reading]:
    """Takes the proposal that waits for a fact as done, where the message tells so.

    A contact that is told of without its day, after a yes or of a proposal, was made today.
    """
    interview = spoken_of(scene)
    if interview is None or not is_report(text, reading):
        return scene, reading
    about = scene.candidate.talk
    was_done = about.pending is not None and _is_done(scene, about.pending, text, reading)
    allowed = (
        about.judged is not None and about.judged[1].call == "go" and _is_fresh(scene, interview)
    )
    if was_done or (allowed and about.pending is None):
        facts = replace(reading.facts, contact_today=reading.facts.contacted is not None)
        reading = replace(reading, facts=facts)
    if not was_done or about.pending is None:
        return scene, reading
    verdict = judge(about.pending, interview, scene.candidate, scene.now)
    judged = (about.pending, verdict) if verdict is not None else None
    return _unfelt(scene, interview).with_talk(pending=None, judged=judged), reading


def _is_fresh(scene: Scene, interview: Interview) -> bool:
    """Tells whether the yes is of this talk, or of the evening before, for the morning after."""
    talk = scene.candidate.talk
    if scene.current is not None or talk.about_at is None or talk.about != interview.id:
        return scene.current is not None
    said_at = local(talk.about_at, scene.candidate)
    return said_at.date() == scene.today - timedelta(days=1) and said_at.hour >= EVENING


def is_report(text: str, reading: Reading) -> bool:
    """Tells whether a message reports a contact or a note of thanks, and proposes nothing."""
    told = bool(reading.facts.contacted) or reading.facts.thanked
    return told and "?" not in text and (reading.deed is None or only_tells(text, reading))


def _is_done(scene: Scene, deed: Deed, text: str, reading: Reading) -> bool:
    """Tells the deed proposed from an earlier contact, which its verdict had asked for."""
    question, low = scene.candidate.talk.question, text.lower()
    if question is None or reading.facts.retold:
        return False
    if reading.facts.thanked and not reading.facts.contacted and deed.kind != "thanks":
        return False
    told = [m.period.latest for m in reading.mentions if m.role == "contact"]
    asked_on = local(question.asked_at, scene.candidate).date()
    if told and max(told) < asked_on:
        return False
    if question.asks != "contact" or done.DID_IT.finds(low) or done.THIS_MOMENT.finds(low):
        return True
    return scene.now - question.asked_at >= MEANWHILE


def put_aside(scene: Scene, question: Question, interview: Interview) -> Scene:
    """Leaves a question of days ago open for later, together with what waited for its answer."""
    kept = tuple(a for a in interview.asked if a != question.asks)
    candidate = with_interview(scene.candidate, replace(interview, asked=kept))
    return replace(scene, candidate=candidate).settle_question().holding(None)
