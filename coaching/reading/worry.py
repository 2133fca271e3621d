"""Whether a message only worries or hopes, and proposes nothing that could be judged."""

import re

from coaching.reading import ending
from coaching.reading.cues import (
    any_of,
    bars,
    claims,
    insiders,
    plans,
    requests,
    talk,
    wondering,
    worries,
)
from coaching.reading.intent import Intent, read_intent

#: Clauses end at these.
CLAUSE = re.compile(r"[.!?;,\n]+|\b(?:so|but|and|lakini|na)\b")

#: "they smiled", "wamepiga"; refused: "i waited".
THEY = re.compile(
    r"\b(?:they|he|she|hr|panel|recruiter|manager|wa(?:li|me)\w{2,}|a(?:li|me)\w{2,})\b"
)


def proposes_nothing(low: str, intent: Intent) -> bool:
    """Tells a worry or a hope that was taken for a deed, a hope also where it seemed small talk.

    Where the model finds a claim or a favour, it is believed.

    Examples:
        >>> deed = Intent(act="proposal", sure=0.6)
        >>> proposes_nothing("my landlord is calling me every day", deed)
        True
        >>> proposes_nothing("rent is due, should i call them?", deed)
        False
    """
    if {"overconfidence", "favours"} & set(intent.mistakes):
        return False
    if intent.act == "report" and ending.wonders(low):
        return only_hopes(low)
    if intent.act in ("proposal", "other") and not intent.mistakes and only_hopes(low):
        return True
    weighs = intent.act == "other" and worries.MOOD.finds(low) is not None
    return (intent.act == "proposal" or weighs) and only_worries(low)


def only_worries(low: str) -> bool:
    """Tells need, pressure or fear that is told to the coach, with no deed beside it.

    Examples:
        >>> only_worries("i really need this job, rent is due"), only_worries("will i get it")
        (True, False)
        >>> only_worries("i need this job so bad, i'll tell them")
        False
    """
    if "?" in low or any_of(worries.WORRIES, low) is None or worries.BEG.finds(low):
        return False
    rest = _without_worries(low)
    return talk.PLANS.finds(rest) is None and worries.OWN_DEED.finds(rest) is None


def only_hopes(low: str) -> bool:
    """Tells a question for the result, which nobody can answer.

    Examples:
        >>> only_hopes("je unadhani nimepita?"), only_hopes("did i mess up by calling?")
        (True, False)
    """
    if any_of((worries.HOPES, worries.SIGN), low):
        return True
    rest = wondering.PERHAPS.regex.sub(" ", low)
    deed = talk.PLANS.finds(rest) or worries.OWN_DEED.finds(rest)
    return deed is None and ending.wonders(low)


def reads_a_sign(low: str) -> bool:
    """Tells a question for what a deed of theirs may mean.

    Examples:
        >>> reads_a_sign("they contacted my references, is that a good sign")
        True
        >>> reads_a_sign("i waited two weeks, is that a bad sign")
        False
    """
    return worries.SIGN.finds(low) is not None and THEY.search(low) is not None


def only_tells_who(low: str) -> bool:
    """Tells that somebody works there or is known there, with nothing asked of them.

    Examples:
        >>> only_tells_who("my uncle knows the owner"), only_tells_who("my uncle will call them")
        (True, False)
    """
    known = "?" not in low and insiders.KNOWN_THERE.finds(low) is not None
    return known or insiders.WORKS_THERE.finds(low) is not None


def only_tells_a_bar(low: str) -> bool:
    """Tells what the advert says on contact, or does not say, from a plan beside it.

    Examples:
        >>> only_tells_a_bar("any canvassing will disqualify")
        True
        >>> only_tells_a_bar("nobody said not to call, so i call today")
        False
    """
    rest = low
    for cue in (*bars.NOT_BARRED, *bars.BARRED):
        rest = cue.regex.sub(" ", rest)
    plans_one = talk.PLANS.finds(rest) or any_of(plans.CONTACTS, rest)
    return "?" not in low and rest != low and plans_one is None


def need_is_apart(low: str) -> bool:
    """Tells a plain question for a contact beside a need that nobody but the coach is told.

    Examples:
        >>> need_is_apart("i really need this job, can i call them today?")
        True
        >>> need_is_apart("i really need this job, can i tell them?")
        False
    """
    if worries.TOLD_THEM.finds(low) or worries.BEG.finds(low):
        return False
    bare = any(worries.BARE_CONTACT.finds(clause) for clause in CLAUSE.split(low))
    return bare and any_of(worries.WORRIES, low) is not None


def begs(low: str) -> re.Match[str] | None:
    """Finds the wish to beg an employer; None where it is refused, or was only told.

    Examples:
        >>> begs("i feel like begging them") is None, begs("i won't beg them") is None
        (False, True)
    """
    found = worries.BEG.finds(low)
    if found is None or worries.NO_BEGGING.finds(low) or not worries.WISH.finds(low):
        return None
    return found


def _without_worries(low: str) -> str:
    for cue in worries.WORRIES:
        low = cue.regex.sub(" ", low)
    return low


def seems_needy(low: str, intent: Intent) -> bool:
    """Tells need that is found only in words to the coach, or in those that own up to a bluff.

    Examples:
        >>> deed = Intent(act="proposal", sure=1.0, mistakes=("desperation",))
        >>> seems_needy("please help me write to them", deed)
        True
        >>> seems_needy("please help me write to them that i beg for any job", deed)
        False
    """
    if intent.act != "proposal" or "desperation" not in intent.mistakes:
        return False
    bare = claims.BLUFF.regex.sub("", requests.OF_COACH.regex.sub("", low)).strip()
    return bare != low and "desperation" not in read_intent(bare).mistakes
