"""What a message is up to, and which of the four mistakes it holds, by a small learned model.

A sentence encoder, fine-tuned on `examples/`, reads the message once; three heads on its pooled
state give the act, the mistakes and the deed, a fourth on each token the words of a mistake.
How it was trained and how well it does stands in `model/card.json`.
"""

import json
import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, cast, get_args

import numpy as np
from numpy.typing import NDArray

from coaching.model import Act, DeedKind, Mistake

ACTS: tuple[Act, ...] = get_args(Act)
MISTAKES: tuple[Mistake, ...] = get_args(Mistake)
DEEDS: tuple[DeedKind, ...] = get_args(DeedKind)
#: From which probability on a deed through an insider counts as a favour: to bless one by mistake
#: is worse than to warn of a harmless question. Source: messages of held-back writers.
INSIDER_LEAST = 0.15
#: Longest text that the model reads, in tokens; of a longer one the first part counts.
TOKENS_MOST = 256
#: Tokens of a message that belong to the words of a mistake have at least this probability, or
#: this share of the strongest token's. Source: held-back groups, see the card.
SPAN_LEAST, SPAN_SHARE = 0.5, 0.4
#: Spans so many characters apart, within a sentence, are one. Source: looked through by hand.
SPAN_GAP = 20
#: A second stretch is told only if it has so many spaces. Source: looked through by hand.
SPAN_WORDS = 3
#: "door. Then"; refused: "door, then".
ENDS = re.compile(r"[.!?\n]")

Array = NDArray[np.float32]


class ModelUnusable(Exception):
    """The model's files are missing or do not fit; an installation is broken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The words that show a mistake, as offsets into the text."""

    mistake: Mistake
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Intent:
    """The reading of a message; `sure` is the probability that the act is right."""

    act: Act
    sure: float
    mistakes: tuple[Mistake, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    deed: DeedKind = "general"


def read_intent(text: str, act: Act | None = None, *, but: Act | None = None) -> Intent:
    """Reads the act, the mistakes with the words that show them, and the deed of a message.

    Args:
        text: The message.
        act: What it is up to, where that is known for sure.
        but: What it is not up to, where that is known for sure.

    Raises:
        ModelUnusable: The model cannot be loaded; the coach refuses to start in that case.

    Examples:
        >>> read_intent("Should I call them again tomorrow?").act
        'proposal'
        >>> read_intent("I'll ask my uncle who works there to put in a word for me").mistakes
        ('favours',)
        >>> read_intent("they rejected me").act
        'report'
        >>> read_intent("what should I wear?").act
        'other'
    """
    model = load_model()
    encoded = model.tokenizer.encode(text)
    ids = np.array([encoded.ids], dtype=np.int64)
    mask = np.ones_like(ids)
    act_logits, mistake_logits, deed_logits, span_logits = model.run(ids, mask)
    if but is not None:
        act_logits[0][ACTS.index(but)] = -np.inf
    acts = _softmax(act_logits[0] / model.temperature)
    sure = 1.0 if act is not None else float(acts.max())
    act = act or ACTS[int(acts.argmax())]
    if act not in ("proposal", "draft"):
        return Intent(act=act, sure=sure)
    deed = DEEDS[int(deed_logits[0].argmax())]
    chances = _sigmoid(mistake_logits[0])
    least = model.thresholds
    if deed == "insider":
        least = {**least, "favours": INSIDER_LEAST}
    found = tuple(m for m, p in zip(MISTAKES, chances, strict=True) if p >= least[m])
    tokens = _sigmoid(span_logits[0])
    evidence = tuple(
        span
        for mistake in found
        for span in _spans(mistake, tokens[:, MISTAKES.index(mistake)], encoded.offsets, text)
    )
    return Intent(act=act, sure=sure, mistakes=found, evidence=evidence, deed=deed)


def _spans(
    mistake: Mistake, chances: Array, offsets: list[tuple[int, int]], text: str
) -> list[Evidence]:
    """Joins the tokens that show a mistake to one or two stretches of whole words."""
    least = min(SPAN_LEAST, float(chances.max()) * SPAN_SHARE)
    spans: list[tuple[int, int]] = []
    for chance, (start, end) in zip(chances, offsets, strict=True):
        if chance < least or end <= start:
            continue
        if (
            spans
            and start - spans[-1][1] <= SPAN_GAP
            and not ENDS.search(text, spans[-1][1], start)
        ):
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    whole = sorted(
        {_whole_words(start, end, text) for start, end in spans},
        key=lambda span: span[0] - span[1],
    )
    told = whole[:1] + [span for span in whole[1:2] if text.count(" ", *span) >= SPAN_WORDS]
    return [
        Evidence(mistake=mistake, start=start, end=end)
        for start, end in sorted(told or [(0, len(text))])
    ]


def _whole_words(start: int, end: int, text: str) -> tuple[int, int]:
    while start > 0 and (text[start - 1].isalnum() or text[start - 1] in "'’"):
        start -= 1
    while end < len(text) and (text[end].isalnum() or text[end] in "'’"):
        end += 1
    return start, end


@dataclass(frozen=True, slots=True)
class Model:
    """The loaded model: a session, its tokenizer, and what its card says."""

    session: Any
    tokenizer: Any
    card: dict[str, Any]

    def run(self, ids: NDArray[np.int64], mask: NDArray[np.int64]) -> list[Array]:
        """Gives the logits of act [1, 5], mistakes [1, 4], deed [1, 12] and spans [1, n, 4]."""
        return cast(list[Array], self.session.run(None, {"ids": ids, "mask": mask}))

    @property
    def temperature(self) -> float:
        """What the act's logits are divided by, so that its probabilities are honest."""
        return float(self.card["temperature"])

    @property
    def thresholds(self) -> dict[Mistake, float]:
        """From which probability on a mistake counts."""
        return cast(dict[Mistake, float], self.card["thresholds"])


@cache
def load_model() -> Model:
    """Loads the model from the package, once.

    Raises:
        ModelUnusable: A file is missing, broken, or belongs to another model.
    """
    import onnxruntime
    from tokenizers import Tokenizer

    onnxruntime.disable_telemetry_events()
    folder = files("coaching.reading").joinpath("model")
    try:
        card = json.loads(folder.joinpath("card.json").read_text(encoding="utf-8"))
        tokenizer = Tokenizer.from_str(folder.joinpath("tokenizer.json").read_text("utf-8"))
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        session = onnxruntime.InferenceSession(
            folder.joinpath("intent.onnx").read_bytes(),
            options,
            providers=["CPUExecutionProvider"],
        )
    except Exception as fault:
        raise ModelUnusable(
            f"the reading model in coaching/reading/model cannot be loaded "
            f"({type(fault).__name__}); install Subira anew"
        ) from fault
    tokenizer.no_padding()
    tokenizer.enable_truncation(TOKENS_MOST)
    return Model(session, tokenizer, card)


def _softmax(logits: Array) -> Array:
    risen = np.exp(logits - logits.max())
    return cast(Array, risen / risen.sum())


def _sigmoid(logits: Array) -> Array:
    return cast(Array, 1.0 / (1.0 + np.exp(-logits)))
