"""NumPy twins of kernels.gaussian."""

from __future__ import annotations

import numpy as np

from kernels.reference.scalar import normal


def gaussian_forward(x, counters, stream, y, drawn):
    drawn[...] = normal(int(counters[3]), stream, int(counters[0]), np.arange(y.size)).reshape(y.shape)
    y[...] = x[:, 0] + np.sqrt(np.exp(x[:, 1])) * drawn


def gaussian_backward(x, drawn, dy, dx):
    dx[...] = np.stack([dy, 0.5 * dy * drawn * np.sqrt(np.exp(x[:, 1]))], axis=1)


def gaussian_mean(x, y):
    y[...] = x[:, 0]


def divergence_forward(x, beta, weight, losses, loss):
    losses[...] = 0.5 * beta * np.sum(np.square(x[:, 0]) + np.expm1(x[:, 1]) - x[:, 1], axis=1)
    loss[...] = np.where(weight == 0.0, 0.0, weight * losses).sum()


def divergence_backward(x, beta, weight, dx):
    slope = np.stack([x[:, 0], 0.5 * np.expm1(x[:, 1])], axis=1)
    dx[...] = np.einsum("n,nhk->nhk", beta * weight, slope)
