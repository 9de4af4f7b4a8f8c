"""Sizes that go together for the kernels of convolutions and pools: images, windows, outputs, scratch."""

from __future__ import annotations

import numpy as np

from kernels.convolution_layout import scratch_sizes
from kernels.jit import Kernel

GEOMETRY = "geometry"


def outputs(size: int, window: int, stride: int, dilation: int, before: int, after: int) -> int:
    """How many windows fit along an axis."""
    return (size + before + after - (window - 1) * dilation - 1) // stride + 1


def convolution_sizes(kernel: Kernel, sizes: dict) -> dict:
    """A geometry that follows from the sizes drawn, and the sizes that follow from it."""
    if GEOMETRY not in sizes:
        drawn = np.random.default_rng(list(sizes.values()))

        def choose(*values: int) -> int:
            return int(drawn.choice(values))

        groups = choose(1, 1, 2, 3)
        strides, dilations = [choose(1, 1, 2, 3) for _ in range(2)], [choose(1, 1, 2) for _ in range(2)]
        window = [1 + sizes[letter] % 5 for letter in "ab"]
        pads = [choose(0, *range(k)) for k in window]
        after = [choose(0, *range(k)) for k in window]
        image = [
            sizes[letter] % 20 + max(1, (k - 1) * d + 1 - before - behind)
            for letter, k, d, before, behind in zip("hw", window, dilations, pads, after)
        ]
        out = [outputs(*each) for each in zip(image, window, strides, dilations, pads, after)]
        inner, each = 1 + sizes["i"] % 6, 1 + sizes["o"] % 19
        sizes.update(n=1 + sizes["n"] % 3, c=inner * groups, i=inner, o=each * groups)
        sizes.update(zip("abhwpq", (*window, *image, *out)))
        relu = choose(0, 1) if not kernel.name.startswith("transposed") else 0
        sizes[GEOMETRY] = np.array([*strides, *dilations, *pads, groups, relu])
    x, weight, y = ([sizes[letter] for letter in letters] for letters in ("chw", "oiab", "opq"))
    part = "forward" if kernel.name == "convolution_forward" else "parameters"
    part = "input" if kernel.name in ("convolution_backward_input", "transposed_convolution_forward") else part
    sizes["s"], sizes["t"] = scratch_sizes(x, weight, y, sizes[GEOMETRY])[part]
    return sizes


def pooling_sizes(sizes: dict) -> dict:
    """The same for windows of pools."""
    if GEOMETRY not in sizes:
        drawn = np.random.default_rng(list(sizes.values()))
        window = [int(drawn.integers(1, 5)) for _ in range(2)]
        strides, dilations = drawn.integers(1, 4, 2), drawn.choice([1, 1, 2], 2)
        if drawn.random() < 0.4:
            window, strides, dilations = [2, 2], np.array([2, 2]), np.array([1, 1])
        pads = [int(drawn.integers(0, k // 2 + 1)) for k in window]
        image = [
            sizes[letter] % 40 + max(1, (k - 1) * d + 1 - 2 * p)
            for letter, k, d, p in zip("hw", window, dilations, pads)
        ]
        out = [outputs(*each, p) for *each, p in zip(image, window, strides, dilations, pads, pads)]
        sizes.update(n=1 + sizes["n"] % 3, c=1 + sizes["c"] % 3)
        sizes.update(zip("hwpq", (*image, *(int(n) for n in out))))
        sizes[GEOMETRY] = np.array([*strides, *dilations, *pads, *window])
    return sizes


def upsampling_sizes(sizes: dict) -> dict:
    """Images enlarged by whole factors."""
    if not sizes.get("enlarged"):
        small = {letter: 1 + sizes[letter] % 8 for letter in "nchw"}
        sizes.update(small, p=small["h"] * (1 + sizes["p"] % 4), q=small["w"] * (1 + sizes["q"] % 4), enlarged=1)
    return sizes
