"""Warmth, small talk, and what to say when it is not clear what is meant."""

import re

from coaching.amending import Learned
from coaching.debrief import proceed, put_again
from coaching.helplines import helplines_of
from coaching.model import Asks, Button, Interview, Say
from coaching.moment import moment_of
from coaching.phrases import escaped
from coaching.questions import ask, mark_asked
from coaching.reading import Reading
from coaching.reading.facts import yes_or_no
from coaching.scene import Scene

#: A yes or no of so many words that answers no question is small talk.
FEW_WORDS = 3
#: "thanks coach"; refused: "they thanked me".
THANKS = re.compile(
    r"^\W*(?:thanks?|thank you|thx|ta|cheers|asante|shukran|nashukuru|god bless|ubarikiwe)\b", re.I
)
#: "thank you for the interview"; refused: "thank you coach". Thanks that are for the employer.
TO_THEM = re.compile(r"\b(?:interview|opportunity|time|team|sir|madam|meeting|they|nafasi)\b|\?")
#: An acknowledgement has at most so many words.
SHORT = 8
#: "ok got it, i'll wait"; refused: "got rejected".
ACKNOWLEDGED = re.compile(
    r"^\W*(?:(?:ok(?:ay)?|alright|all right|fine|sawa|poa|cool|great|perfect|good|noted|understood"
    r"|nimeelewa|nimekupata)\b\W*)*"
    r"(?:(?:i )?got it|i understand|i'?ll wait|will (?:do|wait)|let me wait|nita?ngoja|nitasubiri"
    r"|nimeelewa|noted|understood|(?:ok(?:ay)?|sawa|poa|alright|cool)\W*$)"
)
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


def comfort(scene: Scene, interview: Interview | None) -> Scene:
    """Answers a worry: warmth first, then how the waiting stands."""
    warm = scene.words("feeling")
    if interview is None:
        return scene.say(Say(text=f"{warm}\n{scene.words('feeling-none')}"))
    employer = scene.name(interview)
    moment = moment_of(interview, scene.candidate)
    nudge = interview.wait.nudge
    if interview.outcome is not None or interview.upcoming:
        return scene.say(Say(text=warm))
    if moment.rule == "M2":
        state = scene.words("feeling-barred", employer=employer)
    elif moment.rule == "M6":
        state = scene.words("feeling-tried", employer=employer)
    elif moment.day is not None and moment.day <= scene.today:
        state = scene.words("feeling-due", employer=employer)
    elif nudge is not None and nudge.state == "planned" and moment.day is not None:
        state = scene.words("feeling-plan", employer=employer, day=moment.day)
    else:
        state = scene.words("feeling-tried", employer=employer)
    scene = scene.put(interview)
    question = scene.candidate.talk.question
    if question is not None and question.interview == interview.id:
        return put_again(scene, interview, (warm, scene.words("still-open")))
    return scene.say(Say(text=f"{warm}\n{state}"))


def ask_meaning(scene: Scene, text: str) -> Scene:
    """Asks what is meant rather than guessing."""
    kinds = (("deed", "news"), ("feeling", "other"))
    rows = tuple(
        tuple(scene.button(f"me.meaning.{kind}", f"meaning-{kind}") for kind in row)
        for row in kinds
    )
    say = Say(text=scene.words("ask-meaning"), buttons=rows, asks="meaning")
    return scene.with_talk(held=text).say(say)


def is_thanks(text: str) -> bool:
    """Tells a word of thanks to the coach, which is no draft and no plan."""
    low = text.lower()
    meant = re.search(
        r"\b(?:interview|opportunity|time|team|sir|madam|meeting|they|nafasi)\b|\?", low
    )
    return THANKS.match(text) is not None and len(text.split()) <= SHORT and meant is None


def is_greeting(text: str) -> bool:
    """Tells a bare greeting, which is no draft."""
    return GREETING.match(text) is not None and len(text.split()) <= FEW_WORDS + 1


def small_talk(scene: Scene, text: str, reading: Reading) -> Scene:
    """Answers thanks, a greeting, a mere yes, and what is off the subject."""
    if reading.act == "feeling":
        return comfort(scene, None)
    if THANKS.match(text) or (THANKS_LAST.search(text) and len(text.split()) <= FEW_THANKS):
        return scene.tell("you-are-welcome")
    if ACKNOWLEDGED.match(text.lower()) and len(text.split()) <= SHORT:
        return scene.tell("all-right")
    if yes_or_no(text) is not None and len(text.split()) <= FEW_WORDS:
        return scene.tell("all-right")
    rows = ((scene.button("me.interview", "button-interview"),),)
    if GREETING.match(text):
        return scene.tell("welcome", rows=(*rows, language_row(scene)))
    question = scene.candidate.talk.question
    interview = scene.find(question.interview) if question is not None else None
    if question is not None and interview is not None:
        return put_again(scene, interview, (scene.words("off-topic"),))
    return scene.tell("off-topic", rows=rows)


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
    """Asks for a name once more where an answer holds none; a second such answer skips it."""
    low = text.lower()
    calm = reading.act in ("other", "report") or (
        len(text.split()) <= FEW_WORDS and FINE.search(low)
    )
    if asks not in ("employer", "role") or not calm or "?" in text or MATTERS.search(low):
        return None
    question = scene.candidate.talk.question
    if question is not None and question.about == "unclear":
        return proceed(scene, Learned(interview=mark_asked(interview, asks)), question)
    return ask(scene, asks, interview, intro=(scene.words(f"unclear-{asks}"),), about="unclear")


def crisis(scene: Scene) -> Scene:
    """Answers words of self-harm: a short, sober pointer to people who can help."""
    lines = [
        f"• {escaped(h.name)}: <b>{escaped(h.number)}</b>" for h in helplines_of(scene.country)
    ]
    text = "\n".join((scene.words("crisis"), *lines, scene.words("crisis-end")))
    return scene.say(Say(text=text))
