"""Second derivatives of a trained network, and the saliences of Optimal Brain Damage on top (row T10)."""

from __future__ import annotations

import numpy as np

from playground.engine.trainer import Trainer
from playground.text import Problem


def curvatures(trainer: Trainer, split: str = "train", exact: bool = True) -> dict[str, np.ndarray]:
    """d2Q/dw2 by tensor name, in torch's layout, for the mean loss Q of a split, mixed derivatives taken for zero.

    The network is taken as it is applied: nothing is dropped. `exact` False leaves out the term s''(u) dL/da of every
    function (the Gauss-Newton form). Weights that several places share add up their second derivatives. Raises Problem
    at the first node whose second derivatives are not known, and where there are no samples.
    """
    if split not in ("train", "test", "all"):
        raise Problem("split is '{split}', but must be train, test or all", split=split)
    if trainer.network.problem is not None:
        raise trainer.network.problem
    if not trainer.evaluate(split, 1):
        raise Problem("the data has no {split} samples: choose another share for testing", split=split)
    flat = trainer.evaluation.curvatures(split, exact)
    return trainer.network.layout.read(flat)


def saliences(trainer: Trainer, split: str = "train") -> dict[str, np.ndarray]:
    """S = w^2 d2Q/dw2 by tensor name: at a minimum, Q rises by about S/2 where the weight is removed."""
    found = curvatures(trainer, split)
    return {name: np.square(values, dtype=np.float64) * found[name] for name, values in trainer.parameters().items()}


def feature_saliences(found: dict[str, np.ndarray], tensor: str) -> np.ndarray:
    """S_j = sum_h S_jh: how much each input of a layer counts, from the saliences of its weights (units, inputs)."""
    return found[tensor].sum(axis=0)


__all__ = ["curvatures", "feature_saliences", "saliences"]
