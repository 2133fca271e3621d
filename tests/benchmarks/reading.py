"""Reading messages beside an n-gram baseline, on the same folds in one run.

`python -m tests.benchmarks.reading --held FOLDER`, where FOLDER holds the held-back logits that
`python -m tests.training.train --held FOLDER` kept; needs the groups `train` and `bench`.
"""

import argparse
import resource
import sys
import time
from pathlib import Path

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import FeatureUnion

from coaching.reading.intent import ACTS, MISTAKES, read_intent
from tests.training.corpus import Example, folds
from tests.training.figures import figures, fit_thresholds
from tests.training.train import FOLDS, SEED, held_back

#: Messages timed one by one.
TIMED = 500


def ngrams(learn: list[Example], new: list[Example]) -> tuple[np.ndarray, np.ndarray]:
    """Reads new messages by words and n-grams with a linear model; gives logits of both heads."""
    grams = FeatureUnion(
        [
            ("words", TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, min_df=2)),
            ("letters", TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), min_df=3)),
        ]
    )
    table = grams.fit_transform([e.text for e in learn])
    rows = grams.transform([e.text for e in new])
    model = LogisticRegression(C=8, max_iter=300)
    model.fit(table, [ACTS.index(e.act) for e in learn])  # type: ignore[arg-type]
    mistakes = np.zeros((len(new), len(MISTAKES)))
    for column, mistake in enumerate(MISTAKES):
        one = LogisticRegression(C=8, max_iter=300, class_weight="balanced")
        one.fit(table, [mistake in e.mistakes for e in learn])
        mistakes[:, column] = one.decision_function(rows)
    return model.predict_log_proba(rows), mistakes


def baseline(examples: list[Example], count: int) -> tuple[np.ndarray, np.ndarray]:
    """Reads every example by n-grams that have not seen its group."""
    acts = np.zeros((len(examples), len(ACTS)))
    mistakes = np.zeros((len(examples), len(MISTAKES)))
    for back in folds(examples, count, SEED):
        held = set(back)
        learn = [e for n, e in enumerate(examples) if n not in held]
        acts[back], mistakes[back] = ngrams(learn, [examples[n] for n in back])
    return acts, mistakes


def main() -> None:
    """Prints both, by language and by mistake, then time and memory of the coach's reading."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--held", type=Path, required=True)
    options.add_argument("--folds", type=int, default=FOLDS)
    arguments = options.parse_args()
    examples, acts, mistakes = held_back(arguments.held, arguments.folds)
    pairs = {
        "encoder": (acts, mistakes),
        "n-grams": baseline(examples, arguments.folds),
    }
    out = sys.stdout.write
    for name, (acts, mistakes) in pairs.items():
        thresholds = fit_thresholds(acts, mistakes, examples)
        for language in ("all", "en", "mix", "sw"):
            rows = [n for n, e in enumerate(examples) if language in ("all", e.language)]
            row = figures(acts[rows], mistakes[rows], [examples[n] for n in rows], thresholds)
            out(f"{name:8} {language:4} {row}\n")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    read_intent("warm up")
    times = []
    for example in examples[:: max(1, len(examples) // TIMED)]:
        began = time.perf_counter()
        read_intent(example.text)
        times.append((time.perf_counter() - began) * 1000)
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    out(f"ms a message: p50 {np.percentile(times, 50):.1f}, p99 {np.percentile(times, 99):.1f}\n")
    out(f"memory: {(after - before) / 1024:.0f} MB more than before\n")


if __name__ == "__main__":
    main()
