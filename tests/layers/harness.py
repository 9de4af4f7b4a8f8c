"""Runs the rows of one layer by itself, and the same function in torch's float64."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from kernels.program import Binder, Buffer, Phase, bind
from playground.emission import Emission, Signal
from playground.layers.base import Layer

if TYPE_CHECKING:
    import torch

BATCH = 7
SEED = 11


@dataclass
class Result:
    """What a layer's rows computed: output, gradients of inputs (None where not asked for) and of parameters."""

    output: np.ndarray
    inputs: list[np.ndarray | None] = field(default_factory=list)
    parameters: dict[str, np.ndarray] = field(default_factory=dict)


def numbers(shape: tuple[int, ...], seed: int, deviation: float = 1.0) -> np.ndarray:
    """Random numbers exact in float32 and away from zero, where some functions have a kink."""
    values = np.random.default_rng(seed).normal(size=shape)
    return (deviation * (values + np.copysign(0.05, values))).astype(np.float32).astype(np.float64)


def starting_parameters(layer: Layer, shapes: Sequence[tuple[int, ...]]) -> dict[str, np.ndarray]:
    """Random values of a layer's parameters, of a size that leaves its units unsaturated."""
    found = layer.parameters(*shapes).items()
    return {name: numbers(p.shape, 100 + k, 1.0 / np.sqrt(p.fan_in)) for k, (name, p) in enumerate(found)}


def run_layer(
    layer: Layer,
    inputs: Sequence[np.ndarray],
    parameters: dict[str, np.ndarray],
    upstream: np.ndarray | None = None,
    wanted: Sequence[bool] | None = None,
    training: bool = True,
    binder: Binder | None = None,
    step: int = 0,
) -> Result:
    """Emit, bind and run a layer on `inputs`, its output's gradient being `upstream` (None: nobody needs it)."""
    batch = len(inputs[0])
    shape = layer.shape(*(values.shape[1:] for values in inputs))
    wanted = [upstream is not None] * len(inputs) if wanted is None else wanted
    signals = tuple(
        Signal(
            Buffer(f"x{k}", values.shape, content=values),
            Buffer(f"dx{k}", values.shape) if asked and upstream is not None else None,
        )
        for k, (values, asked) in enumerate(zip(inputs, wanted, strict=True))
    )
    gradient = None if upstream is None else Buffer("dy", (batch, *shape), content=upstream)
    output = Signal(Buffer("y", (batch, *shape)), gradient)
    emission = Emission(
        "node",
        batch,
        training,
        signals,
        output,
        Buffer("counters", (4,), "i8", content=np.array([step, 0, 0, SEED])),
        3,
        {name: Buffer(name, values.shape, content=values) for name, values in parameters.items()},
        {name: Buffer(f"d{name}", values.shape) for name, values in parameters.items()},
        {name: Buffer(name, (1,), content=np.array([value])) for name, value in layer.cells().items()},
    )
    layer.emit(emission)
    assert all(row.phase is Phase.FORWARD for row in emission.forward_rows)
    assert all(row.phase is Phase.BACKWARD for row in emission.backward_rows)
    rows = [*emission.forward_rows, *emission.backward_rows]
    written_in_place(rows, signals)
    program = bind(rows, binder=binder)
    for _ in range(2):  # a step can be run again from its first row
        program.run()
    asked_parameters = parameters if emission.backward_rows else {}
    return Result(
        program.array(output.value).copy(),
        [None if s.gradient is None else program.array(s.gradient).copy() for s in signals],
        {name: program.array(emission.gradients[name]).copy() for name in asked_parameters},
    )


def written_in_place(rows: Sequence, signals: Sequence[Signal]) -> None:
    """A layer writes only its own output, scratch and gradients, never what came in."""
    given = {signal.value.base for signal in signals}
    for row in rows:
        for operand, buffer in zip(row.kernel.operands, row.operands, strict=True):
            assert not (operand.written and isinstance(buffer, Buffer) and buffer.base in given), row


def torch_gradients(
    function: Callable[..., torch.Tensor],
    inputs: Sequence[np.ndarray],
    parameters: dict[str, np.ndarray],
    upstream: np.ndarray,
) -> Result:
    """The same by automatic differentiation in float64."""
    import torch  # only here: the tests that run a layer alone need no torch

    xs = [torch.tensor(values, dtype=torch.float64, requires_grad=True) for values in inputs]
    named = {name: torch.tensor(v, dtype=torch.float64, requires_grad=True) for name, v in parameters.items()}
    y = function(xs, named)
    if y.requires_grad:
        y.backward(torch.tensor(upstream))
    zero = [np.zeros_like(values) for values in inputs]
    return Result(
        y.detach().numpy(),
        [z if x.grad is None else x.grad.numpy() for x, z in zip(xs, zero, strict=True)],
        {name: p.grad.numpy() if p.grad is not None else np.zeros(p.shape) for name, p in named.items()},
    )
