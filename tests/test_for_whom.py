"""Only words that are meant for an employer, or somebody inside, are a draft."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from coaching.reading import read

NAIROBI = ZoneInfo("Africa/Nairobi")
NOW = datetime(2026, 11, 24, 10, tzinfo=NAIROBI)

FOR_THE_COACH = """
niko salama sasa, nilikuwa nimelemewa tu. asante
hiyo job ni yangu tayari, wacha nishow boss wangu wa sai natoka mwisho wa mwezi
wacha nimwambie boss wangu wa sasa naondoka
i'll tell my current boss i am leaving on friday
hi, can you help me write to them
help me draft a message
kindly tell me when i should call
thanks, i will wait as you said
i appreciate your advice, i'll hold on
your advice really helped
please remind me on friday
asante coach, nitangoja
nisaidie kuandika email yao
naomba ushauri, nifanye nini?
"""
FOR_THEM = """
Dear HR, thank you for the interview. I look forward to hearing from you.
Habari, mimi ni Juma, naomba kujua maendeleo ya interview yangu
Hello Madam, it's Peter from Tuesday's interview. Any update please?
Good morning sir, kindly update me on the status of my application
Samahani bwana meneja, naomba mnifikirie
niandike hivi: Habari, naomba kujua kama mmeamua
"Hi Jane, just checking in on the role"
please sir give me the job, i will do anything, my children are suffering
Dear Ms Hall, kindly tell me when I should report for work. Jo
Voicemail script: "Mr Patel, ni Jayden. I've told my current boss naondoka end month."
"""


@pytest.mark.parametrize("text", FOR_THE_COACH.strip().splitlines())
def test_what_is_told_to_the_coach_is_no_draft(text):
    assert read(text, NOW, NAIROBI, None).act != "draft"


@pytest.mark.parametrize("text", FOR_THEM.strip().splitlines())
def test_what_is_for_an_employer_is_a_draft(text):
    assert read(text, NOW, NAIROBI, None).act == "draft"
