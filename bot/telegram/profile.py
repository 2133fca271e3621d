"""What Telegram shows of the coach before a word is said: the list of its commands."""

import logging

from telegram import Bot, BotCommand
from telegram.error import InvalidToken, TelegramError

from bot.telegram.voice import kind_of

log = logging.getLogger("subira.telegram")

COMMANDS = (
    BotCommand("start", "Say hello"),
    BotCommand("interview", "Tell me of an interview"),
    BotCommand("interviews", "Your interviews: look, change, remove"),
    BotCommand("next", "What to do next, and when"),
    BotCommand("draft", "Check a message before you send it"),
    BotCommand("help", "What I can do"),
    BotCommand("cancel", "Leave the question that is open"),
    BotCommand("privacy", "What I keep, and for how long"),
    BotCommand("export", "Get all that I keep of you"),
    BotCommand("forget", "Erase one interview or everything"),
    BotCommand("language", "English or Kiswahili"),
    BotCommand("timezone", "Where you are"),
    BotCommand("quiet", "When I keep still"),
    BotCommand("stop", "No more messages from me"),
)


async def show_commands(bot: Bot) -> None:
    """Sets the list of commands where it differs from what Telegram shows; a fault is no harm.

    Raises:
        InvalidToken: Telegram does not know the bot.
    """
    try:
        if await bot.get_my_commands() != COMMANDS:
            await bot.set_my_commands(COMMANDS)
            log.info("commands set")
    except InvalidToken:
        raise
    except TelegramError as error:
        log.warning("commands not set error=%s", kind_of(error))
