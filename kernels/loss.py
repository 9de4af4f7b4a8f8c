"""Losses: per sample, their weighted sum, and the gradient.

Every loss has `<name>_forward`: losses[n] and loss[0] = sum_n weight[n] losses[n], and `<name>_backward`:
dy = weight[n] dlosses[n]/dy. Weights are 1/count for real samples and 0 for padding, which then adds exactly 0 even
where its loss is infinite. The margin losses (row N4) take one output, a target of +-1, and M = y target.
"""

from __future__ import annotations

import numpy as np

from kernels.jit import function, kernel
from kernels.rows import row_exp, row_highest, row_scale, row_sum_of_exp
from kernels.scalar import exp, log, log1p_exp, sigmoid

ZERO, HALF, ONE, TWO = np.float32(0.0), np.float32(0.5), np.float32(1.0), np.float32(2.0)
NAN = np.float32(np.nan)


@function
def weighted_sum(losses, weight, loss):
    """loss[0] = sum_n weight[n] losses[n] over the samples with a weight."""
    total = ZERO
    for n in range(losses.size):
        total += ZERO if weight[n] == ZERO else weight[n] * losses[n]
    loss[0] = total


@kernel("y[n,k] target[n,k] weight[n] -> losses[n] loss[1]")
def mean_squared_error_forward(y, target, weight, losses, loss):
    """losses[n] = 1/k sum_k (y - target)^2, as PyTorch's MSELoss."""
    scale = ONE / np.float32(y.shape[1])
    for n in range(y.shape[0]):
        total = ZERO
        for k in range(y.shape[1]):
            e = y[n, k] - target[n, k]
            total += e * e
        losses[n] = total * scale
    weighted_sum(losses, weight, loss)


@kernel("y[n,k] target[n,k] weight[n] -> dy[n,k]")
def mean_squared_error_backward(y, target, weight, dy):
    """dy = weight 2/k (y - target)."""
    scale = TWO / np.float32(y.shape[1])
    for n in range(y.shape[0]):
        w = weight[n] * scale
        for k in range(y.shape[1]):
            dy[n, k] = w * (y[n, k] - target[n, k])


@kernel("y[n,k] target[n,k] weight[n] -> losses[n] loss[1]")
def half_squared_error_forward(y, target, weight, losses, loss):
    """losses[n] = 1/2 sum_k (y - target)^2, the lecture's loss (row N9)."""
    for n in range(y.shape[0]):
        total = ZERO
        for k in range(y.shape[1]):
            e = y[n, k] - target[n, k]
            total += e * e
        losses[n] = total * HALF
    weighted_sum(losses, weight, loss)


@kernel("y[n,k] target[n,k] weight[n] -> dy[n,k]")
def half_squared_error_backward(y, target, weight, dy):
    """dy = weight (y - target), the eps^m of row N9."""
    for n in range(y.shape[0]):
        w = weight[n]
        for k in range(y.shape[1]):
            dy[n, k] = w * (y[n, k] - target[n, k])


@kernel("y[n,k] target[n,k] weight[n] -> losses[n] loss[1]")
def binary_cross_entropy_forward(y, target, weight, losses, loss):
    """losses[n] = 1/k sum_k ln(1 + e^y) - target y, from logits y and targets in [0, 1]."""
    scale = ONE / np.float32(y.shape[1])
    for n in range(y.shape[0]):
        total = ZERO
        for k in range(y.shape[1]):
            # ln(1 + e^y) - t y = ln(1 + e^-|y|) + (1 - t) y for y > 0 and - t y else: no difference of large numbers.
            v = y[n, k]
            t = target[n, k]
            total += log1p_exp(-abs(v)) + ((ONE - t) * v if v > ZERO else -t * v)
        losses[n] = total * scale
    weighted_sum(losses, weight, loss)


@kernel("y[n,k] target[n,k] weight[n] -> dy[n,k]")
def binary_cross_entropy_backward(y, target, weight, dy):
    """dy = weight 1/k (sigmoid(y) - target)."""
    scale = ONE / np.float32(y.shape[1])
    for n in range(y.shape[0]):
        w = weight[n] * scale
        for k in range(y.shape[1]):
            dy[n, k] = w * (sigmoid(y[n, k]) - target[n, k])


@kernel("y[n,k] target[n,1] weight[n] -> losses[n] loss[1]")
def cross_entropy_forward(y, target, weight, losses, loss):
    """losses[n] = ln sum_k e^y[n,k] - y[n,c], from logits y; target[n,0] holds the number of the class c (row N6).

    A class that is none of the k makes the loss NaN, which halts the training.
    """
    # Three passes: the logarithms of all samples are one vectorised loop.
    for n in range(y.shape[0]):
        losses[n] = row_sum_of_exp(y, n, row_highest(y, n))
    for n in range(y.shape[0]):
        losses[n] = log(losses[n])
    for n in range(y.shape[0]):
        c = int(target[n, 0])
        losses[n] += row_highest(y, n) - y[n, c] if 0 <= c < y.shape[1] else NAN
    weighted_sum(losses, weight, loss)


@kernel("y[n,k] target[n,1] weight[n] -> dy[n,k]")
def cross_entropy_backward(y, target, weight, dy):
    """dy = weight (softmax(y) - [k = c])."""
    for n in range(y.shape[0]):
        w = weight[n]
        row_scale(dy, n, w / row_exp(y, n, row_highest(y, n), dy))
        c = int(target[n, 0])
        if 0 <= c < y.shape[1]:
            dy[n, c] -= w


@kernel("y[n,1] target[n,1] weight[n] -> losses[n] loss[1]")
def logistic_margin_forward(y, target, weight, losses, loss):
    """losses[n] = ln(1 + e^-M)."""
    for n in range(losses.size):
        losses[n] = log1p_exp(-y[n, 0] * target[n, 0])
    weighted_sum(losses, weight, loss)


@kernel("y[n,1] target[n,1] weight[n] -> dy[n,1]")
def logistic_margin_backward(y, target, weight, dy):
    """dy = -weight target / (1 + e^M)."""
    for n in range(weight.size):
        t = target[n, 0]
        dy[n, 0] = -weight[n] * t * sigmoid(-y[n, 0] * t)


@kernel("y[n,1] target[n,1] weight[n] -> losses[n] loss[1]")
def hinge_forward(y, target, weight, losses, loss):
    """losses[n] = max(1 - M, 0)."""
    for n in range(losses.size):
        short = ONE - y[n, 0] * target[n, 0]
        losses[n] = ZERO if short <= ZERO else short
    weighted_sum(losses, weight, loss)


@kernel("y[n,1] target[n,1] weight[n] -> dy[n,1]")
def hinge_backward(y, target, weight, dy):
    """dy = -weight target [M < 1]."""
    for n in range(weight.size):
        t = target[n, 0]
        dy[n, 0] = ZERO if y[n, 0] * t >= ONE else -weight[n] * t


@kernel("y[n,1] target[n,1] weight[n] -> losses[n] loss[1]")
def exponential_forward(y, target, weight, losses, loss):
    """losses[n] = e^-M; infinite from M = -88.7 on, where the guard halts the training."""
    for n in range(losses.size):
        losses[n] = exp(-y[n, 0] * target[n, 0])
    weighted_sum(losses, weight, loss)


@kernel("y[n,1] target[n,1] weight[n] -> dy[n,1]")
def exponential_backward(y, target, weight, dy):
    """dy = -weight target e^-M."""
    for n in range(weight.size):
        t = target[n, 0]
        slope = -weight[n] * t * exp(-y[n, 0] * t)
        # 0 times infinity would be NaN.
        dy[n, 0] = ZERO if weight[n] == ZERO else slope


@kernel("y[n,1] target[n,1] weight[n] -> losses[n] loss[1]")
def sigmoid_margin_forward(y, target, weight, losses, loss):
    """losses[n] = 1 / (1 + e^M)."""
    for n in range(losses.size):
        losses[n] = sigmoid(-y[n, 0] * target[n, 0])
    weighted_sum(losses, weight, loss)


@kernel("y[n,1] target[n,1] weight[n] -> dy[n,1]")
def sigmoid_margin_backward(y, target, weight, dy):
    """dy = -weight target s(-M) s(M)."""
    for n in range(weight.size):
        t = target[n, 0]
        dy[n, 0] = -weight[n] * t * sigmoid(-y[n, 0] * t) * sigmoid(y[n, 0] * t)
