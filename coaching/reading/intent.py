"""What a message is up to, and which of the four mistakes it holds."""

import re
from dataclasses import dataclass

from coaching.model import Act, DeedKind, Mistake


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The words that show a mistake, as offsets into the text."""

    mistake: Mistake
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Intent:
    """The reading of a message; `sure` is the probability that the act is right."""

    act: Act
    sure: float
    mistakes: tuple[Mistake, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    deed: DeedKind = "general"


DRAFT = re.compile(
    r"^\s*(?:dear|hi|hello|good (?:morning|afternoon|day)|habari|to whom)\b[^\n]{0,40}[,\n]|\b(?:regards|sincerely|yours faithfully)\b",
    re.I,
)
PROPOSAL = re.compile(
    r"\b(?:should i|shall i|can i|could i|may i|is it (?:ok|okay|fine|right|wise|wrong)|would it be|do i|i'?ll|i will|i'?m (?:going|planning|about)|im going|gonna|"
    r"thinking of|i want to|i plan|let me|what (?:do|should) i do|did i|was it wrong|ni(?:ta|wa|m)?(?:pigie|andikie|pigia|ende|tume)\w*|nita\w+|naweza|je ni\w+|nataka ku\w+|nifanye)\b",
    re.I,
)
MISTAKES: tuple[tuple[Mistake, DeedKind, re.Pattern[str]], ...] = (
    (
        "favours",
        "insider",
        re.compile(
            r"\b(?:(?:my )?(?:cousin|uncle|aunt\w*|friend|brother|sister|mjomba|shangazi|binamu|rafiki|insider)\b[^.!?]{0,60}\b(?:work\w*|ask|talk|speak|whisper|push|help|inside|ndani|ongea\w*|a?taongea|anafanya)\b[^.!?]{0,40}|gift|bribe|something small|kitu kidogo|chai ya)",
            re.I,
        ),
    ),
    (
        "overconfidence",
        "claim",
        re.compile(
            r"\b(?:when (?:can|do|should) i start|start (?:on )?(?:work|monday|date)|nianze lini|ultimatum|resign(?:ing)?)\b[^.!?]{0,20}",
            re.I,
        ),
    ),
    (
        "desperation",
        "plead",
        re.compile(
            r"\b(?:do anything|any (?:job|pay|salary|position)|for free|without pay|bila (?:malipo|mshahara)|beg(?:ging)?|please i need|desperate\w*|hata bila)\b[^.!?]{0,20}",
            re.I,
        ),
    ),
    (
        "check_ins",
        "around",
        re.compile(
            r"\b(?:every ?day|show up|turn up|drop by|kila siku|go (?:there|to their office))\b",
            re.I,
        ),
    ),
)
FEELING = re.compile(
    r"\b(?:worried|anxious|nervous|scared|sad|waiting|silence|feel|hope|wonder\w*|stress\w*|wasiwasi|naogopa|nangoja)\b",
    re.I,
)
REPORT = re.compile(
    r"\b(?:they|hr|he|she|i) (?:called|said|told|rejected|offered|emailed|texted|hired|answered|replied|sent)|\bi had an? \w*\s?interview|\bwali\w+|\bwame\w+|\bnili\w+|\bnime\w+",
    re.I,
)


def read_intent(text: str) -> Intent:
    """Reads the act, the mistakes with the words that show them, and the deed of a message."""
    act: Act = "other"
    if DRAFT.search(text):
        act = "draft"
    elif PROPOSAL.search(text):
        act = "proposal"
    elif REPORT.search(text):
        act = "report"
    elif FEELING.search(text):
        act = "feeling"
    if act not in ("draft", "proposal"):
        return Intent(act=act, sure=0.9)
    found = [(m, deed, hit) for m, deed, cue in MISTAKES if (hit := cue.search(text))]
    deed: DeedKind = found[0][1] if found else "thanks" if "thank" in text.lower() else "contact"
    return Intent(
        act=act,
        sure=0.9,
        mistakes=tuple(m for m, _, _ in found),
        evidence=tuple(Evidence(mistake=m, start=h.start(), end=h.end()) for m, _, h in found),
        deed=deed,
    )
