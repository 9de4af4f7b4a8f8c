"""Where each tensor lies in the flat parameter vector, and what torch calls it."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from math import prod

import numpy as np

from playground.document import Document
from playground.initializers.base import Draw
from playground.layers.base import Parameter, Statistic
from playground.shapes import Inference, input_shapes
from playground.text import Problem


def stream_of(name: str) -> int:
    """The number of the random stream that belongs to a name: stable over runs and edits."""
    return zlib.crc32(name.encode())


@dataclass(frozen=True)
class Tensor:
    """One parameter: its node, its name among the layer's parameters, and its place in the flat vector.

    `path` is the node's id, after that of the group it is in.
    """

    node: str
    key: str
    parameter: Parameter
    offset: int
    path: str

    @property
    def name(self) -> str:
        """The name in files: `<node id>.<torch name>`, within a group `<group>.<node id>.<torch name>`."""
        return f"{self.path}.{self.parameter.torch_name}"

    @property
    def size(self) -> int:
        return prod(self.parameter.shape)

    def view(self, vector: np.ndarray) -> np.ndarray:
        """The tensor within a flat vector, in torch's layout: a view, writable if the vector is."""
        found = vector[self.offset : self.offset + self.size].reshape(self.parameter.shape)
        return found.transpose(self.parameter.torch_axes)


@dataclass(frozen=True)
class RunningTensor:
    """Running statistics of a layer, and their place in the flat vector of all of them."""

    node: str
    key: str
    statistic: Statistic
    offset: int
    path: str

    @property
    def name(self) -> str:
        return f"{self.path}.{self.statistic.torch_name}"

    def view(self, vector: np.ndarray) -> np.ndarray:
        shape = self.statistic.shape
        return vector[self.offset : self.offset + prod(shape)].reshape(shape)


@dataclass(frozen=True)
class Layout:
    """All tensors of a document, in the order of the graph; `borrowed` maps (node, key) to the owner's tensor."""

    tensors: tuple[Tensor, ...]
    statistics: tuple[RunningTensor, ...] = ()
    borrowed: Mapping[tuple[str, str], Tensor] = field(default_factory=dict)

    @staticmethod
    def of(document: Document, inference: Inference) -> Layout:
        graph = document.graph
        found: list[Tensor] = []
        running: list[RunningTensor] = []
        loans: dict[tuple[str, str], tuple[str, str]] = {}
        offset = statistics = 0
        for node_id in graph.order:
            layer, path = graph.node(node_id).layer, document.path(node_id)
            loans.update({(node_id, key): owner for key, owner in layer.borrows().items()})
            for key, parameter in inference.parameters.get(node_id, {}).items():
                if (node_id, key) not in loans:
                    found.append(Tensor(node_id, key, parameter, offset, path))
                    offset += prod(parameter.shape)
            if node_id in inference.shapes and layer.role == "layer":
                for key, statistic in layer.statistics(*input_shapes(graph, inference, node_id)).items():
                    running.append(RunningTensor(node_id, key, statistic, statistics, path))
                    statistics += prod(statistic.shape)
        owners = {(tensor.node, tensor.key): tensor for tensor in found}
        borrowed = {place: owners[owner] for place, owner in loans.items() if owner in owners}
        return Layout(tuple(found), tuple(running), borrowed)

    def __iter__(self) -> Iterator[Tensor]:
        return iter(self.tensors)

    @cached_property
    def size(self) -> int:
        return sum(tensor.size for tensor in self.tensors)

    @cached_property
    def statistics_size(self) -> int:
        return sum(prod(tensor.statistic.shape) for tensor in self.statistics)

    def parameters_of(self, node_id: str) -> Iterator[tuple[str, Tensor, bool]]:
        """A node's parameters by their names in its kernels, and whether they are another node's."""
        for tensor in self.by_node.get(node_id, ()):
            yield tensor.key, tensor, False
        for (borrower, key), tensor in self.borrowed.items():
            if borrower == node_id:
                yield key, tensor, True

    @cached_property
    def by_key(self) -> dict[tuple[str, str], Tensor]:
        """The tensors by node and the name among the layer's parameters, which grouping does not change."""
        return {(tensor.node, tensor.key): tensor for tensor in self.tensors}

    @cached_property
    def by_node(self) -> dict[str, list[Tensor]]:
        found: dict[str, list[Tensor]] = {}
        for tensor in self.tensors:
            found.setdefault(tensor.node, []).append(tensor)
        return found

    @cached_property
    def by_name(self) -> dict[str, Tensor]:
        return {tensor.name: tensor for tensor in self.tensors}

    @cached_property
    def layers(self) -> tuple[str, ...]:
        """The nodes that have parameters, in order."""
        return tuple(dict.fromkeys(tensor.node for tensor in self.tensors))

    def mask(self) -> np.ndarray | None:
        """0 where a link is held at zero, 1 elsewhere; None where nothing is."""
        if not any(tensor.parameter.removed for tensor in self.tensors):
            return None
        found = np.ones(self.size, np.float32)
        for tensor in self.tensors:
            if tensor.parameter.removed:
                part = found[tensor.offset : tensor.offset + tensor.size].reshape(tensor.parameter.shape)
                part[tuple(np.array(tensor.parameter.removed).T)] = 0.0
        return found

    def initial(self, document: Document, seed: int) -> np.ndarray:
        """The starting vector: each initializer's numbers, then the weights set by hand."""
        vector = np.zeros(self.size, np.float32)
        for tensor in self.tensors:
            draw = Draw(seed, stream_of(f"{tensor.node}.{tensor.key}"))
            values = np.asarray(_starting(tensor.parameter, draw), np.float32)
            vector[tensor.offset : tensor.offset + tensor.size] = values.ravel()
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
            _check_shape(name, values, target, self.by_name[name].node)
            target[...] = values

    def starting_statistics(self) -> np.ndarray:
        """The flat vector of running statistics before the first update."""
        vector = np.zeros(max(self.statistics_size, 1), np.float32)
        for tensor in self.statistics:
            tensor.view(vector)[...] = tensor.statistic.start
        return vector

    @cached_property
    def running(self) -> dict[str, RunningTensor]:
        """The running statistics by name."""
        return {tensor.name: tensor for tensor in self.statistics}

    def write_statistics(self, vector: np.ndarray, tensors: Mapping[str, np.ndarray]) -> None:
        """Copy those of `tensors` that are running statistics; raises Problem where a shape differs."""
        for name, tensor in self.running.items():
            if name in tensors:
                target = tensor.view(vector)
                _check_shape(name, tensors[name], target, tensor.node)
                target[...] = tensors[name]

    def read_statistics(self, vector: np.ndarray) -> dict[str, np.ndarray]:
        """Copies of all running statistics by name."""
        return {tensor.name: tensor.view(vector).copy() for tensor in self.statistics}

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


def _check_shape(name: str, values: np.ndarray, target: np.ndarray, node: str) -> None:
    if tuple(np.shape(values)) != target.shape:
        raise Problem(
            "'{name}' has shape {given}, but this network needs {needed}",
            name=name,
            given=list(np.shape(values)),
            needed=list(target.shape),
            node=node,
        )


def _starting(parameter: Parameter, draw: Draw) -> np.ndarray:
    """The first values of a parameter: its own, or the initializer's, block by block where it has some."""
    if parameter.start is not None:
        return parameter.start
    fans = parameter.fan_in, parameter.fan_out
    if not parameter.block or parameter.block == parameter.shape[-1]:
        return parameter.initializer.values(parameter.shape, *fans, draw)
    shape = (*parameter.shape[:-1], parameter.block)
    streams = (Draw(draw.seed, draw.stream + 1 + k) for k in range(parameter.shape[-1] // parameter.block))
    return np.concatenate([parameter.initializer.values(shape, *fans, each) for each in streams], axis=-1)
