"""What to do instead of a deed, or along with it, with the message to copy where one helps."""

from coaching.advice import advice_on
from coaching.drafts import PHONE, asked_channel, forms_of, in_own_name, language_of, write_draft
from coaching.model import Channel, Deed, Interview, Verdict
from coaching.moment import held_on, moment_day, try_of
from coaching.reading.cues import matters
from coaching.reading.cues.matters import fair_matter, matter_in
from coaching.reasons import claim_of, is_gift
from coaching.scene import Scene
from coaching.verdict import judge

#: Claims against which no message helps.
NOT_BY_MESSAGE = frozenset({"leaves", "spends"})
Remedy = tuple[list[str], str | None]


def remedy(scene: Scene, deed: Deed, interview: Interview, verdict: Verdict) -> Remedy:
    """Says what to do instead, with the message to copy where one helps."""
    advice = advice_on(verdict.rule, verdict.call)
    if verdict.rule == "V12":
        return [scene.words(_one_door(scene, interview))], None
    if verdict.rule == "V1" and is_gift(deed):
        return _without_gift(scene, interview)
    situation = advice.draft
    if situation is None:
        if advice.instead == "instead-V11":
            return [_meanwhile(scene)], None
        return ([scene.words(advice.instead)] if advice.instead else []), None
    if deed.draft and not verdict.mistakes:
        return [], None
    if verdict.rule in ("V4", "V5"):
        matter = fair_matter(deed.text)
        plain = "answer" if deed.asked_for else "exception"
        situation = "rival" if deed.deadline else matter or plain
    if verdict.rule == "V14" and (matter := matter_in(matters.OF_OFFER, deed.text)):
        situation = f"offer-{matter}"
    if verdict.rule == "V6" and verdict.call == "go" and _late_thanks(scene, interview):
        situation = "both"
    if verdict.rule in ("V2", "V3"):
        return _calmer(scene, deed, interview, verdict.rule, situation)
    draft = _written(scene, situation, interview, deed)
    phrase = advice.instead or "instead-go"
    if phrase == "instead-wait" and not _nudge_planned(interview):
        phrase = "instead-wait-no-nudge"
    return [scene.words(phrase, form=_form(situation, interview, deed))], draft


def _meanwhile(scene: Scene) -> str:
    """Says what to do with the waiting, on each of three days something else."""
    return scene.words("instead-V11", turn=scene.today.toordinal() % 3)


def _form(situation: str, interview: Interview, deed: Deed) -> str:
    """Tells a script that is spoken from a message that is sent."""
    spoken = _channel(situation, interview, deed) in ("phone", "visit") and not deed.draft
    return "script" if spoken and "phone" in forms_of(situation, "en") else "message"


def _channel(situation: str, interview: Interview, deed: Deed) -> Channel | None:
    """Finds the way to reach them: the candidate's, or the one they were asked to take."""
    if situation == "invited" and deed.channel is None:
        return asked_channel(interview)
    if situation == "missed" and deed.channel is None:
        return "phone"
    return deed.channel


def _without_gift(scene: Scene, interview: Interview) -> Remedy:
    """Offers thanks in words for a gift, as a message while a note of thanks is in time."""
    thanks = judge(Deed(kind="thanks"), interview, scene.candidate, scene.now)
    timely = thanks is not None and (thanks.rule, thanks.call) == ("V6", "go")
    if not timely or _late_thanks(scene, interview):
        return [scene.words("instead-V1-gift")], None
    return [scene.words("instead-V1-thanks")], write_draft("thanks", interview)


def _one_door(scene: Scene, interview: Interview) -> str:
    """Names the phrase for the one message that is left instead of several."""
    if try_of(interview, scene.candidate) is not None:
        return "instead-V12-after"
    reached = moment_day(interview, scene.candidate)[1] <= scene.today
    return "instead-V12-now" if reached and not interview.upcoming else "instead-V12"


def _calmer(scene: Scene, deed: Deed, interview: Interview, rule: str, situation: str) -> Remedy:
    """Offers the wish without the mistake, as far as a plain message is in order at all."""
    claim = claim_of(deed) if rule == "V2" else None
    if claim in NOT_BY_MESSAGE:
        return [scene.words(f"instead-V2-{claim}")], None
    if interview.upcoming:
        return [scene.words(f"instead-{rule}-before")], None
    plain = Deed(kind="contact", channel=deed.channel)
    timing = judge(plain, interview, scene.candidate, scene.now)
    if timing is None or interview.outcome is not None or timing.call == "never":
        return [_meanwhile(scene)], None
    draft = _written(scene, situation, interview, deed)
    if timing.call == "wait" and timing.until is not None:
        return [scene.words("instead-later", until=timing.until)], draft
    return [scene.words(f"instead-{rule}")], draft


def _written(scene: Scene, situation: str, interview: Interview, deed: Deed) -> str:
    """Writes the message, with greeting and name of a draft that it is to replace."""
    found = PHONE.search(deed.text)
    number = found.group() if found is not None else None
    due = deed.due if situation == "rival" else deed.on
    channel = _channel(situation, interview, deed)
    if not deed.draft:
        told_in = scene.language
        return write_draft(situation, interview, channel, told_in=told_in, due=due, number=number)
    language = language_of(deed.text)
    draft = write_draft(situation, interview, channel, language, due=due, number=number)
    return in_own_name(draft, deed.text)


def _late_thanks(scene: Scene, interview: Interview) -> bool:
    return (scene.today - held_on(interview)).days > 2


def _nudge_planned(interview: Interview) -> bool:
    nudge = interview.wait.nudge
    return nudge is not None and nudge.state == "planned"
