"""The stock phrases that say that there is no day, in both languages."""

from collections.abc import Sequence
from functools import cache

from coaching.reading.days.words import Word, listed

# No day was said.
NO_DAY = """
    soon, asap, shortly, any day, any day now, anytime now, any time now, in due course, due
    course, as soon as, in good time, eventually, at some point, one of these days, if successful,
    if i am successful, if i'm successful, if selected, if shortlisted, if i pass, if i qualify, if
    i get, if they like, if chosen, only successful, if i made it, if they want me, if they need
    me, if i'm selected, if i am selected, if i was successful, if you are successful, if i'm
    picked, if i've got it, if they decide, if they are interested, if interested, if it's a yes,
    don't call us, dont call us, do not call, we'll call you, we will call you, will call you,
    don't call, not said, didn't say, did not say, didnt say, never said, didn't tell, did not
    tell, didn't mention, did not mention, not mention, didn't specify, did not specify, nothing
    said, said nothing, no word, no date, no dates, no time, no timeline, no time frame, no
    timeframe, no idea, no clue, not sure, unsure, don't know, dont know, do not know, dunno, idk,
    who knows, can't say, can't remember, cannot remember, don't remember, dont remember, do not
    remember, can't recall, don't recall, forgot, forgot to ask, didn't ask, did not ask, never
    asked, didnt ask, not told, wasn't told, was not told, weren't told, nobody told, no one told,
    never told, not given, no specific, nothing specific, nothing definite, no exact, didn't give,
    did not give, not give, haven't given, have not given, hasn't given, nothing about, nothing
    about when, not specified, wouldn't say, would not say, couldn't say, kept quiet, no
    information, no indication, no promise, no promises, not certain, rather not say, tbd, tba,
    nothing, none, nope, not clear, unclear, they were vague, vague, no comment, open ended,
    open-ended, no deadline, no fixed, no particular, no set, no mention, left it open, without a
    date, no feedback, nothing concrete, not decided, hasn't been decided, once the, once they,
    once all, once everyone, once approved, when they are ready, when they're ready, when they've,
    when they have, when the, when everyone, whenever, in the near future, near future, in time,
    until further notice, as and when, hawakusema, hakusema, hawajasema, hajasema, hawakuniambia,
    hakuniambia, hawajaniambia, hawakutaja, hakutaja, sijui, sina uhakika, sina hakika, sikumbuki,
    sikuuliza, nilisahau, hivi karibuni, karibuni, punde, hivi punde, upesi, wakati wowote, muda
    wowote, nikifaulu, nikichaguliwa, nikipita, kama nimefaulu, kama nimepita, kama nimechaguliwa,
    ikiwa nimefaulu, wakinihitaji, wakinitaka, nisiwapigie, msipige, usipige, usitupigie, tusipige,
    hakuna tarehe, hakuna siku, hakuna, hawajanipa, hawakunipa, hawakutoa, hakutoa, hajanipa,
    hakunipa, bila tarehe, bado hawajasema, wakimaliza, wakishamaliza, wakiamua, baadaye,
    watanijulisha, siku gani, ikipita, ikiidhinishwa, wakishaamua, sijaambiwa, sikuambiwa,
    hatukuambiwa, hakuna aliyeambiwa, siku moja, kama nimepass, tumefaulu, nitafaulu, watanitafuta,
    wakishafanya, nikiwa nimefaulu, nikipass, nikiqualify, waliokaa kimya, walinyamaza,
    hawakueleza, sijajua, mambo yakiwa tayari, wakikamilisha, wakiwa tayari, sielewi
"""


@cache
def _table() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Index the phrases by their first word."""
    table: dict[str, list[tuple[str, ...]]] = {}
    for phrase in listed(NO_DAY):
        forms = tuple(phrase.split())
        table.setdefault(forms[0], []).append(forms)
    return {first: tuple(found) for first, found in table.items()}


def says_no_day(words: Sequence[Word]) -> bool:
    """Say whether a stock phrase says that no day was named.

    >>> from coaching.reading.days.words import cut
    >>> says_no_day(cut("They'll be in touch soon", frozenset()))
    True
    >>> says_no_day(cut("hawakusema lolote", frozenset()))
    True
    >>> says_no_day(cut("by Friday", frozenset()))
    False
    """
    forms = tuple(word.form for word in words)
    table = _table()
    return any(
        forms[at : at + len(phrase)] == phrase
        for at, form in enumerate(forms)
        for phrase in table.get(form, ())
    )
