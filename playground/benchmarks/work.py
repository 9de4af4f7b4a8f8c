"""What is measured: a document, its data, and the PyTorch module that does the same."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, Literal

import numpy as np

from playground.document import Document

Layers = tuple[tuple[str, dict[str, Any]], ...]  # node id -> its declaration, in a chain


@dataclass(frozen=True)
class Work:
    """A chain of layers over random data: how large, how trained, and how many times faster than PyTorch it should be.

    `data` are random vectors or pictures with classes, or a text of random tokens; `steps` the length of its windows.
    `peer` names the module in torch_models.py.
    """

    name: str
    layers: Layers
    peer: str
    target: float | None
    batch: int
    classes: int
    shape: tuple[int, ...] = ()
    steps: int = 0
    data: Literal["classes", "tokens"] = "classes"
    samples: int = 2048
    optimizer: str = "adam"
    rate: float = 0.001
    clip: float | None = None

    @property
    def outputs(self) -> int:
        """Scores: one tells two classes apart."""
        return self.classes if self.classes > 2 else 1

    def document(self, folder: Path) -> Document:
        """The network and its training; the data are written into `folder`."""
        loss = {"type": "cross_entropy" if self.outputs > 1 else "binary_cross_entropy"}
        nodes: list[dict[str, Any]] = [{"id": "data", "layer": {"type": "data"}}]
        nodes += [{"id": node, "layer": layer} for node, layer in self.layers]
        nodes.append({"id": "loss", "layer": {"type": "loss", "function": loss}})
        training: dict[str, Any] = {
            "optimizer": {"type": self.optimizer, "rate": self.rate},
            "batch": self.batch,
            "clipping": None if self.clip is None else {"type": "norm", "threshold": self.clip},
        }
        return Document.model_validate(
            {
                "graph": {
                    "nodes": nodes,
                    "wires": [{"source": a["id"], "target": b["id"]} for a, b in pairwise(nodes)],
                },
                "data": {"set": self._write_data(folder), "test_fraction": 0.0},
                "training": training,
            }
        )

    def _write_data(self, folder: Path) -> dict[str, Any]:
        random = np.random.default_rng(1)
        if self.data == "tokens":
            file = folder / "tokens.txt"
            numbers = random.integers(0, self.classes, self.samples * self.steps + 1)
            # Every token at least once, so that the vocabulary is complete; tokens are words of their own.
            numbers[: self.classes] = np.arange(self.classes)
            file.write_text(" ".join(f"t{number:05d}" for number in numbers), encoding="utf-8")
            settings = {"tokens": "words", "steps": self.steps, "vocabulary": self.classes}
            return {"type": "text", "file": str(file), **settings}
        file = folder / "samples.npz"
        inputs, labels = random_classes(self.samples, self.shape, self.classes)
        np.savez(file, inputs=inputs, target=labels)
        return {"type": "table", "file": str(file), "standardise": False}


def random_classes(samples: int, shape: tuple[int, ...], classes: int) -> tuple[np.ndarray, np.ndarray]:
    """Random samples that a network can learn: a centre for each class, and noise; float32 and class numbers."""
    random = np.random.default_rng(1)
    labels = random.integers(0, classes, samples)
    centres = random.normal(size=(classes, *shape))
    return (centres[labels] + random.normal(size=(samples, *shape))).astype(np.float32), labels
