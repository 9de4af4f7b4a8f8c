"""NumPy twins of kernels.loss."""

from __future__ import annotations

import numpy as np


def _weighted(values, weight):
    """weight * values over the first axis, with 0 where the weight is 0 whatever the value."""
    weight = weight.reshape(-1, *[1] * (values.ndim - 1))
    return np.where(weight == 0.0, 0.0, weight * values)


def _reduce(losses, weight, loss):
    loss[...] = _weighted(losses, weight).sum()


def _sigmoid(x):
    return np.exp(-np.logaddexp(0.0, -x))


def _log_softmax(y):
    shifted = y - y.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))


def _one_hot(target, classes):
    return (np.arange(classes) == target).astype(np.float64)


def mean_squared_error_forward(y, target, weight, losses, loss):
    losses[...] = np.mean(np.square(y - target), axis=1)
    _reduce(losses, weight, loss)


def mean_squared_error_backward(y, target, weight, dy):
    dy[...] = _weighted(2.0 * (y - target) / y.shape[1], weight)


def half_squared_error_forward(y, target, weight, losses, loss):
    losses[...] = 0.5 * np.sum(np.square(y - target), axis=1)
    _reduce(losses, weight, loss)


def half_squared_error_backward(y, target, weight, dy):
    dy[...] = _weighted(y - target, weight)


def binary_cross_entropy_forward(y, target, weight, losses, loss):
    losses[...] = np.mean(target * np.logaddexp(0.0, -y) + (1.0 - target) * np.logaddexp(0.0, y), axis=1)
    _reduce(losses, weight, loss)


def binary_cross_entropy_backward(y, target, weight, dy):
    dy[...] = _weighted((_sigmoid(y) - target) / y.shape[1], weight)


def cross_entropy_forward(y, target, weight, losses, loss):
    chosen = _one_hot(target, y.shape[1])
    losses[...] = np.where(chosen.any(axis=1), -np.sum(chosen * _log_softmax(y), axis=1), np.nan)
    _reduce(losses, weight, loss)


def cross_entropy_backward(y, target, weight, dy):
    dy[...] = _weighted(np.exp(_log_softmax(y)) - _one_hot(target, y.shape[1]), weight)


def logistic_margin_forward(y, target, weight, losses, loss):
    losses[...] = np.logaddexp(0.0, -(y * target)[:, 0])
    _reduce(losses, weight, loss)


def logistic_margin_backward(y, target, weight, dy):
    dy[...] = _weighted(-target * _sigmoid(-y * target), weight)


def hinge_forward(y, target, weight, losses, loss):
    losses[...] = np.maximum(1.0 - (y * target)[:, 0], 0.0)
    _reduce(losses, weight, loss)


def hinge_backward(y, target, weight, dy):
    dy[...] = _weighted(np.where(y * target < 1.0, -target, 0.0), weight)


def exponential_forward(y, target, weight, losses, loss):
    with np.errstate(over="ignore"):
        losses[...] = np.exp(-(y * target)[:, 0])
    _reduce(losses, weight, loss)


def exponential_backward(y, target, weight, dy):
    with np.errstate(over="ignore"):
        dy[...] = _weighted(-target * np.exp(-y * target), weight)


def sigmoid_margin_forward(y, target, weight, losses, loss):
    losses[...] = _sigmoid(-(y * target)[:, 0])
    _reduce(losses, weight, loss)


def sigmoid_margin_backward(y, target, weight, dy):
    margin = y * target
    dy[...] = _weighted(-target * _sigmoid(margin) * _sigmoid(-margin), weight)
