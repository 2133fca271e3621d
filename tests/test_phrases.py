"""What the coach says: every phrase can be spoken, is short, and is safe to send."""

import ast
from datetime import date, time
from functools import cache
from importlib.resources import files
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from coaching.phrases import phrases_of, plain, speak
from tests.cases import is_safe

ROOT = Path(__file__).parent.parent
LANGUAGES = sorted(
    Path(file.name).stem
    for file in files("coaching.phrases").iterdir()
    if file.name.endswith(".ftl")
)
#: The longest message that the coach writes of itself, a candidate's words left out.
LONGEST = 600
NUMBERS = frozenset({"count", "days"})
DAYS = frozenset({"day", "until", "held", "on"})


class Variables(Visitor):
    def __init__(self):
        self.found = set()

    def visit_VariableReference(self, node):  # noqa: N802 - the name that the visitor calls
        self.found.add(node.id.name)


@cache
def phrases(language):
    """The ids of a language with the variables of each."""
    source = files("coaching.phrases").joinpath(f"{language}.ftl").read_text(encoding="utf-8")
    found = {}
    for entry in FluentParser().parse(source).body:
        assert not isinstance(entry, ftl.Junk), entry.content
        if isinstance(entry, ftl.Message):
            seen = Variables()
            seen.visit(entry)
            assert entry.id.name not in found, f"{entry.id.name} stands twice"
            found[entry.id.name] = frozenset(seen.found)
    return found


def values(name):
    """Examples of what is put into a variable."""
    if name in NUMBERS:
        return (0, 1, 2, 7, 90)
    if name in DAYS:
        return (date(2026, 12, 4), date(2027, 9, 29))
    if name == "time":
        return (time(10),)
    if name == "role":
        return ("none", "data analyst")
    return ("Marks & Spencer <b>", "none")


def spoken(language, name):
    variables = sorted(phrases(language)[name])
    for n in range(max((len(values(v)) for v in variables), default=1)):
        words = {v: values(v)[n % len(values(v))] for v in variables}
        try:
            yield speak(language, name, **words)
        except ValueError:
            words = {v: w if v not in DAYS else "Friday" for v, w in words.items()}
            yield speak(language, name, **words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_can_be_spoken(language):
    assert [n for n in phrases(language) if not all(t.strip() for t in spoken(language, n))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_is_longer_than_a_message(language):
    lengths = {n: max(len(plain(t)) for t in spoken(language, n)) for n in phrases(language)}
    assert {n: length for n, length in lengths.items() if length > LONGEST} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_is_safe_to_send(language):
    wrong = [n for n in phrases(language) for t in spoken(language, n) if not is_safe(t)]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_leaves_a_variable_open(language):
    assert [n for n in phrases(language) if any("{" in t for t in spoken(language, n))] == []


def test_both_languages_hold_the_same_phrases_with_the_same_variables():
    assert phrases("sw") == phrases("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_of_buttons_fit_a_phone(language):
    labels = {
        n: t
        for n in phrases(language)
        if n.startswith("button-")
        for t in spoken(language, n)
        if len(t) > 32
    }
    assert labels == {}


def names_in_code():
    """Phrases that the code names in full."""
    speakers = {"words", "tell", "speak", "speak_plain", "button"}
    for file in (ROOT / "coaching").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            if not isinstance(node, ast.Call):
                continue
            called = getattr(node.func, "attr", getattr(node.func, "id", None))
            place = 0 if called in ("words", "tell") else 1
            if called not in speakers or len(node.args) <= place:
                continue
            given = node.args[place]
            if isinstance(given, ast.Constant) and isinstance(given.value, str):
                yield given.value


def test_every_phrase_that_the_code_names_exists():
    assert set(names_in_code()) - phrases_of("en") == set()


def test_words_put_into_a_phrase_are_escaped():
    assert "Marks &amp; &lt;b&gt;" in speak("en", "reopened", employer="Marks & <b>")
