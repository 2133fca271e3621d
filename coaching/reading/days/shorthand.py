"""Words written short that look like no word for a day: "havent", "shud", "thats"."""

from coaching.reading.days.words import listed

_WHOLE = {
    "ain't": "aint",
    "because": "bcoz, bcos, bcuz, coz, cos",
    "but": "bt, buh",
    "can't": "cant",
    "couldn't": "couldnt",
    "didn't": "didnt, ddnt, didn, dint",
    "don't": "dont, dnt",
    "doesn't": "doesnt",
    "hasn't": "hasnt",
    "have": "hav, hve",
    "haven't": "havent, havnt, hvnt, havn't",
    "hadn't": "hadnt",
    "i'm": "im",
    "i've": "ive",
    "isn't": "isnt",
    "it's": "its",
    "it'll": "itll",
    "nothing": "nothin, nuthin, nthing",
    "should": "shud, shld, shuld, shoud, shd",
    "should've": "shoulda, shouldve, shudve, shuda",
    "that's": "thats, dats",
    "they": "dey",
    "they'd": "theyd",
    "they'll": "theyll",
    "they're": "theyre",
    "they've": "theyve",
    "wasn't": "wasnt",
    "weren't": "werent",
    "won't": "wont",
    "would": "wud, wld",
    "wouldn't": "wouldnt",
}
SHORTHAND = {short: whole for whole, shorts in _WHOLE.items() for short in listed(shorts)}
