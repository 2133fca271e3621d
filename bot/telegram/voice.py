"""Says the coach's messages on Telegram, and tells what became of a request that failed."""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Awaitable
from datetime import datetime

from telegram import Bot, InputFile, LinkPreviewOptions
from telegram.constants import MessageLimit, ParseMode
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

from bot.errors import FileLost, NotSaid, NotSent, Refused, Unsure
from bot.ports import Clock, File
from bot.telegram.pace import Pace
from bot.telegram.patience import seconds_of
from bot.telegram.rendering import Part, parts_of, place_key, units
from bot.telegram.request import NotReached, Unanswered
from coaching.turns import Say

log = logging.getLogger("subira.telegram")

#: Messages of several parts whose progress is remembered. House rule.
KEPT_PROGRESS = 1000

#: Seconds for a request that is only good manners, so that it holds up no turn. House rule.
MANNERS_TIMEOUT = 5.0
#: What the name of a picture ends with.
PICTURE = ".png"
#: Characters of a caption, in UTF-16 units. Source: sendPhoto.
CAPTION_LIMIT = int(MessageLimit.CAPTION_LENGTH)
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


def outcome_of(error: TelegramError, now: datetime) -> NotSaid:
    """What became of a message whose request failed; whatever is not sure is unsure."""
    match error:
        case RetryAfter():
            return NotSent(now + seconds_of(error))
        case BadRequest() | Forbidden() | ChatMigrated():
            return Refused()
        case InvalidToken():
            # Nothing was sent; the polling meets the same answer and ends the process.
            return NotSent()
        case NotReached():
            return NotSent()
        case _:
            return Unsure()


class TelegramVoice:
    """The voice of the desk on Telegram.

    Args:
        bot: makes the requests.
        clock: tells when a chat may be tried again.
        pace: how fast messages may go out.
    """

    def __init__(self, bot: Bot, clock: Clock, pace: Pace | None = None) -> None:
        self._bot = bot
        self._clock = clock
        self._pace = pace or Pace()
        self._let_out: set[int] = set()
        self._rests: dict[int, datetime] = {}
        self._progress: OrderedDict[tuple[int, Say], int] = OrderedDict()
        #: The message with the keyboard of the question that is open, by candidate.
        self._asked: OrderedDict[int, int] = OrderedDict()
        self._closed = False
        self._speaking = 0
        self._at_rest = asyncio.Event()
        self._at_rest.set()

    async def close(self) -> None:
        """Lets the messages on their way arrive; what is said after that is surely not sent."""
        self._closed = True
        await self._at_rest.wait()

    async def ready(self, user: int) -> None:
        """Waits until a nudge may go out; to be called before one is marked as handed over."""
        await self._pace.nudge(user)
        self._let_out.add(user)

    async def say(self, user: int, say: Say, files: tuple[File, ...] = ()) -> None:
        """Says `say` with its files; goes on where an earlier try of the same message ended.

        Raises:
            NotSent: surely not delivered, may be tried again.
            Refused: for good.
            FileLost: the words arrived, but a file was refused for good.
            Unsure: it may have arrived.
        """
        self._speaking += 1
        self._at_rest.clear()
        try:
            self._hold_back(user)
            await self._wait(user, say)
            number = await self._send(user, say, files)
        finally:
            self._speaking -= 1
            if not self._speaking:
                self._at_rest.set()
        if say.settles and (asked := self._asked.pop(user, None)):
            edit = self._bot.edit_message_reply_markup(user, asked, read_timeout=MANNERS_TIMEOUT)
            await harmless(edit, "taking a keyboard", user)
        if say.asks and say.buttons and number:
            self._asked[user] = number
            while len(self._asked) > KEPT_PROGRESS:
                self._asked.popitem(last=False)

    async def _send(self, user: int, say: Say, files: tuple[File, ...]) -> int | None:
        """Sends a message; gives the number of its last words, None where there is none."""
        parts = parts_of(say)
        done = before = self._progress.pop((user, say), 0)
        lost, number = False, None
        try:
            files, captioned = _captioned(parts, files)
            for part in parts[done:]:
                if captioned is not None:
                    lost |= not await self._sent_file(user, captioned, part)
                elif say.replaces is None or not await self._replaced(user, say.replaces, part):
                    number = await self._send_text(user, part)
                done += 1
            for file in files[done - len(parts) :]:
                lost |= not await self._sent_file(user, file)
                done += 1
        except TelegramError as error:
            outcome = outcome_of(error, self._clock.now())
            if isinstance(outcome, NotSent) and outcome.retry_at:
                self._rests[user] = outcome.retry_at
            if say.nudge and done:
                log.warning("nudge arrived in part user=%d error=%s", user, kind_of(error))
                return number
            if isinstance(outcome, NotSent) or (isinstance(outcome, Unsure) and not before):
                self._remember(user, say, done)
            raise outcome from error
        if lost:
            raise FileLost
        return number

    def _hold_back(self, user: int) -> None:
        """Asking again before the time that Telegram named would only make the wait longer."""
        if self._closed:
            raise NotSent
        if rest := self._rests.get(user):
            if self._clock.now() < rest:
                raise NotSent(rest)
            del self._rests[user]

    async def _wait(self, user: int, say: Say) -> None:
        let_out = user in self._let_out
        self._let_out.discard(user)
        if say.nudge is None:
            await self._pace.talk(user)
        elif not let_out:
            await self._pace.nudge(user)

    def _remember(self, user: int, say: Say, done: int) -> None:
        if done:
            self._progress[user, say] = done
            while len(self._progress) > KEPT_PROGRESS:
                self._progress.popitem(last=False)

    async def _send_text(self, user: int, part: Part) -> int:
        try:
            return await self._send_words(user, part, part.html, ParseMode.HTML)
        except BadRequest as error:
            if "parse entities" not in error.message.lower():
                raise
            log.error("entities refused user=%d", user)
            return await self._send_words(user, part, part.plain, None)

    async def _replaced(self, user: int, number: int, part: Part) -> bool:
        """Shows a part in the place of an older message; False where that cannot be done."""
        try:
            await self._bot.edit_message_text(
                part.html,
                user,
                number,
                parse_mode=ParseMode.HTML,
                reply_markup=part.keyboard,
                link_preview_options=NO_PREVIEW,
            )
        except BadRequest as error:
            # It may be shown already, or be gone or too old.
            return "not modified" in error.message.lower()
        return True

    async def _send_words(self, user: int, part: Part, text: str, mode: str | None) -> int:
        message = await self._bot.send_message(
            user,
            text,
            parse_mode=mode,
            reply_markup=part.keyboard or place_key(part),
            disable_notification=part.silent,
            link_preview_options=NO_PREVIEW,
        )
        return message.message_id

    async def _sent_file(self, user: int, file: File, caption: Part | None = None) -> bool:
        """Sends a file; False where Telegram refuses it for good, its caption sent alone."""
        content = InputFile(file.content, filename=file.name)
        try:
            if file.name.endswith(PICTURE):
                await self._bot.send_photo(
                    user,
                    content,
                    caption=caption.html if caption else None,
                    parse_mode=ParseMode.HTML,
                    reply_markup=caption.keyboard if caption else None,
                    disable_notification=True,
                )
            else:
                await self._bot.send_document(user, content, disable_notification=True)
        except BadRequest as error:
            log.error("file refused user=%d name=%s error=%s", user, file.name, kind_of(error))
            if caption is not None:
                await self._send_text(user, caption)
            return False
        return True


def _captioned(
    parts: tuple[Part, ...], files: tuple[File, ...]
) -> tuple[tuple[File, ...], File | None]:
    """Takes the picture out of the files whose caption the only part of the text can be."""
    fits = len(parts) == 1 and units(parts[0].plain) <= CAPTION_LIMIT and parts[0].silent
    if fits and files and files[0].name.endswith(PICTURE):
        return files[1:], files[0]
    return files, None


async def harmless(request: Awaitable[object], what: str, chat: int) -> None:
    """Awaits a request whose failing takes nothing from the candidate; it is only logged."""
    try:
        await request
    except TelegramError as error:
        log.info("%s failed chat=%d error=%s", what, chat, kind_of(error))


def kind_of(error: BaseException) -> str:
    """The class of a fault and of its cause, which hold neither words nor the token."""
    if isinstance(error, NotReached | Unanswered):
        return f"{type(error).__name__}/{error.message}"
    cause = error.__cause__
    return type(error).__name__ + (f"/{type(cause).__name__}" if cause else "")
