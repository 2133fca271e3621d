"""What is proposed: the model's reading of a deed, mended where the words say it plainly."""

import re
from dataclasses import replace

from coaching.model import DeedKind, Mistake
from coaching.reading import worry
from coaching.reading.cues import (
    Cue,
    any_of,
    attending,
    contacts,
    exceptions,
    giving,
    insiders,
    plans,
    purposes,
    pushing,
    talk,
    thanks,
    worries,
)
from coaching.reading.days import Mention
from coaching.reading.drafted import for_whom, with_strong_words, without_a_name
from coaching.reading.facts import Facts
from coaching.reading.favours import weigh
from coaching.reading.intent import Intent
from coaching.reading.lifting import SURE, lift
from coaching.reading.plainly import said_plainly, with_mistake, without

#: So many words hold a bare question: "can I call them today?". Source: house rule.
BARE_WORDS = 8
#: So many words, if none of them shows an earlier contact or a day of theirs, plan a first one.
PLAIN_WORDS = 15
#: In a longer message a phrase says too little against what the model makes of the whole.
#: Source: messages that the model had not seen.
SHORT_WORDS = 20
#: "drop them a text so they remember me": what for, which makes a bare question no longer.
SO_THAT = re.compile(r"\bso (?:that )?(?:they|i|he|she|it|my|wa\w+)\b")
#: Deeds of which a plain purpose shows no word.
BEYOND: frozenset[DeedKind] = frozenset(
    ("claim", "plead", "insider", "room", "withdraw", "feedback", "around")
)
#: How sure a deed is that only the model finds, where its words are missing.
UNSURE = 0.4
#: Deeds that may turn out to be something else when the words say so.
LOOSE: frozenset[DeedKind] = frozenset(
    ("contact", "exception", "room", "general", "withdraw", "offer", "claim")
)
#: Those that the model may take an application elsewhere for.
ALOOF = LOOSE | {"feedback"}


def mend(text: str, intent: Intent, facts: Facts, mentions: tuple[Mention, ...] = ()) -> Intent:
    """Mends act, mistakes and deed by the phrases that give them away.

    Examples:
        >>> from coaching.reading.facts import read_facts
        >>> def kind(text):
        ...     intent = Intent(act="proposal", sure=1.0, deed="contact")
        ...     return mend(text, intent, read_facts(text)).deed
        >>> kind("today i email them, call the office and message the boss on linkedin")
        'around'
        >>> kind("should i call or email them?")
        'contact'
        >>> kind("can i call them to ask where to park?")
        'room'
    """
    low = text.lower().replace("’", "'")
    intent = without_a_name(low, for_whom(text, low, intent))
    if worry.seems_needy(low, intent):
        kind = "contact" if intent.deed == "plead" else intent.deed
        intent = without(replace(intent, deed=kind), "desperation")
    intent = said_plainly(low, lift(text, intent, facts), facts)
    told_bar = facts.barred is not None and talk.ADDRESSED.finds(low) is None
    if told_bar and intent.act in ("proposal", "draft") and worry.only_tells_a_bar(low):
        return Intent(act="report", sure=max(intent.sure, SURE))
    if intent.act == "proposal" and facts.ahead and not _asks(low):
        return Intent(act="report", sure=SURE)
    if worry.proposes_nothing(low, intent):
        told = facts.interviewed or facts.outcome is not None or facts.contacted is not None
        told = told or worry.reads_a_sign(low)
        return Intent(act="report" if told else "feeling", sure=max(intent.sure, SURE))
    if intent.act != "draft" and plans.BEFORE_APPLYING.finds(low) and insiders.REFERS.finds(low):
        return Intent(act="proposal", sure=max(intent.sure, SURE), deed="insider")
    if intent.act != "draft" and facts.outcome is None and _thanks(low, facts):
        kept = without(intent, "overconfidence", "check_ins", "favours")
        return replace(kept, act="proposal", deed="thanks", sure=max(intent.sure, SURE))
    if intent.act != "draft" and insiders.asks_of_the_place(low):
        return Intent(act="proposal", sure=max(intent.sure, SURE), deed="insider")
    if intent.act not in ("proposal", "draft"):
        return intent
    intent = weigh(low, intent)
    if intent.act == "proposal" and _is_no_favour(low, intent):
        return without(replace(intent, deed="insider"), "favours")
    if intent.act == "proposal" and _is_to_front_desk(low, intent):
        intent = without(replace(intent, deed="contact"), "favours")
    if intent.act == "proposal" and _is_bare(low, intent, facts, mentions):
        intent = without(intent, "check_ins")
    if intent.act == "proposal" and (unanswered := _chases(low, intent, facts, mentions)):
        intent = with_mistake(intent, "check_ins", *unanswered.span())
    if intent.act == "proposal" and plans.ONLY_WAITS.finds(low):
        intent = without(intent, "check_ins")
    if intent.act == "proposal" and "favours" in intent.mistakes and insiders.only_them(low):
        intent = without(replace(intent, deed="contact"), "favours")
    if intent.act == "proposal" and purposes.is_plain(low) and not plans.ROOM.finds(low):
        intent = without(intent, "overconfidence", "favours", "desperation")
        intent = without(intent, "check_ins") if purposes.BARE.finds(low) else intent
        meant = plans.THANKS.finds(low) if intent.deed == "thanks" else intent.deed not in BEYOND
        intent = intent if meant else replace(intent, deed="contact")
    short = len(low.split()) <= SHORT_WORDS
    repeated = pushing.REPEATED.finds(low) if intent.act == "proposal" else None
    if repeated is not None and not (facts.invited or facts.asked_for):
        intent = with_mistake(intent, "check_ins", *repeated.span())
    if short and intent.act == "proposal" and attending.CONFIRMS.finds(low) and not facts.barred:
        spared = without(intent, "overconfidence")
        intent = replace(spared, deed="contact" if intent.deed == "claim" else intent.deed)
    pushed = any_of((pushing.BLUFF, pushing.OR_ELSE), low) is not None
    if short and intent.act == "proposal" and plans.ROOM.finds(low) and intent.deed in LOOSE:
        return without(replace(intent, deed="room"), "overconfidence", "check_ins")
    aloof = intent.deed in ALOOF and not pushed
    if intent.act == "proposal" and plans.ELSEWHERE.finds(low) and aloof:
        return without(replace(intent, deed="withdraw"), "overconfidence", "check_ins")
    if intent.deed == "insider" and plans.BEFORE_APPLYING.finds(low):
        return without(intent, "favours")
    if intent.act == "draft" or not plans.REFUSED.finds(low):
        intent = _with_plain_words(low, intent)
    if short and intent.act == "proposal" and worry.need_is_apart(low):
        intent = without(replace(intent, deed="contact"), "desperation")
    if short and intent.act == "proposal" and _is_to_hr(low, intent, facts):
        intent = without(replace(intent, deed="contact"), "check_ins")
    if intent.act == "proposal" and facts.asked_for and facts.fair and not plans.INSIDE.finds(low):
        # Papers that they asked for are no gift and no presumption.
        intent = without(intent, "favours", "overconfidence", "check_ins")
        intent = replace(intent, deed="contact" if intent.deed == "insider" else intent.deed)
    if intent.act == "proposal" and contacts.CAME_THROUGH.finds(low) and intent.deed != "around":
        intent = without(replace(intent, deed="contact"), "favours", "overconfidence")
    asks_in = plans.FIND_OUT.finds(low) or insiders.SPEAK_FOR.finds(low)
    if intent.deed == "insider" and asks_in and not plans.REFUSED.finds(low):
        intent = with_mistake(intent, "favours", *asks_in.span())
    rival = facts.deadline is not None
    if rival and intent.act == "proposal" and not (pushed or plans.THREAT.finds(low)):
        intent = without(intent, "overconfidence")
    if intent.act == "proposal" and _may_be_visit(low, intent) and not facts.invited:
        visit = plans.PLANNED["visit"].finds(low)
        if visit is not None:
            intent = with_mistake(replace(intent, deed="around"), "check_ins", *visit.span())
    if intent.act == "proposal" and not facts.missed and len(plans.channels_in(low)) > 1:
        intent = with_mistake(replace(intent, deed="around"), "check_ins", 0, len(text))
    if short and intent.deed == "withdraw" and not plans.THREAT.finds(low):
        intent = without(intent, "overconfidence", "check_ins")
    if intent.deed in ("feedback", "claim") and plans.RECONSIDER.finds(low) and not pushed:
        intent = without(replace(intent, deed="feedback"), "overconfidence")
    found = talk.ULTIMATUM.finds(low) or (None if rival else talk.PRESSED.finds(low))
    if found is not None:
        intent = with_mistake(replace(intent, deed="claim"), "overconfidence", *found.span())
    plain = talk.PLANS.finds(low) is not None and any_of(plans.CONTACTS, low) is not None
    if intent.act == "proposal" and plain:
        intent = replace(intent, sure=max(intent.sure, SURE))
    if intent.act == "proposal" and intent.deed == "withdraw" and not plans.LEAVES.finds(low):
        # To withdraw is not guessed: without a word of leaving the coach asks what is meant.
        intent = replace(intent, sure=intent.sure if plain else min(intent.sure, UNSURE))
    return replace(with_strong_words(low, intent), deed=_kind(low, intent, facts))


def _thanks(low: str, facts: Facts) -> bool:
    """Tells a plain note of thanks that is thought of, with no question or gift beside it."""
    if facts.thanked or facts.repeats or thanks.PLANNED.finds(low) is None:
        return False
    more = (
        insiders.GIFT,
        insiders.SENDS_GIFT,
        plans.TREAT,
        giving.GIVES,
        thanks.ASKED_TOO,
        thanks.NOT_PLAIN,
        plans.ASKS_NEWS,
        plans.INSIDE,
        plans.NEED,
    )
    asks_too = any(cue.finds(low) for cue in (*more, worries.BEG, plans.REFUSED, plans.SOCIAL))
    return not asks_too and len(low.split()) <= SHORT_WORDS


def _may_be_visit(low: str, intent: Intent) -> bool:
    leaves = plans.LEAVES.finds(low) is not None
    return intent.deed in ("contact", "general") or (intent.deed == "withdraw" and not leaves)


def _is_no_favour(low: str, intent: Intent) -> bool:
    """Tells what is only told of an insider, or asked about the place, from a favour."""
    if worry.only_tells_who(low):
        return True
    only = insiders.ONLY_THE_PLACE.finds(low) is not None
    return intent.deed == "insider" and only and insiders.FAVOUR.finds(low) is None


def _is_to_front_desk(low: str, intent: Intent) -> bool:
    """Tells a call to whoever answers the phone there from a word with somebody inside."""
    gift = any_of((insiders.GIFT, pushing.GOES_IN), low) or len(low.split()) > SHORT_WORDS
    desk = insiders.FRONT_DESK.finds(low) is not None and plans.INSIDE.finds(low) is None
    return desk and not gift and intent.deed == "insider" and insiders.FAVOUR.finds(low) is None


def _asks(low: str) -> bool:
    cues = (talk.PLANS, *plans.CONTACTS, pushing.BLUFF, pushing.OR_ELSE)
    return "?" in low or any_of(cues, low) is not None


def _with_plain_words(low: str, intent: Intent) -> Intent:
    """Adds the mistakes of a proposal that its words leave no doubt of."""
    told: tuple[tuple[Cue, Mistake], ...] = (
        (plans.NEED, "desperation"),
        (plans.START, "overconfidence"),
    )
    for cue, mistake in told:
        found = cue.finds(low)
        if found is not None:
            intent = with_mistake(intent, mistake, *found.span())
    unanswered = talk.UNANSWERED.finds(low) if intent.act == "draft" else None
    if unanswered is not None:
        intent = with_mistake(intent, "check_ins", *unanswered.span())
    chase = plans.SOCIAL.finds(low)
    if chase is None or plans.INSIDE.finds(low):
        return intent
    return with_mistake(
        without(replace(intent, deed="around"), "favours"), "check_ins", *chase.span()
    )


def _is_to_hr(low: str, intent: Intent, facts: Facts) -> bool:
    """Tells one ordinary message to the recruiter, whatever the model takes it for."""
    first = not (facts.contacted or facts.again or facts.repeats)
    elsewhere = plans.PLANNED["visit"].finds(low) or plans.SOCIAL.finds(low)
    return (
        intent.deed == "around"
        and first
        and plans.TO_HR.finds(low) is not None
        and not (elsewhere or pushing.CHASES.finds(low))
        and plans.OVER_HEADS.finds(low) is None
        and len(plans.channels_in(low)) < 2
    )


def _chases(
    low: str, intent: Intent, facts: Facts, mentions: tuple[Mention, ...]
) -> re.Match[str] | None:
    """Finds what shows that a contact comes on top of one that had no answer, with no new day."""
    fair = facts.invited or facts.asked_for or facts.missed or facts.rang or facts.fair
    dated = any(m.role in ("promise", "invitation") for m in mentions)
    plain = intent.deed in ("contact", "general") and not intent.mistakes
    if not (plain and facts.contacted) or fair or dated or facts.outcome or facts.deadline:
        return None
    return talk.NO_ANSWER.finds(low)


def _is_bare(low: str, intent: Intent, facts: Facts, mentions: tuple[Mention, ...]) -> bool:
    """Tells a short question for one contact that names no earlier one and no day of theirs."""
    shown = facts.contacted or facts.again or facts.repeats or facts.thanked
    roles = [m.role for m in mentions if len(mentions) > 1 or not plans.REACHES.finds(low)]
    told = any(role in ("promise", "invitation", "interview", "contact") for role in roles)
    words = len(SO_THAT.split(low)[0].split())
    bare = words <= BARE_WORDS and not told
    plain = words <= PLAIN_WORDS and pushing.SHOWS.finds(low) is None
    return (bare or plain) and intent.deed in ("contact", "general") and not shown


def _kind(low: str, intent: Intent, facts: Facts) -> DeedKind:
    kind = intent.deed
    plain = not set(intent.mistakes) - {"check_ins"}
    rival = facts.deadline is not None
    # What they asked for is fair; told to call is an invitation, with a rule of its own.
    fair = (
        facts.fair
        or facts.missed
        or any_of(exceptions.NUMBER, low) is not None
        or (facts.asked_for and not facts.invited)
        or rival
    )
    number = any_of(exceptions.NUMBER, low) is not None
    bidden = facts.asked_for and facts.fair and not intent.mistakes
    if (
        (kind in LOOSE or (kind == "feedback" and facts.missed) or (kind == "around" and bidden))
        and plain
        and (rival or facts.missed or number or (facts.asked_for and facts.fair))
    ):
        return "exception"
    if kind == "exception" and (not fair or (facts.invited and not rival and not facts.fair)):
        return "contact"
    asks_too = intent.act == "proposal" and thanks.ASKED_TOO.finds(low)
    if kind == "thanks" and (asks_too or plans.ASKS_NEWS.finds(low)):
        return "contact"
    # To ask them to think again, or to try again, is no question for feedback.
    if kind == "feedback" and (plans.RECONSIDER.finds(low) or plans.TRY_AGAIN.finds(low)):
        return "contact"
    contact = any_of(plans.CONTACTS, low) is not None
    if kind == "withdraw" and plans.LEAVES.finds(low) is None:
        return "contact" if contact else "general"
    return kind
