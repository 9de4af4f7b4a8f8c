"""NumPy twins of kernels.rnn."""

from __future__ import annotations

import numpy as np

from kernels.reference.recurrent import flow_on, real, sigmoid, slots

FUNCTIONS = (np.tanh, lambda z: np.maximum(z, 0.0), sigmoid, lambda z: z)
SLOPES = (lambda a: 1.0 - a**2, lambda a: a > 0, lambda a: a - a**2, np.ones_like)


def _joined(lengths, other, skip, steps):
    """The samples for which the connection through time has a real other end, as a column."""
    return real(lengths, other) & (skip > 0) & (0 <= other < steps)


def rnn_step(w, lengths, t, reverse, kind, skip, gates, h):
    alive, (now, before) = real(lengths, t), slots(t, reverse)
    other = t + skip if reverse else t - skip
    a = FUNCTIONS[min(kind, 3)](gates[t] + h[before] @ w)
    joined = alive & _joined(lengths, other, skip, len(gates))
    far = h[slots(other, reverse)[0]] if joined.any() else 0.0
    gates[t] = np.where(alive, a, 0.0)
    h[now] = np.where(alive, a + np.where(joined, far, 0.0), h[before])


def rnn_step_backward(gates, wt, up, lengths, t, reverse, kind, skip, flow, dgates, dh, carry_h):
    alive = real(lengths, t)
    other = t - skip if reverse else t + skip
    joined = alive & _joined(lengths, other, skip, len(gates))
    dh[t] = up[t] + carry_h + np.where(joined, dh[other] if joined.any() else 0.0, 0.0)
    dgates[t] = np.where(alive, dh[t] * SLOPES[min(kind, 3)](gates[t]), 0.0)
    flow_on(dgates[t], wt, dh[t], alive, flow, carry_h)
