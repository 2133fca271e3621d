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
    asks = question.asks if question is not None and question.interview else None
    answers = asks not in (None, "confirm")
    return reading if answers else _with_deed_done(scene, text, reading)


def _with_rival(scene: Scene, text: str, reading: Reading) -> Reading:
    """Takes the word of an employer who is not the one on record for what it is.

    An offer of somebody else is a rival's; a no of somebody else closes nothing here.
    """
    low = text.lower()
    offered, refused = contacts.OFFERED_BY.search(low), contacts.REFUSED_BY.search(low)
    found = offered or refused
    if found is None or not any(i.employer for i in scene.open_ones):
        return reading
    whose = next(name for name in found.groups() if name)
    words = [w for w in whose.split() if w not in contacts.THEY | {"the", "my"}]
    if not words or any(i.outcome is None for i in named_in(scene, whose)):
        return reading
    if offered is None:
        start = low.index(words[0], found.start())
        elsewhere = text[start : start + len(" ".join(words))]
        return replace(reading, facts=replace(reading.facts, outcome=None, elsewhere=elsewhere))
    dated = bool(reading.mentions) or any_of(contacts.DEADLINE, low) is not None
    deed = reading.deed
    if deed is not None and not deed.mistakes:
        deed = replace(deed, kind="exception", deadline=dated)
    return replace(reading, facts=replace(reading.facts, outcome=None, deadline=dated), deed=deed)


def _with_deed_done(scene: Scene, text: str, reading: Reading) -> Reading:
    """Takes "I did it" for the deed that was judged last, or that the nudge spoke of."""
    judged = scene.candidate.talk.judged
    deed = judged[0] if judged is not None else None
    feedback = deed is not None and deed.kind == "feedback"
    interview = scene.current if feedback else spoken_of(scene)
    told = reading.facts.contacted is not None or reading.facts.thanked
    if interview is None or told or not talk.DID_IT.finds(text.lower()):
        return reading
    nudged = any(nudge.state in ("handed", "sent") for nudge in interview.wait.sendings)
    if not nudged and (
        deed is None or deed.kind not in ("contact", "exception", "thanks", "feedback")
    ):
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
