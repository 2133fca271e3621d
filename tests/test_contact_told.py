"""One contact is counted once however its details are told, and a sorry hides no second one."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from coaching.conversation import respond
from coaching.model import Candidate
from coaching.turns import Heard

NAIROBI = ZoneInfo("Africa/Nairobi")
NOW = datetime(2026, 11, 25, 12, tzinfo=NAIROBI)
TOLD = "did interview on monday at Naivas for cashier, felt ok, they said nothing on when"
PROMISED = "did interview on monday at Naivas for cashier, felt ok, they said by friday"
MAILED = "already emailed them yesterday, no reply"
SECOND = (
    "sorry i couldnt hold myself, i have texted them just now",
    "sorry coach i just called them",
    "ok sorry, i couldnt wait. i rang them today",
    "oops i texted them just now",
    "my bad i called them today",
    "sorry i called them again today",
    "samahani nimewatext tena leo",
)
CORRECTED = {
    "sorry i emailed them on monday not yesterday": date(2026, 11, 23),
    "wait i emailed them on monday evening": date(2026, 11, 23),
    "sorry i got it wrong, i emailed today": date(2026, 11, 25),
    "actually i emailed them today": date(2026, 11, 25),
}
RETOLD = ("i emailed them yesterday", "like i said i emailed them", "i emailed them i said")
#: Answers to "Which day was that?".
DAYS = {
    "now": date(2026, 11, 25),
    "right now": date(2026, 11, 25),
    "saa hii": date(2026, 11, 25),
    "at 10am": date(2026, 11, 25),
    "10 mins ago": date(2026, 11, 25),
    "earlier today": date(2026, 11, 25),
    "i called now": date(2026, 11, 25),
    "i texted them yesterday": date(2026, 11, 24),
    "nimewapigia jana": date(2026, 11, 24),
    "on monday": date(2026, 11, 23),
}
NO_DAYS = ("now i feel bad", "sorry i texted", "it was long")


def contacts(*texts):
    candidate = Candidate()
    for text in (TOLD, "no", *texts):
        candidate = respond(candidate, Heard(text=text), NOW).candidate
    return candidate.interviews[0].contacts


@pytest.mark.parametrize("text", SECOND)
def test_a_sorry_for_a_deed_tells_of_one_more(text):
    assert [c.on for c in contacts(MAILED, text)] == [date(2026, 11, 24), date(2026, 11, 25)]


@pytest.mark.parametrize(("text", "on"), CORRECTED.items())
def test_what_takes_a_day_back_tells_of_no_second_contact(text, on):
    assert [c.on for c in contacts(MAILED, text)] == [on]


@pytest.mark.parametrize("text", RETOLD)
def test_what_is_told_once_more_is_no_second_contact(text):
    assert [c.on for c in contacts(MAILED, text)] == [date(2026, 11, 24)]


@pytest.mark.parametrize("text", ["actually i never sent it", "sorry i didnt email them"])
def test_what_was_never_done_is_taken_back(text):
    assert contacts(MAILED, text) == ()


def test_the_way_may_be_corrected_alone():
    assert [c.channel for c in contacts(MAILED, "sorry i meant i texted, not emailed")] == ["sms"]


@pytest.mark.parametrize(("text", "on"), DAYS.items())
def test_the_day_of_a_contact_is_taken_from_any_answer(text, on):
    assert [c.on for c in contacts("contacted them", text)] == [on]


@pytest.mark.parametrize("text", NO_DAYS)
def test_what_names_no_day_makes_no_second_contact(text):
    assert len(contacts("contacted them", text)) == 1


def test_what_they_answered_to_a_call_is_no_second_call():
    (made,) = contacts("i called them", "today", "i called and they said wait")
    assert made.answer == "wait"


def test_a_later_contact_told_as_an_answer_is_one_more():
    assert len(contacts("emailed them yesterday", "nothing so i called them just now")) == 2


@pytest.mark.parametrize(
    ("text", "latest"),
    [
        ("hr says friday, i just called", date(2026, 12, 4)),
        ("they promised friday, should i call", date(2026, 11, 27)),
    ],
)
def test_a_word_told_with_a_call_just_made_is_new(text, latest):
    candidate = respond(Candidate(), Heard(text=PROMISED), NOW).candidate
    monday = datetime(2026, 11, 30, 12, tzinfo=NAIROBI)
    found = respond(candidate, Heard(text=text), monday).candidate.interviews[0]
    assert found.wait.promise.latest == latest
