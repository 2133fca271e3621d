import csv
import io
import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar

from bot.calendars import calendar_file
from bot.exports import COLUMNS, as_csv, as_json, export_file
from coaching.model import Candidate, Contact, Interview, Promise, Wait
from coaching.turns import CalendarFile, ExportFile
from tests.fakes import NOW

MOMENT = datetime(2026, 12, 7, 10, tzinfo=ZoneInfo("Africa/Nairobi"))
ENTRY = CalendarFile(name="day.ics", at=MOMENT, summary="A day, with; special\nsigns")


def event_of(file):
    calendar = icalendar.Calendar.from_ical(file.content)
    (event,) = calendar.walk("VEVENT")
    return event


def test_the_entry_is_at_the_moment_with_its_words():
    event = event_of(calendar_file(ENTRY, NOW))
    assert event.decoded("dtstart") == MOMENT.astimezone(UTC)
    assert event.decoded("dtend") - event.decoded("dtstart") == timedelta(minutes=30)
    assert str(event["summary"]) == ENTRY.summary


def test_the_same_entry_again_replaces_the_first_in_a_calendar():
    first, second = calendar_file(ENTRY, NOW), calendar_file(ENTRY, NOW + timedelta(days=1))
    assert event_of(first)["uid"] == event_of(second)["uid"]


def test_another_moment_is_another_entry():
    moved = replace(ENTRY, at=MOMENT + timedelta(days=1))
    assert event_of(calendar_file(moved, NOW))["uid"] != event_of(calendar_file(ENTRY, NOW))["uid"]


def test_several_moments_are_entries_of_their_own():
    several = replace(ENTRY, also_at=(MOMENT + timedelta(days=7),))
    calendar = icalendar.Calendar.from_ical(calendar_file(several, NOW).content)
    starts = [event.decoded("dtstart") for event in calendar.walk("VEVENT")]
    assert starts == [MOMENT.astimezone(UTC), (MOMENT + timedelta(days=7)).astimezone(UTC)]
    assert len({str(event["uid"]) for event in calendar.walk("VEVENT")}) == 2


def test_the_file_has_the_line_ends_and_fields_that_the_format_wants():
    content = calendar_file(ENTRY, NOW).content
    assert content.startswith(b"BEGIN:VCALENDAR\r\n")
    assert b"VERSION:2.0" in content
    assert b"BEGIN:VALARM" in content
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))


CANDIDATE = Candidate(
    interviews=(
        Interview(
            id="i1",
            told_on=date(2026, 11, 23),
            employer='=HYPERLINK("x")',
            role="analyst, data",
            barred=False,
            waits=(
                Wait(
                    opened_on=date(2026, 11, 23),
                    promise=Promise(earliest=date(2026, 11, 27), latest=date(2026, 11, 27)),
                ),
            ),
            contacts=(
                Contact(on=date(2026, 11, 24), wait=0, channel="email", thanks=True),
                Contact(on=date(2026, 11, 25), wait=0),
            ),
            touched_at=NOW,
        ),
    )
)


def test_the_sheet_has_a_line_an_interview_and_no_formula():
    heading, row = csv.reader(io.StringIO(as_csv(CANDIDATE)))
    assert tuple(heading) == COLUMNS
    assert row[0] == '\'=HYPERLINK("x")'
    assert row[1] == "analyst, data"
    assert row[4] == "2026-11-27"
    assert row[6:8] == ["no", "2026-11-24 email (thank-you); 2026-11-25"]


def test_the_json_holds_everything():
    written = json.loads(as_json(CANDIDATE))
    assert written["interviews"][0]["role"] == "analyst, data"
    assert written["language"] == "en"


def test_the_file_bears_the_name_that_the_mind_gave():
    file = export_file(CANDIDATE, ExportFile(name="mine.csv", format="csv"))
    assert file.name == "mine.csv"
    assert file.content.decode().startswith("employer,")
