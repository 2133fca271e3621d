import json
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot import codec
from bot.ports import Answered, Record
from coaching.model import (
    Candidate,
    Contact,
    Deed,
    Interview,
    Nudge,
    Promise,
    Question,
    Talk,
    Verdict,
    Wait,
)
from coaching.turns import Button, CalendarFile, ExportFile, Say
from tests.fakes import NOW

RICH = Record(
    candidate=Candidate(
        zone="Europe/Berlin",
        language="sw",
        quiet=(time(22), time(7, 30)),
        count=3,
        interviews=(
            Interview(
                id="i1",
                told_on=date(2026, 11, 23),
                employer="KCB “Bank” 🏦",
                held_at=time(9, 30),
                waits=(
                    Wait(
                        opened_on=date(2026, 11, 23),
                        promise=Promise(
                            earliest=date(2026, 11, 27),
                            latest=date(2026, 11, 27),
                            words="by Friday",
                        ),
                        nudge=Nudge(id="n", moment_at=NOW, due_at=NOW, state="sent", sent_at=NOW),
                    ),
                ),
                contacts=(Contact(on=date(2026, 11, 24), wait=0, channel="phone", answer="wait"),),
                outcome="next_round",
                touched_at=NOW,
                asked=("feelings", "promise"),
            ),
        ),
        talk=Talk(
            about="i1",
            about_at=NOW,
            question=Question(asks="promise", asked_at=NOW),
            judged=(
                Deed(kind="contact", spans=(("check_ins", 0, 4),), text="call again"),
                Verdict(call="wait", rule="V7", until=date(2026, 11, 30)),
            ),
        ),
    ),
    wake_at=datetime(2026, 11, 30, 7, tzinfo=UTC),
    answered=(
        Answered(
            key="u:1",
            says=(
                Say(
                    text="<b>yes</b>",
                    buttons=((Button(id="a", label="A"),),),
                    files=(
                        CalendarFile(name="a.ics", at=NOW, summary="Day"),
                        ExportFile(name="a.csv", format="csv"),
                    ),
                    verdict=Verdict(call="go", rule="V9"),
                ),
            ),
            keeps_buttons=True,
        ),
    ),
    owed=(Say(text="later"),),
)


def test_a_record_with_everything_comes_back_as_it_was():
    written = json.dumps(codec.encode(RICH))
    assert codec.decode(json.loads(written), codec.VERSION) == RICH


def test_what_has_its_default_value_takes_no_room():
    assert codec.encode(Record(candidate=Candidate())) == {"candidate": {}}


@given(
    st.text(),
    st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=st.timezones()),  # noqa: DTZ001
)
@settings(max_examples=50, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_any_words_and_moments_come_back(words, moment):
    record = Record(candidate=Candidate(), wake_at=moment, owed=(Say(text=words),))
    written = json.dumps(codec.encode(record))
    kept = replace(record, wake_at=moment.astimezone(UTC))
    assert codec.decode(json.loads(written), codec.VERSION) == kept


@pytest.mark.parametrize(
    "values",
    [{}, {"candidate": 3}, {"candidate": {"zones": "x"}}, {"candidate": {"language": "xx"}}, []],
)
def test_what_is_no_record_is_refused_without_its_words(values):
    with pytest.raises(codec.Unknown) as caught:
        codec.decode(values, codec.VERSION)
    assert caught.value.__cause__ is None


def test_a_record_of_a_newer_program_is_refused():
    with pytest.raises(codec.Unknown, match="version 99"):
        codec.decode({"candidate": {}}, 99)


def test_an_old_record_is_brought_up_step_by_step(monkeypatch):
    monkeypatch.setattr(codec, "VERSION", 3)
    monkeypatch.setattr(
        codec,
        "UPGRADES",
        {
            1: lambda old: {"candidate": {"town": old["candidate"]["zone"]}},
            2: lambda old: {"candidate": {"zone": old["candidate"]["town"] + "/Berlin"}},
        },
    )
    record = codec.decode({"candidate": {"zone": "Europe"}}, 1)
    assert record.candidate.zone == "Europe/Berlin"


def test_what_the_candidate_gets_to_see_is_written_out():
    assert codec.candidate_json(RICH.candidate)["interviews"][0]["employer"] == "KCB “Bank” 🏦"
    assert codec.candidate_json(Candidate())["zone"] == "Africa/Nairobi"
