"""Random numbers with the same bits as the kernels, over arrays of indices."""

from __future__ import annotations

import numpy as np

_WORD = (1 << 64) - 1


def _mix(z: int) -> int:
    """The finalizer of splitmix64 on a Python integer."""
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & _WORD
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & _WORD
    return z ^ (z >> 31)


def random_bits(seed: int, stream: int, step: int, index) -> np.ndarray:
    """64 random bits for every element of `index` (uint64)."""
    key = 0
    for part in (seed, stream, step):
        key = _mix(((key ^ (part & _WORD)) + 0x9E3779B97F4A7C15) & _WORD)
    with np.errstate(over="ignore"):
        z = np.uint64(key) + (np.asarray(index).astype(np.uint64) + np.uint64(1)) * np.uint64(0x9E3779B97F4A7C15)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return z ^ (z >> np.uint64(31))


def uniform(seed: int, stream: int, step: int, index) -> np.ndarray:
    """Uniform numbers in [0, 1): the top 24 bits, exact in float32."""
    return (random_bits(seed, stream, step, index) >> np.uint64(40)) / 2.0**24


def normal(seed: int, stream: int, step: int, index) -> np.ndarray:
    """Standard normal numbers by Box and Muller: the radius from the top 32 bits, the angle from the low 24."""
    bits = random_bits(seed, stream, step, index)
    radius = ((bits >> np.uint64(32)) + 1.0) / 2.0**32
    angle = (bits & np.uint64(0xFFFFFF)) / 2.0**24
    return np.sqrt(-2.0 * np.log(radius)) * np.cos(2.0 * np.pi * angle)
