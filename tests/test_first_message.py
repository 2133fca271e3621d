"""In whatever order, a first message is taken down whole, and no more than it holds."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from coaching.conversation import respond
from coaching.model import Candidate, Interview
from coaching.turns import Heard

NAIROBI = ZoneInfo("Africa/Nairobi")
# A Thursday.
NOW = datetime(2026, 11, 26, 17, tzinfo=NAIROBI)

ROWS = (Path(__file__).parent / "first_messages.txt").read_text(encoding="utf-8").splitlines()


def taken(text: str) -> str:
    candidate = respond(Candidate(), Heard(text=text), NOW).candidate
    assert candidate is not None
    return "; ".join(shown(i) for i in candidate.interviews)


def shown(interview: Interview) -> str:
    promise = interview.wait.promise
    held, latest = interview.held_on, promise.latest if promise else None
    days = [f"{on:%m-%d}" if on else "-" for on in (held, latest)]
    names = [interview.employer or "-", interview.role or "-"]
    return ", ".join([*names, *days, interview.outcome or "-"])


@pytest.mark.parametrize("row", [row for row in ROWS if not row.startswith("#")])
def test_a_first_message_is_taken_down_whole(row):
    text, told = row.split(" | ")
    assert taken(text) == told
