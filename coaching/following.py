"""Short questions after a verdict, which go on with its deed: another day, channel, employer."""

from dataclasses import replace
from datetime import date

from coaching.choosing import named_in, pointed_at
from coaching.counsel import counsel
from coaching.debrief import go_on, put_again
from coaching.model import Asks, Channel, Deed, Interview, Mistake
from coaching.reading import Reading
from coaching.reading.cues import follows, talk
from coaching.reading.days import Period, read_days
from coaching.scene import Scene
from coaching.spoken import deed_spoken_of, spoken_of

Spans = tuple[tuple[Mistake, int, int], ...]
#: A follow-up has at most so many words. House rule.
WORDS_MOST = 10
#: Questions that a day, or a channel, may answer.
DAYS: frozenset[Asks] = frozenset(("interview_day", "contact_day", "promise", "remind_day"))
OPEN: frozenset[Asks] = frozenset(("barred", "contact", "meaning", "promise", "interview_day"))


def follow(scene: Scene, text: str) -> Scene | None:
    """Goes on with the deed just spoken of: "and on the 30th?"; None where nothing is told.

    Of a deed that still waits for a fact the question is put again.
    """
    base, interview = deed_spoken_of(scene), spoken_of(scene)
    question = scene.candidate.talk.question
    if base is None or interview is None or scene.current is None or interview.upcoming:
        return None
    if question is not None and (question.asks not in OPEN or question.about == "next_round"):
        return None
    low = text.lower().replace("’", "'").strip()
    lead = follows.LEAD.finds(low)
    asked = "?" in low
    if (lead is None and not asked) or len(low.split()) > WORDS_MOST:
        return None
    if question is not None and question.asks in DAYS and not (lead and asked):
        return None
    deed = _as_told(scene, base, low, low[lead.end() :] if lead else low)
    if deed is None:
        return None
    if scene.candidate.talk.pending is not None:
        return put_again(scene.holding(deed), interview, ())
    return go_on(counsel(scene.settle_question(), deed, interview))


def _as_told(scene: Scene, base: Deed, low: str, rest: str) -> Deed | None:
    """Gives the deed its new day or channel; None where the words say anything else."""
    on, bare = _day_in(scene, rest)
    channels = follows.channels_of(rest)
    if not (on or channels) or not follows.says_no_more(bare):
        return None
    deed = replace(base, on=on or base.on, again=False)
    if not channels or base.kind not in ("contact", "general", "around", "exception", "thanks"):
        return deed
    if _is_chase(base, channels, rest):
        spans: Spans = (("check_ins", 0, len(low)),)
        return Deed(kind="around", mistakes=("check_ins",), on=on, text=low, spans=spans)
    if base.kind == "around":
        return Deed(kind="contact", on=on, channel=channels[0], text=low)
    return replace(deed, channel=channels[0], draft=False)


def _is_chase(base: Deed, channels: tuple[Channel, ...], rest: str) -> bool:
    """Tells several channels one after another, or a chase on a network, from one message."""
    before = {*follows.channels_of(base.text.lower()), base.channel} - {None}
    beside = bool(before) and channels[0] not in before and follows.BESIDE.finds(rest) is not None
    several = len(channels) > 1 and not follows.is_choice(rest)
    return several or beside or "linkedin" in channels


def _day_in(scene: Scene, rest: str) -> tuple[date | None, str]:
    """Finds the day that a follow-up names, and what the words are without it."""
    zone = scene.candidate.tz
    days = read_days(rest, now=scene.now, zone=zone, asked="promise", country=scene.country)
    if not isinstance(days, Period) or days.latest < scene.today:
        return None, rest
    exact = days.precision == "day"
    bare = f"{rest[: days.start]} {rest[days.end :]}"
    return days.latest if exact else max(days.earliest, scene.today), bare


def judge_once_more(scene: Scene, text: str, reading: Reading) -> Scene | None:
    """Takes "and now?", "and Airtel?" for the deed just spoken of; None for all else."""
    base, named = deed_spoken_of(scene), _other_one(scene, text)
    interview = named or spoken_of(scene)
    if base is None or interview is None or not (named or talk.NOW.finds(text.lower())):
        return None
    # "The Thursday one" is told apart by its day, which is none of the deed.
    dated = bool(reading.mentions) and (named is None or bool(named_in(scene, text)))
    on = reading.mentions[0].period.earliest if dated else None
    deed = replace(base, on=on, again=False)
    return go_on(counsel(scene.holding(None).settle_question(), deed, interview))


def _other_one(scene: Scene, text: str) -> Interview | None:
    """Finds the interview that "and the teller one?" names."""
    if not talk.AND_ONE.finds(text.lower()):
        return None
    named = named_in(scene, text)
    return named[0] if len(named) == 1 else None if named else pointed_at(scene, text)
