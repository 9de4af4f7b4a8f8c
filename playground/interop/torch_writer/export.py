"""The files of an export for PyTorch: module, weights, training script, data and, where there are some, moments."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from kernels.schedule import BEST, SHARE, WAITING
from kernels.statistics import EPOCH, STEP
from playground.data import load_table
from playground.document import Document
from playground.interop.files import write_together
from playground.interop.tensors import dump_npz, dump_safetensors
from playground.interop.torch_writer.comparison import judgements, targets_key
from playground.interop.torch_writer.module import Plan, write_module
from playground.interop.torch_writer.names import module_name
from playground.interop.torch_writer.script import Reached, write_script
from playground.interop.weights import with_second_biases
from playground.text import Problem

if TYPE_CHECKING:
    from playground.engine.state import TrainerState

SUFFIXES = (".py", ".zip")
_STAMP = (1980, 1, 1, 0, 0, 0)  # the same document gives the same bytes

# The optimizer's moments as torch's optimizers, or ours in the script, call them.
_MOMENTS = {
    "momentum": {"velocity": "velocity"},
    "nesterov": {"velocity": "velocity"},
    "adagrad": {"squares": "sum"},
    "rmsprop": {"squares": "square_avg"},
    "adadelta": {"squares": "squares", "deltas": "deltas"},
    "adam": {"mean": "exp_avg", "squares": "exp_avg_sq"},
    "nadam": {"mean": "mean", "squares": "squares"},
}
_COUNTING = ("adagrad", "rmsprop", "adam", "nadam")


def export_torch(
    document: Document, tensors: Mapping[str, np.ndarray], path: Path, state: TrainerState | None = None
) -> Path:
    """Write a document with its weights by name, and what a training left beside them, for PyTorch; returns the path.

    A path that ends in .py gets the module and, beside it, its weights, its data, the training script and the moments
    of the optimizer; one that ends in .zip an archive of them. All are written, or none.
    """
    check_path(path)
    name = module_name(path)
    plan = Plan.of(document, load_table(document.data, document.seed))
    moments = _moments(plan, state) if state else {}
    reached = _reached(document, state) if state else Reached()
    archived = path.suffix.lower() == ".zip"
    contents = {
        f"{name}.py" if archived else path.name: write_module(plan, name).encode(),
        f"{name}.safetensors": dump_safetensors(with_second_biases(tensors)),
    }
    if plan.losses:
        contents[f"{name}_train.py"] = write_script(plan, name, reached, bool(moments)).encode()
        contents[f"{name}_data.npz"] = dump_npz(_data(plan))
    if moments:
        contents[f"{name}_moments.safetensors"] = dump_safetensors(moments)
    if archived:
        contents = {path.name: _archive(contents)}
    write_together({path.with_name(file): content for file, content in contents.items()})
    return path


def check_path(path: Path) -> None:
    """Raise Problem where an export for PyTorch cannot have that name."""
    if path.suffix.lower() not in SUFFIXES:
        raise Problem(
            "'{name}' names neither a module (.py, with its other files beside it) nor an archive of all of them "
            "(.zip): choose one of these endings",
            name=path.name,
        )
    module_name(path)


def _archive(contents: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name, content in contents.items():
            archive.writestr(zipfile.ZipInfo(name, _STAMP), content)
    return buffer.getvalue()


def _data(plan: Plan) -> dict[str, np.ndarray]:
    """The samples of both splits as the script reads them."""
    table, columns = plan.table, {}
    for argument, column in plan.arguments.items():
        if not column.startswith("lengths."):
            columns[argument] = np.asarray(table.column(column), np.float32)
        elif column.removeprefix("lengths.") in table.lengths:
            columns[argument] = table.lengths[column.removeprefix("lengths.")]
    for loss, judged in judgements(plan).items():
        targets = judged.targets
        steps = (judged.steps, targets.shape[1] // judged.steps) if judged.steps else targets.shape[1:]
        columns[targets_key(plan, loss)] = targets.reshape(table.size, *steps)
    splits = {"train": slice(0, table.train), "test": slice(table.train, None)}
    return {f"{split}.{name}": values[rows] for split, rows in splits.items() for name, values in columns.items()}


def _moments(plan: Plan, state: TrainerState) -> dict[str, np.ndarray]:
    """What the optimizer remembers of every tensor, under torch's names for it."""
    training = plan.document.training
    optimizer: Any = training.optimizer
    names = _MOMENTS.get(optimizer.kind(), {})
    learning = {tensor.name for tensor in plan.layout if tensor.node in plan.reached}
    found: dict[str, np.ndarray] = {}
    for slot, called in names.items():
        for tensor, values in state.slots.get(slot, {}).items():
            if tensor not in learning:
                continue
            if called == "velocity" and training.schedule is None:
                # torch keeps eta outside of the velocity.
                found[f"{tensor}.momentum_buffer"] = values / np.float32(optimizer.rate or 1.0)
            else:
                found[f"{tensor}.{called}"] = values
    if not any(values.any() for values in found.values()):
        return {}
    if optimizer.kind() in _COUNTING:
        steps = float(state.counters["optimizer_counters"][STEP])
        found.update({f"{tensor}.step": np.array(steps, np.float32) for tensor in learning})
    return dict(sorted(found.items()))


def _reached(document: Document, state: TrainerState) -> Reached:
    """How far the training has come, in the time of its schedule where it has one."""
    schedule = document.training.schedule
    counts = state.counters.get("counters" if schedule is None else "schedule_counters")
    if counts is None:
        return Reached()
    plateau: tuple[float, ...] = ()
    if schedule is not None and schedule.kind() == "on_plateau" and "schedule_state" in state.numbers:
        remembered = state.numbers["schedule_state"]
        plateau = tuple(float(remembered[word]) for word in (BEST, WAITING, SHARE))
    return Reached(int(counts[EPOCH]), int(counts[STEP]), plateau)
