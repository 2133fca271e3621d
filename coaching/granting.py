"""Wishes in plain words: what a command does, or a button of an interview that is named."""

from dataclasses import replace

from coaching.checking import check
from coaching.choosing import ask_which, exactly, match_typed
from coaching.commands import obey
from coaching.consoling import again
from coaching.debrief import put_again
from coaching.erasing import forget
from coaching.listening import listen
from coaching.model import Asks, Interview
from coaching.places import zone_of
from coaching.preferences import hours_in, set_zone
from coaching.pressing import press
from coaching.reading.shorthand import spell_out
from coaching.scene import Scene
from coaching.wishes import Wish, deed_in, wish_in

#: Questions whose answer is a name, which a single word is taken for.
NAMES: frozenset[Asks] = frozenset(("employer", "role"))
#: The button of an interview that does what the words say.
BUTTONS = {"forget": "remove", "close": "edit.outcome"}
#: Words that stand for a button under a verdict or a nudge.
TAPS = frozenset({"why", "notmeant", "reply", "nudge.answered", "nudge.longer", "edit.outcome"})
#: Commands that settle a choice for the whole talk.
CHOICES = frozenset({"language", "timezone", "quiet", "discreet"})
#: What is wished for the interview being talked about.
FOR_ONE = frozenset({"calendar", "picture", "edit", "remove", "reopen", "look"})
#: What only tells something, after which an open question of the debrief comes again.
TOLD = frozenset({"help", "privacy", "next"})


def grant(scene: Scene, text: str) -> Scene | None:
    """Does what the words wish for; None where they are no wish, or name nothing known."""
    question = scene.candidate.talk.question
    if question is not None and question.asks in NAMES and len(text.split()) == 1:
        return None
    wish = wish_in(text) or wish_in(spell_out(text).text)
    named = deed_in(text) if wish is None else None
    interview = exactly(scene, named.rest) if named else None
    if named is not None and interview is not None:
        return press(scene, f"{interview.id}.{BUTTONS.get(named.name, named.name)}")
    if wish is None:
        unknown = named is not None and named.name == "forget" and named.rest[:1].isupper()
        return forget(scene, "") if unknown and scene.candidate.interviews else None
    if wish.name == "next" and question is not None and len(text.split()) == 1:
        return None  # There it skips the question.
    if wish.name in TAPS:
        return _tapped(scene, wish.name)
    if wish.name == "check":
        return check(scene, wish.rest)
    if wish.name in FOR_ONE:
        return _for_one(scene, wish)
    if wish.name == "timezone" and wish.rest:
        # "I moved to Kisumu, shall I tell them?" asks about a deed.
        zone = None if "?" in text else zone_of(wish.rest)
        return keep_aside(scene, set_zone(scene, zone)) if zone else None
    if wish.name == "quiet" and wish.rest and hours_in(wish.rest) is None:
        return None
    name, _, more = wish.name.partition(" ")
    after = obey(scene, name, more or wish.rest)
    if name in TOLD and question is not None:
        about = scene.find(question.interview)
        return put_again(after, about, (after.words("still-open"),)) if about else after
    return keep_aside(scene, after) if name in CHOICES else after


def _tapped(scene: Scene, name: str) -> Scene | None:
    """Does what a button under the last verdict or nudge does, where there was one."""
    interview, judged = scene.current, scene.candidate.talk.judged
    question = scene.candidate.talk.question
    if name == "notmeant" and judged is None:
        return again(scene, "scolded")
    if name == "why" and question is not None and question.about not in ("resumed", "again"):
        return None
    if interview is None or (judged is None and name == "why"):
        return None
    if name == "reply":
        decided = interview.outcome in ("offer", "rejected")
        return press(scene, f"{interview.id}.write.contact") if decided else None
    if name == "why" and judged is not None:
        return press(scene, f"{interview.id}.why.{judged[1].rule}")
    unsent = all(n.sent_at is None for n in interview.wait.sendings)
    if name == "nudge.longer":
        # Before its moment the nudge has its day; the candidate hears which.
        return obey(scene, "next", "") if unsent else None
    if name == "nudge.answered" and unsent:
        return None
    return press(scene, f"{interview.id}.{name}")


def _for_one(scene: Scene, wish: Wish) -> Scene | None:
    among = scene.open_ones or scene.candidate.interviews
    if wish.name == "reopen":
        among = tuple(i for i in scene.candidate.interviews if i.outcome is not None) or among
    if wish.rest:
        interview = exactly(scene, wish.rest) or (among[0] if len(among) == 1 else None)
    else:
        current = scene.current if wish.name != "reopen" or scene.current in among else None
        interview = current or (among[0] if len(among) == 1 else None)
    fact = _fact(wish, interview)
    open_still = wish.name == "reopen" and interview is not None and interview.outcome is None
    verb = f"edit.{fact}" if fact else "look" if open_still else wish.name
    if interview is not None:
        put = press(scene, f"{interview.id}.{verb}")
        if not wish.to:
            return put
        changed = listen(put, wish.to)
        return replace(changed, says=changed.says[len(put.says) :])
    return ask_which(scene, among, "", verb) if among else scene.tell("no-interview")


def _fact(wish: Wish, interview: Interview | None) -> Asks | None:
    """Names the fact to change; of an interview that was held "the day" is that of the answer."""
    held = interview is not None and not interview.upcoming
    promised = interview is not None and interview.wait.promise is not None
    return "promise" if wish.loose and held and promised else wish.fact


def keep_aside(before: Scene, after: Scene) -> Scene:
    """Comes back to the debrief after a choice of language, place or hours broke in on it."""
    was, now = before.candidate.talk.question, after.candidate.talk.question
    broken = was if was is not None and was.interview is not None else before.candidate.talk.aside
    if broken is None or (now is not None and now.interview is not None):
        return after.with_talk(aside=None) if broken else after
    if now is not None:
        return after.with_talk(aside=broken)
    interview = after.find(broken.interview)
    if interview is None or interview.outcome is not None:
        return after.with_talk(aside=None)
    return put_again(
        after.with_talk(question=broken, aside=None), interview, (after.words("still-open"),)
    )


def answer_which(scene: Scene, text: str) -> Scene | None:
    """Takes a typed answer to "which interview?" where a button was meant to follow."""
    question = scene.candidate.talk.question
    if (
        question is None
        or question.asks != "which"
        or question.about in ("which", "forget", "talk")
    ):
        return None
    interview = match_typed(scene, text)
    if interview is None:
        return None
    return press(scene.settle_question(), f"{interview.id}.{question.about}")
