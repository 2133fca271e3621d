"""The answer to a proposed deed: rules V1 to V14, the first that fits."""

import re
from dataclasses import replace
from datetime import date, datetime, timedelta

from coaching.calendar import local, open_again
from coaching.model import Asks, Candidate, Deed, Interview, Mistake, Verdict
from coaching.moment import day_of_wait, early_contacts, held_on, moment_day, try_of

#: A thank-you note is in time until so long after the interview. Source: house rule.
THANKS_IN_TIME = timedelta(days=2)
#: Where no day was named, a first ask is no check-in from so long after the interview. Source:
#: how messages are labelled.
IN_SILENCE = timedelta(days=3)
#: Deeds that no rule on follow-ups speaks of, unless the words show a mistake.
NO_FOLLOW_UP = frozenset({"withdraw", "insider"})


def judge(deed: Deed, interview: Interview, candidate: Candidate, now: datetime) -> Verdict | None:
    """Judges a proposed deed by what is known of the interview.

    What is not known counts as: not barred, no contact, no promise, held on the day it was told
    of. The verdict is for `now`, whatever day the deed is planned for.

    Returns:
        The verdict, or None where the deed is no follow-up matter: before the interview, a
        withdrawal, a harmless question to an insider.
    """
    verdict = _closed(deed, interview) or _words(deed, interview)
    if verdict is None and not interview.upcoming and deed.kind not in NO_FOLLOW_UP:
        verdict = _timing(deed, interview, candidate, now)
    if verdict is None:
        return None
    if _merely_early(deed, interview, candidate, now):
        kept = tuple(m for m in deed.mistakes if m != "check_ins")
        deed = replace(deed, mistakes=kept)
    return replace(verdict, mistakes=_mistakes(deed, verdict))


def _merely_early(deed: Deed, interview: Interview, candidate: Candidate, now: datetime) -> bool:
    """Tells a first contact that breaks no word: after a named day, or some days into silence."""
    first = not (deed.again or deed.repeats or early_contacts(interview, candidate))
    if deed.kind != "contact" or not first or try_of(interview, candidate) is not None:
        return False
    on = max(deed.on or date.min, local(now, candidate).date())
    promise = interview.wait.promise
    if promise is not None and promise.kind == "invitation":
        return promise.earliest <= on
    if promise is not None:
        return promise.latest < on
    return on - held_on(interview) >= IN_SILENCE


def missing_fact(
    deed: Deed, interview: Interview, candidate: Candidate, now: datetime
) -> Asks | None:
    """Names the next fact that the rule needs and that was neither told nor asked for yet."""
    unknown = [asks for asks in _needed(deed, interview, candidate, now) if _open(asks, interview)]
    return unknown[0] if unknown else None


def _open(asks: Asks, interview: Interview) -> bool:
    known = {
        "barred": interview.barred is not None,
        "promise": interview.promised is not None,
        "interview_day": interview.held_on is not None,
        "contact": interview.contacted is not None,
        "outcome": interview.outcome is not None,
        "deadline": False,
        "contact_day": False,
    }
    return not known[asks] and asks not in interview.asked


def _needed(deed: Deed, interview: Interview, candidate: Candidate, now: datetime) -> list[Asks]:
    if interview.outcome is not None or _words(deed, interview) is not None or interview.upcoming:
        return []
    match deed.kind:
        case "withdraw" | "insider" | "around":
            return []
        case "offer":
            return ["outcome", "barred", "promise", "interview_day", "contact"]
        case "exception":
            asks: list[Asks] = [] if deed.asked_for else ["barred"]
            return [*asks, "deadline"] if deed.deadline is False else asks
        case _:
            pass
    if interview.barred:
        return []
    needed: list[Asks] = ["promise", "interview_day", "barred"]
    promise = interview.wait.promise
    if promise is not None:
        needed.remove("interview_day")
    if deed.kind == "thanks":
        needed = ["interview_day", "barred"]
        if local(now, candidate).date() <= held_on(interview) + THANKS_IN_TIME:
            return needed
        needed.append("promise")
    reached = moment_day(interview, candidate)[1] <= local(now, candidate).date()
    if promise is None or promise.kind == "answer" or reached:
        needed.append("contact")
    return [*needed, "contact_day"] if _may_be_try(interview, candidate, now) else needed


def _may_be_try(interview: Interview, candidate: Candidate, now: datetime) -> bool:
    """Tells a contact without its day, which is the try of the wait if it was made today."""
    running = [c for c in interview.contacts if c.wait == len(interview.waits) - 1]
    told = [c for c in running if not (c.thanks or c.presumed or c.fair)]
    undated = bool(told) and told[-1].on == local(now, candidate).date()
    return undated and try_of(interview, candidate) is not None


def _closed(deed: Deed, interview: Interview) -> Verdict | None:
    """V14 and V13: what is still to be done once the employer or the candidate has decided."""
    if interview.outcome is None:
        return None
    if interview.outcome == "offer":
        pleads = deed.kind == "plead" and "desperation" in deed.mistakes
        beside = pleads or "favours" in deed.mistakes or deed.kind == "around"
        return None if beside else Verdict(call="go", rule="V14")
    if deed.kind == "withdraw":
        return None
    if interview.outcome == "rejected" and deed.kind == "feedback":
        given = interview.feedback_given or deed.again
        return Verdict(call="never" if given else "go", rule="V13")
    return Verdict(call="never", rule="V13")


def _words(deed: Deed, interview: Interview) -> Verdict | None:
    """V1 to V3: what is never wise; to speak of the job as one's own is, once it was offered."""
    if "favours" in deed.mistakes:
        return Verdict(call="never", rule="V1")
    if "overconfidence" in deed.mistakes and interview.outcome != "offer":
        return Verdict(call="never", rule="V2")
    if "desperation" in deed.mistakes:
        return Verdict(call="never", rule="V3")
    return None


def _timing(deed: Deed, interview: Interview, candidate: Candidate, now: datetime) -> Verdict:
    """V4 to V12: what depends on who said what, and when."""
    today = local(now, candidate).date()
    rule, day = moment_day(interview, candidate)
    reached = day <= today
    tried = try_of(interview, candidate) is not None
    if interview.barred and not _they_asked(deed, interview):
        return Verdict(call="never", rule="V4")
    if interview.barred and deed.kind == "exception" and deed.asked_for:
        return _go("V4", candidate, now)
    if deed.kind == "around" and not _told_to_come(deed, interview):
        return Verdict(call="never", rule="V12", mistakes=("check_ins",))
    if deed.kind == "exception" and deed.deadline is not False:
        return _go("V5", candidate, now)
    if deed.kind == "thanks" and not any(c.thanks for c in interview.contacts):
        if today <= held_on(interview) + THANKS_IN_TIME:
            since = open_again(now, candidate, closes=None)
            return Verdict(call="go", rule="V6", since=since)
        if not tried:
            wait = Verdict(call="wait", rule="V6", until=day)
            return _go("V6", candidate, now) if reached else wait
    if tried:
        return Verdict(call="never", rule="V11", mistakes=("check_ins",))
    if rule == "M3" and day_of_wait(interview, candidate) <= today:
        return _go("V10", candidate, now)
    if reached:
        return _go("V9", candidate, now)
    if rule == "M3":
        return Verdict(call="wait", rule="V10", until=day)
    early = deed.again or bool(early_contacts(interview, candidate))
    return Verdict(
        call="wait",
        rule="V7" if rule == "M4" else "V8",
        until=day,
        mistakes=("check_ins",) if early else (),
    )


#: "come to their office on monday"; refused: "call them on monday".
COME = re.compile(
    r"\b(?:come|go|pass|drop|pop|visit|office|stop by|ni(?:rud|end|pit|fik|j)\w*|ofisi\w*)\b"
)


def _told_to_come(deed: Deed, interview: Interview) -> bool:
    """Tells whether the employer asked the candidate to come in person."""
    promise = interview.wait.promise
    if promise is None or promise.kind != "invitation" or deed.channel != "visit":
        return False
    return COME.search(promise.words.lower()) is not None


def _they_asked(deed: Deed, interview: Interview) -> bool:
    promise = interview.wait.promise
    return deed.asked_for or (promise is not None and promise.kind == "invitation")


def _go(rule: str, candidate: Candidate, now: datetime) -> Verdict:
    """A yes; when offices are closed it names the next working morning."""
    return Verdict(call="go", rule=rule, since=open_again(now, candidate))


def _mistakes(deed: Deed, verdict: Verdict) -> tuple[Mistake, ...]:
    """Those that the words show and those that the rule adds, each once.

    A contact that is in order is no check-in, unless the words plan several.
    """
    shown = set(deed.mistakes)
    if verdict.call == "go" and not deed.repeats:
        shown.discard("check_ins")
    if verdict.rule == "V14":
        shown -= {"overconfidence", "desperation"}
    order: tuple[Mistake, ...] = ("overconfidence", "check_ins", "favours", "desperation")
    return tuple(m for m in order if m in shown | set(verdict.mistakes))
