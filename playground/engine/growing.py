"""Growing on the live network (row T9): more units in a hidden layer, and nothing of what was learnt is lost."""

from __future__ import annotations

import numpy as np

from playground.document import Document
from playground.engine.network import Network
from playground.engine.trainer import Trainer
from playground.surgery import Growth, grown


def grow(trainer: Trainer, node: str, units: int = 1, outgoing: float = 0.0) -> Document:
    """Add units to a hidden Dense; returns the document before, for undoing (shown with the weights of then).

    The new units' own weights come from the layer's initializer, those that read them are `outgoing` times the reading
    layer's. With 0 the network computes what it did before: to the last bit in most cases, to rounding where a sum
    takes another order (single outputs of 16 and more inputs). Weights, moments, counters and curves are kept; the new
    weights' moments are zero. Raises Problem where a layer behind could not keep what was learnt.
    """
    if trainer.row:
        trainer.run_to(trainer.steps + 1, 0)
    before, old = trainer.document, trainer.network
    growth = grown(before, old.inference, node, units)
    old_slots = {name: old.memory.array(slot).copy() for name, slot in old.shared.slots.items()}
    old_parameters, same = old.parameters.copy(), old.document.training.optimizer.kind()
    trainer.adopt(growth.document)

    def write(network: Network) -> None:
        _carry(network, old, growth, node, old_parameters, network.parameters, outgoing)
        if network.document.training.optimizer.kind() == same:
            for name, slot in network.shared.slots.items():
                _carry(network, old, growth, node, old_slots[name], network.memory.array(slot), 0.0)
        network.layout.hold(network.parameters)

    trainer.timeline.change(write)
    return before


def _carry(
    network: Network, old: Network, growth: Growth, node: str, source: np.ndarray, target: np.ndarray, outgoing: float
) -> None:
    """Put the numbers of changed tensors at their new places; what reads the new units is scaled by `outgoing`."""
    for (owner, key), maps in growth.moved.items():
        was, now = old.layout.by_key[owner, key], network.layout.by_key[owner, key]
        values = target[now.offset : now.offset + now.size].reshape(now.parameter.shape)
        if owner != node and len(now.parameter.shape) > 1:
            values[maps[0] < 0] *= outgoing  # type: ignore[operator]
        kept = [np.arange(size) if m is None else np.flatnonzero(m >= 0) for m, size in zip(maps, values.shape)]
        places = [np.arange(size) if m is None else m[m >= 0] for m, size in zip(maps, values.shape)]
        given = source[was.offset : was.offset + was.size].reshape(was.parameter.shape)
        values[np.ix_(*kept)] = given[np.ix_(*places)]


__all__ = ["grow"]
