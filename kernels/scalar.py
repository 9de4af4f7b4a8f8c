"""Scalar functions inlined into the loops of kernels: elementary functions that vectorise, and random numbers.

The elementary functions are polynomials without branches, so that LLVM turns a loop over them into vector
instructions; all of them pass NaN on. Random numbers are counter-based: a hash of (seed, stream, step, index) and
nothing else, so they do not depend on the order in which they are drawn.
"""

from __future__ import annotations

import math

import numpy as np
from numba import types
from numba.extending import intrinsic

from kernels.jit import inlined
from kernels.vector import exponential, logarithm

ZERO, HALF, ONE, TWO = np.float32(0.0), np.float32(0.5), np.float32(1.0), np.float32(2.0)

# Beyond this the rational tanh would round to 1 anyway.
TANH_LIMIT = np.float32(7.90531110763549805)

SMALLEST_NORMAL = np.float32(np.finfo(np.float32).tiny)

# The increment and the multipliers of splitmix64 (Steele, Lea and Flood 2014, finalizer of Stafford's mix 13).
GOLDEN = np.uint64(0x9E3779B97F4A7C15)
MIX_1, MIX_2 = np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB)
SHIFT_27, SHIFT_30, SHIFT_31 = np.uint64(27), np.uint64(30), np.uint64(31)
SHIFT_32, SHIFT_40 = np.uint64(32), np.uint64(40)
LOW_24 = np.uint64(0xFFFFFF)
INVERSE_2_24, INVERSE_2_32 = np.float32(2.0**-24), np.float32(2.0**-32)
TWO_PI = np.float32(2.0 * math.pi)


@intrinsic
def where(typingctx, condition, a, b):
    """`a if condition else b` without a branch: loops over it always vectorise."""
    signature = types.float32(types.boolean, types.float32, types.float32)

    def codegen(context, builder, signature, args):
        return builder.select(*args)

    return signature, codegen


@inlined
def normal_or_zero(x):
    """x, or 0 where x is subnormal: a decaying average would else stay there, and cost fifty times as much."""
    return where(abs(x) < SMALLEST_NORMAL, ZERO, x)


@intrinsic
def exp(typingctx, x):
    """e^x, relative error below 3e-7; 0 below -86.9, infinity above 88.72."""
    signature = types.float32(types.float32)

    def codegen(context, builder, signature, args):
        return exponential(builder, args[0])

    return signature, codegen


@intrinsic
def log(typingctx, x):
    """ln x, relative error below 2e-7; -infinity for 0 and subnormal numbers, NaN below."""
    signature = types.float32(types.float32)

    def codegen(context, builder, signature, args):
        return logarithm(builder, args[0])

    return signature, codegen


@inlined
def tanh(x):
    """tanh(x) as an odd polynomial over an even one, absolute error below 3e-7."""
    c = where(x < -TANH_LIMIT, -TANH_LIMIT, where(x > TANH_LIMIT, TANH_LIMIT, x))
    s = c * c
    p = np.float32(-2.76076847742355e-16)
    p = p * s + np.float32(2.00018790482477e-13)
    p = p * s + np.float32(-8.60467152213735e-11)
    p = p * s + np.float32(5.12229709037114e-08)
    p = p * s + np.float32(1.48572235717979e-05)
    p = p * s + np.float32(6.37261928875436e-04)
    p = p * s + np.float32(4.89352455891786e-03)
    q = np.float32(1.19825839466702e-06)
    q = q * s + np.float32(1.18534705686654e-04)
    q = q * s + np.float32(2.26843463243900e-03)
    q = q * s + np.float32(4.89352518554385e-03)
    return c * p / q


@inlined
def sigmoid(x):
    """1 / (1 + e^-x), exactly 0 and 1 far out: a loss that needs its logarithm works from x."""
    return HALF * tanh(HALF * x) + HALF


@inlined
def expm1(x):
    """e^x - 1 for x <= 0 without cancellation: 2 t / (1 - t) with t = tanh(x / 2)."""
    t = tanh(HALF * x)
    return TWO * t / (ONE - t)


@inlined
def log1p_exp(x):
    """ln(1 + e^x) = max(x, 0) + ln(1 + e^-|x|), stable everywhere."""
    z = exp(-abs(x))
    # ln(1 + z) = 2 atanh(s); the series in s <= 1/3 ends with a last coefficient that makes up for the rest.
    s = z / (z + TWO)
    q = s * s
    p = np.float32(0.0983)
    p = p * q + np.float32(1.0 / 9.0)
    p = p * q + np.float32(1.0 / 7.0)
    p = p * q + np.float32(1.0 / 5.0)
    p = p * q + np.float32(1.0 / 3.0)
    p = p * q + ONE
    # Not max(): its result for NaN depends on the order of its arguments.
    return where(x < ZERO, ZERO, x) + TWO * s * p


@inlined
def mix(z):
    """A bijection of uint64 in which every bit of the result depends on every bit of z."""
    z = (z ^ (z >> SHIFT_30)) * MIX_1
    z = (z ^ (z >> SHIFT_27)) * MIX_2
    return z ^ (z >> SHIFT_31)


@inlined
def random_key(seed, stream, step):
    """The part of a random number that all indices of one draw share."""
    key = mix(np.uint64(seed) + GOLDEN)
    key = mix((key ^ np.uint64(stream)) + GOLDEN)
    return mix((key ^ np.uint64(step)) + GOLDEN)


@inlined
def keyed_bits(key, index):
    """64 random bits: element `index` of the splitmix64 sequence that starts at `key`."""
    return mix(key + (np.uint64(index) + np.uint64(1)) * GOLDEN)


@inlined
def keyed_uniform(key, index):
    """A float32 in [0, 1) of 24 random bits."""
    # Via int32: its conversion to float vectorises on every processor.
    return np.float32(np.int32(keyed_bits(key, index) >> SHIFT_40)) * INVERSE_2_24


@inlined
def keyed_normal(key, index):
    """A standard normal float32 by Box and Muller, from the two halves of 64 bits."""
    bits = keyed_bits(key, index)
    radius = (np.float32(bits >> SHIFT_32) + ONE) * INVERSE_2_32
    angle = np.float32(np.int32(bits & LOW_24)) * INVERSE_2_24
    return np.float32(math.sqrt(np.float32(-2.0) * log(radius)) * math.cos(TWO_PI * angle))


@inlined
def random_bits(seed, stream, step, index):
    """64 random bits that depend on the four integers alone."""
    return keyed_bits(random_key(seed, stream, step), index)


@inlined
def uniform(seed, stream, step, index):
    """A float32 in [0, 1) that depends on the four integers alone."""
    return keyed_uniform(random_key(seed, stream, step), index)


@inlined
def normal(seed, stream, step, index):
    """A standard normal float32 that depends on the four integers alone."""
    return keyed_normal(random_key(seed, stream, step), index)
