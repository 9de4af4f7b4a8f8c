"""What one unit or one weight computes, with the numbers of the running program: forward, backward, update.

Nothing here is computed beside the program: every number is read from the snapshot, except sums of its terms and,
where dL/da is zero, the derivative da/du, which the program's own backward kernel gives for dL/da = 1.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from kernels.program import Phase, twin
from playground.activations.base import ActivationFunction
from playground.document import Document
from playground.engine.snapshot import Kind, Need, Snapshot
from playground.graph import Node
from playground.layers.base import Layer
from playground.ui.names import input_names, node_of
from playground.ui.notation import elided, factor, indexed, number, pretty, subscript, vector
from playground.ui.translate import tr, tr_model


@dataclass(frozen=True)
class Line:
    """One line: a heading, or a formula with its numbers; `muted` lines are remarks."""

    text: str
    kind: str = "formula"  # "heading", "formula", "remark"


@dataclass(frozen=True)
class Handle:
    """A number that may be set by hand."""

    tensor: str
    index: tuple[int, ...]
    name: str
    value: float


@dataclass(frozen=True)
class Explanation:
    """The lines, and the numbers that can be edited."""

    lines: tuple[Line, ...] = ()
    handles: tuple[Handle, ...] = field(default=())

    def __str__(self) -> str:
        return "\n".join(line.text for line in self.lines)


@dataclass(frozen=True)
class Focus:
    """What is explained: a unit of a node, or with `index` one number of a tensor."""

    node: str
    unit: int = 0
    tensor: str = ""
    index: tuple[int, ...] = ()


def focus_on_tensor(tensor: str, index: tuple[int, ...]) -> Focus:
    """The focus on one weight or bias; its unit is the first index (torch's layout)."""
    return Focus(node_of(tensor), index[0] if index else 0, tensor, index)


def needs_of(document: Document, focus: Focus | None) -> frozenset[Need]:
    """What the snapshot must hold to explain a focus."""
    if focus is None or focus.node not in document.graph:
        return frozenset()
    node = focus.node
    keys = [(Kind.OUTPUT, node), (Kind.OUTPUT_GRADIENT, node), (Kind.PREACTIVATION, node)]
    keys += [(Kind.PREACTIVATION_GRADIENT, node), (Kind.BATCH, "index"), (Kind.BATCH, "target"), (Kind.BATCH, "losses")]
    for source in document.graph.sources[node]:
        keys += [(Kind.OUTPUT, source), (Kind.OUTPUT_GRADIENT, source)]
    for name in ("weight", "bias", "slope"):
        tensor = f"{document.path(node)}.{name}"
        keys += [(Kind.PARAMETER, tensor), (Kind.GRADIENT, tensor)]
    return frozenset(Need(*key) for key in keys)


class Explainer:
    """Explains one focus at one sample of the batch."""

    def __init__(self, document: Document, snapshot: Snapshot, focus: Focus, sample: int):
        self.document, self.snapshot, self.focus = document, snapshot, focus
        self.node: Node = document.graph.node(focus.node)
        self.sources = document.graph.sources[focus.node]
        self.unit = focus.unit
        batch = snapshot.program.batch if snapshot.program is not None else 1
        self.sample = min(sample, batch - 1)

    def explanation(self) -> Explanation:
        """The lines of this moment; empty as long as the numbers have not arrived."""
        found = self._found()
        if not found.lines or self.snapshot.step or self.snapshot.row:
            return found
        remark = Line(tr("nothing has been computed yet: the numbers come with the first step"), "remark")
        return replace(found, lines=(remark, *found.lines))

    def _found(self) -> Explanation:
        layer = self.node.layer
        if layer.kind() == "dense":
            return self._dense()
        if layer.role == "loss":
            return self._loss()
        if layer.role == "data":
            return self._data()
        return self._other()

    # ---- reading the snapshot ----

    def _row(self, kind: Kind, key: str) -> np.ndarray | None:
        values = self.snapshot.value(kind, key)
        return None if values is None or not len(values) else np.ravel(values[min(self.sample, len(values) - 1)])

    def _number(self, kind: Kind, key: str) -> float | None:
        row = self._row(kind, key)
        return float(row[self.unit]) if row is not None and self.unit < len(row) else None

    def _columns(self, kind: Kind, key: str) -> np.ndarray | None:
        values = self.snapshot.value(kind, key)
        return None if values is None else values.reshape(len(values), -1)

    def _heading(self, text: str, phase: Phase, whole: bool = False) -> list[Line]:
        """A heading; in the middle of an update it says where the numbers below are still those of the one before.

        They are current once the first row of the node in this phase has run, or with `whole` the last one.
        """
        lines = [Line(text, "heading")]
        program, row = self.snapshot.program, self.snapshot.row
        phases = (phase, Phase.LOSS) if phase is Phase.FORWARD else (phase,)
        rows = (
            [info.index for info in program.rows if info.node == self.focus.node and info.phase in phases]
            if program
            else []
        )
        if row and rows and (rows[-1] if whole else rows[0]) >= row:
            lines.append(Line(tr("not yet in this update: the numbers are those of the update before"), "remark"))
        return lines

    # ---- layers ----

    def _dense(self) -> Explanation:
        node, unit, layer = self.focus.node, self.unit, self.node.layer
        path = self.document.path(node)
        weight = self.snapshot.value(Kind.PARAMETER, f"{path}.weight")
        x = self._row(Kind.OUTPUT, self.sources[0]) if self.sources else None
        a = self._number(Kind.OUTPUT, node)
        if weight is None or x is None or a is None or unit >= len(weight) or weight.shape[1] != len(x):
            return Explanation()
        bias = self.snapshot.value(Kind.PARAMETER, f"{path}.bias")
        function = _activation_of(layer, unit)
        u = self._number(Kind.PREACTIVATION, node)
        u = a if u is None else u
        w = weight[unit].astype(float)
        b = float(bias[unit]) if bias is not None else None
        lines = self._heading(tr("Forward"), Phase.FORWARD)
        j = subscript(unit + 1)
        lines.append(Line(f"u{j} = Σᵢ wᵢ xᵢ" + (" + b" if b is not None else "")))
        terms = [f"{factor(wi)}·{factor(xi)}" for wi, xi in zip(w, x)]
        if b is not None:
            terms.append(factor(b))
        lines.append(Line(f"   = {elided(terms)}"))
        total = float(w @ x) + (b or 0.0)
        lines.append(Line(f"   = {number(total)}"))
        if abs(total - u) > 1e-4 * max(1.0, abs(u)):
            remark = tr("in the last forward pass, before the weights moved: {u}", u=number(u))
            lines.append(Line(remark, "remark"))
        if function is not None:
            lines.append(Line(f"a{j} = {indexed(function.formula, j)} = {number(a)}"))
        lines += self._backward(function, u, a, j)
        lines += self._weights(x, j)
        handles = [
            Handle(f"{path}.weight", (unit, i), f"w{subscript(i + 1)}", float(value)) for i, value in enumerate(w)
        ]
        if b is not None:
            handles.append(Handle(f"{path}.bias", (unit,), "b", b))
        return Explanation(tuple(lines), tuple(handles))

    def _backward(self, function: ActivationFunction | None, u: float, a: float, j: str) -> list[Line]:
        outer = self._number(Kind.OUTPUT_GRADIENT, self.focus.node)
        if outer is None:
            return []
        lines = [*self._heading(tr("Backward"), Phase.BACKWARD), Line(f"∂L/∂a{j} = {number(outer)}")]
        inner = self._number(Kind.PREACTIVATION_GRADIENT, self.focus.node)
        if function is None or inner is None:
            return lines
        # The program multiplies the two; the function is only asked where that tells nothing.
        slope = inner / outer if outer else derivative_at(function, u, a)
        lines.append(Line(f"∂a{j}/∂u{j} = {indexed(function.derivative, j)} = {number(slope)}"))
        lines.append(Line(f"∂L/∂u{j} = {factor(outer)}·{factor(slope)} = {number(inner)}"))
        return lines

    def _weights(self, x: np.ndarray, j: str) -> list[Line]:
        """The gradient of the chosen weight (the first, if none) as a sum over the batch, and its next value."""
        node, unit = self.focus.node, self.unit
        # A tensor of the node, under its name of now: the node may have joined a group.
        name = self.focus.tensor.rpartition(".")[2] or "weight"
        tensor = f"{self.document.path(node)}.{name}"
        index = self.focus.index or (unit, 0)
        gradient = self.snapshot.value(Kind.GRADIENT, tensor)
        value = self.snapshot.value(Kind.PARAMETER, tensor)
        du = self._columns(Kind.PREACTIVATION_GRADIENT, node)
        du = self._columns(Kind.OUTPUT_GRADIENT, node) if du is None else du
        inputs = self._columns(Kind.OUTPUT, self.sources[0])
        if gradient is None or value is None or du is None or inputs is None or len(index) != gradient.ndim:
            return []
        is_bias = tensor.endswith(".bias")
        name = "b" if is_bias else f"w{subscript(index[1] + 1)}" if len(index) > 1 else "s"
        lines = self._heading(tr("Gradient of {name} over the batch", name=name), Phase.BACKWARD, whole=True)
        if len(index) > 1 or is_bias:
            x_name = "" if is_bias else f"·x{subscript(index[1] + 1)}"
            lines.append(Line(f"∂L/∂{name} = Σₙ ∂L/∂u{j}{x_name}"))
            factors = np.ones(len(du)) if is_bias else inputs[:, index[1]]
            terms = [factor(d) if is_bias else f"{factor(d)}·{factor(xn)}" for d, xn in zip(du[:, unit], factors)]
            lines.append(Line(f"   = {elided(terms)}"))
            total = float(du[:, unit].astype(float) @ factors)
            lines.append(Line(f"   = {number(total)}"))
            found = float(gradient[index])
            if abs(found - total) > 1e-4 * max(abs(total), 1e-6) and self._is_changed():
                lines.append(Line(tr("with penalty and clipping: {value}", value=number(found)), "remark"))
        lines += self._update(name, float(value[index]), float(gradient[index]))
        return lines

    def _is_changed(self) -> bool:
        training = self.document.training
        return training.regularizer is not None or training.clipping is not None

    def _is_updated(self) -> bool:
        """The row that moves the weights has run in this update, or the update is over."""
        program, row = self.snapshot.program, self.snapshot.row
        done = program.rows[:row] if program is not None else ()
        return row == 0 or any(info.phase is Phase.UPDATE for info in done)

    def _update(self, name: str, value: float, gradient: float) -> list[Line]:
        training = self.document.training
        optimizer = training.optimizer
        scheduled = training.schedule is not None
        rate = self.snapshot.learning_rate if scheduled else optimizer.rate
        plain = optimizer.kind() == "sgd" and not (training.regularizer is not None and training.regularizer.decoupled)
        # Once the update is over, the schedule tells of the next one's rate alone.
        plain = plain and not (scheduled and self._is_updated())
        lines = [Line(tr("Update by {optimizer}", optimizer=tr_model(optimizer.title)), "heading")]
        lines.append(Line(pretty(optimizer.formula)))
        lines.append(Line(f"η = {number(rate)},  L' = {number(gradient)}"))
        if plain:
            if not self._is_updated():
                after = value - rate * gradient
                lines.append(Line(f"{name} := {number(value)} − {number(rate)}·{factor(gradient)} = {number(after)}"))
            else:
                before = value + rate * gradient
                lines.append(Line(f"{name} := {number(before)} − {number(rate)}·{factor(gradient)} = {number(value)}"))
        else:
            lines.append(Line(f"{name} = {number(value)}"))
        return lines

    def _loss(self) -> Explanation:
        source = self.sources[0] if self.sources else ""
        scores, target = self._row(Kind.OUTPUT, source), self._row(Kind.BATCH, "target")
        losses = self.snapshot.value(Kind.BATCH, "losses")
        if scores is None or target is None:
            return Explanation()
        function = self.document.graph.loss_function(self.focus.node)
        lines = [*self._heading(tr("Forward"), Phase.FORWARD), Line(pretty(function.formula))]
        lines.append(Line(f"y = {vector(scores)}"))
        lines.append(Line(f"t = {vector(target)}"))
        if losses is not None and len(losses):
            lines.append(Line(f"L = {number(float(np.ravel(losses)[min(self.sample, losses.size - 1)]))}"))
        gradient = self._row(Kind.OUTPUT_GRADIENT, source)
        if gradient is not None:
            batch = self.snapshot.program.batch if self.snapshot.program else 1
            lines += [
                *self._heading(tr("Backward"), Phase.BACKWARD),
                Line(f"∂L/∂y = ({pretty(function.derivative)}) / N,  N = {batch}"),
            ]
            lines.append(Line(f"   = {vector(gradient)}"))
        return Explanation(tuple(lines))

    def _data(self) -> Explanation:
        row = self._row(Kind.OUTPUT, self.focus.node)
        program = self.snapshot.program
        if row is None or self.unit >= len(row):
            return Explanation()
        names = input_names(program.table) if program is not None else ()
        name = names[self.unit] if self.unit < len(names) else f"x{subscript(self.unit + 1)}"
        lines = [Line(tr("Sample"), "heading"), Line(f"{name} = {number(row[self.unit])}"), Line(f"x = {vector(row)}")]
        target = self._row(Kind.BATCH, "target")
        if target is not None:
            lines.append(Line(f"t = {vector(target)}"))
        return Explanation(tuple(lines))

    def _other(self) -> Explanation:
        """Any layer: its formula, what goes in, what comes out, and the gradients."""
        node, layer = self.focus.node, self.node.layer
        a = self._row(Kind.OUTPUT, node)
        at = self._place(node)
        if a is None or at >= len(a):
            return Explanation()
        lines = self._heading(tr("Forward"), Phase.FORWARD)
        if layer.formula():
            lines.append(Line(pretty(layer.formula())))
        for nth, source in enumerate(self.sources):
            x = self._row(Kind.OUTPUT, source)
            if x is not None:
                name = "x" if len(self.sources) == 1 else f"x{subscript(nth + 1)}"
                lines.append(Line(f"{name} = {number(x[at]) if len(x) == len(a) else vector(x)}"))
        lines.append(Line(f"a{subscript(self.unit + 1)} = {number(a[at])}"))
        if at != self.unit:
            lines.append(Line(tr("in the middle of map {number}", number=self.unit + 1), "remark"))
        outer = self._row(Kind.OUTPUT_GRADIENT, node)
        if outer is not None and at < len(outer):
            lines += self._heading(tr("Backward"), Phase.BACKWARD)
            lines.append(Line(f"∂L/∂a{subscript(self.unit + 1)} = {number(outer[at])}"))
            for nth, source in enumerate(self.sources):
                inner = self._row(Kind.OUTPUT_GRADIENT, source)
                if inner is not None:
                    name = "x" if len(self.sources) == 1 else f"x{subscript(nth + 1)}"
                    lines.append(Line(f"∂L/∂{name} = {number(inner[at]) if len(inner) == len(a) else vector(inner)}"))
        return Explanation(tuple(lines))

    def _place(self, node: str) -> int:
        """The number of the unit among all numbers of a sample: of an image's channel the one in its middle."""
        values = self.snapshot.value(Kind.OUTPUT, node)
        if values is None or values.ndim != 4:
            return self.unit
        height, width = values.shape[2:]
        return self.unit * height * width + height // 2 * width + width // 2


def derivative_at(function: ActivationFunction, u: float, a: float) -> float:
    """da/du by the program's own backward kernel (its float64 twin) with dL/da = 1; NaN where a parameter decides."""
    if function.trainable() is not None:
        return float("nan")
    found = np.zeros(1)
    cells = (np.array([getattr(function, function.cell)], np.float64),) if function.cell else ()
    twin(function.backward_kernel)(np.array([u]), np.array([a]), np.ones(1), *cells, found)
    return float(found[0])


def _activation_of(layer: Layer, unit: int) -> ActivationFunction | None:
    """The activation a unit of a dense layer uses; None where it is linear."""
    functions = layer.activation_functions()
    function = functions[unit if len(functions) > 1 else 0]
    return None if function.linear else function
