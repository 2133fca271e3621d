"""Painting an arranged time line with Pillow."""

import io
from collections.abc import Sequence

from PIL import Image, ImageChops, ImageDraw

from bot.pictures.layout import (
    BAND_HALF,
    BAR_BOTTOM,
    BAR_TOP,
    HEIGHT,
    PIN_Y,
    RAIL_LEFT,
    RAIL_RIGHT,
    RAIL_Y,
    TODAY_HALF,
    Layout,
)
from bot.pictures.lettering import SCALE, font
from bot.pictures.palette import Palette
from bot.pictures.rows import NAME_HEIGHT, SWATCH_WIDTH, WIDTH, Label, Leader

RAIL_HALF = 5
CORNER = 20
#: Over so many pixels a quiet zone without an end fades into the ground.
FADE = 150
HATCH_STEP = 18
SPOT, BELL, PIN = 18, 30, 12
#: Enough for every shade of the smooth edges, and keeps the file small.
COLOURS = 256
#: Points by which a bent line is drawn, close enough to look like one stroke.
BENDS = 500
LEADER = 3


class Brush:
    """Paints in final pixels on a canvas that is finer by `SCALE`."""

    def __init__(self, ground: str) -> None:
        self.image = Image.new("RGB", (WIDTH * SCALE, HEIGHT * SCALE), ground)
        self._draw = ImageDraw.Draw(self.image)

    def disc(self, x: float, y: float, radius: float, colour: str) -> None:
        """A filled circle."""
        self._draw.ellipse(_fine(x - radius, y - radius, x + radius, y + radius), fill=colour)

    def slab(self, box: tuple[float, float, float, float], radius: float, colour: str) -> None:
        """A rectangle with round corners: left, top, right, bottom."""
        self._draw.rounded_rectangle(_fine(*box), radius=radius * SCALE, fill=colour)

    def line(self, points: Sequence[tuple[float, float]], width: float, colour: str) -> None:
        """A line through points, with round ends."""
        fine = [(x * SCALE, y * SCALE) for x, y in points]
        self._draw.line(fine, fill=colour, width=round(width * SCALE), joint="curve")
        for x, y in (points[0], points[-1]):
            self.disc(x, y, width / 2, colour)

    def shape(self, points: Sequence[tuple[float, float]], colour: str) -> None:
        """A filled polygon."""
        self._draw.polygon([(x * SCALE, y * SCALE) for x, y in points], fill=colour)

    def words(self, text: str, x: float, y: float, size: int, colour: str, weight: int) -> None:
        """A line of text, its middle left at `x`, `y`; `weight` thickens the letters."""
        self._draw.text(
            (x * SCALE, y * SCALE),
            text,
            font=font(size),
            fill=colour,
            anchor="lm",
            stroke_width=weight,
            stroke_fill=colour,
        )

    def pattern(
        self, box: tuple[float, float, float, float], palette: Palette, *, fades: bool
    ) -> None:
        """A rectangle with the slanted lines of the quiet zone, fading to the right or not."""
        left, top, right, bottom = (round(edge) for edge in _fine(*box))
        size = (max(1, right - left), max(1, bottom - top))
        fill = Image.new("RGB", size, palette.band)
        pen, step = ImageDraw.Draw(fill), HATCH_STEP * SCALE
        # Lines start on a grid of the whole canvas, so that the swatch shows the same pattern.
        for x in range(-(left % step) - size[1], size[0] + step, step):
            pen.line((x, size[1], x + size[1], 0), fill=palette.hatch, width=step // 3)
        mask = Image.new("L", size, 0)
        corner = min(CORNER * SCALE, size[0] / 2, size[1] / 2)
        ImageDraw.Draw(mask).rounded_rectangle((0, 0, size[0] - 1, size[1] - 1), corner, fill=255)
        if fades:
            mask = ImageChops.multiply(mask, _fading(size))
        self.image.paste(fill, (left, top), mask)

    def png(self) -> bytes:
        """The picture in its final size."""
        out = io.BytesIO()
        small = self.image.reduce(SCALE).quantize(COLOURS)
        small.save(out, format="PNG", optimize=True)
        return out.getvalue()


def paint(layout: Layout, palette: Palette) -> bytes:
    """Paints a layout in the colours of a palette, as PNG."""
    brush = Brush(palette.ground)
    if layout.band:
        left, right = layout.band
        band = (left, RAIL_Y - BAND_HALF, right, RAIL_Y + BAND_HALF)
        brush.pattern(band, palette, fades=layout.runs_on)
    for leader in layout.leaders:
        _leader(brush, leader, palette)
    _rail(brush, layout, palette)
    if layout.bar:
        bar = (layout.bar[0], BAR_TOP, layout.bar[1], BAR_BOTTOM)
        brush.slab(bar, (BAR_BOTTOM - BAR_TOP) / 2, palette.sign["promise"])
    _today(brush, layout.today, palette)
    for x in layout.contacts:
        _pin(brush, x, palette)
    _spot(brush, layout.interview, palette)
    if layout.nudge is not None:
        _bell(brush, layout.nudge, palette)
    for label in layout.labels:
        _label(brush, label, palette)
    return brush.png()


def _fine(*edges: float) -> tuple[float, ...]:
    return tuple(edge * SCALE for edge in edges)


def _fading(size: tuple[int, int]) -> Image.Image:
    start = max(0, size[0] - FADE * SCALE)
    row = Image.new("L", (size[0], 1), 255)
    for x in range(start, size[0]):
        row.putpixel((x, 0), round(255 * (size[0] - x) / (size[0] - start)))
    return row.resize(size)


def _leader(brush: Brush, leader: Leader, palette: Palette) -> None:
    """A line from label to sign, straight where it can be, else bent once to each side."""
    (x0, y0), (x1, y1) = leader.start, leader.end
    colour = palette.sign[leader.kind]
    if abs(x1 - x0) < 1:
        brush.line([(x1, y0), (x1, y1)], LEADER, colour)
        return
    bend = (y1 - y0) * 0.55
    for n in range(BENDS + 1):
        t = n / BENDS
        a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
        x = (a + b) * x0 + (c + d) * x1
        y = a * y0 + b * (y0 + bend) + c * (y1 - bend) + d * y1
        brush.disc(x, y, LEADER / 2, colour)


def _rail(brush: Brush, layout: Layout, palette: Palette) -> None:
    box = (RAIL_LEFT, RAIL_Y - RAIL_HALF, RAIL_RIGHT, RAIL_Y + RAIL_HALF)
    brush.slab(box, RAIL_HALF, palette.rail)
    if layout.today > layout.first:
        passed = (layout.first, RAIL_Y - RAIL_HALF, layout.today, RAIL_Y + RAIL_HALF)
        brush.slab(passed, RAIL_HALF, palette.passed)
    for x in layout.ticks:
        brush.disc(x, RAIL_Y, 2.5, palette.tick)


def _today(brush: Brush, x: float, palette: Palette) -> None:
    ends = [(x, RAIL_Y - TODAY_HALF), (x, RAIL_Y + TODAY_HALF)]
    brush.line(ends, 11, palette.ground)
    brush.line(ends, 5, palette.sign["today"])


def _pin(brush: Brush, x: float, palette: Palette) -> None:
    colour = palette.sign["contact"]
    brush.line([(x, RAIL_Y), (x, PIN_Y)], 4, colour)
    brush.disc(x, RAIL_Y, 7, colour)
    brush.disc(x, PIN_Y, PIN + 4, palette.ground)
    brush.disc(x, PIN_Y, PIN, colour)


def _spot(brush: Brush, x: float, palette: Palette) -> None:
    brush.disc(x, RAIL_Y, SPOT + 4, palette.ground)
    brush.disc(x, RAIL_Y, SPOT, palette.sign["interview"])
    brush.disc(x, RAIL_Y, SPOT / 3, palette.ground)


def _bell(brush: Brush, x: float, palette: Palette) -> None:
    """A bell in a disc: knob, dome, rim and clapper."""
    colour = palette.ground
    brush.disc(x, RAIL_Y, BELL + 4, colour)
    brush.disc(x, RAIL_Y, BELL, palette.sign["nudge"])
    brush.disc(x, RAIL_Y - 15, 3, colour)
    brush.disc(x, RAIL_Y - 4, 10, colour)
    skirt = [
        (x - 10, RAIL_Y - 4),
        (x + 10, RAIL_Y - 4),
        (x + 14, RAIL_Y + 9),
        (x - 14, RAIL_Y + 9),
    ]
    brush.shape(skirt, colour)
    brush.line([(x - 13, RAIL_Y + 9), (x + 13, RAIL_Y + 9)], 4, colour)
    brush.disc(x, RAIL_Y + 15, 4, colour)


def _label(brush: Brush, label: Label, palette: Palette) -> None:
    box, colour = label.box, palette.word[label.kind]
    if label.kind == "quiet":
        middle = (box.top + box.bottom) / 2
        swatch = (box.left, middle - 15, box.left + SWATCH_WIDTH - 14, middle + 15)
        brush.pattern(swatch, palette, fades=False)
        brush.words(label.name, label.name_left, middle, label.name_size, colour, 0)
        return
    name_y, day_y = box.top + NAME_HEIGHT / 2, (box.top + NAME_HEIGHT + box.bottom) / 2
    brush.words(label.name, label.name_left, name_y, label.name_size, colour, 0)
    brush.words(label.day, label.day_left, day_y, label.day_size, palette.ink, 1)
