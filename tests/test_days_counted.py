"""Spans that count from a day that was named, and days of other things, with near misses."""

import pytest

from tests.day_rows import is_right

COUNTED = """
2027-08-23 | P | 2 weeks from the interview which was last friday | 2027-09-03~1
2027-08-23 | P | two weeks from the interview and that was on thursday | 2027-09-02~1
2027-08-23 | P | 10 days after the interview. it was on the 18th | 2027-08-28~0
2027-08-23 | P | 14 days from the day of interview, last wednesday | 2027-09-01
2027-08-23 | P | within 2 weeks of the interview (it was friday) | 2027-09-03~1
2027-08-23 | P | a week from the interview, interview was thursday | 2027-08-26~1
2027-08-23 | P | wiki mbili kutoka siku ya interview, ambayo ilikuwa ijumaa | 2027-09-03~1
2027-08-23 | P | three weeks from when i sat the interview, which was 13 august | 2027-09-03~1
2027-08-23 | P | the interview was last friday and they said 2 weeks from then | 2027-09-03~1
2027-08-23 | P | 2 weeks counting from last friday | 2027-09-03~1
2027-08-23 | P | a week from friday just gone | 2027-08-27~1
2027-08-23 | P | 10 working days from last monday | 2027-08-30~1
2027-08-23 | P | 2 weeks from 18 aug | 2027-09-01~1
2027-08-23 | P | siku 14 kuanzia ijumaa iliyopita | 2027-09-03
2027-08-23 | P | 21 days starting last monday | 2027-09-06
2027-08-23 | P | I interviewed on friday and it's 10 days from the interview | 2027-08-30
2027-08-23 | P | ten days after my interview on the 18th | 2027-08-28
2027-08-23 | P | 3 weeks after the panel on the 10th of aug | 2027-08-31~1
2027-08-23 | P | within 14 days from the date of interview i.e. 20/8 | 2027-09-03
2027-08-23 | P | a fortnight from interview day, which was thursday | 2027-09-02~1
2026-11-17 | P | Their mail of 12 Nov says we will revert within 14 days | 2026-11-26
2026-11-17 | P | email dated 12 Nov: will revert in 14 days | 2026-11-26
2026-11-17 | P | letter of the 10th says within 21 days | 2026-12-01
2026-11-17 | P | Got their sms on Friday saying within a week | 2026-11-20~1
2026-11-17 | P | they wrote on 9 nov that i'd hear in two weeks | 2026-11-23~1
2026-11-17 | P | according to the 12th november email, 14 days | 2026-11-26
2026-11-17 | P | barua ya tarehe 10 ilisema ndani ya siku 14 | 2026-11-24
2026-11-17 | P | HR's email from last Thursday says within two weeks | 2026-11-26~1
2026-11-17 | P | yesterday they texted "within 7 days" | 2026-11-23
2026-11-17 | P | as at 12 Nov they said two weeks | 2026-11-26~1
2026-11-17 | P | walinitext tarehe 12 wakasema wiki mbili | 2026-11-26~1
2026-11-17 | P | In the mail on 12th Nov they mentioned 10 working days | 2026-11-26~1
2026-11-17 | P | The message they sent Sunday says in 5 days | 2026-11-20
2026-11-17 | P | on 12/11 they wrote: we will be in touch within 10 days | 2026-11-22
2026-11-17 | P | ad of 2 Nov says results within 3 weeks | 2026-11-23~1
2026-11-17 | P | they'll mail me on 24 Nov | 2026-11-24
2026-11-17 | P | They will email by 20 Nov | 2026-11-20
2026-11-17 | P | letter by the 24th | 2026-11-24
2026-11-17 | P | the letter will be out on the 24th and said to bring papers | 2026-11-24
"""
OTHERS = """
2027-12-09 | P | They never told me when, only that the job is from 10 January | -
2027-12-09 | P | no date given, just that training starts 3 jan | -
2027-12-09 | P | didn't say, only that the contract runs from Feb 1 | -
2027-12-09 | P | no idea. the post is from 1st january | -
2027-12-09 | P | they only said the position begins on 10 January | -
2027-12-09 | P | hawakusema lini, ila kazi ni kuanzia tarehe 10 januari | -
2027-12-09 | P | nobody said when. the work is for january only | -
2027-12-09 | P | they only mentioned they want someone in place by 3 January | -
2027-12-09 | P | Not told. All I know is the role is wef 1 Jan | -
2027-12-09 | P | They didnt say when they'd call, just the start, 10 Jan | -
2027-12-09 | P | didn't mention. closing date is the 20th | -
2027-12-09 | P | sikuambiwa. walisema tu kazi itaanza januari 10 | -
2027-12-09 | P | nothing on when they answer, just that reporting is on the 4th | -
2027-12-09 | P | Said nothing, only that they're closing on 22 Dec | -
2027-12-09 | P | no word on that, only that term opens 5 January | -
2027-12-09 | P | no timeline, but the new budget runs from 1 April | -
2027-12-09 | P | they didnt tell, only that salary review is in january | -
2027-12-09 | P | They didn't tell me exactly, only that it'd be before 10 January | 2028-01-09~1
2027-12-09 | P | not told a date, only sometime in January | 2028-01-31~2
2027-12-09 | P | never told me when exactly, just by the 20th | 2027-12-20
2027-12-09 | P | the job is from 10 January so they'll tell me by the 20th of December | 2027-12-20
2027-12-09 | P | didn't say the day, only next week | 2027-12-17~2
2027-12-09 | P | they said no specific day but by the end of january | 2028-01-31~2
2027-12-09 | P | The job is from 10 January | -
2027-12-09 | P | hawakusema siku kamili, ila ni wiki ijayo | 2027-12-17~2
"""


@pytest.mark.parametrize("row", COUNTED.strip().splitlines())
def test_a_span_counts_from_the_day_it_names(row: str) -> None:
    assert is_right(row)


@pytest.mark.parametrize("row", OTHERS.strip().splitlines())
def test_the_days_of_other_things_do_not_count(row: str) -> None:
    assert is_right(row)
