"""A record of every past version is read, and none changes its form without a new version."""

import asyncio
import json
import shutil
from copy import deepcopy
from dataclasses import MISSING, fields, is_dataclass

import pytest

from bot.codec import UPGRADES, VERSION, encode
from bot.stores.folder import record_files
from bot.stores.tiny import TinyStore
from tests.past import BARE, FULL, PAST, complaints, full, schema

VERSIONS = range(1, VERSION + 1)
WHAT_TO_DO = (
    "old records could not be read: raise VERSION in bot/codec.py, say in UPGRADES how each "
    "becomes the next, and keep the new form with `python -m tests.past`"
)


def old_schema(version):
    return json.loads((PAST / str(version) / "schema.json").read_text(encoding="utf-8"))


@pytest.fixture
def opened(tmp_path):
    """Loads the records of a version as the present program does."""

    def load(version):
        data, key_file = tmp_path / "data", tmp_path / "key"
        shutil.copytree(PAST / str(version) / "data", data)
        shutil.copy(PAST / "key", key_file)

        async def both(store):
            return await store.load(BARE), await store.load(FULL)

        with TinyStore.opened(data, key_file) as store:
            records = asyncio.run(both(store))
        assert not list(data.glob("*/*.unreadable"))
        assert len(list(record_files(data))) == 2
        return records

    return load


@pytest.mark.parametrize("version", VERSIONS)
def test_a_record_of_every_version_is_opened(opened, version):
    bare, filled = opened(version)
    assert bare.candidate.interviews == ()
    (case,) = filled.candidate.interviews
    assert case.employer == case.role == "by “Friday”, wiki ijayo 🏦"
    assert filled.candidate.zone == "Africa/Kampala"
    assert filled.wake_at.isoformat() == "2026-11-30T07:00:00+00:00"


def test_there_is_one_step_from_each_version_to_the_next():
    assert set(UPGRADES) == set(VERSIONS[:-1])


def test_no_record_changes_its_form_without_a_new_version():
    assert complaints(old_schema(VERSION), schema()) == [], WHAT_TO_DO


def test_the_kept_record_of_this_version_fills_every_field_it_was_made_with(opened):
    _, filled = opened(VERSION)
    seen = set()

    def walk(value):
        if is_dataclass(value):
            for each in fields(value):
                inner = getattr(value, each.name)
                if each.default is MISSING or inner != each.default:
                    seen.add(f"{type(value).__name__}.{each.name}")
                walk(inner)
        elif isinstance(value, tuple):
            for inner in value:
                walk(inner)

    walk(filled)
    made_with = {f"{cls}.{name}" for cls, names in old_schema(VERSION).items() for name in names}
    assert made_with - seen == set()


def test_nothing_is_lost_on_the_way_through(opened):
    _, filled = opened(VERSION)
    kept = encode(filled)
    assert kept["candidate"]["talk"]["judged"][1]["call"] == "never"
    assert [file["kind"] for file in kept["owed"][0]["files"]] == [
        "CalendarFile",
        "ExportFile",
        "PictureFile",
    ]


def test_what_is_filled_differs_from_every_default():
    from coaching.model import Nudge

    nudge = full(Nudge)
    assert nudge.state == "refused"
    assert nudge.tries == 7


def _changed(change):
    new = deepcopy(schema())
    change(new)
    return complaints(schema(), new)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda new: new["Wait"].pop("opened_on"), ["Wait.opened_on is gone"]),
        (
            lambda new: new["Wait"].update(opened_at=new["Wait"].pop("opened_on")),
            ["Wait.opened_at is new and has no default", "Wait.opened_on is gone"],
        ),
        (lambda new: new["Nudge"]["tries"].update(type="str"), ["Nudge.tries is of another type"]),
        (
            lambda new: new["Nudge"]["state"]["type"]["one of"].remove("sent"),
            ["Nudge.state is of another type"],
        ),
        (
            lambda new: new["Wait"]["reminder"].update(type="Nudge"),
            ["Wait.reminder is of another type"],
        ),
    ],
)
def test_what_would_make_old_records_unreadable_is_told(change, told):
    assert _changed(change) == told


@pytest.mark.parametrize(
    "change",
    [
        lambda new: new["Wait"].update(note={"type": "str", "default": True}),
        lambda new: new["Nudge"]["state"]["type"]["one of"].append("lost"),
        lambda new: new["Wait"]["opened_on"].update(type={"any of": ["date", "NoneType"]}),
    ],
)
def test_what_old_records_can_do_without_is_no_matter(change):
    assert _changed(change) == []
