"""Diagonal Levenberg-Marquardt."""

from __future__ import annotations

from typing import ClassVar, Literal

from kernels import curvature
from playground.optimizers.base import Optimizer, learning_rate
from playground.spec import setting
from playground.text import mark


class LevenbergMarquardt(Optimizer):
    """Diagonal Levenberg-Marquardt: each weight's step is divided by the running mean of its second derivative.

    Row T2, LeCun et al. (1998): H := gamma H + (1 - gamma) h with the diagonal of the second derivatives h in the
    Gauss-Newton form, w := w - eta L' / (mu + H^), H^ = H / (1 - gamma^k) corrected for its start at zero as in Adam.
    PyTorch has no such optimizer. Every layer that learns needs known second derivatives: not recurrent ones, and no
    normalization.
    """

    title: ClassVar[str] = mark("Levenberg-Marquardt")
    kernel = curvature.levenberg_marquardt
    settings: ClassVar[tuple[str, ...]] = ("rate", "mu", "gamma")
    slots: ClassVar[tuple[str, ...]] = ("curvature",)
    counts: ClassVar[bool] = True
    curves: ClassVar[bool] = True
    formula: ClassVar[str] = "H := gamma H + (1 - gamma) h,  w := w - eta L' / (mu + H^)"

    type: Literal["levenberg_marquardt"] = "levenberg_marquardt"
    rate: float = learning_rate(0.02)
    mu: float = setting(
        0.1, mark("Bounds the step where the loss is nearly straight"), live=True, gt=0.0, le=1e6, label=mark("mu")
    )
    gamma: float = setting(
        0.99,
        mark("Share of the old average of second derivatives that is kept"),
        live=True,
        ge=0.0,
        le=0.99999,
        label=mark("decay gamma"),
    )
