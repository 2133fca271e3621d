"""Whether a short answer takes up an offer of the coach."""

from typing import Literal

from coaching.reading.cues import asking
from coaching.reading.facts import yes_or_no


def agreed(text: str) -> Literal["yes", "no"] | None:
    """Reads the answer to an offer of the coach, to which a mere nod is a yes.

    Examples:
        >>> agreed("go on then"), agreed("sawa tu"), agreed("no need"), agreed("which day?")
        ('yes', 'yes', 'no', None)
    """
    low = " ".join(text.lower().replace("’", "'").split())
    if asking.AGREES.finds(low):
        return "yes"
    if asking.TURNS_DOWN.finds(low) or yes_or_no(text) == "no":
        return "no"
    return "yes" if yes_or_no(text) == "yes" and "?" not in low else None
