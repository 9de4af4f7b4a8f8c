"""NumPy twins of kernels.sequence."""

from __future__ import annotations

import numpy as np


def _real(lengths, steps):
    """Which steps of which samples are real: (steps, samples, 1)."""
    return (np.arange(steps)[:, None] < lengths)[:, :, None]


def _at_last(lengths, steps):
    """1 at each sample's last real step: (samples, steps)."""
    return (np.arange(steps) == np.minimum(lengths, steps)[:, None] - 1).astype(float)


def batch_major(x, y):
    y[...] = np.swapaxes(x, 0, 1)


def place_steps(h, lengths, at, y):
    y[:, :, at : at + h.shape[2]] = np.swapaxes(np.where(_real(lengths, len(h)), h, 0.0), 0, 1)


def take_steps(y, lengths, at, h):
    h[...] = np.where(_real(lengths, len(h)), np.swapaxes(y[:, :, at : at + h.shape[2]], 0, 1), 0.0)


def last_step_forward(x, lengths, y):
    y[...] = np.einsum("nsf,ns->nf", x, _at_last(lengths, x.shape[1]))


def last_step_backward(dy, lengths, dx):
    dx[...] = dy[:, None, :] * _at_last(lengths, dx.shape[1])[:, :, None]


def repeat_step_forward(x, y):
    y[...] = x[:, None, :]


def repeat_step_backward(dy, dx):
    dx[...] = dy.sum(axis=1)
