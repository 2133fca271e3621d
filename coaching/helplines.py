"""People who can help in a crisis, by country."""

from dataclasses import dataclass
from datetime import date

#: When the list was last gone through; numbers change, so an operator should try theirs.
CHECKED_ON = date(2026, 11, 23)


@dataclass(frozen=True, slots=True)
class Helpline:
    """A service that listens, with its number and where that number is published.

    `swahili` is its name in Swahili where it is no name of its own.
    """

    name: str
    number: str
    source: str
    swahili: str = ""

    def named(self, language: str) -> str:
        """Its name for a candidate who is spoken to in a language."""
        return self.swahili if self.swahili and language == "sw" else self.name


#: By ISO 3166 country. Source: each service's own publications, as named.
HELPLINES: dict[str, tuple[Helpline, ...]] = {
    "KE": (
        Helpline("Kenya Red Cross", "1199", "Kenya Red Cross, toll-free line"),
        Helpline("Befrienders Kenya", "0722 178 177", "Befrienders Kenya"),
    ),
    "TZ": (Helpline("Emergency", "112", "national emergency number", "Huduma za dharura"),),
    "UG": (Helpline("Mental Health Uganda", "0800 212 121", "Mental Health Uganda"),),
    "GB": (Helpline("Samaritans", "116 123", "Samaritans"),),
    "IE": (Helpline("Samaritans", "116 123", "Samaritans Ireland"),),
    "US": (Helpline("Suicide and Crisis Lifeline", "988", "988 Lifeline"),),
    "CA": (Helpline("Suicide Crisis Helpline", "988", "9-8-8 Canada"),),
    "AU": (Helpline("Lifeline", "13 11 14", "Lifeline Australia"),),
    "NZ": (Helpline("Need to talk?", "1737", "Whakarongorau Aotearoa"),),
    "IN": (Helpline("Tele-MANAS", "14416", "Government of India"),),
    "ZA": (Helpline("SADAG", "0800 567 567", "SADAG"),),
}
#: Where nothing better is known. Source: an international directory of helplines.
ANYWHERE = Helpline(
    "Find a helpline",
    "findahelpline.com",
    "Find A Helpline",
    "Tafuta wa kuongea naye (tovuti ya nchi zote)",
)


def helplines_of(country: str) -> tuple[Helpline, ...]:
    """Lists whom to call in a country; a directory for all countries is always the last."""
    return (*HELPLINES.get(country, ()), ANYWHERE)
