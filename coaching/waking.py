"""What falls due by itself: nudges, openers, and the end of what is kept."""

from dataclasses import replace
from datetime import datetime, timedelta

from coaching.calendar import is_working, local
from coaching.learning import close, passed
from coaching.model import Interview, Nudge, Talk
from coaching.moment import held_on, invited_on, moment_of
from coaching.nudging import SILENT_FOR, hand_over, may_nudge, plan, with_interview
from coaching.questions import ask
from coaching.reading.cues.hours import hour_in
from coaching.scene import Rows, Scene
from coaching.turns import Say


def wake(scene: Scene) -> Scene:
    """Does all that is due at `now`; the core decides again, whoever rang."""
    scene = _erase_expired(scene)
    for interview in scene.candidate.interviews:
        scene = _wake_one(scene, interview)
    return hand_one_over(scene)


def hand_one_over(scene: Scene) -> Scene:
    """Hands over the nudge that is due first, and no other before it is known how that one ends.

    Of two on the way at the same time nobody could tell which had gone out when a process died.
    """
    if not may_nudge(scene.candidate):
        return scene
    interviews = enumerate(scene.candidate.interviews)
    due = [(at, n) for at, i in interviews if i.outcome is None for n in i.wait.sendings]
    for place, nudge in sorted(due, key=lambda d: (d[1].state != "handed", d[1].due_at)):
        interview = scene.candidate.interviews[place]
        interview, handed = hand_over(interview, nudge, scene.candidate, scene.now)
        scene = _kept(scene, interview)
        if handed is not None:
            return _nudge(scene, interview, handed)
    return scene


def _erase_expired(scene: Scene) -> Scene:
    keep = timedelta(days=scene.candidate.habits.retention_days)
    kept = tuple(
        i
        for i in scene.candidate.interviews
        if i.outcome is None or i.closed_at is None or i.closed_at + keep > scene.now
    )
    if len(kept) == len(scene.candidate.interviews):
        return scene
    return replace(scene, candidate=replace(scene.candidate, interviews=kept, talk=Talk()))


def _wake_one(scene: Scene, interview: Interview) -> Scene:
    if interview.outcome is not None:
        return scene
    if interview.touched_at + SILENT_FOR <= scene.now:
        return _let_go(scene, interview)
    held = passed(scene, interview)
    if held is not interview:
        interview = plan(held, scene.candidate, scene.now)
        scene = _kept(scene, interview)
        if interview.opener_at is not None and may_nudge(scene.candidate):
            return _open(scene, interview)
    if not may_nudge(scene.candidate):
        return scene
    return _kept(scene, plan(interview, scene.candidate, scene.now))


def _kept(scene: Scene, interview: Interview) -> Scene:
    return replace(scene, candidate=with_interview(scene.candidate, interview))


def _let_go(scene: Scene, interview: Interview) -> Scene:
    return _kept(scene, close(scene, interview, "let_go"))


def _open(scene: Scene, interview: Interview) -> Scene:
    """The one opener of the debrief, on the evening of the interview."""
    interview = replace(interview, opener_at=None)
    if scene.candidate.discreet:
        text = scene.words("opener-discreet")
    else:
        text = scene.words("opener", employer=scene.name(interview))
    # A deed that waited for a fact belonged to another interview.
    scene = _kept(scene, interview).holding(None)
    return ask(scene, "feelings", interview, phrase=None, intro=(text,))


def _nudge(scene: Scene, interview: Interview, nudge: Nudge) -> Scene:
    """Says the nudge and makes its interview the one talked about."""
    copy = nudge.tries > 1
    say = nudge_say(scene, interview, nudge, copy=copy)
    if scene.candidate.discreet:
        show = scene.button(f"{interview.id}.nudge.show", "button-show")
        lines = (scene.words("nudge-discreet"), *([scene.words("nudge-copy")] if copy else []))
        say = replace(say, text="\n".join(lines), buttons=((show,),))
    sent = replace(say, nudge=nudge.id, silent=copy)
    return scene.with_talk(about=interview.id, about_at=scene.now).say(sent)


def nudge_say(
    scene: Scene, interview: Interview, nudge: Nudge | None = None, *, copy: bool = False
) -> Say:
    """The words of a nudge with the case in them; the running one's where none is given."""
    nudge = nudge or next(iter(reversed(interview.wait.sendings)), None)
    reminder = interview.wait.reminder
    employer = scene.name(interview)
    lines = (
        [scene.words("nudge-reminder", employer=employer)]
        if reminder is not None and nudge is not None and reminder.id == nudge.id
        else [
            scene.words("nudge", employer=employer, case=_case(scene, interview)),
            scene.words("nudge-act-m3" if _invited(interview) else "nudge-act"),
        ]
    )
    if copy:
        lines.append(scene.words("nudge-copy"))
    return Say(text="\n".join(lines), buttons=nudge_rows(scene, interview))


def nudge_rows(scene: Scene, interview: Interview) -> Rows:
    """The buttons of a nudge."""
    name = interview.id
    did = scene.button(f"{name}.nudge.did", "button-did")
    longer = scene.button(f"{name}.nudge.longer", "button-longer")
    return (
        (
            scene.button(f"{name}.nudge.answered", "button-answered"),
            scene.button(f"{name}.nudge.draft", "button-draft"),
        ),
        (did,) if interview.wait.reminder is not None else (did, longer),
        (scene.button(f"{name}.nudge.close", "button-close"),),
    )


def _case(scene: Scene, interview: Interview) -> str:
    moment = moment_of(interview, scene.candidate)
    promise = interview.wait.promise
    until = scene.today
    if promise is not None:
        until = promise.latest
    form = "" if interview.held_on is not None else "-untold"
    if promise is not None and _invited(interview):
        until = invited_on(promise, scene.country)
        form = form if is_working(until, scene.country) else "-closed"
    phrase = f"nudge-{moment.rule.lower()}{form}"
    said = scene.words(phrase, until=until, held=held_on(interview))
    hour = hour_in(promise.words) if promise is not None and moment.rule == "M3" else None
    if hour is not None:
        said = f"{said} {scene.words('hour-named', hour=hour)}"
    made = [c.on for c in interview.contacts if not c.thanks]
    last = max(made, default=scene.today)
    touched = scene.words("nudge-contacts", count=len(made), day=last)
    return f"{said} {touched}"


def _invited(interview: Interview) -> bool:
    promise = interview.wait.promise
    return promise is not None and promise.kind == "invitation"


def due_text(scene: Scene, interview: Interview) -> tuple[datetime, str] | None:
    """Names the moment at which the coach speaks next of an interview; None where it does not."""
    if interview.outcome is not None:
        return None
    due = [n.due_at for n in interview.wait.sendings if n.state == "planned"]
    ahead = interview.upcoming and interview.opener_at is not None
    at = min(due, default=interview.opener_at if ahead else None)
    if at is None:
        return None
    on, phrase = local(at, scene.candidate), "next-line" if due else "next-opener"
    words = scene.words(phrase, employer=scene.name(interview), day=on.date(), time=on.time())
    return at, words
