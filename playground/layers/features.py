"""Features of the two coordinates of a point."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np

from kernels import features
from playground.emission import Emission
from playground.layers.base import Layer, Shape, show_shape
from playground.spec import setting
from playground.text import Problem, mark

Feature = Literal["x1", "x2", "x1_squared", "x2_squared", "x1_x2", "sin_x1", "sin_x2"]
_SHOWN = {"x1_squared": "x1^2", "x2_squared": "x2^2", "x1_x2": "x1 x2", "sin_x1": "sin x1", "sin_x2": "sin x2"}


class Features(Layer):
    """Computes features of a point (x1, x2): squares, the product, sines. The right one can replace a hidden layer.

    Row N3; the inputs of TensorFlow Playground.
    """

    title: ClassVar[str] = mark("Features")
    group: ClassVar[str] = mark("Inputs")
    id_stem: ClassVar[str] = "features"

    type: Literal["features"] = "features"
    chosen: tuple[Feature, ...] = setting(
        ("x1", "x2", "x1_x2"),
        mark("The features, in the order of the outputs"),
        min_length=1,
        max_length=7,
        label=mark("features"),
    )

    def shape(self, *inputs: Shape) -> Shape:
        if inputs[0] != (2,):
            raise Problem(
                "{kind} '{name}' needs points with 2 coordinates, but '{source}' gives {given}: wire it to 2-D data",
                given=show_shape(inputs[0]),
            )
        for at, feature in enumerate(self.chosen):
            if feature in self.chosen[:at]:
                raise Problem(
                    "{kind} '{name}' has the feature {feature} twice, as number {first} and {second}: remove one",
                    feature=_SHOWN.get(feature, feature),
                    first=self.chosen.index(feature) + 1,
                    second=at + 1,
                    place=("chosen",),
                )
        return (len(self.chosen),)

    def emit(self, program: Emission) -> None:
        x, y = program.x, program.y
        codes = np.array([features.FEATURE_CODES[feature] for feature in self.chosen], np.int64)
        kinds = program.constant("kinds", codes)
        program.forward(features.features_forward, x.matrix, kinds, y.matrix)
        if program.wants_backward and x.gradient is not None:
            program.backward(features.features_backward, x.matrix, y.gradient_matrix, kinds, x.gradient_matrix)

    def formula(self) -> str:
        return f"y = [{', '.join(_SHOWN.get(feature, feature) for feature in self.chosen)}]"
