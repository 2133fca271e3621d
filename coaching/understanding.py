"""A message read in the light of the case: what was asked, who is on record, what was judged."""

import re
from dataclasses import replace

from coaching.leaving import only_leaving
from coaching.model import Act, Asks, Deed, Interview, Question
from coaching.reading import Asked, Reading, read
from coaching.reading.agreeing import agreed
from coaching.reading.changes import is_bidden, is_told_back
from coaching.reading.cues import asking, claims, contacts, insiders, matters, plans, talk, worries
from coaching.reading.cues.matters import matter_in
from coaching.reading.days import Period
from coaching.reading.doubting import doubted_in, doubts
from coaching.reading.facts import affirmed, yes_or_no
from coaching.reading.feeling import felt_in
from coaching.reading.proposing import plans_own
from coaching.reading.shorthand import spell_out
from coaching.rivalry import with_rival, with_stranger
from coaching.scene import Scene
from coaching.spoken import with_deed_done
from coaching.typed import names_deadline

#: Which reading of days a question wants.
ASKED: dict[Asks, Asked] = {
    "interview_day": "interview_day",
    "contact_day": "interview_day",
    "promise": "promise",
    "answer": "promise",
    "remind_day": "promise",
    "deadline": "promise",
}


#: "should i call"; refused: "county government".
PERSON = (
    r"\b(?:should i|can i|shall i|i will|i'll|i want|i'm going|im going|nita\w+|niwa\w+|naweza)\b"
)


#: Below this probability the coach asks what is meant. Source: measured, see the model's figures.
SURE_ENOUGH = 0.5
#: Questions to which "no" is an answer.
ANSWERED_NO: frozenset[Asks] = frozenset(("barred", "contact", "outcome", "opener", "answer"))
#: An answer of so many words is never taken for a proposal.
SHORT = 3
#: Questions to which a day on which something is to be done is no answer.
PLANLESS = frozenset({"promise", "barred", "contact"})
#: A draft of fewer words than this that is not addressed to anybody may be a report.
FEW = 16
#: So few words may be an unclear answer. House rule.
FEW_WORDS = 6


def understand(scene: Scene, text: str, question: Question | None) -> Reading:
    """Reads a message as an answer to the open question, if there is one, and to the case."""
    asked = ASKED.get(question.asks) if question is not None else None
    if question is not None and question.about == "next_round":
        asked = "promise"
    about = scene.find(question.interview) if question is not None else scene.current
    held_on = about.held_on if about is not None and not about.upcoming else None
    zone = scene.candidate.tz
    reading = read(text, scene.now, zone, asked, interview_on=held_on, country=scene.country)
    if question is not None and question.asks in ANSWERED_NO:
        reading = _only_denied(text, reading)
    reading = with_rival(scene, text, _only_doubted(about, text, reading))
    reading = _of_offer(scene, text, _with_insider(scene, text, reading))
    reading = _with_next_round(scene, about, text, _only_told(text, reading))
    reading = only_leaving(text, with_stranger(scene, text, reading))
    return with_deed_done(scene, text, reading)


def _only_denied(text: str, reading: Reading) -> Reading:
    """Takes the "no" that answers a question for no correction of what was told before."""
    change = reading.change
    again = contacts.OWN_ONE.finds(text.lower().replace("’", "'")) is not None
    hesitates = change.corrects and not (change.surely or change.denied or again)
    if not hesitates or yes_or_no(text) != "no":
        return reading
    return replace(reading, change=replace(change, corrects=False))


def _only_doubted(about: Interview | None, text: str, reading: Reading) -> Reading:
    """Takes "did I mess up by calling?" for a deed that was done, whose verdict is asked for.

    Beside an interview that is only just told of, or with no deed in it, it is news or a worry.
    """
    if not doubts(text):
        return reading
    facts, deed, doubted = reading.facts, reading.deed, doubted_in(text)
    thanks = deed is not None and deed.kind == "thanks"
    if doubted.count == 0 and deed is not None and not deed.draft:
        return replace(reading, sure=1.0, deed=replace(deed, on=None, again=False))
    if deed is None or thanks or deed.draft or facts.interviewed:
        thanked = facts.thanked or (thanks and doubted.count > 0)
        act: Act = "report" if facts.contacted or thanked else "feeling"
        facts = replace(facts, thanked=thanked)
        return replace(
            reading, act=act, sure=1.0, facts=facts, deed=None, mistakes=(), evidence=()
        )
    made = facts.contacted or 0
    if not made and doubted.channel is not None and "favours" not in deed.mistakes:
        # What is on record already is not counted once more.
        made = max(0, doubted.count - _made_in_wait(about))
    mentions = tuple(
        replace(m, role="contact") if m.role in ("unknown", "other", "plan") else m
        for m in reading.mentions
    )
    facts = replace(facts, contacted=made or None, channel=facts.channel or doubted.channel)
    deed = replace(deed, done=True, again=False, repeats=False, on=None)
    return replace(reading, sure=1.0, facts=facts, deed=deed, mentions=mentions)


def _made_in_wait(about: Interview | None) -> int:
    running = (
        [] if about is None else [c for c in about.contacts if c.wait == len(about.waits) - 1]
    )
    return sum(not c.thanks for c in running)


def tells_nothing(text: str, reading: Reading) -> bool:
    """Tells a few words that hold no question, no news, no day and no deed of their own."""
    facts, few = reading.facts, len(text.split()) <= FEW_WORDS and "?" not in text
    told = facts.outcome or facts.contacted or facts.interviewed or facts.employer
    deed = reading.deed is not None and (reading.deed.kind != "general" or reading.mistakes)
    return few and not (told or deed or reading.mentions or reading.change.moved)


def tells_yes_or_nothing(text: str, reading: Reading) -> bool:
    """Tells a yes or no to an offer of the coach, or words that may be either, from a deed."""
    said = agreed(text) is not None and "?" not in text
    return said or tells_nothing(text, reading)


def _of_offer(scene: Scene, text: str, reading: Reading) -> Reading:
    """Takes a question about an offer that is on record for one, however small it is."""
    about = scene.current or (scene.candidate.interviews[-1:] or (None,))[0]
    low, deed = spell_out(text).text.lower(), reading.deed
    if about is None or about.outcome != "offer":
        return reading
    asks = "?" in text or talk.PLANS.finds(low) or matters.TOO_LITTLE.finds(low)
    if deed is None and asks and claims.OWN_NOTICE.finds(low):
        return replace(reading, act="proposal", sure=1.0, deed=Deed(kind="offer", text=text))
    matter = matter_in(matters.OF_OFFER, low)
    needs = any(cue.finds(low) for cue in (plans.NEED, plans.ANY_PAY, worries.BEG))
    if deed is not None and deed.kind == "plead" and matter is not None and not needs:
        deed = replace(deed, kind="offer", mistakes=(), spans=())
        return replace(reading, mistakes=(), evidence=(), deed=deed)
    unsure = deed is not None and not deed.draft and reading.sure < SURE_ENOUGH
    if (deed is not None and not unsure) or reading.mistakes or not asks:
        return reading
    if matter is None and not matters.ANSWERS_OFFER.finds(low):
        return reading
    deed = Deed(kind="offer", text=text)
    return replace(reading, act="proposal", sure=1.0, deed=deed)


def _with_insider(scene: Scene, text: str, reading: Reading) -> Reading:
    """Takes "what if she just tells me" for the insider who was spoken of before."""
    judged = scene.candidate.talk.judged
    inside = judged is not None and judged[0].kind == "insider"
    low = spell_out(text).text.lower()
    found = insiders.TELLS_ME.finds(low) if inside or plans.INSIDE.finds(low) else None
    found = found or (insiders.ASKS_RESULT.finds(low) if inside else None)
    deed = reading.deed
    if deed is not None and inside and not deed.draft and insiders.ASKS_OF_PLACE.finds(low):
        return replace(reading, deed=replace(deed, kind="insider", mistakes=()), mistakes=())
    if found is None or deed is None or deed.draft or deed.mistakes or plans.REFUSED.finds(low):
        return reading
    start, end = spell_out(text).back(*found.span())
    deed = replace(deed, kind="insider", mistakes=("favours",), spans=(("favours", start, end),))
    return replace(reading, mistakes=("favours",), deed=deed)


#: "i think i should ring"; refused: "i should ring". A duty that the candidate only feels.
FELT = re.compile(r"\b(?:think|maybe|perhaps|guess|feel|nadhani|labda)\b")


def _only_told(text: str, reading: Reading) -> Reading:
    """Takes an invitation that is passed on, or a correction, for news and no plan."""
    if "?" not in text and reading.facts.outcome == "let_go":
        return replace(reading, act="report", sure=1.0, deed=None, mistakes=())
    if set(reading.mistakes) - {"check_ins"} or "?" in text:
        return reading
    low = spell_out(text).text.lower()
    drafted = reading.act == "draft" and not talk.ADDRESSED.finds(low)
    if reading.act != "proposal" and not drafted:
        return reading
    dated = any(m.role == "invitation" for m in reading.mentions)
    duty = dated and reading.facts.interviewed and FELT.search(low) is None
    change = reading.change
    taken_back = change.corrects and (change.surely or change.denied) and not talk.PLANS.finds(low)
    stated = bool(reading.mentions) and talk.STATES_WORD.finds(low) is not None
    if not (is_told_back(text) or duty or taken_back or stated):
        return reading
    return replace(reading, act="report", sure=1.0, deed=None, mistakes=())


def _with_next_round(
    scene: Scene, about: Interview | None, text: str, reading: Reading
) -> Reading:
    """Takes "they want to see me again" for the next round of an interview that was held."""
    if about is None and len(scene.open_ones) == 1:
        about = scene.open_ones[0]
    waits = about is not None and about.outcome is None and not about.upcoming
    asks = "?" in text or re.search(PERSON, text.lower()) is not None
    if not reading.change.seen_again or not waits or reading.facts.outcome is not None or asks:
        return reading
    facts = replace(reading.facts, outcome="next_round", contacted=None, another=False)
    return replace(reading, act="report", sure=1.0, facts=facts, deed=None, mistakes=())


def only_tells(text: str, reading: Reading) -> bool:
    """Tells news that sounds like a plan: an interview announced, an invitation passed on."""
    if reading.deed is not None and doubts(text):
        return False
    low = spell_out(text).text.lower()
    dated = any(m.role == "interview" for m in reading.mentions)
    dated = dated or reading.facts.just_now
    told = dated and reading.facts.interviewed and "?" not in text and not reading.mistakes
    if told and not plans_own(low) and not talk.ADDRESSED.finds(low):
        return True
    if reading.act == "draft":
        short = len(text.split()) <= FEW
        return short and bool(reading.facts.contacted) and talk.ADDRESSED.finds(low) is None
    if "?" in text or reading.act != "proposal":
        return False
    if not talk.PLANS.finds(low) and (reading.facts.outcome is not None or talk.NEWS.finds(low)):
        return True
    invited = any(m.role == "invitation" for m in reading.mentions)
    done = reading.facts.contacted or reading.facts.thanked
    if reading.facts.contacted and asking.WHAT_NOW.finds(low):
        return False
    if (invited or done) and not talk.PLANS.finds(low):
        return not set(reading.mistakes) & {"favours", "desperation"}
    if invited and reading.facts.contacted:
        return not set(reading.mistakes) - {"check_ins"}
    return reading.facts.ahead and not reading.mistakes


def is_deed(asks: Asks, text: str, reading: Reading) -> bool:
    """Tells a deed from an answer: a short answer or a name is none."""
    if reading.deed is None or reading.sure < SURE_ENOUGH or only_tells(text, reading):
        return False
    if doubts(text):
        return True
    dated = isinstance(reading.days, Period) or (asks == "answer" and bool(reading.mentions))
    if asks in ("answer", "promise") and dated and is_bidden(text):
        return False
    words, own = text.split(), plans_own(spell_out(text).text.lower().replace("’", "'"))
    if len(words) <= SHORT and "?" not in text:
        return own or (asks in PLANLESS and any(m.role == "plan" for m in reading.mentions))
    if asks == "contact" and reading.facts.contacted is not None and "?" not in text:
        return False
    if asks == "deadline" and names_deadline(text, reading):
        return False
    said_so = yes_or_no(text) is not None and len(words) <= FEW_WORDS and "?" not in text
    if said_so and reading.deed.kind in ("withdraw", "general") and not reading.mistakes:
        return re.search(PERSON, text.lower()) is not None
    if asks == "opener" and tells_yes_or_nothing(text, reading):
        return False
    plain = reading.act == "proposal" and not reading.mistakes
    if asks == "feelings" and plain and _only_feels(text):
        return False
    planned = own or "?" in text or re.search(PERSON, text.lower()) is not None
    if reading.act == "draft" and talk.ADDRESSED.finds(text.lower()):
        return True
    if asks == "promise" and isinstance(reading.days, Period) and not planned:
        return False
    if asks == "barred" and not (planned or reading.mistakes) and affirmed(text) is not None:
        return False
    if asks in ("employer", "role", "answer", "channel", "contact_day", "interview_day"):
        return planned or bool(reading.mistakes)
    return True


def on_day_of_deed(text: str, reading: Reading) -> bool:
    """Tells whether the day of an answer is that of the deed planned: "natuma email leo"."""
    days, deed = reading.days, reading.deed
    same = deed is not None and isinstance(days, Period) and deed.on == days.earliest
    return same and plans_own(spell_out(text).text.lower())


def _only_feels(text: str) -> bool:
    """Tells a feeling from a deed: "nlisweat kiasi but poa" proposes nothing."""
    low = spell_out(text).text.lower().replace("’", "'")
    return felt_in(text).told and "?" not in text and not plans_own(low)


def opens_debrief(interview: Interview, text: str) -> bool:
    """Tells whether a word on an interview just held can open its debrief."""
    fresh = not interview.asked and not interview.upcoming and interview.outcome is None
    return fresh and felt_in(text).told
