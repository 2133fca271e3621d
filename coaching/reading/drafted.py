"""Whether words are meant for somebody, and which of them are the strongest."""

from dataclasses import replace

from coaching.reading.cues import addressed, strong, talk
from coaching.reading.intent import Evidence, Intent, read_intent
from coaching.reading.lifting import SURE
from coaching.reading.plainly import without

#: What sets words apart that are to be said to somebody.
QUOTES = ('"', ":", "“", ">>")


def for_whom(text: str, low: str, intent: Intent) -> Intent:
    """Takes a message to the coach for what else it is, where the model took it for a draft."""
    told = addressed.TO_COACH.finds(low) is not None
    asks = told or strong.ASKS_ADVICE.finds(low) is not None
    if intent.act != "draft" and strong.LETTER.finds(low) and not asks:
        return read_intent(text, act="draft")
    if intent.act != "draft" or talk.GREETS.finds(low):
        return intent
    spoken = talk.ADDRESSED.finds(low) or addressed.TO_SOMEBODY.finds(low)
    quoted = any(sign in text for sign in QUOTES)
    others = addressed.ABOUT_OTHERS.finds(low) is not None or intent.sure < SURE
    if told or (others and not spoken and not quoted):
        return read_intent(text, but="draft")
    return intent


def without_a_name(low: str, intent: Intent) -> Intent:
    """Takes nobody's name for a check-in: who writes says in a draft who they are."""
    shown = [e for e in intent.evidence if e.mistake == "check_ins"]
    named = shown and all(strong.SAYS_WHO.finds(low[e.start : e.end]) for e in shown)
    return without(intent, "check_ins") if intent.act == "draft" and named else intent


def with_strong_words(low: str, intent: Intent) -> Intent:
    """Names the strongest words of a draft beside those in which its mistakes were found."""
    if intent.act != "draft":
        return intent
    for mistake in intent.mistakes:
        cue = strong.STRONG.get(mistake)
        for found in cue.regex.finditer(low) if cue is not None else ():
            start, end = found.span()
            if not any(e.start < end and start < e.end for e in intent.evidence):
                shown = Evidence(mistake=mistake, start=start, end=end)
                intent = replace(intent, evidence=(*intent.evidence, shown))
    return intent
