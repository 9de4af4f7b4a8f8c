"""Losses that measure a distance other than the square: Huber's, the angle, and the divergence of distributions.

They have the form of those in kernels.loss: losses[n], their weighted sum, and dy = weight[n] dlosses[n]/dy, which is
exactly 0 for padding.
"""

from __future__ import annotations

import numpy as np

from kernels.jit import function, kernel
from kernels.loss import weighted_sum
from kernels.norm import root_of_squares
from kernels.rows import row_exp, row_highest, row_scale, row_sum_of_exp
from kernels.scalar import log

ZERO, HALF, ONE = np.float32(0.0), np.float32(0.5), np.float32(1.0)


@kernel("y[n,k] target[n,k] weight[n] delta[1] -> losses[n] loss[1]")
def huber_forward(y, target, weight, delta, losses, loss):
    """losses[n] = 1/k sum_k e^2/2 where |e| <= delta, else delta (|e| - delta/2), with e = y - target."""
    d = delta[0]
    scale = ONE / np.float32(y.shape[1])
    for n in range(y.shape[0]):
        total = ZERO
        for k in range(y.shape[1]):
            e = abs(y[n, k] - target[n, k])
            total += HALF * e * e if e <= d else d * (e - HALF * d)
        losses[n] = total * scale
    weighted_sum(losses, weight, loss)


@kernel("y[n,k] target[n,k] weight[n] delta[1] -> dy[n,k]")
def huber_backward(y, target, weight, delta, dy):
    """dy = weight 1/k e, but no more than delta either way."""
    d = delta[0]
    scale = ONE / np.float32(y.shape[1])
    for n in range(y.shape[0]):
        w = weight[n] * scale
        for k in range(y.shape[1]):
            e = y[n, k] - target[n, k]
            dy[n, k] = w * (d if e > d else (-d if e < -d else e))


@function
def cosine_of(y, target):
    """<y, t> / (||y|| ||t||), and both lengths; 0 where one of them is 0."""
    length, other = root_of_squares(y), root_of_squares(target)
    if length == ZERO or other == ZERO:
        return ZERO, length, other
    total = ZERO
    for k in range(y.size):
        total += (y[k] / length) * (target[k] / other)
    return total, length, other


@kernel("y[n,k] target[n,k] weight[n] -> losses[n] loss[1]")
def cosine_forward(y, target, weight, losses, loss):
    """losses[n] = 1 - cos(y, target); 1 where one of them is 0."""
    for n in range(y.shape[0]):
        losses[n] = ONE - cosine_of(y[n], target[n])[0]
    weighted_sum(losses, weight, loss)


@kernel("y[n,k] target[n,k] weight[n] -> dy[n,k]")
def cosine_backward(y, target, weight, dy):
    """dy = weight (cos y / ||y|| - target / ||target||) / ||y||; 0 where one of them is 0."""
    for n in range(y.shape[0]):
        cosine, length, other = cosine_of(y[n], target[n])
        here = length > ZERO and other > ZERO and weight[n] != ZERO
        for k in range(y.shape[1]):
            dy[n, k] = weight[n] * (cosine * (y[n, k] / length) - target[n, k] / other) / length if here else ZERO


@kernel("y[n,k] target[n,k] weight[n] -> losses[n] loss[1]")
def kl_divergence_forward(y, target, weight, losses, loss):
    """losses[n] = sum_k t (ln t - ln softmax(y)), from logits y; shares of 0 add nothing (row N6)."""
    for n in range(y.shape[0]):
        highest = row_highest(y, n)
        rest = log(row_sum_of_exp(y, n, highest))
        total = ZERO
        for k in range(y.shape[1]):
            t = target[n, k]
            away = (y[n, k] - highest) - rest
            total += t * (log(t) - away) if t > ZERO else ZERO * away
        losses[n] = total
    weighted_sum(losses, weight, loss)


@kernel("y[n,k] target[n,k] weight[n] -> dy[n,k]")
def kl_divergence_backward(y, target, weight, dy):
    """dy = weight (softmax(y) sum_i t_i - t)."""
    for n in range(y.shape[0]):
        shares = ZERO
        for k in range(y.shape[1]):
            shares += target[n, k]
        row_scale(dy, n, weight[n] * shares / row_exp(y, n, row_highest(y, n), dy))
        for k in range(y.shape[1]):
            dy[n, k] -= weight[n] * target[n, k]
