"""The only door of the coach: one event in, a new record and what to say out."""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from coaching.caring import care
from coaching.checking import answer_check
from coaching.commands import answer_profile, command_in, obey
from coaching.granting import CHOICES, answer_which, grant, keep_aside
from coaching.listening import listen
from coaching.meaning import explained, recall
from coaching.model import Candidate
from coaching.nudging import settle
from coaching.phrases import speak
from coaching.preferences import settle_place
from coaching.pressing import confirm_typed, press
from coaching.reading.agreeing import agreed
from coaching.reading.facts import yes_or_no
from coaching.reported import let_go
from coaching.scene import Scene
from coaching.turns import (
    Delivered,
    Event,
    Heard,
    Left,
    Placed,
    Pressed,
    Say,
    Turn,
    Undelivered,
    Unreadable,
    Woken,
)
from coaching.urging import after_a_moment, answer_typed_urge
from coaching.waking import hand_one_over, wake

#: Buttons of a choice for the whole talk.
PREFERENCES = frozenset({"language", "zone", "quiet", "set", "place"})


def respond(candidate: Candidate, event: Event, now: datetime) -> Turn:
    """Decides the turn that follows one event.

    Args:
        candidate: The record as it was saved last.
        event: What happened.
        now: When, aware.

    Returns:
        The record to save, the messages to send in order, and when to wake again. A turn whose
        `candidate` is None asks for everything to be erased.
    """
    turn = _respond(candidate, event, now)
    question = candidate.talk.question
    after = turn.candidate.talk.question if turn.candidate else None
    pressed = isinstance(event, Pressed)
    if question is None or after == question or not turn.says or pressed:
        return turn
    first, *rest = turn.says
    return replace(turn, says=(replace(first, settles=True), *rest))


def _respond(candidate: Candidate, event: Event, now: datetime) -> Turn:
    scene = Scene(candidate=candidate, now=now)
    match event:
        case Heard(text=text):
            return _hear(_present(scene), text)
        case Pressed(button=button, message=message):
            question = candidate.talk.question
            if button == "me.erase.all" and question and question.about == "erase all":
                return _erase_all(scene)
            scene = _present(replace(scene, pressed=message))
            pressed = press(scene, button)
            own = button.partition(".")[2].partition(".")[0] in PREFERENCES
            return (keep_aside(scene, pressed) if own else pressed).turn()
        case Placed(zone=zone):
            return keep_aside(scene, settle_place(_present(scene), zone)).turn()
        case Woken():
            return after_a_moment(wake(scene)).turn()
        case Delivered() | Undelivered():
            settled = replace(scene, candidate=settle(candidate, event, now))
            held_up = isinstance(event, Undelivered) and event.why == "not_sent"
            return (settled if held_up else hand_one_over(settled)).turn()
        case Unreadable(kind=kind):
            edited = kind == "edited"
            return scene.tell("unreadable-edited" if edited else "unreadable").turn()
        case Left():
            return replace(scene, candidate=replace(candidate, reachable=False)).turn()
        case _:
            assert_never(event)


def _present(scene: Scene) -> Scene:
    """The candidate is here, so they can be reached, and interviews of past days are held."""
    woken = wake(replace(scene, candidate=replace(scene.candidate, stopped=True)))
    candidate = replace(woken.candidate, stopped=scene.candidate.stopped, reachable=True)
    return let_go(replace(scene, candidate=candidate))


def _hear(scene: Scene, text: str) -> Turn:
    text = text.strip()
    if not any(c.isalnum() for c in text):
        return scene.tell("unreadable").turn()
    command = command_in(text)
    if command is not None:
        after = obey(scene, *command)
        return (keep_aside(scene, after) if command[0] in CHOICES else after).turn()
    cared = care(scene, text)
    if cared is not None:
        return cared.turn()
    scene = scene.with_talk(crisis_at=None)
    granted = grant(scene, text) or answer_which(scene, text)
    if granted is not None:
        return granted.turn()
    question = scene.candidate.talk.question
    if question is not None and question.asks == "confirm":
        short = agreed(text) if question.about == "nudge" else yes_or_no(text)
        if short == "yes" and question.about == "erase all":
            return _erase_all(scene)
        answered = confirm_typed(scene, short == "yes") if short else None
        if answered is not None:
            return answered.turn()
    profile = answer_profile(scene, text)
    if profile is not None:
        return keep_aside(scene, profile).turn()
    understood = (
        answer_check(scene, text)
        or answer_typed_urge(scene, text)
        or explained(scene, text)
        or recall(scene, text)
    )
    if understood is not None:
        return understood.turn()
    return listen(scene, text).turn()


def _erase_all(scene: Scene) -> Turn:
    """Erases everything, with a receipt."""
    receipt = speak(scene.language, "forgotten-all", at=scene.now.astimezone(scene.candidate.tz))
    return Turn(candidate=None, says=(Say(text=receipt),))
