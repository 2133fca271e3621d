"""The deed that a proposal or a draft is about: its channel, its day, what speaks for it."""

import re
from datetime import date

from coaching.model import Deed
from coaching.reading.cues import others, passed, talk
from coaching.reading.days import Mention
from coaching.reading.facts import Facts
from coaching.reading.intent import Intent
from coaching.reading.planned import planned_channel
from coaching.reading.shorthand import spell_out

#: "check this for me pls: Dear Ms Naidoo"; refused: "Dear Ms Naidoo: hello". What is said to the
#: coach before the message itself.
LEAD = re.compile(
    r"^(?!\W*(?:dear|hi|hello|habari|good)\b)[^\n\"“:]{2,80}?(?:[:\"“]|\s[-–]\s)\s*[\"“]?"
    r"(?=(?:dear|hi|hello|hey|greetings|good (?:morning|afternoon|evening|day)|habari|hujambo"
    r"|shikamoo|mambo|ndugu|mheshimiwa|to whom)\b)",
    re.IGNORECASE,
)


def deed_of(text: str, intent: Intent, facts: Facts, mentions: tuple[Mention, ...]) -> Deed | None:
    """Builds the deed that a proposal or a draft is about; None for any other act."""
    if intent.act not in ("proposal", "draft"):
        return None
    # A day beside a rival offer is its deadline.
    deadline = facts.deadline if facts.deadline is None else bool(facts.deadline or mentions)
    planned = _planned_on(text, _own_days(text, mentions) if facts.asked_for else mentions)
    drafted = intent.act == "draft"
    lead = LEAD.match(text) if drafted else None
    begin = lead.end() if lead is not None else 0
    return Deed(
        kind=intent.deed,
        mistakes=intent.mistakes,
        again=_is_again(intent, facts),
        repeats=facts.repeats,
        on=planned,
        asked_for=facts.asked_for or facts.rang,
        deadline=deadline,
        due=due_on(mentions) if deadline else None,
        draft=drafted,
        channel=(None if drafted else planned_channel(text.lower())) or facts.channel,
        text=text[begin:].rstrip('"” ') if begin else text,
        spans=tuple(
            (e.mistake, max(e.start - begin, 0), e.end - begin)
            for e in intent.evidence
            if e.end > begin
        ),
    )


def _is_again(intent: Intent, facts: Facts) -> bool:
    """Tells a deed whose words show a contact before it; another thank-you shows a thank-you."""
    if facts.asked_for and facts.fair:
        # "Send it again", said by them, shows no contact.
        return False
    told = intent.deed == "contact" and bool(facts.contacted)
    return told or (facts.again and intent.deed != "thanks")


def due_on(mentions: tuple[Mention, ...]) -> date | None:
    """Finds the day by which a rival wants an answer: the last that is named."""
    days = [m.period.latest for m in mentions if m.role not in ("interview", "contact")]
    return days[-1] if days else None


#: Roles of a day that may be one on which something is to be done, if nobody else speaks of it.
OWN: frozenset[str] = frozenset(("unknown", "other", "invitation", "promise", "interview"))
#: "they said", "wata"; refused: "nita". Whose day it is, if not the candidate's own.
THEIRS = re.compile(
    r"\b(?:they|they'?ll|they'?d|he|she|hr|said|says|told|promised|asked|interview\w*|by|offer|deadline|start|since|was|were|until|till|after"
    r"|(?:wa|a)(?:li|me|ta|na|ka)\w{2,}|usaili|mahojiano|ilikuwa|niliambiwa|nimeambiwa|kabla|baada|hadi|mpaka)\b"
)


def _own_days(text: str, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Leaves out the day on which they want it: "they mailed me to come on friday, do i reply"."""
    own = talk.OWN_PLAN.finds(text.lower().replace("’", "'"))
    return tuple(m for m in mentions if own is not None and m.period.start > own.start())


def _planned_on(text: str, mentions: tuple[Mention, ...]) -> date | None:
    """Finds the day on which the deed is to be done."""
    plan = [m.period for m in mentions if m.role == "plan" and not _waited(text, m)]
    if plan:
        return plan[0].earliest
    low = spell_out(text).text.lower()
    if talk.PLANS.finds(low) is None and "?" not in text:
        return None
    for mention in mentions:
        clause = re.split(
            r"[.;!?\n,]|\b(?:and|but|na|lakini)\b", text[: mention.period.start].lower()
        )[-1]
        own = mention.role in OWN and THEIRS.search(clause) is None
        if own and mention.period.precision == "day" and not _waited(text, mention):
            return mention.period.earliest
    return None


def plans_own(low: str) -> bool:
    """Tells a deed of one's own, planned or asked about, from what somebody is said to want.

    Examples:
        >>> plans_own("is it ok if i email them"), plans_own("naeza wapigia saa hii usiku")
        (True, True)
        >>> plans_own("they said i should call on friday"), plans_own("hr akasema nipige kesho")
        (False, False)
    """
    found = talk.OWN_PLAN.finds(low)
    return found is not None and others.THEIR_SPEECH.finds(low[: found.start()]) is None


#: A time that a message begins with: "one week later and nothing".
BEGINNING = 3
#: "it's 12 days", "been almost a week"; refused: "in 12 days". A time that was waited.
WAITED = re.compile(
    r"(?:\bit'?s|\bits|\bbeen|\bwaited|\bfor|\bafter|\bday|\bimepita|\bimekuwa|\bzimepita|\bni)"
    r"(?: (?:almost|about|over|like|now|exactly|already|karibu))*\s*$"
)


def _waited(text: str, mention: Mention) -> bool:
    period, low = mention.period, text.lower()
    words, after = low[period.start : period.end], low[period.end :]
    counted = re.search(r"\d|days?|weeks?|siku|wiki|mwezi|month", words) is not None
    feast = passed.FEAST.finds(words) is not None
    if (counted or feast) and passed.OVER.finds(after):
        return True
    if counted and period.start < BEGINNING and re.search(r"\blater\b", words + after[:6]):
        return True
    if feast and passed.GREETED.finds(low[: period.start]):
        return True
    span = re.search(r"\d|days?|weeks?|siku|wiki", text[period.start : period.end].lower())
    return span is not None and WAITED.search(text[: period.start].lower()) is not None
