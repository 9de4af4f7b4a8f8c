"""Layers with several inputs."""

from __future__ import annotations

from playground.interop.torch_writer.code import Code, Step, show, writes
from playground.layers.axes import chosen_axis
from playground.layers.base import Shape


@writes("add")
def add(code: Code, step: Step) -> str:
    return " + ".join(step.inputs)


@writes("subtract")
def subtract(code: Code, step: Step) -> str:
    return " - ".join(step.inputs)


@writes("multiply")
def multiply(code: Code, step: Step) -> str:
    if len(step.inputs) == 1:
        return f"{step.x}.prod(dim=-1, keepdim=True)"
    return " * ".join(step.inputs)


@writes("concat")
def concat(code: Code, step: Step) -> str:
    return f"torch.cat([{', '.join(step.inputs)}], dim={chosen_axis(step.layer.axis, step.given) + 1})"


@writes("matmul")
def matmul(code: Code, step: Step) -> str:
    first, second = step.shapes
    left = (1, *first) if len(first) == 1 else first
    right = (*second, 1) if len(second) == 1 else second
    most = max(len(left), len(right))
    operands = [
        _filled(x, own, made, most) for x, own, made in zip(step.inputs, step.shapes, (left, right), strict=True)
    ]
    product = " @ ".join(operands)
    plain = len(first) > 1 and len(second) > 1
    return product if plain else f"({product}).reshape({show((-1, *step.shape))})"


def _filled(x: str, own: Shape, made: Shape, axes: int) -> str:
    """An operand with axes of size 1 in front, behind the batch, where the other has more."""
    full = (1,) * (axes - len(made)) + made
    return x if full == own else f"{x}.reshape({show((-1, *full))})"
