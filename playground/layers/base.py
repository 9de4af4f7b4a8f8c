"""What every layer declares: its shape, its parameters, and the kernels that compute it."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod
from typing import TYPE_CHECKING, ClassVar, Literal

import numpy as np

from playground.activations.base import ActivationFunction
from playground.initializers.base import Initializer
from playground.losses.base import LossFunction
from playground.spec import Spec
from playground.text import Problem, mark

if TYPE_CHECKING:
    from playground.curvature import Curvature
    from playground.emission import Emission

Shape = tuple[int, ...]  # of one sample: without the batch


@dataclass(frozen=True)
class Parameter:
    """A trainable array: `shape` as the kernels use it, and how it is called and laid out in torch's state_dict."""

    shape: Shape
    initializer: Initializer
    fan_in: int
    fan_out: int
    torch_name: str
    transposed: bool = False  # torch stores (out, in), the kernels (in, out): all axes in reverse order
    regularized: bool = True  # weights are, biases are not
    removed: tuple[tuple[int, ...], ...] = ()  # links that were deleted and are held at zero
    axes: tuple[int, ...] = ()  # axis k of torch's layout is axis axes[k] of the kernels'; overrides `transposed`
    start: np.ndarray | None = None  # starting values that are not drawn: the initializer is not asked
    block: int = 0  # columns of the last axis an initializer draws at a time, as for one gate; 0: all at once

    @property
    def torch_axes(self) -> tuple[int, ...]:
        """The order of the kernels' axes in torch's layout."""
        order = tuple(range(len(self.shape)))
        return self.axes or (order[::-1] if self.transposed else order)

    @property
    def torch_shape(self) -> Shape:
        return tuple(self.shape[axis] for axis in self.torch_axes)


@dataclass(frozen=True)
class Statistic:
    """Running statistics: part of the state that no optimizer touches. `start` fills it at the beginning."""

    shape: Shape
    start: float
    torch_name: str


class Layer(Spec):
    """A node of the graph. `emit` is called once for each program with everything it needs.

    Class variables: `group` is the place in the palette; `role` says whether the node gives the data, ends in a
    loss, or stands between; `many` allows any number of wires into its one port, in the order they were drawn.
    """

    group: ClassVar[str] = mark("Layers")
    role: ClassVar[Literal["data", "layer", "loss"]] = "layer"
    many: ClassVar[bool] = False
    count: ClassVar[int | None] = None  # the exact number of wires where `many` allows no other
    id_stem: ClassVar[str] = ""  # readable beginning of new node ids: "h" gives h1, h2, ...
    ports: ClassVar[dict[str, str]] = {}  # optional named inputs beside the main one, with their titles
    timewise: ClassVar[bool] = False  # step t of the output belongs to step t of the input: lengths pass through
    penalizes: ClassVar[bool] = False  # adds a term of its own to the loss

    def shape(self, *inputs: Shape) -> Shape:
        """The output's shape for the shapes wired in; raises Problem (with {kind}, {name}, {source}) otherwise."""
        raise NotImplementedError

    def parameters(self, *inputs: Shape) -> dict[str, Parameter]:
        """The trainable arrays by their names in the kernels."""
        return {}

    def outputs(self, *inputs: Shape) -> dict[str, Shape]:
        """Named outputs beside the main one, with the shapes of one sample."""
        return {}

    def check_port(self, port: str, given: Shape, *inputs: Shape) -> None:
        """Raise Problem where `given` cannot be wired to the named input `port`."""

    def check_values(self, values: np.ndarray) -> None:
        """Raise Problem where the data's own numbers, wired straight into this layer, cannot be read by it."""

    def statistics(self, *inputs: Shape) -> dict[str, Statistic]:
        """Running statistics by their names in the kernels."""
        return {}

    def carried(self, *inputs: Shape) -> dict[str, Shape]:
        """States of one sample that a training program carries from one update to the next."""
        return {}

    @property
    def looks_ahead(self) -> bool:
        """Whether step t of the output sees later steps of the input: such a layer cannot forecast."""
        return False

    def borrows(self) -> dict[str, tuple[str, str]]:
        """Tied weights: which of `parameters` are another node's, as (node, its key); the shapes must agree."""
        return {}

    def emit(self, program: Emission) -> None:
        """Add the forward rows, and in a training program the backward rows."""
        raise NotImplementedError

    def emit_curvature(self, second: Curvature) -> None:
        """Add the rows of the diagonal second derivatives: of inputs and parameters, from those of the output."""
        second.refuse()

    def operations(self, *inputs: Shape) -> int:
        """Multiplications and additions of one sample's forward pass (FLOPs)."""
        return prod(self.shape(*inputs))

    def activation_functions(self) -> tuple[ActivationFunction, ...]:
        """The elementwise functions that the outputs come from: one for all units, or one for each; none without."""
        return ()

    @property
    def ends_linearly(self) -> bool:
        """False where the outputs have gone through a function, so that they are no logits."""
        return all(function.linear for function in self.activation_functions())

    @property
    def loss_function(self) -> LossFunction | None:
        """What a node with the role "loss" computes."""
        return None

    def formula(self) -> str:
        """The layer's equation in the symbols of the lectures, plain text."""
        return ""


def vector_only(shape: Shape) -> int:
    """The length of a vector; raises Problem where the input is an image or a sequence."""
    if len(shape) != 1:
        raise Problem(
            "{kind} '{name}' needs a vector, but '{source}' gives {given}: put Flatten between", given=show_shape(shape)
        )
    return shape[0]


def show_shape(shape: Shape) -> str:
    return "x".join(str(size) for size in shape) if shape else "1"
