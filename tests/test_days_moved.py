"""Days that were moved, doubted or explained, with near misses."""

import pytest

from tests.day_rows import is_right

MOVED = """
2026-11-25 | I | fixed for the 14th but they preponed it so 12th | 2026-11-12
2026-11-25 | I | It was fixed for 14th but they preponed it, so 12th | 2026-11-12
2026-11-25 | I | was meant to be last wednesday but they pushed it to friday | 2026-11-20
2026-11-25 | I | supposed to be monday but got brought forward to friday | 2026-11-20
2026-11-25 | I | it was scheduled for Thursday, they shifted it to Tuesday | 2026-11-24
2026-11-25 | I | they had it down for the 20th but moved it up to the 18th | 2026-11-18
2026-11-25 | I | it was to be on the 10th, they rang and changed it to the 17th | 2026-11-17
2026-11-25 | I | originally the 16th, then postponed by a day to the 17th | 2026-11-17
2026-11-25 | I | ilikuwa iwe jumatatu wakaahirisha hadi jumanne | 2026-11-24
2026-11-25 | I | ilipangwa tarehe 10 wakaisogeza hadi tarehe 12 | 2026-11-12
2026-11-25 | I | Should have been the 13th. Got rescheduled, 19th in the end. | 2026-11-19
2026-11-25 | I | first they said monday, in the end it was tuesday | 2026-11-24
2026-11-25 | I | was to be Friday, preponed to Thursday | 2026-11-19
2026-11-25 | I | It was meant to be tomorrow but they preponed to yesterday | 2026-11-24
2026-11-25 | I | meant to be next week but they called me in early, yesterday | 2026-11-24
2026-11-25 | I | was gonna be monday, ended up being tuesday | 2026-11-24
2026-11-25 | I | they cancelled the monday one and did it tuesday instead | 2026-11-24
2026-11-25 | I | It was on the 14th but they called me on the 12th to confirm | 2026-11-14
2026-11-25 | I | on monday, they'd called me on friday to fix it | 2026-11-23
2026-11-25 | I | Thursday, not Friday | 2026-11-19
2026-11-25 | I | It's been moved from Monday to next Monday | 2026-11-30
2026-11-25 | I | was to be the 20th but they asked to have it earlier, the 18th | 2026-11-18
2026-11-25 | I | walipanga ijumaa lakini wakaileta mbele hadi alhamisi | 2026-11-19
2026-11-25 | I | supposed 2 be mon bt dey moved it 2 tue | 2026-11-24
2026-11-25 | I | it was fixed for tuesday and it was hell | 2026-11-24
2026-11-25 | P | one week, later they called and changed to two weeks | 2026-12-09
2026-11-25 | P | one week at first, then later changed to two weeks | 2026-12-09
2026-11-25 | P | they said Friday but then emailed to say the 5th december | 2026-12-05
2026-11-25 | P | by Friday initially, now they're saying Wednesday | 2026-12-02
2026-11-25 | P | They'd said 2 weeks, then made it 3 | 2026-12-16
2026-11-25 | P | was 10 days, later extended to 21 days | 2026-12-16
2026-11-25 | P | told end of next week, then they mailed it would be end of month | 2026-11-30
2026-11-25 | P | wiki moja, baadaye wakabadilisha wakasema wiki mbili | 2026-12-09
2026-11-25 | P | walisema ijumaa lakini wakapiga simu wakasema jumatatu | 2026-11-30
2026-11-25 | P | Friday but the lady texted since then to say it'd be Monday | 2026-11-30
2026-11-25 | P | End of this week, then HR called and moved it to mid December | 2026-12-15
2026-11-25 | P | it was going to be 2 weeks but now they want a month | 2026-12-25
2026-11-25 | P | month end earlier, preponed to this friday now | 2026-11-27
2026-11-25 | P | they first said a fortnight, they've since cut it to a week | 2026-12-02
2026-11-25 | P | Was told tomorrow, has been put back to Monday | 2026-11-30
2026-11-25 | P | two weeks, then he rang back and said make it three | 2026-12-16
2026-11-25 | P | 5 working days but the recruiter later wrote that it will be 10 | 2026-12-09
2026-11-25 | P | two weeks, they'll call to confirm | 2026-12-09
2026-11-25 | P | they said friday and that they'd email later | 2026-11-27
2026-11-25 | P | 3 weeks but they came back and said 2 | 2026-12-09
2026-11-25 | P | the 10th was the first date then they said no, the 3rd | 2026-12-03
2026-11-25 | P | they told me friday, on phone today they corrected to thursday | 2026-11-26
2026-11-25 | P | wiki mbili, wakapiga baadaye wakasema ni wiki tatu | 2026-12-16
2026-11-25 | P | ijumaa, but sasa wanasema jumatatu | 2026-11-30
"""
DOUBTED = """
2026-11-25 | I | monday the 16th I think, might of been a tuesday | 2026-11-16
2026-11-25 | I | tuesday the 17th, or was it a wednesday | 2026-11-17
2026-11-25 | I | the 12th, a thursday i think, maybe friday | 2026-11-12
2026-11-25 | I | Friday 13th or maybe it was a saturday, the 13th anyway | 2026-11-13
2026-11-25 | I | monday 9th, could have been sunday | 2026-11-09
2026-11-25 | I | tarehe 12, nadhani ilikuwa alhamisi au ijumaa | 2026-11-12
2026-11-25 | I | jumatatu tarehe 16, ama ilikuwa jumanne | 2026-11-16
2026-11-25 | I | 12th nov i reckon it was a thursday | 2026-11-12
2026-11-25 | I | on the 17th (a Wednesday? not sure) | 2026-11-17
2026-11-25 | I | the 5th of november, thurs or fri | 2026-11-05
2026-11-25 | I | Mon the 9th I wanna say, mightve been a Tues | 2026-11-09
2026-11-25 | I | the 16th, cant remember if that was a monday or a tuesday | 2026-11-16
2026-11-25 | I | tarehe 9, sijui ilikuwa jumatatu | 2026-11-09
2026-11-25 | P | Tuesday the 8th I think, might be a Wednesday | 2026-12-08
2026-11-25 | P | the 3rd, a Thursday or a Friday not sure | 2026-12-03
2026-11-25 | P | friday 4th december, or is that a saturday | 2026-12-04
2026-11-25 | P | 8th december, i think thats a monday | 2026-12-08
2026-11-25 | P | tarehe nane, nafikiri ni jumatano | 2026-12-08
2026-11-25 | I | monday or tuesday | 2026-11-24
2026-11-25 | I | monday, might have been tuesday | 2026-11-24 or 2026-11-23
2026-11-25 | P | the 3rd or the Friday after | 2026-12-04
2026-11-25 | P | the 1st, or else Friday | 2026-12-04
"""
EXPLAINED = """
2026-05-16 | I | jana tu, that is friday | 2026-05-15
2026-05-16 | I | yesterday, that's friday | 2026-05-15
2026-05-16 | I | juzi, yaani alhamisi | 2026-05-14
2026-05-16 | I | the day before yesterday i.e. thursday | 2026-05-14
2026-05-16 | I | jana, ijumaa | 2026-05-15
2026-05-16 | I | yesterday (Friday) | 2026-05-15
2026-05-16 | I | yesterday which was friday the 15th | 2026-05-15
2026-05-16 | I | last wednesday, so the 13th | 2026-05-13
2026-05-16 | I | day before yesterday, thursday that is | 2026-05-14
2026-05-16 | I | two days ago meaning thursday | 2026-05-14
2026-05-16 | I | jana yaani friday | 2026-05-15
2026-05-16 | I | yesterday ie fri | 2026-05-15
2026-05-16 | I | siku mbili zilizopita, alhamisi hiyo | 2026-05-14
2026-05-16 | P | tomorrow, that is sunday | 2026-05-17
2026-05-16 | P | kesho, yaani jumapili | 2026-05-17
2026-05-16 | P | in two days, so monday | 2026-05-18
2026-05-16 | P | monday, meaning the 18th | 2026-05-18
2026-05-16 | P | end of next week, so friday | 2026-05-22
2026-05-16 | P | within 3 days so tuesday | 2026-05-19
2026-05-16 | P | next week friday i.e. 22nd | 2026-05-22
2026-05-16 | P | in a week's time, that would be saturday | 2026-05-23
2026-05-16 | P | kesho kutwa that is monday | 2026-05-18
2026-05-16 | P | day after tomorrow ie monday | 2026-05-18
2026-11-25 | I | jana, tuesday | 2026-11-24
2026-11-25 | P | end of next week, that is the 4th | 2026-12-04
2026-11-25 | P | end of next week so Friday | 2026-12-04
2026-11-25 | P | two weeks, that's the 9th | 2026-12-09
2026-11-25 | P | in two weeks so wednesday | 2026-12-09
2026-11-25 | P | two weeks time i.e wednesday | 2026-12-09
2026-11-25 | P | wiki mbili, yaani jumatano | 2026-12-09
2026-11-25 | P | a week from monday, meaning the 7th | 2026-12-07
2026-11-25 | P | next week, that is by friday | 2026-12-04
2026-11-25 | P | wiki ijayo yaani ijumaa | 2026-12-04
2026-11-25 | I | last week, thursday | 2026-11-19
2026-11-25 | I | wiki iliyopita, yaani alhamisi | 2026-11-19
2026-11-25 | I | last week i.e. wednesday | 2026-11-18
2026-11-25 | I | last week that is thursday | 2026-11-19
2026-11-25 | I | a week ago, so last wednesday | 2026-11-18
2026-11-25 | P | Friday, that is if they get approval | 2026-11-27
2026-11-25 | P | Monday, that is when the boss is back | 2026-11-30
"""


@pytest.mark.parametrize("row", MOVED.strip().splitlines())
def test_the_last_word_on_a_moved_day_counts(row: str) -> None:
    assert is_right(row)


@pytest.mark.parametrize("row", DOUBTED.strip().splitlines())
def test_the_day_number_outlives_a_doubt_about_its_name(row: str) -> None:
    assert is_right(row)


@pytest.mark.parametrize("row", EXPLAINED.strip().splitlines())
def test_a_tail_explains_the_day_before_it(row: str) -> None:
    assert is_right(row)
