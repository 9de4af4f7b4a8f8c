"""Random fills: the start values of parameters, fixed by a seed and a stream."""

from __future__ import annotations

from kernels.jit import kernel
from kernels.scalar import keyed_normal, keyed_uniform, random_key


@kernel("seed:int stream:int -> y[n]")
def uniform_fill(seed, stream, y):
    """y[n] in [0, 1): element i is uniform(seed, stream, 0, i)."""
    key = random_key(seed, stream, 0)
    for i in range(y.size):
        y[i] = keyed_uniform(key, i)


@kernel("seed:int stream:int -> y[n]")
def normal_fill(seed, stream, y):
    """y[n] standard normal: element i is normal(seed, stream, 0, i)."""
    key = random_key(seed, stream, 0)
    for i in range(y.size):
        y[i] = keyed_normal(key, i)
