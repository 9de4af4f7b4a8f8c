"""Activation functions as expressions of torch."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from playground.activations.base import ActivationFunction
from playground.interop.torch_writer.code import Code, Raw, call

_PLAIN = {
    "sigmoid": "torch.sigmoid",
    "tanh": "torch.tanh",
    "relu": "torch.relu",
    "softplus": "F.softplus",
    "selu": "F.selu",
    "gelu": "F.gelu",
    "silu": "F.silu",
    "hard_sigmoid": "F.hardsigmoid",
}


def _leaky(code: Code, function: Any, u: str) -> str:
    return call("F.leaky_relu", Raw(u), function.slope)


def _elu(code: Code, function: Any, u: str) -> str:
    return call("F.elu", Raw(u), function.alpha)


def _gelu_tanh(code: Code, function: Any, u: str) -> str:
    return call("F.gelu", Raw(u), approximate="tanh")


def _own(code: Code, function: Any, u: str) -> str:
    return call(code.use(function.type), Raw(u))


FUNCTIONS: dict[str, Callable[[Code, Any, str], str]] = {
    "linear": lambda code, function, u: u,
    "leaky_relu": _leaky,
    "elu": _elu,
    "gelu_tanh": _gelu_tanh,
    "sign": _own,
    "step": _own,
}


def activate(code: Code, function: ActivationFunction, u: str, slope: str = "") -> str:
    """s(u) as an expression; `slope` is that of the trained slopes of a function that has some."""
    kind = function.kind()
    if slope:
        return call(code.use("prelu"), Raw(u), Raw(slope))
    if kind in FUNCTIONS:
        return FUNCTIONS[kind](code, function, u)
    return call(_PLAIN[kind], Raw(u))


def known() -> frozenset[str]:
    """The types of the functions that can be written."""
    return frozenset([*_PLAIN, *FUNCTIONS, "prelu"])
