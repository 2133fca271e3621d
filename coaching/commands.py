"""The commands, typed with a slash or in plain words, and the answers to their questions."""

import re
from collections.abc import Callable
from dataclasses import replace

from coaching.amending import Learned
from coaching.checking import check
from coaching.consoling import language_row
from coaching.debrief import proceed
from coaching.erasing import forget, forget_typed
from coaching.model import Interview
from coaching.moment import moment_of
from coaching.places import zone_of, zone_within
from coaching.preferences import (
    ask_discreet,
    ask_language,
    ask_quiet,
    ask_zone,
    hours_in,
    language_in,
    set_discreet,
    set_language,
    set_quiet,
    set_zone,
    settings,
)
from coaching.questions import next_fact, next_question
from coaching.reading.cues import talk
from coaching.reading.facts import read_facts, yes_or_no
from coaching.scene import Scene
from coaching.showing import draft_menu, listing, look, what_waits
from coaching.turns import Attachment, CalendarFile, ExportFile, Say

#: "/next@SubiraBot now"; refused: "and/or".
COMMAND = re.compile(
    r"^/(?P<name>[a-z_]{1,32})(?:@\w{1,40})?(?:\s+(?P<rest>.{0,200}))?$", re.I | re.S
)


def command_in(text: str) -> tuple[str, str] | None:
    """Finds the command in a text, with what follows it.

    Examples:
        >>> command_in("/forget KCB")
        ('forget', 'KCB')
        >>> command_in("should I call?") is None
        True
    """
    typed = COMMAND.match(text.strip())
    return (typed["name"].lower(), (typed["rest"] or "").strip()) if typed else None


#: Names under which other bots have the same. Source: usage.
ALIASES = {
    "delete": "forget",
    "deleteaccount": "forget",
    "deletemydata": "forget",
    "lang": "language",
    "list": "interviews",
    "new": "interview",
    "add": "interview",
    "reminders": "next",
    "tz": "timezone",
    "unsubscribe": "stop",
}


def obey(scene: Scene, name: str, rest: str) -> Scene:
    """Carries a command out."""
    action = ACTIONS.get(ALIASES.get(name, name))
    if action is None:
        return scene.tell("unknown-command")
    return action(scene, rest)


#: What the payload of a link may open: "t.me/BOT?start=sw-interview".
LINKED = frozenset({"interviews", "next", "draft", "help", "privacy", "settings", "timezone"})


def start(scene: Scene, rest: str) -> Scene:
    """Greets, and comes to the first question at once, or to what a link asked for.

    Args:
        scene: The scene so far.
        rest: The payload of a link: a language, a command, or both with a hyphen between. What is
            not known is left alone.
    """
    parts = rest.lower().replace("_", "-").split("-")
    if tongue := next((p for p in parts if p in ("en", "sw")), None):
        scene = replace(
            scene, candidate=replace(scene.candidate, language="sw" if tongue == "sw" else "en")
        )
    opened = next((p for p in parts if p in LINKED), None)
    if opened is not None:
        scene = replace(scene, candidate=replace(scene.candidate, stopped=False, reachable=True))
        return obey(scene, opened, "")
    if "interview" in parts and scene.candidate.interviews:
        return begin_new(replace(scene, candidate=replace(scene.candidate, stopped=False)))
    scene = replace(scene, candidate=replace(scene.candidate, stopped=False, reachable=True))
    if scene.candidate.interviews:
        return listing(scene.tell("welcome-back"), rest)
    return begin(scene.tell("welcome", rows=(language_row(scene),)), rest)


def begin(scene: Scene, rest: str) -> Scene:
    """Starts a debrief, or takes an unfinished one up again."""
    scene = scene.holding(None)
    unfinished = [i for i in scene.open_ones if open_fact(scene, i)]
    if not unfinished:
        return begin_new(scene)
    interview = unfinished[-1]
    question = scene.candidate.talk.question
    if question is not None and question.interview == interview.id:
        kept = tuple(a for a in interview.asked if a != question.asks)
        interview = replace(interview, asked=kept)
    notes: tuple[str, ...] = ()
    if interview.employer is not None:
        role = interview.role or "none"
        notes = (scene.words("noted-case", employer=interview.employer, role=role),)
    scene = proceed(scene, Learned(interview=interview, notes=notes))
    last = scene.says[-1]
    other = ((scene.button("me.new", "button-new"),),)
    return replace(scene, says=(*scene.says[:-1], replace(last, buttons=(*last.buttons, *other))))


def begin_new(scene: Scene) -> Scene:
    """Starts the debrief of an interview that is not on record."""
    scene, interview = scene.holding(None).begin()
    return proceed(scene, Learned(interview=interview))


def open_fact(scene: Scene, interview: Interview) -> bool:
    """Tells whether a debrief was left before its end, its open question counted."""
    question = scene.candidate.talk.question
    waits = question is not None and question.interview == interview.id
    return next_fact(interview) is not None or waits


def cancel(scene: Scene, rest: str) -> Scene:
    """Takes the open question off the table."""
    if scene.candidate.talk.question is None:
        return scene.tell("nothing-to-cancel")
    return scene.settle_question().holding(None).tell("cancelled")


def privacy(scene: Scene, rest: str) -> Scene:
    """Says what is kept, why, and how long."""
    return scene.tell("privacy", days=scene.candidate.habits.retention_days)


def export(scene: Scene, rest: str) -> Scene:
    """Gives the candidate everything that is kept."""
    files: list[Attachment] = [
        ExportFile(name="subira.json", format="json"),
        ExportFile(name="subira.csv", format="csv"),
    ]
    moments = [moment_of(i, scene.candidate).at for i in scene.open_ones]
    ahead = sorted(at for at in moments if at is not None and at > scene.now)
    if ahead:
        name, summary = "subira.ics", scene.words("calendar-summary")
        also = tuple(ahead[1:])
        files.append(CalendarFile(name=name, at=ahead[0], also_at=also, summary=summary))
    return scene.say(Say(text=scene.words("export"), files=tuple(files)))


def stop(scene: Scene, rest: str) -> Scene:
    """Stays silent until /start."""
    scene = replace(scene, candidate=replace(scene.candidate, stopped=True))
    return scene.settle_question().tell("stopped")


def show_help(scene: Scene, rest: str) -> Scene:
    """Shows what the coach can do."""
    return scene.tell("help")


def resume(scene: Scene, interview: Interview) -> Scene:
    """Takes a debrief up again where it was left."""
    if next_question(interview) is None:
        return look(scene, interview)
    return proceed(scene, Learned(interview=interview))


def answer_profile(scene: Scene, text: str) -> Scene | None:
    """Takes a typed answer to a question of a command; None where it is none."""
    question = scene.candidate.talk.question
    if question is None:
        return None
    match question.asks, question.about:
        case "zone", about:
            return _answer_zone(scene, text, lightly=about == "lightly")
        case "language", _:
            language = language_in(text)
            return set_language(scene, language) if language else None
        case "which", "forget":
            return forget_typed(scene, text)
        case "confirm", "discreet":
            short = yes_or_no(text)
            return set_discreet(scene, "on" if short == "yes" else "off") if short else None
        case "confirm", "quiet":
            hours = hours_in(text)
            return set_quiet(scene, hours) if hours else scene.tell("unclear-quiet")
        case _:
            return None


#: A longer text that names no place is no answer to the question for one.
PLACE_WORDS_MOST = 4
#: In a longer text a place is only spoken of. House rule.
SENTENCE_MOST = 9
#: A longer "no" beside the first plan is about something else: "not Tuesday, Monday".
NO_WORDS_MOST = 2


#: "unaitwa nani", "how does this work"; refused: "Howick". Words of a question, and no place.
ASKS = re.compile(
    r"\b(?:nani|nini|who|what|why|how|when|kwa ?nini|mbona|lini|vipi|gani|ngapi|wapi)\b"
)


def _answer_zone(scene: Scene, text: str, *, lightly: bool) -> Scene | None:
    """Takes a place in words; what is none is something else that the candidate wants to say."""
    short_enough = len(text.split()) <= SENTENCE_MOST and "?" not in text
    found = zone_of if lightly else zone_within
    zone = found(text) if short_enough else None
    if zone is not None:
        return set_zone(scene, zone)
    short = yes_or_no(text) if len(text.split()) <= PLACE_WORDS_MOST else None
    if short == "yes" or (short and not lightly):
        return scene.settle_question().tell("zone-kept", time=scene.clock)
    # "Sikupata" is a rejection, and no word on the hours.
    facts = read_facts(text)
    told = facts.outcome is not None or facts.thanked or bool(facts.contacted)
    if short and not told and not (lightly and len(text.split()) > NO_WORDS_MOST):
        return ask_zone(scene, "")
    asks_more = "?" in text or talk.PLANS.finds(text.lower()) or ASKS.search(text.lower())
    if lightly or told or asks_more or len(text.split()) > PLACE_WORDS_MOST:
        return None
    return scene.say(Say(text=scene.words("unclear-zone"), asks="zone"))


ACTIONS: dict[str, Callable[[Scene, str], Scene]] = {
    "start": start,
    "interview": begin,
    "interviews": listing,
    "next": what_waits,
    "draft": draft_menu,
    "help": show_help,
    "cancel": cancel,
    "privacy": privacy,
    "export": export,
    "forget": forget,
    "language": ask_language,
    "timezone": ask_zone,
    "quiet": ask_quiet,
    "discreet": ask_discreet,
    "settings": settings,
    "stop": stop,
    "check": check,
}
