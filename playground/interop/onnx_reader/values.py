"""What the tensors of an ONNX graph become while it is read: known numbers, or the output of a node of the document."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from playground.interop.onnx_reader.model import Operation
from playground.layers.base import Shape
from playground.text import Problem, mark


@dataclass(frozen=True)
class Known:
    """Numbers that the file holds, or that follow from its shapes."""

    array: np.ndarray


@dataclass(frozen=True)
class Flow:
    """The output of a node. `shape` is that of one sample; the batch is the tensor's axis number `axis`.

    `axis` None: the graph has no batch, all of the tensor is one sample. `output` names an output beside the main one.
    """

    node: str
    shape: Shape
    axis: int | None
    output: str = ""

    def whole(self, batch: int) -> Shape:
        """The shape of the tensor in the ONNX graph."""
        return self.shape if self.axis is None else (*self.shape[: self.axis], batch, *self.shape[self.axis :])

    @property
    def rank(self) -> int:
        """The number of axes of the tensor in the ONNX graph."""
        return len(self.shape) + (self.axis is not None)


@dataclass(frozen=True)
class Probe:
    """Numbers that a layer leaves in its scratch: they can be read after a run, but nothing follows them."""

    buffer: str  # node.name
    shape: Shape  # of the tensor in the ONNX graph
    read: Callable[[np.ndarray], np.ndarray] = field(default=lambda values: values)


Value = Known | Flow | Probe


@dataclass
class Call:
    """One operator with its inputs as values; `wanted`: which outputs are used, `opset`: what attributes mean."""

    operation: Operation
    opset: int
    values: tuple[Value | None, ...]
    wanted: tuple[bool, ...]

    def attribute(self, name: str, default: Any) -> Any:
        """An attribute, or its default where the file leaves it out; raises Problem where it is of another kind.

        Lists hold what the default holds, whole numbers where that is empty; None stands for one whole number or none.
        """
        found = self.operation.attributes.get(name)
        if found is None:
            return default
        fits = isinstance(found, (int, float) if isinstance(default, float) else type(default))
        if default is None:
            fits = isinstance(found, int)
        elif isinstance(default, list) and fits:
            kind = type(default[0]) if default else int
            fits = all(isinstance(item, kind) for item in found)
        if not fits:
            raise Problem(
                "'{step}' ({operator}) in '{file}' has the attribute {attribute} = {value} of a wrong kind: export the "
                "model again",
                attribute=name,
                value=repr(found)[:40],
            )
        return found

    def has(self, at: int) -> bool:
        """Whether input number `at` is there."""
        return at < len(self.values) and self.values[at] is not None

    def flow(self, at: int) -> Flow:
        """Input number `at` as the output of a node."""
        found = self.values[at] if at < len(self.values) else None
        if isinstance(found, Flow):
            return found
        raise Problem(
            "'{step}' ({operator}) in '{file}' needs an input number {number} that comes from the "
            "data, but it is {given}: export the model with its inputs open",
            number=at + 1,
            given=mark("missing") if found is None else mark("a constant"),
        )

    def known(self, at: int) -> np.ndarray:
        """Input number `at` as numbers."""
        found = self.values[at] if at < len(self.values) else None
        if isinstance(found, Known):
            return found.array
        raise Problem(
            "'{step}' ({operator}) in '{file}' needs fixed numbers as input number {number}, but they "
            "are {given}: export the model with constants there",
            number=at + 1,
            given=mark("missing") if found is None else mark("computed from the data"),
        )

    def optional(self, at: int) -> np.ndarray | None:
        """Input number `at` as numbers, or None where it is left out."""
        return self.known(at) if self.has(at) else None

    def integers(self, at: int, attribute: str, default: list[int] | None = None) -> list[int]:
        """Whole numbers that stand in an input, or in an attribute as older operator sets have them."""
        if self.has(at):
            values = self.known(at)
            if values.dtype.kind not in "iu" or values.ndim > 1 or values.size > 64:
                raise Problem(
                    "'{step}' ({operator}) in '{file}' needs a short list of whole numbers as input "
                    "number {number}: export the model again",
                    number=at + 1,
                )
            return [int(value) for value in values.reshape(-1)]
        if default is None and attribute not in self.operation.attributes:
            raise Problem(
                "'{step}' ({operator}) in '{file}' lacks {attribute}: export the model again",
                attribute=attribute,
            )
        return [int(value) for value in self.attribute(attribute, list(default or ()))]


def sample_axis(flow: Flow, axis: int) -> int:
    """Where an axis of the ONNX tensor lies in a sample; raises Problem where it is the batch, or is none."""
    axis = tensor_axis(axis, flow.rank)
    if axis == flow.axis:
        raise Problem(
            "'{step}' ({operator}) in '{file}' works along axis {axis}, which is the batch, but "
            "samples are independent of each other here: export the model so that it leaves the batch alone",
            axis=axis,
        )
    return axis if flow.axis is None or axis < flow.axis else axis - 1


def tensor_axis(axis: int, rank: int) -> int:
    """An axis counted from the front; raises Problem where there is none."""
    if not -rank <= axis < max(rank, 1):
        raise Problem(
            "'{step}' ({operator}) in '{file}' works along axis {axis}, but its input has {rank} "
            "axes: export the model again",
            axis=axis,
            rank=rank,
        )
    return axis + rank if axis < 0 else axis
