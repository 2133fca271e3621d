"""One more interview, told of beside those on record."""

from coaching.reading.cues.cue import Cue
from coaching.reading.cues.others import PEOPLE

#: One more interview that was held, or will be: "another one today!".
ANOTHER = Cue(
    r"\b(?:had|did|done|finished|got|have|attended|just had|just did|back from|out of) (?:yet )?(?:another|one more|my other|the other|my second|my third) (?:one|interview|intv|intavyu|usaili)\b"
    r"|(?:^|[.,;!] ?|\b(?:so|and|ok|hey|hi|guess what|na|pia|oh|btw|also) )(?:yet )?(?:another|one more|second|2nd|third|number two|no\.? ?2) (?:one|interview|intv|intavyu|usaili) (?:(?:is|was|done|over|down) ?)?(?:today|yesterday|tomorrow|this (?:morning|afternoon)|just now|done|over|down|leo|jana|juzi|kesho|at|with|on)\b"
    r"|\b(?:interview|intv|intavyu|usaili|mahojiano) (?:ingine|nyingine|nyengine|zingine)\b(?! (?:siku|tena))"
    r"|\b(?:nili(?:kuw?a|enda|fanya)|nime(?:toka|fanya|maliza)|natoka|was|been|interviewed)\b[^.!?\n]{0,40}\b(?:interview|intv|intavyu|usaili|mahojiano)\W{1,2}(?:pia|too|as well)\b(?= ?(?:$|[.,;!\n]))"
    r"|\b(?:pia|also|too) (?:leo |jana |juzi |today |yesterday )?(?:nili(?:kuw?a|enda|fanya)|nime(?:toka|fanya)|(?:i )?(?:had|did|interviewed|attended|went|was|have))\b[^.!?\n]{0,40}\b(?:interview\w*|intv|intavyu|usaili|mahojiano)\b"
    r"|\b(?:leo|jana|juzi|today|yesterday)\W{1,2}(?:pia|also) (?:nili|nime|i )\w*[^.!?\n]{0,40}\b(?:interview\w*|intv|intavyu|usaili)\b"
    r"|\b(?:nili(?:kuw?a|fanya|enda)|nime(?:toka|fanya|maliza)|nina)(?: na)? (?:ingine|nyingine)\b(?! (?:siku|tena|shida))",
    "had another one today",
    "another day no news",
)
#: A further interview that the same employer wants, or that is only hoped for.
SAME_ONE = Cue(
    r"\b(?:they|hr|she|he|wame\w+|wali\w+|wana\w+|ame\w+)\b(?: \w{1,10}){0,3} (?:want\w*|need\w*|invit\w+|ask\w*|call\w*|offer\w*|gave|schedul\w+|nita|niita|another|for another|to another)\b"
    r"|\b(?:round|same|hope|hoping|wish|if|should|can i|could i|maybe|waiting for|apply|no)\b",
    "they want another interview",
    "had another interview",
)
#: An interview of somebody else: "my friend had another interview at".
NOT_MINE = Cue(
    rf"\b{PEOPLE}\b(?! and i\b)(?: \w{{1,10}}){{0,2}} (?:had|has|got|did|is having|went|attended|was|amekuwa|alikuwa|ana|alienda|amefanya|amepata)\b[^.!?\n,]{{0,30}}?\b(?:interview\w*|usaili|mahojiano|one)\b",
    "my friend had another interview",
    "i had an interview with my friend",
)
