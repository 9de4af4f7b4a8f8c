"""Operators on fixed numbers, computed while the file is read: how exporters work out the sizes they reshape to."""

from __future__ import annotations

from collections.abc import Callable
from math import prod

import numpy as np

from playground.interop.onnx_reader.model import TYPES
from playground.interop.onnx_reader.values import Call, Known
from playground.layers.base import show_shape
from playground.text import Problem

MOST_COMPUTED = 2**23  # numbers in one result
Arrays = list[np.ndarray]


def _check_count(count: int) -> None:
    """Refuse results that are too large before they are made."""
    if count > MOST_COMPUTED:
        raise ValueError("it makes too many of them")


def _gather(call: Call, x: Arrays) -> np.ndarray:
    _check_count(x[1].size * max(x[0].size // max(x[0].shape[call.attribute("axis", 0)], 1), 1))
    return np.take(x[0], x[1].astype(np.int64), axis=call.attribute("axis", 0))


def _concat(call: Call, x: Arrays) -> np.ndarray:
    _check_count(sum(values.size for values in x))
    return np.concatenate(x, axis=call.attribute("axis", 0))


def _unsqueeze(call: Call, x: Arrays) -> np.ndarray:
    return np.expand_dims(x[0], tuple(call.integers(1, "axes")))


def _squeeze(call: Call, x: Arrays) -> np.ndarray:
    axes = call.integers(1, "axes", [])
    return np.squeeze(x[0], tuple(axes) or None)


def _reshape(call: Call, x: Arrays) -> np.ndarray:
    wanted = call.integers(1, "shape")
    sizes = [x[0].shape[at] if size == 0 and at < x[0].ndim else size for at, size in enumerate(wanted)]
    return x[0].reshape(sizes)


def _transpose(call: Call, x: Arrays) -> np.ndarray:
    return np.transpose(x[0], call.attribute("perm", list(range(x[0].ndim))[::-1]))


def _cast(call: Call, x: Arrays) -> np.ndarray:
    kind = call.attribute("to", 1)
    if kind not in TYPES:
        raise ValueError("it turns them into something else than numbers")
    return x[0].astype(np.dtype(TYPES[kind][0]))


def _slice(call: Call, x: Arrays) -> np.ndarray:
    starts, ends = call.integers(1, "starts"), call.integers(2, "ends")
    axes = call.integers(3, "axes", list(range(len(starts))))
    steps = call.integers(4, "steps", [1] * len(starts))
    parts = [slice(None)] * x[0].ndim
    for start, end, axis, step in zip(starts, ends, axes, steps):
        parts[axis] = slice(start, None if step < 0 and end < -(2**31) else end, step)
    return x[0][tuple(parts)]


def _constant(call: Call, x: Arrays) -> np.ndarray:
    attributes = call.operation.attributes
    for name in ("value", "value_float", "value_int", "value_floats", "value_ints"):
        if attributes.get(name) is not None:
            found = np.asarray(attributes[name])
            return found.astype(np.float32) if found.dtype == np.float64 and name != "value" else found
    raise ValueError("it holds none that are read")


def _filled(call: Call, x: Arrays) -> np.ndarray:
    sizes = [int(size) for size in x[0].reshape(-1)]
    if len(sizes) > 8 or min(sizes, default=0) < 0:
        raise ValueError("it makes too many of them")
    _check_count(prod(sizes))
    value = np.asarray(call.attribute("value", np.zeros(1, np.float32))).reshape(-1)
    return np.full(sizes, value[0])


def _broadcast(function: Callable[..., np.ndarray]) -> Callable[[Call, Arrays], np.ndarray]:
    def evaluate(call: Call, x: Arrays) -> np.ndarray:
        _check_count(prod(np.broadcast_shapes(*(values.shape for values in x))))
        return np.asarray(function(*x))

    return evaluate


def _divide(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    if a.dtype.kind == "f" or b.dtype.kind == "f":
        return a / b
    if not b.all():
        raise ValueError("it divides by zero")
    return (np.sign(a) * np.sign(b) * (np.abs(a) // np.abs(b))).astype(a.dtype)


FOLDS: dict[str, Callable[[Call, Arrays], np.ndarray]] = {
    "Constant": _constant,
    "ConstantOfShape": _filled,
    "Identity": lambda call, x: x[0],
    "Cast": _cast,
    "Gather": _gather,
    "Concat": _concat,
    "Unsqueeze": _unsqueeze,
    "Squeeze": _squeeze,
    "Reshape": _reshape,
    "Transpose": _transpose,
    "Slice": _slice,
    "Add": _broadcast(np.add),
    "Sub": _broadcast(np.subtract),
    "Mul": _broadcast(np.multiply),
    "Div": _broadcast(_divide),
    "Sqrt": lambda call, x: np.sqrt(x[0]),
    "Neg": lambda call, x: -x[0],
}


def fold(call: Call) -> Known | None:
    """The result where all inputs are fixed numbers and the operator is one of these, else None."""
    kind = call.operation.kind
    if kind not in FOLDS or not all(value is None or isinstance(value, Known) for value in call.values):
        return None
    arrays = [value.array for value in call.values if isinstance(value, Known)]
    if not arrays and kind != "Constant":
        return None
    try:
        with np.errstate(all="ignore"):
            found = np.asarray(FOLDS[kind](call, arrays))
    except (ValueError, IndexError, TypeError, OverflowError, MemoryError) as error:
        raise Problem(
            "'{step}' ({operator}) in '{file}' works on fixed numbers of the shapes {given}, which fails "
            "({reason}): export the model again",
            given=", ".join(show_shape(values.shape) for values in arrays)[:80],
            reason=(str(error).splitlines() or [type(error).__name__])[0][:120],
        ) from None
    return Known(found)
