"""Layer normalization."""

from __future__ import annotations

from math import prod
from typing import ClassVar, Literal

import numpy as np

from kernels import normalization as kernels
from kernels.program import Buffer
from playground.emission import Emission
from playground.initializers.constant import Constant
from playground.initializers.zeros import Zeros
from playground.layers.base import Layer, Parameter, Shape, show_shape
from playground.spec import setting
from playground.text import Problem, mark


class LayerNorm(Layer):
    """Gives the numbers of each sample, or of each step, mean 0 and variance 1, then scales and shifts every feature.

    Row T12; Ba et al. (2016): y = gamma (x - m) / sqrt(v + eps) + beta with the sample's own m and v, in training and
    application alike; torch.nn.LayerNorm. Without a choice of axes, the last axis of vectors and sequences and all
    axes of images. The ports give m and 1 / sqrt(v + eps).
    """

    title: ClassVar[str] = mark("Layer norm")
    group: ClassVar[str] = mark("Normalize")
    id_stem: ClassVar[str] = "ln"

    type: Literal["layer_norm"] = "layer_norm"
    axes: int = setting(
        0,
        mark("How many of the last axes are normalized together; 0: all of an image, else the last"),
        ge=0,
        le=4,
        label=mark("axes"),
    )
    epsilon: float = setting(
        1e-5, mark("Added to the variance before its root"), live=True, gt=0.0, le=1.0, label=mark("epsilon")
    )
    affine: bool = setting(True, mark("Learn gamma and beta; else they are 1 and 0"), label=mark("gamma and beta"))

    @property
    def timewise(self) -> bool:  # type: ignore[override]
        return self.axes < 2

    def _normalized(self, shape: Shape) -> Shape:
        """The sizes of the axes that are normalized together."""
        if self.axes > len(shape):
            raise Problem(
                "{kind} '{name}' normalizes {axes} axes, but '{source}' gives {given} with {count}: choose fewer axes",
                axes=self.axes,
                given=show_shape(shape),
                count=len(shape),
                place=("axes",),
            )
        return shape[len(shape) - (self.axes or (len(shape) if len(shape) > 2 else 1)) :]

    def shape(self, *inputs: Shape) -> Shape:
        self._normalized(inputs[0])
        return inputs[0]

    def outputs(self, *inputs: Shape) -> dict[str, Shape]:
        together = len(self._normalized(inputs[0]))
        kept = (*inputs[0][: len(inputs[0]) - together], *[1] * together)
        return {"mean": kept, "inverse_deviation": kept}

    def parameters(self, *inputs: Shape) -> dict[str, Parameter]:
        if not self.affine:
            return {}
        sizes = self._normalized(inputs[0])
        fan = prod(sizes)
        return {
            "gamma": Parameter(sizes, Constant(value=1.0), fan, fan, "weight", regularized=False),
            "beta": Parameter(sizes, Zeros(), fan, fan, "bias", regularized=False),
        }

    def emit(self, program: Emission) -> None:
        x, y = program.x, program.y
        width = prod(self._normalized(x.shape))
        if self.affine:
            gamma, beta = program.parameters["gamma"].flat, program.parameters["beta"].flat
        else:
            gamma = program.constant("gamma", np.ones(width, np.float32))
            beta = program.constant("beta", np.zeros(width, np.float32))

        def rows(buffer: Buffer, width: int = width) -> Buffer:
            return buffer.reshape(buffer.size // width, width)

        mean, inverse = (rows(program.outputs[name].value, 1) for name in ("mean", "inverse_deviation"))
        program.forward(
            kernels.layer_norm_forward,
            rows(x.value),
            gamma,
            beta,
            program.cells["epsilon"],
            rows(y.value),
            mean,
            inverse,
        )
        if not program.wants_backward:
            return

        def slopes(given: Buffer | None, like: Buffer, name: str) -> Buffer:
            """The gradient of an output; zeros where nobody reads it."""
            return (
                program.constant(name, np.zeros(like.shape, np.float32))
                if given is None
                else given.reshape(*like.shape)
            )

        dy = slopes(y.gradient, rows(y.value), "dy")
        if self.affine:
            gradients = program.gradients["gamma"].flat, program.gradients["beta"].flat
            program.backward(kernels.layer_norm_backward_parameters, rows(x.value), mean, inverse, dy, *gradients)
        if x.gradient is not None:
            dmean = slopes(program.outputs["mean"].gradient, mean, "dmean")
            dinverse = slopes(program.outputs["inverse_deviation"].gradient, inverse, "dinverse")
            operands = (rows(x.value), gamma, mean, inverse, dy, dmean, dinverse)
            program.backward(kernels.layer_norm_backward_input, *operands, rows(x.gradient))

    def operations(self, *inputs: Shape) -> int:
        return 8 * prod(inputs[0])

    def formula(self) -> str:
        scaled = "gamma (x - m) / sqrt(v + eps) + beta" if self.affine else "(x - m) / sqrt(v + eps)"
        return f"y = {scaled},  m = 1/k sum x,  v = 1/k sum (x - m)^2"
