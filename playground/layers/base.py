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
    transposed: bool = False  # torch stores (out, in), the kernels (in, out)
    regularized: bool = True  # weights are, biases are not
    mask: np.ndarray | None = None  # 0 where a link was deleted and is held at zero

    @property
    def torch_shape(self) -> Shape:
        return self.shape[::-1] if self.transposed else self.shape


class Layer(Spec):
    """A node of the graph. `emit` is called once for each program with everything it needs.

    Class variables: `group` is the place in the palette; `role` says whether the node gives the data, ends in a
    loss, or stands between; `many` allows any number of wires into its one port, in the order they were drawn.
    """

    group: ClassVar[str] = mark("Layers")
    role: ClassVar[Literal["data", "layer", "loss"]] = "layer"
    many: ClassVar[bool] = False
    id_stem: ClassVar[str] = ""  # readable beginning of new node ids: "h" gives h1, h2, ...

    def shape(self, *inputs: Shape) -> Shape:
        """The output's shape for the shapes wired in; raises Problem (with {kind}, {name}, {source}) otherwise."""
        raise NotImplementedError

    def parameters(self, *inputs: Shape) -> dict[str, Parameter]:
        """The trainable arrays by their names in the kernels."""
        return {}

    def emit(self, program: Emission) -> None:
        """Add the forward rows, and in a training program the backward rows."""
        raise NotImplementedError

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
