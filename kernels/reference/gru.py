"""NumPy twins of kernels.gru, with h_t as a change of h_{t-1} by the part that is written."""

from __future__ import annotations

import numpy as np

from kernels.reference.recurrent import real, sigmoid, slots


def _finish(gates, h, t, reverse, alive, z, n, writes, parts):
    now, before = slots(t, reverse)
    share = z if writes else 1.0 - z
    gates[t] = np.where(alive, np.concatenate(parts, axis=1), 0.0)
    h[now] = np.where(alive, h[before] + share * (n - h[before]), h[before])


def _start_backward(h, t, reverse, alive, z, n, writes, up, dh, carry_h):
    """Pre-activation gradients of z and n, and the direct way back; dh is filled."""
    before = h[slots(t, reverse)[1]]
    dh[t] = up[t] + carry_h
    share, slope = (z, z - z**2) if writes else (1.0 - z, z**2 - z)
    dz = np.where(alive, dh[t] * (n - before) * slope, 0.0)
    dn = np.where(alive, dh[t] * share * (1.0 - n**2), 0.0)
    return dz, dn, dh[t] - share * dh[t]


def _end_backward(back, dh, alive, flow, carry_h):
    carry_h[...] = np.where(alive, back if flow else 0.0, dh)


def gru_simple_step(w, lengths, t, reverse, writes, gates, h):
    z, n = np.split(gates[t] + h[slots(t, reverse)[1]] @ w, 2, axis=1)
    z, n = sigmoid(z), np.tanh(n)
    _finish(gates, h, t, reverse, real(lengths, t), z, n, writes, [z, n])


def gru_simple_step_backward(gates, h, wt, up, lengths, t, reverse, writes, flow, dgates, dh, carry_h):
    alive = real(lengths, t)
    dz, dn, direct = _start_backward(h, t, reverse, alive, *np.split(gates[t], 2, axis=1), writes, up, dh, carry_h)
    dgates[t] = np.concatenate([dz, dn], axis=1)
    _end_backward(direct + dgates[t] @ wt, dh[t], alive, flow, carry_h)


def gru_after_step(w, b, lengths, t, reverse, writes, gates, inner, h):
    alive = real(lengths, t)
    through = np.split(h[slots(t, reverse)[1]] @ w, 3, axis=1)
    r, z, n = np.split(gates[t], 3, axis=1)
    r, z = sigmoid(r + through[0]), sigmoid(z + through[1])
    n = np.tanh(n + r * (through[2] + b))
    inner[t] = np.where(alive, through[2] + b, 0.0)
    _finish(gates, h, t, reverse, alive, z, n, writes, [r, z, n])


def gru_after_step_backward(gates, inner, h, wt, up, lengths, t, reverse, writes, flow, dgates, dproduct, dh, carry_h):
    alive = real(lengths, t)
    r, z, n = np.split(gates[t], 3, axis=1)
    dz, dn, direct = _start_backward(h, t, reverse, alive, z, n, writes, up, dh, carry_h)
    dr = dn * inner[t] * (r - r**2)
    dgates[t] = np.concatenate([dr, dz, dn], axis=1)
    dproduct[t] = np.concatenate([dr, dz, dn * r], axis=1)
    _end_backward(direct + dproduct[t] @ wt, dh[t], alive, flow, carry_h)


def gru_before_step(w, lengths, t, reverse, writes, gates, inner, h):
    alive, before = real(lengths, t), h[slots(t, reverse)[1]]
    w_r, w_z, w_n = np.split(w, 3, axis=1)
    r, z, n = np.split(gates[t], 3, axis=1)
    r, z = sigmoid(r + before @ w_r), sigmoid(z + before @ w_z)
    inner[t] = np.where(alive, r * before, 0.0)
    n = np.tanh(n + inner[t] @ w_n)
    _finish(gates, h, t, reverse, alive, z, n, writes, [r, z, n])


def gru_before_step_backward(gates, h, wt, up, lengths, t, reverse, writes, flow, dgates, dinner, dh, carry_h):
    alive, before = real(lengths, t), h[slots(t, reverse)[1]]
    r, z, n = np.split(gates[t], 3, axis=1)
    wt_r, wt_z, wt_n = np.split(wt, 3, axis=0)
    dz, dn, direct = _start_backward(h, t, reverse, alive, z, n, writes, up, dh, carry_h)
    dinner[...] = dn @ wt_n
    dr = dinner * before * (r - r**2)
    dgates[t] = np.concatenate([dr, dz, dn], axis=1)
    _end_backward(direct + dinner * r + dr @ wt_r + dz @ wt_z, dh[t], alive, flow, carry_h)


def gru_before_weights_gradient(before, inner, dgates, dw):
    both = 2 * before.shape[1]
    dw[...] = np.concatenate([before.T @ dgates[:, :both], inner.T @ dgates[:, both:]], axis=1)
