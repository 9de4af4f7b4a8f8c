"""Gradients of a case's rows, by the twins in float64, beside central differences of its forward rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from tests.layers.harness import Bound
from tests.proof.cases import Case, reads_tokens

STEP = 1e-5
TOLERANCE = 1e-6
ELEMENTS = 3  # of each array that are looked at by themselves, beside all at once along a random direction


class Kink(Exception):
    """The difference quotient itself does not settle: the numbers lie where the function has no derivative."""


def objective_of(bound: Bound, case: Case) -> Callable[[], float]:
    """Runs the forward rows and gives the number whose gradients the backward rows compute."""
    array = bound.program.array
    pairs = [] if case.upstream is None else [(array(bound.output.value), case.upstream)]
    for name, upstream in (case.further.get("outputs_upstream") or {}).items():
        pairs.append((array(bound.extra[name].value), upstream))
    judged = bound.losses is not None

    def objective() -> float:
        bound.program.run(1, 0, bound.forward)
        total = sum(float(np.vdot(value, upstream)) for value, upstream in pairs)
        return total + bound.loss if judged else total

    return objective


def gradients(bound: Bound, case: Case) -> Iterator[tuple[str, np.ndarray, np.ndarray]]:
    """Every array that the objective depends on, and the gradient that the rows computed for it."""
    array, result = bound.program.array, bound.result()
    for k, (signal, gradient) in enumerate(zip(bound.inputs, result.inputs, strict=True)):
        if gradient is not None:
            yield f"input {k}", array(signal.value), gradient
    for name, gradient in result.ports.items():
        yield f"port {name}", array(bound.ports[name].value), gradient
    for name, gradient in result.parameters.items():
        yield f"parameter {name}", array(bound.parameters[name]), gradient


def check(case: Case) -> int:
    """Compare all gradients; gives the number of quotients. Raises AssertionError, or Kink."""
    bound = case.bind("reference")
    bound.program.run(1, 0, bound.steps)  # without the updates, which would change what a next run starts from
    objective, compared = objective_of(bound, case), 0
    size = max(1.0, abs(objective()))
    random = np.random.default_rng(len(case.name))
    for what, values, gradient in gradients(bound, case):
        assert values.shape == gradient.shape, what
        assert np.isfinite(gradient).all(), f"{case}: {what} has a gradient that is not finite"
        if what.startswith("input") and reads_tokens(case.layer):
            assert (gradient == 0.0).all(), f"{case}: {what}"
            continue
        for direction in directions(gradient, random):
            exact = float(np.vdot(gradient, direction))
            # What the sum of so many terms typically is: terms of both signs may cancel.
            scale = max(float(np.sqrt(np.sum((gradient * direction) ** 2))), 1e-3 * size)
            compare(f"{case}: {what}", objective, values, direction, exact, TOLERANCE * scale)
            compared += 1
    return compared


def directions(gradient: np.ndarray, random: np.random.Generator) -> Iterator[np.ndarray]:
    """A random one through all elements, and some elements by themselves: the steepest one among them."""
    if gradient.size > 1:
        yield random.choice([-1.0, 1.0], gradient.shape) * random.uniform(0.5, 1.5, gradient.shape)
    chosen = {int(np.abs(gradient).argmax()), *random.integers(0, gradient.size, ELEMENTS - 1).tolist()}
    for k in sorted(chosen):
        single = np.zeros(gradient.size)
        single[k] = 1.0
        yield single.reshape(gradient.shape)


def compare(
    what: str,
    objective: Callable[[], float],
    values: np.ndarray,
    direction: np.ndarray,
    exact: float,
    allowed: float,
) -> None:
    start = values.copy()

    def quotient(step: float) -> float:
        sides = []
        for sign in (1.0, -1.0):
            values[...] = start + sign * step * direction
            sides.append(objective())
        values[...] = start
        return (sides[0] - sides[1]) / (2.0 * step)

    measured = quotient(STEP)
    if abs(exact - measured) <= allowed:
        return
    # Strong curvature: two larger steps together cancel the next term.
    finer = quotient(2.0 * STEP)
    measured = (4.0 * quotient(STEP) - finer) / 3.0
    if abs(exact - measured) <= allowed:
        return
    if abs(quotient(STEP / 8.0) - quotient(STEP / 3.0)) > 10.0 * allowed or abs(finer - measured) > 100.0 * allowed:
        raise Kink(what)
    raise AssertionError(f"{what}: gradient {exact!r}, difference quotient {measured!r}, allowed {allowed:.1e}")
