"""Gaussian units of a variational autoencoder (row Z2; Kingma and Welling 2013).

x[n,0] holds the means m and x[n,1] the logarithms of the variances, l = ln s^2.
"""

from __future__ import annotations

import numpy as np

from kernels.jit import kernel
from kernels.loss import weighted_sum
from kernels.scalar import exp, keyed_normal, random_key
from kernels.statistics import SEED, STEP

ZERO, HALF, ONE = np.float32(0.0), np.float32(0.5), np.float32(1.0)


@kernel("x[n,2,k] counters:i8[4] stream:int -> y[n,k] drawn[n,k]")
def gaussian_forward(x, counters, stream, y, drawn):
    """y = m + s e, with standard normal `drawn` numbers e of this step."""
    key = random_key(counters[SEED], stream, counters[STEP])
    width = y.shape[1]
    for n in range(y.shape[0]):
        for k in range(width):
            e = keyed_normal(key, n * width + k)
            drawn[n, k] = e
            y[n, k] = x[n, 0, k] + exp(HALF * x[n, 1, k]) * e


@kernel("x[n,2,k] drawn[n,k] dy[n,k] -> dx[n,2,k]")
def gaussian_backward(x, drawn, dy, dx):
    """dm = dy and dl = dy e s / 2."""
    for n in range(dy.shape[0]):
        for k in range(dy.shape[1]):
            dx[n, 0, k] = dy[n, k]
            dx[n, 1, k] = HALF * dy[n, k] * drawn[n, k] * exp(HALF * x[n, 1, k])


@kernel("x[n,2,k] -> y[n,k]")
def gaussian_mean(x, y):
    """y = m: when the network is applied nothing is drawn."""
    for n in range(y.shape[0]):
        for k in range(y.shape[1]):
            y[n, k] = x[n, 0, k]


@kernel("x[n,2,k] beta[1] weight[n] -> losses[n] loss[1]")
def divergence_forward(x, beta, weight, losses, loss):
    """losses[n] = beta KL(N(m, s^2) || N(0, 1)) = beta 1/2 sum_k m^2 + s^2 - 1 - ln s^2."""
    for n in range(x.shape[0]):
        total = ZERO
        for k in range(x.shape[2]):
            m, log_variance = x[n, 0, k], x[n, 1, k]
            total += m * m + (exp(log_variance) - ONE - log_variance)
        losses[n] = beta[0] * HALF * total
    weighted_sum(losses, weight, loss)


@kernel("x[n,2,k] beta[1] weight[n] -> dx[n,2,k]")
def divergence_backward(x, beta, weight, dx):
    """dm = weight beta m and dl = weight beta (s^2 - 1) / 2."""
    for n in range(x.shape[0]):
        w = weight[n] * beta[0]
        for k in range(x.shape[2]):
            dx[n, 0, k] = w * x[n, 0, k]
            # 0 times infinity would be NaN.
            dx[n, 1, k] = ZERO if w == ZERO else w * HALF * (exp(x[n, 1, k]) - ONE)
