"""Averages two exported networks of the same shape: `python -m tests.training.mean A B OUT`.

Networks that were fine-tuned from the same encoder lie close enough together that the mean of
their weights reads better than either, at the cost of one. Source: Wortsman et al., 2022, "Model
soups"; measured on messages that neither had seen, see the README.
"""

import argparse
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import numpy_helper

#: Ends of the names under which the export keeps a quantised weight, its scale and its zero.
QUANTISED, SCALE, ZERO = "_quantized", "_scale", "_zero_point"

Weights = dict[str, NDArray[np.generic]]


def weights_of(model: onnx.ModelProto) -> Weights:
    """Gives the stored weights of a network by name."""
    return {w.name: numpy_helper.to_array(w) for w in model.graph.initializer}


def mean(first: Weights, second: Weights) -> Weights:
    """Averages the weights; quantised ones are opened, averaged and quantised anew."""
    made: Weights = {}
    for name, weight in first.items():
        base = name.removesuffix(QUANTISED)
        if name.endswith(QUANTISED):
            whole = (_opened(first, base) + _opened(second, base)) / 2
            made |= _quantised(whole, first, base)
        elif weight.dtype == np.float32 and not name.endswith(SCALE):
            made[name] = (weight + second[name]) / 2
    return made


def _opened(weights: Weights, base: str) -> NDArray[np.float32]:
    zero = weights[base + ZERO].astype(np.float32)
    opened: NDArray[np.float32] = weights[base + QUANTISED].astype(np.float32) - zero
    return opened * weights[base + SCALE].astype(np.float32)


def _quantised(whole: NDArray[np.float32], like: Weights, base: str) -> Weights:
    """Quantises as the export does: signed by column, or unsigned as a whole."""
    kind, zeros = like[base + QUANTISED].dtype, like[base + ZERO]
    if kind == np.int8:
        highest = np.abs(whole).max(0) if zeros.size > 1 else np.abs(whole).max()
        scale = np.maximum(highest, 1e-8) / 127
        zero = np.zeros_like(zeros)
    else:
        low, high = min(float(whole.min()), 0.0), max(float(whole.max()), 0.0)
        scale = np.asarray((high - low) / 255)
        zero = np.asarray(round(-low / float(scale))).astype(kind).reshape(zeros.shape)
    room = np.iinfo(kind)
    steps = np.round(whole / scale) + zero.astype(np.float32)
    return {
        base + QUANTISED: np.clip(steps, max(room.min, -127), room.max).astype(kind),
        base + SCALE: np.asarray(scale, np.float32).reshape(like[base + SCALE].shape),
        base + ZERO: zero,
    }


def main() -> None:
    """Writes the mean of two files to a third."""
    options = argparse.ArgumentParser(description=__doc__)
    for name in ("first", "second", "out"):
        options.add_argument(name, type=Path)
    arguments = options.parse_args()
    model = onnx.load(arguments.first)
    made = mean(weights_of(model), weights_of(onnx.load(arguments.second)))
    for weight in model.graph.initializer:
        if weight.name in made:
            weight.CopyFrom(numpy_helper.from_array(made[weight.name], weight.name))
    onnx.save(model, arguments.out)


if __name__ == "__main__":
    main()
