"""A deed that is doubted is judged with its own mistake, and counted; a bare fear is comforted."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from coaching.conversation import respond
from coaching.model import Candidate
from coaching.reading.doubting import doubts
from coaching.turns import Heard

NAIROBI = ZoneInfo("Africa/Nairobi")
NOW = datetime(2026, 11, 24, 17, tzinfo=NAIROBI)
#: The doubt, and then rule, mistakes and contacts.
DOUBTED = """
did i do wrong by calling twice yesterday? nobody picked | V7 check_ins 2
did i mess up by calling twice | V7 check_ins 2
was it bad that i rang them three times today | V7 check_ins 3
i called them twice yesterday, did i mess up? | V7 check_ins 2
was it wrong to call? | V7 check_ins 1
was emailing on day 1 too soon? | V7 check_ins 1
nimeharibu kwa kupiga mara mbili? | V7 check_ins 2
i added the interviewer on linkedin last night, was that dumb? | V12 check_ins 1
i messaged the manager on fb, is that bad? | V12 check_ins 1
was it wrong of me to ask my cousin to check? | V1 favours 0
did i ruin it by asking when i start? | V2 overconfidence 0
did i mess up by not sending a thank you yet | V6 - 0
is it bad that i havent sent a thank you note | V6 - 0
did i mess up by not calling yet? | V7 - 0
did i mess up? | - - 0
have i ruined it | - - 0
was it wrong to send them a thank you? | - - 0
"""
NO_DOUBT = (
    "is it bad if i call?",
    "i called them, is it ok to call again",
    "ni vibaya nikipiga?",
    "should i have another go",
    "i was wrong about the date",
)


def told(*texts: str) -> Candidate:
    candidate = Candidate()
    for n, text in enumerate(texts):
        candidate = respond(candidate, Heard(text=text), NOW + timedelta(minutes=n)).candidate
        assert candidate is not None
    return candidate


@pytest.mark.parametrize("row", DOUBTED.strip().splitlines())
def test_a_doubted_deed_is_judged_and_counted(row):
    text, expected = row.split(" | ")
    case = (
        "interview at KCB yesterday for teller, they said by next friday, nobody said not to call"
    )
    candidate = told(f"{case} n i havent", "good")
    turn = respond(candidate, Heard(text=text), NOW + timedelta(hours=1))
    assert turn.candidate is not None
    verdict = next((s.verdict for s in turn.says if s.verdict), None)
    made = sum(not c.thanks for c in turn.candidate.interviews[0].contacts)
    rule = verdict.rule if verdict else "-"
    mistakes = ",".join(verdict.mistakes) if verdict else ""
    assert f"{rule} {mistakes or '-'} {made}" == expected


@pytest.mark.parametrize("text", NO_DOUBT)
def test_leave_asked_for_is_no_doubt(text):
    assert not doubts(text)
