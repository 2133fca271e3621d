"""A message read in the light of the case: what was asked, who is on record, what was judged."""

from dataclasses import replace

from coaching.choosing import named_in
from coaching.model import Asks, Interview, Question
from coaching.reading import Asked, Reading, read
from coaching.reading.cues import any_of, contacts, talk
from coaching.scene import Scene

#: Which reading of days a question wants.
ASKED: dict[Asks, Asked] = {
    "interview_day": "interview_day",
    "contact_day": "interview_day",
    "promise": "promise",
    "answer": "promise",
    "remind_day": "promise",
    "deadline": "promise",
}


def understand(scene: Scene, text: str, question: Question | None) -> Reading:
    """Reads a message as an answer to the open question, if there is one, and to the case."""
    asked = ASKED.get(question.asks) if question is not None else None
    if question is not None and question.about == "next_round":
        asked = "promise"
    about = scene.find(question.interview) if question is not None else scene.current
    held_on = about.held_on if about is not None and not about.upcoming else None
    zone = scene.candidate.tz
    reading = read(text, scene.now, zone, asked, interview_on=held_on, country=scene.country)
    reading = _with_rival(scene, text, reading)
    answers = question is not None and question.asks != "confirm"
    return reading if answers else _with_deed_done(scene, text, reading)


def _with_rival(scene: Scene, text: str, reading: Reading) -> Reading:
    """Takes an offer of somebody who is not on record for a rival's, not for the outcome."""
    offered = contacts.OFFERED_BY.search(text.lower())
    if offered is None or not any(i.employer for i in scene.open_ones):
        return reading
    who = offered["who"].split()
    named = [word for word in who if word not in contacts.THEY | {"the", "my"}]
    if not named or named_in(scene, offered["who"]):
        return reading
    dated = bool(reading.mentions) or any_of(contacts.DEADLINE, text.lower()) is not None
    deed = reading.deed
    if deed is not None and not deed.mistakes:
        deed = replace(deed, kind="exception", deadline=dated)
    return replace(reading, facts=replace(reading.facts, outcome=None, deadline=dated), deed=deed)


def _with_deed_done(scene: Scene, text: str, reading: Reading) -> Reading:
    """Takes "I did it" for the deed that was judged last, or that the nudge spoke of."""
    interview = spoken_of(scene)
    told = reading.facts.contacted is not None or reading.facts.thanked
    if interview is None or told or not talk.DID_IT.finds(text.lower()):
        return reading
    judged = scene.candidate.talk.judged
    deed = judged[0] if judged is not None else None
    nudged = any(nudge.state in ("handed", "sent") for nudge in interview.wait.sendings)
    if not nudged and (deed is None or deed.kind not in ("contact", "exception", "thanks")):
        return reading
    thanks = deed is not None and deed.kind == "thanks"
    facts = replace(
        reading.facts,
        contacted=None if thanks else 1,
        thanked=thanks,
        contact_at=0,
        contact_today=True,
        channel=reading.facts.channel or (deed.channel if deed is not None else None),
    )
    return replace(reading, facts=facts, act="report", deed=None, mistakes=(), evidence=())


def spoken_of(scene: Scene) -> Interview | None:
    """Finds the open interview that is talked about, or the only one there is."""
    current = scene.current
    if current is not None:
        return current if current.outcome is None else None
    return scene.open_ones[0] if len(scene.open_ones) == 1 else None
