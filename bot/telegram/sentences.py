"""The few sentences of the messenger itself, which need no record of the candidate."""

from typing import Literal

from telegram import User

Sentence = Literal["private_only", "not_invited", "sorry", "held_up"]

SENTENCES: dict[Sentence, dict[str, str]] = {
    "private_only": {
        "en": "Thank you for having me, but I only talk one to one, so that what you tell me "
        "about your interviews stays between us. Please write to me directly.",
        "sw": "Asante kwa kunikaribisha, lakini mimi huzungumza na mtu mmoja mmoja tu, ili "
        "unayoniambia kuhusu usaili yabaki kati yetu. Tafadhali niandikie moja kwa moja.",
    },
    "not_invited": {
        "en": "Sorry, this coach is kept for a small circle, and you are not on its list. "
        "Nothing you wrote was kept.",
        "sw": "Samahani, mshauri huyu ni wa kundi dogo, nawe haumo kwenye orodha yake. "
        "Ulichoandika hakikuhifadhiwa.",
    },
    "sorry": {
        "en": "I could not deal with your last message, and the person who runs me can see that. "
        "Everything from before is safe. Please send it again a little later.",
        "sw": "Sikuweza kushughulikia ujumbe wako wa mwisho, na anayeniendesha ataona hilo. "
        "Yote ya awali yako salama. Tafadhali utume tena baadaye kidogo.",
    },
    "held_up": {
        "en": "I cannot write anything down right now, so my answer comes a little later, by "
        "itself. Your message is not lost, there is no need to send it again.",
        "sw": "Kwa sasa siwezi kuandika chochote, kwa hiyo jibu langu litakuja baadaye kidogo, "
        "lenyewe. Ujumbe wako haujapotea, huna haja ya kuutuma tena.",
    },
}


def sentence(which: Sentence, user: User | None) -> str:
    """The sentence in the language of the profile; English where it names another or none."""
    tag = (user.language_code if user else None) or "en"
    return SENTENCES[which]["sw" if tag.lower().startswith("sw") else "en"]
