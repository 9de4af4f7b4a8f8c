"""Optimal Brain Damage on the live network (row T10): the least salient links are removed, and can be put back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from playground.document import Document
from playground.engine.curvature import saliences
from playground.engine.network import Network
from playground.engine.trainer import Trainer
from playground.layers.dense import Dense
from playground.surgery import Link, with_links, without_links
from playground.text import Problem

Tensors = dict[str, np.ndarray]


@dataclass(frozen=True)
class Removal:
    """Links that were removed, by node; `predicted` is the rise of Q that their saliences foretell, sum S/2.

    `document`, `tensors` and `slots` (the optimizer's moments) are what stood there before: undoing is to show that
    document and load those tensors.
    """

    links: dict[str, tuple[Link, ...]]
    predicted: float
    document: Document
    tensors: Tensors
    slots: dict[str, Tensors]

    def __len__(self) -> int:
        return sum(len(links) for links in self.links.values())


def prune(trainer: Trainer, count: int, split: str = "train") -> Removal:
    """Remove the `count` links of Dense layers with the lowest saliences S = w^2 d2Q/dw2; all else stays as it is.

    Weights, moments, counters and curves are kept; removed links stay zero under every optimizer. Biases are no links.
    Raises Problem where there are fewer links than that, or second derivatives are not known.
    """
    _settle(trainer)
    found = list(_links(trainer, saliences(trainer, split)))
    if not 1 <= count <= len(found):
        raise Problem(
            "{count} links cannot be removed: the Dense layers have {present}; give a number from 1 to that",
            count=count,
            present=len(found),
        )
    chosen = sorted(found, key=lambda entry: entry[0])[:count]
    links: dict[str, tuple[Link, ...]] = {}
    for _, node, link in chosen:
        links[node] = (*links.get(node, ()), link)
    predicted = 0.5 * sum(salience for salience, _, _ in chosen)
    removal = Removal(links, predicted, trainer.document, trainer.parameters(), _slots(trainer))
    trainer.adopt(without_links(trainer.document, links))
    return removal


def restore(trainer: Trainer, removal: Removal, whole: bool = False) -> None:
    """Put removed links back with the weights they had; `whole` brings back all weights and moments of that time."""
    _settle(trainer)
    trainer.adopt(with_links(trainer.document, removal.links))

    def write(network: Network) -> None:
        layout, memory = network.layout, network.memory
        if whole:
            layout.write(network.parameters, removal.tensors)
            for name, tensors in removal.slots.items():
                layout.write(memory.array(network.shared.slots[name]), tensors)
            layout.hold(network.parameters)
            return
        for node, links in removal.links.items():
            tensor = layout.by_key[node, "weight"]
            for source, unit in links:
                tensor.view(network.parameters)[unit, source] = removal.tensors[tensor.name][unit, source]

    trainer.timeline.change(write)


def brain_damage(trainer: Trainer, count: int, updates: int, tolerance: float = 0.0) -> list[Removal]:
    """Remove `count` links and retrain for `updates`, again and again, until the loss of the control set worsens.

    The control set are the test samples, or the training samples where there are none. Where its loss has risen by more
    than the share `tolerance`, the network gets back what it was before the last links went, and that is the end.
    Returns the removals that stand.
    """
    done: list[Removal] = []
    split = "test" if trainer.evaluate("test", 1) else "train"
    loss = trainer.evaluate(split)["loss"]
    while sum(1 for _ in _links(trainer, trainer.parameters())) > count:
        removal = prune(trainer, count)
        trainer.step(updates)
        after = trainer.evaluate(split)["loss"]
        if after > loss * (1.0 + tolerance):
            restore(trainer, removal, whole=True)
            break
        done.append(removal)
        loss = after
    return done


def _links(trainer: Trainer, values: Tensors) -> Iterator[tuple[float, str, Link]]:
    """Every link that is there, with its number in `values`."""
    network = trainer.network
    for tensor in network.layout:
        if tensor.key == "weight" and isinstance(network.document.graph.node(tensor.node).layer, Dense):
            gone = set(tensor.parameter.removed)
            for source, unit in np.ndindex(tensor.parameter.shape):
                if (source, unit) not in gone:
                    yield float(values[tensor.name][unit, source]), tensor.node, (source, unit)


def _slots(trainer: Trainer) -> dict[str, Tensors]:
    network = trainer.network
    return {name: network.layout.read(network.memory.array(slot)) for name, slot in network.shared.slots.items()}


def _settle(trainer: Trainer) -> None:
    """Finish an update that was begun."""
    if trainer.row:
        trainer.run_to(trainer.steps + 1, 0)


__all__ = ["Removal", "brain_damage", "prune", "restore"]
