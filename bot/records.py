"""One candidate's record for the operator who was asked to show it or to erase it."""

import asyncio

from bot.app import opened_store
from bot.errors import StoreError, UnreadableRecord
from bot.ports import Record
from bot.settings import Settings
from coaching.model import Candidate


def look_up(settings: Settings, user: int) -> Candidate:
    """All that is kept of a candidate.

    Raises:
        StoreError: nothing is kept, it cannot be read, or a running process holds the data.
    """

    async def loaded() -> Record | None:
        async with opened_store(settings) as store:
            return await store.load(user)

    try:
        record = asyncio.run(loaded())
    except UnreadableRecord as fault:
        raise StoreError(f"ID {user}: {fault}; bring it back from a backup") from fault
    if record is None or record.erased_at:
        raise StoreError(f"ID {user}: nothing is kept of this candidate; check the number")
    return record.candidate


def forget(settings: Settings, user: int) -> None:
    """Erases all that is kept of a candidate, also what was set aside.

    Raises:
        StoreError: nothing is kept, or a running process holds the data.
    """

    async def erase() -> bool:
        async with opened_store(settings) as store, store.alone(user):
            try:
                known = await store.load(user) is not None
            except UnreadableRecord:
                known = True
            await store.save(user, None)
            return known

    if not asyncio.run(erase()):
        raise StoreError(f"ID {user}: nothing is kept of this candidate; check the number")
