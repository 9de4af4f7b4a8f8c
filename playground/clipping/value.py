"""Clipping of each gradient by itself."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import regularizer
from playground.clipping.base import Clipping
from playground.spec import setting
from playground.text import mark


class ClipValue(Clipping):
    """Clip by value: each number of the gradient is held within -threshold and +threshold. The direction may turn.

    Row T7; torch.nn.utils.clip_grad_value_.
    """

    title: ClassVar[str] = mark("by value")
    kernel = regularizer.clip_value
    formula: ClassVar[str] = mark("g_i := min(max(g_i, -threshold), threshold)")

    type: Literal["value"] = "value"
    threshold: float = setting(
        1.0, mark("Largest absolute value of one gradient"), live=True, gt=0.0, le=1e9, label=mark("threshold")
    )
