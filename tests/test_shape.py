"""The house has one direction: each room knows only those above it."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

#: From the top down: a module may import only from those before it. A package counts as one.
COACHING = [
    "model",
    "turns",
    "places",
    "changing",
    "wishes",
    "calendar",
    "moment",
    "verdict",
    "advice",
    "reading",
    "phrases",
    "drafts",
    "quoting",
    "helplines",
    "nudging",
    "timeline",
    "scene",
    "choosing",
    "erasing",
    "amending",
    "typed",
    "rivalry",
    "spoken",
    "leaving",
    "understanding",
    "promises",
    "replies",
    "contacting",
    "learning",
    "preferences",
    "questions",
    "reported",
    "warmth",
    "astray",
    "answering",
    "proposals",
    "reasons",
    "remedies",
    "counsel",
    "debrief",
    "checking",
    "gathering",
    "consoling",
    "patience",
    "caring",
    "explaining",
    "lingering",
    "retelling",
    "parting",
    "unheard",
    "following",
    "calling_off",
    "coming_back",
    "easing",
    "listening",
    "meaning",
    "urging",
    "waking",
    "showing",
    "commands",
    "pressing",
    "granting",
    "conversation",
]
BOT = [
    "errors",
    "clock",
    "logs",
    "progress",
    "ports",
    "apologies",
    "mind",
    "codec",
    "exports",
    "calendars",
    "pictures",
    "values",
    "attachments",
    "settings",
    "stores",
    "alarm",
    "bell",
    "metrics",
    "desk",
    "watching",
    "monitor",
    "practice",
    "door",
    "terminal",
    "reader",
    "telegram",
    "app",
    "records",
    "backups",
    "moving",
    "checkup",
    "cli",
    "__main__",
]

#: Of the standard library, what computes and touches nothing.
COMPUTES = frozenset(
    [
        "__future__",
        "array",
        "bisect",
        "calendar",
        "collections",
        "contextlib",
        "csv",
        "dataclasses",
        "datetime",
        "decimal",
        "difflib",
        "enum",
        "fractions",
        "functools",
        "gzip",
        "hashlib",
        "heapq",
        "html",
        "importlib",
        "io",
        "itertools",
        "json",
        "math",
        "operator",
        "re",
        "statistics",
        "string",
        "struct",
        "textwrap",
        "types",
        "typing",
        "unicodedata",
        "zoneinfo",
        "zlib",
    ]
)
#: Of other packages, what computes.
PACKAGES = frozenset(["babel", "fluent", "holidays", "numpy", "onnxruntime", "tokenizers"])
#: Built-in doors to the world.
DOORS = frozenset({"open", "print", "input", "exec", "eval"})


def modules(package: str) -> list[Path]:
    return sorted((ROOT / package).rglob("*.py"))


def name_of(file: Path) -> str:
    return ".".join(file.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def imports(file: Path) -> Iterator[str]:
    """The full names that a file imports, wherever in it."""
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def room(name: str) -> str | None:
    """`coaching.reading.days.words` -> `reading`; None for the package itself."""
    parts = name.split(".")
    return parts[1] if len(parts) > 1 else None


def arrows(package: str, order: list[str]) -> Iterator[str]:
    for file in modules(package):
        here = room(name_of(file))
        for target in imports(file):
            there = room(target) if target.split(".")[0] == package else None
            if there is None or here == there:
                continue
            if there not in order:
                yield f"{name_of(file)} -> {target}: {there} has no place in the order"
            elif here not in order:
                yield f"{name_of(file)} -> {target}: {here} has no place in the order"
            elif order.index(there) > order.index(here):
                yield f"{name_of(file)} -> {target}: points down"


@pytest.mark.parametrize(("package", "order"), [("coaching", COACHING), ("bot", BOT)])
def test_each_module_has_a_place_in_the_order(package, order):
    assert {room(name_of(f)) for f in modules(package)} - {None} <= set(order)


@pytest.mark.parametrize(("package", "order"), [("coaching", COACHING), ("bot", BOT)])
def test_imports_point_up_only(package, order):
    assert list(arrows(package, order)) == []


def test_the_mind_knows_nothing_of_the_body():
    found = [
        f"{name_of(file)} -> {target}"
        for file in modules("coaching")
        for target in imports(file)
        if target.split(".")[0] in ("bot", "tests")
    ]
    assert found == []


def test_the_mind_only_computes():
    allowed = COMPUTES | PACKAGES | {"coaching"}
    found = [
        f"{name_of(file)} -> {target}"
        for file in modules("coaching")
        for target in imports(file)
        if target.split(".")[0] not in allowed
    ]
    assert found == []


def test_the_mind_opens_no_door_and_reads_no_clock():
    found = []
    for file in modules("coaching"):
        for node in ast.walk(ast.parse(file.read_text())):
            called = node.func if isinstance(node, ast.Call) else None
            if isinstance(called, ast.Name) and called.id in DOORS:
                found.append(f"{name_of(file)}:{node.lineno} {called.id}()")
            if isinstance(called, ast.Attribute) and called.attr in ("now", "utcnow", "today"):
                found.append(f"{name_of(file)}:{node.lineno} .{called.attr}()")
            if isinstance(node, ast.AsyncFunctionDef | ast.Await):
                found.append(f"{name_of(file)}:{node.lineno} async")
    assert found == []


def test_only_the_desk_knows_the_door_of_the_mind():
    found = {
        name_of(file)
        for file in modules("bot")
        for target in imports(file)
        if "coaching.conversation" in target
    }
    assert found == {"bot.desk"}


def test_the_lists_name_what_exists():
    assert sys.stdlib_module_names >= COMPUTES
