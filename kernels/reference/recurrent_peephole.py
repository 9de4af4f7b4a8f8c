"""NumPy twins of kernels.recurrent_peephole."""

from __future__ import annotations

from kernels.reference.lstm import step, step_backward


def _product(c, p):
    return c @ p


def lstm_full_peephole_step(w, p_i, p_f, p_o, lengths, t, reverse, forget, squash, gates, c, h):
    step(w, _product, (p_i, p_f, p_o), lengths, t, reverse, forget, squash, gates, c, h)


def lstm_full_peephole_step_backward(
    gates, c, wt, p_it, p_ft, p_ot, up, lengths, t, reverse, forget, squash, flow, dgates, dh, dc, carry_h, carry_c
):
    written = dgates, dh, dc, carry_h, carry_c
    transposed = p_it, p_ft, p_ot
    step_backward(gates, c, wt, _product, transposed, up, lengths, t, reverse, forget, squash, flow, *written)
