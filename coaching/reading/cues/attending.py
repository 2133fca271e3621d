"""That a candidate will come to an interview that lies ahead."""

from coaching.reading.cues.cue import Cue

#: That one will be there on the day of an interview: an answer, and no follow-up.
CONFIRMS = Cue(
    r"\b(?:confirm\w*|reply|respond|answer|accept|say|tell|email|mail|text|rsvp|ni(?:wa|m)?(?:jibu|ambie|andikie|tumie|confirm|thibitishe|seme|email)|ku(?:wa|m)?(?:jibu|ambia|thibitisha|confirm|sema)|nithibitishe|niconfirm|nijibu)\b[^.!?\n]{0,40}"
    r"\b(?:i'?ll|i will|i'?m|i am|i can) (?:be there|come|coming|attend\w*|available|make it)\b|\b(?:confirm\w*|accept|rsvp|niconfirm|nithibitishe|kuthibitisha|ku-?confirm|nikubali|kukubali)\b[^.!?\n]{0,25}\b(?:attendance|the (?:invit\w+|interview|date|slot|time)|mwaliko|kuhudhuria|interview|usaili)\b"
    r"|\b(?:nita|nta|ntaku|nitaku)(?:fika|kuja|ja|hudhuria|kuwa(?:po)?|make it|attend|come)\b|\bniko available\b|\b(?:niconfirm|nithibitishe)(?: (?:tu|kwa (?:e?mail|simu|sms|ujumbe|whatsapp)|sasa|leo))*\W*$",
    "niwajibu email niseme nitafika?",
    "they confirmed my application",
)
