"""Layers that draw random numbers or add a term to the loss: noise, Gaussian sampling, sparsity (row Z2)."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from playground.layers.gaussian_sampling import GaussianSampling  # noqa: E402
from playground.layers.noise import Noise  # noqa: E402
from playground.layers.sparsity import Sparsity  # noqa: E402
from tests.layers.harness import numbers, run_layer  # noqa: E402
from tests.layers.test_shapes import sentence  # noqa: E402

BATCH, WIDTH = 7, 6
X = numbers((BATCH, WIDTH), 1)
EXACT = {"rtol": 1e-4, "atol": 1e-6}


def test_gaussian_noise_has_its_deviation_and_passes_the_gradient():
    x, dy = numbers((200, 50), 1), numbers((200, 50), 2)
    found = run_layer(Noise(deviation=0.7), [x], {}, dy)
    away = found.output - x
    assert abs(away.mean()) < 5 * 0.7 / np.sqrt(x.size)
    assert away.std() == pytest.approx(0.7, rel=0.03)
    assert abs(np.corrcoef(away.ravel(), x.ravel())[0, 1]) < 0.05
    np.testing.assert_array_equal(found.inputs[0], dy.astype(np.float32))


def test_masking_noise_sets_to_zero_and_scales_nothing():
    x, dy = numbers((200, 50), 1), numbers((200, 50), 2)
    found = run_layer(Noise(method="masking", p=0.3), [x], {}, dy)
    kept = found.output != 0.0
    assert kept.mean() == pytest.approx(0.7, abs=0.03)
    np.testing.assert_allclose(found.output, np.where(kept, x, 0.0), rtol=1e-6)
    np.testing.assert_allclose(found.inputs[0], np.where(kept, dy, 0.0), rtol=1e-6)


@pytest.mark.parametrize("layer", [Noise(), Noise(method="masking"), Noise(method="masking", p=1.0)])
def test_noise_is_drawn_anew_every_step_by_every_shard_and_never_when_applied(layer):
    np.testing.assert_array_equal(run_layer(layer, [X], {}, training=False).output, X.astype(np.float32))
    first, again = (run_layer(layer, [X], {}, X, step=4).output for _ in range(2))
    assert first.tobytes() == again.tobytes()
    np.testing.assert_allclose(first, run_layer(layer, [X], {}, X, step=4, binder="reference").output, **EXACT)
    if layer.p < 1.0:
        assert (first != run_layer(layer, [X], {}, X, step=5).output).any()
        twice = run_layer(Noise(), [np.tile(X[:1], (2, 1))], {}, np.ones((2, WIDTH)), shards=2).output
        assert (twice[0] != twice[1]).all()


def vae(x, drawn, beta, upstream):
    """Output, gradient of <upstream, z> plus the mean divergence, and the divergences, by torch."""
    t = torch.tensor(x, requires_grad=True)
    half = x.shape[1] // 2
    mean, log_variance = t[:, :half], t[:, half:]
    z = mean + torch.exp(0.5 * log_variance) * torch.tensor(drawn)
    theirs = torch.distributions.kl_divergence(
        torch.distributions.Normal(mean, torch.exp(0.5 * log_variance)), torch.distributions.Normal(0.0, 1.0)
    ).sum(dim=1)
    total = beta * theirs.mean() + ((z * torch.tensor(upstream)).sum() if upstream is not None else 0.0)
    total.backward()
    return z.detach().numpy(), t.grad.numpy(), beta * theirs.detach().numpy()


@pytest.mark.parametrize("binder", [None, "reference"])
@pytest.mark.parametrize("shards", [1, 3])
@pytest.mark.parametrize("beta", [1.0, 0.25, 0.0])
def test_gaussian_sampling(beta, shards, binder):
    layer, upstream = GaussianSampling(beta=beta), numbers((BATCH, WIDTH // 2), 3)
    found = run_layer(layer, [X], {}, upstream, shards=shards, binder=binder)
    drawn = (found.output - X[:, : WIDTH // 2]) / np.exp(0.5 * X[:, WIDTH // 2 :])
    z, gradient, losses = vae(X, drawn, beta, upstream)
    np.testing.assert_allclose(found.output, z, **EXACT)
    np.testing.assert_allclose(found.inputs[0], gradient, **EXACT)
    np.testing.assert_allclose(found.losses, losses, **EXACT)
    assert found.loss == pytest.approx(losses.mean(), rel=1e-4, abs=1e-7)
    assert len(np.unique(drawn.round(3))) > drawn.size // 2


def test_gaussian_sampling_draws_standard_normal_numbers():
    x = np.zeros((300, 40))
    found = run_layer(GaussianSampling(), [x], {}, np.ones((300, 20)))
    assert abs(found.output.mean()) < 5 / np.sqrt(found.output.size)
    assert found.output.std() == pytest.approx(1.0, rel=0.05)
    assert found.loss == pytest.approx(0.0, abs=1e-6)


def test_gaussian_sampling_applied_gives_the_means():
    found = run_layer(GaussianSampling(), [X], {}, training=False)
    np.testing.assert_array_equal(found.output, X[:, : WIDTH // 2].astype(np.float32))
    _, _, losses = vae(X, np.zeros((BATCH, WIDTH // 2)), 1.0, np.zeros((BATCH, WIDTH // 2)))
    np.testing.assert_allclose(found.losses, losses, **EXACT)


def test_gaussian_sampling_wants_pairs():
    assert "'before' gives 5, an odd number" in sentence(GaussianSampling(), (5,))
    assert "give 'before' 6 units" in sentence(GaussianSampling(), (5,))
    assert GaussianSampling(beta=0.5).structure() == GaussianSampling(beta=2.0).structure()


def penalty(layer, a):
    if layer.penalty == "L1":
        return layer.rate * a.abs().flatten(1).mean(dim=1)
    r = a.flatten(1).mean(dim=0)
    rho = torch.full_like(r, layer.rho)
    kl = rho * torch.log(rho / r) + (1 - rho) * torch.log((1 - rho) / (1 - r))
    return (layer.rate * kl.sum()).expand(len(a))


@pytest.mark.parametrize("binder", [None, "reference"])
@pytest.mark.parametrize("shards", [1, 3])
@pytest.mark.parametrize("shape", [(WIDTH,), (2, 3, 2)])
@pytest.mark.parametrize("layer", [Sparsity(rate=0.7), Sparsity(penalty="KL", rate=0.3, rho=0.1)])
def test_sparsity(layer, shape, shards, binder):
    a, upstream = 1.0 / (1.0 + np.exp(-numbers((BATCH, *shape), 1))), numbers((BATCH, *shape), 2)
    if layer.penalty == "L1":
        a = a - 0.5
    t = torch.tensor(a, requires_grad=True)
    losses = penalty(layer, t)
    ((t * torch.tensor(upstream)).sum() + losses.mean()).backward()
    found = run_layer(layer, [a], {}, upstream, shards=shards, binder=binder)
    np.testing.assert_allclose(found.output, a, rtol=1e-6)
    np.testing.assert_allclose(found.inputs[0], t.grad.numpy(), **EXACT)
    np.testing.assert_allclose(found.losses, losses.detach().numpy(), **EXACT)
    assert found.loss == pytest.approx(losses.mean().item(), rel=1e-4)
    applied = run_layer(layer, [a], {}, training=False, shards=shards)
    np.testing.assert_allclose(applied.losses, losses.detach().numpy(), **EXACT)


def test_units_that_never_or_always_answer_have_a_finite_penalty():
    a = np.tile([0.0, 1.0, -3.0, 2.0], (BATCH, 1))
    found = run_layer(Sparsity(penalty="KL"), [a], {}, np.zeros_like(a))
    assert np.isfinite(found.losses).all()
    assert np.isfinite(found.inputs[0]).all()
    assert (np.sign(found.inputs[0]) == [-1, 1, -1, 1]).all()
