"""The commands, typed with a slash or in plain words, and the answers to their questions."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import time

from babel.core import get_global

from coaching.calendar import local, quiet_hours
from coaching.choosing import ask_which, match_typed, which_button
from coaching.debrief import proceed, state_of
from coaching.drafts import write_draft
from coaching.learning import Learned
from coaching.model import Button, ExportFile, Interview, Say
from coaching.moment import moment_of
from coaching.phrases import day_words, escaped, speak_plain
from coaching.questions import next_question
from coaching.reading.facts import yes_or_no
from coaching.scene import Rows, Scene
from coaching.waking import due_text

#: "/next@SubiraBot now"; refused: "and/or".
COMMAND = re.compile(
    r"^/(?P<name>[a-z_]{1,32})(?:@\w{1,40})?(?:\s+(?P<rest>.{0,200}))?$", re.I | re.S
)
#: "21:00-08:00", "21 to 8"; refused: "late".
HOURS = re.compile(
    r"(\d{1,2})(?:[:.](\d{2}))?\s*(?:-|–|to|hadi|mpaka)\s*(\d{1,2})(?:[:.](\d{2}))?"
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
#: "delete KCB"; refused: "delete everything I wrote to them in that long mail yesterday evening please".
ERASE = re.compile(
    r"^\W*(?:please )?(?:delete|forget|erase|remove|futa)\s+(?:the |my )?(?P<what>.{1,60}?)(?: interview)?\W*$",
    re.I,
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
            return head, rest or text
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
    unfinished = [i for i in scene.open_ones if i.employer is None and i.held_on is None]
    if unfinished:
        interview = replace(unfinished[-1], asked=())
    else:
        scene, interview = scene.begin()
    return proceed(scene.holding(None), Learned(interview=interview))


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
    talk = replace(
        scene.candidate.talk, about=None, question=None, pending=None, judged=None, held=None
    )
    scene = replace(scene, candidate=replace(scene.candidate, interviews=kept, talk=talk))
    return scene.tell("forgotten-one", employer=name, at=at)


def ask_language(scene: Scene, rest: str) -> Scene:
    """Asks for the language, or takes the one named."""
    language = language_in(rest)
    if language is not None:
        return set_language(scene, language)
    rows = (
        (
            Button(id="me.language.en", label="English"),
            Button(id="me.language.sw", label="Kiswahili"),
        ),
    )
    say = Say(text=scene.words("ask-language"), buttons=rows, asks="language")
    return scene.awaiting("language").say(say)


def language_in(text: str) -> str | None:
    """Finds the language that is named.

    Examples:
        >>> language_in("Kiswahili tafadhali"), language_in("English"), language_in("?")
        ('sw', 'en', None)
    """
    low = text.lower()
    if "swahili" in low or low.strip() == "sw":
        return "sw"
    return "en" if "english" in low or "kiingereza" in low or low.strip() == "en" else None


def set_language(scene: Scene, language: str) -> Scene:
    """Speaks another language from now on."""
    chosen = replace(scene.candidate, language="sw" if language == "sw" else "en")
    return replace(scene, candidate=chosen).settle_question().tell("language-set")


def ask_zone(scene: Scene, rest: str) -> Scene:
    """Asks for the place, or takes the one named."""
    if rest and (zone := zone_in(rest)) is not None:
        return set_zone(scene, zone)
    likely = (
        "Africa/Nairobi",
        "Africa/Lagos",
        "Africa/Johannesburg",
        "Europe/London",
        "Asia/Dubai",
        "America/New_York",
    )
    buttons = [Button(id=f"me.zone.{z}", label=z.split("/")[1].replace("_", " ")) for z in likely]
    rows = (tuple(buttons[:3]), tuple(buttons[3:]))
    say = Say(text=scene.words("ask-zone"), buttons=rows, asks="zone")
    return scene.awaiting("zone").say(say)


def zone_in(text: str) -> str | None:
    """Finds the time zone that a text names, by its city or its full name.

    Examples:
        >>> zone_in("I am in Kampala now"), zone_in("Europe/London"), zone_in("nowhere")
        ('Africa/Kampala', 'Europe/London', None)
    """
    wanted = re.sub(r"[^a-z/ ]", " ", text.lower().replace("_", " "))
    padded = f" {' '.join(wanted.split())} "
    zones = get_global("zone_territories")
    by_length = sorted(zones, key=len, reverse=True)
    for zone in by_length:
        if f" {zone.lower().replace('_', ' ')} " in padded:
            return str(zone)
    for zone in by_length:
        city = zone.rsplit("/", 1)[-1].lower().replace("_", " ")
        if "/" in zone and not zone.startswith("Etc/") and f" {city} " in padded:
            return str(zone)
    return next((z for c, z in TOWNS.items() if f" {c} " in padded), None)


#: Towns and countries that name no zone of their own. Source: the tz database's zones by country.
TOWNS = {
    "kenya": "Africa/Nairobi", "mombasa": "Africa/Nairobi", "kisumu": "Africa/Nairobi", "nakuru": "Africa/Nairobi",
    "eldoret": "Africa/Nairobi", "tanzania": "Africa/Dar_es_Salaam", "arusha": "Africa/Dar_es_Salaam",
    "uganda": "Africa/Kampala", "rwanda": "Africa/Kigali", "nigeria": "Africa/Lagos", "abuja": "Africa/Lagos",
    "ghana": "Africa/Accra", "south africa": "Africa/Johannesburg", "cape town": "Africa/Johannesburg",
    "uk": "Europe/London", "england": "Europe/London", "leeds": "Europe/London", "manchester": "Europe/London",
    "india": "Asia/Kolkata", "mumbai": "Asia/Kolkata", "delhi": "Asia/Kolkata", "doha": "Asia/Qatar",
    "abu dhabi": "Asia/Dubai", "boston": "America/New_York", "atlanta": "America/New_York",
    "seattle": "America/Los_Angeles", "san francisco": "America/Los_Angeles", "dallas": "America/Chicago",
}  # fmt: skip


def set_zone(scene: Scene, zone: str) -> Scene:
    """Moves the candidate to another time zone; every nudge moves with them."""
    candidate = replace(scene.candidate, zone=zone, zone_known=True)
    scene = replace(scene, candidate=candidate).settle_question()
    about = scene.candidate.talk
    for interview in scene.candidate.interviews:
        if interview.outcome is None:
            scene = scene.put(interview)
    scene = scene.with_talk(about=about.about, about_at=about.about_at)
    return scene.tell("zone-set", zone=zone, time=local(scene.now, candidate).time())


def ask_quiet(scene: Scene, rest: str) -> Scene:
    """Asks for quiet hours, or takes the ones named."""
    hours = hours_in(rest)
    if hours is not None:
        return set_quiet(scene, hours)
    start, end = quiet_hours(scene.candidate)
    lines = (scene.words("quiet-set", start=start, end=end), scene.words("ask-quiet"))
    return scene.awaiting("confirm", about="quiet").say(Say(text="\n".join(lines)))


def hours_in(text: str) -> tuple[time, time] | None:
    """Finds a span of hours.

    Examples:
        >>> hours_in("21:30-7")
        (datetime.time(21, 30), datetime.time(7, 0))
        >>> hours_in("25-9") is None
        True
    """
    found = HOURS.search(text)
    if found is None:
        return None
    numbers = [int(part or 0) for part in found.groups()]
    if numbers[0] > 23 or numbers[2] > 23 or numbers[1] > 59 or numbers[3] > 59:
        return None
    return time(numbers[0], numbers[1]), time(numbers[2], numbers[3])


def set_quiet(scene: Scene, hours: tuple[time, time]) -> Scene:
    """Keeps other quiet hours; every nudge moves out of them."""
    scene = replace(scene, candidate=replace(scene.candidate, quiet=hours)).settle_question()
    for interview in scene.open_ones:
        scene = scene.put(interview)
    return scene.tell("quiet-set", start=hours[0], end=hours[1])


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
    """Takes a typed answer to a question of a command; None where none was open or it fits none."""
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
            return _forget_typed(scene, text)
        case "confirm", "quiet":
            hours = hours_in(text)
            return set_quiet(scene, hours) if hours else scene.tell("unclear-quiet")
        case _:
            return None


def _forget_typed(scene: Scene, text: str) -> Scene | None:
    interview = match_typed(scene, text)
    if re.search(r"\b(?:everything|all|yote|kila kitu)\b", text.lower()):
        return confirm_erasure(scene.settle_question(), "all")
    if interview is not None:
        return confirm_erasure(scene.settle_question(), interview.id)
    if yes_or_no(text) in ("no", "skip"):
        return scene.settle_question().tell("kept")
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
