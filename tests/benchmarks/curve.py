"""How reading gets better with more examples: the encoder and n-grams on growing shares.

`python -m tests.benchmarks.curve --held FOLDER`; needs the dependency groups `train` and `bench`.
Both learn from the same whole groups, and read the messages of the first fold, whose groups they
have not seen. The encoder's figure for the largest share is the one that the validation kept.
"""

import argparse
import random
import sys
from pathlib import Path

import numpy as np

from tests.benchmarks.reading import ngrams
from tests.training.corpus import Example, folds, read_corpus
from tests.training.figures import figures, fit_thresholds
from tests.training.network import logits_of, train
from tests.training.train import FOLDS, SEED, tell

#: Shares of the groups that are learned from.
SHARES = (0.125, 0.25, 0.5, 1.0)
#: Fewer examples are gone through more often, for as many steps, but so often at most.
EPOCHS_MOST = 8


def share_of(examples: list[Example], share: float) -> list[Example]:
    """Takes whole groups, at random, up to a share of the groups."""
    groups = sorted({example.group for example in examples})
    random.Random(SEED).shuffle(groups)  # noqa: S311 - a split, not a secret
    chosen = set(groups[: round(len(groups) * share)])
    return [example for example in examples if example.group in chosen]


def main() -> None:
    """Prints a line for each share and reader."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--held", type=Path, required=True)
    options.add_argument("--epochs", type=int, default=3, help="as the validation had them")
    arguments = options.parse_args()
    examples = read_corpus()
    back = folds(examples, FOLDS, SEED)[0]
    held = set(back)
    new = [examples[n] for n in back]
    seen = [e for n, e in enumerate(examples) if n not in held]
    for share in SHARES:
        learn = share_of(seen, share)
        kept = np.load(arguments.held / f"fold-1-of-{FOLDS}.npz") if share == 1 else None
        if kept is not None:
            pair = kept["acts"], kept["mistakes"]
        else:
            epochs = min(round(arguments.epochs / share), EPOCHS_MOST)
            network = train(learn, SEED, tell, epochs)
            pair = logits_of(network, [e.text for e in new])[:2]
        for name, (acts, mistakes) in (("encoder", pair), ("n-grams", ngrams(learn, new))):
            row = figures(acts, mistakes, new, fit_thresholds(acts, mistakes, new))
            told = {key: row[key] for key in ("act", "macro_f1", "false_alarms")}
            sys.stdout.write(f"{len(learn):6} examples  {name:8} {told}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
