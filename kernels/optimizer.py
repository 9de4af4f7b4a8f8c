"""One step of each optimizer (row T2), elementwise over the flat vector of parameters, in the lectures' forms.

Gradients come in as L'; regularizers and clipping have been applied to them before. Where PyTorch differs, the
docstring says so. Bias corrections take their powers in float64 from the int64 step counter.
"""

from __future__ import annotations

import math

import numpy as np

from kernels.jit import kernel
from kernels.scalar import normal_or_zero
from kernels.statistics import STEP

ONE = np.float32(1.0)


@kernel("gradients[n] rate[1] -> parameters[n]")
def sgd(gradients, rate, parameters):
    """w := w - eta L'."""
    eta = rate[0]
    for i in range(parameters.size):
        parameters[i] -= eta * gradients[i]


@kernel("gradients[n] rate[1] gamma[1] -> parameters[n] velocity[n]")
def momentum(gradients, rate, gamma, parameters, velocity):
    """v := gamma v + eta L', w := w - v.

    PyTorch keeps eta outside v: the same path while eta is constant.
    """
    eta, keep = rate[0], gamma[0]
    for i in range(parameters.size):
        v = normal_or_zero(keep * velocity[i] + eta * gradients[i])
        velocity[i] = v
        parameters[i] -= v


@kernel("gradients[n] rate[1] gamma[1] -> parameters[n] velocity[n]")
def nesterov(gradients, rate, gamma, parameters, velocity):
    """v := gamma v + eta L'(w - gamma v), w := w - v, with the gradient at the look-ahead point.

    The parameters hold that point, p = w - gamma v, for it is where the network is evaluated. From
    p' = w - v' - gamma v' and w = p + gamma v = p + v' - eta L'(p) follows p' = p - eta L'(p) - gamma v'.
    """
    eta, keep = rate[0], gamma[0]
    for i in range(parameters.size):
        g = eta * gradients[i]
        v = normal_or_zero(keep * velocity[i] + g)
        velocity[i] = v
        parameters[i] -= g + keep * v


@kernel("gradients[n] rate[1] epsilon[1] -> parameters[n] squares[n]")
def adagrad(gradients, rate, epsilon, parameters, squares):
    """G := G + L'^2, w := w - eta L' / (sqrt G + eps)."""
    eta, eps = rate[0], epsilon[0]
    for i in range(parameters.size):
        g = gradients[i]
        s = squares[i] + g * g
        squares[i] = s
        parameters[i] -= eta * g / (math.sqrt(s) + eps)


@kernel("gradients[n] rate[1] alpha[1] epsilon[1] -> parameters[n] squares[n]")
def rmsprop(gradients, rate, alpha, epsilon, parameters, squares):
    """G := alpha G + (1 - alpha) L'^2, w := w - eta L' / (sqrt G + eps)."""
    eta, keep, eps = rate[0], alpha[0], epsilon[0]
    new = ONE - keep
    for i in range(parameters.size):
        g = gradients[i]
        s = normal_or_zero(keep * squares[i] + new * g * g)
        squares[i] = s
        parameters[i] -= eta * g / (math.sqrt(s) + eps)


@kernel("gradients[n] rate[1] alpha[1] epsilon[1] -> parameters[n] squares[n] deltas[n]")
def adadelta(gradients, rate, alpha, epsilon, parameters, squares, deltas):
    """G := alpha G + (1 - alpha) L'^2, d = L' (sqrt D + eps) / (sqrt G + eps), w := w - eta d.

    D := alpha D + (1 - alpha) d^2 after its use. PyTorch and Zeiler have eps inside the roots.
    """
    eta, keep, eps = rate[0], alpha[0], epsilon[0]
    new = ONE - keep
    for i in range(parameters.size):
        g = gradients[i]
        s = normal_or_zero(keep * squares[i] + new * g * g)
        d = g * (math.sqrt(deltas[i]) + eps) / (math.sqrt(s) + eps)
        squares[i] = s
        deltas[i] = normal_or_zero(keep * deltas[i] + new * d * d)
        parameters[i] -= eta * d


@kernel("gradients[n] rate[1] beta1[1] beta2[1] epsilon[1] counters:i8[4] -> parameters[n] mean[n] squares[n]")
def adam(gradients, rate, beta1, beta2, epsilon, counters, parameters, mean, squares):
    """v := b1 v + (1 - b1) L', G := b2 G + (1 - b2) L'^2, w := w - eta v^ / (sqrt G^ + eps).

    v^ = v / (1 - b1^k) and G^ = G / (1 - b2^k) in step k = 1, 2, ...
    """
    b1, b2, eps = beta1[0], beta2[0], epsilon[0]
    new1, new2 = ONE - b1, ONE - b2
    k = np.float64(counters[STEP] + 1)
    rate_k = np.float32(rate[0] / (1.0 - math.pow(np.float64(b1), k)))
    root_k = np.float32(1.0 / math.sqrt(1.0 - math.pow(np.float64(b2), k)))
    for i in range(parameters.size):
        g = gradients[i]
        v = normal_or_zero(b1 * mean[i] + new1 * g)
        s = normal_or_zero(b2 * squares[i] + new2 * g * g)
        mean[i] = v
        squares[i] = s
        parameters[i] -= rate_k * v / (root_k * math.sqrt(s) + eps)


@kernel("gradients[n] rate[1] beta1[1] beta2[1] epsilon[1] counters:i8[4] -> parameters[n] mean[n] squares[n]")
def nadam(gradients, rate, beta1, beta2, epsilon, counters, parameters, mean, squares):
    """w := w - eta (b1 v^ + (1 - b1) / (1 - b1^k) L') / (sqrt G^ + eps), v^ and G^ as in Adam.

    PyTorch follows Dozat's schedule of b1 and corrects v by the next step's power.
    """
    b1, b2, eps = beta1[0], beta2[0], epsilon[0]
    new1, new2 = ONE - b1, ONE - b2
    k = np.float64(counters[STEP] + 1)
    rate_k = np.float32(rate[0] / (1.0 - math.pow(np.float64(b1), k)))
    root_k = np.float32(1.0 / math.sqrt(1.0 - math.pow(np.float64(b2), k)))
    for i in range(parameters.size):
        g = gradients[i]
        v = normal_or_zero(b1 * mean[i] + new1 * g)
        s = normal_or_zero(b2 * squares[i] + new2 * g * g)
        mean[i] = v
        squares[i] = s
        parameters[i] -= rate_k * (b1 * v + new1 * g) / (root_k * math.sqrt(s) + eps)
