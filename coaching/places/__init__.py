"""Which time zone a place has, by the name of a town or a country, without any network."""

import re
import unicodedata
from functools import cache
from importlib.resources import files

from babel import Locale
from babel.core import get_global

#: What is said before a place: "I am in Leeds" -> "Leeds".
BEFORE = re.compile(
    r"^\W*(?:(?:i'?m|i|am|live|stay|now|right|here|currently|based|moved|work|it'?s|in|at|to|near|from|around|the|city|town|of|my|time ?zone|is"
    r"|niko|nipo|naishi|nakaa|sasa|hapa|huku|mji|wa|kwa|jiji|la|karibu|na|nimehamia|mimi)\b[ ,]*){1,8}",
    re.I,
)
#: What is said after one: "Nakuru sasa hivi" -> "Nakuru".
AFTER = re.compile(
    r"(?:[ ,]+(?:now|right|time|these|days|at|the|moment|town|city|please|sasa|hivi|kwa|siku|hizi|mjini|tafadhali))+\W*$",
    re.I,
)
#: Towns whose names are common words when a candidate writes them. Source: looked through in the
#: messages that the reading learned from.
COMMON = frozenset(
    """of wa ama leo date same come man sana than kumi yao poa nice goes wako oss normal van ina wote spring wedding hire
    moyo una yako bell bure most ho police saba save ijui marks gap union iki pen kaka hit deal university chuo fleet
    liberty salama kai maua hilo iyo mentor mission kula mie se jam awa oral oi zile un aba ise pest sale safi asha anta
    ye dome kaya drama ann soo mila anda zima kati boma sokoni tours bay home work here kobo uwa ende surprise""".split()
)
#: Shorter names, and those of lands, that no list of towns holds. Source: usage in Kenya.
ALSO = {
    "dar": "Africa/Dar_es_Salaam",
    "eat": "Africa/Nairobi",
    "nbo": "Africa/Nairobi",
    "uingereza": "Europe/London",
    "zanzibar": "Africa/Dar_es_Salaam",
    "uk": "Europe/London",
    "england": "Europe/London",
    "scotland": "Europe/London",
    "wales": "Europe/London",
    "uae": "Asia/Dubai",
    "texas": "America/Chicago",
    "california": "America/Los_Angeles",
    "washington": "America/New_York",
}
#: Longest answer read as a place. House rule.
CHARACTERS_MOST = 80
#: A town inside a longer answer has a capital and so many letters at least.
LETTERS_LEAST = 4
#: "Leeds", "New York"; refused: "leeds".
CAPITALS = re.compile(r"\b[A-Z][\w'-]+(?: (?:es |de |of |upon )?[A-Z][\w'-]+){0,3}")


def zone_of(place: str) -> str | None:
    """Finds the zone of a text that is a place, in whatever letters.

    Examples:
        >>> zone_of("leeds"), zone_of("I live in Nakuru now"), zone_of("niko Uganda")
        ('Europe/London', 'Africa/Nairobi', 'Africa/Kampala')
        >>> zone_of("Europe/Berlin"), zone_of("trouble"), zone_of("poa sana")
        ('Europe/Berlin', None, None)
    """
    bare = unicodedata.normalize("NFKD", " ".join(place.replace("’", "'").split()))
    bare = "".join(c for c in bare if not unicodedata.combining(c))[:CHARACTERS_MOST]
    short = BEFORE.sub("", bare)
    for words in (bare, short, AFTER.sub("", bare), AFTER.sub("", short)):
        names = words.split(",")
        for name in (words, names[0], names[-1]):
            if zone := _lookup(name):
                return zone
    town, _, country = AFTER.sub("", short).rpartition(" ")
    return _lookup(town) if _lookup(country) else None


def zone_within(text: str) -> str | None:
    """Finds the zone of a place that a longer answer names, with a capital.

    Examples:
        >>> zone_within("We moved here from Kisumu, the office is in Kampala.")
        'Africa/Kampala'
        >>> zone_within("should I call them on Monday?") is None
        True
    """
    whole = zone_of(text)
    if whole is not None:
        return whole
    for name in reversed(CAPITALS.findall(text[:CHARACTERS_MOST])):
        words = name.split()
        for first in range(len(words)):
            part = " ".join(words[first:])
            if len(part) >= LETTERS_LEAST and (zone := _lookup(part)):
                return zone
    return None


def _lookup(name: str) -> str | None:
    key = name.strip(" .!?,'\"").lower()
    if not key or key in COMMON:
        return None
    return _zones().get(key.replace("_", " ")) or ALSO.get(key) or _towns().get(key)


@cache
def _zones() -> dict[str, str]:
    """The names of the zones themselves, and their last parts ("dar es salaam")."""
    names = [str(z) for z in get_global("zone_territories") if "/" in z and z[:4] != "Etc/"]
    cities = {z.rsplit("/", 1)[-1].replace("_", " ").lower(): z for z in names}
    return {**cities, **{z.replace("_", " ").lower(): z for z in names}}


@cache
def _towns() -> dict[str, str]:
    """Towns, and countries with one zone by their names in English and Swahili."""
    text = files(__package__).joinpath("towns.txt").read_text(encoding="utf-8")
    found: dict[str, str] = {}
    names = [Locale(language).territories for language in ("en", "sw")]
    for line in text.splitlines():
        zone, colon, towns = line.partition(": ")
        if line.startswith("#"):
            continue
        if colon:
            found.update((town.lower(), zone) for town in towns.split("; "))
            continue
        zone, _, country = line.partition(" = ")
        found.update((n[country].lower(), zone) for n in names if country in n)
    return found
