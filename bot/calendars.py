"""The calendar file for the day of the moment."""

from datetime import UTC, datetime, timedelta
from hashlib import sha256

from bot.ports import File
from coaching.model import CalendarFile


def calendar_file(attachment: CalendarFile, now: datetime) -> File:
    """The `.ics` of an attachment: one entry of half an hour with a reminder at its start.

    Args:
        attachment: name, moment and neutral wording of the entry.
        now: when the file is made, as the format wants it.
    """
    from icalendar import Alarm, Calendar, Event

    starts_at = attachment.at.astimezone(UTC)
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
    calendar = Calendar()
    calendar.add("prodid", "-//Subira//EN")
    calendar.add("version", "2.0")
    calendar.add_component(event)
    return File(name=attachment.name, content=calendar.to_ical())
