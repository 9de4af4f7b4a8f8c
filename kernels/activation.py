"""Activation functions (row N1), elementwise on flat arrays, and a kernel that applies one per neuron (row N10).

Kinks: relu, leaky_relu and prelu take the derivative of the negative side at 0, elu's is continuous. sign(0) = -1 and
step(0) = 0, so both answer [x > 0] as the lecture's threshold neuron does; they have no gradient: their backward is 0.
"""

from __future__ import annotations

import numpy as np

from kernels.jit import inlined, kernel
from kernels.scalar import expm1, log1p_exp, sigmoid, tanh

ZERO, HALF, ONE, SIXTH = np.float32(0.0), np.float32(0.5), np.float32(1.0), np.float32(1.0 / 6.0)
# With these two, layers keep mean 0 and variance 1 (Klambauer et al. 2017).
SELU_ALPHA, SELU_SCALE = np.float32(1.6732632423543772), np.float32(1.0507009873554805)

LINEAR, SIGMOID, TANH, RELU, LEAKY_RELU, SOFTPLUS, ELU, SIGN, STEP = range(9)
ACTIVATION_CODES = {
    "linear": LINEAR,
    "sigmoid": SIGMOID,
    "tanh": TANH,
    "relu": RELU,
    "leaky_relu": LEAKY_RELU,
    "softplus": SOFTPLUS,
    "elu": ELU,
    "sign": SIGN,
    "step": STEP,
}


@inlined
def relu(x):
    """max(x, 0); NaN stays NaN."""
    return ZERO if x <= ZERO else x


@inlined
def leaky(x, slope):
    """x above 0, slope x below."""
    return x * slope if x <= ZERO else x


@inlined
def elu(x, slope):
    """x above 0, slope (e^x - 1) below."""
    return slope * expm1(x) if x <= ZERO else x


@inlined
def sign(x):
    """+1 above 0, else -1; NaN stays NaN."""
    return ONE if x > ZERO else (-ONE if x <= ZERO else x)


@inlined
def step(x):
    """1 above 0, else 0; NaN stays NaN."""
    return ONE if x > ZERO else (ZERO if x <= ZERO else x)


@kernel("x[n] -> y[n]")
def linear_forward(x, y):
    """y = x."""
    for i in range(x.size):
        y[i] = x[i]


@kernel("x[n] y[n] dy[n] -> dx[n]")
def linear_backward(x, y, dy, dx):
    """dx = dy."""
    for i in range(dx.size):
        dx[i] = dy[i]


@kernel("x[n] -> y[n]")
def sigmoid_forward(x, y):
    """y = 1 / (1 + e^-x)."""
    for i in range(x.size):
        y[i] = sigmoid(x[i])


@kernel("x[n] y[n] dy[n] -> dx[n]")
def sigmoid_backward(x, y, dy, dx):
    """dx = dy y (1 - y)."""
    for i in range(dx.size):
        dx[i] = dy[i] * y[i] * (ONE - y[i])


@kernel("x[n] -> y[n]")
def tanh_forward(x, y):
    """y = tanh x."""
    for i in range(x.size):
        y[i] = tanh(x[i])


@kernel("x[n] y[n] dy[n] -> dx[n]")
def tanh_backward(x, y, dy, dx):
    """dx = dy (1 - y^2)."""
    for i in range(dx.size):
        dx[i] = dy[i] * (ONE - y[i] * y[i])


@kernel("x[n] -> y[n]")
def relu_forward(x, y):
    """y = max(x, 0)."""
    for i in range(x.size):
        y[i] = relu(x[i])


@kernel("x[n] y[n] dy[n] -> dx[n]")
def relu_backward(x, y, dy, dx):
    """dx = dy [x > 0]."""
    for i in range(dx.size):
        dx[i] = dy[i] if x[i] > ZERO else ZERO


@kernel("x[n] -> y[n]")
def softplus_forward(x, y):
    """y = ln(1 + e^x)."""
    for i in range(x.size):
        y[i] = log1p_exp(x[i])


@kernel("x[n] y[n] dy[n] -> dx[n]")
def softplus_backward(x, y, dy, dx):
    """dx = dy / (1 + e^-x)."""
    for i in range(dx.size):
        dx[i] = dy[i] * sigmoid(x[i])


@kernel("x[n] -> y[n]")
def sign_forward(x, y):
    """y = +1 where x > 0, else -1 (so also at 0)."""
    for i in range(x.size):
        y[i] = sign(x[i])


@kernel("x[n] y[n] dy[n] -> dx[n]")
def sign_backward(x, y, dy, dx):
    """dx = 0: the sign has no gradient."""
    for i in range(dx.size):
        dx[i] = ZERO


@kernel("x[n] -> y[n]")
def step_forward(x, y):
    """y = [x > 0], so 0 at 0."""
    for i in range(x.size):
        y[i] = step(x[i])


@kernel("x[n] y[n] dy[n] -> dx[n]")
def step_backward(x, y, dy, dx):
    """dx = 0: the step has no gradient."""
    for i in range(dx.size):
        dx[i] = ZERO


@kernel("x[n] slope[1] -> y[n]")
def leaky_relu_forward(x, slope, y):
    """y = x above 0, slope x below."""
    s = slope[0]
    for i in range(x.size):
        y[i] = leaky(x[i], s)


@kernel("x[n] y[n] dy[n] slope[1] -> dx[n]")
def leaky_relu_backward(x, y, dy, slope, dx):
    """dx = dy above 0, slope dy below."""
    s = slope[0]
    for i in range(dx.size):
        dx[i] = dy[i] if x[i] > ZERO else s * dy[i]


@kernel("x[n] slope[1] -> y[n]")
def elu_forward(x, slope, y):
    """y = x above 0, slope (e^x - 1) below."""
    s = slope[0]
    for i in range(x.size):
        y[i] = elu(x[i], s)


@kernel("x[n] y[n] dy[n] slope[1] -> dx[n]")
def elu_backward(x, y, dy, slope, dx):
    """dx = dy above 0, dy slope e^x = dy (y + slope) below."""
    s = slope[0]
    for i in range(dx.size):
        dx[i] = dy[i] if x[i] > ZERO else dy[i] * (y[i] + s)


@kernel("x[n] -> y[n]")
def selu_forward(x, y):
    """y = scale x above 0, scale alpha (e^x - 1) below."""
    for i in range(x.size):
        y[i] = SELU_SCALE * elu(x[i], SELU_ALPHA)


@kernel("x[n] y[n] dy[n] -> dx[n]")
def selu_backward(x, y, dy, dx):
    """dx = dy scale above 0, dy scale alpha e^x = dy (y + scale alpha) below."""
    for i in range(dx.size):
        dx[i] = dy[i] * SELU_SCALE if x[i] > ZERO else dy[i] * (y[i] + SELU_SCALE * SELU_ALPHA)


@kernel("x[n] -> y[n]")
def hard_sigmoid_forward(x, y):
    """y = x / 6 + 1 / 2, but no less than 0 and no more than 1."""
    for i in range(x.size):
        v = x[i] * SIXTH + HALF
        y[i] = ZERO if v <= ZERO else (ONE if v >= ONE else v)


@kernel("x[n] y[n] dy[n] -> dx[n]")
def hard_sigmoid_backward(x, y, dy, dx):
    """dx = dy / 6 between -3 and 3, else 0."""
    for i in range(dx.size):
        dx[i] = dy[i] * SIXTH if ZERO < y[i] < ONE else ZERO


@kernel("x[n] slope[1] -> y[n]")
def prelu_forward(x, slope, y):
    """y = x above 0, slope x below; the slope is a parameter."""
    s = slope[0]
    for i in range(x.size):
        y[i] = leaky(x[i], s)


@kernel("x[n] y[n] dy[n] slope[1] -> dx[n] dslope[1]")
def prelu_backward(x, y, dy, slope, dx, dslope):
    """dx = dy above 0, slope dy below; dslope = sum of dy x where x is below 0."""
    s = slope[0]
    total = ZERO
    for i in range(dx.size):
        above = x[i] > ZERO
        dx[i] = dy[i] if above else s * dy[i]
        total += ZERO if above else dy[i] * x[i]
    dslope[0] = total


@kernel("x[n,c,s] slope[c] -> y[n,c,s]")
def channel_prelu_forward(x, slope, y):
    """y = x above 0, slope[c] x below: a trained slope for each channel c."""
    for n in range(x.shape[0]):
        for c in range(x.shape[1]):
            a = slope[c]
            for s in range(x.shape[2]):
                y[n, c, s] = leaky(x[n, c, s], a)


@kernel("x[n,c,s] y[n,c,s] dy[n,c,s] slope[c] -> dx[n,c,s] dslope[c]")
def channel_prelu_backward(x, y, dy, slope, dx, dslope):
    """dx = dy above 0, slope[c] dy below; dslope[c] = sum of dy x where x is below 0."""
    for c in range(dslope.size):
        dslope[c] = ZERO
    for n in range(x.shape[0]):
        for c in range(x.shape[1]):
            a = slope[c]
            total = ZERO
            for s in range(x.shape[2]):
                above = x[n, c, s] > ZERO
                dx[n, c, s] = dy[n, c, s] if above else a * dy[n, c, s]
                total += ZERO if above else dy[n, c, s] * x[n, c, s]
            dslope[c] += total


@kernel("x[n,o] kinds:i8[o] slope[1] -> y[n,o]")
def units_forward(x, kinds, slope, y):
    """y[n,o] = s_o(x[n,o]), the activation of neuron o given by kinds[o] (ACTIVATION_CODES).

    `slope` is the leaky ReLU's; the ELU's alpha is 1.
    """
    s = slope[0]
    for n in range(x.shape[0]):
        for o in range(x.shape[1]):
            kind = kinds[o]
            v = x[n, o]
            if kind == SIGMOID:
                v = sigmoid(v)
            elif kind == TANH:
                v = tanh(v)
            elif kind == RELU:
                v = relu(v)
            elif kind == LEAKY_RELU:
                v = leaky(v, s)
            elif kind == SOFTPLUS:
                v = log1p_exp(v)
            elif kind == ELU:
                v = elu(v, ONE)
            elif kind == SIGN:
                v = sign(v)
            elif kind == STEP:
                v = step(v)
            y[n, o] = v


@kernel("x[n,o] y[n,o] dy[n,o] kinds:i8[o] slope[1] -> dx[n,o]")
def units_backward(x, y, dy, kinds, slope, dx):
    """dx[n,o] = dy[n,o] s_o'(x[n,o]), the activation of neuron o given by kinds[o]."""
    s = slope[0]
    for n in range(x.shape[0]):
        for o in range(x.shape[1]):
            kind = kinds[o]
            v = y[n, o]
            above = x[n, o] > ZERO
            slope_here = ONE
            if kind == SIGMOID:
                slope_here = v * (ONE - v)
            elif kind == TANH:
                slope_here = ONE - v * v
            elif kind == RELU:
                slope_here = ONE if above else ZERO
            elif kind == LEAKY_RELU:
                slope_here = ONE if above else s
            elif kind == SOFTPLUS:
                slope_here = sigmoid(x[n, o])
            elif kind == ELU:
                slope_here = ONE if above else v + ONE
            elif kind in (SIGN, STEP):
                slope_here = ZERO
            dx[n, o] = dy[n, o] * slope_here
