"""What a candidate can look at: the list of interviews, one of them, what waits, a draft."""

import re

from coaching.choosing import ask_which, named_in, which_button
from coaching.debrief import state_of
from coaching.drafts import FORM, asked_channel, forms_of, write_draft
from coaching.model import Channel, Contact, Interview
from coaching.moment import moment_of, try_of
from coaching.phrases import day_words, escaped, speak_plain
from coaching.scene import Rows, Scene
from coaching.turns import Button, Say
from coaching.waking import due_text

#: The forms in which a draft is shown, by the value of their button.
CHANNELS: dict[str, Channel] = {"email": "email", "sms": "sms", "phone": "phone"}
#: What a draft may be written for, as a button says it.
SITUATIONS = frozenset({"contact", "thanks"})
#: How a form is asked for in words.
FORMS_SAID = {
    "phone": r"call|script|phone|simu",
    "sms": r"sms|te?xt|w(?:h?at|as)s? ?app?|linked ?in|ujumbe mfupi|short",
}
#: Channels that have a word of their own.
NAMED_CHANNELS = frozenset({"phone", "email", "sms", "whatsapp", "visit"})


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
    return scene.show(Say(text="\n".join(lines), buttons=rows))


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
    contacts = [_contact_words(scene, c) for c in interview.contacts]
    text = scene.words(
        "look",
        employer=scene.name(interview),
        role=interview.role or unknown,
        held=day_words(language, interview.held_on) if interview.held_on else unknown,
        promise=said,
        barred=barred if barred == unknown else speak_plain(language, barred),
        contacts="; ".join(contacts) or speak_plain(language, "word-no"),
        state=state_of(scene, interview),
    )
    edits = ("employer", "role", "interview_day", "promise", "barred", "contact", "outcome")
    buttons = [scene.button(f"{interview.id}.edit.{asks}", f"button-{asks}") for asks in edits]
    last_row = [scene.button(f"{interview.id}.remove", "button-remove")]
    if interview.outcome is not None:
        last_row.insert(0, scene.button(f"{interview.id}.reopen", "button-reopen"))
    rows = (*(tuple(buttons[n : n + 2]) for n in range(0, len(buttons), 2)), tuple(last_row))
    if len(scene.candidate.interviews) > 1:
        rows = (*rows, (scene.button("me.interviews", "button-back"),))
    return scene.put(interview).show(Say(text=text, buttons=rows))


def _contact_words(scene: Scene, contact: Contact) -> str:
    day = day_words(scene.language, contact.on)
    if contact.thanks:
        return f"{day} ({speak_plain(scene.language, 'word-thanks')})"
    if contact.channel is None or contact.channel not in NAMED_CHANNELS:
        return day
    return f"{day} ({speak_plain(scene.language, f'button-{contact.channel}')})"


def what_waits(scene: Scene, rest: str) -> Scene:
    """Tells what waits and when, the earliest first."""
    waiting = sorted(
        (due for i in scene.candidate.interviews if (due := due_text(scene, i)) is not None),
        key=lambda due: due[0],
    )
    if not waiting:
        return scene.tell("next-none")
    moments = tuple(m for at, _ in waiting for m in scene.moment(at))
    return scene.say(Say(text="\n".join(line for _, line in waiting), moments=moments))


def draft_menu(scene: Scene, rest: str) -> Scene:
    """Offers a message to copy for the interview being talked about."""
    named = named_in(scene, rest) if rest else []
    interview = named[0] if named else scene.current
    if interview is None and len(scene.open_ones) > 1:
        return ask_which(scene, scene.open_ones, rest, "draft")
    if interview is None:
        interview = next(iter((*scene.open_ones, *reversed(scene.candidate.interviews))), None)
    if interview is None:
        return scene.tell("no-interview")
    low = rest.lower()
    judged = scene.candidate.talk.judged
    thanking = judged is not None and judged[0].kind == "thanks" and judged[1].call == "go"
    wanted = re.search(r"thank|shukran", low) or (thanking and "follow" not in low)
    situation = "thanks" if wanted else "contact"
    form = next((f for f, words in FORMS_SAID.items() if re.search(words, low)), None)
    language = "sw" if "swahili" in low else "en"
    return show_draft(scene, interview, situation, form, language)


def draft_pressed(scene: Scene, interview: Interview, value: str) -> Scene:
    """Shows the draft that a button names: "thanks.sms.sw", or a part of that."""
    parts = value.split(".")
    situation = next((p for p in parts if p in SITUATIONS), "contact")
    form = next((p for p in parts if p in CHANNELS), None)
    return show_draft(scene, interview, situation, form, "sw" if "sw" in parts else "en")


def show_draft(
    scene: Scene,
    interview: Interview,
    situation: str = "contact",
    form: str | None = None,
    language: str = "en",
) -> Scene:
    """Shows a message to copy, with its other occasions, forms and languages as buttons."""
    moment = moment_of(interview, scene.candidate)
    closed = {"offer": "offer", "rejected": "feedback"}.get(interview.outcome or "")
    shown = closed or situation
    if shown == "contact" and moment.rule == "M3":
        shown = "invited"
    lines = []
    if shown in ("contact", "invited") and moment.rule == "M2":
        return scene.put(interview).tell("plan-barred")
    if shown in ("contact", "invited") and moment.rule == "M6":
        tried = try_of(interview, scene.candidate)
        lines.append(scene.words("plan-tried", day=tried.on if tried else scene.today))
    elif shown != "thanks" and moment.day is not None and moment.day > scene.today:
        lines.append(scene.words("instead-later", until=moment.day))
    asked = asked_channel(interview) if shown == "invited" else None
    form = form or (FORM[asked] if asked is not None else "email")
    if form not in forms_of(shown, language):
        form = "email"
    draft = write_draft(shown, interview, CHANNELS[form], language, told_in=scene.language)
    lines.append(f"<pre>{escaped(draft)}</pre>")
    occasions = () if closed else ("contact", "thanks")

    def button(label: str, *parts: str) -> Button:
        return scene.button(".".join((interview.id, "draft", *parts)), label)

    rows = (
        tuple(button(f"button-{o}-draft", o, form, language) for o in occasions if o != situation),
        tuple(
            button(f"button-{f}-draft", situation, f, language)
            for f in forms_of(shown, language)
            if f != form
        ),
        (
            button(
                *(
                    ("button-english", situation, form, "en")
                    if language == "sw"
                    else ("button-swahili", situation, form, "sw")
                )
            ),
        ),
    )
    say = Say(text="\n".join(lines), buttons=tuple(r for r in rows if r), draft=draft)
    return scene.put(interview).show(say)
