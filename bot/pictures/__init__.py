"""The plan as a picture: a time line from the interview to the nudge."""

from bot.ports import File
from coaching.model import Candidate
from coaching.timeline import Timeline, timeline_of
from coaching.turns import PictureFile

__all__ = ["draw", "picture_file"]


def draw(timeline: Timeline, *, dark: bool) -> bytes:
    """Draws a time line as a PNG of 1000 by 560 pixels.

    Computes for about a tenth of a second; call it off the event loop.

    Args:
        timeline: What is to be seen on it.
        dark: Light signs on a dark ground instead of the other way round.
    """
    from bot.pictures.layout import arrange
    from bot.pictures.painting import paint
    from bot.pictures.palette import DARK, LIGHT

    return paint(arrange(timeline), DARK if dark else LIGHT)


def picture_file(candidate: Candidate, attachment: PictureFile) -> File:
    """The file that an attachment stands for; empty where the interview is gone."""
    interview = next((i for i in candidate.interviews if i.id == attachment.interview), None)
    if interview is None:
        return File(name=attachment.name, content=b"")
    timeline = timeline_of(interview, candidate, attachment.on, candidate.language)
    return File(name=attachment.name, content=draw(timeline, dark=attachment.dark))
