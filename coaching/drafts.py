"""Messages ready to copy, and how a candidate's own draft is shown back with its words marked."""

import html
import re
from datetime import date

from coaching.model import Channel, Deed, Interview
from coaching.phrases import capitals, day_words, phrases_of, speak_plain

#: A draft shown back is cut to so many characters around its marked words, for a phone screen.
SHOWN_MOST = 500
#: "Dear Ms Wanjiru,"; refused: "Dear me I am late". Whom a draft addresses.
GREETING = re.compile(
    r"^\W{0,3}((?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|habari)"
    r"(?: [\w.'’-]{1,20}){1,5}),",
    re.IGNORECASE,
)
#: "Regards,\nPeter Otieno"; refused: "regards to all". Who signed it.
SIGNED = re.compile(
    r"(?:(?i:regards|sincerely|faithfully|thanks|thank you|asante|wako)),?\s*\n+\s*"
    r"([A-Z][\w'’-]{1,20}(?: [A-Z][\w.'’-]{0,20}){0,3})\s*(?:\n|$)"
)
#: "it's Peter Otieno"; refused: "it's me". Who says in it that they are writing.
NAMED = re.compile(
    r"\b(?:(?i:it'?s|this is|i am|i'm|my name is|ni|naitwa))"
    r" ([A-Z][\w'’-]{1,20}(?: [A-Z][\w'’-]{1,20}){0,2})\b"
)
#: "naomba"; refused: "please". Words that only a Swahili message has.
SWAHILI = re.compile(
    r"\b(?:habari|naomba|kazi|asante|tafadhali|mahojiano|usaili|niko|nime\w+|nili\w+|ninge\w+|nita\w+"
    r"|mimi|ni|ya|kwa|na|shikamoo|samahani|sana|wako)\b"
)
#: "0722 000 111"; refused: "2026".
PHONE = re.compile(r"\+?\d(?:[ -]?\d){8,13}")
#: Channels that share a form of draft.
FORM: dict[Channel, str] = {
    "phone": "phone",
    "visit": "phone",
    "sms": "sms",
    "whatsapp": "sms",
    "linkedin": "sms",
    "email": "email",
    "other": "email",
}


#: How they may want to be reached, and the words in which they ask for it.
CHANNELS: tuple[Channel, ...] = ("sms", "email", "phone", "visit")
ASKED: dict[Channel, str] = {
    "sms": r"\b(?:text|sms|message|ujumbe)\b",
    "email": r"e-?mail|\b(?:mail|write|barua|\w*andik\w+)\b",
    "phone": r"\b(?:call|ring|phone|buzz|shout|dial|bell|simu|ni\w*pig\w+)\b",
    "visit": r"\b(?:come|go|pass|drop|visit|office|ofisi\w*|ni(?:rud|end|pit|fik|j)\w*)\b",
}


def asked_channel(interview: Interview) -> Channel | None:
    """Tells how the employer wants to be reached; None where they did not say."""
    promise = interview.wait.promise
    words = promise.words.lower() if promise is not None else ""
    found: list[Channel] = [c for c in CHANNELS if re.search(ASKED[c], words)]
    return found[0] if found else None


def write_draft(
    situation: str,
    interview: Interview,
    channel: Channel | None = None,
    language: str = "en",
    *,
    due: date | None = None,
    number: str | None = None,
) -> str:
    """Writes a polite message for a situation with the candidate's facts, as plain text.

    Args:
        situation: contact, thanks, both, invited, exception, rival, timeline, feedback, offer.
        interview: The one it is about.
        channel: A form that does not exist for a situation falls back to the mail.
        language: English unless the candidate chose another, as employers in Kenya write.
        due: The day that the message is to name: a rival's deadline, the day of an answer.
        number: The candidate's new number.
    """
    phrase = f"draft-{FORM[channel or 'email']}-{situation}"
    if phrase not in phrases_of(language):
        phrase = f"draft-email-{situation}"
    # A day that is only counted with was never told, and is not written to anybody.
    held = day_words(language, interview.held_on) if interview.held_on else "none"
    interviewed = speak_plain(language, "draft-role", role=interview.role or "none", held=held)
    return speak_plain(
        language,
        phrase,
        employer=capitals(interview.employer or speak_plain(language, "draft-nobody")),
        interview=interviewed,
        due=day_words(language, due) if due is not None else "none",
        number=number or "none",
    )


def in_own_name(draft: str, own: str) -> str:
    r"""Carries greeting, name and number of the candidate's own draft over into a better one.

    Examples:
        >>> own = "Dear Ms Wanjiru, it's Peter Otieno. I beg you. My number is 0722000111"
        >>> print(in_own_name("Dear KCB team,\n\nThank you.\n\n(your name)", own))
        Dear Ms Wanjiru,
        <BLANKLINE>
        Thank you.
        <BLANKLINE>
        Peter Otieno
        0722000111
    """
    greeting, phone = GREETING.match(own), PHONE.search(own)
    name = SIGNED.search(own) or NAMED.search(own)
    if greeting is not None:
        draft = re.sub(
            r"^(?:Dear|Hello|Habari)[^,\n]{0,80},", greeting[1].strip() + ",", draft, count=1
        )
    signed = [name[1].strip()] if name is not None else []
    signed += [phone.group()] if phone is not None else []
    if not signed:
        return draft
    return re.sub(r"\((?:your name|jina lako)\)", lambda _: "\n".join(signed), draft, count=1)


def language_of(own: str) -> str:
    """Tells the language that a better draft should have: that of the candidate's own.

    Examples:
        >>> language_of("Habari Madam, naomba mnisaidie na kazi"), language_of("Dear Madam, I beg")
        ('sw', 'en')
    """
    return "sw" if len(set(SWAHILI.findall(own.lower()))) > 1 else "en"


def forms_of(situation: str, language: str) -> tuple[str, ...]:
    """Lists the forms in which a situation has a draft of its own."""
    known = phrases_of(language)
    return tuple(f for f in ("email", "sms", "phone") if f"draft-{f}-{situation}" in known)


def marked(deed: Deed) -> str:
    """Shows a candidate's own draft as HTML with the words that show a mistake in bold.

    A long draft is cut to the stretch around the marked words.
    """
    spans = sorted((start, end) for _, start, end in deed.spans)
    first = max(0, spans[0][0] - 60) if spans and len(deed.text) > SHOWN_MOST else 0
    last = min(len(deed.text), first + SHOWN_MOST)
    out, place = ["…"] if first else [], first
    for start, end in spans:
        if start < place or end > last:
            continue
        out += [_safe(deed.text[place:start]), f"<b>{_safe(deed.text[start:end])}</b>"]
        place = end
    out.append(_safe(deed.text[place:last]))
    return "".join(out) + ("…" if last < len(deed.text) else "")


def _safe(text: str) -> str:
    return html.escape(text, quote=False)
