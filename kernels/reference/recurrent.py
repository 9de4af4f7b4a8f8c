"""NumPy twins of kernels.recurrent, and what the twins of recurrent layers share."""

from __future__ import annotations

import numpy as np


def sigmoid(x):
    return 1.0 / (1.0 + np.exp(-x))


def real(lengths, t):
    """The samples for which step t is real, as a column."""
    return (t < lengths)[:, None]


def slots(t, reverse):
    """Where the state after step t lies, and the one before."""
    return (t, t + 1) if reverse else (t + 1, t)


def flow_on(dgates, wt, dh, alive, flow, carry_h):
    carry_h[...] = np.where(alive, dgates @ wt if flow else 0.0, dh)


def transpose_recurrent(w, wt):
    wt[...] = w.T


def diagonal_gradient(c, dgates, first, dp):
    dp[...] = np.einsum("mh,mh->h", c, dgates[:, first : first + dp.size])


def block_gradient(x, dgates, first, dw):
    dw[...] = x.T @ dgates[:, first : first + dw.shape[1]]


def bias_gradient(dgates, db):
    db[...] = dgates.sum(axis=0)
