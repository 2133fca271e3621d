"""That an employer who had said no comes back: with an interview, or with a word that reopens it."""

from coaching.reading.cues.cue import Cue

_THEY = r"\b(?:they|hr|she|he|company|manager|boss|recruiter|panel|employer|lady)(?:'ve|'re|'s)?"
_TALK = r"(?:interview|intavyu|usaili|mahojiano|round|panel)\b"
#: That they want the candidate for an interview; told by the candidate, it is one of their own.
WANTS_INTERVIEW = Cue(
    rf"{_THEY}\b(?:(?!\b(?:another job|different|other (?:job|post|role))\b)[^.?\n]){{0,60}}?\b(?:want|wants|called|calling|rang|invited|inviting|asked|need|needs|bring|bringing)\b[^?\n]{{0,60}}\b{_TALK}"
    rf"|{_THEY}\b[^.?\n]{{0,40}}\b(?:interview|see|meet) me (?:again|once more|anew)\b"
    rf"|\b(?:wame|ame|wana|wali|ana|ali)(?:ni)?(?:ita|taka|alika|pigia|call|invite|hitaji)\w*[^?\n]{{0,60}}\b{_TALK}|^\W*(?:been |got )?(?:called|invited) back\b[^?\n]{{0,30}}\b{_TALK}",
    "they want me back for an interview on wednesday",
    "had another interview on monday",
)
#: That the way is open again, and it is not told yet for what.
OPEN_AGAIN = Cue(
    r"\b(?:other|first|chosen|selected|successful|that|one they (?:took|picked|chose|hired)) (?:guy|candidate|person|one|lady|applicant|man|woman|chap)\b[^.?\n]{0,20}\b(?:dropped|pulled|backed|bailed|declined|turned|refused|rejected|did ?n'?t|never|failed|quit|left|withdrew)\b"
    r"|\b(?:chang(?:ed|ing)|change) their minds?\b|\bre-?consider(?:ed|ing)\b(?! me\?)|\b(?:position|post|job|role|slot) is (?:open|available|free) again\b|\b(?:mtu|msee|candidate|yule) (?:mwingine |wao |waliyemchagua |walichagua )?(?:ame|ali)(?:kataa|jitoa|toka|drop|decline)\w*|\bwame(?:badilisha|change) (?:mawazo|nia|uamuzi|mind)\b",
    "they called, the other guy dropped out",
    "the other guy was rude",
)
