"""The hour that an employer named along with a day, in the words as said."""

from coaching.reading.cues.cue import Cue

HOUR = Cue(
    r"\b(?:(?:after|before|from|around|about|past|at|by) (?:noon|lunch|midday|\d{1,2}(?:[:.]\d\d)?(?:\s?(?:am|pm|a\.m|p\.m|o'?clock|hrs|hours))?"
    r"|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: ?thirty| o'?clock)?)(?=\W*(?:$|[.,;!?]|\b(?:if|in|on|and|so|to|for|because|when|sharp|or|then|na|kama|tomorrow|mon|tues|wednes|thurs|fri)))"
    r"|(?:baada ya |kabla ya |kuanzia )?saa (?:moja|mbili|tatu|nne|tano|sita|saba|nane|tisa|kumi(?: na (?:moja|mbili))?|\d{1,2})(?: (?:asubuhi|mchana|jioni|alasiri|usiku|kamili))?)",
    "give her a ring on tuesday after three",
    "at two banks",
)


def hour_in(text: str) -> str | None:
    """Finds an hour in a text.

    Examples:
        >>> hour_in("give her a ring on Tuesday after three"), hour_in("nipige jumanne saa nne")
        ('after three', 'saa nne')
        >>> hour_in("call us at 2pm on friday"), hour_in("by the 4th"), hour_in("after 2 weeks")
        ('at 2pm', None, None)
    """
    found = HOUR.finds(text.lower())
    return " ".join(found.group().split()) if found is not None else None
