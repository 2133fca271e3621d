"""The coach with all that it does in life: `python -m tests.benchmarks.coach_bot URL FOLDER`.

Without the gate of 30 messages a second; with it, and with the candidates that are in the folder,
where a third argument tells how many seconds its clock is to be ahead.
"""

import asyncio
import sys
from datetime import timedelta
from pathlib import Path

from pydantic import SecretStr

from bot.alarm import Alarm
from bot.app import require_reading
from bot.clock import WallClock
from bot.desk import Desk
from bot.logs import set_up
from bot.ports import Record
from bot.settings import Listen
from bot.stores.tiny import TinyStore
from bot.telegram import serving
from bot.telegram.pace import Pace
from bot.telegram.voice import TelegramVoice
from coaching.model import Candidate
from coaching.nudging import next_wake
from tests.benchmarks.load import TOKEN
from tests.nudges import waiting
from tests.telegram_coach import Options

CHATS = 200


class Hurried(TelegramVoice):
    """Waits for no gate."""

    def __init__(self, bot, clock):
        super().__init__(bot, clock, Pace(all_rate=1e6))


async def main(url: str, folder: Path, ahead: float | None) -> None:
    clock = WallClock()
    with TinyStore.opened(folder / "data", folder / "key") as store:
        if ahead is None:
            who = waiting()
            for user in range(1, CHATS + 1):
                await store.save(user, Record(candidate=who, wake_at=next_wake(who)))
        else:
            clock.move_to(clock.now() + timedelta(seconds=ahead))
        alarm = Alarm(store, clock)
        desk = Desk(store, clock, Candidate(zone_known=True), expect=alarm.expect)
        options = Options(
            api_url=url, bot_token=SecretStr(TOKEN), webhook_listen=Listen("127.0.0.1", 1)
        )

        async def ring() -> None:
            await desk.ready.wait()
            await alarm.run(desk.wake)

        async with asyncio.TaskGroup() as group:
            group.create_task(ring())
            await serving.serve(desk, options)


if __name__ == "__main__":
    set_up("INFO")
    require_reading()
    given = [float(argument) for argument in sys.argv[3:]]
    if not given:
        serving.TelegramVoice = Hurried
    asyncio.run(main(sys.argv[1], Path(sys.argv[2]), given[0] if given else None))
