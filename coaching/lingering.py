"""Waiting longer, in words: the one other day that the candidate may choose after the nudge."""

from dataclasses import replace

from coaching.answering import answer_typed
from coaching.calendar import local
from coaching.debrief import proceed
from coaching.model import Interview
from coaching.questions import ask
from coaching.reading import Reading
from coaching.reading.cues import longer
from coaching.reading.days import Period
from coaching.scene import Scene
from coaching.spoken import spoken_of
from coaching.understanding import understand


def linger(scene: Scene, text: str, reading: Reading) -> Scene | None:
    """Grants the one reminder in words after the nudge; None where nothing of it is said."""
    interview, low = _nudged(scene), text.lower().replace("’", "'")
    facts = reading.facts
    news = facts.contacted or facts.outcome is not None or facts.interviewed
    if interview is None or news or not wants_longer(low):
        return None
    if _is_asked_since(scene, interview):
        return None
    wait = interview.wait
    if wait.nudge is None or wait.nudge.state == "planned":
        will_wait = longer.WAITS.finds(low) and "?" not in low and not reading.change.corrects
        asks_for_it = longer.REMIND.finds(low) or will_wait
        return _keep_to_the_day(scene, interview) if asks_for_it else None
    if wait.reminder is not None and wait.reminder.state != "planned":
        return scene.tell("nudge-longer-used")
    asking = scene.awaiting("remind_day", interview.id)
    question = asking.candidate.talk.question
    told = _with_day(understand(asking, text, question), scene)
    answered = answer_typed(asking, "remind_day", interview, text, told)
    if answered.learned.interview.wait.reminder in (None, wait.reminder):
        return ask(scene, "remind_day", interview)
    return proceed(answered.scene, answered.learned, question)


def _with_day(reading: Reading, scene: Scene) -> Reading:
    """Takes the last day named for the answer; of a whole week its first."""
    ahead = [m.period for m in reading.mentions if m.period.latest > scene.today]
    period = reading.days if isinstance(reading.days, Period) else None
    if ahead and (period is None or period.latest <= scene.today):
        # "Leo niko mbio" only says why.
        period = ahead[-1]
    if period is None:
        return reading
    first = period.earliest if period.precision == "week" else period.latest
    return replace(reading, days=replace(period, latest=max(first, scene.today)))


def wants_longer(low: str) -> bool:
    """Tells whether lower-case words put the nudge off, and do not tell what an employer said.

    Examples:
        >>> wants_longer("wait till thursday"), wants_longer("they said wait till thursday")
        (True, False)
    """
    return longer.LATER.finds(low) is not None and longer.THEY_SAID.finds(low) is None


def _keep_to_the_day(scene: Scene, interview: Interview) -> Scene | None:
    nudge = interview.wait.nudge
    if nudge is None:
        return None
    day = local(nudge.due_at, scene.candidate).date()
    return scene.put(interview).tell("remind-then", day=day)


def _nudged(scene: Scene) -> Interview | None:
    """Finds the interview that is spoken of, or of several the only one that was nudged."""
    interview = spoken_of(scene)
    if interview is not None:
        return interview
    nudged = [i for i in scene.open_ones if any(n.sent_at for n in i.wait.sendings)]
    return nudged[0] if len(nudged) == 1 else None


def _is_asked_since(scene: Scene, interview: Interview) -> bool:
    """Tells whether a question has been put since the nudge, which the words answer rather."""
    question = scene.candidate.talk.question
    if question is None or question.interview is None:
        return False
    sent = [n.sent_at for n in interview.wait.sendings if n.sent_at is not None]
    return not sent or max(sent) < question.asked_at
