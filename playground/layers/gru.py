"""Gated recurrent unit."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np

from kernels import combine, dense, recurrent
from kernels import gru as kernels
from kernels.program import Buffer
from playground.emission import as_rows
from playground.initializers.zeros import Zeros
from playground.layers.base import Parameter
from playground.layers.recurrence import Recurrent
from playground.layers.recurrent_run import Run
from playground.spec import setting
from playground.text import mark


class GRU(Recurrent):
    """Gated recurrent unit: the update gate mixes the old state with a candidate, for which the reset gate clears it.

    Row R8; gates in torch's order r, z, n (the lectures' r, u and candidate g), without reset gate z, n. The lectures
    reset the state before it is multiplied with W_g; torch.nn.GRU resets the product, with a second bias inside, which
    is an option here. The state wired in and out is [layer][direction] of h; steps beyond a sequence's length keep
    it and give 0.
    """

    title: ClassVar[str] = mark("GRU")
    id_stem: ClassVar[str] = "gru"

    type: Literal["gru"] = "gru"
    reset: Literal["before", "after", "none"] = setting(
        "before",
        mark("Reset gate: before the product with W (lectures), after it (PyTorch), or none (simplified)"),
        label=mark("reset"),
    )
    inner_bias: bool = setting(
        False,
        mark("A second bias of the candidate inside the product that is reset, where it is reset after it (PyTorch)"),
        label=mark("inner bias"),
    )
    update: Literal["keeps", "writes"] = setting(
        "keeps",
        mark("What an open update gate does: keep the old state, or write the new one"),
        label=mark("update gate"),
    )

    @property
    def blocks(self) -> int:
        return 2 if self.reset == "none" else 3

    @property
    def _has_inner_bias(self) -> bool:
        return self.inner_bias and self.reset == "after"

    def further_parameters(self, suffix: str) -> dict[str, Parameter]:
        if not self._has_inner_bias:
            return {}
        name = f"bias_hn{suffix}"
        return {name: Parameter((self.units,), Zeros(), self.units, self.units, name, regularized=False)}

    def _inner_bias(self, run: Run) -> tuple[Buffer, ...]:
        """What the product begins with, where the reset comes after it."""
        if self.reset != "after":
            return ()
        if not self.inner_bias:
            return (run.program.constant("no inner bias", np.zeros(self.units, np.float32)),)
        return (run.parameter("bias_hn"),)

    @property
    def _writes(self) -> int:
        return int(self.update == "writes")

    def _inner(self, run: Run) -> tuple[Buffer, ...]:
        """The state after the reset, or its product with W before it."""
        return () if self.reset == "none" else (run.steps_of("inner", self.units),)

    def step(self, run: Run, t: int) -> None:
        kernel = {"before": kernels.gru_before_step, "after": kernels.gru_after_step, "none": kernels.gru_simple_step}
        run.program.forward(
            kernel[self.reset],
            run.parameter("weight_hh"),
            *self._inner_bias(run),
            run.lengths,
            t,
            run.reverse,
            self._writes,
            self.gates(run),
            *self._inner(run),
            run.slots("h"),
            time=t,
        )

    def step_backward(self, run: Run, t: int, up: Buffer, flow: int) -> None:
        given = run.slots("h"), self.transposed(run), up, run.lengths, t, run.reverse, self._writes, flow
        gates, dgates = self.gates(run), self.gate_gradients(run)
        written = run.steps_of("dh", self.units), run.carry("h")
        if self.reset == "none":
            run.program.backward(kernels.gru_simple_step_backward, gates, *given, dgates, *written, time=t)
        elif self.reset == "after":
            run.program.backward(
                kernels.gru_after_step_backward,
                gates,
                *self._inner(run),
                *given,
                dgates,
                self._product_gradients(run),
                *written,
                time=t,
            )
        else:
            inner = run.carry("inner")
            run.program.backward(kernels.gru_before_step_backward, gates, *given, dgates, inner, *written, time=t)

    def _product_gradients(self, run: Run) -> Buffer:
        return run.steps_of("dproduct", self.blocks * self.units)

    def recurrent_gradients(self, run: Run) -> None:
        before, gradient = run.before("h"), run.gradient("weight_hh")
        if self.reset == "before":
            inner, gates = (as_rows(buffer) for buffer in (*self._inner(run), self.gate_gradients(run)))
            run.program.backward(kernels.gru_before_weights_gradient, before, inner, gates, gradient)
        elif self.reset == "after":
            products = as_rows(self._product_gradients(run))
            run.program.backward(dense.dense_backward_weights, before, products, gradient)
            if self.inner_bias:
                sums = run.scratch("dbias_product", 1, products.shape[1])
                run.program.backward(recurrent.bias_gradient, products, sums.flat)
                run.program.backward(combine.take, sums, 2 * self.units, run.gradient("bias_hn").reshape(1, self.units))
        else:
            super().recurrent_gradients(run)

    def cell_operations(self) -> int:
        return 4 if self.reset == "none" else 5

    def formula(self) -> str:
        gate, candidate = ("u", "g") if self.update == "keeps" else ("z", "h~_t")

        def sums(name: str, state: str = "h_{t-1}") -> str:
            product = f"r (W_{name} h_{{t-1}})" if state == "product" else f"W_{name} {state}"
            return f"V_{name} x_t + {product}" + (f" + b_{name}" if self.bias else "")

        state = {"before": "(h_{t-1} r)", "after": "product", "none": "h_{t-1}"}[self.reset]
        lines = [] if self.reset == "none" else [f"r = s({sums('r')})"]
        lines.append(f"{gate} = s({sums(gate)})")
        lines.append(f"{candidate} = tanh({sums(candidate.partition('~')[0], state)})")
        mixture = "h_t = (1 - u) g + u h_{t-1}" if self.update == "keeps" else "h_t = (1 - z) h_{t-1} + z h~_t"
        return ",  ".join([*lines, mixture])
