"""What the coach says: one Fluent file a language and the one function that speaks them."""

import html
import re
from datetime import date, datetime, time
from functools import cache, lru_cache
from importlib.resources import files
from typing import TypeAlias

from babel.dates import format_date
from fluent.runtime import FluentBundle, FluentResource

from coaching.reading.known import SHORT_WORDS
from coaching.reading.known import written as known_name

Said: TypeAlias = str | int | date | time
#: The tags that a text of the coach may hold.
TAG = re.compile(r"</?(?:b|i|code|pre)>")
#: Days whose words are kept ready: those that are near come up all the time. House rule.
DAYS_KEPT = 1000


def speak(language: str, phrase: str, **words: Said) -> str:
    """Speaks a phrase as HTML, all words put into it escaped.

    Args:
        language: `en` or `sw`.
        phrase: The id of the message in the Fluent file.
        words: Its variables; days are written out, hours as 10:00.

    Raises:
        KeyError: No such phrase; our mistake.
        ValueError: A variable is missing; our mistake.
    """
    return _format(language, phrase, {name: _shown(language, w) for name, w in words.items()})


def speak_plain(language: str, phrase: str, **words: Said) -> str:
    """Speaks a phrase as plain text, for drafts and button labels."""
    return plain(speak(language, phrase, **words))


def plain(text: str) -> str:
    """Turns the coach's HTML into plain text.

    Examples:
        >>> plain("<b>Yes</b>, at Marks &amp; Spencer")
        'Yes, at Marks & Spencer'
    """
    return html.unescape(TAG.sub("", text))


def escaped(text: str) -> str:
    """Makes a candidate's words safe inside the coach's HTML."""
    return html.escape(text, quote=False)


def capitals(name: str) -> str:
    """Writes a name that was typed without capitals as one expects to see it.

    Examples:
        >>> capitals("kcb"), capitals("kzxp"), capitals("save the poor"), capitals("eBay")
        ('KCB', 'KZXP', 'Save the Poor', 'eBay')
        >>> capitals("sun king"), capitals("big tea farm"), capitals("mpesa"), capitals("abc ltd")
        ('Sun King', 'Big Tea Farm', 'Mpesa', 'ABC Ltd')
    """
    if known := known_name(name):
        return known
    if not name.islower():
        return name
    small = {"of", "the", "and", "for", "ya", "wa", "na"}

    def written(word: str) -> str:
        short = len(word) <= 3 or not set(word) & set("aeiouy")
        letters = short and word not in SHORT_WORDS
        return word if word in small else word.upper() if letters else word.capitalize()

    return " ".join(written(word) for word in name.split())


@lru_cache(maxsize=DAYS_KEPT)
def day_words(language: str, on: date) -> str:
    """Writes a day out in full.

    Examples:
        >>> day_words("en", date(2026, 12, 4))
        'Friday 4 December'
    """
    return format_date(on, "EEEE d MMMM", locale=language)


def phrases_of(language: str) -> frozenset[str]:
    """Lists the ids that a language holds."""
    return frozenset(_bundle(language)._messages)


def _shown(language: str, word: Said) -> str | int:
    match word:
        case datetime():
            return f"{word:%Y-%m-%d %H:%M}"
        case date():
            return escaped(day_words(language, word))
        case time():
            return f"{word:%H:%M}"
        case int():
            return word
        case str():
            return escaped(word)


def _format(language: str, phrase: str, words: dict[str, str | int]) -> str:
    message = _bundle(language).get_message(phrase)
    if message.value is None:
        raise KeyError(phrase)
    text, errors = _bundle(language).format_pattern(message.value, words)
    if errors:
        raise ValueError(f"{phrase} in {language}: {errors}")
    return str(text)


@cache
def _bundle(language: str) -> FluentBundle:
    source = files(__package__).joinpath(f"{language}.ftl").read_text(encoding="utf-8")
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(source))
    return bundle
