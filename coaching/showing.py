"""What a candidate can look at: the list of interviews, one of them, what waits, a draft."""

from coaching.choosing import ask_which, which_button
from coaching.debrief import state_of
from coaching.drafts import write_draft
from coaching.model import Channel, Interview, Say
from coaching.moment import moment_of
from coaching.phrases import day_words, escaped, speak_plain
from coaching.scene import Rows, Scene
from coaching.waking import due_text

#: The forms in which a draft is shown, by the value of their button.
CHANNELS: dict[str, Channel] = {"email": "email", "sms": "sms", "phone": "phone"}


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
    draft = write_draft(situation, interview, scene.candidate, CHANNELS.get(form))
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
