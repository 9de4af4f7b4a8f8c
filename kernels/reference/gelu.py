"""NumPy twins of kernels.gelu."""

from __future__ import annotations

import math

import numpy as np

_SLOPE = math.sqrt(2.0 / math.pi)


def _share(x):
    """The share of a standard normal distribution below x, by the standard library."""
    return np.array([0.5 * math.erfc(-value / math.sqrt(2.0)) for value in np.ravel(x)]).reshape(np.shape(x))


def _sigmoid(x):
    return np.exp(-np.logaddexp(0.0, -x))


def gelu_forward(x, y):
    y[...] = x * _share(x)


def gelu_backward(x, y, dy, dx):
    dx[...] = dy * (_share(x) + x * np.exp(-0.5 * np.square(x)) / math.sqrt(2.0 * math.pi))


def gelu_tanh_forward(x, y):
    # (1 + tanh z) / 2 is the sigmoid of 2 z.
    y[...] = x * _sigmoid(2.0 * _SLOPE * (x + 0.044715 * x**3))


def gelu_tanh_backward(x, y, dy, dx):
    z = 2.0 * _SLOPE * (x + 0.044715 * x**3)
    steepness = 2.0 * _SLOPE * (1.0 + 3.0 * 0.044715 * np.square(x))
    dx[...] = dy * (_sigmoid(z) + x * steepness * _sigmoid(z) * _sigmoid(-z))


def silu_forward(x, y):
    y[...] = x * _sigmoid(x)


def silu_backward(x, y, dy, dx):
    dx[...] = dy * _sigmoid(x) * (1.0 + x * _sigmoid(-x))
