"""What the candidate says was meant, where the coach was wrong or not sure; kept with the case."""

import re
from dataclasses import replace

from coaching.consoling import comfort
from coaching.counsel import counsel
from coaching.debrief import go_on
from coaching.listening import hear
from coaching.model import Deed, Interview
from coaching.proposals import normal
from coaching.questions import ask
from coaching.reading import Reading, read
from coaching.reading.cues import asides, insiders, plans, talk
from coaching.reading.facts import channel_in, read_facts
from coaching.reading.proposing import plans_own
from coaching.scene import Scene
from coaching.turns import Say
from coaching.understanding import understand
from coaching.wishes import wish_in

#: So many corrections are kept with an interview. House rule.
KEPT_MOST = 12
#: The readings of words, as the buttons name them.
MEANINGS = frozenset({"deed", "plain", "thanks", "asked", "news", "feeling", "other"})
#: "no, i meant", "nilimaanisha"; refused: "i mentioned". What leads into the words meant.
I_MEANT = re.compile(
    r"^\W*(?:no\W+|hapana\W+|la\W+)?(?:(?:what )?i (?:mean|meant|was asking)(?: was| is| that)?"
    r"|n[ia](?:li)?maanisha|nilitaka kusema)\b[\s,:]*(?:kwamba |kuwa |ati )?",
    re.IGNORECASE,
)
#: Meanings that hold whenever the same words come again.
LASTING = frozenset({"thanks", "asked", "news", "feeling"})


def take_back(scene: Scene, interview: Interview) -> Scene:
    """Takes a verdict back, with the contact that it presumed, and offers the other readings."""
    judged = scene.candidate.talk.judged
    kept = tuple(c for c in interview.contacts if not c.presumed)
    # What the same words were taken to tell of goes with the verdict.
    told = read_facts(judged[0].text).contacted if judged else None
    if told and kept[-told:] and all(c.on == scene.today and not c.thanks for c in kept[-told:]):
        kept = kept[:-told]
    scene = scene.put(replace(interview, contacts=kept)).settle_question()
    rows = tuple(
        tuple(scene.button(f"me.meaning.{kind}", f"meaning-{kind}") for kind in row)
        for row in _others(judged[0] if judged else None)
    )
    text = judged[0].text if judged else ""
    say = Say(text=scene.words("not-meant"), buttons=rows, asks="meaning")
    asking = scene.with_talk(judged=None, held=text, doubted=judged[0] if judged else None)
    return asking.awaiting("meaning", interview.id).say(say)


def _others(deed: Deed | None) -> tuple[tuple[str, ...], ...]:
    """The readings other than the one that was wrong."""
    rest = (("news", "feeling"), ("other",))
    if deed is None:
        return (("deed",), *rest)
    if deed.mistakes:
        return (("plain",), *rest)
    first = tuple(k for k in ("thanks", "asked") if k != deed.kind)
    return (first, *rest) if deed.kind == "contact" else (("plain",), *rest)


def meant(scene: Scene, kind: str) -> Scene:
    """Goes on with words that the coach got wrong, as the candidate says they are meant."""
    talk = scene.candidate.talk
    held, deed = talk.held, talk.doubted
    interview = scene.current or (scene.open_ones[-1] if scene.open_ones else None)
    scene = scene.settle_question().with_talk(held=None, doubted=None)
    if kind not in MEANINGS:
        return scene.tell("stale")
    if held and interview is not None and deed is not None:
        interview = _remember(interview, held, kind, deed)
        scene = scene.put(interview)
    return _as_meant(scene, interview, held, kind)


def _as_meant(scene: Scene, interview: Interview | None, held: str | None, kind: str) -> Scene:
    if kind == "feeling":
        return comfort(scene, interview, held or "")
    if not held or kind == "other":
        known = kind if kind in ("deed", "news", "other") else "deed"
        return scene.tell(f"meant-{known}")
    reading = read(held, scene.now, scene.candidate.tz, None, country=scene.country)
    if kind == "news":
        news = replace(reading, act="report", sure=1.0, mistakes=(), deed=None)
        heard = hear(scene, held, news)
        if interview is None or heard.says[-1].asks != "meaning":
            return heard
        return ask(scene.put(interview), "answer", interview, phrase="ask-news")
    if interview is None:
        scene, interview = scene.begin()
    deed = reading.deed or Deed(kind="contact", text=held)
    if kind != "deed":
        deed = replace(
            deed, kind="thanks" if kind == "thanks" else "contact", mistakes=(), spans=()
        )
    if kind == "asked":
        deed = replace(deed, kind="exception", asked_for=True)
    return go_on(counsel(scene, deed, interview))


def _remember(interview: Interview, held: str, kind: str, deed: Deed) -> Interview:
    """Keeps the words with what they mean, or with what they are no mistake for."""
    new: tuple[tuple[str, str], ...] = ()
    if kind in LASTING:
        new = ((normal(held), kind),)
    elif kind == "plain":
        marked = {normal(deed.text[start:end]) for _, start, end in deed.spans} or {normal(held)}
        new = tuple((words, "plain") for words in sorted(marked) if words)
    return replace(interview, meant=(*interview.meant, *new)[-KEPT_MOST:])


def explained(scene: Scene, text: str) -> Scene | None:
    """Takes the words that explain a verdict taken back for what they say by themselves.

    Where the way in is to be asked of somebody inside, that is a harmless question.
    """
    talk = scene.candidate.talk
    if talk.question is None or talk.question.asks != "meaning":
        return _taken_back_with(scene, text)
    rest, doubted, before = I_MEANT.sub("", text), talk.doubted, scene
    scene = scene.settle_question().with_talk(held=None, doubted=None)
    reading = understand(scene, rest, None)
    facts, deed = reading.facts, reading.deed
    asked = (facts.asked_for and facts.fair) or facts.missed
    says = deed is not None or facts.contacted is not None or facts.outcome is not None or asked
    inside = doubted is not None and doubted.kind == "insider"
    low = rest.lower()
    own = asides.OWN_PEOPLE.finds(low) is not None and not plans_own(low)
    if own and facts.outcome is None and not inside:
        return scene.tell("meant-people")
    if not says and (plain := _plainly(scene, rest, reading)) is not None:
        return plain
    place = inside and (plans.ROOM.finds(low) or insiders.ONLY_THE_PLACE.finds(low)) is not None
    if not rest.strip() or not (says or place or rest != text):
        return None
    bidden = deed is None or (deed.kind == "around" and facts.fair)
    if (facts.asked_for or facts.missed) and bidden and facts.outcome is None:
        about = before.current
        if about is not None and facts.asked_for and facts.fair:
            before = before.put(replace(about, papers_wanted=True))
        return meant(before, "asked")
    if place:
        harmless = replace(
            deed or Deed(kind="insider", text=rest), kind="insider", mistakes=(), spans=()
        )
        reading = replace(reading, act="proposal", sure=1.0, deed=harmless, mistakes=())
    return hear(scene, rest, reading)


def _plainly(scene: Scene, text: str, reading: Reading) -> Scene | None:
    """Takes what was meant where it is no deed: a joke, a feeling, a wish to know, a channel."""
    low, interview = text.lower().replace("’", "'"), scene.current
    if talk.JOKES.finds(low):
        return scene.tell("all-right")
    if interview is not None and asides.THEY_REACHED.finds(low):
        return ask(scene.put(interview), "answer", interview, phrase="ask-news")
    if interview is not None and (talk.WANTS_NEWS.finds(low) or channel_in(low)):
        deed = Deed(kind="contact", channel=channel_in(low), text=text)
        return go_on(counsel(scene, deed, interview))
    return comfort(scene, interview, text) if reading.act == "feeling" else None


#: "that's not what i meant, i only ..."; refused: "anyway". Where an explanation begins.
EXPLAINS = re.compile(r"[,.;:!]+\s*|\s+-+\s+|\b(?=(?:i (?:just|only)|nataka tu|nilitaka tu)\b)")


def _taken_back_with(scene: Scene, text: str) -> Scene | None:
    """Takes a verdict back where the words that do so go on with what was meant."""
    current = scene.current
    parts = EXPLAINS.split(text.strip(), maxsplit=1)
    wish = wish_in(parts[0].strip()) if len(parts) == 2 and parts[1].strip() else None
    judged = scene.candidate.talk.judged
    if current is None or judged is None or wish is None or wish.name != "notmeant":
        return None
    opened = take_back(scene, current)
    return explained(replace(opened, says=scene.says), parts[1]) or opened


def recall(scene: Scene, text: str) -> Scene | None:
    """Takes words as they were said to be meant before; None where nothing was said of them."""
    interview = scene.current or (scene.open_ones[0] if len(scene.open_ones) == 1 else None)
    if interview is None or scene.candidate.talk.question is not None:
        return None
    known = dict(interview.meant).get(normal(text))
    return _as_meant(scene, interview, text, known) if known in LASTING else None
