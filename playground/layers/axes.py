"""Which axis of a sample a layer works along, and what it says where there is none."""

from __future__ import annotations

from playground.layers.base import Shape, show_shape
from playground.text import Problem


def features_only(shape: Shape) -> int:
    """The width of a vector (F,), or of every step of a sequence (T, F); raises Problem where the input is an image."""
    if len(shape) > 2:
        raise Problem(
            "{kind} '{name}' needs a vector, but '{source}' gives {given}: put Flatten between", given=show_shape(shape)
        )
    return shape[-1]


def chosen_axis(axis: int, shape: Shape) -> int:
    """The place of an axis in `shape`, from 0: axes are counted from 1, as in PyTorch, where 0 is the batch.

    Negative ones count from the last. 0 stands for the channels of an image (C, H, W), else for the last axis.
    """
    if axis == 0:
        return 0 if len(shape) == 3 else len(shape) - 1
    if abs(axis) > len(shape):
        raise Problem(
            "{kind} '{name}' works along axis {axis}, but '{source}' gives {given} with axes 1 to {last}: "
            "choose one of them",
            axis=axis,
            given=show_shape(shape),
            last=len(shape),
            place=("axis",),
        )
    return axis - 1 if axis > 0 else len(shape) + axis
