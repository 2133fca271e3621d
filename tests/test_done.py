"""Words for a deed that was done, and short questions that go on with it."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from coaching.reading import read
from coaching.reading.cues import done, follows
from coaching.reading.shorthand import spell_out

NAIROBI = ZoneInfo("Africa/Nairobi")
NOW = datetime(2026, 11, 25, 11, tzinfo=NAIROBI)

DONE = [
    "sent",
    "sent it",
    "just sent it now",
    "ok done",
    "done!",
    "done, emailed",
    "all done boss",
    "ok did it, she said theyll decide by friday",
    "just did",
    "i have done as you said",
    "hit send, fingers crossed",
    "ok told them already",
    "informed her, no reply yet",
    "email sent",
    "its sent, no reply yet",
    "sent the follow-up this morning",
    "nimeituma",
    "nmetuma",
    "sawa nimetuma",
    "nishafanya",
    "done nimetuma",
    "nimefanya vile ulisema",
    "nilituma jana",
    "imetumwa",
    "nimeenda ofisini leo",
]
NOT_DONE = [
    "done with this waiting",
    "done my interview",
    "did it go well",
    "i did well",
    "i did it badly",
    "told them i can start monday",
    "have you sent it?",
    "should i say i did it?",
    "sent my cv to another company",
    "sent by the agency to kcb",
    "i'll send it",
    "nimetuma maombi kwa KCB",
    "nimefanya interview jana",
    "nimeenda kanisa",
    "nitatuma kesho",
    "sijatuma",
]
TOLD = {
    "nilishawapigia jumatatu lakini hawakushika": ("phone", "2026-11-23"),
    "nimeshawapigia jana hawakushika": ("phone", "2026-11-24"),
    "sawa nimeandika email": ("email", None),
    "nimewatumia ile message": ("sms", None),
    "nimesha-call": ("phone", None),
    "nime-email recruiter": ("email", None),
    "nimewatumia namba mpya kwa email": ("email", None),
    "nimewatumia namba mpya": ("other", None),
    "called madam, she told me to wait": ("phone", None),
}
AS_ALLOWED = [
    "ok nimetuma that one",
    "used your draft, sent",
    "just sent yours",
    "posted it",
    "emailed it now",
    "nimecopy nikatuma",
    "ile ulinipa nimetuma",
    "imeenda",
    "informed HR by mail now only, she said noted",
    "sent na po the NBI and TOR",
]
NOT_AS_ALLOWED = [
    "ok i will have it sent",
    "should i have it sent?",
    "they sent me a message",
    "wametuma email",
    "sijatuma bado",
    "not sent yet",
    "i sent my cv to another company",
    "ok thanks",
]
FOLLOW = ["on the", "by email", "just a text instead", "nikiwatumia whatsapp na email pia"]
NO_FOLLOW = ["my cousin", "the salary", "if they say no", "binamu yangu"]


@pytest.mark.parametrize("text", DONE)
def test_a_deed_done_is_told_without_saying_which(text):
    assert done.DID_IT.finds(spell_out(text).text.lower())


@pytest.mark.parametrize("text", AS_ALLOWED)
def test_what_was_allowed_is_told_as_done_in_a_few_words(text):
    assert done.AS_ALLOWED.finds(spell_out(text).text.lower())


@pytest.mark.parametrize("text", NOT_AS_ALLOWED)
def test_what_was_allowed_is_not_yet_done(text):
    assert not done.AS_ALLOWED.finds(spell_out(text).text.lower())


@pytest.mark.parametrize("text", NOT_DONE)
def test_what_only_sounds_so_is_no_deed_done(text):
    assert not done.DID_IT.finds(spell_out(text).text.lower())


@pytest.mark.parametrize(("text", "told"), TOLD.items())
def test_a_contact_is_told_with_its_channel_and_its_day(text, told):
    reading = read(text, NOW, NAIROBI, None)
    days = [m.period.latest.isoformat() for m in reading.mentions if m.role == "contact"]
    assert (reading.facts.contacted, reading.facts.channel) == (1, told[0])
    assert days == [day for day in (told[1],) if day]


def test_a_number_that_was_used_is_no_contact():
    assert read("nimetumia namba ya zamani", NOW, NAIROBI, None).facts.contacted is None


def test_their_word_behind_a_contact_keeps_its_day():
    reading = read("nimewapigia wanasema majibu yatatoka Jumamosi", NOW, NAIROBI, None)
    assert [(m.role, m.period.latest.day) for m in reading.mentions] == [("promise", 28)]


@pytest.mark.parametrize("text", FOLLOW)
def test_a_follow_up_says_no_more_than_a_day_or_a_channel(text):
    assert follows.says_no_more(text)


@pytest.mark.parametrize("text", NO_FOLLOW)
def test_a_new_matter_is_no_follow_up(text):
    assert not follows.says_no_more(text)
