"""The employer's word on when they answer or want to be asked, as a message tells it."""

import calendar
import re
from dataclasses import replace
from datetime import date, timedelta

from coaching.amending import Learned, mention_of
from coaching.model import Asks, Interview, Promise, Wait
from coaching.moment import invited_on
from coaching.reading import Reading
from coaching.reading.changes import is_bidden
from coaching.reading.cues import any_of, silences
from coaching.reading.cues.hours import hour_in
from coaching.reading.days import Mention, Period
from coaching.reading.shorthand import spell_out
from coaching.reading.whose import is_planned
from coaching.scene import Scene

#: "nothing so far"; refused: "nothing was said". That a day went by without a word.
NOTHING_SINCE = re.compile(
    r"\b(?:nothing|no (?:word|news|call|reply|answer)|silence|crickets|not heard|haven'?t heard)\b"
    r"(?: \w{1,8}){0,2} ?(?:so far|yet|since|till now|until now|from them)?\W*(?:$|[.,?!])"
    r"|\b(?:kimya|hakuna (?:jibu|kitu)|hawaja(?:jibu|piga|sema))\b"
)

#: What may be answered by "they didn't say" and mean the day; None is a message unasked.
OF_DAYS: frozenset[Asks | None] = frozenset({None, "promise", "answer", "feelings"})


def learn_promise(
    scene: Scene, learned: Learned, reading: Reading, text: str, asked: Asks | None
) -> Learned:
    """Takes the employer's word out of a message, or takes back one that was wrong."""
    mention = _told(scene, reading, "invitation") or _told(scene, reading, "promise")
    if mention is None and reading.change.moved:
        mention = _told(scene, reading, "unknown")
    facts = reading.facts
    asked_now = facts.asked_for and reading.deed is not None and reading.deed.kind == "exception"
    if facts.missed or asked_now or (facts.asked_for and facts.fair and not facts.invited):
        # The day of a missed call, or of papers, is no day of an answer.
        return learned
    if facts.outcome is not None and facts.outcome != "next_round":
        # Who has decided owes no answer any more.
        return learned
    if mention is not None and not _is_their_word(
        scene, learned.interview, mention, reading, text
    ):
        mention = None
    period = mention.period if mention else None
    kind = "invitation" if mention and mention.role == "invitation" else "answer"
    if asked in ("promise", "answer") and isinstance(reading.days, Period):
        period = reading.days
        bidden = _invites(reading, period) or is_bidden(text)
        kind = "invitation" if bidden else "answer"
    elif asked == "answer" and is_bidden(text) and reading.mentions:
        # "Niwapigie Alhamisi" is no plan where it is asked what they said.
        period, kind = reading.mentions[0].period, "invitation"
    if learned.interview.upcoming:
        return learned
    corrects = reading.change.corrects
    unnamed = period is None and _names_no_day(text, asked)
    if unnamed and asked != "promise" and learned.interview.promised is None:
        none = replace(learned.interview, promised=False)
        notes = (*learned.notes, scene.words("noted-no-promise"))
        return replace(learned, interview=none, notes=notes, changed=True)
    if unnamed and corrects:
        return _without_promise(scene, learned)
    if period is None:
        return _invited_at_once(scene, learned, reading)
    # Of "next Friday" the later one is read back, to be changed with one tap.
    vague = period.vague and period.precision != "day"
    if vague and kind == "answer" and not scene.insisted:
        return replace(learned, vague=period.latest, changed=True)
    words = text[period.start : period.end]
    if kind == "invitation" and (hour := hour_in(text)) is not None and hour not in words.lower():
        words = f"{words} {hour}"
    back = _years_too_late(scene, learned.interview, period.latest)
    if NOTHING_SINCE.search(text.lower()) and re.search(r"(?:^|\bthe )\d{1,2}\w{0,2}$", words):
        back = _a_month_too_late(scene, learned.interview, period.latest)
    back = back or _counted_from_interview(scene, learned.interview, period, text)
    latest = period.latest - back
    # "By the 20th" was opened by today, which has no part in a day gone by.
    opened = back and period.precision == "day"
    promise = Promise(
        earliest=latest if opened else period.earliest - back,
        latest=latest,
        kind="invitation" if kind == "invitation" else "answer",
        words=words,
    )
    initial = corrects or (asked == "promise" and not scene.hears_new_word)
    return with_promise(scene, learned, promise, initial=initial)


def _names_no_day(text: str, asked: Asks | None) -> bool:
    """Tells that no day was named; "they didn't say" to another question says nothing of days."""
    low = spell_out(text).text.lower().replace("’", "'")
    of_days = asked in OF_DAYS or silences.OF_WHEN.finds(low) is not None
    return of_days and any_of(silences.NO_DAY, low) is not None


def _told(scene: Scene, reading: Reading, role: str) -> Mention | None:
    """Finds the last day of their word; one that lies ahead goes before one that is over."""
    ahead = [m for m in reading.mentions if m.role == role and m.period.latest >= scene.today]
    return ahead[-1] if ahead else mention_of(reading, role)


def _without_promise(scene: Scene, learned: Learned) -> Learned:
    """Takes back a promise that was none."""
    interview = learned.interview
    if interview.wait.promise is None:
        return learned
    none = replace(interview.with_wait(replace(interview.wait, promise=None)), promised=False)
    notes = (*learned.notes, scene.words("noted-no-promise"))
    return replace(learned, interview=none, notes=notes, changed=True)


#: "they said by friday"; refused: "mum told my uncle". Words in which the employer speaks.
THEIR_WORD = re.compile(
    r"\btold (?=(?:a|by|in|within|before|next|end|on|until|mid|this|it|early|late|after)\b)"
    r"|\b(?:told to|i was told|outcome|feedback|response|hear"
    r"|(?:nili|nime|tuli)ambiwa|dem (?:say|go|tell|don)|they|they'?d|they'?ll"
    r"|he|she|hr|said|says"
    r"|(?:should|will|'ll|to) know|promised|recruiters?|manager|boss|lady|panel|head|principal"
    r"|decision|results?|answer|majibu|jibu|uamuzi|matokeo|(?:wa|a)na(?:sema|taka|ambia|amua|toa)\w*"
    r"|wali\w{2,}|ali\w{2,}|wame\w{2,}|ame\w{2,}|wata\w{2,}|ata\w{2,}|waka\w{2,}|aka\w{2,}"
    r"|promise|tarehe yao?)\b"
)

#: "the other offer runs out"; refused: "they decide". A day to answer by oneself.
OWN_DEADLINE = re.compile(
    r"\b(?:offer|ofa|expires?|runs? out|deadline|(?:want|need) (?:my |an )?answer)\b"
)


def _is_their_word(
    scene: Scene, interview: Interview, mention: Mention, reading: Reading, text: str
) -> bool:
    """Tells the employer's word from a day that only seems one.

    What they said before, told once more, is no new word, and a span does not start anew.
    """
    told = reading.change.corrects or (mention.role == "invitation" and reading.act != "proposal")
    if not told and THEIR_WORD.search(spell_out(text).text.lower()) is None:
        return False
    period = mention.period
    clause = re.split(r"[.;!?\n]|, | and | but ", text[: period.start].lower())[-1]
    if OWN_DEADLINE.search(clause) or _is_own_question(mention, reading, text, clause):
        return False
    running = interview.wait.promise
    if running is not None and _is_held_against(scene, running, reading, period):
        return False
    words = text[period.start : period.end].lower().strip()
    if running is not None and words == running.words.lower().strip() != "":
        return False
    if running is not None and _is_same_weekday(scene, running, reading, mention, words):
        return False
    if period.latest >= scene.today or mention.role != "promise":
        return True
    return re.search(r"\b(?:they|dem say|hr|she|he|wali\w+|ali\w+)\b", text.lower()) is not None


def _is_own_question(mention: Mention, reading: Reading, text: str, clause: str) -> bool:
    """Tells a day that is asked about: the "today" of "they want my papers, send them today?"."""
    rest = re.split(r"[.,;!\n]", text[mention.period.end :])[0]
    asked = "?" in rest and THEIR_WORD.search(clause) is None
    planned = mention.role == "promise" and is_planned(text, mention.period)
    return reading.act == "proposal" and (asked or planned)


def _is_held_against(scene: Scene, running: Promise, reading: Reading, period: Period) -> bool:
    """Tells a reproach from a new word: "they promised Friday!!", said after that Friday."""
    over = running.latest < scene.today and period.precision == "day"
    same = period.latest.weekday() == running.latest.weekday()
    near = period.latest - scene.today < timedelta(days=7)
    return over and same and near and not reading.change.anew and reading.deed is not None


#: "by monday"; refused: "this monday", "monday next week". A weekday and no more.
BARE_WEEKDAY = re.compile(
    r"(?:by |on |before |until |till |hadi |mpaka |kufikia )*"
    r"(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?|j[1-5]|juma\w+|ijumaa|alhamisi)"
)


def _is_same_weekday(
    scene: Scene, running: Promise, reading: Reading, mention: Mention, words: str
) -> bool:
    """Tells "they just said by monday" of the Monday on record, also where one lies nearer."""
    ahead = scene.today <= mention.period.latest <= running.latest
    same = mention.period.latest.weekday() == running.latest.weekday()
    change = reading.change
    changes = change.corrects or change.moved or change.anew or reading.facts.contacted
    return ahead and same and not changes and BARE_WEEKDAY.fullmatch(words) is not None


def _invited_at_once(scene: Scene, learned: Learned, reading: Reading) -> Learned:
    """Takes "they told me to call" without a day as an invitation that stands from today."""
    running = learned.interview.wait.promise
    if not reading.facts.invited or (running is not None and running.kind == "invitation"):
        return learned
    promise = Promise(earliest=scene.today, latest=scene.today, kind="invitation")
    return with_promise(scene, learned, promise, initial=False)


def _years_too_late(scene: Scene, interview: Interview, latest: date) -> timedelta:
    """Finds the year to take off a day read as next year's that lies since the interview."""
    if interview.held_on is None or latest - scene.today < timedelta(days=300):
        return timedelta(0)
    year = timedelta(days=366 if calendar.isleap(latest.year) and latest.month > 2 else 365)
    return year if latest - year >= interview.held_on else timedelta(0)


def _counted_from_interview(
    scene: Scene, interview: Interview, period: Period, text: str
) -> timedelta:
    """Finds the days to take off a time that is over: "within a week and they haven't"."""
    # What lies behind was counted from the interview already.
    ahead = period.precision == "span" and period.latest >= scene.today
    if interview.held_on is None or not ahead:
        return timedelta(0)
    since = scene.today - interview.held_on
    over = (
        period.latest - since < scene.today and silences.NOT_KEPT.finds(text.lower()) is not None
    )
    return since if over else timedelta(0)


def _a_month_too_late(scene: Scene, interview: Interview, latest: date) -> timedelta:
    """Finds the month to take off a bare day of the month that is over with nothing heard."""
    before = latest - timedelta(days=calendar.monthrange(*_month_before(latest))[1])
    since = interview.held_on is not None and before > interview.held_on
    return latest - before if since and before < scene.today else timedelta(0)


def _month_before(day: date) -> tuple[int, int]:
    last = day.replace(day=1) - timedelta(days=1)
    return last.year, last.month


def _invites(reading: Reading, period: Period) -> bool:
    return any(
        m.role == "invitation" and m.period.start <= period.end and period.start <= m.period.end
        for m in reading.mentions
    )


def with_promise(scene: Scene, learned: Learned, promise: Promise, *, initial: bool) -> Learned:
    """Takes a word of the employer: the first belongs to the interview, a later one opens a wait.

    Args:
        scene: For today and the words.
        learned: The interview so far.
        promise: The word.
        initial: True where the candidate answers what was said at the interview itself.
    """
    interview = learned.interview
    running = interview.wait
    same = running.promise is not None and (
        (running.promise.latest, running.promise.kind) == (promise.latest, promise.kind)
    )
    if same:
        return learned
    untouched = running.promise is None and not any(
        c.wait == len(interview.waits) - 1 and not c.thanks for c in interview.contacts
    )
    if initial or (interview.promised is None and untouched):
        interview = interview.with_wait(replace(running, promise=promise))
    else:
        interview = open_wait(interview, promise, scene.today)
    interview = replace(interview, promised=True)
    note = _promise_note(scene, promise)
    return replace(
        learned,
        interview=interview,
        notes=(*learned.notes, note),
        changed=True,
        read_back=(*learned.read_back, "promise"),
    )


def _promise_note(scene: Scene, promise: Promise) -> str:
    if promise.kind == "invitation":
        return scene.words("noted-invitation", day=invited_on(promise, scene.country))
    over = promise.latest < scene.today
    return scene.words("noted-promise-over" if over else "noted-promise", day=promise.latest)


def open_wait(interview: Interview, promise: Promise | None, today: date) -> Interview:
    """Opens a new wait; a nudge not sent yet moves with it, else a new one needs a yes."""
    last = interview.wait
    nudged = last.nudge is not None and (last.nudge.state != "planned" or last.nudge.tries > 0)
    closed = replace(
        last,
        nudge=last.nudge if nudged else None,
        reminder=last.reminder if last.reminder and last.reminder.state == "sent" else None,
    )
    wait = Wait(opened_on=today, promise=promise, nudge_wanted=None if nudged else True)
    return replace(interview, waits=(*interview.waits[:-1], closed, wait))
