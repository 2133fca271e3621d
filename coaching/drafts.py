"""Messages ready to copy, with greeting and name of a candidate's own draft."""

import re
from datetime import date

from coaching.model import Channel, Interview
from coaching.phrases import capitals, day_words, phrases_of, speak_plain

#: How somebody is spoken to.
TITLE = (
    r"(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Eng|Hon|Rev|Fr|Bw|Bi)\.?"
    r"|(?i:madam|madame|sir|bwana|ndugu|mama|mzee|dada|kaka|mheshimiwa|mkurugenzi|meneja|bosi|boss|chef|mwalimu|hr|team))"
)
#: "Dear Ms Wanjiru,", "Habari ya mchana Bi. Achieng."; refused: "Dear me I am late".
GREETING = re.compile(
    r"^\W{0,3}("
    r"(?i:(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|habari|hujambo|shikamoo)"
    r"(?: (?!(?:i|it|this|just|my|we|can|please|how|hope|naomba|ni|mimi|naitwa)\b)"
    r"[\w.'’-]{1,20}){1,5})(?=,)"
    r"|(?i:dear|hi|hello|hey|good (?:morning|afternoon|evening)|hujambo|shikamoo|mambo|salaam"
    r"|habari(?: (?:ya|za|yako|zenu)(?: [a-z]{2,8})?)?)"
    rf"(?: {TITLE})?(?: {TITLE}| [A-Z][\w'’-]{{1,20}}){{1,3}}(?=\s*[,.!:\n])"
    rf"|{TITLE}(?: (?:{TITLE}|[A-Z][\w'’-]{{1,20}})){{0,2}}(?=,))"
)
#: Words with a capital that are nobody's name.
NO_NAME = (
    r"(?!(?:Regards|Thanks|Thank|Asante|Ahsante|Asanteni|Best|Kind|Warm|Cheers|Sincerely|Yours|Wako"
    r"|Shukrani|Salamu|Please|Karibu|God|Mungu|Sir|Madam|Have|Good|Monday|Tuesday|Wednesday|Thursday"
    r"|Friday|Saturday|Sunday|Juma(?:tatu|nne|tano|mosi|pili)|Alhamisi|Ijumaa|January|February|March"
    r"|April|May|June|July|August|September|October|November|December|Very|So|Tutaonana|Natumai\w*|Nasubiri|Nangoja|Naomba|Nashukuru|Tafadhali"
    r"|Kenyan|Tanzanian)\b)"
)
#: "Juma Mwakio"; refused: "Red cross".
NAME = rf"{NO_NAME}[A-Z][a-z'’][\w'’-]{{0,19}}(?: {NO_NAME}[A-Z](?:\.|[\w'’-]{{0,20}})){{0,3}}"
#: "Regards,\nPeter Otieno", "Asante, Juma", "... soon. Jane"; refused: "regards to all".
SIGNED = re.compile(
    r"(?:(?i:regards|sincerely|faithfully|truly|thanks|thank you|asante(?:ni)?(?: sana)?|best"
    r"|cheers|wako(?: mtiifu)?|respectfully|shukrani|salamu"
    r"|god bless(?: you)?|blessings|be blessed|(?:u|m)barikiwe)[,.!]?[ ]*(?:\n+\s*|[ ]+)"
    r"|[.!?]\s+(?:[-–—~]\s?)?|\s[-–—~]\s?|\n\s*)"
    rf"({NAME})\.?\s*(?:$|\n(?=\W*\+?\d)|(?<=[a-z])\n)"
)
#: "it's Peter Otieno"; refused: "it's me". Who says in it that they are writing.
NAMED = re.compile(
    r"(?:\b(?i:it'?s|this is|i am|i'm|my name is|naitwa|jina langu ni|mimi ni|ni mimi)"
    r"|(?:^|[,.!;]\s*)(?i:ni|mimi))"
    rf" ({NAME})\b"
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
    told_in: str | None = None,
    due: date | None = None,
    number: str | None = None,
) -> str:
    """Writes a polite message for a situation with the candidate's facts, as plain text.

    Args:
        situation: contact, thanks, both, invited, exception, rival, timeline, feedback, offer.
        interview: The one it is about.
        channel: A form that does not exist for a situation falls back to the mail.
        language: English unless the candidate chose another, as employers in Kenya write.
        told_in: The language of the coach, who says beside a script how the call ends.
        due: The day that the message is to name: a rival's deadline, the day of an answer.
        number: The candidate's new number.
    """
    phrase = f"draft-{FORM[channel or 'email']}-{situation}"
    if phrase not in phrases_of(language):
        phrase = f"draft-email-{situation}"
    # A day that is only counted with was never told, and is not written to anybody.
    held = day_words(language, interview.held_on) if interview.held_on else "none"
    interviewed = speak_plain(language, "draft-role", role=interview.role or "none", held=held)
    draft = speak_plain(
        language,
        phrase,
        employer=capitals(interview.employer or speak_plain(language, "draft-nobody")),
        interview=interviewed,
        due=day_words(language, due) if due is not None else "none",
        number=number or "none",
    )
    if not phrase.startswith("draft-phone-"):
        return draft
    closing = speak_plain(language, f"closing-{situation}")
    stage = speak_plain(told_in or language, f"stage-{situation}", closing=closing)
    return f"{draft}\n{stage}"


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
        >>> own = "Habari ya mchana Bi. Achieng. Naomba sana mnifikirie. Asante, Juma Mwakio"
        >>> print(in_own_name("Habari, timu ya KCB,\n\nAsanteni.\n\n(jina lako)", own))
        Habari ya mchana Bi. Achieng,
        <BLANKLINE>
        Asanteni.
        <BLANKLINE>
        Juma Mwakio
    """
    greeting, phone = GREETING.match(own), PHONE.search(own)
    if greeting is not None:
        draft = re.sub(
            r"^(?:Dear|Hello|Habari)(?:[^\n]{0,100},(?=\n)|[^,\n]{0,80},)",
            lambda _: greeting[1].strip() + ",",
            draft,
            count=1,
        )
    name = _sender(own)
    signed = [name] if name is not None else []
    signed += [phone.group()] if phone is not None else []
    if not signed:
        return draft
    return re.sub(r"\((?:your name|jina lako)\)", lambda _: "\n".join(signed), draft, count=1)


def _sender(own: str) -> str | None:
    """Finds who signs a message or says in it who is writing; the fuller name of two."""
    told = [found[1].strip() for found in (SIGNED.search(own), NAMED.search(own)) if found]
    if len(told) == 2 and told[1].startswith(told[0]):
        return told[1]
    return told[0] if told else None


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
