"""Operators that pick: vectors of tokens out of a table, steps out of a sequence."""

from __future__ import annotations

import numpy as np

from playground.interop.onnx_reader.builder import Builder, make
from playground.interop.onnx_reader.operators import reads
from playground.interop.onnx_reader.tensors import cut
from playground.interop.onnx_reader.values import Call, Flow, Known, Value, sample_axis
from playground.text import Problem


@reads("Cast")
def cast(builder: Builder, call: Call) -> list[Value | None]:
    """Numbers are float32 everywhere here, in which whole ones are exact up to 2^24."""
    return [call.values[0]]


@reads("Gather")
def gather(builder: Builder, call: Call) -> list[Value | None]:
    axis = call.attribute("axis", 0)
    table, picked = call.values[0], call.values[1] if call.has(1) else None
    if isinstance(table, Known) and isinstance(picked, Flow) and table.array.ndim == 2 and axis in (0, -2):
        return [_embedding(builder, table.array, picked)]
    flow, places = call.flow(0), call.known(1)
    at = sample_axis(flow, axis)
    size = flow.shape[at]
    chosen = [int(place) % size if -size <= place < size else size for place in places.reshape(-1)]
    strides = set(np.diff(chosen).tolist()) or {1}
    if not chosen or max(chosen) == size or len(strides) != 1 or min(strides) < 1 or places.ndim > 1:
        raise Problem(
            "'{step}' ({operator}) in '{file}' picks {places} out of {size}: only one place, or places "
            "at equal distances going forward, are read",
            places=str(chosen)[:60],
            size=size,
        )
    first, last, steps = [0] * len(flow.shape), list(flow.shape), [1] * len(flow.shape)
    first[at], last[at], steps[at] = chosen[0], chosen[-1] + 1, strides.pop()
    found = cut(builder, flow, tuple(first), tuple(last), tuple(steps))
    if places.ndim:
        return [found]
    rest = builder.reshape(found, found.shape[:at] + found.shape[at + 1 :])
    batch = flow.axis if flow.axis is None or at >= flow.axis else flow.axis - 1
    return [Flow(rest.node, rest.shape, batch, rest.output)]


def _embedding(builder: Builder, table: np.ndarray, tokens: Flow) -> Flow:
    vocabulary, features = table.shape
    row = builder.reshape(tokens, (int(np.prod(tokens.shape)),))
    layer = make("embedding", vocabulary=vocabulary, features=features)
    found = Flow(builder.add(layer, row, weights={"weight": table}), (*row.shape, features), tokens.axis)
    return builder.reshape(found, (*tokens.shape, features))
