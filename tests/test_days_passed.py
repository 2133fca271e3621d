"""Promised days that are over, and interviews that are still to come, with near misses."""

import pytest

from tests.day_rows import is_right

TO_COME = """
2026-11-25 | I | havent had it yet, its on thursday | 2026-11-26
2026-11-25 | I | havent done it yet its thurs | 2026-11-26
2026-11-25 | I | not had it yet, thursday | 2026-11-26
2026-11-25 | I | hasnt happened yet, it's on the 30th | 2026-11-30
2026-11-25 | I | still waiting to have it, friday | 2026-11-27
2026-11-25 | I | it aint happened yet, gonna be on monday | 2026-11-30
2026-11-25 | I | its still coming, on 3rd dec | 2026-12-03
2026-11-25 | I | havent been in yet. thursday at 2 | 2026-11-26
2026-11-25 | I | sijafanya bado, ni alhamisi | 2026-11-26
2026-11-25 | I | bado sijaenda, ni jumatatu | 2026-11-30
2026-11-25 | I | bado haijafika, iko jumatano ijayo | 2026-12-02
2026-11-25 | I | didnt have it yet, will be friday | 2026-11-27
2026-11-25 | I | yet to be interviewed, they have me down for tuesday | 2026-12-01
2026-11-25 | I | Its this friday | 2026-11-27
2026-11-25 | I | havnt gone yet its on tues | 2026-12-01
2026-11-25 | I | it's coming up on monday | 2026-11-30
2026-11-25 | I | I have not sat it yet - Monday | 2026-11-30
2026-11-25 | I | im yet to go, its sat | 2026-11-28
2026-11-25 | I | no interview yet, thats next tuesday | 2026-12-01
2026-11-25 | I | Not yet done. On Friday. | 2026-11-27
2026-11-25 | I | dont have it till friday | 2026-11-27
2026-11-25 | I | not until thurs | 2026-11-26
2026-11-25 | I | aint had it yet, fri morning | 2026-11-27
2026-11-25 | I | hiyo interview bado, ni ijumaa | 2026-11-27
2026-11-25 | I | bado sijapata kufanya, itakuwa jumatatu | 2026-11-30
2026-11-25 | I | sijahojiwa bado, wameniambia jumanne | 2026-12-01
2026-11-25 | I | had it thursday, havent heard yet | 2026-11-19
2026-11-25 | I | thursday, they havent called yet | 2026-11-19
2026-11-25 | I | It was on friday but i havent had any reply yet | 2026-11-20
2026-11-25 | I | on monday. not heard yet | 2026-11-23
2026-11-25 | I | friday. havent had a call yet | 2026-11-20
2026-11-25 | I | friday, havent had feedback yet | 2026-11-20
2026-11-25 | I | ijumaa, hawajanipigia bado | 2026-11-20
2026-11-25 | I | nilifanya ijumaa, bado sijaambiwa kitu | 2026-11-20
2026-11-25 | I | thursday, havent done anything about it yet | 2026-11-19
"""
PASSED = """
2026-12-15 | P | They said by the 11th and it's gone already | 2026-12-11
2026-12-15 | P | by friday, gone now | 2026-12-11
2026-12-15 | P | said the 11th. That was 4 days ago | 2026-12-11
2026-12-15 | P | it was meant to be friday n that day don pass | 2026-12-11
2026-12-15 | P | the 10th. that's been and gone | 2026-12-10
2026-12-15 | P | the 11th, already past | 2026-12-11
2026-12-15 | P | They promised 9th Dec, nothing came | 2026-12-09
2026-12-15 | P | tarehe 11 na imeshapita | 2026-12-11
2026-12-15 | P | ijumaa, na sasa ni jumanne kimya tu | 2026-12-11
2026-12-15 | P | should have heard by the 8th | 2026-12-08
2026-12-15 | P | they said monday and here we are, tuesday | 2026-12-14
2026-12-15 | P | By last week friday. nothing | 2026-12-11
2026-12-15 | P | friday the 11th and now its the 15th | 2026-12-11
2026-12-15 | P | the 5th has come and gone | 2026-12-05
2026-12-15 | P | They were to come back to me on Friday but it passed quietly | 2026-12-11
2026-12-15 | P | date they gave was 10 Dec which has lapsed | 2026-12-10
2026-12-15 | P | they said the 11th, it's the 15th today | 2026-12-11
2026-12-15 | P | walisema tarehe 10 lakini imepita tu hivyo | 2026-12-10
2026-12-15 | P | by 11th which is past | 2026-12-11
2026-12-15 | P | said they'd ring by 12th n its past that | 2026-12-12
2026-12-15 | P | by the 10th and thats past now | 2026-12-10
2026-12-15 | P | within a week of the 4th, thats gone | 2026-12-11~1
2026-12-15 | P | friday it was. came n went | 2026-12-11
2026-11-25 | P | I shud have got an answer on monday, its now wed n still silence | 2026-11-23
2026-11-25 | P | shoulda heard monday | 2026-11-23
2026-11-25 | P | i was to hear on monday, its wednesday already | 2026-11-23
2026-11-25 | P | Monday they said and today is Wednesday already | 2026-11-23
2026-11-25 | P | they said monday, now its weds still no word | 2026-11-23
2026-11-25 | P | ought to have heard from them on friday | 2026-11-20
2026-11-25 | P | monday was when they said, 2 days late now | 2026-11-23
2026-11-25 | P | supposed to call on friday, up till today nothing | 2026-11-20
2026-11-25 | P | walisema jumatatu leo ni jumatano bado kimya | 2026-11-23
2026-11-25 | P | jumatatu ndio walisema, leo jumatano hakuna simu | 2026-11-23
2026-11-25 | P | last friday was the day | 2026-11-20
2026-11-25 | P | shud hav called me fri n nothin | 2026-11-20
2026-11-25 | P | i shld have gotten feedback by tuesday | 2026-11-24
2026-11-25 | P | Friday, and today is only Wednesday | 2026-11-27
2026-11-25 | P | they said Friday, it's Wednesday now | 2026-11-27
2026-11-25 | P | by the 30th, Monday that is, so nothing to do till then | 2026-11-30
2026-11-25 | P | they said the 27th, its the 25th today | 2026-11-27
2026-11-25 | P | They said by Friday but my friend has heard already | 2026-11-27
2026-11-25 | P | next friday, she said it's already decided though | 2026-12-04
2026-11-25 | P | They said they'd call by Friday. Should I have called by now? | 2026-11-27
2026-11-25 | P | I should have an answer by Friday | 2026-11-27
"""


@pytest.mark.parametrize("row", TO_COME.strip().splitlines())
def test_an_interview_not_held_yet_lies_ahead(row: str) -> None:
    assert is_right(row)


@pytest.mark.parametrize("row", PASSED.strip().splitlines())
def test_a_promised_day_that_is_over_lies_behind(row: str) -> None:
    assert is_right(row)
