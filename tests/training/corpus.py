"""The labelled examples: read, hashed and split by the group of their writer."""

import hashlib
import json
import random
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "coaching" / "reading" / "examples"


@dataclass(frozen=True, slots=True)
class Example:
    """One message with its labels; `spans` are (mistake, start, end) in characters."""

    text: str
    act: str
    mistakes: tuple[str, ...]
    deed: str | None
    spans: tuple[tuple[str, int, int], ...]
    language: str
    group: str


def read_corpus(folder: Path = FOLDER) -> list[Example]:
    """Reads all examples, in the order of their files."""
    return [
        Example(
            text=row["text"],
            act=row["act"],
            mistakes=tuple(row["mistakes"]),
            deed=row["deed"],
            spans=tuple((m, s, e) for m, s, e in row["spans"]),
            language=row["language"],
            group=row["group"],
        )
        for path in sorted(folder.glob("*.jsonl"))
        for row in map(json.loads, path.read_text(encoding="utf-8").splitlines())
    ]


def corpus_hash(folder: Path = FOLDER) -> str:
    """Hashes all example files, so that a model can name the corpus it was made from."""
    digest = hashlib.sha256()
    for path in sorted(folder.glob("*.jsonl")):
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def folds(examples: list[Example], count: int, seed: int) -> list[list[int]]:
    """Splits by group: no group stands on both sides of a fold.

    Returns:
        For each fold the indices of the examples that are held back.
    """
    groups = sorted({example.group for example in examples})
    random.Random(seed).shuffle(groups)  # noqa: S311 - a split, not a secret
    fold_of = {group: place % count for place, group in enumerate(groups)}
    return [
        [n for n, example in enumerate(examples) if fold_of[example.group] == fold]
        for fold in range(count)
    ]
