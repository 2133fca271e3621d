"""Which updates Telegram is asked for, and what is known of one before it is dealt with."""

import logging

from telegram import Update

log = logging.getLogger("subira.telegram")

ALLOWED_UPDATES = (
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CALLBACK_QUERY,
    Update.MY_CHAT_MEMBER,
)


def readable(item: object) -> object:
    """The item as it is, or an empty update in place of one that the framework cannot read."""
    if not isinstance(item, dict) or not isinstance(number := item.get("update_id"), int):
        return item
    try:
        Update.de_json(item, None)
    except (AttributeError, LookupError, TypeError, ValueError, OSError, ArithmeticError) as error:
        log.error("update unreadable update=%d error=%s", number, type(error).__name__)
        return {"update_id": number}
    return item


def chat_of(update: Update) -> int:
    """The chat whose order an update belongs to; 0 for what belongs to none."""
    chat, user = update.effective_chat, update.effective_user
    return chat.id if chat else user.id if user else 0
