"""The training script: the same optimizer, schedule, penalties and losses, on one process or on many."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from playground.engine.judging import Judgement
from playground.interop.torch_writer.code import fold, show
from playground.interop.torch_writer.comparison import ask_lines, compare_lines, judge_lines, judgements
from playground.interop.torch_writer.module import Plan
from playground.interop.torch_writer.pieces import gather
from playground.interop.torch_writer.training import (
    optimizer_call,
    optimizer_notes,
    penalty_lines,
    schedule_lines,
)
from playground.layers.batch_norm import BatchNorm


@dataclass(frozen=True)
class Reached:
    """How far the training had come: what schedules and orders go on from."""

    epoch: int = 0
    update: int = 0
    plateau: tuple[float, ...] = ()  # best loss, epochs waited, share of the rate


def write_script(plan: Plan, name: str, reached: Reached, moments: bool) -> str:
    """The source of the training script that stands beside the module `name`."""
    training = plan.document.training
    uses = ["Samples", "evaluate", "to_device", "Place", "save", "mean_loss"]
    if moments:
        uses.append("resume")
    judged = judgements(plan)
    judges = judge_lines(plan, judged)
    answers = [*ask_lines(plan), "", "", *compare_lines(plan, judged, uses), *judges]
    if training.order == "in streams":
        uses.append("Streams")
    main = _main(plan, name, uses, reached, moments, judges)
    pieces = gather(uses)
    first = ["Samples", "Streams"]
    ordered = [pieces[key] for key in ["Place", *first] if key in pieces]
    ordered += ["\n".join(answers)]
    ordered += [piece for key, piece in pieces.items() if key not in ("Place", *first)]
    body = "\n\n\n".join([*ordered, "\n".join(main)])
    head = f"{_header(plan, name)}\n\n{_imports(body, name)}\n\n{_constants(plan, name, reached, judged, moments)}"
    return f'{head}\n\n\n{body}\n\n\nif __name__ == "__main__":\n    main()\n'


def _header(plan: Plan, name: str) -> str:
    script = f"{name}_train.py"
    normalized = any(isinstance(node.layer, BatchNorm) for node in plan.document.graph.nodes)
    own = "Batch norm takes its means over a process's own samples.\n" if normalized else ""
    return (
        f'"""Trains the network of {name}.py further, in one process or in many, on any number of machines:\n\n'
        f"    python {script} --epochs 10\n"
        f"    torchrun --nproc-per-node 2 {script} --epochs 10\n"
        f"    torchrun --nnodes 4 --nproc-per-node 8 --rdzv-backend c10d \\\\\n"
        f"        --rdzv-endpoint FIRST_MACHINE:29500 {script} --epochs 10\n\n"
        "Every process takes its own samples; their gradients are averaged. The weights are\n"
        "written after each epoch, and can be loaded into the playground again.\n"
        f'{own}"""'
    )


def _imports(body: str, name: str) -> str:
    lines = ["import argparse", *(["import math"] if "math." in body else []), "import os"]
    lines += ["from pathlib import Path", "", "import numpy as np", "import torch", "import torch.distributed as dist"]
    lines += ["from safetensors.torch import load_file, save_file", "from torch import Tensor, nn"]
    if "F." in body:
        lines.append("from torch.nn import functional as F")
    lines.append("from torch.nn.parallel import DistributedDataParallel")
    known = ("BatchSampler", "DataLoader", "Dataset", "DistributedSampler", "Sampler")
    used = [word for word in known if re.search(rf"(?<!\w){word}\b", body)]
    lines += [f"from torch.utils.data import {', '.join(used)}", "", f"from {name} import Network"]
    return "\n".join(lines)


def _constants(plan: Plan, name: str, reached: Reached, judged: Mapping[str, Judgement], moments: bool) -> str:
    training = plan.document.training
    shares = tuple(float(judgement.layer.weight) if len(judged) > 1 else 1.0 for judgement in judged.values())
    lines = [
        "HERE = Path(__file__).resolve().parent",
        f'WEIGHTS = HERE / "{name}.safetensors"',
        f'DATA = HERE / "{name}_data.npz"',
        f"BATCH = {training.batch}  # samples of one update in each process",
        f"RATE = {show(training.optimizer.rate)}",
        f"SEED = {plan.document.seed}",
        f"FIRST_EPOCH = {reached.epoch}  # where the training had come to",
        f"SHARES = {show(shares)}  # of the losses in their sum",
    ]
    if getattr(training.schedule, "unit", "") == "updates":
        lines.append(f"FIRST_UPDATE = {reached.update}")
    elif training.schedule is not None:
        lines.append(f'FIRST_COLUMN = "{next(iter(plan.arguments))}"')
    if moments:
        lines.append(f'MOMENTS = HERE / "{name}_moments.safetensors"')
    penalized = [t.name for t in plan.layout if t.parameter.regularized and t.node in plan.reached]
    if training.regularizer is not None:
        lines += fold(f"PENALIZED = [{', '.join(map(quoted, penalized))}]", 0)
    idle = [t.name for t in plan.layout if t.node not in plan.reached]
    if idle:
        lines += fold(f"IDLE = [{', '.join(map(quoted, idle))}]", 0)
    return "\n".join(lines)


def quoted(name: str) -> str:
    """A tensor's name, which is made of identifiers, in quotes."""
    assert name.replace("_", "").replace(".", "").isalnum(), name
    return f'"{name}"'


def _telling(judged: bool) -> list[str]:
    """After an epoch: the loss of both splits, and the share of right decisions where there are classes."""
    lines = [
        '        text = f"epoch {epoch + 1}"',
        '        for split in ("train", "test"):',
        f"            means = evaluate(network, split, place, {'judge' if judged else 'compare'})",
        "            if means:",
        "                loss = sum(share * value for share, value in zip(SHARES, means))",
        '                text += f", {split} loss {loss:.6g}"',
    ]
    if judged:
        lines.append('                text += f", accuracy {means[-1]:.4g}"')
    return [*lines, "        place.say(text)"]


_RESUMING = ["    if options.weights == WEIGHTS:", "        resume(optimizer, by_name)"]


def _main(plan: Plan, name: str, uses: list[str], reached: Reached, moments: bool, judges: list[str]) -> list[str]:
    training = plan.document.training
    layers = [node.layer for node in plan.document.graph.nodes]
    drop = any(isinstance(layer, BatchNorm) for layer in layers) and training.batch > 1
    lines = [
        "def main() -> None:",
        "    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])",
        f'    parser.add_argument("--epochs", type=int, default={training.stop.epochs or 10})',
        '    parser.add_argument("--batch", type=int, default=BATCH, help="in each process")',
        '    parser.add_argument("--weights", type=Path, default=WEIGHTS)',
        f'    trained = HERE / "{name}_trained.safetensors"',
        '    parser.add_argument("--out", type=Path, default=trained)',
        "    options = parser.parse_args()",
        "",
        "    place = Place()",
        "    torch.manual_seed(SEED + place.rank)  # what is drawn differs by process",
        "    network = Network().to(place.device)",
        "    network.load_state_dict(load_file(options.weights))",
        "    by_name = dict(network.named_parameters())",
    ]
    if any(t.node not in plan.reached for t in plan.layout):
        lines += ["    for idle in IDLE:  # no loss depends on them", "        by_name[idle].requires_grad_(False)"]
    lines += [
        "    model = DistributedDataParallel(network) if place.world > 1 else network",
        "    parameters = [p for p in by_name.values() if p.requires_grad]",
        *(["    weights = [by_name[name] for name in PENALIZED]"] if training.regularizer else []),
        *(f"    {note}" for note in optimizer_notes(training)),
        *fold(f"optimizer = {optimizer_call(training, uses)}", 4),
        *(_RESUMING if moments else []),
        '    samples = Samples("train")',
        *_loader(training.order, drop),
        *_epochs(plan, uses, reached),
        *_telling(bool(judges)),
        "        if place.rank == 0:",
        "            save(network, options.out)",
        "    place.close()",
    ]
    return lines


def _epochs(plan: Plan, uses: list[str], reached: Reached) -> list[str]:
    """The loop over epochs and updates."""
    training = plan.document.training
    layers = [node.layer for node in plan.document.graph.nodes]
    scheduled = training.schedule is not None
    updates = getattr(training.schedule, "unit", "") == "updates"
    plateau = scheduled and training.schedule.kind() == "on_plateau"  # type: ignore[union-attr]
    before, between = penalty_lines(training, uses)
    start, rate = schedule_lines(training, reached, uses)
    lines = [line for text in start for line in fold(text, 4)]
    lines += ["    for epoch in range(FIRST_EPOCH, FIRST_EPOCH + options.epochs):", "        network.train()"]
    if training.order != "in streams":
        lines.append("        sampler.set_epoch(epoch)")
    if any(getattr(layer, "carry", False) for layer in layers):
        lines.append("        network.carried.clear()")
    if scheduled and not updates:
        lines.append("        total, seen = 0.0, 0" if plateau else "        seen = 0")
    lines += ["        for batch in loader:", "            batch = to_device(batch, place)"]
    for text in rate:
        lines += fold(text, 12)
    lines += [
        "            optimizer.zero_grad()",
        "            compared = compare(ask(model, batch), batch)",
        "            loss = sum(",
        "                share * mean_loss(losses, real, place.world)",
        "                for share, (losses, real) in zip(SHARES, compared, strict=True)",
        "            )",
    ]
    if any(layer.penalizes for layer in layers):
        lines += [
            "            for module in network.modules():",
            '                if hasattr(module, "penalty"):',
            "                    loss = loss + module.penalty.mean()",
        ]
    lines.append("            loss.backward()")
    for text in [*before, *between, "optimizer.step()"]:
        lines += fold(text, 12)
    if updates:
        lines.append("            update += 1")
    elif plateau:
        lines += ["            size = len(batch[FIRST_COLUMN]) * place.world", "            seen += size"]
        lines += ["            total += average(loss, place) * size", "        plateau.watch(total / max(seen, 1))"]
        uses.append("average")
    elif scheduled:
        lines.append("            seen += len(batch[FIRST_COLUMN]) * place.world")
    return lines


def _loader(order: str, drop: bool) -> list[str]:
    if order == "in streams":
        return [
            "    sampler = Streams(len(samples), options.batch, place.rank, place.world)",
            "    loader = DataLoader(samples, batch_size=None, sampler=sampler)",
        ]
    shuffle = order != "in order"
    note = ["    # Hardest samples first would need all losses in one place: they are shuffled."]
    return [
        *(note if order == "hard first" else []),
        *fold(f"sampler = DistributedSampler(samples, place.world, place.rank, shuffle={shuffle}, seed=SEED)", 4),
        *(["    # Batch norm needs more than one sample: what is left over is dropped."] if drop else []),
        f"    batches = BatchSampler(sampler, options.batch, drop_last={drop})",
        "    loader = DataLoader(samples, batch_size=None, sampler=batches)",
    ]
