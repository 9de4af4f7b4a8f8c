"""Functions that exporters spell out in several operators, because their operator set has no name for them."""

from __future__ import annotations

from dataclasses import replace
from math import sqrt

import numpy as np

from playground.interop.onnx_reader.model import Model, Operation

TOLERANCE = 1e-4


def spelled_out(model: Model) -> Model:
    """The graph with GELU, x (1 + erf(x / sqrt 2)) / 2, as the one operator that it is."""
    if all(operation.kind != "Erf" for operation in model.operations):
        return model
    found = _Finder(model)
    operations = list(model.operations)
    for erf in (operation for operation in model.operations if operation.kind == "Erf"):
        whole = found.gelu(erf)
        if whole is not None:
            x, last = whole
            at = operations.index(last)
            operations[at] = Operation("Gelu", last.name, (x,), last.outputs, {})
    used = {name for operation in operations for name in operation.inputs} | {place.name for place in model.outputs}
    while True:
        # What only led to the erf is read by nobody any more.
        left = [operation for operation in operations if any(name in used for name in operation.outputs)]
        if len(left) == len(operations):
            return replace(model, operations=tuple(operations))
        operations = left
        used = {name for operation in left for name in operation.inputs} | {place.name for place in model.outputs}


class _Finder:
    """Looks around in a graph: who made a tensor, and who reads it."""

    def __init__(self, model: Model):
        self.numbers = {name: values for name, values in model.constants.items() if values.size == 1}
        for operation in model.operations:
            value = operation.attributes.get("value") if operation.kind == "Constant" else None
            if isinstance(value, np.ndarray) and value.size == 1 and operation.outputs:
                self.numbers[operation.outputs[0]] = value
        self.maker = {name: operation for operation in model.operations for name in operation.outputs}
        self.readers: dict[str, list[Operation]] = {}
        for operation in model.operations:
            for name in operation.inputs:
                self.readers.setdefault(name, []).append(operation)

    def gelu(self, erf: Operation) -> tuple[str, Operation] | None:
        """The input of the GELU around an erf, and its last operator."""
        if len(erf.inputs) != 1 or len(erf.outputs) != 1:
            return None
        x = self._scaled(erf.inputs[0], sqrt(0.5))
        plus = self._only(erf.outputs[0], "Add")
        if x is None or plus is None or not self._is(self._other(plus, erf.outputs[0]), 1.0):
            return None
        # The rest is x times this times a half, in any order.
        name, seen = plus.outputs[0], []
        for _ in range(2):
            times = self._only(name, "Mul")
            if times is None:
                return None
            factor, name = self._other(times, name), times.outputs[0]
            if factor == x:
                seen.append("x")
            elif self._is(factor, 0.5):
                seen.append("half")
            elif self._scaled(factor, 0.5) == x:
                return (x, times) if not seen else None
            last = times
        return (x, last) if sorted(seen) == ["half", "x"] else None

    def _scaled(self, name: str, factor: float) -> str | None:
        """The tensor that `name` is so many times, or None."""
        made = self.maker.get(name)
        if made is None or made.kind not in ("Mul", "Div") or len(made.inputs) != 2:
            return None
        first, second = made.inputs
        if made.kind == "Div":
            return first if self._is(second, 1.0 / factor) else None
        return first if self._is(second, factor) else second if self._is(first, factor) else None

    def _only(self, name: str, kind: str) -> Operation | None:
        """The only reader of a tensor, where it is of that kind with two inputs and one output."""
        readers = self.readers.get(name, [])
        fits = len(readers) == 1 and readers[0].kind == kind and len(readers[0].inputs) == 2
        return readers[0] if fits and len(readers[0].outputs) == 1 else None

    @staticmethod
    def _other(operation: Operation, name: str) -> str:
        return operation.inputs[1] if operation.inputs[0] == name else operation.inputs[0]

    def _is(self, name: str, value: float) -> bool:
        found = self.numbers.get(name)
        return found is not None and abs(float(found.reshape(-1)[0]) - value) < TOLERANCE
