"""How a verdict is told: the answer first, then the reason, the mistake, and what to do then."""

from dataclasses import replace

from coaching.calendar import morning_hour
from coaching.drafts import write_draft
from coaching.model import Contact, Deed, Interview, Mistake, Verdict
from coaching.moment import try_of
from coaching.phrases import escaped
from coaching.proposals import in_case, is_fine
from coaching.questions import ask
from coaching.quoting import marked, quoted
from coaching.reading.cues import any_of, attending, claims, contacts, giving, plans
from coaching.reading.doubting import doubts
from coaching.reasons import planned_day, qualm, reason
from coaching.remedies import remedy
from coaching.scene import Rows, Scene
from coaching.turns import Say
from coaching.verdict import judge, missing_fact


def counsel(scene: Scene, deed: Deed, interview: Interview, intro: tuple[str, ...] = ()) -> Scene:
    """Answers a proposed deed, or asks first for the next fact that its rule needs."""
    deed = in_case(deed, interview)
    if interview.outcome == "offer" and claims.OWN_NOTICE.finds(deed.text.lower()):
        settled = scene.put(interview).holding(None).settle_question()
        return settled.say(Say(text="\n".join((*intro, scene.words("offer-notice")))))
    missing = missing_fact(deed, interview, scene.candidate, scene.now)
    if _was_a_no(deed, interview):
        missing = "outcome"
    if missing is not None:
        offer = missing == "outcome" and deed.kind == "offer"
        phrase = "ask-outcome-offer" if offer else None
        if scene.candidate.talk.pending is None:
            intro = (*intro, scene.words("before-verdict"))
        held = scene.put(interview).holding(deed)
        return ask(held, missing, interview, intro=intro, phrase=phrase)
    presumed = deed.again and not _contacts(interview) and interview.outcome is None
    if presumed and not interview.upcoming:
        contact = Contact(on=scene.today, wait=len(interview.waits) - 1, presumed=True)
        interview = replace(interview, contacts=(*interview.contacts, contact), contacted=True)
    if deed.kind == "feedback" and deed.again:
        interview = replace(interview, feedback_given=True)
    verdict = judge(deed, interview, scene.candidate, scene.now)
    scene = scene.put(interview).holding(None).settle_question()
    interview = scene.find(interview.id) or interview
    if deed.done:
        return _of_done(scene, deed, interview, verdict, intro)
    if doubts(deed.text):
        intro = (*intro, scene.words("qualm-told"))
    if verdict is None:
        return _no_follow_up(scene, deed, interview, intro)
    scene = scene.with_talk(judged=(deed, verdict), urge=None)
    scene = scene.say(verdict_say(scene, deed, interview, verdict, intro))
    if presumed and verdict.rule in ("V7", "V8", "V11"):
        return _ask_about_again(scene, deed, interview)
    return scene


def _was_a_no(deed: Deed, interview: Interview) -> bool:
    """Tells a question why it failed, where no answer of theirs is on record."""
    open_still = interview.outcome is None and not interview.upcoming
    if not open_still or deed.kind != "feedback" or "outcome" in interview.asked:
        return False
    return plans.FAILED.finds(deed.text.lower().replace("’", "'")) is not None


def _of_done(
    scene: Scene, deed: Deed, interview: Interview, verdict: Verdict | None, intro: tuple[str, ...]
) -> Scene:
    """Judges what was done already: kindly, with its mistake by name, and with nothing to send."""
    by_words = verdict is not None and verdict.rule in ("V1", "V2", "V3", "V12")
    running = [c for c in _contacts(interview) if c.wait == len(interview.waits) - 1]
    closed = verdict is None or verdict.call == "go" or interview.outcome is not None
    rightly = len(running) < 2 and try_of(interview, scene.candidate) is not None
    if verdict is None or closed or (rightly and not by_words):
        words = scene.words("qualm-told") if closed else qualm(scene, interview)
        return scene.say(Say(text="\n".join((*intro, words))))
    lines = [*intro, scene.words("qualm-slip") if by_words else qualm(scene, interview)]
    if by_words:
        lines.append(reason(scene, deed, interview, verdict))
    shown = {mistake for mistake, _, _ in deed.spans}
    lines += [_mistake(scene, deed, m) for m in verdict.mistakes if m in shown]
    lines += remedy(scene, deed, interview, verdict)[0] if by_words else []
    rows = _rows(scene, deed, interview, verdict)[:1]
    told = scene.with_talk(judged=(deed, verdict), urge=None)
    return told.say(Say(text="\n".join(lines), buttons=rows, verdict=verdict))


def _contacts(interview: Interview) -> list[Contact]:
    return [c for c in interview.contacts if not c.thanks]


def _ask_about_again(scene: Scene, deed: Deed, interview: Interview) -> Scene:
    no = scene.button(f"{interview.id}.contact.none", "button-not-yet-contacted")
    yes = scene.button(f"{interview.id}.contact.yes", "button-yes")
    said = any_of(contacts.AGAIN, deed.text.lower()) is not None
    phrase = "ask-contact-again" if said else "ask-contact-told"
    return ask(scene, "contact", interview, phrase=phrase, rows=((yes, no),), about="again")


def _no_follow_up(scene: Scene, deed: Deed, interview: Interview, intro: tuple[str, ...]) -> Scene:
    low = deed.text.lower()
    kind: str = deed.kind if deed.kind in ("insider", "withdraw", "room") else "before"
    if plans.ELSEWHERE.finds(low):
        kind = "elsewhere"
    elif plans.BEFORE_APPLYING.finds(low):
        kind = "referral"
        scene = _without_blank(scene, interview)
    elif interview.upcoming and attending.CONFIRMS.finds(low):
        kind = "confirm"
    elif kind == "insider" and giving.ASKS_INSIDE.finds(low) is None:
        harmless = giving.MEETS.finds(low) or giving.AS_CUSTOMER.finds(low)
        kind = "harmless" if harmless or giving.PERSON.finds(low) is None else kind
    text = "\n".join((*intro, scene.words(f"not-follow-up-{kind}")))
    if kind != "withdraw" or interview.outcome is not None:
        return scene.say(Say(text=text))
    rows = ((scene.button(f"{interview.id}.outcome.withdrawn", "button-withdrawn"),),)
    draft = write_draft("withdraw", interview)
    text = f"{text}\n<pre>{escaped(draft)}</pre>"
    return scene.say(Say(text=text, buttons=rows, draft=draft))


def _without_blank(scene: Scene, interview: Interview) -> Scene:
    """Drops the record of an interview that there never was."""
    if interview.employer is not None or interview.held_on is not None:
        return scene
    kept = tuple(i for i in scene.candidate.interviews if i.id != interview.id)
    return replace(scene, candidate=replace(scene.candidate, interviews=kept)).with_talk(
        about=None
    )


def verdict_say(
    scene: Scene,
    deed: Deed,
    interview: Interview,
    verdict: Verdict,
    intro: tuple[str, ...] = (),
) -> Say:
    """Builds the message of a verdict."""
    lines = [*intro]
    if deed.draft:
        lines += _draft_lines(scene, deed, verdict)
    lines.append(f"{_answer(scene, deed, verdict)} {reason(scene, deed, interview, verdict)}")
    lines += [_mistake(scene, deed, m) for m in verdict.mistakes]
    if not is_fine(scene, deed, verdict) and (planned := planned_day(scene, deed, verdict)):
        lines.append(planned)
    instead, draft = remedy(scene, deed, interview, verdict)
    lines += instead
    if draft:
        lines.append(f"<pre>{escaped(draft)}</pre>")
    return Say(
        text="\n".join(lines),
        buttons=_rows(scene, deed, interview, verdict),
        verdict=verdict,
        draft=draft,
    )


def marks(scene: Scene, deed: Deed, verdict: Verdict) -> str:
    """Names once more the words that a verdict finds fault with, as HTML."""
    shown = [f"<i>{marked(deed)}</i>"] if deed.draft and verdict.mistakes and deed.spans else []
    found = [_mistake(scene, deed, m) for m in verdict.mistakes]
    rightly = "words-fine" if verdict.call == "go" else "words-fine-later"
    return "\n".join((*shown, *found) or (scene.words(rightly),))


def _draft_lines(scene: Scene, deed: Deed, verdict: Verdict) -> list[str]:
    if not verdict.mistakes:
        return [scene.words("draft-good" if verdict.call == "go" else "draft-good-later")]
    if not deed.spans:
        return []
    return [scene.words("draft-marked"), f"<i>{marked(deed)}</i>"]


def _answer(scene: Scene, deed: Deed, verdict: Verdict) -> str:
    if verdict.call == "wait" and verdict.until is not None:
        if deed.on is not None and is_fine(scene, deed, verdict):
            phrase = "call-wait-fine" if deed.on == verdict.until else "call-wait-fine-later"
            return scene.words(phrase, day=deed.on, until=verdict.until)
        return scene.words("call-wait", until=verdict.until)
    if verdict.call == "never":
        return scene.words("call-never")
    if verdict.rule == "V14":
        return scene.words("call-go-plain")
    if verdict.since == scene.today:
        return scene.words("call-go-today", time=morning_hour(scene.candidate))
    if verdict.since is not None:
        return scene.words("call-go-since", day=verdict.since)
    return scene.words("call-go")


def _mistake(scene: Scene, deed: Deed, mistake: Mistake) -> str:
    words = quoted(deed, mistake)
    if not words:
        return scene.words(f"mistake-{mistake}-bare")
    return scene.words(f"mistake-{mistake}", words=words)


def _rows(scene: Scene, deed: Deed, interview: Interview, verdict: Verdict) -> Rows:
    why = scene.button(f"{interview.id}.why.{verdict.rule}", "button-why")
    other = scene.button(f"{interview.id}.notmeant", "button-not-meant")
    rows: Rows = ((why, other),)
    if verdict.rule in ("V6", "V7", "V8", "V9", "V10") and not deed.draft:
        what = "thanks" if deed.kind == "thanks" and verdict.call == "go" else "contact"
        rows = (*rows, (scene.button(f"{interview.id}.write.{what}", "button-forms"),))
    if verdict.call == "go" and verdict.rule in ("V4", "V5", "V6", "V9", "V10", "V13"):
        what = "thanks" if deed.kind == "thanks" else "contact"
        rows = ((scene.button(f"{interview.id}.did.{what}", "button-did"),), *rows)
    if interview.outcome == "let_go":
        rows = ((scene.button(f"{interview.id}.reopen", "button-reopen"),), *rows)
    return rows


def why(scene: Scene, rule: str) -> str:
    """Explains a verdict: the rule in plain words, the words that set it off, the source."""
    lines = [scene.words(f"why-{rule}")]
    judged = scene.candidate.talk.judged
    if judged is not None and judged[1].rule == rule and judged[0].spans:
        lines.append(scene.words("why-words", words=quoted(judged[0])))
    return "\n".join((*lines, scene.words("why-source")))
