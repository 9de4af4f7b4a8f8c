"""The plain recurrent layer."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import rnn as kernels
from kernels.program import Buffer
from playground.layers.base import Shape
from playground.layers.recurrence import MOST_STEPS, Recurrent
from playground.layers.recurrent_run import Run
from playground.spec import setting
from playground.text import Problem, mark


class RNN(Recurrent):
    """Plain recurrent layer: the state h_t is a function of the input x_t and of the state before it.

    Rows R2, R4: h_t = f(V x_t + W h_{t-1} + b), with a connection through time h_t = f(...) + h_{t-k}, which begins at
    the k-th step of a window. torch.nn.RNN, whose second bias is not needed. The state wired in and out is
    [layer][direction] of h; steps beyond a sequence's length keep it and give 0.
    """

    title: ClassVar[str] = mark("RNN")
    id_stem: ClassVar[str] = "rnn"

    type: Literal["rnn"] = "rnn"
    function: Literal["tanh", "relu", "sigmoid", "linear"] = setting(
        "tanh", mark("Function f of the weighted sum"), label=mark("function")
    )
    skip: int = setting(
        0,
        mark("Connection through time: adds the state of so many steps before; 0: none"),
        ge=0,
        le=MOST_STEPS,
        label=mark("skip"),
    )

    @property
    def blocks(self) -> int:
        return 1

    def shape(self, *inputs: Shape) -> Shape:
        found = super().shape(*inputs)
        if self.skip >= inputs[0][0] and self.skip:
            raise Problem(
                "{kind} '{name}' adds the state of {skip} steps before, but the sequences of '{source}' have {steps}: "
                "choose less than {steps}, or 0 for none",
                skip=self.skip,
                steps=inputs[0][0],
                place=("skip",),
            )
        return found

    def step(self, run: Run, t: int) -> None:
        run.program.forward(
            kernels.rnn_step,
            run.parameter("weight_hh"),
            run.lengths,
            t,
            run.reverse,
            kernels.FUNCTION_CODES[self.function],
            self.skip,
            self.gates(run),
            run.slots("h"),
            time=t,
        )

    def step_backward(self, run: Run, t: int, up: Buffer, flow: int) -> None:
        run.program.backward(
            kernels.rnn_step_backward,
            self.gates(run),
            self.transposed(run),
            up,
            run.lengths,
            t,
            run.reverse,
            kernels.FUNCTION_CODES[self.function],
            self._skip_back(run, t),
            flow,
            self.gate_gradients(run),
            run.steps_of("dh", self.units),
            run.carry("h"),
            time=t,
        )

    def _skip_back(self, run: Run, t: int) -> int:
        """The connection's length, 0 where the truncation cuts between step t and the later end."""
        done = run.steps - 1 - t if run.reverse else t
        if self.truncation and done // self.truncation != (done + self.skip) // self.truncation:
            return 0
        return self.skip

    def cell_operations(self) -> int:
        return int(self.skip > 0)

    def formula(self) -> str:
        bias = " + b" if self.bias else ""
        sums = f"V x_t + W h_{{t-1}}{bias}"
        name = {"tanh": "tanh", "relu": "relu", "sigmoid": "s"}.get(self.function)
        text = f"h_t = {name}({sums})" if name else f"h_t = {sums}"
        return f"{text} + h_{{t-{self.skip}}}" if self.skip else text
