"""A record as JSON and back, with a version, so that old files are understood by new code."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from functools import cache
from typing import Any, TypeVar

from cattrs import Converter
from cattrs.strategies import configure_tagged_union

from bot.ports import Record
from coaching.model import Candidate
from coaching.turns import Attachment

T = TypeVar("T")
Json = dict[str, Any]

#: The version that this code writes.
VERSION = 1
#: From each older version to the next one: takes the JSON of a record, returns it changed.
UPGRADES: dict[int, Callable[[Json], Json]] = {}


class Unknown(ValueError):
    """The JSON is no record of a version that this code knows."""


def encode(record: Record) -> Json:
    """The record as JSON values, in the present version."""
    encoded: Json = _converter().unstructure(record, Record)
    return encoded


def decode(encoded: Json, version: int) -> Record:
    """The record that was encoded in `version`.

    Raises:
        Unknown: the version is newer than this code, or the values are no record.
    """
    if not 1 <= version <= VERSION:
        raise Unknown(f"a record of version {version}, this code knows 1 to {VERSION}")
    try:
        for old in range(version, VERSION):
            encoded = UPGRADES[old](encoded)
        return _converter().structure(encoded, Record)
    except Exception as fault:  # noqa: BLE001 - of every kind, and their texts hold words
        raise Unknown(f"the values are no record ({type(fault).__name__})") from None


def candidate_json(candidate: Candidate) -> Json:
    """A candidate's data as JSON values, every field written out, for the candidate's own eyes."""
    written: Json = _converter(sparing=False).unstructure(candidate, Candidate)
    return written


@cache
def _converter(sparing: bool = True) -> Converter:
    """The converter; a sparing one leaves out what has its default value."""
    converter = Converter(omit_if_default=sparing, forbid_extra_keys=True)
    converter.register_unstructure_hook(datetime, _instant)
    for kind in (date, time):
        converter.register_unstructure_hook(kind, _iso)
    for kind in (datetime, date, time):
        converter.register_structure_hook(kind, _from_iso)
    configure_tagged_union(Attachment, converter, tag_name="kind")
    return converter


def _instant(moment: datetime) -> str:
    """Moments are kept in UTC, where each has one name only."""
    return moment.astimezone(UTC).isoformat()


def _iso(moment: date | time) -> str:
    return moment.isoformat()


def _from_iso(text: str, kind: type[T]) -> T:
    parsed: T = kind.fromisoformat(text)  # type: ignore[attr-defined]
    return parsed
