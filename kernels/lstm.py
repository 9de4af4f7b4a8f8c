"""Long short-term memory (rows R5, R6), its diagonal peepholes (row R7), and the gradients of one step.

Gates in torch's order i, f, g, o: c_t = f c_{t-1} + i g, h_t = o tanh(c_t). `gates` holds x_t V + b when a step begins,
and the gates when it has ended. Steps beyond a sample's length keep c and h; their gates and gradients are zero.
"""

from __future__ import annotations

from numba.extending import intrinsic

from kernels.jit import kernel
from kernels.matmul import accumulate_product
from kernels.recurrent import add_rows, clear_row, copy_row, flow_on
from kernels.recurrent_lanes import cell, sigmoid, tanh, where


def blocks(part):
    """The places of i, f, g and o. Without a forget gate f has none: it stands in for i, which is written after it."""
    if "forget" not in part.arguments:
        return 0, 1, 2, 3
    forget = part.arguments["forget"]
    return 0, forget, *(part.builder.add(forget, forget.type(k)) for k in (1, 2))


def memory(part):
    """Gates i, f, g and c_t = f c_{t-1} + i g."""
    at_i, at_f, at_g, _ = blocks(part)
    before = part.read("before")
    i, f, g = part.read("z", at_i), part.read("z", at_f), part.read("z", at_g)
    if "p_i" in part.arguments:
        i += before * part.read("p_i", row=0)
        f += before * part.read("p_f", row=0)
    i, f, g = sigmoid(i), sigmoid(f), tanh(g)
    absent = part.absent("forget")
    if absent is not None:
        f = where(absent, 1.0, f)
    c = f * before + i * g
    part.write("z", f, at_f)
    part.write("z", i, at_i)
    part.write("z", g, at_g)
    part.write("c", c)
    return c


def output(part, c):
    """Gate o and h_t = o tanh(c_t)."""
    at_o = blocks(part)[3]
    o = part.read("z", at_o)
    if "p_o" in part.arguments:
        o += c * part.read("p_o", row=0)
    o = sigmoid(o)
    part.write("z", o, at_o)
    linear = part.absent("squash")
    part.write("h", o * (tanh(c) if linear is None else where(linear, c, tanh(c))))


def output_gradient(part):
    """dh, the part of dc that comes through h_t, and the pre-activation gradient of o."""
    at_o = blocks(part)[3]
    o, c = part.read("gates", at_o), part.read("c")
    dh = part.read("up") + part.read("carry_h")
    s = tanh(c)
    slope = 1.0 - s * s
    linear = part.absent("squash")
    if linear is not None:
        s, slope = where(linear, c, s), where(linear, 1.0, slope)
    do = dh * s * o * (1.0 - o)
    dc = part.read("carry_c") + dh * o * slope
    if "p_o" in part.arguments:
        dc += do * part.read("p_o", row=0)
    part.write("dh", dh)
    part.write("dgates", do, at_o)
    return dc


def memory_gradient(part, dc):
    """The pre-activation gradients of i, f and g, and what flows on to c_{t-1}."""
    at_i, at_f, at_g, _ = blocks(part)
    i, f, g = part.read("gates", at_i), part.read("gates", at_f), part.read("gates", at_g)
    absent = part.absent("forget")
    if absent is not None:
        f = where(absent, 1.0, f)
    di = dc * g * i * (1.0 - i)
    df = dc * part.read("before") * f * (1.0 - f)
    on = dc * f
    if "p_i" in part.arguments:
        on += di * part.read("p_i", row=0) + df * part.read("p_f", row=0)
    part.write("dgates", df, at_f)
    part.write("dgates", di, at_i)
    part.write("dgates", dc * i * (1.0 - g * g), at_g)
    part.write("dc", dc)
    part.write("carry_c", where(part.absent("flow"), 0.0, on))


def whole(part):
    output(part, memory(part))


def whole_gradient(part):
    memory_gradient(part, output_gradient(part))


@intrinsic
def lstm_cell(typingctx, z, before, c, h, n):
    """Gates, c_t and h_t of sample n."""
    return cell((z, before, c, h, n), "z before c h n", "h", whole)


@intrinsic
def peephole_cell(typingctx, z, before, p_i, p_f, p_o, forget, squash, c, h, n):
    """The same with diagonal peepholes and switches."""
    return cell(
        (z, before, p_i, p_f, p_o, forget, squash, c, h, n),
        "z before p_i p_f p_o forget squash c h n",
        "h",
        whole,
    )


@intrinsic
def lstm_cell_gradient(typingctx, gates, before, c, up, flow, dgates, dh, dc, carry_h, carry_c, n):
    """Gradients of one step of sample n."""
    return cell(
        (gates, before, c, up, flow, dgates, dh, dc, carry_h, carry_c, n),
        "gates before c up flow dgates dh dc carry_h carry_c n",
        "dh",
        whole_gradient,
    )


@intrinsic
def peephole_cell_gradient(
    typingctx, gates, before, c, up, p_i, p_f, p_o, forget, squash, flow, dgates, dh, dc, carry_h, carry_c, n
):
    """The same with diagonal peepholes and switches."""
    return cell(
        (gates, before, c, up, p_i, p_f, p_o, forget, squash, flow, dgates, dh, dc, carry_h, carry_c, n),
        "gates before c up p_i p_f p_o forget squash flow dgates dh dc carry_h carry_c n",
        "dh",
        whole_gradient,
    )


@kernel("w[h,g] lengths:i8[n] t:int reverse:int -> gates[s,n,g] c[k,n,h] h[k,n,h]")
def lstm_step(w, lengths, t, reverse, gates, c, h):
    """i, f, g, o = s(x_t V + h_{t-1} W + b), c_t = f c_{t-1} + i g, h_t = o tanh(c_t): step t of all samples."""
    now, before = t + 1 - reverse, t + reverse
    z, c_before, h_before, c_now, h_now = gates[t], c[before], h[before], c[now], h[now]
    accumulate_product(h_before, w, z)
    for n in range(lengths.size):
        if t < lengths[n]:
            lstm_cell(z, c_before, c_now, h_now, n)
        else:
            clear_row(z, n)
            copy_row(c_before, c_now, n)
            copy_row(h_before, h_now, n)


@kernel(
    "gates[s,n,g] c[k,n,h] wt[g,h] up[s,n,h] lengths:i8[n] t:int reverse:int flow:int"
    " -> dgates[s,n,g] dh[s,n,h] dc[s,n,h] carry_h[n,h] carry_c[n,h]"
)
def lstm_step_backward(gates, c, wt, up, lengths, t, reverse, flow, dgates, dh, dc, carry_h, carry_c):
    """Gradients of step t: `up` is that of its output, carry_h and carry_c flow from the later step to the earlier.

    Without `flow` nothing flows on from a real step: there the backpropagation through time is cut.
    """
    now, before = t + 1 - reverse, t + reverse
    for n in range(lengths.size):
        if t < lengths[n]:
            lstm_cell_gradient(gates[t], c[before], c[now], up[t], flow, dgates[t], dh[t], dc[t], carry_h, carry_c, n)
        else:
            clear_row(dgates[t], n)
            add_rows(up[t], carry_h, dh[t], n)
            copy_row(carry_c, dc[t], n)
    flow_on(dgates[t], wt, dh[t], lengths, t, flow, carry_h)


@kernel(
    "w[h,g] p_i[1,h] p_f[1,h] p_o[1,h] lengths:i8[n] t:int reverse:int forget:int squash:int"
    " -> gates[s,n,g] c[k,n,h] h[k,n,h]"
)
def lstm_peephole_step(w, p_i, p_f, p_o, lengths, t, reverse, forget, squash, gates, c, h):
    """The same with p_i c_{t-1}, p_f c_{t-1} and p_o c_t added to i, f and o before their sigmoid.

    Without `forget` (1997) the gates are i, g, o and c_t = c_{t-1} + i g; without `squash` h_t = o c_t.
    """
    now, before = t + 1 - reverse, t + reverse
    z, c_before, h_before, c_now, h_now = gates[t], c[before], h[before], c[now], h[now]
    accumulate_product(h_before, w, z)
    for n in range(lengths.size):
        if t < lengths[n]:
            peephole_cell(z, c_before, p_i, p_f, p_o, forget, squash, c_now, h_now, n)
        else:
            clear_row(z, n)
            copy_row(c_before, c_now, n)
            copy_row(h_before, h_now, n)


@kernel(
    "gates[s,n,g] c[k,n,h] wt[g,h] p_i[1,h] p_f[1,h] p_o[1,h] up[s,n,h] lengths:i8[n] t:int reverse:int forget:int"
    " squash:int flow:int -> dgates[s,n,g] dh[s,n,h] dc[s,n,h] carry_h[n,h] carry_c[n,h]"
)
def lstm_peephole_step_backward(
    gates, c, wt, p_i, p_f, p_o, up, lengths, t, reverse, forget, squash, flow, dgates, dh, dc, carry_h, carry_c
):
    """Gradients of step t with diagonal peepholes and switches."""
    now, before = t + 1 - reverse, t + reverse
    for n in range(lengths.size):
        if t < lengths[n]:
            peephole_cell_gradient(
                gates[t], c[before], c[now], up[t], p_i, p_f, p_o, forget, squash, flow,
                dgates[t], dh[t], dc[t], carry_h, carry_c, n,
            )  # fmt: skip
        else:
            clear_row(dgates[t], n)
            add_rows(up[t], carry_h, dh[t], n)
            copy_row(carry_c, dc[t], n)
    flow_on(dgates[t], wt, dh[t], lengths, t, flow, carry_h)
