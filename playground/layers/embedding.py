"""Tokens as trained vectors."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np

from kernels import combine
from kernels import embedding as kernels
from playground.curvature import Curvature
from playground.emission import Emission, as_rows
from playground.initializers import AnyInitializer
from playground.initializers.normal import Normal
from playground.layers.base import Layer, Parameter, Shape
from playground.layers.tokens import MOST_TOKENS, indices_only, tokens_only
from playground.spec import setting
from playground.text import mark


class Embedding(Layer):
    """Gives every token a trained vector: row x of a table.

    Row R10; torch.nn.Embedding. Indices (T,) give (T, features); a single index gives (1, features), for which Flatten
    makes a vector. An index that is no whole number from 0 to the vocabulary's size less 1 stops the training.
    """

    title: ClassVar[str] = mark("Embedding")
    group: ClassVar[str] = mark("Sequences")
    id_stem: ClassVar[str] = "emb"
    timewise: ClassVar[bool] = True

    type: Literal["embedding"] = "embedding"
    vocabulary: int = setting(
        100, mark("Number of different tokens: the rows of the table"), ge=1, le=MOST_TOKENS, label=mark("vocabulary")
    )
    features: int = setting(32, mark("Length of a token's vector"), ge=1, le=4096, label=mark("features"))
    initializer: AnyInitializer = setting(Normal(), mark("How the vectors start"), label=mark("initial vectors"))

    def shape(self, *inputs: Shape) -> Shape:
        return (indices_only(inputs[0]), self.features)

    def parameters(self, *inputs: Shape) -> dict[str, Parameter]:
        shape = (self.vocabulary, self.features)
        return {"weight": Parameter(shape, self.initializer, self.vocabulary, self.features, "weight")}

    def check_values(self, values: np.ndarray) -> None:
        tokens_only(values, self.vocabulary)

    def emit(self, program: Emission) -> None:
        x, y = program.x, program.y
        program.forward(kernels.embedding_forward, x.value.flat, program.parameters["weight"], as_rows(y.value))
        if not program.wants_backward:
            return
        gradient = program.gradients["weight"]
        program.backward(kernels.embedding_backward, x.value.flat, y.gradient_rows, gradient)
        if x.gradient is not None:  # a table of steps: flat everywhere
            program.backward(combine.fill, program.constant("zero", np.zeros(1, np.float32)), x.gradient.flat)

    def emit_curvature(self, second: Curvature) -> None:
        second.selected(self)

    def operations(self, *inputs: Shape) -> int:
        return 0

    def formula(self) -> str:
        return "y_t = E[x_t]"
