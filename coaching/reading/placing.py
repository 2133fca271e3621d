"""Whose day it is that a message names: of a contact, of the employer's word, of a request."""

import re
from dataclasses import replace
from datetime import date, timedelta

from coaching.reading.cues import contacts, requests
from coaching.reading.days import Mention, Period
from coaching.reading.facts import Facts
from coaching.reading.reached import told_contact

#: "wamesema sasa ni", "hr says now"; refused: "wamesema interview ni". Right before their day.
THEY_SAY = re.compile(
    r"(?:\b(?:wame|wana|wali|ame|ana|ali)(?:ni|tu)?(?:sema|ambia)"
    r"|\b(?:they|hr|she|he)(?:'ve|'re)?(?: (?:have|has|just|now))* (?:said|says?|told me|saying))"
    r"(?: (?:sasa|kwamba|ati|eti|ni|itakuwa|itakua|hadi|mpaka|labda|si|baada|kabla|ya|mwezi|wa"
    r"|that|it'?s|it|is|will|be|now|maybe|around|not|by|before|after|until|till|only|sometime|in|on|the"
    r"|holidays?|likizo|sikukuu|krismasi|christmas|new year|weekend),?)*\s*$"
)
#: "nimewapigia wanasema majibu"; refused: "nimewapigia". Between a contact and a day to come.
SAY = re.compile(
    r"\b(?:wa|a)(?:na|me|li|ka)(?:ni)?(?:sema|ambia|jibu)\b"
    r"|\bthey(?:'ll| will| said| say)\b|\bmajibu\b"
)
WEEK = timedelta(days=7)


def placed(mention: Mention, text: str, today: date) -> Mention:
    """Gives a day to what stands beside it, where the words alone do not say whose it is.

    A past day beside a contact is the contact's and none of the employer's word; a day of what
    they did is none of the candidate's contact; a day by which they want something of the
    candidate is no promise, and one that they say anew is. A weekday right behind a contact is the
    last one: "nilishawapigia jumatatu".
    """
    before = text[: mention.period.start].lower().replace("’", "'")
    clause = re.split(r"[.;!?,\n]", before)[-1]
    past = mention.period.latest <= today
    # In "they say 5 days" the verb may be taken for a guess, and stand within the day.
    guess = re.match(r"say\b", text[mention.period.start :].lower())
    word = before + (guess.group() if guess else "")
    if mention.role in ("other", "unknown") and not past and THEY_SAY.search(word) is not None:
        return replace(mention, role="promise")
    did = [*requests.THEY_DID.regex.finditer(clause)]
    own = clause[did[-1].end() :] if did else clause
    if mention.role == "contact" and SAY.search(own) and _is_near(mention.period, today, -1):
        return replace(mention, role="promise", period=_shifted(mention.period, WEEK))
    if mention.role in ("promise", "other", "unknown") and past and told_contact(own):
        return replace(mention, role="contact")
    coming = mention.role == "unknown" and _is_near(mention.period, today, 1)
    if coming and is_right_behind(own):
        return replace(mention, role="contact", period=_shifted(mention.period, -WEEK))
    if mention.role == "contact" and did and not told_contact(own):
        return replace(mention, role="other")
    if mention.role in ("promise", "unknown", "invitation") and is_request(before):
        return replace(mention, role="other")
    return mention


#: Words between a contact and its day: "nilishawapigia simu siku ya".
BESIDE = re.compile(r"\W*(?:(?:them|her|him|hr|simu|siku|ya|on|last|tena|back|hii)\W+)*$")


def is_right_behind(low: str) -> bool:
    """Tells whether what follows lower-case words stands right behind a contact told of.

    Examples:
        >>> is_right_behind("nilishawapigia "), is_right_behind("nimewapigia wanasema majibu ")
        (True, False)
    """
    hits = [hit for cue in contacts.CONTACTED.values() if (hit := cue.finds(low)) is not None]
    return any(BESIDE.fullmatch(low, hit.end()) for hit in hits)


def _is_near(period: Period, today: date, side: int) -> bool:
    """Tells whether a period is one day of the week before today (-1) or after it (1)."""
    return period.precision == "day" and timedelta() < side * (period.latest - today) < WEEK


def _shifted(period: Period, by: timedelta) -> Period:
    return replace(period, earliest=period.earliest + by, latest=period.latest + by)


def is_request(before: str) -> bool:
    """Tells whether the words before a day ask something of the candidate by it.

    Examples:
        >>> is_request("they asked me to tell them by "), is_request("they need my papers by ")
        (True, True)
        >>> is_request("they asked me to send my papers and said they'll decide by ")
        False
        >>> is_request("they told me to wait until "), is_request("they want me to call on ")
        (False, False)
    """
    sentence = re.split(r"[.;!?\n]", before)[-1]
    asked = [*requests.REQUEST.regex.finditer(sentence)]
    return bool(asked) and requests.THEIRS_AGAIN.regex.search(sentence[asked[-1].end() :]) is None


#: "they say 5 days"; refused: "say 5 days". About so many days, or the word of somebody?
SOMEBODY = re.compile(r"\b(?:they|he|she|hr|panel|recruiter|manager) $", re.IGNORECASE)
#: "on Monday", "monday at 9"; refused: "last Monday". A bare day of the week.
BARE_DAY = re.compile(r"(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)


def _placed_by_words(
    mention: Mention, text: str, facts: Facts, today: date, held: int | None
) -> Mention:
    """Mends what the words beside a day say of it: "they say", a next round after the one held."""
    period = mention.period
    words = text[period.start : period.end].lower()
    if (
        mention.role == "unknown"
        and words.startswith("say ")
        and SOMEBODY.search(text[: period.start])
    ):
        return replace(mention, role="promise")
    later = held is not None and period.start > held
    past = mention.role == "interview" and period.latest < today
    if later and past and facts.outcome == "next_round" and BARE_DAY.match(words):
        week = timedelta(days=7)
        ahead = replace(period, earliest=period.earliest + week, latest=period.latest + week)
        return replace(mention, period=ahead)
    return mention


def _held(mentions: tuple[Mention, ...], today: date) -> tuple[Mention, ...]:
    """Takes the only past day without a role, in a message that names the employer, for theirs."""
    if any(m.role in ("interview", "contact") for m in mentions):
        return mentions
    past = [m for m in mentions if m.role == "unknown" and m.period.latest <= today]
    if len(past) != 1:
        return mentions
    return tuple(replace(m, role="interview") if m is past[0] else m for m in mentions)


def beside_facts(
    mentions: tuple[Mention, ...], text: str, facts: Facts, today: date
) -> tuple[Mention, ...]:
    """Mends the days of a message by the other facts in it."""
    held = [m.period.start for m in mentions if m.role == "interview" and m.period.latest <= today]
    first = min(held, default=None)
    mended = tuple(_placed_by_words(m, text, facts, today, first) for m in mentions)
    return mended if facts.employer is None else _held(mended, today)
