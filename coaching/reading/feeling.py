"""How an interview felt, as a candidate tells it in a word or a sentence."""

from dataclasses import dataclass

from coaching.reading.cues import feelings
from coaching.reading.shorthand import spell_out


@dataclass(frozen=True, slots=True)
class Felt:
    """Whether a good and a bad feeling were told, and whether the bad one was nerves alone."""

    good: bool
    bad: bool
    nervous: bool

    @property
    def told(self) -> bool:
        """Whether any feeling was told."""
        return self.good or self.bad


def felt_in(text: str) -> Felt:
    """Finds the feelings in a text; a good one that is denied is bad, and the other way round.

    Examples:
        >>> felt_in("sijui, nahisi sikufanya vizuri"), felt_in("not too bad")
        (Felt(good=False, bad=True, nervous=False), Felt(good=True, bad=False, nervous=False))
        >>> felt_in("nlisweat kiasi but poa"), felt_in("nervous")
        (Felt(good=True, bad=True, nervous=True), Felt(good=False, bad=True, nervous=True))
        >>> felt_in("walisema ijumaa").told
        False
    """
    low = spell_out(text).text.lower().replace("’", "'")
    rest = feelings.NOT_BAD.regex.sub(" ; ", low)
    calm = rest != low
    low, rest = rest, feelings.NOT_GOOD.regex.sub(" ; ", rest)
    failed = rest != low
    without_nerves = feelings.NERVOUS.regex.sub(" ", rest)
    nervous = without_nerves != rest
    sad = failed or feelings.BAD.finds(without_nerves) is not None
    good = calm or feelings.GOOD.finds(rest) is not None
    return Felt(good=good, bad=sad or nervous, nervous=nervous and not sad)
