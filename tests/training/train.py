"""Makes the reading model anew: `python -m tests.training.train`.

It cross-validates by group, chooses temperature and thresholds on what was held back, trains on
all examples, exports, and writes the card. Two CPU cores take about an hour.
"""

import argparse
import hashlib
import json
import shutil
import sys
from pathlib import Path

import numpy as np

from tests.training.corpus import corpus_hash, folds, read_corpus
from tests.training.figures import figures, fit_temperature, fit_thresholds, trade_off
from tests.training.network import BATCH, EPOCHS, RATE, base_folder, export, logits_of, train

SEED = 1
FOLDS = 5
MODEL = Path(__file__).parents[2] / "coaching" / "reading" / "model"


def tell(line: str) -> None:
    """Shows progress."""
    sys.stderr.write(line + "\n")


def main() -> None:
    """Runs the whole training."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--folds", type=int, default=FOLDS, help="how many folds to validate on")
    options.add_argument("--fold-epochs", type=int, default=EPOCHS, help="epochs a fold")
    options.add_argument("--held", type=Path, help="keep or take held-back logits in this file")
    arguments = options.parse_args()
    examples = read_corpus()
    tell(f"{len(examples)} examples")
    if arguments.held and arguments.held.exists():
        kept = np.load(arguments.held)
        acts, mistakes, deeds = kept["acts"], kept["mistakes"], kept["deeds"]
    else:
        acts, mistakes, deeds = cross_validate(arguments.folds, arguments.fold_epochs)
        if arguments.held:
            np.savez(arguments.held, acts=acts, mistakes=mistakes, deeds=deeds)
    thresholds = fit_thresholds(acts, mistakes, examples)
    held = figures(acts, mistakes, examples, thresholds)
    tell(json.dumps(held))
    network = train(examples, SEED, tell)
    MODEL.mkdir(exist_ok=True)
    export(network, MODEL / "intent.onnx")
    shutil.copy(base_folder() / "tokenizer.json", MODEL / "tokenizer.json")
    by_language = {}
    for language in ("en", "mix", "sw"):
        rows = [n for n, example in enumerate(examples) if example.language == language]
        chosen = [examples[n] for n in rows]
        by_language[language] = figures(acts[rows], mistakes[rows], chosen, thresholds)
    card = {
        "base": "sentence-transformers/all-MiniLM-L6-v2, Apache-2.0",
        "corpus": corpus_hash(),
        "model": hashlib.sha256((MODEL / "intent.onnx").read_bytes()).hexdigest(),
        "seed": SEED,
        "epochs": EPOCHS,
        "batch": BATCH,
        "rate": RATE,
        "temperature": fit_temperature(acts, examples),
        "thresholds": thresholds,
        "held_back": {
            "folds": arguments.folds,
            "epochs": arguments.fold_epochs,
            "all": held,
            "languages": by_language,
        },
        "trade_off": trade_off(acts, mistakes, examples),
    }
    (MODEL / "card.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")


def cross_validate(count: int, epochs: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Predicts every example by a network that has not seen its group."""
    examples = read_corpus()
    found: list[np.ndarray | None] = [None] * len(examples)
    for number, back in enumerate(folds(examples, count, SEED), 1):
        tell(f"fold {number} of {count}")
        held = set(back)
        seen = [e for n, e in enumerate(examples) if n not in held]
        network = train(seen, SEED, tell, epochs)
        parts = logits_of(network, [examples[n].text for n in back])
        for place, n in enumerate(back):
            found[n] = np.concatenate([part[place] for part in parts])
    table = np.stack([row for row in found if row is not None])
    return table[:, :5], table[:, 5:9], table[:, 9:]


if __name__ == "__main__":
    main()
