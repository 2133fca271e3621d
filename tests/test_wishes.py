"""Plain words do what a command does, and words about an interview are left alone."""

import pytest

from coaching.wishes import deed_in, wish_in

WISHES = [
    ("show my interviews", "interviews", ""),
    ("Could you show me all my interviews please?", "interviews", ""),
    ("how many interviews do I have?", "interviews", ""),
    ("nionyeshe interview zangu", "interviews", ""),
    ("onyesha usaili wangu", "interviews", ""),
    ("nina interview ngapi?", "interviews", ""),
    ("what's next?", "next", ""),
    ("when will you remind me?", "next", ""),
    ("naeza ongea na wewe kwa kizungu?", "language", "kizungu"),
    ("fine ill wait. when will you remind me?", "next", ""),
    ("ni lini utanikumbusha?", "next", ""),
    ("what time will you remind me?", "next", ""),
    ("utanikumbusha saa ngapi", "next", ""),
    ("what happens to my data", "privacy", ""),
    ("can my boss see this?", "privacy", ""),
    ("data yangu iko salama?", "privacy", ""),
    ("delete it", "remove", ""),
    ("ifute", "remove", ""),
    ("reopen it", "reopen", ""),
    ("fungua tena", "reopen", ""),
    ("haya ifungue tena nimebadili mawazo", "reopen", ""),
    ("naomba uifungue tena", "reopen", ""),
    ("hebu fungua tena hiyo interview", "reopen", ""),
    ("open it again, i changed my mind", "reopen", ""),
    ("i changed my mind, reopen it", "reopen", ""),
    ("nataka kuifungua tena hiyo ya Acme", "reopen", "Acme"),
    ("onyesha", "look", ""),
    ("nionyeshe zote", "interviews", ""),
    ("show all", "interviews", ""),
    ("sahau hiyo", "cancel", ""),
    ("English please", "language", "English"),
    ("give me a draft", "draft", "draft"),
    ("write me a thank-you note", "draft", "thank-you note"),
    ("nipe ujumbe wa kutuma", "draft", "ujumbe wa kutuma"),
    ("help", "help", ""),
    ("unaweza nini?", "help", ""),
    ("forget it", "cancel", ""),
    ("ghairi", "cancel", ""),
    ("is this private?", "privacy", ""),
    ("nani anaona ujumbe wangu?", "privacy", ""),
    ("send me my data", "export", ""),
    ("nitumie data yangu", "export", ""),
    ("delete everything you know about me", "forget all", ""),
    ("futa kila kitu", "forget all", ""),
    ("nataka kufuta kila kitu", "forget all", ""),
    ("remove an interview", "forget", ""),
    ("remind me in swahili", "language", "swahili"),
    ("can we talk in Kiswahili?", "language", "Kiswahili"),
    ("badilisha lugha iwe kiingereza", "language", "kiingereza"),
    ("change my timezone to Leeds", "timezone", "Leeds"),
    ("nimehamia Kisumu", "timezone", "Kisumu"),
    ("quiet hours 10pm to 6am", "quiet", "10pm to 6am"),
    ("usinisumbue kati ya saa tatu usiku hadi saa mbili asubuhi", "quiet", None),
    ("don't text me any more", "stop", ""),
    ("acha kunikumbusha", "stop", ""),
    ("another interview", "interview", ""),
    ("put it in my calendar", "calendar", ""),
    ("weka kwenye kalenda", "calendar", ""),
    ("show me the picture", "picture", ""),
    ("change the employer", "edit", ""),
    ("how do I change what I told you?", "look", ""),
    ("nataka kubadilisha maelezo", "look", ""),
    ("badilisha tarehe ya interview", "edit", "interview"),
    ("shorter please, like a text", "draft", None),
    ("can you write it for me", "draft", ""),
    ("show me as email", "draft", "email"),
    ("draft for Equity", "draft", "for Equity"),
    ("niwajibu nini?", "reply", ""),
    ("can you remind me on friday instead", "nudge.longer", ""),
    ("nikumbushe Ijumaa", "nudge.longer", ""),
    ("why not??", "why", ""),
    ("kwa nini?", "why", ""),
    ("that's not what I meant", "notmeant", ""),
    ("sikumaanisha hivyo", "notmeant", ""),
    ("naongea kiswahili tu", "language", "kiswahili"),
    ("niko Mombasa", "timezone", "Mombasa"),
    ("my mum sees my phone, can you not write the school name", "discreet", ""),
    ("change contact barred to no", "edit", ""),
    ("change the job at Safaricom", "edit", "Safaricom"),
    ("check my message: Dear team, any news?", "check", "Dear team, any news?"),
    ("check this: Dear team, any news?", "check", "Dear team, any news?"),
    ("make it shorter", "draft", "shorter"),
    ("kagua ujumbe huu kabla sijautuma", "check", ""),
    ("change the day they said", "edit", ""),
    ("badilisha tarehe waliyosema", "edit", ""),
    ("change facts", "look", ""),
    ("thats not what i meant", "notmeant", ""),
    ("no u got me wrong", "notmeant", ""),
    ("hapana sio nilichomaanisha", "notmeant", ""),
    ("can u write it for whatsapp", "draft", None),
    ("make it a text", "draft", None),
    ("niandikie kama sms", "draft", None),
    ("for whatsapp pls", "draft", "whatsapp"),
]
#: Words about the case, which no command may take away.
NONE = [
    "should I call them?",
    "I want to write a thank-you note",
    "they told me to call next week",
    "can I check with HR?",
    "my friend will remind them about me",
    "they said they will delete my application",
    "I stopped calling them",
    "change my mind",
    "they speak Swahili there",
    "nimwandikie ujumbe HR?",
    "niliwapigia simu jana",
    "wamefuta nafasi",
    "why did they not call me?",
    "I am in tears",
    "niko na wasiwasi",
    "they answered my mail yesterday",
    "help me get the job through my uncle",
    "what did they say next?",
    "I have an interview at KCB tomorrow",
    "show them that I am serious by calling every day",
    "they opened it again",
    "what time should I call",
    "the boss can see that I am serious",
    "I will delete it from my CV",
    "they changed the day",
    "should I write to them on whatsapp",
    "i didn't mean to call them",
    "that is what I meant",
]


@pytest.mark.parametrize(("words", "name", "rest"), WISHES, ids=[w[0] for w in WISHES])
def test_plain_words_are_a_wish(words, name, rest):
    wish = wish_in(words)
    assert wish is not None
    assert wish.name == name
    assert rest is None or wish.rest == rest


@pytest.mark.parametrize("words", NONE)
def test_words_about_the_case_are_no_wish(words):
    assert wish_in(words) is None


@pytest.mark.parametrize(
    ("words", "name", "rest"),
    [
        ("delete KCB", "forget", "KCB"),
        ("futa KCB", "forget", "KCB"),
        ("i want to delete my Equity interview", "forget", "Equity"),
        ("open my KCB interview", "look", "KCB"),
        ("nionyeshe Safaricom", "look", "Safaricom"),
        ("reopen KCB", "reopen", "KCB"),
        ("fungua tena KCB", "reopen", "KCB"),
        ("please open KCB again", "reopen", "KCB"),
        ("close Safaricom", "close", "Safaricom"),
        ("funga Safaricom", "close", "Safaricom"),
    ],
)
def test_what_is_done_with_a_named_interview(words, name, rest):
    wish = deed_in(words)
    assert wish is not None
    assert (wish.name, wish.rest) == (name, rest)


@pytest.mark.parametrize(
    "words", ["KCB called me", "they will open on Monday", "should I call KCB?"]
)
def test_news_of_an_employer_is_no_deed(words):
    assert deed_in(words) is None
