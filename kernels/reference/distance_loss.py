"""NumPy twins of kernels.distance_loss."""

from __future__ import annotations

import numpy as np


def _weighted(values, weight):
    """weight * values over the first axis, with 0 where the weight is 0 whatever the value."""
    weight = weight.reshape(-1, *[1] * (values.ndim - 1))
    return np.where(weight == 0.0, 0.0, weight * values)


def _log_softmax(y):
    return y - np.logaddexp.reduce(y, axis=1, keepdims=True)


def huber_forward(y, target, weight, delta, losses, loss):
    # A parabola up to delta, and a straight line for what lies beyond.
    away = np.abs(y - target)
    near = np.minimum(away, delta)
    losses[...] = np.mean(0.5 * near**2 + delta * (away - near), axis=1)
    loss[...] = _weighted(losses, weight).sum()


def huber_backward(y, target, weight, delta, dy):
    dy[...] = _weighted(np.clip(y - target, -delta, delta) / y.shape[1], weight)


def _directions(y):
    length = np.linalg.norm(y, axis=1, keepdims=True)
    return np.divide(y, length, out=np.zeros_like(y), where=length > 0.0), length


def cosine_forward(y, target, weight, losses, loss):
    losses[...] = 1.0 - np.einsum("nk,nk->n", _directions(y)[0], _directions(target)[0])
    loss[...] = _weighted(losses, weight).sum()


def cosine_backward(y, target, weight, dy):
    # What of the target's direction is perpendicular to y turns it.
    (own, length), (other, reach) = _directions(y), _directions(target)
    across = other - own * np.einsum("nk,nk->n", own, other)[:, None]
    slope = np.divide(-across, length, out=np.zeros_like(y), where=(length > 0.0) & (reach > 0.0))
    dy[...] = _weighted(slope, weight)


def kl_divergence_forward(y, target, weight, losses, loss):
    entropy = np.log(target, out=np.zeros_like(target), where=target > 0.0)
    losses[...] = np.sum(target * entropy - target * _log_softmax(y), axis=1)
    loss[...] = _weighted(losses, weight).sum()


def kl_divergence_backward(y, target, weight, dy):
    dy[...] = _weighted(np.exp(_log_softmax(y)) * target.sum(axis=1, keepdims=True) - target, weight)
