"""The closed list of ONNX operators that are read: each a function of ours that adds nodes to a document."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from playground.interop.by_kind import ByKind
from playground.interop.onnx_reader.values import Call, Value

if TYPE_CHECKING:
    from playground.interop.onnx_reader.builder import Builder

# Returns the outputs in ONNX's order; None stands for one that is not computed here.
Reader = Callable[["Builder", Call], "list[Value | None]"]
READERS: ByKind[Reader] = ByKind()
reads = READERS.of  # declares the function that reads these operators
