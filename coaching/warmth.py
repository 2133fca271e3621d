"""Which warm words answer what weighs on a candidate."""

from coaching.model import Interview
from coaching.reading.cues import worries
from coaching.reading.worry import only_hopes


def warm_phrase(text: str) -> str:
    """Names the warm words that fit what a candidate worries about."""
    low = text.lower().replace("’", "'")
    if only_hopes(low):
        return "feeling-hope"
    if worries.NEED.finds(low) or worries.HOME.finds(low):
        return "feeling-need"
    return "feeling-mood" if worries.MOOD.finds(low) else "feeling"


def warmth_beside(text: str, interview: Interview) -> str | None:
    """Names warm words to say before news is gone into; None where nothing weighs in them."""
    phrase = warm_phrase(text)
    if interview.outcome is not None or phrase not in ("feeling-need", "feeling-mood"):
        return None
    return "feeling-ahead" if interview.upcoming and phrase == "feeling-mood" else phrase
