"""Gaussian units: the code of a variational autoencoder."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np

from kernels import combine, gaussian
from playground.emission import Emission
from playground.layers.base import Layer, Shape, vector_only
from playground.spec import setting
from playground.text import Problem, mark


class GaussianSampling(Layer):
    """Draws from a normal distribution that the network chose: the code of a variational autoencoder.

    Row Z2; Kingma and Welling (2013). The first half of the input are means m, the second half l = ln s^2; in training
    z = m + s e with standard normal e, when applied z = m. beta KL(N(m, s^2) || N(0, 1)) is added to the loss.
    """

    title: ClassVar[str] = mark("Gaussian sampling")
    id_stem: ClassVar[str] = "z"
    penalizes: ClassVar[bool] = True

    type: Literal["gaussian_sampling"] = "gaussian_sampling"
    beta: float = setting(
        1.0, mark("Weight of the divergence from N(0, 1) in the loss"), live=True, ge=0.0, le=1000.0, label=mark("beta")
    )

    def shape(self, *inputs: Shape) -> Shape:
        width = vector_only(inputs[0])
        if width % 2:
            raise Problem(
                "{kind} '{name}' needs as many variances as means, but '{source}' gives {width}, an odd number: give "
                "'{source}' {better} units",
                width=width,
                better=width + 1,
            )
        return (width // 2,)

    def emit(self, program: Emission) -> None:
        x, y = program.x, program.y
        pairs = (program.batch, 2, y.matrix.shape[1])
        code = x.value.reshape(*pairs)
        drawn = program.scratch("drawn", *y.matrix.shape)
        if program.training:
            program.forward(gaussian.gaussian_forward, code, program.counters, program.stream, y.matrix, drawn)
        else:
            program.forward(gaussian.gaussian_mean, code, y.matrix)
        beta, weight = program.cells["beta"], program.weight
        if weight is not None:
            assert program.losses is not None
            assert program.loss is not None
            program.forward(gaussian.divergence_forward, code, beta, weight, program.losses, program.loss)
        if not program.training or x.gradient is None:
            return
        terms = []
        if y.gradient is not None:
            terms.append(program.scratch("dsampling", *pairs))
            program.backward(gaussian.gaussian_backward, code, drawn, y.gradient_matrix, terms[-1])
        if weight is not None:
            terms.append(program.scratch("ddivergence", *pairs))
            program.backward(gaussian.divergence_backward, code, beta, weight, terms[-1])
        if len(terms) == 2:
            program.backward(combine.add, terms[0].flat, terms[1].flat, x.gradient.flat)
        elif terms:
            program.backward(combine.copy, terms[0].flat, x.gradient.flat)
        else:
            program.backward(combine.fill, program.constant("nothing", np.zeros(1, np.float32)), x.gradient.flat)

    def operations(self, *inputs: Shape) -> int:
        return 4 * inputs[0][0]

    def formula(self) -> str:
        return mark("z = m + e^(l/2) e, e ~ N(0, 1);  loss + beta 1/2 sum (m^2 + e^l - 1 - l)")
