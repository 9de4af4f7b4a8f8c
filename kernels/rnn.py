"""The plain recurrent layer h_t = f(x_t V + h_{t-1} W + b) (row R2), with a connection through time (row R4)."""

from __future__ import annotations

import numpy as np
from numba.extending import intrinsic

from kernels.jit import kernel
from kernels.matmul import accumulate_product
from kernels.recurrent import add_rows, clear_row, copy_row, flow_on
from kernels.recurrent_lanes import cell, sigmoid, tanh, where

# The functions f by name, as kernels receive them.
FUNCTION_CODES = {"tanh": 0, "relu": 1, "sigmoid": 2, "linear": 3}
TANH, RELU, SIGMOID = (np.int64(FUNCTION_CODES[name]) for name in ("tanh", "relu", "sigmoid"))


def _cell(function):
    """An intrinsic for a = f(z) in place, h = a."""

    def body(part):
        a = function(part.read("z"))
        part.write("z", a)
        part.write("h", a)

    @intrinsic
    def activate(typingctx, z, h, n):
        return cell((z, h, n), "z h n", "h", body)

    return activate


def _gradient(backward):
    """An intrinsic for dz = dh f'(z), where f' is known from a = f(z)."""

    def body(part):
        part.write("dz", backward(part.read("a"), part.read("dh")))

    @intrinsic
    def differentiate(typingctx, a, dh, dz, n):
        return cell((a, dh, dz, n), "a dh dz n", "dz", body)

    return differentiate


def _relu(z):
    # NaN is not below zero: it stays.
    return where(z.compare("<", 0.0), 0.0, z)


tanh_cell, relu_cell, sigmoid_cell = _cell(tanh), _cell(_relu), _cell(sigmoid)
tanh_gradient = _gradient(lambda a, dh: dh * (1.0 - a * a))
relu_gradient = _gradient(lambda a, dh: where(a.compare("<=", 0.0), 0.0, dh))
sigmoid_gradient = _gradient(lambda a, dh: dh * a * (1.0 - a))


@kernel("w[h,h] lengths:i8[n] t:int reverse:int kind:int skip:int -> gates[s,n,h] h[k,n,h]")
def rnn_step(w, lengths, t, reverse, kind, skip, gates, h):
    """h_t = f(x_t V + h_{t-1} W + b), plus h_{t-skip} where `skip` is not 0 and that step is real.

    `gates` holds x_t V + b when the step begins, and the value of f when it has ended.
    """
    now, before = t + 1 - reverse, t + reverse
    source = t + skip if reverse else t - skip
    z, h_before, h_now = gates[t], h[before], h[now]
    accumulate_product(h_before, w, z)
    for n in range(lengths.size):
        if t >= lengths[n]:
            clear_row(z, n)
            copy_row(h_before, h_now, n)
            continue
        if kind == TANH:
            tanh_cell(z, h_now, n)
        elif kind == RELU:
            relu_cell(z, h_now, n)
        elif kind == SIGMOID:
            sigmoid_cell(z, h_now, n)
        else:
            copy_row(z, h_now, n)
        if skip and 0 <= source < min(lengths[n], gates.shape[0]):
            add_rows(z, h[source + 1 - reverse], h_now, n)


@kernel(
    "gates[s,n,h] wt[h,h] up[s,n,h] lengths:i8[n] t:int reverse:int kind:int skip:int flow:int"
    " -> dgates[s,n,h] dh[s,n,h] carry_h[n,h]"
)
def rnn_step_backward(gates, wt, up, lengths, t, reverse, kind, skip, flow, dgates, dh, carry_h):
    """dh_t = up_t + dz_{t+1} W' (+ dh_{t+skip}), dz_t = dh_t f'; without `flow` nothing flows on to h_{t-1}."""
    target = t - skip if reverse else t + skip
    a, dz, dh_now = gates[t], dgates[t], dh[t]
    for n in range(lengths.size):
        add_rows(up[t], carry_h, dh_now, n)
        if t >= lengths[n]:
            clear_row(dz, n)
            continue
        if skip and 0 <= target < min(lengths[n], gates.shape[0]):
            add_rows(dh_now, dh[target], dh_now, n)
        if kind == TANH:
            tanh_gradient(a, dh_now, dz, n)
        elif kind == RELU:
            relu_gradient(a, dh_now, dz, n)
        elif kind == SIGMOID:
            sigmoid_gradient(a, dh_now, dz, n)
        else:
            copy_row(dh_now, dz, n)
    flow_on(dz, wt, dh_now, lengths, t, flow, carry_h)
