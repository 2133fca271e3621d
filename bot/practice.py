"""What a practice talk can do that life cannot: let time pass by hand, and show plain words."""

import re
from datetime import datetime
from html import unescape

from bot.desk import Desk

#: Takes "<b>" and "</pre>"; refuses "<3" and "&lt;b&gt;".
TAG = re.compile(r"<(/?)(b|i|code|pre)>")


async def pass_time(desk: Desk, until: datetime) -> None:
    """Moves the desk's clock to `until` and wakes all that fall due, each at its own moment."""
    rung: set[tuple[datetime, int]] = set()
    while True:
        earliest = await desk.store.wakes(until, len(rung) + 1)
        wake = next((wake for wake in earliest if wake not in rung), None)
        if wake is None:
            break
        rung.add(wake)
        desk.clock.move_to(wake[0])
        await desk.wake(wake[1])
    desk.clock.move_to(until)


def plain(html: str) -> str:
    """What a candidate sees of a message, without its styles.

    >>> plain("<b>Go</b> &amp; call, 1 &lt; 2")
    'Go & call, 1 < 2'
    """
    return unescape(TAG.sub("", html))
