"""The files that the attachments of a message stand for."""

import asyncio
import logging
from datetime import datetime
from typing import assert_never

from bot.calendars import calendar_file
from bot.exports import export_file
from bot.logs import whereabouts
from bot.pictures import picture_file
from bot.ports import File
from coaching.model import Candidate
from coaching.turns import Attachment, CalendarFile, ExportFile, PictureFile

log = logging.getLogger("subira.desk")


async def files_of(
    candidate: Candidate, attachments: tuple[Attachment, ...], now: datetime
) -> tuple[File, ...]:
    """The files that can be made; no message is lost for one that cannot."""
    files = []
    for attachment in attachments:
        try:
            file = await _file_of(candidate, attachment, now)
        except Exception as fault:  # noqa: BLE001 - of every kind, and the words are to be said
            kind, place = type(fault).__name__, whereabouts(fault)
            log.error("file not made name=%s error=%s at=%s", attachment.name, kind, place)
            continue
        if file.content:
            files.append(file)
    return tuple(files)


async def _file_of(candidate: Candidate, attachment: Attachment, now: datetime) -> File:
    match attachment:
        case CalendarFile():
            return calendar_file(attachment, now)
        case PictureFile():
            return await asyncio.to_thread(picture_file, candidate, attachment)
        case ExportFile():
            return export_file(candidate, attachment)
        case _:
            assert_never(attachment)
