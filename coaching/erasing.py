"""Erasing what is kept: one interview or everything, asked once, confirmed, with a receipt."""

import re
from dataclasses import replace

from coaching.calendar import local
from coaching.choosing import match_typed, which_button
from coaching.model import Interview, Talk
from coaching.reading.facts import yes_or_no
from coaching.scene import Scene
from coaching.turns import Say


def forget(scene: Scene, rest: str) -> Scene:
    """Asks what to erase, then for a yes."""
    if rest.lower() in ("all", "everything", "kila kitu"):
        return confirm_erasure(scene, "all")
    interview = match_typed(scene, rest) if rest else None
    if interview is not None:
        return confirm_erasure(scene, interview.id)
    rows = tuple((which_button(scene, i, "forget"),) for i in scene.candidate.interviews[-8:])
    everything = scene.button("me.forget.all", "button-everything")
    keep = scene.button("me.forget.none", "button-keep")
    say = Say(
        text=scene.words("ask-which-forget"), buttons=(*rows, (everything, keep)), asks="which"
    )
    return scene.awaiting("which", about="forget").say(say)


def confirm_erasure(scene: Scene, what: str) -> Scene:
    """Asks for a yes before anything is erased."""
    interview = scene.find(what)
    if interview is None and what != "all":
        return scene.tell("kept")
    text = (
        scene.words("ask-confirm-forget-all")
        if interview is None
        else scene.words("ask-confirm-forget-one", employer=scene.name(interview))
    )
    rows = (
        (
            scene.button(f"me.erase.{what}", "button-erase"),
            scene.button("me.erase.none", "button-keep"),
        ),
    )
    return scene.awaiting("confirm", about=f"erase {what}").say(
        Say(text=text, buttons=rows, asks="confirm")
    )


def erase_one(scene: Scene, interview: Interview) -> Scene:
    """Erases one interview and gives the receipt."""
    name, at = scene.name(interview), local(scene.now, scene.candidate)
    kept = tuple(i for i in scene.candidate.interviews if i.id != interview.id)
    scene = replace(scene, candidate=replace(scene.candidate, interviews=kept, talk=Talk()))
    return scene.tell("forgotten-one", employer=name, at=at)


def forget_typed(scene: Scene, text: str) -> Scene | None:
    """Takes a typed answer to what is to be erased; None where it is none."""
    interview = match_typed(scene, text)
    if re.search(r"\b(?:everything|all|yote|kila kitu)\b", text.lower()):
        return confirm_erasure(scene.settle_question(), "all")
    if interview is not None:
        return confirm_erasure(scene.settle_question(), interview.id)
    if yes_or_no(text) in ("no", "skip"):
        return scene.settle_question().tell("kept")
    return None
