"""The questions of the debrief: which comes next, how it is put, with which buttons."""

from dataclasses import replace
from datetime import date, timedelta

from coaching.calendar import first_working
from coaching.model import Asks, Interview, Question
from coaching.nudging import with_interview
from coaching.phrases import speak_plain
from coaching.scene import Rows, Scene
from coaching.turns import Button, Say

#: The order of the debrief; feelings first. Source: house rule.
ORDER: tuple[Asks, ...] = (
    "feelings",
    "employer",
    "role",
    "interview_day",
    "promise",
    "barred",
    "contact",
)
#: So long after an interview, or after it was told of, it is asked how it felt. House rule.
FRESH_FOR = timedelta(days=1)
#: What is asked about a contact that was told of.
ABOUT_CONTACT: tuple[Asks, ...] = ("channel", "contact_day", "answer")
#: Labels of the fixed answers; the value of a button follows the question's name in its id.
FIXED: dict[Asks, tuple[tuple[tuple[str, str], ...], ...]] = {
    "feelings": (
        (("good", "button-good"), ("soso", "button-soso"), ("bad", "button-bad")),
        (("skip", "button-skip"),),
    ),
    "employer": ((("skip", "button-skip"),),),
    "role": ((("skip", "button-skip"),),),
    "promise": ((("none", "button-no-day"), ("skip", "button-not-sure")),),
    "barred": (
        (("no", "button-no"), ("yes", "button-yes")),
        (("skip", "button-not-sure"),),
    ),
    "contact": ((("no", "button-no"), ("yes", "button-yes"), ("skip", "button-skip")),),
    "channel": (
        (("phone", "button-phone"), ("email", "button-email"), ("sms", "button-sms")),
        (("whatsapp", "button-whatsapp"), ("visit", "button-visit"), ("skip", "button-skip")),
    ),
    "answer": (
        (("nothing", "button-nothing"), ("day", "button-call-back")),
        (("offer", "button-offer"), ("rejected", "button-rejected")),
        (("next_round", "button-next_round"),),
    ),
    "outcome": (
        (("offer", "button-offer"), ("rejected", "button-rejected")),
        (("next_round", "button-next_round"), ("withdrawn", "button-withdrawn")),
        (("let_go", "button-let_go"), ("skip", "button-keep")),
    ),
    "deadline": ((("skip", "button-no-day"),),),
    "opener": ((("yes", "button-yes"), ("no", "button-no")),),
    "confirm": ((("yes", "button-yes"), ("no", "button-no")),),
    "meaning": (
        (("deed", "meaning-deed"), ("news", "meaning-news")),
        (("feeling", "meaning-feeling"), ("other", "meaning-other")),
    ),
}


#: What a question is about while a vague word of the employer waits to be asked back.
VAGUE = "vague "


def next_question(interview: Interview) -> Asks | None:
    """Names the next question of the debrief that is neither answered nor put yet."""
    if interview.outcome is not None:
        return None
    if interview.upcoming:
        return "interview_day" if _is_open("interview_day", interview) else None
    told = any(not c.thanks for c in interview.contacts)
    if told and not _is_open("feelings", interview):
        for asks in ABOUT_CONTACT:
            if asks not in interview.asked:
                return asks
    return next_fact(interview)


def next_fact(interview: Interview) -> Asks | None:
    """Names the next question of the debrief about the interview itself."""
    if interview.outcome is not None or interview.upcoming:
        return None
    return next((asks for asks in ORDER if _is_open(asks, interview)), None)


def _is_open(asks: Asks, interview: Interview) -> bool:
    known = {
        "feelings": interview.feelings or not is_fresh(interview) or None,
        "employer": interview.employer,
        "role": interview.role,
        "interview_day": interview.held_on,
        "promise": interview.promised,
        "barred": interview.barred,
        "contact": interview.contacted,
    }
    return known[asks] is None and asks not in interview.asked


def is_fresh(interview: Interview) -> bool:
    """Tells whether it is still time to ask how an interview felt, before any facts."""
    since = max(interview.told_on, interview.held_on or interview.told_on)
    sent = any(n.sent_at is not None for n in interview.wait.sendings)
    return not sent and interview.touched_at.date() - since <= FRESH_FOR


def ask(
    scene: Scene,
    asks: Asks,
    interview: Interview,
    *,
    intro: tuple[str, ...] = (),
    phrase: str | None = None,
    rows: Rows | None = None,
    about: str = "",
) -> Scene:
    """Puts a question about an interview, after what there is to say before it."""
    ahead = asks == "interview_day" and interview.upcoming
    words = phrase or ("ask-interview_day-ahead" if ahead else f"ask-{asks}")
    text = "\n".join((*intro, scene.words(words)))
    buttons = rows if rows is not None else rows_for(scene, asks, interview)
    told = mark_asked(_unanswered(scene, interview), asks)
    return (
        displaced(scene, interview)
        .put(told)
        .awaiting(asks, interview.id, about)
        .say(Say(text=text, buttons=buttons, asks=asks))
    )


def _unanswered(scene: Scene, interview: Interview) -> Interview:
    """An open question that another one displaces counts as not put yet."""
    question = scene.candidate.talk.question
    if question is None or question.interview != interview.id:
        return interview
    kept = tuple(a for a in interview.asked if a != question.asks)
    return replace(interview, asked=kept)


def displaced(scene: Scene, interview: Interview) -> Scene:
    """The same of a question about another interview, which is put when that one is taken up."""
    question = scene.candidate.talk.question
    other = scene.find(question.interview) if question is not None else None
    if question is None or other is None or other.id == interview.id or question.asks not in ORDER:
        return scene
    kept = tuple(a for a in other.asked if a != question.asks)
    return replace(scene, candidate=with_interview(scene.candidate, replace(other, asked=kept)))


def change_buttons(scene: Scene, interview: Interview, read_back: tuple[Asks, ...]) -> Rows:
    """Offers one tap to change each day that has just been read back."""
    buttons = tuple(
        scene.button(f"{interview.id}.edit.{asks}", f"button-change-{asks}")
        for asks in dict.fromkeys(read_back)
    )
    return (buttons,) if buttons else ()


def mark_asked(interview: Interview, *asks: Asks) -> Interview:
    """Remembers that questions were put, so that none is put twice."""
    new = tuple(a for a in asks if a not in interview.asked)
    return replace(interview, asked=(*interview.asked, *new))


def rows_for(scene: Scene, asks: Asks, interview: Interview) -> Rows:
    """Builds the buttons of a question."""
    if asks == "interview_day" and interview.upcoming:
        return ((scene.button(f"{interview.id}.{asks}.skip", "button-skip"),),)
    if asks in ("interview_day", "contact_day"):
        days = ((scene.today, "button-today"), (_yesterday(scene), "button-yesterday"))
        labelled = tuple(
            scene.button(f"{interview.id}.{asks}.{day.isoformat()}", label) for day, label in days
        )
        return (labelled, (scene.button(f"{interview.id}.{asks}.skip", "button-skip"),))
    if asks == "remind_day":
        return tuple((day_button(scene, asks, interview, on),) for on in _days_ahead(scene))
    return tuple(
        tuple(scene.button(f"{interview.id}.{asks}.{value}", label) for value, label in row)
        for row in FIXED.get(asks, ())
    )


def _days_ahead(scene: Scene) -> list[date]:
    """Three working days to choose from, no two of them the same."""
    days: list[date] = []
    for count in (2, 3, 7):
        on = first_working(scene.today + timedelta(days=count), scene.country)
        while on in days:
            on = first_working(on + timedelta(days=1), scene.country)
        days.append(on)
    return sorted(days)


def day_button(scene: Scene, asks: Asks, interview: Interview, on: date) -> Button:
    """Makes a button that answers a question with a day."""
    label = speak_plain(scene.language, "plain-day", day=on)
    return Button(id=f"{interview.id}.{asks}.{on.isoformat()}", label=label)


def ask_vague(scene: Scene, interview: Interview, latest: date, intro: tuple[str, ...]) -> Scene:
    """Asks back what a vague word of the employer is to mean, with days to choose from."""
    days = sorted({latest, latest + timedelta(days=7), latest + timedelta(days=14)})
    picks = tuple((day_button(scene, "promise", interview, on),) for on in days)
    none = scene.button(f"{interview.id}.promise.none", "button-no-day")
    rows = (*picks, (none,))
    return ask(
        scene,
        "promise",
        interview,
        intro=intro,
        phrase="ask-promise-vague",
        rows=rows,
        about=f"{VAGUE}{latest.isoformat()}",
    )


def vague_of(question: Question | None, asks: Asks) -> date | None:
    """Finds the day that a vague word may mean, where such a question stands or stood for it."""
    if question is None or question.asks != asks or not question.about.startswith(VAGUE):
        return None
    return date.fromisoformat(question.about.removeprefix(VAGUE))


def _yesterday(scene: Scene) -> date:
    return scene.today - timedelta(days=1)
