"""How a verdict is told: the answer first, then the reason, the mistake, and what to do then."""

from dataclasses import replace

from coaching.advice import advice_on
from coaching.drafts import in_own_name, language_of, marked, write_draft
from coaching.model import Contact, Deed, Interview, Mistake, Verdict
from coaching.moment import early_contacts, held_on, moment_day, try_of
from coaching.phrases import escaped
from coaching.proposals import in_case
from coaching.questions import ask
from coaching.reading.cues import matters, plans
from coaching.reading.cues.matters import matter_in
from coaching.scene import Rows, Scene
from coaching.turns import Say
from coaching.verdict import judge, missing_fact

#: The words that show a mistake are quoted up to so many characters.
QUOTED_MOST = 90


def counsel(scene: Scene, deed: Deed, interview: Interview, intro: tuple[str, ...] = ()) -> Scene:
    """Answers a proposed deed, or asks first for the next fact that its rule needs."""
    deed = in_case(deed, interview)
    missing = missing_fact(deed, interview, scene.candidate, scene.now)
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
    verdict = judge(deed, interview, scene.candidate, scene.now)
    scene = scene.put(interview).holding(None).settle_question()
    interview = scene.find(interview.id) or interview
    if verdict is None:
        return _no_follow_up(scene, deed, interview, intro)
    scene = scene.with_talk(judged=(deed, verdict), urge=None)
    scene = scene.say(verdict_say(scene, deed, interview, verdict, intro))
    if presumed and verdict.rule in ("V7", "V8", "V11"):
        return _ask_about_again(scene, interview)
    return scene


def _contacts(interview: Interview) -> list[Contact]:
    return [c for c in interview.contacts if not c.thanks]


def _ask_about_again(scene: Scene, interview: Interview) -> Scene:
    no = scene.button(f"{interview.id}.contact.none", "button-not-yet-contacted")
    yes = scene.button(f"{interview.id}.contact.yes", "button-yes")
    return ask(
        scene, "contact", interview, phrase="ask-contact-again", rows=((yes, no),), about="again"
    )


def _no_follow_up(scene: Scene, deed: Deed, interview: Interview, intro: tuple[str, ...]) -> Scene:
    low = deed.text.lower()
    kind: str = deed.kind if deed.kind in ("insider", "withdraw", "room") else "before"
    if plans.ELSEWHERE.finds(low):
        kind = "elsewhere"
    elif plans.BEFORE_APPLYING.finds(low):
        kind = "referral"
        scene = _without_blank(scene, interview)
    text = "\n".join((*intro, scene.words(f"not-follow-up-{kind}")))
    rows: Rows = ()
    if kind == "withdraw" and interview.outcome is None:
        rows = ((scene.button(f"{interview.id}.outcome.withdrawn", "button-withdrawn"),),)
    return scene.say(Say(text=text, buttons=rows))


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
    lines.append(f"{_answer(scene, verdict)} {_reason(scene, deed, interview, verdict)}")
    lines += [_mistake(scene, deed, m) for m in verdict.mistakes]
    if planned := _planned(scene, deed, interview, verdict):
        lines.append(planned)
    instead, draft = _instead(scene, deed, interview, verdict)
    lines += instead
    if draft:
        lines.append(f"<pre>{escaped(draft)}</pre>")
    return Say(
        text="\n".join(lines),
        buttons=_rows(scene, deed, interview, verdict),
        verdict=verdict,
        draft=draft,
    )


def _draft_lines(scene: Scene, deed: Deed, verdict: Verdict) -> list[str]:
    if not verdict.mistakes:
        return [scene.words("draft-good" if verdict.call == "go" else "draft-good-later")]
    if not deed.spans:
        return []
    return [scene.words("draft-marked"), f"<i>{marked(deed)}</i>"]


def _answer(scene: Scene, verdict: Verdict) -> str:
    if verdict.call == "wait" and verdict.until is not None:
        return scene.words("call-wait", until=verdict.until)
    if verdict.call == "never":
        return scene.words("call-never")
    if verdict.rule == "V14":
        return scene.words("call-go-plain")
    if verdict.since is not None:
        return scene.words("call-go-since", day=verdict.since)
    return scene.words("call-go")


def _reason(scene: Scene, deed: Deed, interview: Interview, verdict: Verdict) -> str:
    promise = interview.wait.promise
    contacts = _contacts(interview)
    latest = promise.latest if promise else scene.today
    match verdict.rule, verdict.call:
        case "V6", "wait":
            return scene.words("reason-V6-late")
        case "V6", _:
            late = (scene.today - held_on(interview)).days > 2
            return scene.words("reason-V6-due" if late else "reason-V6-go")
        case "V7", _:
            if latest < scene.today:
                return scene.words("reason-V7-over", promise=latest)
            words = scene.words("by-day", day=latest)
            return scene.words("reason-V7", promise=words)
        case "V8", _ if early_contacts(interview, scene.candidate):
            return scene.words("reason-V8-early", contact=max(c.on for c in contacts))
        case "V8", _:
            return scene.words("reason-V8", held=held_on(interview))
        case "V9", _:
            if promise is None:
                return scene.words("reason-V9-silence")
            return scene.words("reason-V9-promise", promise=scene.words("on-day", day=latest))
        case "V10", "wait":
            first = promise.earliest if promise else scene.today
            return scene.words("reason-V10-wait", promise=first)
        case "V10", _ if promise is not None and promise.latest < scene.today:
            return scene.words("reason-V10-past", promise=promise.earliest)
        case "V10", _:
            return scene.words("reason-V10-go")
        case "V11", _:
            tried = try_of(interview, scene.candidate)
            if tried is not None and tried.presumed:
                return scene.words("reason-V11-presumed")
            return scene.words("reason-V11", contact=tried.on if tried else scene.today)
        case "V13", "go":
            return scene.words("reason-V13-feedback")
        case "V13", _ if deed.kind == "feedback" and interview.outcome == "rejected":
            return scene.words("reason-V13-feedback-again")
        case "V13", _:
            return scene.words(f"reason-V13-{interview.outcome}")
        case _:
            return scene.words(f"reason-{verdict.rule}")


def _mistake(scene: Scene, deed: Deed, mistake: Mistake) -> str:
    spans = [(s, e) for m, s, e in deed.spans if m == mistake]
    if not spans:
        return scene.words(f"mistake-{mistake}-bare")
    start, end = spans[0]
    words = deed.text[start:end].strip()[:QUOTED_MOST]
    return scene.words(f"mistake-{mistake}", words=f"“{words}”")


def _planned(scene: Scene, deed: Deed, interview: Interview, verdict: Verdict) -> str | None:
    """Says of a deed planned for a later day whether that day is fine."""
    if verdict.call != "wait" or deed.on is None or deed.on <= scene.today or not verdict.until:
        return None
    fine = deed.on >= verdict.until
    return scene.words(f"reason-planned-{'fine' if fine else 'early'}", day=deed.on)


def _instead(
    scene: Scene, deed: Deed, interview: Interview, verdict: Verdict
) -> tuple[list[str], str | None]:
    """Says what to do instead, with the message to copy where one helps."""
    advice = advice_on(verdict.rule, verdict.call)
    if verdict.rule == "V12":
        return [scene.words(_one_door(scene, interview))], None
    situation = advice.draft
    if situation is None:
        return ([scene.words(advice.instead)] if advice.instead else []), None
    if deed.draft and not verdict.mistakes:
        return [], None
    if verdict.rule == "V5":
        matter = matter_in(matters.FAIR, deed.text)
        situation = "rival" if deed.deadline else matter or "exception"
    if verdict.rule == "V14" and (matter := matter_in(matters.OF_OFFER, deed.text)):
        situation = f"offer-{matter}"
    if verdict.rule == "V6" and verdict.call == "go" and _late_thanks(scene, interview):
        situation = "both"
    if verdict.rule in ("V2", "V3"):
        return _calmer(scene, deed, interview, verdict.rule, situation)
    draft = _written(situation, interview, deed)
    phrase = advice.instead or "instead-go"
    if phrase == "instead-wait" and not _nudge_planned(interview):
        phrase = "instead-wait-no-nudge"
    return [scene.words(phrase)], draft


def _one_door(scene: Scene, interview: Interview) -> str:
    """Names the phrase for the one message that is left instead of several."""
    if try_of(interview, scene.candidate) is not None:
        return "instead-V12-after"
    reached = moment_day(interview, scene.candidate)[1] <= scene.today
    return "instead-V12-now" if reached and not interview.upcoming else "instead-V12"


def _calmer(
    scene: Scene, deed: Deed, interview: Interview, rule: str, situation: str
) -> tuple[list[str], str | None]:
    """Offers the wish without the mistake, as far as a plain message is in order at all."""
    plain = Deed(kind="contact", channel=deed.channel)
    timing = judge(plain, interview, scene.candidate, scene.now)
    if timing is None or interview.outcome is not None or timing.call == "never":
        return [scene.words("instead-V11")], None
    draft = _written(situation, interview, deed)
    if timing.call == "wait" and timing.until is not None:
        return [scene.words("instead-later", until=timing.until)], draft
    return [scene.words(f"instead-{rule}")], draft


def _written(situation: str, interview: Interview, deed: Deed) -> str:
    """Writes the message, with greeting and name of a draft that it is to replace."""
    if not deed.draft:
        return write_draft(situation, interview, deed.channel)
    draft = write_draft(situation, interview, deed.channel, language_of(deed.text))
    return in_own_name(draft, deed.text)


def _late_thanks(scene: Scene, interview: Interview) -> bool:
    return (scene.today - held_on(interview)).days > 2


def _nudge_planned(interview: Interview) -> bool:
    nudge = interview.wait.nudge
    return nudge is not None and nudge.state == "planned"


def _rows(scene: Scene, deed: Deed, interview: Interview, verdict: Verdict) -> Rows:
    why = scene.button(f"{interview.id}.why.{verdict.rule}", "button-why")
    other = scene.button(f"{interview.id}.notmeant", "button-not-meant")
    rows: Rows = ((why, other),)
    if verdict.rule in ("V6", "V7", "V8", "V9", "V10") and not deed.draft:
        what = "thanks" if deed.kind == "thanks" and verdict.call == "go" else "contact"
        rows = (*rows, (scene.button(f"{interview.id}.write.{what}", "button-forms"),))
    if verdict.call == "go" and verdict.rule in ("V5", "V6", "V9", "V10", "V13"):
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
        deed = judged[0]
        quoted = ", ".join(f"“{deed.text[s:e].strip()[:QUOTED_MOST]}”" for _, s, e in deed.spans)
        lines.append(scene.words("why-words", words=quoted))
    return "\n".join((*lines, scene.words("why-source")))
