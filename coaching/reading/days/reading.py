"""Reads the days of a text with their roles, and chooses the one that answers a question."""

from bisect import bisect_left
from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from coaching.reading.days import asides, roles, tenses
from coaching.reading.days.choosing import (
    Asked,
    Spoken,
    choose,
    is_shifted,
    named,
    set_apart,
    still_to_come,
)
from coaching.reading.days.cursor import Cursor
from coaching.reading.days.grammar import find
from coaching.reading.days.letters import is_letter
from coaching.reading.days.lexemes import lexemes
from coaching.reading.days.meaning import Mention, NoDay, Period, Unclear
from coaching.reading.days.nodates import says_no_day
from coaching.reading.days.nowadays import is_gone, was_lately
from coaching.reading.days.resolving import days_of
from coaching.reading.days.shapes import Edged, Either, Feast, Shape, Span, Weekday
from coaching.reading.days.signs import breaks
from coaching.reading.days.tails import explained
from coaching.reading.days.units import Setting
from coaching.reading.days.words import Word


def find_days(
    text: str,
    *,
    now: datetime,
    zone: ZoneInfo,
    interview_on: date | None = None,
    country: str = "KE",
) -> tuple[Mention, ...]:
    """Find every period in a text with its role, in order of the text.

    Args:
        text: any text, of any length and script.
        now: the aware moment at which it was written.
        zone: the candidate's zone; "today" is the day of `now` there.
        interview_on: the day of the interview, where it is known.
        country: two letters; whose public holidays and order of day and month count.

    Returns:
        The mentions; empty where the text speaks of no days.

    >>> zone = ZoneInfo("Africa/Nairobi")
    >>> wednesday = datetime(2026, 11, 25, 10, tzinfo=zone)
    >>> def roles_in(text):
    ...     found = find_days(text, now=wednesday, zone=zone)
    ...     return [(one.role, f"{one.period.latest:%a %d}") for one in found]
    >>> roles_in("I had an interview yesterday, they said they'd call by Friday")
    [('interview', 'Tue 24'), ('promise', 'Fri 27')]
    >>> roles_in("I called them on Monday and they told me to call on Thursday")
    [('contact', 'Mon 23'), ('invitation', 'Thu 26')]
    >>> roles_in("nitawapigia kesho")
    [('plan', 'Thu 26')]
    """
    today = now.astimezone(zone).date()
    spoken, _ = _spoken(text, today, interview_on, country, None)
    return tuple(
        Mention(period=one.period, role="other" if one.role == "said" else one.role)
        for one in spoken
        if one.period is not None
    )


def read_days(
    text: str,
    *,
    now: datetime,
    zone: ZoneInfo,
    asked: Asked,
    interview_on: date | None = None,
    country: str = "KE",
) -> Period | NoDay | Unclear:
    """Read the one period in a text that answers the question asked.

    Args:
        text: any text, of any length and script.
        now: the aware moment at which it was written.
        zone: the candidate's zone; "today" is the day of `now` there.
        asked: the question that the text answers; None takes the most probable.
        interview_on: the day of the interview, where it is known.
        country: two letters; whose public holidays and order of day and month count.

    Returns:
        The period, or `NoDay`, or `Unclear` where a day was meant that cannot be.

    >>> zone = ZoneInfo("Africa/Nairobi")
    >>> wednesday = datetime(2026, 11, 25, 10, tzinfo=zone)
    >>> def promise(text):
    ...     found = read_days(text, now=wednesday, zone=zone, asked="promise")
    ...     return f"{found.earliest} to {found.latest}" if isinstance(found, Period) else found
    >>> promise("early next week")
    '2026-11-30 to 2026-12-01'
    >>> promise("It was on Monday and they said by Friday")
    '2026-11-25 to 2026-11-27'
    >>> promise("baada ya wiki mbili")
    '2026-12-09 to 2026-12-09'
    >>> promise("hawakusema")
    NoDay(said=True)
    >>> promise("the 31st of November")
    Unclear(reason='no_such_day')
    """
    today = now.astimezone(zone).date()
    spoken, words = _spoken(text, today, interview_on, country, asked)
    chosen = choose(spoken, asked, words)
    if chosen is None:
        return NoDay(said=says_no_day(words))
    return chosen.period or Unclear(reason="no_such_day")


def _spoken(
    text: str, today: date, interview_on: date | None, country: str, asked: Asked
) -> tuple[list[Spoken], list[Word]]:
    """Find the shapes of a text, give each its role, and lay the calendar beside them."""
    words, found = lexemes(text)
    shapes = list(find(Cursor(found)))
    if not shapes:
        return [], words
    judge = roles.Judge(words)
    alone = asked is not None and len(shapes) == 1
    spoken: list[Spoken] = []
    starts = [word.start for word in words]
    nexts = [bisect_left(starts, found[one.first].start) for one in shapes] + [-1]
    for number, one in enumerate(shapes):
        start, end = found[one.first].start, found[one.last - 1].end
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        if isinstance(one.shape, Feast):
            judge.forget(first, last)
        role = judge.role(first, last, one.shape, asked, nexts[number + 1], alone)
        shape = one.shape
        if judge.is_waited(first, shape) and isinstance(shape, Span):
            shape = replace(shape, way="ago")
        elif role == "promise" and asides.comes_after(words, last):
            shape = asides.put_after(shape, words, last)
        shape = asides.moved_to(shape, words, first)
        if (
            spoken
            and role != spoken[-1].role
            and spoken[-1].role not in ("other", "said")
            and (role not in ("contact", "plan") or asides.is_latest(words, first, last))
            and not asides.is_aside(words, first, last, one.shape, asked)
            and (
                judge.joins(spoken[-1].last, first)
                or (
                    (role == "unknown" or asides.is_latest(words, first, last))
                    and judge.bare(spoken[-1].last, first)
                )
            )
        ):
            role = spoken[-1].role
            shape = asides.second_chance(shape, words[spoken[-1].last : first])
        named = spoken and explained(shape, spoken[-1].shape, words, spoken[-1].last, first, last)
        if named:
            role, shape = spoken[-1].role, named
        spoken.append(Spoken(shape=shape, start=start, end=end, role=role, first=first, last=last))
    spoken = set_apart(spoken, words, today)
    if not any(one.role in ("promise", "invitation", "unknown") for one in spoken):
        spoken = [_alone(one, words) for one in spoken]
    if asked == "interview_day" and not any(
        one.role in ("interview", "unknown") for one in spoken
    ):
        spoken = still_to_come(spoken, words)
    return _resolved(spoken, words, today, interview_on, country, asked), words


def _alone(one: Spoken, words: list[Word]) -> Spoken:
    """Take the day of telling for the promise where there is no other, but not a letter's day."""
    if one.role != "said":
        return one
    return replace(one, role="other" if is_letter(words, one.first, one.last) else "promise")


def _resolved(
    spoken: list[Spoken],
    words: list[Word],
    today: date,
    interview_on: date | None,
    country: str,
    asked: Asked,
) -> list[Spoken]:
    """Resolve the mentions: those that look back first, since spans may count from them."""
    marks = breaks(words)
    tense = tenses.of(words, marks, _foreign(spoken, marks), _apart(spoken, marks))
    base, origin = today, interview_on
    done: dict[int, Spoken] = {}
    told = ("interview", "unknown") if asked == "interview_day" else ("interview",)
    backward = ("interview", "said")
    coming = {
        marks[one.first] // 10
        for one in spoken
        if one.role == "interview" and tenses.direction(one.shape) > 0
    }
    has_today = any(named(one, words, today) for one in spoken)
    order = sorted(range(len(spoken)), key=lambda at: spoken[at].role not in backward)
    for at in order:
        one = spoken[at]
        went = marks[one.first] in tense.went
        ahead = tenses.ahead(one.role, one.shape, tense, asked, went)
        counts_from_base = one.role in ("promise", "unknown") and one.start > 0
        if ahead and has_today and is_gone(one.shape, today):
            ahead = False
        if (
            ahead
            and one.role == "promise"
            and _was_then(one.shape, done.get(at + 1), country, today)
        ):
            ahead = False
        if one.role == "interview" and not tense.past:
            ahead = ahead or marks[one.first] // 10 in coming
        now_is = ("it's", "is") if asked is not None else ("it's", "is", "ni")
        it_is = one.first > 0 and words[one.first - 1].form in now_is
        is_still = it_is and isinstance(one.shape, Weekday) and not tense.past
        will = is_still or marks[one.first] in tense.will
        if asked != "promise" and one.role in told:
            ahead = will or (ahead and not (tense.moved and was_lately(one.shape, today)))
            ahead = ahead and (will or tense.still or not is_shifted(spoken, at, words))
        setting = Setting(
            today=today,
            base=base if counts_from_base else today,
            ahead=ahead,
            country=country.upper(),
            origin=origin,
            previous=_previous(done, at),
            past=tense.past if one.role == "interview" else went,
        )
        days = days_of(one.shape, setting)
        if days is not None:
            period = Period(
                earliest=days.earliest,
                latest=days.latest,
                precision=days.precision,
                start=one.start,
                end=one.end,
                vague=days.vague,
            )
            one = replace(one, period=period)
            if one.role in backward and period.latest <= today and _exact(one.shape):
                base = period.latest
                origin = period.latest if one.role == "interview" else origin
        done[at] = one
    return [done[at] for at in range(len(spoken))]


def _was_then(shape: Shape, then: Spoken | None, country: str, today: date) -> bool:
    """Say whether a day is the one behind it: the 11th of "the 11th. That was 4 days ago"."""
    if then is None or then.role != "said" or then.period is None:
        return False
    past = Setting(today=today, base=today, ahead=False, country=country.upper())
    days = days_of(shape, past)
    return days is not None and abs((days.latest - then.period.latest).days) <= 1


def _foreign(spoken: list[Spoken], marks: list[int]) -> frozenset[int]:
    """Give the clauses that speak of other days only, by their marks."""
    own = {marks[one.first] for one in spoken if one.role in ("interview", "unknown")}
    return frozenset(marks[one.first] for one in spoken) - own


def _apart(spoken: list[Spoken], marks: list[int]) -> frozenset[int]:
    """Give the sentences that speak of days of the interview only, by their marks."""
    others = {marks[one.first] // 10 for one in spoken if one.role != "interview"}
    return frozenset(marks[one.first] // 10 for one in spoken) - others


def _previous(done: dict[int, Spoken], at: int) -> date | None:
    """Give the last day of the mention before, where it is known."""
    before = done.get(at - 1)
    return None if before is None or before.period is None else before.period.latest


def _exact(shape: Shape) -> bool:
    """Say whether a shape is near enough to a day for a span to count from it."""
    match shape:
        case Edged():
            return _exact(shape.shape)
        case Either():
            return False
        case Span():
            return shape.least is not None
        case _:
            return True
