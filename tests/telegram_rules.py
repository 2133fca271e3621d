"""What Telegram accepts in a request; written down from the Bot API 10.1."""

import json
import re
from html.parser import HTMLParser
from typing import Any

_CHAT = "business_connection_id chat_id message_thread_id direct_messages_topic_id"
_SEND = (
    "disable_notification protect_content allow_paid_broadcast message_effect_id "
    "suggested_post_parameters reply_parameters reply_markup"
)
_MEDIA = "caption parse_mode caption_entities"
_EDIT = "business_connection_id chat_id message_id inline_message_id"
#: The fields of each method, the required ones with a star.
METHODS = {
    "getMe": "",
    "getUpdates": "offset limit timeout allowed_updates",
    "getWebhookInfo": "",
    "deleteWebhook": "drop_pending_updates",
    "setWebhook": "url* certificate ip_address max_connections allowed_updates "
    "drop_pending_updates secret_token",
    "sendMessage": f"{_CHAT} chat_id* text* parse_mode entities link_preview_options {_SEND}",
    "sendDocument": f"{_CHAT} chat_id* document* thumbnail {_MEDIA} "
    f"disable_content_type_detection {_SEND}",
    "sendPhoto": f"{_CHAT} chat_id* photo* {_MEDIA} show_caption_above_media has_spoiler {_SEND}",
    "sendChatAction": "business_connection_id chat_id* message_thread_id action*",
    "editMessageReplyMarkup": f"{_EDIT} reply_markup",
    "editMessageText": f"{_EDIT} text* parse_mode entities link_preview_options reply_markup",
    "answerCallbackQuery": "callback_query_id* text show_alert url cache_time",
    "getMyCommands": "scope language_code",
    "setMyCommands": "commands* scope language_code",
    "getMyDescription": "language_code",
    "getMyShortDescription": "language_code",
    "setMyDescription": "description language_code",
    "setMyShortDescription": "short_description language_code",
    "leaveChat": "chat_id*",
}
#: One of these, and only one, stands beside the text of a button.
BUTTON_DEEDS = {"callback_data", "url", "copy_text", "web_app", "switch_inline_query", "pay"}
BUTTON_LOOKS = {"text", "style", "icon_custom_emoji_id"}
TAGS = {
    "tg-time",
    "b",
    "strong",
    "i",
    "em",
    "u",
    "s",
    "code",
    "pre",
    "a",
    "blockquote",
    "tg-spoiler",
}
#: "/start" and "start" differ: takes "start", refuses "/start".
COMMAND = re.compile(r"[a-z0-9_]{1,32}")


class BadRequest(Exception):
    """Telegram would answer 400 with this description."""


def check(method: str, given: dict[str, Any]) -> None:
    """Raises BadRequest where Telegram would refuse the request."""
    fields = METHODS[method].split()
    known = {name.rstrip("*") for name in fields}
    if unknown := set(given) - known:
        raise BadRequest(f"Bad Request: unknown fields {sorted(unknown)}")
    if missing := {name[:-1] for name in fields if name.endswith("*")} - set(given):
        raise BadRequest(f"Bad Request: missing fields {sorted(missing)}")
    if "text" in given and method != "answerCallbackQuery":
        visible_text(given["text"], given.get("parse_mode"), 1, 4096)
    if "caption" in given:
        visible_text(given["caption"], given.get("parse_mode"), 0, 1024)
    if method == "answerCallbackQuery" and len(given.get("text", "")) > 200:
        raise BadRequest("Bad Request: MESSAGE_TOO_LONG")
    for row in given.get("reply_markup", {}).get("inline_keyboard", ()):
        for button in row:
            check_button(button)
    for row in given.get("reply_markup", {}).get("keyboard", ()):
        for key in row:
            if not key.get("text", "").strip() or set(key) - {"text", "request_location"}:
                raise BadRequest("Bad Request: keyboard button is wrong")
    if (
        length(given.get("description", "")) > 512
        or length(given.get("short_description", "")) > 120
    ):
        raise BadRequest("Bad Request: description is too long")
    for command in given.get("commands", ()):
        if (
            not COMMAND.fullmatch(command["command"])
            or not 1 <= len(command["description"]) <= 256
        ):
            raise BadRequest("Bad Request: BOT_COMMAND_INVALID")


def check_button(button: dict[str, Any]) -> None:
    deeds = set(button) & BUTTON_DEEDS
    if unknown := set(button) - BUTTON_DEEDS - BUTTON_LOOKS:
        raise BadRequest(f"Bad Request: unknown button fields {sorted(unknown)}")
    if len(deeds) != 1:
        raise BadRequest("Bad Request: inline keyboard button must have exactly one deed")
    if not button["text"].strip():
        raise BadRequest("Bad Request: text buttons are unallowed in the inline keyboard")
    if "callback_data" in deeds and not 1 <= len(button["callback_data"].encode()) <= 64:
        raise BadRequest("Bad Request: BUTTON_DATA_INVALID")
    if "copy_text" in deeds and not 1 <= length(button["copy_text"]["text"]) <= 256:
        raise BadRequest("Bad Request: BUTTON_COPY_TEXT_INVALID")


def length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def visible_text(text: str, mode: str | None, least: int, most: int) -> str:
    """The text as a candidate sees it; raises BadRequest where Telegram would not send it."""
    if mode not in (None, "HTML"):
        raise BadRequest("Bad Request: unsupported parse_mode")
    visible = _Strict.read(text) if mode == "HTML" else text
    if length(visible) > most:
        raise BadRequest("Bad Request: message is too long")
    if length(visible.strip()) < least:
        raise BadRequest("Bad Request: message text is empty")
    return visible


class _Strict(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.standing: list[str] = []

    @classmethod
    def read(cls, text: str) -> str:
        # Takes "&amp; <b>", refuses "a < b": Telegram wants every "<" to begin a tag.
        if re.search(r"<(?!/?[a-z])", text):
            raise BadRequest("Bad Request: can't parse entities: unsupported start tag")
        reader = cls()
        reader.feed(text)
        reader.close()
        if reader.standing:
            raise BadRequest("Bad Request: can't parse entities: can't find end tag")
        return "".join(reader.words)

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "tg-time" and not re.fullmatch(r"\d{1,12}", dict(attrs).get("unix") or ""):
            raise BadRequest("Bad Request: can't parse entities: no moment in tg-time")
        if tag not in TAGS:
            raise BadRequest(f'Bad Request: can\'t parse entities: unsupported start tag "{tag}"')
        self.standing.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.standing or self.standing.pop() != tag:
            raise BadRequest("Bad Request: can't parse entities: unexpected end tag")


def unpacked(value: str) -> Any:
    """A form field as the value it stands for: JSON where it is JSON, else the words."""
    if value in ("true", "false", "null") or value[:1] in "[{" or re.fullmatch(r"-?\d+", value):
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value
