"""What Telegram shows of the coach before a word is said: commands, about, description.

The name is the operator's, given to @BotFather; it is left as it is.
"""

import logging
from collections.abc import Awaitable, Callable

from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats
from telegram.error import InvalidToken, TelegramError

from bot.telegram.voice import kind_of
from coaching.phrases import speak_plain

log = logging.getLogger("subira.telegram")

#: The commands in the order of the menu.
COMMANDS = (
    *("interview", "interviews", "next", "draft", "check", "settings", "discreet", "language"),
    *("timezone", "quiet", "cancel", "privacy", "export", "forget", "stop", "help", "start"),
)
#: The language of the profile, by the code that Telegram knows it by; none is everybody's.
LANGUAGES = {None: "en", "sw": "sw"}
#: Where the coach has a place, and with it its commands.
SCOPE = BotCommandScopeAllPrivateChats()


async def show_profile(bot: Bot) -> None:
    """Sets what differs from what Telegram shows, for each language; a fault is no harm.

    Raises:
        InvalidToken: Telegram does not know the bot.
    """
    for code, language in LANGUAGES.items():
        for what, show in (
            ("commands", _show_commands),
            ("about", _show_about),
            ("description", _show_description),
        ):
            await _harmless(what, show, bot, code, language)


async def _harmless(
    what: str,
    show: Callable[[Bot, str | None, str], Awaitable[bool]],
    bot: Bot,
    code: str | None,
    language: str,
) -> None:
    try:
        if await show(bot, code, language):
            log.info("%s set language=%s", what, language)
    except InvalidToken:
        raise
    except TelegramError as error:
        log.warning("%s not set language=%s error=%s", what, language, kind_of(error))


def commands_in(language: str) -> tuple[BotCommand, ...]:
    """The commands with what they do, in a language."""
    return tuple(BotCommand(name, speak_plain(language, f"command-{name}")) for name in COMMANDS)


async def _show_commands(bot: Bot, code: str | None, language: str) -> bool:
    wanted = commands_in(language)
    if await bot.get_my_commands(SCOPE, code) == wanted:
        return False
    return await bot.set_my_commands(wanted, SCOPE, code)


async def _show_about(bot: Bot, code: str | None, language: str) -> bool:
    wanted = speak_plain(language, "profile-about")
    if (await bot.get_my_short_description(code)).short_description == wanted:
        return False
    return await bot.set_my_short_description(wanted, code)


async def _show_description(bot: Bot, code: str | None, language: str) -> bool:
    wanted = speak_plain(language, "profile-description")
    if (await bot.get_my_description(code)).description == wanted:
        return False
    return await bot.set_my_description(wanted, code)
