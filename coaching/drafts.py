"""Messages ready to copy, and how a candidate's own draft is shown back with its words marked."""

import html

from coaching.model import Channel, Deed, Interview
from coaching.moment import held_on
from coaching.phrases import capitals, day_words, phrases_of, speak_plain

#: A draft shown back is cut to so many characters around its marked words, for a phone screen.
SHOWN_MOST = 500
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


def write_draft(
    situation: str, interview: Interview, channel: Channel | None = None, language: str = "en"
) -> str:
    """Writes a polite message for a situation with the candidate's facts, as plain text.

    Args:
        situation: contact, thanks, both, invited, exception, rival, timeline, feedback, offer.
        interview: The one it is about.
        channel: A form that does not exist for a situation falls back to the mail.
        language: English unless the candidate chose another, as employers in Kenya write.
    """
    phrase = f"draft-{FORM[channel or 'email']}-{situation}"
    if phrase not in phrases_of(language):
        phrase = f"draft-email-{situation}"
    interviewed = speak_plain(language, "draft-role", role=interview.role or "none")
    return speak_plain(
        language,
        phrase,
        employer=capitals(interview.employer or speak_plain(language, "draft-nobody")),
        interview=interviewed,
        held=day_words(language, held_on(interview)),
    )


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
