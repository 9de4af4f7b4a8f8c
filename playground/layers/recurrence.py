"""What recurrent layers share: stacking, directions, where states start and end, and the order of the rows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

import numpy as np

from kernels import combine, dense, recurrent, sequence
from kernels.program import Buffer
from playground.emission import Emission, as_rows
from playground.initializers import AnyInitializer
from playground.initializers.orthogonal import Orthogonal
from playground.initializers.xavier_uniform import XavierUniform
from playground.initializers.zeros import Zeros
from playground.layers.base import Layer, Parameter, Shape, show_shape
from playground.layers.recurrent_run import Run
from playground.spec import setting
from playground.text import Problem, mark

MOST_UNITS = 2048
MOST_STEPS = 100_000


class Recurrent(Layer):
    """Reads a sequence (T, F) step by step and gives its state at every step, (T, units x directions)."""

    timewise: ClassVar[bool] = True
    ports: ClassVar[dict[str, str]] = {"state": mark("initial state")}
    group: ClassVar[str] = mark("Sequences")
    states: ClassVar[tuple[str, ...]] = ("h",)  # the scratch that makes up the state

    units: int = setting(32, mark("Number of units: the width of the state"), ge=1, le=MOST_UNITS, label=mark("units"))
    layers: int = setting(1, mark("Layers one on top of the other"), ge=1, le=8, label=mark("layers"))
    bidirectional: bool = setting(
        False,
        mark("A second layer reads from the last step to the first; outputs side by side"),
        label=mark("both ways"),
    )
    bias: bool = setting(True, mark("Add a trainable bias to each weighted sum"), label=mark("bias"))
    truncation: int = setting(
        0,
        mark("Gradients flow back over so many steps and are cut before each multiple of it; 0: over the whole window"),
        ge=0,
        le=MOST_STEPS,
        label=mark("truncation"),
    )
    carry: bool = setting(
        False, mark("Start each batch from the state in which the one before ended"), label=mark("carry the state")
    )
    initializer: AnyInitializer = setting(
        XavierUniform(), mark("How the weights of the inputs start, gate by gate"), label=mark("initial V")
    )
    recurrent_initializer: AnyInitializer = setting(
        Orthogonal(), mark("How the weights of the state start, gate by gate"), label=mark("initial W")
    )

    # ---- what a kind of cell declares ----

    @property
    def blocks(self) -> int:
        """How many weighted sums a unit has: one for each gate and for the candidate."""
        raise NotImplementedError

    def bias_start(self) -> np.ndarray | None:
        """Starting values of the bias where they are not zero."""
        return None

    def further_parameters(self, suffix: str) -> dict[str, Parameter]:
        """Parameters of one layer and direction beside those that every cell has."""
        return {}

    def step(self, run: Run, t: int) -> None:
        """The row of step t."""
        raise NotImplementedError

    def prepare_backward(self, run: Run) -> None:
        """Rows before the way back through time."""
        run.program.backward(recurrent.transpose_recurrent, run.parameter("weight_hh"), self.transposed(run))

    def step_backward(self, run: Run, t: int, up: Buffer, flow: int) -> None:
        """The row of step t on the way back; `flow`: whether gradients go on to the step before."""
        raise NotImplementedError

    def recurrent_gradients(self, run: Run) -> None:
        """Rows for the gradient of W, and of what only this kind of cell has, over all steps."""
        gates = as_rows(self.gate_gradients(run))
        run.program.backward(dense.dense_backward_weights, run.before("h"), gates, run.gradient("weight_hh"))

    # ---- what follows from it ----

    @property
    def directions(self) -> int:
        return 2 if self.bidirectional else 1

    def suffixes(self) -> Iterator[tuple[str, int]]:
        """The names of all layers and directions, with the layer's number."""
        for level in range(self.layers):
            yield f"_l{level}", level
            if self.bidirectional:
                yield f"_l{level}_reverse", level

    def shape(self, *inputs: Shape) -> Shape:
        given = inputs[0]
        if len(given) == 1:
            raise Problem(
                "{kind} '{name}' reads sequences (steps, features), but '{source}' gives {given}, which has one axis: "
                "put Embedding or One-hot between if these are tokens, Repeat step if it is one vector",
                given=show_shape(given),
            )
        if len(given) != 2:
            raise Problem(
                "{kind} '{name}' reads sequences (steps, features), but '{source}' gives {given} with {axes} axes: "
                "put a layer between that makes 2 of them",
                given=show_shape(given),
                axes=len(given),
            )
        if self.carry and self.bidirectional:
            raise Problem(
                "{kind} '{name}' carries its state from batch to batch, which has no meaning for the way from the last "
                "step to the first: turn off one of both",
                place=("carry",),
            )
        return (given[0], self.units * self.directions)

    @property
    def looks_ahead(self) -> bool:
        return self.bidirectional

    def state_size(self) -> int:
        return len(self.states) * self.layers * self.directions * self.units

    def outputs(self, *inputs: Shape) -> dict[str, Shape]:
        return {"state": (self.state_size(),)}

    def carried(self, *inputs: Shape) -> dict[str, Shape]:
        return {"state": (self.state_size(),)} if self.carry else {}

    def check_port(self, port: str, given: Shape, *inputs: Shape) -> None:
        if given != (self.state_size(),):
            raise Problem(
                "{kind} '{name}' has a state of {size} numbers ({layers} layers x {directions} directions x {units} "
                "units x {parts}), but '{source}' gives {given}: wire the state of an equal layer, or a Dense of "
                "{size} units",
                size=self.state_size(),
                layers=self.layers,
                directions=self.directions,
                units=self.units,
                parts=len(self.states),
                given=show_shape(given),
            )
        if self.carry:
            raise Problem(
                "{kind} '{name}' carries its state from batch to batch, but '{source}' gives it another to start from: "
                "turn off what is carried, or remove the wire",
                place=("carry",),
            )

    def parameters(self, *inputs: Shape) -> dict[str, Parameter]:
        found = {}
        columns = self.blocks * self.units
        for suffix, level in self.suffixes():
            width = self.units * self.directions if level else inputs[0][1]
            for name, rows, initializer in (
                ("weight_ih", width, self.initializer),
                ("weight_hh", self.units, self.recurrent_initializer),
            ):
                called = name + suffix
                found[called] = Parameter(
                    (rows, columns), initializer, rows, self.units, called, transposed=True, block=self.units
                )
            if self.bias:
                called = "bias_ih" + suffix
                found[called] = Parameter(
                    (columns,), Zeros(), width, self.units, called, regularized=False, start=self.bias_start()
                )
            found.update(self.further_parameters(suffix))
        return found

    def gates(self, run: Run) -> Buffer:
        return run.steps_of("gates", self.blocks * self.units)

    def gate_gradients(self, run: Run) -> Buffer:
        return run.steps_of("dgates", self.blocks * self.units)

    def transposed(self, run: Run) -> Buffer:
        return run.scratch("weight_hh_transposed", self.blocks * self.units, self.units)

    def emit(self, program: Emission) -> None:
        batch, steps, width = program.x.value.shape
        lengths = program.x.lengths
        lengths = program.full_lengths(steps) if lengths is None else lengths
        source = program.scratch("x_steps", steps, batch, width)
        program.forward(sequence.take_steps, program.x.value, lengths, 0, source)
        levels: list[list[Run]] = []
        for suffix, level in self.suffixes():
            if level == len(levels):
                source = self._joined(levels[-1]) if levels else source
                levels.append([])
            reverse = len(levels[-1])
            number = level * self.directions + reverse
            run = Run(program, suffix, reverse, number, self.units, source, lengths)
            levels[-1].append(run)
            self._forward(run)
        for run in levels[-1]:
            at = run.reverse * self.units
            program.forward(sequence.place_steps, run.after("h"), lengths, at, program.y.value)
        runs = [run for level in levels for run in level]
        for run in runs:
            for name in self.states:
                program.forward(combine.place, run.last(name), self._place(run, name), program.outputs["state"].value)
                if "state" in program.carried:
                    program.update(combine.place, run.last(name), self._place(run, name), program.carried["state"])
        if program.wants_backward:
            self._backward(program, levels)

    def _place(self, run: Run, name: str) -> int:
        """Where a part of the state begins: all h, layer by layer and direction by direction, then all c."""
        return (self.states.index(name) * self.layers * self.directions + run.number) * self.units

    def _joined(self, level: list[Run]) -> Buffer:
        """What the layer above reads: the states of both directions side by side."""
        if len(level) == 1:
            return level[0].after("h")
        run = level[0]
        joined = run.steps_of("both", 2 * self.units)
        for run in level:
            run.program.forward(combine.place, as_rows(run.after("h")), run.reverse * self.units, as_rows(joined))
        return joined

    def _forward(self, run: Run) -> None:
        program = run.program
        start = program.ports["state"].value if "state" in program.ports else program.carried.get("state")
        for name in self.states:
            if start is None:
                program.forward(combine.fill, self._nothing(program), run.first(name).flat)
            else:
                program.forward(combine.take, start, self._place(run, name), run.first(name))
        weight, gates = run.parameter("weight_ih"), as_rows(self.gates(run))
        if self.bias:
            program.forward(dense.dense_forward, as_rows(run.source), weight, run.parameter("bias_ih"), gates)
        else:
            program.forward(dense.dense_forward_unbiased, as_rows(run.source), weight, gates)
        for t in self._order(run):
            self.step(run, t)

    @staticmethod
    def _order(run: Run) -> range:
        return range(run.steps - 1, -1, -1) if run.reverse else range(run.steps)

    @staticmethod
    def _nothing(program: Emission) -> Buffer:
        return program.constant("zero", np.zeros(1, np.float32))

    def _backward(self, program: Emission, levels: list[list[Run]]) -> None:
        upstream = []
        for run in levels[-1]:
            up = run.steps_of("up", self.units)
            if program.y.gradient is None:
                program.backward(combine.fill, self._nothing(program), up.flat)
            else:
                program.backward(sequence.take_steps, program.y.gradient, run.lengths, run.reverse * self.units, up)
            upstream.append(up)
        for level in reversed(levels):
            wanted = level is not levels[0] or program.x.gradient is not None
            parts = [self._run_backward(run, up, wanted) for run, up in zip(level, upstream, strict=True)]
            if not wanted:
                continue
            total = parts[0]
            if len(parts) == 2:
                total = level[0].steps_of("dsource_both", total.shape[-1])
                program.backward(combine.add, parts[0].flat, parts[1].flat, total.flat)
            if level is levels[0]:
                assert program.x.gradient is not None
                program.backward(sequence.batch_major, total, program.x.gradient)
                continue
            upstream = [total]
            if len(parts) == 2:
                below = levels[level[0].number // 2 - 1]
                upstream = [run.steps_of("up", self.units) for run in below]
                for run, up in zip(below, upstream, strict=True):
                    program.backward(combine.take, as_rows(total), run.reverse * self.units, as_rows(up))

    def _run_backward(self, run: Run, up: Buffer, wanted: bool) -> Buffer:
        """All rows of one layer and direction; the gradient of its inputs, where it is wanted."""
        program = run.program
        self.prepare_backward(run)
        final = program.outputs["state"].gradient
        for name in self.states:
            if final is None:
                program.backward(combine.fill, self._nothing(program), run.carry(name).flat)
            else:
                program.backward(combine.take, final, self._place(run, name), run.carry(name))
        port = program.ports.get("state")
        start = None if port is None else port.gradient
        order = self._order(run)
        for done in range(run.steps - 1, -1, -1):
            cut = self.truncation and done % self.truncation == 0
            flow = int(not cut if done else start is not None)
            self.step_backward(run, order[done], up, flow)
        if start is not None:
            for name in self.states:
                program.backward(combine.place, run.carry(name), self._place(run, name), start)
        source, gates = as_rows(run.source), as_rows(self.gate_gradients(run))
        program.backward(dense.dense_backward_weights, source, gates, run.gradient("weight_ih"))
        if self.bias:
            program.backward(recurrent.bias_gradient, gates, run.gradient("bias_ih"))
        self.recurrent_gradients(run)
        dsource = run.steps_of("dsource", run.source.shape[-1])
        if wanted:
            weight = run.parameter("weight_ih")
            transposed = run.scratch("weight_ih_transposed", *weight.shape[::-1])
            program.backward(dense.dense_backward_input, gates, weight, as_rows(dsource), transposed)
        return dsource

    def cell_operations(self) -> int:
        """Multiplications and additions of one unit and step beyond its weighted sums."""
        raise NotImplementedError

    def operations(self, *inputs: Shape) -> int:
        steps, width = inputs[0]
        total = 0
        for _, level in self.suffixes():
            sums = 2 * ((self.units * self.directions if level else width) + self.units) + int(self.bias)
            total += steps * self.units * (self.blocks * sums + self.cell_operations())
        return total
