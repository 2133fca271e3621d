"""Each phrase that gives a fact away takes its example and refuses its near miss."""

import pytest

from coaching.reading.cues import (
    Cue,
    addressed,
    answers,
    asides,
    asking,
    bars,
    called_off,
    changes,
    claims,
    contacts,
    courtesies,
    crisis,
    done,
    exceptions,
    feelings,
    follows,
    giving,
    hours,
    insiders,
    longer,
    matters,
    noes,
    outcomes,
    papers,
    plans,
    purposes,
    pushing,
    qualms,
    questioned,
    requests,
    rivals,
    rounds,
    silences,
    strong,
    talk,
    thanks,
    worries,
)


def all_cues() -> list[tuple[str, Cue]]:
    """Every cue of the modules, in whatever a name holds it."""
    found = []
    said = (addressed, answers, asides, bars, contacts, courtesies, crisis, feelings, matters)
    told = (done, follows, requests, worries)
    deeds = (
        claims,
        exceptions,
        giving,
        insiders,
        papers,
        plans,
        purposes,
        pushing,
        rivals,
        strong,
        *told,
    )
    words = (asking, called_off, longer, qualms, questioned)
    rooms = (noes, rounds, *said, *words, changes, hours, outcomes, silences, talk, thanks, *deeds)
    for name, value in (pair for room in rooms for pair in vars(room).items()):
        if isinstance(value, Cue):
            found.append((name, value))
        elif isinstance(value, dict):
            found += [(f"{name}-{key}", cue) for key, cue in value.items()]
        elif isinstance(value, tuple):
            found += [(f"{name}-{n}", cue) for n, cue in enumerate(value)]
    return [(name, cue) for name, cue in found if isinstance(cue, Cue)]


CUES = [pytest.param(cue, id=name) for name, cue in all_cues()]


def test_there_are_cues():
    assert len(CUES) > 20


@pytest.mark.parametrize("cue", CUES)
def test_a_cue_takes_its_example(cue):
    assert cue.finds(cue.takes)


@pytest.mark.parametrize("cue", CUES)
def test_a_cue_refuses_its_near_miss(cue):
    assert not cue.finds(cue.refuses)


@pytest.mark.parametrize("cue", CUES)
def test_examples_are_lower_case_as_the_texts_that_cues_see(cue):
    assert (cue.takes.lower(), cue.refuses.lower()) == (cue.takes, cue.refuses)
