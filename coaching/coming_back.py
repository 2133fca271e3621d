"""An employer who had said no comes back: a next round of an interview that is closed."""

from coaching.amending import Learned, day_of_next_round
from coaching.choosing import named_in
from coaching.debrief import next_round, tell_next_round
from coaching.learning import with_day
from coaching.model import Interview
from coaching.reading import Reading
from coaching.reading.cues import comebacks, talk
from coaching.reading.shorthand import spell_out
from coaching.scene import Scene
from coaching.turns import Say


def come_back(scene: Scene, text: str, reading: Reading) -> Scene | None:
    """Opens the next round of an interview that had ended; None where none is told of."""
    before = _ended(scene, text, reading)
    low = spell_out(text).text.lower().replace("’", "'")
    rest = comebacks.WANTS_INTERVIEW.regex.sub(" ", low)
    wanted = rest != low
    proposes = reading.deed is not None and (not wanted or talk.PLANS.finds(rest))
    if before is None or proposes or "?" in text:
        return None
    if reading.facts.outcome == "next_round" or wanted:
        return _next_round(scene, before, text, reading)
    if reading.facts.outcome is None and comebacks.OPEN_AGAIN.finds(low):
        reopen = scene.button(f"{before.id}.reopen", "button-reopen")
        name = scene.name(before)
        say = Say(text=scene.words("news-open-again", employer=name), buttons=((reopen,),))
        return scene.put(before).say(say)
    return None


def _ended(scene: Scene, text: str, reading: Reading) -> Interview | None:
    """Finds the ended interview that a word of "them" is about, where none is open."""
    named = named_in(scene, text)
    if named:
        return named[0] if named[0].outcome is not None else None
    facts = reading.facts
    if scene.open_ones or facts.employer is not None or facts.stranger:
        return None
    ended = [i for i in scene.candidate.interviews if i.employer and i.outcome is not None]
    return max(ended, key=lambda i: i.touched_at, default=None)


def _next_round(scene: Scene, before: Interview, text: str, reading: Reading) -> Scene:
    """Opens it with its day, or asks for the day."""
    day = day_of_next_round(scene, before, reading, text)
    scene = scene.put(before).holding(None).settle_question()
    if day is None:
        asking = scene.awaiting("interview_day", before.id, "next_round")
        return asking.say(Say(text=scene.words("outcome-next_round"), asks="interview_day"))
    scene, coming = next_round(scene, before)
    told = with_day(scene, Learned(interview=coming), day, ahead_today=True)
    return tell_next_round(scene, before, told)
