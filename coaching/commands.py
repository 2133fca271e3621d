"""The commands, typed with a slash or in plain words, and the answers to their questions."""

import re
from collections.abc import Callable
from dataclasses import replace

from coaching.choosing import ask_which, which_button
from coaching.debrief import proceed, state_of
from coaching.drafts import write_draft
from coaching.erasing import forget, forget_typed
from coaching.learning import Learned
from coaching.model import ExportFile, Interview, Say
from coaching.moment import moment_of
from coaching.phrases import day_words, escaped, speak_plain
from coaching.preferences import (
    ask_language,
    ask_quiet,
    ask_zone,
    hours_in,
    language_in,
    set_language,
    set_quiet,
    set_zone,
    zone_in,
)
from coaching.questions import next_fact, next_question
from coaching.scene import Rows, Scene
from coaching.waking import due_text

#: "/next@SubiraBot now"; refused: "and/or".
COMMAND = re.compile(
    r"^/(?P<name>[a-z_]{1,32})(?:@\w{1,40})?(?:\s+(?P<rest>.{0,200}))?$", re.I | re.S
)
#: Plain words that do what a command does. Each takes what its command's name says and refuses
#: longer sentences.
SPOKEN: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(rf"^\W*(?:{pattern})\W*$", re.I), name)
    for pattern, name in (
        (
            r"(?:please )?(?:show|list|see)(?: me)? (?:all )?(?:my )?interviews|my interviews|onyesha (?:interviews?|usaili)(?: zangu)?",
            "interviews",
        ),
        (r"(?:please )?(?:cancel|never ?mind|stop asking|ghairi|acha hiyo)", "cancel"),
        (r"help(?: me)?|what can you do|msaada|nisaidie", "help"),
        (
            r"(?:please )?(?:delete|forget|erase|remove) (?:everything|all(?: my data)?|my data|me)|futa (?:kila kitu|yote|data yangu)",
            "forget all",
        ),
        (
            r"what(?:'s| is) next|when (?:is|will) (?:the|my|you) nudge(?: me)?|nini kinafuata",
            "next",
        ),
        (r"(?:please )?stop (?:messaging|nudging|texting) me|unsubscribe|acha kunitumia", "stop"),
        (
            r"(?:please )?export (?:my data|everything|all)|(?:what do you|nini una) (?:know|keep|jua) (?:about me|kunihusu)",
            "export",
        ),
        (
            r"(?:i want to )?(?:tell you about|add) (?:an|another|a new|my) interview|new interview",
            "interview",
        ),
        (
            r"(?:speak|change to|in|kwa|ongea) (?:kiswahili|swahili|english|kiingereza)|badilisha lugha|change (?:the )?language",
            "language",
        ),
    )
)


def command_in(text: str) -> tuple[str, str] | None:
    """Finds the command in a text, with what follows it.

    Examples:
        >>> command_in("/forget KCB")
        ('forget', 'KCB')
        >>> command_in("show my interviews")
        ('interviews', '')
        >>> command_in("should I call?") is None
        True
    """
    typed = COMMAND.match(text.strip())
    if typed:
        return typed["name"].lower(), (typed["rest"] or "").strip()
    for pattern, name in SPOKEN:
        if pattern.match(text):
            head, _, rest = name.partition(" ")
            return head, text if head == "language" else rest
    return None


def obey(scene: Scene, name: str, rest: str) -> Scene:
    """Carries a command out."""
    action = ACTIONS.get(name)
    if action is None:
        return scene.tell("unknown-command")
    return action(scene, rest)


def start(scene: Scene, rest: str) -> Scene:
    """Greets, and comes to the first question at once."""
    scene = replace(scene, candidate=replace(scene.candidate, stopped=False, reachable=True))
    if scene.candidate.interviews:
        return listing(scene.tell("welcome-back"), rest)
    return begin(scene.tell("welcome"), rest)


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


def listing(scene: Scene, rest: str) -> Scene:
    """Lists the interviews with the state of each."""
    interviews = scene.candidate.interviews
    if not interviews:
        rows: Rows = ((scene.button("me.interview", "button-interview"),),)
        return scene.tell("interviews-none", rows=rows)
    lines = [scene.words("interviews-head")]
    for interview in interviews:
        lines.append(
            scene.words(
                "interviews-line",
                employer=scene.name(interview),
                role=interview.role or "none",
                state=state_of(scene, interview),
            )
        )
    rows = tuple((which_button(scene, i, "look"),) for i in interviews[-8:])
    return scene.say(Say(text="\n".join(lines), buttons=rows))


def look(scene: Scene, interview: Interview) -> Scene:
    """Shows all facts of an interview, each with a button to change it."""
    language = scene.language
    unknown = speak_plain(language, "unknown")
    promise = interview.wait.promise
    said = unknown
    if promise is not None:
        last = promise.earliest if promise.kind == "invitation" else promise.latest
        said = speak_plain(language, "by-day", day=last)
    barred = {None: unknown, True: "word-yes", False: "word-no"}[interview.barred]
    count = sum(not c.thanks for c in interview.contacts)
    text = scene.words(
        "look",
        employer=scene.name(interview),
        role=interview.role or unknown,
        held=day_words(language, interview.held_on) if interview.held_on else unknown,
        promise=said,
        barred=barred if barred == unknown else speak_plain(language, barred),
        contacts=count,
        state=state_of(scene, interview),
    )
    edits = ("employer", "role", "interview_day", "promise", "barred", "contact", "outcome")
    buttons = [scene.button(f"{interview.id}.edit.{asks}", f"button-{asks}") for asks in edits]
    last_row = [scene.button(f"{interview.id}.remove", "button-remove")]
    if interview.outcome is not None:
        last_row.insert(0, scene.button(f"{interview.id}.reopen", "button-reopen"))
    rows = (*(tuple(buttons[n : n + 2]) for n in range(0, len(buttons), 2)), tuple(last_row))
    return scene.put(interview).say(Say(text=text, buttons=rows))


def what_waits(scene: Scene, rest: str) -> Scene:
    """Tells what waits and when."""
    lines = [line for i in scene.candidate.interviews if (line := due_text(scene, i))]
    if not lines:
        return scene.tell("next-none")
    return scene.say(Say(text="\n".join(lines)))


def draft_menu(scene: Scene, rest: str) -> Scene:
    """Offers a message to copy for the interview being talked about."""
    interview = scene.current or (scene.open_ones[-1] if scene.open_ones else None)
    if interview is None:
        return scene.tell("no-interview")
    if scene.current is None and len(scene.open_ones) > 1:
        return ask_which(scene, scene.open_ones, rest, "draft")
    return show_draft(scene, interview, "contact", "email")


def show_draft(scene: Scene, interview: Interview, situation: str, form: str) -> Scene:
    """Shows a message to copy, with its other forms as buttons."""
    moment = moment_of(interview, scene.candidate)
    if situation == "contact" and moment.rule == "M3":
        situation = "invited"
    if interview.outcome == "offer":
        situation = "offer"
    if interview.outcome == "rejected":
        situation = "feedback"
    channel = {"sms": "sms", "phone": "phone"}.get(form, "email")
    draft = write_draft(situation, interview, scene.candidate, channel)  # type: ignore[arg-type]
    lines = []
    if moment.day is not None and moment.day > scene.today:
        lines.append(scene.words("instead-later", until=moment.day))
    lines.append(f"<pre>{escaped(draft)}</pre>")
    name = interview.id
    rows = (
        (
            scene.button(f"{name}.draft.email", "button-mail-draft"),
            scene.button(f"{name}.draft.sms", "button-sms-draft"),
        ),
        (
            scene.button(f"{name}.draft.phone", "button-phone-draft"),
            scene.button(f"{name}.draft.thanks", "button-thanks-draft"),
        ),
    )
    return scene.put(interview).say(Say(text="\n".join(lines), buttons=rows, draft=draft))


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
    files = (
        ExportFile(name="subira.json", format="json"),
        ExportFile(name="subira.csv", format="csv"),
    )
    return scene.say(Say(text=scene.words("export"), files=files))


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
        case "zone", _:
            zone = zone_in(text)
            if zone is not None:
                return set_zone(scene, zone)
            return scene.say(Say(text=scene.words("unclear-zone"), asks="zone"))
        case "language", _:
            language = language_in(text)
            return set_language(scene, language) if language else None
        case "which", "forget":
            return forget_typed(scene, text)
        case "confirm", "quiet":
            hours = hours_in(text)
            return set_quiet(scene, hours) if hours else scene.tell("unclear-quiet")
        case _:
            return None


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
    "stop": stop,
}
