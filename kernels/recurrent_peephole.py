"""LSTM whose peepholes are full matrices on the cell state (row R7): C_{t-1} into f and i, C_t into o.

The cell needs two passes: o waits for C_t P_o, and backwards C_t waits for what flows to it through P_o.
"""

from __future__ import annotations

from numba.extending import intrinsic

from kernels.jit import kernel
from kernels.lstm import memory, memory_gradient, output, output_gradient
from kernels.matmul import accumulate_product
from kernels.recurrent import add_rows, clear_row, copy_row, flow_on
from kernels.recurrent_lanes import cell


def _output(part):
    output(part, part.read("c"))


def _output_gradient(part):
    part.write("dc", output_gradient(part))


def _memory_gradient(part):
    memory_gradient(part, part.read("dc"))


@intrinsic
def memory_cell(typingctx, z, before, forget, c, n):
    """Gates i, f, g and c_t of sample n."""
    return cell((z, before, forget, c, n), "z before forget c n", "c", memory)


@intrinsic
def output_cell(typingctx, z, c, forget, squash, h, n):
    """Gate o and h_t of sample n."""
    return cell((z, c, forget, squash, h, n), "z c forget squash h n", "h", _output)


@intrinsic
def output_cell_gradient(typingctx, gates, c, up, carry_h, carry_c, forget, squash, dgates, dh, dc, n):
    """dh_t, and dc_t but for what comes through P_o."""
    return cell(
        (gates, c, up, carry_h, carry_c, forget, squash, dgates, dh, dc, n),
        "gates c up carry_h carry_c forget squash dgates dh dc n",
        "dh",
        _output_gradient,
    )


@intrinsic
def memory_cell_gradient(typingctx, gates, before, forget, flow, dgates, dc, carry_c, n):
    """The rest, from a complete dc_t."""
    return cell(
        (gates, before, forget, flow, dgates, dc, carry_c, n),
        "gates before forget flow dgates dc carry_c n",
        "dc",
        _memory_gradient,
    )


@kernel(
    "w[h,g] p_i[h,h] p_f[h,h] p_o[h,h] lengths:i8[n] t:int reverse:int forget:int squash:int"
    " -> gates[s,n,g] c[k,n,h] h[k,n,h]"
)
def lstm_full_peephole_step(w, p_i, p_f, p_o, lengths, t, reverse, forget, squash, gates, c, h):
    """Step t with C_{t-1} P_i, C_{t-1} P_f and C_t P_o added to i, f and o before their sigmoid."""
    now, before = t + 1 - reverse, t + reverse
    z, c_before, h_before, c_now, h_now = gates[t], c[before], h[before], c[now], h[now]
    units = h.shape[2]
    accumulate_product(h_before, w, z)
    accumulate_product(c_before, p_i, z[:, :units])
    if forget:
        accumulate_product(c_before, p_f, z[:, units : 2 * units])
    for n in range(lengths.size):
        if t < lengths[n]:
            memory_cell(z, c_before, forget, c_now, n)
        else:
            copy_row(c_before, c_now, n)
    accumulate_product(c_now, p_o, z[:, z.shape[1] - units :])
    for n in range(lengths.size):
        if t < lengths[n]:
            output_cell(z, c_now, forget, squash, h_now, n)
        else:
            clear_row(z, n)
            copy_row(h_before, h_now, n)


@kernel(
    "gates[s,n,g] c[k,n,h] wt[g,h] p_it[h,h] p_ft[h,h] p_ot[h,h] up[s,n,h] lengths:i8[n] t:int reverse:int forget:int"
    " squash:int flow:int -> dgates[s,n,g] dh[s,n,h] dc[s,n,h] carry_h[n,h] carry_c[n,h]"
)
def lstm_full_peephole_step_backward(
    gates, c, wt, p_it, p_ft, p_ot, up, lengths, t, reverse, forget, squash, flow, dgates, dh, dc, carry_h, carry_c
):
    """Gradients of step t; p_it, p_ft and p_ot are the transposed peepholes."""
    now, before = t + 1 - reverse, t + reverse
    dz, dc_now = dgates[t], dc[t]
    units = dh.shape[2]
    for n in range(lengths.size):
        if t < lengths[n]:
            output_cell_gradient(gates[t], c[now], up[t], carry_h, carry_c, forget, squash, dz, dh[t], dc_now, n)
        else:
            clear_row(dz, n)
            add_rows(up[t], carry_h, dh[t], n)
            copy_row(carry_c, dc_now, n)
    accumulate_product(dz[:, dz.shape[1] - units :], p_ot, dc_now)
    for n in range(lengths.size):
        if t < lengths[n]:
            memory_cell_gradient(gates[t], c[before], forget, flow, dz, dc_now, carry_c, n)
    if flow:
        # Kept states have no gradients at their gates: the products add nothing to them.
        accumulate_product(dz[:, :units], p_it, carry_c)
        if forget:
            accumulate_product(dz[:, units : 2 * units], p_ft, carry_c)
    flow_on(dz, wt, dh[t], lengths, t, flow, carry_h)
