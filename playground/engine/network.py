"""A compiled document: the bound training program, the programs beside it, and the memory they share."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from kernels.jit import Kernel
from kernels.program import CONTROL, Binder, Memory, Program, bind, default_binder, twin
from kernels.statistics import CURSOR, EPOCH, SEED, STEP
from playground.data import load_table
from playground.datasets.base import Table
from playground.document import Document
from playground.engine.compile import Compiler
from playground.engine.rows import Rows, Shared, cell_values, share
from playground.engine.snapshot import ProgramInfo, RowInfo
from playground.shapes import infer
from playground.text import Problem

Progress = Callable[[int, int], None]
MAX_STATE = 2**30  # bytes of parameters and moments
MAX_SCRATCH = 2 * 2**30  # bytes of activations and gradients one program may ask for
PLANE_MARGIN = 1.1


def check_size(shared: Shared, document: Document) -> None:
    """Raise Problem where parameters, gradients and moments together need too much memory."""
    layout = shared.layout
    vectors = 2 + len(shared.slots)  # parameters, gradients, moments
    need = 4 * vectors * layout.size
    if need > MAX_STATE:
        largest = max(layout, key=lambda tensor: tensor.size)
        raise Problem(
            "the network's {count} parameters need {need} MB, but at most {limit} MB are allowed: "
            "make '{name}' smaller",
            count=layout.size,
            need=need // 2**20,
            limit=MAX_STATE // 2**20,
            name=document.graph.node(largest.node).title,
            node=largest.node,
        )


class Network:
    """One document, ready to run. `problem` says why there is no training program, if there is none."""

    def __init__(self, document: Document, seed: int, binder: Binder | None = None, progress: Progress | None = None):
        self.document = document
        self.seed = seed
        self.binder = binder or default_binder()
        self.progress = progress
        self.table: Table = load_table(document.data, seed)
        self.inference = infer(document.graph, self.table.shape, self.table.field_shapes)
        self.shared = share(document, self.inference, self.table)
        self.layout = self.shared.layout
        self.compiler = Compiler(document, self.inference, self.table, self.shared)
        check_size(self.shared, document)
        float_type = np.float64 if self.binder == "reference" else np.float32
        self.memory = Memory([*self.shared.roots, CONTROL], float_type)
        self.rows = Rows([])
        self.program: Program | None = None
        self.problem: Problem | None = None
        self.batch = min(document.training.batch, max(self.table.train, 1))
        try:
            self.compiler.check_trainable()
            self.rows = self.compiler.training(self.batch)
            self.program = self.bind(self.rows, stoppable=True)
        except Problem as problem:
            self.problem = problem
            self.rows = Rows([])  # rows that were made but not bound have no arrays to look into
        self.plane = self._plane()
        self.side = self._side()
        self.info = self._describe()
        self.array(self.shared.counters)[SEED] = seed
        self.array(self.shared.optimizer_counters)[SEED] = seed
        self.parameters[...] = 0
        if self.layout.size:
            self.parameters[...] = self.layout.initial(document, seed)
        self.statistics[...] = self.layout.starting_statistics()

    def bind(self, rows: Rows, stoppable: bool = False) -> Program:
        """Bind rows over this network's memory, compiling what kernels they need; only training can be stopped."""
        scratch = sum(buffer.size * 4 for buffer in rows.named.values() if not buffer.state)
        if scratch > MAX_SCRATCH:
            raise Problem(
                "one pass of this network needs {need} MB of memory, but at most {limit} MB are allowed: "
                "make the batch or the layers smaller",
                need=scratch // 2**20,
                limit=MAX_SCRATCH // 2**20,
                place=("training", "batch"),
            )
        if self.binder == "compiled":
            self._compile([row.kernel for row in rows.rows])
        control = None if stoppable else np.zeros(CONTROL.shape, np.int64)
        return bind(rows.rows, self.memory, self.binder, control, rows.fed)

    def _compile(self, kernels: list[Kernel]) -> None:
        distinct = list(dict.fromkeys(kernels))
        if self.progress and all(kernel.compiled for kernel in distinct):
            return
        for ready, kernel in enumerate(distinct):
            if self.progress:
                self.progress(ready, len(distinct))
            _ = kernel.address
        if self.progress:
            self.progress(len(distinct), len(distinct))

    def array(self, buffer) -> np.ndarray:  # type: ignore[no-untyped-def]
        """The array of a buffer of the training program or of the shared memory."""
        memory = self.program.memory if self.program is not None else self.memory
        return memory.array(buffer)

    @property
    def parameters(self) -> np.ndarray:
        """The flat parameter vector."""
        return self.memory.array(self.shared.parameters)

    @property
    def statistics(self) -> np.ndarray:
        """The flat vector of running statistics."""
        return self.memory.array(self.shared.statistics)

    @property
    def gradients(self) -> np.ndarray | None:
        return self.array(self.rows.gradients) if self.rows.gradients is not None else None

    @property
    def counters(self) -> np.ndarray:
        return self.memory.array(self.shared.counters)

    @property
    def steps(self) -> int:
        return int(self.counters[STEP])

    @property
    def epoch(self) -> int:
        return int(self.counters[EPOCH])

    @property
    def learning_rate(self) -> float:
        """The rate in force: the optimizer's, or what the schedule makes of it for the coming update."""
        schedule, memory = self.document.training.schedule, self.memory
        if schedule is None:
            return float(memory.array(self.shared.cells["training.optimizer.rate"])[0])
        operands = self.shared.schedule_operands(schedule, self.table.train)
        arrays = (
            o if isinstance(o, int) else memory.array(o).astype(np.float64 if o.dtype == "f4" else np.int64)
            for o in operands
        )
        found = np.zeros(1)
        twin(schedule.kernel)(*arrays, found)
        return float(found[0])

    def cells(self) -> dict[str, float]:
        """The live settings as the program sees them now."""
        return {name: float(self.memory.array(cell)[0]) for name, cell in self.shared.cells.items()}

    def set_cells(self, values: dict[str, float]) -> None:
        for name, value in values.items():
            self.memory.array(self.shared.cells[name])[0] = value

    def adopt(self, old: Network) -> None:
        """Take over from a network that stood here before whatever still has its place: weights, moments, counters."""
        for tensor in self.layout:
            before = old.layout.by_key.get((tensor.node, tensor.key))
            if before is None or before.parameter.shape != tensor.parameter.shape:
                continue
            self._part(self.shared.parameters, tensor)[...] = old._part(old.shared.parameters, before)
            if old.document.training.optimizer.kind() == self.document.training.optimizer.kind():
                for name, slot in self.shared.slots.items():
                    self._part(slot, tensor)[...] = old._part(old.shared.slots[name], before)
        running = {(tensor.node, tensor.key): tensor for tensor in old.layout.statistics}
        for statistic in self.layout.statistics:
            present = running.get((statistic.node, statistic.key))
            if present is not None and present.statistic.shape == statistic.statistic.shape:
                statistic.view(self.statistics)[...] = present.view(old.statistics)
        self.layout.hold(self.parameters)
        for slot in self.shared.slots.values():
            self.layout.hold(self.memory.array(slot))  # a remembered step would move a deleted link
        schedule = self.document.training.schedule
        if schedule is not None and isinstance(old.document.training.schedule, type(schedule)):
            for name in ("schedule_counters", "schedule_state"):
                self.memory.array(getattr(self.shared, name))[...] = old.memory.array(getattr(old.shared, name))
        self.counters[[STEP, EPOCH]] = old.counters[[STEP, EPOCH]]
        self.memory.array(self.shared.quality)[0] = old.memory.array(old.shared.quality)[0]
        if old.document.training.optimizer.kind() == self.document.training.optimizer.kind():
            self.memory.array(self.shared.optimizer_counters)[...] = old.memory.array(old.shared.optimizer_counters)
        if old.table is self.table:
            self.memory.array(self.shared.order)[...] = old.memory.array(old.shared.order)
            self.memory.array(self.shared.sample_losses)[...] = old.memory.array(old.shared.sample_losses)
            if old.document.training.order == self.document.training.order:
                self.counters[CURSOR] = old.counters[CURSOR]

    def lost(self, new: Network) -> dict[str, np.ndarray]:
        """The tensors of this network that have no place in `new`, in torch's layout."""
        tensors = self.layout.read(self.parameters)
        # By node and key: a node that moves into a group keeps its weights under another name.
        found = {}
        for tensor in self.layout:
            present = new.layout.by_key.get((tensor.node, tensor.key))
            if present is None or present.parameter.torch_shape != tensor.parameter.torch_shape:
                found[tensor.name] = tensors[tensor.name]
        return found

    def same_structure(self, document: Document) -> bool:
        """True where `document` differs from this one at most in live settings, names and looks."""
        mine, theirs = self.document, document
        return (
            mine.graph.wires == theirs.graph.wires
            and [(n.id, n.layer.structure()) for n in mine.graph.nodes]
            == [(n.id, n.layer.structure()) for n in theirs.graph.nodes]
            and mine.training.structure() == theirs.training.structure()
            and [(g.id, g.members) for g in mine.groups] == [(g.id, g.members) for g in theirs.groups]
            and mine.data == theirs.data
            and mine.weights == theirs.weights
            and mine.seed == theirs.seed
        )

    def retune(self, document: Document) -> dict[str, float]:
        """Accept a document of the same structure: patch the cells; returns those that changed."""
        self.document = document
        self.compiler.document = document
        now = self.cells()
        changed = {
            name: value for name, value in cell_values(document).items() if np.float32(value) != np.float32(now[name])
        }
        self.set_cells(changed)
        return changed

    def _part(self, vector, tensor) -> np.ndarray:  # type: ignore[no-untyped-def]
        return self.memory.array(vector)[tensor.offset : tensor.offset + tensor.size]

    def _plane(self) -> float:
        if self.table.shape != (2,) or not self.table.size:
            return 0.0
        return self.document.data.set.plane or PLANE_MARGIN * max(float(np.abs(self.table.inputs).max()), 1e-6)

    def _side(self) -> int:
        """Fewer points over the plane for networks with many units."""
        units = sum(int(np.prod(shape)) for shape in self.inference.shapes.values())
        return 100 if units <= 64 else 50 if units <= 512 else 25

    def _describe(self) -> ProgramInfo:
        rows = tuple(
            RowInfo(index, row.node, row.phase, row.kernel.name, row.kernel.signature, row.time)
            for index, row in enumerate(self.rows.rows)
        )
        tensors = {tensor.name: tensor.parameter.torch_shape for tensor in self.layout}
        loss_nodes = tuple(self.compiler.loss_nodes)
        return ProgramInfo(rows, self.batch, tensors, self.table, self.plane, self.side, self.layout.layers, loss_nodes)
