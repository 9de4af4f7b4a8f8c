"""The divergence of Kullback and Leibler from logits."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np

from kernels import curvature, distance_loss
from playground.datasets.base import Table
from playground.losses.vector import VectorLoss
from playground.text import Problem, mark

TOLERANCE = 1e-3  # how far targets may be from summing to one


class KLDivergence(VectorLoss):
    """Kullback-Leibler divergence of the softmax of y from the shares t: L = sum t (ln t - ln softmax(y)).

    Row N6; to learn from another network's shares; torch.nn.KLDivLoss after LogSoftmax. For classes, cross-entropy.
    """

    title: ClassVar[str] = mark("KL divergence")
    forward_kernel = distance_loss.kl_divergence_forward
    backward_kernel = distance_loss.kl_divergence_backward
    curvature_kernel = curvature.kl_divergence_curvature
    from_logits: ClassVar[bool] = True
    formula: ClassVar[str] = "L = sum t (ln t - ln softmax(y))"
    derivative: ClassVar[str] = "softmax(y) - t"

    type: Literal["kl_divergence"] = "kl_divergence"

    def check(self, width: int, table: Table) -> None:
        super().check(width, table)
        if table.has_classes:
            return
        sums = table.targets.sum(axis=-1)
        wrong = (np.abs(sums - 1.0) > TOLERANCE) | (table.targets < 0.0).any(axis=-1)
        if wrong.any():
            at = int(np.flatnonzero(wrong.reshape(-1))[0])
            raise Problem(
                "{loss} needs shares that are not negative and sum to 1, but those of sample {number} sum to {sum}: "
                "choose Mean squared error or other data",
                loss=self.title,
                number=at + 1,
                sum=f"{sums.reshape(-1)[at]:.4g}",
            )

    def shade(self, scores: np.ndarray, table: Table) -> np.ndarray:
        powers = np.exp(scores - scores.max(axis=1, keepdims=True))
        return powers / powers.sum(axis=1, keepdims=True)
