"""The coach on Telegram: what comes in, what goes out and how fast."""

from bot.telegram.serving import serve
from bot.telegram.voice import TelegramVoice

__all__ = ["TelegramVoice", "serve"]
