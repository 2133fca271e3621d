"""What is surely off the subject: the weather, a match, a recipe, and what brings it back."""

from coaching.reading.cues.cue import Cue

#: A subject of its own that has to do with no employer.
STRAY = Cue(
    r"\b(?:weather|forecast|hali ya (?:hewa|anga)|mvua|(?:ita|ina|ku|ili|ime)nyesha|(?:it )?rain(?:s|ed|ing|y)?|joto|baridi|jua kali"
    r"|arsenal|man ?u|man ?united|chelsea|liverpool|man ?city|barcelona|real madrid|gor mahia|gor|afc leopards|harambee stars|taifa stars|simba sc|yanga|premier league|epl|champions league|mpira|football|mechi|derby|kombe la dunia|world cup|(?:the|a|leo) (?:match|score)|ball (?:iko|ni|inaanza)"
    r"|recipes?|chapo|chapati|ugali|pilau|mandazi|jokes?|vichekesho|horoscopes?|bitcoin|betting|bei ya (?:unga|mafuta|sukari|dola)|exchange rate|movie|sinema|series gani|wimbo|song)\b",
    "weather ya kesho itakuwa aje?",
    "kesho itakuwa aje?",
)
#: Whatever makes it one that touches the employer or the interview after all.
SUBJECT = Cue(
    r"\b(?:interviews?|interviewed|usaili|mahojiano|intavyu|hr|them|they|he|she|employers?|mwajiri|kazi|jobs?|role|post|position|nafasi|panel|recruiters?|manager|boss|office|ofisi\w*|company|kampuni|offer|answer|reply|jibu|majibu"
    r"|call\w*|ring|rang|e?mail\w*|text\w*|message|msg|ujumbe|simu|draft|send|nitume|follow ?-?up|visit|drop by|gift|zawadi|niwa\w+|nim(?:w|p|t|c|u|e)\w+|nita\w+|niende|nipige|kuwa\w{3,}|wata\w+|wame\w+|wao|kwao|walini\w+|waliniambia|walisema|nilichelewa|nimechelewa|late|apply|omba)\b",
    "mvua ikinyesha kesho niende interview?",
    "mvua itanyesha kesho?",
)
#: So many words hold a stray question and nothing else. House rule.
FEW = 12


def strays(low: str) -> bool:
    """Tells a short message on a subject of its own.

    Examples:
        >>> strays("arsenal walishinda jana?"), strays("should i give them a recipe?")
        (True, False)
    """
    few = len(low.split()) <= FEW
    return few and STRAY.finds(low) is not None and SUBJECT.finds(low) is None
