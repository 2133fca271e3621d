"""What the employer answered, told in one breath with the contact, is not asked for."""

import pytest

from coaching.reading.cues.replies import is_said, reply_in

ANSWERED = {
    "nimewapigia wakasema bado wana shortlist": "bado wana shortlist",
    "niliwapigia, wanasema bado wanaendelea kupanga": "bado wanaendelea kupanga",
    "nimemtext amejibu boss yuko safari": "boss yuko safari",
    "nilipiga nikaambiwa ningoje": "ningoje",
    "i called and was told to wait": "wait",
    "rang them and the lady goes they're still deciding": "they're still deciding",
    "i emailed, got a reply saying they are still shortlisting": "they are still shortlisting",
    "i texted, she replied ok": "ok",
}
SILENT = {
    "rang, it went to voicemail": "it went to voicemail",
    "nimepiga, simu haipokelewi": "simu haipokelewi",
    "emailed them yesterday, auto reply only": "auto reply only",
    "nilipiga lakini hawakushika": "hawakushika",
    "nimepiga but hakuna mtu ameshika": "hakuna mtu ameshika",
    "nimewapigia hakuna aliyeshika": "hakuna aliyeshika",
    "nimepiga simu, haikushikwa": "haikushikwa",
    "nimewatext mara mbili, hakuna reply": "hakuna reply",
}
NOTHING = (
    "i rang them",
    "nimewapigia jana",
    "i emailed hr about my reply",
    "walikuwa wengi sana",
    "she asked about me",
    "hakuna mtu anajua",
)


@pytest.mark.parametrize(("text", "reply"), ANSWERED.items())
def test_their_words_are_heard(text, reply):
    assert (reply_in(text), is_said(text)) == (reply, True)


@pytest.mark.parametrize(("text", "reply"), SILENT.items())
def test_that_nobody_answered_is_heard(text, reply):
    assert (reply_in(text), is_said(text)) == (reply, False)


@pytest.mark.parametrize("text", NOTHING)
def test_a_contact_alone_tells_no_answer(text):
    assert reply_in(text) is None
