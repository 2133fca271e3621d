"""Letters of the time line: the font that ships inside Pillow, and words made to fit."""

import unicodedata
from functools import cache

from PIL import ImageFont

#: Pixels are painted so many times finer and then brought together, for smooth edges.
SCALE = 2
#: Signs beyond printable ASCII that the font holds. Source: Pillow's cut of Aileron.
MORE_SIGNS = frozenset("·“”‘’…«»°")
#: Signs that the font lacks, and what stands in for them.
STAND_INS = str.maketrans({"–": "-", "—": "-", "−": "-", "‑": "-", "ʼ": "’"})
#: No label is longer; what is cut to fit is measured letter by letter.
LETTERS_MOST = 120
#: Room that the painted outline of heavy letters takes on both sides, in pixels.
OUTLINE = 2


@cache
def font(size: int) -> ImageFont.FreeTypeFont:
    """The font in a size of final pixels, as large as it is painted.

    Raises:
        TypeError: Pillow was built without FreeType; its published wheels have it.
    """
    found = ImageFont.load_default(size=size * SCALE)
    if not isinstance(found, ImageFont.FreeTypeFont):
        raise TypeError("Pillow lacks FreeType; install a published wheel of pillow")
    return found


def width_of(text: str, size: int) -> float:
    """The width of a line in final pixels."""
    return font(size).getlength(text) / SCALE + OUTLINE


def drawable(text: str) -> str:
    r"""Turns a text into one line of signs that the font holds.

    Examples:
        >>> drawable("4 – 8 Décembre\nMombasa")
        '4 - 8 Decembre Mombasa'
    """
    parted = unicodedata.normalize("NFKD", text[: 4 * LETTERS_MOST].translate(STAND_INS))
    kept = (
        sign if " " <= sign <= "~" or sign in MORE_SIGNS else " " if sign.isspace() else ""
        for sign in parted
    )
    return " ".join("".join(kept).split())[:LETTERS_MOST]


def fitted(text: str, room: float, sizes: range) -> tuple[str, int]:
    """Makes a line fit: in the largest size that does, else cut in the smallest.

    Args:
        text: What `drawable` gave.
        room: The width to keep to, in pixels.
        sizes: From the largest down.
    """
    for size in sizes:
        if width_of(text, size) <= room:
            return text, size
    size = sizes[-1]
    while text and width_of(f"{text}…", size) > room:
        text = text[:-1].rstrip()
    return f"{text}…", size
