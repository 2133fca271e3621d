"""What is told along with a contact: their answer, the papers they want, a fear."""

from dataclasses import replace

from coaching.amending import Learned
from coaching.model import Contact, Interview, Promise
from coaching.promises import with_promise
from coaching.reading import Reading
from coaching.reading.cues.replies import is_said, reply_in
from coaching.reading.days import Period, read_days
from coaching.reading.doubting import doubts
from coaching.scene import Scene

#: Roles of the days that the employer names.
THEIR_DAYS = frozenset(("promise", "invitation"))


def learn_papers(scene: Scene, learned: Learned, reading: Reading) -> Learned:
    """Keeps that they asked for papers, so that sending those is fair whenever it is proposed."""
    interview, facts = learned.interview, reading.facts
    if not (facts.asked_for and facts.fair) or reading.act == "draft" or interview.papers_wanted:
        return learned
    learned = replace(learned, interview=replace(interview, papers_wanted=True))
    if reading.deed is not None or interview.upcoming or interview.held_on is None:
        return learned
    note = scene.words("noted-papers")
    return replace(learned, notes=(*learned.notes, note), changed=True)


def learn_reply(
    scene: Scene, learned: Learned, before: Interview, reading: Reading, text: str
) -> Learned:
    """Keeps what they answered where a new contact is told along with it, so that none asks.

    Their word that stands before the contact is no answer to it.
    """
    now, place = learned.interview, max(reading.facts.contact_at, 0)
    text = text[place:]
    places = [n for n, c in enumerate(now.contacts) if not c.thanks]
    reply = reply_in(text)
    behind = any(m.period.start > place for m in reading.mentions if m.role in THEIR_DAYS)
    renewed = behind and now.wait.promise != before.wait.promise
    barred = now.barred != before.barred
    if reply is None and renewed and now.wait.promise is not None:
        # A word that comes with a contact is what they answered to it.
        reply = now.wait.promise.words or None
    known = [c for c in before.contacts if not c.presumed]
    if not places or len(now.contacts) <= len(known) or not (reply or renewed):
        return learned
    last = replace(now.contacts[places[-1]], answer=reply)
    contacts = (*now.contacts[: places[-1]], last, *now.contacts[places[-1] + 1 :])
    now = replace(now, contacts=contacts, asked=(*now.asked, "answer"))
    learned = replace(learned, interview=now)
    if renewed or barred or reply is None:
        return learned
    days = read_days(reply, now=scene.now, zone=scene.candidate.tz, asked="promise")
    if isinstance(days, Period) and days.latest > scene.today and not days.vague:
        promise = Promise(earliest=days.earliest, latest=days.latest, words=reply)
        return with_promise(scene, learned, promise, initial=False)
    if not is_said(text):
        return learned
    return replace(learned, notes=(*learned.notes, scene.words("noted-answer", answer=reply)))


def eased(scene: Scene, learned: Learned, before: Interview, text: str) -> Learned:
    """Adds a kind word where the doubt is told in one breath with the deed."""
    if len(learned.interview.contacts) <= len(before.contacts) or not doubts(text):
        return learned
    phrase = "qualm-barred" if learned.interview.barred else "qualm-told"
    return replace(learned, notes=(*learned.notes, scene.words(phrase)))


def without_last(contacts: tuple[Contact, ...]) -> tuple[Contact, ...]:
    """Takes the last contact back, that was none after all."""
    places = [n for n, c in enumerate(contacts) if not c.thanks]
    return tuple(c for n, c in enumerate(contacts) if not places or n != places[-1])


def judged_now(scene: Scene, interview: Interview) -> bool:
    """Tells whether a contact without a day is the one that has just been said to be right."""
    judged, current = scene.candidate.talk.judged, scene.current
    same = current is not None and current.id == interview.id
    return judged is not None and judged[1].call == "go" and same
