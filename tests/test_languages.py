"""Both languages say the same, with the same facts in it, and short enough for a phone."""

import re
from datetime import date, time
from functools import cache
from importlib.resources import files

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from coaching.phrases import TAG, phrases_of, plain, speak

LANGUAGES = ("en", "sw")
#: The longest text of the coach, in characters as a candidate sees them: a phone screen.
MOST = 600
DAY = date(2026, 11, 25)  # "Wednesday 25 November", the longest name of a day
#: Long but plausible values; whatever is not named here is a day.
VALUES = {
    "employer": "Kenya Medical Research Institute",
    "role": "Monitoring and Evaluation Officer",
    "interview": "the interview for the position of Monitoring and Evaluation Officer",
    "time": time(10),
    "start": time(21),
    "end": time(8),
    "at": "2026-11-25 10:00",
    "zone": "Africa/Nairobi",
    "words": "“" + "I would do anything, even for free " * 3 + "”",
    "text": "Thank you for your time. " * 20,
    "why": "They gave themselves until Wednesday 25 November; " * 2,
    "case": "They wanted to answer by Wednesday 25 November, and that day is over. " * 2,
    "state": "one try made, their word is next",
    "barred": "not known",
    "contacts": 12,
    "count": 12,
    "days": 90,
}


class _Parts(Visitor):
    """Collects the variables and the plain text of a message."""

    def __init__(self):
        self.variables: set[str] = set()
        self.texts: list[str] = []

    def visit_VariableReference(self, node):  # noqa: N802
        self.variables.add(node.id.name)

    def visit_TextElement(self, node):  # noqa: N802
        self.texts.append(node.value)


@cache
def entries_of(language):
    text = files("coaching.phrases").joinpath(f"{language}.ftl").read_text(encoding="utf-8")
    return tuple(FluentParser().parse(text).body)


@cache
def messages_of(language):
    """The parts of every message of a language, by its id."""
    found = {}
    for entry in entries_of(language):
        if isinstance(entry, ast.Message):
            found[entry.id.name] = parts = _Parts()
            parts.visit(entry.value)
    return found


def values_of(language, phrase, **more):
    known = {**VALUES, **more}
    return {name: known.get(name, DAY) for name in messages_of(language)[phrase].variables}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_of_a_language_file_is_read(language):
    assert [e.content for e in entries_of(language) if isinstance(e, ast.Junk)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_is_written_twice(language):
    ids = [e.id.name for e in entries_of(language) if isinstance(e, ast.Message)]
    assert sorted(ids) == sorted(set(ids))


def test_both_languages_hold_the_same_messages_in_the_same_order():
    assert list(messages_of("sw")) == list(messages_of("en"))
    assert phrases_of("sw") == phrases_of("en")


def test_both_languages_put_the_same_variables_into_a_message():
    english = {phrase: parts.variables for phrase, parts in messages_of("en").items()}
    swahili = {phrase: parts.variables for phrase, parts in messages_of("sw").items()}
    assert swahili == english


def test_both_languages_mark_a_message_with_the_same_tags():
    def tags(language):
        messages = messages_of(language).items()
        return {phrase: TAG.findall("".join(parts.texts)) for phrase, parts in messages}

    assert tags("sw") == tags("en")


def test_both_languages_name_the_same_commands():
    def commands(language):
        messages = messages_of(language).items()
        return {
            phrase: sorted(re.findall(r"(?<![\w<])/[a-z]+", "".join(parts.texts)))
            for phrase, parts in messages
        }

    assert commands("sw") == commands("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_is_empty_or_too_long(language):
    lengths = {
        phrase: len(plain(speak(language, phrase, **values_of(language, phrase))))
        for phrase in messages_of(language)
    }
    assert {phrase: n for phrase, n in lengths.items() if not 0 < n <= MOST} == {}


@pytest.mark.parametrize(
    ("phrase", "more", "said"),
    [
        ("call-wait", {"until": date(2026, 12, 4)}, "Bado. Ngoja hadi Ijumaa 4 Desemba."),
        ("nudge-contacts", {"count": 0, "day": "x"}, "Bado hujawasiliana nao tangu hapo."),
        ("nudge-contacts", {"count": 1, "day": "x"}, "Umewasiliana nao mara moja tu, x."),
        ("nudge-contacts", {"count": 2, "day": "x"}, "Umewasiliana nao mara 2, ya mwisho x."),
        ("draft-role", {"role": "none", "held": "none"}, "mahojiano"),
    ],
)
def test_swahili_writes_out_days_and_numbers(phrase, more, said):
    assert plain(speak("sw", phrase, **more)) == said


def test_an_hour_in_swahili_is_not_told_as_saa():
    # "saa 10:00" is heard as saa kumi, which is four in the afternoon
    spoken = {
        phrase: speak("sw", phrase, **values_of("sw", phrase)) for phrase in phrases_of("sw")
    }
    assert {p: text for p, text in spoken.items() if re.search(r"\bsaa \d", text.lower())} == {}
