"""Twenty updates of small networks beside PyTorch: losses, weights, running statistics, and the trained answers."""

from __future__ import annotations

from functools import cache
from pathlib import Path as FilePath

import numpy as np
import pytest

from tests.layers.step_networks import NETWORKS, OPTIMIZERS, STEPS, Path, ours

FIXTURE = FilePath(__file__).parents[1] / "fixtures" / "steps.npz"  # made by tests/layers/step_references.py
CLOSE = {"rtol": 1e-4, "atol": 1e-5}
EVERY = pytest.mark.parametrize(("name", "optimizer"), [(name, rule) for name in NETWORKS for rule in OPTIMIZERS])


@cache
def path(name: str, optimizer: str) -> Path:
    return ours(name, optimizer)


def compare(mine: Path, losses: np.ndarray, tensors: dict[str, np.ndarray], answers: np.ndarray) -> None:
    assert len(losses) == STEPS
    np.testing.assert_allclose(mine.losses, losses, **CLOSE)
    assert set(mine.tensors) == set(tensors)
    for name, values in tensors.items():
        np.testing.assert_allclose(mine.tensors[name], values, **CLOSE, err_msg=name)
    np.testing.assert_allclose(mine.answers.reshape(answers.shape), answers, **CLOSE)


@EVERY
def test_twenty_updates_agree_with_torch(name, optimizer):
    pytest.importorskip("torch")
    from tests.layers.step_references import theirs

    mine = path(name, optimizer)
    reference = theirs(name, optimizer, mine.batches)
    compare(mine, reference.losses, reference.tensors, reference.answers)
    # The network learnt, so that the comparison is one of paths.
    assert abs(mine.losses[-1] - mine.losses[0]) > 1e-3


@EVERY
def test_twenty_updates_agree_with_what_torch_once_gave(name, optimizer):
    key = f"{name}/{optimizer}/"
    with np.load(FIXTURE) as frozen:
        found = {entry.removeprefix(key): frozen[entry] for entry in frozen.files if entry.startswith(key)}
    assert found, "tests/layers/step_references.py has not been run for this network"
    tensors = {entry.removeprefix("tensor/"): values for entry, values in found.items() if entry.startswith("tensor/")}
    compare(path(name, optimizer), found["losses"], tensors, found["answers"])
