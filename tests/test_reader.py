import io
import json
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.reader import read_lines
from coaching.reading import Reading
from coaching.reading.days import NoDay, Period
from coaching.reading.intent import Evidence
from tests.fakes import NOW

NAIROBI = ZoneInfo("Africa/Nairobi")


class Reads:
    """Remembers what was asked; finds the first word to be a mistake."""

    def __init__(self, days=NoDay(said=False)):  # noqa: B008 - a frozen value
        self.asked = []
        self.days = days

    def __call__(self, text, now, zone, asked):
        self.asked.append((text, now, zone, asked))
        end = len(text.split(" ")[0])
        found = Evidence(mistake="check_ins", start=0, end=end)
        return Reading(
            act="proposal", sure=1.0, mistakes=("check_ins",), evidence=(found,), days=self.days
        )


def read(*lines, reads=None, zone=NAIROBI, zone_given=False):
    out = io.StringIO()
    encoded = [
        line if isinstance(line, bytes) else json.dumps(line).encode() + b"\n" for line in lines
    ]
    read_lines(
        encoded,
        out,
        now=lambda: NOW,
        zone=zone,
        zone_given=zone_given,
        reads=reads or Reads(),
    )
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_a_reading_is_written_with_the_words_that_show_it():
    (said,) = read({"id": "a", "text": "anaendelea 😀 again"})
    assert said == {
        "id": "a",
        "act": "proposal",
        "mistakes": ["check_ins"],
        "evidence": [{"mistake": "check_ins", "start": 0, "end": 10, "words": "anaendelea"}],
        "days": None,
    }


def test_days_are_written_as_days():
    friday = Period(
        earliest=date(2026, 11, 23),
        latest=date(2026, 11, 27),
        precision="day",
        start=0,
        end=5,
        vague=False,
    )
    (said,) = read({"text": "by Friday", "asked": "promise"}, reads=Reads(friday))
    assert said["days"] == {"earliest": "2026-11-23", "latest": "2026-11-27"}


def test_a_plain_line_is_read_now_under_its_number():
    reads = Reads()
    said = read(b"first\n", b"\n", b"{third", b'"fourth"', reads=reads)
    assert [line["id"] for line in said] == ["1", "3", "4"]
    assert reads.asked[0] == ("first", NOW, NAIROBI, None)
    assert reads.asked[1][0] == "{third"


@pytest.mark.parametrize(
    ("moment", "zone_given", "seen"),
    [
        ("2026-11-23T22:30:00+01:00", False, datetime(2026, 11, 23, 22, 30, tzinfo=NAIROBI)),
        ("2026-11-23T22:30:00+01:00", True, datetime(2026, 11, 24, 0, 30, tzinfo=NAIROBI)),
        ("2026-11-23T22:30:00", True, datetime(2026, 11, 23, 22, 30, tzinfo=NAIROBI)),
        ("2026-11-23", False, datetime(2026, 11, 23, tzinfo=NAIROBI)),
    ],
)
def test_the_wall_time_of_a_line_counts_unless_a_zone_is_given(moment, zone_given, seen):
    reads = Reads()
    read({"text": "x", "now": moment}, reads=reads, zone_given=zone_given)
    ((_, at, zone, _),) = reads.asked
    assert (at, at.tzinfo, zone) == (seen, NAIROBI, NAIROBI)


@pytest.mark.parametrize(
    "line",
    [
        {"id": 5},
        {"id": 5, "text": None},
        {"id": 5, "text": "x", "now": 3},
        {"id": 5, "text": "x", "now": "9999-12-31T23:59:59-14:00"},
        {"id": 5, "text": "x", "asked": []},
    ],
)
def test_an_object_that_cannot_be_read_gets_an_error_under_its_id(line):
    (said,) = read(line)
    assert sorted(said) == ["error", "id"]
    assert said["id"] == 5


def test_any_bytes_are_survived():
    assert len(read(b"\xff\xfe\n", b"[" * 100_000, b'{"text": "\\ud800"}')) == 3
