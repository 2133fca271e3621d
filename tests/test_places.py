"""Towns and countries in words, without any network."""

import pytest

from coaching.places import zone_of, zone_within

PLACES = [
    ("Leeds", "Europe/London"),
    ("leeds uk", "Europe/London"),
    ("I'm in Thika", "Africa/Nairobi"),
    ("niko Nakuru sasa", "Africa/Nairobi"),
    ("Nakuru, Kenya", "Africa/Nairobi"),
    ("naishi Arusha", "Africa/Dar_es_Salaam"),
    ("dar", "Africa/Dar_es_Salaam"),
    ("Cape Town", "Africa/Johannesburg"),
    ("abu dhabi", "Asia/Dubai"),
    ("DOHA", "Asia/Qatar"),
    ("germany", "Europe/Berlin"),
    ("Ujerumani", "Europe/Berlin"),
    ("Kraków", "Europe/Warsaw"),
    ("America/New_York", "America/New_York"),
    ("Nairobi time", "Africa/Nairobi"),
]
NO_PLACES = [
    "yes",
    "sawa",
    "poa sana",
    "trouble",
    "should I call?",
    "usa",
    "",
    "skip",
    "12",
    "Nice!",
]


@pytest.mark.parametrize(("words", "zone"), PLACES)
def test_a_place_in_words_has_a_zone(words, zone):
    assert zone_of(words) == zone


@pytest.mark.parametrize("words", NO_PLACES)
def test_what_is_no_place_has_none(words):
    assert zone_within(words) is None


def test_a_place_may_stand_in_a_longer_answer():
    assert zone_within("We moved last year, these days it is Mombasa for me") == "Africa/Nairobi"
    assert zone_within("my friend of same age said come on Monday") is None


def test_of_towns_with_one_name_the_east_african_comes_first():
    assert zone_of("Embu") == "Africa/Nairobi"
    assert zone_of("London") == "Europe/London"
