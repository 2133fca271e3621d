import io
import json
from datetime import date, timedelta

import pytest

from bot.clock import HandClock
from bot.desk import Desk
from bot.door import BEGINNING, Door, seen
from bot.practice import plain
from bot.stores.memory import MemoryStore
from coaching.model import Candidate, Contact, Interview, Nudge, Promise, Verdict, Wait
from coaching.turns import CalendarFile, Say, Turn
from tests.fakes import DAY, NEWCOMER, NOW, mind

AT = "2026-11-23T18:00:00+03:00"


class House:
    """A door whose lines go in as objects and whose answers come out as objects."""

    def __init__(self, store=None, respond=mind, newcomer=NEWCOMER, files=None):
        self.out = io.StringIO()
        clock = HandClock(BEGINNING)
        self.desk = Desk(store or MemoryStore(), clock, newcomer, respond=respond)
        self.door = Door(self.desk, clock, self.out, files)

    def take(self, *lines):
        self.out.seek(0)
        self.out.truncate()
        encoded = [
            line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines
        ]
        self.door.serve(encoded)
        return [json.loads(line) for line in self.out.getvalue().splitlines()]


def test_each_line_is_answered_and_ended():
    said, end = House().take({"at": AT, "user": 7, "say": "a < b"})
    assert said == {
        "user": 7,
        "at": AT,
        "text": "1: a < b",
        "buttons": [[{"id": "why", "label": "Why?"}]],
        "nudge": False,
        "asks": None,
        "verdict": None,
        "draft": None,
        "files": [],
    }
    assert end == {"end": True, "at": AT, "user": 7, "interviews": []}


def test_the_clock_and_the_user_have_defaults():
    said, end = House().take({"at": AT}, {"say": "x"})[1:]
    assert (said["user"], said["at"], end["at"]) == (1, AT, AT)


def test_moments_are_told_in_the_candidates_zone():
    house = House(newcomer=Candidate(zone="Europe/Berlin"))
    said, end = house.take({"at": AT, "say": "x"})
    assert said["at"] == end["at"] == "2026-11-23T16:00:00+01:00"


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\n",
        b"hello",
        b"\xff\xfe",
        b"[1]",
        b"3",
        b"null",
        b"{",
        b"[" * 100_000,
        b"1" * 10_000,
        b"x" * 2_000_000,
        {"say": 3},
        {"press": ["a"]},
        {"say": "a", "press": "b"},
        {"user": "1"},
        {"user": 0},
        {"user": True},
        {"user": 2**70},
        {"user": 1.5},
        {"at": "2026-11-23T17:59:59+03:00"},
        {"at": "2026-11-24T18:00:00"},
        {"at": "soon"},
        {"at": 5},
        {"at": "9999-12-31T23:59:59-23:59"},
        {"at": "0001-01-01T00:00:00+23:59"},
    ],
)
def test_a_line_that_cannot_be_taken_gets_an_error_alone_and_changes_nothing(line):
    house = House()
    before = house.take({"at": AT, "say": "one"})[-1]
    (error,) = house.take(line)
    assert list(error) == ["error"]
    said, end = house.take({"say": "two"})
    assert said["text"] == "2: two"
    assert end == before


def test_the_first_line_needs_a_moment():
    (error,) = House().take({"say": "x"})
    assert "at is missing" in error["error"]


def test_half_a_sign_is_no_reason_to_stop():
    said, _ = House().take(b'{"at": "2026-11-23T18:00:00+03:00", "say": "a \\ud800 b"}')
    assert said["text"] == "1: a ? b"


def test_unknown_fields_and_nulls_do_not_matter():
    said, _ = House().take({"at": AT, "say": "x", "press": None, "note": "hi"})
    assert said["text"] == "1: x"


def test_nudges_come_at_their_own_moments_before_the_event_of_the_line():
    house = House()
    house.take({"at": AT, "user": 1, "say": "nudge"})
    house.take({"at": "2026-11-23T19:00:00+03:00", "user": 2, "say": "nudge"})
    lines = house.take({"at": "2026-12-01T08:00:00+03:00", "user": 2, "say": "x"})
    assert [(line.get("user"), line["at"], line.get("nudge")) for line in lines] == [
        (1, "2026-11-24T18:00:00+03:00", True),
        (2, "2026-11-24T19:00:00+03:00", True),
        (2, "2026-12-01T08:00:00+03:00", False),
        (2, "2026-12-01T08:00:00+03:00", None),
    ]


def test_what_fell_due_while_the_door_was_shut_comes_at_its_first_moment():
    store = MemoryStore()
    House(store).take({"at": AT, "say": "nudge"})
    nudge, end = House(store).take({"at": "2026-12-01T08:00:00+03:00"})
    assert nudge["nudge"]
    assert nudge["at"] == end["at"] == "2026-12-01T08:00:00+03:00"
    assert end["interviews"][0]["nudged_at"] == "2026-12-01T08:00:00+03:00"


def test_a_ring_that_changes_nothing_does_not_stop_the_clock():
    house = House(respond=lambda c, e, n: Turn(candidate=c, wake_at=NOW))
    assert len(house.take({"at": AT, "say": "x"}, {"at": "2026-12-01T08:00:00+03:00"})) == 2


def test_a_press_reaches_the_mind():
    said, _ = House().take({"at": AT, "press": "why:1"})
    assert said["text"] == "1: why:1"


def test_a_fault_of_the_mind_is_answered_calmly():
    said, end = House().take({"at": AT, "say": "boom"})
    assert "try again" in said["text"]
    assert end["end"]


def test_verdict_draft_asks_and_files_are_told(tmp_path):
    verdict = Verdict(call="wait", rule="V7", mistakes=("check_ins",), until=date(2026, 12, 7))
    say = Say(
        text="<b>Not yet</b> &amp; <pre>Dear</pre>",
        asks="promise",
        verdict=verdict,
        draft="Dear",
        files=(CalendarFile(name="../day.ics", at=NOW, summary="Day"),),
    )
    house = House(respond=lambda c, e, n: Turn(candidate=c, says=(say,)), files=tmp_path)
    said, _ = house.take({"at": AT, "say": "x"})
    assert said["text"] == "Not yet & Dear"
    assert said["asks"] == "promise"
    assert said["verdict"] == {
        "call": "wait",
        "until": "2026-12-07",
        "mistakes": ["check_ins"],
        "rule": "V7",
    }
    assert said["draft"] == "Dear"
    assert [path.name for path in tmp_path.iterdir()] == ["day.ics"]


def test_a_zone_outlives_the_record_by_its_receipt():
    house = House(newcomer=Candidate(zone="Europe/Berlin"))
    house.take({"at": AT, "say": "x"})
    house.desk.newcomer = NEWCOMER
    said, _ = house.take({"say": "forget"})
    assert (said["text"], said["at"]) == ("gone", "2026-11-23T16:00:00+01:00")


WAIT = Wait(opened_on=date(2026, 11, 23), promise=None)
INTERVIEW = Interview(
    id="i1",
    told_on=date(2026, 11, 23),
    employer="KCB",
    held_on=date(2026, 11, 20),
    touched_at=NOW,
    waits=(WAIT,),
)


def nudge(state, due_at=NOW + DAY, sent_at=None):
    return Nudge(id="n", moment_at=due_at, due_at=due_at, state=state, sent_at=sent_at)


def test_an_interview_tells_its_facts():
    promise = Promise(earliest=date(2026, 11, 27), latest=date(2026, 11, 30))
    contacts = (
        Contact(on=date(2026, 11, 24), wait=0),
        Contact(on=date(2026, 11, 24), wait=0, thanks=True),
    )
    wait = Wait(opened_on=date(2026, 11, 23), promise=promise, nudge=nudge("planned"))
    interview = Interview(
        id="i1",
        told_on=date(2026, 11, 23),
        employer="KCB",
        held_on=date(2026, 11, 20),
        touched_at=NOW,
        waits=(wait,),
        contacts=contacts,
        contacted=True,
    )
    told = seen(interview, NEWCOMER)
    assert told.pop("moment").startswith("M")
    assert told == {
        "id": "i1",
        "employer": "KCB",
        "day": "2026-11-20",
        "promise": {"earliest": "2026-11-27", "latest": "2026-11-30"},
        "contacts": 1,
        "outcome": None,
        "nudge_at": "2026-11-24T18:00:00+03:00",
        "nudged_at": None,
    }


@pytest.mark.parametrize(
    ("wait", "nudge_at", "nudged_at"),
    [
        ({"nudge": nudge("sent", sent_at=NOW)}, None, AT),
        ({"nudge": nudge("handed")}, None, None),
        ({"nudge": nudge("refused")}, None, None),
        (
            {"nudge": nudge("sent", sent_at=NOW), "reminder": nudge("planned", NOW + 2 * DAY)},
            "2026-11-25T18:00:00+03:00",
            AT,
        ),
        (
            {
                "nudge": nudge("sent", sent_at=NOW - timedelta(days=1)),
                "reminder": nudge("sent", sent_at=NOW),
            },
            None,
            AT,
        ),
    ],
)
def test_a_nudge_is_planned_until_it_is_sent(wait, nudge_at, nudged_at):
    interview = INTERVIEW.with_wait(Wait(opened_on=date(2026, 11, 23), **wait))
    told = seen(interview, NEWCOMER)
    assert (told["nudge_at"], told["nudged_at"]) == (nudge_at, nudged_at)


def test_plain_words_keep_what_only_looks_like_a_tag():
    assert plain("I &lt;b&gt; <i>you</i> <3") == "I <b> you <3"
