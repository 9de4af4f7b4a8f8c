"""Tokens as unit vectors."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np

from kernels import combine
from kernels import embedding as kernels
from playground.emission import Emission, as_rows
from playground.layers.base import Layer, Shape
from playground.layers.tokens import indices_only, tokens_only
from playground.spec import setting
from playground.text import mark


class OneHot(Layer):
    """Gives every token a vector of zeros with a single 1, at the token's place.

    Row R10; torch.nn.functional.one_hot. Indices (T,) give (T, vocabulary). An index that is no whole number from 0 to
    the vocabulary's size less 1 stops the training.
    """

    title: ClassVar[str] = mark("One-hot")
    group: ClassVar[str] = mark("Sequences")
    id_stem: ClassVar[str] = "onehot"
    timewise: ClassVar[bool] = True

    type: Literal["one_hot"] = "one_hot"
    vocabulary: int = setting(
        100, mark("Number of different tokens: the length of the vectors"), ge=1, le=10_000, label=mark("vocabulary")
    )

    def shape(self, *inputs: Shape) -> Shape:
        return (indices_only(inputs[0]), self.vocabulary)

    def check_values(self, values: np.ndarray) -> None:
        tokens_only(values, self.vocabulary)

    def emit(self, program: Emission) -> None:
        x = program.x
        program.forward(kernels.one_hot, x.value.flat, as_rows(program.y.value))
        if program.wants_backward and x.gradient is not None:
            program.backward(combine.fill, program.constant("zero", np.zeros(1, np.float32)), x.gradient.flat)

    def operations(self, *inputs: Shape) -> int:
        return 0

    def formula(self) -> str:
        return "y_tk = [k = x_t]"
