"""How well predictions fit the labels: figures, thresholds, temperature, trade-off curve."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from coaching.reading.intent import ACTS, MISTAKES
from tests.training.corpus import Example

Array = NDArray[np.float64]
#: Tried thresholds of a mistake's probability.
STEPS = tuple(round(0.2 + 0.05 * n, 2) for n in range(14))


def sigmoid(logits: Array) -> Array:
    """Probabilities of independent labels."""
    return 1.0 / (1.0 + np.exp(-logits))


def softmax(logits: Array) -> Array:
    """Probabilities of labels of which one holds."""
    risen = np.exp(logits - logits.max(-1, keepdims=True))
    shares: Array = risen / risen.sum(-1, keepdims=True)
    return shares


def fit_temperature(acts: Array, examples: list[Example]) -> float:
    """Finds the temperature under which held-back acts are likeliest."""
    truth = np.array([ACTS.index(e.act) for e in examples])  # type: ignore[arg-type]
    tried = [round(0.5 + 0.05 * n, 2) for n in range(51)]
    rows = np.arange(len(truth))
    losses = [-np.log(softmax(acts / t)[rows, truth] + 1e-12).mean() for t in tried]
    return tried[int(np.argmin(losses))]


def predicted(acts: Array, mistakes: Array, thresholds: dict[str, float]) -> NDArray[np.bool_]:
    """Tells for each message which mistakes are found; only proposals and drafts hold any."""
    least = np.array([thresholds[m] for m in MISTAKES])
    judged = np.isin(acts.argmax(-1), [ACTS.index("proposal"), ACTS.index("draft")])
    found: NDArray[np.bool_] = (sigmoid(mistakes) >= least) & judged[:, None]
    return found


def truth_of(examples: list[Example]) -> NDArray[np.bool_]:
    """The labelled mistakes as a table [n, 4]."""
    return np.array([[m in e.mistakes for m in MISTAKES] for e in examples])


def f1(found: NDArray[np.bool_], truth: NDArray[np.bool_]) -> float:
    """The harmonic mean of precision and recall."""
    both = int((found & truth).sum())
    return 2 * both / max(1, int(found.sum() + truth.sum()))


def scores(found: NDArray[np.bool_], truth: NDArray[np.bool_]) -> dict[str, float]:
    """Precision, recall and F1 of one label."""
    hit = int((found & truth).sum())
    return {
        "precision": round(hit / max(1, int(found.sum())), 3),
        "recall": round(hit / max(1, int(truth.sum())), 3),
        "f1": round(f1(found, truth), 3),
    }


def fit_thresholds(acts: Array, mistakes: Array, examples: list[Example]) -> dict[str, float]:
    """Chooses for each mistake the threshold with the best F1 on held-back messages."""
    truth = truth_of(examples)
    best = {}
    for column, mistake in enumerate(MISTAKES):
        scores = []
        for step in STEPS:
            found = predicted(acts, mistakes, dict.fromkeys(MISTAKES, step))
            scores.append(f1(found[:, column], truth[:, column]))
        best[mistake] = STEPS[int(np.argmax(scores))]
    return {str(m): t for m, t in best.items()}


def figures(
    acts: Array, mistakes: Array, examples: list[Example], thresholds: dict[str, float]
) -> dict[str, Any]:
    """Accuracy of the act; precision, recall and F1 of each act and mistake; false alarms."""
    truth = truth_of(examples)
    found = predicted(acts, mistakes, thresholds)
    right = acts.argmax(-1) == np.array([ACTS.index(e.act) for e in examples])  # type: ignore[arg-type]
    clean = ~truth.any(-1)
    by_mistake = {
        str(mistake): scores(found[:, column], truth[:, column])
        for column, mistake in enumerate(MISTAKES)
    }
    by_act = {
        str(act): scores(acts.argmax(-1) == n, np.array([e.act == act for e in examples]))
        for n, act in enumerate(ACTS)
    }
    return {
        "messages": len(examples),
        "act": round(float(right.mean()), 3),
        "macro_f1": round(float(np.mean([m["f1"] for m in by_mistake.values()])), 3),
        "false_alarms": round(float(found[clean].any(-1).mean()), 3) if clean.any() else 0.0,
        "mistakes": by_mistake,
        "acts": by_act,
    }


def trade_off(acts: Array, mistakes: Array, examples: list[Example]) -> list[dict[str, float]]:
    """False alarms on clean messages against misses, by one threshold for all mistakes."""
    truth = truth_of(examples)
    rows = []
    for step in STEPS:
        found = predicted(acts, mistakes, dict.fromkeys(MISTAKES, step))
        rows.append(
            {
                "threshold": step,
                "false_alarms": round(float(found[~truth.any(-1)].any(-1).mean()), 3),
                "missed": round(1 - int((found & truth).sum()) / int(truth.sum()), 3),
            }
        )
    return rows
