"""A decision to wait, or not to get in touch: a short well done, and how the waiting stands."""

from coaching.consoling import with_standing
from coaching.reading import Reading
from coaching.reading.cues import leaving
from coaching.scene import Scene
from coaching.spoken import spoken_of

#: A decision takes at most so many words. House rule.
WORDS_MOST = 14


def wait_on(scene: Scene, text: str, reading: Reading) -> Scene | None:
    """Praises whoever decides to wait; None where the words say anything else."""
    interview, facts = spoken_of(scene), reading.facts
    told = facts.contacted or facts.outcome or facts.interviewed
    if interview is None or interview.upcoming or told or scene.candidate.talk.question:
        return None
    if not decides(text):
        return None
    return with_standing(scene.put(interview), interview, scene.words("patience"))


def decides(text: str) -> bool:
    """Tells a decision to leave the employer in peace for now.

    Examples:
        >>> decides("aii hapana, nitangoja tu"), decides("nah i wont call, ill wait")
        (True, True)
        >>> decides("ill wait till monday then call"), decides("should i just wait?")
        (False, False)
    """
    low = text.lower().replace("’", "'")
    if leaving.NO_DECISION.finds(low) or len(low.split()) > WORDS_MOST:
        return False
    return leaving.WAITS.finds(low) is not None or leaving.REFRAINS.finds(low) is not None
