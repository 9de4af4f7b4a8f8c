"""How the network learns, as calls of torch: the optimizer, the schedule, penalties and clipping."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from playground.document import Training
from playground.interop.torch_writer.code import Raw, call, show

if TYPE_CHECKING:
    from playground.interop.torch_writer.script import Reached

_PARAMETERS = Raw("parameters")
_RATE = Raw("RATE")


def optimizer_call(training: Training, uses: list[str]) -> str:
    """The optimizer; torch's own where it has the lectures' form."""
    optimizer: Any = training.optimizer
    own = {"momentum": "Momentum", "nesterov": "Nesterov", "adadelta": "AdaDelta", "nadam": "Nadam"}.get(optimizer.type)
    if training.schedule is None and optimizer.type in ("momentum", "nesterov"):
        own = None  # the same while the rate stays
    if own:
        uses.append(own)
    kind = optimizer.type
    if optimizer.curves:
        return call("torch.optim.Adam", _PARAMETERS, lr=_RATE)
    if kind == "sgd":
        return call("torch.optim.SGD", _PARAMETERS, lr=_RATE)
    if kind in ("momentum", "nesterov"):
        if own:
            return call(own, _PARAMETERS, lr=_RATE, gamma=optimizer.gamma)
        more = {"nesterov": True} if kind == "nesterov" and optimizer.gamma > 0 else {}
        return call("torch.optim.SGD", _PARAMETERS, lr=_RATE, momentum=optimizer.gamma, **more)
    if kind == "adagrad":
        return call("torch.optim.Adagrad", _PARAMETERS, lr=_RATE, eps=optimizer.epsilon)
    if kind in ("rmsprop", "adadelta"):
        return call(own or "torch.optim.RMSprop", _PARAMETERS, lr=_RATE, alpha=optimizer.alpha, eps=optimizer.epsilon)
    betas = optimizer.beta1, optimizer.beta2
    return call(own or "torch.optim.Adam", _PARAMETERS, lr=_RATE, betas=betas, eps=optimizer.epsilon)


def optimizer_notes(training: Training) -> list[str]:
    """Comments before the optimizer, where PyTorch has none like it."""
    if training.optimizer.curves:
        return ["# PyTorch has no second derivatives for Levenberg-Marquardt: Adam takes its place."]
    return []


def schedule_lines(training: Training, reached: Reached, uses: list[str]) -> tuple[list[str], list[str]]:
    """Statements before all epochs, and before each update: they set eta."""
    schedule: Any = training.schedule
    if schedule is None:
        return [], []
    start, settings = [], {name: getattr(schedule, name) for name in schedule.settings}
    if schedule.type == "on_plateau":
        uses.append("Plateau")
        state = dict(zip(("best", "waiting", "share"), reached.plateau))
        start.append(f"plateau = {call('Plateau', **settings, **state)}")
        eta = "plateau.share"
    else:
        piece = f"{schedule.type}_schedule"
        uses.append(piece)
        if schedule.type == "cosine":
            settings["restarts"] = schedule.restarts
        if schedule.type == "warm_up":
            settings["falls"] = schedule.then == "cosine"
        time = "epoch + seen / len(samples)"
        if schedule.unit == "updates":
            time = "update"
            start.append("update = FIRST_UPDATE")
        eta = call(piece, Raw(time), **settings)
    return start, [f"eta = RATE * {eta}", 'optimizer.param_groups[0]["lr"] = eta']


def penalty_lines(training: Training, uses: list[str]) -> tuple[list[str], list[str]]:
    """Statements on the gradients, and on the weights just before the optimizer's step."""
    before, between = [], []
    penalty, clipping = training.regularizer, training.clipping
    if penalty is not None:
        kind = penalty.kind()
        name = {"l1": "add_l1", "l2": "add_l2", "decoupled_decay": "decay"}[kind]
        uses.append(name)
        if penalty.decoupled:
            eta = "RATE" if training.schedule is None else "eta"
            between.append(f"decay(weights, {show(penalty.rate)}, {eta})")
        else:
            before.append(f"{name}(weights, {show(penalty.rate)})")
    if clipping is not None:
        if clipping.kind() == "norm":
            uses.append("clip_norm")
            before.append(f"clip_norm(parameters, {show(clipping.threshold)})")
        else:
            before.append(f"torch.nn.utils.clip_grad_value_(parameters, {show(clipping.threshold)})")
    return before, between
