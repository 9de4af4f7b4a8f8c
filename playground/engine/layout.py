"""Where each tensor lies in the flat parameter vector, and what torch calls it."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from math import prod

import numpy as np

from playground.document import Document
from playground.initializers.base import Draw
from playground.layers.base import Parameter
from playground.shapes import Inference
from playground.text import Problem


def stream_of(name: str) -> int:
    """The number of the random stream that belongs to a name: stable over runs and edits."""
    return zlib.crc32(name.encode())


@dataclass(frozen=True)
class Tensor:
    """One parameter: its node, its name among the layer's parameters, and its place in the flat vector."""

    node: str
    key: str
    parameter: Parameter
    offset: int

    @property
    def name(self) -> str:
        """The name in files: `<node id>.<torch name>`."""
        return f"{self.node}.{self.parameter.torch_name}"

    @property
    def size(self) -> int:
        return prod(self.parameter.shape)

    def view(self, vector: np.ndarray) -> np.ndarray:
        """The tensor within a flat vector, in torch's layout: a view, writable if the vector is."""
        found = vector[self.offset : self.offset + self.size].reshape(self.parameter.shape)
        return found.T if self.parameter.transposed else found


@dataclass(frozen=True)
class Layout:
    """All tensors of a document, in the order of the graph."""

    tensors: tuple[Tensor, ...]

    @staticmethod
    def of(document: Document, inference: Inference) -> Layout:
        found: list[Tensor] = []
        offset = 0
        for node_id in document.graph.order:
            for key, parameter in inference.parameters.get(node_id, {}).items():
                found.append(Tensor(node_id, key, parameter, offset))
                offset += prod(parameter.shape)
        return Layout(tuple(found))

    def __iter__(self) -> Iterator[Tensor]:
        return iter(self.tensors)

    @cached_property
    def size(self) -> int:
        return sum(tensor.size for tensor in self.tensors)

    @cached_property
    def by_name(self) -> dict[str, Tensor]:
        return {tensor.name: tensor for tensor in self.tensors}

    @cached_property
    def layers(self) -> tuple[str, ...]:
        """The nodes that have parameters, in order."""
        return tuple(dict.fromkeys(tensor.node for tensor in self.tensors))

    def mask(self) -> np.ndarray | None:
        """0 where a link is held at zero, 1 elsewhere; None where nothing is."""
        if all(tensor.parameter.mask is None for tensor in self.tensors):
            return None
        found = np.ones(self.size, np.float32)
        for tensor in self.tensors:
            if tensor.parameter.mask is not None:
                found[tensor.offset : tensor.offset + tensor.size] = tensor.parameter.mask.ravel()
        return found

    def initial(self, document: Document, seed: int) -> np.ndarray:
        """The starting vector: each initializer's numbers, then the weights set by hand."""
        vector = np.zeros(self.size, np.float32)
        for tensor in self.tensors:
            parameter = tensor.parameter
            draw = Draw(seed, stream_of(f"{tensor.node}.{tensor.key}"))
            values = parameter.initializer.values(parameter.shape, parameter.fan_in, parameter.fan_out, draw)
            vector[tensor.offset : tensor.offset + tensor.size] = np.asarray(values, np.float32).ravel()
        self.write(vector, self._by_hand(document))
        self.hold(vector)
        return vector

    def hold(self, vector: np.ndarray) -> None:
        """Set deleted links to zero."""
        mask = self.mask()
        if mask is not None:
            vector *= mask

    def write(self, vector: np.ndarray, tensors: Mapping[str, np.ndarray]) -> None:
        """Copy named tensors (torch's layout) into a flat vector; raises Problem where a shape differs."""
        for name, values in tensors.items():
            target = self.by_name[name].view(vector)
            if tuple(np.shape(values)) != target.shape:
                raise Problem(
                    "'{name}' has shape {given}, but this network needs {needed}",
                    name=name,
                    given=list(np.shape(values)),
                    needed=list(target.shape),
                    node=self.by_name[name].node,
                )
            target[...] = values

    def read(self, vector: np.ndarray) -> dict[str, np.ndarray]:
        """Copies of all tensors in torch's layout."""
        return {tensor.name: np.array(tensor.view(vector), order="C") for tensor in self.tensors}

    def _by_hand(self, document: Document) -> dict[str, np.ndarray]:
        found = {}
        for name, values in document.weights.items():
            if name not in self.by_name:
                continue  # the node is not wired yet
            try:
                found[name] = np.array(values, np.float32)
            except ValueError:
                raise Problem(
                    "the weights of '{name}' are ragged: give lists of equal length",
                    name=name,
                    node=self.by_name[name].node,
                    place=("weights", name),
                ) from None
        return found
