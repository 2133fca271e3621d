"""What the words for days mean: a table by class, with near misses."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from coaching.reading.days import NoDay, Period, Unclear, find_days, read_days

NAIROBI = ZoneInfo("Africa/Nairobi")
# A Wednesday.
NOW = datetime(2026, 11, 25, 10, 0, tzinfo=NAIROBI)


def promised(text: str, now: datetime = NOW, country: str = "KE") -> Period | NoDay | Unclear:
    return read_days(text, now=now, zone=NAIROBI, asked="promise", country=country)


def interviewed(text: str, now: datetime = NOW) -> Period | NoDay | Unclear:
    return read_days(text, now=now, zone=NAIROBI, asked="interview_day")


def last_day(found: Period | NoDay | Unclear) -> str | None:
    return f"{found.latest:%a %d %b %Y}" if isinstance(found, Period) else None


PROMISES = """
by Friday | Fri 27 Nov 2026
this Friday | Fri 27 Nov 2026
this coming Monday | Mon 30 Nov 2026
next Friday | Fri 04 Dec 2026
Friday next week | Fri 04 Dec 2026
next week Tuesday | Tue 01 Dec 2026
Tuesday week | Tue 08 Dec 2026
a week on Friday | Fri 04 Dec 2026
a week tomorrow | Thu 03 Dec 2026
the Tuesday after next | Tue 08 Dec 2026
before Friday | Thu 26 Nov 2026
by 4 tomorrow | Thu 26 Nov 2026
before 4pm Friday | Fri 27 Nov 2026
COB Thursday | Thu 26 Nov 2026
first thing Monday morning | Mon 30 Nov 2026
either Thursday or Friday next week | Fri 04 Dec 2026
they moved it from Friday to Monday | Mon 30 Nov 2026
Friday, no sorry, Monday | Mon 30 Nov 2026
end of the week | Fri 27 Nov 2026
early next week | Tue 01 Dec 2026
mid next week | Wed 02 Dec 2026
after the weekend | Mon 30 Nov 2026
week after next | Fri 11 Dec 2026
the week of the 7th | Fri 11 Dec 2026
w/c 7th Dec | Fri 11 Dec 2026
this week or next | Fri 04 Dec 2026
early January | Sun 10 Jan 2027
mid-January | Fri 15 Jan 2027
towards the end of January | Sun 31 Jan 2027
in January | Sun 31 Jan 2027
the 1st week of Dec | Mon 07 Dec 2026
second week of January | Thu 14 Jan 2027
next month | Thu 31 Dec 2026
before the year ends | Thu 31 Dec 2026
end of the quarter | Thu 31 Dec 2026
first quarter of next year | Wed 31 Mar 2027
early in the new year | Sun 10 Jan 2027
within two weeks | Wed 09 Dec 2026
a week or so | Wed 02 Dec 2026
two weeks, three at the most | Wed 16 Dec 2026
ten days to two weeks | Wed 09 Dec 2026
a week and a half | Sat 05 Dec 2026
in a month's time | Fri 25 Dec 2026
a few days | Mon 30 Nov 2026
couple of weeks | Wed 09 Dec 2026
48hrs | Fri 27 Nov 2026
5-7 business days | Fri 04 Dec 2026
five (5) working days | Wed 02 Dec 2026
on the 3rd | Thu 03 Dec 2026
the twenty-eighth | Sat 28 Nov 2026
Monday the 7th of December | Mon 07 Dec 2026
December 5-9 | Wed 09 Dec 2026
3/12 | Thu 03 Dec 2026
12/25 | Fri 25 Dec 2026
3.12.26 | Thu 03 Dec 2026
2026-12-03 | Thu 03 Dec 2026
last Friday of the month | Fri 27 Nov 2026
before Christmas | Thu 24 Dec 2026
after the holidays | Fri 08 Jan 2027
after New Year | Fri 08 Jan 2027
after Christmas | Thu 31 Dec 2026
before Easter | Thu 25 Mar 2027
after Easter | Fri 02 Apr 2027
after Jamhuri Day | Fri 18 Dec 2026
tommorow | Thu 26 Nov 2026
firday | Fri 27 Nov 2026
nxt wk | Fri 04 Dec 2026
2moro | Thu 26 Nov 2026
kesho kutwa | Fri 27 Nov 2026
wiki ijayo | Fri 04 Dec 2026
mwishoni mwa mwezi | Mon 30 Nov 2026
tarehe tano mwezi wa kwanza | Tue 05 Jan 2027
siku tano za kazi | Wed 02 Dec 2026
kati ya wiki mbili na tatu | Wed 16 Dec 2026
baada ya siku kumi na nne | Wed 09 Dec 2026
j3 | Mon 30 Nov 2026
before end of wiki hii | Fri 27 Nov 2026
walisema within wiki moja | Wed 02 Dec 2026
nxt wk mon ntajua | Mon 30 Nov 2026
They were to call last Friday | Fri 20 Nov 2026
I should have heard by Monday but nothing | Mon 23 Nov 2026
It was on Monday and they said by Friday | Fri 27 Nov 2026
I was interviewed on Monday and they said two weeks | Mon 07 Dec 2026
They told me on Monday that I'd hear in a week | Mon 30 Nov 2026
two weeks from the interview, which was on the 20th | Fri 04 Dec 2026
It's been 6 days since I met them and they spoke of ten | Sun 29 Nov 2026
The job starts on 1 May but they will tell us by 20 March | Sat 20 Mar 2027
There were 14 of us and 2 posts. They will call by Monday. | Mon 30 Nov 2026
call 0712-345-678 on Friday | Fri 27 Nov 2026
was going to be Friday but now it's next Wednesday | Wed 02 Dec 2026
It was Friday, then they changed it to Tuesday | Tue 01 Dec 2026
They said Friday at first. Now Tuesday. | Tue 01 Dec 2026
Tuesday rather than Friday | Tue 01 Dec 2026
she said the 8th, not the 10th | Tue 08 Dec 2026
not this week, the one after | Fri 04 Dec 2026
not this Friday, the next one | Fri 04 Dec 2026
on leave until Monday the 7th, will decide after | Tue 08 Dec 2026
The lady was on holiday till Tuesday, they'd ring then | Tue 01 Dec 2026
within 21 working days as per the advert | Thu 24 Dec 2026
between a week and two | Wed 09 Dec 2026
next month, first week | Mon 07 Dec 2026
mwezi ujao wiki ya kwanza | Mon 07 Dec 2026
end of the financial year | Wed 30 Jun 2027
two weeks, give or take a day | Wed 09 Dec 2026
week and a half | Sat 05 Dec 2026
month n a half | Sat 09 Jan 2027
1½ weeks | Sat 05 Dec 2026
1 1/2 weeks | Sat 05 Dec 2026
wiki na nusu | Sat 05 Dec 2026
they said week or two | Wed 09 Dec 2026
week, maybe two | Wed 09 Dec 2026
week to ten days | Sat 05 Dec 2026
a week, week and a half max | Sat 05 Dec 2026
about week | Wed 02 Dec 2026
week tops | Wed 02 Dec 2026
week | Wed 02 Dec 2026
"""

INTERVIEWS = """
yesterday | Tue 24 Nov 2026
on Friday | Fri 20 Nov 2026
last Tuesday | Tue 24 Nov 2026
Thursday last week | Thu 19 Nov 2026
a week last Monday | Mon 16 Nov 2026
a week ago today | Wed 18 Nov 2026
two weeks ago | Wed 11 Nov 2026
a few days ago | Sun 22 Nov 2026
about a month ago | Sun 25 Oct 2026
It has been two weeks since the interview | Wed 11 Nov 2026
the 31st | Sat 31 Oct 2026
3/11 | Tue 03 Nov 2026
last mwezi, tarehe 30 | Fri 30 Oct 2026
juzi | Mon 23 Nov 2026
wiki iliyopita Jumanne | Tue 17 Nov 2026
siku tano zilizopita | Fri 20 Nov 2026
it's tomorrow at 9 | Thu 26 Nov 2026
not held yet, they put it on the 14th | Mon 14 Dec 2026
bado, ni Ijumaa | Fri 27 Nov 2026
It was on the 14th, they said results by the 31st | Sat 14 Nov 2026
First was on 10 November, the second one was yesterday | Tue 24 Nov 2026
I applied on 1 November and was interviewed on the 18th | Wed 18 Nov 2026
nilihojiwa Jumatatu na watanipigia Ijumaa | Mon 23 Nov 2026
two Fridays ago | Fri 13 Nov 2026
week ago | Wed 18 Nov 2026
month and half ago | Sat 10 Oct 2026
a week ago Monday | Mon 16 Nov 2026
Thursday two weeks ago | Thu 12 Nov 2026
last week... Tuesday I think | Tue 17 Nov 2026
Earlier this week | Wed 25 Nov 2026
on my birthday the 4th | Wed 04 Nov 2026
teusday | Tue 24 Nov 2026
three days ago, with a panel of four. I was the second of six that day. | Sun 22 Nov 2026
Three of them saw me on the 19th, they had seen ten since the 16th | Thu 19 Nov 2026
Two rounds: 1st November, 9th November, joining 1st December | Mon 09 Nov 2026
I was interviewed on Monday and they'll ring on Friday | Mon 23 Nov 2026
12/11 ilikuwa Alhamisi | Thu 12 Nov 2026
They've invited me for Tuesday | Tue 01 Dec 2026
I got the invite on the 10th for the 19th | Thu 19 Nov 2026
I'm seeing them on Friday | Fri 27 Nov 2026
It's on Friday, I'm so nervous | Fri 27 Nov 2026
It was postponed to Monday | Mon 30 Nov 2026
wameniita Ijumaa | Fri 27 Nov 2026
"""

NOT_SAID = """
soon
in due course
as soon as possible
if successful we will call
don't call us, we'll call you
they didn't say
I forgot to ask
hawakusema
sijui
hivi karibuni
wakinihitaji watanipigia
"""

NEAR_MISSES = """
I may hear, I may not, the second lady was hard to read
They're waiting on June from accounts
My sister May works there, they will call
I sat there and they may call in a second
the march was long
it's a six month contract
two weeks notice required
I have 5 years of experience
The panel was 5 people on the 3rd floor at 9:30
call me on 0722123456
they are open 24/7
what a week
the weekly list
long day and a half-empty bus
The job starts on 1st December
The closing date was 20 November
I have been waiting for two weeks
one day they'll call
Pay is every second Friday, but a decision date? Not a word.
The shifts are Monday to Friday, 7 to 4
I was the 15th of them
We were 20 candidates and I was the 4th
they had interviewed since the 15th
They are hiring a lot this year, that's all
we met by the seaside with the wedding party and the sunset
"""


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


@pytest.mark.parametrize(("text", "latest"), rows(PROMISES))
def test_a_promise_ends_on(text: str, latest: str) -> None:
    assert last_day(promised(text)) == latest


@pytest.mark.parametrize(("text", "latest"), rows(INTERVIEWS))
def test_an_interview_was_on(text: str, latest: str) -> None:
    assert last_day(interviewed(text)) == latest


@pytest.mark.parametrize("text", NOT_SAID.strip().splitlines())
def test_a_stock_phrase_says_that_there_is_no_day(text: str) -> None:
    assert promised(text) == NoDay(said=True)


@pytest.mark.parametrize("text", NEAR_MISSES.strip().splitlines())
def test_a_word_that_only_looks_like_a_day_is_none(text: str) -> None:
    assert isinstance(promised(text), NoDay)


@pytest.mark.parametrize("text", ["31 February", "the 31st of November", "30/2"])
def test_a_day_that_no_calendar_has_is_unclear(text: str) -> None:
    assert promised(text) == Unclear(reason="no_such_day")


def test_a_period_is_never_read_as_a_point() -> None:
    found = promised("next week")
    assert isinstance(found, Period)
    assert (found.earliest, found.latest) == (date(2026, 11, 30), date(2026, 12, 4))
    assert found.precision == "week"


@pytest.mark.parametrize("text", ["in the coming weeks", "in the new year", "next Friday"])
def test_a_vague_period_asks_to_be_confirmed(text: str) -> None:
    found = promised(text)
    assert isinstance(found, Period)
    assert found.vague


def test_a_bank_holiday_is_a_british_one() -> None:
    august = datetime(2026, 8, 20, 9, tzinfo=NAIROBI)
    assert last_day(promised("after the bank holiday", now=august)) == "Fri 04 Sep 2026"


def test_many_interviews_this_year_are_no_day() -> None:
    assert isinstance(interviewed("Not sure, I had so many of them this year"), NoDay)


def test_an_invitation_after_friday_opens_on_saturday() -> None:
    (mention,) = find_days("told me to call after Friday", now=NOW, zone=NAIROBI)
    assert (mention.role, mention.period.earliest) == ("invitation", date(2026, 11, 28))


def test_the_month_comes_first_where_the_country_writes_so() -> None:
    assert last_day(promised("by 3/12", country="US")) == "Fri 12 Mar 2027"


def test_today_is_the_candidates_own_day() -> None:
    late = datetime.fromisoformat("2026-11-25T22:30:00+00:00")
    assert last_day(promised("tomorrow", now=late)) == "Fri 27 Nov 2026"


def test_a_span_counts_from_a_known_interview_where_the_words_say_so() -> None:
    found = read_days(
        "two weeks from the interview",
        now=NOW,
        zone=NAIROBI,
        asked="promise",
        interview_on=date(2026, 11, 20),
    )
    assert last_day(found) == "Fri 04 Dec 2026"


def test_offsets_point_into_the_text_as_written() -> None:
    text = "💼  They’ll call  by   FRIDAY,  ok?"
    found = promised(text)
    assert isinstance(found, Period)
    assert text[found.start : found.end] == "by   FRIDAY"
