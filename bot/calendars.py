"""The calendar file for the day of the moment."""

from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING

from bot.ports import File
from coaching.turns import CalendarFile

if TYPE_CHECKING:
    from icalendar import Event


def calendar_file(attachment: CalendarFile, now: datetime) -> File:
    """The `.ics` of an attachment: entries of half an hour, each with a reminder at its start.

    Args:
        attachment: name, moments and neutral wording of the entries.
        now: when the file is made, as the format wants it.
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//Subira//EN")
    calendar.add("version", "2.0")
    for at in (attachment.at, *attachment.also_at):
        calendar.add_component(_entry(attachment, at.astimezone(UTC), now))
    return File(name=attachment.name, content=calendar.to_ical())


def _entry(attachment: CalendarFile, starts_at: datetime, now: datetime) -> "Event":
    from icalendar import Alarm, Event

    mark = sha256(f"{attachment.name} {starts_at.isoformat()}".encode()).hexdigest()[:32]
    event = Event()
    event.add("uid", f"{mark}@subira")
    event.add("dtstamp", now.astimezone(UTC).replace(microsecond=0))
    event.add("dtstart", starts_at)
    event.add("dtend", starts_at + timedelta(minutes=30))
    event.add("summary", attachment.summary)
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", attachment.summary)
    alarm.add("trigger", timedelta())
    event.add_component(alarm)
    return event
