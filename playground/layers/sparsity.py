"""A penalty on active units."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np

from kernels import combine
from kernels import sparsity as kernels
from kernels.program import Buffer
from playground.emission import Emission
from playground.layers.base import Layer, Shape
from playground.spec import setting
from playground.text import mark


class Sparsity(Layer):
    """Passes its input on unchanged and adds a penalty to the loss that keeps most units quiet: a sparse autoencoder.

    Row Z2. L1: lambda times the mean of |a|. KL (Ng 2011): lambda sum_j KL(rho || r_j) with each unit's mean activity
    r_j over the whole batch; it is for activities between 0 and 1, as a sigmoid gives them, and r_j is held between
    1e-6 and 1 - 1e-6.
    """

    title: ClassVar[str] = mark("Sparsity")
    id_stem: ClassVar[str] = "sparse"
    timewise: ClassVar[bool] = True
    penalizes: ClassVar[bool] = True

    type: Literal["sparsity"] = "sparsity"
    penalty: Literal["L1", "KL"] = setting(
        "L1", mark("Mean magnitude, or divergence of mean activities from rho"), label=mark("penalty")
    )
    rate: float = setting(
        0.01, mark("Weight of the penalty in the loss, lambda"), live=True, ge=0.0, le=1000.0, label=mark("lambda")
    )
    rho: float = setting(
        0.05, mark("Mean activity that the KL penalty pulls to"), live=True, ge=0.0001, le=0.9999, label=mark("rho")
    )

    def shape(self, *inputs: Shape) -> Shape:
        return inputs[0]

    def emit(self, program: Emission) -> None:
        x, y = program.x, program.y
        program.forward(combine.copy, x.value.flat, y.value.flat)
        slope = None
        if program.weight is not None:
            slope = program.scratch("slope", *x.matrix.shape) if program.training and x.gradient is not None else None
            self._emit_penalty(program, slope)
        if not program.training or x.gradient is None:
            return
        if slope is not None and y.gradient is not None:
            program.backward(combine.add, slope.flat, y.gradient.flat, x.gradient.flat)
        elif slope is not None or y.gradient is not None:
            program.backward(combine.copy, (slope or y.gradient).flat, x.gradient.flat)  # type: ignore[union-attr]
        else:
            program.backward(combine.fill, program.constant("nothing", np.zeros(1, np.float32)), x.gradient.flat)

    def _emit_penalty(self, program: Emission, slope: Buffer | None) -> None:
        """Rows for the term of the loss, and its gradient where `slope` takes it."""
        assert program.weight is not None
        assert program.losses is not None
        assert program.loss is not None
        a, rate, results = program.x.matrix, program.cells["rate"], (program.losses, program.loss)
        if self.penalty == "L1":
            program.forward(kernels.magnitude_forward, a, rate, program.weight, *results)
            if slope is not None:
                program.backward(kernels.magnitude_backward, a, rate, program.weight, slope)
            return
        width, rho = a.shape[1], program.cells["rho"]
        sums = program.common("sums", program.shards, width)
        totals = program.common("totals", program.shards, 1)
        activity = program.common("activity", width)
        own = sums.part(program.shard * width, (width,)), totals.part(program.shard, (1,))
        program.forward(kernels.activity_sums, a, program.weight, *own)
        program.forward(kernels.mean_activity, sums, totals, activity, once=True)
        program.forward(kernels.activity_divergence, activity, rho, rate, program.weight, *results)
        if slope is not None:
            program.backward(kernels.activity_gradient, activity, rho, rate, program.weight, slope)

    def operations(self, *inputs: Shape) -> int:
        return 0

    def formula(self) -> str:
        if self.penalty == "L1":
            return mark("y = a;  loss + lambda 1/k sum |a|")
        return mark("y = a;  loss + lambda sum (rho ln(rho/r) + (1 - rho) ln((1 - rho)/(1 - r))),  r = mean of a")
