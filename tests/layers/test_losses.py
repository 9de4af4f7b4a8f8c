"""Values and gradients of every loss, through the loss node's own rows, against torch in float64."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from kernels.program import Buffer, bind  # noqa: E402
from playground.emission import Emission, Signal  # noqa: E402
from playground.layers.loss import Loss  # noqa: E402
from playground.losses import LOSSES  # noqa: E402
from tests.declarations.test_losses import CASES, IDS  # noqa: E402
from tests.layers.harness import numbers  # noqa: E402

F = torch.nn.functional


def margin(function):
    return lambda y, t: function(y * t).sum(dim=1)


# Loss of each sample, from scores (n, k) and the targets as the loss gives them.
REFERENCES = {
    "mean_squared_error": lambda y, t: F.mse_loss(y, t, reduction="none").mean(dim=1),
    "half_squared_error": lambda y, t: 0.5 * ((y - t) ** 2).sum(dim=1),
    "binary_cross_entropy": lambda y, t: F.binary_cross_entropy_with_logits(y, t, reduction="none").mean(dim=1),
    "cross_entropy": lambda y, t: F.cross_entropy(y, t[:, 0].long(), reduction="none"),
    # torch's own soft_margin_loss overflows far out.
    "logistic_margin": margin(lambda m: F.softplus(-m)),
    "huber": lambda y, t: F.huber_loss(y, t, reduction="none", delta=0.6).mean(dim=1),
    "cosine": lambda y, t: 1.0 - F.cosine_similarity(y, t, dim=1),
    "kl_divergence": lambda y, t: F.kl_div(torch.log_softmax(y, dim=1), t, reduction="none").sum(dim=1),
    "hinge": margin(lambda m: torch.clamp(1.0 - m, min=0.0)),
    "exponential_margin": margin(lambda m: torch.exp(-m)),
    "sigmoid_margin": margin(lambda m: torch.sigmoid(-m)),
}
EVERY = pytest.mark.parametrize(("loss", "width", "table"), CASES, ids=IDS)


def run_loss(loss, scores, targets, weight, training=True, binder=None):
    batch = len(scores)
    x = Signal(Buffer("x", scores.shape, content=scores), Buffer("dx", scores.shape) if training else None)
    y = Signal(Buffer("y", (batch, 1)), None)
    cells = {f"function.{name}": Buffer(name, (1,), content=np.array([v])) for name, v in loss.cells().items()}
    emission = Emission("loss", batch, training, (x,), y, Buffer("counters", (4,), "i8"), 0, {}, {}, cells)
    emission.target = Buffer("target", targets.shape, content=targets)
    emission.weight = Buffer("weight", (batch,), content=weight)
    emission.losses = Buffer("losses", (batch,))
    emission.loss = Buffer("loss", (1,))
    Loss(function=loss).emit(emission)
    assert bool(emission.backward_rows) == training
    program = bind([*emission.forward_rows, *emission.backward_rows], binder=binder)
    program.run()
    gradient = program.array(x.gradient) if training else None
    return program.array(emission.losses), float(program.array(emission.loss)[0]), gradient


def expected(loss, scores, targets, weight):
    y = torch.tensor(scores, requires_grad=True)
    losses = REFERENCES[loss.kind()](y, torch.tensor(targets, dtype=torch.float64))
    total = (losses * torch.tensor(weight)).sum()
    total.backward()
    return losses.detach().numpy(), float(total.detach()), y.grad.numpy()


def problem(loss, width, table, scale):
    """Scores of a batch whose last three rows are padding."""
    scores = scale * numbers((table.size, width), 9)
    weight = np.full(table.size, np.float32(1.0 / (table.size - 3)), np.float64)
    weight[-3:] = 0.0
    return scores, loss.targets(table).astype(np.float64), weight


@EVERY
@pytest.mark.parametrize("scale", [1.0, 8.0])
def test_value_and_gradient_in_float32(loss, width, table, scale):
    scores, targets, weight = problem(loss, width, table, scale)
    losses, total, gradient = run_loss(loss, scores, targets, weight)
    wanted = expected(loss, scores, targets, weight)
    np.testing.assert_allclose(losses, wanted[0], rtol=1e-4, atol=1e-6)
    assert total == pytest.approx(wanted[1], rel=1e-4, abs=1e-6)
    np.testing.assert_allclose(gradient, wanted[2], rtol=1e-4, atol=1e-6)
    assert (gradient[-3:] == 0.0).all()
    assert gradient.dtype == np.float32


@EVERY
def test_value_and_gradient_of_the_twins_in_float64(loss, width, table):
    scores, targets, weight = problem(loss, width, table, 1.0)
    losses, total, gradient = run_loss(loss, scores, targets, weight, binder="reference")
    wanted = expected(loss, scores, targets, weight)
    np.testing.assert_allclose(losses, wanted[0], rtol=1e-9, atol=1e-12)
    assert total == pytest.approx(wanted[1], rel=1e-9)
    np.testing.assert_allclose(gradient, wanted[2], rtol=1e-9, atol=1e-12)


@EVERY
def test_evaluation_asks_for_no_gradient(loss, width, table):
    scores, targets, weight = problem(loss, width, table, 1.0)
    _, total, gradient = run_loss(loss, scores, targets, weight, training=False)
    assert gradient is None
    assert total == pytest.approx(expected(loss, scores, targets, weight)[1], rel=1e-4)


@pytest.mark.parametrize("kind", ["binary_cross_entropy", "cross_entropy", "logistic_margin"])
def test_losses_from_logits_stay_finite_far_out(kind):
    case = next(case for case in CASES if case[0].kind() == kind)
    loss, width, table = case
    targets = loss.targets(table).astype(np.float64)
    weight = np.full(table.size, 1.0 / table.size)
    for size in (1e2, 1e4, 1e30):
        scores = size * np.sign(numbers((table.size, width), 4))
        losses, total, gradient = run_loss(loss, scores, targets, weight)
        assert np.isfinite(losses).all()
        assert np.isfinite(total)
        assert np.isfinite(gradient).all()
        wanted = expected(loss, scores, targets, weight)
        # As exact as float32 scores of that size can be.
        np.testing.assert_allclose(losses, wanted[0], rtol=1e-5, atol=1e-7 * size)
        np.testing.assert_allclose(gradient, wanted[2], rtol=1e-4, atol=1e-6)


def test_logistic_margin_is_binary_cross_entropy_of_the_logit():
    bce, logistic = LOSSES["binary_cross_entropy"](), LOSSES["logistic_margin"]()
    _, width, table = next(case for case in CASES if case[0].kind() == "logistic_margin")
    scores, _, weight = problem(bce, width, table, 2.0)
    first = run_loss(bce, scores, bce.targets(table).astype(np.float64), weight)
    second = run_loss(logistic, scores, logistic.targets(table).astype(np.float64), weight)
    np.testing.assert_allclose(first[0], second[0], rtol=1e-5)
    np.testing.assert_allclose(first[2], second[2], rtol=1e-4, atol=1e-7)


def test_every_loss_is_compared():
    assert set(REFERENCES) == {spec.kind() for spec in LOSSES}
