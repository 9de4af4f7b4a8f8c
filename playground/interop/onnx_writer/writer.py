"""An ONNX graph that grows: operators, fixed numbers, and readable names for what flows between them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from playground.graph import Node
from playground.interop.by_kind import ByKind
from playground.layers.base import Layer, Shape

OPSET = 17
IR = 8


@dataclass(frozen=True)
class Step:
    """One node of the document as its exporter sees it: tensor names of its inputs, shapes of one sample, numbers.

    `parameters` and `statistics` go by the layer's own names, the arrays are laid out as in torch's state_dict.
    `lengths` names the tensor (batch,) int64 of the real steps of the first input, None where all steps are real.
    """

    node: Node
    inputs: tuple[str, ...]
    shapes: tuple[Shape, ...]
    shape: Shape
    parameters: Mapping[str, np.ndarray]
    statistics: Mapping[str, np.ndarray]
    ports: Mapping[str, str]
    outputs: Mapping[str, Shape]  # named outputs that are used, with their shapes
    lengths: str | None = None

    @property
    def layer(self) -> Any:
        """The layer's settings; each exporter knows its own kind."""
        return self.node.layer

    @property
    def x(self) -> str:
        return self.inputs[0]


# The tensor of the main output, or that and those of the named outputs.
Result = str | tuple[str, dict[str, str]]
Exporter = Callable[["Writer", Step], Result]
EXPORTERS: ByKind[Exporter] = ByKind()
writes = EXPORTERS.of  # declares the function that exports layers of these types


def exporter_of(layer: Layer) -> Exporter | None:
    return EXPORTERS.get(layer.type)


@dataclass
class Writer:
    """Collects operators and initializers; `prefix` begins the names of what is added now."""

    helper: Any  # onnx.helper
    nodes: list[Any] = field(default_factory=list)
    initializers: dict[str, np.ndarray] = field(default_factory=dict)
    prefix: str = ""
    _count: int = 0

    def op(self, kind: str, *inputs: str, **attributes: Any) -> str:
        """Add an operator with one output and return that tensor's name."""
        return self.ops(kind, *inputs, outputs=1, **attributes)[0]

    def ops(self, kind: str, *inputs: str, outputs: int, **attributes: Any) -> list[str]:
        """Add an operator and return the names of its outputs."""
        self._count += 1
        label = f"{self.prefix}/{kind}_{self._count}"
        names = [label] if outputs == 1 else [f"{label}_{at}" for at in range(outputs)]
        self.nodes.append(self.helper.make_node(kind, list(inputs), names, name=label, **attributes))
        return names

    def number(self, name: str, values: Any, dtype: Any = np.float32) -> str:
        """Fixed numbers under `<node>.<name>`; the same numbers are stored once."""
        array = np.ascontiguousarray(np.asarray(values, dtype))
        array = array.reshape(np.shape(values))
        label, tries = f"{self.prefix}.{name}", 1
        while label in self.initializers:
            present = self.initializers[label]
            if present.dtype == array.dtype and present.shape == array.shape and np.array_equal(present, array):
                return label
            tries += 1
            label = f"{self.prefix}.{name}{tries}"
        self.initializers[label] = array
        return label

    def integers(self, name: str, values: Any) -> str:
        """Fixed whole numbers: sizes, axes, indices."""
        return self.number(name, values, np.int64)

    def reshape(self, x: str, shape: Shape) -> str:
        """Samples in another shape; the batch, as large as it may be, stays the first axis."""
        return self.op("Reshape", x, self.integers("shape", (0, *shape)))

    def rename(self, old: str, new: str, first: int) -> None:
        """Give a tensor made by the operators from `first` on a better name."""
        for node in self.nodes[first:]:
            if old in node.output:
                node.name = new
            for names in (node.input, node.output):
                for at, name in enumerate(names):
                    if name == old:
                        names[at] = new
