"""NumPy twins of kernels.lstm, by the chain rule through named gates."""

from __future__ import annotations

import numpy as np

from kernels.reference.recurrent import flow_on, real, sigmoid, slots


def split(gates, forget):
    """Views of i, f, g, o; None for f where there is none."""
    if forget:
        return np.split(gates, 4, axis=1)
    i, g, o = np.split(gates, 3, axis=1)
    return i, None, g, o


def lstm_step(w, lengths, t, reverse, gates, c, h):
    nothing = np.zeros((1, h.shape[2]))
    lstm_peephole_step(w, nothing, nothing, nothing, lengths, t, reverse, 1, 1, gates, c, h)


def lstm_step_backward(gates, c, wt, up, lengths, t, reverse, flow, dgates, dh, dc, carry_h, carry_c):
    nothing = np.zeros((1, dh.shape[2]))
    peepholes = nothing, nothing, nothing
    written = dgates, dh, dc, carry_h, carry_c
    lstm_peephole_step_backward(gates, c, wt, *peepholes, up, lengths, t, reverse, 1, 1, flow, *written)


def lstm_peephole_step(w, p_i, p_f, p_o, lengths, t, reverse, forget, squash, gates, c, h):
    step(w, lambda c, p: c * p, (p_i, p_f, p_o), lengths, t, reverse, forget, squash, gates, c, h)


def step(w, look, peepholes, lengths, t, reverse, forget, squash, gates, c, h):
    """One step; `look` says how a cell state and a peephole meet."""
    alive, (now, before) = real(lengths, t), slots(t, reverse)
    p_i, p_f, p_o = peepholes
    z = gates[t] + h[before] @ w
    u_i, u_f, u_g, u_o = split(z, forget)
    i = sigmoid(u_i + look(c[before], p_i))
    f = sigmoid(u_f + look(c[before], p_f)) if forget else 1.0
    g = np.tanh(u_g)
    fresh = f * c[before] + i * g
    o = sigmoid(u_o + look(fresh, p_o))
    gates[t] = np.where(alive, np.concatenate([i, f, g, o] if forget else [i, g, o], axis=1), 0.0)
    h[now] = np.where(alive, o * (np.tanh(fresh) if squash else fresh), h[before])
    c[now] = np.where(alive, fresh, c[before])


def lstm_peephole_step_backward(
    gates, c, wt, p_i, p_f, p_o, up, lengths, t, reverse, forget, squash, flow, dgates, dh, dc, carry_h, carry_c
):
    written = dgates, dh, dc, carry_h, carry_c
    look = lambda d, p: d * p  # noqa: E731
    step_backward(gates, c, wt, look, (p_i, p_f, p_o), up, lengths, t, reverse, forget, squash, flow, *written)


def step_backward(
    gates, c, wt, look, peepholes, up, lengths, t, reverse, forget, squash, flow, dgates, dh, dc, carry_h, carry_c
):
    alive, (now, before) = real(lengths, t), slots(t, reverse)
    p_i, p_f, p_o = peepholes
    i, f, g, o = split(gates[t], forget)
    shown = np.tanh(c[now]) if squash else c[now]
    slope = 1.0 / np.cosh(c[now]) ** 2 if squash else 1.0
    total = up[t] + carry_h
    u_o = total * shown * (o - o**2)
    through = carry_c + np.where(alive, total * o * slope + look(u_o, p_o), 0.0)
    u_i = through * g * (i - i**2)
    u_g = through * i * (1.0 - g**2)
    on = through * (f if forget else 1.0) + look(u_i, p_i)
    parts = [u_i, u_g, u_o]
    if forget:
        u_f = through * c[before] * (f - f**2)
        on = on + look(u_f, p_f)
        parts.insert(1, u_f)
    dgates[t] = np.where(alive, np.concatenate(parts, axis=1), 0.0)
    dh[t], dc[t] = total, through
    carry_c[...] = np.where(alive, on if flow else 0.0, through)
    flow_on(dgates[t], wt, dh[t], alive, flow, carry_h)
