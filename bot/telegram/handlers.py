"""What reaches the bot, told to the desk as events."""

import logging
import re
from typing import Any, Protocol, TypeAlias

from telegram import CallbackQuery, ChatMember, Message, Update, User
from telegram.constants import ChatType
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    ChatMemberHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

from bot.desk import Taken
from bot.telegram.places import zone_at
from bot.telegram.sentences import sentence
from bot.telegram.voice import MANNERS_TIMEOUT, harmless
from coaching.turns import Event, Heard, Left, Placed, Pressed, Unreadable

log = logging.getLogger("subira.telegram")

App: TypeAlias = Application[Any, Any, Any, Any, Any, Any]
Context: TypeAlias = ContextTypes.DEFAULT_TYPE

#: Longest text taken in, in characters. Source: Telegram's own limit of one message.
LONGEST_TEXT = 4096
#: Longest id of a button in bytes. Source: InlineKeyboardButton; a longer one is forged.
LONGEST_DATA = 64
#: A command with the bot's name, as groups write it: takes "/help@subira_bot", refuses "/help".
NAMED_COMMAND = re.compile(r"\A(/[A-Za-z0-9_]{1,32})@[A-Za-z0-9_]{1,32}(?!\S)")
#: What a message may hold instead of words; the first that fits names it.
KINDS = (
    "sticker",
    "voice",
    "video_note",
    "audio",
    "photo",
    "video",
    "animation",
    "document",
    "contact",
    "venue",
    "location",
    "poll",
    "dice",
)


class Desk(Protocol):
    """The desk, as far as the handlers need it."""

    async def turn(
        self,
        user: int,
        event: Event,
        *,
        key: str | None = None,
        update: str | None = None,
        language: str | None = None,
    ) -> Taken:
        """Deals with one event, from loading the record to saying the answers."""


class Outcomes:
    """What became of the updates: the fault of one until it is decided on, and how many turns
    the store took.

    The framework hands a fault to its error handler and goes on; this is how it comes back.
    """

    def __init__(self) -> None:
        self.kept_count = 0
        self._faults: dict[int, Exception] = {}

    async def note(self, update: object, context: Context) -> None:
        """The error handler: keeps the fault beside the update's id."""
        if isinstance(update, Update) and context.error:
            self._faults[update.update_id] = context.error

    def take(self, update: Update) -> Exception | None:
        """The fault of this update, None where all went well."""
        return self._faults.pop(update.update_id, None)


def register(application: App, desk: Desk, allowed: frozenset[int] | None = None) -> Outcomes:
    """Registers handlers for all that may come.

    Args:
        application: the bot.
        desk: deals with the events.
        allowed: the only users that are served, None for everybody.

    Returns:
        Where it is found afterwards what became of each update.
    """
    outcomes = Outcomes()
    ears = Ears(desk, allowed, outcomes)
    private = filters.ChatType.PRIVATE
    said = ~filters.StatusUpdate.ALL
    application.add_handler(MessageHandler(private & said, ears.message))
    application.add_handler(CallbackQueryHandler(ears.press))
    application.add_handler(ChatMemberHandler(ears.membership, ChatMemberHandler.MY_CHAT_MEMBER))
    application.add_handler(MessageHandler(~private & said, ears.crowd))
    application.add_error_handler(outcomes.note)
    return outcomes


def heard(update: Update, message: Message) -> Event:
    """A message as an event: words, or the kind of what is no words."""
    if update.edited_message:
        return Unreadable(kind="edited")
    if message.location is not None:
        place = message.location
        return Placed(zone=zone_at(place.latitude, place.longitude))
    if message.text is not None:
        if len(message.text) > LONGEST_TEXT:
            return Unreadable(kind="long")
        return Heard(text=NAMED_COMMAND.sub(r"\1", message.text))
    return Unreadable(kind=next((kind for kind in KINDS if getattr(message, kind)), "other"))


async def acknowledge(query: CallbackQuery) -> None:
    """Answers a press, so that its button stops waiting; needs no turn and comes before any."""
    answer = query.answer(read_timeout=MANNERS_TIMEOUT)
    await harmless(answer, "answering a press", query.from_user.id)


class Ears:
    """Hears what Telegram tells, and passes on what concerns the desk.

    Args:
        desk: deals with the events.
        allowed: the only users that are served, None for everybody.
        outcomes: is told of the turns that the store took.
    """

    def __init__(self, desk: Desk, allowed: frozenset[int] | None, outcomes: Outcomes) -> None:
        self._desk = desk
        self._allowed = allowed
        self._outcomes = outcomes

    async def message(self, update: Update, context: Context) -> None:
        """The candidate wrote or sent something in the private chat."""
        message, user = update.effective_message, update.effective_user
        if message is None or user is None or user.is_bot:
            return
        if self._is_stranger(user):
            await _turn_away(user, context)
            return
        if update.edited_message and message.text is None:
            # A live location moves by edits, a caption is not read: neither is worth a word.
            return
        await self._turn(update, user.id, heard(update, message), user.language_code)

    async def press(self, update: Update, context: Context) -> None:
        """The candidate pressed a button; the polling has answered it before."""
        query = update.callback_query
        if query is None:
            return
        if self._is_stranger(query.from_user):
            await _turn_away(query.from_user, context)
            return
        taken = await self._pressed(update, query)
        if taken and not taken.keeps_buttons:
            await _take_keyboard(query)

    async def membership(self, update: Update, context: Context) -> None:
        """The candidate blocked the bot, or somebody took it into a group."""
        member = update.my_chat_member
        if member is None:
            return
        status = member.new_chat_member.status
        if member.chat.type != ChatType.PRIVATE:
            if status not in (ChatMember.LEFT, ChatMember.BANNED):
                await _leave(update, context)
        elif status == ChatMember.BANNED and not self._is_stranger(member.from_user):
            await self._turn(update, member.chat.id, Left())

    async def crowd(self, update: Update, context: Context) -> None:
        """Somebody spoke in a group or a channel, where the coach has no place."""
        await _leave(update, context)

    def _is_stranger(self, user: User) -> bool:
        return self._allowed is not None and user.id not in self._allowed

    async def _pressed(self, update: Update, query: CallbackQuery) -> Taken | None:
        data = query.data or ""
        if not data or len(data.encode()) > LONGEST_DATA:
            return None
        number = query.message.message_id if query.message else 0
        shown = number if isinstance(query.message, Message) else None
        user = query.from_user
        # An unanswered press comes again under another id.
        key = f"p:{number}:{data}"
        event = Pressed(button=data, message=shown)
        return await self._turn(update, user.id, event, user.language_code, key)

    async def _turn(
        self,
        update: Update,
        user: int,
        event: Event,
        language: str | None = None,
        key: str | None = None,
    ) -> Taken:
        name = f"u:{update.update_id}"
        taken = await self._desk.turn(
            user, event, key=key or name, update=name if key else None, language=language
        )
        self._outcomes.kept_count += taken.kept
        return taken


async def _turn_away(user: User, context: Context) -> None:
    words = sentence("not_invited", user)
    await harmless(context.bot.send_message(user.id, words), "turning away", user.id)


async def _take_keyboard(query: CallbackQuery) -> None:
    if query.message:
        edit = query.edit_message_reply_markup(None, read_timeout=MANNERS_TIMEOUT)
        await harmless(edit, "taking a keyboard", query.from_user.id)


async def _leave(update: Update, context: Context) -> None:
    chat = update.effective_chat
    if chat is None:
        return
    words = sentence("private_only", update.effective_user)
    await harmless(context.bot.send_message(chat.id, words), "taking leave", chat.id)
    await harmless(context.bot.leave_chat(chat.id), "leaving", chat.id)
