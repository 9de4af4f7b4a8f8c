"""Clipping by the norm of all gradients."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import regularizer
from playground.clipping.base import Clipping
from playground.spec import setting
from playground.text import mark


class ClipNorm(Clipping):
    """Clip by norm: where ||g|| over all parameters reaches the threshold, g := threshold / ||g|| g; the direction
    stays.

    Row T7; torch.nn.utils.clip_grad_norm_, which divides by ||g|| + 1e-6.
    """

    title: ClassVar[str] = mark("by norm")
    kernel = regularizer.clip_norm
    formula: ClassVar[str] = mark("g := threshold / ||g|| g  if ||g|| >= threshold")
    keeps_norm: ClassVar[bool] = True

    type: Literal["norm"] = "norm"
    threshold: float = setting(
        1.0, mark("Largest norm of all gradients together"), live=True, gt=0.0, le=1e9, label=mark("threshold")
    )
