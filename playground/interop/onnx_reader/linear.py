"""Matrix products: dense layers where one factor is fixed, products of two signals where both come from the data."""

from __future__ import annotations

import numpy as np

from playground.interop.onnx_reader.builder import Builder, make
from playground.interop.onnx_reader.elementwise import against, together
from playground.interop.onnx_reader.operators import reads
from playground.interop.onnx_reader.values import Call, Flow, Known, Value
from playground.layers.base import show_shape
from playground.text import Problem


@reads("Gemm")
def gemm(builder: Builder, call: Call) -> list[Value | None]:
    """alpha A' B' + beta C, where A' and B' may be transposed."""
    alpha, beta = call.attribute("alpha", 1.0), call.attribute("beta", 1.0)
    a, b = call.values[0], call.values[1] if call.has(1) else None
    c = call.values[2] if call.has(2) and beta != 0.0 else None
    if call.attribute("transA", 0):
        a = _transposed(builder, a)
    if call.attribute("transB", 0):
        b = _transposed(builder, b)
    if isinstance(a, Flow) and isinstance(b, Known) and b.array.ndim == 2 and a.rank == 2:
        _batch_or_all(a)
        bias, weight = None, np.float32(alpha) * b.array.T
        if isinstance(c, Known) and c.array.size in (1, len(weight)) and c.array.shape[:-1] in ((), (1,)):
            bias, c = np.broadcast_to(np.float32(beta) * c.array.reshape(-1), (len(weight),)), None
        y = builder.dense(a, weight, bias)
    else:
        y = matrix_product(builder, a, b)
        if alpha != 1.0:
            y = builder.affine(y, scale=np.array(alpha))
    if isinstance(c, Known):
        return [builder.affine(y, shift=against(np.float32(beta) * c.array, y))]
    if isinstance(c, Flow):
        c = c if beta == 1.0 else builder.affine(c, scale=np.array(beta))
        y, c = together(builder, y, c)
        return [Flow(builder.add(make("add"), y, c), y.shape, y.axis)]
    return [y]


def _transposed(builder: Builder, value: Value | None) -> Value | None:
    """The last two axes exchanged; where the batch is one of them, it only changes its place."""
    if isinstance(value, Known) and value.array.ndim >= 2:
        return Known(np.swapaxes(value.array, -1, -2))
    if isinstance(value, Flow) and value.rank >= 2:
        last = value.rank - 1
        if value.axis is not None and value.axis >= last - 1:
            return Flow(value.node, value.shape, 2 * last - 1 - value.axis, value.output)
        order = list(range(len(value.shape)))
        order[-1], order[-2] = order[-2], order[-1]
        return builder.permute(value, tuple(order))
    return value


def _batch_or_all(flow: Flow) -> None:
    """Raise Problem where the product would sum over the batch."""
    if flow.axis is not None and flow.axis == flow.rank - 1:
        raise Problem(
            "'{step}' ({operator}) in '{file}' sums over the batch, but samples are independent of each "
            "other here: export the model so that it leaves the batch alone"
        )


@reads("MatMul")
def matmul(builder: Builder, call: Call) -> list[Value | None]:
    a, b = call.values[0], call.values[1] if call.has(1) else None
    return [matrix_product(builder, a, b)]


def matrix_product(builder: Builder, a: Value | None, b: Value | None) -> Flow:
    """numpy.matmul of two tensors."""
    if isinstance(a, Flow) and isinstance(b, Known) and 1 <= b.array.ndim <= 2:
        _batch_or_all(a)
        if b.array.ndim == 1:
            y = builder.dense(a, b.array[None, :])
            return builder.reshape(y, y.shape[:-1])
        return builder.dense(a, b.array.T)
    if isinstance(a, Known) and isinstance(b, Flow) and a.array.ndim == 2 and b.rank >= 2:
        # A B = (B' A')'
        turned = _transposed(builder, b)
        assert isinstance(turned, Flow)
        _batch_or_all(turned)
        back = _transposed(builder, builder.dense(turned, a.array))
        assert isinstance(back, Flow)
        return back
    if not isinstance(a, Flow) or not isinstance(b, Flow):
        raise Problem(
            "'{step}' ({operator}) in '{file}' multiplies fixed matrices of rank 3 or more, but fixed "
            "factors are read as dense layers, with rank 1 or 2: export the model again"
        )
    return _of_signals(builder, a, b)


def _of_signals(builder: Builder, a: Flow, b: Flow) -> Flow:
    """The product of two signals; the layer repeats leading axes, and takes vectors as a row or a column."""
    if (a.axis is None) != (b.axis is None) or a.axis not in (None, 0) or b.axis not in (None, 0):
        raise Problem(
            "'{step}' ({operator}) in '{file}' combines tensors whose batches lie along different "
            "axes: export the model so that the batch is the first axis everywhere"
        )
    flat = len(a.shape) == 1 or len(b.shape) == 1
    if not a.shape or not b.shape or (a.axis is not None and (flat or len(a.shape) != len(b.shape))):
        raise Problem(
            "'{step}' ({operator}) in '{file}' multiplies {first} by {second} and mixes the samples of a batch: export "
            "the model so that it leaves the batch alone",
            first=show_shape(a.whole(builder.batch)),
            second=show_shape(b.whole(builder.batch)),
        )
    layer = make("matmul")
    # Two vectors give a number, which has no axes in ONNX.
    shape = () if len(a.shape) == len(b.shape) == 1 else layer.shape(a.shape, b.shape)
    return Flow(builder.add(layer, a, b), shape, a.axis)
