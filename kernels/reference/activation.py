"""NumPy twins of kernels.activation."""

from __future__ import annotations

import numpy as np


def _sigmoid(x):
    return np.exp(-np.logaddexp(0.0, -x))


def linear_forward(x, y):
    y[...] = x


def linear_backward(x, y, dy, dx):
    dx[...] = dy


def sigmoid_forward(x, y):
    y[...] = _sigmoid(x)


def sigmoid_backward(x, y, dy, dx):
    dx[...] = dy * _sigmoid(x) * _sigmoid(-x)


def tanh_forward(x, y):
    y[...] = np.tanh(x)


def tanh_backward(x, y, dy, dx):
    dx[...] = dy * 4.0 * _sigmoid(2.0 * x) * _sigmoid(-2.0 * x)


def relu_forward(x, y):
    y[...] = np.maximum(x, 0.0)


def relu_backward(x, y, dy, dx):
    dx[...] = np.where(x > 0.0, dy, 0.0)


def softplus_forward(x, y):
    y[...] = np.logaddexp(0.0, x)


def softplus_backward(x, y, dy, dx):
    dx[...] = dy * _sigmoid(x)


def sign_forward(x, y):
    y[...] = np.where(np.isnan(x), x, np.where(x > 0.0, 1.0, -1.0))


def sign_backward(x, y, dy, dx):
    dx[...] = 0.0


def step_forward(x, y):
    y[...] = np.where(np.isnan(x), x, np.heaviside(x, 0.0))


def step_backward(x, y, dy, dx):
    dx[...] = 0.0


def leaky_relu_forward(x, slope, y):
    y[...] = np.where(x > 0.0, x, slope * x)


def leaky_relu_backward(x, y, dy, slope, dx):
    dx[...] = dy * np.where(x > 0.0, 1.0, slope)


def elu_forward(x, slope, y):
    y[...] = np.where(x > 0.0, x, slope * np.expm1(np.minimum(x, 0.0)))


def elu_backward(x, y, dy, slope, dx):
    dx[...] = dy * np.where(x > 0.0, 1.0, slope * np.exp(np.minimum(x, 0.0)))


def selu_forward(x, y):
    y[...] = 1.0507009873554805 * np.where(x > 0.0, x, 1.6732632423543772 * np.expm1(np.minimum(x, 0.0)))


def selu_backward(x, y, dy, dx):
    dx[...] = dy * 1.0507009873554805 * np.where(x > 0.0, 1.0, 1.6732632423543772 * np.exp(np.minimum(x, 0.0)))


def hard_sigmoid_forward(x, y):
    y[...] = np.clip(x / 6.0 + 0.5, 0.0, 1.0)


def hard_sigmoid_backward(x, y, dy, dx):
    dx[...] = np.where(np.abs(x) < 3.0, dy / 6.0, 0.0)


def prelu_forward(x, slope, y):
    leaky_relu_forward(x, slope, y)


def prelu_backward(x, y, dy, slope, dx, dslope):
    leaky_relu_backward(x, y, dy, slope, dx)
    dslope[...] = np.sum(dy * np.minimum(x, 0.0))


def channel_prelu_forward(x, slope, y):
    y[...] = np.maximum(x, 0.0) + np.einsum("ncs,c->ncs", np.minimum(x, 0.0), slope)


def channel_prelu_backward(x, y, dy, slope, dx, dslope):
    dx[...] = dy * np.where(x > 0.0, 1.0, slope[:, None])
    dslope[...] = np.einsum("ncs,ncs->c", dy, np.minimum(x, 0.0))


# In the order of ACTIVATION_CODES; the third makes the function's settings of the shared slope (the ELU's alpha is 1).
_KINDS = (
    (linear_forward, linear_backward, lambda slope: ()),
    (sigmoid_forward, sigmoid_backward, lambda slope: ()),
    (tanh_forward, tanh_backward, lambda slope: ()),
    (relu_forward, relu_backward, lambda slope: ()),
    (leaky_relu_forward, leaky_relu_backward, lambda slope: (slope,)),
    (softplus_forward, softplus_backward, lambda slope: ()),
    (elu_forward, elu_backward, lambda slope: (np.ones(1),)),
    (sign_forward, sign_backward, lambda slope: ()),
    (step_forward, step_backward, lambda slope: ()),
)


def units_forward(x, kinds, slope, y):
    for code, (forward, _, settings) in enumerate(_KINDS):
        chosen = kinds == code
        part = np.empty_like(x[:, chosen])
        forward(x[:, chosen], *settings(slope), part)
        y[:, chosen] = part


def units_backward(x, y, dy, kinds, slope, dx):
    for code, (_, backward, settings) in enumerate(_KINDS):
        chosen = kinds == code
        part = np.empty_like(x[:, chosen])
        backward(x[:, chosen], y[:, chosen], dy[:, chosen], *settings(slope), part)
        dx[:, chosen] = part
