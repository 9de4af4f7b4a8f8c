"""What to say when the guard has fired: the first layer that gave NaN or Inf, and what helps."""

from __future__ import annotations

import numpy as np

from kernels.program import Phase
from kernels.statistics import FAULT_UPDATE
from playground.engine.network import Network
from playground.text import Problem, mark

_SENTENCES = {
    Phase.DATA: mark("'{name}' holds {value} in a sample of update {step}: remove it from the data"),
    Phase.FORWARD: mark(
        "'{name}' gave {value} in the forward pass of update {step}: lower the learning rate (now {rate:g}) or "
        "clip the gradients; the last finite weights are kept"
    ),
    Phase.LOSS: mark(
        "the loss '{name}' became {value} in update {step}: lower the learning rate (now {rate:g}) or "
        "clip the gradients; the last finite weights are kept"
    ),
    Phase.BACKWARD: mark(
        "the gradient of '{name}' became {value} in update {step}: lower the learning rate (now {rate:g}) or "
        "clip the gradients; the last finite weights are kept"
    ),
    Phase.UPDATE: mark(
        "update {step} would have made a weight of '{name}' {value}: lower the learning rate (now {rate:g}) or "
        "clip the gradients; the last finite weights are kept"
    ),
}


def explain_fault(network: Network, code: int) -> Problem:
    """Name the first layer in which NaN or Inf appears: runs the rows before the guard again, one by one."""
    if code == FAULT_UPDATE:
        for tensor in network.layout:
            bad = _worst(tensor.view(network.parameters))
            if bad:
                return _problem(network, Phase.UPDATE, tensor.node, bad)
    program = network.program
    assert program is not None
    for index, row in enumerate(program.rows):
        if row.phase is Phase.GUARD:
            break
        program.clear_stop()
        program.run(1, index, index + 1)
        for buffer in row.written():
            if buffer.dtype == "f4":
                bad = _worst(program.array(buffer))
                if bad:
                    return _problem(network, row.phase, row.node or network.layout.layers[0], bad)
    return _problem(network, Phase.BACKWARD, network.layout.layers[0], "NaN")


def _worst(values: np.ndarray) -> str:
    if np.isnan(values).any():
        return "NaN"
    return "Inf" if np.isinf(values).any() else ""


def _problem(network: Network, phase: Phase, node: str, value: str) -> Problem:
    document = network.document
    name, rate = document.graph.node(node).title, network.learning_rate
    return Problem(_SENTENCES[phase], node=node, name=name, value=value, step=network.steps + 1, rate=rate)
