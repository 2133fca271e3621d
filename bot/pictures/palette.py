"""The colours of the time line, on a light and on a dark ground."""

from dataclasses import dataclass

from bot.pictures.rows import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """Colours as #rrggbb; `sign` paints the marks, `word` the same idea in letters.

    Words keep a contrast of at least 4.5 to 1 on their ground. Source: WCAG 2.2, 1.4.3.
    """

    ground: str
    ink: str
    rail: str
    passed: str
    tick: str
    band: str
    hatch: str
    sign: dict[Kind, str]
    word: dict[Kind, str]


LIGHT = Palette(
    ground="#fbf7f0",
    ink="#2b2a33",
    rail="#ddd4c6",
    passed="#b3a998",
    tick="#fbf7f0",
    band="#dfe8f6",
    hatch="#cbd9ef",
    sign={
        "interview": "#4a5fa5",
        "promise": "#e0a040",
        "contact": "#d2604f",
        "quiet": "#7f9ac6",
        "nudge": "#2e8b62",
        "today": "#2b2a33",
    },
    word={
        "interview": "#43568f",
        "promise": "#8f560b",
        "contact": "#a8402f",
        "quiet": "#3f5c96",
        "nudge": "#1f7350",
        "today": "#55535e",
    },
)
DARK = Palette(
    ground="#17212b",
    ink="#f2efe9",
    rail="#3a4856",
    passed="#6d7c8b",
    tick="#17212b",
    band="#24364e",
    hatch="#304766",
    sign={
        "interview": "#8fa6f0",
        "promise": "#eab35f",
        "contact": "#ee8a78",
        "quiet": "#7f9ac6",
        "nudge": "#58c193",
        "today": "#f2efe9",
    },
    word={
        "interview": "#a9baf5",
        "promise": "#eab35f",
        "contact": "#f09a8a",
        "quiet": "#a9c3f2",
        "nudge": "#6fd0a5",
        "today": "#b9bfc8",
    },
)
