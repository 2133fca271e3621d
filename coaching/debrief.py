"""Where the talk about an interview goes next: a question, a verdict that waited, or the plan."""

from dataclasses import replace

from coaching.amending import Learned
from coaching.calendar import closed_between, local, open_again
from coaching.counsel import counsel, verdict_say
from coaching.model import Deed, Interview, Outcome, Question
from coaching.moment import Moment, moment_of, try_of
from coaching.nudging import opener_moment
from coaching.questions import (
    VAGUE,
    ask,
    ask_vague,
    change_buttons,
    displaced,
    mark_asked,
    next_fact,
    next_question,
    rows_for,
    vague_of,
)
from coaching.reading.cues.hours import hour_in
from coaching.scene import Rows, Scene
from coaching.turns import Button, Say
from coaching.verdict import judge


def proceed(scene: Scene, learned: Learned, question: Question | None = None) -> Scene:
    """Goes on after an interview has changed.

    Args:
        scene: With the question just answered still open or not; it is settled here.
        learned: The interview as it is now, and what is to be read back.
        question: The question just answered, if it was one.

    Returns:
        A scene with exactly one message that asks, judges or tells the plan.
    """
    if question is not None and question.about == "answer":
        told = mark_asked(learned.interview, "answer")
        learned = replace(learned, interview=told)
    interview = learned.interview
    judged = scene.candidate.talk.judged
    scene = displaced(scene, interview).settle_question()
    waits_for_outcome = question is not None and question.asks == "outcome"
    if interview.outcome is not None and _newly_closed(scene, interview):
        deed = scene.candidate.talk.pending if waits_for_outcome else None
        if deed is not None:
            return counsel(scene, deed, interview, learned.notes)
        return tell_outcome(scene, interview, learned.notes)
    deed = scene.candidate.talk.pending
    waited = vague_of(question, "feelings") if interview.promised is None else None
    vague = learned.vague or waited
    if vague is not None and deed is None and next_question(interview) == "feelings":
        about = f"{VAGUE}{vague.isoformat()}"
        return ask(scene, "feelings", interview, intro=learned.notes, about=about)
    if vague is not None:
        return ask_vague(scene, interview, vague, learned.notes)
    if deed is not None:
        denied = question is not None and question.asks == "contact" and not interview.contacted
        deed = _as_first(deed) if deed.again and denied else deed
        return go_on(counsel(scene, deed, interview, learned.notes))
    if question is not None and question.about == "again" and judged is not None:
        return _judge_again(scene, judged[0], learned)
    scene = scene.put(interview)
    interview = scene.find(interview.id) or interview
    if interview.wait.nudge_wanted is None and moment_of(interview, scene.candidate).at:
        changes = change_buttons(scene, interview, learned.read_back)
        return _ask_for_nudge(scene, interview, learned.notes, changes)
    asks = next_question(interview)
    if asks is not None:
        rows = rows_for(scene, asks, interview)
        changes = change_buttons(scene, interview, learned.read_back)
        return ask(scene, asks, interview, intro=learned.notes, rows=(*rows, *changes))
    changes = change_buttons(scene, interview, learned.read_back)
    return tell_plan(scene, interview, learned.notes, changes)


def _as_first(deed: Deed) -> Deed:
    """Takes "again" for a slip of the tongue, where there was no contact after all."""
    return replace(
        deed,
        again=False,
        mistakes=tuple(m for m in deed.mistakes if m != "check_ins"),
        spans=tuple(s for s in deed.spans if s[0] != "check_ins"),
    )


def go_on(scene: Scene) -> Scene:
    """After a verdict, takes up the debrief where facts are still missing."""
    interview = scene.current
    talk = scene.candidate.talk
    if interview is None or talk.question is not None:
        return scene
    if interview.upcoming:
        asked = "opener" in interview.asked or opener_moment(interview, scene.candidate) is None
        return scene if asked else _tell_ahead(scene, interview, (), ())
    if interview.wait.nudge_wanted is None and moment_of(interview, scene.candidate).at:
        return _ask_for_nudge(scene, interview, ())
    asks = next_fact(mark_asked(interview, "feelings"))
    if asks is None:
        return scene
    return ask(scene, asks, mark_asked(interview, "feelings"), about="resumed")


def _newly_closed(scene: Scene, interview: Interview) -> bool:
    before = scene.find(interview.id)
    return before is None or before.outcome != interview.outcome


def _judge_again(scene: Scene, deed: Deed, learned: Learned) -> Scene:
    """Gives a new verdict where the answer about an earlier contact changes it."""
    before = scene.candidate.talk.judged
    scene = scene.put(learned.interview)
    interview = scene.find(learned.interview.id) or learned.interview
    asks = next_question(interview)
    if asks in ("channel", "contact_day", "answer"):
        return ask(scene, asks, interview, intro=learned.notes, about="again")
    deed = replace(deed, again=False) if interview.contacted else _as_first(deed)
    verdict = judge(deed, interview, scene.candidate, scene.now)
    if verdict is None or before is None or verdict == before[1]:
        return go_on(tell_plan(scene, interview, learned.notes))
    scene = scene.with_talk(judged=(deed, verdict))
    return go_on(scene.say(verdict_say(scene, deed, interview, verdict, learned.notes)))


def _ask_for_nudge(
    scene: Scene, interview: Interview, notes: tuple[str, ...], more: Rows = ()
) -> Scene:
    day = moment_of(interview, scene.candidate).day or scene.today
    text = "\n".join((*notes, scene.words("ask-confirm-nudge", day=day)))
    rows = (
        (
            scene.button(f"{interview.id}.again.yes", "button-yes"),
            scene.button(f"{interview.id}.again.no", "button-no"),
        ),
    )
    return scene.awaiting("confirm", interview.id, "nudge").say(
        Say(text=text, buttons=(*rows, *more), asks="confirm")
    )


def put_again(scene: Scene, interview: Interview, notes: tuple[str, ...]) -> Scene:
    """Puts the open question once more after something else was answered in between."""
    question = scene.candidate.talk.question
    if question is None or question.interview != interview.id:
        return scene.say(Say(text="\n".join(notes)))
    if question.asks == "confirm":
        return _ask_for_nudge(scene, interview, notes)
    if (vague := vague_of(question, "promise")) is not None:
        return ask_vague(scene, interview, vague, notes)
    deed = scene.candidate.talk.pending
    phrase = None
    if question.about == "next_round":
        phrase = "ask-next_round"
    elif question.asks == "outcome" and deed is not None and deed.kind == "offer":
        phrase = "ask-outcome-offer"
    return ask(scene, question.asks, interview, intro=notes, phrase=phrase, about=question.about)


def tell_plan(
    scene: Scene, interview: Interview, notes: tuple[str, ...] = (), more: Rows = ()
) -> Scene:
    """Says when the nudge will come and why, or why none will."""
    if interview.upcoming:
        return _tell_ahead(scene, interview, notes, more)
    reminder = interview.wait.reminder
    if notes and reminder is not None and reminder.state == "planned":
        return scene.say(Say(text="\n".join(notes)))
    text = plan_text(scene, interview)
    rows: Rows = (*more, (scene.button(f"{interview.id}.facts", "button-facts"),))
    nudge = interview.wait.nudge
    if nudge is not None and nudge.state == "planned":
        calendar = scene.button(f"{interview.id}.calendar", "button-calendar")
        picture = scene.button(f"{interview.id}.picture", "button-picture")
        rows = ((calendar, picture), *rows)
    if interview.outcome is None:
        rows = (*rows, (scene.button(f"{interview.id}.urge", "button-urge"),))
    due = scene.moment(nudge.due_at) if nudge is not None else ()
    say = Say(text="\n".join((*notes, text)), buttons=rows, moments=due)
    if nudge is not None and nudge.state == "planned" and not scene.candidate.zone_known:
        return _with_zone(scene, say)
    return scene.say(say)


def _with_zone(scene: Scene, say: Say) -> Scene:
    """Tells the first plan, and asks beside it whether the hours are right; once, and lightly."""
    zone = scene.candidate.zone
    city = zone.rsplit("/", 1)[-1].replace("_", " ")
    asked = scene.words("plan-zone", time=scene.clock, zone=city)
    right = Button(id=f"me.zone.{zone}"[:64], label=city)
    elsewhere = scene.button("me.set.timezone", "button-elsewhere")
    scene = replace(scene, candidate=replace(scene.candidate, zone_known=True))
    rows = (*say.buttons, (right, elsewhere))
    text = f"{say.text}\n{asked}"
    return scene.awaiting("zone", about="lightly").say(replace(say, text=text, buttons=rows))


def plan_text(scene: Scene, interview: Interview) -> str:
    """Tells the plan of an interview that has been held, as HTML."""
    candidate = scene.candidate
    moment = moment_of(interview, candidate)
    nudge = interview.wait.nudge
    tried = try_of(interview, scene.candidate)
    promise = interview.wait.promise
    if moment.rule == "M2" and promise is not None and promise.kind == "invitation":
        return scene.words("plan-barred-invited", day=promise.earliest)
    if moment.rule == "M2":
        return scene.words("plan-barred")
    if tried is not None:
        return scene.words("plan-tried", day=tried.on)
    if nudge is not None and nudge.state == "sent":
        return scene.words("nudge-already")
    if moment.day is None or nudge is None or nudge.state != "planned":
        return scene.words("plan-no-nudge")
    due = local(nudge.due_at, candidate)
    until = promise.latest if promise else moment.day
    if moment.day <= scene.today:
        why = scene.words(f"plan-today-{moment.rule.lower()}", until=until)
        again = open_again(scene.now, candidate)
        if again is not None:
            return scene.words("plan-open-again", why=why, day=again)
        return scene.words("plan-today", why=why, day=due.date())
    rule = moment.rule.lower()
    if rule == "m3" and promise is not None and promise.earliest == until != moment.day:
        rule = "m3-closed"
    if rule == "m4" and closed_between(until, moment.day, scene.country):
        rule = "m4-closed"
    why = scene.words(f"plan-{rule}", until=until)
    hour = hour_in(promise.words) if promise is not None and moment.rule == "M3" else None
    if hour is not None:
        why = f"{why} {scene.words('hour-named', hour=hour)}"
    return scene.words("plan-nudge", day=due.date(), time=due.time(), why=why)


def _tell_ahead(
    scene: Scene, interview: Interview, notes: tuple[str, ...], more: Rows = ()
) -> Scene:
    """The tip for the end of an interview that lies ahead, and the offer to ask afterwards."""
    if "opener" in interview.asked or opener_moment(interview, scene.candidate) is None:
        return scene.say(Say(text="\n".join(notes or (scene.words("plan-ahead"),)), buttons=more))
    lines = (*notes, scene.words("plan-ahead"))
    return ask(scene, "opener", interview, intro=lines)


def tell_next_round(scene: Scene, interview: Interview, told: Learned) -> Scene:
    """Opens the next round with the day that was told along with it."""
    scene = scene.put(interview).holding(None).settle_question()
    well_done = scene.words("outcome-next_round-known")
    return proceed(scene, replace(told, notes=(well_done, *told.notes)))


def tell_outcome(scene: Scene, interview: Interview, notes: tuple[str, ...] = ()) -> Scene:
    """Answers the end of an interview, with warmth before anything else."""
    outcome: Outcome | None = interview.outcome
    scene = scene.put(interview).holding(None).settle_question()
    text = scene.words(f"outcome-{outcome}", employer=scene.name(interview))
    rows: Rows = ()
    if outcome in ("offer", "rejected"):
        rows = ((scene.button(f"{interview.id}.write.contact", f"button-draft-{outcome}"),),)
    if outcome == "let_go":
        rows = ((scene.button(f"{interview.id}.reopen", "button-reopen"),),)
    if outcome == "next_round":
        asking = scene.awaiting("interview_day", interview.id, "next_round")
        return asking.say(Say(text=text, asks="interview_day"))
    return scene.say(Say(text=text, buttons=rows))


def next_round(scene: Scene, before: Interview) -> tuple[Scene, Interview]:
    """Opens the record of the next round with the same employer."""
    scene, interview = scene.begin()
    interview = replace(interview, employer=before.employer, role=before.role)
    return scene, interview


def state_of(scene: Scene, interview: Interview) -> str:
    """Tells in a few words how an interview stands."""
    moment: Moment = moment_of(interview, scene.candidate)
    nudge = interview.wait.nudge
    if interview.outcome is not None:
        return scene.words(f"state-{interview.outcome}")
    if interview.upcoming and interview.held_on is not None:
        return scene.words("state-ahead", day=interview.held_on)
    if moment.rule == "M2":
        return scene.words("state-barred")
    if moment.rule == "M6":
        return scene.words("state-tried")
    if nudge is not None and nudge.state == "planned":
        if moment.day is not None and moment.day <= scene.today:
            return scene.words("state-due")
        return scene.words("state-nudge", day=local(nudge.due_at, scene.candidate).date())
    if nudge is not None and nudge.sent_at is not None:
        return scene.words("state-nudged", day=local(nudge.sent_at, scene.candidate).date())
    return scene.words("state-open")
