"""The trainer without a window and without threads: one document, trained step by step.

`playground.Trainer` is this class; the window runs the same one on a thread of its own (worker.py).
"""

from __future__ import annotations

import time
from collections.abc import Mapping

import numpy as np

from kernels.program import Binder
from kernels.shards import Crew
from playground.document import Document
from playground.engine.best import NAME, Best
from playground.engine.compile import MOST_SHARDS
from playground.engine.evaluation import LIVE_SAMPLES, Evaluation
from playground.engine.fault import explain_fault
from playground.engine.network import Network, Progress
from playground.engine.recorder import Recorder
from playground.engine.state import TrainerState
from playground.engine.timeline import Position, Timeline
from playground.text import Problem

CHUNK_SECONDS = 0.05
LARGEST = float(np.finfo(np.float32).max)


class Trainer:
    """Trains a document.

    `seed` replaces the document's; `threads` share the shards of a batch, and results never depend on them. Raises
    Problem where the document cannot be trained at all (no data, no loss, nothing wired).
    """

    def __init__(
        self,
        document: Document,
        seed: int | None = None,
        threads: int = 1,
        binder: Binder | None = None,
        progress: Progress | None = None,
    ):
        if seed is not None:
            document = document.replace(seed=seed)
        if threads < 1:
            raise Problem("threads is {threads}, but must be at least 1", threads=threads)
        self._begin(document, binder, progress, threads)
        if self.network.problem is not None:
            raise self.network.problem

    @classmethod
    def open(
        cls, document: Document, binder: Binder | None = None, progress: Progress | None = None, threads: int = 1
    ) -> Trainer:
        """A trainer even where the document cannot be trained yet: `network.problem` says why."""
        trainer = cls.__new__(cls)
        trainer._begin(document, binder, progress, threads)
        return trainer

    def _begin(self, document: Document, binder: Binder | None, progress: Progress | None, threads: int) -> None:
        self._crew = Crew(min(threads, MOST_SHARDS)) if threads > 1 else None
        self._binder: Binder | None = binder
        self._progress = progress
        self._set(Network(document, document.seed, binder, progress))

    @classmethod
    def resume(cls, state: TrainerState, binder: Binder | None = None) -> Trainer:
        """A trainer that continues where `state` was taken, bit for bit."""
        trainer = cls(state.document, binder=binder)
        trainer.restore(state)
        return trainer

    def close(self) -> None:
        """Join the threads that share the shards, if there are any; afterwards one thread trains."""
        if self._crew is not None:
            self._crew.close()
            self._crew = None
            if self.network.program is not None:
                self.network.program.crew = None

    def _set(self, network: Network) -> None:
        self.network = network
        if network.program is not None:
            network.program.crew = self._crew
        self.evaluation = Evaluation(network)
        self.timeline = Timeline(network)
        self.recorder = Recorder(len(network.layout.layers))
        self.best = Best()
        self._pace = 1000.0  # updates a second, a first guess

    @property
    def document(self) -> Document:
        return self.network.document

    @property
    def steps(self) -> int:
        """Updates done."""
        return self.network.steps

    @property
    def epoch(self) -> int:
        """Epochs finished."""
        return self.network.epoch

    @property
    def row(self) -> int:
        """The next row of the program; 0 between two updates."""
        return self.timeline.row

    @property
    def loss(self) -> float:
        """The loss of the last batch; NaN before the first update."""
        if self.network.rows.loss is None or not (self.steps or self.row):
            return float("nan")
        return float(self.network.array(self.network.rows.loss)[0])

    @property
    def quality(self) -> float:
        """Running Q of the training loss; NaN before the first update."""
        return float(self.network.memory.array(self.network.shared.quality)[0]) if self.steps else float("nan")

    @property
    def scheduled_rate(self) -> float:
        """The learning rate of the coming update: the optimizer's, or what the schedule makes of it."""
        return self.network.learning_rate

    @property
    def metrics(self) -> dict[str, float]:
        """Loss, and accuracy where there are classes, over the training and the test samples."""
        return self._metrics(None)

    def step(self, n: int = 1) -> None:
        """Do `n` updates; raises Problem naming the layer where NaN or Inf appears, and keeps the weights before it."""
        target = self.steps + n
        while self.steps < target:
            count = min(target - self.steps, max(1, int(self._pace * CHUNK_SECONDS)))
            self.advance(count)

    def advance(self, count: int) -> None:
        """Do up to `count` updates in one run without the interpreter; fewer where the program is asked to stop."""
        timeline, program = self.timeline, self.network.program
        assert program is not None
        timeline.note()
        if timeline.sparse:
            count = min(count, timeline.steps_until_due())
        began, before = time.perf_counter(), timeline.position
        status = program.run(count, start=timeline.row)
        timeline.row = status.row
        if status.fault:
            self._fail(status.fault)
        self._clock(began, before)

    @property
    def pace(self) -> float:
        """Updates a second in the last run."""
        return self._pace

    def run_to(self, step: int, row: int) -> None:
        """Run to a later position, row by row if need be."""
        timeline = self.timeline
        timeline.note()
        began, before = time.perf_counter(), timeline.position
        fault = timeline.run_to(step, row)
        if fault:
            self._fail(fault)
        self._clock(began, before)

    def _clock(self, began: float, before: Position) -> None:
        """Measure the pace since `began`, when the program stood at `before`."""
        elapsed = time.perf_counter() - began
        updates = self.steps - before[0] + (self.row - before[1]) / len(self.network.rows.rows)
        if updates > 0 and elapsed > 0:
            self._pace = updates / elapsed

    def back_to(self, step: int, row: int) -> None:
        """Go back to an earlier position, bit for bit; the live settings keep their present values."""
        now = self.network.cells()
        self.timeline.seek(step, row)
        then = self.network.cells()
        changed = {name: value for name, value in now.items() if then[name] != value}
        if changed:
            self.timeline.change(lambda network: network.set_cells(changed))
        self.recorder.cut(step)
        self.best.cut(step, self.epoch)

    def _fail(self, code: int) -> None:
        problem = explain_fault(self.network, code)
        self.back_to(self.network.steps, 0)
        raise problem

    def parameters(self) -> dict[str, np.ndarray]:
        """Copies of the parameters by tensor name, in the layout of torch's state_dict."""
        return self.network.layout.read(self.network.parameters)

    def statistics(self) -> dict[str, np.ndarray]:
        """Copies of the running statistics (of batch normalization) by name, as in torch's state_dict."""
        return self.network.layout.read_statistics(self.network.statistics)

    def gradients(self) -> dict[str, np.ndarray]:
        """Copies of the gradients of the last update, with the keys of `parameters`."""
        gradients = self.network.gradients
        assert gradients is not None
        return self.network.layout.read(gradients)

    def load_parameters(self, mapping: Mapping[str, np.ndarray]) -> list[str]:
        """Set tensors by name; raises Problem where a name is unknown, a shape differs or a number is not finite."""
        layout = self.network.layout
        for name, values in mapping.items():
            if name not in layout.by_name and name not in layout.running:
                known = ", ".join([*layout.by_name, *layout.running])
                raise Problem("this network has no tensor '{name}'; it has {known}", name=name, known=known)
            if np.asarray(values).dtype.kind not in "biuf":
                raise Problem("'{name}' holds {dtype}, but must hold real numbers", name=name, dtype=values.dtype)
            if not np.all(np.abs(values) <= LARGEST):  # False for NaN
                raise Problem("'{name}' holds NaN or Inf: nothing was loaded", name=name)
        vector, statistics = self.network.parameters.copy(), self.network.statistics.copy()
        layout.write(vector, {name: values for name, values in mapping.items() if name in layout.by_name})
        layout.write_statistics(statistics, mapping)
        layout.hold(vector)

        def write(network: Network) -> None:
            np.copyto(network.parameters, vector)
            np.copyto(network.statistics, statistics)

        self.timeline.change(write)
        return list(mapping)

    def set_parameter(self, name: str, index: tuple[int, ...], value: float) -> float:
        """Set one number of a tensor (torch's layout) by hand; returns the number before."""
        tensor = self.network.layout.by_name.get(name)
        if tensor is None:
            raise Problem("this network has no tensor '{name}'", name=name)
        shape = tensor.view(self.network.parameters).shape
        if len(index) != len(shape) or any(not 0 <= at < size for at, size in zip(index, shape, strict=True)):
            raise Problem(
                "'{name}' has the shape {shape} and no number {index}",
                name=name,
                shape=list(shape),
                index=list(index),
                node=tensor.node,
            )
        if not abs(value) <= LARGEST:  # True for NaN
            raise Problem(
                "'{name}' cannot become {value}: weights are numbers up to 3.4e38",
                name=name,
                value=value,
                node=tensor.node,
            )
        before = float(tensor.view(self.network.parameters)[index])

        def write(network: Network) -> None:
            tensor.view(network.parameters)[index] = value
            network.layout.hold(network.parameters)

        self.timeline.change(write)
        return before

    def predict(
        self,
        inputs: np.ndarray,
        fields: Mapping[str, np.ndarray] | None = None,
        lengths: Mapping[str, np.ndarray] | None = None,
    ) -> np.ndarray | dict[str, np.ndarray]:
        """The network's answer (for losses from logits: the logits), batch first; several outputs as a dict by node.

        `fields` are the columns of further Data nodes, `lengths` the real steps of sequences by column.
        """
        found = self.evaluation.predict(inputs, fields, lengths)
        return next(iter(found.values())) if len(found) == 1 else found

    def predict_columns(self, split: str = "test") -> np.ndarray | dict[str, np.ndarray]:
        """The network's answers over the samples of a split, with all their columns and lengths."""
        part = self.network.table.part(split)
        return self.predict(part.inputs, part.fields, part.lengths)

    def evaluate(self, split: str = "test", most: int | None = None) -> dict[str, float]:
        """Loss, and accuracy where there are classes, over "train", "test" or "all" samples; empty without samples."""
        if split not in ("train", "test", "all"):
            raise Problem("split is '{split}', but must be train, test or all", split=split)
        if self.network.problem is not None:
            raise self.network.problem
        return self.evaluation.measure(split, most)[0]

    def live_metrics(self) -> dict[str, float]:
        """The metrics over at most a few thousand samples of each split."""
        return self._metrics(LIVE_SAMPLES)

    def _metrics(self, most: int | None) -> dict[str, float]:
        splits = ("train", "test")
        return {f"{split}_{name}": value for split in splits for name, value in self.evaluate(split, most).items()}

    def adopt(self, document: Document) -> dict[str, np.ndarray]:
        """Continue with another document; returns the tensors that have no place in it.

        Live settings are patched into the running program; anything else compiles anew and keeps every tensor whose
        node, name and shape still match. Where the new document cannot run, `network.problem` says why.
        """
        if self.network.same_structure(document):
            changed = self.network.retune(document)
            if changed:
                self.timeline.change(lambda network: network.set_cells(changed))
            return {}
        old, recorder, best = self.network, self.recorder, self.best
        network = Network(document, document.seed, self._binder, self._progress)
        network.adopt(old)
        self._set(network)
        if network.layout.layers == old.layout.layers:
            self.recorder = recorder
        if network.table is old.table and network.info.tensors == old.info.tensors:
            self.best = best
        return old.lost(network)

    def reset(self) -> None:
        """Start again from the document's initial weights."""
        self._set(Network(self.document, self.document.seed, self._binder, self._progress))

    def state(self) -> TrainerState:
        """Everything a project file needs; between two updates (the current one is finished first)."""
        if self.row:
            self.run_to(self.steps + 1, 0)
        network = self.network
        shared, memory = network.shared, network.memory
        return TrainerState(
            network.document,
            {**self.parameters(), **self.statistics()},
            {
                **{name: network.layout.read(memory.array(slot)) for name, slot in shared.slots.items()},
                **({NAME: self.best.tensors} if self.best.tensors else {}),
            },
            {**{b.name: memory.array(b).astype(np.float32) for b in shared.numbers}, **self.best.numbers()},
            {**{b.name: memory.array(b).copy() for b in shared.counts}, **self.best.counts()},
            self.recorder.columns(),
        )

    def restore(self, state: TrainerState) -> None:
        """Continue from a state of the same document; raises Problem, and changes nothing, where it does not fit."""
        before = self.network.memory.checkpoint()
        try:
            self._fill(state)
            self._check_counters()
        except Problem:
            self.network.memory.restore(before)
            raise
        self.recorder.restore(state.history)
        self.timeline = Timeline(self.network)
        self.best = Best.of(state.numbers, state.counters, state.slots)

    def _fill(self, state: TrainerState) -> None:
        network = self.network
        memory, layout = network.memory, network.layout
        missing = sorted({*layout.by_name, *network.layout.running} - set(state.tensors))
        if missing:
            raise Problem("the project has no weights for '{name}'", name=missing[0])
        layout.write(network.parameters, {name: state.tensors[name] for name in layout.by_name})
        for name, slot in network.shared.slots.items():
            layout.write(
                memory.array(slot), {n: v for n, v in state.slots.get(name, {}).items() if n in layout.by_name}
            )
        layout.write_statistics(network.statistics, state.tensors)
        shared = network.shared
        buffers = (*shared.numbers, *shared.counts)
        saved = {**state.numbers, **state.counters}
        for buffer in buffers:
            values = saved.get(buffer.name)
            if values is not None and values.shape == buffer.shape:
                memory.array(buffer)[...] = values

    def _check_counters(self) -> None:
        """Counters come from a file and index memory: refuse what no run could have left."""
        network = self.network
        order = network.memory.array(network.shared.order)
        count = network.table.train
        step, epoch, cursor, _ = network.counters.tolist()
        optimizer_steps = int(network.memory.array(network.shared.optimizer_counters)[0])
        if (
            min(step, epoch, optimizer_steps) < 0
            or not 0 <= cursor < max(count, 1)
            or (order.min(initial=0) < 0 or order.max(initial=0) >= count)
        ):
            raise Problem("the project's counters lie outside its data: the file is damaged")
