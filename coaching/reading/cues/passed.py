"""A time that is over, or a feast that is only a greeting: no day on which a deed is planned."""

from coaching.reading.cues.cue import Cue

#: That the time right before it is over.
OVER = Cue(
    r"^\W*(?:(?:is|has|have|are|'s|now|already|sasa|tayari|almost|just|finally) )*(?:over|up|passed|past|gone|done|elapsed|finished|ended|completed?|came and went|was|were|behind us"
    r"|(?:i|zi|ime|zime|li|ili|zili)?(?:me|li)?(?:sha)?(?:fika|isha|pita|kwisha|timia|enda))\b",
    " imefika can i email",
    " can i call",
)
#: What makes the feast right behind it a greeting.
GREETED = Cue(
    r"\b(?:merry|happy|heri(?: ya| njema ya)?|blessed|good|salamu za|wish(?:ing)?(?: (?:them|him|her|you))?|greet(?:ing)?(?: (?:them|him|her))?)(?: a)?(?: (?:merry|happy|blessed))?\s*$",
    "can i greet him happy ",
    "can i call after ",
)
#: A feast in the words for a day.
FEAST = Cue(
    r"christmas|x-?mas|krismasi|new year|mwaka mpya|holidays?|boxing|easter|pasaka|eid|idd|diwali|thanksgiving",
    "after xmas",
    "on friday",
)
