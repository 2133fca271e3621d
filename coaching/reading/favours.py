"""Whether a favour, a gift or a way over heads is in a deed at all, where the model errs."""

import re
from dataclasses import replace

from coaching.reading.cues import any_of, giving, insiders, plans, talk, thanks, worries
from coaching.reading.intent import Intent
from coaching.reading.plainly import with_mistake, without

#: Deeds that may be a gift whatever the model takes them for.
MAY_BE_GIFT = frozenset({"thanks", "insider", "general", "room", "contact", "exception"})
#: Deeds that may go over heads.
MAY_GO_OVER = frozenset({"insider", "around", "contact", "general", "exception"})
#: "i will not mention the job"; refused: "i will mention it". What stays unsaid.
NOT_MENTIONED = re.compile(
    r"\b(?:not|n't|wont|never|without|bila|sita\w+)(?: to| even)?"
    r" (?:mention\w*|bring\w* up|rais\w+|ask\w*|kutaja)"
)
#: "wamechagua mtu"; refused: "mtu wangu". Whoever got the post.
CHOSEN = re.compile(
    r"\bwa(?:me|mesha|sha|li)(?:chagu|chuku|pat|ajiri|teu)\w* (?:mtu|watu)\b"
    r"|\b(?:chosen|picked|hired|selected|found) some(?:one|body)\b"
)


def without_asides(text: str) -> str:
    """Blanks an insider who is left out of it, or only told of beside a deed of one's own.

    Examples:
        >>> without_asides("leave uncle out of it, can i email hr").strip(" ,")
        'can i email hr'
        >>> without_asides("my uncle works there. should he ask?")
        'my uncle works there. should he ask?'
    """
    low = text.lower().replace("’", "'")
    for cue in (giving.LEFT_OUT, giving.ASIDE_ON):
        rest = cue.regex.sub(lambda said: " " * len(said.group()), low)
        own = talk.PLANS.finds(rest) or any_of(plans.CONTACTS, rest) or plans.REACHES.finds(rest)
        if rest != low and len(rest) == len(text) and own and not giving.PERSON.finds(rest):
            spans = [m.span() for m in cue.regex.finditer(low)]
            for start, end in spans:
                text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return text


def weigh(low: str, intent: Intent) -> Intent:
    """Takes out a favour where there is none, and sets in a gift or a way over heads."""
    if intent.act != "proposal":
        return intent
    if giving.BOASTS.finds(low):
        intent = _boasting(low, intent)
    gift = giving.GIVES.finds(low) if intent.deed in MAY_BE_GIFT else None
    if giving.AFTERWARDS.finds(low) or giving.AS_CUSTOMER.finds(low):
        harmless = not (gift or plans.INSIDE.finds(low))
        return without(replace(intent, deed="insider"), "favours") if harmless else intent
    if gift is not None and not plans.REFUSED.finds(low):
        return with_mistake(replace(intent, deed="insider"), "favours", *gift.span())
    for_me = None if plans.REFUSED.finds(low) else giving.FOR_ME.finds(low)
    if for_me is not None:
        insider = without(replace(intent, deed="insider"), "overconfidence")
        return with_mistake(insider, "favours", *for_me.span())
    over = giving.OVERHEAD.finds(low) if intent.deed in MAY_GO_OVER else None
    if over is not None and not (plans.INSIDE.finds(low) or thanks.PLANNED.finds(low)):
        around = without(replace(intent, deed="around"), "favours")
        return with_mistake(around, "check_ins", *over.span())
    told = (insiders.FAVOUR, insiders.GIFT, giving.MENTIONS, giving.ASKS_INSIDE)
    silent = NOT_MENTIONED.sub(" ", low)
    if intent.deed == "insider" and giving.MEETS.finds(low) and any_of(told, silent) is None:
        return without(intent, "favours")
    # Whom they have chosen is nobody inside.
    rest = CHOSEN.sub(" ", low)
    nobody = giving.PERSON.finds(rest) is None and plans.INSIDE.finds(low) is None
    given = insiders.GIFT.finds(low) or giving.HANDS_OVER.finds(low)
    if "favours" in intent.mistakes and nobody and not given and giving.TO_THEM.finds(low):
        return without(replace(intent, deed="contact"), "favours")
    return intent


def _boasting(low: str, intent: Intent) -> Intent:
    found = giving.BOASTS.finds(low)
    if found is None or (talk.PLANS.finds(low) is None and "?" not in low):
        return intent
    if any_of((plans.NEED, plans.ANY_PAY, worries.BEG), low) is None:
        intent = without(intent, "desperation")
    return with_mistake(replace(intent, deed="claim"), "overconfidence", *found.span())
