"""Inputs for every kernel, drawn from its signature: a new kernel is tested without writing a test."""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import dataclass

import numpy as np

import kernels
from kernels.activation import ACTIVATION_CODES
from kernels.jit import Kernel
from kernels.program import twin
from tests.kernels.windows import GEOMETRY, convolution_sizes, pooling_sizes, upsampling_sizes

DTYPES = {"f4": np.float64, "i8": np.int64}

# Numbers that are positive by their meaning.
SCALES = {
    "rate": 0.05,
    "gamma": 0.9,
    "alpha": 0.95,
    "beta1": 0.9,
    "beta2": 0.999,
    "epsilon": 1e-3,
    "momentum": 0.1,
    "rho": 0.05,
    "delta": 0.8,
    "slope": 0.25,
    "smoothing": 0.1,
    "p": 0.4,
    "scale": 0.5,
    "rate1": 0.01,
    "rate2": 0.02,
    "period": 7.5,
    "fall": 5.25,
    "rise": 0.3,
    "factor": 0.5,
    "first": 0.1,
    "last": 0.01,
    "lowest": 0.02,
    "mu": 0.1,
}
RECURRENT = {"rnn", "lstm", "gru", "recurrent", "recurrent_peephole"}
NOT_NEGATIVE = {"squares", "variance", "deltas", "losses", "sample_losses", "curvature", "curvatures"}


def modules() -> list:
    """The modules of kernels/ itself."""
    names = [info.name for info in pkgutil.iter_modules(kernels.__path__) if not info.ispkg]
    return [importlib.import_module(f"kernels.{name}") for name in names]


def registry() -> dict[str, Kernel]:
    """Every kernel of the package, by name."""
    found: dict[str, Kernel] = {}
    for module in modules():
        for value in vars(module).values():
            if isinstance(value, Kernel) and value.module == module.__name__.rpartition(".")[2]:
                if value.name in found:
                    raise AssertionError(f"two kernels are called {value.name!r}")
                found[value.name] = value
    return found


REGISTRY = registry()


def pairs() -> list[tuple[Kernel, Kernel]]:
    """Every forward kernel with each of its backward kernels."""
    return [
        (REGISTRY[f"{name.partition('_backward')[0]}_forward"], kernel)
        for name, kernel in REGISTRY.items()
        if "_backward" in name and f"{name.partition('_backward')[0]}_forward" in REGISTRY
    ]


@dataclass(frozen=True)
class Example:
    """Operands of one call, float64 and int64, in the order of the kernel's signature."""

    kernel: Kernel
    sizes: dict[str, int]
    operands: tuple

    def copies(self, dtype: type = np.float64) -> list:
        """Fresh operands with floats of the given type."""
        return [
            o if isinstance(o, int) else o.astype(dtype) if o.dtype == np.float64 else o.copy() for o in self.operands
        ]

    def named(self) -> dict:
        return {o.name: v for o, v in zip(self.kernel.operands, self.operands, strict=True)}


def letters(kernel: Kernel) -> list[str]:
    """The free sizes of a kernel, in order of appearance."""
    return list(dict.fromkeys(d for o in kernel.operands for d in o.dims if not d.isdigit()))


def _sizes(kernel: Kernel, sizes: dict[str, int]) -> dict[str, int]:
    """The sizes that go together: room for a concatenation, room for an index."""
    sizes = dict(sizes)
    if kernel.name in ("place", "take"):
        sizes["o"] = sizes["i"] + sizes["o"] - 1
    if kernel.name == "scatter_losses":
        sizes["s"] = max(sizes["s"], sizes["n"])
    if kernel.module == "masks" and {"n", "m"} <= sizes.keys():
        # So many steps of each sample; or a part of all gradients.
        sizes["m"] = sizes["m"] * sizes["n"] if kernel.name != "sum_shards" else min(sizes["m"], sizes["n"])
    if kernel.module in RECURRENT:
        if "s" in sizes:
            sizes["s"] = sizes["s"] % 6 + 1
            sizes["k"] = sizes["s"] + 1  # the initial state has a slot of its own
        gates = {"gru_simple": 2, "gru_after": 3, "gru_before": 3, "lstm_step": 4}
        known = (n for start, n in gates.items() if kernel.name.startswith(start))
        sizes["g"] = sizes.get("h", 1) * next(known, 3 + sizes.get("s", 0) % 2)
    if kernel.name in ("place_steps", "take_steps"):
        sizes["o"] += sizes["f"] - 1
    if kernel.module == "convolution" and "p" in sizes:
        sizes = convolution_sizes(kernel, sizes)
    if kernel.module == "pooling" and "p" in sizes:
        sizes = pooling_sizes(sizes)
    if kernel.module == "upsample":
        sizes = upsampling_sizes(sizes)
    return sizes


def _integers(kernel: Kernel, name: str, shape: tuple[int, ...], sizes: dict[str, int], rng) -> np.ndarray:
    if name == GEOMETRY and GEOMETRY in sizes:
        return sizes[GEOMETRY]
    if name == "kinds":
        kinds = 7 if kernel.module == "features" else len(ACTIVATION_CODES)
        return rng.integers(0, kinds, shape)
    if name == "counters":
        cursor = 0 if kernel.name.startswith("arrange") else rng.integers(0, sizes.get("s", 5))
        return np.array([rng.integers(0, 50), rng.integers(0, 9), cursor, rng.integers(0, 1 << 40)])
    if name == "order":
        return rng.permutation(shape[0])
    if name == "index" and kernel.name == "scatter_losses":
        chosen = rng.permutation(sizes["s"])[: shape[0]]
        return np.where(rng.random(shape) < 0.2, -1, chosen)
    if name == "index" and kernel.name.startswith("gather_"):
        return rng.integers(-1, sizes["s"], shape)
    if name == "lengths" and kernel.module in ("masks", "data"):
        return rng.integers(0, 6, shape)
    if name == "lengths":
        return rng.integers(0, sizes["s"] + 2, shape)
    if name == "index" and kernel.module == "affine":
        return rng.integers(-1, sizes["k"] + 1, shape)  # those beyond the ends have no weight
    if kernel.module == "tensor":
        # One beyond each end: those point at nothing.
        among = {"index": "i", "left": "p", "right": "q"}[name]
        return rng.integers(-1, sizes[among] + 1, shape)
    return np.zeros(shape, np.int64)


def _floats(kernel: Kernel, name: str, shape: tuple[int, ...], sizes: dict[str, int], rng) -> np.ndarray:
    values = rng.standard_normal(shape) * 1.5
    # Away from the kinks, so that a difference quotient never straddles one.
    values += np.copysign(0.05, values)
    if name in SCALES:
        values = np.full(shape, SCALES[name])
    elif name in NOT_NEGATIVE:
        values = np.abs(values)
    elif name == "weight" and len(shape) > 1:
        pass  # of a convolution
    elif name in ("weight", "mask"):
        values = np.where(rng.random(shape) < 0.2, 0.0, 1.0 / max(shape[0], 1) if name == "weight" else 1.0)
    elif name == "target" and kernel.name.startswith("cross_entropy"):
        values = rng.integers(0, sizes["k"], shape).astype(float)
    elif name == "target" and kernel.name.startswith("binary"):
        values = rng.integers(0, 2, shape).astype(float)
    elif name == "target" and kernel.operands[0].dims[1] == "1":
        values = rng.choice([-1.0, 1.0], shape)
    elif name == "threshold":
        values = np.abs(values)
    elif name == "target" and kernel.name.startswith("kl_divergence"):
        values = np.exp(values) * (rng.random(shape) < 0.8)
        values /= np.maximum(values.sum(axis=1, keepdims=True), 1e-3)
    elif name == "shares":
        values = np.exp(values) / np.exp(values).sum()
    elif name in ("activity", "log_width"):
        # Means of activities lie between 0 and 1; of widths that are too small only rounding is left.
        values = 0.5 + 0.4 * np.tanh(values)
    elif name == "x" and kernel.module == "embedding":
        values = rng.integers(0, sizes["v"], shape).astype(float)
        if kernel.name != "embedding_forward":  # which gives NaN for what is no token
            values += rng.choice([0.0, -0.5, sizes["v"]], shape, p=[0.8, 0.1, 0.1])
    # Exactly representable in float32, so that kernel and twin start from the same numbers.
    return values.astype(np.float32).astype(np.float64)


def _immediate(kernel: Kernel, name: str, sizes: dict[str, int], rng) -> int:
    if name == "at":
        return int(rng.integers(0, sizes["o"] - sizes["i" if "i" in sizes else "f"] + 1))
    if kernel.module in RECURRENT:
        if name == "first":  # of a gate's columns
            return int(rng.integers(0, sizes["g"] // sizes["h"])) * sizes["h"]
        if name == "forget":
            return sizes["g"] // sizes["h"] - 3
        return int(rng.integers(0, {"t": sizes["s"], "kind": 4, "skip": sizes["s"]}.get(name, 2)))
    if name == "mode":
        return int(rng.integers(0, 3))
    if name == "term":
        return int(rng.integers(0, sizes["k"]))
    if name == "steps" and kernel.module == "masks":
        return sizes["m"] // sizes["n"]
    if name == "first" and kernel.name == "sum_shards":
        return int(rng.integers(0, sizes["n"] - sizes["m"] + 1))
    return int(rng.integers(1, 12))


def example(kernel: Kernel, sizes: dict[str, int], seed: int) -> Example:
    """Operands for `kernel`; what a backward kernel takes over from its forward kernel comes from that one's twin."""
    rng = np.random.default_rng(seed)
    sizes = _sizes(kernel, sizes)
    operands = []
    for operand in kernel.operands:
        shape = tuple(int(d) if d.isdigit() else sizes[d] for d in operand.dims)
        if operand.dtype == "int":
            operands.append(_immediate(kernel, operand.name, sizes, rng))
        elif operand.dtype == "i8":
            operands.append(_integers(kernel, operand.name, shape, sizes, rng))
        else:
            operands.append(_floats(kernel, operand.name, shape, sizes, rng))
    made = Example(kernel, sizes, tuple(operands))
    forward = next((f for f, b in pairs() if b is kernel), None)
    taken = {o.name for o in kernel.operands if not o.written}
    if forward and taken & {o.name for o in forward.operands if o.written}:
        return _after(made, forward, rng)
    return made


def _after(made: Example, forward: Kernel, rng) -> Example:
    """The example with the results of the forward twin in place of those operands that carry them."""
    values = made.named()
    operands = []
    for operand in forward.operands:
        if operand.name in values:
            operands.append(values[operand.name])
            continue
        shape = tuple(int(d) if d.isdigit() else made.sizes.get(d, 1) for d in operand.dims)
        if operand.dtype == "int":
            operands.append(_immediate(forward, operand.name, made.sizes, rng))
        elif operand.dtype == "i8":
            operands.append(_integers(forward, operand.name, shape, made.sizes, rng))
        else:
            operands.append(_floats(forward, operand.name, shape, made.sizes, rng))
    twin(forward)(*operands)
    results = {o.name: v for o, v in zip(forward.operands, operands, strict=True) if o.written}
    taken = tuple(
        results.get(o.name, values[o.name]) if not o.written else values[o.name] for o in made.kernel.operands
    )
    return Example(made.kernel, made.sizes, taken)
