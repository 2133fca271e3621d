"""The employer's answer to a contact, where it is told in the same breath."""

from dataclasses import replace

from coaching.amending import Learned
from coaching.model import Interview, Promise
from coaching.promises import with_promise
from coaching.reading.cues.replies import is_said, reply_in
from coaching.reading.days import Period, read_days
from coaching.scene import Scene


def learn_reply(scene: Scene, learned: Learned, before: Interview, text: str) -> Learned:
    """Keeps what they answered where a new contact is told along with it, so that none asks."""
    now, wait = learned.interview, len(learned.interview.waits) - 1
    places = [n for n, c in enumerate(now.contacts) if c.wait == wait and not c.thanks]
    reply = reply_in(text)
    if reply is None or not places or len(now.contacts) <= len(before.contacts):
        return learned
    last = replace(now.contacts[places[-1]], answer=reply)
    contacts = (*now.contacts[: places[-1]], last, *now.contacts[places[-1] + 1 :])
    now = replace(now, contacts=contacts, asked=(*now.asked, "answer"))
    learned = replace(learned, interview=now)
    if now.wait.promise != before.wait.promise or now.barred != before.barred:
        return learned
    days = read_days(reply, now=scene.now, zone=scene.candidate.tz, asked="promise")
    if isinstance(days, Period) and days.latest > scene.today and not days.vague:
        promise = Promise(earliest=days.earliest, latest=days.latest, words=reply)
        return with_promise(scene, learned, promise, initial=False)
    if not is_said(text):
        return learned
    return replace(learned, notes=(*learned.notes, scene.words("noted-answer", answer=reply)))
