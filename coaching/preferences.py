"""What a candidate chooses for the whole talk: language, time zone, quiet hours, discretion."""

import re
from dataclasses import replace
from datetime import time

from coaching.calendar import local, quiet_hours
from coaching.phrases import speak_plain
from coaching.places import zone_of
from coaching.reading.facts import yes_or_no
from coaching.scene import Scene
from coaching.turns import Button, Say

#: "21:00-08:00", "21 to 8"; refused: "late".
HOURS = re.compile(
    r"(\d{1,2})(?:[:.](\d{2}))?\s*([ap]m)?\s*(?:-|–|to|hadi|mpaka)"
    r"\s*(\d{1,2})(?:[:.](\d{2}))?\s*([ap]m)?",
    re.I,
)
#: "saa tatu na nusu usiku"; refused: "saa tatu".
SWAHILI_HOUR = re.compile(
    r"\b(?:saa )?(?P<hour>\d{1,2}|kumi na (?:moja|mbili)|moja|mbili|tatu|nne|tano|sita|saba|nane|tisa|kumi)"
    r"(?P<half> na nusu)? (?:za |ya )?(?P<part>asubuhi|mchana|jioni|usiku|alfajiri)\b",
    re.I,
)
SWAHILI_NUMBERS = (
    *("moja", "mbili", "tatu", "nne", "tano", "sita", "saba", "nane", "tisa", "kumi"),
    *("kumi na moja", "kumi na mbili"),
)


def ask_language(scene: Scene, rest: str) -> Scene:
    """Asks for the language, or takes the one named."""
    language = language_in(rest)
    if language is not None:
        return set_language(scene, language)
    rows = (
        (
            Button(id="me.language.en", label="English"),
            Button(id="me.language.sw", label="Kiswahili"),
        ),
    )
    say = Say(text=scene.words("ask-language"), buttons=rows, asks="language")
    return scene.awaiting("language").say(say)


def language_in(text: str) -> str | None:
    """Finds the language that is named.

    Examples:
        >>> language_in("Kiswahili tafadhali"), language_in("English"), language_in("?")
        ('sw', 'en', None)
    """
    low = text.lower()
    if "swahili" in low or low.strip() == "sw":
        return "sw"
    english = any(name in low for name in ("english", "kiingereza", "kizungu"))
    return "en" if english or low.strip() == "en" else None


def set_language(scene: Scene, language: str) -> Scene:
    """Speaks another language from now on."""
    chosen = replace(scene.candidate, language="sw" if language == "sw" else "en")
    return replace(scene, candidate=chosen).settle_question().tell("language-set")


#: Zones that are offered as buttons. Source: house rule; any other is told in words.
LIKELY = (
    *("Africa/Nairobi", "Africa/Kampala", "Africa/Dar_es_Salaam"),
    *("Europe/London", "Asia/Dubai", "America/New_York"),
)


def ask_zone(scene: Scene, rest: str) -> Scene:
    """Asks for the place, or takes the one named."""
    if rest and (zone := zone_of(rest)) is not None:
        return set_zone(scene, zone)
    if rest:
        return scene.awaiting("zone").say(Say(text=scene.words("unclear-zone"), asks="zone"))
    buttons = [Button(id=f"me.zone.{z}", label=z.split("/")[1].replace("_", " ")) for z in LIKELY]
    rows = (tuple(buttons[:3]), tuple(buttons[3:]), (scene.button("me.place", "button-place"),))
    say = Say(text=scene.words("ask-zone"), buttons=rows, asks="zone")
    return scene.awaiting("zone").say(say)


def ask_place(scene: Scene) -> Scene:
    """Asks for the place itself, by a key of the messenger; words still do."""
    label = speak_plain(scene.language, "button-place-key")
    say = Say(text=scene.words("ask-place"), asks="zone", place=label)
    return scene.awaiting("zone", about="place").say(say)


def settle_place(scene: Scene, zone: str | None) -> Scene:
    """Takes the zone of a place that was shown; of the place itself nothing is known here."""
    if zone is None:
        return scene.awaiting("zone").say(
            Say(text=scene.words("unclear-zone"), asks="zone", place="")
        )
    return set_zone(scene, zone)


def set_zone(scene: Scene, zone: str) -> Scene:
    """Moves the candidate to another time zone; every nudge moves with them."""
    candidate = replace(scene.candidate, zone=zone, zone_known=True)
    scene = replace(scene, candidate=candidate).settle_question()
    about = scene.candidate.talk
    for interview in scene.candidate.interviews:
        if interview.outcome is None:
            scene = scene.put(interview)
    scene = scene.with_talk(about=about.about, about_at=about.about_at)
    text = scene.words("zone-set", zone=zone, time=local(scene.now, candidate).time())
    # The key for the place, where it was shown, has done its work.
    return scene.say(Say(text=text, place=""))


def ask_quiet(scene: Scene, rest: str) -> Scene:
    """Asks for quiet hours, or takes the ones named."""
    hours = hours_in(rest)
    if hours is not None:
        return set_quiet(scene, hours)
    start, end = quiet_hours(scene.candidate)
    lines = (scene.words("quiet-set", start=start, end=end), scene.words("ask-quiet"))
    return scene.awaiting("confirm", about="quiet").say(Say(text="\n".join(lines)))


def hours_in(text: str) -> tuple[time, time] | None:
    """Finds a span of hours.

    Examples:
        >>> hours_in("21:30-7")
        (datetime.time(21, 30), datetime.time(7, 0))
        >>> hours_in("9pm to 11am")
        (datetime.time(21, 0), datetime.time(11, 0))
        >>> hours_in("saa tatu usiku hadi saa mbili asubuhi")
        (datetime.time(21, 0), datetime.time(8, 0))
        >>> hours_in("25-9") is None
        True
    """
    swahili = [_swahili_hour(m) for m in SWAHILI_HOUR.finditer(text)]
    if len(swahili) == 2 and swahili[0] and swahili[1]:
        return swahili[0], swahili[1]
    found = HOURS.search(text)
    if found is None:
        return None
    start = _hour(found[1], found[2], found[3])
    end = _hour(found[4], found[5], found[6])
    return (start, end) if start is not None and end is not None else None


def _hour(hours: str, minutes: str | None, half: str | None) -> time | None:
    hour, minute = int(hours), int(minutes or 0)
    if half is not None:
        hour = hour % 12 + (12 if half.lower() == "pm" else 0)
    return time(hour, minute) if hour <= 23 and minute <= 59 else None


def _swahili_hour(found: re.Match[str]) -> time | None:
    """Reads an hour that counts from sunrise or sunset: "saa tatu usiku" is nine at night."""
    word = found["hour"].lower()
    hour = int(word) if word.isdigit() else SWAHILI_NUMBERS.index(word) + 1
    if not 1 <= hour <= 12:
        return None
    part = found["part"].lower()
    since = hour % 12 + (18 if part == "usiku" else 6)
    if part in ("asubuhi", "alfajiri") and hour in (10, 11):
        since -= 12
    if part == "jioni" and hour == 12:
        since = 18
    return time(since % 24, 30 if found["half"] else 0)


def set_quiet(scene: Scene, hours: tuple[time, time]) -> Scene:
    """Keeps other quiet hours; every nudge moves out of them."""
    scene = replace(scene, candidate=replace(scene.candidate, quiet=hours)).settle_question()
    for interview in scene.open_ones:
        scene = scene.put(interview)
    return scene.tell("quiet-set", start=hours[0], end=hours[1])


def ask_discreet(scene: Scene, rest: str) -> Scene:
    """Asks whether what comes unasked is to name nobody, or takes the answer along."""
    short = "yes" if rest.lower() in ("on", "yes", "ndiyo") else yes_or_no(rest)
    if rest.lower() in ("off", "zima") or short == "no":
        return set_discreet(scene, "off")
    if short == "yes":
        return set_discreet(scene, "on")
    rows = (
        (
            scene.button("me.discreet.on", "button-discreet-on"),
            scene.button("me.discreet.off", "button-discreet-off"),
        ),
    )
    say = Say(text=scene.words("ask-discreet"), buttons=rows, asks="confirm")
    return scene.awaiting("confirm", about="discreet").say(say)


def set_discreet(scene: Scene, value: str) -> Scene:
    """Keeps names out of what comes unasked, or lets them in again."""
    discreet = value == "on"
    scene = replace(scene, candidate=replace(scene.candidate, discreet=discreet))
    return scene.settle_question().tell(f"discreet-{'on' if discreet else 'off'}")


def settings(scene: Scene, rest: str) -> Scene:
    """Shows all choices for the whole talk, each with a button to change it."""
    candidate = scene.candidate
    start, end = quiet_hours(candidate)
    text = scene.words(
        "settings",
        zone=candidate.zone.rsplit("/", 1)[-1].replace("_", " "),
        time=scene.clock,
        start=start,
        end=end,
        discreet=speak_plain(scene.language, "word-yes" if candidate.discreet else "word-no"),
    )
    rows = tuple(
        tuple(scene.button(f"me.set.{name}", f"button-set-{name}") for name in row)
        for row in (("language", "timezone"), ("quiet", "discreet"))
    )
    return scene.say(Say(text=text, buttons=rows))


SETTINGS = {
    "language": ask_language,
    "timezone": ask_zone,
    "quiet": ask_quiet,
    "discreet": ask_discreet,
}
