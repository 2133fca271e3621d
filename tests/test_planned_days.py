"""Days on which a deed is planned, and those that nobody named for it."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from coaching.reading import read

NAIROBI = ZoneInfo("Africa/Nairobi")
#: A Monday between the years.
NOW = datetime(2026, 12, 28, 12, tzinfo=NAIROBI)

UNPLANNED = [
    "xmas imepita na hawajasema kitu niwapigie?",
    "merry xmas! can I greet him happy new year and ask for update",
    "christmas is over, should i call",
    "krismasi imeisha, nipige?",
    "one week imefika can i email",
    "one week is up can i call",
    "a week has passed, should i text them",
    "siku saba zimefika nipige?",
    "one week later and nothing, can i call",
    "its monday, can i email",
    "mon now, cant sleep, gonna send it",
]
PLANNED = {
    "can i email in one week": 4,
    "can i call thursday": 31,
    "nipige alhamisi?": 31,
    "can i call after new year?": 4,
    "should i write them tomorrow": 29,
}


@pytest.mark.parametrize("text", UNPLANNED)
def test_a_time_that_is_over_or_a_greeting_is_no_planned_day(text):
    deed = read(text, NOW, NAIROBI, None).deed
    assert deed is not None
    assert deed.on is None


@pytest.mark.parametrize(("text", "day"), PLANNED.items())
def test_a_planned_day_stays_one(text, day):
    deed = read(text, NOW, NAIROBI, None).deed
    assert deed is not None
    assert deed.on is not None
    assert deed.on.day == day


@pytest.mark.parametrize("text", ["interview at Pick n Pay today", "interview at pick n pay leo"])
def test_a_short_word_in_a_name_is_no_and(text):
    employer = read(text, NOW, NAIROBI, None).facts.employer
    assert (employer or "").lower() == "pick n pay"
