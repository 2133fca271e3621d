"""Free text: an answer to what was asked, a deed to judge, news, a worry, or something else."""

from dataclasses import replace

from coaching.amending import Learned, day_of_next_round
from coaching.answering import answer_typed, with_feelings
from coaching.calling_off import call_off
from coaching.choosing import (
    New,
    Which,
    ask_which,
    choose,
    is_elsewhere,
    match_typed,
    pointed_at,
)
from coaching.coming_back import come_back
from coaching.consoling import (
    ask_meaning,
    comfort,
    courtesy,
    is_greeting,
    is_thanks,
    is_weary,
    small_talk,
    still_waiting,
    unclear_name,
)
from coaching.counsel import counsel
from coaching.debrief import go_on, next_round, proceed, put_again, tell_next_round
from coaching.easing import ease
from coaching.explaining import explain
from coaching.following import follow, judge_once_more
from coaching.gathering import TALK, gather, talk_over
from coaching.learning import close, learn, with_day
from coaching.lingering import linger
from coaching.model import Asks, Deed, Interview, Question
from coaching.parting import parted
from coaching.patience import wait_on
from coaching.phrases import capitals
from coaching.proposals import of_offer
from coaching.questions import ask, mark_asked
from coaching.reading import Reading
from coaching.reading.cues import courtesies
from coaching.reading.days import Period
from coaching.reading.facts import yes_or_no
from coaching.reading.several import several_in
from coaching.reading.worry import only_hopes
from coaching.reported import is_report, put_aside, settled
from coaching.retelling import is_forgotten, is_left_behind, regroup, retell
from coaching.scene import Scene
from coaching.understanding import (
    SHORT,
    SURE_ENOUGH,
    is_deed,
    on_day_of_deed,
    only_tells,
    opens_debrief,
    tells_nothing,
    understand,
)
from coaching.unheard import left, put_once_more, without_reproach
from coaching.warmth import warmth_beside


def listen(scene: Scene, text: str) -> Scene:
    """Answers what the candidate wrote."""
    text = without_reproach(scene, text)
    if not any(c.isalnum() for c in text):
        return put_once_more(scene)
    answered = left(scene, _listen(scene, text), text)
    on_subject = answered.candidate.talk.strayed == scene.candidate.talk.strayed
    return answered.with_talk(strayed=0) if on_subject else answered


def _listen(scene: Scene, text: str) -> Scene:
    question = scene.candidate.talk.question
    reading = understand(scene, text, question)
    aside = follow(scene, text) or explain(scene, text) or courtesy(scene, text)
    if aside is not None:
        return aside
    scene, reading = settled(scene, text, reading)
    answered = _heed(scene, question, text, reading)
    # A deed that was reported is over: the same words again tell of no second one.
    same = answered.candidate.talk.judged == scene.candidate.talk.judged
    return answered.with_talk(judged=None) if same and is_report(text, reading) else answered


def _heed(scene: Scene, question: Question | None, text: str, reading: Reading) -> Scene:
    told = several_in(text) if reading.act != "draft" else ()
    if told:
        return gather(scene, told)
    scene, text, reading = parted(scene, question, text, reading)
    question = scene.candidate.talk.question
    regrouped = regroup(scene, text) if len(scene.open_ones) > 1 else None
    if regrouped is not None:
        return regrouped
    for hears in (linger, call_off, come_back, ease, wait_on):
        if (heard := hears(scene, text, reading)) is not None:
            return heard
    interview = scene.find(question.interview) if question is not None else None
    if question is not None and interview is not None:
        if is_forgotten(scene, question, text, reading):
            scene = put_aside(scene, question, interview)
        elif not is_left_behind(scene, question, reading):
            answered = _answer(scene, question, interview, text, reading)
            if answered is not None:
                return answered
    if question is not None and question.asks == "which" and question.about in ("which", TALK):
        chosen = match_typed(scene, text)
        held = scene.candidate.talk.held
        says_more = reading.deed is not None or reading.facts.outcome is not None
        if chosen is not None and says_more:
            return take_up(scene, chosen, text)
        if chosen is not None and question.about == TALK:
            return talk_over(scene, chosen, learn(scene, chosen, reading, text, None))
        if chosen is not None and held is not None:
            return take_up(scene, chosen, held)
    once_more = judge_once_more(scene, text, reading)
    return hear(scene, text, reading) if once_more is None else once_more


def take_up(scene: Scene, interview: Interview, text: str) -> Scene:
    """Goes on with words that waited for the candidate to say which interview they are about."""
    scene = scene.settle_question().with_talk(held=None).put(interview)
    reading = understand(scene, text, None)
    return linger(scene, text, reading) or hear(scene, text, reading)


def _answer(
    scene: Scene, question: Question, interview: Interview, text: str, reading: Reading
) -> Scene | None:
    """Takes the text as an answer to the open question; None where it is none."""
    asks = question.asks
    if question.about == "next_round" and isinstance(reading.days, Period):
        scene, interview = next_round(scene, interview)
    elif question.about == "next_round":
        return None
    if interview.employer is not None and is_elsewhere(scene, interview, text, reading):
        return None
    taken_back = retell(scene, question, interview, text, reading)
    if taken_back is not None:
        return taken_back
    if is_deed(asks, text, reading):
        # A question that a verdict waits for was put once, and is not put again.
        open_again = interview
        if question.about != "resumed" and scene.candidate.talk.pending is None:
            open_again = replace(interview, asked=tuple(a for a in interview.asked if a != asks))
        return _judge(scene.settle_question(), open_again, text, reading, asks)
    outcome = reading.facts.outcome
    goes_on = asks == "answer" and outcome == "next_round"
    if goes_on or (outcome is not None and asks not in ("answer", "outcome", "deadline")):
        return _news(scene, interview, text, reading, asks)
    answered = answer_typed(scene, asks, interview, text, reading)
    if answered.understood:
        return proceed(answered.scene, answered.learned, question)
    if asks == "opener" and question.about == "" and tells_nothing(text, reading):
        return ask(scene, asks, interview, intro=(scene.words("unclear-yes"),), about="unclear")
    nod = yes_or_no(text) in ("yes", "no") and len(text.split()) <= SHORT
    if nod and asks in ("barred", "contact", "outcome") and question.about == "":
        intro = (scene.words("unclear-outcome" if asks == "outcome" else "unclear-yes"),)
        return ask(scene, asks, interview, intro=intro, about="unclear")
    if nod and asks in ("barred", "contact") and question.about == "unclear":
        return proceed(scene, Learned(interview=mark_asked(interview, asks)), question)
    if asks in ("interview_day", "contact_day", "remind_day") and question.about != "unclear":
        intro = (scene.words("unclear-day"),)
        return ask(scene, asks, interview, intro=intro, about="unclear")
    if asks in ("interview_day", "contact_day", "remind_day") and reading.act == "other":
        skipped = Learned(interview=mark_asked(interview, asks))
        return proceed(scene, skipped, question)
    return unclear_name(scene, asks, interview, text, reading)


def hear(scene: Scene, text: str, reading: Reading) -> Scene:
    """Answers a text that is no answer to a question."""
    done = reading.act == "report" and (reading.facts.contacted or reading.facts.thanked)
    if (is_thanks(text) and not done) or (is_greeting(text) and not reading.facts.interviewed):
        return small_talk(scene, text, reading)
    chosen = choose(scene, reading, text)
    reading = of_offer(chosen if isinstance(chosen, Interview) else None, text, reading)
    facts = reading.facts
    deed = None if only_tells(text, reading) else reading.deed
    if deed is not None and pointed_at(scene, text) is not None:
        # The day told an interview apart, and is none of the deed.
        deed = replace(deed, on=None)
        reading = replace(reading, deed=deed)
    matters = deed is not None or facts.interviewed or reading.act == "report"
    if isinstance(chosen, Which):
        if matters or facts.outcome is not None:
            return ask_which(scene, chosen.among, text, "which")
        chosen = chosen.among[0]
    if isinstance(chosen, New) and chosen.before and facts.outcome == "next_round":
        chosen = chosen.before if chosen.before.outcome is None else chosen
    quiet = courtesies.QUIET.finds(text.lower()) is not None
    unsure = reading.sure < SURE_ENOUGH and not (facts.interviewed or facts.outcome or quiet)
    known = chosen if unsure and isinstance(chosen, Interview) else None
    if unsure and not (known and learn(scene, known, reading, text, None).changed):
        return ask_meaning(scene, text)
    if chosen is None and not matters and facts.outcome is None:
        return small_talk(scene, text, reading)
    if not isinstance(chosen, Interview) and is_weary(reading, text):
        return comfort(scene, None, text)
    if chosen is None or isinstance(chosen, New):
        scene, interview = _begin(scene.holding(None), chosen)
        if deed is not None:
            interview = mark_asked(interview, "feelings")
    else:
        interview = chosen
        question = scene.candidate.talk.question
        if question is not None and question.interview != interview.id:
            scene = scene.holding(None)
    if deed is not None:
        return _judge(scene, interview, text, reading, None)
    if facts.elsewhere is not None:
        here, other = scene.name(interview), capitals(facts.elsewhere)
        return scene.put(interview).tell("other-rejected", employer=other, here=here)
    if only_hopes(text.lower()) and facts.outcome is None:
        return comfort(scene, interview, text)
    waits = interview.outcome is None and not interview.upcoming and isinstance(chosen, Interview)
    if waits and quiet and facts.outcome is None:
        return still_waiting(scene, interview)
    if matters or facts.outcome is not None:
        return _news(scene, interview, text, reading, None)
    learned = learn(scene, interview, reading, text, None)
    if learned.changed:
        return proceed(scene, learned)
    if opens_debrief(interview, text):
        answered = answer_typed(scene, "feelings", interview, text, reading)
        return proceed(scene, answered.learned)
    if reading.act == "feeling":
        return comfort(scene, interview, text)
    return small_talk(scene, text, reading)


def _begin(scene: Scene, chosen: New | None) -> tuple[Scene, Interview]:
    if chosen is not None and chosen.before is not None:
        before = chosen.before
        if before.outcome is None:
            scene = scene.put(close(scene, before, "next_round"))
        return next_round(scene, before)
    return scene.begin()


def _judge(
    scene: Scene, interview: Interview, text: str, reading: Reading, asked: Asks | None
) -> Scene:
    """Judges a proposed deed or a draft, with the facts that the message brings along."""
    deed: Deed | None = reading.deed
    learned = Learned(interview=interview)
    if reading.act == "proposal":
        asks = (
            asked
            if asked in ("promise", "interview_day") and not on_day_of_deed(text, reading)
            else None
        )
        learned = learn(scene, interview, reading, text, asks)
        outcome = reading.facts.outcome
        if outcome is not None and interview.outcome is None:
            closed = close(scene, learned.interview, outcome)
            learned = replace(learned, interview=closed)
    if deed is None:
        return proceed(scene, learned)
    if deed.again and any(not c.thanks for c in learned.interview.contacts):
        deed = replace(deed, again=False)
    return go_on(counsel(scene, deed, learned.interview, learned.notes))


def _news(
    scene: Scene, interview: Interview, text: str, reading: Reading, asked: Asks | None
) -> Scene:
    """Takes news into the record and says what it means for the waiting."""
    learned = learn(scene, interview, reading, text, None)
    outcome = reading.facts.outcome
    if (
        outcome == "next_round"
        and (day := day_of_next_round(scene, learned.interview, reading, text)) is not None
    ):
        closed = close(scene, learned.interview, outcome)
        scene, coming = next_round(scene.put(closed), closed)
        told = with_day(scene, Learned(interview=coming), day, ahead_today=True)
        return tell_next_round(scene, closed, told)
    if outcome is not None:
        return proceed(scene, replace(learned, interview=close(scene, learned.interview, outcome)))
    if asked is None and interview.outcome is not None:
        asked_them = learned.interview.feedback_given or bool(reading.facts.contacted)
        kept = replace(learned.interview, feedback_given=asked_them)
        noted = "news-closed" if kept == interview else "news-noted"
        return scene.put(kept).tell(noted, employer=scene.name(kept))
    before, learned = learned, with_feelings(scene, learned, text)
    warm = warmth_beside(text, learned.interview) if learned is before else None
    if warm is not None:
        learned = replace(learned, notes=(*learned.notes, scene.words(warm)))
    if learned.changed or (scene.candidate.talk.question is None and not interview.asked):
        return proceed(scene, learned)
    if warm is not None:
        return comfort(scene, interview, text)
    question = scene.candidate.talk.question
    if question is not None and question.interview == interview.id:
        return put_again(scene, interview, (scene.words("news-unclear"),))
    return ask_meaning(scene.put(interview), text)
