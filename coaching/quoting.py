"""The words of a message that show a mistake, as they are quoted and marked."""

import html
import re

from coaching.model import Deed, Mistake

#: A draft shown back is cut to so many characters around its marked words, for a phone screen.
SHOWN_MOST = 500
#: Words that show a mistake are quoted up to so many characters, and so many stretches of them.
QUOTED_MOST, STRETCHES_MOST = 90, 3
#: A stretch grows to the whole clause if so many words are missing of it. House rule.
BEFORE_MOST, AFTER_MOST = 6, 5
#: "job. I have"; refused: "Bi. Achieng". Where a sentence ends.
SENTENCE = re.compile(r"(?<=\w{3})[.!?]+\s+|\n+")
#: ", ", "! "; refused: the stop of "Bi. Achieng".
EDGE = re.compile(
    r"[,;:!?\n]|(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bBi)(?<!\bBw)(?<!\bHon)\.(?=\s|$)"
)


def quoted(deed: Deed, mistake: Mistake | None = None) -> str:
    """Quotes the words that show a mistake, or any; empty where none were found.

    Examples:
        >>> text = "Habari, naomba sana mnifikirie. Nitafanya chochote"
        >>> spans = (("desperation", 15, 30), ("desperation", 32, 50))
        >>> quoted(Deed(kind="plead", text=text, spans=spans))
        '“naomba sana mnifikirie”, “Nitafanya chochote”'
    """
    spans = [(s, e) for m, s, e in deed.spans if mistake in (None, m)]
    found = (deed.text[start:end] for start, end in _whole(deed.text, spans))
    told = [said for words in found for said in SENTENCE.split(words) if said.strip()]
    return ", ".join(f"“{_shortened(said)}”" for said in told[:STRETCHES_MOST])


def marked(deed: Deed) -> str:
    """Shows a candidate's own draft as HTML with the words that show a mistake in bold.

    A long draft is cut to the stretch around the marked words.
    """
    spans = _whole(deed.text, [(start, end) for _, start, end in deed.spans])
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


def _whole(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Grows stretches to their clauses where little is missing, in order, none twice."""
    whole: list[tuple[int, int]] = []
    for start, end in sorted(_clause(text, start, end) for start, end in spans):
        if whole and start <= whole[-1][1]:
            whole[-1] = (whole[-1][0], max(end, whole[-1][1]))
        else:
            whole.append((start, end))
    return whole


def _clause(text: str, start: int, end: int) -> tuple[int, int]:
    edges = [found.end() for found in EDGE.finditer(text, 0, start)]
    begin = edges[-1] if edges else 0
    if len(text[begin:start].split()) <= BEFORE_MOST:
        start = begin + len(text[begin:start]) - len(text[begin:start].lstrip())
    after = EDGE.search(text, end)
    close = after.start() if after is not None else len(text)
    if len(text[end:close].split()) <= AFTER_MOST:
        end = close
    return start, end


def _shortened(words: str) -> str:
    words = " ".join(words.split())
    if len(words) <= QUOTED_MOST:
        return words
    return words[:QUOTED_MOST].rsplit(" ", 1)[0] + " …"


def _safe(text: str) -> str:
    return html.escape(text, quote=False)
