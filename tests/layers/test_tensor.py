"""General operations on tensors: what they give, what they refuse, and that sizes are bounded at once."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from playground.layers.concat import Concat
from playground.layers.expand import Expand
from playground.layers.log_softmax import LogSoftmax
from playground.layers.matmul import MatMul
from playground.layers.pad import Pad
from playground.layers.permute import Permute
from playground.layers.reshape import Reshape
from playground.layers.slice import Slice
from playground.layers.softmax import Softmax
from playground.layers.subtract import Subtract
from tests.layers.harness import numbers, run_layer
from tests.layers.test_shapes import sentence

BATCH = 3
SHAPES = st.lists(st.integers(1, 5), min_size=1, max_size=4).map(tuple)


def applied(layer, *inputs, **options):
    """The output, which has to have the shape that was promised."""
    found = run_layer(layer, list(inputs), {}, **options).output
    assert found.shape[1:] == layer.shape(*(x.shape[1:] for x in inputs))
    return found


def agree(layer, inputs, expected):
    """Output as expected; for what is linear in its input the gradient is the transposed map: <dy, y> = <dx, x>."""
    y = expected.astype(np.float32)
    np.testing.assert_allclose(applied(layer, *inputs, training=False), y, rtol=1e-5, atol=1e-6)
    upstream = numbers(expected.shape, 99)
    found = run_layer(layer, inputs, {}, upstream, shards=2, binder="reference")
    np.testing.assert_allclose(found.output, expected, rtol=1e-12)
    for x, dx in zip(inputs, found.inputs, strict=True):
        other = run_layer(layer, [numbers(x.shape, 5) if v is x else v for v in inputs], {}, training=False,
                          binder="reference").output  # fmt: skip
        step = np.sum(upstream * (other - expected))
        assert step == pytest.approx(np.sum(dx * (numbers(x.shape, 5) - x)), rel=1e-6, abs=1e-9)


@settings(max_examples=30, deadline=None)
@given(shape=SHAPES, data=st.data())
def test_permute(shape, data):
    order = tuple(data.draw(st.permutations(range(len(shape)))))
    x = numbers((BATCH, *shape), 1)
    agree(Permute(order=[axis + 1 for axis in order]), [x], x.transpose(0, *(axis + 1 for axis in order)))
    agree(Permute(), [x], x.transpose(0, *range(len(shape), 0, -1)))


@settings(max_examples=30, deadline=None)
@given(shape=SHAPES, data=st.data())
def test_pad(shape, data):
    mode = data.draw(st.sampled_from(["constant", "reflect", "edge", "wrap"]))
    axes = data.draw(st.integers(0, len(shape)))
    most = {"constant": 3, "edge": 3, "reflect": min(shape) - 1, "wrap": min(shape)}[mode]
    amounts = [tuple(data.draw(st.integers(0, most)) for _ in range(2)) for _ in range(axes)]
    layer = Pad(before=[a for a, _ in amounts], after=[b for _, b in amounts], mode=mode)
    x = numbers((BATCH, *shape), 1)
    width = [(0, 0)] * (x.ndim - axes) + amounts
    agree(layer, [x], np.pad(x, width, mode=mode))


def test_pad_with_a_value_and_with_less_than_nothing():
    x = numbers((BATCH, 2, 4), 1)
    found = applied(Pad(before=(0, -1), after=(1, 2), value=7.5), x, training=False)
    np.testing.assert_allclose(found, np.pad(x[:, :, 1:], [(0, 0), (0, 1), (0, 2)], constant_values=7.5), rtol=1e-6)
    assert Pad(value=1.0).structure() == Pad(value=2.0).structure()


@settings(max_examples=30, deadline=None)
@given(shape=SHAPES, data=st.data())
def test_slice(shape, data):
    axes = data.draw(st.integers(1, len(shape)))
    first = [data.draw(st.integers(-size, size - 1)) for size in shape[-axes:]]
    last = [
        data.draw(st.just(0) | st.integers(at % size + 1, size + 2))
        for at, size in zip(first, shape[-axes:], strict=True)
    ]
    step = [data.draw(st.integers(1, 3)) for _ in range(axes)]
    x = numbers((BATCH, *shape), 1)
    cuts = tuple(slice(a, b or None, c) for a, b, c in zip(first, last, step, strict=True))
    agree(Slice(first=first, last=last, step=step), [x], x[(..., *cuts)])
    agree(Slice(first=first), [x], x[(..., *(slice(a, None) for a in first))])


@settings(max_examples=30, deadline=None)
@given(shape=SHAPES, data=st.data())
def test_expand(shape, data):
    sizes = [data.draw(st.integers(1, 4)) if size == 1 else data.draw(st.sampled_from([1, size])) for size in shape]
    front = data.draw(st.lists(st.integers(1, 3), max_size=4 - len(shape)))
    x = numbers((BATCH, *shape), 1)
    layer = Expand(sizes=(*front, *sizes))
    agree(layer, [x], np.stack([np.broadcast_to(v, layer.shape(shape)) for v in x]))


@settings(max_examples=30, deadline=None)
@given(shape=SHAPES, data=st.data())
def test_reshape(shape, data):
    order = data.draw(st.permutations(shape))
    left_open = data.draw(st.integers(0, len(shape) - 1))
    x = numbers((BATCH, *shape), 1)
    agree(Reshape(sizes=order), [x], x.reshape(BATCH, *order))
    agree(Reshape(sizes=(*order[:left_open], -1, *order[left_open + 1 :])), [x], x.reshape(BATCH, *order))


MATRICES = [
    ((3, 4), (4, 2)), ((1, 1), (1, 1)), ((2, 3, 4), (2, 4, 5)), ((2, 3, 4), (4, 5)), ((3, 4), (2, 4, 5)),
    ((4,), (4,)), ((4,), (4, 2)), ((3, 4), (4,)), ((2, 1, 3, 4), (5, 4, 2)), ((2, 3, 4), (4,)), ((4,), (2, 4, 3)),
    ((17, 33), (33, 40)),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right"), MATRICES)
def test_matrix_products(left, right):
    a, b = numbers((BATCH, *left), 1), numbers((BATCH, *right), 2)
    expected = np.stack([np.matmul(u, v) for u, v in zip(a, b, strict=True)])
    expected = expected.reshape(BATCH, *(expected.shape[1:] or (1,)))
    np.testing.assert_allclose(applied(MatMul(), a, b, training=False), expected, rtol=1e-4, atol=1e-5)
    agree(MatMul(), [a, b], expected) if expected.size < 300 else None


def test_subtract():
    a, b = numbers((BATCH, 2, 3), 1), numbers((BATCH, 2, 3), 2)
    agree(Subtract(), [a, b], a - b)
    assert "wire 1 brings 4 and its wire 2 brings 3" in sentence(Subtract(), (4,), (3,))
    assert Subtract.count == MatMul.count == 2


@pytest.mark.parametrize(
    ("layer", "shapes", "parts"),
    [
        (Reshape(sizes=(4, 2)), [(3, 3)], ["4, 2", "3x3", "product is 9"]),
        (Reshape(sizes=(-1, 2)), [(3, 3)], ["-1, 2", "9 numbers"]),
        (Reshape(sizes=(-1, -1)), [(3, 3)], ["-1 at most once"]),
        (Reshape(sizes=(-1, 0)), [(3, 3)], ["sizes of 1 and more"]),
        (Permute(order=(1, 1)), [(3, 3)], ["1, 1", "axes 1 to 2 once"]),
        (Permute(order=(1, 2)), [(3,)], ["1, 2", "gives 3"]),
        (Pad(before=(1, 1), after=(1, 1)), [(3,)], ["2 amounts before", "the 1 axes"]),
        (Pad(before=(1,), after=()), [(3,)], ["1 amounts before and 0 after"]),
        (Pad(before=(3,), after=(0,), mode="reflect"), [(3,)], ["3 before", "has 3 along"]),
        (Pad(before=(-2,), after=(-1,)), [(3,)], ["-2 before and -1 after"]),
        (Pad(before=(10**9,), after=(10**9,)), [(3,)], ["2000000003", "16777216"]),
        (Slice(first=(3,)), [(2, 3)], ["keeps nothing", "3 along axis 2", "from 3 to before 3"]),
        (Slice(first=(0,), last=(-3,)), [(3,)], ["from 0 to before -3"]),
        (Slice(first=(1, 2, 3)), [(3, 3)], ["1, 2, 3 as first", "the 2 axes"]),
        (Slice(step=(0,)), [(3, 3)], ["0 as step", "1 and more"]),
        (Expand(sizes=(2, 4)), [(3,)], ["2x4", "gives 3"]),
        (Expand(sizes=(10**6, 10**6)), [(1,)], ["1000000000000 numbers"]),
        (MatMul(), [(3, 4), (3, 4)], ["wire 1 brings 3x4 and its wire 2 brings 3x4"]),
        (MatMul(), [(2, 3, 4), (3, 4, 2)], ["equal or 1"]),
        (Softmax(axis=2), [(3,)], ["axis 2", "axes 1 to 1"]),
        (LogSoftmax(axis=-3), [(3, 2)], ["axis -3"]),
        (Concat(axis=3), [(3, 2), (3, 2)], ["axis 3", "axes 1 to 2"]),
    ],
)
def test_what_does_not_fit_is_refused_with_both_values(layer, shapes, parts):
    text = sentence(layer, *shapes)
    assert "'n1'" in text
    for part in parts:
        assert part in text
