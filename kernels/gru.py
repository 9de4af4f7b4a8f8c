"""Gated recurrent unit (row R8) in its three forms, and the gradients of one step.

Gates in torch's order r, z, n: h_t = (1 - z) n + z h_{t-1}, or, where `writes` is set, h_t = z n + (1 - z) h_{t-1}.
The reset gate comes after the product with W (torch, `gru_after`), before it (the lectures, `gru_before`), or there is
none (`gru_simple`). `gates` holds x_t V + b when a step begins and the gates when it has ended; steps beyond a sample's
length keep h, and their gates and gradients are zero.
"""

from __future__ import annotations

from numba.extending import intrinsic

from kernels.jit import function, kernel
from kernels.matmul import accumulate_product, product
from kernels.recurrent import add_rows, clear, clear_row, copy_row
from kernels.recurrent_lanes import cell, sigmoid, tanh, where


def kept(part, z):
    """How much of h_{t-1} stays."""
    return where(part.absent("writes"), z, 1.0 - z)


def update(part, z, n, at_z, at_n):
    """Gates z and n, and the mixture h_t of n and h_{t-1}."""
    part.write("z", z, at_z)
    part.write("z", n, at_n)
    keep = kept(part, z)
    part.write("h", keep * part.read("before") + (1.0 - keep) * n)


def simple(part):
    update(part, sigmoid(part.read("z", 0)), tanh(part.read("z", 1)), 0, 1)


def after(part):
    r, z = sigmoid(part.read("z", 0)), sigmoid(part.read("z", 1))
    n = tanh(part.read("z", 2) + r * part.read("inner"))
    part.write("z", r, 0)
    update(part, z, n, 1, 2)


def before_reset(part):
    r = sigmoid(part.read("z", 0))
    part.write("z", r, 0)
    part.write("inner", r * part.read("before"))


def before_update(part):
    update(part, sigmoid(part.read("z", 1)), tanh(part.read("z", 2)), 1, 2)


def update_gradient(part, at_z, at_n):
    """dh_t, the pre-activation gradients of z and n, and dh_t's direct way to h_{t-1}."""
    z, n = part.read("gates", at_z), part.read("gates", at_n)
    dh = part.read("up") + part.read("carry_h")
    keep = kept(part, z)
    change = dh * (part.read("before") - n) * z * (1.0 - z)
    dz = where(part.absent("writes"), change, 0.0 - change)
    dn = dh * (1.0 - keep) * (1.0 - n * n)
    part.write("dh", dh)
    part.write("dgates", dz, at_z)
    part.write("dgates", dn, at_n)
    part.write("carry_h", dh * keep)
    return dz, dn


def simple_gradient(part):
    update_gradient(part, 0, 1)


def after_gradient(part):
    dz, dn = update_gradient(part, 1, 2)
    r = part.read("gates", 0)
    dr = dn * part.read("inner") * r * (1.0 - r)
    part.write("dgates", dr, 0)
    for block, value in enumerate((dr, dz, dn * r)):
        part.write("dproduct", value, block)


def before_update_gradient(part):
    update_gradient(part, 1, 2)


def before_reset_gradient(part):
    r, dinner = part.read("gates", 0), part.read("dinner")
    part.write("dgates", dinner * part.read("before") * r * (1.0 - r), 0)
    part.write("carry_h", part.read("carry_h") + dinner * r)


@intrinsic
def simple_cell(typingctx, z, before, writes, h, n):
    """Gates and h_t of sample n without a reset gate."""
    return cell((z, before, writes, h, n), "z before writes h n", "h", simple)


@intrinsic
def after_cell(typingctx, z, before, inner, writes, h, n):
    """Gates and h_t of sample n; `inner` is h_{t-1} W_n."""
    return cell((z, before, inner, writes, h, n), "z before inner writes h n", "h", after)


@intrinsic
def reset_cell(typingctx, z, before, inner, n):
    """Gate r, and inner = r h_{t-1}."""
    return cell((z, before, inner, n), "z before inner n", "inner", before_reset)


@intrinsic
def update_cell(typingctx, z, before, writes, h, n):
    """Gates z and n, and h_t."""
    return cell((z, before, writes, h, n), "z before writes h n", "h", before_update)


@intrinsic
def simple_cell_gradient(typingctx, gates, before, up, writes, dgates, dh, carry_h, n):
    names = "gates before up writes dgates dh carry_h n"
    return cell((gates, before, up, writes, dgates, dh, carry_h, n), names, "dh", simple_gradient)


@intrinsic
def after_cell_gradient(typingctx, gates, before, inner, up, writes, dgates, dproduct, dh, carry_h, n):
    names = "gates before inner up writes dgates dproduct dh carry_h n"
    return cell((gates, before, inner, up, writes, dgates, dproduct, dh, carry_h, n), names, "dh", after_gradient)


@intrinsic
def update_cell_gradient(typingctx, gates, before, up, writes, dgates, dh, carry_h, n):
    names = "gates before up writes dgates dh carry_h n"
    return cell((gates, before, up, writes, dgates, dh, carry_h, n), names, "dh", before_update_gradient)


@intrinsic
def reset_cell_gradient(typingctx, gates, before, dinner, dgates, carry_h, n):
    names = "gates before dinner dgates carry_h n"
    return cell((gates, before, dinner, dgates, carry_h, n), names, "carry_h", before_reset_gradient)


@function
def end_flow(dh, lengths, t, flow, carry_h):
    """What steps that only keep the state pass on; nothing from real ones without `flow`."""
    for n in range(lengths.size):
        if t >= lengths[n]:
            copy_row(dh, carry_h, n)
        elif not flow:
            clear_row(carry_h, n)


@kernel("w[h,g] lengths:i8[n] t:int reverse:int writes:int -> gates[s,n,g] h[k,n,h]")
def gru_simple_step(w, lengths, t, reverse, writes, gates, h):
    """z = s(x V_z + h_{t-1} W_z + b_z), n = tanh(x V_n + h_{t-1} W_n + b_n), h_t = (1 - z) n + z h_{t-1}."""
    z, h_before, h_now = gates[t], h[t + reverse], h[t + 1 - reverse]
    accumulate_product(h_before, w, z)
    for n in range(lengths.size):
        if t < lengths[n]:
            simple_cell(z, h_before, writes, h_now, n)
        else:
            clear_row(z, n)
            copy_row(h_before, h_now, n)


@kernel(
    "gates[s,n,g] h[k,n,h] wt[g,h] up[s,n,h] lengths:i8[n] t:int reverse:int writes:int flow:int"
    " -> dgates[s,n,g] dh[s,n,h] carry_h[n,h]"
)
def gru_simple_step_backward(gates, h, wt, up, lengths, t, reverse, writes, flow, dgates, dh, carry_h):
    """Gradients of step t without a reset gate."""
    for n in range(lengths.size):
        if t < lengths[n]:
            simple_cell_gradient(gates[t], h[t + reverse], up[t], writes, dgates[t], dh[t], carry_h, n)
        else:
            clear_row(dgates[t], n)
            add_rows(up[t], carry_h, dh[t], n)
    if flow:
        accumulate_product(dgates[t], wt, carry_h)
    end_flow(dh[t], lengths, t, flow, carry_h)


@kernel("w[h,g] b[h] lengths:i8[n] t:int reverse:int writes:int -> gates[s,n,g] inner[s,n,h] h[k,n,h]")
def gru_after_step(w, b, lengths, t, reverse, writes, gates, inner, h):
    """r and z as usual, inner = h_{t-1} W_n + b, n = tanh(x V_n + b_n + r inner), h_t = (1 - z) n + z h_{t-1}."""
    z, q, h_before, h_now = gates[t], inner[t], h[t + reverse], h[t + 1 - reverse]
    both = 2 * h.shape[2]
    accumulate_product(h_before, w[:, :both], z[:, :both])
    for n in range(q.shape[0]):
        for j in range(b.size):
            q[n, j] = b[j]
    accumulate_product(h_before, w[:, both:], q)
    for n in range(lengths.size):
        if t < lengths[n]:
            after_cell(z, h_before, q, writes, h_now, n)
        else:
            clear_row(z, n)
            clear_row(q, n)
            copy_row(h_before, h_now, n)


@kernel(
    "gates[s,n,g] inner[s,n,h] h[k,n,h] wt[g,h] up[s,n,h] lengths:i8[n] t:int reverse:int writes:int flow:int"
    " -> dgates[s,n,g] dproduct[s,n,g] dh[s,n,h] carry_h[n,h]"
)
def gru_after_step_backward(gates, inner, h, wt, up, lengths, t, reverse, writes, flow, dgates, dproduct, dh, carry_h):
    """Gradients of step t; dproduct is that of h_{t-1} W, in block n r times that of x_t V."""
    for n in range(lengths.size):
        if t < lengths[n]:
            after_cell_gradient(
                gates[t], h[t + reverse], inner[t], up[t], writes, dgates[t], dproduct[t], dh[t], carry_h, n
            )
        else:
            clear_row(dgates[t], n)
            clear_row(dproduct[t], n)
            add_rows(up[t], carry_h, dh[t], n)
    if flow:
        accumulate_product(dproduct[t], wt, carry_h)
    end_flow(dh[t], lengths, t, flow, carry_h)


@kernel("w[h,g] lengths:i8[n] t:int reverse:int writes:int -> gates[s,n,g] inner[s,n,h] h[k,n,h]")
def gru_before_step(w, lengths, t, reverse, writes, gates, inner, h):
    """r and z as usual, inner = r h_{t-1}, n = tanh(x V_n + inner W_n + b_n), h_t = (1 - z) n + z h_{t-1}."""
    z, q, h_before, h_now = gates[t], inner[t], h[t + reverse], h[t + 1 - reverse]
    both = 2 * h.shape[2]
    accumulate_product(h_before, w[:, :both], z[:, :both])
    for n in range(lengths.size):
        if t < lengths[n]:
            reset_cell(z, h_before, q, n)
        else:
            clear_row(q, n)
    accumulate_product(q, w[:, both:], z[:, both:])
    for n in range(lengths.size):
        if t < lengths[n]:
            update_cell(z, h_before, writes, h_now, n)
        else:
            clear_row(z, n)
            copy_row(h_before, h_now, n)


@kernel(
    "gates[s,n,g] h[k,n,h] wt[g,h] up[s,n,h] lengths:i8[n] t:int reverse:int writes:int flow:int"
    " -> dgates[s,n,g] dinner[n,h] dh[s,n,h] carry_h[n,h]"
)
def gru_before_step_backward(gates, h, wt, up, lengths, t, reverse, writes, flow, dgates, dinner, dh, carry_h):
    """Gradients of step t; dinner is that of r h_{t-1}."""
    both = 2 * dh.shape[2]
    dz, h_before = dgates[t], h[t + reverse]
    for n in range(lengths.size):
        if t < lengths[n]:
            update_cell_gradient(gates[t], h_before, up[t], writes, dz, dh[t], carry_h, n)
        else:
            clear_row(dz, n)
            add_rows(up[t], carry_h, dh[t], n)
    product(dz[:, both:], wt[both:], dinner)
    for n in range(lengths.size):
        if t < lengths[n]:
            reset_cell_gradient(gates[t], h_before, dinner, dz, carry_h, n)
    if flow:
        accumulate_product(dz[:, :both], wt[:both], carry_h)
    end_flow(dh[t], lengths, t, flow, carry_h)


@kernel("before[m,h] inner[m,h] dgates[m,g] -> dw[h,g]")
def gru_before_weights_gradient(before, inner, dgates, dw):
    """dw for r and z from h_{t-1}, for n from r h_{t-1}."""
    both = 2 * before.shape[1]
    clear(dw)
    accumulate_product(before.T, dgates[:, :both], dw[:, :both])
    accumulate_product(inner.T, dgates[:, both:], dw[:, both:])
