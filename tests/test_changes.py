"""How a message at any time changes the facts of a debrief that is over, and what changes none."""

from dataclasses import replace
from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

import pytest

from coaching.conversation import respond
from coaching.model import Candidate, Interview
from coaching.turns import Heard

NAIROBI = ZoneInfo("Africa/Nairobi")
# A Wednesday; the interview was the day before, and they said by Friday the 20th.
TOLD = datetime(2026, 11, 18, 18, tzinfo=NAIROBI)
LATER = datetime(2026, 11, 19, 9, tzinfo=NAIROBI)
HELD = "had an interview at KCB yesterday for a teller job, they said they'd call by friday"
AHEAD = "my interview with Zuku is on friday for a sales rep post"
ANSWERS = {"feelings": "ok", "barred": "no", "contact": "no", "opener": "yes"}

# What is on record afterwards: day of the interview, last day of their word and its kind, waits.
HELD_ROWS = """
oh wait the interview was on monday not tuesday | 2026-11-16 2026-11-20 answer 1
actually the interview was on monday | 2026-11-16 2026-11-20 answer 1
correction the interview was on 16th november | 2026-11-16 2026-11-20 answer 1
the interview was on monday | 2026-11-16 2026-11-20 answer 1
my mistake, i was interviewed on friday last week | 2026-11-13 2026-11-20 answer 1
sorry i got the day wrong, interview was monday | 2026-11-16 2026-11-20 answer 1
not tuesday, monday | 2026-11-16 2026-11-20 answer 1
nilikosea, interview ilikuwa jumatatu | 2026-11-16 2026-11-20 answer 1
samahani ilikuwa jumatatu si jumanne | 2026-11-16 2026-11-20 answer 1
sorry i got it wrong, they said by wednesday next week not friday | 2026-11-17 2026-11-25 answer 1
si Friday, ni Jumatano | 2026-11-17 2026-11-25 answer 1
sio ijumaa ni jumatano ijayo | 2026-11-17 2026-11-25 answer 1
oops i meant they said thursday next week | 2026-11-17 2026-11-26 answer 1
i misread it, they'll call on the 30th | 2026-11-17 2026-11-30 answer 1
kumbe walisema jumatatu | 2026-11-17 2026-11-23 answer 1
actually they didn't give any date | 2026-11-17 - - 1
hr just wrote, they need till next friday | 2026-11-17 2026-11-27 answer 2
they called and said wait until next week friday | 2026-11-17 2026-11-27 answer 2
actually they called today and need until wednesday | 2026-11-17 2026-11-25 answer 2
walisema wataongeza wiki moja | 2026-11-17 2026-11-27 answer 2
they asked for one more week | 2026-11-17 2026-11-27 answer 2
i was told to wait till friday next week | 2026-11-17 2026-11-27 answer 2
they pushed it to monday | 2026-11-17 2026-11-23 answer 2
they texted: call us in january | 2026-11-17 2027-01-31 invitation 2
hr rang, i should come to their office monday for the result | 2026-11-17 2026-11-23 invitation 2
akasema nirudi wiki ijayo | 2026-11-17 2026-11-27 invitation 2
she said give her a ring on the 4th | 2026-11-17 2026-12-04 invitation 2
nipite ofisini J3 kuchukua majibu | 2026-11-17 2026-11-23 invitation 2
told to reach out after 2 weeks | 2026-11-17 2026-12-03 invitation 2
they said i can pop in on monday | 2026-11-17 2026-11-23 invitation 2
the lady said i should give them a shout on the 30th | 2026-11-17 2026-11-30 invitation 2
alisema nimpigie Jumatatu | 2026-11-17 2026-11-23 invitation 2
niliambiwa nipige simu wiki ijayo | 2026-11-17 2026-11-27 invitation 2
wamesema niende ofisini kesho kutwa | 2026-11-17 2026-11-21 invitation 2
they told me not to call before friday | 2026-11-17 2026-11-20 invitation 2
hr told me to ask again in december | 2026-11-17 2026-12-31 invitation 2
na pia hawakusema ijumaa, ni jumatano ijayo | 2026-11-17 2026-11-25 answer 1
ijumaa sio, ni jumatano ijayo | 2026-11-17 2026-11-25 answer 1
they didn't say friday, it's next wednesday | 2026-11-17 2026-11-25 answer 1
jibu ni tarehe 25 | 2026-11-17 2026-11-25 answer 2
promise ni tarehe 25 novemba | 2026-11-17 2026-11-25 answer 2
sikuenda jumanne, nilienda jumatatu | 2026-11-16 2026-11-20 answer 1
hawakusema ijumaa saa ngapi | 2026-11-17 2026-11-20 answer 1
jibu ni lini? | 2026-11-17 2026-11-20 answer 1
interview ilikuwa jumanne | 2026-11-17 2026-11-20 answer 1
sorry i got the day wrong, its thursday they said | 2026-11-17 2026-11-26 answer 1
sorry ilikuwa jumatatu si jana | 2026-11-16 2026-11-20 answer 1
i called them yesterday and they said wait until next week friday | 2026-11-17 2026-11-27 answer 2
should i call them on monday? | 2026-11-17 2026-11-20 answer 1
i think i should call on monday | 2026-11-17 2026-11-20 answer 1
nipite ofisini J3? | 2026-11-17 2026-11-20 answer 1
sorry, can i call them on monday? | 2026-11-17 2026-11-20 answer 1
no news yet, its thursday already | 2026-11-17 2026-11-20 answer 1
wait, they called me on tuesday to say hello | 2026-11-17 2026-11-20 answer 1
they said they will call us in january | 2026-11-17 2027-01-31 answer 2
they told me to report on monday to start work | 2026-11-17 2026-11-20 answer 1
"""
AHEAD_ROWS = """
they moved the interview to monday | 2026-11-23 18:00
imesongeshwa hadi Jumatatu | 2026-11-23 18:00
it was postponed to the 25th | 2026-11-25 18:00
sorry its on saturday not friday | 2026-11-21 18:00
the interview is on tuesday now | 2026-11-24 18:00
wamebadilisha interview iwe jumatano | 2026-11-25 18:00
zuku called, they pushed it back a week | 2026-11-27 18:00
can't wait for friday | 2026-11-20 18:00
"""
NAMES = """
sorry I meant Naivas | Naivas, teller
sorry i meant Naivas not KCB | Naivas, teller
samahani ilikuwa Equity si KCB | Equity, teller
si kcb, ni equity | equity, teller
my mistake, the job is cashier | KCB, cashier
sorry it was cashier not teller | KCB, cashier
the employer was Equity | Equity, teller
and the job is cashier | KCB, cashier
the job is far | KCB, teller
sorry, I am Mary | KCB, teller
actually it was Good | KCB, teller
"""
ROUNDS = """
they called, im through to the second interview next tuesday at 9 | 2026-11-24
wameniita tena Alhamisi saa nne | 2026-11-26
they want to see me again on thursday at 2pm | 2026-11-26
got the second interview, its next week wednesday 11am | 2026-11-25
nimepita, interview ya pili ni jumanne ijayo saa tatu | 2026-11-24
made it to the next round!! its on monday | 2026-11-23
they said come on monday for the second interview | 2026-11-23
they want me back on thursday to meet the director | 2026-11-26
I have an interview at KCB on friday next week | 2026-11-27
"""


def table(rows: str) -> list[list[str]]:
    """The rows of a table, each cut into its cells."""
    return [[cell.strip() for cell in row.split("|")] for row in rows.strip().splitlines()]


@cache
def on_record(first: str) -> Candidate:
    """A candidate whose one debrief is over."""
    candidate = said(Candidate(), first, TOLD)
    for _ in range(5):
        question = candidate.talk.question
        if question is not None and question.asks in ANSWERS:
            candidate = said(candidate, ANSWERS[question.asks], TOLD)
    return replace(candidate, talk=replace(candidate.talk, question=None))


def said(candidate: Candidate, text: str, now: datetime) -> Candidate:
    """The record after one message."""
    after = respond(candidate, Heard(text=text), now).candidate
    assert after is not None
    return after


def facts_of(interview: Interview) -> str:
    """The facts of a row."""
    promise = interview.wait.promise
    word = f"{promise.latest} {promise.kind}" if promise else "- -"
    return f"{interview.held_on} {word} {len(interview.waits)}"


@pytest.mark.parametrize(("text", "facts"), table(HELD_ROWS))
def test_a_message_changes_the_fact_it_is_about(text, facts):
    after = said(on_record(HELD), text, LATER)

    assert [facts_of(i) for i in after.interviews] == [facts]


#: Corrections of the day of an email that was told to be sent yesterday, a Monday.
CONTACT_ROWS = """
sorry that email was on friday not monday | 2026-11-20
sorry hiyo email nilituma ijumaa sio jumatatu | 2026-11-20
the email was friday sorry | 2026-11-20
hapana nilituma jumamosi | 2026-11-21
no wait hiyo email nilituma friday | 2026-11-20
it wasn't yesterday, it was on saturday | 2026-11-21
sorry, they emailed on saturday | 2026-11-23
sorry they said by wednesday not friday | 2026-11-23
"""


@pytest.mark.parametrize(("text", "on"), table(CONTACT_ROWS))
def test_the_day_of_a_contact_is_corrected(text, on):
    tuesday = datetime(2026, 11, 24, 9, tzinfo=NAIROBI)
    emailed = said(on_record(HELD), "i emailed them yesterday", tuesday)
    after = said(emailed, text, tuesday)
    days = [c.on.isoformat() for i in after.interviews for c in i.contacts if not c.thanks]
    assert days == [on]


@pytest.mark.parametrize(("text", "day"), table(AHEAD_ROWS))
def test_an_interview_ahead_moves_with_its_opener(text, day):
    interview = said(on_record(AHEAD), text, LATER).interviews[-1]

    at = interview.opener_at
    assert at is not None
    assert at.astimezone(NAIROBI).strftime("%Y-%m-%d %H:%M") == day


@pytest.mark.parametrize(("text", "case"), table(NAMES))
def test_a_name_told_wrong_is_mended(text, case):
    interview = said(on_record(HELD), text, LATER).interviews[-1]

    assert f"{interview.employer}, {interview.role}" == case


@pytest.mark.parametrize(("text", "day"), table(ROUNDS))
def test_a_next_round_told_with_its_day_closes_one_and_opens_another(text, day):
    before, after = said(on_record(HELD), text, LATER).interviews

    assert (before.outcome, after.upcoming, str(after.held_on)) == ("next_round", True, day)


ROLES = """
na role si teller ni cashier | cashier
role ni cashier | cashier
kazi si teller ni cashier | cashier
kazi ni cashier sio teller | cashier
nafasi ilikuwa ya cashier | cashier
the role isn't teller, it's cashier | cashier
it was cashier, not teller | cashier
i'm not teller material | teller
si teller tu | teller
kazi ni ngumu | teller
role ni muhimu kwangu | teller
"""


@pytest.mark.parametrize(("text", "role"), [r.split(" | ") for r in ROLES.strip().splitlines()])
def test_a_role_that_is_denied_or_stated_takes_its_place(text, role):
    after = said(on_record(HELD), text, LATER)
    assert [i.role for i in after.interviews] == [role]
