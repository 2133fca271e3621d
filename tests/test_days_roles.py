"""What happens on each day of a message, how well phrases are read, and hostile text."""

import json
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coaching.reading.days import Period, find_days, read_days
from coaching.reading.days.cursor import MOST_LOOKS, Cursor
from coaching.reading.days.grammar import MOST_FOUND, find
from coaching.reading.days.lexemes import lexemes
from coaching.reading.days.words import MOST_WORDS

NAIROBI = ZoneInfo("Africa/Nairobi")
# A Wednesday.
NOW = datetime(2026, 11, 25, 10, 0, tzinfo=NAIROBI)
PHRASES = Path(__file__).parent / "phrases" / "days.jsonl"
ZONES = {
    "+03:00": "Africa/Nairobi",
    "+00:00": "Etc/GMT",
    "+05:30": "Asia/Kolkata",
    "-05:00": "Etc/GMT+5",
}

ROLES = """
I had an interview at KCB yesterday, they said they'd call by Friday. | interview promise
It was on the 20th. They told me to follow up after a week. | interview invitation
told me to call on Tuesday | invitation
nipige tena Jumanne | invitation
check back after the 5th | invitation
I called them on Monday and they told me to call next week | contact invitation
niliwapigia Jumatatu wakasema nipige tena Ijumaa | contact invitation
I emailed on Friday, no reply. can I call today? | contact plan
should I call tomorrow? | plan
nitawapigia kesho | plan
I'm going to call them tomorrow, they said by Friday | plan promise
Nilihojiwa Jumatatu na wakasema watanipigia Ijumaa, nimpigie leo? | interview promise plan
They told me on Monday that I'd hear in a week | other promise
The job starts on 5 January | other
I have another offer and must answer by Wednesday | other
My interview is tomorrow at 10 | interview
I had another interview at Safaricom today, they will call in two weeks | interview promise
niliwapigia jana wakasema watanijulisha Ijumaa | contact promise
I went to their office on Tuesday and they told me to come back next week | contact invitation
They called yesterday to invite me for a second interview on Friday | other interview
we spoke on the phone yesterday, they need until Friday | contact promise
if they don't call by Friday I'll call on Monday | promise plan
They rejected me yesterday | other
It was on the 19th, they said next week but then emailed to say the 5th | interview promise promise
interviewed on the 16th, their mail of the 18th says within 14 days | interview other promise
My interview was on friday. It was meant to be thursday. | interview interview
my interview got moved to Monday | interview
they were to call last friday but moved it to this friday | promise promise
I emailed on Monday and they replied yesterday saying next week | contact other promise
no days in here |
"""


@pytest.mark.parametrize("row", ROLES.strip().splitlines())
def test_each_day_has_its_role(row: str) -> None:
    text, roles = (cell.strip() for cell in row.split("|"))
    found = find_days(text, now=NOW, zone=NAIROBI)
    assert [mention.role for mention in found] == roles.split()


@pytest.mark.parametrize(
    "text",
    [
        "I got the job, I start on Monday",
        "nilipata kazi, naanza Jumatatu",
        "I've an interview on Monday",
    ],
)
def test_a_start_and_an_interview_ahead_lie_ahead(text: str) -> None:
    (mention,) = find_days(text, now=NOW, zone=NAIROBI)
    assert mention.period.latest == date(2026, 11, 30)


def is_right(item: dict[str, object]) -> bool:
    now = datetime.fromisoformat(str(item["now"]))
    zone = ZoneInfo(ZONES[str(item["now"])[-6:]])
    found = read_days(str(item["text"]), now=now, zone=zone, asked=item["asked"])  # type: ignore[arg-type]
    if not isinstance(found, Period):
        return item["latest"] is None or bool(item.get("also_null"))
    days = [item["latest"], *item["also"]]  # type: ignore[misc]
    slack = timedelta(days=int(str(item["tolerance"])))
    return any(day and abs(found.latest - date.fromisoformat(str(day))) <= slack for day in days)


@pytest.mark.parametrize(("language", "floor"), [("en", 0.98), ("sw", 0.96), ("mix", 0.96)])
def test_development_phrases_are_read_as_meant(language: str, floor: float) -> None:
    items = [json.loads(line) for line in PHRASES.read_text("utf-8").splitlines()]
    marks = [is_right(item) for item in items if item["language"] == language]
    assert sum(marks) / len(marks) >= floor


PIECES = """
by before after the next last week weeks friday mon 5th 31 february 3/12 1/1/2199 2-3 two ten kumi
na mbili early end of month christmas eid from interview wiki ijayo tarehe mwezi wa between and or
- , . ( 99999999999 ago since may sat second day hour 24hrs half a
"""
WORDS = st.sampled_from(PIECES.split())


@settings(max_examples=150, deadline=None)
@given(
    text=st.one_of(st.text(max_size=300), st.lists(WORDS, max_size=40).map(" ".join)),
    asked=st.sampled_from(["promise", "interview_day", None]),
    country=st.sampled_from(["KE", "US", "??", ""]),
)
def test_any_text_is_read_without_an_exception(text: str, asked: str, country: str) -> None:
    found = read_days(text, now=NOW, zone=NAIROBI, asked=asked, country=country)  # type: ignore[arg-type]
    mentions = find_days(text, now=NOW, zone=NAIROBI, country=country)
    periods = [mention.period for mention in mentions]
    if isinstance(found, Period):
        periods.append(found)
    for period in periods:
        assert period.earliest <= period.latest
        assert 0 <= period.start < period.end <= len(text)


HOSTILE = [
    "next ",
    "5-",
    "kumi na ",
    "the day after ",
    "eow ",
    "two weeks from ",
    "by before after ",
    "last week of ",
    "monday, ",
    "after eid ",
    "w / c ",
    "( ",
    "a",
    "9",
    "'",
    chr(0xD800),  # half of a surrogate pair
    chr(0x0663) + "/" + chr(0x0663) + " ",  # Arabic digits
    chr(0x00B2),  # a superscript, which is no digit to int()
    chr(0x0301),  # an accent with nothing under it
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_is_looked_at_a_bounded_number_of_times(piece: str) -> None:
    """The work is counted, never timed; the times are printed by `tests.benchmarks.days`."""
    words, found = lexemes((piece * 10_000)[:10_000])
    look = Cursor(found)
    shapes = list(find(look))
    assert len(words) <= MOST_WORDS
    assert len(shapes) <= MOST_FOUND
    assert look.looked <= MOST_LOOKS * len(found)
