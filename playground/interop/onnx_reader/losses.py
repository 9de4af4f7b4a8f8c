"""The loss that ONNX has as an operator: a loss node of the document."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from playground.interop.onnx_reader.builder import Builder, make
from playground.interop.onnx_reader.operators import reads
from playground.interop.onnx_reader.values import Call, Flow, Probe, Value
from playground.text import Problem


@dataclass(frozen=True)
class WeightedLoss:
    """A loss node whose samples count by their class; `labels` is the Data node that brings the classes."""

    node: str
    labels: str
    weights: np.ndarray | None
    ignored: int | None
    reduction: str

    def of_samples(self, labels: np.ndarray) -> np.ndarray:
        """How much each sample counts, before the counts are made to sum to one."""
        labels = labels.astype(np.int64)
        found = np.ones(labels.shape, np.float32)
        if self.weights is not None:
            inside = (labels >= 0) & (labels < self.weights.size)
            found = np.where(inside, self.weights[np.where(inside, labels, 0)], 0.0).astype(np.float32)
        if self.ignored is not None:
            found[labels == self.ignored] = 0.0
        return found


@reads("SoftmaxCrossEntropyLoss")
def softmax_cross_entropy(builder: Builder, call: Call) -> list[Value | None]:
    scores, labels, reduction = call.flow(0), call.flow(1), call.attribute("reduction", "mean")
    if scores.axis != 0 or len(scores.shape) != 1 or labels.axis != 0 or labels.node not in builder.columns:
        raise Problem(
            "'{step}' ({operator}) in '{file}' needs the scores of a batch as (samples, classes) and the "
            "classes as an input of the graph: export the model so"
        )
    layer = make("loss", function={"type": "cross_entropy"}, target=builder.columns[labels.node])
    node = builder.add(layer, scores)
    weights = call.optional(2)
    ignored = call.attribute("ignore_index", None)
    loss = WeightedLoss(node, labels.node, None if weights is None else weights.reshape(-1), ignored, reduction)
    builder.losses.append(loss)
    single = reduction != "none"
    value = Probe(f"loss {node}" if single else f"losses {node}", () if single else (builder.batch,))
    if len(call.wanted) < 2 or not call.wanted[1]:
        return [value, None]
    return [value, builder.then(make("log_softmax", axis=-1), Flow(scores.node, scores.shape, 0, scores.output))]
