"""Why a verdict is what it is, in the facts of the case, and what it means for the day planned."""

from coaching.calendar import first_working, is_working, is_year_end
from coaching.model import Deed, Interview, Promise, Verdict
from coaching.moment import early_contacts, held_on, invited_on, moment_of, try_of
from coaching.reading.cues import claims, giving, insiders, plans, pushing
from coaching.reading.cues.hours import hour_in
from coaching.reading.cues.matters import fair_matter, matter_in
from coaching.scene import Scene

#: How one speaks from a strength that is not there, the first that fits.
CLAIMS = {
    "leaves": claims.LEAVES_JOB,
    "bluff": claims.BLUFF,
    "press": claims.PRESS,
    "spends": claims.SPENDS,
}
#: The same in the words that make a deed one of them whatever else is said.
PLAIN_CLAIMS = {
    "leaves": claims.TELLS_BOSS,
    "bluff": pushing.BLUFF,
    "press": pushing.OR_ELSE,
}


def reason(scene: Scene, deed: Deed, interview: Interview, verdict: Verdict) -> str:
    """Gives the reason of a verdict."""
    promise = interview.wait.promise
    latest = promise.latest if promise else scene.today
    match verdict.rule, verdict.call:
        case "V1", _:
            return scene.words("reason-V1-gift" if is_gift(deed) else "reason-V1")
        case "V2", _ if claim_of(deed) is not None:
            return scene.words(f"reason-V2-{claim_of(deed)}")
        case "V4", "go":
            return scene.words("reason-V4-asked")
        case "V5", _:
            missed = fair_matter(deed.text) == "missed" and deed.deadline is None
            asked = "reason-V5-asked" if deed.asked_for else "reason-V5"
            return scene.words("reason-V5-missed" if missed else asked)
        case "V6", "wait":
            return scene.words("reason-V6-late")
        case "V6", _:
            late = (scene.today - held_on(interview)).days > 2
            return scene.words("reason-V6-due" if late else "reason-V6-go")
        case "V7", _:
            if latest < scene.today:
                return scene.words("reason-V7-over", promise=latest)
            return scene.words("reason-V7", promise=scene.words("by-day", day=latest))
        case "V8", _ if early_contacts(interview, scene.candidate):
            last = max(c.on for c in interview.contacts if not c.thanks)
            return scene.words("reason-V8-early", contact=last)
        case "V8", _:
            # Of a day that was not told nothing is said, though it is counted from.
            phrase = "reason-V8" if interview.held_on is not None else "reason-V8-untold"
            return scene.words(phrase, held=held_on(interview))
        case "V9", _:
            if promise is None:
                return scene.words("reason-V9-silence")
            return scene.words("reason-V9-promise", promise=latest)
        case "V10", _:
            return _of_invitation(scene, promise, verdict)
        case "V11", _:
            return _of_try(scene, interview)
        case "V13", "go":
            return scene.words("reason-V13-feedback")
        case "V13", _ if deed.kind == "feedback" and interview.outcome == "rejected":
            return scene.words("reason-V13-feedback-again")
        case "V13", _:
            return scene.words(f"reason-V13-{interview.outcome}")
        case _:
            return scene.words(f"reason-{verdict.rule}")


def is_gift(deed: Deed) -> bool:
    """Tells a gift from a favour asked of somebody inside."""
    marked = [deed.text[s:e] for m, s, e in deed.spans if m == "favours"] or [deed.text]
    low = deed.text.lower()
    given = giving.HANDS_OVER.finds(low) and not (
        plans.INSIDE.finds(low) or insiders.SPEAK_FOR.finds(low)
    )
    return bool(given) or any(
        insiders.GIFT.finds(words.lower()) or giving.GIVES.finds(words.lower()) for words in marked
    )


def claim_of(deed: Deed) -> str | None:
    """Names what kind of claim a deed makes; None for one that only sounds hired."""
    low = deed.text.lower().replace("’", "'")
    plain = (name for name, cue in PLAIN_CLAIMS.items() if cue.finds(low))
    return next(plain, None) or matter_in(CLAIMS, deed.text)


def _of_invitation(scene: Scene, promise: Promise | None, verdict: Verdict) -> str:
    on = invited_on(promise, scene.country) if promise else scene.today
    hour = hour_in(promise.words) if promise else None
    if verdict.call == "wait":
        told = scene.words("reason-V10-wait", promise=on)
    elif first_working(on, scene.country) < scene.today:
        return scene.words("reason-V10-past", promise=on)
    else:
        told = scene.words("reason-V10-go")
    return f"{told} {scene.words('hour-named', hour=hour)}" if hour else told


def _of_try(scene: Scene, interview: Interview) -> str:
    tried = try_of(interview, scene.candidate)
    if tried is not None and tried.presumed:
        return scene.words("reason-V11-presumed")
    return scene.words("reason-V11", contact=tried.on if tried else scene.today)


def planned_day(scene: Scene, deed: Deed, verdict: Verdict) -> str | None:
    """Says of a deed planned for a later day whether that day is fine."""
    day = deed.on
    if verdict.call == "never" or day is None or day <= scene.today or day == verdict.since:
        return None
    if not is_working(day, scene.country):
        closed = "feast" if is_year_end(day) else "closed"
        open_on = first_working(max(day, verdict.until or day), scene.country)
        return scene.words(f"reason-planned-{closed}", day=day, next=open_on)
    fine = verdict.until is None or day >= verdict.until
    return scene.words(f"reason-planned-{'fine' if fine else 'early'}", day=day)


def qualm(scene: Scene, interview: Interview) -> str:
    """Answers the fear of having spoiled it by what was done: honest, and kind."""
    made = [c for c in interview.contacts if not c.thanks and c.wait == len(interview.waits) - 1]
    moment = moment_of(interview, scene.candidate)
    if interview.barred:
        return scene.words("qualm-barred")
    if not made:
        told = any(not c.thanks for c in interview.contacts)
        return scene.words("qualm-past" if told else "qualm-thanks")
    if len(made) > 1:
        return scene.words("qualm-several")
    if try_of(interview, scene.candidate) is not None or moment.day is None:
        return scene.words("qualm-try")
    return scene.words("qualm-early", day=moment.day)
