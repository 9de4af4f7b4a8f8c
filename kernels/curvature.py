"""Second derivatives by the diagonal approximation of Optimal Brain Damage (rows T2, T10), and the optimizer on top.

LeCun, Denker and Solla (1990): h_u = s'(u)^2 h_a + s''(u) dL/da through a function a = s(u), h_x = sum w^2 h_u and
h_w = sum x^2 h_u through a weighted sum. The sums are those of the gradients, of squares; s' is applied twice by the
backward kernels. What stands here is the rest: `<function>_bend` gives s''(u) dL/da, `<loss>_curvature` the second
derivative of the weighted loss by every score. Everything linear in h: sample weights are carried along.
"""

from __future__ import annotations

import math

import numpy as np

from kernels.activation import ELU, SELU_ALPHA, SELU_SCALE, SIGMOID, SOFTPLUS, TANH
from kernels.gelu import CUBIC, DENSITY, STEEP, share
from kernels.jit import inlined, kernel
from kernels.rows import row_exp, row_highest, row_scale
from kernels.scalar import exp, sigmoid, tanh
from kernels.statistics import STEP

ZERO, HALF, ONE, TWO = np.float32(0.0), np.float32(0.5), np.float32(1.0), np.float32(2.0)
THREE, SIX = np.float32(3.0), np.float32(6.0)


@inlined
def tanh_second(x):
    """The second derivative of tanh: -2 t (1 - t^2)."""
    t = tanh(x)
    return -TWO * t * (ONE - t * t)


@inlined
def sigmoid_second(x):
    """The second derivative of the sigmoid: s (1 - s) (1 - 2 s)."""
    s = sigmoid(x)
    return s * (ONE - s) * (ONE - TWO * s)


@inlined
def softplus_second(x):
    """The second derivative of ln(1 + e^x): s (1 - s)."""
    s = sigmoid(x)
    return s * (ONE - s)


@inlined
def elu_second(x, slope):
    """The second derivative of the ELU: slope e^x below 0."""
    return ZERO if x > ZERO else slope * exp(x)


@kernel("x[n] dy[n] -> bend[n]")
def tanh_bend(x, dy, bend):
    """bend = tanh''(x) dy."""
    for i in range(bend.size):
        bend[i] = tanh_second(x[i]) * dy[i]


@kernel("x[n] dy[n] -> bend[n]")
def sigmoid_bend(x, dy, bend):
    """bend = s''(x) dy with the sigmoid s."""
    for i in range(bend.size):
        bend[i] = sigmoid_second(x[i]) * dy[i]


@kernel("x[n] dy[n] -> bend[n]")
def softplus_bend(x, dy, bend):
    """bend = s (1 - s) dy, s = 1 / (1 + e^-x)."""
    for i in range(bend.size):
        bend[i] = softplus_second(x[i]) * dy[i]


@kernel("x[n] dy[n] slope[1] -> bend[n]")
def elu_bend(x, dy, slope, bend):
    """bend = slope e^x dy below 0, else 0."""
    s = slope[0]
    for i in range(bend.size):
        bend[i] = elu_second(x[i], s) * dy[i]


@kernel("x[n] dy[n] -> bend[n]")
def selu_bend(x, dy, bend):
    """bend = scale alpha e^x dy below 0, else 0."""
    for i in range(bend.size):
        bend[i] = SELU_SCALE * elu_second(x[i], SELU_ALPHA) * dy[i]


@kernel("x[n] dy[n] -> bend[n]")
def silu_bend(x, dy, bend):
    """bend = s (1 - s) (2 + x (1 - 2 s)) dy, s = 1 / (1 + e^-x)."""
    for i in range(bend.size):
        v = x[i]
        s = sigmoid(v)
        bend[i] = s * (ONE - s) * (TWO + v * (ONE - TWO * s)) * dy[i]


@kernel("x[n] dy[n] -> bend[n]")
def gelu_bend(x, dy, bend):
    """bend = p(x) (2 - x^2) dy with the normal density p."""
    for i in range(bend.size):
        v = x[i]
        bend[i] = DENSITY * exp(-HALF * v * v) * (TWO - v * v) * dy[i]


@kernel("x[n] dy[n] -> bend[n]")
def gelu_tanh_bend(x, dy, bend):
    """bend = (x s)'' dy with s = 1 / (1 + e^-g), g = 2 sqrt(2 / pi) (x + 0.044715 x^3)."""
    for i in range(bend.size):
        v = x[i]
        g = STEEP * v * (ONE + CUBIC * v * v)
        slope = STEEP * (ONE + THREE * CUBIC * v * v)
        above, below = share(g), share(-g)  # 1 - s would lose what the slope's square brings back
        bend[i] = (
            above * below * (TWO * slope + v * ((below - above) * slope * slope + SIX * STEEP * CUBIC * v)) * dy[i]
        )


@kernel("x[n,o] dy[n,o] kinds:i8[o] -> bend[n,o]")
def units_bend(x, dy, kinds, bend):
    """bend[n,o] = s_o''(x[n,o]) dy[n,o], the activation of neuron o given by kinds[o]; the ELU's alpha is 1."""
    for n in range(x.shape[0]):
        for o in range(x.shape[1]):
            kind = kinds[o]
            second = ZERO
            if kind == SIGMOID:
                second = sigmoid_second(x[n, o])
            elif kind == TANH:
                second = tanh_second(x[n, o])
            elif kind == SOFTPLUS:
                second = softplus_second(x[n, o])
            elif kind == ELU:
                second = elu_second(x[n, o], ONE)
            bend[n, o] = second * dy[n, o]


@kernel("x[n,c,s] hy[n,c,s] slope[c] -> hx[n,c,s] hslope[c]")
def prelu_curvature(x, hy, slope, hx, hslope):
    """hx = hy above 0, slope[c]^2 hy below; hslope[c] = sum of hy x^2 where x is below 0."""
    for c in range(hslope.size):
        hslope[c] = ZERO
    for n in range(x.shape[0]):
        for c in range(x.shape[1]):
            a = slope[c] * slope[c]
            total = ZERO
            for s in range(x.shape[2]):
                above = x[n, c, s] > ZERO
                hx[n, c, s] = hy[n, c, s] if above else a * hy[n, c, s]
                total += ZERO if above else hy[n, c, s] * x[n, c, s] * x[n, c, s]
            hslope[c] += total


@kernel("y[n,k] target[n,k] weight[n] -> hy[n,k]")
def mean_squared_error_curvature(y, target, weight, hy):
    """hy = weight 2/k."""
    for n in range(hy.shape[0]):
        h = weight[n] * TWO / np.float32(hy.shape[1])
        for k in range(hy.shape[1]):
            hy[n, k] = h


@kernel("y[n,k] target[n,k] weight[n] -> hy[n,k]")
def half_squared_error_curvature(y, target, weight, hy):
    """hy = weight."""
    for n in range(hy.shape[0]):
        for k in range(hy.shape[1]):
            hy[n, k] = weight[n]


@kernel("y[n,k] target[n,k] weight[n] -> hy[n,k]")
def binary_cross_entropy_curvature(y, target, weight, hy):
    """hy = weight 1/k s (1 - s), s = sigmoid(y)."""
    scale = ONE / np.float32(hy.shape[1])
    for n in range(hy.shape[0]):
        w = weight[n] * scale
        for k in range(hy.shape[1]):
            hy[n, k] = w * softplus_second(y[n, k])


@kernel("y[n,k] target[n,1] weight[n] -> hy[n,k]")
def cross_entropy_curvature(y, target, weight, hy):
    """hy = weight p (1 - p), p = softmax(y)."""
    for n in range(hy.shape[0]):
        row_scale(hy, n, ONE / row_exp(y, n, row_highest(y, n), hy))
        for k in range(hy.shape[1]):
            hy[n, k] = weight[n] * hy[n, k] * (ONE - hy[n, k])


@kernel("y[n,k] target[n,k] weight[n] -> hy[n,k]")
def kl_divergence_curvature(y, target, weight, hy):
    """hy = weight p (1 - p) sum_i t_i, p = softmax(y)."""
    for n in range(hy.shape[0]):
        row_scale(hy, n, ONE / row_exp(y, n, row_highest(y, n), hy))
        total = ZERO
        for k in range(hy.shape[1]):
            total += target[n, k]
        for k in range(hy.shape[1]):
            hy[n, k] = weight[n] * total * hy[n, k] * (ONE - hy[n, k])


@kernel("y[n,k] target[n,k] weight[n] delta[1] -> hy[n,k]")
def huber_curvature(y, target, weight, delta, hy):
    """hy = weight 1/k where |y - target| <= delta, else 0."""
    for n in range(hy.shape[0]):
        h = weight[n] / np.float32(hy.shape[1])
        for k in range(hy.shape[1]):
            hy[n, k] = h if abs(y[n, k] - target[n, k]) <= delta[0] else ZERO


@kernel("y[n,1] target[n,1] weight[n] -> hy[n,1]")
def logistic_margin_curvature(y, target, weight, hy):
    """hy = weight t^2 s(M) s(-M)."""
    for n in range(weight.size):
        t = target[n, 0]
        hy[n, 0] = weight[n] * t * t * softplus_second(y[n, 0] * t)


@kernel("y[n,1] target[n,1] weight[n] -> hy[n,1]")
def hinge_curvature(y, target, weight, hy):
    """hy = 0: the hinge is made of straight pieces."""
    for n in range(weight.size):
        hy[n, 0] = ZERO


@kernel("y[n,1] target[n,1] weight[n] -> hy[n,1]")
def exponential_curvature(y, target, weight, hy):
    """hy = weight t^2 e^-M."""
    for n in range(weight.size):
        t = target[n, 0]
        h = weight[n] * t * t * exp(-y[n, 0] * t)
        # 0 times infinity would be NaN.
        hy[n, 0] = ZERO if weight[n] == ZERO else h


@kernel("y[n,1] target[n,1] weight[n] -> hy[n,1]")
def sigmoid_margin_curvature(y, target, weight, hy):
    """hy = weight t^2 s''(-M), below 0 for wrong decisions."""
    for n in range(weight.size):
        t = target[n, 0]
        hy[n, 0] = weight[n] * t * t * sigmoid_second(-y[n, 0] * t)


@kernel("gradients[n] curvatures[n] rate[1] mu[1] gamma[1] counters:i8[4] -> parameters[n] curvature[n]")
def levenberg_marquardt(gradients, curvatures, rate, mu, gamma, counters, parameters, curvature):
    """H := gamma H + (1 - gamma) max(h, 0), w := w - eta L' / (mu + H / (1 - gamma^k)) in step k = 1, 2, ..."""
    eta, damping, keep = rate[0], mu[0], gamma[0]
    new = ONE - keep
    correction = np.float32(1.0 / (1.0 - math.pow(np.float64(keep), np.float64(counters[STEP] + 1))))
    for i in range(parameters.size):
        h = curvatures[i]
        average = keep * curvature[i] + new * (h if h > ZERO else ZERO)
        curvature[i] = average
        parameters[i] -= eta * gradients[i] / (damping + correction * average)
