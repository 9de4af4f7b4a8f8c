"""Normal noise: element i of step k is drawn from (seed, stream, k, i)."""

from __future__ import annotations

from kernels.jit import kernel
from kernels.scalar import keyed_normal, random_key
from kernels.statistics import SEED, STEP


@kernel("x[n] deviation[1] counters:i8[4] stream:int -> y[n]")
def noise_forward(x, deviation, counters, stream, y):
    """y = x + deviation e with standard normal e; the gradient passes as it is."""
    key = random_key(counters[SEED], stream, counters[STEP])
    for i in range(x.size):
        y[i] = x[i] + deviation[0] * keyed_normal(key, i)
