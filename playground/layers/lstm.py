"""Long short-term memory."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np

from kernels import lstm as kernels
from kernels import recurrent, recurrent_peephole
from kernels.program import Buffer
from playground.emission import as_rows
from playground.layers.base import Parameter
from playground.layers.recurrence import Recurrent
from playground.layers.recurrent_run import Run
from playground.spec import setting
from playground.text import mark


class LSTM(Recurrent):
    """Long short-term memory: gates decide what the cell c_t keeps, what is written into it and what it shows.

    Rows R5-R7; torch.nn.LSTM, gates in its order i, f, g, o, whose second bias is not needed. Without forget gate it is
    the LSTM of 1997 (order i, g, o). Peepholes let i and f see c_{t-1} and o see c_t, diagonal as in ONNX
    (`peephole_i_l0`, ...) or as full matrices. The state wired in and out is [layer][direction] of h, then the same of
    c; steps beyond a sequence's length keep it and give 0.
    """

    title: ClassVar[str] = mark("LSTM")
    id_stem: ClassVar[str] = "lstm"
    states: ClassVar[tuple[str, ...]] = ("h", "c")

    type: Literal["lstm"] = "lstm"
    forget_gate: bool = setting(True, mark("Gate f; without it the cell keeps everything (1997)"), label=mark("gate f"))
    forget_bias: float = setting(
        1.0, mark("What the bias of f starts with: a large one keeps"), ge=-10.0, le=10.0, label=mark("initial b_f")
    )
    output_function: Literal["tanh", "linear"] = setting(
        "tanh", mark("h_t = o tanh(c_t), or h_t = o c_t"), label=mark("output")
    )
    peepholes: Literal["none", "diagonal", "full"] = setting(
        "none", mark("Gates see the cell: its own unit (diagonal), or all units (full)"), label=mark("peepholes")
    )
    peephole_i: bool = setting(
        True, mark("Gate i sees the cell before, where there are peepholes"), label=mark("into i")
    )
    peephole_f: bool = setting(
        True, mark("Gate f sees the cell before, where there are peepholes"), label=mark("into f")
    )
    peephole_o: bool = setting(True, mark("Gate o sees the new cell, where there are peepholes"), label=mark("into o"))

    @property
    def gate_names(self) -> str:
        return "ifgo" if self.forget_gate else "igo"

    @property
    def blocks(self) -> int:
        return len(self.gate_names)

    @property
    def peephole_gates(self) -> tuple[str, ...]:
        """The gates that see the cell."""
        if self.peepholes == "none":
            return ()
        chosen = {"i": self.peephole_i, "f": self.peephole_f and self.forget_gate, "o": self.peephole_o}
        return tuple(gate for gate, on in chosen.items() if on)

    @property
    def _plain(self) -> bool:
        return self.forget_gate and self.output_function == "tanh" and not self.peephole_gates

    @property
    def _full(self) -> bool:
        return self.peepholes == "full" and bool(self.peephole_gates)

    @property
    def _switches(self) -> tuple[int, int]:
        return int(self.forget_gate), int(self.output_function == "tanh")

    def bias_start(self) -> np.ndarray | None:
        if not self.forget_gate or self.forget_bias == 0.0:
            return None
        start = np.zeros((self.blocks, self.units), np.float32)
        start[1] = self.forget_bias
        return start.ravel()

    def further_parameters(self, suffix: str) -> dict[str, Parameter]:
        found = {}
        for gate in self.peephole_gates:
            name = f"peephole_{gate}{suffix}"
            shape = (self.units, self.units) if self._full else (self.units,)
            fan_in = self.units if self._full else 1
            initializer = self.recurrent_initializer if self._full else self.initializer
            start = None if self._full else np.zeros(self.units, np.float32)
            found[name] = Parameter(shape, initializer, fan_in, self.units, name, transposed=self._full, start=start)
        return found

    def _peepholes(self, run: Run, transposed: bool = False) -> list[Buffer]:
        """The peepholes into i, f and o, or their transposed copies; zeros stand for those that are off."""
        shape = (self.units, self.units) if self._full else (1, self.units)
        found = []
        for gate in "ifo":
            if gate not in self.peephole_gates:
                found.append(run.program.constant("no peephole", np.zeros(shape, np.float32)))
            elif transposed:
                found.append(run.scratch(f"peephole_{gate}_transposed", *shape))
            else:
                found.append(run.parameter(f"peephole_{gate}").reshape(*shape))
        return found

    def step(self, run: Run, t: int) -> None:
        weight, at = run.parameter("weight_hh"), (run.lengths, t, run.reverse)
        written = self.gates(run), run.slots("c"), run.slots("h")
        if self._plain:
            run.program.forward(kernels.lstm_step, weight, *at, *written, time=t)
            return
        kernel = recurrent_peephole.lstm_full_peephole_step if self._full else kernels.lstm_peephole_step
        run.program.forward(kernel, weight, *self._peepholes(run), *at, *self._switches, *written, time=t)

    def prepare_backward(self, run: Run) -> None:
        super().prepare_backward(run)
        if self._full:
            for gate in self.peephole_gates:
                transposed = run.scratch(f"peephole_{gate}_transposed", self.units, self.units)
                run.program.backward(recurrent.transpose_recurrent, run.parameter(f"peephole_{gate}"), transposed)

    def step_backward(self, run: Run, t: int, up: Buffer, flow: int) -> None:
        given = self.gates(run), run.slots("c"), self.transposed(run)
        at = up, run.lengths, t, run.reverse
        written = (
            self.gate_gradients(run),
            run.steps_of("dh", self.units),
            run.steps_of("dc", self.units),
            run.carry("h"),
            run.carry("c"),
        )
        if self._plain:
            run.program.backward(kernels.lstm_step_backward, *given, *at, flow, *written, time=t)
            return
        kernel = kernels.lstm_peephole_step_backward
        if self._full:
            kernel = recurrent_peephole.lstm_full_peephole_step_backward
        peepholes = self._peepholes(run, transposed=self._full)
        run.program.backward(kernel, *given, *peepholes, *at, *self._switches, flow, *written, time=t)

    def recurrent_gradients(self, run: Run) -> None:
        super().recurrent_gradients(run)
        kernel = recurrent.block_gradient if self._full else recurrent.diagonal_gradient
        for gate in self.peephole_gates:
            cells = as_rows(run.after("c")) if gate == "o" else run.before("c")
            first = self.gate_names.index(gate) * self.units
            run.program.backward(
                kernel, cells, as_rows(self.gate_gradients(run)), first, run.gradient(f"peephole_{gate}")
            )

    def cell_operations(self) -> int:
        seen = 2 * self.units if self._full else 2
        return (4 if self.forget_gate else 3) + seen * len(self.peephole_gates)

    def formula(self) -> str:
        lines = []
        for gate in self.gate_names:
            peephole = ""
            if gate in self.peephole_gates:
                cell = "c_t" if gate == "o" else "c_{t-1}"
                peephole = f" + {'P' if self._full else 'p'}_{gate} {cell}"
            bias = f" + b_{gate}" if self.bias else ""
            function = "tanh" if gate == "g" else "s"
            lines.append(f"{gate} = {function}(V_{gate} x_t + W_{gate} h_{{t-1}}{peephole}{bias})")
        kept = "f c_{t-1}" if self.forget_gate else "c_{t-1}"
        shown = "tanh(c_t)" if self.output_function == "tanh" else "c_t"
        return ",  ".join([*lines, f"c_t = {kept} + i g", f"h_t = o {shown}"])
