"""A proposed deed seen in the light of its case: invited, spared, or turning up unasked."""

import re
from dataclasses import replace

from coaching.calendar import first_working
from coaching.model import Deed, Interview, Verdict
from coaching.reading import Reading
from coaching.reading.cues import exceptions, plans, talk
from coaching.reading.cues.matters import ANY_WORK, OF_OFFER, matter_in
from coaching.reading.facts import channel_in
from coaching.reading.reached import told_contact
from coaching.scene import Scene
from coaching.understanding import SURE_ENOUGH
from coaching.verdict import COME


def in_case(deed: Deed, interview: Interview) -> Deed:
    """Sees a deed as what it is in this case, before it is judged."""
    deed = _as_asked_for(_of_their_offer(_spared(deed, interview), interview), interview)
    return _as_one_more_door(_as_visit(_as_invited(deed, interview), interview), interview)


def normal(words: str) -> str:
    """Words without capitals and signs, as they are compared.

    Examples:
        >>> normal("  I'd do ANYTHING!")
        'i d do anything'
    """
    return " ".join(re.findall(r"\w+", words.lower()))


def _spared(deed: Deed, interview: Interview) -> Deed:
    """Leaves out mistakes whose words the candidate has said to mean nothing of the kind."""
    plain = {words for words, kind in interview.meant if kind == "plain"}
    spans = tuple(s for s in deed.spans if not _is_among(deed.text[s[1] : s[2]], plain))
    if len(spans) == len(deed.spans):
        return deed
    shown, left = {s[0] for s in deed.spans}, {s[0] for s in spans}
    kept = tuple(m for m in deed.mistakes if m in left or m not in shown)
    return replace(deed, mistakes=kept, spans=spans)


def _is_among(words: str, plain: set[str]) -> bool:
    """Tells whether marked words are among others, whatever word more is marked at their ends."""
    marked = f" {normal(words)} "
    return any(f" {known} " in marked or marked in f" {known} " for known in plain)


def _of_their_offer(deed: Deed, interview: Interview) -> Deed:
    """Takes "can I beg for three days", with an offer in hand, for the plain question it is."""
    asks = matter_in(OF_OFFER, deed.text) is not None and not ANY_WORK.finds(deed.text.lower())
    if interview.outcome != "offer" or deed.kind != "plead" or deed.draft or not asks:
        return deed
    kept = tuple(m for m in deed.mistakes if m != "desperation")
    spans = tuple(s for s in deed.spans if s[0] != "desperation")
    return replace(deed, kind="offer", mistakes=kept, spans=spans)


def _as_asked_for(deed: Deed, interview: Interview) -> Deed:
    """Takes the sending of papers that they have asked for as the fair exception that it is."""
    papers = exceptions.PAPERS.finds(deed.text.lower()) is not None
    loose = deed.kind in ("contact", "general", "exception", "room") and not deed.draft
    if not (interview.papers_wanted and papers and loose) or set(deed.mistakes) - {"check_ins"}:
        return deed
    return replace(deed, kind="exception", asked_for=True, mistakes=(), spans=())


def _as_invited(deed: Deed, interview: Interview) -> Deed:
    """Takes a visit that they asked for as the contact that it is."""
    promise = interview.wait.promise
    by_phone = promise is not None and promise.words and not COME.search(promise.words.lower())
    invited = promise is not None and promise.kind == "invitation" and not by_phone
    if deed.kind != "around" or not invited or not plans.PLANNED["visit"].finds(deed.text.lower()):
        return deed
    kept = tuple(m for m in deed.mistakes if m != "check_ins")
    spans = tuple(s for s in deed.spans if s[0] != "check_ins")
    return replace(deed, kind="contact", mistakes=kept, spans=spans)


def _as_visit(deed: Deed, interview: Interview) -> Deed:
    """Takes a question for going there, once the interview was held, for turning up."""
    visit = plans.PLANNED["visit"].finds(deed.text.lower())
    if deed.kind != "room" or interview.upcoming or visit is None:
        return deed
    start, end = visit.span()
    return replace(
        deed,
        kind="around",
        mistakes=(*deed.mistakes, "check_ins"),
        spans=(*deed.spans, ("check_ins", start, end)),
    )


#: "should i try whatsapp too", "niwapigie pia"; refused: "it is too early to call".
AS_WELL = re.compile(
    r"\b(?:as well|also|pia|vile vile|vilevile|on top)\b"
    r"|\btoo(?=\W*(?:$|[.,;!?]|so|to|just|and|in case))"
)


def _as_one_more_door(deed: Deed, interview: Interview) -> Deed:
    """Takes a try on a second channel, beside one made in this wait, for several at once."""
    running = len(interview.waits) - 1
    made = {c.channel for c in interview.contacts if c.wait == running and not c.thanks}
    clauses = re.split(r"[.,;!?\n]| and now ", deed.text.lower())
    planned = {channel_in(c) for c in clauses if AS_WELL.search(c) and not _is_told(c)} - {None}
    beside = bool(planned) and bool(made - planned - {None})
    if deed.kind not in ("contact", "general") or not beside or deed.draft:
        return deed
    return replace(deed, kind="around")


def _is_told(clause: str) -> bool:
    """Tells "mailed also", which was done, from "should i mail also"."""
    return told_contact(clause) and talk.PLANS.finds(clause) is None


def is_fine(scene: Scene, deed: Deed, verdict: Verdict) -> bool:
    """Tells whether a deed is planned for a working day that may serve."""
    if deed.on is None or verdict.until is None or deed.on <= scene.today:
        return False
    return deed.on >= verdict.until and deed.on == first_working(deed.on, scene.country)


#: "should i accept on phone or email", "when do i ask about start date"; refused: "so happy".
OFFER_MATTER = re.compile(
    r"\b(?:should|can|could|may|must|do|shall|when|how|what|nitakubali|nikubali|naweza|lini)\b"
    r"[^.!]{0,60}\b(?:accept\w*|decline|start(?:ing)?(?: date)?|contract|offer|letter|sign|salary"
    r"|pay|negotiat\w+|say yes|turn (?:it|them) down|time to (?:decide|think)|kukubali|mkataba"
    r"|mshahara|kuanza|ofa)\b"
)


def of_offer(interview: Interview | None, text: str, reading: Reading) -> Reading:
    """Takes a question about an offer that was made for what it is, where nothing else is read."""
    made = interview is not None and interview.outcome == "offer"
    known = reading.deed is not None and reading.sure >= SURE_ENOUGH
    if not made or known or not OFFER_MATTER.search(text.lower()):
        return reading
    return replace(reading, act="proposal", sure=1.0, deed=Deed(kind="offer", text=text))
