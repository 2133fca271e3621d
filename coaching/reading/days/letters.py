"""Tells the day of a letter, a call or an interview from the day that they speak of."""

from collections.abc import Sequence

from coaching.reading.days import cues
from coaching.reading.days.words import Word, listed

_LETTERS = frozenset(listed(cues.LETTERS))
_SAYING = frozenset(listed(cues.SAYING))
# Between a letter and its day: "the mail they sent on 12 Nov".
_OF = frozenset(listed("of, dated, dtd, from, ya, wa, za, yenye, iliyoandikwa"))
_SENT = _OF | frozenset(
    listed(
        """
        on, the, they, she, he, hr, sent, wrote, gave, i, we, got, received, me, us, tarehe, last,
        this, past, walituma, waliituma, walinitumia, ilitumwa, aliotuma, came, which, that
        """
    )
)
# Before a day whose letter stands behind it: "according to their 12 Nov email".
_OWNED = frozenset(listed("the, their, her, his, per, to, hr"))
# Between "from the interview" and the day it was on.
_WHEN = frozenset(
    listed(
        """
        (, -, ., :, ambayo, and, being, date, day, done, e, held, hiyo, i, ie, ilikuwa, interview,
        is, it, it's, iliyokuwa, na, of, on, that, the, took, place, was, which, yaani
        """
    )
) | {","}


def is_letter(words: Sequence[Word], first: int, last: int) -> bool:
    """Say whether the day from `first` to before `last` is that of a letter.

    Letters: "their mail of 12 Nov", "the sms they sent on Friday says", "the 12th Nov email".
    """
    own = [word.form for word in words[max(first - 7, 0) : last]]
    begin = min(first, 7)
    at = begin + (begin < len(own) and own[begin] in _SENT)
    while at and own[at - 1] in _SENT:
        at -= 1
    behind = [word.form for word in words[last : last + 4]]
    says = not _SAYING.isdisjoint(behind) or ":" in behind[:2]
    if at and own[at - 1] in _LETTERS:
        of = own[at : at + 1]
        return says or (bool(of) and of[0] in _OF and at <= begin)
    if behind[:1] and behind[0] in _LETTERS:
        before = own[max(begin - 2, 0) : begin + 1]
        return says or not _OWNED.isdisjoint(before)
    return False


def is_of_interview(between: Sequence[str]) -> bool:
    """Say whether a day is that of the interview before it: "from the interview, which was"."""
    return len(between) <= 6 and _WHEN.issuperset(between)
