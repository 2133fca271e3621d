"""Days around public holidays, of Kenya and of other countries, named or not."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from coaching.reading.days import NoDay, Period, Unclear, find_days, read_days
from coaching.reading.days.feasts import feast_on
from coaching.reading.days.festivals import FEASTS, HOMES

NAIROBI = ZoneInfo("Africa/Nairobi")

PROMISES = """
2026-08-27 | after the bank hol monday | Fri 04 Sep 2026
2026-08-27 | after august bank holiday | Fri 04 Sep 2026
2026-08-27 | once the bank holiday's out of the way | Fri 04 Sep 2026
2026-08-27 | before the bank holiday | Sun 30 Aug 2026
2026-08-27 | after the public holiday on monday | Fri 04 Sep 2026
2026-08-27 | after monday's holiday | Fri 04 Sep 2026
2026-08-27 | after monday which is a public holiday | Fri 04 Sep 2026
2026-08-27 | the public holiday on monday | Mon 31 Aug 2026
2026-08-27 | on monday after the long meeting | Mon 31 Aug 2026
2027-01-20 | HR told me they will revert back after Republic Day | Fri 29 Jan 2027
2027-01-20 | after the 26 Jan republic day holiday | Fri 29 Jan 2027
2027-01-20 | by republic day | Tue 26 Jan 2027
2027-01-20 | before Republic Day | Mon 25 Jan 2027
2027-01-20 | after Australia Day | Fri 29 Jan 2027
2027-01-20 | once CNY is over | Fri 12 Feb 2027
2027-01-20 | after holi | Fri 26 Mar 2027
2027-01-20 | after presidents' day | Fri 19 Feb 2027
2027-01-20 | after st patrick's day | Fri 19 Mar 2027
2026-09-25 | after gandhi jayanti | Fri 09 Oct 2026
2026-09-25 | after Diwali | Fri 13 Nov 2026
2026-09-25 | after durga puja | Fri 23 Oct 2026
2026-09-25 | after Moi Day | Fri 16 Oct 2026
2026-09-25 | after Nyerere day | Fri 16 Oct 2026
2026-05-18 | after Memorial Day | Fri 29 May 2026
2026-05-18 | after youth day | Fri 19 Jun 2026
2026-05-18 | baada ya saba saba | Fri 10 Jul 2026
2026-05-18 | after martyrs' day | Fri 05 Jun 2026
2026-05-18 | baada ya iddi | Fri 29 May 2026
2026-05-18 | after the july 4th holiday | Fri 10 Jul 2026
2026-09-25 | waiting on them, after Thursday | Fri 02 Oct 2026
2026-05-18 | diwani atapiga ijumaa | Fri 22 May 2026
"""


@pytest.mark.parametrize("row", PROMISES.strip().splitlines())
def test_work_is_taken_up_again_in_the_week_after_a_holiday(row: str) -> None:
    day, text, latest = (cell.strip() for cell in row.split("|"))
    assert last_day(text, day, "KE") == latest


def last_day(text: str, day: str, country: str) -> str | None:
    now = datetime.fromisoformat(f"{day}T10:00").replace(tzinfo=NAIROBI)
    found = read_days(text, now=now, zone=NAIROBI, asked="promise", country=country)
    return f"{found.latest:%a %d %b %Y}" if isinstance(found, Period) else None


@pytest.mark.parametrize(
    ("text", "country", "latest"),
    [
        ("after Labour Day", "KE", "Fri 07 May 2027"),
        ("after Labor Day", "US", "Fri 11 Sep 2026"),
        ("after Independence Day", "KE", "Fri 18 Dec 2026"),
        ("after Independence Day", "US", "Fri 10 Jul 2026"),
        ("after Independence Day", "UG", "Fri 16 Oct 2026"),
        ("after Heroes' Day", "UG", "Fri 12 Jun 2026"),
        ("after Heroes' Day", "KE", "Fri 23 Oct 2026"),
        ("after Thanksgiving", "CA", "Fri 16 Oct 2026"),
        ("after the August bank holiday", "IE", "Fri 07 Aug 2026"),
    ],
)
def test_the_employers_own_calendar_comes_first(text: str, country: str, latest: str) -> None:
    assert last_day(text, "2026-05-18", country) == latest


@pytest.mark.parametrize("name", FEASTS)
def test_a_feast_with_a_name_has_a_day(name: str) -> None:
    assert isinstance(feast_on(name, 2027, "KE"), date)


def test_every_home_is_of_a_feast() -> None:
    assert set(HOMES) <= set(FEASTS)


def test_a_feast_is_found_in_any_country() -> None:
    friday = datetime(2026, 11, 20, 9, tzinfo=NAIROBI)
    for country in ("KE", "??", "", "XK"):
        found = read_days(
            "after Republic Day", now=friday, zone=NAIROBI, asked="promise", country=country
        )
        assert not isinstance(found, (NoDay, Unclear))
    assert find_days("the republic is big", now=friday, zone=NAIROBI) == ()
