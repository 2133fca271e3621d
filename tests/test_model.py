"""The learned reading belongs to its corpus, loads whole, and is refused when it is broken."""

import hashlib
import json
from importlib.resources import files
from pathlib import Path

import pytest

from coaching.reading import intent
from coaching.reading.intent import ACTS, DEEDS, MISTAKES, ModelUnusable, load_model, read_intent
from tests.training.corpus import corpus_hash, folds, read_corpus

MODEL = files("coaching.reading").joinpath("model")
#: The largest model that the repository takes, in bytes.
LARGEST = 30_000_000


@pytest.fixture
def card():
    return json.loads(MODEL.joinpath("card.json").read_text(encoding="utf-8"))


@pytest.fixture
def fresh():
    load_model.cache_clear()
    yield
    load_model.cache_clear()


def test_the_model_was_made_from_this_corpus(card):
    assert card["corpus"] == corpus_hash()


def test_the_card_describes_this_model(card):
    assert card["model"] == hashlib.sha256(MODEL.joinpath("intent.onnx").read_bytes()).hexdigest()


def test_the_model_is_small_enough_for_the_repository():
    assert len(MODEL.joinpath("intent.onnx").read_bytes()) < LARGEST


def test_every_mistake_has_a_threshold(card):
    assert set(card["thresholds"]) == set(MISTAKES)


def test_each_example_is_labelled_within_the_rules():
    for example in read_corpus():
        judged = example.act in ("proposal", "draft")
        assert example.act in ACTS
        assert set(example.mistakes) <= set(MISTAKES)
        assert judged or not example.mistakes
        assert (example.deed in DEEDS) == judged
        assert {m for m, _, _ in example.spans} == set(example.mistakes)
        assert all(0 <= s < e <= len(example.text) for _, s, e in example.spans)


def test_the_corpus_is_as_large_and_as_mixed_as_promised():
    examples = read_corpus()
    swahili = sum(example.language != "en" for example in examples)
    assert len(examples) >= 6000
    assert swahili >= len(examples) / 4


def test_no_message_stands_twice_in_the_corpus():
    texts = [" ".join(example.text.lower().split()) for example in read_corpus()]
    assert len(set(texts)) == len(texts)


def test_no_group_stands_on_both_sides_of_a_fold():
    examples = read_corpus()
    for back in folds(examples, 5, seed=1):
        held = {examples[n].group for n in back}
        rest = {e.group for n, e in enumerate(examples) if n not in set(back)}
        assert not held & rest


@pytest.mark.usefixtures("fresh")
def test_a_missing_model_is_refused_and_not_guessed(monkeypatch, tmp_path):
    monkeypatch.setattr(intent, "files", lambda _: tmp_path)
    with pytest.raises(ModelUnusable, match="install Subira anew"):
        load_model()


@pytest.mark.usefixtures("fresh")
def test_a_broken_model_is_refused_and_not_guessed(monkeypatch, tmp_path):
    folder = tmp_path / "model"
    folder.mkdir()
    for name in ("card.json", "tokenizer.json", "intent.onnx"):
        whole = MODEL.joinpath(name).read_bytes()
        Path(folder / name).write_bytes(whole[: len(whole) // 2])
    monkeypatch.setattr(intent, "files", lambda _: tmp_path)
    with pytest.raises(ModelUnusable):
        load_model()


@pytest.mark.parametrize(
    ("text", "act", "mistakes"),
    [
        ("Should I call them again tomorrow?", "proposal", {"check_ins"}),
        (
            "my auntie is a cashier there, I'll ask her to whisper to the manager",
            None,
            {"favours"},
        ),
        ("nitawapigia tena kesho asubuhi", "proposal", {"check_ins"}),
        ("I will tell them I can start tomorrow even without pay", "proposal", {"desperation"}),
        ("I'll ask them when I can start", "proposal", {"overconfidence"}),
        ("they rejected me", "report", set()),
        ("the waiting is eating me up", "feeling", set()),
        ("what should I wear to the interview?", "other", set()),
    ],
)
def test_a_plain_message_is_read_as_anyone_would(text, act, mistakes):
    found = read_intent(text)
    assert act in (None, found.act)
    assert mistakes <= set(found.mistakes)


def test_the_evidence_lies_in_the_text_and_names_the_mistakes_found():
    text = "Hello coach. My uncle is the director there, I will ask him to pick me."
    found = read_intent(text)
    assert {e.mistake for e in found.evidence} == set(found.mistakes)
    assert all("uncle" in text[e.start : e.end] or "ask" in text[e.start : e.end]
               for e in found.evidence)  # fmt: skip
