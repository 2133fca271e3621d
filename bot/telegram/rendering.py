"""How a message of the coach looks on Telegram: its parts, its keyboard, its plain form."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape
from html.parser import HTMLParser
from itertools import takewhile
from typing import TypeAlias

from telegram import (
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.constants import InlineKeyboardButtonLimit, MessageLimit

from coaching.turns import Say

#: Characters of one message after its tags are taken out, in UTF-16 units. Source: sendMessage.
TEXT_LIMIT = int(MessageLimit.MAX_TEXT_LENGTH)
#: Characters that a copy button takes. Source: CopyTextButton.
COPY_LIMIT = int(InlineKeyboardButtonLimit.MAX_COPY_TEXT)
#: On the copy button, in both languages of the coach, as a message does not tell its own.
COPY_LABEL = "📋 Copy · Nakili"
#: The tags that a message of the coach may hold; anything else is shown as it stands.
TAGS = frozenset({"b", "i", "code", "pre"})
#: Where a long text may be cut, best first, and the length that the earlier part must reach at
#: least, as a share of what fits. House rule.
CUTS = (("\n\n", 0.25), ("\n", 0.25), (". ", 0.5), (" ", 0.5))

#: A stretch of visible text and the tags around it, outermost first.
Run: TypeAlias = tuple[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One message as it goes out: as HTML, as plain text, with its keyboard."""

    html: str = field(repr=False)
    plain: str = field(repr=False)
    keyboard: InlineKeyboardMarkup | None = field(default=None, repr=False)
    silent: bool = True
    place: str | None = None


def parts_of(say: Say) -> tuple[Part, ...]:
    """Cuts a message of the coach into what Telegram takes.

    Returns:
        The parts in order; the keyboard stands under the last one, a sound comes with the first
        one only. Empty where there is no visible text.
    """
    texts = split(say.text)
    last = len(texts) - 1
    return tuple(
        Part(
            html=_with_moments(html, say),
            plain=plain,
            keyboard=keyboard_of(say) if index == last else None,
            silent=say.silent or index > 0,
            place=say.place if index == last else None,
        )
        for index, (html, plain) in enumerate(texts)
    )


def _with_moments(html: str, say: Say) -> str:
    """Marks moments, so that the app shows them at the reader's own hours on a tap."""
    for words, at in say.moments:
        shown = escape(words, quote=False)
        marked = f'<tg-time unix="{int(at.timestamp())}">{shown}</tg-time>'
        html = html.replace(shown, marked, 1)
    return html


def keyboard_of(say: Say) -> InlineKeyboardMarkup | None:
    """The buttons of a message, a draft that is short enough with one that copies it."""
    rows = [
        [InlineKeyboardButton(button.label, callback_data=button.id) for button in row]
        for row in say.buttons
        if row
    ]
    if say.draft and units(say.draft) <= COPY_LIMIT:
        copy = CopyTextButton(say.draft)
        rows.insert(0, [InlineKeyboardButton(COPY_LABEL, copy_text=copy)])
    return InlineKeyboardMarkup(rows) if rows else None


def place_key(part: Part) -> ReplyKeyboardMarkup | ReplyKeyboardRemove | None:
    """The key under the field of text that sends the place, or what takes it away again."""
    if part.place is None:
        return None
    if not part.place:
        return ReplyKeyboardRemove()
    key = KeyboardButton(part.place, request_location=True)
    return ReplyKeyboardMarkup([[key]], resize_keyboard=True, one_time_keyboard=True)


def split(html: str, limit: int = TEXT_LIMIT) -> tuple[tuple[str, str], ...]:
    """Splits HTML into parts of at most `limit` visible characters, each well-formed.

    <b>a</b> b -> (("<b>a</b> b", "a b"),)
    a < b & c -> (("a &lt; b &amp; c", "a < b & c"),)
    <b>left open -> (("<b>left open</b>", "left open"),)
    a<br>b -> (("a&lt;br&gt;b", "a<br>b"),)

    Returns:
        Pairs of HTML and the same words without tags; empty for text that nobody would see.
    """
    runs = _runs_of(html)
    text = "".join(words for words, _ in runs)
    return tuple(
        (_html_of(runs, start, end), text[start:end]) for start, end in _stretches(text, limit)
    )


def units(text: str) -> int:
    """The length of a text as Telegram counts it, in UTF-16 units ("🙂" -> 2)."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _stretches(text: str, limit: int) -> Iterator[tuple[int, int]]:
    start, stop = _trimmed(text, 0, len(text))
    while start < stop:
        end = _fitting(text, start, stop, limit)
        if end < stop:
            end = _cut(text, start, end)
        yield _trimmed(text, start, end)
        start, _ = _trimmed(text, end, stop)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def _fitting(text: str, start: int, stop: int, limit: int) -> int:
    if units(text[start:stop]) <= limit:
        return stop
    room, end = limit, start
    while end < stop and (room := room - units(text[end])) >= 0:
        end += 1
    return end


def _cut(text: str, start: int, end: int) -> int:
    for mark, share in CUTS:
        found = text.rfind(mark, start, end)
        if found >= start + (end - start) * share:
            return found + len(mark)
    return end


def _html_of(runs: tuple[Run, ...], start: int, end: int) -> str:
    pieces: list[str] = []
    standing: tuple[str, ...] = ()
    at = 0
    for words, tags in runs:
        visible = words[max(start - at, 0) : max(end - at, 0)]
        at += len(words)
        if not visible:
            continue
        pieces += [*_step(standing, tags), escape(visible, quote=False)]
        standing = tags
    return "".join([*pieces, *_step(standing, ())])


def _step(before: tuple[str, ...], after: tuple[str, ...]) -> Iterator[str]:
    pairs = zip(before, after, strict=False)
    kept = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    yield from (f"</{tag}>" for tag in reversed(before[kept:]))
    yield from (f"<{tag}>" for tag in after[kept:])


def _runs_of(html: str) -> tuple[Run, ...]:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return tuple(reader.runs)


class _Reader(HTMLParser):
    """Reads HTML into runs; what is no tag of ours stays visible."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.runs: list[Run] = []
        self._tags: list[str] = []

    def handle_data(self, data: str) -> None:
        self.runs.append((data, tuple(self._tags)))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in TAGS and not attrs:
            self._tags.append(tag)
        else:
            self.handle_data(self.get_starttag_text() or "")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_data(self.get_starttag_text() or "")

    def handle_endtag(self, tag: str) -> None:
        if tag not in self._tags:
            self.handle_data(f"</{tag}>" if tag not in TAGS else "")
            return
        while self._tags.pop() != tag:
            pass

    def handle_comment(self, data: str) -> None:
        self.handle_data(f"<!--{data}-->")

    def handle_decl(self, decl: str) -> None:
        self.handle_data(f"<!{decl}>")

    def unknown_decl(self, data: str) -> None:
        self.handle_data(f"<![{data}]>")

    def handle_pi(self, data: str) -> None:
        self.handle_data(f"<?{data}>")
