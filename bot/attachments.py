"""The files that the attachments of a message stand for."""

import asyncio
from datetime import datetime
from typing import assert_never

from bot.calendars import calendar_file
from bot.exports import export_file
from bot.pictures import picture_file
from bot.ports import File
from coaching.model import Attachment, CalendarFile, Candidate, ExportFile, PictureFile


async def file_of(candidate: Candidate, attachment: Attachment, now: datetime) -> File:
    """The file that an attachment stands for."""
    match attachment:
        case CalendarFile():
            return calendar_file(attachment, now)
        case PictureFile():
            return await asyncio.to_thread(picture_file, candidate, attachment)
        case ExportFile():
            return export_file(candidate, attachment)
        case _:
            assert_never(attachment)
