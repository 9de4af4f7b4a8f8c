"""Fifty steps of every optimizer: against PyTorch where the formulas agree, against the lecture's where they differ."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from kernels import optimizer
from kernels.statistics import STEP

FIXTURE = Path(__file__).parents[1] / "fixtures" / "optimizers.npz"
STEPS, SIZE = 50, 19

# Cells of each optimizer in the order of its signature, and the number of its state vectors.
CELLS = {
    "sgd": ((0.05,), 0),
    "momentum": ((0.05, 0.9), 1),
    "nesterov": ((0.05, 0.9), 1),
    "adagrad": ((0.1, 1e-10), 1),
    "rmsprop": ((0.01, 0.99, 1e-8), 1),
    "adadelta": ((1.0, 0.9, 1e-3), 2),
    "adam": ((0.02, 0.9, 0.999, 1e-8), 2),
    "nadam": ((0.02, 0.9, 0.999, 1e-8), 2),
}
# What PyTorch computes alike. Its AdaDelta has eps inside the roots, its NAdam another momentum schedule.
IN_TORCH = {
    "sgd": ("SGD", {"lr": 0.05}),
    "momentum": ("SGD", {"lr": 0.05, "momentum": 0.9}),
    "nesterov": ("SGD", {"lr": 0.05, "momentum": 0.9, "nesterov": True}),
    "adagrad": ("Adagrad", {"lr": 0.1, "eps": 1e-10}),
    "rmsprop": ("RMSprop", {"lr": 0.01, "alpha": 0.99, "eps": 1e-8}),
    "adam": ("Adam", {"lr": 0.02, "betas": (0.9, 0.999), "eps": 1e-8}),
}


def start():
    rng = np.random.default_rng(8)
    # Curvatures over two orders of magnitude, and a gradient that is exactly zero throughout.
    curvature = np.geomspace(0.02, 2.0, SIZE)
    curvature[3] = 0.0
    return rng.standard_normal(SIZE), curvature


def gradient(w, curvature):
    return curvature * np.sin(w)


def kernel_path(name):
    """The parameters after every step of the kernel."""
    kernel = getattr(optimizer, name)
    cells, states = CELLS[name]
    w, curvature = start()
    w = w.astype(np.float32)
    state = [np.zeros(SIZE, np.float32) for _ in range(states)]
    cells = [np.array([c], np.float32) for c in cells]
    counters = np.zeros(4, np.int64)
    path = []
    for _ in range(STEPS):
        g = gradient(w, curvature).astype(np.float32)
        operands = [g, *cells, *([counters] if "counters" in kernel.signature else []), w, *state]
        kernel(*operands)
        counters[STEP] += 1
        path.append(w.copy())
    return np.array(path)


def torch_path(name):
    torch = pytest.importorskip("torch")
    torch.set_num_threads(1)
    kind, options = IN_TORCH[name]
    start_w, curvature = start()
    w = torch.tensor(start_w, dtype=torch.float64, requires_grad=True)
    chosen = getattr(torch.optim, kind)([w], **options)
    path = []
    for _ in range(STEPS):
        w.grad = torch.tensor(gradient(w.detach().numpy(), curvature))
        chosen.step()
        path.append(w.detach().numpy().copy())
    return np.array(path)


def lecture_path(name):
    """Row T2 of the curriculum, one parameter and one step at a time, in float64."""
    (eta, *rest), _ = CELLS[name]
    paths = []
    start_w, curvatures = start()
    for w, curvature in zip(start_w, curvatures, strict=True):
        v = big_g = big_d = 0.0
        path = []
        for k in range(1, STEPS + 1):
            if name == "nesterov":
                (gamma,) = rest
                ahead = w - gamma * v
                v = gamma * v + eta * gradient(ahead, curvature)
                w = w - v
                path.append(w - gamma * v)
                continue
            slope = gradient(w, curvature)
            if name == "sgd":
                w = w - eta * slope
            elif name == "momentum":
                (gamma,) = rest
                v = gamma * v + eta * slope
                w = w - v
            elif name == "adagrad":
                (eps,) = rest
                big_g = big_g + slope**2
                w = w - eta * slope / (np.sqrt(big_g) + eps)
            elif name == "rmsprop":
                alpha, eps = rest
                big_g = alpha * big_g + (1 - alpha) * slope**2
                w = w - eta * slope / (np.sqrt(big_g) + eps)
            elif name == "adadelta":
                alpha, eps = rest
                big_g = alpha * big_g + (1 - alpha) * slope**2
                d = slope * (np.sqrt(big_d) + eps) / (np.sqrt(big_g) + eps)
                big_d = alpha * big_d + (1 - alpha) * d**2
                w = w - eta * d
            else:
                gamma, alpha, eps = rest
                v = gamma * v + (1 - gamma) * slope
                big_g = alpha * big_g + (1 - alpha) * slope**2
                v_hat, g_hat = v / (1 - gamma**k), big_g / (1 - alpha**k)
                if name == "nadam":
                    v_hat = gamma * v_hat + (1 - gamma) / (1 - gamma**k) * slope
                w = w - eta * v_hat / (np.sqrt(g_hat) + eps)
            path.append(w)
        paths.append(path)
    return np.array(paths).T


def moved(path):
    start_w, _ = start()
    return np.abs(path[-1] - start_w).max()


@pytest.mark.parametrize("name", CELLS)
def test_every_optimizer_follows_the_lecture(name):
    path = kernel_path(name)
    assert moved(path) > 1e-3
    np.testing.assert_allclose(path, lecture_path(name), rtol=2e-5, atol=2e-5)


@pytest.mark.parametrize("name", IN_TORCH)
def test_optimizers_follow_torch(name):
    np.testing.assert_allclose(kernel_path(name), torch_path(name), rtol=2e-5, atol=2e-5)


@pytest.mark.parametrize("name", CELLS)
def test_optimizers_follow_the_frozen_paths(name):
    # PyTorch's path where it agrees, the lecture's elsewhere; `python -m tests.kernels.test_optimizers` writes them.
    with np.load(FIXTURE) as frozen:
        expected = frozen[name]
    assert expected.shape == (STEPS, SIZE)
    np.testing.assert_allclose(kernel_path(name), expected, rtol=2e-5, atol=2e-5)


def test_every_optimizer_of_the_package_is_tested():
    from tests.kernels.examples import REGISTRY

    assert {k.name for k in REGISTRY.values() if k.module == "optimizer"} == set(CELLS)


@pytest.mark.parametrize("name", CELLS)
def test_a_zero_gradient_moves_nothing_at_the_start(name):
    kernel = getattr(optimizer, name)
    cells, states = CELLS[name]
    w = np.linspace(-1.0, 1.0, 9, dtype=np.float32)
    before = w.copy()
    counters = [np.zeros(4, np.int64)] if "counters" in kernel.signature else []
    state = [np.zeros(9, np.float32) for _ in range(states)]
    kernel(np.zeros(9, np.float32), *(np.array([c], np.float32) for c in cells), *counters, w, *state)
    np.testing.assert_array_equal(w, before)


@pytest.mark.parametrize("name", [n for n, (_, states) in CELLS.items() if states and n != "adagrad"])
def test_averages_of_vanished_gradients_end_at_zero(name):
    """Subnormal numbers slow a step down fifty times, and rounding would hold an average there for ever."""
    kernel = getattr(optimizer, name)
    cells, states = CELLS[name]
    state = [np.full(9, 1e-37, np.float32) for _ in range(states)]
    zero, w = np.zeros(9, np.float32), np.ones(9, np.float32)
    counters = [np.full(4, 9)] if "counters" in kernel.signature else []
    cells = [np.array([c], np.float32) for c in cells]
    for _ in range(3000):
        kernel(zero, *cells, *counters, w, *state)
    for array in state:
        assert np.all(array == 0.0)


if __name__ == "__main__":
    FIXTURE.parent.mkdir(exist_ok=True)
    np.savez_compressed(FIXTURE, **{n: torch_path(n) if n in IN_TORCH else lecture_path(n) for n in CELLS})
