"""Which interview and which deed the talk is about, and the words that say it is done."""

from dataclasses import replace

from coaching.calendar import local
from coaching.model import Asks, Deed, Interview
from coaching.moment import held_on, is_due, moment_day
from coaching.reading import Reading
from coaching.reading.cues import done
from coaching.reading.cues import thanks as thank
from coaching.reading.facts import channel_in
from coaching.reading.shorthand import spell_out
from coaching.scene import Scene
from coaching.verdict import THANKS_IN_TIME

#: Questions to which "done" and "sent it" say nothing of a deed, or of one that is noted.
NO_DEED: frozenset[Asks] = frozenset(
    ("channel", "contact_day", "answer", "employer", "role", "remind_day", "deadline", "outcome")
)
#: Right after a yes so few words tell that it is done. House rule.
FEW_WORDS = 10
#: Deeds that are done by getting in touch.
IN_TOUCH = frozenset({"contact", "exception", "thanks", "feedback"})


def with_deed_done(scene: Scene, text: str, reading: Reading) -> Reading:
    """Takes "I did it" for the deed that was judged last, or that the nudge spoke of."""
    question, low = scene.candidate.talk.question, spell_out(text).text.lower()
    if question is not None and question.interview and _answers_otherwise(question.asks, low):
        return reading
    deed = deed_spoken_of(scene)
    kind = deed.kind if deed is not None else None
    interview = scene.current if kind == "feedback" else spoken_of(scene)
    thanks = kind == "thanks"
    joined = thanks and interview is not None and _is_joined(interview, scene)
    if joined and reading.facts.thanked and not thank.ONLY.finds(low):
        facts = replace(reading.facts, contacted=reading.facts.contacted or 1)
        return replace(reading, facts=facts)
    spoken = reading.facts.channel in ("phone", "visit")
    told = reading.facts.contacted is not None and (spoken or not thanks)
    did_it = done.DID_IT.finds(low) or _did_as_allowed(scene, low)
    thanked = reading.facts.thanked and (thanks or not done.THANKS_COACH.finds(low))
    if interview is None or thanked or told or not did_it:
        return reading
    nudged = [n for n in interview.wait.sendings if n.state in ("handed", "sent")]
    if not (nudged or kind in IN_TOUCH or is_due(interview, scene.candidate, scene.today)):
        return reading
    mentions = tuple(
        replace(m, role="contact") if m.period.latest < scene.today else m
        for m in reading.mentions
    )
    facts = replace(
        reading.facts,
        contacted=None if thanks and not joined else 1,
        thanked=thanks,
        again=reading.facts.again or (thanks and any(c.thanks for c in interview.contacts)),
        contact_at=0,
        contact_today=mentions == reading.mentions,
        retold=deed is None and _is_noted(interview, scene),
        channel=channel_in(low) or (deed.channel if deed is not None else None) or "other",
    )
    return replace(
        reading,
        facts=facts,
        act="report",
        sure=1.0,
        mentions=mentions,
        deed=None,
        mistakes=(),
        evidence=(),
    )


def _is_joined(interview: Interview, scene: Scene) -> bool:
    """Tells whether a note of thanks was to be joined to the follow-up, whose day has come."""
    late = scene.today > held_on(interview) + THANKS_IN_TIME
    return late and moment_day(interview, scene.candidate)[1] <= scene.today


def _did_as_allowed(scene: Scene, low: str) -> bool:
    """Tells in a few words of any kind that what was just allowed is done."""
    about = scene.candidate.talk
    allowed = about.judged is not None and about.judged[1].call == "go" and about.pending is None
    few = len(low.split()) <= FEW_WORDS and scene.current is not None
    return allowed and few and done.AS_ALLOWED.finds(low) is not None


def _is_noted(interview: Interview, scene: Scene) -> bool:
    """Tells whether the deed that the nudge spoke of is on record already."""
    sent = [local(n.sent_at, scene.candidate).date() for n in interview.wait.sendings if n.sent_at]
    running = len(interview.waits) - 1
    made = [c.on for c in interview.contacts if c.wait == running and not c.thanks]
    return bool(sent) and any(on >= max(sent) for on in made)


def deed_spoken_of(scene: Scene) -> Deed | None:
    """The deed that waits for a fact, or else the one that was judged last."""
    about = scene.candidate.talk
    if about.pending is not None:
        return about.pending
    return about.judged[0] if about.judged is not None else None


def _answers_otherwise(asks: Asks, low: str) -> bool:
    """Tells whether words answer a question, so that "did" in them speaks of no deed."""
    return asks in NO_DEED or (asks == "contact" and done.ANSWERS_YES.finds(low) is not None)


def spoken_of(scene: Scene) -> Interview | None:
    """Finds the open interview that is talked about, or the only one there is."""
    current = scene.current
    if current is not None:
        return current if current.outcome is None else None
    return scene.open_ones[0] if len(scene.open_ones) == 1 else None
