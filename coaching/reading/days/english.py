"""The English words for days, as people type them: value, then the words that mean it."""

DAYS = {
    0: """
        today, tonight, this morning, this afternoon, this evening, 2day, 2nite, tonite, tday,
        earlier today, later today, just now, just got out of it, just came out of it, just come
        out of it, just finished it
    """,
    1: """
        tomorrow, tmrw, tmr, tmrrw, tmw, tomoz, 2moro, 2morrow, 2mrw, 2mro, 2mw, tomo, tomoro,
        tmoro, tomorow, 2mor
    """,
    2: "day after tomorrow, the day after tomorrow, overmorrow, day after tmrw, day after 2moro",
    -1: "yesterday, y'day, yday, ystrday, ystdy, yest, last night, yestday, yesterdy, ysterday",
    -3: "the other day, a few days back there",
    -2: "day before yesterday, the day before yesterday",
}
WEEKDAYS = {
    0: "monday, mondays, mndy",
    1: "tuesday, tues, tue, tuesdays, tusday",
    2: "wednesday, weds, wednesdays, wednes, wensday, wendsday, wedsday, wednsdy",
    3: "thusday, thursday, thurs, thur, thu, thursdays",
    5: "satday, saturday, saturdays",
    4: "friday, fri, fridays, frid, frdy",
    6: "sunday, sundays",
}
# Also everyday words: days only beside a number, a preposition or a modifier.
WEEKDAYS_IF_BESIDE = {
    0: "mon",
    2: "wed",
    5: "sat",
    6: "sun",
}
MONTHS = {
    1: "january",
    2: "february, feb",
    4: "apr",
    6: "jun",
    7: "july, jul",
    8: "august, aug",
    9: "september, sept, sep",
    10: "october, oct",
    11: "november, nov",
    12: "december, dec",
}
# Also everyday words or names: months only beside such words.
MONTHS_IF_BESIDE = {
    1: "jan",
    4: "april",
    6: "june",
    5: "may",
    3: "march, mar",
}
NUMBERS = {
    1: "one",
    2: "two, couple, couple of, a couple of, a couple, couple more, a couple more, cpl, a pair of",
    3: "three",
    4: "four",
    5: "five",
    6: "six",
    7: "seven",
    8: "eight",
    9: "nine",
    10: "ten",
    11: "eleven",
    12: "twelve, dozen",
    13: "thirteen",
    14: "fourteen",
    15: "fifteen",
    16: "sixteen",
    17: "seventeen",
    18: "eighteen",
    19: "nineteen",
    20: "twenty",
    30: "thirty",
    40: "forty",
    45: "forty five",
    50: "fifty",
    60: "sixty",
    90: "ninety",
}
FEW = {
    "few": "few, a few, a few more, few more, several, some, another few",
}
ORDINALS = {
    1: "first",
    2: "second",
    3: "third",
    4: "fourth",
    5: "fifth",
    6: "sixth",
    7: "seventh",
    8: "eighth",
    9: "ninth",
    10: "tenth",
    11: "eleventh",
    12: "twelfth",
    13: "thirteenth",
    14: "fourteenth",
    15: "fifteenth",
    16: "sixteenth",
    17: "seventeenth",
    18: "eighteenth",
    19: "nineteenth",
    20: "twentieth",
    30: "thirtieth",
}
UNITS = {
    "minute": "minute, minutes, mins",
    "hour": "hour, hours, hrs, hr",
    "day": "day, days, dys, dayz, calendar days, calendar day",
    "workday": """
        working day, working days, business day, business days, work days, workdays, workday,
        weekdays, weekday, bus days, biz days, office days, work day, wd, bd, wrking days, bizdays
    """,
    "week": "week, weeks, wk, wks, weeek, weks, wek, working week, working weeks, work week",
    "fortnight": "fortnight, fortnights",
    "month": "month, months, mnth, mnths, mth, mths, calendar month",
    "quarter": "quarter, qtr, financial quarter",
    "year": "year, years, yr, yrs, calendar year",
    "fiscal": "financial year, fiscal year, fiscal, f y",
    "weekend": "weekend, weekends, wkend, wknd, week end",
    "wc": "w / c, wc",
}
MODIFIERS = {
    "this": "this, dis, current, the current, same, this very, ths",
    "coming": "this coming, coming, the coming, upcoming, this upcoming, this next, cmng",
    "next": "next, nxt, nex, nest, nx, the next",
    "following": "following, the following",
    "last": """
        last, lst, past, previous, this past, the last, the past, this last, just past, just gone,
        just ended
    """,
}
PARTS = {
    "early": """
        early, early in, erly, early on, beginning, beginning of, begining of, start of, the start
        of, the beginning of, first part of, early part of, the early part of, opening days of,
        first days of, first few days of, early days of
    """,
    "half": "first half of, the first half of, earlier in, earlier",
    "mid": "mid, middle of, the middle of, middle, halfway through, around the middle of",
    "late": """
        late, late in, later in, later, second half of, the second half of, latter half of, the
        latter half of, latter part of, the latter part of, towards the end of, toward the end of
    """,
    "end": """
        tail end of, last day of, the last day of, end of, the end of, end, ending, close of, the
        close of, last days of, rest of, the rest of, remainder of, back end of, the back end of,
        eo, last part of, tail of
    """,
}
# A part and a unit in one word.
WHOLES = {
    "end week": "eow, eowk, end week, week end, end of week",
    "end month": "eom, month end, monthend, end of month, months end",
    "end quarter": "eoq, quarter end",
    "end year": "eoy, year end, yearend, end of year",
    "mid week": "midweek, mid week",
    "mid month": "midmonth",
}
# What a unit does when it ends: "before the year ends".
FINISHES = """
    's out, closes, comes to an end, end, ends, finishes, has ended, is done, is out, is over, is
    through, is up, runs out
"""
# Boundaries; "on" changes nothing.
EDGES = {
    "by": """
        by, by around, until, till, til, up to, no later than, not later than, at the latest by, on
        or before, latest by, as late as, up until, latest
    """,
    "before": "b4, before, bfore, prior to, ahead of, any time before, just before",
    "from": """
        won't be before, won't be until, won't be till, not before, no sooner than, no earlier
        than, not until, not till, from, as from, starting, as of, beginning from
    """,
    "after": """
        after, aftr, any time after, anytime after, right after, soon after, shortly after, past,
        straight after, just after, once, following, back from, come back from, opens after, return
        from, are back from, get back from, as soon as, resume after, reopen after, reopens after
    """,
    "within": """
        within, inside, within the next, in the next, over the next, in under, in less than, in a
        matter of, for the next, w in, with in
    """,
    "in": "in, during, over",
    "on": "on, at, for, sometime, some time, anytime, any time, around about, come, dated",
    "since": "since",
    "between": "between, btwn, btw",
}
# Behind a span: back from now, or ahead.
AFTERWARDS = {
    "ago": "ago, back, ago now, earlier, past",
    "now": """
        from now, from today, hence, from now on, time, from then, later, out, down the line, from
        here
    """,
}
# Words that may stand around a span or a day and change nothing but how sure it is.
ROUGHLY = """
    a bit over, a further, a good, a little over, a maximum of, a minimum of, about, abt, almost,
    another, approx, approximately, arnd, around, at a push, at least, at most, at most by, at the
    latest, at the most, at the outside, at the very latest, at the very most, absolute max, circa,
    exactly, give or take a day, give or take a few days, give or take a week, full, further, give
    or take, good, hopefully, ish, just, just over, just under, latest, less than, like, likely,
    max, maximum, maybe, minimum, more, more or less, more than, nearly, no more than, not more
    than, only, or less, or more, or so, or thereabouts, over, perhaps, possibly, probably,
    roughly, say, some, some time, sometime, thereabouts, tops, under, up to, upto, whole, at
    worst, and a bit, and a bit more, and some, at best, worst case, best case
"""
LINKS = {
    "to": "to, -, until, till, thru, through, up to",
    "or": "or",
    "and": "and, n, nd, &",
}
FILLERS = "'s, a, an, at, day, half, in, of, on, the, this"
HOURS = {
    "am": "morning, am, o'clock, oclock, first thing",
    "pm": """
        afternoon, evening, noon, midday, lunch, lunchtime, midnight, night, pm, lunch time, 5ish
    """,
    "close": """
        cob, cop, eod, eob, close of business, close of play, end of day, end of the day, end of
        business, end of business day, close of day, end of play, the end of the day, end of work,
        close of work, the close of business, c.o.b
    """,
}
FEASTS = {
    "christmas": "christmas, xmas, christmas day, x mas, chrismas",
    "christmas_eve": "christmas eve",
    "boxing": "boxing day",
    "holidays": """
        christmas break, xmas break, christmas holidays, christmas holiday, festive season, festive
        break, holidays, holiday season, holiday break, festivities, festive period, december
        holidays, december break, xmas holidays, winter break, year end break, festive holidays,
        hols, christmas and new year, holiday period
    """,
    "new_year": "new year, new years, new year day, new years day",
    "new_year_eve": "new years eve, new year eve, nye",
    "easter": """
        easter, easter weekend, easter break, easter holidays, easter holiday, easter hols, easter
        sunday, the easter weekend
    """,
    "easter_monday": "easter monday",
    "good_friday": "good friday",
    "any_holiday": "public holiday, holiday, long weekend",
    "bank_holiday": """
        bank holiday, bank holiday weekend, bank holiday monday, bank hols, bank hol, bank hol
        monday, bank hol weekend
    """,
    "eid": "ramadan, ramadhan, eid al fitr, eid ul fitr, idd ul fitr, ramzan",
    "any_eid": "eid, idd, eid holiday, eid holidays, eid break",
    "eid_adha": """
        eid al adha, idd ul adha, eid ul adha, idd ul azha, eid ul azha, bakrid, bakri eid
    """,
    "jamhuri": "jamhuri day, jamhuri",
    "mashujaa": "mashujaa day, mashujaa, heroes day, heroes' day",
    "madaraka": "madaraka day, madaraka",
    "mazingira": "mazingira day, siku ya mazingira, utamaduni day, huduma day, moi day",
    "thanksgiving": "thanksgiving",
}
QUARTERS = {
    1: "q1, first quarter",
    2: "q2, second quarter",
    3: "q3, third quarter",
    4: "q4, fourth quarter, last quarter",
}
DATES = {
    "date": "date, dated, dates, day number",
}
WEEK_OF = {
    "of": """
        of, commencing, beginning, starting, ending, that starts, that begins, starting on,
        beginning on, starting from, that has, with, containing
    """,
}
# What an ordinal before makes no date: "5th floor".
NOT_DATED = """
    anniversary, attempt, avenue, birthday, born, call, candidate, century, chance, child, choice,
    class, cousin, day, days, degree, email, ever, floor, follow, form, grade, hand, impression,
    impressions, interview, interviews, job, line, meeting, month, months, name, of us, one,
    option, panel, part, party, people, person, persons, phase, place, position, question,
    reference, road, round, rounds, runner, semester, shortlist, stage, stages, step, street, term,
    test, thing, things, thoughts, time, times, to, week, weeks, year, years
"""
# Small words that follow "first" and "second" where no date is meant.
NOT_DATED_SMALL = "and, ever, i, in, last, of, or, to"
# What a span before makes no wait: "2 years experience".
NOT_SPANS = """
    a, attachment, contract, contracts, course, degree, diploma, exp, experience, holiday,
    internship, interviewing, into, leave, notice, of, of experience, old, pay, people, per,
    placement, probation, program, programme, rent, salary, shift, shifts, training, trial,
    waranty, warranty, younger
"""
