"""Losses against PyTorch and closed forms; padding adds exactly nothing."""

from __future__ import annotations

import numpy as np
import pytest

from kernels import loss
from tests.kernels.examples import REGISTRY

LOSSES = [
    name.removesuffix("_forward")
    for name, k in REGISTRY.items()
    if k.module in ("loss", "distance_loss") and "_forward" in name
]


def targets(name, n, k, rng):
    if name == "kl_divergence":
        return rng.dirichlet(np.ones(k), n).astype(np.float32)
    if name == "cross_entropy":
        return rng.integers(0, k, (n, 1)).astype(np.float32)
    if name == "binary_cross_entropy":
        return rng.integers(0, 2, (n, k)).astype(np.float32)
    if "1]" in REGISTRY[f"{name}_forward"].signature.split()[0]:
        return rng.choice([-1.0, 1.0], (n, 1)).astype(np.float32)
    return rng.standard_normal((n, k)).astype(np.float32)


def batch(name, n=7, k=5, seed=0):
    rng = np.random.default_rng(seed)
    if REGISTRY[f"{name}_forward"].operands[0].dims[1] == "1":
        k = 1
    y = (rng.standard_normal((n, k)) * 2.0).astype(np.float32)
    return y, targets(name, n, k, rng), np.full(n, 1.0 / n, np.float32)


def run(name, y, target, weight):
    losses, total, dy = np.zeros(len(y), np.float32), np.zeros(1, np.float32), np.zeros_like(y)
    more = [np.ones(1, np.float32)] if name == "huber" else []
    REGISTRY[f"{name}_forward"](y, target, weight, *more, losses, total)
    REGISTRY[f"{name}_backward"](y, target, weight, *more, dy)
    return losses, float(total[0]), dy


@pytest.mark.parametrize("name", LOSSES)
@pytest.mark.parametrize("garbage", [0.0, -3e4, 3e4])
def test_padding_contributes_exactly_nothing(name, garbage):
    y, target, weight = batch(name)
    _, total, dy = run(name, y, target, weight)
    padded_y = np.concatenate([y, np.full((3, y.shape[1]), garbage, np.float32)])
    padded_y[-1, 0] = -garbage
    padded_target = np.concatenate([target, np.repeat(target[:1], 3, axis=0)])
    padded_weight = np.concatenate([weight, np.zeros(3, np.float32)])
    _, padded_total, padded_dy = run(name, padded_y, padded_target, padded_weight)
    assert padded_total == pytest.approx(total, rel=1e-6)
    np.testing.assert_array_equal(padded_dy[: len(y)], dy)
    np.testing.assert_array_equal(padded_dy[len(y) :], 0.0)


@pytest.mark.parametrize("name", LOSSES)
@pytest.mark.parametrize("size", [1, 2, 30, 100])
def test_large_outputs_stay_exact(name, size):
    """Where the loss itself is finite, neither it nor its gradient overflows."""
    y, target, weight = batch(name)
    y = np.where(y > 0.0, np.float32(size), np.float32(-size))
    if name == "exponential":
        y = np.clip(y, -80.0, 80.0)
    losses, _, dy = run(name, y, target, weight)
    assert np.all(np.isfinite(losses))
    assert np.all(np.isfinite(dy))


def test_the_exponential_loss_overflows_to_infinity():
    y, target, weight = np.full((1, 1), -200.0, np.float32), np.ones((1, 1), np.float32), np.ones(1, np.float32)
    losses, total, dy = run("exponential", y, target, weight)
    assert np.isposinf(losses[0])
    assert np.isposinf(total)
    assert np.isneginf(dy[0, 0])


@pytest.mark.parametrize("name", LOSSES)
def test_nan_reaches_the_loss(name):
    y, target, weight = batch(name)
    y[2, -1] = np.nan
    _, total, _ = run(name, y, target, weight)
    assert np.isnan(total)


@pytest.mark.parametrize("wrong", [-1.0, 5.0, 1e9, np.nan])
def test_a_class_that_does_not_exist_halts_instead_of_writing_elsewhere(wrong):
    y, target, weight = batch("cross_entropy")
    expected = run("cross_entropy", y, target, weight)[2]
    target[3, 0] = wrong
    room = np.full(3 * y.size, 7.0, np.float32)
    dy = room[y.size : 2 * y.size].reshape(y.shape)
    losses, total = np.zeros(len(y), np.float32), np.zeros(1, np.float32)
    loss.cross_entropy_forward(y, target, weight, losses, total)
    loss.cross_entropy_backward(y, target, weight, dy)
    assert np.isnan(losses).tolist() == [n == 3 for n in range(len(y))]
    assert np.isnan(total[0])
    others = np.arange(len(y)) != 3
    np.testing.assert_array_equal(dy[others], expected[others])
    assert np.all(room[: y.size] == 7.0)
    assert np.all(room[2 * y.size :] == 7.0)


TORCH = {
    "mean_squared_error": lambda f, y, t: f.mse_loss(y, t),
    "binary_cross_entropy": lambda f, y, t: f.binary_cross_entropy_with_logits(y, t),
    "cross_entropy": lambda f, y, t: f.cross_entropy(y, t[:, 0].long()),
    "logistic_margin": lambda f, y, t: f.soft_margin_loss(y, t),
    "half_squared_error": lambda f, y, t: 0.5 * (y - t).square().sum(dim=1).mean(),
    "huber": lambda f, y, t: f.huber_loss(y, t),
    "cosine": lambda f, y, t: (1.0 - f.cosine_similarity(y, t)).mean(),
    "kl_divergence": lambda f, y, t: f.kl_div(y.log_softmax(dim=1), t, reduction="batchmean"),
    "hinge": lambda f, y, t: f.relu(1.0 - y * t).mean(),
    "exponential": lambda f, y, t: (-y * t).exp().mean(),
    "sigmoid_margin": lambda f, y, t: f.sigmoid(-y * t).mean(),
}


@pytest.mark.parametrize("name", LOSSES)
def test_losses_agree_with_torch(name):
    torch = pytest.importorskip("torch")
    y, target, weight = batch(name, seed=4)
    _, total, dy = run(name, y, target, weight)
    tensor = torch.tensor(y.astype(np.float64), requires_grad=True)
    expected = TORCH[name](torch.nn.functional, tensor, torch.tensor(target.astype(np.float64)))
    expected.backward()
    assert total == pytest.approx(expected.item(), rel=1e-5)
    np.testing.assert_allclose(dy, tensor.grad.numpy(), rtol=1e-4, atol=1e-6)


def test_the_cosine_loss_of_nothing_is_one_and_has_no_gradient():
    y, target, weight = batch("cosine")
    y[0], target[1] = 0.0, 0.0
    y[2] *= np.float32(1e30)
    losses, total, dy = run("cosine", y, target, weight)
    assert losses[:2].tolist() == [1.0, 1.0]
    assert not dy[:2].any()
    assert np.isfinite(dy).all()
    assert np.isfinite(total)
    assert losses[2] == pytest.approx(run("cosine", y / np.float32(1e15), target, weight)[0][2], rel=1e-5)
