"""Weighs the words that tell what happens on a day, by how near to it they stand."""

from collections.abc import Sequence

from coaching.reading.days.meaning import Role
from coaching.reading.days.signs import Cue

# How much a cue of each sort weighs beside another as near; a house rule, tuned on
# the development phrases.
_WEIGHTS = {
    "interview": 1.0,
    "promise": 1.0,
    "invitation": 2.2,
    "contact": 1.6,
    "plan": 1.8,
    "other": 1.3,
}
# Words further away than this say nothing of a day.
REACH = 14

# How a clause begins.
_OPENERS = ("i ", "i'", "they ", "they'", "she ", "he ", "nita", "wata", "ata")


def scores(
    first: int, last: int, found: Sequence[Cue], depths: Sequence[int], then: int
) -> dict[Role, float]:
    """Score the roles of the words from `first` to before `last` by the cues around them.

    A cue just before the next day, at `then`, in a clause of its own, belongs to that one.
    """
    total: dict[Role, float] = {}
    for cue in found:
        if cue.first < first:
            gap, crossed = (
                max(first - cue.last, 0),
                depths[first] - depths[min(cue.last - 1, first)],
            )
        elif cue.first >= last:
            gap, crossed = cue.first - last, depths[cue.first] - depths[last - 1]
            gap += 1
            apart = crossed >= 3 or cue.phrase.startswith(_OPENERS)
            near = cue.last <= then <= cue.last + 3 and depths[then] == depths[cue.last - 1]
            if crossed >= 10 or (apart and near and gap):
                continue
        else:
            continue
        if crossed >= 10 and gap > 2 and cue.role == "other":
            continue
        if gap > REACH:
            continue
        worth = _WEIGHTS[cue.role] / (1 + gap * 0.35 + crossed * 0.6)
        total[cue.role] = max(total.get(cue.role, 0.0), worth)
    return total
