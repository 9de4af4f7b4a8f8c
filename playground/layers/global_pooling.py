"""What the pools over everything share: an image (C, H, W) or a sequence (T, F) becomes one number for each channel."""

from __future__ import annotations

from math import prod
from typing import ClassVar

import numpy as np

from kernels.program import Buffer
from playground.emission import Emission, Signal
from playground.layers.base import Layer, Shape
from playground.layers.windows import check_slidable
from playground.text import mark


class GlobalPooling(Layer):
    """One number for each channel of an image, or for each feature of a sequence."""

    group: ClassVar[str] = mark("Images")

    def shape(self, *inputs: Shape) -> Shape:
        given = inputs[0]
        check_slidable(given)
        return (given[0],) if len(given) == 3 else (given[1],)

    def operations(self, *inputs: Shape) -> int:
        return prod(inputs[0])


def as_steps(buffer: Buffer) -> Buffer:
    """(batch, steps, features); every channel of an image is a sequence of its pixels."""
    if len(buffer.shape) == 3:
        return buffer
    batch, channels, height, width = buffer.shape
    return buffer.reshape(batch * channels, height * width, 1)


def as_totals(buffer: Buffer, x: Signal) -> Buffer:
    """What `as_steps` of x gives one of for each feature: (batch, features), or (batch x channels, 1)."""
    return buffer if len(x.shape) == 2 else buffer.reshape(buffer.size, 1)


def lengths_of(program: Emission) -> Buffer:
    """How many steps count."""
    x = program.x
    if len(x.shape) == 2:
        return program.full_lengths(x.shape[0]) if x.lengths is None else x.lengths
    pixels = np.full(program.batch * x.shape[0], x.shape[1] * x.shape[2], np.int64)
    return program.constant(f"pixels {program.batch}", pixels)
