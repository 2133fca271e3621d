"""Leaving an employer that is only asked about, or hangs on an "if": nothing is done as yet."""

from dataclasses import replace

from coaching.model import Deed
from coaching.reading import Reading
from coaching.reading.cues import leaving, others
from coaching.reading.shorthand import spell_out


def only_leaving(text: str, reading: Reading) -> Reading:
    """Takes leaving that is asked about, or hangs on an "if", for nothing done as yet."""
    low, facts = spell_out(text).text.lower().replace("’", "'"), reading.facts
    gone = facts.outcome in ("withdrawn", "let_go")
    planned = leaving.TELLS_THEM.finds(low) is not None and facts.outcome in (None, "let_go")
    if not planned and not (gone and (leaving.ASKS.finds(low) or others.CONDITION.finds(low))):
        return reading
    facts = replace(facts, outcome=None, contacted=None, again=False)
    if not planned and leaving.ASKS.finds(low) is None:
        return replace(reading, facts=facts)
    deed = Deed(kind="withdraw", text=text)
    return replace(reading, act="proposal", sure=1.0, facts=facts, deed=deed, mistakes=())
