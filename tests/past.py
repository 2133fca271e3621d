"""What records looked like in each version: a folder as the program of that time left it.

`python -m tests.past` writes the folder of the present version, once, before it is released; the
folders of older versions are never touched again.
"""

import asyncio
import json
import types
from collections.abc import Iterator
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from bot.codec import VERSION
from bot.ports import Record
from bot.stores.tiny import TinyStore
from coaching.model import Candidate

PAST = Path(__file__).parent / "past"
#: Whose records are in each folder: one with nothing but defaults, one with every field filled.
BARE, FULL = 1, 2
#: Plain values that differ from every default.
PLAIN: dict[type, Any] = {
    str: "by “Friday”, wiki ijayo 🏦",
    int: 7,
    bool: True,
    date: date(2026, 11, 27),
    time: time(9, 30),
    datetime: datetime(2026, 11, 30, 7, tzinfo=UTC),
}
NAMED = {"zone": "Africa/Kampala", "country": "UG"}


def schema(kind: Any = Record) -> dict[str, dict[str, Any]]:
    """Every class that a record holds: of each field its type, and whether it has a default."""
    found: dict[str, dict[str, Any]] = {}
    for cls in _classes(kind):
        hints = get_type_hints(cls)
        found[cls.__name__] = {
            each.name: {"type": _type(hints[each.name]), "default": _has_default(each)}
            for each in fields(cls)
        }
    return found


def complaints(old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    """What keeps records of the old schema from being read with the new one."""
    found = []
    for cls, before in old.items():
        now = new.get(cls, {})
        for name, field in before.items():
            if name not in now:
                found.append(f"{cls}.{name} is gone")
            elif not _reads(field["type"], now[name]["type"]):
                found.append(f"{cls}.{name} is of another type")
        for name in now.keys() - before.keys():
            if not now[name]["default"]:
                found.append(f"{cls}.{name} is new and has no default")
    return sorted(found)


def full(kind: Any, name: str = "", default: Any = None) -> Any:
    """A value of this type with every field filled and nothing left at its default."""
    origin, inner = get_origin(kind), get_args(kind)
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        given = {f.name: full(hints[f.name], f.name, f.default) for f in fields(kind)}
        return kind(**given)  # type: ignore[operator]
    if origin is Literal:
        return next(value for value in reversed(inner) if value != default)
    if origin is tuple and inner[-1] is not Ellipsis:
        return tuple(full(each) for each in inner)
    if origin is tuple:
        return tuple(full(each) for each in _members(inner[0]))
    if origin in (Union, types.UnionType):
        return full(next(each for each in inner if each is not type(None)), name, default)
    if kind is bool:
        return not default
    return NAMED.get(name, PLAIN[kind])


def write() -> None:
    """Writes the folder of the present version."""
    folder = PAST / str(VERSION)
    folder.mkdir(parents=True)

    async def save(store: TinyStore) -> None:
        await store.save(BARE, Record(candidate=Candidate()))
        await store.save(FULL, full(Record))

    with TinyStore.opened(folder / "data", PAST / "key") as store:
        asyncio.run(save(store))
    (folder / "data" / ".lock").unlink()
    text = json.dumps(schema(), indent=1, ensure_ascii=False, sort_keys=True)
    (folder / "schema.json").write_text(f"{text}\n", encoding="utf-8")


def _members(kind: Any) -> list[Any]:
    """Each value of a literal, each member of a union, or the type itself."""
    if get_origin(kind) is Literal:
        return [Literal[value] for value in get_args(kind)]
    if get_origin(kind) in (Union, types.UnionType):
        return list(get_args(kind))
    return [kind]


def _classes(kind: Any) -> Iterator[type]:
    if is_dataclass(kind):
        yield kind  # type: ignore[misc]
        for inner in get_type_hints(kind).values():
            yield from _classes(inner)
    for inner in get_args(kind):
        yield from _classes(inner)


def _type(kind: Any) -> Any:
    origin, inner = get_origin(kind), get_args(kind)
    if origin is Literal:
        return {"one of": sorted(inner)}
    if origin in (Union, types.UnionType):
        return {"any of": [_type(each) for each in inner]}
    if origin is tuple and inner[-1] is Ellipsis:
        return {"many": _type(inner[0])}
    if origin is tuple:
        return {"each": [_type(each) for each in inner]}
    return kind.__name__


def _reads(old: Any, new: Any) -> bool:
    """Whether each value of the old type is one of the new type."""
    match old, new:
        case {"any of": members}, _:
            return all(_reads(member, new) for member in members)
        case _, {"any of": members}:
            return any(_reads(old, member) for member in members)
        case {"one of": before}, {"one of": now}:
            return set(before) <= set(now)
        case {"many": before}, {"many": now}:
            return _reads(before, now)
        case {"each": before}, {"each": now}:
            return len(before) == len(now) and all(map(_reads, before, now))
        case _:
            return bool(old == new)


def _has_default(each: "Field[Any]") -> bool:
    return each.default is not MISSING or each.default_factory is not MISSING


if __name__ == "__main__":
    write()
