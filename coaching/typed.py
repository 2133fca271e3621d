"""A typed answer in the form that a button would send, so that both change the same."""

import re

from coaching.amending import Learned, mention_of
from coaching.model import Asks
from coaching.reading import Reading
from coaching.reading.agreeing import agreed
from coaching.reading.answered import employer_answer, role_answer
from coaching.reading.cues import answers, any_of, asking, rivals, silences
from coaching.reading.cues.replies import reply_in
from coaching.reading.days import NoDay, Period
from coaching.reading.facts import affirmed, channel_in, yes_or_no
from coaching.reading.feeling import felt_in

#: What a candidate says of their feelings is kept up to so many characters.
FEELINGS_MOST = 200
#: "I didn't get it"; refused: "I got it".
REFUSED = re.compile(
    r"\b(?:did ?n.?t get it|not (?:selected|successful|chosen)|unsuccessful"
    r"|a no|sikupata|wamekataa)\b"
)
#: "they didn't say when"; refused: "they were kind".
SPEAKS_OF_DAYS = re.compile(
    r"\b(?:sa(?:y|id)|t(?:ell|old)|dates?|days?|when|time|know|idea|mention\w*|sema|hawakusema|sijui|hawaku\w+|hawaja\w+)\b"
)
#: "no canvassing"; refused: "no canvassing rule". Their rule, or that there is none?
BARE = re.compile(r"\W*no canvass?ing\W*")
#: An answer of so many words says no more than yes, no or a day.
SHORT = 6
#: A longer "no" says more than that the candidate does not want to name it.
NAMELESS_MOST = 3


def value_of(
    asks: Asks, learned: Learned, text: str, reading: Reading, *, of_offer: bool = False
) -> str | None:
    """Brings a typed answer to the form that a button would send; None where it is none.

    Args:
        asks: The question.
        learned: What the message has changed already.
        text: The answer as typed.
        reading: The same, read.
        of_offer: True where the outcome was asked for as a yes or no to an offer.
    """
    short = yes_or_no(text)
    days = reading.days
    match asks:
        case "feelings":
            felt = felt_in(text).told
            if (learned.changed and not felt) or asking.DECLINES.finds(text.lower()):
                return "skip"
            return f"={text[:FEELINGS_MOST]}"
        case "employer":
            return _named(learned, text, short, reading.facts.renamed or employer_answer(text))
        case "role":
            return _named(learned, text, short, reading.facts.role or role_answer(text))
        case "interview_day" | "contact_day" | "remind_day":
            if asks == "interview_day" and _tells_contact(reading):
                return None
            if isinstance(days, Period):
                return days.latest.isoformat()
            if asks == "contact_day" and (told := _contact_day(text, reading)) is not None:
                return told
            return "skip" if short in ("skip", "no") else None
        case "promise":
            if _tells_contact(reading) and learned.interview.promised is None:
                return None
            if _tells_no_bar(text, reading):
                return None
            if learned.changed or isinstance(days, Period):
                return "told"
            answers = len(text.split()) <= SHORT or SPEAKS_OF_DAYS.search(text.lower()) is not None
            return "none" if isinstance(days, NoDay) and (days.said or answers) else None
        case "barred":
            if reading.facts.barred is not None:
                return "yes" if reading.facts.barred else "no"
            if asking.NOTHING.finds(text.lower().replace("’", "'")):
                return "no"
            if asking.DOUBT.finds(text.lower()):
                return "skip"
            if BARE.fullmatch(text.lower()):
                return None
            # Whoever tells of a contact has not yet said whether one was barred.
            fact = affirmed(text)
            return None if fact == "yes" and reading.facts.contacted else fact
        case "contact":
            if reading.facts.contacted or reading.facts.thanked:
                return "told"
            if reading.facts.contacted == 0:
                return "no"
            return affirmed(text)
        case "channel":
            return channel_in(text) or ("skip" if short else None)
        case "answer":
            if reading.facts.outcome is not None:
                return reading.facts.outcome
            if learned.changed:
                return "told"
            if REFUSED.search(text.lower()):
                return "rejected"
            said = reply_in(text) if reading.facts.contacted else None
            return f"={(said or text)[:FEELINGS_MOST]}"
        case "outcome":
            told = _outcome_of(text, reading, short)
            return "offer" if told is None and of_offer and affirmed(text) == "yes" else told
        case "opener":
            return agreed(text)
        case "deadline":
            if isinstance(days, Period):
                return days.latest.isoformat()
            return "yes" if names_deadline(text, reading) or short == "yes" else "skip"
        case _:
            return short


def _contact_day(text: str, reading: Reading) -> str | None:
    """Takes the day of a contact from a sentence that tells of it, or from "now"."""
    told = mention_of(reading, "contact")
    if told is not None:
        return told.period.latest.isoformat()
    now = reading.facts.contact_today or answers.NOW.finds(text.lower())
    return "today" if now else None


def _tells_contact(reading: Reading) -> bool:
    """Tells whether an answer speaks of a contact, and not of the interview."""
    facts = reading.facts
    return (bool(facts.contacted) or facts.thanked) and not facts.interviewed


def _tells_no_bar(text: str, reading: Reading) -> bool:
    """Tells "nobody said not to call", which answers the next question, from a word on when."""
    dated = isinstance(reading.days, Period) or any_of(silences.NO_DAY, text.lower()) is not None
    return reading.facts.barred is False and not dated


def _named(learned: Learned, text: str, short: str | None, name: str | None) -> str | None:
    """Takes the name; a mere no or never mind skips the question."""
    if name is not None:
        return f"={name}"
    mere = short is not None and len(text.split()) <= NAMELESS_MOST
    return "skip" if mere and not learned.changed else None


def names_deadline(text: str, reading: Reading) -> bool:
    """Tells whether an answer names the day by which a rival wants to know."""
    day = isinstance(reading.days, Period) or bool(reading.mentions)
    return day or any_of(rivals.DEADLINE, text.lower()) is not None


def _outcome_of(text: str, reading: Reading, short: str | None) -> str | None:
    if reading.facts.outcome is not None:
        return reading.facts.outcome
    low = text.lower()
    if re.search(r"\boffer|\bhired|\bgot (?:it|the)|nimepata", low):
        return "offer"
    if REFUSED.search(low) or re.search(r"\breject|\bregret|\bkata", low):
        return "rejected"
    if re.search(r"\bnext|\bsecond|\bround", low):
        return "next_round"
    if re.search(r"\bwithdr|\bpulled out", low):
        return "withdrawn"
    if re.search(r"\blet (?:it )?go|\bgive up|\bgave up", low):
        return "let_go"
    return "skip" if short in ("no", "skip") else None
