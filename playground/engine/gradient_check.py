"""The gradient check of the inspector: analytic gradients of the NumPy twins beside central differences, in float64."""

from __future__ import annotations

import numpy as np

from kernels.program import Phase
from playground.engine.network import Network
from playground.text import Problem

STEP = 1e-5
MOST_ENTRIES = 24  # entries checked of each tensor, spread evenly


def check_gradients(network: Network, node: str) -> dict[str, float]:
    """Worst relative error by tensor name of `node`'s parameters, and "input" for its first input.

    Runs the present weights on the present batch in a program of float64 twins; non-smooth points (a ReLU at its kink)
    may show as errors. |a - n| / max(1, |a|, |n|) per entry, after Karpathy's and torch.autograd.gradcheck's habit.
    """
    if node not in network.document.graph:
        raise Problem("there is no node '{id}' to check", id=node)
    twin = Network(network.document, network.seed, "reference")
    twin.parameters[...] = network.parameters
    for mine, theirs in (
        (twin.shared.counters, network.shared.counters),
        (twin.shared.order, network.shared.order),
        (twin.shared.sample_losses, network.shared.sample_losses),
    ):
        twin.memory.array(mine)[...] = network.memory.array(theirs)
    program, rows = twin.program, twin.rows
    if program is None or rows.loss is None or rows.gradients is None:
        return {}
    phases = [row.phase for row in program.rows]
    if Phase.BACKWARD not in phases:
        return {}  # data that meets the loss directly: nothing has a gradient
    data_end = next(i for i, phase in enumerate(phases) if phase is not Phase.DATA)
    middle = phases.index(Phase.BACKWARD)
    # Penalties and clipping are not part of dL/dw: stop before the first row that changes a finished gradient.
    changing = (i for i, row in enumerate(program.rows) if row.kernel.module == "regularizer")
    plain = next(changing, phases.index(Phase.GUARD))
    program.run(1, 0, plain)
    loss = twin.array(rows.loss)
    found = {}
    entries: list[tuple[str, np.ndarray, np.ndarray, int]] = []
    for tensor in twin.layout:
        if tensor.node == node:
            place = slice(tensor.offset, tensor.offset + tensor.size)
            analytic = twin.array(rows.gradients)[place].copy()
            entries.append((tensor.name, twin.parameters[place], analytic, 0))
    sources = network.document.graph.sources[node]
    for source in sources[:1]:
        gradient, output = rows.output_gradients.get(source), rows.outputs.get(source)
        if gradient is not None and output is not None:
            first = max((i + 1 for i, r in enumerate(program.rows[:middle]) if r.node == source), default=data_end)
            entries.append(("input", twin.array(output).reshape(-1), twin.array(gradient).reshape(-1).copy(), first))
    for name, values, analytic, first in entries:
        start = first or data_end
        worst = 0.0
        for at in np.unique(np.linspace(0, values.size - 1, min(values.size, MOST_ENTRIES)).astype(int)):
            before = values[at]
            losses = []
            for moved in (before + STEP, before - STEP):
                values[at] = moved
                program.run(1, start, middle)
                losses.append(float(loss[0]))
            values[at] = before
            numeric = (losses[0] - losses[1]) / (2 * STEP)
            worst = max(worst, abs(analytic[at] - numeric) / max(1.0, abs(analytic[at]), abs(numeric)))
        found[name] = worst
    return found
