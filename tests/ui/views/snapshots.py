"""Hand-made moments of a training, with every value a view can ask for."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from kernels.program import Phase
from playground.datasets.base import Table
from playground.engine.snapshot import Health, History, Kind, Need, ProgramInfo, RowInfo, Snapshot
from playground.text import Problem

SIDE, BATCH, LAYERS = 20, 8, ("h1", "h2", "out")


def table(inputs: str = "plane", classes: int = 2, size: int = 60) -> Table:
    random = np.random.default_rng(1)
    shape = {"plane": (2,), "image": (1, 8, 8), "vector": (5,)}[inputs]
    values = random.uniform(-1, 1, (size, *shape)).astype(np.float32)
    if classes:
        names = tuple(f"class {k}" for k in range(classes))
        return Table(values, np.arange(size) % classes, names, (), (), size // 2)
    targets = random.uniform(-1, 1, (size, 1)).astype(np.float32)
    return Table(values, targets, (), (), ("price",), size // 2)


def program(data: Table, layers: tuple[str, ...] = LAYERS) -> ProgramInfo:
    rows = [("", Phase.DATA, "gather")]
    rows += [(layer, Phase.FORWARD, "dense_forward") for layer in layers]
    rows += [("loss", Phase.LOSS, "cross_entropy_forward")]
    rows += [(layer, Phase.BACKWARD, "dense_backward") for layer in reversed(layers)]
    rows += [("", Phase.GUARD, "guard"), ("", Phase.UPDATE, "adam")]
    return ProgramInfo(
        rows=tuple(RowInfo(k, node, phase, kernel, "x[n,i] -> y[n]") for k, (node, phase, kernel) in enumerate(rows)),
        batch=BATCH,
        tensors={f"{layer}.weight": (4, 4) for layer in layers},
        table=data,
        plane=1.0 if data.shape == (2,) else 0.0,
        side=SIDE,
        layers=layers,
        loss_nodes=("loss",),
    )


def history(length: int, layers: int = len(LAYERS), fill: float | None = None) -> History:
    step = 10.0 * np.arange(length)
    curve = np.exp(-step / 100) if fill is None else np.full(length, fill)
    norms = curve[:, None] * 0.1 ** np.arange(layers)
    return History(step, curve, 1.1 * curve, 1 - curve / 2, 1 - curve / 2, norms, 0.01 * norms)


def values(info: ProgramInfo, fill: float | None = None) -> dict[Need, np.ndarray]:
    random = np.random.default_rng(2)
    data = info.table
    classes = len(data.classes)
    outputs = classes if classes > 2 else 1

    def some(*shape: int) -> np.ndarray:
        made = random.uniform(-1, 1, shape) if fill is None else np.full(shape, fill)
        return made.astype(np.float32)

    found = {
        Need(Kind.BATCH, "index"): np.arange(BATCH) - 1,  # the first place is padding
        Need(Kind.BATCH, "losses"): some(BATCH),
        Need(Kind.OUTPUT, "loss"): some(BATCH, outputs),
    }
    for layer in info.layers:
        found[Need(Kind.PARAMETER, f"{layer}.weight")] = some(4, 4)
        found[Need(Kind.OUTPUT, layer)] = some(BATCH, 4)
        found[Need(Kind.RESPONSE, layer)] = some(SIDE, SIDE, 4)
    surface = some(SIDE, SIDE, classes) if outputs > 1 else some(SIDE, SIDE)
    if outputs > 1 and fill is None:
        surface = np.exp(surface) / np.exp(surface).sum(-1, keepdims=True)
    found[Need(Kind.SURFACE, "loss")] = surface
    found[Need(Kind.SURFACE_VALUES, "loss")] = some(SIDE, SIDE, outputs)
    if classes:
        for split in ("train", "test"):
            found[Need(Kind.CONFUSION, split)] = random.integers(0, 40, (classes, classes))
    return found


def snapshot(
    inputs: str = "plane",
    classes: int = 2,
    length: int = 50,
    layers: tuple[str, ...] = LAYERS,
    fill: float | None = None,
    **changes: object,
) -> Snapshot:
    info = program(table(inputs, classes), layers)
    loss = 0.25 if fill is None else fill
    made = Snapshot(
        revision=1,
        step=10 * length,
        epoch=1,
        row=3,
        running=False,
        quality=loss,
        loss=loss,
        rate=0.0,
        program=info,
        executed=(0, 1, 2),
        values=values(info, fill),
        metrics=dict.fromkeys(("train_loss", "test_loss", "train_accuracy", "test_accuracy"), loss),
        history=history(length, len(layers), fill),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def moments() -> dict[str, Snapshot]:
    """Moments that every view has to survive and show something sensible for."""
    stopped = Problem("'h1' gave NaN")
    plain = snapshot()
    assert plain.program is not None
    return {
        "two classes": plain,
        "ten classes": snapshot(classes=10),
        "values": snapshot(classes=0),
        "images": snapshot("image", 10),
        "vectors": snapshot("vector", 3),
        "table of values": snapshot("vector", 0),
        "nothing runs": replace(plain, program=None, values={}, history=None, problem=Problem("no data")),
        "before the first update": snapshot(length=0, step=0, row=0, executed=(), quality=float("nan"), metrics={}),
        "nothing copied yet": replace(plain, values={}),
        "no layer with weights": snapshot(layers=()),
        "forty layers": snapshot(layers=tuple(f"layer number {k}" for k in range(40))),
        "NaN": snapshot(fill=float("nan"), problem=stopped, health={"h1": Health.NONFINITE}),
        "infinite": snapshot(fill=float("inf"), problem=stopped, health={"h1": Health.NONFINITE}),
        "minus infinite, ten classes": snapshot(classes=10, fill=float("-inf")),
        "the largest numbers": snapshot(fill=3.4e38),
        "the smallest numbers": snapshot(fill=1e-45),
        "zeros": snapshot(fill=0.0),
        "negative": snapshot(fill=-5.0),
        "one point": snapshot(length=1),
        "full speed": snapshot(running=True, rate=400_000.0),
        "unknown rows": replace(plain, row=999, executed=(998, -1)),
        "odd shapes": replace(plain, values={need: np.zeros((1, 1), np.float32) for need in plain.values}),
    }
