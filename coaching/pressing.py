"""Button presses: answers, and what is done with a verdict, a nudge, a plan or a list."""

from dataclasses import replace
from typing import get_args

from coaching.amending import Learned
from coaching.answering import answer_pressed
from coaching.calendar import local
from coaching.checking import check_for
from coaching.commands import begin, begin_new
from coaching.contacting import with_contact
from coaching.counsel import why
from coaching.debrief import next_round, proceed, tell_plan
from coaching.erasing import confirm_erasure, erase_one
from coaching.gathering import talk_over
from coaching.learning import reopen
from coaching.listening import take_up
from coaching.meaning import meant, take_back
from coaching.model import Asks, Contact, Interview, Question
from coaching.moment import moment_of, try_of
from coaching.phrases import escaped
from coaching.places import zone_of
from coaching.preferences import SETTINGS, ask_place, set_discreet, set_language, set_zone
from coaching.questions import ask
from coaching.scene import Scene
from coaching.showing import draft_pressed, listing, look, show_draft
from coaching.timeline import alt_text, timeline_of
from coaching.turns import CalendarFile, PictureFile, Say
from coaching.urging import answer_urge
from coaching.waking import nudge_say

ANSWERS: tuple[Asks, ...] = get_args(Asks)


def press(scene: Scene, button: str) -> Scene:
    """Does what a button says; the id comes from outside and may be stale or forged."""
    owner, _, rest = button.partition(".")
    verb, _, value = rest.partition(".")
    if owner == "me":
        return _press_own(scene, verb, value)
    interview = scene.find(owner)
    if interview is None:
        return scene.tell("stale")
    if verb in ANSWERS and value:
        return _press_answer(scene, verb, interview, value)
    return _press_action(scene, verb, interview, value)


def _press_answer(scene: Scene, verb: Asks | str, interview: Interview, value: str) -> Scene:
    asks: Asks = next(a for a in ANSWERS if a == verb)
    question = scene.candidate.talk.question
    open_one = question if question and question.interview == interview.id else None
    if open_one is not None and open_one.about == "next_round" and asks == "interview_day":
        scene, interview = next_round(scene, interview)
    if asks == "contact" and value == "none" and open_one is None:
        open_one = Question(asks="contact", about="again", asked_at=scene.now)
    if asks == "answer" and value == "day":
        return ask(scene, "promise", interview, rows=(), about="answer")
    if asks == "outcome" and value == "skip" and scene.candidate.talk.pending is None:
        return tell_plan(scene.settle_question(), interview)
    answered = answer_pressed(scene, asks, interview, value)
    return proceed(answered.scene, answered.learned, open_one)


def _press_action(scene: Scene, verb: str, interview: Interview, value: str) -> Scene:
    match verb:
        case "nudge":
            return _press_nudge(scene, interview, value)
        case "did":
            return _did(scene, interview, thanks=value == "thanks")
        case "why" if value in RULES:
            kept = replace(scene, keeps_buttons=True)
            return kept.put(interview).say(Say(text=why(scene, value)))
        case "notmeant":
            return take_back(scene, interview)
        case "urge":
            kept = replace(scene, keeps_buttons=not value)
            return answer_urge(kept, interview, value)
        case "calendar":
            return _calendar(replace(scene, keeps_buttons=True), interview)
        case "picture":
            return _picture(replace(scene, keeps_buttons=True), interview, value)
        case "facts":
            return look(replace(scene, pressed=None), interview)
        case "look":
            return look(scene, interview)
        case "edit" if value in EDITABLE:
            asks: Asks = next(a for a in ANSWERS if a == value)
            return ask(scene, asks, interview, about="edit")
        case "remove" | "forget":
            return confirm_erasure(scene, interview.id)
        case "reopen":
            scene = scene.put(reopen(interview))
            again = scene.find(interview.id) or interview
            note = scene.words("reopened", employer=scene.name(again))
            return tell_plan(scene, again, (note,))
        case "check" if held := scene.candidate.talk.held:
            return check_for(scene, interview, held)
        case "write":
            kept = replace(scene, keeps_buttons=True, pressed=None)
            return draft_pressed(kept, interview, value)
        case "draft":
            return draft_pressed(scene, interview, value)
        case "again":
            return _wanted(scene, interview, value == "yes")
        case "talk":
            return talk_over(scene, interview)
        case "which":
            held = scene.candidate.talk.held
            return take_up(scene, interview, held) if held else look(scene, interview)
        case _:
            return scene.tell("stale")


#: The facts that a candidate may change.
EDITABLE: frozenset[Asks] = frozenset(
    ("employer", "role", "interview_day", "promise", "barred", "contact", "outcome")
)
RULES = frozenset(f"V{n}" for n in range(1, 15))


def _press_nudge(scene: Scene, interview: Interview, value: str) -> Scene:
    scene = scene.put(interview)
    interview = scene.find(interview.id) or interview
    match value:
        case "show" if moment_of(interview, scene.candidate).rule in ("M3", "M4", "M5"):
            return scene.show(nudge_say(scene, interview))
        case "show":
            return look(scene, interview)
        case "answered":
            return ask(scene, "answer", interview)
        case "draft":
            kept = replace(scene, keeps_buttons=True, pressed=None)
            return show_draft(kept, interview)
        case "did":
            return _did(scene, interview, thanks=False)
        case "longer":
            if interview.wait.reminder is not None:
                return scene.tell("nudge-longer-used")
            return ask(scene, "remind_day", interview)
        case "close":
            return ask(scene, "outcome", interview)
        case _:
            return scene.tell("stale")


def _did(scene: Scene, interview: Interview, *, thanks: bool) -> Scene:
    """Keeps a contact that the candidate has just made, and asks what came of it."""
    if interview.outcome is not None:
        return scene.put(replace(interview, feedback_given=True)).tell("news-noted")
    first = thanks and not any(c.thanks for c in interview.contacts)
    made = Contact(on=scene.today, wait=len(interview.waits) - 1, thanks=first)
    if first:
        kept = replace(interview, contacts=(*interview.contacts, made))
        note = scene.words("noted-thanks")
        return proceed(scene, Learned(interview=kept, notes=(note,)))
    learned = with_contact(scene, Learned(interview=interview), made, day_known=True)
    kept = replace(learned.interview, asked=(*learned.interview.asked, "channel"))
    tried = try_of(kept, scene.candidate) is not None
    notes = (scene.words("nudge-did"),) if tried else learned.notes
    done = proceed(scene, Learned(interview=kept, notes=notes))
    return done.with_talk(judged=None)


def _calendar(scene: Scene, interview: Interview) -> Scene:
    moment = moment_of(interview, scene.candidate)
    if moment.at is None:
        return scene.tell("calendar-none")
    summary = scene.words("calendar-summary")
    file = CalendarFile(name=f"{interview.id}.ics", at=moment.at, summary=summary)
    return scene.say(Say(text=scene.words("calendar"), files=(file,)))


def _picture(scene: Scene, interview: Interview, ground: str) -> Scene:
    """Shows the time line as a picture, and the same in words; the ground is remembered."""
    if interview.upcoming or interview.outcome is not None:
        return look(scene, interview)
    timeline = timeline_of(interview, scene.candidate, scene.today, scene.language)
    if ground in ("dark", "light"):
        scene = replace(scene, candidate=replace(scene.candidate, dark=ground == "dark"))
    dark = scene.candidate.dark
    name = f"{interview.id}.png"
    file = PictureFile(name=name, interview=interview.id, on=scene.today, dark=dark)
    other = "light" if dark else "dark"
    rows = ((scene.button(f"{interview.id}.picture.{other}", f"button-{other}"),),)
    say = Say(text=escaped(alt_text(timeline)), buttons=rows, files=(file,))
    return scene.put(interview).say(say)


def _wanted(scene: Scene, interview: Interview, wanted: bool) -> Scene:
    """Keeps whether a later wait is to have a nudge of its own."""
    wait = replace(interview.wait, nudge_wanted=wanted)
    scene = scene.put(interview.with_wait(wait)).settle_question()
    interview = scene.find(interview.id) or interview
    nudge = interview.wait.nudge
    if not wanted or nudge is None:
        return scene.tell("nudge-kept-off")
    due = local(nudge.due_at, scene.candidate)
    text = scene.words("nudge-on", day=due.date(), time=due.time())
    return scene.say(Say(text=text, moments=scene.moment(nudge.due_at)))


def confirm_typed(scene: Scene, text_says_yes: bool) -> Scene | None:
    """Takes a typed yes or no to a question that wants one; None where none is open."""
    question = scene.candidate.talk.question
    if question is None or question.asks != "confirm":
        return None
    if question.about.startswith("erase "):
        what = question.about.removeprefix("erase ")
        return _press_own(scene, "erase", what if text_says_yes else "none")
    interview = scene.find(question.interview)
    if interview is None:
        return None
    return _wanted(scene, interview, text_says_yes)


def _press_own(scene: Scene, verb: str, value: str) -> Scene:
    match verb:
        case "interview":
            return begin(scene, "")
        case "new":
            return begin_new(scene)
        case "place":
            return ask_place(replace(scene, keeps_buttons=True))
        case "discreet":
            return set_discreet(scene, value)
        case "set" if value in SETTINGS:
            return SETTINGS[value](replace(scene, keeps_buttons=True), "")
        case "interviews":
            return listing(scene, "")
        case "language" if value in ("en", "sw"):
            return set_language(scene, value)
        case "zone" if (zone := zone_of(value)) is not None:
            return set_zone(scene, zone)
        case "forget" if value == "all":
            return confirm_erasure(scene.settle_question(), "all")
        case "erase" if _asked_to_erase(scene, value) and (found := scene.find(value)):
            return erase_one(scene, found)
        case "erase" if value == "all" or scene.find(value) is not None:
            return confirm_erasure(scene, value)
        case "forget" | "erase":
            return scene.settle_question().tell("kept")
        case "meaning":
            return meant(scene, value)
        case _:
            return scene.tell("stale")


def _asked_to_erase(scene: Scene, what: str) -> bool:
    """Tells whether the question is still open; an old button has it put again."""
    question = scene.candidate.talk.question
    return question is not None and question.about == f"erase {what}"
