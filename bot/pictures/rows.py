"""Rows of labels: words made to fit, set side by side without touching, tied to their signs."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from bot.pictures.lettering import drawable, fitted, width_of

Kind: TypeAlias = Literal["interview", "promise", "contact", "quiet", "nudge", "today"]
#: Leftmost and rightmost pixel at which a sign may be pointed to.
Reach: TypeAlias = tuple[float, float]

#: The width of the picture and what stays free at both sides, in pixels.
WIDTH = 1000
MARGIN = 36
#: Space between two labels of a row.
GAP = 28
#: Sizes of the two lines of a label and of the words of the quiet zone, the wanted one first.
NAME_SIZES, DAY_SIZES, QUIET_SIZES = range(33, 19, -1), range(38, 23, -1), range(32, 19, -1)
NAME_HEIGHT, DAY_HEIGHT, QUIET_HEIGHT = 42, 48, 46
LABEL_HEIGHT = NAME_HEIGHT + DAY_HEIGHT
#: Room for the pattern of the quiet zone beside its words.
SWATCH_WIDTH = 64
#: How far a line to a sign keeps from the edges of its label.
INSET = 30
#: Space between a label and the line to its sign.
AWAY = 6
#: In this part of a label at either side, its sign draws the lines flush to that side.
FLUSH = 0.4


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle, right and bottom not included."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: "Box") -> bool:
        """Tells whether two rectangles share a point."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """Words in their place: a name, and a day under it except for the quiet zone."""

    kind: Kind
    box: Box
    name: str
    name_size: int
    name_left: float
    day: str = ""
    day_size: int = 0
    day_left: float = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Leader:
    """A line from a label to its sign."""

    kind: Kind
    start: tuple[float, float]
    end: tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A label before it has its place: the stretches it points to at a height, and its lines."""

    kind: Kind
    signs: tuple[Reach, ...]
    y: float
    name: str
    day: str

    @property
    def anchor(self) -> float:
        """The pixel that the label would like to stand over."""
        return sum(left + right for left, right in self.signs) / len(self.signs) / 2


def set_row(wanted: list[Wanted], top: float, *, down: bool) -> tuple[list[Label], list[Leader]]:
    """Sets labels side by side, each as near to its signs as the others let it."""
    wanted = sorted(wanted, key=lambda label: label.anchor)
    room = (WIDTH - 2 * MARGIN - GAP * (len(wanted) - 1)) / len(wanted)
    names = _alike([drawable(w.name) for w in wanted], room, NAME_SIZES)
    days = _alike([w.day for w in wanted], room, DAY_SIZES)
    lines = list(zip(names, days, strict=True))
    widths = [max(width_of(*name), width_of(*day)) for name, day in lines]
    lefts = spread([w.anchor for w in wanted], widths)
    labels, leaders = [], []
    for w, (name, day), width, left in zip(wanted, lines, widths, lefts, strict=True):
        box = Box(left=left, top=top, right=left + width, bottom=top + LABEL_HEIGHT)
        labels.append(_label(w, box, name, day))
        edge = box.bottom + AWAY if down else box.top - AWAY
        for reach in w.signs:
            x = _inside(sum(reach) / 2, box, 2 * INSET)
            end = (min(max(x, reach[0]), reach[1]), w.y)
            leaders.append(Leader(kind=w.kind, start=(x, edge), end=end))
    return labels, leaders


def _alike(texts: list[str], room: float, sizes: range) -> list[tuple[str, int]]:
    """Makes lines fit in one size for all of them."""
    least = min(fitted(text, room, sizes)[1] for text in texts)
    return [fitted(text, room, range(least, least - 1, -1)) for text in texts]


def _label(wanted: Wanted, box: Box, name: tuple[str, int], day: tuple[str, int]) -> Label:
    """Sets both lines flush on the side on which the line to the sign begins, or centred."""
    part = (wanted.anchor - box.left) / (box.right - box.left)
    side = 0 if part < FLUSH else 1 if part > 1 - FLUSH else 0.5
    return Label(
        kind=wanted.kind,
        box=box,
        name=name[0],
        name_size=name[1],
        name_left=box.left + side * (box.right - box.left - width_of(*name)),
        day=day[0],
        day_size=day[1],
        day_left=box.left + side * (box.right - box.left - width_of(*day)),
    )


def _inside(x: float, box: Box, width: float) -> float:
    """The middle nearest to `x` for something so wide that is to stay within a box."""
    half = min(width, box.right - box.left) / 2
    return min(max(x, box.left + half), box.right - half)


def spread(anchors: list[float], widths: list[float]) -> list[float]:
    """Finds the left edges of labels in a row that want to be centred on their anchors.

    The sum of squared shifts is the least that keeps order, gaps and margins: pooling of
    neighbours that violate the order, then both ends held inside the canvas.

    Args:
        anchors: Pixels, rising.
        widths: Pixels, in the same order; all of them fit into the row.
    """
    before = [sum(widths[:n]) + GAP * n for n in range(len(widths))]
    pools: list[tuple[float, int]] = []
    for anchor, width, used in zip(anchors, widths, before, strict=True):
        pool = (anchor - width / 2 - used, 1)
        while pools and pools[-1][0] > pool[0]:
            total, count = pools[-1][0] * pools[-1][1] + pool[0] * pool[1], pools[-1][1] + pool[1]
            pool = (total / count, count)
            pools.pop()
        pools.append(pool)
    last = WIDTH - MARGIN - before[-1] - widths[-1]
    shifts = [min(max(shift, MARGIN), last) for shift, count in pools for _ in range(count)]
    return [shift + used for shift, used in zip(shifts, before, strict=True)]


def quiet_label(words: str, middle: float, top: float) -> Label:
    """Sets the words of the quiet zone, with room for its pattern before them."""
    room = WIDTH - 2 * MARGIN - SWATCH_WIDTH
    name, size = fitted(drawable(words), room, QUIET_SIZES)
    width = width_of(name, size) + SWATCH_WIDTH
    (left,) = spread([middle], [width])
    box = Box(left=left, top=top, right=left + width, bottom=top + QUIET_HEIGHT)
    start = left + SWATCH_WIDTH
    return Label(kind="quiet", box=box, name=name, name_size=size, name_left=start)
