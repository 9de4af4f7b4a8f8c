"""Runs ONNX graphs by our program, through the interface of the onnx package: `onnx.backend.base.Backend`.

The weights of the package's own tests come as inputs of the graph, so a graph becomes a document when it is run.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from onnx.backend.base import Backend as BackendBase
from onnx.backend.base import BackendRep

from playground.interop.onnx_reader.convert import convert, fixed_inputs
from playground.interop.onnx_reader.execution import Execution
from playground.interop.onnx_reader.model import Model, convert_model, decode


class Representation(BackendRep):
    """A graph that can be run; the document made for inputs of one shape is kept while they stay the same."""

    def __init__(self, model: Model):
        self.model = model
        self._fixed = fixed_inputs(model)
        self._key: Any = None
        self._execution: Execution | None = None

    def run(self, inputs: Sequence[Any], **options: Any) -> tuple[np.ndarray, ...]:
        """The outputs for inputs in the order of the graph (its initializers are none)."""
        given = {place.name: _array(value) for place, value in zip(self.model.inputs, inputs, strict=False)}
        known = {name: values for name, values in given.items() if name in self._fixed}
        data = {name: values for name, values in given.items() if name not in self._fixed}
        sizes = {name: values.shape for name, values in data.items()}
        key = (tuple(sizes.items()), tuple((name, v.shape, v.tobytes()) for name, v in known.items()))
        if self._execution is None or key != self._key:
            self._execution, self._key = Execution(convert(self.model, sizes, known), data), key
        return tuple(self._execution.run(data))


def _array(value: Any) -> np.ndarray:
    return decode(value, "") if hasattr(value, "data_type") else np.asarray(value)


class Backend(BackendBase):
    """The playground as a back end of ONNX."""

    @classmethod
    def prepare(cls, model: Any, device: str = "CPU", **options: Any) -> Representation:
        """Read the graph; it becomes a document at the first run."""
        return Representation(convert_model(model, model.graph.name or "model"))

    @classmethod
    def supports_device(cls, device: str) -> bool:
        return device == "CPU"
