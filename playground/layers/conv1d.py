"""Convolution of sequences."""

from __future__ import annotations

from math import prod
from typing import ClassVar, Literal

from kernels import convolution as kernels
from kernels.program import Buffer
from playground.activations.linear import Linear
from playground.curvature import Curvature
from playground.emission import Emission, Signal
from playground.layers.base import Parameter, Shape
from playground.layers.convolving import Convolving
from playground.layers.windows import Margin, Window, check_fit, check_groups, sequence_only, sized, windows
from playground.spec import setting
from playground.text import mark


class Conv1D(Convolving):
    """Filters that slide along a sequence: u_t = sum of w_a x_{t+a} over the window and all features, plus b.

    Rows C1, C12; torch.nn.Conv1d followed by the activation, with steps before features: (T, F) gives (T', filters).
    Padding "causal" adds zeros before the first step alone, so that no output sees what comes later.
    """

    title: ClassVar[str] = mark("Conv 1D")
    group: ClassVar[str] = mark("Sequences")
    id_stem: ClassVar[str] = "filter"

    type: Literal["conv1d"] = "conv1d"
    kernel: int = setting(3, mark("Steps that a filter sees"), ge=1, le=1024, label=mark("kernel"))
    stride: int = setting(1, mark("How many steps the filters move"), ge=1, le=1024, label=mark("stride"))
    padding: Literal["same", "causal", "valid", "numbers"] = setting(
        "same",
        mark("Zeros around the sequence: as many as keep its length, these before it, none, or the margins"),
        label=mark("padding"),
    )
    margins: tuple[Margin, ...] = setting(
        (1,), mark("With padding by numbers: one for both ends, or before and after"), min_length=1, max_length=2,
        label=mark("margins"),
    )  # fmt: skip
    dilation: int = setting(
        1, mark("Distance between the steps that a filter sees"), ge=1, le=1024, label=mark("dilation")
    )

    @property
    def timewise(self) -> bool:  # type: ignore[override]
        """Whether step t of the output belongs to step t of the input, so that lengths pass through."""
        return self.stride == 1 and self.padding in ("same", "causal")

    @property
    def looks_ahead(self) -> bool:
        return self.timewise and self.padding == "same" and self.kernel > 1

    def along(self, given: Shape) -> list[Window]:
        chosen = (self.kernel,), (self.stride,), (self.dilation,)
        return [Window(1, 1, 1, 1, 0, 0), *windows(given[:1], *chosen, self.padding, self.margins)]

    def shape(self, *inputs: Shape) -> Shape:
        given = sequence_only(inputs[0])
        check_groups(self.groups, given[1], self.filters)
        along = self.along(given)
        check_fit(along, given)
        return sized((along[1].places, self.filters))

    def parameters(self, *inputs: Shape) -> dict[str, Parameter]:
        inner = inputs[0][1] // self.groups
        weight = (self.filters, inner, self.kernel)
        return self.filter_parameters(weight, inner * self.kernel, self.filters * self.kernel, self.shape(*inputs))

    def emit(self, program: Emission) -> None:
        x, y = program.x, program.y
        planes_x, planes_y = self._planes(program, "x", x), self._planes(program, "y", y)
        program.forward(kernels.turn, x.value, _lines(planes_x.value))
        if program.wants_backward:
            assert y.gradient is not None
            assert planes_y.gradient is not None
            program.backward(kernels.turn, y.gradient, _lines(planes_y.gradient))
        self.convolve(program, planes_x, planes_y, self.along(x.shape), (1, self.kernel))
        program.forward(kernels.turn, _lines(planes_y.value), y.value)
        if program.wants_backward and x.gradient is not None:
            assert planes_x.gradient is not None
            program.backward(kernels.turn, _lines(planes_x.gradient), x.gradient)

    def _planes(self, program: Emission, name: str, signal: Signal) -> Signal:
        """A sequence (batch, steps, features) as images of one line (batch, features, 1, steps)."""
        steps, features = signal.shape
        shape = (program.batch, features, 1, steps)
        gradient = program.scratch(f"d{name}_planes", *shape) if program.training and signal.gradient else None
        return Signal(program.scratch(f"{name}_planes", *shape), gradient)

    def emit_curvature(self, second: Curvature) -> None:
        if self.activation.linear:
            second.squared(self)
            return
        program, y = second.program, second.program.y
        planes_y = self._planes(program, "y", y)
        u = self.before_activation(program, planes_y)
        assert y.gradient is not None
        assert planes_y.gradient is not None
        second.add(kernels.turn, second.of(y.gradient), _lines(second.of(planes_y.gradient)))
        hu = second.through(self.activation, Signal(u.value, None) if u is planes_y else u, planes_y, "activation.")
        along_steps = second.scratch("along_steps", *y.value.shape)
        second.add(kernels.turn, _lines(hu), along_steps)
        second.squared(self.replace(activation=Linear()), along_steps)

    def operations(self, *inputs: Shape) -> int:
        return (2 * (inputs[0][1] // self.groups) * self.kernel + int(self.bias)) * prod(self.shape(*inputs))

    def formula(self) -> str:
        return f"u_t = sum_a w_a x_(t+a){' + b' if self.bias else ''},  a = {self.activation.formula}"


def _lines(planes: Buffer) -> Buffer:
    """Images of one line as (batch, channels, steps)."""
    batch, channels, _, steps = planes.shape
    return planes.reshape(batch, channels, steps)
