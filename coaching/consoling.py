"""Warmth, small talk, and what to say when it is not clear what is meant."""

import re

from coaching.amending import Learned
from coaching.answering import answer_pressed
from coaching.debrief import proceed, put_again
from coaching.model import Asks, Interview
from coaching.moment import moment_of
from coaching.questions import ask, mark_asked
from coaching.reading import Reading
from coaching.reading.answered import insisted
from coaching.reading.cues import asides, courtesies, talk
from coaching.reading.cues.courtesies import courtesy_in
from coaching.reading.facts import yes_or_no
from coaching.scene import Rows, Scene
from coaching.spoken import spoken_of
from coaching.turns import Button, Say
from coaching.warmth import warm_phrase

#: A yes or no of so many words that answers no question is small talk.
FEW_WORDS = 3
#: "thanks coach"; refused: "they thanked me".
THANKS = re.compile(
    r"^\W*(?:thanks?|thank you|thx|ta|cheers|asante|shukran|nashukuru|god bless|ubarikiwe)\b", re.I
)
#: "thank you for the interview"; refused: "thank you coach". Thanks that are for the employer.
TO_THEM = re.compile(r"\b(?:interview|opportunity|time|team|sir|madam|meeting|they|nafasi)\b|\?")
#: Thanks have at most so many words.
SHORT = 8
#: "ok i won't, thanks"; refused: "they said thanks and left".
THANKS_LAST = re.compile(
    r"\b(?:thanks?|thank you|thx|asante)(?: (?:a lot|so much|coach|sana))?\W*$", re.I
)
#: Words of a message that ends in thanks and says little else.
FEW_THANKS = 6
#: "hi there"; refused: "history".
GREETING = re.compile(
    r"^\W*(?:hi|hey|hello|habari|mambo|sasa|niaje|jambo|good (?:morning|evening|afternoon))\b",
    re.I,
)
#: What is said of a round that has ended or has not begun; else the waiting is the matter.
WARM = {
    "rejected": "feeling-rejected",
    "offer": "feeling-offer",
    "withdrawn": "feeling-closed",
    "let_go": "feeling-closed",
}

#: "so many interviews", "interview mingi"; refused: "my interviews". A search, not an interview.
MANY = re.compile(
    r"\b(?:many|countless|endless|\d{2,}|hundreds? of"
    r"|dozens? of|a lot of|lots of|all these|these|every|each) (?:\w+ )?(?:interviews?|usaili)\b"
    r"|\b(?:interviews?|usaili|mahojiano|intavyu)"
    r" (?:mingi|nyingi|ming[ia]|kadhaa|zote|after interview|kila)\b|\bkila (?:interview|usaili)\b"
)

#: "niko sawa"; refused: "sawasawa". Calm words.
FINE = re.compile(r"\b(?:sawa|good|fine|well|ok(?:ay)?|poa|fiti|vizuri|great)\b")
#: "let my friend ask them for me"; refused: "a friend". More than a failed answer to a question.
MATTERS = re.compile(
    r"\b(?:friend|cousin|uncle|aunt\w*|rafiki|binamu|mjomba"
    r"|shangazi|thanks?|thank you|asante|shukran|hello|hey|niaje"
    r"|mambo|call(?:ed|ing)?|email\w*|text(?:ed)?|nimew\w+|nimem\w+|niwa\w+)\b"
)


def comfort(scene: Scene, interview: Interview | None, text: str = "") -> Scene:
    """Answers a worry: warmth first, then how the waiting stands."""
    warm = scene.words(warm_phrase(text))
    if interview is None:
        return scene.say(Say(text=f"{warm}\n{scene.words('feeling-none')}"))
    if interview.outcome is not None or interview.upcoming:
        phrase = "feeling-ahead" if interview.upcoming else WARM.get(interview.outcome or "")
        return scene.put(interview).say(Say(text=scene.words(phrase) if phrase else warm))
    scene = scene.put(interview)
    question = scene.candidate.talk.question
    if question is not None and question.interview == interview.id:
        return put_again(scene, interview, (warm, scene.words("still-open")))
    return with_standing(scene, interview, warm)


def still_waiting(scene: Scene, interview: Interview) -> Scene:
    """Answers that nothing has come yet: how it stands, with a message where it is time."""
    scene = scene.put(interview)
    question = scene.candidate.talk.question
    if question is not None and question.interview == interview.id:
        return put_again(scene, interview, (scene.words("still-quiet"),))
    return with_standing(scene, interview, scene.words("still-quiet"))


def with_standing(scene: Scene, interview: Interview, *notes: str) -> Scene:
    """Tells how the waiting stands behind some words, with a message where it is time."""
    interview = scene.find(interview.id) or interview
    phrase, text = standing(scene, interview)
    rows: Rows = ()
    if phrase == "feeling-due":
        rows = ((scene.button(f"{interview.id}.nudge.draft", "button-draft"),),)
    return scene.say(Say(text="\n".join((*notes, text)), buttons=rows))


def standing(scene: Scene, interview: Interview) -> tuple[str, str]:
    """Tells in one line how the waiting for an open interview stands, with the phrase's name."""
    employer = scene.name(interview)
    moment = moment_of(interview, scene.candidate)
    nudge = interview.wait.nudge
    if moment.rule == "M2":
        phrase = "feeling-barred"
    elif moment.rule == "M6":
        phrase = "feeling-tried"
    elif moment.day is not None and moment.day <= scene.today:
        phrase = "feeling-due"
    elif nudge is not None and nudge.state == "planned" and moment.day is not None:
        return "feeling-plan", scene.words("feeling-plan", employer=employer, day=moment.day)
    elif moment.day is not None:
        return "feeling-until", scene.words("feeling-until", employer=employer, day=moment.day)
    else:
        phrase = "feeling-tried"
    return phrase, scene.words(phrase, employer=employer)


def ask_meaning(scene: Scene, text: str) -> Scene:
    """Asks what is meant rather than guessing; of a bare "they called", what they said."""
    about = spoken_of(scene)
    if about is not None and not about.upcoming and asides.THEY_REACHED.finds(text.lower()):
        return ask(scene.put(about), "answer", about)
    kinds = (("deed", "news"), ("feeling", "other"))
    rows = tuple(
        tuple(scene.button(f"me.meaning.{kind}", f"meaning-{kind}") for kind in row)
        for row in kinds
    )
    say = Say(text=scene.words("ask-meaning"), buttons=rows, asks="meaning")
    return scene.with_talk(held=text).say(say)


def is_thanks(text: str) -> bool:
    """Tells a word of thanks to the coach, which is no draft and no plan."""
    meant = TO_THEM.search(text.lower())
    return THANKS.match(text) is not None and len(text.split()) <= SHORT and meant is None


def is_greeting(text: str) -> bool:
    """Tells a bare greeting, which is no draft and no plan."""
    few = len(text.split()) <= FEW_WORDS + 1
    return few and GREETING.match(text) is not None and talk.PLANS.finds(text.lower()) is None


def small_talk(scene: Scene, text: str, reading: Reading) -> Scene:
    """Answers a mere yes, what is understood, and what is off the subject."""
    low = text.lower().replace("’", "'")
    if reading.act == "feeling" and not courtesies.HEARD.finds(low):
        return comfort(scene, None, text)
    if is_thanks(text) or (THANKS_LAST.search(text) and len(text.split()) <= FEW_THANKS):
        return again(scene, "thanked")
    if is_greeting(text):
        return again(scene, "greeted")
    if courtesies.HEARD.finds(low):
        return again(scene, "all-right")
    if yes_or_no(text) is not None and len(text.split()) <= FEW_WORDS:
        return again(scene, "all-right")
    strayed = scene.candidate.talk.strayed
    phrase = "off-topic-again" if strayed else "off-topic"
    rows = () if strayed else ((scene.button("me.interview", "button-interview"),),)
    return again(scene, phrase, rows=rows).with_talk(strayed=strayed + 1)


def courtesy(scene: Scene, text: str) -> Scene | None:
    """Answers thanks, a greeting, a farewell, praise, anger; None where the text says more."""
    low = " ".join(text.lower().replace("’", "'").split())
    question = scene.candidate.talk.question
    kind = courtesy_in(low)
    if question is not None and question.asks == "feelings" and kind in ("praised", "scolded"):
        return None
    if kind is not None:
        rows: Rows = ()
        if kind == "greeted" and not scene.candidate.interviews:
            own = (scene.button("me.interview", "button-interview"),)
            kind, rows = "welcome", (own, language_row(scene))
        here = kind == "greeted" and question is not None
        return again(scene, "here" if here else kind, rows=rows)
    if courtesies.TIPS.finds(low):
        ahead = not scene.open_ones or any(i.upcoming for i in scene.open_ones)
        return again(scene, "tips-ahead" if ahead else "tips-waiting")
    if courtesies.CALM.finds(low):
        return again(scene, "tips-calm")
    held = spoken_of(scene)
    if question is None and (held is None or held.asked) and courtesies.HEARD.finds(low):
        return scene.tell("all-right")
    judged = scene.candidate.talk.judged
    advised = question is None and judged is not None and judged[1].call != "go"
    if advised and courtesies.COMPLIES.finds(low):
        return scene.tell("all-right")
    waits = held is not None and held.asked and not held.upcoming
    if question is None and held is not None and waits and courtesies.TOLD_TO_WAIT.finds(low):
        return with_standing(scene.put(held), held, scene.words("noted-wait"))
    busy = question is not None or scene.candidate.talk.judged is not None
    if busy or held is None or held.upcoming or not courtesies.NOW.finds(low):
        return None
    return with_standing(scene.put(held), held)


def again(scene: Scene, phrase: str, *, rows: Rows = ()) -> Scene:
    """Says a phrase, and after it the open question once more, if there is one."""
    question = scene.candidate.talk.question
    interview = scene.find(question.interview) if question is not None else None
    if interview is not None:
        return put_again(scene, interview, (scene.words(phrase),))
    return scene.tell(phrase, rows=rows)


def language_row(scene: Scene) -> tuple[Button, ...]:
    """Offers the other language, for the profile of a phone does not always tell."""
    if scene.language == "sw":
        return (Button(id="me.language.en", label="English"),)
    return (Button(id="me.language.sw", label="Kiswahili"),)


def is_weary(reading: Reading, text: str) -> bool:
    """Tells weariness of a whole search from the news of one interview."""
    facts = reading.facts
    told = facts.employer or facts.just_now or any(m.role == "interview" for m in reading.mentions)
    return not told and reading.deed is None and MANY.search(text.lower()) is not None


def unclear_name(
    scene: Scene, asks: Asks, interview: Interview, text: str, reading: Reading
) -> Scene | None:
    """Asks for a name once more where an answer holds none; a second such answer skips it.

    The same answer twice is the name, whatever it sounds like.
    """
    low = text.lower()
    calm = reading.act in ("other", "report") or (
        len(text.split()) <= FEW_WORDS and FINE.search(low)
    )
    if asks not in ("employer", "role") or not calm or "?" in text or MATTERS.search(low):
        return None
    question = scene.candidate.talk.question
    if question is None or question.about != "unclear":
        intro = (scene.words(f"unclear-{asks}"),)
        return ask(scene.with_talk(held=text), asks, interview, intro=intro, about="unclear")
    name = insisted(scene.candidate.talk.held or "", text)
    if name is None:
        return proceed(scene, Learned(interview=mark_asked(interview, asks)), question)
    named = answer_pressed(scene.with_talk(held=None), asks, interview, f"={name}")
    return proceed(named.scene, named.learned, question)
