"""Makes the reading model anew: `python -m tests.training.train --held FOLDER`.

It cross-validates by group, chooses temperature and thresholds on what was held back, trains on
all examples, exports, and writes the card. Two CPU cores take an hour or two, without bfloat16
several; each fold and network is kept when done, so that a stopped run goes on, and folds may run
side by side.
"""

import argparse
import hashlib
import json
import shutil
import sys
from pathlib import Path

import numpy as np
import torch

from tests.training.corpus import Example, corpus_hash, folds, read_corpus
from tests.training.figures import figures, fit_temperature, fit_thresholds, trade_off
from tests.training.network import (
    BATCH,
    EPOCHS,
    RATE,
    Network,
    base_folder,
    export,
    logits_of,
    train,
)

#: The seed of the folds and of their networks, and that of the network that is kept: the better
#: of two on messages that neither had seen.
SEED, CHOSEN = 1, 2
FOLDS = 5
MODEL = Path(__file__).parents[2] / "coaching" / "reading" / "model"


def tell(line: str) -> None:
    """Shows progress."""
    sys.stderr.write(line + "\n")


def main() -> None:
    """Runs the whole training, or only those parts that are asked for."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--folds", type=int, default=FOLDS, help="how many folds to validate on")
    options.add_argument("--fold-epochs", type=int, default=EPOCHS, help="epochs a fold")
    options.add_argument("--held", type=Path, required=True, help="folder that keeps what is done")
    options.add_argument("--only-folds", type=int, nargs="+", help="these folds and no more")
    options.add_argument("--seed", type=int, default=CHOSEN, help="of the network that is kept")
    options.add_argument("--threads", type=int, help="threads of this process")
    arguments = options.parse_args()
    if arguments.threads:
        torch.set_num_threads(arguments.threads)
    held: Path = arguments.held
    held.mkdir(parents=True, exist_ok=True)
    examples = read_corpus()
    tell(f"{len(examples)} examples")
    for number in arguments.only_folds or range(1, arguments.folds + 1):
        validate(examples, number, arguments.folds, arguments.fold_epochs, held)
    if arguments.only_folds:
        return
    network = learned(examples, arguments.seed, held)
    MODEL.mkdir(exist_ok=True)
    export(network, MODEL / "intent.onnx")
    shutil.copy(base_folder() / "tokenizer.json", MODEL / "tokenizer.json")
    write_card(held, arguments.folds, len(examples), arguments.seed)


def learned(examples: list[Example], seed: int, held: Path) -> Network:
    """Gives the network that has learned from all examples; one that is kept is not made anew."""
    file = held / f"whole-{corpus_hash()[:12]}-{EPOCHS}-{seed}.pt"
    if not file.exists():
        tell(f"network {seed}")
        torch.save(train(examples, seed, tell).state_dict(), file)
    network = Network()
    network.load_state_dict(torch.load(file))
    return network.eval()


def write_card(folder: Path, count: int, size: int, seed: int) -> None:
    """Chooses temperature and thresholds on what was held back, and writes them down."""
    examples, acts, mistakes = held_back(folder, count)
    thresholds = fit_thresholds(acts, mistakes, examples)
    held = figures(acts, mistakes, examples, thresholds)
    tell(json.dumps(held))
    by_language = {}
    for language in ("en", "mix", "sw"):
        rows = [n for n, example in enumerate(examples) if example.language == language]
        chosen = [examples[n] for n in rows]
        by_language[language] = figures(acts[rows], mistakes[rows], chosen, thresholds)
    card = {
        "base": "sentence-transformers/all-MiniLM-L6-v2, Apache-2.0",
        "corpus": corpus_hash(),
        "examples": size,
        "model": hashlib.sha256((MODEL / "intent.onnx").read_bytes()).hexdigest(),
        "seed": seed,
        "epochs": EPOCHS,
        "batch": BATCH,
        "rate": RATE,
        "temperature": fit_temperature(acts, examples),
        "thresholds": thresholds,
        "held_back": {
            "how": f"by group, {len(list(folder.glob('fold-*.npz')))} of {count} folds",
            "epochs": int(np.load(next(iter(folder.glob("fold-*.npz"))))["epochs"]),
            "all": held,
            "languages": by_language,
        },
        "trade_off": trade_off(acts, mistakes, examples),
    }
    (MODEL / "card.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")


def validate(examples: list[Example], number: int, count: int, epochs: int, folder: Path) -> None:
    """Keeps what a network predicts of a fold whose groups it has not seen; once is enough."""
    file = folder / f"fold-{number}-of-{count}.npz"
    if file.exists():
        return
    back = folds(examples, count, SEED)[number - 1]
    held = set(back)
    tell(f"fold {number} of {count}")
    network = train([e for n, e in enumerate(examples) if n not in held], SEED, tell, epochs)
    texts = [examples[n].text for n in back]
    acts, mistakes, deeds = logits_of(network, texts)
    np.savez(file, texts=texts, epochs=epochs, acts=acts, mistakes=mistakes, deeds=deeds)


def held_back(folder: Path, count: int) -> tuple[list[Example], np.ndarray, np.ndarray]:
    """Gathers what the folds predicted, as far as they are done, of messages still in the corpus.

    Returns:
        The n messages, the logits of their acts [n, 5] and of their mistakes [n, 4].
    """
    known = {example.text: example for example in read_corpus()}
    examples, acts, mistakes = [], [], []
    for file in sorted(folder.glob(f"fold-*-of-{count}.npz")):
        kept = np.load(file)
        for text, act, four in zip(kept["texts"], kept["acts"], kept["mistakes"], strict=True):
            if str(text) in known:
                examples.append(known[str(text)])
                acts.append(act)
                mistakes.append(four)
    return examples, np.stack(acts), np.stack(mistakes)


if __name__ == "__main__":
    main()
