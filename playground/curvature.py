"""What a layer sees while it passes second derivatives back: a buffer of h beside every gradient.

h is the diagonal approximation of Optimal Brain Damage (LeCun, Denker and Solla 1990; rows T2, T10): the second
derivative of the batch's loss by every number, all mixed ones taken for zero. Through a function a = s(u) flows
h_u = s'(u)^2 h_a + s''(u) dL/da, through u = x W + b h_x = sum W^2 h_u, h_W = sum x^2 h_u and h_b = sum h_u. Without
the term of s'' it is the Gauss-Newton form of Levenberg-Marquardt, which is never negative where the loss is convex.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NoReturn

from kernels import combine
from kernels.jit import Kernel
from kernels.program import Buffer, Phase, Row
from playground.emission import Emission, Operand, Signal
from playground.text import Problem

if TYPE_CHECKING:
    from playground.activations.base import ActivationFunction
    from playground.layers.base import Layer


class Mirror:
    """Beside every buffer another one of the same form, made when it is first asked for."""

    def __init__(self) -> None:
        self._made: dict[Buffer, Buffer] = {}

    def __call__(self, buffer: Buffer) -> Buffer:
        base = buffer.base
        if base not in self._made:
            self._made[base] = Buffer(f"{base.name}.curvature", base.shape)
        return self._made[base].part(buffer.offset, buffer.shape)

    def row(self, row: Row) -> Row:
        """The same row over the buffers beside those it is given."""
        first, *others = (tuple(self(o) if isinstance(o, Buffer) else o for o in call) for call in row.calls)
        return replace(row, operands=first, shards=tuple(others))


@dataclass
class Curvature:
    """The rows of one node, for one shard, that follow its backward rows.

    `program` is the emission whose gradients they accompany, `of(gradient)` where the second derivatives stand; `exact`
    asks for the term of s''.
    """

    program: Emission
    of: Mirror
    exact: bool
    common: dict[str, Buffer] = field(default_factory=dict)  # constants of the node, the same for all shards
    rows: list[Row] = field(default_factory=list)

    def add(self, kernel: Kernel, *operands: Operand) -> None:
        """Add a row after the node's backward rows."""
        self.rows.append(Row(kernel, operands, self.program.node, Phase.BACKWARD))

    def scratch(self, name: str, *shape: int) -> Buffer:
        """A buffer of this node and shard."""
        return self.program.scratch(f"curvature.{name}", *shape)

    def through(self, function: ActivationFunction, u: Signal, y: Signal, prefix: str = "") -> Buffer:
        """h of u, where y = s(u) by one function for all numbers; `prefix` as in the function's `emit`."""
        assert y.gradient is not None
        hu = self.of(u.gradient) if u.gradient is not None else self.scratch("hu", *u.value.shape)
        function.emit_curvature(self, u, y, self.of(y.gradient), hu, prefix)
        return hu

    def selected(self, layer: Layer) -> None:
        """The rows of a layer whose outputs are sums of some of its inputs: h flows as gradients do."""
        self._take(layer, replace(self._mirrored(), own=self.program.own, shared=self.program.shared))

    def squared(self, layer: Layer, hy: Buffer | None = None) -> None:
        """The rows of a layer that is linear in each of its inputs and parameters: its gradients, of squares.

        `hy` replaces the h of its output: of `layer` without its function.
        """
        made = self._mirrored()
        if hy is not None:
            made.output = replace(made.output, gradient=hy)
        made.inputs = tuple(replace(s, value=self._square(f"x{k}", s.value)) for k, s in enumerate(made.inputs))
        made.parameters = {name: self._square(name, value) for name, value in made.parameters.items()}
        # What the layer would give for squares is of no use, but may be what its backward rows read.
        made.output = replace(made.output, value=self.scratch("y", *made.output.value.shape))
        made.own, made.shared = {}, self.common
        made.node = f"{self.program.node}.curvature"
        self._take(layer, made)

    def refuse(self) -> NoReturn:
        """Nothing is known of the layer's second derivatives."""
        raise Problem(
            "the diagonal second derivatives of {kind} '{name}' are not known: replace it, or choose an optimizer and "
            "an operation that need none"
        )

    def _mirrored(self) -> Emission:
        program = self.program
        return replace(
            program,
            inputs=tuple(self._beside(signal) for signal in program.inputs),
            output=self._beside(program.output),
            outputs={name: self._beside(signal) for name, signal in program.outputs.items()},
            ports={name: self._beside(signal) for name, signal in program.ports.items()},
            gradients={name: self.of(buffer) for name, buffer in program.gradients.items()},
            forward_rows=[],
            backward_rows=[],
            update_rows=[],
        )

    def _beside(self, signal: Signal) -> Signal:
        return replace(signal, gradient=None if signal.gradient is None else self.of(signal.gradient))

    def _square(self, name: str, value: Buffer) -> Buffer:
        found = self.scratch(f"{name}.squares", *value.shape)
        self.add(combine.multiply_forward, value.flat, value.flat, found.flat)
        return found

    def _take(self, layer: Layer, made: Emission) -> None:
        layer.emit(made)
        of_squares = made.forward_rows if made.own is not self.program.own else []
        taken = (*of_squares, *made.backward_rows)
        self.rows += (replace(row, node=self.program.node, phase=Phase.BACKWARD) for row in taken)
