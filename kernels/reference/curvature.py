"""NumPy twins of kernels.curvature: second derivatives written out from exponentials."""

from __future__ import annotations

import numpy as np


def _sigmoid(x):
    return np.exp(-np.logaddexp(0.0, -x))


def _tanh_second(x):
    # tanh(x) = 2 s(2x) - 1, so that its second derivative is 8 s''(2x).
    return 8.0 * _sigmoid_second(2.0 * x)


def _sigmoid_second(x):
    return _sigmoid(x) * _sigmoid(-x) * (_sigmoid(-x) - _sigmoid(x))


def _logistic(x):
    return _sigmoid(x) * _sigmoid(-x)


def _elu_second(x, slope):
    return np.where(x > 0.0, 0.0, slope * np.exp(np.minimum(x, 0.0)))


def tanh_bend(x, dy, bend):
    bend[...] = dy * _tanh_second(x)


def sigmoid_bend(x, dy, bend):
    bend[...] = dy * _sigmoid_second(x)


def softplus_bend(x, dy, bend):
    bend[...] = dy * _logistic(x)


def elu_bend(x, dy, slope, bend):
    bend[...] = dy * _elu_second(x, slope)


def selu_bend(x, dy, bend):
    bend[...] = dy * _elu_second(x, 1.0507009873554805 * 1.6732632423543772)


def silu_bend(x, dy, bend):
    # (x s)'' = 2 s' + x s''.
    bend[...] = dy * (2.0 * _logistic(x) + x * _sigmoid_second(x))


def gelu_bend(x, dy, bend):
    # (x P)'' = 2 p + x p', p' = -x p.
    density = np.exp(-0.5 * x**2) / np.sqrt(2.0 * np.pi)
    bend[...] = dy * (2.0 * density - x**2 * density)


def gelu_tanh_bend(x, dy, bend):
    inner = np.polynomial.Polynomial([0.0, 1.0, 0.0, 0.044715]) * (2.0 * np.sqrt(2.0 / np.pi))
    g, g1, g2 = inner(x), inner.deriv()(x), inner.deriv(2)(x)
    share1 = _logistic(g) * g1
    share2 = _sigmoid_second(g) * g1**2 + _logistic(g) * g2
    bend[...] = dy * (2.0 * share1 + x * share2)


def units_bend(x, dy, kinds, bend):
    seconds = {1: _sigmoid_second, 2: _tanh_second, 5: _logistic, 6: lambda u: _elu_second(u, 1.0)}
    for column, kind in enumerate(kinds):
        second = seconds.get(int(kind))
        bend[:, column] = 0.0 if second is None else second(x[:, column]) * dy[:, column]


def prelu_curvature(x, hy, slope, hx, hslope):
    below = x <= 0.0
    hx[...] = np.where(below, (slope**2)[:, None], 1.0) * hy
    hslope[...] = np.einsum("ncs,ncs->c", hy, np.where(below, x, 0.0) ** 2)


def _per_row(weight, values, hy):
    """hy = weight values, and 0 where the weight is."""
    hy[...] = np.where(weight[:, None] == 0.0, 0.0, weight[:, None] * values)


def mean_squared_error_curvature(y, target, weight, hy):
    _per_row(weight, 2.0 / y.shape[1], hy)


def half_squared_error_curvature(y, target, weight, hy):
    _per_row(weight, 1.0, hy)


def binary_cross_entropy_curvature(y, target, weight, hy):
    _per_row(weight, _logistic(y) / y.shape[1], hy)


def _softmax_second(y):
    shares = np.exp(y - y.max(axis=1, keepdims=True))
    shares /= shares.sum(axis=1, keepdims=True)
    return shares - shares**2


def cross_entropy_curvature(y, target, weight, hy):
    _per_row(weight, _softmax_second(y), hy)


def kl_divergence_curvature(y, target, weight, hy):
    _per_row(weight, _softmax_second(y) * target.sum(axis=1, keepdims=True), hy)


def huber_curvature(y, target, weight, delta, hy):
    near = np.clip(y, target - delta, target + delta) == y
    _per_row(weight, near / y.shape[1], hy)


def logistic_margin_curvature(y, target, weight, hy):
    _per_row(weight, target**2 * _logistic(target * y), hy)


def hinge_curvature(y, target, weight, hy):
    hy[...] = 0.0


def exponential_curvature(y, target, weight, hy):
    _per_row(weight, target**2 * np.exp(-target * y), hy)


def sigmoid_margin_curvature(y, target, weight, hy):
    _per_row(weight, target**2 * _sigmoid_second(-target * y), hy)


def levenberg_marquardt(gradients, curvatures, rate, mu, gamma, counters, parameters, curvature):
    curvature *= gamma
    curvature += (1.0 - gamma) * np.maximum(curvatures, 0.0)
    corrected = curvature / (1.0 - gamma ** (counters[0] + 1.0))
    parameters -= rate * gradients / (mu + corrected)
